/* Adjectives, from the word list.
 *
 * Strong: the base and its form in -e are listed, and two of comparative, superlative, inflected
 * comparative, the word without un-, an ending that adjectives have (which counts double). Weak:
 * base and form in -e are listed, and no plural of the latter. */
#ifndef KNP_LEXICON_ADJECTIVE_H
#define KNP_LEXICON_ADJECTIVE_H

#include "lexicon/source.h"
#include "lexicon/wordlist.h"

/* Adds adjective kinds (forms.h) to the words of the list, whose verb forms must be known. Uses
 * the endings of the class adjective-suffix. False when memory is out. */
bool knp_adjective__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count);

#endif
