#include "record/json.h"

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

/* Up to seven bytes in one word; what is over is blanks. */
static inline uint64_t load_rest(const char *bytes, size_t size)
{
    const uint64_t blanks = 0x2020202020202020U;
    if (size >= 4) { /* two halves that may overlap */
        uint32_t low, high;
        memcpy(&low, bytes, 4);
        memcpy(&high, bytes + size - 4, 4);
        return (uint64_t)high << 32 | low;
    }
    if (size == 0) {
        return blanks;
    }
    const unsigned char *b = (const unsigned char *)bytes; /* one to three, some of them twice */
    return blanks << 24 | (uint64_t)b[0] << 16 | (uint64_t)b[size / 2] << 8 | b[size - 1];
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

static bool is_plain(const char *bytes, size_t size)
{
    if (size < 8) {
        return !has_special(load_rest(bytes, size));
    }
    for (size_t i = 0; i + 8 < size; i += 8) {
        if (has_special(load8(bytes + i))) {
            return false;
        }
    }
    return !has_special(load8(bytes + size - 8));
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
    if (is_plain(bytes, size)) {
        memcpy(room_for(json, size), bytes, size);
        json->used += size;
        return;
    }
    char *out = room_for(json, size * ESCAPED);
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

void knp_json__text(knp_json *json, const char *text)
{
    if (text) {
        knp_json__string(json, knp_str__of(text));
    } else {
        knp_json__null(json);
    }
}

/* --------------------------------------------------------------------------------- numbers -- */

/* The decimal digits of a value, which are at most 20; how many. */
static inline size_t decimal(uint64_t value, char *out)
{
    size_t n = 1;
    for (uint64_t v = value; v >= 10; v /= 10) {
        n++;
    }
    for (size_t k = n; k > 0; k--) {
        out[k - 1] = (char)('0' + value % 10);
        value /= 10;
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
    for (int precision = 6; precision <= 17; precision++) {
        snprintf(digits, sizeof digits, "%.*g", precision, value);
        if (strtod(digits, NULL) == value) {
            break;
        }
    }
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
