/* What reported speech stands on: units, subjects, cues. All texts are one sentence of units unless
 * they are written with / between sentences. */
#include "help.h"

#include "extract/cue.h"
#include "extract/subject.h"
#include "record/document.h"

#include <stdlib.h>

typedef struct fixture {
    knp_engine *engine;
    knp_document *doc;
    knp_tagged_text tagged;
    knp_reading reading;
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

/* Reads a text; its first sentence of units. */
static knp_utterance read(fixture *f, const char *text)
{
    assert_int_equal(knp_document_read(f->doc, text, strlen(text), NULL, NULL), KNP_OK);
    f->reading = knp_document__view(f->doc, &f->tagged);
    f->reading.names = f->doc->names.names.items;
    f->reading.name_count = f->doc->names.names.count;
    assert_true(knp_unit__sentence_count(&f->doc->units) > 0);
    return knp_unit__sentence(&f->doc->units, &f->reading, 0);
}

static void append_units(knp_buf *out, const knp_utterance *u, uint32_t first, uint32_t end)
{
    if (first < end) {
        knp_span span = knp_unit__span(u, first, end);
        knp_buf__append(out, u->reading->bytes + span.start, span.end - span.start);
    }
}

static void check_text(size_t row, knp_buf *out, const char *wanted)
{
    knp_buf__append_byte(out, '\0');
    assert_false(out->broken);
    if (strcmp(out->bytes, wanted) != 0) {
        fail_msg("row %zu: expected: %s, got: %s", row, wanted, out->bytes);
    }
    knp_buf__free(out);
}

/* The first unit that is a word; the word must be there. */
static uint32_t unit_of(const knp_utterance *u, const char *word)
{
    for (uint32_t i = 0; i < u->count; i++) {
        if (knp_unit__spells(u, i, knp_str__of(word))) {
            return i;
        }
    }
    fail_msg("%s: no such unit", word);
    return 0;
}

/* ------------------------------------------------------------------------------------ units -- */

/* [ … ] is a whole quotation, [ … > one that is open. */
static void show_units(fixture *f, knp_buf *out)
{
    for (uint32_t s = 0; s < knp_unit__sentence_count(&f->doc->units); s++) {
        knp_utterance u = knp_unit__sentence(&f->doc->units, &f->reading, s);
        assert_int_equal(u.index, s);
        knp_buf__append_str(out, knp_str__of(s ? " / " : ""));
        for (uint32_t i = 0; i < u.count; i++) {
            bool whole = u.units[i].quotation;
            assert_true(whole || u.units[i + 1].first == u.units[i].first + 1);
            assert_true(whole || !u.units[i].open);
            knp_buf__append_str(out, knp_str__of(i ? " " : ""));
            knp_buf__append_str(out, knp_str__of(whole ? "[" : ""));
            append_units(out, &u, i, i + 1);
            knp_buf__append_str(out, knp_str__of(u.units[i].open ? ">" : whole ? "]" : ""));
        }
    }
}

static void whole_quotations_are_units(void **state)
{
    static const char *const pairs[][2] = {
        /* whole ones */
        {"\"Ja. Dat klopt.\", zegt hij.", "[\"Ja. Dat klopt.\"] , zegt hij ."},
        {"Hij zegt: \"Wij wachten.\"", "Hij zegt : [\"Wij wachten.\"]"},
        {"\"Nee\", zei zij.", "[\"Nee\"] , zei zij ."},
        {"\"Wij wachten,\" zei zij.", "[\"Wij wachten,\"] zei zij ."},
        {"\"Het is hier koud\", aldus Anna.", "[\"Het is hier koud\"] , aldus Anna ."},
        /* one inside another */
        {"\"Hij riep: 'Weg!' en ging\", zei zij.", "[\"Hij riep: 'Weg!' en ging\"] , zei zij ."},
        /* fragments */
        {"De \"oude\" dijk houdt.", "De \" oude \" dijk houdt ."},
        {"Hij noemt het \"een schande\".", "Hij noemt het \" een schande \" ."},
        {"Zij las \"De dijk\" voor.", "Zij las \" De dijk \" voor ."},
        /* sentences: a stop inside the marks ends one where a capital follows */
        {"\"Wij wachten.\" Hij ging.", "[\"Wij wachten.\"] / Hij ging ."},
        {"\"Wie was dat?\" vroeg zij.", "[\"Wie was dat?\"] vroeg zij ."},
        {"Zij ging. Hij bleef.", "Zij ging . / Hij bleef ."},
        {"Zij ging.\n\n\"Wij wachten.\"", "Zij ging . / [\"Wij wachten.\"]"},
        /* open ones go to the paragraph's end */
        {"\xE2\x80\x9EWij wachten nu lang.\n\nHij bleef.",
         "[\xE2\x80\x9EWij wachten nu lang.> / Hij bleef ."},
        {"Hij zag een \xE2\x80\x9E huis.", "Hij zag een \xE2\x80\x9E huis ."},
        /* nothing inside */
        {"Hij zei \"\" en ging.", "Hij zei \" \" en ging ."},
    };
    for (size_t k = 0; k < COUNT_OF(pairs); k++) {
        knp_buf out = {0};
        read(*state, pairs[k][0]);
        show_units(*state, &out);
        check_text(k, &out, pairs[k][1]);
    }
}

static void units_are_asked(void **state)
{
    knp_utterance u = read(*state, "Maandag zei Anna Smit: \"Wij wachten.\"");
    assert_int_equal(u.count, 6);
    assert_true(u.starts_paragraph);
    assert_true(knp_unit__spells(&u, 0, knp_str__of("maandag")) &&
                knp_unit__is_any(&u, 1, "zegt zei"));
    assert_false(knp_unit__spells(&u, 1, knp_str__of("ze")) || knp_unit__is_any(&u, 1, "zegt ze"));
    assert_true(knp_unit__capital(&u, 2) && !knp_unit__capital(&u, 1));
    assert_int_equal(knp_unit__class(&u, 2), KNP_IS_NAME);
    assert_true(knp_unit__mark(&u, 4, KNP_TOKEN_COLON));
    /* a name */
    assert_int_equal(knp_unit__name_end(&u, 2, false), 4);
    assert_int_equal(knp_unit__name_end(&u, 3, false), 3);
    assert_int_equal(knp_unit__name_end(&u, 3, true), 4);
    assert_int_equal(knp_unit__name_end(&u, 1, true), 1);
    /* a quotation is no word, and nothing is beyond the end */
    for (uint32_t i = 5; i < 8; i++) {
        assert_int_equal(knp_unit__quotation(&u, i), i == 5);
        assert_int_equal(knp_unit__class(&u, i), KNP_IS_PUNCT);
        assert_int_equal(knp_unit__facts(&u, i), 0);
        assert_int_equal(knp_unit__name_end(&u, i, true), i);
        assert_false(knp_unit__spells(&u, i, knp_str__of("wij")) ||
                     knp_unit__is_any(&u, i, "wij wachten"));
        assert_false(knp_unit__capital(&u, i) || knp_unit__mark(&u, i, KNP_TOKEN_STOP));
    }
    read(*state, "Ja.");
    assert_int_equal(knp_document_read(((fixture *)*state)->doc, "", 0, NULL, NULL), KNP_OK);
    assert_int_equal(knp_unit__sentence_count(&((fixture *)*state)->doc->units), 0);
}

/* --------------------------------------------------------------------------------- subjects -- */

static void phrases_begin_at_a_unit(void **state)
{
    static const struct {
        const char *text, *at, *wanted;
    } rows[] = {
        {"zegt de boer.", "de", "de boer"},
        {"zegt hij gisteren.", "hij", "hij"},
        {"zegt Anna Smit maandag.", "anna", "Anna Smit"},
        {"zegt gisteren de oude boer.", "gisteren", "de oude boer"},
        {"zegt wethouder Anna Smit (56).", "wethouder", "wethouder Anna Smit (56)"},
        {"zegt de 34-jarige Anna Smit.", "de", "de 34-jarige Anna Smit"},
        {"zegt een woordvoerder van de VVD.", "een", "een woordvoerder van de VVD"},
        {"zegt de minister van Financi\xC3\xABn gisteren.", "de",
         "de minister van Financi\xC3\xABn"},
        {"zegt Jan van der Laan.", "jan", "Jan van der Laan"},
        {"zeggen Anna Smit en Piet Bakker.", "anna", "Anna Smit en Piet Bakker"},
        {"zegt de boer, die er woont.", "de", "de boer"},
        {"zegt de boer dat het regent.", "de", "de boer"},
        {"zegt de door de stad betaalde man.", "de", "de door de stad betaalde man"},
        {"zeggen drie anderen.", "drie", "drie anderen"},
        /* none begins here */
        {"zegt dat het regent.", "zegt", ""},
        {"zegt tegen hem.", "tegen", ""},
        {"zegt \"Wij wachten.\"", "zegt", ""},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        char text[120];
        knp_buf out = {0};
        snprintf(text, sizeof text, "Dat %s", rows[k].text);
        knp_utterance u = read(*state, text);
        uint32_t at = unit_of(&u, rows[k].at);
        knp_unit_range range = knp_subject__phrase(&u, at);
        assert_true(range.first >= at && range.end <= u.count);
        append_units(&out, &u, range.first, range.end);
        check_text(k, &out, rows[k].wanted);
    }
}

static void agents_can_speak(void **state)
{
    static const struct {
        const char *text, *at;
        bool agent;
    } rows[] = {
        {"Dat zegt hij.", "hij", true},
        {"Dat zegt Anna Smit.", "anna", true},
        {"Dat zegt de minister.", "de", true},
        {"Dat zegt het ministerie.", "het", true},
        {"Dat zegt de politie.", "de", true},
        {"Dat zeggen de Koerden.", "de", true},
        {"Dat zegt een ooggetuige.", "een", true},
        {"Dat toont de stoel.", "de", false},
        {"Dat toont het water.", "het", false},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_utterance u = read(*state, rows[k].text);
        knp_unit_range range = knp_subject__phrase(&u, unit_of(&u, rows[k].at));
        CHECK_ROW(k, !knp_unit_range__empty(range));
        CHECK_ROW(k, knp_subject__is_agent(&u, range) == rows[k].agent);
    }
    knp_utterance u = read(*state, "Ja.");
    assert_false(knp_subject__is_agent(&u, (knp_unit_range){0, 0}));
}

static void verbs_have_subjects(void **state)
{
    static const struct {
        const char *text, *verb, *wanted;
        bool passive;
    } rows[] = {
        {"De boer zegt dat het regent.", "zegt", "De boer", false},
        {"Gisteren zei de boer dat het regent.", "zei", "de boer", false},
        {"In Gent zei Anna Smit dat het regent.", "zei", "Anna Smit", false},
        {"Anna Smit heeft gezegd dat het regent.", "gezegd", "Anna Smit", false},
        {"Gisteren heeft de boer gezegd dat het regent.", "gezegd", "de boer", false},
        {"De boer liet gisteren weten dat het regent.", "weten", "De boer", false},
        {"Anna Smit, die zei dat het regent, ging weg.", "zei", "Anna Smit", false},
        {"Maar de boer zegt dat het regent.", "zegt", "de boer", false},
        {"Het is droog, maar de boer zegt dat het regent.", "zegt", "de boer", false},
        {"Vorige week zei de boer dat het regent.", "zei", "de boer", false},
        /* passive: nobody, or who stands with door */
        {"Er werd gezegd dat het regent.", "gezegd", "", true},
        {"Er werd door de boer gezegd dat het regent.", "gezegd", "de boer", true},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_buf out = {0};
        bool passive = !rows[k].passive;
        knp_utterance u = read(*state, rows[k].text);
        knp_unit_range range = knp_subject__of(&u, unit_of(&u, rows[k].verb), &passive);
        CHECK_ROW(k, passive == rows[k].passive);
        append_units(&out, &u, range.first, range.end);
        check_text(k, &out, rows[k].wanted);
    }
}

static void clauses_and_finite_verbs(void **state)
{
    knp_utterance u = read(*state, "Het is droog, maar de boer zegt het; hij gaat.");
    assert_int_equal(knp_subject__clause(&u, unit_of(&u, "droog")), 0);
    assert_int_equal(knp_subject__clause(&u, unit_of(&u, "zegt")), unit_of(&u, "de"));
    assert_int_equal(knp_subject__clause(&u, unit_of(&u, "gaat")), unit_of(&u, "hij"));
    assert_int_equal(knp_subject__finite(&u, 0, u.count), unit_of(&u, "is"));
    assert_int_equal(knp_subject__finite(&u, 2, u.count), unit_of(&u, "zegt"));
    assert_int_equal(knp_subject__finite(&u, 2, 4), 4);
    knp_unit_range field = knp_subject__first_field(&u, 0, 1);
    assert_int_equal(field.end - field.first, 1);
    assert_true(knp_unit_range__empty(knp_subject__first_field(&u, 1, 1)));
    u = read(*state, "In de stad zegt de boer het.");
    assert_true(knp_unit_range__empty(knp_subject__first_field(&u, 0, unit_of(&u, "zegt"))));
}

/* ------------------------------------------------------------------------------------- cues -- */

static const char *text_of(const knp_utterance *u, const knp_cue *cue, const char *field)
{
    const char *text = knp_lexicon__text(u->reading->words->lexicon, cue->entry, field);
    return text ? text : "";
}

/* Parts with | between; none: not a cue there. */
static void verbs_of_saying_have_particles(void **state)
{
    static const struct {
        const char *text, *verb, *parts, *lemma;
    } rows[] = {
        {"De boer zegt dat het regent.", "zegt", "zegt", "zeggen"},
        {"De boer vertelde hem dat het regent.", "vertelde", "vertelde", "vertellen"},
        {"De boer voegde daaraan toe dat het regent.", "voegde", "voegde|toe", "toevoegen"},
        {"De boer kondigde maandag aan te stoppen.", "kondigde", "kondigde|aan", "aankondigen"},
        {"De boer gaf toe dat het regent.", "gaf", "gaf|toe", "toegeven"},
        {"De boer riep op te staken.", "riep", "riep|op", "oproepen"},
        {"De boer liet gisteren weten dat het regent.", "liet", "liet|weten", "laten weten"},
        /* a preposition is no particle, nor is what stands behind a stop */
        {"De boer riep op het plein dat het regent.", "riep", "riep", "roepen"},
        {"De boer riep; hij hield op.", "riep", "riep", "roepen"},
        /* only with its particle */
        {"De boer gaf hem een koe.", "gaf", "", ""},
        {"De boer liet de koe staan.", "liet", "", ""},
        /* no verb of saying */
        {"De boer eet een koek.", "eet", "", ""},
        {"De boer eet een koek.", "boer", "", ""},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_buf out = {0};
        knp_utterance u = read(*state, rows[k].text);
        uint32_t verb = unit_of(&u, rows[k].verb);
        knp_cue cue = knp_cue__verb(&u, verb, u.count);
        for (uint32_t p = 0; p < cue.part_count; p++) {
            knp_buf__append_str(&out, knp_str__of(p ? "|" : ""));
            append_units(&out, &u, cue.parts[p], cue.parts[p] + 1);
        }
        check_text(k, &out, rows[k].parts);
        CHECK_ROW(k, cue.part_count == 0 || cue.parts[0] == verb);
        CHECK_ROW(k, !cue.part_count || strcmp(text_of(&u, &cue, "lemma"), rows[k].lemma) == 0);
    }
}

static void cues_say_what_they_report(void **state)
{
    knp_utterance u = read(*state, "De boer zegt dat het regent.");
    knp_cue cue = knp_cue__verb(&u, 2, u.count);
    assert_int_equal(cue.reports,
                     KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE | KNP_REPORTS_INFINITIVE);
    assert_false(cue.weak || cue.participle);
    u = read(*state, "De boer heeft gezegd dat het regent.");
    assert_true(knp_cue__verb(&u, unit_of(&u, "gezegd"), u.count).participle);
    u = read(*state, "De boer noemt het een schande.");
    assert_true(knp_cue__verb(&u, 2, u.count).reports & KNP_REPORTS_NOUN);
    /* a particle beyond the end is not found */
    u = read(*state, "De boer gaf toe dat het regent.");
    assert_int_equal(knp_cue__verb(&u, 2, u.count).part_count, 2);
    assert_int_equal(knp_cue__verb(&u, 2, 3).part_count, 0);
    /* a quotation, and what is beyond the end */
    u = read(*state, "\"Wij wachten\", zegt hij.");
    assert_int_equal(knp_cue__verb(&u, 0, u.count).part_count, 0);
    assert_int_equal(knp_cue__verb(&u, u.count, u.count).part_count, 0);
    assert_int_equal(knp_cue__noun(&u, 0).part_count, 0);
    assert_int_equal(knp_cue__noun(&u, u.count).part_count, 0);
}

static void nouns_report_too(void **state)
{
    knp_utterance u = read(*state, "Hij vertrok met de opmerking dat het regent.");
    knp_cue cue = knp_cue__noun(&u, unit_of(&u, "opmerking"));
    assert_int_equal(cue.part_count, 1);
    assert_int_equal(cue.parts[0], unit_of(&u, "opmerking"));
    assert_int_equal(cue.reports, KNP_REPORTS_CLAUSE | KNP_REPORTS_QUOTATION);
    assert_int_equal(knp_cue__noun(&u, unit_of(&u, "vertrok")).part_count, 0);
    assert_int_equal(knp_cue__noun(&u, unit_of(&u, "de")).part_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_quotations_are_units),
        cmocka_unit_test(units_are_asked),
        cmocka_unit_test(phrases_begin_at_a_unit),
        cmocka_unit_test(agents_can_speak),
        cmocka_unit_test(verbs_have_subjects),
        cmocka_unit_test(clauses_and_finite_verbs),
        cmocka_unit_test(verbs_of_saying_have_particles),
        cmocka_unit_test(cues_say_what_they_report),
        cmocka_unit_test(nouns_report_too),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
