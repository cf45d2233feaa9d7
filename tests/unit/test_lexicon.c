#include "engine_help.h"

#include "base/alloc.h"
#include "base/arena.h"
#include "lexicon/compile.h"
#include "lexicon/phrase.h"

#define HEAD "@licence CC0-1.0\n@source eigen werk\n@fields kind: a b\n@fields value: <number>\n"

/* Two small lexicons compiled as a user's layer over the built-in one. */
static const char plain[] = "@class proef\n" HEAD "\n"
                            "appelboom | perenboom    kind=a value=1.5\n"
                            "-kwast                   kind=b\n"
                            "=ROOS                    value=7\n"
                            "\n"
                            "groene kikker | rode pad  value=2\n"
                            "groene kikker van hout   value=4\n"
                            "=Zwarte Cross            value=3\n"
                            "\n"
                            "k\xC3\xA9ver              value=5\n";
static const char homonyms[] = "@class dubbel\n@homonyms\n" HEAD "\n"
                               "appelboom  value=10\n"
                               "appelboom  value=20\n"
                               "groene kikker  value=30\n";

typedef struct layer {
    knp_arena arena;
    knp_lex_source sources[2];
    knp_buf bytes;
    knp_blob blob;
    knp_lexicon lexicon;
    knp_words words;
    knp_phrases phrases;
    cut_text text;
} layer;

static layer user;

static int open_layer(void **state)
{
    if (open_engine(state) != 0) {
        return -1;
    }
    user = (layer){0};
    knp_error error = {0};
    knp_compile_input input = {.sources = user.sources,
                               .source_count = 2,
                               .word_list = {"fiets\nGent\nNAVO\niPad\nGENT\nz\xC3\xA9\n", 30},
                               .matcher = knp_shape_matcher__new(engine->shapes),
                               .abbreviations = {knp_words__is_abbreviation, &engine->lexicon}};
    bool done = knp_lex__read(&user.arena, "p.lex", plain, sizeof plain - 1, &user.sources[0],
                              &error) == KNP_OK &&
                knp_lex__read(&user.arena, "h.lex", homonyms, sizeof homonyms - 1, &user.sources[1],
                              &error) == KNP_OK &&
                knp_compile__blob(&input, &user.bytes, &error) == KNP_OK &&
                knp_blob__open(user.bytes.bytes, user.bytes.size, &user.blob) &&
                knp_lexicon__open(&user.lexicon, &user.blob, &engine->lexicon.layers[1], &error) ==
                    KNP_OK &&
                knp_words__open(&user.words, &user.lexicon);
    knp_shape_matcher__free(input.matcher);
    if (!done) {
        print_error("%s:%u:%u: %s\n", error.source, error.line, error.column, error.message);
    }
    return done ? 0 : -1;
}

static int close_layer(void **state)
{
    knp_words__free(&user.words);
    KNP_VEC_FREE(&user.phrases);
    free_cut(&user.text);
    knp_buf__free(&user.bytes);
    knp_lex__free(&user.sources[0]);
    knp_lex__free(&user.sources[1]);
    knp_arena__free(&user.arena);
    return close_engine(state);
}

/* Reads a text up to its words and phrases. */
static void read_words(const char *text)
{
    cut(&user.text, text, strlen(text));
    assert_true(knp_words__look_up(&user.words, text, &user.text.tokens));
    assert_true(knp_phrase__find(&user.phrases, &user.words, text, &user.text.tokens));
}

/* The values of the entries of the user's layer under a word, as "7 10 20". */
static const char *values_of(const char *word)
{
    static char out[100];
    out[0] = '\0';
    read_words(word);
    assert_int_equal(user.text.tokens.list.count, 1);
    const knp_word *w = knp_words__of(&user.words, user.text.tokens.list.items[0]);
    for (uint32_t k = 0; k < w->entry_count; k++) {
        knp_entry_id entry = user.words.entries.items[w->first_entry + k];
        if (entry.layer == 0) {
            const char *value = knp_lexicon__text(&user.lexicon, entry, "value");
            size_t n = strlen(out);
            snprintf(out + n, sizeof out - n, "%s%s", n ? " " : "", value ? value : "-");
        }
    }
    return out;
}

/* The phrases of the user's layer in a text, as "first-end:value". */
static const char *phrases_in(const char *text)
{
    static char out[200];
    out[0] = '\0';
    read_words(text);
    for (size_t k = 0; k < user.phrases.count; k++) {
        knp_phrase p = user.phrases.items[k];
        if (p.entry.layer == 0) {
            size_t n = strlen(out);
            snprintf(out + n, sizeof out - n, "%s%u-%u:%s", n ? " " : "", p.first, p.end,
                     knp_lexicon__text(&user.lexicon, p.entry, "value"));
        }
    }
    return out;
}

static void words_are_found_whatever_their_case(void **state)
{
    (void)state;
    assert_string_equal(values_of("perenboom"), "1.5");
    assert_string_equal(values_of("Perenboom"), "1.5");
    assert_string_equal(values_of("PERENBOOM"), "1.5");
    assert_string_equal(values_of("K\xC3\x89VER"), "5");
    assert_string_equal(values_of("ke\xCC\x81ver"), "5");
    assert_string_equal(values_of("keveren"), "");
    assert_string_equal(values_of("peren"), "");
    assert_string_equal(values_of("groene"), "");
}

static void exact_forms_need_their_case(void **state)
{
    (void)state;
    assert_string_equal(values_of("ROOS"), "7");
    assert_string_equal(values_of("Roos"), "");
    assert_string_equal(values_of("roos"), "");
}

/* An ending needs something before it, and is no word by itself. */
static void endings_match_compounds(void **state)
{
    (void)state;
    assert_string_equal(values_of("verfkwast"), "-");
    assert_string_equal(values_of("Verf-Kwast"), "-");
    assert_string_equal(values_of("2-kwast"), "-");
    assert_string_equal(values_of("kwast"), "");
    assert_string_equal(values_of("verfkwasten"), "");
}

static void homonyms_all_come_in_the_order_of_the_files(void **state)
{
    (void)state;
    assert_string_equal(values_of("appelboom"), "1.5 10 20");
}

static void phrases_are_found(void **state)
{
    (void)state;
    assert_string_equal(phrases_in("Een groene kikker zit."), "1-3:2 1-3:30");
    assert_string_equal(phrases_in("GROENE\nKIKKER"), "");
    assert_string_equal(phrases_in("De Groene Kikker, een rode pad"), "1-3:2 1-3:30 5-7:2");
    assert_string_equal(phrases_in("groene kikker van hout"), "0-2:2 0-2:30 0-4:4");
    assert_string_equal(phrases_in("groene"), "");
    assert_string_equal(phrases_in("groene, kikker"), "");
    assert_string_equal(phrases_in("Zwarte Cross"), "0-2:3");
    assert_string_equal(phrases_in("zwarte cross"), "");
    assert_string_equal(phrases_in("Zwarte  Cross"), "0-2:3");
    assert_string_equal(phrases_in("ZwarteCross"), "");
}

static void phrases_stay_in_their_paragraph(void **state)
{
    (void)state;
    assert_string_equal(phrases_in("Kijk.\nDe groene\nkikker.\n\nKlaar."), "3-5:2 3-5:30");
    assert_string_equal(phrases_in("Hier de groene\n\nkikker."), "");
}

static void attributes_are_kept(void **state)
{
    (void)state;
    read_words("appelboom");
    const knp_word *w = knp_words__of(&user.words, user.text.tokens.list.items[0]);
    knp_entry_id entry = user.words.entries.items[w->first_entry];
    assert_string_equal(knp_lexicon__canonical(&user.lexicon, entry), "appelboom");
    assert_string_equal(knp_lexicon__text(&user.lexicon, entry, "kind"), "a");
    assert_string_equal(knp_lexicon__value(&user.lexicon, entry, KNP_FIELD_KIND), "a");
    assert_null(knp_lexicon__value(&user.lexicon, entry, KNP_FIELD_GENDER));
    assert_true(knp_lexicon__number(&user.lexicon, entry, "value") == 1.5);
    assert_null(knp_lexicon__text(&user.lexicon, entry, "domain"));
    double none = knp_lexicon__number(&user.lexicon, entry, "domain");
    assert_true(none != none);
    const char *class_name = user.lexicon.class_names[knp_lexicon__class(&user.lexicon, entry)];
    assert_string_equal(class_name, "proef");
    const knp_blob_entry *e = &user.blob.entries[entry.index];
    assert_string_equal(knp_blob__string(&user.blob, user.blob.files[e->file].name), "p.lex");
    assert_string_equal(knp_blob__string(&user.blob, user.blob.files[e->file].licence), "CC0-1.0");
    assert_int_equal(e->line, 7);
}

static void an_alias_leads_to_the_first_form(void **state)
{
    (void)state;
    read_words("rode pad");
    knp_phrase p = {0};
    for (size_t k = 0; k < user.phrases.count; k++) {
        p = user.phrases.items[k].entry.layer == 0 ? user.phrases.items[k] : p;
    }
    assert_string_equal(knp_lexicon__canonical(&user.lexicon, p.entry), "groene kikker");
}

static unsigned listed(const char *word)
{
    unsigned how = 99, forms = 99;
    bool found = knp_blob__word(&user.blob, knp_str__of(word), &how, &forms);
    return found ? how : 0;
}

static void the_word_list_says_how_words_are_written(void **state)
{
    (void)state;
    assert_int_equal(listed("fiets"), KNP_LISTED_LOWER);
    assert_int_equal(listed("gent"), KNP_LISTED_CAPITAL | KNP_LISTED_MIXED);
    assert_int_equal(listed("navo"), KNP_LISTED_MIXED);
    assert_int_equal(listed("ipad"), KNP_LISTED_MIXED);
    assert_int_equal(listed("z\xC3\xA9"), KNP_LISTED_LOWER);
    assert_int_equal(listed("Gent"), 0);
    assert_int_equal(listed(""), 0);
}

static void a_damaged_blob_is_refused(void **state)
{
    (void)state;
    knp_blob blob;
    size_t size = user.bytes.size;
    char *copy = knp_alloc__get(size);
    memcpy(copy, user.bytes.bytes, size);
    assert_true(knp_blob__open(copy, size, &blob));
    assert_false(knp_blob__open(copy, size - 8, &blob));
    assert_false(knp_blob__open(copy, 8, &blob));
    copy[0] = 'K';
    assert_false(knp_blob__open(copy, size, &blob));
    copy[0] = 'k';
    copy[8]++;
    assert_false(knp_blob__open(copy, size, &blob));
    knp_alloc__free(copy);
}

static void known_classes_must_be_there(void **state)
{
    (void)state;
    knp_lexicon lexicon;
    knp_error error;
    assert_int_equal(knp_lexicon__open(&lexicon, NULL, &user.blob, &error), KNP_ERROR_LEXICON);
    assert_non_null(strstr(error.message, "abbreviation"));
}

/* ----------------------------------------------------------------------------- the builder -- */

#define CITY                                                                                       \
    "@class city\n@licence CC0-1.0\n@source eigen werk\n@fields country: <text>\n"                 \
    "@fields latitude: <number>\n@fields longitude: <number>\n"

static knp_engine *build(const char *text)
{
    knp_builder *builder;
    knp_engine *built = NULL;
    knp_error error = {0};
    char line[900];
    assert_int_equal(knp_builder_new(&builder, &error), KNP_OK);
    if (knp_builder_add_lexicon(builder, "eigen.lex", text, strlen(text), &error) != KNP_OK ||
        knp_builder_build(builder, &built, &error) != KNP_OK) {
        fail_msg("%s", knp_error_format(&error, line, sizeof line));
    }
    knp_builder_free(builder);
    return built;
}

/* The places in a text, as "name/country". */
static void check_places(const knp_engine *e, const char *text, const char *expected)
{
    knp_document *doc;
    assert_int_equal(knp_document_new(e, &doc, NULL), KNP_OK);
    assert_int_equal(knp_document_read(doc, text, strlen(text), NULL, NULL), KNP_OK);
    size_t count;
    const knp_place *places = knp_document_places(doc, &count);
    char got[300] = "";
    for (size_t k = 0; k < count; k++) {
        size_t n = strlen(got);
        snprintf(got + n, sizeof got - n, "%s%s/%s", n ? " " : "", places[k].name,
                 places[k].country ? places[k].country : "-");
    }
    assert_string_equal(got, expected);
    knp_document_free(doc);
}

static void a_users_city_is_found(void **state)
{
    (void)state;
    knp_engine *e = build(CITY "Knipseldam | Knipseldorp  country=NL latitude=52.5\n"
                               "Nieuw Knipseldam  country=BE\n");
    check_places(e, "Zij woont in Knipseldam.", "Knipseldam/NL");
    check_places(e, "Zij woont in Knipseldorp.", "Knipseldam/NL");
    check_places(e, "Zij woont in Nieuw Knipseldam.", "Nieuw Knipseldam/BE");
    check_places(e, "Zij woont in knipseldam.", "");
    /* Without the lexicon the words around it say that it is a place, not where. */
    check_places(engine, "Zij woont in Knipseldam.", "Knipseldam/-");
    check_places(engine, "Zij woont in Knipseldorp.", "Knipseldorp/-");
    knp_engine_free(e);
}

static void the_users_layer_comes_first(void **state)
{
    (void)state;
    check_places(engine, "Zij woont in Portugal.", "Portugal/PT");
    knp_engine *e = build("@class country\n@licence CC0-1.0\n@source x\n@fields country: <text>\n"
                          "Portugal  country=XX\n");
    check_places(e, "Zij woont in Portugal.", "Portugal/XX");
    check_places(e, "Zij woont in Spanje.", "Spanje/ES");
    knp_engine_free(e);
}

static void a_users_abbreviation_counts_in_texts_and_phrases(void **state)
{
    (void)state;
    knp_engine *e = build("@class abbreviation\n@licence CC0-1.0\n@source x\nknips.\n");
    knp_document *doc;
    const char *text = "De knips. Jansen kwam.";
    assert_int_equal(knp_document_new(e, &doc, NULL), KNP_OK);
    assert_int_equal(knp_document_read(doc, text, strlen(text), NULL, NULL), KNP_OK);
    assert_int_equal(knp_document_sentence_count(doc), 1);
    assert_int_equal(knp_document_token_count(doc), 5);
    knp_document_free(doc);
    knp_engine_free(e);
}

static void a_wrong_lexicon_leaves_the_builder_as_it_was(void **state)
{
    (void)state;
    knp_builder *builder;
    knp_engine *e;
    knp_error error;
    const char *good = CITY "Knipseldam  country=NL\n", *wrong = CITY "Fout  landen=NL\n";
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    assert_int_equal(knp_builder_add_lexicon(builder, "goed.lex", good, strlen(good), &error),
                     KNP_OK);
    assert_int_equal(knp_builder_add_lexicon(builder, "fout.lex", wrong, strlen(wrong), &error),
                     KNP_ERROR_LEXICON);
    assert_string_equal(error.source, "fout.lex");
    assert_int_equal(error.line, 7);
    assert_int_equal(error.column, 7);
    assert_int_equal(knp_builder_add_lexicon_file(builder, "bestaat/niet.lex", &error),
                     KNP_ERROR_IO);
    assert_int_equal(knp_builder_build(builder, &e, &error), KNP_OK);
    check_places(e, "Zij woont in Knipseldam.", "Knipseldam/NL");
    knp_engine_free(e);
    /* The builder can go on. */
    const char *more = CITY "Knipselveen  country=NL\n";
    assert_int_equal(knp_builder_add_lexicon(builder, "meer.lex", more, strlen(more), &error),
                     KNP_OK);
    assert_int_equal(knp_builder_build(builder, &e, &error), KNP_OK);
    knp_builder_free(builder);
    check_places(e, "Van Knipseldam naar Knipselveen.", "Knipseldam/NL Knipselveen/NL");
    knp_engine_free(e);
}

static void a_builder_without_lexicons_makes_the_builtin_engine(void **state)
{
    (void)state;
    knp_builder *builder;
    knp_engine *e;
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    assert_int_equal(knp_builder_build(builder, &e, NULL), KNP_OK);
    knp_builder_free(builder);
    check_places(e, "Zij woont in Portugal.", "Portugal/PT");
    knp_engine_free(e);
    knp_builder_free(NULL);
    knp_engine_free(NULL);
}

static void too_many_classes_are_an_error(void **state)
{
    (void)state;
    knp_builder *builder;
    knp_engine *e;
    knp_error error;
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    for (int k = 0; k < 300; k++) {
        char text[100], name[20];
        snprintf(name, sizeof name, "%d.lex", k);
        snprintf(text, sizeof text, "@class k%d\n@licence x\n@source x\nwoord%d\n", k, k);
        assert_int_equal(knp_builder_add_lexicon(builder, name, text, strlen(text), &error),
                         KNP_OK);
    }
    assert_int_equal(knp_builder_build(builder, &e, &error), KNP_ERROR_LEXICON);
    assert_null(e);
    assert_non_null(strstr(error.message, "256"));
    knp_builder_free(builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found_whatever_their_case),
        cmocka_unit_test(exact_forms_need_their_case),
        cmocka_unit_test(endings_match_compounds),
        cmocka_unit_test(homonyms_all_come_in_the_order_of_the_files),
        cmocka_unit_test(phrases_are_found),
        cmocka_unit_test(phrases_stay_in_their_paragraph),
        cmocka_unit_test(attributes_are_kept),
        cmocka_unit_test(an_alias_leads_to_the_first_form),
        cmocka_unit_test(the_word_list_says_how_words_are_written),
        cmocka_unit_test(a_damaged_blob_is_refused),
        cmocka_unit_test(known_classes_must_be_there),
        cmocka_unit_test(a_users_city_is_found),
        cmocka_unit_test(the_users_layer_comes_first),
        cmocka_unit_test(a_users_abbreviation_counts_in_texts_and_phrases),
        cmocka_unit_test(a_wrong_lexicon_leaves_the_builder_as_it_was),
        cmocka_unit_test(a_builder_without_lexicons_makes_the_builtin_engine),
        cmocka_unit_test(too_many_classes_are_an_error),
    };
    return cmocka_run_group_tests_name("lexicon", tests, open_layer, close_layer);
}
