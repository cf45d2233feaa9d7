/* All rules of an engine, ready to run: the built-in program and the user's. Immutable.
 *
 * For each distinct word a *profile* says which predicates hold of it and which rules can begin
 * with it. Profiles are made once per distinct word and kept beside the word cache. */
#ifndef KNP_RULE_RULES_H
#define KNP_RULE_RULES_H

#include "base/error.h"
#include "lexicon/word.h"
#include "rule/program.h"

enum { KNP_RULES_MAX = 1024, KNP_PREDICATES_MAX = 1024 };

/* A rule with the program it belongs to. */
typedef struct knp_rule {
    const knp_program *program;
    const knp_compiled_rule *compiled;
    const char *name; /* "number.percent" */
    uint16_t phase;   /* the engine's numbers of these */
    uint16_t record;
    uint32_t first_predicate; /* what the program's predicate 0 is among the engine's */
    const uint16_t *marks;    /* the program's mark kinds to the engine's */
} knp_rule;

typedef struct knp_rules knp_rules;

/* Joins programs (the user's first); they and the lexicon must stay. */
knp_status knp_rules__new(const knp_lexicon *lexicon, const knp_program *programs, size_t count,
                          knp_rules **out, knp_error *error);
void knp_rules__free(knp_rules *rules);

size_t knp_rules__count(const knp_rules *rules);
const knp_rule *knp_rules__get(const knp_rules *rules, size_t index);

/* The engine's number of a phase or mark kind; UINT16_MAX if no rule names it. */
uint16_t knp_rules__phase(const knp_rules *rules, const char *name);
uint16_t knp_rules__mark(const knp_rules *rules, const char *name);

/* A constant of a rule's record, or NULL. */
const char *knp_rule__constant(const knp_rule *rule, const char *field);

/* A capture's number by its name, or -1. */
int knp_rule__capture(const knp_rule *rule, const char *name);

#endif
