/* Sentences: where one ends and the next begins. */
#ifndef KNP_TEXT_SENTENCE_H
#define KNP_TEXT_SENTENCE_H

#include "text/quotemark.h"
#include "text/token.h"

/* A sentence's first token; it goes up to the first token of the next. */
typedef struct knp_sentence {
    uint32_t first;
} knp_sentence;

/* The sentences, and behind them one that begins where the tokens end. */
typedef KNP_VEC(knp_sentence) knp_sentences;

/* The tokens first .. end-1. */
typedef struct knp_token_range {
    uint32_t first, end;
} knp_token_range;

static inline knp_token_range knp_sentence__range(const knp_sentences *sentences, size_t index)
{
    return (knp_token_range){sentences->items[index].first, sentences->items[index + 1].first};
}

static inline uint32_t knp_sentence__count(const knp_sentences *sentences)
{
    return sentences->count ? (uint32_t)sentences->count - 1 : 0;
}

/* Cuts the tokens into sentences. Their facts must have been filled in from the words, and their
 * quotation marks paired. Every token belongs to exactly one sentence; paragraphs end sentences.
 * False when memory is out. */
bool knp_sentence__read(knp_sentences *out, const char *bytes, const knp_tokens *tokens);

#endif
