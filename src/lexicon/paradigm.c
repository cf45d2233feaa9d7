#include "lexicon/paradigm.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "lexicon/forms.h"
#include "lexicon/spelling.h"

#include <stdlib.h>

enum {
    SHORTEST = 4,
    NEEDED = 3,
    NEEDED_BEYOND_STEM = 2,
    COMPOSED_NEEDED = 2,
    FIRST_PART_BYTES = 16
};

typedef struct form {
    uint32_t text; /* in the pool */
    uint32_t size;
    uint32_t next; /* of its verb: index + 1 */
    unsigned kinds;
} form;

typedef struct verb {
    uint32_t text, size; /* the infinitive */
    uint32_t first_form; /* index + 1 */
    bool strong, replaced;
    bool whole; /* its participle is listed with ge- before all of it: gewaarschuwd */
} verb;

/* What can stand before a verb and make another one. */
typedef struct first_part {
    knp_str text;
    bool separable, inseparable;
} first_part;

typedef struct verbs {
    knp_wordlist *list;
    KNP_VEC(char) pool;
    KNP_VEC(form) forms;
    KNP_VEC(verb) items;
    uint32_t *slots; /* index + 1 of the verb with that infinitive */
    size_t slot_count;
    KNP_VEC(first_part) parts;
} verbs;

#define TRY(expression)                                                                            \
    do {                                                                                           \
        if (!(expression)) {                                                                       \
            return false;                                                                          \
        }                                                                                          \
    } while (0)

/* ------------------------------------------------------------------------------- the verbs -- */

static knp_str infinitive_of(const verbs *v, const verb *item)
{
    return (knp_str){v->pool.items + item->text, item->size};
}

static knp_str text_of(const verbs *v, const form *f)
{
    return (knp_str){v->pool.items + f->text, f->size};
}

static size_t slot_of(const verbs *v, knp_str infinitive)
{
    size_t mask = v->slot_count - 1;
    size_t slot = knp_hash__bytes(infinitive.bytes, infinitive.size) & mask;
    while (v->slots[slot] &&
           !knp_str__equal(infinitive_of(v, &v->items.items[v->slots[slot] - 1]), infinitive)) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

/* Index + 1; 0 if there is no such verb. */
static uint32_t find(const verbs *v, knp_str infinitive)
{
    return v->slots[slot_of(v, infinitive)];
}

static bool widen(verbs *v)
{
    size_t count = v->slot_count ? v->slot_count * 2 : 1024;
    uint32_t *fresh = knp_alloc__get(count * sizeof *fresh);
    TRY(fresh);
    memset(fresh, 0, count * sizeof *fresh);
    knp_alloc__free(v->slots);
    v->slots = fresh;
    v->slot_count = count;
    for (size_t k = 0; k < v->items.count; k++) {
        if (!v->items.items[k].replaced) {
            v->slots[slot_of(v, infinitive_of(v, &v->items.items[k]))] = (uint32_t)k + 1;
        }
    }
    return true;
}

static bool keep_text(verbs *v, knp_str text, uint32_t *at)
{
    TRY(KNP_VEC_RESERVE(&v->pool, text.size));
    *at = (uint32_t)v->pool.count;
    memcpy(v->pool.items + v->pool.count, text.bytes, text.size);
    v->pool.count += text.size;
    return true;
}

/* A new verb without forms, in place of an older one with that infinitive. */
static bool add_verb(verbs *v, knp_str infinitive, uint32_t *index)
{
    if ((v->items.count + 1) * 2 > v->slot_count) {
        TRY(widen(v));
    }
    verb item = {.size = (uint32_t)infinitive.size};
    size_t slot = slot_of(v, infinitive);
    if (v->slots[slot]) {
        v->items.items[v->slots[slot] - 1].replaced = true;
    }
    TRY(keep_text(v, infinitive, &item.text) && KNP_VEC_PUSH(&v->items, item));
    *index = (uint32_t)v->items.count;
    v->slots[slot] = *index;
    return true;
}

static bool add_form(verbs *v, uint32_t index, knp_str text, unsigned kinds)
{
    verb *item = &v->items.items[index - 1];
    for (uint32_t f = item->first_form; f; f = v->forms.items[f - 1].next) {
        if (knp_str__equal(text_of(v, &v->forms.items[f - 1]), text)) {
            v->forms.items[f - 1].kinds |= kinds;
            return true;
        }
    }
    form new_form = {.size = (uint32_t)text.size, .next = item->first_form, .kinds = kinds};
    TRY(keep_text(v, text, &new_form.text) && KNP_VEC_PUSH(&v->forms, new_form));
    item->first_form = (uint32_t)v->forms.count;
    return true;
}

static bool add_spelled(verbs *v, uint32_t index, const knp_spelled *text, unsigned kinds)
{
    return add_form(v, index, knp_spelled__view(text), kinds);
}

/* stem + t, but none after t */
static knp_spelled third_person(knp_str stem)
{
    return knp_spelled__join(stem, knp_str__ends(stem, "t") ? "" : "t");
}

/* ------------------------------------------------------------------------------ the sources -- */

static knp_str attribute(const knp_lex_source *source, const knp_lex_entry *entry, const char *name)
{
    for (uint32_t k = 0; k < entry->attribute_count; k++) {
        const knp_lex_attribute *a = &source->attributes.items[entry->first_attribute + k];
        if (knp_str__is(source->fields.items[a->field].name, name)) {
            return a->text;
        }
    }
    return (knp_str){"", 0};
}

static bool has_flag(const knp_lex_source *source, const knp_lex_entry *entry, const char *name)
{
    for (uint32_t k = 0; k < entry->attribute_count; k++) {
        const knp_lex_attribute *a = &source->attributes.items[entry->first_attribute + k];
        if (knp_str__is(source->fields.items[a->field].name, name)) {
            return true;
        }
    }
    return false;
}

static first_part *find_part(verbs *v, knp_str text)
{
    for (size_t k = 0; k < v->parts.count; k++) {
        if (knp_str__equal(v->parts.items[k].text, text)) {
            return &v->parts.items[k];
        }
    }
    return NULL;
}

static bool add_part(verbs *v, knp_str text, bool separable, bool inseparable)
{
    first_part *known = find_part(v, text);
    if (known) {
        known->separable |= separable;
        known->inseparable |= inseparable;
        return true;
    }
    return text.size > FIRST_PART_BYTES ||
           KNP_VEC_PUSH(&v->parts, ((first_part){text, separable, inseparable}));
}

/* present="ben is bent": the stem, the third person, others. */
static bool add_present(verbs *v, uint32_t index, knp_str present)
{
    for (size_t place = 0; present.size; place++) {
        const char *blank = memchr(present.bytes, ' ', present.size);
        size_t n = blank ? (size_t)(blank - present.bytes) : present.size;
        knp_str word = {present.bytes, n};
        bool third = place == 1 || (place > 1 && knp_str__ends(word, "t"));
        TRY(add_form(v, index, word, third ? KNP_FORM_THIRD : KNP_FORM_STEM));
        present.bytes += n;
        present.size -= n;
        present = knp_str__trim(present);
    }
    return true;
}

static bool add_strong(verbs *v, const knp_lex_source *source, const knp_lex_entry *entry,
                       knp_str infinitive)
{
    static const struct {
        const char *field;
        unsigned kind;
    } parts[] = {{"past", KNP_FORM_PAST},
                 {"past-plural", KNP_FORM_PAST_PLURAL},
                 {"participle", KNP_FORM_PARTICIPLE}};
    uint32_t index = find(v, infinitive);
    if (infinitive.size > KNP_SPELLING_WORD || (!index && !add_verb(v, infinitive, &index))) {
        return infinitive.size > KNP_SPELLING_WORD;
    }
    v->items.items[index - 1].strong = true;
    TRY(add_form(v, index, infinitive, KNP_FORM_INFINITIVE));
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        knp_str text = attribute(source, entry, parts[k].field);
        TRY(!text.size || add_form(v, index, text, parts[k].kind));
    }
    knp_str present = attribute(source, entry, "present");
    if (present.size) {
        return add_present(v, index, present);
    }
    knp_spelled stems[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__stems(infinitive, stems);
    if (count) {
        knp_str stem = knp_spelled__view(&stems[count - 1]);
        knp_spelled third = third_person(stem);
        return add_form(v, index, stem, KNP_FORM_STEM) &&
               add_spelled(v, index, &third, KNP_FORM_THIRD);
    }
    return true;
}

static bool read_entry(verbs *v, const knp_lex_source *source, const knp_lex_entry *entry)
{
    for (uint32_t k = 0; k < entry->form_count; k++) {
        knp_str text = source->forms.items[entry->first_form + k].text;
        if (knp_str__is(source->class_name, "strong-verb")) {
            TRY(add_strong(v, source, entry, text));
        } else if (knp_str__is(source->class_name, "separable-particle")) {
            TRY(add_part(v, text, true, has_flag(source, entry, "inseparable")));
        } else if (knp_str__is(source->class_name, "inseparable-prefix")) {
            TRY(add_part(v, text, false, true));
        }
    }
    return true;
}

static bool read_sources(verbs *v, const knp_lex_source *sources, size_t count)
{
    for (size_t s = 0; s < count; s++) {
        for (size_t e = 0; e < sources[s].entries.count; e++) {
            TRY(read_entry(v, &sources[s], &sources[s].entries.items[e]));
        }
    }
    return true;
}

/* ---------------------------------------------------------------------------- regular verbs -- */

typedef struct regular {
    knp_spelled stem, third, past, past_plural, participle;
    int listed;      /* of the five */
    int beyond_stem; /* of the four beyond the stem */
    bool whole;
} regular;

static bool has(const verbs *v, const knp_spelled *text)
{
    return knp_wordlist__has(v->list, knp_spelled__view(text));
}

static bool same(const knp_spelled *a, const knp_spelled *b)
{
    return knp_str__equal(knp_spelled__view(a), knp_spelled__view(b));
}

static bool has_prefix(const verbs *v, knp_str infinitive)
{
    for (size_t k = 0; k < v->parts.count; k++) {
        const first_part *part = &v->parts.items[k];
        if (!part->separable && infinitive.size > part->text.size &&
            memcmp(infinitive.bytes, part->text.bytes, part->text.size) == 0) {
            return true;
        }
    }
    return false;
}

static regular conjugate(const verbs *v, knp_str infinitive, knp_str stem)
{
    bool voiceless = knp_spelling__is_voiceless(infinitive);
    regular r = {.stem = knp_spelled__join(stem, ""), .third = third_person(stem)};
    r.past = knp_spelled__join(stem, voiceless ? "te" : "de");
    r.past_plural = knp_spelled__join(stem, voiceless ? "ten" : "den");
    const char *end = voiceless ? "t" : "d";
    knp_spelled bare = knp_spelled__join(stem, knp_str__ends(stem, end) ? "" : end);
    r.participle = knp_spelling__with_ge(knp_spelled__view(&bare));
    bool participle = has(v, &r.participle);
    r.whole = participle;
    if (has_prefix(v, infinitive) && (has(v, &bare) || !participle)) {
        participle = has(v, &bare);
        r.participle = bare;
    }
    bool third = has(v, &r.third), past = has(v, &r.past), plural = has(v, &r.past_plural);
    r.beyond_stem = third + past + plural + participle;
    r.listed = has(v, &r.stem) + (third && !same(&r.third, &r.stem)) + past + plural +
               (participle && !same(&r.participle, &r.stem) && !same(&r.participle, &r.third));
    return r;
}

static bool is_vowel_at(knp_str word, size_t from_end)
{
    return word.size >= from_end && knp_spelling__is_vowel(word.bytes[word.size - from_end]);
}

/* Past plurals that look like infinitives: leidden, pestten. */
static bool is_past_plural(knp_str word)
{
    return word.size > 5 && (knp_str__ends(word, "dden") || knp_str__ends(word, "tten")) &&
           (!is_vowel_at(word, 5) || is_vowel_at(word, 6));
}

static bool is_alphabetic(knp_str word)
{
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        if ((c < 'a' || c > 'z') && (unsigned char)c < 0x80) {
            return false;
        }
    }
    return true;
}

/* Beside spellen, spelen has a long stem only. */
static bool has_doubled(const verbs *v, knp_str infinitive)
{
    char tail[] = {infinitive.bytes[infinitive.size - 3], 'e', 'n', '\0'};
    knp_spelled doubled = knp_spelled__join(knp_spelling__less(infinitive, 2), tail);
    return knp_str__ends(infinitive, "en") && has(v, &doubled);
}

static bool add_regular(verbs *v, knp_str infinitive)
{
    knp_spelled stems[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__stems(infinitive, stems);
    bool long_only = count > 1 && has_doubled(v, infinitive);
    regular best = {.listed = -1};
    for (size_t k = 0; k < count; k++) {
        regular r = conjugate(v, infinitive, knp_spelled__view(&stems[k]));
        bool better =
            r.listed > best.listed || (r.listed == best.listed && r.beyond_stem > best.beyond_stem);
        if (better && !(long_only && stems[k].size + 2 <= infinitive.size)) {
            best = r;
        }
    }
    if (best.listed < NEEDED || best.beyond_stem < NEEDED_BEYOND_STEM) {
        return true;
    }
    uint32_t index;
    TRY(add_verb(v, infinitive, &index));
    v->items.items[index - 1].whole = best.whole;
    return add_form(v, index, infinitive, KNP_FORM_INFINITIVE) &&
           add_spelled(v, index, &best.stem, KNP_FORM_STEM) &&
           add_spelled(v, index, &best.third, KNP_FORM_THIRD) &&
           add_spelled(v, index, &best.past, KNP_FORM_PAST) &&
           add_spelled(v, index, &best.past_plural, KNP_FORM_PAST_PLURAL) &&
           add_spelled(v, index, &best.participle, KNP_FORM_PARTICIPLE);
}

/* Listed in lower case, ending in -n, of a length that can be spelled. */
static bool may_be_infinitive(const knp_wordlist *list, uint32_t at)
{
    knp_str word = knp_wordlist__text(list, at);
    return (knp_wordlist__how(list, at) & KNP_LISTED_LOWER) && word.size >= SHORTEST &&
           word.size <= KNP_SPELLING_WORD && knp_str__ends(word, "n") && is_alphabetic(word);
}

static bool add_all_regular(verbs *v)
{
    for (uint32_t at = knp_wordlist__first(v->list); at; at = knp_wordlist__next(v->list, at)) {
        knp_str word = knp_wordlist__text(v->list, at);
        bool ends = knp_str__ends(word, "en") || knp_str__ends(word, "\xC3\xABn");
        if (ends && may_be_infinitive(v->list, at) && !find(v, word) && !is_past_plural(word)) {
            TRY(add_regular(v, word));
        }
    }
    return true;
}

/* --------------------------------------------------------------------------- composed verbs -- */

static knp_spelled prefixed(const first_part *part, knp_str text)
{
    knp_spelled out = {.size = 0};
    knp_spelled__add(&out, part->text);
    knp_spelled__add(&out, text);
    return out;
}

/* gebeld without its ge-; geëist: eist */
static knp_spelled without_ge(knp_str participle)
{
    knp_spelled out = {.size = 0};
    if (knp_str__starts(participle, "ge")) {
        participle = (knp_str){participle.bytes + 2, participle.size - 2};
        if (knp_str__starts(participle, "\xC3\xAB")) {
            knp_spelled__add(&out, knp_str__of("e"));
            participle = (knp_str){participle.bytes + 2, participle.size - 2};
        }
    }
    knp_spelled__add(&out, participle);
    return out;
}

/* A form of the base with the first part before it, where that is a form of the whole. */
static bool add_composed_form(verbs *v, uint32_t index, const first_part *part, form f,
                              knp_str base)
{
    char copy[KNP_SPELLED_BYTES];
    knp_str text = {copy, f.size < sizeof copy ? f.size : sizeof copy};
    memcpy(copy, v->pool.items + f.text, text.size);
    knp_spelled whole = prefixed(part, text);
    unsigned kinds = part->separable ? f.kinds : f.kinds & ~(unsigned)KNP_FORM_PARTICIPLE;
    if (kinds && (part->separable || has(v, &whole))) {
        TRY(add_spelled(v, index, &whole, kinds));
    }
    if (part->inseparable && (f.kinds & KNP_FORM_PARTICIPLE)) {
        knp_spelled bare = without_ge(text), joined = prefixed(part, knp_spelled__view(&bare));
        bool plain = knp_str__equal(knp_spelled__view(&bare), base);
        if (has(v, &joined) && !(part->separable && plain)) {
            TRY(add_spelled(v, index, &joined, KNP_FORM_PARTICIPLE));
        }
    }
    return true;
}

static int count_listed(const verbs *v, const first_part *part, const verb *base)
{
    int count = 0;
    for (uint32_t f = base->first_form; f; f = v->forms.items[f - 1].next) {
        const form *item = &v->forms.items[f - 1];
        knp_spelled whole = prefixed(part, text_of(v, item));
        count += item->kinds != KNP_FORM_INFINITIVE && has(v, &whole);
    }
    return count;
}

static bool copy_forms(verbs *v, uint32_t from, uint32_t to)
{
    for (uint32_t f = v->items.items[from - 1].first_form; f; f = v->forms.items[f - 1].next) {
        form item = v->forms.items[f - 1];
        char copy[KNP_SPELLED_BYTES];
        memcpy(copy, v->pool.items + item.text, item.size);
        TRY(add_form(v, to, (knp_str){copy, item.size}, item.kinds));
    }
    return true;
}

static bool compose(verbs *v, knp_str infinitive, const first_part *part, uint32_t base_index,
                    int listed)
{
    uint32_t old = find(v, infinitive), index;
    if (listed < COMPOSED_NEEDED && !(old && part->separable)) {
        return true;
    }
    char base[KNP_SPELLED_BYTES];
    size_t base_size = infinitive.size - part->text.size;
    memcpy(base, infinitive.bytes + part->text.size, base_size);
    TRY(add_verb(v, infinitive, &index));
    for (uint32_t f = v->items.items[base_index - 1].first_form; f;
         f = v->forms.items[f - 1].next) {
        TRY(add_composed_form(v, index, part, v->forms.items[f - 1], (knp_str){base, base_size}));
    }
    return !old || part->separable || copy_forms(v, old, index);
}

/* The first part whose forms are listed most often, the longer one if two are equal (na-trekken,
 * not nat-rekken). */
static bool add_composed(verbs *v, knp_str infinitive)
{
    const first_part *best = NULL;
    uint32_t best_base = 0;
    int best_count = -1;
    for (size_t k = 0; k < v->parts.count; k++) {
        const first_part *part = &v->parts.items[k];
        size_t n = part->text.size;
        if (infinitive.size < n + SHORTEST || memcmp(infinitive.bytes, part->text.bytes, n) != 0) {
            continue;
        }
        uint32_t base = find(v, (knp_str){infinitive.bytes + n, infinitive.size - n});
        int count = base ? count_listed(v, part, &v->items.items[base - 1]) : -1;
        if (base && (count > best_count || (count == best_count && n > best->text.size))) {
            best = part;
            best_base = base;
            best_count = count;
        }
    }
    return !best || compose(v, infinitive, best, best_base, best_count);
}

static int by_length(const void *a, const void *b)
{
    const knp_str *x = a, *y = b;
    return x->size != y->size ? (x->size < y->size ? -1 : 1) : knp_str__compare(*x, *y);
}

/* Openen and waarschuwen are no op-enen and waar-schuwen, for there are geopend, gewaarschuwd. */
static bool may_be_composed(const verbs *v, knp_str infinitive)
{
    uint32_t known = find(v, infinitive);
    return !known || (!v->items.items[known - 1].strong && !v->items.items[known - 1].whole);
}

/* Short ones first: what is composed may be a base again. */
static bool add_all_composed(verbs *v)
{
    KNP_VEC(knp_str) candidates = {0};
    bool done = true;
    for (uint32_t at = knp_wordlist__first(v->list); at && done;
         at = knp_wordlist__next(v->list, at)) {
        knp_str word = knp_wordlist__text(v->list, at);
        if (may_be_infinitive(v->list, at) && may_be_composed(v, word)) {
            done = KNP_VEC_PUSH(&candidates, word);
        }
    }
    if (done && candidates.count) {
        qsort(candidates.items, candidates.count, sizeof(knp_str), by_length);
    }
    for (size_t k = 0; k < candidates.count && done; k++) {
        done = add_composed(v, candidates.items[k]);
    }
    KNP_VEC_FREE(&candidates);
    return done;
}

/* --------------------------------------------------------------------------- into the list -- */

static bool put(verbs *v, knp_str text, const char *end, unsigned kinds)
{
    knp_spelled whole = knp_spelled__join(text, end);
    return knp_wordlist__add(v->list, knp_spelled__view(&whole), 0, kinds);
}

static bool put_form(verbs *v, const form *f)
{
    knp_str text = text_of(v, f);
    TRY(put(v, text, "", f->kinds));
    if (f->kinds & KNP_FORM_INFINITIVE) {
        TRY(put(v, text, "d", KNP_FORM_PRESENT_PARTICIPLE) &&
            put(v, text, "de", KNP_FORM_PRESENT_PARTICIPLE_E));
    }
    if ((f->kinds & KNP_FORM_PARTICIPLE) && knp_str__ends(text, "aan")) {
        TRY(put(v, knp_spelling__less(text, 2), "ne", KNP_FORM_PARTICIPLE_E));
    } else if ((f->kinds & KNP_FORM_PARTICIPLE) &&
               (knp_str__ends(text, "d") || knp_str__ends(text, "t"))) {
        TRY(put(v, text, "e", KNP_FORM_PARTICIPLE_E));
    }
    return true;
}

/* (de) gewonden: listed, and no verb form of its own */
static bool put_nominal(verbs *v, const form *f)
{
    knp_str text = text_of(v, f);
    knp_spelled nominal = knp_spelled__join(text, "en");
    uint32_t at = knp_wordlist__find(v->list, knp_spelled__view(&nominal));
    bool ends = knp_str__ends(text, "d") || knp_str__ends(text, "t");
    return !(f->kinds & KNP_FORM_PARTICIPLE) || !ends || !at || !has(v, &nominal) ||
           knp_forms__verb(knp_wordlist__forms(v->list, at)) != 0 ||
           put(v, text, "en", KNP_FORM_PARTICIPLE_EN);
}

static bool put_all(verbs *v)
{
    for (int pass = 0; pass < 2; pass++) {
        for (size_t k = 0; k < v->items.count; k++) {
            const verb *item = &v->items.items[k];
            uint32_t f = item->replaced ? 0 : item->first_form;
            for (; f; f = v->forms.items[f - 1].next) {
                const form *one = &v->forms.items[f - 1];
                TRY(pass == 0 ? put_form(v, one) : put_nominal(v, one));
            }
        }
    }
    return true;
}

/* Compounds of a present participle: toonaangevend, oorlogvoerende. */
static bool ends_in_participle(const knp_wordlist *list, knp_str infinitive)
{
    for (size_t cut = 2; cut + SHORTEST <= infinitive.size; cut++) {
        uint32_t at =
            knp_wordlist__find(list, (knp_str){infinitive.bytes + cut, infinitive.size - cut});
        if (at && (knp_wordlist__forms(list, at) & KNP_FORM_INFINITIVE)) {
            return true;
        }
    }
    return false;
}

static void mark_participle_compounds(knp_wordlist *list)
{
    for (uint32_t at = knp_wordlist__first(list); at; at = knp_wordlist__next(list, at)) {
        knp_str word = knp_wordlist__text(list, at);
        bool inflected = knp_str__ends(word, "ende");
        unsigned forms = knp_wordlist__forms(list, at);
        knp_str infinitive = knp_spelling__less(word, inflected ? 2 : 1);
        if ((inflected || knp_str__ends(word, "end")) && infinitive.size > 6 &&
            !knp_forms__verb(forms) && ends_in_participle(list, infinitive)) {
            forms |= inflected ? KNP_FORM_PRESENT_PARTICIPLE_E : KNP_FORM_PRESENT_PARTICIPLE;
            knp_wordlist__set_forms(list, at, forms);
        }
    }
}

bool knp_paradigm__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count)
{
    verbs v = {.list = list};
    bool done = widen(&v) && read_sources(&v, sources, source_count) && add_all_regular(&v) &&
                add_all_composed(&v) && put_all(&v);
    if (done) {
        mark_participle_compounds(list);
    }
    KNP_VEC_FREE(&v.pool);
    KNP_VEC_FREE(&v.forms);
    KNP_VEC_FREE(&v.items);
    KNP_VEC_FREE(&v.parts);
    knp_alloc__free(v.slots);
    return done;
}
