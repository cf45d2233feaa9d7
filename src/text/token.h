/* Tokens: the words, numbers and marks of a text, as ranges of its bytes. */
#ifndef KNP_TEXT_TOKEN_H
#define KNP_TEXT_TOKEN_H

#include "base/vec.h"
#include "text/shape.h"
#include "text/text.h"

#include <stdint.h>

/* Kinds of tokens; those with a name are what lexicons/shapes.txt can say. */
#define KNP_TOKEN_KINDS(X)                                                                         \
    X(WORD, NULL)                                                                                  \
    X(ABBREVIATION, NULL) /* dr.  o.a. */                                                          \
    X(INITIALS, NULL)     /* J.  J.P. */                                                           \
    X(URL, "url")                                                                                  \
    X(EMAIL, "email")                                                                              \
    X(DOMAIN, "domain")                                                                            \
    X(HANDLE, NULL)  /* @name */                                                                   \
    X(HASHTAG, NULL) /* #tag */                                                                    \
    X(EMOJI, NULL)                                                                                 \
    X(DATE, "date")           /* 12-03-2024 */                                                     \
    X(CLOCK, "clock")         /* 12:30 */                                                          \
    X(MONEY, "money")         /* €14.000,- */                                                    \
    X(PERCENT, "percent")     /* 23,5% */                                                          \
    X(SPAN, "span")           /* 3-1  1985-1990 */                                                 \
    X(ORDINAL, "ordinal")     /* 21ste */                                                          \
    X(RATIO, "ratio")         /* 1/4 */                                                            \
    X(FRACTION, "fraction")   /* ½ */                                                             \
    X(NUMBER, "number")       /* 3.500  1,5 */                                                     \
    X(CODE, "code")           /* 05.10.96 */                                                       \
    X(SUSPENDED, "suspended") /* 16- */                                                            \
    X(COMPOUND, "compound")   /* 34-jarige */                                                      \
    X(YEAR, "year")           /* '98 */                                                            \
    X(DIGITS, "digits")                                                                            \
    X(CURRENCY, NULL) /* € */                                                                    \
    X(STOP, NULL)     /* . ! ? … ... */                                                          \
    X(COMMA, NULL)                                                                                 \
    X(COLON, NULL)                                                                                 \
    X(SEMICOLON, NULL)                                                                             \
    X(DASH, NULL)                                                                                  \
    X(OPEN, NULL)                                                                                  \
    X(CLOSE, NULL)                                                                                 \
    X(QUOTE, NULL) /* direction not yet known, or without a partner */                             \
    X(QUOTE_OPEN, NULL)                                                                            \
    X(QUOTE_CLOSE, NULL)                                                                           \
    X(SYMBOL, NULL)

typedef enum knp_token_kind {
#define KNP_TOKEN_KIND(upper, name) KNP_TOKEN_##upper,
    KNP_TOKEN_KINDS(KNP_TOKEN_KIND)
#undef KNP_TOKEN_KIND
        KNP_TOKEN_KIND_COUNT
} knp_token_kind;

/* Facts about a token, beside its kind. The second group is filled in from the words. */
enum {
    KNP_TOKEN_SPACE_BEFORE = 1 << 0, /* a blank, or the paragraph's beginning, stands before it */
    KNP_TOKEN_LINE_START = 1 << 1,   /* a line end stands between it and the token before */
    KNP_TOKEN_PARAGRAPH_START = 1 << 2,

    KNP_TOKEN_CAPITAL = 1 << 3,       /* begins with a capital, after an apostrophe too */
    KNP_TOKEN_ENDS_SENTENCE = 1 << 4, /* abbreviation that often ends a sentence */
    KNP_TOKEN_STARTER = 1 << 5,       /* capitalised here, it begins a sentence */
    KNP_TOKEN_WEAK_STARTER = 1 << 6,  /* so too, unless it is part of a name */
    KNP_TOKEN_NUMERAL = 1 << 7        /* a number word, or one that can begin a number */
};

/* A longer run of letters is cut into tokens of this size. */
enum { KNP_TOKEN_BYTES = 60000 };

/* Of an article, so many quotation marks are given a direction and paired; far beyond any real
 * one. */
enum { KNP_QUOTE_MARKS_MAX = 400000 };

typedef struct knp_token {
    uint32_t start;
    uint16_t size;
    uint8_t kind;  /* knp_token_kind */
    uint8_t facts; /* KNP_TOKEN_… bits */
    uint32_t word; /* index into the word cache, filled in by the lookup */
} knp_token;

static inline uint32_t knp_token__end(knp_token t)
{
    return t.start + t.size;
}

/* The first of `count` tokens, in text order, that ends behind a byte; `count` if none does. */
static inline size_t knp_token__from(const knp_token *tokens, size_t count, uint32_t byte)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (knp_token__end(tokens[middle]) <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* A text's tokens, and which of them are quotation marks. */
typedef struct knp_tokens {
    KNP_VEC(knp_token) list;
    KNP_VEC(uint32_t) quotes;
} knp_tokens;

/* Answers whether `word`, which ends with a full stop, is a known abbreviation. */
typedef struct knp_abbreviation_test {
    bool (*known)(const void *context, knp_str word);
    const void *context;
} knp_abbreviation_test;

/* Cuts a text into tokens. Keeps the memory of an earlier use; false when memory is out. */
bool knp_token__read(knp_tokens *tokens, const knp_text *text, knp_shape_matcher *shapes,
                     knp_abbreviation_test abbreviations);

void knp_token__free(knp_tokens *tokens);

#endif
