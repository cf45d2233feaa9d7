/* Writing JSON (RFC 8259) into a sink. */
#ifndef KNP_RECORD_JSON_H
#define KNP_RECORD_JSON_H

#include "record/out.h"

enum { KNP_JSON_PIECE = 256 };

typedef struct knp_json {
    bool indent;
    unsigned depth;
    unsigned inline_from; /* deeper levels stay on one line */
    bool comma;           /* the next value stands behind another one of its object or list */
    bool after_key;       /* the next value belongs to a key */
    knp_out out;
} knp_json;

/* With `indent`, objects and lists down to depth `inline_from` get lines of their own. */
void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from);

/* The line break and blanks of an indented text before a value or key. */
void knp_json__indent(knp_json *json);

/* Writes what stands between the next value or key and the one before it. What is returned has room
 * for KNP_JSON_PIECE bytes. */
static inline char *knp_json__separate(knp_json *json)
{
    if (KNP_OUT_BUFFER - json->out.used < 2 * KNP_JSON_PIECE) {
        knp_out__flush(&json->out);
    }
    json->out.buffer[json->out.used] = ',';
    json->out.used += json->comma;
    if (json->indent) {
        knp_json__indent(json);
    }
    json->comma = true;
    json->after_key = false;
    return json->out.buffer + json->out.used;
}

void knp_json__begin(knp_json *json, char bracket); /* '{' or '[' */
void knp_json__end(knp_json *json, char bracket);
void knp_json__string(knp_json *json, knp_str text);   /* checked UTF-8 */
void knp_json__text(knp_json *json, const char *text); /* NULL: null */
void knp_json__number(knp_json *json, double value);   /* NaN: null; shortest that reads back */
void knp_json__unsigned(knp_json *json, uint64_t value);
void knp_json__bool(knp_json *json, bool value);
void knp_json__null(knp_json *json);
void knp_json__raw(knp_json *json, const char *value); /* JSON already */

/* A member's key: ASCII without quotation marks, at most 200 bytes. A literal's size is known when
 * this is compiled, so that the key is a few stores. */
static inline void knp_json__key(knp_json *json, const char *key)
{
    size_t size = strlen(key);
    char *at = knp_json__separate(json);
    *at++ = '"';
    memcpy(at, key, size);
    memcpy(at + size, "\": ", 3);
    json->out.used += size + (json->indent ? 4 : 3);
    json->comma = false;
    json->after_key = true;
}

/* A key and a whole number behind it. */
static inline void knp_json__unsigned_member(knp_json *json, const char *key, uint64_t value)
{
    knp_json__key(json, key);
    json->out.used += knp_out__decimal(value, json->out.buffer + json->out.used);
    json->comma = true;
    json->after_key = false;
}

/* A letter and a number as a string: "n12". */
void knp_json__id(knp_json *json, char letter, uint32_t number);

/* The same with the number of a part: "a12.3". */
void knp_json__part_id(knp_json *json, char letter, uint32_t number, uint32_t part);

/* Ends the line of one of several values. */
void knp_json__end_line(knp_json *json);

/* Ends the line and empties the buffer; false if the sink refused anything. */
bool knp_json__close(knp_json *json);

#endif
