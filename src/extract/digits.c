#include "extract/digits.h"

#include <math.h>
#include <stdint.h>

/* What stands between the digit groups of a number, and where its decimals begin. */
typedef struct digits {
    uint32_t dots, commas, ticks;
    size_t last_dot, last_comma;
} digits;

static digits survey(knp_str text)
{
    digits d = {0};
    for (size_t i = 0; i < text.size; i++) {
        if (text.bytes[i] == '.') {
            d.dots++;
            d.last_dot = i;
        } else if (text.bytes[i] == ',') {
            d.commas++;
            d.last_comma = i;
        } else if (text.bytes[i] == '\'' || text.bytes[i] == '\xE2') {
            d.ticks++;
        }
    }
    return d;
}

/* Where the decimal sign stands; text.size if the number has none. */
static size_t decimal_sign(knp_str text, digits d)
{
    if (d.commas == 1 && !(d.dots == 1 && d.last_dot > d.last_comma)) {
        return d.last_comma; /* 1,5  1.234,5 */
    }
    if (d.dots == 1 && (d.commas || text.size - d.last_dot != 4)) {
        return d.last_dot; /* 3.14, and the English 1,234.5; but 3.500 is grouped */
    }
    return text.size;
}

/* Digits and nothing else, few enough to be exact; false if that is not what the text is. */
static bool plain(knp_str text, double *value)
{
    uint64_t whole = 0;
    if (text.size == 0 || text.size > 15) {
        return false;
    }
    for (size_t i = 0; i < text.size; i++) {
        unsigned digit = (unsigned char)text.bytes[i] - (unsigned)'0';
        if (digit > 9) {
            return false;
        }
        whole = whole * 10 + digit;
    }
    *value = (double)whole;
    return true;
}

bool knp_digits__parse(knp_str text, double *value)
{
    if (plain(text, value)) {
        return true;
    }
    bool negative = false;
    if (knp_str__starts(text, "\xC2\xB1")) { /* ± */
        text = (knp_str){text.bytes + 2, text.size - 2};
    }
    if (text.size && (text.bytes[0] == '-' || text.bytes[0] == '+')) {
        negative = text.bytes[0] == '-';
        text = (knp_str){text.bytes + 1, text.size - 1};
    } else if (knp_str__starts(text, "\xE2\x88\x92")) {
        negative = true;
        text = (knp_str){text.bytes + 3, text.size - 3};
    }
    size_t sign = decimal_sign(text, survey(text));
    double whole = 0, scale = 1;
    unsigned count = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (c < '0' || c > '9') {
            continue;
        }
        whole = whole * 10 + (c - '0');
        scale *= i > sign ? 10 : 1;
        count++;
    }
    *value = (negative ? -whole : whole) / scale;
    return count > 0 && isfinite(*value);
}
