#include "record/json.h"

#include <math.h>

void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from)
{
    knp_out__open(&json->out, sink);
    json->indent = indent;
    json->inline_from = inline_from;
    json->depth = 0;
    json->first[0] = true;
    json->after_key = false;
}

static inline void put(knp_json *json, const char *bytes, size_t size)
{
    knp_out__bytes(&json->out, bytes, size);
}

static inline void put_byte(knp_json *json, char byte)
{
    knp_out__byte(&json->out, byte);
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

void knp_json__text(knp_json *json, const char *text)
{
    if (text) {
        knp_json__string(json, knp_str__of(text));
    } else {
        knp_json__null(json);
    }
}

void knp_json__unsigned(knp_json *json, uint64_t value)
{
    before_value(json);
    knp_out__unsigned(&json->out, value);
}

void knp_json__number(knp_json *json, double value)
{
    if (!isfinite(value)) {
        knp_json__null(json);
        return;
    }
    before_value(json);
    knp_out__number(&json->out, value);
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
    before_value(json);
    put_byte(json, '"');
    put_byte(json, letter);
    knp_out__unsigned(&json->out, number);
    put_byte(json, '"');
}

void knp_json__part_id(knp_json *json, char letter, uint32_t number, uint32_t part)
{
    before_value(json);
    put_byte(json, '"');
    put_byte(json, letter);
    knp_out__unsigned(&json->out, number);
    put_byte(json, '.');
    knp_out__unsigned(&json->out, part);
    put_byte(json, '"');
}

void knp_json__end_line(knp_json *json)
{
    put_byte(json, '\n');
    json->first[0] = true;
}

bool knp_json__close(knp_json *json)
{
    put_byte(json, '\n');
    knp_out__flush(&json->out);
    return !json->out.failed;
}
