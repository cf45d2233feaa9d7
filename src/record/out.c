#include "record/out.h"

#include "base/error.h"

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

static size_t decimal(uint64_t value, char out[20])
{
    char digits[20];
    size_t n = 0;
    do {
        digits[n++] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    for (size_t k = 0; k < n; k++) {
        out[k] = digits[n - 1 - k];
    }
    return n;
}

void knp_out__unsigned(knp_out *out, uint64_t value)
{
    char digits[20];
    knp_out__bytes(out, digits, decimal(value, digits));
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
    size_t size = 0, places = 6;
    if (value < 0) {
        out[size++] = '-';
    }
    size += decimal(whole, out + size);
    if (value == floor(value)) {
        return size;
    }
    char decimals[6];
    for (size_t k = 6; k > 0; k--) {
        decimals[k - 1] = (char)('0' + rest % 10);
        rest /= 10;
    }
    while (places > 1 && decimals[places - 1] == '0') {
        places--;
    }
    out[size++] = '.';
    memcpy(out + size, decimals, places);
    return size + places;
}

static bool is_whole(double value)
{
    return value >= 0 && value < 1e15 && value == floor(value);
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

static size_t write_number(char digits[KNP_OUT_DIGITS], double value)
{
    if (is_whole(value)) {
        return decimal((uint64_t)value, digits);
    }
    size_t size = fabs(value) < 1e9 ? write_decimal(digits, value) : 0;
    if (size) {
        return size;
    }
    for (int precision = 6; precision <= 17; precision++) {
        snprintf(digits, KNP_OUT_DIGITS, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) {
            break;
        }
    }
    return without_comma(digits);
}

void knp_out__number(knp_out *out, double value)
{
    char digits[KNP_OUT_DIGITS];
    knp_out__bytes(out, digits, write_number(digits, value));
}

size_t knp_out__grouped_into(char *digits, double value)
{
    enum { LONG = 12 };
    if (!is_whole(value) || value < 10000) {
        size_t size = write_number(digits, value);
        if (size > LONG) {
            snprintf(digits, KNP_OUT_DIGITS, "%.4g", value);
            size = without_comma(digits);
        }
        return size;
    }
    char plain[20];
    size_t n = decimal((uint64_t)value, plain), size = 0;
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
