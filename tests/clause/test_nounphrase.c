/* Noun phrases of whole sentences. A phrase is written [..head..] with the head after a star. */
#include "clause/nounphrase.h"
#include "record/document.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct fixture {
    knp_engine *engine;
    knp_document *doc;
    KNP_VEC(knp_nounphrase) phrases;
} fixture;

static int set_up(void **state)
{
    static fixture f;
    *state = &f;
    return knp_engine_new(&f.engine, NULL) == KNP_OK &&
                   knp_document_new(f.engine, &f.doc, NULL) == KNP_OK
               ? 0
               : 1;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    KNP_VEC_FREE(&f->phrases);
    knp_document_free(f->doc);
    knp_engine_free(f->engine);
    return 0;
}

/* Whatever was asked before, a token's phrase is the same. */
static bool phrase_of(const knp_tagged_text *tagged, uint32_t sentence, uint32_t token,
                      uint32_t *boundary, knp_nounphrase *out)
{
    uint32_t unknown = 0;
    knp_nounphrase again;
    bool found = knp_nounphrase__around(tagged, sentence, token, boundary, out);
    assert_int_equal(knp_nounphrase__around(tagged, sentence, token, &unknown, &again), found);
    if (found) {
        assert_in_range(token, out->first, out->end - 1);
        assert_in_range(out->head, out->first, out->end - 1);
        assert_int_equal(again.first, out->first);
        assert_int_equal(again.end, out->end);
        assert_int_equal(again.head, out->head);
        assert_int_equal(again.determiner, out->determiner);
        assert_int_equal(again.flags, out->flags);
        assert_int_equal(again.sentence, sentence);
    }
    return found;
}

/* The phrases of all tokens, each once. */
static void read(fixture *f, const char *text)
{
    assert_int_equal(knp_document_read(f->doc, text, strlen(text), NULL, NULL), KNP_OK);
    knp_tagged_text tagged = {text, &f->doc->tokens, &f->doc->sentences, &f->doc->words,
                              &f->doc->wordclasses};
    uint32_t boundary = 0, end = 0;
    f->phrases.count = 0;
    for (uint32_t s = 0; s < knp_sentence__count(&f->doc->sentences); s++) {
        knp_token_range range = knp_sentence__range(&f->doc->sentences, s);
        for (uint32_t i = range.first; i < range.end; i++) {
            knp_nounphrase p;
            bool found = phrase_of(&tagged, s, i, &boundary, &p);
            assert_int_equal(found && p.first < i, i < end);
            if (found && p.first == i) {
                assert_true(KNP_VEC_PUSH(&f->phrases, p));
                end = p.end;
            }
        }
    }
}

/* The phrase that has a token, or NULL. */
static const knp_nounphrase *phrase_at(const fixture *f, uint32_t token)
{
    for (size_t k = 0; k < f->phrases.count; k++) {
        const knp_nounphrase *p = &f->phrases.items[k];
        if (p->first <= token && token < p->end) {
            return p;
        }
    }
    return NULL;
}

static void check(fixture *f, const char *text, const char *wanted)
{
    knp_buf out = {0};
    read(f, text);
    for (uint32_t i = 0; i < f->doc->tokens.list.count; i++) {
        const knp_nounphrase *p = phrase_at(f, i);
        knp_token t = f->doc->tokens.list.items[i];
        knp_buf__append_str(&out, knp_str__of(i ? " " : ""));
        knp_buf__append_str(&out, knp_str__of(p && p->first == i ? "[" : ""));
        knp_buf__append_str(&out, knp_str__of(p && p->head == i ? "*" : ""));
        knp_buf__append(&out, text + t.start, t.size);
        knp_buf__append_str(&out, knp_str__of(p && p->end == i + 1 ? "]" : ""));
    }
    knp_buf__append_byte(&out, '\0');
    assert_false(out.broken);
    assert_string_equal(out.bytes, wanted);
    knp_buf__free(&out);
}

static void cases(void **state)
{
    static const char *const pairs[][2] = {
        /* determiners, adjectives, participles, adverbs */
        {"De politie zweeg.", "[De *politie] zweeg ."},
        {"Een zeer oude man zat op een bank.", "[Een zeer oude *man] zat op [een *bank] ."},
        {"De gestolen auto stond in de straat.", "[De gestolen *auto] stond in [de *straat] ."},
        {"Een lachend kind zong.", "[Een lachend *kind] zong ."},
        {"De grote, lege zaal was donker.", "[De grote , lege *zaal] was donker ."},
        {"De rode en blauwe vlaggen hingen daar.", "[De rode en blauwe *vlaggen] hingen daar ."},
        {"Mijn oude buurman werkt niet meer.", "[Mijn oude *buurman] werkt niet meer ."},
        {"De politie pakte een nog altijd gevaarlijke man op.",
         "[De *politie] pakte [een nog altijd gevaarlijke *man] op ."},
        /* numerals */
        {"Drie mannen vluchtten.", "[Drie *mannen] vluchtten ."},
        {"Er stonden vijfentwintig houten stoelen.",
         "Er stonden [vijfentwintig houten *stoelen] ."},
        {"Op 12 mei 2021 brak de dijk.", "Op [12 *mei 2021] brak [de *dijk] ."},
        {"De twee zwegen.", "[De *twee] zwegen ."},
        /* names */
        {"Minister Jansen bezocht Gent.", "[*Minister Jansen] bezocht [*Gent] ."},
        {"De gemeente Utrecht betaalt.", "[De *gemeente Utrecht] betaalt ."},
        {"De Franse president Macron sprak.", "[De Franse *president Macron] sprak ."},
        /* no noun */
        {"De armen kregen brood.", "[De *armen] kregen [*brood] ."},
        {"Hij zag iets moois.", "[*Hij] zag [*iets moois] ."},
        {"Niemand kende haar.", "[*Niemand] kende [*haar] ."},
        /* van */
        {"De burgemeester van Gent sprak.", "[De *burgemeester] van [*Gent] sprak ."},
        {"Een woordvoerder van het ministerie van Defensie zweeg.",
         "[Een *woordvoerder] van [het *ministerie] van [*Defensie] zweeg ."},
        {"28 leden van de Koerdische veiligheidsdiensten vluchtten.",
         "[28 *leden] van [de Koerdische *veiligheidsdiensten] vluchtten ."},
        {"Zij las de roman \xE2\x80\x9CMax Havelaar\xE2\x80\x9D van Multatuli.",
         "[*Zij] las [de *roman] \xE2\x80\x9C [*Max Havelaar] \xE2\x80\x9D van [*Multatuli] ."},
        /* coordination */
        {"Jan en Marie lachten.", "[*Jan] en [*Marie] lachten ."},
        {"Twaalf mannen, vrouwen en kinderen raakten gewond.",
         "[Twaalf *mannen] , [*vrouwen] en [*kinderen] raakten gewond ."},
        {"De burgemeester van Gent en de minister spraken.",
         "[De *burgemeester] van [*Gent] en [de *minister] spraken ."},
        {"Jan wast de auto en Piet maait het gras.",
         "[*Jan] wast [de *auto] en [*Piet] maait [het *gras] ."},
        /* time behind a noun is no part of it */
        {"Dat zei de minister maandag.", "[*Dat] zei [de *minister] [*maandag] ."},
    };
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        check(*state, pairs[k][0], pairs[k][1]);
    }
}

static void facts_of_a_phrase(void **state)
{
    fixture *f = *state;
    read(f, "Zijn twee zussen zagen minister Jansen. Hij zweeg.");
    assert_int_equal(f->phrases.count, 3);
    const knp_nounphrase *p = f->phrases.items;
    assert_int_equal(p[0].determiner, 0);
    assert_int_equal(p[0].flags, KNP_PHRASE_POSSESSIVE | KNP_PHRASE_NUMERAL);
    assert_int_equal(p[1].determiner, KNP_NONE);
    assert_int_equal(p[1].flags, KNP_PHRASE_NAME);
    assert_int_equal(p[2].flags, KNP_PHRASE_PRONOUN | KNP_PHRASE_NO_NOUN);
    assert_int_equal(p[2].sentence, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cases),
        cmocka_unit_test(facts_of_a_phrase),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
