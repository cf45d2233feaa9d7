#include "help.h"

#include "base/buf.h"
#include "text/text.h"

/* The paragraphs as "kind:text" with '|' between them. */
static void describe(const knp_text *text, knp_buf *out)
{
    static const char *const names[] = {"body", "headline", "heading", "item"};
    out->size = 0;
    for (size_t k = 0; k < text->paragraphs.count; k++) {
        knp_paragraph p = text->paragraphs.items[k];
        assert_true(p.start < p.end && p.end <= text->size);
        knp_buf__printf(out, "%s%s:%.*s", k ? "|" : "", names[p.kind], (int)(p.end - p.start),
                        text->bytes + p.start);
    }
}

static const struct {
    const char *text;
    const char *paragraphs;
} rows[] = {
    /* nothing */
    {"", ""},
    {"\n", ""},
    {" \t\r\n \xC2\xA0\n\n", ""},
    {"\xEF\xBB\xBF", ""},
    {"\xEF\xBB\xBF\n", ""},
    /* one paragraph, with blanks around it */
    {"Een zin.", "body:Een zin."},
    {"\n\n  Een zin. \t\n\n", "body:Een zin."},
    {"\xC2\xA0"
     "Een zin.\xE2\x80\x83",
     "body:Een zin."},
    {"Een kop zonder tekst", "body:Een kop zonder tekst"},
    {"\xEF\xBB\xBF"
     "Een zin.",
     "body:Een zin."},
    {"Ja.\xEF\xBB\xBF", "body:Ja."},
    /* blank lines between paragraphs: single line ends are inside */
    {"Een zin.\nTwee.\n\nNog een.", "body:Een zin.\nTwee.|body:Nog een."},
    {"Een zin.\n \t \nNog een.", "body:Een zin.|body:Nog een."},
    {"Een zin.\n\n\n\n\nNog een.", "body:Een zin.|body:Nog een."},
    {"A.\nB.\n\nC.\nD.", "body:A.\nB.|body:C.\nD."},
    /* no blank line: each line is a paragraph */
    {"Een zin.\nNog een.", "body:Een zin.|body:Nog een."},
    {"A.\nB.\nC.\n", "body:A.|body:B.|body:C."},
    {"\n\nA.\nB.\n\n", "body:A.|body:B."},
    /* all line ends there are */
    {"A.\r\nB.", "body:A.|body:B."},
    {"A.\r\n\r\nB.\r\nC.", "body:A.|body:B.\r\nC."},
    {"A.\rB.", "body:A.|body:B."},
    {"A.\r\rB.", "body:A.|body:B."},
    {"A.\vB.", "body:A.|body:B."},
    {"A.\fB.", "body:A.|body:B."},
    {"A.\xC2\x85"
     "B.",
     "body:A.|body:B."},
    {"A.\xE2\x80\xA8"
     "B.",
     "body:A.|body:B."},
    {"A.\xE2\x80\xA9"
     "B.",
     "body:A.|body:B."},
    {"A.\xC2\x85\xC2\x85"
     "B.\xC2\x85"
     "C.",
     "body:A.|body:B.\xC2\x85"
     "C."},
    {"\xC3\x89\xC3\xA9n.\xE2\x82\xAC.\nB.", "body:\xC3\x89\xC3\xA9n.\xE2\x82\xAC.|body:B."},
    /* a headline is the first paragraph, short and without a final stop */
    {"Brand in de haven\n\nEr was brand.", "headline:Brand in de haven|body:Er was brand."},
    {"Brand in de haven\nEr was brand.", "headline:Brand in de haven|body:Er was brand."},
    {"\xEF\xBB\xBF"
     "Brand in Gent\n\nEr was brand.",
     "headline:Brand in Gent|body:Er was brand."},
    {"Brand in de haven.\n\nEr was brand.", "body:Brand in de haven.|body:Er was brand."},
    {"Brand in de haven!\n\nEr was brand.", "body:Brand in de haven!|body:Er was brand."},
    {"Wie was het?\n\nNiemand.", "body:Wie was het?|body:Niemand."},
    {"Hij zei:\n\nNiets.", "body:Hij zei:|body:Niets."},
    {"\xE2\x80\x9EGa weg.\xE2\x80\x9D\n\nZij ging.",
     "body:\xE2\x80\x9EGa weg.\xE2\x80\x9D|body:Zij ging."},
    {"\xE2\x80\x98Ga weg\xE2\x80\x99\n\nZij ging.",
     "headline:\xE2\x80\x98Ga weg\xE2\x80\x99|body:Zij ging."},
    {"Brand in de haven\nEr was brand.\n\nNiemand zag het.",
     "headline:Brand in de haven|body:Er was brand.|body:Niemand zag het."},
    /* a heading is such a line further on */
    {"Kop\n\nEen zin.\n\nDe oorzaak\n\nNog een zin.",
     "headline:Kop|body:Een zin.|heading:De oorzaak|body:Nog een zin."},
    {"Een zin.\n\nDe oorzaak\n\nNog een zin.",
     "body:Een zin.|heading:De oorzaak|body:Nog een zin."},
    {"Een zin.\n\nDe oorzaak,\n\nNog een zin.", "body:Een zin.|body:De oorzaak,|body:Nog een zin."},
    /* items of a list */
    {"De lijst:\n\n\xE2\x80\xA2 melk\n\xE2\x80\xA2 brood\n\nKlaar.",
     "body:De lijst:|item:\xE2\x80\xA2 melk|item:\xE2\x80\xA2 brood|body:Klaar."},
    {"De lijst:\n- melk\n* brood\n\xE2\x80\x93 kaas\n\xC2\xB7 ei",
     "body:De lijst:|item:- melk|item:* brood|item:\xE2\x80\x93 kaas|item:\xC2\xB7 ei"},
    {"Een zin.\n\n-5 graden was het.", "body:Een zin.|body:-5 graden was het."},
    {"Een zin.\nEn een tweede\n- en hier niet\n\nKlaar.",
     "body:Een zin.\nEn een tweede|item:- en hier niet|body:Klaar."},
    {"- melk\n- brood", "item:- melk|item:- brood"},
    /* only the text's first line can be a headline right above its text */
    {"De burgemeester heeft gisteren gezegd dat de brug over de rivier, die lang\n"
     "dicht was, vandaag weer open\ngaat.\n\nKlaar.",
     "body:De burgemeester heeft gisteren gezegd dat de brug over de rivier, die lang\n"
     "dicht was, vandaag weer open\ngaat.|body:Klaar."},
};

static void finds_paragraphs(void **state)
{
    (void)state;
    knp_text text = {0};
    knp_buf got = {0};
    size_t wrong = 0;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_error error;
        CHECK_ROW(k, knp_text__read(&text, rows[k].text, strlen(rows[k].text), &error) == KNP_OK);
        assert_int_equal(text.size, strlen(rows[k].text));
        describe(&text, &got);
        if (!knp_str__is(knp_buf__view(&got), rows[k].paragraphs)) {
            print_error("row %zu: expected <%s>, got <%.*s>\n", k, rows[k].paragraphs,
                        (int)got.size, got.bytes ? got.bytes : "");
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
    knp_buf__free(&got);
    knp_text__free(&text);
}

static void needs_no_bytes_for_an_empty_text(void **state)
{
    (void)state;
    knp_text text = {0};
    assert_int_equal(knp_text__read(&text, NULL, 0, NULL), KNP_OK);
    assert_int_equal(text.paragraphs.count, 0);
    knp_text__free(&text);
}

static void a_long_first_line_is_no_headline(void **state)
{
    (void)state;
    char bytes[400];
    knp_text text = {0};
    memset(bytes, 'a', sizeof bytes);
    memcpy(bytes + 300, "\n\nEen zin.", 10);
    assert_int_equal(knp_text__read(&text, bytes, 310, NULL), KNP_OK);
    assert_int_equal(text.paragraphs.count, 2);
    assert_int_equal(text.paragraphs.items[0].kind, KNP_PARAGRAPH_BODY);
    knp_text__free(&text);
}

static void notes_whether_all_lines_end_in_a_feed(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool feeds_only;
    } lines[] = {{"a\nb", true},         {"\xC3\x85\nb", true},  {"a\r\nb", false},
                 {"a\nb\r", false},      {"a\vb", false},        {"a\n\fb", false},
                 {"a\n\xC2\x85", false}, {"\xE2\x80\xA8", false}};
    for (size_t k = 0; k < COUNT_OF(lines); k++) {
        knp_text text = {0};
        CHECK_ROW(k, knp_text__read(&text, lines[k].text, strlen(lines[k].text), NULL) == KNP_OK);
        CHECK_ROW(k, text.feeds_only == lines[k].feeds_only);
        knp_text__free(&text);
    }
}

static void malformed_text_leaves_nothing(void **state)
{
    (void)state;
    knp_text text = {0};
    knp_error error;
    assert_int_equal(knp_text__read(&text, "Goed.\nBeter.", 12, &error), KNP_OK);
    assert_int_equal(text.paragraphs.count, 2);
    assert_int_equal(knp_text__read(&text,
                                    "\xEF\xBB\xBF"
                                    "caf\xE9.",
                                    8, &error),
                     KNP_ERROR_ENCODING);
    assert_true(error.offset == 6);
    assert_int_equal(text.paragraphs.count, 0);
    assert_int_equal(text.size, 0);
    assert_int_equal(knp_text__read(&text, "a\0b", 3, &error), KNP_ERROR_ENCODING);
    assert_true(error.offset == 1);
    assert_non_null(strstr(error.message, "NUL"));
    assert_int_equal(knp_text__read(&text, "Goed.", 5, &error), KNP_OK);
    assert_int_equal(text.paragraphs.count, 1);
    knp_text__free(&text);
}

/* The size alone decides: the bytes are not looked at. */
static void refuses_what_is_too_large(void **state)
{
    (void)state;
    knp_text text = {0};
    knp_error error;
    assert_int_equal(knp_text__read(&text, "klein", (size_t)KNP_TEXT_SIZE_MAX + 1, &error),
                     KNP_ERROR_SIZE);
    assert_int_equal(error.status, KNP_ERROR_SIZE);
    assert_non_null(strstr(error.message, "1073741824"));
    assert_int_equal(knp_text__read(&text, "klein", SIZE_MAX, NULL), KNP_ERROR_SIZE);
    assert_int_equal(text.size, 0);
    knp_text__free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_paragraphs),
        cmocka_unit_test(needs_no_bytes_for_an_empty_text),
        cmocka_unit_test(a_long_first_line_is_no_headline),
        cmocka_unit_test(notes_whether_all_lines_end_in_a_feed),
        cmocka_unit_test(malformed_text_leaves_nothing),
        cmocka_unit_test(refuses_what_is_too_large),
    };
    return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
