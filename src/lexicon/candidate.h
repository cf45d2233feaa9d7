/* Which word classes are possible for a word: its keys.
 *
 * In this order: digits; a capital within a sentence; the closed classes of the lexicons; numerals;
 * the forms of the word list; a particle or prefix before a verb form; what follows the last
 * hyphen; the longest listed tail of four letters or more; an ending; else a noun. */
#ifndef KNP_LEXICON_CANDIDATE_H
#define KNP_LEXICON_CANDIDATE_H

#include "lexicon/word.h"

/* The word's keys. Its entries and traits must be known, and words->folded be its key. False when
 * memory is out. */
bool knp_candidate__keys(knp_words *words, const knp_word *word, knp_str text,
                         knp_word_tag_keys *keys);

#endif
