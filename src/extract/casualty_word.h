/* The words of lexicons/casualties/cues.lex as a text has them: the rows of the lexicon, decoded,
 * and what each word of a document's cache can be, found when it is new. */
#ifndef KNP_EXTRACT_CASUALTY_WORD_H
#define KNP_EXTRACT_CASUALTY_WORD_H

#include "base/vec.h"
#include "extract/reading.h"

typedef enum knp_casualty_frame {
    KNP_FRAME_PARTICIPLE,  /* twee mensen werden gedood: its subject; with hebben its object */
    KNP_FRAME_SUBJECT,     /* twee mensen kwamen om */
    KNP_FRAME_OBJECT,      /* hij doodde twee mensen */
    KNP_FRAME_NOUN,        /* twee doden */
    KNP_FRAME_EVENT,       /* de moord op twee mensen */
    KNP_FRAME_ATTRIBUTIVE, /* twee vermoorde mensen */
    KNP_FRAME_TOLL,        /* het dodental is twee */
    KNP_FRAME_COUNT
} knp_casualty_frame;

/* A row. */
typedef struct knp_casualty_form {
    const char *with; /* one of these words must stand near; NULL: none */
    uint64_t looks;   /* a bit for the looks of each of them */
    uint8_t role;     /* KNP_CASUALTY_ROLE_COUNT: none is known, the row says nothing */
    uint8_t frame;    /* knp_casualty_frame */
    bool natural, flight, strict;
} knp_casualty_form;

/* What a word can be. */
enum {
    KNP_CASUALTY_CUE = 1,
    KNP_CASUALTY_VIOLENT = 2, /* its first row is no natural death and needs no verb elsewhere */
    KNP_CASUALTY_SLIP = 4     /* in no list, with the beginning and the end of a participle */
};

typedef struct knp_casualty_words {
    KNP_VEC(uint8_t) kinds;           /* KNP_CASUALTY_… bits, by word index */
    KNP_VEC(knp_casualty_form) forms; /* of all cues */
    KNP_VEC(uint32_t) first_form;     /* of each word, and behind them the number of forms */
} knp_casualty_words;

/* Reads the words that are new in the cache. If that began anew, so do they: call it after each
 * look-up. False: out of memory. */
bool knp_casualty_words__update(knp_casualty_words *cues, const knp_words *words);

void knp_casualty_words__free(knp_casualty_words *cues);

knp_casualty_form knp_casualty_form__of(const knp_lexicon *lexicon, knp_entry_id entry);

/* Whether a row speaks of violence or an accident by itself. */
static inline bool knp_casualty_form__violent(const knp_casualty_form *form)
{
    return !form->natural && !form->with && !form->strict;
}

/* A word in lower case that no list has, with the beginning and the end of a participle. */
bool knp_casualty_word__may_be_slip(const knp_word *word, knp_str text);

/* Whether a list has a word, or it is no lower-case word. */
bool knp_casualty_word__known(const knp_word *word);

#endif
