#include "resolve/link.h"

/* The actor whose mention ends where the span ends, and lies in it; KNP_NONE. */
static uint32_t actor_in(const knp_found_mentions *mentions, const knp_actor_scratch *actors,
                         knp_span span)
{
    size_t low = 0, high = mentions->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (mentions->items[middle].span.end < span.end) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < mentions->count && mentions->items[low].span.end == span.end &&
                 mentions->items[low].span.start >= span.start &&
                 mentions->items[low].type != KNP_MENTION_PLACE;
    return found ? actors->record_of.items[low] : KNP_NONE;
}

void knp_link__actors(const knp_found_mentions *mentions, const knp_actor_scratch *actors,
                      knp_records *records)
{
    for (size_t k = 0; k < records->numbers.count; k++) {
        knp_number *n = &records->numbers.items[k];
        if (n->noun.end > n->noun.start) {
            n->noun_actor = actor_in(mentions, actors, n->noun);
        }
    }
    for (size_t k = 0; k < records->casualties.count; k++) {
        knp_casualty *c = &records->casualties.items[k];
        if (c->who.end > c->who.start) {
            c->who_actor = actor_in(mentions, actors, c->who);
        }
    }
}
