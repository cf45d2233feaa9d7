/* Writing JSON (RFC 8259) into a sink, through a buffer of bounded size. */
#ifndef KNP_RECORD_JSON_H
#define KNP_RECORD_JSON_H

#include "base/str.h"

#include <knipsel/knipsel.h>

enum { KNP_JSON_BUFFER = 16 * 1024, KNP_JSON_PIECE = 256 };

typedef struct knp_json {
    knp_sink sink;
    bool indent;
    bool failed; /* the sink refused; nothing more is written */
    unsigned depth;
    unsigned inline_from; /* deeper levels stay on one line */
    bool comma;           /* the next value stands behind another one of its object or list */
    bool after_key;       /* the next value belongs to a key */
    size_t used;
    char buffer[KNP_JSON_BUFFER];
} knp_json;

/* With `indent`, objects and lists down to depth `inline_from` get lines of their own. */
void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from);

/* Empties the buffer if it has no room for a piece. */
void knp_json__flush(knp_json *json);

/* The line break and blanks of an indented text before a value or key. */
void knp_json__indent(knp_json *json);

/* Writes what stands between the next value or key and the one before it. What is returned has room
 * for KNP_JSON_PIECE bytes. */
static inline char *knp_json__separate(knp_json *json)
{
    if (KNP_JSON_BUFFER - json->used < 2 * KNP_JSON_PIECE) {
        knp_json__flush(json);
    }
    json->buffer[json->used] = ',';
    json->used += json->comma;
    if (json->indent) {
        knp_json__indent(json);
    }
    json->comma = true;
    json->after_key = false;
    return json->buffer + json->used;
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
    json->used += size + (json->indent ? 4 : 3);
    json->comma = false;
    json->after_key = true;
}

/* A letter and a number as a string: "n12". */
void knp_json__id(knp_json *json, char letter, uint32_t number);

/* Ends the line and empties the buffer; false if the sink refused anything. */
bool knp_json__close(knp_json *json);

#endif
