#include "help.h"

#include "base/alloc.h"
#include "base/buf.h"

#include <knipsel/knipsel.h>

#define BYTES(literal) literal, sizeof(literal) - 1

static const struct {
    const char *bytes;
    size_t size;
    const char *charset;
    const char *text;
} rows[] = {
    {BYTES(""), "windows-1252", ""},
    {BYTES("caf\xE9"), "windows-1252", "caf\xC3\xA9"},
    {BYTES("\x84Ja\x94 \x80 5"), "windows-1252", "\xE2\x80\x9EJa\xE2\x80\x9D \xE2\x82\xAC 5"},
    {BYTES("\x91s\x92 \x96 \x85"), "cp1252", "\xE2\x80\x98s\xE2\x80\x99 \xE2\x80\x93 \xE2\x80\xA6"},
    {BYTES("\xA4 5, \xE9\xE9n, \xBD"), "ISO-8859-15",
     "\xE2\x82\xAC 5, \xC3\xA9\xC3\xA9n, \xC5\x93"},
    {BYTES("\xE9\xE9n \xA4"), "latin1", "\xC3\xA9\xC3\xA9n \xC2\xA4"},
    {BYTES("J\0a\0\xAC\x20"), "UTF-16LE", "Ja\xE2\x82\xAC"},
    {BYTES("\xFF\xFEJ\0a\0\xAC\x20"), "UTF-16", "Ja\xE2\x82\xAC"},
    {BYTES("\xFE\xFF\0J\0a\x20\xAC"), "UTF-16", "Ja\xE2\x82\xAC"},
    {BYTES("\x3D\xD8\x00\xDE"), "UTF-16LE", "\xF0\x9F\x98\x80"},
    {BYTES("caf\xC3\xA9"), "UTF-8", "caf\xC3\xA9"},
    {BYTES("caf\xC3\xA9"), "utf8", "caf\xC3\xA9"},
    {BYTES("caf\x82"), "IBM437", "caf\xC3\xA9"},
};

static void converts(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        char *text, used[64], line[900];
        size_t size;
        knp_error error = {0};
        if (knp_text_convert(rows[k].bytes, rows[k].size, rows[k].charset, &text, &size, used,
                             &error) != KNP_OK) {
            fail_msg("row %zu: %s", k, knp_error_format(&error, line, sizeof line));
        }
        CHECK_TEXT(((knp_str){text, size}), rows[k].text);
        assert_string_equal(used, rows[k].charset);
        knp_text_free(text);
    }
}

/* A byte order mark that the charset's name makes superfluous must not get in the way. */
static void a_marked_utf16le_text_can_be_read(void **state)
{
    (void)state;
    static const char bytes[] = "\xFF\xFE"
                                "E\0\xE9\0n\0.\0";
    char *text;
    size_t size;
    assert_int_equal(
        knp_text_convert(bytes, sizeof bytes - 1, "UTF-16LE", &text, &size, NULL, NULL), KNP_OK);
    knp_str view = {text, size};
    if (knp_str__starts(view, "\xEF\xBB\xBF")) {
        view = (knp_str){view.bytes + 3, view.size - 3};
    }
    CHECK_TEXT(view, "E\xC3\xA9n.");
    knp_text_free(text);
}

static void detects(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t size;
        const char *used;
        const char *part;
    } known[] = {
        {BYTES("De caf\xC3\xA9s zijn open."), "UTF-8", "caf\xC3\xA9s"},
        {BYTES(""), "UTF-8", ""},
        {BYTES("De caf\xE9s in de binnenstad zijn vanaf zaterdag weer open, zegt de burgemeester. "
               "\x93Wij zijn daar zeer tevreden over\x94, aldus de ge\xEFnformeerde ondernemers."),
         "windows-1252",
         "\xE2\x80\x9CWij zijn daar zeer tevreden over\xE2\x80\x9D, aldus de "
         "ge\xC3\xAFnformeerde"},
        {BYTES("\xFF\xFE"
               "D\0e\0 \0c\0a\0f\0\xE9\0s\0 \0z\0i\0j\0n\0 \0o\0p\0e\0n\0.\0"),
         "UTF-16LE", "De caf\xC3\xA9s zijn open."},
    };
    for (size_t k = 0; k < COUNT_OF(known); k++) {
        char *text, used[64];
        size_t size;
        CHECK_ROW(k, knp_text_convert(known[k].bytes, known[k].size, "auto", &text, &size, used,
                                      NULL) == KNP_OK);
        assert_string_equal(used, known[k].used);
        knp_buf copy = {0};
        knp_buf__append(&copy, text, size);
        knp_buf__append_byte(&copy, '\0');
        CHECK_ROW(k, strstr(copy.bytes, known[k].part) != NULL);
        knp_buf__free(&copy);
        knp_text_free(text);
    }
}

static void an_unknown_name_is_an_error(void **state)
{
    (void)state;
    static const char *const names[] = {"klingon", "windows-12520", "Latijn 1"};
    for (size_t k = 0; k < COUNT_OF(names); k++) {
        char *text = (char *)1;
        size_t size = 7;
        knp_error error = {0};
        CHECK_ROW(k, knp_text_convert("a", 1, names[k], &text, &size, NULL, &error) ==
                         KNP_ERROR_ARGUMENT);
        assert_null(text);
        assert_int_equal(size, 0);
        assert_non_null(strstr(error.message, names[k]));
    }
    char name[300], *text;
    size_t size;
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_int_equal(knp_text_convert("a", 1, name, &text, &size, NULL, NULL), KNP_ERROR_ARGUMENT);
}

static void bad_bytes_are_told_by_their_offset(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t size;
        const char *charset;
        uint64_t offset;
    } bad[] = {
        {BYTES("caf\xE9 open"), "UTF-8", 3},
        {BYTES("abc\xFF"), "UTF-8", 3},
        {BYTES("\xE2\x82"), "UTF-8", 0},
        {BYTES("ja \xE9"), "US-ASCII", 3},
        {BYTES("\x00\xDE"
               "J\0"),
         "UTF-16LE", 0},
        {BYTES("J\0\x3D\xD8"
               "J\0"),
         "UTF-16LE", 2},
        {BYTES("J\0a"), "UTF-16LE", 2},
    };
    for (size_t k = 0; k < COUNT_OF(bad); k++) {
        char *text = (char *)1;
        size_t size = 7;
        knp_error error = {0};
        knp_status status =
            knp_text_convert(bad[k].bytes, bad[k].size, bad[k].charset, &text, &size, NULL, &error);
        CHECK_ROW(k, status == KNP_ERROR_ENCODING);
        if (error.offset != bad[k].offset) {
            fail_msg("row %zu: expected byte %d, got byte %d", k, (int)bad[k].offset,
                     (int)error.offset);
        }
        assert_null(text);
        assert_non_null(strstr(error.message, bad[k].charset));
    }
}

/* Larger than all buffers inside, growing from one byte to three. */
static void takes_large_texts(void **state)
{
    (void)state;
    enum { N = 300000 };
    char *bytes = knp_alloc__get(N), *text;
    size_t size;
    assert_non_null(bytes);
    memset(bytes, 0x80, N);
    bytes[N - 1] = '!';
    assert_int_equal(knp_text_convert(bytes, N, "windows-1252", &text, &size, NULL, NULL), KNP_OK);
    assert_int_equal(size, 3 * (N - 1) + 1);
    for (size_t i = 0; i + 1 < size; i += 3) {
        assert_memory_equal(text + i, "\xE2\x82\xAC", 3);
    }
    assert_int_equal(text[size - 1], '!');
    knp_text_free(text);
    bytes[N - 1] = '\xE9';
    memset(bytes, 'a', N - 1);
    knp_error error;
    assert_int_equal(knp_text_convert(bytes, N, "UTF-8", &text, &size, NULL, &error),
                     KNP_ERROR_ENCODING);
    assert_true(error.offset == N - 1);
    knp_alloc__free(bytes);
    knp_text_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(converts),
        cmocka_unit_test(a_marked_utf16le_text_can_be_read),
        cmocka_unit_test(detects),
        cmocka_unit_test(an_unknown_name_is_an_error),
        cmocka_unit_test(bad_bytes_are_told_by_their_offset),
        cmocka_unit_test(takes_large_texts),
    };
    return cmocka_run_group_tests_name("charset", tests, NULL, NULL);
}
