/* The dateline: AMSTERDAM, 12 mei 2024 (ANP) –, and the date it gives the article. */
#ifndef KNP_EXTRACT_DATELINE_H
#define KNP_EXTRACT_DATELINE_H

#include "extract/reading.h"

/* Looks at the first paragraph of running text. If `*date` is NULL and the dateline names day,
 * month and year, it becomes that date in ISO 8601, in the reading's arena. False: out of memory.
 */
bool knp_dateline__date(const knp_reading *reading, const knp_text *text, knp_shape_matcher *shapes,
                        const char **date);

/* The place that the dateline begins with; an empty span if there is none. */
knp_span knp_dateline__place(const knp_reading *reading, const knp_text *text,
                             knp_shape_matcher *shapes);

#endif
