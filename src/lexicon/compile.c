#include "lexicon/compile.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/adjective.h"
#include "lexicon/blob.h"
#include "lexicon/nametable.h"
#include "lexicon/nounlevel.h"
#include "lexicon/paradigm.h"
#include "lexicon/tagtable.h"
#include "lexicon/wordlist.h"
#include "text/charclass.h"
#include "text/fold.h"

#include <stdlib.h>

/* A (key or state, entry) pair, sorted into refs at the end. */
typedef struct pair {
    uint32_t owner;
    uint32_t entry;
    uint32_t exact;
} pair;

typedef struct compiler {
    const knp_compile_input *input;
    knp_error *error;
    knp_status status; /* of what failed for another reason than memory */
    KNP_VEC(char) strings;
    KNP_VEC(uint32_t) string_slots; /* offsets of interned strings; 0 = empty */
    size_t string_total;
    KNP_VEC(knp_blob_class) classes;
    KNP_VEC(knp_blob_file) files;
    KNP_VEC(uint32_t) fields;
    KNP_VEC(knp_blob_entry) entries;
    KNP_VEC(knp_blob_attribute) attributes;
    KNP_VEC(knp_blob_key) keys;
    KNP_VEC(uint32_t) key_slots;
    KNP_VEC(uint32_t) refs;
    KNP_VEC(knp_blob_state) states;
    KNP_VEC(knp_blob_state_ref) state_refs;
    KNP_VEC(knp_blob_step) steps;
    size_t step_total;
    KNP_VEC(uint32_t) begun; /* knp_blob__beginning of each phrase */
    KNP_VEC(uint64_t) beginnings;
    KNP_VEC(uint64_t) stopped;
    knp_wordlist list;
    struct {
        const char *items;
        size_t count;
    } words; /* the list's, for writing */
    struct {
        const uint32_t *items;
        size_t count;
    } word_slots;
    KNP_VEC(char) shapes;
    KNP_VEC(char) rules;
    knp_tagtable tags;
    struct {
        const int16_t *items;
        size_t count;
    } tag_moves;
    struct {
        const knp_blob_tag_weight *items;
        size_t count;
    } tag_weights;
    knp_name_weights names;
    struct {
        const uint32_t *items;
        size_t count;
    } name_keys;
    struct {
        const knp_blob_name_weight *items;
        size_t count;
    } name_weights;
    KNP_VEC(pair) key_pairs;
    KNP_VEC(pair) state_pairs;
    knp_buf key; /* scratch */
    knp_text text;
    knp_tokens tokens;
} compiler;

#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (!(expression)) {                                                                       \
            return false;                                                                          \
        }                                                                                          \
    } while (0)

/* ---------------------------------------------------------------------------------- strings -- */

/* Doubles a table of uint32_t slots; the caller fills it anew. */
static bool widen(uint32_t **items, size_t *count, size_t *room, size_t least)
{
    size_t size = least;
    while (size < *count * 2) {
        size *= 2;
    }
    uint32_t *fresh = knp_alloc__get(size * sizeof *fresh);
    TRY(fresh);
    memset(fresh, 0, size * sizeof *fresh);
    knp_alloc__free(*items);
    *items = fresh;
    *count = *room = size;
    return true;
}

static bool append_string(compiler *c, knp_str text, uint32_t *at)
{
    TRY(KNP_VEC_RESERVE(&c->strings, text.size + 1));
    *at = (uint32_t)c->strings.count;
    if (text.size) {
        memcpy(c->strings.items + c->strings.count, text.bytes, text.size);
    }
    c->strings.count += text.size;
    c->strings.items[c->strings.count++] = '\0';
    return true;
}

static bool rehash_strings(compiler *c)
{
    TRY(widen(&c->string_slots.items, &c->string_slots.count, &c->string_slots.room, 1024));
    size_t mask = c->string_slots.count - 1;
    for (size_t at = 1; at < c->strings.count;) {
        size_t n = strlen(c->strings.items + at);
        size_t slot = knp_hash__bytes(c->strings.items + at, n) & mask;
        while (c->string_slots.items[slot]) {
            slot = (slot + 1) & mask;
        }
        c->string_slots.items[slot] = (uint32_t)at;
        at += n + 1;
    }
    return true;
}

/* The string's offset; equal strings are stored once. Offset 0 is the empty string. */
static bool intern(compiler *c, knp_str text, uint32_t *at)
{
    if (text.size == 0) {
        *at = 0;
        return true;
    }
    if ((c->string_total + 1) * 2 > c->string_slots.count) {
        TRY(rehash_strings(c));
    }
    size_t mask = c->string_slots.count - 1;
    size_t slot = knp_hash__bytes(text.bytes, text.size) & mask;
    for (uint32_t s; (s = c->string_slots.items[slot]) != 0; slot = (slot + 1) & mask) {
        if (strncmp(c->strings.items + s, text.bytes, text.size) == 0 &&
            c->strings.items[s + text.size] == '\0') {
            *at = s;
            return true;
        }
    }
    TRY(append_string(c, text, at));
    c->string_slots.items[slot] = *at;
    c->string_total++;
    return true;
}

/* ------------------------------------------------------------------------------------- keys -- */

static bool rehash_keys(compiler *c)
{
    TRY(widen(&c->key_slots.items, &c->key_slots.count, &c->key_slots.room, 64));
    size_t mask = c->key_slots.count - 1;
    for (size_t k = 0; k < c->keys.count; k++) {
        const knp_blob_key *key = &c->keys.items[k];
        knp_str text = {c->strings.items + key->text, key->size};
        size_t slot = knp_blob__hash_key(text, (knp_key_kind)key->kind) & mask;
        while (c->key_slots.items[slot]) {
            slot = (slot + 1) & mask;
        }
        c->key_slots.items[slot] = (uint32_t)k + 1;
    }
    return true;
}

/* Finds or makes a key; `*index` is its index + 1. */
static bool need_key(compiler *c, knp_str text, knp_key_kind kind, uint32_t *index)
{
    if ((c->keys.count + 1) * 2 > c->key_slots.count) {
        TRY(rehash_keys(c));
    }
    size_t mask = c->key_slots.count - 1;
    size_t slot = knp_blob__hash_key(text, kind) & mask;
    for (uint32_t k; (k = c->key_slots.items[slot]) != 0; slot = (slot + 1) & mask) {
        const knp_blob_key *key = &c->keys.items[k - 1];
        if (key->kind == kind && key->size == text.size &&
            memcmp(c->strings.items + key->text, text.bytes, text.size) == 0) {
            *index = k;
            return true;
        }
    }
    knp_blob_key key = {.size = (uint16_t)text.size, .kind = (uint16_t)kind};
    TRY(intern(c, text, &key.text) && KNP_VEC_PUSH(&c->keys, key));
    *index = (uint32_t)c->keys.count;
    c->key_slots.items[slot] = *index;
    return true;
}

static bool folded_key(compiler *c, knp_str text, bool exact, knp_key_kind kind, uint32_t *index)
{
    TRY(knp_fold__key(text, exact, &c->key));
    return need_key(c, knp_buf__view(&c->key), kind, index);
}

/* ---------------------------------------------------------------------------------- phrases -- */

static bool rehash_steps(compiler *c)
{
    size_t old_count = c->steps.count;
    knp_blob_step *old = c->steps.items;
    size_t size = old_count ? old_count * 2 : 64;
    knp_blob_step *fresh = knp_alloc__get(size * sizeof *fresh);
    TRY(fresh);
    memset(fresh, 0, size * sizeof *fresh);
    for (size_t k = 0; k < old_count; k++) {
        if (old[k].next) {
            size_t slot = knp_blob__hash_step(old[k].state, old[k].key) & (size - 1);
            while (fresh[slot].next) {
                slot = (slot + 1) & (size - 1);
            }
            fresh[slot] = old[k];
        }
    }
    knp_alloc__free(old);
    c->steps.items = fresh;
    c->steps.count = c->steps.room = size;
    return true;
}

static bool new_state(compiler *c, uint32_t *state)
{
    *state = (uint32_t)c->states.count;
    return KNP_VEC_PUSH(&c->states, (knp_blob_state){0});
}

static bool need_step(compiler *c, uint32_t state, uint32_t key, uint32_t *next)
{
    if ((c->step_total + 1) * 2 > c->steps.count) {
        TRY(rehash_steps(c));
    }
    size_t mask = c->steps.count - 1;
    size_t slot = knp_blob__hash_step(state, key) & mask;
    for (; c->steps.items[slot].next; slot = (slot + 1) & mask) {
        if (c->steps.items[slot].state == state && c->steps.items[slot].key == key) {
            *next = c->steps.items[slot].next;
            return true;
        }
    }
    TRY(new_state(c, next));
    c->steps.items[slot] = (knp_blob_step){state, key, *next};
    c->step_total++;
    return true;
}

/* The words of a phrase, as tokens of a text would be. */
static bool add_phrase(compiler *c, const knp_lex_form *form, uint32_t entry)
{
    uint32_t state = 0, first = 0;
    for (size_t i = 0; i < c->tokens.list.count; i++) {
        knp_token t = c->tokens.list.items[i];
        uint32_t key;
        TRY(folded_key(c, (knp_str){form->text.bytes + t.start, t.size}, false, KNP_KEY_FOLDED,
                       &key));
        if (i == 0) {
            first = key;
            state = c->keys.items[key - 1].state;
            if (!state) {
                TRY(new_state(c, &state));
                c->keys.items[key - 1].state = state;
            }
        } else {
            if (i == 1) {
                TRY(KNP_VEC_PUSH(&c->begun, knp_blob__beginning(first, key)));
                c->keys.items[key - 1].continues = 1;
            }
            TRY(need_step(c, state, key, &state));
        }
    }
    pair p = {state, entry, 0};
    if (form->exact) {
        TRY(intern(c, form->text, &p.exact));
    }
    return KNP_VEC_PUSH(&c->state_pairs, p);
}

/* The hash of a key with a full stop at its end; false for other keys. */
static bool hash_stopped(const compiler *c, const knp_blob_key *key, uint64_t *hash)
{
    char lower[KNP_ABBREVIATION_BYTES];
    const char *text = c->strings.items + key->text;
    if (key->kind == KNP_KEY_SUFFIX || key->size == 0 || key->size > sizeof lower ||
        text[key->size - 1] != '.') {
        return false;
    }
    *hash = knp_blob__hash_stopped((knp_str){text, key->size}, lower);
    return true;
}

static bool lay_out_stopped(compiler *c)
{
    size_t count = 0, words = 1;
    uint64_t hash;
    for (size_t k = 0; k < c->keys.count; k++) {
        count += hash_stopped(c, &c->keys.items[k], &hash);
    }
    while (words * 64 < count * 16) {
        words *= 2;
    }
    TRY(KNP_VEC_RESERVE(&c->stopped, words));
    memset(c->stopped.items, 0, words * sizeof *c->stopped.items);
    c->stopped.count = words;
    for (size_t k = 0; k < c->keys.count; k++) {
        if (hash_stopped(c, &c->keys.items[k], &hash)) {
            c->stopped.items[hash / 64 & (words - 1)] |= (uint64_t)1 << hash % 64;
        }
    }
    return true;
}

/* Sixteen bits a phrase, so that not many words look as if they began one. */
static bool lay_out_beginnings(compiler *c)
{
    size_t count = 1;
    while (count * 64 < c->begun.count * 16) {
        count *= 2;
    }
    TRY(KNP_VEC_RESERVE(&c->beginnings, count));
    memset(c->beginnings.items, 0, count * sizeof *c->beginnings.items);
    c->beginnings.count = count;
    for (size_t k = 0; k < c->begun.count; k++) {
        size_t bit = c->begun.items[k] & (count * 64 - 1);
        c->beginnings.items[bit / 64] |= (uint64_t)1 << bit % 64;
    }
    return true;
}

static bool add_form(compiler *c, const knp_lex_source *source, const knp_lex_form *form,
                     uint32_t entry)
{
    bool whole = form->suffix || (knp_str__is(source->class_name, "abbreviation") &&
                                  !memchr(form->text.bytes, ' ', form->text.size));
    if (!whole) {
        TRY(knp_text__read(&c->text, form->text.bytes, form->text.size, NULL) == KNP_OK);
        TRY(knp_token__read(&c->tokens, &c->text, c->input->matcher, c->input->abbreviations));
        if (c->tokens.list.count > 1) {
            return add_phrase(c, form, entry);
        }
    }
    knp_key_kind kind = form->suffix  ? KNP_KEY_SUFFIX
                        : form->exact ? KNP_KEY_EXACT
                                      : KNP_KEY_FOLDED;
    pair p = {.entry = entry};
    TRY(folded_key(c, form->text, form->exact && !form->suffix, kind, &p.owner));
    p.owner--;
    return KNP_VEC_PUSH(&c->key_pairs, p);
}

/* ---------------------------------------------------------------------------------- sources -- */

static bool find_class(compiler *c, knp_str name, uint32_t *index)
{
    for (uint32_t k = 0; k < c->classes.count; k++) {
        if (knp_str__is(name, c->strings.items + c->classes.items[k].name)) {
            *index = k;
            return true;
        }
    }
    *index = (uint32_t)c->classes.count;
    knp_blob_class class = {0};
    return intern(c, name, &class.name) && KNP_VEC_PUSH(&c->classes, class);
}

static bool add_known_fields(compiler *c)
{
    static const char *const names[KNP_FIELD_COUNT] = {
#define KNP_FIELD_NAME(upper, name) name,
        KNP_KNOWN_FIELDS(KNP_FIELD_NAME)
#undef KNP_FIELD_NAME
    };
    for (size_t k = 0; k < KNP_FIELD_COUNT; k++) {
        uint32_t name;
        TRY(intern(c, knp_str__of(names[k]), &name) && KNP_VEC_PUSH(&c->fields, name));
    }
    return true;
}

static bool add_attributes(compiler *c, const knp_lex_source *source, const knp_lex_entry *e)
{
    for (uint32_t k = 0; k < e->attribute_count; k++) {
        const knp_lex_attribute *a = &source->attributes.items[e->first_attribute + k];
        const knp_lex_field *field = &source->fields.items[a->field];
        knp_blob_attribute out = {.number = a->number};
        TRY(intern(c, field->name, &out.field) && intern(c, a->text, &out.text));
        TRY(KNP_VEC_PUSH(&c->attributes, out));
    }
    return true;
}

static bool add_source(compiler *c, const knp_lex_source *source)
{
    knp_blob_file file = {0};
    TRY(find_class(c, source->class_name, &file.class_index));
    TRY(intern(c, source->name, &file.name) && intern(c, source->licence, &file.licence) &&
        intern(c, source->origin, &file.origin) && KNP_VEC_PUSH(&c->files, file));
    for (size_t i = 0; i < source->entries.count; i++) {
        const knp_lex_entry *e = &source->entries.items[i];
        const knp_lex_form *forms = &source->forms.items[e->first_form];
        knp_blob_entry out = {.file = (uint32_t)c->files.count - 1,
                              .class_index = file.class_index,
                              .line = e->line,
                              .first_attribute = (uint32_t)c->attributes.count,
                              .attribute_count = e->attribute_count};
        TRY(intern(c, forms[0].text, &out.canonical) && add_attributes(c, source, e) &&
            KNP_VEC_PUSH(&c->entries, out));
        for (uint32_t f = 0; f < e->form_count; f++) {
            TRY(add_form(c, source, &forms[f], (uint32_t)c->entries.count - 1));
        }
    }
    return true;
}

/* --------------------------------------------------------------------------------- word list -- */

/* How a listed word is written. */
static unsigned listed_as(knp_str word)
{
    size_t at = 0, capitals = 0, rest = 0;
    bool first = false;
    while (at < word.size) {
        bool start = at == 0;
        bool capital = knp_charclass__of_code(knp_utf8__next(word.bytes, &at)) == KNP_CHAR_UPPER;
        capitals += capital;
        first = first || (start && capital);
        rest += !start && capital;
    }
    return !capitals ? KNP_LISTED_LOWER : first && !rest ? KNP_LISTED_CAPITAL : KNP_LISTED_MIXED;
}

static bool add_word(compiler *c, knp_str word)
{
    unsigned how = listed_as(word);
    TRY(knp_fold__key(word, false, &c->key));
    return knp_wordlist__add(&c->list, knp_buf__view(&c->key), how, 0);
}

static bool add_word_list(compiler *c, knp_str list)
{
    for (size_t i = 0; i < list.size;) {
        const char *end = memchr(list.bytes + i, '\n', list.size - i);
        size_t n = end ? (size_t)(end - list.bytes) - i : list.size - i;
        knp_str word = knp_str__trim((knp_str){list.bytes + i, n});
        size_t at;
        if (word.size && !memchr(word.bytes, ' ', word.size) &&
            knp_utf8__check(word.bytes, word.size, &at, NULL) == KNP_UTF8_OK) {
            TRY(add_word(c, word));
        }
        i += n + 1;
    }
    return true;
}

/* What the words can be: verbs first, for adjectives look at them. */
static bool derive_forms(compiler *c)
{
    const knp_lex_source *sources = c->input->sources;
    size_t count = c->input->source_count;
    return c->list.total == 0 || (knp_paradigm__derive(&c->list, sources, count) &&
                                  knp_adjective__derive(&c->list, sources, count) &&
                                  knp_nounlevel__derive(&c->list, sources, count));
}

/* ---------------------------------------------------------------------------- word classes -- */

/* A word of the sources, by its key: index + 1, or 0. */
static uint32_t find_word(void *context, knp_str word)
{
    const compiler *c = context;
    size_t mask = c->key_slots.count - 1;
    size_t slot = knp_blob__hash_key(word, KNP_KEY_FOLDED) & mask;
    for (uint32_t k; (k = c->key_slots.items[slot]) != 0; slot = (slot + 1) & mask) {
        const knp_blob_key *key = &c->keys.items[k - 1];
        if (key->kind == KNP_KEY_FOLDED && key->size == word.size &&
            memcmp(c->strings.items + key->text, word.bytes, word.size) == 0) {
            return k;
        }
    }
    return 0;
}

static bool read_tag_weights(compiler *c)
{
    const knp_compile_input *in = c->input;
    c->status =
        knp_tagtable__read(&c->tags, in->tag_weights_name, in->tag_weights, find_word, c, c->error);
    return c->status == KNP_OK;
}

/* The entry of a word of a class, by its key; UINT32_MAX if there is none. */
static uint32_t find_entry(const compiler *c, uint32_t key, const char *class_name)
{
    const knp_blob_key *k = &c->keys.items[key - 1];
    for (uint32_t r = 0; r < k->ref_count; r++) {
        uint32_t entry = c->refs.items[k->first_ref + r];
        uint32_t file = c->entries.items[entry].file;
        uint32_t name = c->classes.items[c->files.items[file].class_index].name;
        if (strcmp(c->strings.items + name, class_name) == 0) {
            return entry;
        }
    }
    return UINT32_MAX;
}

/* What the word of a neighbour's symbol is: see closed_symbol in nameword.c. */
static uint32_t find_closed(void *context, knp_str word)
{
    const compiler *c = context;
    uint32_t key = find_word(context, word);
    uint32_t entry = key ? find_entry(c, key, "context-word") : UINT32_MAX;
    return key && entry == UINT32_MAX ? find_entry(c, key, "stop-word") : entry;
}

static bool read_name_weights(compiler *c)
{
    const knp_compile_input *in = c->input;
    c->status = knp_nametable__read(&c->names, in->name_weights_name, in->name_weights, find_closed,
                                    c, c->error);
    c->name_keys.items = c->names.keys.items;
    c->name_keys.count = c->names.keys.count;
    c->name_weights.items = c->names.weights.items;
    c->name_weights.count = c->names.weights.count;
    return c->status == KNP_OK;
}

/* ----------------------------------------------------------------------------------- output -- */

static int by_owner(const void *a, const void *b)
{
    const pair *x = a, *y = b;
    if (x->owner != y->owner) {
        return x->owner < y->owner ? -1 : 1;
    }
    return (x->entry > y->entry) - (x->entry < y->entry);
}

static bool lay_out_refs(compiler *c)
{
    if (c->key_pairs.count) {
        qsort(c->key_pairs.items, c->key_pairs.count, sizeof(pair), by_owner);
    }
    for (size_t i = 0; i < c->key_pairs.count; i++) {
        knp_blob_key *key = &c->keys.items[c->key_pairs.items[i].owner];
        if (key->ref_count++ == 0) {
            key->first_ref = (uint32_t)c->refs.count;
        }
        TRY(KNP_VEC_PUSH(&c->refs, c->key_pairs.items[i].entry));
    }
    if (c->state_pairs.count) {
        qsort(c->state_pairs.items, c->state_pairs.count, sizeof(pair), by_owner);
    }
    for (size_t i = 0; i < c->state_pairs.count; i++) {
        pair p = c->state_pairs.items[i];
        knp_blob_state *state = &c->states.items[p.owner];
        if (state->ref_count++ == 0) {
            state->first_ref = (uint32_t)c->state_refs.count;
        }
        TRY(KNP_VEC_PUSH(&c->state_refs, ((knp_blob_state_ref){p.entry, p.exact})));
    }
    return true;
}

static bool write_blob(compiler *c, knp_buf *out)
{
    unsigned section = 0;
    knp_sections__begin(out, "knplex", KNP_BLOB_VERSION);
#define KNP_BLOB_MEMBER(name, type)                                                                \
    knp_sections__add(out, section++, c->name.items, c->name.count, sizeof(type));
    KNP_BLOB_SECTIONS(KNP_BLOB_MEMBER)
#undef KNP_BLOB_MEMBER
    knp_sections__end(out);
    return !out->broken;
}

/* Tables are never empty, so that look-ups need no case for that. */
static bool begin(compiler *c)
{
    return KNP_VEC_PUSH(&c->strings, '\0') && rehash_keys(c) && rehash_steps(c) &&
           knp_wordlist__open(&c->list) && KNP_VEC_PUSH(&c->states, (knp_blob_state){0});
}

static bool compile(compiler *c, knp_buf *out)
{
    TRY(begin(c) && add_known_fields(c));
    for (size_t i = 0; i < c->input->source_count; i++) {
        TRY(add_source(c, &c->input->sources[i]));
    }
    TRY(add_word_list(c, c->input->word_list) && derive_forms(c));
    for (size_t k = 0; k < c->input->rule_word_count; k++) {
        const knp_rule_word *word = &c->input->rule_words[k];
        uint32_t key;
        TRY(need_key(c, word->key, word->exact ? KNP_KEY_EXACT : KNP_KEY_FOLDED, &key));
    }
    TRY(KNP_VEC_RESERVE(&c->rules, c->input->rules.size + 1));
    if (c->input->rules.size) {
        memcpy(c->rules.items, c->input->rules.bytes, c->input->rules.size);
    }
    c->rules.count = c->input->rules.size;
    TRY(KNP_VEC_RESERVE(&c->shapes, c->input->shapes.size + 1));
    if (c->input->shapes.size) {
        memcpy(c->shapes.items, c->input->shapes.bytes, c->input->shapes.size);
    }
    c->shapes.count = c->input->shapes.size;
    TRY(lay_out_refs(c) && lay_out_stopped(c) && lay_out_beginnings(c) && read_tag_weights(c) &&
        read_name_weights(c));
    c->words.items = c->list.words.items;
    c->words.count = c->list.words.count;
    c->word_slots.items = c->list.slots.items;
    c->word_slots.count = c->list.slots.count;
    if (c->tags.weights.count) {
        c->tag_moves.items = &c->tags.moves[0][0];
        c->tag_moves.count = sizeof c->tags.moves / sizeof c->tags.moves[0][0];
        c->tag_weights.items = c->tags.weights.items;
        c->tag_weights.count = c->tags.weights.count;
    }
    return write_blob(c, out);
}

static void free_compiler(compiler *c)
{
    KNP_VEC_FREE(&c->strings);
    KNP_VEC_FREE(&c->string_slots);
    KNP_VEC_FREE(&c->classes);
    KNP_VEC_FREE(&c->files);
    KNP_VEC_FREE(&c->fields);
    KNP_VEC_FREE(&c->entries);
    KNP_VEC_FREE(&c->attributes);
    KNP_VEC_FREE(&c->keys);
    KNP_VEC_FREE(&c->key_slots);
    KNP_VEC_FREE(&c->refs);
    KNP_VEC_FREE(&c->states);
    KNP_VEC_FREE(&c->state_refs);
    KNP_VEC_FREE(&c->steps);
    KNP_VEC_FREE(&c->begun);
    KNP_VEC_FREE(&c->beginnings);
    KNP_VEC_FREE(&c->stopped);
    knp_wordlist__free(&c->list);
    knp_tagtable__free(&c->tags);
    knp_nametable__free(&c->names);
    KNP_VEC_FREE(&c->shapes);
    KNP_VEC_FREE(&c->rules);
    KNP_VEC_FREE(&c->key_pairs);
    KNP_VEC_FREE(&c->state_pairs);
    knp_buf__free(&c->key);
    knp_text__free(&c->text);
    knp_token__free(&c->tokens);
}

knp_status knp_compile__blob(const knp_compile_input *input, knp_buf *out, knp_error *error)
{
    compiler c = {.input = input, .error = error};
    bool done = compile(&c, out);
    size_t class_count = c.classes.count;
    free_compiler(&c);
    if (c.status != KNP_OK) {
        return c.status;
    }
    if (!done) {
        return knp_error__memory(error);
    }
    if (class_count > KNP_CLASSES_MAX) {
        return knp_error__set(error, KNP_ERROR_LEXICON, "%zu classes; at most %d are possible",
                              class_count, KNP_CLASSES_MAX);
    }
    return KNP_OK;
}
