/* What the rest of an article says for a name: how the same string was decided elsewhere, how
 * strongly, and of which longer names its words are part. */
#include "extract/name.h"

#include "base/alloc.h"
#include "base/hash.h"

enum {
    SLOTS_AT_FIRST = 256,
    SLOTS_KEPT = 1 << 14,
    CLIP = 800,
    COUNT_MAX = 4,
    START_MAX = 3,
    TAIL_BYTES = 64,
    SURE_TAIL = 250 /* by hand: the Flemish papers that the weights are fitted on have few */
};

void knp_name_memory__clear(knp_name_memory *memory)
{
    KNP_VEC_TRIM(&memory->slots, SLOTS_KEPT);
    if (memory->size > SLOTS_KEPT) {
        knp_alloc__free(memory->table);
        memory->table = NULL;
        memory->size = 0;
    }
    if (memory->size) {
        memset(memory->table, 0, memory->size * sizeof *memory->table);
    }
}

/* Where a hash stands in the table, or belongs. */
static uint32_t *place_of(const knp_name_memory *memory, uint64_t hash)
{
    size_t at = hash >> 8 & (memory->size - 1);
    while (memory->table[at] && memory->slots.items[memory->table[at] - 1].hash != hash) {
        at = (at + 1) & (memory->size - 1);
    }
    return &memory->table[at];
}

static bool widen(knp_name_memory *memory)
{
    size_t size = memory->size ? memory->size * 2 : SLOTS_AT_FIRST;
    uint32_t *fresh = knp_alloc__get(size * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, size * sizeof *fresh);
    knp_alloc__free(memory->table);
    memory->table = fresh;
    memory->size = size;
    for (size_t k = 0; k < memory->slots.count; k++) {
        *place_of(memory, memory->slots.items[k].hash) = (uint32_t)k + 1;
    }
    return true;
}

static knp_name_memory_slot *need(knp_name_memory *memory, uint64_t hash)
{
    if ((memory->slots.count + 1) * 2 > memory->size && !widen(memory)) {
        return NULL;
    }
    uint32_t *place = place_of(memory, hash);
    if (!*place) {
        if (!KNP_VEC_PUSH(&memory->slots, (knp_name_memory_slot){.hash = hash})) {
            return NULL;
        }
        *place = (uint32_t)memory->slots.count;
    }
    return &memory->slots.items[*place - 1];
}

/* An empty slot where there is none. */
static const knp_name_memory_slot *find(const knp_name_memory *memory, uint64_t hash)
{
    static const knp_name_memory_slot empty;
    uint32_t place = memory->size ? *place_of(memory, hash) : 0;
    return place ? &memory->slots.items[place - 1] : &empty;
}

static uint64_t word_hash(const knp_reading *r, uint32_t token)
{
    return knp_hash__bytes(r->bytes + r->tokens[token].start, r->tokens[token].size) | 1;
}

/* Of a surname whose first letter may be a capital or not; apart from the hashes of strings. */
static uint64_t tail_hash(knp_str text)
{
    char copy[TAIL_BYTES];
    if (text.size > sizeof copy) {
        return 1;
    }
    memcpy(copy, text.bytes, text.size);
    copy[0] = (char)(copy[0] >= 'A' && copy[0] <= 'Z' ? copy[0] - 'A' + 'a' : copy[0]);
    return (knp_hash__bytes(copy, text.size) ^ 0x9e3779b97f4a7c15U) | 1;
}

/* How much stronger the person is than anything else. */
static int32_t margin_of_person(const int16_t *scores)
{
    int32_t other = 0;
    for (unsigned k = KNP_NAME_PERSON + 1; k < KNP_NAME_TYPE_COUNT; k++) {
        other = scores[k] > other ? scores[k] : other;
    }
    return scores[KNP_NAME_PERSON] - other;
}

static int32_t clipped(int32_t score)
{
    return score > CLIP ? CLIP : score < -CLIP ? -CLIP : score;
}

/* ---------------------------------------------------------------------------------- learning -- */

static knp_name_place *place_in_chapter(const knp_name_scratch *scratch, uint32_t token)
{
    return &scratch->places.items[token - scratch->chapter];
}

/* Van der Laan for Jan van der Laan: the surname from its first particle on, in lower case. */
static bool learn_tail(knp_name_scratch *scratch, const knp_reading *r, const knp_name_candidate *c)
{
    for (uint32_t i = c->first + 1; i + 1 < c->end; i++) {
        if (knp_reading__name(r, i)->facts & KNP_FACT(PARTICLE)) {
            uint32_t start = r->tokens[i].start;
            uint32_t size = knp_token__end(r->tokens[c->end - 1]) - start;
            knp_name_memory_slot *slot =
                need(&scratch->memory, tail_hash((knp_str){r->bytes + start, size}));
            if (slot) {
                slot->last_of[c->decided]++;
            }
            return slot != NULL;
        }
    }
    return true;
}

static uint32_t number_of(const knp_name_memory *memory, const knp_name_memory_slot *slot)
{
    return (uint32_t)(slot - memory->slots.items) + 1;
}

static bool learn_words(knp_name_scratch *scratch, const knp_reading *r,
                        const knp_name_candidate *c)
{
    for (uint32_t i = c->first; i < c->end; i++) {
        knp_name_memory_slot *slot = need(&scratch->memory, word_hash(r, i));
        if (!slot) {
            return false;
        }
        place_in_chapter(scratch, i)->slot = number_of(&scratch->memory, slot);
        slot->within[c->decided]++;
        slot->parts++;
        slot->first_of[c->decided] += i == c->first;
        if (i == c->end - 1) {
            slot->last_of[c->decided]++;
            slot->last_pool += margin_of_person(c->alone);
            slot->last_pooled++;
        }
    }
    return learn_tail(scratch, r, c);
}

static void learn_scores(knp_name_memory_slot *slot, knp_name_candidate *c)
{
    for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        slot->pool[k] += clipped(c->alone[k]);
    }
    slot->pooled++;
    c->pooled = true;
}

/* A name, or a capitalised word that is none and part of none. */
static bool learn_candidate(knp_name_scratch *scratch, const knp_reading *r, knp_name_candidate *c)
{
    knp_name_place *place = place_in_chapter(scratch, c->first);
    bool name = c->decided != KNP_NAME_NONE, many = c->end - c->first > 1;
    c->first_pass = c->decided;
    if (!name && (many || place->cover)) {
        return true;
    }
    knp_name_memory_slot *slot = need(&scratch->memory, c->hash);
    if (!slot) {
        return false;
    }
    learn_scores(slot, c);
    if (name) {
        slot->decided[c->decided]++;
        slot->names++;
    } else {
        slot->no_name++;
    }
    if (!many) {
        place->slot = number_of(&scratch->memory, slot);
    }
    return !many || learn_words(scratch, r, c);
}

bool knp_name_memory__learn(knp_name_scratch *scratch, const knp_reading *r, size_t from, size_t to)
{
    scratch->places.count = 0;
    if (!KNP_VEC_RESERVE(&scratch->places, to - from)) {
        return false;
    }
    memset(scratch->places.items, 0, (to - from) * sizeof *scratch->places.items);
    for (size_t k = 0; k < scratch->candidates.count; k++) {
        const knp_name_candidate *c = &scratch->candidates.items[k];
        for (uint32_t i = c->first; c->decided != KNP_NAME_NONE && i < c->end; i++) {
            scratch->places.items[i - from].cover = (uint32_t)k + 1;
        }
    }
    for (size_t k = 0; k < scratch->candidates.count; k++) {
        if (!learn_candidate(scratch, r, &scratch->candidates.items[k])) {
            return false;
        }
    }
    return true;
}

/* ---------------------------------------------------------------------------------- evidence -- */

#define ADD(feature, a, b, c) knp_evidence__add(e, KNP_FEATURE_##feature, (a), (b), (c))

/* A score by its size: 0 below 1, then 1, 2, 4, 8, 16 and more. */
static uint32_t bucket(int32_t score)
{
    uint32_t k = 0;
    for (int32_t limit = KNP_NAME_WEIGHT_UNIT; k < 5 && score >= limit; limit *= 2) {
        k++;
    }
    return k;
}

static uint32_t at_most(uint32_t value, uint32_t bound)
{
    return value < bound ? value : bound;
}

/* The slot without what the candidate itself gave to it. */
static void leave_out(knp_name_memory_slot *slot, const knp_name_candidate *c,
                      knp_name_type decided)
{
    if (c->pooled) {
        slot->pooled--;
        for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
            slot->pool[k] -= clipped(c->alone[k]);
        }
    }
    if (decided != KNP_NAME_NONE) {
        slot->decided[decided]--;
    } else if (c->pooled) {
        slot->no_name--;
    }
}

/* The pooled scores of the string's other mentions, "no name" being 0. */
static void weigh_pool(const knp_name_memory_slot *slot, uint32_t many, unsigned position,
                       knp_evidence *e)
{
    int32_t score[KNP_NAME_TYPE_COUNT + 1];
    for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        score[k] = slot->pool[k];
    }
    score[KNP_NAME_NONE] = 0;
    uint32_t best = KNP_NAME_NONE, second = KNP_NAME_NONE;
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        best = score[k] > score[best] ? k : best;
    }
    second = best == KNP_NAME_NONE ? KNP_NAME_PERSON : KNP_NAME_NONE;
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        second = k != best && score[k] > score[second] ? k : second;
    }
    uint32_t margin = bucket(score[best] - score[second]);
    ADD(POOL, best, margin, 0);
    ADD(POOL_MANY, best, many, 0);
    ADD(POOL_TWO, best, second, margin);
    ADD(POOL_COUNT, best, at_most(slot->pooled, COUNT_MAX), 0);
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        if (score[k] > 0) {
            ADD(POOL_FOR, k, 0, 0);
        }
    }
    if (position < 2) {
        ADD(POOL_START, best, at_most(margin, START_MAX), 0);
    }
}

static void weigh_decisions(const knp_name_memory_slot *slot, uint32_t many, knp_evidence *e)
{
    uint32_t best = KNP_NAME_NONE, types = 0;
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        if (!slot->decided[k]) {
            continue;
        }
        types++;
        best = best == KNP_NAME_NONE || slot->decided[k] > slot->decided[best] ? k : best;
        ADD(MEMORY_ANY, k, 0, 0);
    }
    if (best == KNP_NAME_NONE) {
        ADD(MEMORY_NONE, many, 0, 0);
        return;
    }
    ADD(MEMORY, best, at_most(slot->decided[best], COUNT_MAX), 0);
    ADD(MEMORY_MANY, best, many, 0);
    if (types == 1) {
        ADD(MEMORY_ONLY, best, 0, 0);
    }
}

/* The name that the first pass decided and that has the token; NULL if none has. */
static const knp_name_candidate *cover_of(const knp_name_scratch *scratch, uint32_t token)
{
    uint32_t by = place_in_chapter(scratch, token)->cover;
    return by ? &scratch->candidates.items[by - 1] : NULL;
}

static bool is_many(const knp_name_candidate *c)
{
    return c->end - c->first > 1;
}

/* The word's slot, without what the first pass decided of this token, by `cover`. */
static knp_name_memory_slot without(const knp_name_memory_slot *word, uint32_t token,
                                    const knp_name_candidate *cover)
{
    knp_name_memory_slot slot = *word;
    if (!cover || !slot.hash) {
        return slot;
    }
    uint8_t type = cover->first_pass;
    if (!is_many(cover)) {
        slot.decided[type]--;
    } else {
        slot.within[type]--;
        slot.first_of[type] -= token == cover->first;
        slot.last_of[type] -= token == cover->end - 1;
        if (token == cover->end - 1) {
            slot.last_pooled--;
            slot.last_pool -= margin_of_person(cover->alone);
        }
    }
    return slot;
}

static void weigh_only_word(const knp_name_memory_slot *word, bool decided, unsigned position,
                            knp_evidence *e)
{
    if (word->last_pooled) {
        ADD(POOL_LAST, word->last_pool > 0,
            bucket(word->last_pool > 0 ? word->last_pool : -word->last_pool), 0);
    }
    if (word->no_name) {
        ADD(MEMORY_NO_NAME, position, decided, 0);
    }
    uint32_t part = KNP_NAME_NONE;
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        if (word->last_of[k]) {
            ADD(MEMORY_LAST_OF, k, 0, 0);
        }
        if (word->first_of[k]) {
            ADD(MEMORY_FIRST_OF, k, 0, 0);
        }
        part = word->within[k] && (part == KNP_NAME_NONE || word->within[k] > word->within[part])
                   ? k
                   : part;
    }
    if (part != KNP_NAME_NONE) {
        ADD(MEMORY_PART_OF, part, 0, 0);
    }
}

/* Van der Laan, where the article has Jan van der Laan. */
static void weigh_tail(const knp_name_scratch *scratch, const knp_reading *r,
                       const knp_name_candidate *c, knp_evidence *e)
{
    if (!(knp_reading__name(r, c->first)->facts & KNP_FACT(PARTICLE))) {
        return;
    }
    uint32_t start = r->tokens[c->first].start;
    uint32_t size = knp_token__end(r->tokens[c->end - 1]) - start;
    const knp_name_memory_slot *slot =
        find(&scratch->memory, tail_hash((knp_str){r->bytes + start, size}));
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        if (slot->last_of[k]) {
            ADD(MEMORY_TAIL_OF, k, 0, 0);
        }
    }
    if (slot->last_of[KNP_NAME_PERSON]) {
        e->sum[KNP_NAME_TYPE_COUNT + KNP_NAME_PERSON] += SURE_TAIL;
    }
}

static void weigh_ends(const knp_name_memory_slot *first, const knp_name_memory_slot *last,
                       knp_evidence *e)
{
    for (uint32_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        if (last->within[k] || last->decided[k]) {
            ADD(MEMORY_LAST, k, 0, 0);
        }
        if (first->decided[k]) {
            ADD(MEMORY_FIRST, k, 0, 0);
        }
        if (first->within[k]) {
            ADD(MEMORY_FIRST, k, 1, 0);
        }
    }
}

/* Whether no name but `cover` has the word: most words come once. */
static bool is_new(const knp_name_memory_slot *word, const knp_name_candidate *cover)
{
    bool many = cover && is_many(cover);
    return word->parts == many && word->names == (cover && !many);
}

/* What is remembered of a token's word. */
static const knp_name_memory_slot *find_word(const knp_name_scratch *scratch, const knp_reading *r,
                                             uint32_t token)
{
    uint32_t slot = place_in_chapter(scratch, token)->slot;
    return slot ? &scratch->memory.slots.items[slot - 1]
                : find(&scratch->memory, word_hash(r, token));
}

static void weigh_words(const knp_name_scratch *scratch, const knp_reading *r,
                        const knp_name_candidate *c, knp_evidence *e)
{
    const knp_name_candidate *over_first = cover_of(scratch, c->first);
    const knp_name_candidate *over_last = cover_of(scratch, c->end - 1);
    const knp_name_memory_slot *first = find_word(scratch, r, c->first);
    const knp_name_memory_slot *last = find_word(scratch, r, c->end - 1);
    if (!is_new(first, over_first) || !is_new(last, over_last)) {
        knp_name_memory_slot before = without(first, c->first, over_first);
        knp_name_memory_slot behind = without(last, c->end - 1, over_last);
        weigh_ends(&before, &behind, e);
    }
    weigh_tail(scratch, r, c, e);
}

/* Of a string that comes more than once, or whose word does. */
static __attribute__((noinline)) void weigh_known(const knp_name_memory_slot *found,
                                                  const knp_name_candidate *cover,
                                                  const knp_name_candidate *c, knp_evidence *e)
{
    bool many = is_many(c);
    knp_name_memory_slot string = *found;
    leave_out(&string, c, (knp_name_type)c->first_pass);
    if (string.pooled) {
        weigh_pool(&string, many, c->position, e);
    }
    weigh_decisions(&string, many, e);
    if (!many) {
        bool any = string.names > (c->first_pass != KNP_NAME_NONE);
        knp_name_memory_slot word = without(found, c->first, cover);
        word.no_name = string.no_name;
        weigh_only_word(&word, any, c->position, e);
    }
}

void knp_name_memory__weigh(const knp_name_scratch *scratch, const knp_reading *r,
                            const knp_name_candidate *c, knp_evidence *e)
{
    bool many = is_many(c);
    const knp_name_memory_slot *found =
        many ? find(&scratch->memory, c->hash) : find_word(scratch, r, c->first);
    const knp_name_candidate *cover = many ? NULL : cover_of(scratch, c->first);
    if (found->pooled == c->pooled && (many || is_new(found, cover))) {
        ADD(MEMORY_NONE, many, 0, 0); /* nothing but what it gave itself */
    } else {
        weigh_known(found, cover, c, e);
    }
    if (many) {
        weigh_words(scratch, r, c, e);
    }
}
