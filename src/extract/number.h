/* Numbers: quantities, dates, clock times and scores, with kind, value, bound and what is counted.
 * What they look like stands in lexicons/rules/numbers.rules; here they get their meaning. */
#ifndef KNP_EXTRACT_NUMBER_H
#define KNP_EXTRACT_NUMBER_H

#include "extract/cardinal.h"
#include "extract/digits.h"
#include "extract/reading.h"
#include "extract/records.h"

/* A number of the sentence being read: a record, and the tokens it stands on. */
typedef struct knp_number_found {
    knp_number record;
    uint32_t first, end;
} knp_number_found;

/* Memory that goes from sentence to sentence. */
typedef struct knp_number_scratch {
    const knp_rules *rules; /* that the numbers below were asked of */
    uint16_t cardinal, ordinal_word;
    uint16_t numbers_phase, bounds_phase;
    uint16_t mark_of_kind[KNP_NUMBER_KIND_COUNT];
    knp_quantities quantities;
    KNP_VEC(knp_number_found) found;
    uint32_t phrase_boundary; /* for knp_nounphrase__around */
} knp_number_scratch;

void knp_number__free(knp_number_scratch *scratch);

/* Appends the article's numbers in text order. False when memory is out. */
bool knp_number__extract(const knp_reading *reading, knp_number_scratch *scratch, knp_records *out);

#endif
