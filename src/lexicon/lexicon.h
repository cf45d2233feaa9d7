/* The lexicons of an engine: the user's layer, tried first, and the built-in one. Immutable. */
#ifndef KNP_LEXICON_LEXICON_H
#define KNP_LEXICON_LEXICON_H

#include "base/error.h"
#include "lexicon/blob.h"

enum { KNP_LAYERS = 2 };

/* Classes that the program itself asks for, by their names in the lexicons. */
#define KNP_KNOWN_CLASSES(X)                                                                       \
    X(ABBREVIATION, "abbreviation")                                                                \
    X(STOP_WORD, "stop-word")                                                                      \
    X(STOP_WORD_ENGLISH, "stop-word-english")                                                      \
    X(STOP_WORD_FRENCH, "stop-word-french")                                                        \
    X(STOP_WORD_GERMAN, "stop-word-german")                                                        \
    X(SENTENCE_STARTER, "sentence-starter")                                                        \
    X(COUNTRY, "country")                                                                          \
    X(CITY, "city")                                                                                \
    X(REGION, "region")                                                                            \
    X(LANDMARK, "landmark")                                                                        \
    X(MONTH, "month")                                                                              \
    X(FRACTION, "fraction")                                                                        \
    X(DURATION_UNIT, "duration-unit")                                                              \
    X(UNIT, "unit")                                                                                \
    X(VAGUE_NUMBER, "vague-number")                                                                \
    X(NUMERAL, "numeral")                                                                          \
    X(CURRENCY, "currency")                                                                        \
    X(WEEKDAY, "weekday")                                                                          \
    X(ORDINAL, "ordinal")                                                                          \
    X(DETERMINER, "determiner")                                                                    \
    X(PRONOUN, "pronoun")                                                                          \
    X(POSSESSIVE, "possessive")                                                                    \
    X(RELATIVE, "relative")                                                                        \
    X(PREPOSITION, "preposition")                                                                  \
    X(CONJUNCTION, "conjunction")                                                                  \
    X(SUBORDINATOR, "subordinator")                                                                \
    X(INTERJECTION, "interjection")                                                                \
    X(ADVERB, "adverb")                                                                            \
    X(AUXILIARY, "auxiliary")                                                                      \
    X(NOUN_FIXED, "noun-fixed")                                                                    \
    X(NOUN_SUFFIX, "noun-suffix")                                                                  \
    X(ADJECTIVE_FIXED, "adjective-fixed")                                                          \
    X(ADJECTIVE_SUFFIX, "adjective-suffix")                                                        \
    X(ADJECTIVE_OF_PLACE, "adjective-of-place")                                                    \
    X(PARTICIPLE_ADJECTIVE, "participle-adjective")                                                \
    X(PARTICIPLE_NOUN, "participle-noun")                                                          \
    X(SEPARABLE_PARTICLE, "separable-particle")                                                    \
    X(INHABITANT, "inhabitant")                                                                    \
    X(FAITH, "faith-group")                                                                        \
    X(FIRST_NAME, "first-name")                                                                    \
    X(SURNAME, "surname")                                                                          \
    X(KNOWN_PERSON, "known-person")                                                                \
    X(ORGANISATION, "organisation")                                                                \
    X(OTHER_NAME, "other-name")                                                                    \
    X(ORGANISATION_WORD, "organisation-word")                                                      \
    X(PLACE_WORD, "place-word")                                                                    \
    X(EVENT_WORD, "event-word")                                                                    \
    X(PEOPLE_NOUN, "people-noun")                                                                  \
    X(FUNCTION, "function")                                                                        \
    X(NAME_PARTICLE, "name-particle")                                                              \
    X(NAME_JOINER, "name-joiner")                                                                  \
    X(CONTEXT_WORD, "context-word")                                                                \
    X(CONTEXT_VERB, "context-verb")                                                                \
    X(TOPIC_WORD, "topic-word")                                                                    \
    X(UNNAMED_ACTOR, "unnamed-actor")                                                              \
    X(CASUALTY_CUE, "casualty-cue")                                                                \
    X(CUE_VERB, "cue-verb")                                                                        \
    X(CUE_NOUN, "cue-noun")                                                                        \
    X(CUE_PHRASE, "cue-phrase")

typedef enum knp_known_class {
#define KNP_CLASS_ENUM(upper, name) KNP_CLASS_##upper,
    KNP_KNOWN_CLASSES(KNP_CLASS_ENUM)
#undef KNP_CLASS_ENUM
        KNP_CLASS_COUNT
} knp_known_class;

/* An entry of some layer. */
typedef struct knp_entry_id {
    uint32_t layer : 1;
    uint32_t index : 31;
} knp_entry_id;

/* A set of classes. */
typedef struct knp_class_set {
    uint64_t bits[KNP_CLASSES_MAX / 64];
} knp_class_set;

typedef struct knp_lexicon {
    knp_blob layers[KNP_LAYERS]; /* the user's, then the built-in one */
    uint32_t first_layer;        /* 1 where there is no user's layer */
    const char *class_names[KNP_CLASSES_MAX];
    uint32_t class_count;
    uint8_t class_of[KNP_LAYERS][KNP_CLASSES_MAX]; /* a layer's class index to the engine's */
    uint8_t known[KNP_CLASS_COUNT];                /* the engine's index of a known class */
} knp_lexicon;

/* Joins the layers; `user` may be NULL. The blobs must stay. KNP_ERROR_LEXICON if there are too
 * many classes, or a known class is missing. */
knp_status knp_lexicon__open(knp_lexicon *lexicon, const knp_blob *user, const knp_blob *builtin,
                             knp_error *error);

static inline bool knp_class_set__has(const knp_class_set *set, uint32_t class_index)
{
    return (set->bits[class_index >> 6] >> (class_index & 63) & 1) != 0;
}

static inline void knp_class_set__add(knp_class_set *set, uint32_t class_index)
{
    set->bits[class_index >> 6] |= (uint64_t)1 << (class_index & 63);
}

/* The engine's class index of an entry. */
static inline uint32_t knp_lexicon__class(const knp_lexicon *lexicon, knp_entry_id entry)
{
    const knp_blob_entry *e = &lexicon->layers[entry.layer].entries[entry.index];
    return lexicon->class_of[entry.layer][e->class_index];
}

/* The entry's first form. */
const char *knp_lexicon__canonical(const knp_lexicon *lexicon, knp_entry_id entry);

/* The entry's attribute as text; NULL if it has none. */
const char *knp_lexicon__value(const knp_lexicon *lexicon, knp_entry_id entry,
                               knp_known_field field);

/* The entry's attribute of that name as text; NULL if it has none. */
const char *knp_lexicon__text(const knp_lexicon *lexicon, knp_entry_id entry, const char *field);

/* The same as a number; NaN if it has none. */
double knp_lexicon__number(const knp_lexicon *lexicon, knp_entry_id entry, const char *field);

#endif
