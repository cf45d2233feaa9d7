/* An article as reported speech sees it: a whole quotation is one unit, like a word, so that a
 * sentence goes on around it: „Ja. Dat klopt.” | zegt | hij | . */
#ifndef KNP_EXTRACT_UNIT_H
#define KNP_EXTRACT_UNIT_H

#include "extract/reading.h"
#include "text/quotemark.h"
#include "text/text.h"

/* It goes up to the first token of the next. */
typedef struct knp_unit {
    uint32_t first : 30;
    uint32_t quotation : 1; /* a whole one, with its marks; fragments are tokens like others */
    uint32_t open : 1;      /* whose closing mark is missing */
} knp_unit;

typedef struct knp_units {
    KNP_VEC(knp_unit) list;      /* and behind them one that begins where the tokens end */
    KNP_VEC(uint32_t) sentences; /* first unit of each, and behind them the number of units */
    KNP_VEC(uint64_t) named;     /* a bit for each token: a name has it */
} knp_units;

/* One sentence of units. */
typedef struct knp_utterance {
    const knp_reading *reading;
    const knp_unit *units;
    uint32_t count;
    uint32_t index;        /* of the sentence among them */
    bool starts_paragraph; /* stands first in one */
} knp_utterance;

/* Replaces the contents of `out`. A quotation is whole if it can stand as an utterance of its own:
 * it begins with a capital and fills a sentence, follows a colon, or is followed by a verb of
 * saying; else it is a fragment. False when memory is out. */
bool knp_unit__read(knp_units *out, const knp_reading *reading, const knp_quotations *quotations);

uint32_t knp_unit__sentence_count(const knp_units *units);
knp_utterance knp_unit__sentence(const knp_units *units, const knp_reading *reading,
                                 uint32_t index);

void knp_unit__free(knp_units *units);

/* ---------------------------------------------------------------------------------- questions --
 */

/* Whether the unit is a token, and not a quotation or beyond the ends. */
static inline bool knp_unit__token(const knp_utterance *u, uint32_t i)
{
    return i < u->count && !u->units[i].quotation;
}

/* The word class of a unit; KNP_IS_PUNCT for quotations and beyond the ends. */
static inline knp_word_class knp_unit__class(const knp_utterance *u, uint32_t i)
{
    return knp_unit__token(u, i) ? knp_wordclass__of(u->reading->tagged->classes, u->units[i].first)
                                 : KNP_IS_PUNCT;
}

/* The class, as a bit 1 << knp_word_class. */
static inline uint32_t knp_unit__bit(const knp_utterance *u, uint32_t i)
{
    return 1U << knp_unit__class(u, i);
}

/* Whether the unit is in a set of words; false for quotations, beyond the ends. */
static inline bool knp_unit__in(const knp_utterance *u, uint32_t i, knp_word_set set)
{
    return knp_unit__token(u, i) && knp_reading__in(u->reading, u->units[i].first, set);
}

/* Whether the unit is this word of lower case, in any letter case (ASCII); false for quotations,
 * beyond the ends. */
static inline bool knp_unit__spells(const knp_utterance *u, uint32_t i, knp_str word)
{
    return knp_unit__token(u, i) &&
           knp_str__lowers_to(knp_reading__text(u->reading, u->units[i].first), word);
}

/* A bit for the size of a word, its first letter and its last, in any letter case
 * (ASCII): two words that differ in it are not the same. */
static inline uint64_t knp_unit__looks(knp_str word)
{
    unsigned first = (unsigned char)word.bytes[0] & 31U;
    unsigned last = (unsigned char)word.bytes[word.size - 1] & 31U;
    return (uint64_t)1 << ((first * 7 + last * 3 + word.size * 16) & 63);
}

/* Whether it is one of a list of words, separated by blanks. */
bool knp_unit__is_any(const knp_utterance *u, uint32_t i, const char *words);

/* The facts of the unit's word (lexicon/nameword.h); 0 for quotations, beyond the ends. */
static inline uint64_t knp_unit__facts(const knp_utterance *u, uint32_t i)
{
    return knp_unit__token(u, i) ? knp_reading__name(u->reading, u->units[i].first)->facts : 0;
}

static inline bool knp_unit__capital(const knp_utterance *u, uint32_t i)
{
    return knp_unit__token(u, i) && knp_reading__name(u->reading, u->units[i].first)->capital;
}

static inline bool knp_unit__quotation(const knp_utterance *u, uint32_t i)
{
    return i < u->count && u->units[i].quotation;
}

/* The end of the name that begins at the unit, or has it inside: one behind its last unit. `i` if
 * there is none. */
uint32_t knp_unit__name_end(const knp_utterance *u, uint32_t i, bool inside);

/* Whether the unit is part of an organisation's name. */
bool knp_unit__is_organisation(const knp_utterance *u, uint32_t i);

/* The same of a person's. */
bool knp_unit__is_person(const knp_utterance *u, uint32_t i);

/* A punctuation mark of one of the token kinds. */
static inline bool knp_unit__mark(const knp_utterance *u, uint32_t i, knp_token_kind kind)
{
    return knp_unit__token(u, i) && u->reading->tokens[u->units[i].first].kind == kind;
}

/* Bytes of the units first .. end-1. */
knp_span knp_unit__span(const knp_utterance *u, uint32_t first, uint32_t end);

#endif
