/* Dutch number words by their morphemes: tweeëntwintig, vijfendertighonderd, drieduizendste.
 *
 * A word is cut into unit, ten, hundred, thousand and the great numbers, with `en` between, as the
 * official spelling has it (Taalunie, Technische Handleiding 9.3); diaeresis, accents, hyphens and
 * blanks do not count. */
#ifndef KNP_LEXICON_NUMERAL_H
#define KNP_LEXICON_NUMERAL_H

#include "base/str.h"

typedef enum knp_numeral_kind {
    KNP_NUMERAL_NONE,
    KNP_NUMERAL_CARDINAL,
    KNP_NUMERAL_ORDINAL,
    KNP_NUMERAL_PREFIX /* a word that a number begins: said by knp_numeral__kind only */
} knp_numeral_kind;

/* Reads a word, in any letter case, as a whole: 0 to 999,999,999,999,999 and beyond with
 * biljoen; sets `*value`. Also anderhalf, tweeënhalf and other halves. Linear in its length. */
knp_numeral_kind knp_numeral__parse(knp_str text, double *value);

/* What kind of numeral a word is, or whether one begins it. */
knp_numeral_kind knp_numeral__kind(knp_str text);

/* The same for a number word that begins a compound: zeventigjarige, driemaal. The longest cardinal
 * at the beginning; returns its length in bytes, 0 if there is none. */
size_t knp_numeral__prefix(knp_str text, double *value);

#endif
