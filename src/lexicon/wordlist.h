/* The word list while it is being compiled: a hash table of folded words, laid out as the blob's
 * sections `words` and `word_slots` are (blob.h). Words move when it grows: keep offsets. */
#ifndef KNP_LEXICON_WORDLIST_H
#define KNP_LEXICON_WORDLIST_H

#include "base/str.h"
#include "base/vec.h"
#include "lexicon/blob.h"

typedef struct knp_wordlist {
    KNP_VEC(char) words;
    KNP_VEC(uint32_t) slots;
    size_t total;
} knp_wordlist;

/* Makes the table; false when memory is out. */
bool knp_wordlist__open(knp_wordlist *list);
void knp_wordlist__free(knp_wordlist *list);

/* Adds a folded word as written `how` (KNP_LISTED_… bits, 0: not listed itself), and forms to it.
 * Words over 255 bytes are left out. False when memory is out. */
bool knp_wordlist__add(knp_wordlist *list, knp_str word, unsigned how, unsigned forms);

/* Its offset, or 0. */
uint32_t knp_wordlist__find(const knp_wordlist *list, knp_str word);

/* The word of an offset. */
static inline knp_str knp_wordlist__text(const knp_wordlist *list, uint32_t at)
{
    return (knp_str){list->words.items + at, (unsigned char)list->words.items[at - 2]};
}

static inline unsigned knp_wordlist__how(const knp_wordlist *list, uint32_t at)
{
    return (unsigned char)list->words.items[at - 1];
}

unsigned knp_wordlist__forms(const knp_wordlist *list, uint32_t at);
void knp_wordlist__set_forms(knp_wordlist *list, uint32_t at, unsigned forms);

/* Whether the word is listed in lower case. */
bool knp_wordlist__has(const knp_wordlist *list, knp_str word);

/* Steps through all words in the order of their coming: the first, the next; 0 at the end. */
uint32_t knp_wordlist__first(const knp_wordlist *list);
uint32_t knp_wordlist__next(const knp_wordlist *list, uint32_t at);

#endif
