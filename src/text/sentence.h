/* Sentences: where one ends and the next begins. */
#ifndef KNP_TEXT_SENTENCE_H
#define KNP_TEXT_SENTENCE_H

#include "text/quotemark.h"
#include "text/token.h"

/* The tokens first .. end-1. */
typedef struct knp_sentence {
    uint32_t first;
    uint32_t end;
} knp_sentence;

typedef KNP_VEC(knp_sentence) knp_sentences;

/* Cuts the tokens into sentences. Their facts must have been filled in from the words, and their
 * quotation marks paired. Every token belongs to exactly one sentence; paragraphs end sentences.
 * False when memory is out. */
bool knp_sentence__read(knp_sentences *out, const char *bytes, const knp_tokens *tokens);

#endif
