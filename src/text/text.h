/* A checked text and its paragraphs. */
#ifndef KNP_TEXT_TEXT_H
#define KNP_TEXT_TEXT_H

#include "base/error.h"
#include "base/vec.h"

#include <stdint.h>

typedef enum knp_paragraph_kind {
    KNP_PARAGRAPH_BODY,
    KNP_PARAGRAPH_HEADLINE, /* the text's first: short, no final stop */
    KNP_PARAGRAPH_HEADING,  /* a later short line without final stop */
    KNP_PARAGRAPH_ITEM      /* of a list: begins with a bullet */
} knp_paragraph_kind;

/* Bytes start .. end-1, without blanks around them. */
typedef struct knp_paragraph {
    uint32_t start;
    uint32_t end : 30;
    uint32_t kind : 2; /* knp_paragraph_kind */
} knp_paragraph;

/* Paragraphs are separated by blank lines or, in a text that has none between its lines, by line
 * ends. The bytes belong to the caller. */
typedef struct knp_text {
    const char *bytes;
    uint32_t size;
    bool feeds_only; /* no other line end than LF occurs */
    KNP_VEC(knp_paragraph) paragraphs;
} knp_text;

/* Checks the bytes as UTF-8 (see knp_document_read) and finds the paragraphs. `text` keeps its
 * memory from an earlier use. */
knp_status knp_text__read(knp_text *text, const char *bytes, size_t size, knp_error *error);

void knp_text__free(knp_text *text);

#endif
