#include "help.h"

#include "text/charclass.h"

/* Every ASCII character that is no control character stands in exactly one row. */
static const struct {
    const char *characters;
    knp_charclass class;
} ascii[] = {
    {" ", KNP_CHAR_SPACE},
    {"abcdefghijklmnopqrstuvwxyz", KNP_CHAR_LOWER},
    {"ABCDEFGHIJKLMNOPQRSTUVWXYZ", KNP_CHAR_UPPER},
    {"0123456789", KNP_CHAR_DIGIT},
    {".!?", KNP_CHAR_STOP},
    {",", KNP_CHAR_COMMA},
    {":", KNP_CHAR_COLON},
    {";", KNP_CHAR_SEMICOLON},
    {"-", KNP_CHAR_HYPHEN},
    {"([{", KNP_CHAR_OPEN},
    {")]}", KNP_CHAR_CLOSE},
    {"'", KNP_CHAR_APOSTROPHE},
    {"\"`", KNP_CHAR_QUOTE},
    {"$", KNP_CHAR_CURRENCY},
    {"#%&*+/<=>@\\^_|~", KNP_CHAR_SYMBOL},
};

static void knows_all_of_ascii(void **state)
{
    (void)state;
    unsigned seen = 0;
    for (size_t k = 0; k < COUNT_OF(ascii); k++) {
        for (const char *c = ascii[k].characters; *c; c++) {
            if (knp_charclass__of_byte[(unsigned char)*c] != ascii[k].class) {
                fail_msg("'%c'", *c);
            }
            seen++;
        }
    }
    assert_int_equal(seen, 0x7F - 0x20);
    for (unsigned c = 0; c < 0x20; c++) {
        bool line_end = c == '\n' || c == '\r' || c == '\v' || c == '\f';
        assert_int_equal(knp_charclass__of_byte[c], line_end ? KNP_CHAR_NEWLINE : KNP_CHAR_SPACE);
    }
    assert_int_equal(knp_charclass__of_byte[0x7F], KNP_CHAR_SPACE);
}

static void table_and_function_agree(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x80; c++) {
        assert_int_equal(knp_charclass__of_byte[c], knp_charclass__of_code(c));
    }
    for (uint32_t c = 0x80; c < 0x100; c++) {
        assert_int_equal(knp_charclass__of_byte[c], KNP_CHAR_HIGH);
        assert_int_not_equal(knp_charclass__of_code(c), KNP_CHAR_HIGH);
    }
}

static void knows_the_rest_of_unicode(void **state)
{
    (void)state;
    static const struct {
        uint32_t code;
        knp_charclass class;
    } rows[] = {
        {0x00A0, KNP_CHAR_SPACE},      {0x2009, KNP_CHAR_SPACE},      {0x202F, KNP_CHAR_SPACE},
        {0x3000, KNP_CHAR_SPACE},      {0x200B, KNP_CHAR_SPACE},      {0xFEFF, KNP_CHAR_SPACE},
        {0x0085, KNP_CHAR_NEWLINE},    {0x2028, KNP_CHAR_NEWLINE},    {0x2029, KNP_CHAR_NEWLINE},
        {0x0080, KNP_CHAR_SPACE},      {0x009F, KNP_CHAR_SPACE},      {0x00AD, KNP_CHAR_INVISIBLE},
        {0x200C, KNP_CHAR_INVISIBLE},  {0x200D, KNP_CHAR_INVISIBLE},  {0x2060, KNP_CHAR_INVISIBLE},
        {0x00E9, KNP_CHAR_LOWER},      {0x00C9, KNP_CHAR_UPPER},      {0x00DF, KNP_CHAR_LOWER},
        {0x00C0, KNP_CHAR_UPPER},      {0x00DE, KNP_CHAR_UPPER},      {0x00FF, KNP_CHAR_LOWER},
        {0x0132, KNP_CHAR_UPPER},      {0x0133, KNP_CHAR_LOWER},      {0x01C5, KNP_CHAR_UPPER},
        {0x0301, KNP_CHAR_LOWER},      {0x00AA, KNP_CHAR_LOWER},      {0x4E2D, KNP_CHAR_LOWER},
        {0x0410, KNP_CHAR_UPPER},      {0x0430, KNP_CHAR_LOWER},      {0x0661, KNP_CHAR_DIGIT},
        {0x00B2, KNP_CHAR_DIGIT},      {0x00BD, KNP_CHAR_DIGIT},      {0x2163, KNP_CHAR_DIGIT},
        {0x00D7, KNP_CHAR_SYMBOL},     {0x00F7, KNP_CHAR_SYMBOL},     {0x00B0, KNP_CHAR_SYMBOL},
        {0x2030, KNP_CHAR_SYMBOL},     {0x2022, KNP_CHAR_SYMBOL},     {0x2212, KNP_CHAR_SYMBOL},
        {0x2026, KNP_CHAR_STOP},       {0x2010, KNP_CHAR_HYPHEN},     {0x2011, KNP_CHAR_HYPHEN},
        {0x2013, KNP_CHAR_DASH},       {0x2014, KNP_CHAR_DASH},       {0x2015, KNP_CHAR_DASH},
        {0x2019, KNP_CHAR_APOSTROPHE}, {0x02BC, KNP_CHAR_APOSTROPHE}, {0x2018, KNP_CHAR_QUOTE},
        {0x201A, KNP_CHAR_QUOTE},      {0x201B, KNP_CHAR_QUOTE},      {0x201C, KNP_CHAR_QUOTE},
        {0x201D, KNP_CHAR_QUOTE},      {0x201E, KNP_CHAR_QUOTE},      {0x201F, KNP_CHAR_QUOTE},
        {0x00AB, KNP_CHAR_QUOTE},      {0x00BB, KNP_CHAR_QUOTE},      {0x2039, KNP_CHAR_QUOTE},
        {0x203A, KNP_CHAR_QUOTE},      {0x2032, KNP_CHAR_QUOTE},      {0x2033, KNP_CHAR_QUOTE},
        {0x00B4, KNP_CHAR_QUOTE},      {0x20AC, KNP_CHAR_CURRENCY},   {0x00A3, KNP_CHAR_CURRENCY},
        {0x00A5, KNP_CHAR_CURRENCY},   {0x0192, KNP_CHAR_LOWER},      {0x1F600, KNP_CHAR_EMOJI},
        {0x1F1F3, KNP_CHAR_EMOJI},     {0x1F3FD, KNP_CHAR_EMOJI},     {0x2764, KNP_CHAR_EMOJI},
        {0x2600, KNP_CHAR_EMOJI},      {0x1D400, KNP_CHAR_UPPER},     {0xE000, KNP_CHAR_SYMBOL},
        {0x10FFFF, KNP_CHAR_SYMBOL},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        if (knp_charclass__of_code(rows[k].code) != rows[k].class) {
            fail_msg("U+%04X: expected %d, got %d", rows[k].code, (int)rows[k].class,
                     (int)knp_charclass__of_code(rows[k].code));
        }
    }
}

/* No code point may bring the table's own mark back. */
static void no_code_is_left_open(void **state)
{
    (void)state;
    for (uint32_t code = 0; code <= 0x10FFFF; code++) {
        if (knp_charclass__of_code(code) >= KNP_CHAR_HIGH) {
            fail_msg("U+%04X", code);
        }
    }
}

static void letters_and_blanks_are_told_apart(void **state)
{
    (void)state;
    for (int c = KNP_CHAR_SPACE; c <= KNP_CHAR_HIGH; c++) {
        assert_int_equal(knp_charclass__is_letter((knp_charclass)c),
                         c == KNP_CHAR_LOWER || c == KNP_CHAR_UPPER);
        assert_int_equal(knp_charclass__is_blank((knp_charclass)c),
                         c == KNP_CHAR_SPACE || c == KNP_CHAR_NEWLINE);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_all_of_ascii),
        cmocka_unit_test(table_and_function_agree),
        cmocka_unit_test(knows_the_rest_of_unicode),
        cmocka_unit_test(no_code_is_left_open),
        cmocka_unit_test(letters_and_blanks_are_told_apart),
    };
    return cmocka_run_group_tests_name("charclass", tests, NULL, NULL);
}
