#include "lexicon/wordlist.h"

#include "base/alloc.h"
#include "base/hash.h"

enum { HEAD = KNP_BLOB_WORD_HEAD };

static bool rehash(knp_wordlist *list)
{
    size_t count = list->slots.count ? list->slots.count * 2 : 64;
    uint32_t *fresh = knp_alloc__get(count * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, count * sizeof *fresh);
    for (uint32_t at = knp_wordlist__first(list); at; at = knp_wordlist__next(list, at)) {
        knp_str word = knp_wordlist__text(list, at);
        size_t slot = knp_hash__bytes(word.bytes, word.size) & (count - 1);
        while (fresh[slot]) {
            slot = (slot + 1) & (count - 1);
        }
        fresh[slot] = at;
    }
    knp_alloc__free(list->slots.items);
    list->slots.items = fresh;
    list->slots.count = list->slots.room = count;
    return true;
}

bool knp_wordlist__open(knp_wordlist *list)
{
    return rehash(list);
}

void knp_wordlist__free(knp_wordlist *list)
{
    KNP_VEC_FREE(&list->words);
    KNP_VEC_FREE(&list->slots);
}

/* The word's slot, or the empty one where it belongs. */
static size_t slot_of(const knp_wordlist *list, knp_str word)
{
    size_t mask = list->slots.count - 1;
    size_t slot = knp_hash__bytes(word.bytes, word.size) & mask;
    for (uint32_t at; (at = list->slots.items[slot]) != 0; slot = (slot + 1) & mask) {
        if (knp_str__equal(knp_wordlist__text(list, at), word)) {
            break;
        }
    }
    return slot;
}

uint32_t knp_wordlist__find(const knp_wordlist *list, knp_str word)
{
    return list->slots.items[slot_of(list, word)];
}

unsigned knp_wordlist__forms(const knp_wordlist *list, uint32_t at)
{
    uint16_t forms;
    memcpy(&forms, list->words.items + at - HEAD, sizeof forms);
    return forms;
}

void knp_wordlist__set_forms(knp_wordlist *list, uint32_t at, unsigned forms)
{
    uint16_t stored = (uint16_t)forms;
    memcpy(list->words.items + at - HEAD, &stored, sizeof stored);
}

bool knp_wordlist__add(knp_wordlist *list, knp_str word, unsigned how, unsigned forms)
{
    if (word.size == 0 || word.size > 255) {
        return true;
    }
    if ((list->total + 1) * 2 > list->slots.count && !rehash(list)) {
        return false;
    }
    size_t slot = slot_of(list, word);
    uint32_t at = list->slots.items[slot];
    if (!at) {
        if (!KNP_VEC_RESERVE(&list->words, word.size + HEAD)) {
            return false;
        }
        at = (uint32_t)list->words.count + HEAD;
        char *out = list->words.items + at;
        memset(out - HEAD, 0, HEAD);
        out[-2] = (char)word.size;
        memcpy(out, word.bytes, word.size);
        list->words.count += word.size + HEAD;
        list->slots.items[slot] = at;
        list->total++;
    }
    list->words.items[at - 1] = (char)(knp_wordlist__how(list, at) | how);
    knp_wordlist__set_forms(list, at, knp_wordlist__forms(list, at) | forms);
    return true;
}

bool knp_wordlist__has(const knp_wordlist *list, knp_str word)
{
    uint32_t at = knp_wordlist__find(list, word);
    return at && (knp_wordlist__how(list, at) & KNP_LISTED_LOWER) != 0;
}

uint32_t knp_wordlist__first(const knp_wordlist *list)
{
    return list->words.count ? HEAD : 0;
}

uint32_t knp_wordlist__next(const knp_wordlist *list, uint32_t at)
{
    size_t next = at + knp_wordlist__text(list, at).size + HEAD;
    return next < list->words.count ? (uint32_t)next : 0;
}
