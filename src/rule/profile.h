/* Profiles: which predicates hold of a word, and which rules can begin with it. Made once per
 * distinct word; words of the same kind share one. Running state, one per document. */
#ifndef KNP_RULE_PROFILE_H
#define KNP_RULE_PROFILE_H

#include "base/vec.h"
#include "rule/rules.h"

typedef struct knp_profiles {
    const knp_rules *rules;
    uint32_t bit_words;        /* 64-bit words of predicates in a profile */
    uint32_t stride;           /* of a profile: predicates, then rules that can begin */
    KNP_VEC(uint64_t) bits;    /* all profiles, one after the other */
    KNP_VEC(uint32_t) of_word; /* a profile's number, by word index */
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

/* The predicates and, behind them, the rules of a word's profile. */
static inline const uint64_t *knp_profiles__of(const knp_profiles *profiles, uint32_t word)
{
    return profiles->bits.items + (size_t)profiles->of_word.items[word] * profiles->stride;
}

#endif
