/* Lexicon sources to a blob. */
#ifndef KNP_LEXICON_COMPILE_H
#define KNP_LEXICON_COMPILE_H

#include "base/buf.h"
#include "lexicon/source.h"
#include "text/token.h"

/* A word that a rule names: its folded key, or the exact spelling. */
typedef struct knp_rule_word {
    knp_str key;
    bool exact;
} knp_rule_word;

typedef struct knp_compile_input {
    const knp_lex_source *sources;
    size_t source_count;
    knp_str word_list;               /* one word a line; may be empty */
    knp_str shapes;                  /* the text of shapes.txt; stored only if not empty */
    knp_str rules;                   /* a compiled program of rules, stored as it is */
    const knp_rule_word *rule_words; /* words that the rules name: they become keys */
    size_t rule_word_count;
    knp_str tag_weights; /* the text of tags.weights; may be empty */
    const char *tag_weights_name;
    knp_str name_weights; /* the text of names.weights; may be empty */
    const char *name_weights_name;
    /* How phrases are cut into words; abbreviations of `sources` are known besides. */
    knp_shape_matcher *matcher;
    knp_abbreviation_test abbreviations;
} knp_compile_input;

/* Appends the blob to `out`, which must be empty. */
knp_status knp_compile__blob(const knp_compile_input *input, knp_buf *out, knp_error *error);

#endif
