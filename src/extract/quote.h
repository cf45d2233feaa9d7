/* Quotations: what is said, the words that say so, and the source as it stands there. */
#ifndef KNP_EXTRACT_QUOTE_H
#define KNP_EXTRACT_QUOTE_H

#include "extract/cue.h"
#include "extract/subject.h"

enum {
    KNP_QUOTE_PIECES = 8,
    KNP_QUOTE_UNITS = 600 /* a longer sentence is none: its quotations count, but no cues */
};

/* A quotation as it was found; who its speaker is comes later (resolve/speaker.h). */
typedef struct knp_found_quote {
    bool direct, mixed;
    knp_span content[KNP_QUOTE_PIECES];
    uint32_t content_count;
    uint32_t first_token; /* of the content */
    knp_span cue[KNP_CUE_PARTS];
    uint32_t cue_count;
    bool has_entry;
    knp_entry_id entry;    /* of the cue */
    knp_span source;       /* empty: none is named */
    uint32_t source_token; /* its first */
    knp_span via;          /* empty: none */
    bool running;          /* direct, without a cue of its own */
    bool open;             /* its closing mark is missing */
    uint32_t utterance;    /* index of its sentence of units */
    uint32_t sentence;     /* of the article */
    const char *rule;
} knp_found_quote;

typedef KNP_VEC(knp_found_quote) knp_found_quotes;

/* Replaces the contents of `out` by the quotations of the article, in text order. False when memory
 * is out. */
bool knp_quote__read(knp_found_quotes *out, const knp_reading *reading, const knp_units *units);

/* ------------------------------------------------------------- for direct.c and indirect.c -- */

typedef struct knp_quote_reader {
    knp_found_quotes *out;
    const knp_reading *reading;
    const knp_units *units;
    size_t sentence_first; /* the first quotation of this sentence */
    size_t phrase;         /* of the reading: the first behind the sentences before */
    unsigned kinds;        /* KNP_CUE_… bits of the sentence's words */
    uint32_t cue_count;
    uint16_t cues[KNP_QUOTE_UNITS]; /* the units that have such bits */
} knp_quote_reader;

/* Whole quotations of a sentence. False when memory is out. */
bool knp_quote__direct(knp_quote_reader *q, const knp_utterance *u);

/* Reports in a sentence, with quoted fragments or without. False when memory is out. */
bool knp_quote__indirect(knp_quote_reader *q, const knp_utterance *u);

/* Adds the units first .. end-1 to the content, without the marks around them. */
void knp_quote__add_content(knp_found_quote *quote, const knp_utterance *u, uint32_t first,
                            uint32_t end);

void knp_quote__set_cue(knp_found_quote *quote, const knp_utterance *u, const knp_cue *cue);
void knp_quote__set_source(knp_found_quote *quote, const knp_utterance *u, knp_unit_range source);

/* aan AFP, tegen het ANP, in De Morgen: to whom, or where, from unit `i` on. */
knp_span knp_quote__via(const knp_utterance *u, uint32_t i);

#endif
