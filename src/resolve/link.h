/* Links: what is counted, and who was hurt, to the actors they are. */
#ifndef KNP_RESOLVE_LINK_H
#define KNP_RESOLVE_LINK_H

#include "resolve/actor.h"

/* Fills in `noun_actor` of numbers and `who_actor` of casualties where the noun, or the victims'
 * phrase, ends with the mention of an actor. */
void knp_link__actors(const knp_found_mentions *mentions, const knp_actor_scratch *actors,
                      knp_records *records);

#endif
