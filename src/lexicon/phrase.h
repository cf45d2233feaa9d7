/* Lexicon entries of more than one word, found in the tokens of a text. */
#ifndef KNP_LEXICON_PHRASE_H
#define KNP_LEXICON_PHRASE_H

#include "lexicon/word.h"

/* An entry that the tokens first .. end-1 spell. Those with one first token stand together. */
typedef struct knp_phrase {
    uint32_t first;
    uint32_t end;
    knp_entry_id entry;
    uint32_t class_index; /* the entry's, as the engine counts classes */
} knp_phrase;

typedef KNP_VEC(knp_phrase) knp_phrases;

/* Finds all phrases, in text order; phrases do not cross paragraphs. False: out of memory. */
bool knp_phrase__find(knp_phrases *out, const knp_words *words, const char *bytes,
                      const knp_tokens *tokens);

/* The first phrase that begins at token `first` or behind it. */
static inline size_t knp_phrase__from(const knp_phrase *phrases, size_t count, uint32_t first)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (phrases[middle].first < first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

#endif
