/* Places: mentions become records; of several places of one name, one is chosen. */
#ifndef KNP_RESOLVE_PLACE_H
#define KNP_RESOLVE_PLACE_H

#include "base/map.h"
#include "extract/mention.h"
#include "extract/records.h"

typedef struct knp_place_scratch {
    knp_map by_name;    /* hash of the text to the record */
    knp_map by_country; /* hash of a country's code to how often the article speaks of it */
    KNP_VEC(uint32_t) record_of; /* of each mention */
} knp_place_scratch;

/* Appends the article's places, in the order of their first mention, each with its mentions in text
 * order. Of several entries with one name the one counts that the words before it say (provincie
 * Utrecht), whose country the article mentions, that is near the article's other places, that a
 * list made by hand has, that is in the Netherlands or Belgium, and that has most inhabitants.
 * False when memory is out. */
bool knp_place__resolve(knp_place_scratch *scratch, const knp_reading *reading,
                        const knp_found_mentions *mentions, knp_records *out);

void knp_place__free(knp_place_scratch *scratch);

#endif
