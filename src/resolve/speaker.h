/* Speakers: who the source of each quotation is, by name; and what kind of source. */
#ifndef KNP_RESOLVE_SPEAKER_H
#define KNP_RESOLVE_SPEAKER_H

#include "extract/quote.h"
#include "resolve/actor.h"

typedef struct knp_speaker_scratch {
    KNP_VEC(uint8_t) genders; /* of each actor: 0 unknown */
} knp_speaker_scratch;

/* Appends the article's quotations with their speakers, in text order. A source that has a name is
 * its actor; a pronoun the person who spoke last, or whom the sentence before is about, of the
 * right gender; a description (de minister) the person or organisation that the article described
 * so; a running quotation belongs to who spoke before it. Where the evidence is too thin the
 * speaker is the noun phrase itself, or nobody. False when memory is out. */
bool knp_speaker__resolve(knp_speaker_scratch *scratch, const knp_reading *reading,
                          const knp_units *units, const knp_found_quotes *quotes,
                          const knp_found_mentions *mentions, const knp_actor_scratch *actors,
                          knp_records *out);

void knp_speaker__free(knp_speaker_scratch *scratch);

#endif
