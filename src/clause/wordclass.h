/* The word class of every token: the best path through the classes that are possible for each
 * (Viterbi, exact, moves from class to class), sentence by sentence. */
#ifndef KNP_CLAUSE_WORDCLASS_H
#define KNP_CLAUSE_WORDCLASS_H

#include "lexicon/tagtable.h"
#include "lexicon/word.h"
#include "text/sentence.h"

/* Scores are multiples of the step less the index of their candidate, so that one comparison finds
 * the best score and whose it is; of equal ones the first wins. */
enum { KNP_CANDIDATES_MAX = 9, KNP_CANDIDATE_STEP = 16 };

/* A key's candidates. The weights are sums of those of the key and of its set of classes. */
typedef struct knp_candidate_row {
    int32_t weight[KNP_CANDIDATES_MAX]; /* times KNP_CANDIDATE_STEP, less its index */
    uint8_t word_class[KNP_CANDIDATES_MAX];
    uint8_t count;
} knp_candidate_row;

/* What most tokens need of their key. */
typedef struct knp_key_glance {
    uint16_t linked;    /* the key instead between two capitalised words; 0: none */
    uint8_t word_class; /* KNP_CLASS_OPEN if it has several */
} knp_key_glance;

enum { KNP_CLASS_OPEN = 0xff, KNP_RUN_KEYS = 4 };

/* A few undecided tokens between two decided ones, and what they were found to be:
 *
 *     keys of the tokens, 0 behind them | classes beside them, how many | their classes
 */
typedef struct knp_class_run {
    uint64_t keys;
    uint16_t sides; /* 0: nothing is here */
    uint8_t word_class[KNP_RUN_KEYS];
} knp_class_run;

typedef struct knp_wordclasses {
    KNP_VEC(uint8_t) list;           /* a knp_word_class for each token */
    KNP_VEC(int32_t) moves;          /* [from][to], times the step; kept */
    KNP_VEC(knp_candidate_row) rows; /* by key of the words' tag_keys; kept */
    KNP_VEC(knp_key_glance) glances; /* by key, too */
    KNP_VEC(knp_class_run) runs;     /* a cache, by hash; kept */
} knp_wordclasses;

/* Decides the class of all tokens, which must have been looked up. False when memory is out. */
bool knp_wordclass__read(knp_wordclasses *out, const knp_words *words, const knp_tokens *tokens,
                         const knp_sentences *sentences);

void knp_wordclass__free(knp_wordclasses *classes);

static inline knp_word_class knp_wordclass__of(const knp_wordclasses *classes, uint32_t token)
{
    return (knp_word_class)classes->list.items[token];
}

/* The Universal POS tag of a token: that of its class, or SYM for symbols. */
const char *knp_wordclass__universal(const knp_wordclasses *classes, const knp_tokens *tokens,
                                     uint32_t token);

/* The keys of a sentence's tokens, one each, into `keys`; for fitting. */
void knp_wordclass__keys(const knp_words *words, const knp_tokens *tokens, knp_token_range sentence,
                         uint16_t *keys);

#endif
