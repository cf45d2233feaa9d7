/* Casualties: who was killed, injured, missing, detained, displaced, kidnapped, rescued or
 * infected, and how many. A cue's frame says where its victims stand: at the subject of a passive,
 * the object of an active verb, in the noun itself. */
#ifndef KNP_EXTRACT_CASUALTY_H
#define KNP_EXTRACT_CASUALTY_H

#include "extract/casualty_cue.h"
#include "extract/records.h"
#include "extract/subject.h"

typedef struct knp_casualty_scratch {
    KNP_VEC(knp_unit) units; /* of the sentence: its tokens */
    knp_casualty_glance glance;
    knp_casualty_words words; /* kept up to date by the caller */
} knp_casualty_scratch;

/* Appends the article's casualties, in text order of their cues. They point to numbers, and to the
 * quotations that claim them, both of which must be in `out` already. False when memory is out. */
bool knp_casualty__extract(knp_casualty_scratch *scratch, const knp_reading *reading,
                           knp_records *out);

void knp_casualty__free(knp_casualty_scratch *scratch);

#endif
