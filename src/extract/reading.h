/* An article as extraction sees it: text, tokens, words, sentences; read-only. */
#ifndef KNP_EXTRACT_READING_H
#define KNP_EXTRACT_READING_H

#include "base/arena.h"
#include "clause/nounphrase.h"
#include "extract/wordset.h"
#include "rule/match.h"
#include "text/sentence.h"
#include "text/text.h"

typedef struct knp_reading {
    const char *bytes;
    const knp_token *tokens;
    uint32_t token_count;
    const knp_sentence *sentences; /* one more than sentence_count: see text/sentence.h */
    uint32_t sentence_count;
    const knp_words *words;
    const knp_wordsets *sets;         /* of the words */
    const struct knp_cue_words *cues; /* what of them reports; see extract/cue.h */
    const knp_tagged_text *tagged;    /* for noun phrases */
    const knp_phrase *phrases;        /* sorted by their first token */
    size_t phrase_count;
    const struct knp_name *names; /* sorted by their first token; see extract/name.h */
    size_t name_count;
    const struct knp_units *units; /* once they are read; see extract/unit.h */
    knp_matcher *matcher;          /* of the document */
    const char *date;              /* the article's, or NULL */
    knp_arena *arena;              /* for strings of records */
} knp_reading;

static inline knp_str knp_reading__text(const knp_reading *r, uint32_t token)
{
    return (knp_str){r->bytes + r->tokens[token].start, r->tokens[token].size};
}

static inline bool knp_reading__is(const knp_reading *r, uint32_t token, const char *text)
{
    return knp_str__is(knp_reading__text(r, token), text);
}

/* Whether a token is in a set of words. */
static inline bool knp_reading__in(const knp_reading *r, uint32_t token, knp_word_set set)
{
    return knp_wordsets__has(r->sets, set, r->tokens[token].word, knp_reading__text(r, token));
}

static inline const knp_word *knp_reading__word(const knp_reading *r, uint32_t token)
{
    return knp_words__of(r->words, r->tokens[token]);
}

/* What the lexicons of names know of a token's word. */
static inline const knp_name_word *knp_reading__name(const knp_reading *r, uint32_t token)
{
    return &r->words->names.items[r->tokens[token].word];
}

/* What passes over all tokens ask of one: KNP_GLANCE_… bits. */
static inline uint16_t knp_reading__glance(const knp_reading *r, uint32_t token)
{
    return r->words->glances.items[r->tokens[token].word];
}

#endif
