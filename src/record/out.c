#include "record/out.h"

#include "base/error.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

void knp_out__flush(knp_out *out)
{
    if (out->used && !out->failed) {
        out->failed = !out->sink.write(out->sink.context, out->buffer, out->used);
    }
    out->used = 0;
}

void knp_out__across(knp_out *out, const char **bytes, size_t *size)
{
    while (*size > KNP_OUT_BUFFER - out->used) {
        size_t part = KNP_OUT_BUFFER - out->used;
        memcpy(out->buffer + out->used, *bytes, part);
        out->used = KNP_OUT_BUFFER;
        knp_out__flush(out);
        *bytes += part;
        *size -= part;
    }
}

size_t knp_out__break(knp_str text)
{
    const unsigned char *s = (const unsigned char *)text.bytes;
    if (s[0] < 0x20) { /* tab, line feed to carriage return, and the separators behind escape */
        return (s[0] >= '\t' && s[0] <= '\r') || s[0] >= 0x1C;
    }
    if (s[0] == 0xC2 && text.size > 1) { /* next line */
        return s[1] == 0x85 ? 2 : 0;
    }
    if (s[0] == 0xE2 && text.size > 2) { /* line and paragraph separator */
        return s[1] == 0x80 && (s[2] == 0xA8 || s[2] == 0xA9) ? 3 : 0;
    }
    return 0;
}

void knp_out__one_line(knp_out *out, knp_str text)
{
    size_t from = 0, size;
    for (size_t k = 0; k < text.size; k++) {
        unsigned char c = (unsigned char)text.bytes[k];
        bool may_break = c < 0x20 || c == 0xC2 || c == 0xE2;
        if (may_break && (size = knp_out__break((knp_str){text.bytes + k, text.size - k})) > 0) {
            knp_out__bytes(out, text.bytes + from, k - from);
            knp_out__byte(out, ' ');
            k += size - 1;
            from = k + 1;
        }
    }
    knp_out__bytes(out, text.bytes + from, text.size - from);
}

/* Two digits a division, and no
 * loop to count those of the small values that offsets are. */
size_t knp_out__decimal(uint64_t value, char *out)
{
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233"
        "34353637383940414243444546474849505152535455565758596061626364656667"
        "6869707172737475767778798081828384858687888990919293949596979899";
    if (value < 10) {
        *out = (char)('0' + value);
        return 1;
    }
    size_t n = 2U + (value > 99) + (value > 999) + (value > 9999);
    for (uint64_t v = value / 100000; v; v /= 10) {
        n++;
    }
    size_t k = n;
    for (; k > 1; k -= 2) {
        memcpy(out + k - 2, pairs + value % 100 * 2, 2);
        value /= 100;
    }
    if (k) {
        *out = (char)('0' + value);
    }
    return n;
}

void knp_out__unsigned(knp_out *out, uint64_t value)
{
    char digits[20];
    knp_out__bytes(out, digits, knp_out__decimal(value, digits));
}

/* Up to six decimals without the C library: a quotient of exact doubles is what the decimal digits
 * read back as. 0 if the value has more. */
static size_t write_decimal(char *out, double value)
{
    const double scale = 1e6;
    double scaled = round(fabs(value) * scale);
    if (scaled / scale != fabs(value)) {
        return 0;
    }
    uint64_t whole = (uint64_t)scaled / 1000000, rest = (uint64_t)scaled % 1000000;
    char *at = out;
    if (value < 0) {
        *at++ = '-';
    }
    at += knp_out__decimal(whole, at);
    if (value != floor(value)) {
        *at++ = '.';
        for (uint64_t place = 100000; rest; rest %= place, place /= 10) {
            *at++ = (char)('0' + rest / place);
        }
    }
    return (size_t)(at - out);
}

static bool is_whole(double value)
{
    return value >= 0 && value < 1e15 && value == (double)(uint64_t)value;
}

/* The decimal sign, whatever the program's locale is. */
static size_t without_comma(char *digits)
{
    char *comma = strchr(digits, ',');
    if (comma) {
        *comma = '.';
    }
    return strlen(digits);
}

/* Whether the value reads back from so many digits, which `out` gets. */
static bool reads_back(double value, int precision, char *out, size_t room)
{
    snprintf(out, room, "%.*g", precision, value);
    return strtod(out, NULL) == value;
}

/* The shortest decimals that read back. What 15 digits do not say (DBL_DIG: they can say whatever
 * fewer can), needs 16 or 17. */
static void shortest(double value, char *out, size_t room)
{
    bool long_one = fabs(value) >= DBL_MIN && !reads_back(value, 15, out, room);
    for (int precision = long_one ? 16 : 6; precision <= 17; precision++) {
        if (reads_back(value, precision, out, room)) {
            return;
        }
    }
}

size_t knp_out__number_into(char *digits, double value)
{
    if (is_whole(value)) {
        return knp_out__decimal((uint64_t)value, digits);
    }
    size_t size = fabs(value) < 1e9 ? write_decimal(digits, value) : 0;
    if (size) {
        return size;
    }
    shortest(value, digits, KNP_OUT_DIGITS);
    return without_comma(digits);
}

void knp_out__number(knp_out *out, double value)
{
    char digits[KNP_OUT_DIGITS];
    knp_out__bytes(out, digits, knp_out__number_into(digits, value));
}

size_t knp_out__grouped_into(char *digits, double value)
{
    enum { LONG = 12 };
    if (!is_whole(value) || value < 10000) {
        size_t size = knp_out__number_into(digits, value);
        if (size > LONG) {
            snprintf(digits, KNP_OUT_DIGITS, "%.4g", value);
            size = without_comma(digits);
        }
        return size;
    }
    char plain[20];
    size_t n = knp_out__decimal((uint64_t)value, plain), size = 0;
    for (size_t k = 0; k < n; k++) {
        if (k > 0 && (n - k) % 3 == 0) {
            memcpy(digits + size, "\u202F", 3);
            size += 3;
        }
        digits[size++] = plain[k];
    }
    return size;
}

void knp_out__grouped(knp_out *out, double value)
{
    char digits[KNP_OUT_DIGITS];
    knp_out__bytes(out, digits, knp_out__grouped_into(digits, value));
}

void knp_out__id(knp_out *out, char letter, uint32_t index)
{
    knp_out__byte(out, letter);
    knp_out__unsigned(out, (uint64_t)index + 1);
}

knp_status knp_out__close(knp_out *out, knp_error *error)
{
    knp_out__flush(out);
    return out->failed ? knp_error__set(error, KNP_ERROR_IO, "the output could not be written")
                       : KNP_OK;
}
