/* Writing into a sink through a buffer of bounded size. */
#ifndef KNP_RECORD_OUT_H
#define KNP_RECORD_OUT_H

#include "base/str.h"

#include <knipsel/knipsel.h>

enum { KNP_OUT_BUFFER = 16 * 1024 };

typedef struct knp_out {
    knp_sink sink;
    bool failed; /* the sink refused; nothing more is written */
    size_t used;
    char buffer[KNP_OUT_BUFFER];
} knp_out;

static inline void knp_out__open(knp_out *out, knp_sink sink)
{
    out->sink = sink;
    out->failed = false;
    out->used = 0;
}

/* Empties the buffer. */
void knp_out__flush(knp_out *out);

/* Fills and empties the buffer until the rest has room in it. */
void knp_out__across(knp_out *out, const char **bytes, size_t *size);

static inline void knp_out__bytes(knp_out *out, const char *bytes, size_t size)
{
    if (size > KNP_OUT_BUFFER - out->used) {
        knp_out__across(out, &bytes, &size);
    }
    memcpy(out->buffer + out->used, bytes, size);
    out->used += size;
}

static inline void knp_out__byte(knp_out *out, char byte)
{
    if (out->used == KNP_OUT_BUFFER) {
        knp_out__flush(out);
    }
    out->buffer[out->used++] = byte;
}

/* Literals cost no strlen. */
static inline void knp_out__text(knp_out *out, const char *text)
{
    knp_out__bytes(out, text, strlen(text));
}

static inline void knp_out__str(knp_out *out, knp_str text)
{
    knp_out__bytes(out, text.bytes, text.size);
}

/* Bytes of a character at which some program would end a line, or of a tab; 0 if it is none. */
size_t knp_out__break(knp_str text);

/* Text with a blank for each of these. */
void knp_out__one_line(knp_out *out, knp_str text);

/* The decimal digits of a value, at most 20; how many. */
size_t knp_out__decimal(uint64_t value, char *digits);

/* The shortest decimals that read back as a finite value. `digits` has room for KNP_OUT_DIGITS
 * bytes; how many are used is the result. */
enum { KNP_OUT_DIGITS = 64 };
size_t knp_out__number_into(char *digits, double value);

void knp_out__unsigned(knp_out *out, uint64_t value);
void knp_out__number(knp_out *out, double value);

/* For people: 3 500 000, with narrow blanks that keep the line together, and four digits of what
 * has very many. `digits` has room for KNP_OUT_DIGITS bytes; how many are used is the result. */
size_t knp_out__grouped_into(char *digits, double value);
void knp_out__grouped(knp_out *out, double value);

/* A letter and a number from 1: "n12" for index 11. */
void knp_out__id(knp_out *out, char letter, uint32_t index);

/* Empties the buffer; KNP_ERROR_IO if the sink refused anything. */
knp_status knp_out__close(knp_out *out, knp_error *error);

#endif
