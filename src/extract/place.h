/* Places: names of the lexicons, with what these know of them. */
#ifndef KNP_EXTRACT_PLACE_H
#define KNP_EXTRACT_PLACE_H

#include "extract/reading.h"
#include "extract/records.h"
#include "lexicon/phrase.h"

/* Appends the article's places, each with its mentions in text order. False when memory is out. */
bool knp_place__extract(const knp_reading *reading, const knp_phrases *phrases, knp_records *out);

#endif
