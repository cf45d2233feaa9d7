/* Words: what is known of each distinct word form, looked up once and remembered.
 *
 * A cache belongs to one document and goes from article to article. Once it holds KNP_WORDS_MAX
 * forms, it begins anew with the article. If one article alone has more, further ones that no
 * lexicon knows share a record (known ones are kept: there are only so many). So what is made of an
 * article does not depend on those before it. */
#ifndef KNP_LEXICON_WORD_H
#define KNP_LEXICON_WORD_H

#include "base/buf.h"
#include "base/vec.h"
#include "lexicon/lexicon.h"
#include "lexicon/nameword.h"
#include "lexicon/tagkey.h"
#include "text/token.h"

enum { KNP_WORDS_MAX = 1 << 17 };

/* How a word is written and listed. */
enum {
    KNP_WORD_CAPITAL = 1 << 0,  /* its first letter is a capital */
    KNP_WORD_ALL_CAPS = 1 << 1, /* two letters and more, all capitals */
    KNP_WORD_HAS_DIGIT = 1 << 2,
    KNP_WORD_HAS_HYPHEN = 1 << 3,
    KNP_WORD_LISTED_LOWER = 1 << 4,   /* in the word list in lower case */
    KNP_WORD_LISTED_CAPITAL = 1 << 5, /* with a capital */
    KNP_WORD_LISTED_MIXED = 1 << 6,
    KNP_WORD_BEGINS_PHRASE = 1 << 7,
    KNP_WORD_HAS_LOWER = 1 << 8,
    KNP_WORD_CONTINUES_PHRASE = 1 << 9 /* stands second in one */
};

typedef struct knp_word {
    double numeral_value; /* of a number word */
    knp_class_set classes;
    uint32_t key[KNP_LAYERS]; /* its folded key in each layer, index + 1; 0: none */
    uint32_t first_entry;     /* in the cache's entries, the user's layer first */
    uint16_t entry_count;
    uint16_t traits;   /* KNP_WORD_… bits */
    uint8_t numeral;   /* knp_numeral_kind */
    uint8_t text_size; /* of the form as cached; 0 for shared records */
    uint32_t text;     /* offset in the cache's texts */
} knp_word;

/* A word's keys in the cache's tag_keys: within a sentence, at its beginning. */
typedef struct knp_word_tag_keys {
    uint16_t at[2];
} knp_word_tag_keys;

/* What passes over all tokens ask of a word, in two bytes, so that those of all words stay near. */
enum {
    KNP_GLANCE_CAPITAL = 1 << 0,  /* can begin and end a name */
    KNP_GLANCE_NO_WORD = 1 << 1,  /* a mark, or a number in digits */
    KNP_GLANCE_NUMBER = 1 << 2,   /* has digits and no capital */
    KNP_GLANCE_JOINS = 1 << 3,    /* in lower case inside a name: a particle, en, & */
    KNP_GLANCE_CAPITALS = 1 << 4, /* in capitals */
    KNP_GLANCE_OPENS = 1 << 5,    /* a bracket */
    KNP_GLANCE_CLOSES = 1 << 6,
    KNP_GLANCE_TOPICAL = 1 << 7,
    KNP_GLANCE_PEOPLE = 1 << 8,  /* Belgen, moslims, IS-strijders */
    KNP_GLANCE_CLIPPED = 1 << 9, /* 's, 't, d' */
    KNP_GLANCE_BEGINS_PHRASE = 1 << 10,
    KNP_GLANCE_CONTINUES_PHRASE = 1 << 11
};

/* A slot of the cache. */
typedef struct knp_word_slot {
    uint64_t key;  /* see key_of in word.c */
    uint32_t word; /* index + 1; 0: empty */
    uint32_t text; /* offset in the cache's texts */
} knp_word_slot;

typedef struct knp_shared_slot {
    uint32_t hash;
    uint32_t word; /* index + 1 */
} knp_shared_slot;

typedef struct knp_words {
    const knp_lexicon *lexicon;
    KNP_VEC(knp_word) list;
    KNP_VEC(knp_word_tag_keys) tags; /* of each word of the list, apart: they are asked at once */
    KNP_VEC(knp_name_word) names;    /* of each word of the list, too */
    KNP_VEC(uint16_t) glances;       /* and these: KNP_GLANCE_… bits */
    KNP_VEC(uint8_t) token_facts;    /* KNP_TOKEN_… bits that every token of the word gets */
    KNP_VEC(char) texts;
    KNP_VEC(knp_entry_id) entries;
    knp_word_slot *slots;
    uint32_t slot_count;
    uint32_t cached;                 /* forms in the table */
    bool fresh;                      /* the cache began anew for this article */
    KNP_VEC(knp_shared_slot) shared; /* hash table of unknown forms beyond the bound */
    uint32_t shared_count;
    knp_tagkeys tag_keys;
    knp_buf folded, exact; /* scratch */
} knp_words;

/* False when memory is out. */
bool knp_words__open(knp_words *words, const knp_lexicon *lexicon);

/* Empties the cache if its bound was reached. Call between articles. */
void knp_words__next_article(knp_words *words);

/* Looks every token up: fills in `word` and the facts that come from it. */
bool knp_words__look_up(knp_words *words, const char *bytes, knp_tokens *tokens);

void knp_words__free(knp_words *words);

static inline const knp_word *knp_words__of(const knp_words *words, knp_token token)
{
    return &words->list.items[token.word];
}

/* The form as cached; empty for a record that several words share. */
static inline knp_str knp_words__text(const knp_words *words, const knp_word *word)
{
    return word->text_size ? (knp_str){words->texts.items + word->text, word->text_size}
                           : (knp_str){"", 0};
}

static inline bool knp_words__is(const knp_words *words, const knp_word *word,
                                 knp_known_class class_wanted)
{
    return knp_class_set__has(&word->classes, words->lexicon->known[class_wanted]);
}

/* The first entry of the word in a class; false if it has none. */
bool knp_words__entry(const knp_words *words, const knp_word *word, knp_known_class class_wanted,
                      knp_entry_id *entry);

/* Whether `word` with its full stop is a known abbreviation; for tokens. */
bool knp_words__is_abbreviation(const void *lexicon, knp_str word);

#endif
