/* How much speaks for a word being a noun, from the word list: that it has a diminutive (or its
 * singular does) counts one, that some listed compounds end in it one, that many do two. */
#ifndef KNP_LEXICON_NOUNLEVEL_H
#define KNP_LEXICON_NOUNLEVEL_H

#include "lexicon/source.h"
#include "lexicon/wordlist.h"

/* Adds noun levels (forms.h) to the words of the list. First parts of verbs (classes
 * separable-particle, inseparable-prefix) make no compounds. False when memory is out. */
bool knp_nounlevel__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count);

#endif
