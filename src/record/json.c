#include "record/json.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ESCAPED = 6, STRING_PART = (KNP_JSON_BUFFER - KNP_JSON_PIECE) / ESCAPED };

void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from)
{
    json->sink = sink;
    json->indent = indent;
    json->inline_from = inline_from;
    json->failed = false;
    json->depth = 0;
    json->comma = false;
    json->after_key = false;
    json->used = 0;
}

void knp_json__flush(knp_json *json)
{
    if (json->used && !json->failed) {
        json->failed = !json->sink.write(json->sink.context, json->buffer, json->used);
    }
    json->used = 0;
}

/* Where the next bytes go; there is room for `size` of them, at most the buffer's. */
static inline char *room_for(knp_json *json, size_t size)
{
    if (size > KNP_JSON_BUFFER - json->used) {
        knp_json__flush(json);
    }
    return json->buffer + json->used;
}

static void break_line(knp_json *json)
{
    *room_for(json, 1) = '\n';
    json->used++;
    for (unsigned k = 0; k < json->depth; k++) {
        memcpy(room_for(json, 2), "  ", 2);
        json->used += 2;
    }
}

void knp_json__indent(knp_json *json)
{
    if (json->after_key || !json->depth) {
        return;
    }
    if (json->depth <= json->inline_from) {
        break_line(json);
    } else if (json->comma) {
        json->buffer[json->used++] = ' ';
    }
    room_for(json, KNP_JSON_PIECE);
}

void knp_json__begin(knp_json *json, char bracket)
{
    *knp_json__separate(json) = bracket;
    json->used++;
    json->depth++;
    json->comma = false;
}

void knp_json__end(knp_json *json, char bracket)
{
    unsigned inside = json->depth--;
    if (json->comma && json->indent && inside <= json->inline_from) {
        break_line(json);
    }
    *room_for(json, 1) = bracket;
    json->used++;
    json->comma = true;
}

/* --------------------------------------------------------------------------------- strings -- */

static inline uint64_t load8(const char *bytes)
{
    uint64_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

/* Whether one of eight bytes needs an escape: a control character, " or \. The usual arithmetic
 * on all of them at once: x - 1 borrows from the highest bit where x is 0. */
static inline bool has_special(uint64_t v)
{
    const uint64_t ones = 0x0101010101010101U;
    uint64_t quote = v ^ ones * '"', backslash = v ^ ones * '\\', rubout = v ^ ones * 0x7F;
    uint64_t found = ((v - ones * 0x20) & ~v) | ((quote - ones) & ~quote) |
                     ((backslash - ones) & ~backslash) | ((rubout - ones) & ~rubout);
    return (found & ones * 0x80) != 0;
}

/* Copies text of which nothing needs an escape; false if something does, and what was copied is no
 * use. Eight bytes at a time, the last ones twice rather than one by one. */
static inline bool copy_plain(char *out, const char *bytes, size_t size)
{
    if (size < 8) {
        uint64_t v = 0;
        for (size_t i = 0; i < size; i++) {
            out[i] = bytes[i];
            v = v << 8 | (unsigned char)bytes[i];
        }
        return !has_special(v | 0x2020202020202020U << 8 * size);
    }
    for (size_t i = 0; i + 8 < size; i += 8) {
        uint64_t v = load8(bytes + i);
        if (has_special(v)) {
            return false;
        }
        memcpy(out + i, &v, sizeof v);
    }
    uint64_t v = load8(bytes + size - 8);
    memcpy(out + size - 8, &v, sizeof v);
    return !has_special(v);
}

/* One byte, which may need an escape; where the next one goes. */
static char *escape(char *out, unsigned char c)
{
    static const char hex[] = "0123456789abcdef";
    const char *name = c == '"' ? "\"" : c == '\\' ? "\\" : c == '\n' ? "n" : NULL;
    name = c == '\r' ? "r" : c == '\t' ? "t" : name;
    if (name) {
        *out++ = '\\';
        *out++ = *name;
    } else if (c < 0x20 || c == 0x7F) {
        memcpy(out, "\\u00", 4);
        out[4] = hex[c >> 4];
        out[5] = hex[c & 15];
        out += ESCAPED;
    } else {
        *out++ = (char)c;
    }
    return out;
}

/* At most STRING_PART bytes. */
static void put_part(knp_json *json, const char *bytes, size_t size)
{
    char *out = room_for(json, size * ESCAPED);
    if (copy_plain(out, bytes, size)) {
        json->used += size;
        return;
    }
    for (size_t i = 0; i < size; i++) {
        out = escape(out, (unsigned char)bytes[i]);
    }
    json->used = (size_t)(out - json->buffer);
}

void knp_json__string(knp_json *json, knp_str text)
{
    *knp_json__separate(json) = '"';
    json->used++;
    for (; text.size > STRING_PART; text.size -= STRING_PART, text.bytes += STRING_PART) {
        put_part(json, text.bytes, STRING_PART);
    }
    put_part(json, text.bytes, text.size);
    *room_for(json, 1) = '"';
    json->used++;
}

void knp_json__raw(knp_json *json, const char *value)
{
    size_t rest = strlen(value);
    for (knp_json__separate(json); rest > STRING_PART; rest -= STRING_PART, value += STRING_PART) {
        memcpy(room_for(json, STRING_PART), value, STRING_PART);
        json->used += STRING_PART;
    }
    memcpy(room_for(json, rest), value, rest);
    json->used += rest;
}

void knp_json__text(knp_json *json, const char *text)
{
    if (text) {
        knp_json__string(json, knp_str__of(text));
    } else {
        knp_json__null(json);
    }
}

/* --------------------------------------------------------------------------------- numbers -- */

/* The decimal digits of a value, which are at most 20; how many. Two digits a division, and no
 * loop to count those of the small values that offsets are. */
static inline size_t decimal(uint64_t value, char *out)
{
    static const char pairs[] =
        "00010203040506070809101112131415161718192021222324252627282930313233"
        "34353637383940414243444546474849505152535455565758596061626364656667"
        "6869707172737475767778798081828384858687888990919293949596979899";
    size_t n = 1U + (value > 9) + (value > 99) + (value > 999) + (value > 9999);
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

void knp_json__unsigned(knp_json *json, uint64_t value)
{
    char *at = knp_json__separate(json);
    json->used += decimal(value, at);
}

/* Up to six decimals without the C library: a quotient of exact doubles is what the decimal digits
 * read back as. False if the value has more. */
static bool put_decimal(knp_json *json, double value)
{
    const double scale = 1e6;
    double scaled = round(fabs(value) * scale);
    if (scaled / scale != fabs(value)) {
        return false;
    }
    uint64_t whole = (uint64_t)scaled / 1000000, rest = (uint64_t)scaled % 1000000;
    char *at = knp_json__separate(json);
    if (value < 0) {
        *at++ = '-';
    }
    at += decimal(whole, at);
    if (value != floor(value)) {
        *at++ = '.';
        for (uint64_t place = 100000; rest; rest %= place, place /= 10) {
            *at++ = (char)('0' + rest / place);
        }
    }
    json->used = (size_t)(at - json->buffer);
    return true;
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

void knp_json__number(knp_json *json, double value)
{
    if (!isfinite(value)) {
        knp_json__null(json);
        return;
    }
    if (value >= 0 && value < 1e15 && value == (double)(uint64_t)value) {
        knp_json__unsigned(json, (uint64_t)value);
        return;
    }
    if (fabs(value) < 1e9 && put_decimal(json, value)) {
        return;
    }
    char digits[40];
    shortest(value, digits, sizeof digits);
    for (char *c = digits; *c; c++) {
        *c = *c == ',' ? '.' : *c; /* whatever the program's locale is */
    }
    size_t size = strlen(digits);
    memcpy(knp_json__separate(json), digits, size);
    json->used += size;
}

/* ----------------------------------------------------------------------------- other values -- */

void knp_json__bool(knp_json *json, bool value)
{
    memcpy(knp_json__separate(json), value ? "true " : "false", 5);
    json->used += value ? 4 : 5;
}

void knp_json__null(knp_json *json)
{
    memcpy(knp_json__separate(json), "null", 4);
    json->used += 4;
}

void knp_json__id(knp_json *json, char letter, uint32_t number)
{
    char *at = knp_json__separate(json);
    *at++ = '"';
    *at++ = letter;
    at += decimal(number, at);
    *at++ = '"';
    json->used = (size_t)(at - json->buffer);
}

bool knp_json__close(knp_json *json)
{
    *room_for(json, 1) = '\n';
    json->used++;
    knp_json__flush(json);
    return !json->failed;
}
