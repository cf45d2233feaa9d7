/* Reads the text of a lexicon file (.lex) into entries. The format: lexicons/README.md. */
#ifndef KNP_LEXICON_SOURCE_H
#define KNP_LEXICON_SOURCE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

#include <stdint.h>

typedef enum knp_field_type {
    KNP_FIELD_TEXT,
    KNP_FIELD_NUMBER,
    KNP_FIELD_FLAG,
    KNP_FIELD_CHOICE
} knp_field_type;

typedef struct knp_lex_field {
    knp_str name;
    knp_field_type type;
    knp_str choices; /* the allowed values, separated by blanks */
} knp_lex_field;

typedef struct knp_lex_attribute {
    uint32_t field; /* of the source */
    knp_str text;
    double number; /* for number fields */
} knp_lex_attribute;

/* One way to write an entry. */
typedef struct knp_lex_form {
    knp_str text;    /* without its marks */
    bool exact;      /* '=': letter case counts */
    bool suffix;     /* '-': any compound that ends so */
    uint32_t column; /* from 1 */
} knp_lex_form;

/* Forms and attributes are ranges of the source's arrays. */
typedef struct knp_lex_entry {
    uint32_t line;
    uint32_t first_form, form_count;
    uint32_t first_attribute, attribute_count;
} knp_lex_entry;

/* A file as it was read. All strings live in the arena. */
typedef struct knp_lex_source {
    knp_str name; /* of the file, for messages */
    knp_str class_name, licence, origin;
    bool homonyms;
    KNP_VEC(knp_lex_field) fields;
    KNP_VEC(knp_lex_entry) entries;
    KNP_VEC(knp_lex_form) forms;
    KNP_VEC(knp_lex_attribute) attributes;
} knp_lex_source;

/* Reads and checks a file: all errors are KNP_ERROR_LEXICON with line and column. What is left
 * after an error must still be freed with knp_lex__free. */
knp_status knp_lex__read(knp_arena *arena, const char *name, const char *text, size_t size,
                         knp_lex_source *out, knp_error *error);

void knp_lex__free(knp_lex_source *source);

#endif
