/* Word classes, and the keys of words: all that the choice between classes may know of a word.
 *
 * A key is a closed word (het), or the kinds and the noun level of an open one (forms.h), or how a
 * word looks (a name, digits, an unknown word). A key comes with the classes that are possible.
 * Some 1,500 keys occur; the weights of a key's classes are looked up once (tagtable.h). */
#ifndef KNP_LEXICON_TAGKEY_H
#define KNP_LEXICON_TAGKEY_H

#include "base/buf.h"
#include "base/vec.h"
#include "lexicon/blob.h"

/* X(upper, name in tags.weights, Universal POS tag) */
#define KNP_WORD_CLASSES(X)                                                                        \
    X(DET, "DET", "DET")                                                                           \
    X(PRON, "PRON", "PRON")                                                                        \
    X(POSS, "POSS", "PRON") /* mijn */                                                             \
    X(REL, "REL", "PRON")                                                                          \
    X(ADJ, "ADJ", "ADJ")                                                                           \
    X(ADJ_E, "ADJ-e", "ADJ")                                                                       \
    X(VATT, "VATT", "VERB")       /* participle before or as a noun; present participle */         \
    X(VFIN, "VFIN", "VERB")       /* finite, singular */                                           \
    X(VFIN_PL, "VFIN-pl", "VERB") /* finite, plural */                                             \
    X(VINF, "VINF", "VERB")                                                                        \
    X(VPP, "VPP", "VERB") /* past participle */                                                    \
    X(NOUN, "NOUN", "NOUN")                                                                        \
    X(NOUN_PL, "NOUN-pl", "NOUN")                                                                  \
    X(NAME, "NAME", "PROPN")                                                                       \
    X(NUM, "NUM", "NUM")                                                                           \
    X(ADV, "ADV", "ADV")                                                                           \
    X(ADP, "ADP", "ADP")                                                                           \
    X(TE, "TE", "ADP")   /* before an infinitive */                                                \
    X(PRT, "PRT", "ADP") /* separated particle, or postposition */                                 \
    X(CONJ, "CONJ", "CCONJ")                                                                       \
    X(SUB, "SUB", "SCONJ")                                                                         \
    X(INTJ, "INTJ", "INTJ")                                                                        \
    X(PUNCT, "PUNCT", "PUNCT")

typedef enum knp_word_class {
#define KNP_WORD_CLASS(upper, name, universal) KNP_IS_##upper,
    KNP_WORD_CLASSES(KNP_WORD_CLASS)
#undef KNP_WORD_CLASS
        KNP_WORD_CLASS_COUNT
} knp_word_class;

/* The border of a sentence, in tables of moves from class to class. */
enum { KNP_IS_BORDER = KNP_WORD_CLASS_COUNT, KNP_WORD_CLASS_SIDES };

/* Ways to look of words that no list decides; each is a key. */
#define KNP_TAG_LIKES(X)                                                                           \
    X(UNKNOWN, "unknown")                                                                          \
    X(PUNCT, "punctuation")                                                                        \
    X(DIGITS, "digits")                                                                            \
    X(DIGIT_ORDINAL, "digit-ordinal")     /* 21ste */                                              \
    X(DIGIT_ADJECTIVE, "digit-adjective") /* 34-jarige */                                          \
    X(DIGIT_WORD, "digit-word")           /* 4x4, 11-metersprong */                                \
    X(ADDRESS, "address")                                                                          \
    X(INITIALS, "initials")                                                                        \
    X(ABBREVIATION, "abbreviation")                                                                \
    X(NUMERAL, "numeral") /* tweehonderd */                                                        \
    X(ORDINAL, "ordinal") /* eenentwintigste */                                                    \
    X(NAME, "name")                                                                                \
    X(NAME_LISTED, "name-listed")             /* a capitalised word of the word list */            \
    X(NAME_FIRST, "name-first")               /* at the beginning of a sentence, unknown */        \
    X(NAME_FIRST_LISTED, "name-first-listed") /* so too, listed with and without a capital */      \
    X(NAME_CLOSED, "name-closed")             /* a capitalised closed word */                      \
    X(ACRONYM, "acronym")                                                                          \
    X(PLACE, "place-adjective")             /* Frans */                                            \
    X(PLACE_E, "place-adjective-e")         /* Franse */                                           \
    X(PLACE_GUESSED, "place-adjective-new") /* Amersfoortse */                                     \
    X(HYPHEN_ADJECTIVE, "hyphen-adjective")                                                        \
    X(HYPHEN_NOUN, "hyphen-noun")                                                                  \
    X(TAIL_ADJECTIVE, "tail-adjective") /* ends in a listed adjective */                           \
    X(TAIL_NOUN, "tail-noun")                                                                      \
    X(TAIL_PARTICIPLE, "tail-participle")                                                          \
    X(SUFFIX_ADJECTIVE, "suffix-adjective")                                                        \
    X(SUFFIX_NOUN, "suffix-noun")                                                                  \
    X(SUFFIX_VERB, "suffix-verb")         /* -eren */                                              \
    X(LIKE_PARTICIPLE, "like-participle") /* ge-…-d */

typedef enum knp_tag_like {
#define KNP_TAG_LIKE(upper, name) KNP_LIKE_##upper,
    KNP_TAG_LIKES(KNP_TAG_LIKE)
#undef KNP_TAG_LIKE
        KNP_LIKE_COUNT
} knp_tag_like;

/* What of a listed word counts beside its forms. */
enum {
    KNP_TAG_PLURAL = 1 << 0,          /* ends as plurals do */
    KNP_TAG_ENDS_E = 1 << 1,          /* ends in -e */
    KNP_TAG_ALSO_ADJECTIVE = 1 << 2,  /* class participle-adjective */
    KNP_TAG_ALSO_NOUN = 1 << 3,       /* classes participle-noun, noun-fixed with `also` */
    KNP_TAG_FIXED_ADJECTIVE = 1 << 4, /* class adjective-fixed */
    KNP_TAG_COMPOSED = 1 << 5,        /* a first part and a listed form of a verb */
    KNP_TAG_FLAGS = 1 << 6
};

typedef struct knp_tagkey {
    uint64_t id;      /* of its weights */
    uint32_t classes; /* possible ones, as bits 1 << knp_word_class */
    uint16_t linked;  /* the key instead between two capitalised words (van in: Van den Berg); 0 */
    uint16_t link;    /* which word it is that has one: such a word shares its key with no other */
} knp_tagkey;

/* kind | payload */
static inline uint64_t knp_tagkey__word(uint32_t builtin_key)
{
    return (uint64_t)1 << 56 | builtin_key;
}

static inline uint64_t knp_tagkey__link(uint32_t builtin_key)
{
    return (uint64_t)2 << 56 | builtin_key;
}

static inline uint64_t knp_tagkey__form(unsigned forms, unsigned flags)
{
    return (uint64_t)3 << 56 | (uint64_t)flags << 16 | forms;
}

static inline uint64_t knp_tagkey__like(knp_tag_like like)
{
    return (uint64_t)4 << 56 | (uint64_t)like;
}

/* All keys with these classes have these weights besides their own. */
static inline uint64_t knp_tagkey__set(uint32_t classes)
{
    return (uint64_t)5 << 56 | classes;
}

/* How tags.weights writes a key: "word het", "form stem+infinitive/base/2/plural". The builtin
 * blob has the words' texts. */
void knp_tagkey__write(const knp_blob *builtin, uint64_t id, knp_buf *out);

/* Reads the two words of a key: kind and the rest. Words of the lexicon are looked up by the
 * caller: for them `*id` gets the bare kind. False if it is no key. */
bool knp_tagkey__read(knp_str kind, knp_str rest, uint64_t *id, bool *needs_word);

/* The class of that name; KNP_WORD_CLASS_COUNT if none has it. */
knp_word_class knp_word_class__of_name(knp_str name);
const char *knp_word_class__name(knp_word_class word_class);

/* ------------------------------------------------------------------------------- their table -- */

/* The keys that occurred, each once. The first KNP_LIKE_COUNT are those of knp_tag_like with the
 * classes that such tokens always have. */
typedef struct knp_tagkeys {
    KNP_VEC(knp_tagkey) list;
    uint16_t *slots; /* index + 1 */
    size_t slot_count;
} knp_tagkeys;

bool knp_tagkeys__open(knp_tagkeys *keys);
void knp_tagkeys__free(knp_tagkeys *keys);

/* The index of a key; made if there is none. `link` is 0 but for words that have a second key, each
 * of which has a number. Beyond 65,000 keys that of an unknown word. False
 * when memory is out. */
bool knp_tagkeys__need(knp_tagkeys *keys, uint64_t id, uint32_t classes, uint16_t link,
                       uint16_t *index);

#endif
