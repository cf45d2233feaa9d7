#include "help.h"

#include "base/buf.h"
#include "lexicon/source.h"

/* The beginning that every file needs: six lines, with a field of each type. */
#define HEAD                                                                                       \
    "@class    role\n"                                                                             \
    "@licence  CC0-1.0\n"                                                                          \
    "@source   written for the test\n"                                                             \
    "@fields   domain: politics police\n"                                                          \
    "@fields   value: <number>\n"                                                                  \
    "@fields   honorary: <flag>\n"
#define TEXT_FIELD "@fields   note: <text>\n"

typedef struct reading {
    knp_arena arena;
    knp_lex_source source;
    knp_error error;
    knp_status status;
} reading;

static void read_lex(reading *r, const char *text, size_t size)
{
    *r = (reading){0};
    r->status = knp_lex__read(&r->arena, "proef.lex", text, size, &r->source, &r->error);
}

static void free_reading(reading *r)
{
    knp_lex__free(&r->source);
    knp_arena__free(&r->arena);
}

/* ---------------------------------------------------------------------------------- errors -- */

static const struct {
    const char *text;
    uint32_t line, column;
    const char *message;
} broken[] = {
    /* directives */
    {"", 1, 1, "'@class' is missing"},
    {"# only a comment\n", 1, 1, "'@class' is missing"},
    {"@licence CC0-1.0\n@source x\n", 1, 1, "'@class' is missing"},
    {"@class role\n@source x\nminister\n", 3, 1, "must stand before the first entry"},
    {"@class role\n@licence CC0-1.0\nminister\n", 3, 1, "must stand before the first entry"},
    {"@licence CC0-1.0\n@source x\nminister\n", 3, 1, "must stand before the first entry"},
    {"@class Role\n", 1, 8, "lower-case letters"},
    {"@class  -role\n", 1, 9, "lower-case letters"},
    {"@class  1role\n", 1, 9, "lower-case letters"},
    {"@class role two\n", 1, 8, "lower-case letters"},
    {"@class r\xC3\xB4le\n", 1, 8, "lower-case letters"},
    {"@class role\n@class role\n", 2, 2, "'@class' stands here a second time"},
    {"@licence a\n@licence b\n", 2, 2, "'@licence' stands here a second time"},
    {"@source a\n@source b\n", 2, 2, "'@source' stands here a second time"},
    {"@licence\n", 1, 2, "'@licence' needs a value"},
    {"@source   \n", 1, 2, "'@source' needs a value"},
    {"@klasse role\n", 1, 2, "no directive '@klasse'"},
    {"@\n", 1, 2, "no directive '@'"},
    {HEAD "minister\n@homonyms\n", 8, 2, "'@homonyms' must stand before the first entry"},
    {HEAD "minister\n@fields x: <flag>\n", 8, 2, "must stand before the first entry"},
    /* fields */
    {"@fields domain\n", 1, 9, "expected '@fields name: values'"},
    {"@fields   Domain: a b\n", 1, 11, "with a lower-case name"},
    {"@fields : a b\n", 1, 9, "with a lower-case name"},
    {"@fields a: x\n@fields a: <flag>\n", 2, 9, "the field 'a' is declared twice"},
    {"@fields a:\n", 1, 11, "a field takes a list of values"},
    {"@fields a: <getal>\n", 1, 12, "a field takes a list of values"},
    /* lines */
    {HEAD "\tminister\n", 7, 1, "control character"},
    {HEAD "minister\tdomain=police\n", 7, 9, "control character"},
    {HEAD "caf\xC3\xA9\x01\n", 7, 5, "control character"},
    {HEAD " minister\n", 7, 1, "begins without blanks"},
    {HEAD "mini\xFFster\n", 7, 5, "not UTF-8"},
    {HEAD "caf\xC3\xA9 \xC3\n", 7, 6, "a truncated sequence"},
    {HEAD "# commentaar \xE9\n", 7, 14, "not UTF-8"},
    {HEAD "minister\ncafe\xCC\x81\n", 8, 1, "normalisation form C"},
    /* forms */
    {HEAD "minister |\n", 7, 11, "an empty form"},
    {HEAD "minister | | premier\n", 7, 11, "an empty form"},
    {HEAD "| premier\n", 7, 1, "an empty form"},
    {HEAD "minister domain=police\n", 7, 16, "'=' cannot stand inside a form"},
    {HEAD "de \"baas\"\n", 7, 4, "'\"' cannot stand inside a form"},
    {HEAD "-minister van staat\n", 7, 2, "an ending cannot have blanks"},
    {HEAD "premier | premier\n", 7, 11, "'premier' stands in this file already"},
    {HEAD "minister\npremier | Minister\n", 8, 11, "'Minister' stands in this file already"},
    {HEAD "=IS | =IS\n", 7, 8, "'IS' stands in this file already"},
    {HEAD "-baas | -baas\n", 7, 10, "'baas' stands in this file already"},
    {HEAD "\xC2\xAD\n", 7, 1, "a form without any letter"},
    /* attributes */
    {HEAD "minister  rank=1\n", 7, 11, "no field 'rank' is declared"},
    {HEAD "minister  honorary rank\n", 7, 20, "no field 'rank' is declared"},
    {HEAD "minister  domain=sport\n", 7, 11, "'sport' is not among the values of 'domain'"},
    {HEAD "minister  domain=\n", 7, 11, "'' is not among the values of 'domain'"},
    {HEAD "minister  domain=\"politics police\"\n", 7, 11, "is not among the values"},
    {HEAD "minister  domain\n", 7, 11, "'domain' needs a value"},
    {HEAD "minister  honorary=yes\n", 7, 11, "'honorary' is a flag"},
    {HEAD "minister  value=een\n", 7, 11, "'een' is no number"},
    {HEAD "minister  value=\n", 7, 11, "'' is no number"},
    {HEAD "minister  value=1,5\n", 7, 11, "'1,5' is no number"},
    {HEAD "minister  value=1e3\n", 7, 11, "'1e3' is no number"},
    {HEAD "minister  value=1.\n", 7, 11, "'1.' is no number"},
    {HEAD "minister  value=.5\n", 7, 11, "'.5' is no number"},
    {HEAD "minister  value=-\n", 7, 11, "'-' is no number"},
    {HEAD "minister  value=+5\n", 7, 11, "'+5' is no number"},
    {HEAD "minister  value=1.2.3\n", 7, 11, "'1.2.3' is no number"},
    {HEAD "minister  value=1234567890123456789012345678901\n", 7, 11, "is no number"},
    {HEAD "caf\xC3\xA9  value=x\n", 7, 7, "'x' is no number"},
    /* order */
    {HEAD "premier\nminister\n", 8, 1, "'minister' is out of order: it belongs before 'premier'"},
    {HEAD "a\nb\n\nd\n# comment\nb c\n", 0, 0, NULL},
    {HEAD "zeeman\n\xC3\xA9lan\nzuster\n", 9, 1, "'zuster' is out of order"},
};

static void errors_have_line_and_column(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t k = 0; k < COUNT_OF(broken); k++) {
        reading r;
        read_lex(&r, broken[k].text, strlen(broken[k].text));
        bool right = broken[k].message
                         ? r.status == KNP_ERROR_LEXICON && r.error.status == r.status &&
                               strcmp(r.error.source, "proef.lex") == 0 &&
                               r.error.line == broken[k].line &&
                               r.error.column == broken[k].column &&
                               strstr(r.error.message, broken[k].message)
                         : r.status == KNP_OK;
        if (!right) {
            print_error("row %zu: expected %u:%u '%s', got %u:%u '%s'\n", k, broken[k].line,
                        broken[k].column, broken[k].message ? broken[k].message : "no error",
                        r.error.line, r.error.column, r.error.message);
            wrong++;
        }
        free_reading(&r);
    }
    assert_int_equal(wrong, 0);
}

static void a_zero_byte_is_an_error(void **state)
{
    (void)state;
    static const char text[] = HEAD "mini\0ster\n";
    reading r;
    read_lex(&r, text, sizeof text - 1);
    assert_int_equal(r.status, KNP_ERROR_LEXICON);
    assert_int_equal(r.error.line, 7);
    assert_int_equal(r.error.column, 5);
    free_reading(&r);
}

static void forms_have_at_most_200_bytes(void **state)
{
    (void)state;
    for (size_t size = 200; size <= 201; size++) {
        knp_buf text = {0};
        knp_buf__append_str(&text, knp_str__of(HEAD));
        for (size_t k = 0; k < size; k++) {
            knp_buf__append_byte(&text, 'a');
        }
        reading r;
        read_lex(&r, text.bytes, text.size);
        assert_int_equal(r.status, size == 200 ? KNP_OK : KNP_ERROR_LEXICON);
        if (size == 201) {
            assert_int_equal(r.error.line, 7);
            assert_int_equal(r.error.column, 1);
            assert_non_null(strstr(r.error.message, "200"));
        }
        free_reading(&r);
        knp_buf__free(&text);
    }
}

/* ------------------------------------------------------------------------------ good files -- */

static knp_lex_form form_of(const reading *r, size_t entry, size_t form)
{
    assert_true(entry < r->source.entries.count);
    assert_true(form < r->source.entries.items[entry].form_count);
    return r->source.forms.items[r->source.entries.items[entry].first_form + form];
}

static knp_lex_attribute attribute_of(const reading *r, size_t entry, size_t attribute)
{
    assert_true(attribute < r->source.entries.items[entry].attribute_count);
    return r->source.attributes.items[r->source.entries.items[entry].first_attribute + attribute];
}

static void reads_the_head(void **state)
{
    (void)state;
    const char *text = "\xEF\xBB\xBF# proef\r\n"
                       "@class     role-of-state2\r\n"
                       "@licence   CC0-1.0\r\n"
                       "@source    eigen werk, 2024\r\n"
                       "@generator geen\r\n"
                       "@fields    domain: politics  police\r\n"
                       "@fields    value: <number>\r\n"
                       "@fields    honorary: <flag>\r\n"
                       "@fields    note: <text>\r\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_int_equal(r.status, KNP_OK);
    CHECK_TEXT(r.source.name, "proef.lex");
    CHECK_TEXT(r.source.class_name, "role-of-state2");
    CHECK_TEXT(r.source.licence, "CC0-1.0");
    CHECK_TEXT(r.source.origin, "eigen werk, 2024");
    assert_false(r.source.homonyms);
    assert_int_equal(r.source.entries.count, 0);
    static const knp_field_type types[] = {KNP_FIELD_CHOICE, KNP_FIELD_NUMBER, KNP_FIELD_FLAG,
                                           KNP_FIELD_TEXT};
    static const char *const names[] = {"domain", "value", "honorary", "note"};
    assert_int_equal(r.source.fields.count, 4);
    for (size_t k = 0; k < 4; k++) {
        CHECK_TEXT(r.source.fields.items[k].name, names[k]);
        assert_int_equal(r.source.fields.items[k].type, types[k]);
    }
    free_reading(&r);
}

static void reads_forms(void **state)
{
    (void)state;
    const char *text = HEAD "\n"
                            "minister-president | premier | eerste minister\n"
                            "-woordvoerder|-woordvoerster\n"
                            "\n"
                            "=OM | Openbaar Ministerie  # commentaar\n"
                            "\n"
                            "-\n"
                            "C# | a#b\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_string_equal(r.error.message, "");
    assert_int_equal(r.status, KNP_OK);
    assert_int_equal(r.source.entries.count, 5);
    CHECK_TEXT(form_of(&r, 0, 0).text, "minister-president");
    CHECK_TEXT(form_of(&r, 0, 1).text, "premier");
    CHECK_TEXT(form_of(&r, 0, 2).text, "eerste minister");
    assert_int_equal(form_of(&r, 0, 1).column, 22);
    assert_int_equal(r.source.entries.items[0].line, 8);
    CHECK_TEXT(form_of(&r, 1, 0).text, "woordvoerder");
    CHECK_TEXT(form_of(&r, 1, 1).text, "woordvoerster");
    assert_true(form_of(&r, 1, 0).suffix && form_of(&r, 1, 1).suffix);
    assert_false(form_of(&r, 1, 0).exact);
    assert_true(form_of(&r, 2, 0).exact);
    assert_false(form_of(&r, 2, 0).suffix || form_of(&r, 2, 1).exact);
    CHECK_TEXT(form_of(&r, 2, 0).text, "OM");
    assert_int_equal(r.source.entries.items[2].form_count, 2);
    assert_int_equal(r.source.entries.items[2].line, 11);
    free_reading(&r);
}

static void reads_attributes(void **state)
{
    (void)state;
    const char *text =
        HEAD TEXT_FIELD "agent      domain=police value=-12.5\n"
                        "burgemeester  honorary value=0.25 note=\"hoofd van de gemeente\"\n"
                        "generaal   note=leger domain=\"police\"\n"
                        "koning\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_string_equal(r.error.message, "");
    assert_int_equal(r.source.entries.count, 4);
    CHECK_TEXT(attribute_of(&r, 0, 0).text, "police");
    assert_int_equal(attribute_of(&r, 0, 0).field, 0);
    assert_true(attribute_of(&r, 0, 1).number == -12.5);
    CHECK_TEXT(attribute_of(&r, 0, 1).text, "-12.5");
    assert_int_equal(attribute_of(&r, 1, 0).field, 2);
    assert_true(attribute_of(&r, 1, 1).number == 0.25);
    CHECK_TEXT(attribute_of(&r, 1, 2).text, "hoofd van de gemeente");
    CHECK_TEXT(attribute_of(&r, 2, 1).text, "police");
    assert_int_equal(r.source.entries.items[3].attribute_count, 0);
    free_reading(&r);
}

/* Numbers are the nearest doubles, as the compiler's own. */
static void reads_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        double value;
    } rows[] = {{"0", 0},
                {"7", 7},
                {"-3", -3},
                {"4.9041", 4.9041},
                {"52.3676", 52.3676},
                {"0.000001", 0.000001},
                {"1000000000000", 1e12},
                {"123456789012345", 123456789012345.0},
                {"1000000000000000000000", 1e21},
                {"-0.1", -0.1}};
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        char text[400];
        snprintf(text, sizeof text, "%sminister  value=%s\n", HEAD, rows[k].text);
        reading r;
        read_lex(&r, text, strlen(text));
        CHECK_ROW(k, r.status == KNP_OK);
        CHECK_ROW(k, attribute_of(&r, 0, 0).number == rows[k].value);
        free_reading(&r);
    }
}

static void the_order_begins_anew_behind_a_blank_line_or_comment(void **state)
{
    (void)state;
    const char *text = HEAD "Zeeman\nzuster\n\nagent\nBurgemeester\n# meer\nadvocaat\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_string_equal(r.error.message, "");
    assert_int_equal(r.source.entries.count, 5);
    free_reading(&r);
}

static void homonyms_may_repeat_a_form(void **state)
{
    (void)state;
    const char *text = "@homonyms\n" HEAD "bank  domain=politics\nbank  domain=police\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_string_equal(r.error.message, "");
    assert_true(r.source.homonyms);
    assert_int_equal(r.source.entries.count, 2);
    free_reading(&r);
}

/* With and without letter case, and as an ending, a form is another. */
static void the_same_letters_may_be_three_forms(void **state)
{
    (void)state;
    const char *text = HEAD "is | =IS | -is | =Is\n";
    reading r;
    read_lex(&r, text, strlen(text));
    assert_string_equal(r.error.message, "");
    assert_int_equal(r.source.entries.items[0].form_count, 4);
    free_reading(&r);
}

/* The table of forms grows; the last form still meets the first. */
static void many_forms_are_compared(void **state)
{
    (void)state;
    knp_buf text = {0};
    knp_buf__append_str(&text, knp_str__of(HEAD));
    for (size_t k = 0; k < 5000; k++) {
        knp_buf__printf(&text, "woord%04zu\n", k);
    }
    reading r;
    read_lex(&r, text.bytes, text.size);
    assert_int_equal(r.status, KNP_OK);
    assert_int_equal(r.source.entries.count, 5000);
    free_reading(&r);
    knp_buf__append_str(&text, knp_str__of("zzz | WOORD0000\n"));
    read_lex(&r, text.bytes, text.size);
    assert_int_equal(r.status, KNP_ERROR_LEXICON);
    assert_int_equal(r.error.line, 5007);
    assert_int_equal(r.error.column, 7);
    free_reading(&r);
    knp_buf__free(&text);
}

static void the_last_line_needs_no_end(void **state)
{
    (void)state;
    reading r;
    read_lex(&r, HEAD "minister", strlen(HEAD "minister"));
    assert_int_equal(r.status, KNP_OK);
    CHECK_TEXT(form_of(&r, 0, 0).text, "minister");
    free_reading(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_have_line_and_column),
        cmocka_unit_test(a_zero_byte_is_an_error),
        cmocka_unit_test(forms_have_at_most_200_bytes),
        cmocka_unit_test(reads_the_head),
        cmocka_unit_test(reads_forms),
        cmocka_unit_test(reads_attributes),
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(the_order_begins_anew_behind_a_blank_line_or_comment),
        cmocka_unit_test(homonyms_may_repeat_a_form),
        cmocka_unit_test(the_same_letters_may_be_three_forms),
        cmocka_unit_test(many_forms_are_compared),
        cmocka_unit_test(the_last_line_needs_no_end),
    };
    return cmocka_run_group_tests_name("lex source", tests, NULL, NULL);
}
