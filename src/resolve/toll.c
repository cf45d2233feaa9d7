#include "resolve/toll.h"

#include <string.h>

static const knp_quote *claim_of(const knp_records *records, const knp_casualty *c)
{
    return c->quote == KNP_NONE ? NULL : &records->quotes.items[c->quote];
}

/* Whether both are said by the same one, or both by the article itself. */
static bool same_source(const knp_records *records, const knp_casualty *a, const knp_casualty *b)
{
    const knp_quote *qa = claim_of(records, a), *qb = claim_of(records, b);
    if (!qa || !qb) {
        return qa == qb;
    }
    if (qa->speaker_actor != KNP_NONE || qb->speaker_actor != KNP_NONE) {
        return qa->speaker_actor == qb->speaker_actor;
    }
    return qa->speaker && qb->speaker && strcmp(qa->speaker, qb->speaker) == 0;
}

static bool has_figure(const knp_casualty *c)
{
    return c->number != KNP_NONE && c->part_of == KNP_NONE && c->modality != KNP_MODALITY_DENIED;
}

void knp_toll__supersede(knp_records *records)
{
    enum { REACH = 1000 }; /* casualties to look back over: bounds the work on hostile texts */
    for (size_t k = 0; k < records->casualties.count; k++) {
        knp_casualty *now = &records->casualties.items[k];
        if (strcmp(now->rule, "casualty.toll-now") != 0) {
            continue;
        }
        for (size_t j = k; j > 0 && j + REACH > k; j--) {
            const knp_casualty *before = &records->casualties.items[j - 1];
            if (before->role == now->role && has_figure(before) &&
                same_source(records, before, now)) {
                now->supersedes = (uint32_t)(j - 1);
                break;
            }
        }
    }
}
