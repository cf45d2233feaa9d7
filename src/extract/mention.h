/* Mentions: names as the guidelines want them, each with what the lexicons know of it. */
#ifndef KNP_EXTRACT_MENTION_H
#define KNP_EXTRACT_MENTION_H

#include "extract/name.h"

typedef enum knp_mention_type {
    KNP_MENTION_PERSON,
    KNP_MENTION_ORGANISATION,
    KNP_MENTION_GROUP,
    KNP_MENTION_PLACE
} knp_mention_type;

typedef struct knp_found_mention {
    uint32_t first, end; /* tokens */
    knp_span span;       /* may be shorter than the tokens: India's */
    uint32_t sentence;
    knp_mention_type type;
    uint32_t name; /* index of the name it was made of, or KNP_NONE */
    bool has_entry;
    knp_entry_id entry; /* of a place: the first that fits; see resolve/place.h */
    const char *rule;
} knp_found_mention;

typedef KNP_VEC(knp_found_mention) knp_found_mentions;

/* Replaces the contents of `out` by the mentions of an article, in text order; they do not
 * overlap. `dateline` is the place that its dateline begins with, or empty. False when memory is
 * out. */
bool knp_mention__read(knp_found_mentions *out, const knp_reading *reading,
                       const knp_name_scratch *names, knp_span dateline);

/* Calls `visit` with each entry that spells the mention, until it returns true. */
typedef bool knp_entry_visit(void *context, knp_entry_id entry);
void knp_mention__entries(const knp_reading *reading, const knp_found_mention *mention,
                          knp_entry_visit *visit, void *context);

#endif
