/* Where in the text the records stand: all their spans in one list, in text order. */
#ifndef KNP_RECORD_SPOTS_H
#define KNP_RECORD_SPOTS_H

#include "record/writing.h"

/* What a span is of its record. */
typedef enum knp_layer {
    KNP_LAYER_NUMBER,
    KNP_LAYER_ACTOR,
    KNP_LAYER_PLACE,
    KNP_LAYER_QUOTE, /* a piece of its content */
    KNP_LAYER_CUE,
    KNP_LAYER_SOURCE,
    KNP_LAYER_CASUALTY, /* its cue */
    KNP_LAYER_WHO,      /* the victims */
    KNP_LAYER_COUNT,
    KNP_LAYER_SPEAKER = KNP_LAYER_COUNT /* of a quotation, mentioned elsewhere: not collected */
} knp_layer;

typedef struct knp_spot {
    knp_span span;
    uint32_t record; /* index in its list */
    uint32_t part;   /* which mention, piece or cue of the record */
    knp_layer layer;
} knp_spot;

typedef KNP_VEC(knp_spot) knp_spots;

/* The spots of all records that are written, by their beginning, the longer first, then by layer.
 * False when memory is out. Free them with KNP_VEC_FREE. */
bool knp_spots__collect(knp_spots *spots, const knp_writing *w);

/* Puts spots in that order. */
void knp_spots__sort(knp_spots *spots);

/* Of the mentions of a quotation's speaker, the last up to its source or, where it has none, before
 * what is said; the first if there is none before. */
uint32_t knp_spots__nearest(const knp_actor *speaker, const knp_quote *quote);

#endif
