/* Rules as trees to a program. */
#ifndef KNP_RULE_COMPILE_H
#define KNP_RULE_COMPILE_H

#include "base/buf.h"
#include "lexicon/compile.h"
#include "rule/syntax.h"

/* Words that rules name; the lexicon gets them as keys, so that look-ups recognise them. */
typedef KNP_VEC(knp_rule_word) knp_rule_words;

/* Whether a class of that name exists; for errors. NULL: any name will do. */
typedef struct knp_class_test {
    bool (*exists)(const void *context, knp_str name);
    const void *context;
} knp_class_test;

/* Appends the program to `out`, which must be empty, and the rules' words to `words`; their
 * strings live in the arena. Errors name file, line and column. */
knp_status knp_rule__compile(knp_arena *arena, const knp_rule_file *files, size_t count,
                             knp_class_test classes, knp_buf *out, knp_rule_words *words,
                             knp_error *error);

#endif
