#include "engine_help.h"

#include "base/buf.h"
#include "text/shape.h"

static knp_shape_matcher *matcher;

static int open_matcher(void **state)
{
    if (open_engine(state) != 0) {
        return -1;
    }
    matcher = knp_shape_matcher__new(engine->shapes);
    return matcher ? 0 : -1;
}

static int close_matcher(void **state)
{
    knp_shape_matcher__free(matcher);
    return close_engine(state);
}

/* What the pattern takes of the text, from its beginning; "" where nothing matches. */
typedef struct shape_row {
    const char *text;
    const char *taken;
    knp_token_kind kind;
} shape_row;

typedef uint32_t match_function(knp_shape_matcher *m, const char *bytes, uint32_t at, uint32_t end,
                                uint8_t *kind);

static void check_rows(const shape_row *rows, size_t count, match_function *match)
{
    size_t wrong = 0;
    for (size_t k = 0; k < count; k++) {
        uint8_t kind = KNP_TOKEN_KIND_COUNT;
        uint32_t length = match(matcher, rows[k].text, 0, (uint32_t)strlen(rows[k].text), &kind);
        if (length != strlen(rows[k].taken) || memcmp(rows[k].text, rows[k].taken, length) != 0 ||
            (length && kind != rows[k].kind)) {
            print_error("%s: expected <%s> of kind %d, got <%.*s> of kind %d\n", rows[k].text,
                        rows[k].taken, (int)rows[k].kind, (int)length, rows[k].text, (int)kind);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static const shape_row token_rows[] = {
    {"12-03-2024", "12-03-2024", KNP_TOKEN_DATE},
    {"12/3/24 was", "12/3/24", KNP_TOKEN_DATE},
    {"12.3.2024.", "12.3.2024", KNP_TOKEN_DATE},
    {"2024-03-12,", "2024-03-12", KNP_TOKEN_DATE},
    {"12-03/2024", "12-03", KNP_TOKEN_SPAN},
    {"12:30", "12:30", KNP_TOKEN_CLOCK},
    {"1:02:33,5 uur", "1:02:33,5", KNP_TOKEN_CLOCK},
    {"12.30 uur", "12.30", KNP_TOKEN_CLOCK},
    {"9.05u", "9.05", KNP_TOKEN_CLOCK},
    {"12.30 euro", "12.30", KNP_TOKEN_NUMBER},
    {"12.75 uur", "12.75", KNP_TOKEN_NUMBER},
    {"\xE2\x82\xAC"
     "14.000,-",
     "\xE2\x82\xAC"
     "14.000,-",
     KNP_TOKEN_MONEY},
    {"\xE2\x82\xAC"
     "1,50.",
     "\xE2\x82\xAC"
     "1,50",
     KNP_TOKEN_MONEY},
    {"$3.5 miljard", "$3.5", KNP_TOKEN_MONEY},
    {"\xC2\xA3"
     "20",
     "\xC2\xA3"
     "20",
     KNP_TOKEN_MONEY},
    {"14.000,-", "14.000,-", KNP_TOKEN_MONEY},
    {"25,\xE2\x80\x93 per stuk", "25,\xE2\x80\x93", KNP_TOKEN_MONEY},
    {"23,5%", "23,5%", KNP_TOKEN_PERCENT},
    {"5%,", "5%", KNP_TOKEN_PERCENT},
    {"-0,8%", "-0,8%", KNP_TOKEN_PERCENT},
    {"3\xE2\x80\xB0", "3\xE2\x80\xB0", KNP_TOKEN_PERCENT},
    {"3-1.", "3-1", KNP_TOKEN_SPAN},
    {"1985\xE2\x80\x93"
     "1990",
     "1985\xE2\x80\x93"
     "1990",
     KNP_TOKEN_SPAN},
    {"2004-...", "2004-...", KNP_TOKEN_SPAN},
    {"21ste", "21ste", KNP_TOKEN_ORDINAL},
    {"3de", "3de", KNP_TOKEN_ORDINAL},
    {"2e", "2e", KNP_TOKEN_ORDINAL},
    {"1/4", "1/4", KNP_TOKEN_RATIO},
    {"\xC2\xBD", "\xC2\xBD", KNP_TOKEN_FRACTION},
    {"2\xC2\xBE liter", "2\xC2\xBE", KNP_TOKEN_FRACTION},
    {"3.500", "3.500", KNP_TOKEN_NUMBER},
    {"1.234.567,89.", "1.234.567,89", KNP_TOKEN_NUMBER},
    {"1,5", "1,5", KNP_TOKEN_NUMBER},
    {"1'000", "1'000", KNP_TOKEN_NUMBER},
    {"1,234,567.8", "1,234,567.8", KNP_TOKEN_NUMBER},
    {"-1,5", "-1,5", KNP_TOKEN_NUMBER},
    {"05.10.96-12", "05.10.96-12", KNP_TOKEN_CODE},
    {"1.2.3.4", "1.2.3.4", KNP_TOKEN_CODE},
    {"16- en 17-jarigen", "16-", KNP_TOKEN_SUSPENDED},
    {"16- tot 18-jarigen", "16-", KNP_TOKEN_SUSPENDED},
    {"34-jarige", "34-jarige", KNP_TOKEN_COMPOUND},
    {"500cc", "500cc", KNP_TOKEN_COMPOUND},
    {"2e-klassertje", "2e-klassertje", KNP_TOKEN_COMPOUND},
    {"747-toestel.", "747-toestel", KNP_TOKEN_COMPOUND},
    {"'98", "'98", KNP_TOKEN_YEAR},
    {"\xE2\x80\x99"
     "98 ",
     "\xE2\x80\x99"
     "98",
     KNP_TOKEN_YEAR},
    {"2024", "2024", KNP_TOKEN_DIGITS},
    {"+5", "+5", KNP_TOKEN_DIGITS},
    {"12.", "12", KNP_TOKEN_DIGITS},
    {"12,", "12", KNP_TOKEN_DIGITS},
    {"", "", KNP_TOKEN_KIND_COUNT},
    {"twaalf", "", KNP_TOKEN_KIND_COUNT},
    {"- 5", "", KNP_TOKEN_KIND_COUNT},
};

static const shape_row address_rows[] = {
    {"https://voorbeeld.nl/a?b=c.", "https://voorbeeld.nl/a?b=c", KNP_TOKEN_URL},
    {"http://x.example/pad/ en", "http://x.example/pad/", KNP_TOKEN_URL},
    {"www.voorbeeld.nl,", "www.voorbeeld.nl", KNP_TOKEN_URL},
    {"naam.achternaam@mail.voorbeeld.be.", "naam.achternaam@mail.voorbeeld.be", KNP_TOKEN_EMAIL},
    {"voorbeeld.nl", "voorbeeld.nl", KNP_TOKEN_DOMAIN},
    {"nieuws.voorbeeld.co.uk/vandaag.", "nieuws.voorbeeld.co.uk/vandaag", KNP_TOKEN_DOMAIN},
    {"caf\xC3\xA9.be!", "caf\xC3\xA9.be", KNP_TOKEN_DOMAIN},
    {"verwijderd.Een", "", KNP_TOKEN_KIND_COUNT},
    {"voorbeeld.nla", "", KNP_TOKEN_KIND_COUNT},
    {"naam@", "", KNP_TOKEN_KIND_COUNT},
};

static void knows_all_kinds_of_tokens(void **state)
{
    (void)state;
    check_rows(token_rows, COUNT_OF(token_rows), knp_shape__token);
}

static void knows_addresses(void **state)
{
    (void)state;
    check_rows(address_rows, COUNT_OF(address_rows), knp_shape__address);
}

/* Each name in token.h that shapes may use is used by a row above. */
static void no_kind_is_left_untested(void **state)
{
    (void)state;
    static const char *const names[] = {
#define KNP_TOKEN_KIND(upper, name) name,
        KNP_TOKEN_KINDS(KNP_TOKEN_KIND)
#undef KNP_TOKEN_KIND
    };
    for (size_t kind = 0; kind < COUNT_OF(names); kind++) {
        size_t found = 0;
        for (size_t k = 0; k < COUNT_OF(token_rows); k++) {
            found += token_rows[k].kind == kind;
        }
        for (size_t k = 0; k < COUNT_OF(address_rows); k++) {
            found += address_rows[k].kind == kind;
        }
        if (names[kind] && !found) {
            fail_msg("no row for '%s'", names[kind]);
        }
    }
}

static void stays_between_its_bounds(void **state)
{
    (void)state;
    const char *text = "in 2024-03-12 en 3.500";
    uint8_t kind;
    assert_int_equal(knp_shape__token(matcher, text, 3, 13, &kind), 10);
    assert_int_equal(kind, KNP_TOKEN_DATE);
    assert_int_equal(knp_shape__token(matcher, text, 3, 5, &kind), 2);
    assert_int_equal(kind, KNP_TOKEN_DIGITS);
    assert_int_equal(knp_shape__token(matcher, text, 3, 3, &kind), 0);
    assert_int_equal(knp_shape__token(matcher, text, 17, 22, &kind), 5);
    assert_int_equal(kind, KNP_TOKEN_NUMBER);
}

/* A window that ends inside a character must not be split there. */
static void looks_a_bounded_way_far(void **state)
{
    (void)state;
    knp_buf text = {0};
    for (size_t k = 0; k < 100000; k++) {
        knp_buf__append_byte(&text, '7');
    }
    uint8_t kind;
    uint32_t length = knp_shape__token(matcher, text.bytes, 0, (uint32_t)text.size, &kind);
    assert_true(length > 0 && length < 1000);
    assert_int_equal(kind, KNP_TOKEN_DIGITS);
    for (size_t digits = 100; digits < 140; digits++) {
        text.size = digits;
        knp_buf__append_str(&text, knp_str__of("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC"));
        length = knp_shape__token(matcher, text.bytes, 0, (uint32_t)text.size, &kind);
        assert_true(length > 0 && length <= digits);
    }
    knp_buf__free(&text);
}

/* ------------------------------------------------------------------------------- datelines -- */

static const struct {
    const char *text;
    const char *place, *date, *agency, *rest;
} datelines[] = {
    {"AMSTERDAM (ANP) \xE2\x80\x93 De beurs", "AMSTERDAM", "", "ANP", "De beurs"},
    {"BRUSSEL - De commissie", "BRUSSEL", "", "", "De commissie"},
    {"DEN HAAG, 12 mei 2024 (Reuters) \xE2\x80\x94 Het kabinet", "DEN HAAG", "12 mei 2024",
     "Reuters", "Het kabinet"},
    {"GENT | De rechter", "GENT", "", "", "De rechter"},
    {"'s-GRAVENHAGE - De Kamer", NULL, NULL, NULL, NULL},
    {"Amsterdam (ANP) - De beurs", "Amsterdam", "", "ANP", "De beurs"},
    {"Den Haag, 3 jan. (ANP) - Het kabinet", "Den Haag", "3 jan.", "ANP", "Het kabinet"},
    {"Amsterdam - De stad", NULL, NULL, NULL, NULL},
    {"De stad Amsterdam (ANP)", NULL, NULL, NULL, NULL},
    {"NEW YORK, 4 juli - De beurs", "NEW YORK", "4 juli", "", "De beurs"},
};

static knp_str part(const char *text, knp_span span)
{
    return (knp_str){text + span.start, span.end - span.start};
}

static void knows_datelines(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(datelines); k++) {
        const char *text = datelines[k].text;
        knp_dateline d = knp_shape__dateline(matcher, text, 0, (uint32_t)strlen(text));
        if (!datelines[k].place) {
            CHECK_ROW(k, d.end == 0);
            continue;
        }
        CHECK_ROW(k, d.end > 0);
        CHECK_TEXT(part(text, d.place), datelines[k].place);
        CHECK_TEXT(part(text, d.date), datelines[k].date);
        CHECK_TEXT(part(text, d.agency), datelines[k].agency);
        CHECK_TEXT(knp_str__of(text + d.end), datelines[k].rest);
    }
}

static void a_dateline_stands_at_the_start(void **state)
{
    (void)state;
    const char *text = "Kop\n\nGENT (Belga) - De rechter";
    knp_dateline d = knp_shape__dateline(matcher, text, 5, (uint32_t)strlen(text));
    CHECK_TEXT(part(text, d.place), "GENT");
    CHECK_TEXT(part(text, d.agency), "Belga");
    assert_int_equal(knp_shape__dateline(matcher, text, 0, (uint32_t)strlen(text)).end, 0);
}

/* --------------------------------------------------------------------------- broken files -- */

#define OTHERS "@block address\nurl x\n@block paragraph\ndateline y\n"

static const struct {
    const char *text;
    uint32_t line, column;
    const char *message;
} broken[] = {
    {"", 0, 1, "'token' is missing"},
    {"digits \\d+\n", 1, 1, "before the first '@block'"},
    {"# comment\n\n@block getal\n", 3, 1, "the blocks are"},
    {"@block\n", 1, 1, "the blocks are"},
    {"@block token\ndigits \\d\n@block token\n", 3, 1, "once each"},
    {"@block token\ngetal \\d+\n" OTHERS, 2, 1, "no token kind is called 'getal'"},
    {"@block token\nword \\w+\n" OTHERS, 2, 1, "no token kind is called 'word'"},
    {"@block token\ndigits\n" OTHERS, 2, 1, "without a pattern"},
    {"@block token\ndigits   \n" OTHERS, 2, 1, "without a pattern"},
    {"@block token\ndigits (\\d\n" OTHERS, 2, 11, "pattern:"},
    {"@block token\ndigits \\d\nnumber   [a-\n" OTHERS, 3, 13, "pattern:"},
    {"@block token\ndigits \\d\nnumber \xC3\xA9*+(\n" OTHERS, 3, 12, "pattern:"},
    {"@block token\ndigits \\d+\n@block address\nurl x\n", 4, 1, "'paragraph' is missing"},
    {"@block token\n" OTHERS, 5, 1, "'token' is missing"},
};

static void a_broken_file_is_told_by_line_and_column(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t k = 0; k < COUNT_OF(broken); k++) {
        knp_shapes *shapes;
        knp_error e = {0};
        knp_status status = knp_shapes__new(knp_str__of(broken[k].text), "vormen.txt", &shapes, &e);
        CHECK_ROW(k, status == KNP_ERROR_LEXICON);
        CHECK_ROW(k, shapes == NULL);
        if (strcmp(e.source, "vormen.txt") != 0 || e.line != broken[k].line ||
            e.column != broken[k].column || !strstr(e.message, broken[k].message)) {
            print_error("row %zu: expected %u:%u '%s', got %s:%u:%u '%s'\n", k, broken[k].line,
                        broken[k].column, broken[k].message, e.source, e.line, e.column, e.message);
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

static void a_block_holds_250_patterns(void **state)
{
    (void)state;
    knp_buf text = {0};
    knp_buf__append_str(&text, knp_str__of("@block token\n"));
    for (size_t k = 0; k < 250; k++) {
        knp_buf__printf(&text, "digits %zu\n", k + 1000);
    }
    size_t size = text.size;
    knp_buf__append_str(&text, knp_str__of(OTHERS));
    knp_shapes *shapes;
    knp_error error;
    assert_int_equal(knp_shapes__new(knp_buf__view(&text), "v", &shapes, &error), KNP_OK);
    knp_shape_matcher *m = knp_shape_matcher__new(shapes);
    uint8_t kind;
    assert_int_equal(knp_shape__token(m, "1249", 0, 4, &kind), 4);
    assert_int_equal(knp_shape__token(m, "1250", 0, 4, &kind), 0);
    knp_shape_matcher__free(m);
    knp_shapes__free(shapes);
    text.size = size;
    knp_buf__append_str(&text, knp_str__of("digits 9\n" OTHERS));
    assert_int_equal(knp_shapes__new(knp_buf__view(&text), "v", &shapes, &error),
                     KNP_ERROR_LEXICON);
    assert_int_equal(error.line, 252);
    knp_buf__free(&text);
}

/* The first pattern that matches wins; blanks and comments in a pattern do not count. */
static void patterns_are_tried_in_their_order(void **state)
{
    (void)state;
    const char *text = "@block token\n"
                       "ordinal \\d + e  # met een e\r\n"
                       "  digits \\d+\n"
                       "number \\d+ , \\d+\n" OTHERS;
    knp_shapes *shapes;
    assert_int_equal(knp_shapes__new(knp_str__of(text), "v", &shapes, NULL), KNP_OK);
    knp_shape_matcher *m = knp_shape_matcher__new(shapes);
    uint8_t kind;
    assert_int_equal(knp_shape__token(m, "21e", 0, 3, &kind), 3);
    assert_int_equal(kind, KNP_TOKEN_ORDINAL);
    assert_int_equal(knp_shape__token(m, "1,5", 0, 3, &kind), 1);
    assert_int_equal(kind, KNP_TOKEN_DIGITS);
    knp_shape_matcher__free(m);
    knp_shapes__free(shapes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_all_kinds_of_tokens),
        cmocka_unit_test(knows_addresses),
        cmocka_unit_test(no_kind_is_left_untested),
        cmocka_unit_test(stays_between_its_bounds),
        cmocka_unit_test(looks_a_bounded_way_far),
        cmocka_unit_test(knows_datelines),
        cmocka_unit_test(a_dateline_stands_at_the_start),
        cmocka_unit_test(a_broken_file_is_told_by_line_and_column),
        cmocka_unit_test(a_block_holds_250_patterns),
        cmocka_unit_test(patterns_are_tried_in_their_order),
    };
    return cmocka_run_group_tests_name("shape", tests, open_matcher, close_matcher);
}
