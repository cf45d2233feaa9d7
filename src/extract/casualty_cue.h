/* Words that say that somebody was killed, injured, missing …: lexicons/casualties/cues.lex, found
 * in a sentence. Their frame says where the victims stand. */
#ifndef KNP_EXTRACT_CASUALTY_CUE_H
#define KNP_EXTRACT_CASUALTY_CUE_H

#include "extract/casualty_word.h"
#include "extract/records.h"
#include "extract/unit.h"

/* Units first .. end-1 that say so. */
typedef struct knp_casualty_cue {
    uint32_t first, end;
    knp_casualty_role role;
    knp_casualty_frame frame;
    uint32_t verb; /* of a particle or a set phrase; else KNP_NONE */
    bool apart;    /* a particle or a set phrase, whose verb stands elsewhere */
    bool natural;  /* may be a natural death: counts near violence or an accident only */
    bool flight;   /* may be one from the police */
    bool strict;   /* is said of things as well: counts with people only */
} knp_casualty_cue;

/* The cue that begins at unit `i`; false if none does. */
bool knp_casualty_cue__at(const knp_utterance *u, const knp_casualty_words *words, uint32_t i,
                          knp_casualty_cue *out);

/* A participle that no lexicon and no word list has, and that is one slip of the pen away from a
 * cue: gearesteerd, vermoort. */
bool knp_casualty_cue__misspelt(const knp_utterance *u, uint32_t i, knp_casualty_cue *out);

/* Where an article may have cues. */
typedef struct knp_casualty_glance {
    KNP_VEC(uint32_t) tokens; /* that may begin one */
    KNP_VEC(uint8_t)
    violent; /* of each sentence: whether it has one that is no natural death, and
                needs no verb elsewhere */
} knp_casualty_glance;

/* Replaces the contents of `out`. False when memory is out. */
bool knp_casualty_cue__glance(knp_casualty_glance *out, const knp_casualty_words *words,
                              const knp_reading *reading);

#endif
