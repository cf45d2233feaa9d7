#include "record/json.h"

#include <math.h>

enum { ESCAPED = 6, STRING_PART = (KNP_OUT_BUFFER - KNP_JSON_PIECE) / ESCAPED };

void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from)
{
    knp_out__open(&json->out, sink);
    json->indent = indent;
    json->inline_from = inline_from;
    json->depth = 0;
    json->comma = false;
    json->after_key = false;
}

/* Where the next bytes go; there is room for `size` of them, at most the buffer's. */
static inline char *room_for(knp_json *json, size_t size)
{
    if (size > KNP_OUT_BUFFER - json->out.used) {
        knp_out__flush(&json->out);
    }
    return json->out.buffer + json->out.used;
}

static void break_line(knp_json *json)
{
    *room_for(json, 1) = '\n';
    json->out.used++;
    for (unsigned k = 0; k < json->depth; k++) {
        memcpy(room_for(json, 2), "  ", 2);
        json->out.used += 2;
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
        json->out.buffer[json->out.used++] = ' ';
    }
    room_for(json, KNP_JSON_PIECE);
}

void knp_json__begin(knp_json *json, char bracket)
{
    *knp_json__separate(json) = bracket;
    json->out.used++;
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
    json->out.used++;
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

/* Less than eight bytes: two halves that may overlap, or one to three bytes. */
static inline bool copy_short(char *out, const char *bytes, size_t size)
{
    uint64_t v = 0x2020202020202020U;
    if (size >= 4) {
        uint32_t halves[2];
        memcpy(&halves[0], bytes, 4);
        memcpy(&halves[1], bytes + size - 4, 4);
        memcpy(out, &halves[0], 4);
        memcpy(out + size - 4, &halves[1], 4);
        return !has_special((uint64_t)halves[0] << 32 | halves[1]);
    }
    for (size_t i = 0; i < size; i++) {
        out[i] = bytes[i];
        v = v << 8 | (unsigned char)bytes[i];
    }
    return !has_special(v);
}

/* Copies text of which nothing needs an escape; false if something does, and what was copied is no
 * use. Eight bytes at a time, the last ones twice rather than one by one. */
static inline bool copy_plain(char *out, const char *bytes, size_t size)
{
    if (size < 8) {
        return copy_short(out, bytes, size);
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
        json->out.used += size;
        return;
    }
    for (size_t i = 0; i < size; i++) {
        out = escape(out, (unsigned char)bytes[i]);
    }
    json->out.used = (size_t)(out - json->out.buffer);
}

void knp_json__string(knp_json *json, knp_str text)
{
    char *at = knp_json__separate(json);
    *at = '"';
    if (text.size <= KNP_JSON_PIECE - 2 && copy_plain(at + 1, text.bytes, text.size)) {
        at[1 + text.size] = '"';
        json->out.used += text.size + 2;
        return;
    }
    json->out.used++;
    for (; text.size > STRING_PART; text.size -= STRING_PART, text.bytes += STRING_PART) {
        put_part(json, text.bytes, STRING_PART);
    }
    put_part(json, text.bytes, text.size);
    *room_for(json, 1) = '"';
    json->out.used++;
}

void knp_json__raw(knp_json *json, const char *value)
{
    size_t rest = strlen(value);
    for (knp_json__separate(json); rest > STRING_PART; rest -= STRING_PART, value += STRING_PART) {
        memcpy(room_for(json, STRING_PART), value, STRING_PART);
        json->out.used += STRING_PART;
    }
    memcpy(room_for(json, rest), value, rest);
    json->out.used += rest;
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

void knp_json__unsigned(knp_json *json, uint64_t value)
{
    char *at = knp_json__separate(json);
    json->out.used += knp_out__decimal(value, at);
}

void knp_json__number(knp_json *json, double value)
{
    if (!isfinite(value)) {
        knp_json__null(json);
        return;
    }
    char *at = knp_json__separate(json);
    json->out.used += knp_out__number_into(at, value);
}

/* ----------------------------------------------------------------------------- other values -- */

void knp_json__bool(knp_json *json, bool value)
{
    memcpy(knp_json__separate(json), value ? "true " : "false", 5);
    json->out.used += value ? 4 : 5;
}

void knp_json__null(knp_json *json)
{
    memcpy(knp_json__separate(json), "null", 4);
    json->out.used += 4;
}

void knp_json__id(knp_json *json, char letter, uint32_t number)
{
    char *at = knp_json__separate(json);
    *at++ = '"';
    *at++ = letter;
    at += knp_out__decimal(number, at);
    *at++ = '"';
    json->out.used = (size_t)(at - json->out.buffer);
}

void knp_json__part_id(knp_json *json, char letter, uint32_t number, uint32_t part)
{
    char *at = knp_json__separate(json);
    *at++ = '"';
    *at++ = letter;
    at += knp_out__decimal(number, at);
    *at++ = '.';
    at += knp_out__decimal(part, at);
    *at++ = '"';
    json->out.used = (size_t)(at - json->out.buffer);
}

void knp_json__end_line(knp_json *json)
{
    *room_for(json, 1) = '\n';
    json->out.used++;
    json->comma = false;
}

bool knp_json__close(knp_json *json)
{
    *room_for(json, 1) = '\n';
    json->out.used++;
    knp_out__flush(&json->out);
    return !json->out.failed;
}
