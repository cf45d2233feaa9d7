/* Numbers by value: finds them in the tokens of a sentence and lays <cardinal> and <ordinal> marks,
 * whatever they count: 3.500, 2,5 miljoen, drie en een half, honderd duizend, 21ste. */
#ifndef KNP_EXTRACT_CARDINAL_H
#define KNP_EXTRACT_CARDINAL_H

#include "extract/reading.h"

/* What a mark means. */
typedef struct knp_quantity {
    double value;
    double multiplier; /* the last great number in it (miljoen, duizend), else 1 */
    bool in_words;
} knp_quantity;

typedef KNP_VEC(knp_quantity) knp_quantities;

/* Kinds of tokens that are numbers; a word is one if its facts say so (KNP_TOKEN_NUMERAL). */
#define KNP_CARDINAL_KINDS                                                                         \
    ((uint64_t)1 << KNP_TOKEN_DIGITS | (uint64_t)1 << KNP_TOKEN_NUMBER |                           \
     (uint64_t)1 << KNP_TOKEN_FRACTION | (uint64_t)1 << KNP_TOKEN_ORDINAL |                        \
     (uint64_t)1 << KNP_TOKEN_SUSPENDED)

/* Lays the marks of a sentence (the matcher's ground), of the kinds given; a mark's meaning is an
 * index into `out`, which begins anew. False: out of memory. */
bool knp_cardinal__lay(const knp_reading *reading, knp_matcher *matcher, uint16_t cardinal,
                       uint16_t ordinal_word, knp_quantities *out);

#endif
