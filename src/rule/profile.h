/* Profiles: which predicates hold of a word, and which rules can begin with it. Made once per
 * distinct word; words of the same kind share one. Running state, one per document. */
#ifndef KNP_RULE_PROFILE_H
#define KNP_RULE_PROFILE_H

#include "base/vec.h"
#include "rule/rules.h"

typedef struct knp_profiles {
    const knp_rules *rules;
    uint32_t bit_words;  /* 64-bit words of predicates in a profile */
    uint32_t rule_words; /* of a set of rules */
    uint32_t stride;     /* of a profile: predicates, then rules that the word can begin, then rules
                            whose second element it can be */
    KNP_VEC(uint64_t) bits;    /* all profiles, one after the other */
    KNP_VEC(uint32_t) of_word; /* by word index: a profile's number, and its phases below it */
    uint32_t count;
    uint32_t *slots; /* hash table of profiles: number + 1 */
    uint32_t slot_count;
    void *match_data; /* of PCRE2 */
} knp_profiles;

bool knp_profiles__open(knp_profiles *profiles, const knp_rules *rules);
void knp_profiles__free(knp_profiles *profiles);

/* Makes the profiles of words that have none yet. If the word cache began anew, so do they: call
 * it after each look-up. False: out of memory. */
bool knp_profiles__update(knp_profiles *profiles, const knp_words *words);

enum { KNP_PROFILE_PHASES = 8 };

/* The predicates and, behind them, the rules of a word's profile. */
static inline const uint64_t *knp_profiles__of(const knp_profiles *profiles, uint32_t word)
{
    size_t number = profiles->of_word.items[word] >> KNP_PROFILE_PHASES;
    return profiles->bits.items + number * profiles->stride;
}

/* Whether the word can begin a rule of the phase. The phases from the last bit on share it: there
 * this may be true of a word that begins rules of another of them. */
static inline bool knp_profiles__begins(const knp_profiles *profiles, uint32_t word, uint16_t phase)
{
    unsigned bit = phase < KNP_PROFILE_PHASES ? phase : KNP_PROFILE_PHASES - 1;
    return profiles->of_word.items[word] >> bit & 1;
}

#endif
