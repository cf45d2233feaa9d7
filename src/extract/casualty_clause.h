/* Where the victims of a verb can stand: voice and order of its clause. */
#ifndef KNP_EXTRACT_CASUALTY_CLAUSE_H
#define KNP_EXTRACT_CASUALTY_CLAUSE_H

#include "extract/casualty_cue.h"
#include "extract/subject.h"

typedef struct knp_casualty_clause {
    uint32_t first;       /* its first unit, behind what subordinates it */
    uint32_t finite;      /* its finite verb; the cue where there is none */
    bool verb_final;      /* dat twee mensen werden gedood */
    bool relative;        /* die werden gedood: the antecedent stands before */
    bool active;          /* the victims are the object: heeft twee mensen gedood */
    bool hypothetical;    /* kan, wil, dreigt, als: it did not happen */
    knp_unit_range about; /* of a relative clause: the antecedent; empty if none is found */
    uint32_t from, to;    /* where the victims can stand: units from .. to-1 */
} knp_casualty_clause;

knp_casualty_clause knp_casualty_clause__of(const knp_utterance *u, const knp_casualty_cue *cue);

/* The noun phrase of the victims: the subject, or the object of an active verb; empty if none is
 * found. */
knp_unit_range knp_casualty_clause__victims(const knp_utterance *u, const knp_casualty_cue *cue,
                                            const knp_casualty_clause *clause);

#endif
