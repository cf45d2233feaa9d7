/* What a word can be by its form: 16 bits beside each word of the word list.
 *
 *   verb kinds 10 bits | adjective kind 4 bits | noun level 2 bits */
#ifndef KNP_LEXICON_FORMS_H
#define KNP_LEXICON_FORMS_H

#include <stdint.h>

enum {
    KNP_FORM_STEM = 1 << 0,                 /* loop: first person, imperative */
    KNP_FORM_THIRD = 1 << 1,                /* loopt */
    KNP_FORM_PAST = 1 << 2,                 /* liep */
    KNP_FORM_PAST_PLURAL = 1 << 3,          /* liepen */
    KNP_FORM_INFINITIVE = 1 << 4,           /* lopen, also the present plural */
    KNP_FORM_PARTICIPLE = 1 << 5,           /* gelopen, gemaakt */
    KNP_FORM_PARTICIPLE_E = 1 << 6,         /* gemaakte */
    KNP_FORM_PARTICIPLE_EN = 1 << 7,        /* (de) gemaakten */
    KNP_FORM_PRESENT_PARTICIPLE = 1 << 8,   /* lopend */
    KNP_FORM_PRESENT_PARTICIPLE_E = 1 << 9, /* lopende */
    KNP_FORM_VERB = (1 << 10) - 1,
    KNP_FORM_ADJECTIVE_SHIFT = 10,
    KNP_FORM_NOUN_SHIFT = 14
};

/* Ways of being an adjective; the weak ones have no degrees of comparison in the word list. */
typedef enum knp_adjective_kind {
    KNP_ADJECTIVE_NONE,
    KNP_ADJECTIVE_BASE,          /* groot */
    KNP_ADJECTIVE_E,             /* grote */
    KNP_ADJECTIVE_COMPARATIVE,   /* groter */
    KNP_ADJECTIVE_COMPARATIVE_E, /* grotere */
    KNP_ADJECTIVE_SUPERLATIVE,   /* grootst */
    KNP_ADJECTIVE_SUPERLATIVE_E, /* grootste */
    KNP_ADJECTIVE_NOMINAL,       /* (de) groten */
    KNP_ADJECTIVE_WEAK,          /* extern */
    KNP_ADJECTIVE_WEAK_E,        /* externe */
    KNP_ADJECTIVE_PARTITIVE,     /* (iets) moois */
    KNP_ADJECTIVE_KINDS
} knp_adjective_kind;

static inline unsigned knp_forms__verb(unsigned forms)
{
    return forms & KNP_FORM_VERB;
}

static inline knp_adjective_kind knp_forms__adjective(unsigned forms)
{
    return (knp_adjective_kind)(forms >> KNP_FORM_ADJECTIVE_SHIFT & 15U);
}

/* How much speaks for a noun: diminutives, and compounds that end in the word. 0 to 3. */
static inline unsigned knp_forms__noun(unsigned forms)
{
    return forms >> KNP_FORM_NOUN_SHIFT & 3U;
}

static inline unsigned knp_forms__with_adjective(unsigned forms, knp_adjective_kind kind)
{
    return (forms & ~(15U << KNP_FORM_ADJECTIVE_SHIFT)) | (unsigned)kind
                                                              << KNP_FORM_ADJECTIVE_SHIFT;
}

static inline unsigned knp_forms__with_noun(unsigned forms, unsigned level)
{
    return (forms & ~(3U << KNP_FORM_NOUN_SHIFT)) | level << KNP_FORM_NOUN_SHIFT;
}

#endif
