/* Writing JSON (RFC 8259) into a sink. */
#ifndef KNP_RECORD_JSON_H
#define KNP_RECORD_JSON_H

#include "record/out.h"

enum { KNP_JSON_DEPTH = 16 };

typedef struct knp_json {
    bool indent;
    unsigned depth;
    unsigned inline_from; /* deeper levels stay on one line */
    bool first[KNP_JSON_DEPTH];
    bool after_key;
    knp_out out;
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

/* A member's key; literals cost no strlen. */
void knp_json__key_of(knp_json *json, const char *key, size_t size);
static inline void knp_json__key(knp_json *json, const char *key)
{
    knp_json__key_of(json, key, strlen(key));
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
