/* The inside of knp_rules, for the files that make profiles of words and run rules. */
#ifndef KNP_RULE_RULES_INSIDE_H
#define KNP_RULE_RULES_INSIDE_H

#include "rule/rules.h"

enum { RULE_WORDS = KNP_RULES_MAX / 64, NAMES_MAX = 64, NEEDS = 4 };

/* Which 64-bit words of a set of rules a phase's rules lie in. */
typedef struct knp_rule_range {
    uint8_t begin, end;
} knp_rule_range;

struct pcre2_real_code_8;

/* An atom with its names looked up. */
typedef struct atom {
    uint16_t kind; /* knp_atom_kind */
    uint16_t set, clear;
    uint16_t class_index;
    uint32_t key[KNP_LAYERS];
    const char *field, *value; /* condition of a class; field NULL: none */
    struct pcre2_real_code_8 *regex;
} atom;

typedef struct predicate {
    const knp_predicate *compiled;
    const knp_program *program;
    uint32_t first_atom;
} predicate;

/* What occurs in a sentence, or what a rule needs of it: at least one of all that is named. */
typedef struct need {
    uint64_t predicates[KNP_PREDICATES_MAX / 64];
    uint64_t kinds; /* of tokens */
    uint64_t marks; /* kinds of marks */
    bool phrases;   /* any phrase will do */
    bool used;
    bool second; /* it is about the element behind the first */
} need;

struct knp_rules {
    const knp_lexicon *lexicon;
    knp_rule *rules;
    uint32_t rule_count;
    atom *atoms;
    uint32_t atom_count;
    predicate *predicates;
    uint32_t predicate_count;
    uint16_t *mark_map;
    const char *phases[NAMES_MAX];
    uint16_t phase_count;
    const char *marks[NAMES_MAX];
    uint16_t mark_count;
    need *needs;                /* NEEDS a rule: each must be met somewhere in the sentence */
    uint64_t *predicate_starts; /* RULE_WORDS a predicate: rules it can begin */
    uint64_t kind_starts[KNP_TOKEN_KIND_COUNT][RULE_WORDS];
    uint64_t mark_starts[NAMES_MAX][RULE_WORDS];
    uint64_t phase_rules[NAMES_MAX][RULE_WORDS];
    knp_rule_range phase_range[NAMES_MAX];
    uint64_t phrase_starts[RULE_WORDS]; /* rules that a phrase can begin */
    uint64_t always[RULE_WORDS];        /* rules that anything can begin */
};

#endif
