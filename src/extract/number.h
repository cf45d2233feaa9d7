/* Numbers: in digits and in simple words; percentages and money. */
#ifndef KNP_EXTRACT_NUMBER_H
#define KNP_EXTRACT_NUMBER_H

#include "extract/reading.h"
#include "extract/records.h"

/* Appends the article's numbers in text order. False when memory is out. */
bool knp_number__extract(const knp_reading *reading, knp_records *out);

/* The value of digits as Dutch papers write them: 3.500 1,5 1.234.567,89 1'000 -0,8, and the
 * English way where it cannot be Dutch. False if the text is none. */
bool knp_number__parse_digits(knp_str text, double *value);

#endif
