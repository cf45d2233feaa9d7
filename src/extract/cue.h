/* Cues: the words that say that something is said. */
#ifndef KNP_EXTRACT_CUE_H
#define KNP_EXTRACT_CUE_H

#include "extract/unit.h"

/* What a cue can report. */
enum {
    KNP_REPORTS_QUOTATION = 1,  /* „…”, lacht hij */
    KNP_REPORTS_CLAUSE = 2,     /* dat, of, a question word */
    KNP_REPORTS_INFINITIVE = 4, /* te gaan */
    KNP_REPORTS_NOUN = 8        /* noemt het een schande */
};

enum { KNP_CUE_PARTS = 2 };

typedef struct knp_cue {
    uint32_t parts[KNP_CUE_PARTS]; /* units: the verb, and its particle if that is apart */
    uint32_t part_count;           /* 0: there is no cue */
    unsigned reports;              /* KNP_REPORTS_… */
    bool weak;                     /* reports only in some uses */
    bool participle;
    knp_entry_id entry; /* in the class cue-verb or cue-noun */
} knp_cue;

/* ------------------------------------------------------------------------------------ words -- */

/* What a word can be in a report. */
enum { KNP_CUE_VERB = 1, KNP_CUE_NOUN = 2, KNP_CUE_PHRASE = 4 };

/* A row of the cue verbs. Those of one word stand together; its first one says what they are
 * together, so that most verbs without their particle are done with one look. */
typedef struct knp_cue_form {
    knp_entry_id entry;
    uint8_t reports; /* KNP_REPORTS_… */
    bool weak, participle;
    bool whole;         /* first: some row has no particle */
    uint32_t count;     /* first: of the word's rows */
    uint64_t particles; /* first: a bit for the looks of each, so that few tokens are compared */
    knp_str particle;   /* its last word; empty: it has none */
    knp_str before;     /* those before it, where it has several */
} knp_cue_form;

/* What a word can be, and as a verb its first row. */
typedef struct knp_cue_word {
    uint32_t kinds : 3; /* KNP_CUE_… */
    uint32_t form : 29;
} knp_cue_word;

/* The words of a document's cache as cues, read once per distinct word. Running state. */
typedef struct knp_cue_words {
    KNP_VEC(knp_cue_word) list; /* by word index */
    KNP_VEC(knp_cue_form) forms;
} knp_cue_words;

/* Reads the words that are new in the cache. If that began anew, so do they: call it after each
 * look-up. False: out of memory. */
bool knp_cue_words__update(knp_cue_words *cues, const knp_words *words);

void knp_cue_words__free(knp_cue_words *cues);

/* The KNP_CUE_… kinds of a token. */
static inline unsigned knp_cue__kinds_of(const knp_reading *r, uint32_t token)
{
    return r->cues->list.items[r->tokens[token].word].kinds;
}

/* Those of a unit; 0 for quotations, beyond the ends. */
static inline unsigned knp_cue__kinds(const knp_utterance *u, uint32_t i)
{
    return knp_unit__token(u, i) ? knp_cue__kinds_of(u->reading, u->units[i].first) : 0;
}

/* -------------------------------------------------------------------------------- in a text -- */

/* The cue verb at unit `i`, with its particle found up to unit `end`. `part_count` is 0 if none. A
 * verb with a particle is preferred where the particle is there. */
knp_cue knp_cue__verb(const knp_utterance *u, uint32_t i, uint32_t end);

/* The reporting noun at unit `i`. */
knp_cue knp_cue__noun(const knp_utterance *u, uint32_t i);

#endif
