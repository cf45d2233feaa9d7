/* Writing JSON (RFC 8259) into a sink, through a buffer of bounded size. */
#ifndef KNP_RECORD_JSON_H
#define KNP_RECORD_JSON_H

#include "base/str.h"

#include <knipsel/knipsel.h>

enum { KNP_JSON_BUFFER = 16 * 1024, KNP_JSON_DEPTH = 16 };

typedef struct knp_json {
    knp_sink sink;
    bool indent;
    bool failed; /* the sink refused; nothing more is written */
    unsigned depth;
    unsigned inline_from; /* deeper levels stay on one line */
    bool first[KNP_JSON_DEPTH];
    bool after_key;
    size_t used;
    char buffer[KNP_JSON_BUFFER];
} knp_json;

/* With `indent`, objects and lists down to depth `inline_from` get lines of their own. */
void knp_json__open(knp_json *json, knp_sink sink, bool indent, unsigned inline_from);

void knp_json__begin(knp_json *json, char bracket); /* '{' or '[' */
void knp_json__end(knp_json *json, char bracket);
void knp_json__string(knp_json *json, knp_str text);   /* checked UTF-8 */
void knp_json__text(knp_json *json, const char *text); /* NULL: null */
void knp_json__number(knp_json *json, double value);   /* NaN: null; shortest that reads back */
void knp_json__unsigned(knp_json *json, uint64_t value);
void knp_json__bool(knp_json *json, bool value);
void knp_json__null(knp_json *json);
void knp_json__raw(knp_json *json, const char *value); /* JSON already */

/* A member's key; literals cost no strlen. */
void knp_json__key_of(knp_json *json, const char *key, size_t size);
static inline void knp_json__key(knp_json *json, const char *key)
{
    knp_json__key_of(json, key, strlen(key));
}

/* A letter and a number as a string: "n12". */
void knp_json__id(knp_json *json, char letter, uint32_t number);

/* Ends the line and empties the buffer; false if the sink refused anything. */
bool knp_json__close(knp_json *json);

#endif
