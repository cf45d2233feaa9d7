#include "lexicon/phrase.h"

enum { KEEP_PHRASES = 1 << 14, BLOCK = 64 };

/* Whether the tokens, with one blank where there is any, are letter by letter `wanted`. */
static bool spells(const char *bytes, const knp_token *tokens, uint32_t first, uint32_t end,
                   const char *wanted)
{
    for (uint32_t i = first; i < end; i++) {
        knp_token t = tokens[i];
        if (i > first && t.facts & KNP_TOKEN_SPACE_BEFORE && *wanted++ != ' ') {
            return false;
        }
        if (strncmp(wanted, bytes + t.start, t.size) != 0) {
            return false;
        }
        wanted += t.size;
    }
    return *wanted == '\0';
}

static bool add_state(knp_phrases *out, const knp_words *words, uint32_t layer, uint32_t state,
                      const char *bytes, const knp_token *tokens, uint32_t first, uint32_t end)
{
    const knp_blob *blob = &words->lexicon->layers[layer];
    const knp_blob_state *s = &blob->states[state];
    for (uint32_t r = 0; r < s->ref_count; r++) {
        knp_blob_state_ref ref = blob->state_refs[s->first_ref + r];
        if (ref.exact && !spells(bytes, tokens, first, end, knp_blob__string(blob, ref.exact))) {
            continue;
        }
        knp_entry_id entry = {.layer = layer & 1U, .index = ref.entry & 0x7fffffffU};
        knp_phrase p = {first, end, entry, knp_lexicon__class(words->lexicon, entry)};
        if (!KNP_VEC_PUSH(out, p)) {
            return false;
        }
    }
    return true;
}

static bool find_at(knp_phrases *out, const knp_words *words, uint32_t layer, const char *bytes,
                    const knp_token *tokens, size_t count, uint32_t first)
{
    const knp_blob *blob = &words->lexicon->layers[layer];
    uint32_t key = knp_words__of(words, tokens[first])->key[layer];
    uint32_t state = key ? blob->keys[key - 1].state : 0;
    for (uint32_t i = first + 1; state && i < count; i++) {
        if (tokens[i].facts & KNP_TOKEN_PARAGRAPH_START) {
            break;
        }
        key = knp_words__of(words, tokens[i])->key[layer];
        state = key ? knp_blob__step(blob, state, key) : 0;
        if (state && !add_state(out, words, layer, state, bytes, tokens, first, i + 1)) {
            return false;
        }
    }
    return true;
}

/* Tokens of a block that may begin a phrase: by their word and the next, each by itself. */
static size_t find_starts(const knp_words *words, const knp_token *tokens, uint32_t first,
                          uint32_t end, uint32_t *starts)
{
    const uint16_t *glances = words->glances.items;
    unsigned glance = glances[tokens[first].word];
    size_t count = 0;
    for (uint32_t i = first; i < end; i++) {
        unsigned next = glances[tokens[i + 1].word];
        starts[count] = i; /* without a branch, for there is no telling which way it would go */
        count += (glance & KNP_GLANCE_BEGINS_PHRASE) && (next & KNP_GLANCE_CONTINUES_PHRASE);
        glance = next;
    }
    return count;
}

/* Asks for the memory that looking at these starts reads, one step ahead of what is read here. */
static void fetch(const knp_words *words, const knp_token *tokens, const uint32_t *starts,
                  size_t count)
{
    const knp_blob *blob = &words->lexicon->layers[KNP_LAYERS - 1];
    uint32_t keys[BLOCK][2];
    for (size_t k = 0; k < count; k++) {
        __builtin_prefetch(knp_words__of(words, tokens[starts[k]])->key);
        __builtin_prefetch(knp_words__of(words, tokens[starts[k] + 1])->key);
    }
    for (size_t k = 0; k < count; k++) {
        keys[k][0] = knp_words__of(words, tokens[starts[k]])->key[KNP_LAYERS - 1];
        keys[k][1] = knp_words__of(words, tokens[starts[k] + 1])->key[KNP_LAYERS - 1];
        uint32_t beginning = knp_blob__beginning(keys[k][0], keys[k][1]);
        __builtin_prefetch(knp_blob__beginning_word(blob, beginning));
    }
    for (size_t k = 0; k < count; k++) {
        if (keys[k][0] && knp_blob__may_begin(blob, keys[k][0], keys[k][1])) {
            uint32_t state = blob->keys[keys[k][0] - 1].state;
            uint64_t hash = knp_blob__hash_step(state, keys[k][1]);
            __builtin_prefetch(&blob->steps[hash & (blob->steps_count - 1)]);
        }
    }
}

bool knp_phrase__find(knp_phrases *out, const knp_words *words, const char *bytes,
                      const knp_tokens *tokens)
{
    const knp_token *list = tokens->list.items;
    size_t count = tokens->list.count;
    uint32_t starts[BLOCK];
    KNP_VEC_TRIM(out, KEEP_PHRASES);
    for (uint32_t from = 0; from + 1 < count; from += BLOCK) {
        uint32_t end = count - 1 - from < BLOCK ? (uint32_t)count - 1 : from + BLOCK;
        size_t found = find_starts(words, list, from, end, starts);
        fetch(words, list, starts, found);
        for (size_t k = 0; k < found; k++) {
            const uint32_t *first = knp_words__of(words, list[starts[k]])->key;
            const uint32_t *second = knp_words__of(words, list[starts[k] + 1])->key;
            for (uint32_t layer = words->lexicon->first_layer; layer < KNP_LAYERS; layer++) {
                const knp_blob *blob = &words->lexicon->layers[layer];
                if (knp_blob__may_begin(blob, first[layer], second[layer]) &&
                    !find_at(out, words, layer, bytes, list, count, starts[k])) {
                    return false;
                }
            }
        }
    }
    return true;
}
