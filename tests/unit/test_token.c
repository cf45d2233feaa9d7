/* Kinds and facts of tokens; where they begin and end is in tests/cases/tokens.txt. */
#include "engine_help.h"

#include "base/buf.h"

static const struct {
    const char *text; /* whose first token has */
    const char *token;
    knp_token_kind kind;
} rows[] = {
    {"fiets", "fiets", KNP_TOKEN_WORD},
    {"'s avonds", "'s", KNP_TOKEN_WORD},
    {"IS-strijders", "IS-strijders", KNP_TOKEN_WORD},
    {"dr. Jansen", "dr.", KNP_TOKEN_ABBREVIATION},
    {"d.w.z. niets", "d.w.z.", KNP_TOKEN_ABBREVIATION},
    {"J.P. Balkenende", "J.P.", KNP_TOKEN_INITIALS},
    {"J. Jansen", "J.", KNP_TOKEN_INITIALS},
    {"https://voorbeeld.nl/", "https://voorbeeld.nl/", KNP_TOKEN_URL},
    {"naam@voorbeeld.nl", "naam@voorbeeld.nl", KNP_TOKEN_EMAIL},
    {"voorbeeld.nl", "voorbeeld.nl", KNP_TOKEN_DOMAIN},
    {"@krant_nl schrijft", "@krant_nl", KNP_TOKEN_HANDLE},
    {"#nieuws", "#nieuws", KNP_TOKEN_HASHTAG},
    {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80", KNP_TOKEN_EMOJI},
    {"\xE2\x82\xAC veel", "\xE2\x82\xAC", KNP_TOKEN_CURRENCY},
    {"?!", "?!", KNP_TOKEN_STOP},
    {"...", "...", KNP_TOKEN_STOP},
    {"\xE2\x80\xA6", "\xE2\x80\xA6", KNP_TOKEN_STOP},
    {", en", ",", KNP_TOKEN_COMMA},
    {": ja", ":", KNP_TOKEN_COLON},
    {"; ja", ";", KNP_TOKEN_SEMICOLON},
    {"\xE2\x80\x93 ja", "\xE2\x80\x93", KNP_TOKEN_DASH},
    {"-- ja", "--", KNP_TOKEN_DASH},
    {"(ja)", "(", KNP_TOKEN_OPEN},
    {") ja", ")", KNP_TOKEN_CLOSE},
    {"\"ja\"", "\"", KNP_TOKEN_QUOTE},
    {",,ja''", ",,", KNP_TOKEN_QUOTE},
    {"& co", "&", KNP_TOKEN_SYMBOL},
    {"@ ja", "@", KNP_TOKEN_SYMBOL},
    {"# ja", "#", KNP_TOKEN_SYMBOL},
    {"12-03-2024", "12-03-2024", KNP_TOKEN_DATE},
    {"'98", "'98", KNP_TOKEN_YEAR},
};

static void knows_kinds(void **state)
{
    (void)state;
    cut_text c = {0};
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        cut(&c, rows[k].text, strlen(rows[k].text));
        CHECK_ROW(k, c.tokens.list.count > 0);
        CHECK_TEXT(token_text(&c, 0), rows[k].token);
        CHECK_ROW(k, c.tokens.list.items[0].kind == rows[k].kind);
    }
    free_cut(&c);
}

static void notes_what_stands_before_a_token(void **state)
{
    (void)state;
    enum {
        SPACE = KNP_TOKEN_SPACE_BEFORE,
        LINE = SPACE | KNP_TOKEN_LINE_START,
        PARAGRAPH = LINE | KNP_TOKEN_PARAGRAPH_START
    };
    static const struct {
        const char *text;
        unsigned facts;
    } expected[] = {{"Een", PARAGRAPH}, {"zin", SPACE},     {",", 0},       {"dus", LINE},
                    {".", 0},           {"Nog", PARAGRAPH}, {"een", SPACE}, {".", 0}};
    cut_text c = {0};
    const char *text = "Een zin,\ndus.\n\nNog\xC2\xA0"
                       "een.";
    cut(&c, text, strlen(text));
    assert_int_equal(c.tokens.list.count, COUNT_OF(expected));
    for (size_t k = 0; k < COUNT_OF(expected); k++) {
        CHECK_TEXT(token_text(&c, k), expected[k].text);
        CHECK_ROW(k, c.tokens.list.items[k].facts == expected[k].facts);
    }
    free_cut(&c);
}

/* Words are read eight bytes at a time: the byte that ends one may stand anywhere, also last. */
static void ends_words_anywhere(void **state)
{
    (void)state;
    static const char joining[] = ".-:&/_+@'`";
    cut_text c = {0};
    for (size_t length = 1; length < 20; length++) {
        for (char b = ' '; b < 0x7F; b++) {
            char text[32];
            memset(text, 'q', sizeof text);
            text[length] = b;
            bool word = (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
            for (size_t rest = 0; rest < 10 && !strchr(joining, b); rest++) {
                size_t size = length + 1 + rest;
                cut(&c, text, size);
                assert_true(c.tokens.list.count > 0);
                assert_int_equal(c.tokens.list.items[0].size, word ? size : length);
            }
        }
    }
    free_cut(&c);
}

static void lists_the_quotation_marks(void **state)
{
    (void)state;
    cut_text c = {0};
    const char *text = "\"Ja\", zegt 'zij'.";
    cut(&c, text, strlen(text));
    assert_int_equal(c.tokens.quotes.count, 4);
    for (size_t k = 0; k < 4; k++) {
        knp_token t = c.tokens.list.items[c.tokens.quotes.items[k]];
        assert_int_equal(t.kind, KNP_TOKEN_QUOTE);
        assert_true(t.size == 1 && (text[t.start] == '"' || text[t.start] == '\''));
    }
    free_cut(&c);
}

/* Whatever stands in it, each byte belongs to one token or is a blank. */
static void check_cover(const cut_text *c)
{
    uint32_t at = 0;
    for (size_t k = 0; k < c->tokens.list.count; k++) {
        knp_token t = c->tokens.list.items[k];
        assert_true(t.size > 0);
        assert_true(t.start >= at);
        for (; at < t.start; at++) {
            assert_true(c->text.bytes[at] == ' ' || c->text.bytes[at] == '\n');
        }
        at = knp_token__end(t);
    }
    for (; at < c->text.size; at++) {
        assert_true(c->text.bytes[at] == ' ' || c->text.bytes[at] == '\n');
    }
}

static void covers_any_text(void **state)
{
    (void)state;
    static const char *const pieces[] = {"a",
                                         "B",
                                         "7",
                                         ".",
                                         ",",
                                         "'",
                                         "\"",
                                         "-",
                                         " ",
                                         "\n",
                                         "@",
                                         "#",
                                         "/",
                                         ":",
                                         "%",
                                         "(",
                                         ")",
                                         "\xE2\x82\xAC",
                                         "\xE2\x80\x99",
                                         "\xE2\x80\x9E",
                                         "\xE2\x80\xA6",
                                         "\xF0\x9F\x98\x80",
                                         "\xC3\xA9",
                                         "\xE2\x80\x8D",
                                         "\xCC\x81",
                                         "&",
                                         "_",
                                         "+",
                                         "`",
                                         "\xC2\xB2",
                                         "nl",
                                         "www."};
    uint32_t random = 12345;
    cut_text c = {0};
    knp_buf text = {0};
    for (size_t round = 0; round < 3000; round++) {
        text.size = 0;
        for (size_t k = 0; k < 24; k++) {
            random = random * 1664525U + 1013904223U;
            knp_buf__append_str(&text, knp_str__of(pieces[(random >> 16) % COUNT_OF(pieces)]));
        }
        cut(&c, text.bytes, text.size);
        check_cover(&c);
    }
    knp_buf__free(&text);
    free_cut(&c);
}

static void cuts_what_is_longer_than_a_token(void **state)
{
    (void)state;
    cut_text c = {0};
    knp_buf text = {0};
    for (size_t k = 0; k < 100000; k++) {
        knp_buf__append(&text, "\xC3\xA9", 2);
    }
    knp_buf__append_byte(&text, '.');
    cut(&c, text.bytes, text.size);
    assert_int_equal(c.tokens.list.count, 5);
    check_cover(&c);
    for (size_t k = 0; k < 4; k++) {
        knp_token t = c.tokens.list.items[k];
        assert_int_equal(t.kind, KNP_TOKEN_WORD);
        assert_true(t.size <= KNP_TOKEN_BYTES);
        assert_int_equal(t.size % 2, 0);
    }
    knp_buf__free(&text);
    free_cut(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_kinds),         cmocka_unit_test(notes_what_stands_before_a_token),
        cmocka_unit_test(ends_words_anywhere), cmocka_unit_test(lists_the_quotation_marks),
        cmocka_unit_test(covers_any_text),     cmocka_unit_test(cuts_what_is_longer_than_a_token),
    };
    return cmocka_run_group_tests_name("token", tests, open_engine, close_engine);
}
