/* Actors: mentions of persons, organisations and groups become records; the forms of one name are
 * one actor. */
#ifndef KNP_RESOLVE_ACTOR_H
#define KNP_RESOLVE_ACTOR_H

#include "base/map.h"
#include "extract/mention.h"
#include "extract/records.h"

typedef struct knp_actor_scratch {
    knp_map by_form;             /* hash of a form and type to the actor */
    knp_map by_part;             /* hash of a surname, first name or acronym to the actor */
    KNP_VEC(uint32_t) record_of; /* the actor of each mention, or UINT32_MAX */
    KNP_VEC(uint32_t) fullest;   /* of each actor: its mention with the fullest form */
    KNP_VEC(uint32_t) next;      /* of each mention: the actor's next one, or UINT32_MAX */
    KNP_VEC(uint32_t) first;     /* of each actor: its first mention */
} knp_actor_scratch;

/* Appends the article's actors, in the order of their first mention. A surname is the last person
 * of that surname; a first name alone the last person of that first name; an acronym in brackets,
 * or made of its initials, is the organisation before it; entries of the lexicons know their own
 * forms. False when memory is out. */
bool knp_actor__resolve(knp_actor_scratch *scratch, const knp_reading *reading,
                        const knp_found_mentions *mentions, knp_records *out);

void knp_actor__free(knp_actor_scratch *scratch);

#endif
