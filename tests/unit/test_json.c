#include "help.h"

#include "base/buf.h"
#include "record/json.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct collector {
    knp_buf text;
    size_t calls;
    size_t stop_at; /* the call that refuses; 0: none */
    size_t largest;
} collector;

static bool collect(void *context, const char *bytes, size_t size)
{
    collector *c = context;
    c->calls++;
    c->largest = size > c->largest ? size : c->largest;
    if (c->calls == c->stop_at) {
        return false;
    }
    knp_buf__append(&c->text, bytes, size);
    return true;
}

static collector target;
static knp_json json;

static void begin(bool indent)
{
    knp_buf__free(&target.text);
    target = (collector){0};
    knp_json__open(&json, (knp_sink){collect, &target}, indent, 2);
}

/* What was written, without the line end. */
static const char *finish(void)
{
    assert_true(knp_json__close(&json));
    assert_true(target.text.size > 0);
    assert_int_equal(target.text.bytes[target.text.size - 1], '\n');
    target.text.bytes[target.text.size - 1] = '\0';
    return target.text.bytes;
}

static int free_target(void **state)
{
    (void)state;
    knp_buf__free(&target.text);
    return 0;
}

/* ---------------------------------------------------------------------------------- values -- */

static void escapes_what_must_be(void **state)
{
    (void)state;
    static const struct {
        const char *text, *written;
    } rows[] = {
        {"", "\"\""},
        {"ja", "\"ja\""},
        {"a\"b", "\"a\\\"b\""},
        {"a\\b", "\"a\\\\b\""},
        {"\n\r\t", "\"\\n\\r\\t\""},
        {"\x01\x1F", "\"\\u0001\\u001f\""},
        {"\b\f\v", "\"\\u0008\\u000c\\u000b\""},
        {"/ ' [ ]", "\"/ ' [ ]\""},
        {"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80",
         "\"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\""},
        {"\"\"", "\"\\\"\\\"\""},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        begin(false);
        knp_json__text(&json, rows[k].text);
        assert_string_equal(finish(), rows[k].written);
    }
}

static void every_ascii_character_reads_back(void **state)
{
    (void)state;
    for (char c = 1; c < 0x7F; c++) {
        char text[2] = {c, '\0'};
        begin(false);
        knp_json__text(&json, text);
        const char *written = finish();
        size_t size = strlen(written);
        assert_true(written[0] == '"' && written[size - 1] == '"');
        for (size_t i = 0; i < size; i++) {
            assert_true((unsigned char)written[i] >= 0x20);
        }
        if (size == 8) {
            assert_int_equal(strtol(written + 3, NULL, 16), c);
        } else if (size == 4) {
            const char *known = strchr("\"\"\\\\n\nr\rt\t", written[2]);
            assert_non_null(known);
            assert_int_equal(known[1], c);
        } else {
            assert_int_equal(size, 3);
            assert_int_equal(written[1], c);
        }
    }
}

static void strings_need_no_zero_behind_them(void **state)
{
    (void)state;
    begin(false);
    knp_json__string(&json, (knp_str){"Gentenaar", 4});
    assert_string_equal(finish(), "\"Gent\"");
    begin(false);
    knp_json__text(&json, NULL);
    assert_string_equal(finish(), "null");
}

static void numbers_are_as_short_as_they_can_be(void **state)
{
    (void)state;
    static const struct {
        double value;
        const char *written;
    } rows[] = {
        {0, "0"},
        {7, "7"},
        {3500, "3500"},
        {2500000, "2500000"},
        {1.5, "1.5"},
        {0.1, "0.1"},
        {23.5, "23.5"},
        {4.9041, "4.9041"},
        {1234567.89, "1234567.89"},
        {-3, "-3"},
        {-0.8, "-0.8"},
        {-1234567, "-1234567"},
        {999999999999999.0, "999999999999999"},
        {0.1 + 0.2, "0.30000000000000004"},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        begin(false);
        knp_json__number(&json, rows[k].value);
        assert_string_equal(finish(), rows[k].written);
    }
}

/* The grammar of RFC 8259, section 6. */
static bool is_json_number(const char *s)
{
    s += *s == '-';
    size_t digits = strspn(s, "0123456789");
    if (digits == 0 || (digits > 1 && s[0] == '0')) {
        return false;
    }
    s += digits;
    if (*s == '.') {
        digits = strspn(s + 1, "0123456789");
        if (digits == 0) {
            return false;
        }
        s += digits + 1;
    }
    if (*s == 'e' || *s == 'E') {
        s++;
        s += *s == '+' || *s == '-';
        digits = strspn(s, "0123456789");
        if (digits == 0) {
            return false;
        }
        s += digits;
    }
    return *s == '\0';
}

static void all_numbers_read_back(void **state)
{
    (void)state;
    static const double values[] = {1e15,
                                    1e16,
                                    -1e15,
                                    1e21,
                                    1e300,
                                    DBL_MAX,
                                    DBL_MIN,
                                    -DBL_MAX,
                                    5e-324,
                                    1.0 / 3,
                                    -2.0 / 3,
                                    1e-7,
                                    123456789.123456789,
                                    9007199254740993.0,
                                    1e22,
                                    -0.0,
                                    0.000123,
                                    100000,
                                    1e6,
                                    -1e6,
                                    -1000000,
                                    123456789e3};
    for (size_t k = 0; k < COUNT_OF(values); k++) {
        begin(false);
        knp_json__number(&json, values[k]);
        const char *written = finish();
        if (!is_json_number(written) || strtod(written, NULL) != values[k]) {
            fail_msg("%.17g is written %s", values[k], written);
        }
    }
}

static void what_is_no_number_is_null(void **state)
{
    (void)state;
    static const double values[] = {(double)NAN, (double)INFINITY, -(double)INFINITY};
    for (size_t k = 0; k < COUNT_OF(values); k++) {
        begin(false);
        knp_json__number(&json, values[k]);
        assert_string_equal(finish(), "null");
    }
}

static void other_values(void **state)
{
    (void)state;
    begin(false);
    knp_json__begin(&json, '[');
    knp_json__unsigned(&json, 0);
    knp_json__unsigned(&json, 10);
    knp_json__unsigned(&json, UINT64_MAX);
    knp_json__bool(&json, true);
    knp_json__bool(&json, false);
    knp_json__null(&json);
    knp_json__id(&json, 'n', 12);
    knp_json__end(&json, ']');
    assert_string_equal(finish(), "[0,10,18446744073709551615,true,false,null,\"n12\"]");
}

/* ------------------------------------------------------------------------------- structure -- */

static void write_example(void)
{
    knp_json__begin(&json, '{');
    knp_json__key(&json, "a");
    knp_json__begin(&json, '[');
    for (uint64_t k = 1; k <= 2; k++) {
        knp_json__begin(&json, '{');
        knp_json__key(&json, "b");
        knp_json__unsigned(&json, k);
        knp_json__key(&json, "c");
        knp_json__null(&json);
        knp_json__end(&json, '}');
    }
    knp_json__end(&json, ']');
    knp_json__key(&json, "leeg");
    knp_json__begin(&json, '[');
    knp_json__end(&json, ']');
    knp_json__key(&json, "d");
    knp_json__begin(&json, '{');
    knp_json__end(&json, '}');
    knp_json__end(&json, '}');
}

static void one_line_has_no_blanks(void **state)
{
    (void)state;
    begin(false);
    write_example();
    assert_string_equal(finish(),
                        "{\"a\":[{\"b\":1,\"c\":null},{\"b\":2,\"c\":null}],\"leeg\":[],\"d\":{}}");
}

static void indented_output_is_for_readers(void **state)
{
    (void)state;
    begin(true);
    write_example();
    assert_string_equal(finish(), "{\n"
                                  "  \"a\": [\n"
                                  "    {\"b\": 1, \"c\": null},\n"
                                  "    {\"b\": 2, \"c\": null}\n"
                                  "  ],\n"
                                  "  \"leeg\": [],\n"
                                  "  \"d\": {}\n"
                                  "}");
}

static void nests_deep(void **state)
{
    (void)state;
    const unsigned depth = 15;
    begin(false);
    for (unsigned k = 0; k < depth; k++) {
        knp_json__begin(&json, '[');
    }
    knp_json__unsigned(&json, 1);
    for (unsigned k = 0; k < depth; k++) {
        knp_json__end(&json, ']');
    }
    assert_string_equal(finish(), "[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]");
}

/* Every byte at every place of short strings, which are searched eight bytes at a time. */
static void escapes_anywhere(void **state)
{
    (void)state;
    for (size_t size = 1; size < 20; size++) {
        for (size_t at = 0; at < size; at++) {
            for (unsigned byte = 0; byte < 0x80; byte++) {
                char text[20], wanted[32];
                memset(text, 'x', size);
                text[at] = (char)byte;
                bool named =
                    byte == '"' || byte == '\\' || byte == '\n' || byte == '\r' || byte == '\t';
                bool coded = !named && (byte < 0x20 || byte == 0x7F);
                begin(false);
                knp_json__string(&json, (knp_str){text, size});
                const char *written = finish();
                assert_int_equal(strlen(written), size + 2 + (named ? 1 : coded ? 5 : 0));
                snprintf(wanted, sizeof wanted, "\\u%04x", byte);
                assert_int_equal(written[1 + at], named || coded ? '\\' : (char)byte);
                assert_true(!coded || strncmp(written + 1 + at, wanted, 6) == 0);
            }
        }
    }
}

/* ------------------------------------------------------------------------------ the buffer -- */

/* Strings of every length around the buffer's size, some with escapes at its end. */
static void nothing_is_lost_at_the_buffers_end(void **state)
{
    (void)state;
    static char text[KNP_OUT_BUFFER * 3 + 10];
    for (size_t size = KNP_OUT_BUFFER - 12; size < KNP_OUT_BUFFER + 12; size++) {
        memset(text, 'a', size);
        text[size - 1] = '\n';
        begin(false);
        knp_json__begin(&json, '[');
        knp_json__string(&json, (knp_str){text, size});
        knp_json__string(&json, (knp_str){"\"", 1});
        knp_json__unsigned(&json, 123456);
        knp_json__end(&json, ']');
        const char *written = finish();
        assert_int_equal(strlen(written), size + 17);
        assert_int_equal(strspn(written + 2, "a"), size - 1);
        assert_string_equal(written + 2 + size - 1, "\\n\",\"\\\"\",123456]");
        assert_true(target.largest <= KNP_OUT_BUFFER);
    }
    memset(text, 'b', sizeof text);
    begin(false);
    knp_json__string(&json, (knp_str){text, sizeof text});
    assert_int_equal(strspn(finish() + 1, "b"), sizeof text);
    assert_true(target.calls >= 3);
}

static void large_output_is_whole(void **state)
{
    (void)state;
    enum { N = 20000 };
    knp_buf expected = {0};
    begin(false);
    knp_json__begin(&json, '[');
    for (uint64_t k = 0; k < N; k++) {
        knp_json__begin(&json, '[');
        knp_json__unsigned(&json, k);
        knp_json__text(&json, "\t");
        knp_json__end(&json, ']');
        knp_buf__printf(&expected, "%s[%d,\"\\t\"]", k ? "," : "[", (int)k);
    }
    knp_json__end(&json, ']');
    knp_buf__printf(&expected, "]");
    const char *written = finish();
    assert_int_equal(strlen(written), expected.size);
    assert_memory_equal(written, expected.bytes, expected.size);
    knp_buf__free(&expected);
}

static void a_sink_that_stops_is_asked_no_more(void **state)
{
    (void)state;
    begin(false);
    target.stop_at = 2;
    knp_json__begin(&json, '[');
    for (uint64_t k = 0; k < 100000; k++) {
        knp_json__unsigned(&json, k);
    }
    knp_json__end(&json, ']');
    assert_false(knp_json__close(&json));
    assert_int_equal(target.calls, 2);
    begin(false);
    target.stop_at = 1;
    knp_json__null(&json);
    assert_false(knp_json__close(&json));
    assert_int_equal(target.calls, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_what_must_be),
        cmocka_unit_test(escapes_anywhere),
        cmocka_unit_test(every_ascii_character_reads_back),
        cmocka_unit_test(strings_need_no_zero_behind_them),
        cmocka_unit_test(numbers_are_as_short_as_they_can_be),
        cmocka_unit_test(all_numbers_read_back),
        cmocka_unit_test(what_is_no_number_is_null),
        cmocka_unit_test(other_values),
        cmocka_unit_test(one_line_has_no_blanks),
        cmocka_unit_test(indented_output_is_for_readers),
        cmocka_unit_test(nests_deep),
        cmocka_unit_test(nothing_is_lost_at_the_buffers_end),
        cmocka_unit_test(large_output_is_whole),
        cmocka_unit_test(a_sink_that_stops_is_asked_no_more),
    };
    return cmocka_run_group_tests_name("json", tests, NULL, free_target);
}
