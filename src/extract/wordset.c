#include "extract/wordset.h"

#include "base/alloc.h"
#include "base/hash.h"

enum { SLOTS = 1 << 10, MEMBER_BYTES = 24 };

static const char *const words_of[KNP_SET_COUNT] = {
#define KNP_WORD_SET(upper, words) words,
#include "extract/wordsets.def"
};

/* The place of a word in lower case among the slots: its own, or the empty one it would take. */
static uint32_t slot_of(const knp_wordsets *sets, knp_str word)
{
    uint32_t at = (uint32_t)knp_hash__bytes(word.bytes, word.size) & (SLOTS - 1);
    for (; sets->slots[at]; at = (at + 1) & (SLOTS - 1)) {
        const knp_set_member *m = &sets->members.items[sets->slots[at]];
        if (m->size == word.size && memcmp(m->text, word.bytes, word.size) == 0) {
            break;
        }
    }
    return at;
}

static bool add(knp_wordsets *sets, knp_str word, uint32_t set)
{
    uint32_t at = slot_of(sets, word);
    if (!sets->slots[at]) {
        knp_set_member fresh = {.text = word.bytes, .size = (uint8_t)word.size};
        if (sets->members.count * 2 > SLOTS || word.size > MEMBER_BYTES ||
            !KNP_VEC_PUSH(&sets->members, fresh)) {
            return false;
        }
        sets->slots[at] = (uint16_t)(sets->members.count - 1);
    }
    sets->members.items[sets->slots[at]].sets[set / 64] |= (uint64_t)1 << (set % 64);
    return true;
}

bool knp_wordsets__open(knp_wordsets *sets)
{
    static const knp_set_member none = {.text = ""};
    *sets = (knp_wordsets){.slots = knp_alloc__get(SLOTS * sizeof *sets->slots)};
    if (!sets->slots || !KNP_VEC_RESERVE(&sets->members, KNP_MEMBER_FIRST)) {
        return false;
    }
    memset(sets->slots, 0, SLOTS * sizeof *sets->slots);
    while (sets->members.count < KNP_MEMBER_FIRST) {
        sets->members.items[sets->members.count++] = none;
    }
    for (uint32_t set = 0; set < KNP_SET_COUNT; set++) {
        for (const char *at = words_of[set]; *at; at += *at == ' ') {
            knp_str word = {at, strcspn(at, " ")};
            if (!add(sets, word, set)) {
                return false;
            }
            at += word.size;
        }
    }
    return true;
}

void knp_wordsets__free(knp_wordsets *sets)
{
    KNP_VEC_FREE(&sets->members);
    KNP_VEC_FREE(&sets->of_word);
    knp_alloc__free(sets->slots);
    *sets = (knp_wordsets){0};
}

uint32_t knp_wordsets__member(const knp_wordsets *sets, knp_str text)
{
    char lower[MEMBER_BYTES];
    if (text.size > MEMBER_BYTES) {
        return KNP_MEMBER_NONE;
    }
    for (size_t k = 0; k < text.size; k++) {
        char c = text.bytes[k];
        lower[k] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return sets->slots[slot_of(sets, (knp_str){lower, text.size})];
}

bool knp_wordsets__update(knp_wordsets *sets, const knp_words *words)
{
    if (words->list.count < sets->of_word.count || words->fresh) {
        sets->of_word.count = 0;
    }
    if (!KNP_VEC_RESERVE(&sets->of_word, words->list.count - sets->of_word.count)) {
        return false;
    }
    for (size_t k = sets->of_word.count; k < words->list.count; k++) {
        const knp_word *w = &words->list.items[k];
        uint32_t member = KNP_MEMBER_BY_TEXT;
        if (w->text_size) {
            member = knp_wordsets__member(sets, knp_words__text(words, w));
        }
        sets->of_word.items[sets->of_word.count++] = (uint16_t)member;
    }
    return true;
}
