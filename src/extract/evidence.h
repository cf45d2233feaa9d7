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

/* The sums, or the weights, of all types in both passes, in hundredths; added up all at once. The
 * weights of all that can meet in one name are far from what 16 bits hold. */
typedef int16_t knp_name_sums __attribute__((vector_size(KNP_NAME_WEIGHTS * sizeof(int16_t))));

static inline knp_name_sums knp_name_sums__load(const int16_t *weights)
{
    knp_name_sums sums;
    memcpy(&sums, weights, sizeof sums);
    return sums;
}

/* What was worked out before about words and features, for both come back. */
enum { KNP_EVIDENCE_CACHED = 1 << 13, KNP_EVIDENCE_BITS = 1 << 14, KNP_PHRASES_CACHED = 1 << 9 };

typedef struct knp_phrase_facts {
    uint64_t key; /* of the entry; 0: empty */
    uint64_t facts;
} knp_phrase_facts;

typedef struct knp_evidence_cache {
    uint32_t places[KNP_FEATURE_PLACES]; /* of features with a place: their slot + 1; 0: unknown */
    uint64_t keys[KNP_EVIDENCE_BITS / 64]; /* a bit for each number that has weights, by its end */
    struct {
        uint64_t key, facts; /* word or symbol, role; 0: empty */
        int16_t sums[KNP_NAME_WEIGHTS];
    } slots[KNP_EVIDENCE_CACHED];
    knp_phrase_facts phrases[KNP_PHRASES_CACHED]; /* what entries of several words say of names */
} knp_evidence_cache;

/* Empties a cache. */
void knp_evidence_cache__clear(knp_evidence_cache *cache, const knp_blob *builtin);

/* Where pieces of evidence go: their weights are summed, and each is told to `take`, if set. */
typedef struct knp_evidence {
    const knp_blob *builtin;
    knp_name_sums sum;
    void (*take)(void *context, knp_feature feature, const uint32_t arguments[3]);
    void *context;
    knp_evidence_cache *cache; /* NULL: nothing is remembered; so it must be with `take` */
} knp_evidence;

/* Without a cache. */
void knp_evidence__tell(knp_evidence *e, knp_feature feature, uint32_t a, uint32_t b, uint32_t c);

static inline void knp_evidence__add(knp_evidence *e, knp_feature feature, uint32_t a, uint32_t b,
                                     uint32_t c)
{
    if (!e->cache) {
        knp_evidence__tell(e, feature, a, b, c);
        return;
    }
    knp_feature_layout layout = knp_feature__layout(feature);
    uint32_t slot;
    if (layout.placed) {
        uint32_t *place = &e->cache->places[layout.first + (a * layout.b + b) * layout.c + c];
        if (!*place) {
            *place = knp_nametable__slot(e->builtin, knp_feature__key(feature, a, b, c)) + 1;
        }
        slot = *place - 1;
    } else {
        uint32_t key = knp_feature__key(feature, a, b, c), end = key % KNP_EVIDENCE_BITS;
        if (!(e->cache->keys[end / 64] >> end % 64 & 1)) {
            return;
        }
        slot = knp_nametable__slot(e->builtin, key);
    }
    e->sum += knp_name_sums__load(e->builtin->name_weights[slot].weights);
}

/* A sentence, with what is known of it as a whole. */
typedef struct knp_name_sentence {
    const knp_reading *reading;
    const knp_token *tokens;    /* of the reading */
    const knp_name_word *words; /* of its words */
    uint32_t first, end;
    uint32_t first_word;          /* its first token that is neither mark nor number */
    bool capitals;                /* most words are in capitals */
    unsigned topics;              /* of the article: 1 << knp_topic */
    size_t phrase_cursor;         /* the first phrase that begins in the sentence */
    const uint64_t *phrase_facts; /* of each phrase of the article */
    unsigned any;                 /* of the glances: bits that some token has */
    const uint16_t *glances; /* of each token of the sentence: KNP_GLANCE_… and KNP_SEEN_… */
} knp_name_sentence;

/* What of a token is no fact of its word, in the bits that KNP_GLANCE_… leaves free. */
enum {
    KNP_SEEN_IN_BRACKETS = 1 << 14,
    KNP_SEEN_IN_PHRASE = 1 << 15 /* of an entry of several words that says something of names */
};

/* The name word of a token. */
static inline const knp_name_word *knp_name_sentence__word(const knp_name_sentence *s,
                                                           uint32_t token)
{
    return &s->words[s->tokens[token].word];
}

/* Whether an entry of several words that says something of names has one of the span's tokens. */
static inline bool knp_name_sentence__in_phrase(const knp_name_sentence *s, knp_name_span span)
{
    unsigned seen = 0;
    for (uint32_t i = span.first; i < span.end; i++) {
        seen |= s->glances[i - s->first];
    }
    return seen & KNP_SEEN_IN_PHRASE;
}

/* Whether a capital there may have another reason than a name: 0 the sentence's first word, 1
 * behind a mark, 2 within. */
unsigned knp_evidence__position(const knp_name_sentence *s, uint32_t token);

/* All that the sentence says for the span. */
void knp_evidence__weigh(knp_evidence *e, const knp_name_sentence *s, knp_name_span span);

#endif
