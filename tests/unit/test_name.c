/* Candidates for names and what is said of them: with a cache of sums as told piece by piece. */
#include "help.h"

#include "base/alloc.h"
#include "record/document.h"

static const char text[] =
    "BRUSSEL (Belga) - De 34-jarige Jan van der Kolk (34) uit 's-Gravenhage, minister van "
    "Binnenlandse Zaken, sprak met 's Heeren Loo en Van der Kolk NV. \"De NAVO (Noord-Atlantische "
    "Verdragsorganisatie) en CD&V\", zei Kolk, 'zijn in Bergen op Zoom'. In Bosni\xC3\xAB en "
    "Herzegovina speelde FC Utrecht de finale van de Champions League tegen Ajax. WIE WINT DE "
    "RONDE VAN FRANKRIJK? Het ministerie van Financi\xC3\xABn: A12, IS-strijders, McDonald's & Co. "
    "De coach van Ajax wisselde; de doelman van Utrecht scoorde in de wedstrijd tegen PSV.";

static knp_engine *engine;
static knp_document *doc;

static int open_document(void **state)
{
    (void)state;
    return knp_engine_new(&engine, NULL) == KNP_OK &&
                   knp_document_new(engine, &doc, NULL) == KNP_OK &&
                   knp_document_read(doc, text, strlen(text), NULL, NULL) == KNP_OK
               ? 0
               : -1;
}

static int close_document(void **state)
{
    (void)state;
    knp_document_free(doc);
    knp_engine_free(engine);
    return 0;
}

/* A feature with a place keeps to the places of its template. */
static void check_place(void *context, knp_feature feature, const uint32_t arguments[3])
{
    static const size_t values[][3] = {
#define KNP_FEATURE(upper, name, a, b, c) {KNP_VALUES_##a, KNP_VALUES_##b, KNP_VALUES_##c},
        KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
    };
    (*(size_t *)context)++;
    for (size_t k = 0; k < 3; k++) {
        CHECK_ROW(feature, values[feature][k] == 0 || arguments[k] < values[feature][k]);
    }
}

static void places_do_not_overlap(void **state)
{
    (void)state;
    uint32_t next = 0;
    static const uint32_t places[][2] = {
#define KNP_FEATURE(upper, name, a, b, c)                                                          \
    {KNP_PLACE_##upper, KNP_VALUES_##a * KNP_VALUES_##b * KNP_VALUES_##c},
        KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
    };
    for (size_t f = 0; f < KNP_FEATURE_COUNT; f++) {
        CHECK_ROW(f, places[f][0] == next);
        next += places[f][1];
    }
    assert_int_equal(next, KNP_FEATURE_PLACES);
}

typedef struct article {
    knp_reading reading;
    knp_tagged_text tagged;
    knp_name_scratch scratch;
    knp_evidence_cache *cache;
    size_t told;
} article;

static void open_article(article *a)
{
    *a = (article){.told = 0};
    a->reading = knp_document__reading(doc, &a->tagged);
    a->cache = knp_alloc__get(sizeof *a->cache);
    assert_non_null(a->cache);
    knp_evidence_cache__clear(a->cache, &engine->lexicon.layers[KNP_LAYERS - 1]);
    assert_true(knp_name__read_phrases(&a->scratch, &a->reading));
}

static void close_article(article *a)
{
    knp_alloc__free(a->cache);
    knp_name__free(&a->scratch);
}

/* The same sums from the cache, empty and filled, as from the pieces. */
static void check_candidate(article *a, const knp_name_sentence *s, const knp_name_candidate *c)
{
    const knp_blob *builtin = &engine->lexicon.layers[KNP_LAYERS - 1];
    knp_name_span span = {c->first, c->end};
    knp_evidence told = {.builtin = builtin, .take = check_place, .context = &a->told};
    knp_evidence__weigh(&told, s, span);
    for (int time = 0; time < 2; time++) {
        knp_evidence cached = {.builtin = builtin, .cache = a->cache};
        knp_evidence__weigh(&cached, s, span);
        CHECK_ROW(c->first, memcmp(&cached.sum, &told.sum, sizeof told.sum) == 0);
    }
}

static void cached_sums_are_those_of_the_pieces(void **state)
{
    (void)state;
    article a;
    open_article(&a);
    for (unsigned topics = 0; topics < 1U << KNP_TOPIC_COUNT; topics += 5) {
        knp_name_piece piece = {0, 0, 0};
        size_t cursor = 0;
        a.scratch.candidates.count = 0;
        while (knp_name__next_piece(&a.reading, &piece)) {
            knp_name_sentence s;
            size_t from = a.scratch.candidates.count;
            assert_true(
                knp_name__open_sentence(&a.scratch, &a.reading, piece, topics, &cursor, &s));
            assert_true(knp_name__add_candidates(&a.scratch, &s));
            for (size_t c = from; c < a.scratch.candidates.count; c++) {
                check_candidate(&a, &s, &a.scratch.candidates.items[c]);
            }
        }
        assert_true(a.scratch.candidates.count > 40);
    }
    assert_true(a.told > 1000);
    close_article(&a);
}

static void tokens_are_marked_as_they_stand(void **state)
{
    (void)state;
    article a;
    open_article(&a);
    knp_name_piece piece = {0, 0, 0};
    knp_name_sentence s;
    size_t cursor = 0, bracketed = 0, in_phrase = 0;
    while (knp_name__next_piece(&a.reading, &piece)) {
        assert_true(knp_name__open_sentence(&a.scratch, &a.reading, piece, 0, &cursor, &s));
        for (uint32_t i = s.first; i < s.end; i++) {
            bracketed += knp_reading__is(&a.reading, i, "Belga") &&
                         s.glances[i - s.first] & KNP_SEEN_IN_BRACKETS;
            in_phrase += knp_reading__is(&a.reading, i, "Zoom") &&
                         s.glances[i - s.first] & KNP_SEEN_IN_PHRASE;
            CHECK_ROW(i, !knp_reading__is(&a.reading, i, "Kolk") ||
                             !(s.glances[i - s.first] & KNP_SEEN_IN_BRACKETS));
        }
    }
    assert_int_equal(bracketed, 1);
    assert_int_equal(in_phrase, 1);
    close_article(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_do_not_overlap),
        cmocka_unit_test(cached_sums_are_those_of_the_pieces),
        cmocka_unit_test(tokens_are_marked_as_they_stand),
    };
    return cmocka_run_group_tests(tests, open_document, close_document);
}
