#include "lexicon/tagkey.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "lexicon/forms.h"

#include <stdlib.h>

enum { KEYS_MAX = 65000, SLOTS_AT_FIRST = 4096 };

static const char *const class_names[] = {
#define KNP_WORD_CLASS(upper, name, universal) name,
    KNP_WORD_CLASSES(KNP_WORD_CLASS)
#undef KNP_WORD_CLASS
};

static const char *const like_names[] = {
#define KNP_TAG_LIKE(upper, name) name,
    KNP_TAG_LIKES(KNP_TAG_LIKE)
#undef KNP_TAG_LIKE
};

static const char *const verb_names[] = {
    "stem",       "third",        "past",          "past-plural",        "infinitive",
    "participle", "participle-e", "participle-en", "present-participle", "present-participle-e"};

static const char *const adjective_names[KNP_ADJECTIVE_KINDS] = {
    "no",      "base", "e",      "comparative", "comparative-e", "superlative", "superlative-e",
    "nominal", "weak", "weak-e", "partitive"};

static const char *const flag_names[] = {"plural",    "ends-e",          "also-adjective",
                                         "also-noun", "fixed-adjective", "composed"};

#define COUNT(array) (sizeof(array) / sizeof *(array))

knp_word_class knp_word_class__of_name(knp_str name)
{
    unsigned k = 0;
    while (k < KNP_WORD_CLASS_COUNT && !knp_str__is(name, class_names[k])) {
        k++;
    }
    return (knp_word_class)k;
}

const char *knp_word_class__name(knp_word_class word_class)
{
    return class_names[word_class];
}

/* ----------------------------------------------------------------------------------- writing -- */

static void write_bits(knp_buf *out, uint64_t bits, const char *const *names, size_t count,
                       const char *none)
{
    const char *before = "";
    for (size_t k = 0; k < count; k++) {
        if (bits >> k & 1) {
            knp_buf__printf(out, "%s%s", before, names[k]);
            before = "+";
        }
    }
    if (!*before) {
        knp_buf__append_str(out, knp_str__of(none));
    }
}

void knp_tagkey__write(const knp_blob *builtin, uint64_t id, knp_buf *out)
{
    uint32_t low = (uint32_t)id;
    switch (id >> 56) {
    case 1:
    case 2:
        knp_buf__printf(out, "%s %s", id >> 56 == 1 ? "word" : "link",
                        knp_blob__string(builtin, builtin->keys[low - 1].text));
        break;
    case 3:
        knp_buf__append_str(out, knp_str__of("form "));
        write_bits(out, knp_forms__verb(low), verb_names, COUNT(verb_names), "no");
        knp_buf__printf(out, "/%s/%u/", adjective_names[knp_forms__adjective(low & 0xffff)],
                        knp_forms__noun(low & 0xffff));
        write_bits(out, low >> 16, flag_names, COUNT(flag_names), "no");
        break;
    case 4:
        knp_buf__printf(out, "like %s", like_names[low]);
        break;
    default:
        knp_buf__append_str(out, knp_str__of("set "));
        write_bits(out, low, class_names, COUNT(class_names), "no");
        break;
    }
}

/* ----------------------------------------------------------------------------------- reading -- */

static bool find_name(knp_str text, const char *const *names, size_t count, uint32_t *index)
{
    for (uint32_t k = 0; k < count; k++) {
        if (knp_str__is(text, names[k])) {
            *index = k;
            return true;
        }
    }
    return false;
}

/* Takes off what stands before the next `mark`, or all. */
static knp_str take(knp_str *rest, char mark)
{
    const char *end = rest->size ? memchr(rest->bytes, mark, rest->size) : NULL;
    size_t n = end ? (size_t)(end - rest->bytes) : rest->size;
    knp_str part = {rest->bytes, n};
    rest->bytes += end ? n + 1 : n;
    rest->size -= end ? n + 1 : n;
    return part;
}

static bool read_bits(knp_str text, const char *const *names, size_t count, uint32_t *bits)
{
    *bits = 0;
    if (knp_str__is(text, "no")) {
        return true;
    }
    while (text.size) {
        uint32_t index;
        if (!find_name(take(&text, '+'), names, count, &index)) {
            return false;
        }
        *bits |= 1U << index;
    }
    return *bits != 0;
}

static bool read_form(knp_str text, uint64_t *id)
{
    knp_str verb = take(&text, '/'), adjective = take(&text, '/'), noun = take(&text, '/');
    uint32_t forms, kind, flags;
    if (!read_bits(verb, verb_names, COUNT(verb_names), &forms) ||
        !find_name(adjective, adjective_names, COUNT(adjective_names), &kind) ||
        !read_bits(text, flag_names, COUNT(flag_names), &flags) || noun.size != 1 ||
        noun.bytes[0] < '0' || noun.bytes[0] > '3') {
        return false;
    }
    forms = knp_forms__with_adjective(forms, (knp_adjective_kind)kind);
    *id = knp_tagkey__form(knp_forms__with_noun(forms, (unsigned)(noun.bytes[0] - '0')), flags);
    return true;
}

bool knp_tagkey__read(knp_str kind, knp_str rest, uint64_t *id, bool *needs_word)
{
    uint32_t value;
    *needs_word = knp_str__is(kind, "word") || knp_str__is(kind, "link");
    if (*needs_word) {
        *id = knp_str__is(kind, "word") ? knp_tagkey__word(0) : knp_tagkey__link(0);
        return rest.size != 0;
    }
    if (knp_str__is(kind, "form")) {
        return read_form(rest, id);
    }
    if (knp_str__is(kind, "like") && find_name(rest, like_names, COUNT(like_names), &value)) {
        *id = knp_tagkey__like((knp_tag_like)value);
        return true;
    }
    if (knp_str__is(kind, "set") && read_bits(rest, class_names, COUNT(class_names), &value)) {
        *id = knp_tagkey__set(value);
        return true;
    }
    return false;
}

/* ------------------------------------------------------------------------------- their table -- */

/* The classes of tokens that are no words, or always the same. */
static uint32_t classes_of_like(knp_tag_like like)
{
    switch (like) {
    case KNP_LIKE_PUNCT:
        return 1U << KNP_IS_PUNCT;
    case KNP_LIKE_DIGITS:
        return 1U << KNP_IS_NUM;
    case KNP_LIKE_DIGIT_ORDINAL:
        return 1U << KNP_IS_ADJ_E;
    case KNP_LIKE_ADDRESS:
    case KNP_LIKE_INITIALS:
        return 1U << KNP_IS_NAME;
    default:
        return 1U << KNP_IS_NOUN;
    }
}

bool knp_tagkeys__open(knp_tagkeys *keys)
{
    *keys = (knp_tagkeys){.slot_count = SLOTS_AT_FIRST};
    keys->slots = knp_alloc__get(SLOTS_AT_FIRST * sizeof *keys->slots);
    if (!keys->slots) {
        return false;
    }
    memset(keys->slots, 0, SLOTS_AT_FIRST * sizeof *keys->slots);
    for (unsigned k = 0; k < KNP_LIKE_COUNT; k++) {
        uint16_t index;
        knp_tag_like like = (knp_tag_like)k;
        if (!knp_tagkeys__need(keys, knp_tagkey__like(like), classes_of_like(like), 0, &index)) {
            return false;
        }
    }
    return true;
}

void knp_tagkeys__free(knp_tagkeys *keys)
{
    KNP_VEC_FREE(&keys->list);
    knp_alloc__free(keys->slots);
    keys->slots = NULL;
}

static size_t slot_of(const knp_tagkeys *keys, uint64_t id, uint32_t classes, uint16_t link)
{
    size_t mask = keys->slot_count - 1;
    size_t slot = knp_hash__mix(id ^ 0x9e3779b97f4a7c15U,
                                (uint64_t)link << 32 ^ (classes + 0xa0761d6478bd642fU)) &
                  mask;
    while (keys->slots[slot]) {
        const knp_tagkey *key = &keys->list.items[keys->slots[slot] - 1];
        if (key->id == id && key->classes == classes && key->link == link) {
            break;
        }
        slot = (slot + 1) & mask;
    }
    return slot;
}

static bool widen(knp_tagkeys *keys)
{
    size_t count = keys->slot_count * 2;
    uint16_t *fresh = knp_alloc__get(count * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, count * sizeof *fresh);
    knp_alloc__free(keys->slots);
    keys->slots = fresh;
    keys->slot_count = count;
    for (size_t k = 0; k < keys->list.count; k++) {
        const knp_tagkey *key = &keys->list.items[k];
        keys->slots[slot_of(keys, key->id, key->classes, key->link)] = (uint16_t)(k + 1);
    }
    return true;
}

bool knp_tagkeys__need(knp_tagkeys *keys, uint64_t id, uint32_t classes, uint16_t link,
                       uint16_t *index)
{
    size_t slot = slot_of(keys, id, classes, link);
    if (keys->slots[slot]) {
        *index = (uint16_t)(keys->slots[slot] - 1);
        return true;
    }
    *index = KNP_LIKE_UNKNOWN;
    if (keys->list.count >= KEYS_MAX) {
        return true;
    }
    if ((keys->list.count + 1) * 2 > keys->slot_count) {
        if (!widen(keys)) {
            return false;
        }
        slot = slot_of(keys, id, classes, link);
    }
    if (!KNP_VEC_PUSH(&keys->list, ((knp_tagkey){id, classes, 0, link}))) {
        return false;
    }
    *index = (uint16_t)(keys->list.count - 1);
    keys->slots[slot] = (uint16_t)keys->list.count;
    return true;
}
