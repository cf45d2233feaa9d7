/* Keys, weights and the tagger as a whole. */
#include "clause/wordclass.h"
#include "lexicon/forms.h"
#include "record/document.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

typedef struct fixture {
    knp_engine *engine;
    knp_document *doc;
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
    knp_document_free(f->doc);
    knp_engine_free(f->engine);
    return 0;
}

static void read(fixture *f, const char *text)
{
    assert_int_equal(knp_document_read(f->doc, text, strlen(text), NULL, NULL), KNP_OK);
}

/* The possible classes of a sentence's token. */
static uint32_t classes(fixture *f, const char *text, uint32_t token)
{
    uint16_t keys[64];
    read(f, text);
    assert_true(f->doc->tokens.list.count <= 64 && knp_sentence__count(&f->doc->sentences) == 1);
    knp_wordclass__keys(&f->doc->words, &f->doc->tokens, knp_sentence__range(&f->doc->sentences, 0),
                        keys);
    return f->doc->words.tag_keys.list.items[keys[token]].classes;
}

#define BIT(upper) (1U << KNP_IS_##upper)

static void lexicons_close_their_words(void **state)
{
    fixture *f = *state;
    assert_int_equal(classes(f, "de", 0), BIT(DET));
    assert_true(classes(f, "zie het", 1) == (BIT(DET) | BIT(PRON)));
    assert_true(classes(f, "zie zijn", 1) & BIT(POSS));
    assert_true(classes(f, "ga op", 1) & BIT(PRT));
    assert_true(classes(f, "om te gaan", 1) & BIT(TE));
    assert_false(classes(f, "om te gaan", 1) & BIT(PRT));
    assert_int_equal(classes(f, "ik moet", 1), BIT(VFIN));
}

static void forms_open_the_others(void **state)
{
    fixture *f = *state;
    assert_int_equal(classes(f, "wij lopen", 1) & (BIT(VINF) | BIT(VFIN_PL)),
                     BIT(VINF) | BIT(VFIN_PL));
    assert_true(classes(f, "is opgebeld", 1) & BIT(VPP));
    assert_true(classes(f, "die opbelden", 1) & BIT(VFIN_PL));
    assert_true(classes(f, "een huis", 1) & BIT(NOUN));
    assert_true(classes(f, "de huizen", 1) & BIT(NOUN_PL));
    assert_true(classes(f, "een grote", 1) & BIT(ADJ_E));
}

static void unknown_words_are_taken_apart(void **state)
{
    fixture *f = *state;
    assert_int_equal(classes(f, "de dwergpapegaaienkweker", 1), BIT(NOUN));
    assert_true(classes(f, "een glimwormachtige", 1) & BIT(ADJ_E));
    assert_int_equal(classes(f, "de zuurkool-minister", 1), BIT(NOUN));
    assert_int_equal(classes(f, "de flurp", 1), BIT(NOUN));
    assert_int_equal(classes(f, "zie Flurp", 1), BIT(NAME));
    assert_int_equal(classes(f, "zevenhonderdelf", 0), BIT(NUM));
    assert_int_equal(classes(f, "de 45-jarige", 1), BIT(ADJ_E));
    assert_true(classes(f, "de Amersfoortse", 1) == (BIT(ADJ_E) | BIT(NAME)));
    assert_true(classes(f, "de EU-commissaris", 1) & BIT(NOUN));
}

static void a_capital_counts_within_a_sentence(void **state)
{
    fixture *f = *state;
    assert_true(classes(f, "Tafel en stoel", 0) & BIT(NOUN));
    assert_int_equal(classes(f, "zie Tafel", 1), BIT(NAME));
    assert_true(classes(f,
                        "Hij zei: \xE2\x80\x9E"
                        "Tafel en stoel\xE2\x80\x9D",
                        4) &
                BIT(NOUN));
}

static void links_may_be_names_between_names(void **state)
{
    fixture *f = *state;
    assert_true(classes(f, "zie Jan van Eyck", 2) & BIT(NAME));
    assert_false(classes(f, "zie Jan van de buren", 2) & BIT(NAME));
}

static void keys_are_written_and_read(void **state)
{
    fixture *f = *state;
    const knp_blob *builtin = &f->engine->lexicon.layers[KNP_LAYERS - 1];
    unsigned forms = knp_forms__with_noun(
        knp_forms__with_adjective(KNP_FORM_STEM | KNP_FORM_PARTICIPLE, KNP_ADJECTIVE_WEAK), 2);
    const uint64_t ids[] = {knp_tagkey__form(forms, KNP_TAG_PLURAL | KNP_TAG_COMPOSED),
                            knp_tagkey__form(0, 0), knp_tagkey__like(KNP_LIKE_ACRONYM),
                            knp_tagkey__set(BIT(DET) | BIT(PUNCT))};
    const char *const texts[] = {"form stem+participle/weak/2/plural+composed", "form no/no/0/no",
                                 "like acronym", "set DET+PUNCT"};
    for (size_t k = 0; k < sizeof ids / sizeof *ids; k++) {
        knp_buf text = {0};
        knp_tagkey__write(builtin, ids[k], &text);
        assert_true(knp_str__is(knp_buf__view(&text), texts[k]));
        size_t blank = strcspn(texts[k], " ");
        uint64_t id;
        bool needs_word;
        assert_true(knp_tagkey__read((knp_str){texts[k], blank}, knp_str__of(texts[k] + blank + 1),
                                     &id, &needs_word));
        assert_true(id == ids[k] && !needs_word);
        knp_buf__free(&text);
    }
}

static uint32_t find_none(void *context, knp_str word)
{
    return *(const bool *)context && knp_str__is(word, "het") ? 7 : 0;
}

static void weights_are_read(void **state)
{
    (void)state;
    const char *text = "# head\nmove DET NOUN 12\nmove border DET -3 # first\nword het PRON 4\n"
                       "word nergens PRON 9\nset DET+PRON DET -2\n";
    bool known = true;
    knp_tagtable table;
    assert_int_equal(knp_tagtable__read(&table, "t", knp_str__of(text), find_none, &known, NULL),
                     KNP_OK);
    assert_int_equal(table.moves[KNP_IS_DET][KNP_IS_NOUN], 12);
    assert_int_equal(table.moves[KNP_IS_BORDER][KNP_IS_DET], -3);
    assert_int_equal(table.weights.count, 2);
    assert_true(table.weights.items[0].key == knp_tagkey__word(7));
    assert_int_equal(table.weights.items[0].weight, 4);
    knp_tagtable__free(&table);
}

static void wrong_weights_name_their_line(void **state)
{
    (void)state;
    const char *const wrong[] = {"\nmove DET WHAT 1\n",     "\nmove DET NOUN x\n",
                                 "\nmove DET NOUN 99999\n", "\nmove DET NOUN 1 2\n",
                                 "\nform stem NOUN 1\n",    "\nlike nothing NOUN 1\n",
                                 "\nset DET+ border 1\n",   "\nmove DET NOUN -\n"};
    for (size_t k = 0; k < sizeof wrong / sizeof *wrong; k++) {
        knp_tagtable table;
        knp_error error;
        bool known = false;
        assert_int_equal(
            knp_tagtable__read(&table, "t", knp_str__of(wrong[k]), find_none, &known, &error),
            KNP_ERROR_LEXICON);
        assert_int_equal(error.line, 2);
        knp_tagtable__free(&table);
    }
}

/* Cutting a sentence into pieces must not lose or shift a token. */
static void long_sentences_have_a_tag_a_token(void **state)
{
    fixture *f = *state;
    knp_buf text = {0};
    for (int k = 0; k < 3000; k++) {
        knp_buf__append_str(&text, knp_str__of("lopen vallen staan dat "));
    }
    knp_buf__append_str(&text, knp_str__of("de brug."));
    assert_int_equal(knp_document_read(f->doc, text.bytes, text.size, NULL, NULL), KNP_OK);
    size_t count = knp_document_token_count(f->doc);
    assert_int_equal(count, 12003);
    assert_string_equal(knp_document_tag(f->doc, count - 1), "PUNCT");
    assert_string_equal(knp_document_tag(f->doc, count - 2), "NOUN");
    assert_string_equal(knp_document_tag(f->doc, count - 3), "DET");
    for (size_t k = 0; k < count; k++) {
        uint8_t c = f->doc->wordclasses.list.items[k];
        assert_true(c < KNP_WORD_CLASS_COUNT);
    }
    knp_buf__free(&text);
}

static bool take(void *context, const char *bytes, size_t size)
{
    knp_buf__append(context, bytes, size);
    return true;
}

static void json_has_tags_when_asked(void **state)
{
    fixture *f = *state;
    knp_json_options options = {.with = KNP_WITH_TAGS, .lines = true};
    knp_buf out = {0};
    read(f, "De brug is open.");
    assert_int_equal(knp_document_write_json(f->doc, &options, (knp_sink){take, &out}, NULL),
                     KNP_OK);
    knp_buf__append_byte(&out, '\0');
    assert_non_null(strstr(out.bytes, "\"tags\":[\"DET\",\"NOUN\",\"VERB\",\"ADJ\",\"PUNCT\"]"));
    out.size = 0;
    options.with = 0;
    assert_int_equal(knp_document_write_json(f->doc, &options, (knp_sink){take, &out}, NULL),
                     KNP_OK);
    knp_buf__append_byte(&out, '\0');
    assert_null(strstr(out.bytes, "\"tags\""));
    knp_buf__free(&out);
}

/* What a user's lexicon says of a word counts before the built-in lists. */
static void user_lexicons_have_classes_too(void **state)
{
    (void)state;
    const char *lexicon = "@class adverb\n@licence CC0-1.0\n@source test\n\nflurp\n";
    knp_builder *builder;
    knp_engine *engine;
    knp_document *doc;
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    assert_int_equal(knp_builder_add_lexicon(builder, "t.lex", lexicon, strlen(lexicon), NULL),
                     KNP_OK);
    assert_int_equal(knp_builder_build(builder, &engine, NULL), KNP_OK);
    assert_int_equal(knp_document_new(engine, &doc, NULL), KNP_OK);
    const char *text = "Hij liep flurp weg.";
    assert_int_equal(knp_document_read(doc, text, strlen(text), NULL, NULL), KNP_OK);
    assert_string_equal(knp_document_tag(doc, 2), "ADV");
    knp_document_free(doc);
    knp_engine_free(engine);
    knp_builder_free(builder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lexicons_close_their_words),
        cmocka_unit_test(forms_open_the_others),
        cmocka_unit_test(unknown_words_are_taken_apart),
        cmocka_unit_test(a_capital_counts_within_a_sentence),
        cmocka_unit_test(links_may_be_names_between_names),
        cmocka_unit_test(keys_are_written_and_read),
        cmocka_unit_test(weights_are_read),
        cmocka_unit_test(wrong_weights_name_their_line),
        cmocka_unit_test(long_sentences_have_a_tag_a_token),
        cmocka_unit_test(json_has_tags_when_asked),
        cmocka_unit_test(user_lexicons_have_classes_too),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
