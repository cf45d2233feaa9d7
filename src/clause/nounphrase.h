/* Noun phrases, from word classes.
 *
 *     [de nieuwe burgemeester] van [Gent] en [zijn twee schepenen]
 *      first      head    end
 *
 * A base phrase is flat: determiners and possessives, numerals, adjectives and participles (with
 * their adverbs, joined by commas and `en`), nouns and names; or a pronoun; or, without a noun, a
 * determiner and what stands before nouns (de armen, de twee). */
#ifndef KNP_CLAUSE_NOUNPHRASE_H
#define KNP_CLAUSE_NOUNPHRASE_H

#include "clause/wordclass.h"

/* What a base phrase has. */
enum {
    KNP_PHRASE_PRONOUN = 1 << 0,   /* is a pronoun, or iets moois */
    KNP_PHRASE_NUMERAL = 1 << 1,   /* has a numeral before its head */
    KNP_PHRASE_NAME = 1 << 2,      /* has a name */
    KNP_PHRASE_NO_NOUN = 1 << 3,   /* has neither noun nor name */
    KNP_PHRASE_POSSESSIVE = 1 << 4 /* its determiner is a possessive */
};

/* Indices of tokens; `end` is the one behind its last. */
typedef struct knp_nounphrase {
    uint32_t first, end;
    uint32_t head;       /* its last common noun, else its name's first word, else its last word */
    uint32_t determiner; /* the last one, or KNP_NONE */
    uint32_t sentence;
    unsigned flags; /* KNP_PHRASE_… */
} knp_nounphrase;

/* What phrases are found in. */
typedef struct knp_tagged_text {
    const char *bytes;
    const knp_tokens *tokens;
    const knp_sentences *sentences;
    const knp_words *words;
    const knp_wordclasses *classes;
} knp_tagged_text;

/* The base phrase that has the token of a sentence; false if none has. Phrases never overlap. Reads
 * no more of the sentence than it must. `*boundary` is a token that no phrase reaches over, or 0;
 * it is moved on, so that asking for one token after the other is linear in the sentence. */
bool knp_nounphrase__around(const knp_tagged_text *text, uint32_t sentence, uint32_t token,
                            uint32_t *boundary, knp_nounphrase *out);

#endif
