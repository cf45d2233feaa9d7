#include "record/json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from)
{
    json->sink = sink;
    json->indent = indent;
    json->inline_from = inline_from;
    json->failed = false;
    json->depth = 0;
    json->first[0] = true;
    json->after_key = false;
    json->used = 0;
}

static void flush(knp_json *json)
{
    if (json->used && !json->failed) {
        json->failed = !json->sink.write(json->sink.context, json->buffer, json->used);
    }
    json->used = 0;
}

/* Fills and empties the buffer until the rest has room in it. */
static void put_across(knp_json *json, const char **bytes, size_t *size)
{
    while (*size > KNP_JSON_BUFFER - json->used) {
        size_t part = KNP_JSON_BUFFER - json->used;
        memcpy(json->buffer + json->used, *bytes, part);
        json->used = KNP_JSON_BUFFER;
        flush(json);
        *bytes += part;
        *size -= part;
    }
}

static inline void put(knp_json *json, const char *bytes, size_t size)
{
    if (size > KNP_JSON_BUFFER - json->used) {
        put_across(json, &bytes, &size);
    }
    memcpy(json->buffer + json->used, bytes, size);
    json->used += size;
}

static void put_byte(knp_json *json, char byte)
{
    if (json->used == KNP_JSON_BUFFER) {
        flush(json);
    }
    json->buffer[json->used++] = byte;
}

static void line_break(knp_json *json)
{
    if (json->indent && json->depth <= json->inline_from) {
        put_byte(json, '\n');
        for (unsigned k = 0; k < json->depth; k++) {
            put(json, "  ", 2);
        }
    } else if (json->indent && !json->first[json->depth]) {
        put_byte(json, ' ');
    }
}

/* What stands between this value and the one before it. */
static void before_value(knp_json *json)
{
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    if (!json->first[json->depth]) {
        put_byte(json, ',');
    }
    if (json->depth) {
        line_break(json);
    }
    json->first[json->depth] = false;
}

void knp_json__begin(knp_json *json, char bracket)
{
    before_value(json);
    put_byte(json, bracket);
    json->depth++;
    json->first[json->depth] = true;
}

void knp_json__end(knp_json *json, char bracket)
{
    bool empty = json->first[json->depth];
    unsigned inside = json->depth--;
    if (!empty && json->indent && inside <= json->inline_from) {
        line_break(json);
    }
    put_byte(json, bracket);
}

static void put_escaped(knp_json *json, knp_str text)
{
    static const char hex[] = "0123456789abcdef";
    size_t from = 0;
    put_byte(json, '"');
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.bytes[i];
        if (c > '\\' ? c != 0x7F : c >= 0x20 && c != '"' && c != '\\') {
            continue;
        }
        put(json, text.bytes + from, i - from);
        from = i + 1;
        char escape[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        switch (c) {
        case '"':
        case '\\':
            put_byte(json, '\\');
            put_byte(json, (char)c);
            break;
        case '\n':
            put(json, "\\n", 2);
            break;
        case '\r':
            put(json, "\\r", 2);
            break;
        case '\t':
            put(json, "\\t", 2);
            break;
        default:
            put(json, escape, sizeof escape);
            break;
        }
    }
    put(json, text.bytes + from, text.size - from);
    put_byte(json, '"');
}

void knp_json__key_of(knp_json *json, const char *key, size_t size)
{
    before_value(json);
    put_byte(json, '"');
    put(json, key, size);
    put(json, "\": ", json->indent ? 3 : 2);
    json->after_key = true;
}

void knp_json__string(knp_json *json, knp_str text)
{
    before_value(json);
    put_escaped(json, text);
}

void knp_json__raw(knp_json *json, const char *value)
{
    before_value(json);
    put(json, value, strlen(value));
}

void knp_json__text(knp_json *json, const char *text)
{
    if (text) {
        knp_json__string(json, knp_str__of(text));
    } else {
        knp_json__null(json);
    }
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

void knp_json__unsigned(knp_json *json, uint64_t value)
{
    char digits[20];
    before_value(json);
    put(json, digits, decimal(value, digits));
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
    char digits[20], decimals[6];
    size_t n = decimal(whole, digits), places = 6;
    for (size_t k = 6; k > 0; k--) {
        decimals[k - 1] = (char)('0' + rest % 10);
        rest /= 10;
    }
    while (places > 1 && decimals[places - 1] == '0') {
        places--;
    }
    before_value(json);
    if (value < 0) {
        put_byte(json, '-');
    }
    put(json, digits, n);
    if (value != floor(value)) {
        put_byte(json, '.');
        put(json, decimals, places);
    }
    return true;
}

void knp_json__number(knp_json *json, double value)
{
    if (!isfinite(value)) {
        knp_json__null(json);
        return;
    }
    if (value >= 0 && value < 1e15 && value == floor(value)) {
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
    before_value(json);
    put(json, digits, strlen(digits));
}

void knp_json__bool(knp_json *json, bool value)
{
    before_value(json);
    put(json, value ? "true" : "false", value ? 4 : 5);
}

void knp_json__null(knp_json *json)
{
    before_value(json);
    put(json, "null", 4);
}

void knp_json__id(knp_json *json, char letter, uint32_t number)
{
    char digits[20];
    before_value(json);
    put_byte(json, '"');
    put_byte(json, letter);
    put(json, digits, decimal(number, digits));
    put_byte(json, '"');
}

bool knp_json__close(knp_json *json)
{
    put_byte(json, '\n');
    flush(json);
    return !json->failed;
}
