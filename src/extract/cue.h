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

/* The cue verb at unit `i`, with its particle found up to unit `end`. `part_count` is 0 if none. A
 * verb with a particle is preferred where the particle is there. */
knp_cue knp_cue__verb(const knp_utterance *u, uint32_t i, uint32_t end);

/* The reporting noun at unit `i`. */
knp_cue knp_cue__noun(const knp_utterance *u, uint32_t i);

#endif
