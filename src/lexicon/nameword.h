/* What a word form says about names: facts from the lexicons and from how it is written, worked out
 * once per distinct word. */
#ifndef KNP_LEXICON_NAMEWORD_H
#define KNP_LEXICON_NAMEWORD_H

#include "lexicon/lexicon.h"

/* X(upper, name in names.weights). Those of names hold for capitalised words only. */
#define KNP_NAME_FACTS(X)                                                                          \
    X(FIRST, "first-name")                                                                         \
    X(FIRST_AMBIGUOUS, "first-name-or-word")                                                       \
    X(FIRST_DUTCH, "first-name-dutch")                                                             \
    X(SURNAME, "surname")                                                                          \
    X(SURNAME_AMBIGUOUS, "surname-or-word")                                                        \
    X(SURNAME_DUTCH, "surname-dutch")                                                              \
    X(PERSON, "known-person")                                                                      \
    X(COUNTRY, "country")                                                                          \
    X(REGION, "region")                                                                            \
    X(CITY_LARGE, "city-large")                                                                    \
    X(CITY, "city")                                                                                \
    X(CITY_SMALL, "city-small")                                                                    \
    X(CITY_MINOR, "city-minor") /* of the generated list */                                        \
    X(REGION_MINOR, "region-minor")                                                                \
    X(LANDMARK, "landmark")                                                                        \
    X(PLACE_AMBIGUOUS, "place-or-word")                                                            \
    X(DIRECTION, "direction") /* Noord-…, Nieuw-… */                                           \
    X(COMPANY, "company")                                                                          \
    X(CLUB, "club")                                                                                \
    X(MEDIUM, "medium")                                                                            \
    X(PARTY, "party")                                                                              \
    X(STATE, "state-body")                                                                         \
    X(ORGANISATION, "organisation") /* of another kind */                                          \
    X(ORGANISATION_AMBIGUOUS, "organisation-or-word")                                              \
    X(EVENT, "known-event")                                                                        \
    X(PRODUCT, "known-product")                                                                    \
    X(OTHER, "known-other")                                                                        \
    X(OTHER_AMBIGUOUS, "other-or-word")                                                            \
    X(ORGANISATION_WORD, "organisation-word")                                                      \
    X(ORGANISATION_TAIL, "organisation-tail") /* ends like one */                                  \
    X(PLACE_WORD, "place-word")                                                                    \
    X(PLACE_TAIL, "place-tail")                                                                    \
    X(EVENT_WORD, "event-word")                                                                    \
    X(EVENT_TAIL, "event-tail")                                                                    \
    X(FUNCTION, "function")                                                                        \
    X(PLURAL_FUNCTION, "function-plural")                                                          \
    X(PEOPLE, "people-noun")                                                                       \
    X(ADJECTIVE, "place-adjective")                                                                \
    X(INHABITANT, "inhabitant")                                                                    \
    X(FAITH, "faith")                                                                              \
    X(PARTICLE, "particle")                                                                        \
    X(JOINER, "joiner")                                                                            \
    X(CALENDAR, "month-or-weekday")                                                                \
    X(SAY, "say-verb")                                                                             \
    X(PLAY, "play-verb")                                                                           \
    X(TRADE, "trade-verb")                                                                         \
    X(LISTED_LOWER, "listed-lower")                                                                \
    X(LISTED_CAPITAL, "listed-capital")                                                            \
    X(LISTED_ACRONYM, "listed-acronym")                                                            \
    X(GENITIVE_PLACE, "genitive-place")                                                            \
    X(GENITIVE_PERSON, "genitive-person")                                                          \
    X(HEAD_ORGANISATION, "compound-of-organisation") /* IS-strijders */                            \
    X(HEAD_PLACE, "compound-of-place")                                                             \
    X(TAIL_WORD, "compound-with-word")                                                             \
    X(TAIL_PEOPLE, "compound-with-people")                                                         \
    X(TAIL_BODY, "compound-with-body")             /* Rabo-ploeg */                                \
    X(TAIL_INHABITANT, "compound-with-inhabitant") /* niet-Nederlanders */                         \
    X(ROAD, "road")                                /* A5 */                                        \
    X(STOP, "stop-word")                                                                           \
    X(UNKNOWN, "unknown")

typedef enum knp_name_fact {
#define KNP_NAME_FACT(upper, name) KNP_FACT_##upper,
    KNP_NAME_FACTS(KNP_NAME_FACT)
#undef KNP_NAME_FACT
        KNP_NAME_FACT_COUNT
} knp_name_fact;

_Static_assert(KNP_NAME_FACT_COUNT <= 64, "facts are bits");

#define KNP_FACT(upper) ((uint64_t)1 << KNP_FACT_##upper)

/* How a word is written. */
#define KNP_NAME_SHAPES(X)                                                                         \
    X(NONE, "none")                                                                                \
    X(MARK, "mark")          /* punctuation */                                                     \
    X(NUMBER, "number")      /* 12, 3,5 */                                                         \
    X(DIGITS, "digits")      /* 34-jarige */                                                       \
    X(INITIALS, "initials")  /* J.P. */                                                            \
    X(LETTER, "letter")      /* A */                                                               \
    X(ACRONYM, "acronym")    /* ABVV */                                                            \
    X(CAPITALS, "capitals")  /* more than six */                                                   \
    X(CODE, "code")          /* A5, F-16 */                                                        \
    X(CAPITAL, "Word")       /* Gent */                                                            \
    X(TWO, "Word-Word")      /* Noord-Holland */                                                   \
    X(COMPOUND, "Word-word") /* NS-topman */                                                       \
    X(SUSPENDED, "Word-")    /* Midden- en Oost-Europa */                                          \
    X(MIXED, "WordWord")     /* McDonald */                                                        \
    X(CLIPPED, "Word's")     /* d'Hondt */                                                         \
    X(INNER, "wordWord")     /* iPad */                                                            \
    X(LOWER, "word")                                                                               \
    X(PARTICLE, "particle")                                                                        \
    X(AND, "en")                                                                                   \
    X(AMPERSAND, "&")                                                                              \
    X(JOINER, "joiner")

typedef enum knp_name_shape {
#define KNP_NAME_SHAPE(upper, name) KNP_SHAPE_##upper,
    KNP_NAME_SHAPES(KNP_NAME_SHAPE)
#undef KNP_NAME_SHAPE
        KNP_NAME_SHAPE_COUNT
} knp_name_shape;

/* What a neighbour of a name is, as one symbol: one of these, or the word class of a word that is
 * none of them (KNP_SYMBOL_CLASS + knp_word_class), or a closed word itself (KNP_SYMBOL_WORD + its
 * entry in the built-in lexicons). */
#define KNP_NAME_SYMBOLS(X)                                                                        \
    X(OPEN_WORD, "open") /* its word class is the symbol */                                        \
    X(EDGE, "edge")      /* of the sentence */                                                     \
    X(COMMA, ",")                                                                                  \
    X(STOP_MARK, ".")                                                                              \
    X(COLON, ":")                                                                                  \
    X(SEMICOLON, ";")                                                                              \
    X(OPEN, "(")                                                                                   \
    X(CLOSE, ")")                                                                                  \
    X(QUOTE, "quote")                                                                              \
    X(DASH, "-")                                                                                   \
    X(SLASH, "/")                                                                                  \
    X(ASK, "?")                                                                                    \
    X(CRY, "!")                                                                                    \
    X(AND_SIGN, "&")                                                                               \
    X(MARK, "mark")                                                                                \
    X(NUMBER, "number")                                                                            \
    X(FUNCTION, "function")                                                                        \
    X(CALENDAR, "calendar")                                                                        \
    X(SAY, "say")                                                                                  \
    X(PLAY, "play")                                                                                \
    X(TRADE, "trade")                                                                              \
    X(ADJECTIVE, "place-adjective")                                                                \
    X(INHABITANT, "inhabitant")                                                                    \
    X(ORGANISATION, "organisation-word")                                                           \
    X(EVENT, "event-word")                                                                         \
    X(PLACE, "place-word")                                                                         \
    X(PEOPLE, "people")                                                                            \
    X(TITLE, "Function")                                                                           \
    X(CAPITAL, "Capital")

typedef enum knp_name_symbol {
#define KNP_NAME_SYMBOL(upper, name) KNP_SYMBOL_##upper,
    KNP_NAME_SYMBOLS(KNP_NAME_SYMBOL)
#undef KNP_NAME_SYMBOL
        KNP_NAME_SYMBOL_COUNT
} knp_name_symbol;

enum { KNP_SYMBOL_CLASS = 64, KNP_SYMBOL_WORD = 128 };

/* What an article is about; bits 1 << knp_topic. */
#define KNP_TOPICS(X)                                                                              \
    X(BUSINESS, "business")                                                                        \
    X(SPORT, "sport")                                                                              \
    X(CULTURE, "culture")                                                                          \
    X(POLITICS, "politics")

typedef enum knp_topic {
#define KNP_TOPIC(upper, name) KNP_TOPIC_##upper,
    KNP_TOPICS(KNP_TOPIC)
#undef KNP_TOPIC
        KNP_TOPIC_COUNT
} knp_topic;

/* Facts of one kind. */
#define KNP_FACTS_FIRST (KNP_FACT(FIRST) | KNP_FACT(FIRST_AMBIGUOUS))
#define KNP_FACTS_SURNAME (KNP_FACT(SURNAME) | KNP_FACT(SURNAME_AMBIGUOUS))
#define KNP_FACTS_PLACE                                                                            \
    (KNP_FACT(COUNTRY) | KNP_FACT(REGION) | KNP_FACT(CITY_LARGE) | KNP_FACT(CITY) |                \
     KNP_FACT(CITY_SMALL) | KNP_FACT(CITY_MINOR) | KNP_FACT(LANDMARK) | KNP_FACT(DIRECTION) |      \
     KNP_FACT(REGION_MINOR))
#define KNP_FACTS_ORGANISATION                                                                     \
    (KNP_FACT(COMPANY) | KNP_FACT(CLUB) | KNP_FACT(MEDIUM) | KNP_FACT(PARTY) | KNP_FACT(STATE) |   \
     KNP_FACT(ORGANISATION))

/* What a word can be in a pattern of names. */
enum {
    KNP_KIND_FIRST = 1,
    KNP_KIND_SURNAME = 2,
    KNP_KIND_PLACE = 4,
    KNP_KIND_ORGANISATION = 8,
    KNP_KIND_NONE = 16
};

typedef struct knp_name_word {
    uint64_t facts;     /* 1 << knp_name_fact */
    uint32_t symbol;    /* as a neighbour */
    uint32_t suffix[3]; /* its last two, three, four bytes, 0 where it is too short */
    uint8_t shape;      /* knp_name_shape */
    uint8_t inside;     /* its shape inside a name: particles and joiners by themselves */
    uint8_t kind;       /* KNP_KIND_… bits */
    bool capital;       /* can begin and end a name */
    bool common;        /* an ordinary word that stands with a capital */
    bool topical;
    uint8_t topic; /* where topical */
} knp_name_word;

struct knp_words;
struct knp_word;

/* What `word`, written `text` with the folded form `folded`, says about names. */
void knp_name_word__make(const struct knp_words *words, const struct knp_word *word, knp_str text,
                         knp_str folded, knp_name_word *out);

/* The facts of a single entry, as if it were a capitalised word's: for entries of several words. */
uint64_t knp_name_word__facts_of_entry(const knp_lexicon *lexicon, knp_entry_id entry,
                                       bool capital);

#endif
