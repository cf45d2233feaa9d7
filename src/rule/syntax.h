/* The rule language as trees: what a .rules file says. The language: lexicons/rules/README.md. */
#ifndef KNP_RULE_SYNTAX_H
#define KNP_RULE_SYNTAX_H

#include "base/arena.h"
#include "base/error.h"
#include "base/str.h"
#include "base/vec.h"

#include <stdint.h>

enum { KNP_REPEAT_FOREVER = 255 };

typedef enum knp_test_kind {
    KNP_TEST_WORD,  /* "word", any case */
    KNP_TEST_EXACT, /* 'Word' */
    KNP_TEST_CLASS, /* #class or #class(field=value) */
    KNP_TEST_TRAIT, /* %trait */
    KNP_TEST_REGEX, /* /…/ */
    KNP_TEST_AND,
    KNP_TEST_OR,
    KNP_TEST_NOT
} knp_test_kind;

/* A question about one token. */
typedef struct knp_test {
    knp_test_kind kind;
    knp_str text, field, value;
    struct knp_test *child, *next; /* of and, or, not */
    uint32_t line, column;
} knp_test;

typedef enum knp_node_kind {
    KNP_NODE_SEQUENCE,
    KNP_NODE_CHOICE,
    KNP_NODE_REPEAT,
    KNP_NODE_CAPTURE,
    KNP_NODE_TEST,
    KNP_NODE_CLASS, /* like a test, but a lexicon phrase of several words will do */
    KNP_NODE_MARK,
    KNP_NODE_ANY,
    KNP_NODE_START, /* ^ */
    KNP_NODE_END    /* $ */
} knp_node_kind;

/* A piece of a pattern. */
typedef struct knp_node {
    knp_node_kind kind;
    struct knp_node *child, *next;
    uint8_t min, max; /* of a repetition */
    bool lazy;        /* a gap takes as little as it can */
    knp_str name;     /* of a capture or a mark */
    knp_test *test;
    uint32_t line, column;
} knp_node;

/* kind = percent, or a capture by its name. */
typedef struct knp_assignment {
    knp_str field, value;
} knp_assignment;

/* A sentence that a rule must, or must not, take; and what its captures must be then. */
typedef struct knp_example {
    bool yes;
    knp_str text;
    uint32_t line;
    KNP_VEC(knp_assignment) captures;
} knp_example;

typedef enum knp_choose { KNP_CHOOSE_LONGEST, KNP_CHOOSE_FIRST, KNP_CHOOSE_ALL } knp_choose;

typedef struct knp_rule_source {
    knp_str name;
    knp_str phase;
    knp_choose choose;
    uint32_t line;
    knp_node *pattern;
    knp_node *unless_left, *unless_right, *if_left, *if_right;
    knp_str record;
    KNP_VEC(knp_assignment) constants;
    KNP_VEC(knp_example) examples;
} knp_rule_source;

/* A file of rules. Trees and strings live in the arena. */
typedef struct knp_rule_file {
    knp_str name;
    KNP_VEC(knp_rule_source) rules;
} knp_rule_file;

/* Reads a file; errors are KNP_ERROR_RULES with line and column. Free it in any case. */
knp_status knp_rule__read(knp_arena *arena, const char *name, const char *text, size_t size,
                          knp_rule_file *out, knp_error *error);

void knp_rule__free(knp_rule_file *file);

#endif
