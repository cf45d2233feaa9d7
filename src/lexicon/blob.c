#include "lexicon/blob.h"

#include "base/hash.h"

bool knp_blob__open(const void *bytes, size_t size, knp_blob *out)
{
    const knp_sections *sections = knp_sections__open(bytes, size, "knplex", KNP_BLOB_VERSION);
    unsigned section = 0;
    if (!sections) {
        return false;
    }
#define KNP_BLOB_MEMBER(name, type)                                                                \
    out->name = (const type *)knp_sections__items(sections, section);                              \
    out->name##_count = sections->count[section];                                                  \
    section++;
    KNP_BLOB_SECTIONS(KNP_BLOB_MEMBER)
#undef KNP_BLOB_MEMBER
    return out->fields_count == KNP_FIELD_COUNT;
}

uint64_t knp_blob__hash_key(knp_str text, knp_key_kind kind)
{
    return knp_hash__mix(knp_hash__bytes(text.bytes, text.size),
                         0x9e3779b97f4a7c15U + (uint64_t)kind * 2);
}

uint64_t knp_blob__hash_step(uint32_t state, uint32_t key)
{
    return knp_hash__mix((uint64_t)state << 32 | key, 0x9e3779b97f4a7c15U);
}

uint64_t knp_blob__hash_stopped(knp_str text, char *lower)
{
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return knp_hash__bytes(lower, text.size);
}

uint32_t knp_blob__key(const knp_blob *blob, knp_str text, knp_key_kind kind)
{
    uint32_t mask = blob->key_slots_count - 1;
    uint32_t at = (uint32_t)knp_blob__hash_key(text, kind) & mask;
    for (uint32_t key; (key = blob->key_slots[at]) != 0; at = (at + 1) & mask) {
        const knp_blob_key *k = &blob->keys[key - 1];
        if (k->kind == kind && k->size == text.size &&
            memcmp(blob->strings + k->text, text.bytes, text.size) == 0) {
            return key;
        }
    }
    return 0;
}

uint32_t knp_blob__step(const knp_blob *blob, uint32_t state, uint32_t key)
{
    uint32_t mask = blob->steps_count - 1;
    uint32_t at = (uint32_t)knp_blob__hash_step(state, key) & mask;
    for (; blob->steps[at].next; at = (at + 1) & mask) {
        if (blob->steps[at].state == state && blob->steps[at].key == key) {
            return blob->steps[at].next;
        }
    }
    return 0;
}

bool knp_blob__word(const knp_blob *blob, knp_str text, unsigned *listed, unsigned *forms)
{
    *listed = *forms = 0;
    if (text.size > 255) {
        return false;
    }
    uint32_t mask = blob->word_slots_count - 1;
    uint32_t at = (uint32_t)knp_hash__bytes(text.bytes, text.size) & mask;
    for (uint32_t word; (word = blob->word_slots[at]) != 0; at = (at + 1) & mask) {
        const char *w = blob->words + word;
        if ((unsigned char)w[-2] == text.size && memcmp(w, text.bytes, text.size) == 0) {
            uint16_t stored;
            memcpy(&stored, w - KNP_BLOB_WORD_HEAD, sizeof stored);
            *listed = (unsigned char)w[-1];
            *forms = stored;
            return true;
        }
    }
    return false;
}
