/* A compiled lexicon: one block of bytes without pointers, ready to use where it lies.
 *
 *   header | strings | classes files fields | entries attributes | keys and their hash table |
 *   phrase automaton | word list and its hash table | text of shapes.txt | weights of word classes
 * | weights of evidence for names
 *
 * All references are indices, or offsets into `strings`. Made and read on the same kind of
 * machine; never stored elsewhere than in the program. */
#ifndef KNP_LEXICON_BLOB_H
#define KNP_LEXICON_BLOB_H

#include "base/sections.h"
#include "base/str.h"

#include <stdint.h>

enum { KNP_BLOB_VERSION = 4, KNP_CLASSES_MAX = 256 };

#define KNP_BLOB_SECTIONS(X)                                                                       \
    X(strings, char)                                                                               \
    X(classes, knp_blob_class)                                                                     \
    X(files, knp_blob_file)                                                                        \
    X(fields, uint32_t)                                                                            \
    X(entries, knp_blob_entry)                                                                     \
    X(attributes, knp_blob_attribute)                                                              \
    X(keys, knp_blob_key)                                                                          \
    X(stopped, uint64_t)                                                                           \
    X(key_slots, uint32_t)                                                                         \
    X(refs, uint32_t)                                                                              \
    X(states, knp_blob_state)                                                                      \
    X(state_refs, knp_blob_state_ref)                                                              \
    X(steps, knp_blob_step)                                                                        \
    X(beginnings, uint64_t)                                                                        \
    X(words, char)                                                                                 \
    X(word_slots, uint32_t)                                                                        \
    X(shapes, char)                                                                                \
    X(rules, char)                                                                                 \
    X(tag_moves, int16_t)                                                                          \
    X(tag_weights, knp_blob_tag_weight)                                                            \
    X(name_keys, uint32_t)                                                                         \
    X(name_weights, knp_blob_name_weight)

/* Fields that are asked often, by their names in the lexicons: those who ask look for a number, not
 * for a name. `fields` has the string of each, whether an entry has it or not. */
#define KNP_KNOWN_FIELDS(X)                                                                        \
    X(FLIGHT, "flight")                                                                            \
    X(FORM, "form")                                                                                \
    X(FRAME, "frame")                                                                              \
    X(GENDER, "gender")                                                                            \
    X(KIND, "kind")                                                                                \
    X(LEMMA, "lemma")                                                                              \
    X(NATURAL, "natural")                                                                          \
    X(PARTICLE, "particle")                                                                        \
    X(ROLE, "role")                                                                                \
    X(SORT, "sort")                                                                                \
    X(STRICT, "strict")                                                                            \
    X(TAKES, "takes")                                                                              \
    X(WEAK, "weak")                                                                                \
    X(WITH, "with")

typedef enum knp_known_field {
#define KNP_FIELD_ENUM(upper, name) KNP_FIELD_##upper,
    KNP_KNOWN_FIELDS(KNP_FIELD_ENUM)
#undef KNP_FIELD_ENUM
        KNP_FIELD_COUNT
} knp_known_field;

typedef struct knp_blob_class {
    uint32_t name; /* string */
} knp_blob_class;

typedef struct knp_blob_file {
    uint32_t name, licence, origin;
    uint32_t class_index;
} knp_blob_file;

typedef struct knp_blob_entry {
    uint32_t canonical; /* string: the first form */
    uint32_t file;
    uint32_t class_index; /* its file's: what is asked most */
    uint32_t line;
    uint32_t first_attribute;
    uint32_t attribute_count;
} knp_blob_entry;

typedef struct knp_blob_attribute {
    uint32_t field; /* string: its name; equal names are one string */
    uint32_t text;
    double number; /* 0 for fields without numbers */
} knp_blob_attribute;

typedef enum knp_key_kind { KNP_KEY_FOLDED, KNP_KEY_EXACT, KNP_KEY_SUFFIX } knp_key_kind;

/* A word form. Its entries are refs first_ref .. + ref_count - 1. */
typedef struct knp_blob_key {
    uint32_t text;
    uint16_t size;
    uint16_t kind; /* knp_key_kind */
    uint32_t first_ref;
    uint32_t ref_count;
    uint32_t state;     /* of the phrases that begin with this word; 0: none */
    uint32_t continues; /* 1 if a phrase has it as its second word */
} knp_blob_key;

/* Where some words of a phrase lead; entries of phrases that end here. State 0 is unused. */
typedef struct knp_blob_state {
    uint32_t first_ref;
    uint32_t ref_count;
} knp_blob_state;

typedef struct knp_blob_state_ref {
    uint32_t entry;
    uint32_t exact; /* string the text must equal, blanks aside; 0: letter case does not count */
} knp_blob_state_ref;

/* A slot of the hash table from (state, key) to the next state; next 0: empty. */
typedef struct knp_blob_step {
    uint32_t state;
    uint32_t key;
    uint32_t next;
} knp_blob_step;

/* `beginnings`: bits, of which those are set that the first two words of phrases hash to. Few
 * tokens in a text stand so; the bits of all phrases lie near, their steps do not. */
static inline uint32_t knp_blob__beginning(uint32_t first_key, uint32_t second_key)
{
    return (uint32_t)((first_key * 0x9E3779B97F4A7C15U ^ second_key * 0xC2B2AE3D27D4EB4FU) >> 32);
}

/* A word of the word list: forms (2 bytes, forms.h), size, how it is listed, text. Offsets point to
 * the text. */
enum { KNP_BLOB_WORD_HEAD = 4 };

/* How it is listed; 0: only as a form that rules made of another word. */
enum {
    KNP_LISTED_LOWER = 1,   /* fiets */
    KNP_LISTED_CAPITAL = 2, /* Gent */
    KNP_LISTED_MIXED = 4    /* NAVO, iPad */
};

/* The weight of a word class under a key (tagkey.h). */
typedef struct knp_blob_tag_weight {
    uint64_t key;
    uint16_t word_class;
    int16_t weight;
    uint32_t unused;
} knp_blob_tag_weight;

/* The weights of a piece of evidence for names (nametable.h); their keys are a hash table, whose
 * slots have the same places. */
typedef struct knp_blob_name_weight {
    int16_t weights[8];
} knp_blob_name_weight;

/* A blob with its sections at hand. */
typedef struct knp_blob {
#define KNP_BLOB_MEMBER(name, type) const type *name;
    KNP_BLOB_SECTIONS(KNP_BLOB_MEMBER)
#undef KNP_BLOB_MEMBER
#define KNP_BLOB_MEMBER(name, type) uint32_t name##_count;
    KNP_BLOB_SECTIONS(KNP_BLOB_MEMBER)
#undef KNP_BLOB_MEMBER
} knp_blob;

/* Opens a blob made by knp_compile__blob, 8-byte aligned; false if it is none. */
bool knp_blob__open(const void *bytes, size_t size, knp_blob *out);

static inline const char *knp_blob__string(const knp_blob *blob, uint32_t string)
{
    return blob->strings + string;
}

/* A key by its text and kind: its index + 1, or 0. */
uint32_t knp_blob__key(const knp_blob *blob, knp_str text, knp_key_kind kind);

/* `stopped`: bits, of which those are set that keys with a full stop at the end hash to, their
 * ASCII letters in lower case. Most words before a full stop are no abbreviation. */
static inline bool knp_blob__may_be_stopped(const knp_blob *blob, uint64_t hash)
{
    return blob->stopped[hash / 64 & (blob->stopped_count - 1)] >> hash % 64 & 1;
}

/* Where the bit of a beginning stands. */
static inline const uint64_t *knp_blob__beginning_word(const knp_blob *blob, uint32_t beginning)
{
    return &blob->beginnings[beginning / 64 & (blob->beginnings_count - 1)];
}

/* False if no phrase begins with these keys (index + 1); if true, one probably does. */
static inline bool knp_blob__may_begin(const knp_blob *blob, uint32_t first_key,
                                       uint32_t second_key)
{
    uint32_t beginning = knp_blob__beginning(first_key, second_key);
    return *knp_blob__beginning_word(blob, beginning) >> beginning % 64 & 1;
}

/* The state that `key` (index + 1) leads to, or 0. */
uint32_t knp_blob__step(const knp_blob *blob, uint32_t state, uint32_t key);

/* A folded word's KNP_LISTED_… bits and its forms (forms.h); false if it is not there. */
bool knp_blob__word(const knp_blob *blob, knp_str text, unsigned *listed, unsigned *forms);

/* The KNP_LISTED_… bits alone; 0 where there are none. */
static inline unsigned knp_blob__listed(const knp_blob *blob, knp_str text)
{
    unsigned listed, forms;
    knp_blob__word(blob, text, &listed, &forms);
    return listed;
}

/* The hashes both sides use. */
uint64_t knp_blob__hash_key(knp_str text, knp_key_kind kind);
uint64_t knp_blob__hash_step(uint32_t state, uint32_t key);

/* Of a text of at most KNP_ABBREVIATION_BYTES, whose ASCII letters are copied in lower case. */
enum { KNP_ABBREVIATION_BYTES = 32 };
uint64_t knp_blob__hash_stopped(knp_str text, char *lower);

#endif
