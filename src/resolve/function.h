/* What an article says of a person where it names them: function, age, country. */
#ifndef KNP_RESOLVE_FUNCTION_H
#define KNP_RESOLVE_FUNCTION_H

#include "extract/mention.h"

typedef struct knp_person_facts {
    knp_span function;   /* "minister van Onderwijs"; empty if none */
    double age;          /* NaN if none */
    const char *country; /* of the adjective before the function, or NULL */
} knp_person_facts;

/* Reads the words around a mention: minister van Defensie X; de 34-jarige X; X (34), directeur van
 * Y. */
knp_person_facts knp_function__of(const knp_reading *reading, const knp_found_mention *mention);

#endif
