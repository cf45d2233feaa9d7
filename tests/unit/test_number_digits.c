#include "help.h"

#include "base/buf.h"
#include "extract/digits.h"

static const struct {
    const char *text;
    double value;
} rows[] = {
    {"0", 0},
    {"7", 7},
    {"2024", 2024},
    {"007", 7},
    /* Dutch: points group, a comma is the decimal sign */
    {"3.500", 3500},
    {"14.000", 14000},
    {"1.234.567", 1234567},
    {"1.234.567,89", 1234567.89},
    {"1.234,5", 1234.5},
    {"1,5", 1.5},
    {"0,25", 0.25},
    {"3,500", 3.5},
    {"12,0", 12},
    /* other ways to group */
    {"1'000", 1000},
    {"1\xE2\x80\x99"
     "000\xE2\x80\x99"
     "000",
     1000000},
    {"1\xC2\xA0"
     "000",
     1000},
    {"1\xE2\x80\xAF"
     "000",
     1000},
    /* English, where it cannot be Dutch */
    {"3.14", 3.14},
    {"0.5", 0.5},
    {"12.30", 12.3},
    {"3.5000", 3.5},
    {"1,234.5", 1234.5},
    {"1,234,567", 1234567},
    {"1,234,567.8", 1234567.8},
    /* signs */
    {"\xC2\xB1"
     "5",
     5},
    {"-5", -5},
    {"+5", 5},
    {"-0,8", -0.8},
    {"\xE2\x88\x92"
     "1,5",
     -1.5},
    {"-3.500", -3500},
    {"-1,234.5", -1234.5},
    /* exactly the double that the compiler reads */
    {"0,1", 0.1},
    {"23,45", 23.45},
    {"123456789,125", 123456789.125},
    {"999.999.999.999", 999999999999.0},
};

static void reads_digits(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        double value = -1;
        bool read = knp_digits__parse(knp_str__of(rows[k].text), &value);
        if (!read || value != rows[k].value) {
            fail_msg("%s: expected %.17g, got %s %.17g", rows[k].text, rows[k].value,
                     read ? "" : "failure and", value);
        }
    }
}

static void without_digits_there_is_no_number(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "-", "+", ",", ".", "\xE2\x88\x92", ",-", "twee"};
    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        double value;
        CHECK_ROW(k, !knp_digits__parse(knp_str__of(texts[k]), &value));
    }
}

static void huge_numbers_are_numbers_or_none(void **state)
{
    (void)state;
    knp_buf digits = {0};
    double value;
    for (size_t k = 0; k < 300; k++) {
        knp_buf__append_byte(&digits, '9');
    }
    assert_true(knp_digits__parse(knp_buf__view(&digits), &value));
    assert_true(value > 9e299 && value < 1.1e300);
    for (size_t k = 0; k < 300; k++) {
        knp_buf__append_byte(&digits, '9');
    }
    assert_false(knp_digits__parse(knp_buf__view(&digits), &value));
    knp_buf__free(&digits);
}

static void reads_no_further_than_the_text(void **state)
{
    (void)state;
    double value;
    assert_true(knp_digits__parse((knp_str){"12345", 2}, &value));
    assert_true(value == 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_digits),
        cmocka_unit_test(without_digits_there_is_no_number),
        cmocka_unit_test(huge_numbers_are_numbers_or_none),
        cmocka_unit_test(reads_no_further_than_the_text),
    };
    return cmocka_run_group_tests_name("number digits", tests, NULL, NULL);
}
