/* What a code point is, as far as tokens care: a table for ASCII, Unicode categories beyond it. */
#ifndef KNP_TEXT_CHARCLASS_H
#define KNP_TEXT_CHARCLASS_H

#include <stdbool.h>
#include <stdint.h>

typedef enum knp_charclass {
    KNP_CHAR_SPACE,
    KNP_CHAR_NEWLINE,
    KNP_CHAR_LOWER, /* any letter or mark that is not a capital */
    KNP_CHAR_UPPER,
    KNP_CHAR_DIGIT,
    KNP_CHAR_INVISIBLE, /* soft hyphen, joiners: part of the word they stand in */
    KNP_CHAR_STOP,      /* . ! ? … */
    KNP_CHAR_COMMA,
    KNP_CHAR_COLON,
    KNP_CHAR_SEMICOLON,
    KNP_CHAR_HYPHEN,
    KNP_CHAR_DASH,
    KNP_CHAR_OPEN,
    KNP_CHAR_CLOSE,
    KNP_CHAR_APOSTROPHE, /* ' ’ */
    KNP_CHAR_QUOTE,      /* any other quotation mark */
    KNP_CHAR_CURRENCY,
    KNP_CHAR_SYMBOL,
    KNP_CHAR_EMOJI,
    KNP_CHAR_HIGH /* the first byte of a longer sequence: ask knp_charclass__of_code */
} knp_charclass;

/* By byte; KNP_CHAR_HIGH for 0x80 and above. */
extern const uint8_t knp_charclass__of_byte[256];

/* By code point, ASCII or not. */
knp_charclass knp_charclass__of_code(uint32_t code);

static inline bool knp_charclass__is_letter(knp_charclass c)
{
    return c == KNP_CHAR_LOWER || c == KNP_CHAR_UPPER;
}

static inline bool knp_charclass__is_blank(knp_charclass c)
{
    return c == KNP_CHAR_SPACE || c == KNP_CHAR_NEWLINE;
}

#endif
