/* Which predicates a word must be asked: most ask for one word or one class, so that nearly all of
 * them need no look when a new word's profile is made. */
#ifndef KNP_RULE_PREDICATE_INDEX_H
#define KNP_RULE_PREDICATE_INDEX_H

#include "base/hash.h"
#include "rule/rules.h"

/* The predicates of bucket k are list[first[k]] .. list[first[k + 1] - 1]: those that a word, class
 * or spelling with that hash may make true. A bucket may have others too: they must be asked. */
typedef struct knp_predicate_index {
    uint32_t *first;
    uint32_t mask; /* buckets - 1 */
    uint16_t *list;
    uint16_t *always; /* those that may hold of any word */
    uint32_t always_count;
    uint64_t wordless[KNP_PREDICATES_MAX / 64]; /* those that ask nothing of the word */
} knp_predicate_index;

/* False: out of memory. Free it in any case. */
bool knp_predicate_index__make(knp_predicate_index *index, const knp_rules *rules);
void knp_predicate_index__free(knp_predicate_index *index);

/* The buckets of a word's key in a layer, of a class, of a form as it is spelled. */
static inline uint32_t knp_predicate_index__of_key(const knp_predicate_index *index, uint32_t layer,
                                                   uint32_t key)
{
    uint64_t name = (uint64_t)(layer + 1) << 32 | key;
    return (uint32_t)knp_hash__mix(name ^ 0xa0761d6478bd642fU, 0xe7037ed1a0b428dbU) & index->mask;
}

static inline uint32_t knp_predicate_index__of_class(const knp_predicate_index *index,
                                                     uint32_t class_index)
{
    return (uint32_t)knp_hash__mix(class_index ^ 0xa0761d6478bd642fU, 0xe7037ed1a0b428dbU) &
           index->mask;
}

static inline uint32_t knp_predicate_index__of_form(const knp_predicate_index *index, knp_str form)
{
    return (uint32_t)knp_hash__bytes(form.bytes, form.size) & index->mask;
}

#endif
