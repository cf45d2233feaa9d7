/* Verbs, from the word list and what the lexicons say of strong verbs and of first parts.
 *
 * 1. A listed word in -en is taken for a regular infinitive when at least three of the five forms
 *    that the spelling rules make of it are listed too, two of them beyond the stem.
 * 2. Strong verbs have their forms from the lexicon.
 * 3. A separable particle or an inseparable prefix before a verb makes a verb, if the infinitive
 *    is listed and two more of its forms are. All forms of a particle verb count, listed or not.
 * 4. Participles are inflected. */
#ifndef KNP_LEXICON_PARADIGM_H
#define KNP_LEXICON_PARADIGM_H

#include "lexicon/source.h"
#include "lexicon/wordlist.h"

/* Adds the verb kinds (forms.h) to the words of the list; forms that are not listed are added as
 * words that are not. Uses the classes strong-verb, separable-particle, inseparable-prefix. False
 * when memory is out. */
bool knp_paradigm__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count);

#endif
