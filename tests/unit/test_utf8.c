#include "help.h"

#include "base/utf8.h"

#include <stdlib.h>

/* After Markus Kuhn's stress test: malformed sequences, each at `offset` of the bytes. */
static const struct {
    const char *bytes;
    size_t size;
    knp_utf8__fault fault;
    size_t offset;
} malformed[] = {
#define BAD(bytes, fault, offset)                                                                  \
    {                                                                                              \
        bytes, sizeof(bytes) - 1, KNP_UTF8_##fault, offset                                         \
    }
    /* NUL */
    BAD("\0", NUL, 0),
    BAD("a\0b", NUL, 1),
    BAD("12345678\0", NUL, 8),
    BAD("1234567\0"
        "12345678",
        NUL, 7),
    /* continuation bytes without a beginning */
    BAD("\x80", STRAY, 0),
    BAD("\xBF", STRAY, 0),
    BAD("\x80\xBF\x80", STRAY, 0),
    BAD("ab\x91zin", STRAY, 2),
    BAD("caf\xC3\xA9\xA9", STRAY, 5),
    BAD("\xE2\x82\xAC\x80", STRAY, 3),
    /* bytes that never occur */
    BAD("\xF8\x88\x80\x80\x80", STRAY, 0),
    BAD("\xFC\x84\x80\x80\x80\x80", STRAY, 0),
    BAD("\xFE", STRAY, 0),
    BAD("\xFF", STRAY, 0),
    BAD("\xFE\xFE\xFF\xFF", STRAY, 0),
    /* beginnings without their rest */
    BAD("\xC2", TRUNCATED, 0),
    BAD("\xDF ", TRUNCATED, 0),
    BAD("\xE0", TRUNCATED, 0),
    BAD("\xE2\x82", TRUNCATED, 0),
    BAD("\xE2 \x82\xAC", TRUNCATED, 0),
    BAD("\xEF\xBF", TRUNCATED, 0),
    BAD("\xF0", TRUNCATED, 0),
    BAD("\xF0\x9F", TRUNCATED, 0),
    BAD("\xF0\x9F\x98", TRUNCATED, 0),
    BAD("\xF0\x9F\x98.", TRUNCATED, 0),
    BAD("\xC3\xC3\xA9", TRUNCATED, 0),
    BAD("\xE2\x82\xE2\x82\xAC", TRUNCATED, 0),
    BAD("Enschede \xE2\x82", TRUNCATED, 9),
    /* overlong: / in two to four bytes, the highest overlong of each length, NUL */
    BAD("\xC0\xAF", OVERLONG, 0),
    BAD("\xE0\x80\xAF", OVERLONG, 0),
    BAD("\xF0\x80\x80\xAF", OVERLONG, 0),
    BAD("\xC1\xBF", OVERLONG, 0),
    BAD("\xE0\x9F\xBF", OVERLONG, 0),
    BAD("\xF0\x8F\xBF\xBF", OVERLONG, 0),
    BAD("\xC0\x80", OVERLONG, 0),
    BAD("\xE0\x80\x80", OVERLONG, 0),
    BAD("\xF0\x80\x80\x80", OVERLONG, 0),
    /* halves of UTF-16 pairs, alone and together */
    BAD("\xED\xA0\x80", SURROGATE, 0),
    BAD("\xED\xAD\xBF", SURROGATE, 0),
    BAD("\xED\xAE\x80", SURROGATE, 0),
    BAD("\xED\xAF\xBF", SURROGATE, 0),
    BAD("\xED\xB0\x80", SURROGATE, 0),
    BAD("\xED\xBE\x80", SURROGATE, 0),
    BAD("\xED\xBF\xBF", SURROGATE, 0),
    BAD("\xED\xA0\x80\xED\xB0\x80", SURROGATE, 0),
    BAD("ja \xED\xA0\xBD\xED\xB8\x80", SURROGATE, 3),
    /* beyond U+10FFFF */
    BAD("\xF4\x90\x80\x80", TOO_LARGE, 0),
    BAD("\xF5\x80\x80\x80", TOO_LARGE, 0),
    BAD("\xF7\xBF\xBF\xBF", TOO_LARGE, 0),
    /* the first of several is told */
    BAD("\xC3\xA9\xC3\xA9\x80\xFF\xC0", STRAY, 4),
#undef BAD
};

/* Each also behind every number of plain bytes up to 20, for the checker takes eight at a time,
 * and in a block of its own, so that a sanitizer sees it read too far. */
static void finds_the_first_fault(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(malformed); k++) {
        for (size_t before = 0; before <= 20; before++) {
            size_t size = before + malformed[k].size, at = SIZE_MAX;
            char *text = malloc(size);
            assert_non_null(text);
            memset(text, 'a', before);
            memcpy(text + before, malformed[k].bytes, malformed[k].size);
            knp_utf8__fault fault = knp_utf8__check(text, size, &at, NULL);
            free(text);
            CHECK_ROW(k, fault == malformed[k].fault);
            CHECK_ROW(k, at == before + malformed[k].offset);
        }
    }
}

static void plain_text_behind_a_fault_does_not_hide_it(void **state)
{
    (void)state;
    char text[64];
    for (size_t where = 0; where < sizeof text; where++) {
        size_t at = SIZE_MAX;
        memset(text, 'x', sizeof text);
        text[where] = '\xFF';
        assert_int_equal(knp_utf8__check(text, sizeof text, &at, NULL), KNP_UTF8_STRAY);
        assert_int_equal(at, where);
        text[where] = '\0';
        assert_int_equal(knp_utf8__check(text, sizeof text, &at, NULL), KNP_UTF8_NUL);
        assert_int_equal(at, where);
    }
}

static const char *const well_formed[] = {
    "",
    "a",
    "Zo\xC3\xABven in Cura\xC3\xA7o",
    "\xC2\x80",
    "\xDF\xBF",
    "\xE0\xA0\x80",
    "\xED\x9F\xBF",
    "\xEE\x80\x80",
    "\xEF\xBF\xBD",
    "\xEF\xBF\xBE", /* a noncharacter, but well formed */
    "\xEF\xBF\xBF",
    "\xEF\xBB\xBF",
    "\xF0\x90\x80\x80",
    "\xF0\x9F\x98\x80",
    "\xF4\x8F\xBF\xBF",
    "\x01\x7F",
    "12345678\xE2\x82\xAC,12345678",
};

static void accepts_what_is_well_formed(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(well_formed); k++) {
        size_t at;
        CHECK_ROW(k, knp_utf8__check(well_formed[k], strlen(well_formed[k]), &at, NULL) ==
                         KNP_UTF8_OK);
    }
    size_t at;
    assert_int_equal(knp_utf8__check(NULL, 0, &at, NULL), KNP_UTF8_OK);
}

/* Unicode 15, table 3-7, as it stands there. */
static bool by_the_table(const unsigned char s[4])
{
    static const unsigned char rows[][8] = {
        {0xC2, 0xDF, 0x80, 0xBF, 0, 0, 0, 0},
        {0xE0, 0xE0, 0xA0, 0xBF, 0x80, 0xBF, 0, 0},
        {0xE1, 0xEC, 0x80, 0xBF, 0x80, 0xBF, 0, 0},
        {0xED, 0xED, 0x80, 0x9F, 0x80, 0xBF, 0, 0},
        {0xEE, 0xEF, 0x80, 0xBF, 0x80, 0xBF, 0, 0},
        {0xF0, 0xF0, 0x90, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF1, 0xF3, 0x80, 0xBF, 0x80, 0xBF, 0x80, 0xBF},
        {0xF4, 0xF4, 0x80, 0x8F, 0x80, 0xBF, 0x80, 0xBF},
    };
    for (size_t r = 0; r < COUNT_OF(rows); r++) {
        bool all = true;
        for (size_t k = 0; k < 4; k++) {
            all = all && s[k] >= rows[r][2 * k] && s[k] <= rows[r][2 * k + 1];
        }
        if (all) {
            return true;
        }
    }
    return false;
}

/* Every sequence of a first byte, a second one, and some of the third and fourth; zero: none. */
static void agrees_with_the_table_of_the_standard(void **state)
{
    (void)state;
    static const unsigned char tails[] = {0x00, 0x20, 0x7F, 0x80, 0x8F, 0x90,
                                          0x9F, 0xA0, 0xBF, 0xC0, 0xC3, 0xFF};
    for (unsigned a = 0x80; a < 0x100; a++) {
        for (unsigned b = 0; b < 0x100; b++) {
            for (size_t c = 0; c < COUNT_OF(tails); c++) {
                for (size_t d = 0; d < COUNT_OF(tails); d++) {
                    unsigned char s[4] = {(unsigned char)a, (unsigned char)b, tails[c], tails[d]};
                    size_t size = !b ? 1 : !s[2] ? 2 : !s[3] ? 3 : 4, at;
                    if ((!b && s[2]) || (!s[2] && s[3]) || (s[3] && a < 0xF0) ||
                        (s[2] && a < 0xE0)) {
                        continue;
                    }
                    bool good = knp_utf8__check((const char *)s, size, &at, NULL) == KNP_UTF8_OK;
                    if (good != by_the_table(s)) {
                        fail_msg("%02X %02X %02X %02X", a, b, s[2], s[3]);
                    }
                }
            }
        }
    }
}

static void steps_through_all_code_points(void **state)
{
    (void)state;
    for (uint32_t code = 1; code <= 0x10FFFF; code++) {
        char text[8] = "x";
        size_t size = knp_utf8__encode(code, text + 1), at;
        bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        size_t expected = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        if (size != expected || knp_utf8__check(text + 1, size, &at, NULL) !=
                                    (surrogate ? KNP_UTF8_SURROGATE : KNP_UTF8_OK)) {
            fail_msg("U+%04X", code);
        }
        size_t next = 1, start = 0;
        if (!surrogate && (knp_utf8__next(text, &next) != code || next != 1 + size ||
                           knp_utf8__previous(text, 1 + size, &start) != code || start != 1)) {
            fail_msg("U+%04X", code);
        }
    }
}

static void tells_whether_rare_line_ends_occur(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool rare;
    } rows[] = {
        {"een\ntwee\r\n", false},       {"een\xC2\x85twee", true},
        {"een\xE2\x80\xA8twee", true},  {"een\xE2\x80\xA9", true},
        {"een\xE2\x80\xA7twee", false}, {"een\xE2\x80\xAAtwee", false},
        {"\xC2\x84\xC2\x86", false},    {"\xC3\x85", false},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        bool rare = !rows[k].rare;
        size_t at;
        CHECK_ROW(k,
                  knp_utf8__check(rows[k].text, strlen(rows[k].text), &at, &rare) == KNP_UTF8_OK);
        CHECK_ROW(k, rare == rows[k].rare);
    }
}

static void every_fault_has_a_name(void **state)
{
    (void)state;
    for (int a = KNP_UTF8_OK; a <= KNP_UTF8_TOO_LARGE; a++) {
        for (int b = KNP_UTF8_OK; b < a; b++) {
            assert_string_not_equal(knp_utf8__fault_name((knp_utf8__fault)a),
                                    knp_utf8__fault_name((knp_utf8__fault)b));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_first_fault),
        cmocka_unit_test(plain_text_behind_a_fault_does_not_hide_it),
        cmocka_unit_test(accepts_what_is_well_formed),
        cmocka_unit_test(agrees_with_the_table_of_the_standard),
        cmocka_unit_test(steps_through_all_code_points),
        cmocka_unit_test(tells_whether_rare_line_ends_occur),
        cmocka_unit_test(every_fault_has_a_name),
    };
    return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
