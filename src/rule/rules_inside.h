/* The inside of knp_rules, for the files that make profiles of words and run rules. */
#ifndef KNP_RULE_RULES_INSIDE_H
#define KNP_RULE_RULES_INSIDE_H

#include "rule/predicate_index.h"
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
    const uint8_t *first_bytes; /* a bit for each byte that what it matches can begin with; NULL:
                                   not known */
    uint32_t min_size;          /* of what it matches, in bytes */
} atom;

typedef struct predicate {
    const knp_predicate *compiled;
    const knp_program *program;
    uint32_t first_atom;
} predicate;

/* What occurs in a sentence, or what a rule needs of it: at least one of all that is named. */
typedef struct need {
    uint64_t predicates[KNP_PREDICATES_MAX / 64];
    uint64_t kinds;                         /* of tokens */
    uint64_t marks;                         /* kinds of marks */
    uint64_t classes[KNP_CLASSES_MAX / 64]; /* of phrases */
    bool used;
} need;

struct knp_rules {
    const knp_lexicon *lexicon;
    knp_rule *rules;
    uint32_t rule_count;
    atom *atoms;
    uint32_t atom_count;
    predicate *predicates;
    uint32_t predicate_count;
    knp_predicate_index predicate_index;
    uint16_t *mark_map;
    const char *phases[NAMES_MAX];
    uint16_t phase_count;
    const char *marks[NAMES_MAX];
    uint16_t mark_count;
    need *needs;         /* NEEDS a rule: each must be met somewhere in the sentence */
    uint32_t rule_words; /* 64-bit words of a set of rules */
    /* Sets of rules, by what can be their first element, and what the element behind it. */
    uint64_t *predicate_starts, *predicate_seconds; /* RULE_WORDS a predicate */
    uint64_t kind_starts[KNP_TOKEN_KIND_COUNT][RULE_WORDS];
    uint64_t kind_seconds[KNP_TOKEN_KIND_COUNT][RULE_WORDS];
    uint64_t mark_seconds[NAMES_MAX][RULE_WORDS];
    uint64_t class_starts[KNP_CLASSES_MAX][RULE_WORDS]; /* by the class of a phrase */
    uint64_t class_seconds[KNP_CLASSES_MAX][RULE_WORDS];
    uint64_t no_second[RULE_WORDS]; /* rules that say nothing of it */
    uint64_t mark_starts[NAMES_MAX][RULE_WORDS];
    uint64_t phase_rules[NAMES_MAX][RULE_WORDS];
    knp_rule_range phase_range[NAMES_MAX];
    uint64_t always[RULE_WORDS];        /* rules that anything can begin */
    uint64_t needy[RULE_WORDS];         /* rules that have needs */
    uint64_t markful[RULE_WORDS];       /* rules that match nothing where no mark lies */
    uint64_t own[RULE_WORDS];           /* rules that ask for marks that their own phase lays */
    uint64_t phase_kinds[2][NAMES_MAX]; /* kinds of tokens that can begin a rule of the phase: any;
                                           one that is not markful */
};

#endif
