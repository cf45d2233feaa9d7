/* Sets of words that extraction asks for by name (wordsets.def), in any letter case (ASCII). Which
 * of their words a distinct word is gets found when it is new, and kept by its index in the cache:
 *
 *   token ─► word ─► of_word: its member ─► members: a bit for each set that has it
 *
 * Running state, one per document. */
#ifndef KNP_EXTRACT_WORDSET_H
#define KNP_EXTRACT_WORDSET_H

#include "base/str.h"
#include "base/vec.h"
#include "lexicon/word.h"

typedef enum knp_word_set {
#define KNP_WORD_SET(upper, words) KNP_SET_##upper,
#include "extract/wordsets.def"
    KNP_SET_COUNT
} knp_word_set;

enum {
    KNP_MEMBER_NONE,    /* of no set */
    KNP_MEMBER_BY_TEXT, /* a record that several words share: their text tells */
    KNP_MEMBER_FIRST
};

/* A word of some set. */
typedef struct knp_set_member {
    const char *text;
    uint64_t sets[(KNP_SET_COUNT + 63) / 64];
    uint8_t size;
} knp_set_member;

typedef struct knp_wordsets {
    KNP_VEC(knp_set_member) members;
    KNP_VEC(uint16_t) of_word; /* an index in `members`, by word index */
    uint16_t *slots;           /* hash table of members */
} knp_wordsets;

/* False when memory is out. */
bool knp_wordsets__open(knp_wordsets *sets);
void knp_wordsets__free(knp_wordsets *sets);

/* Looks up the words that are new in the cache. If that began anew, so do they: call it after each
 * look-up. False: out of memory. */
bool knp_wordsets__update(knp_wordsets *sets, const knp_words *words);

/* A text's index in `members`. */
uint32_t knp_wordsets__member(const knp_wordsets *sets, knp_str text);

/* Whether a set has the word of this index, whose text stands in the article. */
static inline bool knp_wordsets__has(const knp_wordsets *sets, knp_word_set set, uint32_t word,
                                     knp_str text)
{
    uint32_t member = sets->of_word.items[word];
    if (member == KNP_MEMBER_BY_TEXT) {
        member = knp_wordsets__member(sets, text);
    }
    return (sets->members.items[member].sets[set / 64] >> (set % 64) & 1) != 0;
}

#endif
