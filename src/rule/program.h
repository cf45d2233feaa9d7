/* Compiled rules: flat arrays of integers in one block of bytes.
 *
 *   header | strings | phases marks | rules | steps | predicates code atoms | captures constants
 *
 * A rule is a run of steps. A step either tests something at a token and moves on, or forks, or
 * notes a capture. Predicates are tests of one token; what depends on the word alone is decided
 * once per distinct word, from atoms: words, classes, traits, PCRE2 patterns. */
#ifndef KNP_RULE_PROGRAM_H
#define KNP_RULE_PROGRAM_H

#include "base/sections.h"
#include "base/str.h"

#include <stdint.h>

enum {
    KNP_PROGRAM_VERSION = 1,
    KNP_CAPTURES_MAX = 12, /* of a rule */
    KNP_RULE_STEPS_MAX = 1000,
    KNP_NO_ATOM = UINT16_MAX
};

typedef enum knp_step_op {
    KNP_STEP_TEST,  /* predicate `arg` */
    KNP_STEP_CLASS, /* predicate `arg`, or a phrase of atom `other` */
    KNP_STEP_MARK,  /* a mark of kind `arg` */
    KNP_STEP_ANY,
    KNP_STEP_FORK, /* to step `arg`, or else to step `other`, of the rule */
    KNP_STEP_JUMP, /* to step `arg` */
    KNP_STEP_SAVE, /* capture slot `arg`: 2n begins, 2n + 1 ends capture n */
    KNP_STEP_SENTENCE_START,
    KNP_STEP_SENTENCE_END,
    KNP_STEP_MATCH
} knp_step_op;

typedef struct knp_step {
    uint16_t op;
    uint16_t arg;
    uint16_t other;
} knp_step;

/* A test of one token: the static part (code over atoms), and masks for what the token adds. */
typedef struct knp_predicate {
    uint64_t kinds;      /* token kinds that pass */
    uint32_t tags;       /* word classes that pass; ~0: any */
    uint8_t facts_set;   /* KNP_TOKEN_… facts that must be */
    uint8_t facts_clear; /* and those that must not */
    uint16_t code_count; /* 0: there is no static part */
    uint32_t first_code;
} knp_predicate;

/* Static code, in postfix order: an atom's index, or one of these. */
enum {
    KNP_CODE_NOT = 0xFFFF,
    KNP_CODE_AND = 0x8000 /* | how many */
};

typedef enum knp_atom_kind {
    KNP_ATOM_WORD,
    KNP_ATOM_EXACT,
    KNP_ATOM_CLASS,
    KNP_ATOM_TRAIT, /* KNP_WORD_… bits that must be set, `clear` those that must not */
    KNP_ATOM_REGEX
} knp_atom_kind;

typedef struct knp_atom {
    uint16_t kind;
    uint16_t set, clear;
    uint16_t reserved;
    uint32_t text; /* the word's key, class name, or pattern */
    uint32_t field, value;
} knp_atom;

/* A program of one direction, for a rule or one of its contexts. */
typedef struct knp_code_range {
    uint32_t first_step;
    uint32_t step_count; /* 0: there is none */
} knp_code_range;

typedef struct knp_compiled_rule {
    uint32_t name, file;
    uint32_t line;
    uint16_t phase;
    uint16_t choose;
    uint16_t record; /* its mark kind */
    uint16_t capture_count;
    uint32_t first_capture; /* names, by number */
    uint32_t first_constant;
    uint32_t constant_count;
    uint32_t need; /* a predicate some token must pass, + 1; 0: none is known */
    knp_code_range pattern;
    knp_code_range unless_left, unless_right, if_left, if_right; /* left ones read backwards */
} knp_compiled_rule;

typedef struct knp_compiled_constant {
    uint32_t field, value;
} knp_compiled_constant;

#define KNP_PROGRAM_SECTIONS(X)                                                                    \
    X(strings, char)                                                                               \
    X(phases, uint32_t)                                                                            \
    X(marks, uint32_t)                                                                             \
    X(rules, knp_compiled_rule)                                                                    \
    X(steps, knp_step)                                                                             \
    X(predicates, knp_predicate)                                                                   \
    X(code, uint16_t)                                                                              \
    X(atoms, knp_atom)                                                                             \
    X(captures, uint32_t)                                                                          \
    X(constants, knp_compiled_constant)

typedef struct knp_program {
#define KNP_PROGRAM_MEMBER(name, type) const type *name;
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
#define KNP_PROGRAM_MEMBER(name, type) uint32_t name##_count;
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
} knp_program;

/* Opens what knp_rule__compile made, 8-byte aligned; false if it is none. */
bool knp_program__open(const void *bytes, size_t size, knp_program *out);

static inline const char *knp_program__string(const knp_program *program, uint32_t string)
{
    return program->strings + string;
}

#endif
