/* Which language a text is in, by its function words. */
#ifndef KNP_LEXICON_LANGUAGE_H
#define KNP_LEXICON_LANGUAGE_H

#include "lexicon/word.h"

typedef enum knp_language {
    KNP_LANGUAGE_DUTCH,
    KNP_LANGUAGE_ENGLISH,
    KNP_LANGUAGE_FRENCH,
    KNP_LANGUAGE_GERMAN,
    KNP_LANGUAGE_UNKNOWN /* enough words, but of none of them */
} knp_language;

/* Judges by the first few thousand tokens. A text too short to tell is Dutch. */
knp_language knp_language__of(const knp_words *words, const knp_tokens *tokens);

const char *knp_language__name(knp_language language);

#endif
