/* Evidence for names: all that is said for and against a span being the name of a person, an
 * organisation, a place or something else, as features that names.weights weighs. */
#ifndef KNP_EXTRACT_EVIDENCE_H
#define KNP_EXTRACT_EVIDENCE_H

#include "extract/reading.h"
#include "lexicon/nametable.h"

/* The tokens first .. end-1. */
typedef struct knp_name_span {
    uint32_t first, end;
} knp_name_span;

/* Sums of what a word says by itself, in some role; remembered, for words come back. */
enum { KNP_EVIDENCE_CACHED = 1 << 12 };
typedef struct knp_evidence_cache {
    struct {
        uint64_t key; /* word, role, symbol; 0: empty */
        int16_t sum[KNP_NAME_WEIGHTS];
    } slots[KNP_EVIDENCE_CACHED];
} knp_evidence_cache;

/* Where pieces of evidence go: their weights are summed, and each is told to `take`, if set. */
typedef struct knp_evidence {
    const knp_blob *builtin;
    int32_t sum[KNP_NAME_WEIGHTS];
    void (*take)(void *context, knp_feature feature, const uint32_t arguments[3]);
    void *context;
    knp_evidence_cache *cache; /* NULL: nothing is remembered; so it must be with `take` */
} knp_evidence;

static inline void knp_evidence__add(knp_evidence *e, knp_feature feature, uint32_t a, uint32_t b,
                                     uint32_t c)
{
    const int16_t *weights = knp_nametable__find(e->builtin, knp_feature__key(feature, a, b, c));
    if (weights) {
        for (size_t k = 0; k < KNP_NAME_WEIGHTS; k++) {
            e->sum[k] += weights[k];
        }
    }
    if (e->take) {
        e->take(e->context, feature, (const uint32_t[]){a, b, c});
    }
}

/* A sentence, with what is known of it as a whole. */
typedef struct knp_name_sentence {
    const knp_reading *reading;
    uint32_t first, end;
    uint32_t first_word;          /* its first token that is neither mark nor number */
    bool capitals;                /* most words are in capitals */
    unsigned topics;              /* of the article: 1 << knp_topic */
    size_t phrase_cursor;         /* the first phrase that begins in the sentence */
    const uint64_t *phrase_facts; /* of each phrase of the article */
    bool *in_brackets;            /* of each token of the sentence */
} knp_name_sentence;

/* The name word of a token. */
static inline const knp_name_word *knp_name_sentence__word(const knp_name_sentence *s,
                                                           uint32_t token)
{
    return knp_reading__name(s->reading, token);
}

/* Whether a capital there may have another reason than a name: 0 the sentence's first word, 1
 * behind a mark, 2 within. */
unsigned knp_evidence__position(const knp_name_sentence *s, uint32_t token);

/* All that the sentence says for the span. */
void knp_evidence__weigh(knp_evidence *e, const knp_name_sentence *s, knp_name_span span);

#endif
