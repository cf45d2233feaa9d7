#define PCRE2_CODE_UNIT_WIDTH 8
#include "rule/profile.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "rule/rules_inside.h"

#include <pcre2.h>

enum { STACK = 64 };

bool knp_profiles__open(knp_profiles *profiles, const knp_rules *rules)
{
    *profiles = (knp_profiles){.rules = rules, .slot_count = 256};
    profiles->bit_words = rules->predicate_count / 64 + 1;
    profiles->rule_words = rules->rule_words;
    profiles->stride = profiles->bit_words + 2 * profiles->rule_words;
    profiles->slots = knp_alloc__get(profiles->slot_count * sizeof *profiles->slots);
    profiles->match_data = pcre2_match_data_create(8, NULL);
    if (!profiles->slots || !profiles->match_data) {
        return false;
    }
    memset(profiles->slots, 0, profiles->slot_count * sizeof *profiles->slots);
    return true;
}

void knp_profiles__free(knp_profiles *profiles)
{
    KNP_VEC_FREE(&profiles->bits);
    KNP_VEC_FREE(&profiles->of_word);
    knp_alloc__free(profiles->slots);
    pcre2_match_data_free(profiles->match_data);
    *profiles = (knp_profiles){0};
}

/* ----------------------------------------------------------------------------------- atoms -- */

static bool has_value(const knp_lexicon *lexicon, knp_entry_id id, const atom *a)
{
    const char *value = knp_lexicon__text(lexicon, id, a->field);
    return value && strcmp(value, a->value) == 0;
}

static bool class_holds(const knp_words *words, const knp_word *word, const atom *a)
{
    if (!knp_class_set__has(&word->classes, a->class_index)) {
        return false;
    }
    for (uint32_t k = 0; a->field && k < word->entry_count; k++) {
        knp_entry_id id = words->entries.items[word->first_entry + k];
        if (knp_lexicon__class(words->lexicon, id) == a->class_index &&
            has_value(words->lexicon, id, a)) {
            return true;
        }
    }
    return !a->field;
}

static bool exact_holds(const knp_words *words, const knp_word *word, const atom *a)
{
    /* The rule's spelling is a key of some layer; the word's own text must be that. */
    for (uint32_t layer = words->lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        if (a->key[layer]) {
            const knp_blob *blob = &words->lexicon->layers[layer];
            const knp_blob_key *key = &blob->keys[a->key[layer] - 1];
            return word->text_size == key->size &&
                   memcmp(words->texts.items + word->text, knp_blob__string(blob, key->text),
                          key->size) == 0;
        }
    }
    return false;
}

static bool regex_holds(const knp_profiles *profiles, const knp_words *words, const knp_word *word,
                        const atom *a)
{
    knp_str text = knp_words__text(words, word);
    if (!text.size || text.size < a->min_size) {
        return false;
    }
    unsigned first = (unsigned char)*text.bytes;
    return (!a->first_bytes || a->first_bytes[first >> 3] >> (first & 7) & 1) &&
           pcre2_match(a->regex, (PCRE2_SPTR)text.bytes, text.size, 0, PCRE2_NO_UTF_CHECK,
                       profiles->match_data, NULL) >= 0;
}

static bool word_holds(const knp_word *word, const atom *a)
{
    return (a->key[0] && word->key[0] == a->key[0]) || (a->key[1] && word->key[1] == a->key[1]);
}

static bool atom_holds(const knp_profiles *profiles, const knp_words *words, const knp_word *word,
                       const atom *a)
{
    switch (a->kind) {
    case KNP_ATOM_WORD:
        return word_holds(word, a);
    case KNP_ATOM_EXACT:
        return exact_holds(words, word, a);
    case KNP_ATOM_CLASS:
        return class_holds(words, word, a);
    case KNP_ATOM_TRAIT:
        return (word->traits & a->set) == a->set && !(word->traits & a->clear);
    default:
        return regex_holds(profiles, words, word, a);
    }
}

/* ------------------------------------------------------------------------------- predicates -- */

static bool code_holds(const knp_profiles *profiles, const knp_words *words, const knp_word *word,
                       const predicate *p)
{
    bool stack[STACK];
    unsigned top = 0;
    for (uint32_t k = 0; k < p->compiled->code_count; k++) {
        uint16_t code = p->program->code[p->compiled->first_code + k];
        if (code == KNP_CODE_NOT) {
            stack[top - 1] = !stack[top - 1];
        } else if (code & KNP_CODE_AND) {
            for (unsigned n = code & ~(unsigned)KNP_CODE_AND; n > 1; n--) {
                top--;
                stack[top - 1] = stack[top - 1] && stack[top];
            }
        } else if (top < STACK) {
            stack[top++] =
                atom_holds(profiles, words, word, &profiles->rules->atoms[p->first_atom + code]);
        }
    }
    return top == 0 || stack[0];
}

/* A profile that is being made. */
typedef struct making {
    const knp_profiles *profiles;
    const knp_words *words;
    const knp_word *word;
    uint64_t *bits;
} making;

static void ask(const making *m, const uint16_t *predicates, uint32_t count)
{
    const knp_rules *rules = m->profiles->rules;
    uint64_t *starts = m->bits + m->profiles->bit_words;
    uint64_t *seconds = starts + m->profiles->rule_words;
    for (; count--; predicates++) {
        uint32_t k = *predicates;
        if (!code_holds(m->profiles, m->words, m->word, &rules->predicates[k])) {
            continue;
        }
        m->bits[k >> 6] |= (uint64_t)1 << (k & 63);
        for (uint32_t r = 0; r < m->profiles->rule_words; r++) {
            starts[r] |= rules->predicate_starts[(size_t)k * RULE_WORDS + r];
            seconds[r] |= rules->predicate_seconds[(size_t)k * RULE_WORDS + r];
        }
    }
}

static void ask_bucket(const making *m, uint32_t bucket)
{
    const knp_predicate_index *index = &m->profiles->rules->predicate_index;
    ask(m, index->list + index->first[bucket], index->first[bucket + 1] - index->first[bucket]);
}

/* Only predicates that something in the word speaks for are asked. */
static void fill(const making *m)
{
    const knp_rules *rules = m->profiles->rules;
    const knp_predicate_index *index = &rules->predicate_index;
    const knp_word *word = m->word;
    uint64_t *starts = m->bits + m->profiles->bit_words;
    memcpy(m->bits, index->wordless, (rules->predicate_count + 63) / 64 * sizeof *m->bits);
    ask(m, index->always, index->always_count);
    for (uint32_t layer = 0; layer < KNP_LAYERS; layer++) {
        if (word->key[layer]) {
            ask_bucket(m, knp_predicate_index__of_key(index, layer, word->key[layer]));
        }
    }
    for (uint32_t w = 0; w < KNP_CLASSES_MAX / 64; w++) {
        for (uint64_t left = word->classes.bits[w]; left; left &= left - 1) {
            uint32_t class_index = w * 64 + (uint32_t)__builtin_ctzll(left);
            ask_bucket(m, knp_predicate_index__of_class(index, class_index));
        }
    }
    if (word->text_size) {
        knp_str form = knp_words__text(m->words, word);
        ask_bucket(m, knp_predicate_index__of_form(index, form));
    }
    for (uint32_t r = 0; r < m->profiles->rule_words; r++) {
        starts[r] |= rules->always[r];
    }
}

/* ------------------------------------------------------------------------------- the table -- */

static bool widen(knp_profiles *profiles)
{
    uint32_t count = profiles->slot_count * 2;
    uint32_t *fresh = knp_alloc__get(count * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, count * sizeof *fresh);
    size_t size = profiles->stride * sizeof(uint64_t);
    for (uint32_t k = 0; k < profiles->count; k++) {
        const uint64_t *bits = profiles->bits.items + (size_t)k * profiles->stride;
        uint32_t at = (uint32_t)knp_hash__bytes((const char *)bits, size) & (count - 1);
        while (fresh[at]) {
            at = (at + 1) & (count - 1);
        }
        fresh[at] = k + 1;
    }
    knp_alloc__free(profiles->slots);
    profiles->slots = fresh;
    profiles->slot_count = count;
    return true;
}

/* The number of the profile whose bits stand behind the last one; keeps them if they are new. */
static bool settle(knp_profiles *profiles, uint32_t *number)
{
    size_t size = profiles->stride * sizeof(uint64_t);
    const uint64_t *fresh = profiles->bits.items + profiles->bits.count;
    if ((profiles->count + 1) * 2 > profiles->slot_count && !widen(profiles)) {
        return false;
    }
    uint32_t mask = profiles->slot_count - 1;
    uint32_t at = (uint32_t)knp_hash__bytes((const char *)fresh, size) & mask;
    for (; profiles->slots[at]; at = (at + 1) & mask) {
        *number = profiles->slots[at] - 1;
        if (memcmp(profiles->bits.items + (size_t)*number * profiles->stride, fresh, size) == 0) {
            return true;
        }
    }
    *number = profiles->count++;
    profiles->slots[at] = profiles->count;
    profiles->bits.count += profiles->stride;
    return true;
}

/* The bits of knp_profiles__begins that are true of a profile. */
static uint32_t beginnings(const knp_profiles *profiles, uint32_t number)
{
    const knp_rules *rules = profiles->rules;
    const uint64_t *starts =
        profiles->bits.items + (size_t)number * profiles->stride + profiles->bit_words;
    uint32_t bits = 0;
    for (uint16_t phase = 0; phase < rules->phase_count; phase++) {
        uint64_t any = 0, without_marks = 0;
        for (uint32_t w = 0; w < profiles->rule_words; w++) {
            uint64_t begun = starts[w] & rules->phase_rules[phase][w];
            any |= begun;
            without_marks |= begun & ~rules->markful[w];
        }
        bits |= any ? knp_profiles__begins(phase, false) : 0;
        bits |= without_marks ? knp_profiles__begins(phase, true) : 0;
    }
    return bits;
}

bool knp_profiles__update(knp_profiles *profiles, const knp_words *words)
{
    if (words->list.count < profiles->of_word.count || words->fresh) {
        profiles->of_word.count = 0;
    }
    for (size_t k = profiles->of_word.count; k < words->list.count; k++) {
        if (!KNP_VEC_RESERVE(&profiles->bits, profiles->stride)) {
            return false;
        }
        uint64_t *bits = profiles->bits.items + profiles->bits.count;
        memset(bits, 0, profiles->stride * sizeof *bits);
        fill(&(making){profiles, words, &words->list.items[k], bits});
        uint32_t number;
        if (!settle(profiles, &number)) {
            return false;
        }
        number = number << KNP_PROFILE_BITS | beginnings(profiles, number);
        if (!KNP_VEC_PUSH(&profiles->of_word, number)) {
            return false;
        }
    }
    return true;
}
