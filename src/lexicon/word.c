#include "lexicon/word.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/candidate.h"
#include "lexicon/numeral.h"
#include "text/charclass.h"
#include "text/fold.h"

enum {
    SLOTS_AT_FIRST = 1 << 12,
    CACHED_BYTES = 64, /* longer forms are looked up each time: they do not repeat */
    SHORT_BYTES = 7,   /* of a form that is its own key */
    BATCH = 32,        /* tokens whose slots are fetched together */
    SUFFIX_BYTES = 96
};

bool knp_words__open(knp_words *words, const knp_lexicon *lexicon)
{
    *words = (knp_words){.lexicon = lexicon, .slot_count = SLOTS_AT_FIRST};
    words->slots = knp_alloc__get(words->slot_count * sizeof *words->slots);
    if (!words->slots) {
        return false;
    }
    memset(words->slots, 0, words->slot_count * sizeof *words->slots);
    return knp_tagkeys__open(&words->tag_keys);
}

void knp_words__free(knp_words *words)
{
    KNP_VEC_FREE(&words->list);
    KNP_VEC_FREE(&words->tags);
    KNP_VEC_FREE(&words->names);
    KNP_VEC_FREE(&words->glances);
    KNP_VEC_FREE(&words->token_facts);
    KNP_VEC_FREE(&words->texts);
    KNP_VEC_FREE(&words->entries);
    knp_alloc__free(words->slots);
    KNP_VEC_FREE(&words->shared);
    knp_tagkeys__free(&words->tag_keys);
    knp_buf__free(&words->folded);
    knp_buf__free(&words->exact);
    *words = (knp_words){0};
}

static void begin_anew(knp_words *words)
{
    words->fresh = true;
    words->list.count = 0;
    words->tags.count = 0;
    words->names.count = 0;
    words->glances.count = 0;
    words->token_facts.count = 0;
    words->texts.count = 0;
    words->entries.count = 0;
    words->cached = 0;
    memset(words->slots, 0, words->slot_count * sizeof *words->slots);
    KNP_VEC_FREE(&words->shared);
    words->shared_count = 0;
}

void knp_words__next_article(knp_words *words)
{
    words->fresh = false;
    if (words->cached >= KNP_WORDS_MAX) {
        begin_anew(words);
    }
}

/* ------------------------------------------------------------------------- a word's making -- */

static uint16_t shape_traits(knp_str text)
{
    unsigned traits = 0, letters = 0, capitals = 0;
    bool clipped = text.size && (text.bytes[0] == '\'' || text.bytes[0] == '\xE2');
    for (size_t at = 0; at < text.size;) {
        knp_charclass c = knp_charclass__of_code(knp_utf8__next(text.bytes, &at));
        if (c == KNP_CHAR_UPPER) {
            traits |= letters == 0 ? KNP_WORD_CAPITAL : 0U;
            letters++;
            capitals++;
        } else if (c == KNP_CHAR_LOWER) {
            letters++;
            traits |= KNP_WORD_HAS_LOWER;
        } else if (c == KNP_CHAR_DIGIT) {
            traits |= KNP_WORD_HAS_DIGIT;
        } else if (c == KNP_CHAR_HYPHEN) {
            traits |= KNP_WORD_HAS_HYPHEN;
            letters = clipped ? 0 : letters; /* 's-Gravenhage begins with a capital */
            clipped = false;
        }
    }
    if (letters >= 2 && capitals == letters) {
        traits |= KNP_WORD_ALL_CAPS;
    }
    return (uint16_t)traits;
}

static uint16_t list_traits(unsigned listed)
{
    return (uint16_t)((listed & KNP_LISTED_LOWER ? KNP_WORD_LISTED_LOWER : 0) |
                      (listed & KNP_LISTED_CAPITAL ? KNP_WORD_LISTED_CAPITAL : 0) |
                      (listed & KNP_LISTED_MIXED ? KNP_WORD_LISTED_MIXED : 0));
}

static bool add_entries(knp_words *words, knp_word *word, uint32_t layer, uint32_t key)
{
    const knp_blob *blob = &words->lexicon->layers[layer];
    const knp_blob_key *k = &blob->keys[key - 1];
    for (uint32_t r = 0; r < k->ref_count && word->entry_count < UINT16_MAX; r++) {
        knp_entry_id id = {.layer = layer & 1U,
                           .index = blob->refs[k->first_ref + r] & 0x7fffffffU};
        if (!KNP_VEC_PUSH(&words->entries, id)) {
            return false;
        }
        word->entry_count++;
        knp_class_set__add(&word->classes, knp_lexicon__class(words->lexicon, id));
    }
    return true;
}

/* Endings, the longest first; at least two letters stand before them. */
static bool add_suffixes(knp_words *words, knp_word *word, uint32_t layer, knp_str folded)
{
    const knp_blob *blob = &words->lexicon->layers[layer];
    if (folded.size > SUFFIX_BYTES) {
        folded.bytes += folded.size - SUFFIX_BYTES;
        folded.size = SUFFIX_BYTES;
    }
    for (size_t cut = 2; cut < folded.size; cut++) {
        if (((unsigned char)folded.bytes[cut] & 0xC0) == 0x80) {
            continue;
        }
        knp_str rest = {folded.bytes + cut, folded.size - cut};
        uint32_t key = knp_blob__key(blob, rest, KNP_KEY_SUFFIX);
        if (key && !add_entries(words, word, layer, key)) {
            return false;
        }
    }
    return true;
}

static bool add_layer(knp_words *words, knp_word *word, uint32_t layer, knp_token_kind kind)
{
    const knp_blob *blob = &words->lexicon->layers[layer];
    knp_str folded = knp_buf__view(&words->folded), exact = knp_buf__view(&words->exact);
    uint32_t key = knp_blob__key(blob, folded, KNP_KEY_FOLDED);
    word->key[layer] = key;
    if (key) {
        word->traits |= (blob->keys[key - 1].state ? KNP_WORD_BEGINS_PHRASE : 0) |
                        (blob->keys[key - 1].continues ? KNP_WORD_CONTINUES_PHRASE : 0);
        if (!add_entries(words, word, layer, key)) {
            return false;
        }
    }
    key = knp_blob__key(blob, exact, KNP_KEY_EXACT);
    if (key && !add_entries(words, word, layer, key)) {
        return false;
    }
    return (kind != KNP_TOKEN_WORD && kind != KNP_TOKEN_COMPOUND) ||
           add_suffixes(words, word, layer, folded);
}

/* half miljoen, min vijf; and een, which begins many. */
static bool begins_number(knp_str folded)
{
    return knp_str__is(folded, "half") || knp_str__is(folded, "min") ||
           knp_str__is(folded, "minus");
}

/* Facts that sentences and numbers need. */
static uint8_t facts_of(const knp_words *words, const knp_word *word)
{
    unsigned facts = 0;
    knp_entry_id entry;
    if (word->traits & KNP_WORD_CAPITAL) {
        facts |= KNP_TOKEN_CAPITAL;
    }
    if (word->numeral != KNP_NUMERAL_NONE || begins_number(knp_buf__view(&words->folded))) {
        facts |= KNP_TOKEN_NUMERAL;
    }
    if (knp_words__entry(words, word, KNP_CLASS_ABBREVIATION, &entry)) {
        facts |= knp_lexicon__text(words->lexicon, entry, "ends") ? KNP_TOKEN_ENDS_SENTENCE : 0U;
    }
    if (knp_words__entry(words, word, KNP_CLASS_SENTENCE_STARTER, &entry)) {
        const char *strength = knp_lexicon__text(words->lexicon, entry, "strength");
        facts |=
            strength && strcmp(strength, "weak") == 0 ? KNP_TOKEN_WEAK_STARTER : KNP_TOKEN_STARTER;
    }
    return (uint8_t)facts;
}

/* All that is kept of a word form. */
typedef struct made_word {
    knp_word word;
    knp_word_tag_keys tags;
    knp_name_word name;
    uint16_t glance;
    uint8_t token_facts;
} made_word;

static bool is_clipped(knp_str text)
{
    return knp_str__is(text, "'s") || knp_str__is(text, "'t") || knp_str__is(text, "d'");
}

/* Nothing but what look_alike compares counts here, and the text of listed words. */
static uint16_t glance_of(const made_word *made, knp_str text)
{
    const knp_name_word *name = &made->name;
    unsigned shape = name->shape, inside = name->inside;
    bool number = shape == KNP_SHAPE_NUMBER || shape == KNP_SHAPE_DIGITS;
    bool joins = inside == KNP_SHAPE_PARTICLE || inside == KNP_SHAPE_AND ||
                 inside == KNP_SHAPE_AMPERSAND || inside == KNP_SHAPE_JOINER;
    bool capitals =
        shape == KNP_SHAPE_ACRONYM || shape == KNP_SHAPE_CAPITALS || shape == KNP_SHAPE_CODE;
    uint64_t people =
        KNP_FACT(FAITH) | KNP_FACT(TAIL_PEOPLE) | KNP_FACT(TAIL_INHABITANT) | KNP_FACT(INHABITANT);
    unsigned glance = 0;
    glance |= name->capital ? KNP_GLANCE_CAPITAL : 0U;
    glance |= shape == KNP_SHAPE_MARK || shape == KNP_SHAPE_NUMBER ? KNP_GLANCE_NO_WORD : 0U;
    glance |= number ? KNP_GLANCE_NUMBER : 0U;
    glance |= joins ? KNP_GLANCE_JOINS : 0U;
    glance |= capitals ? KNP_GLANCE_CAPITALS : 0U;
    glance |= name->symbol == KNP_SYMBOL_OPEN ? KNP_GLANCE_OPENS : 0U;
    glance |= name->symbol == KNP_SYMBOL_CLOSE ? KNP_GLANCE_CLOSES : 0U;
    glance |= name->topical ? KNP_GLANCE_TOPICAL : 0U;
    glance |= name->facts & people ? KNP_GLANCE_PEOPLE : 0U;
    glance |= is_clipped(text) ? KNP_GLANCE_CLIPPED : 0U;
    glance |= made->word.traits & KNP_WORD_BEGINS_PHRASE ? KNP_GLANCE_BEGINS_PHRASE : 0U;
    glance |= made->word.traits & KNP_WORD_CONTINUES_PHRASE ? KNP_GLANCE_CONTINUES_PHRASE : 0U;
    return (uint16_t)glance;
}

static bool make_word(knp_words *words, knp_str text, knp_token_kind kind, made_word *made)
{
    knp_word *word = &made->word;
    *word = (knp_word){.first_entry = (uint32_t)words->entries.count};
    if (!knp_fold__key(text, false, &words->folded) || !knp_fold__key(text, true, &words->exact)) {
        return false;
    }
    word->traits = shape_traits(text);
    for (uint32_t layer = words->lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        if (!add_layer(words, word, layer, kind)) {
            return false;
        }
    }
    unsigned listed, forms;
    knp_blob__word(&words->lexicon->layers[1], knp_buf__view(&words->folded), &listed, &forms);
    word->traits |= list_traits(listed);
    word->numeral = (uint8_t)knp_numeral__kind(knp_buf__view(&words->folded), &word->numeral_value);
    made->token_facts = facts_of(words, word);
    knp_name_word__make(words, word, text, knp_buf__view(&words->folded), &made->name);
    made->glance = glance_of(made, text);
    return knp_candidate__keys(words, word, text, &made->tags);
}

/* ------------------------------------------------------------------------------- the cache -- */

/* Where a key's slots begin. */
static inline uint32_t place_of(const knp_words *words, uint64_t key)
{
    return (uint32_t)knp_hash__mix(key ^ 0xa0761d6478bd642fU, 0xe7037ed1a0b428dbU) &
           (words->slot_count - 1);
}

static bool widen_slots(knp_words *words)
{
    knp_word_slot *old = words->slots;
    uint32_t old_count = words->slot_count;
    knp_word_slot *fresh = knp_alloc__get((size_t)old_count * 2 * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, (size_t)old_count * 2 * sizeof *fresh);
    words->slots = fresh;
    words->slot_count = old_count * 2;
    for (uint32_t k = 0; k < old_count; k++) {
        if (old[k].word) {
            uint32_t at = place_of(words, old[k].key);
            while (fresh[at].word) {
                at = (at + 1) & (words->slot_count - 1);
            }
            fresh[at] = old[k];
        }
    }
    knp_alloc__free(old);
    return true;
}

static bool add_word(knp_words *words, const made_word *made)
{
    return KNP_VEC_RESERVE(&words->tags, 1) && KNP_VEC_RESERVE(&words->names, 1) &&
           KNP_VEC_RESERVE(&words->glances, 1) && KNP_VEC_RESERVE(&words->token_facts, 1) &&
           KNP_VEC_PUSH(&words->list, made->word) && KNP_VEC_PUSH(&words->tags, made->tags) &&
           KNP_VEC_PUSH(&words->names, made->name) && KNP_VEC_PUSH(&words->glances, made->glance) &&
           KNP_VEC_PUSH(&words->token_facts, made->token_facts);
}

static bool remember(knp_words *words, knp_str text, uint64_t key, made_word *made)
{
    if ((words->cached + 1) * 2 > words->slot_count && !widen_slots(words)) {
        return false;
    }
    if (!KNP_VEC_RESERVE(&words->texts, text.size)) {
        return false;
    }
    made->word.text = (uint32_t)words->texts.count;
    made->word.text_size = (uint8_t)text.size;
    memcpy(words->texts.items + words->texts.count, text.bytes, text.size);
    words->texts.count += text.size;
    if (!add_word(words, made)) {
        return false;
    }
    uint32_t at = place_of(words, key);
    while (words->slots[at].word) {
        at = (at + 1) & (words->slot_count - 1);
    }
    words->slots[at] = (knp_word_slot){key, (uint32_t)words->list.count, made->word.text};
    words->cached++;
    return true;
}

static bool widen_shared(knp_words *words)
{
    size_t count = words->shared.count ? words->shared.count * 2 : 256;
    knp_shared_slot *fresh = knp_alloc__get(count * sizeof *fresh);
    if (!fresh) {
        return false;
    }
    memset(fresh, 0, count * sizeof *fresh);
    for (size_t k = 0; k < words->shared.count; k++) {
        knp_shared_slot old = words->shared.items[k];
        size_t at = old.hash & (count - 1);
        while (old.word && fresh[at].word) {
            at = (at + 1) & (count - 1);
        }
        if (old.word) {
            fresh[at] = old;
        }
    }
    knp_alloc__free(words->shared.items);
    words->shared.items = fresh;
    words->shared.count = words->shared.room = count;
    return true;
}

/* No lexicon has the form itself, at most its ending, as that of a thousand others; and it is no
 * number word, which has a value of its own. */
static bool is_unlisted(const knp_word *word)
{
    return !word->key[0] && !word->key[1] && word->numeral == KNP_NUMERAL_NONE;
}

static bool look_alike(const knp_words *words, uint32_t index, const made_word *made)
{
    const knp_word *word = &made->word, *other = &words->list.items[index];
    const knp_name_word *name = &words->names.items[index];
    return other->traits == word->traits && other->entry_count == word->entry_count &&
           name->facts == made->name.facts && name->symbol == made->name.symbol &&
           name->shape == made->name.shape &&
           memcmp(&words->tags.items[index], &made->tags, sizeof made->tags) == 0 &&
           (word->entry_count == 0 ||
            memcmp(words->entries.items + other->first_entry,
                   words->entries.items + word->first_entry,
                   word->entry_count * sizeof *words->entries.items) == 0);
}

/* A form that is not cached: unlisted ones that look alike share a record. */
static bool share(knp_words *words, const made_word *made, uint32_t *index)
{
    const knp_word *word = &made->word;
    const knp_word_tag_keys tags = made->tags;
    bool unlisted = is_unlisted(word);
    uint32_t hash = (uint32_t)knp_hash__mix(
        ((uint64_t)word->traits << 32 | (uint64_t)tags.at[0] << 16 | tags.at[1]) +
            0x9e3779b97f4a7c15U,
        (0xa0761d6478bd642fU + word->numeral) ^ made->name.facts);
    size_t at = 0;
    if (unlisted) {
        if ((words->shared_count + 1) * 2 > words->shared.count && !widen_shared(words)) {
            return false;
        }
        at = hash & (words->shared.count - 1);
        for (uint32_t w; (w = words->shared.items[at].word) != 0;
             at = (at + 1) & (words->shared.count - 1)) {
            if (look_alike(words, w - 1, made)) {
                words->entries.count = word->first_entry; /* the other has them */
                *index = w - 1;
                return true;
            }
        }
    }
    if (!add_word(words, made)) {
        return false;
    }
    *index = (uint32_t)words->list.count - 1;
    if (unlisted) {
        words->shared.items[at] = (knp_shared_slot){hash, *index + 1};
        words->shared_count++;
    }
    return true;
}

/* Forms that a lexicon lists are kept beyond the bound: there are only so many of them. */
static bool learn(knp_words *words, knp_str text, uint64_t key, knp_token_kind kind,
                  uint32_t *index)
{
    made_word made;
    if (!make_word(words, text, kind, &made)) {
        return false;
    }
    if (text.size > CACHED_BYTES || (is_unlisted(&made.word) && words->cached >= KNP_WORDS_MAX)) {
        return share(words, &made, index);
    }
    *index = (uint32_t)words->list.count;
    return remember(words, text, key, &made);
}

static inline uint64_t load_little_endian(const char *bytes, size_t size)
{
    uint64_t value = knp_hash__load(bytes, size);
    return __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? __builtin_bswap64(value) : value;
}

/* A form's key: its size (that of all too long for the cache is one), and above that its text, if
 * there is room for it, or a hash. `readable` is how many bytes there are from the form's first. */
static inline uint64_t key_of(const char *text, uint32_t size, size_t readable)
{
    if (size > SHORT_BYTES) {
        return knp_hash__bytes(text, size) << 8 | (size > CACHED_BYTES ? 0xFF : size);
    }
    if (readable < 8) {
        return load_little_endian(text, size) << 8 | size;
    }
    return (load_little_endian(text, 8) & (((uint64_t)1 << size * 8) - 1)) << 8 | size;
}

/* Of eight bytes at least. */
static inline bool same_text(const char *a, const char *b, size_t size)
{
    for (size_t k = 0; k + 8 < size; k += 8) {
        if (knp_hash__load(a + k, 8) != knp_hash__load(b + k, 8)) {
            return false;
        }
    }
    return knp_hash__load(a + size - 8, 8) == knp_hash__load(b + size - 8, 8);
}

/* The index of a form in the cache; UINT32_MAX if it is not there. */
static inline uint32_t find(const knp_words *words, knp_str text, uint64_t key)
{
    uint32_t mask = words->slot_count - 1;
    for (uint32_t at = place_of(words, key); words->slots[at].word; at = (at + 1) & mask) {
        knp_word_slot slot = words->slots[at];
        if (slot.key == key && (text.size <= SHORT_BYTES ||
                                same_text(words->texts.items + slot.text, text.bytes, text.size))) {
            return slot.word - 1;
        }
    }
    return UINT32_MAX;
}

/* Memory is slower than all else here, so the slots of a batch are asked for before they are
 * needed. */
bool knp_words__look_up(knp_words *words, const char *bytes, knp_tokens *tokens)
{
    knp_token *list = tokens->list.items;
    size_t count = tokens->list.count, end = count ? knp_token__end(list[count - 1]) : 0;
    bool others = words->cached > 0; /* words of articles before */
    uint64_t keys[BATCH];
    for (size_t from = 0; from < count; from += BATCH) {
        size_t batch = count - from < BATCH ? count - from : BATCH;
        for (size_t k = 0; k < batch; k++) {
            knp_token t = list[from + k];
            keys[k] = key_of(bytes + t.start, t.size, end - t.start);
            __builtin_prefetch(&words->slots[place_of(words, keys[k])]);
        }
        for (size_t k = 0; k < batch; k++) {
            knp_token *t = &list[from + k];
            knp_str text = {bytes + t->start, t->size};
            uint32_t index = find(words, text, keys[k]);
            if (index == UINT32_MAX &&
                !learn(words, text, keys[k], (knp_token_kind)t->kind, &index)) {
                return false;
            }
            t->word = index;
            t->facts |= words->token_facts.items[index];
        }
        if (others && words->cached >= KNP_WORDS_MAX) {
            begin_anew(words); /* and so does the article, that it be read as if it were alone */
            others = false;
            from = 0 - (size_t)BATCH;
        }
    }
    return true;
}

/* ------------------------------------------------------------------------------- questions -- */

bool knp_words__entry(const knp_words *words, const knp_word *word, knp_known_class class_wanted,
                      knp_entry_id *entry)
{
    uint32_t index = words->lexicon->known[class_wanted];
    if (!knp_class_set__has(&word->classes, index)) {
        return false;
    }
    for (uint32_t k = 0; k < word->entry_count; k++) {
        knp_entry_id id = words->entries.items[word->first_entry + k];
        if (knp_lexicon__class(words->lexicon, id) == index) {
            *entry = id;
            return true;
        }
    }
    return false;
}

static bool has_class(const knp_lexicon *lexicon, uint32_t layer, uint32_t key,
                      uint32_t class_index)
{
    const knp_blob *blob = &lexicon->layers[layer];
    const knp_blob_key *k = &blob->keys[key - 1];
    for (uint32_t r = 0; r < k->ref_count; r++) {
        knp_entry_id id = {.layer = layer & 1U,
                           .index = blob->refs[k->first_ref + r] & 0x7fffffffU};
        if (knp_lexicon__class(lexicon, id) == class_index) {
            return true;
        }
    }
    return false;
}

bool knp_words__is_abbreviation(const void *context, knp_str word)
{
    const knp_lexicon *lexicon = context;
    uint32_t wanted = lexicon->known[KNP_CLASS_ABBREVIATION];
    char folded[KNP_ABBREVIATION_BYTES];
    if (word.size > sizeof folded) {
        return false;
    }
    uint64_t hash = knp_blob__hash_stopped(word, folded);
    for (uint32_t layer = lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        const knp_blob *blob = &lexicon->layers[layer];
        if (!knp_blob__may_be_stopped(blob, hash)) {
            continue;
        }
        uint32_t key = knp_blob__key(blob, (knp_str){folded, word.size}, KNP_KEY_FOLDED);
        if (key && has_class(lexicon, layer, key, wanted)) {
            return true;
        }
        key = knp_blob__key(blob, word, KNP_KEY_EXACT);
        if (key && has_class(lexicon, layer, key, wanted)) {
            return true;
        }
    }
    return false;
}
