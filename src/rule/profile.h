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
    KNP_VEC(uint32_t) of_word; /* by word index: a profile's number, above its beginnings */
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

/* Of each of so many phases two bits say what the word can begin: any rule; a rule that can match
 * where no mark lies. Further phases share the last one's bits, which may then be set in vain. */
enum { KNP_PROFILE_PHASES = 4, KNP_PROFILE_BITS = 2 * KNP_PROFILE_PHASES };

/* The predicates and, behind them, the rules of a word's profile. */
static inline const uint64_t *knp_profiles__of(const knp_profiles *profiles, uint32_t word)
{
    size_t number = profiles->of_word.items[word] >> KNP_PROFILE_BITS;
    return profiles->bits.items + number * profiles->stride;
}

/* The bit of what can begin a rule of a phase. */
static inline uint32_t knp_profiles__begins(uint16_t phase, bool without_marks)
{
    unsigned place = phase < KNP_PROFILE_PHASES ? phase : KNP_PROFILE_PHASES - 1;
    return 1U << (2 * place + without_marks);
}

#endif
