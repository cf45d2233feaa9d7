/* Names: which spans of an article are names, and of what, by the weight of the evidence.
 *
 * Each sentence is a lattice of candidate spans. A span's score for each type is a plain sum of
 * weighted evidence (evidence.h); no name costs nothing; the best cover without overlaps wins. What
 * was decided so is the article's memory, which a second pass weighs besides: what the same words
 * are elsewhere. A semi-Markov model of order zero (Sarawagi and Cohen 2004), weights fitted by
 * src/tools/fit-names.c. */
#ifndef KNP_EXTRACT_NAME_H
#define KNP_EXTRACT_NAME_H

#include "extract/evidence.h"

/* A span that may be a name. */
typedef struct knp_name_candidate {
    uint32_t first, end;                      /* tokens */
    int16_t alone[KNP_NAME_TYPE_COUNT];       /* its scores without the article's memory */
    int16_t with_memory[KNP_NAME_TYPE_COUNT]; /* and with it, the memory's own evidence left out */
    uint64_t hash;                            /* of its text */
    uint8_t decided;                          /* knp_name_type, or KNP_NAME_NONE */
    uint8_t first_pass;                       /* the same, by the first pass */
    uint8_t position;                         /* of its first token: see knp_evidence__position */
    bool pooled;                              /* its scores are in the memory */
    uint8_t best_type;                        /* knp_name_type: by the last scores */
    int16_t best_score;
} knp_name_candidate;

typedef struct knp_name {
    uint32_t first, end; /* tokens */
    uint32_t sentence;
    uint8_t type;  /* knp_name_type */
    int16_t score; /* in hundredths */
} knp_name;

/* What is remembered of a string, or of a word; see name_memory.c. */
typedef struct knp_name_memory_slot {
    uint64_t hash;
    int32_t pool[KNP_NAME_TYPE_COUNT], last_pool;
    uint32_t pooled, last_pooled;
    uint32_t names, parts;                  /* the sums of `decided` and `within` */
    uint32_t decided[KNP_NAME_TYPE_COUNT];  /* times the string was decided to be of the type */
    uint32_t within[KNP_NAME_TYPE_COUNT];   /* times the word was part of a longer name */
    uint32_t first_of[KNP_NAME_TYPE_COUNT]; /* and began it */
    uint32_t last_of[KNP_NAME_TYPE_COUNT];  /* and ended it */
    uint32_t no_name;                       /* times the word stood with a capital in no name */
} knp_name_memory_slot;

/* A hash table of the numbers of slots, which stand in a row as they came, so that to empty it
 * costs little. */
typedef struct knp_name_memory {
    KNP_VEC(knp_name_memory_slot) slots;
    uint32_t *table; /* index + 1; 0: empty */
    size_t size;
} knp_name_memory;

/* What the first pass found of a token: numbers from 1, or 0. */
typedef struct knp_name_place {
    uint32_t cover; /* the candidate that was decided to be a name and has the token */
    uint32_t slot;  /* of its word in the memory */
} knp_name_place;

/* At most so many names come out of an article, for actors and places together. */
enum { KNP_NAMES_MAX = 120000 };

/* Working memory of a document, kept. */
typedef struct knp_name_scratch {
    KNP_VEC(knp_name_candidate) candidates; /* in the order of their first tokens */
    KNP_VEC(knp_name_place) places;         /* of each token of the chapter */
    uint32_t chapter;                       /* the chapter's first token */
    knp_name_memory memory;
    KNP_VEC(uint16_t) glances; /* see knp_name_sentence */
    KNP_VEC(int32_t) best;
    KNP_VEC(uint64_t) from;
    KNP_VEC(knp_name) names;
    knp_evidence_cache *cache;
    KNP_VEC(uint64_t) phrase_facts; /* of each phrase of the article */
    bool cut;                       /* there were more than KNP_NAMES_MAX */
} knp_name_scratch;

/* Finds the names of an article, into `scratch->names` in text order. False when memory is out. */
bool knp_name__read(knp_name_scratch *scratch, const knp_reading *reading);

/* Tells `e->take` all evidence for the tokens of a name, and sums it; of a very long article the
 * memory's evidence only for its end. False when memory is out. */
bool knp_name__weigh(const knp_name_scratch *scratch, const knp_reading *reading, uint32_t sentence,
                     knp_name_span span, knp_evidence *e);

void knp_name__free(knp_name_scratch *scratch);

/* --------------------------------------------------------------------- for name.c and fitting --
 */

/* Topics of the article: 1 << knp_topic. */
unsigned knp_name__topics(const knp_reading *reading);

/* What the lexicons say of each phrase. False when memory is out. */
bool knp_name__read_phrases(knp_name_scratch *scratch, const knp_reading *reading);

/* A sentence, or a piece of a very long one: what is decided at once. */
typedef struct knp_name_piece {
    uint32_t first, end; /* tokens */
    uint32_t sentence;
} knp_name_piece;

/* The piece that begins where `piece` ends; the first one after {0, 0, 0}. False at the end. */
bool knp_name__next_piece(const knp_reading *reading, knp_name_piece *piece);

/* Makes of a piece what evidence.h asks. `phrase_cursor` is moved to the piece's phrases. False
 * when memory is out. */
bool knp_name__open_sentence(knp_name_scratch *scratch, const knp_reading *reading,
                             knp_name_piece piece, unsigned topics, size_t *phrase_cursor,
                             knp_name_sentence *out);

/* Appends the candidates of a sentence. */
bool knp_name__add_candidates(knp_name_scratch *scratch, const knp_name_sentence *s);

/* Sets `decided` of the candidates from .. to-1, which are of whole sentences, by the scores
 * without or with memory. */
bool knp_name__decide(knp_name_scratch *scratch, size_t from, size_t to, bool memory);

/* What the first pass decided about the candidates, which lie in the tokens from .. to-1, goes
 * into the memory. */
bool knp_name_memory__learn(knp_name_scratch *scratch, const knp_reading *reading, size_t from,
                            size_t to);
void knp_name_memory__clear(knp_name_memory *memory);

/* The memory's evidence for a candidate, itself left out. */
void knp_name_memory__weigh(const knp_name_scratch *scratch, const knp_reading *reading,
                            const knp_name_candidate *candidate, knp_evidence *e);

#endif
