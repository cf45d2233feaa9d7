#include "record/spots.h"

#include <stdlib.h>

static bool add(knp_spots *spots, knp_layer layer, uint32_t record, uint32_t part, knp_span span)
{
    return knp_span__is_empty(span) || KNP_VEC_PUSH(spots, ((knp_spot){span, record, part, layer}));
}

static bool add_spans(knp_spots *spots, knp_layer layer, uint32_t record, const knp_span *spans,
                      uint32_t count)
{
    bool added = true;
    for (uint32_t k = 0; k < count && added; k++) {
        added = add(spots, layer, record, k, spans[k]);
    }
    return added;
}

static bool add_mentions(knp_spots *spots, knp_layer layer, uint32_t record,
                         const knp_mention *mentions, uint32_t count)
{
    bool added = true;
    for (uint32_t k = 0; k < count && added; k++) {
        added = add(spots, layer, record, k, mentions[k].span);
    }
    return added;
}

static bool add_records(knp_spots *spots, const knp_writing *w)
{
    const knp_records *r = &w->doc->records;
    size_t numbers = knp_writing__count(w, r->numbers.count, KNP_ONLY_NUMBERS);
    size_t actors = knp_writing__count(w, r->actors.count, KNP_ONLY_ACTORS);
    size_t places = knp_writing__count(w, r->places.count, KNP_ONLY_PLACES);
    size_t quotes = knp_writing__count(w, r->quotes.count, KNP_ONLY_QUOTES);
    size_t casualties = knp_writing__count(w, r->casualties.count, KNP_ONLY_CASUALTIES);
    bool added = true;
    for (uint32_t k = 0; k < numbers && added; k++) {
        added = add(spots, KNP_LAYER_NUMBER, k, 0, r->numbers.items[k].span);
    }
    for (uint32_t k = 0; k < actors && added; k++) {
        const knp_actor *a = &r->actors.items[k];
        added = add_mentions(spots, KNP_LAYER_ACTOR, k, a->mentions, a->mention_count);
    }
    for (uint32_t k = 0; k < places && added; k++) {
        const knp_place *p = &r->places.items[k];
        added = add_mentions(spots, KNP_LAYER_PLACE, k, p->mentions, p->mention_count);
    }
    for (uint32_t k = 0; k < quotes && added; k++) {
        const knp_quote *q = &r->quotes.items[k];
        added = add_spans(spots, KNP_LAYER_QUOTE, k, q->content, q->content_count) &&
                add_spans(spots, KNP_LAYER_CUE, k, q->cue, q->cue_count) &&
                add(spots, KNP_LAYER_SOURCE, k, 0, q->source);
    }
    for (uint32_t k = 0; k < casualties && added; k++) {
        const knp_casualty *c = &r->casualties.items[k];
        added =
            add(spots, KNP_LAYER_CASUALTY, k, 0, c->cue) && add(spots, KNP_LAYER_WHO, k, 0, c->who);
    }
    return added;
}

static int compare(uint32_t a, uint32_t b)
{
    return (a > b) - (a < b);
}

static int in_text_order(const void *left, const void *right)
{
    const knp_spot *a = left, *b = right;
    int order = compare(a->span.start, b->span.start);
    order = order ? order : compare(b->span.end, a->span.end);
    order = order ? order : compare(a->layer, b->layer);
    order = order ? order : compare(a->record, b->record);
    return order ? order : compare(a->part, b->part);
}

void knp_spots__sort(knp_spots *spots)
{
    if (spots->count) {
        qsort(spots->items, spots->count, sizeof *spots->items, in_text_order);
    }
}

bool knp_spots__collect(knp_spots *spots, const knp_writing *w)
{
    bool added = add_records(spots, w);
    knp_spots__sort(spots);
    return added;
}

uint32_t knp_spots__nearest(const knp_actor *speaker, const knp_quote *quote)
{
    uint32_t limit =
        knp_span__is_empty(quote->source) ? quote->content[0].start : quote->source.end;
    uint32_t low = 0, high = speaker->mention_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (speaker->mentions[middle].span.start < limit) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low ? low - 1 : 0;
}
