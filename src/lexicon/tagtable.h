/* The weights of word classes: lexicons/tags.weights, read into the blob and looked up there.
 *
 *     move DET NOUN 12                   # a NOUN after a DET
 *     word het DET 4                     # the word `het` as a DET
 *     form stem/no/2/no NOUN 3           # a word with these forms as a NOUN (tagkey.h)
 *
 * One feature a line: a key, a class, an integer; # begins a comment. */
#ifndef KNP_LEXICON_TAGTABLE_H
#define KNP_LEXICON_TAGTABLE_H

#include "base/error.h"
#include "lexicon/tagkey.h"

typedef struct knp_tagtable {
    int16_t moves[KNP_WORD_CLASS_SIDES][KNP_WORD_CLASS_SIDES]; /* [from][to] */
    KNP_VEC(knp_blob_tag_weight) weights;                      /* sorted by key and class */
} knp_tagtable;

/* Looks a word of the lexicon up: its key in the blob, index + 1; 0 if there is none. */
typedef uint32_t knp_tagtable_find(void *context, knp_str word);

/* Reads the text of a weights file. Lines for words that no lexicon has are left out. Errors are
 * KNP_ERROR_LEXICON with the line. To be freed also after an error. */
knp_status knp_tagtable__read(knp_tagtable *table, const char *name, knp_str text,
                              knp_tagtable_find *find, void *context, knp_error *error);

void knp_tagtable__free(knp_tagtable *table);

/* The weight that a blob has for a class under a key; 0 if none. */
int knp_tagtable__weight(const knp_blob *builtin, uint64_t key, knp_word_class word_class);

#endif
