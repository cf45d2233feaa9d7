/* Shapes: PCRE2 patterns over raw text (lexicons/shapes.txt), for what begins with a digit or a
 * sign, for addresses, and for the furniture of paragraphs. */
#ifndef KNP_TEXT_SHAPE_H
#define KNP_TEXT_SHAPE_H

#include "base/error.h"
#include "base/str.h"

#include <stdint.h>

/* The compiled patterns; immutable, shared between threads. */
typedef struct knp_shapes knp_shapes;

/* Scratch space of one thread. */
typedef struct knp_shape_matcher knp_shape_matcher;

/* Compiles the text of shapes.txt; an error names `source` with line and column. */
knp_status knp_shapes__new(knp_str text, const char *source, knp_shapes **out, knp_error *error);
void knp_shapes__free(knp_shapes *shapes);

knp_shape_matcher *knp_shape_matcher__new(const knp_shapes *shapes); /* NULL: out of memory */
void knp_shape_matcher__free(knp_shape_matcher *matcher);

/* The number, date, money … at `at`: its length in bytes, 0 for none; `*kind` gets its
 * knp_token_kind. Looks a bounded way far, and never beyond `end`. */
uint32_t knp_shape__token(knp_shape_matcher *matcher, const char *bytes, uint32_t at, uint32_t end,
                          uint8_t *kind);

/* The same for the URL, e-mail address or domain at `at`. */
uint32_t knp_shape__address(knp_shape_matcher *matcher, const char *bytes, uint32_t at,
                            uint32_t end, uint8_t *kind);

/* What stands before the text proper of a paragraph: "AMSTERDAM (ANP) – ". */
typedef struct knp_dateline {
    uint32_t end; /* where the paragraph's text begins; 0: there is no dateline */
    knp_span place, date, agency;
} knp_dateline;

knp_dateline knp_shape__dateline(knp_shape_matcher *matcher, const char *bytes, uint32_t start,
                                 uint32_t end);

#endif
