/* Digits as Dutch papers write them: 3.500 1,5 1.234.567,89 1'000 -0,8, and the English way where
 * it cannot be Dutch. */
#ifndef KNP_EXTRACT_DIGITS_H
#define KNP_EXTRACT_DIGITS_H

#include "base/str.h"

/* Their value. False if the text holds no digit. */
bool knp_digits__parse(knp_str text, double *value);

#endif
