#include "rule/predicate_index.h"

#include "base/alloc.h"
#include "rule/rules_inside.h"

enum { STACK = 64, BUCKETS_PER_NAME = 8 };

/* A bucket that a predicate belongs to. */
typedef struct place {
    uint32_t bucket;
    uint16_t predicate;
} place;

typedef KNP_VEC(place) places;

/* What a predicate can be for a word that none of its words, classes and spellings holds of. */
typedef struct outcome {
    bool yes, no;
} outcome;

static outcome outcome_of_atom(const atom *a)
{
    bool named = a->kind == KNP_ATOM_WORD || a->kind == KNP_ATOM_EXACT || a->kind == KNP_ATOM_CLASS;
    return (outcome){.yes = !named, .no = true};
}

static bool holds_of_any(const knp_rules *rules, const predicate *p)
{
    outcome stack[STACK];
    unsigned top = 0;
    if (p->compiled->code_count > STACK) {
        return true;
    }
    for (uint32_t k = 0; k < p->compiled->code_count; k++) {
        uint16_t code = p->program->code[p->compiled->first_code + k];
        if (code == KNP_CODE_NOT) {
            outcome o = stack[top - 1];
            stack[top - 1] = (outcome){.yes = o.no, .no = o.yes};
        } else if (code & KNP_CODE_AND) {
            for (unsigned n = code & ~(unsigned)KNP_CODE_AND; n > 1; n--) {
                top--;
                stack[top - 1].yes = stack[top - 1].yes && stack[top].yes;
                stack[top - 1].no = stack[top - 1].no || stack[top].no;
            }
        } else {
            stack[top++] = outcome_of_atom(&rules->atoms[p->first_atom + code]);
        }
    }
    return stack[0].yes;
}

/* The buckets of what an atom asks for. */
static bool note_atom(const knp_predicate_index *index, const knp_rules *rules, const atom *a,
                      uint16_t number, places *out)
{
    if (a->kind == KNP_ATOM_CLASS) {
        place p = {knp_predicate_index__of_class(index, a->class_index), number};
        return KNP_VEC_PUSH(out, p);
    }
    bool good = true;
    for (uint32_t layer = rules->lexicon->first_layer; good && layer < KNP_LAYERS; layer++) {
        if (!a->key[layer]) {
            continue;
        }
        place p = {knp_predicate_index__of_key(index, layer, a->key[layer]), number};
        if (a->kind == KNP_ATOM_EXACT) {
            const knp_blob *blob = &rules->lexicon->layers[layer];
            const knp_blob_key *key = &blob->keys[a->key[layer] - 1];
            p.bucket = knp_predicate_index__of_form(
                index, (knp_str){knp_blob__string(blob, key->text), key->size});
        }
        good = KNP_VEC_PUSH(out, p);
    }
    return good;
}

static bool note_predicate(knp_predicate_index *index, const knp_rules *rules, uint16_t number,
                           places *out)
{
    const predicate *p = &rules->predicates[number];
    if (p->compiled->code_count == 0) {
        index->wordless[number >> 6] |= (uint64_t)1 << (number & 63);
        return true;
    }
    if (holds_of_any(rules, p)) {
        index->always[index->always_count++] = number;
        return true;
    }
    for (uint32_t k = 0; k < p->compiled->code_count; k++) {
        uint16_t code = p->program->code[p->compiled->first_code + k];
        const atom *a = code & KNP_CODE_AND ? NULL : &rules->atoms[p->first_atom + code];
        if (a && a->kind != KNP_ATOM_TRAIT && a->kind != KNP_ATOM_REGEX &&
            !note_atom(index, rules, a, number, out)) {
            return false;
        }
    }
    return true;
}

/* Lays the predicates bucket by bucket. */
static bool lay_out(knp_predicate_index *index, const places *all)
{
    index->list = knp_alloc__get((all->count + 1) * sizeof *index->list);
    if (!index->list) {
        return false;
    }
    for (size_t k = 0; k < all->count; k++) {
        index->first[all->items[k].bucket + 1]++;
    }
    for (uint32_t k = 0; k <= index->mask; k++) {
        index->first[k + 1] += index->first[k];
    }
    for (size_t k = all->count; k-- > 0;) { /* each bucket's end goes back to its beginning */
        index->list[--index->first[all->items[k].bucket + 1]] = all->items[k].predicate;
    }
    memmove(index->first, index->first + 1, (index->mask + 1) * sizeof *index->first);
    index->first[index->mask + 1] = (uint32_t)all->count;
    return true;
}

bool knp_predicate_index__make(knp_predicate_index *index, const knp_rules *rules)
{
    uint32_t buckets = 64;
    while (buckets < rules->predicate_count * BUCKETS_PER_NAME) {
        buckets *= 2;
    }
    *index = (knp_predicate_index){.mask = buckets - 1};
    index->first = knp_alloc__get((buckets + 1) * sizeof *index->first);
    index->always = knp_alloc__get((rules->predicate_count + 1) * sizeof *index->always);
    if (!index->first || !index->always) {
        return false;
    }
    memset(index->first, 0, (buckets + 1) * sizeof *index->first);
    places all = {0};
    bool good = true;
    for (uint32_t k = 0; good && k < rules->predicate_count; k++) {
        good = note_predicate(index, rules, (uint16_t)k, &all);
    }
    good = good && lay_out(index, &all);
    KNP_VEC_FREE(&all);
    return good;
}

void knp_predicate_index__free(knp_predicate_index *index)
{
    knp_alloc__free(index->first);
    knp_alloc__free(index->list);
    knp_alloc__free(index->always);
    *index = (knp_predicate_index){0};
}
