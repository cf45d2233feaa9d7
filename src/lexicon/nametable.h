/* The weights of evidence for names: lexicons/names.weights, read into the blob and looked up
 * there.
 *
 *     left:=in        -0.25 -0.02 +1.36 +0.16   -0.21 . +1.20 .
 *
 * A piece of evidence (a feature), then its weight for a person, an organisation, a place and
 * another name, without and with what the rest of the article says; '.' is nothing. A feature is a
 * template and up to three arguments; it is looked up by a number made of them. */
#ifndef KNP_LEXICON_NAMETABLE_H
#define KNP_LEXICON_NAMETABLE_H

#include "base/buf.h"
#include "base/error.h"
#include "base/vec.h"
#include "lexicon/blob.h"
#include "lexicon/nameword.h"
#include "lexicon/tagkey.h"

/* What an argument is. */
typedef enum knp_feature_argument {
    KNP_ARGUMENT_NONE,
    KNP_ARGUMENT_NUMBER,
    KNP_ARGUMENT_YES,      /* no, yes */
    KNP_ARGUMENT_MANY,     /* of one word, of many */
    KNP_ARGUMENT_POSITION, /* first of its sentence; where a capital may be for another reason;
                              within */
    KNP_ARGUMENT_SYMBOL,
    KNP_ARGUMENT_FACT,
    KNP_ARGUMENT_SHAPE,
    KNP_ARGUMENT_SHAPES, /* up to four, five bits each */
    KNP_ARGUMENT_KIND,   /* of a word: 1 first name, 2 surname, 4 place, 8 organisation; 16: none */
    KNP_ARGUMENT_PATTERN, /* the kinds of up to four words, five bits each */
    KNP_ARGUMENT_CLASS,   /* knp_word_class */
    KNP_ARGUMENT_SUFFIX,
    KNP_ARGUMENT_TOPIC,
    KNP_ARGUMENT_TYPE /* knp_name_type, or none */
} knp_feature_argument;

/* How many values an argument has; 0: too many to number them. */
enum {
    KNP_VALUES_NONE = 1,
    KNP_VALUES_NUMBER = 8, /* of those that evidence makes */
    KNP_VALUES_YES = 2,
    KNP_VALUES_MANY = 2,
    KNP_VALUES_POSITION = 3,
    KNP_VALUES_SYMBOL = 0,
    KNP_VALUES_FACT = KNP_NAME_FACT_COUNT,
    KNP_VALUES_SHAPE = KNP_NAME_SHAPE_COUNT,
    KNP_VALUES_SHAPES = 0,
    KNP_VALUES_KIND = 17,
    KNP_VALUES_PATTERN = 0,
    KNP_VALUES_CLASS = KNP_WORD_CLASS_COUNT,
    KNP_VALUES_SUFFIX = 0,
    KNP_VALUES_TOPIC = KNP_TOPIC_COUNT,
    KNP_VALUES_TYPE = 5
};

/* X(upper, name, argument, argument, argument) */
#define KNP_FEATURES(X)                                                                            \
    X(BIAS, "bias", NONE, NONE, NONE)                                                              \
    X(LENGTH, "length", NUMBER, NONE, NONE)                                                        \
    X(SHAPE, "shape", SHAPES, NONE, NONE)                                                          \
    X(JOINED, "joined", SYMBOL, NONE, NONE)                                                        \
    X(BEGINS, "begins", SYMBOL, NONE, NONE)                                                        \
    X(CAPITALS, "capitals", MANY, NONE, NONE)                                                      \
    X(FIRST_SHAPE, "first-shape", SHAPE, NONE, NONE)                                               \
    X(LAST_SHAPE, "last-shape", SHAPE, NONE, NONE)                                                 \
    X(CUT, "cut", NUMBER, MANY, NUMBER)                                                            \
    X(COMMON, "common", YES, POSITION, MANY)                                                       \
    X(COMMON_LAST, "common-last", YES, NONE, NONE)                                                 \
    X(ALL_COMMON, "all-common", POSITION, MANY, NONE)                                              \
    X(LISTED, "listed", NUMBER, POSITION, MANY)                                                    \
    X(START_WORD, "start-word", SYMBOL, MANY, NONE)                                                \
    X(TAGGED, "tagged", CLASS, POSITION, MANY)                                                     \
    X(ONLY, "only", FACT, NONE, NONE)                                                              \
    X(ONLY_AT, "only-at", FACT, POSITION, NONE)                                                    \
    X(FIRST, "first", FACT, NONE, NONE)                                                            \
    X(LAST, "last", FACT, NONE, NONE)                                                              \
    X(INNER, "inner", FACT, NONE, NONE)                                                            \
    X(HAS, "has", FACT, MANY, NONE)                                                                \
    X(PHRASE, "phrase", FACT, NONE, NONE)                                                          \
    X(PHRASE_TAIL, "phrase-tail", FACT, NONE, NONE)                                                \
    X(PHRASE_INSIDE, "phrase-inside", FACT, NONE, NONE)                                            \
    X(PHRASE_CUT, "phrase-cut", FACT, NONE, NONE)                                                  \
    X(PHRASE_TYPE, "phrase-type", TYPE, YES, NONE)                                                 \
    X(PHRASE_CUT_TYPE, "phrase-cut-type", TYPE, YES, NONE)                                         \
    X(PARTICLE_FIRST, "particle-first", NUMBER, POSITION, NONE)                                    \
    X(PATTERN, "pattern", PATTERN, NONE, NONE)                                                     \
    X(PATTERN_FIRST, "pattern-first", KIND, YES, NONE)                                             \
    X(BEFORE, "before", FACT, NONE, NONE)                                                          \
    X(AFTER, "after", FACT, NONE, NONE)                                                            \
    X(TOPIC, "topic", TOPIC, MANY, NONE)                                                           \
    X(TOPIC_LAST, "topic-last", TOPIC, KIND, SHAPE)                                                \
    X(TOPIC_LEFT, "topic-left", TOPIC, SYMBOL, NONE)                                               \
    X(LEFT, "left", SYMBOL, NONE, NONE)                                                            \
    X(RIGHT, "right", SYMBOL, NONE, NONE)                                                          \
    X(LEFT_MANY, "left-many", SYMBOL, MANY, NONE)                                                  \
    X(RIGHT_MANY, "right-many", SYMBOL, MANY, NONE)                                                \
    X(LEFT_TWO, "left-two", SYMBOL, SYMBOL, NONE)                                                  \
    X(RIGHT_TWO, "right-two", SYMBOL, SYMBOL, NONE)                                                \
    X(AROUND, "around", SYMBOL, SYMBOL, NONE)                                                      \
    X(LEFT_SHAPE, "left-shape", SYMBOL, SHAPE, NONE)                                               \
    X(RIGHT_SHAPE, "right-shape", SYMBOL, SHAPE, NONE)                                             \
    X(LEFT_HAS, "left-has", FACT, MANY, NONE)                                                      \
    X(RIGHT_HAS, "right-has", FACT, MANY, NONE)                                                    \
    X(LEFT_TWO_HAS, "left-two-has", FACT, SYMBOL, NONE)                                            \
    X(PORTFOLIO, "portfolio", MANY, NONE, NONE)                                                    \
    X(FUNCTION_AFTER, "function-after", NONE, NONE, NONE)                                          \
    X(FUNCTION_BEFORE, "function-before", NONE, NONE, NONE)                                        \
    X(BRACKET_AFTER, "bracket-after", SHAPE, KIND, NONE)                                           \
    X(IN_BRACKETS, "in-brackets", SHAPE, MANY, NONE)                                               \
    X(BRACKETED, "bracketed", SHAPE, YES, NONE)                                                    \
    X(QUOTED, "quoted", MANY, NONE, NONE)                                                          \
    X(SUFFIX, "suffix", SUFFIX, MANY, NONE)                                                        \
    X(SUFFIX_THREE, "suffix-three", SUFFIX, MANY, NONE)                                            \
    X(SUFFIX_FOUR, "suffix-four", SUFFIX, NONE, NONE)                                              \
    X(POOL, "pool", TYPE, NUMBER, NONE)                                                            \
    X(POOL_MANY, "pool-many", TYPE, MANY, NONE)                                                    \
    X(POOL_TWO, "pool-two", TYPE, TYPE, NUMBER)                                                    \
    X(POOL_COUNT, "pool-count", TYPE, NUMBER, NONE)                                                \
    X(POOL_FOR, "pool-for", TYPE, NONE, NONE)                                                      \
    X(POOL_START, "pool-start", TYPE, NUMBER, NONE)                                                \
    X(POOL_LAST, "pool-last", YES, NUMBER, NONE)                                                   \
    X(MEMORY, "memory", TYPE, NUMBER, NONE)                                                        \
    X(MEMORY_MANY, "memory-many", TYPE, MANY, NONE)                                                \
    X(MEMORY_ONLY, "memory-only", TYPE, NONE, NONE)                                                \
    X(MEMORY_ANY, "memory-any", TYPE, NONE, NONE)                                                  \
    X(MEMORY_NONE, "memory-none", MANY, NONE, NONE)                                                \
    X(MEMORY_NO_NAME, "memory-no-name", POSITION, YES, NONE)                                       \
    X(MEMORY_LAST_OF, "memory-last-of", TYPE, NONE, NONE)                                          \
    X(MEMORY_FIRST_OF, "memory-first-of", TYPE, NONE, NONE)                                        \
    X(MEMORY_TAIL_OF, "memory-tail-of", TYPE, NONE, NONE)                                          \
    X(MEMORY_PART_OF, "memory-part-of", TYPE, NONE, NONE)                                          \
    X(MEMORY_LAST, "memory-last", TYPE, NONE, NONE)                                                \
    X(MEMORY_FIRST, "memory-first", TYPE, MANY, NONE)

typedef enum knp_feature {
#define KNP_FEATURE(upper, name, a, b, c) KNP_FEATURE_##upper,
    KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
        KNP_FEATURE_COUNT
} knp_feature;

/* Features whose arguments can be numbered have a place in a row of all of them, each template
 * behind the one before. */
enum {
#define KNP_FEATURE(upper, name, a, b, c)                                                          \
    KNP_PLACE_##upper,                                                                             \
        KNP_LAST_PLACE_##upper =                                                                   \
            KNP_PLACE_##upper + KNP_VALUES_##a * KNP_VALUES_##b * KNP_VALUES_##c - 1,
    KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
        KNP_FEATURE_PLACES
};

/* The types of names. */
#define KNP_NAME_TYPES(X)                                                                          \
    X(PERSON, "person")                                                                            \
    X(ORGANISATION, "organisation")                                                                \
    X(PLACE, "place")                                                                              \
    X(OTHER, "other")

typedef enum knp_name_type {
#define KNP_NAME_TYPE(upper, name) KNP_NAME_##upper,
    KNP_NAME_TYPES(KNP_NAME_TYPE)
#undef KNP_NAME_TYPE
        KNP_NAME_TYPE_COUNT,
    KNP_NAME_NONE = KNP_NAME_TYPE_COUNT
} knp_name_type;

enum {
    KNP_NAME_PASSES = 2,
    KNP_NAME_WEIGHTS = KNP_NAME_PASSES * KNP_NAME_TYPE_COUNT,
    KNP_NAME_WEIGHT_UNIT = 100 /* of one */
};

/* Where a template's places begin, and how many values its second and third argument have. */
typedef struct knp_feature_layout {
    uint16_t first;
    uint8_t b, c;
    bool placed;
} knp_feature_layout;

static inline knp_feature_layout knp_feature__layout(knp_feature feature)
{
    static const knp_feature_layout layouts[] = {
#define KNP_FEATURE(upper, name, a, b, c)                                                          \
    {KNP_PLACE_##upper, KNP_VALUES_##b, KNP_VALUES_##c,                                            \
     KNP_VALUES_##a * KNP_VALUES_##b * KNP_VALUES_##c != 0},
        KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
    };
    return layouts[feature];
}

/* The number of a feature. Two features may in theory have one number; the reader refuses that. */
static inline uint32_t knp_feature__key(knp_feature feature, uint32_t a, uint32_t b, uint32_t c)
{
    uint64_t h = (uint64_t)feature * 0xD6E8FEB86659FD93U + a * 0x9E3779B97F4A7C15U +
                 b * 0xA0761D6478BD642FU + c * 0xE7037ED1A0B428DBU;
    h = (h ^ h >> 32) * 0x8EBC6AF09C88C6E3U >> 32;
    return h ? (uint32_t)h : 1;
}

/* An open hash table of features: a key of 0 is an empty slot. */
typedef struct knp_name_weights {
    KNP_VEC(uint32_t) keys;
    KNP_VEC(knp_blob_name_weight) weights;
} knp_name_weights;

/* Reads the text of names.weights into a hash table for the blob, `find` giving the entry of a
 * closed word (see tagtable.h; UINT32_MAX if there is none, and the line is left out). Errors are
 * KNP_ERROR_LEXICON with the line. To be freed also after an error. */
void knp_nametable__free(knp_name_weights *weights);
typedef uint32_t knp_nametable_find(void *context, knp_str word);
knp_status knp_nametable__read(knp_name_weights *out, const char *name, knp_str text,
                               knp_nametable_find *find, void *context, knp_error *error);

/* Writes a feature as names.weights has it. `builtin` has the closed words. */
void knp_nametable__write(const knp_blob *builtin, knp_feature feature, const uint32_t *arguments,
                          knp_buf *out);

/* The slot of a feature's number; an empty one, whose weights are all 0, if it has no weights. */
static inline uint32_t knp_nametable__slot(const knp_blob *builtin, uint32_t key)
{
    uint32_t mask = builtin->name_keys_count - 1, at = key & mask;
    while (builtin->name_keys[at] && builtin->name_keys[at] != key) {
        at = (at + 1) & mask;
    }
    return at;
}

/* The weights of a feature's number, or NULL. */
static inline const int16_t *knp_nametable__find(const knp_blob *builtin, uint32_t key)
{
    uint32_t at = knp_nametable__slot(builtin, key);
    return builtin->name_keys[at] ? builtin->name_weights[at].weights : NULL;
}

#endif
