/* Who does what a verb says: the subject of a verb in a Dutch main clause, by its fields. The first
 * field is the subject, or else it stands right of the finite verb; a relative clause has its
 * antecedent; a passive has the phrase with `door`. */
#ifndef KNP_EXTRACT_SUBJECT_H
#define KNP_EXTRACT_SUBJECT_H

#include "extract/unit.h"

/* Units first .. end-1; first == end: none. */
typedef struct knp_unit_range {
    uint32_t first, end;
} knp_unit_range;

static inline bool knp_unit_range__empty(knp_unit_range range)
{
    return range.first == range.end;
}

/* The noun phrase that begins at unit `i`, adverbs before it left out: with its `van` phrases and a
 * short bracket, without relative clauses and appositions. Empty if none begins there. */
knp_unit_range knp_subject__phrase(const knp_utterance *u, uint32_t i);

/* Whether a phrase is somebody who can say or think something: a pronoun for a person, a name, a
 * function, people, an organisation. */
bool knp_subject__is_agent(const knp_utterance *u, knp_unit_range phrase);

/* The first unit of the main clause that has unit `i`. */
uint32_t knp_subject__clause(const knp_utterance *u, uint32_t i);

/* The first finite verb of the units first .. end-1, or `end`. */
uint32_t knp_subject__finite(const knp_utterance *u, uint32_t first, uint32_t end);

/* The noun phrase that fills the first field, units first .. finite-1; empty if something else
 * does. */
knp_unit_range knp_subject__first_field(const knp_utterance *u, uint32_t first, uint32_t finite);

/* The subject of the verb at unit `verb`. `*passive` gets whether it is passive: then the agent is
 * returned, if one is named. */
knp_unit_range knp_subject__of(const knp_utterance *u, uint32_t verb, bool *passive);

#endif
