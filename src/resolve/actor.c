#include "resolve/actor.h"

#include "base/hash.h"
#include "resolve/function.h"
#include "resolve/transliteration.h"

#include <math.h>

enum { KEEP = 1 << 14, ACRONYM_BYTES = 16, PART_BYTES = 4, LAST_ACTORS = 64 };

typedef struct resolver {
    knp_actor_scratch *scratch;
    const knp_reading *reading;
    const knp_found_mentions *mentions;
    knp_records *out;
} resolver;

/* What of an actor is a key. */
typedef enum part {
    PART_FORM,
    PART_LAST,
    PART_FIRST,
    PART_ENTRY,
    PART_INITIALS,
    PART_WORD,
    PART_SOUND
} part;

void knp_actor__free(knp_actor_scratch *scratch)
{
    knp_map__free(&scratch->by_form);
    knp_map__free(&scratch->by_part);
    KNP_VEC_FREE(&scratch->record_of);
    KNP_VEC_FREE(&scratch->fullest);
    KNP_VEC_FREE(&scratch->next);
    KNP_VEC_FREE(&scratch->first);
}

static uint64_t key_of(knp_str text, knp_mention_type type, part what)
{
    return knp_hash__mix(knp_hash__bytes(text.bytes, text.size),
                         0x9e3779b97f4a7c15U + (uint64_t)type * 16 + (uint64_t)what);
}

static knp_str text_of(const resolver *v, const knp_found_mention *m)
{
    return (knp_str){v->reading->bytes + m->span.start, m->span.end - m->span.start};
}

static uint32_t get(const resolver *v, knp_str text, knp_mention_type type, part what)
{
    return knp_map__get(&v->scratch->by_part, key_of(text, type, what));
}

static bool set(const resolver *v, knp_str text, knp_mention_type type, part what, uint32_t actor)
{
    return knp_map__set(&v->scratch->by_part, key_of(text, type, what), actor);
}

/* ----------------------------------------------------------------------------- who is it? -- */

/* The organisation's name in the lexicon; for a short form that of the whole. */
static knp_str entry_name(const resolver *v, const knp_found_mention *m)
{
    const knp_lexicon *lexicon = v->reading->words->lexicon;
    const char *of = knp_lexicon__text(lexicon, m->entry, "of");
    return knp_str__of(of ? of : knp_lexicon__canonical(lexicon, m->entry));
}

/* Clark for Mildred Clark, De Vries for Jan de Vries: words of a surname alone. */
static bool is_short(const resolver *v, const knp_found_mention *m)
{
    uint32_t capitals = 0;
    for (uint32_t i = m->first; i < m->end; i++) {
        const knp_name_word *word = knp_reading__name(v->reading, i);
        capitals += word->capital && !(word->facts & KNP_FACT(PARTICLE));
    }
    return capitals <= 1;
}

static bool has_only_short_form(const resolver *v, uint32_t actor)
{
    return is_short(v, &v->mentions->items[v->scratch->fullest.items[actor]]);
}

/* Zelenski for Volodymyr Zelensky; of two full names also the first word must be the same. */
static uint32_t find_variant(const resolver *v, const knp_found_mention *m, bool alone)
{
    char sound[KNP_TRANSLITERATION_BYTES];
    knp_str last = knp_reading__text(v->reading, m->end - 1);
    size_t size = knp_transliteration__key(last, sound);
    uint32_t actor = size ? get(v, (knp_str){sound, size}, m->type, PART_SOUND) : UINT32_MAX;
    if (actor == UINT32_MAX || alone) {
        return actor;
    }
    const knp_found_mention *other = &v->mentions->items[v->scratch->fullest.items[actor]];
    bool same = knp_str__equal(knp_reading__text(v->reading, m->first),
                               knp_reading__text(v->reading, other->first));
    return same || is_short(v, other) ? actor : UINT32_MAX;
}

static uint32_t find_person(const resolver *v, const knp_found_mention *m)
{
    const knp_reading *r = v->reading;
    knp_str text = text_of(v, m), last = knp_reading__text(r, m->end - 1);
    bool alone = is_short(v, m);
    uint32_t actor = UINT32_MAX;
    if (alone) {
        actor = get(v, last, m->type, PART_LAST);
        if (actor == UINT32_MAX && m->end - m->first == 1) {
            actor = get(v, text, m->type, PART_FIRST);
        }
        if (actor == UINT32_MAX && last.size > 3 && last.bytes[last.size - 1] == 's') {
            actor = get(v, (knp_str){last.bytes, last.size - 1}, m->type, PART_LAST);
        }
        return actor == UINT32_MAX ? find_variant(v, m, alone) : actor;
    }
    actor = get(v, last, m->type, PART_LAST);
    if (actor == UINT32_MAX) {
        return find_variant(v, m, alone);
    }
    return has_only_short_form(v, actor) ? actor : UINT32_MAX;
}

/* The organisation that stands right before a bracket with this mention. */
static uint32_t find_before_bracket(const resolver *v, uint32_t index)
{
    const knp_found_mention *m = &v->mentions->items[index];
    const knp_found_mention *before = index ? m - 1 : NULL;
    if (!before || before->type != KNP_MENTION_ORGANISATION || before->sentence != m->sentence ||
        before->end + 1 != m->first || v->reading->tokens[before->end].kind != KNP_TOKEN_OPEN ||
        knp_reading__name(v->reading, m->first)->shape != KNP_SHAPE_ACRONYM) {
        return UINT32_MAX;
    }
    return v->scratch->record_of.items[index - 1];
}

/* de Raad for Onderzoeksraad voor Veiligheid: the end of the first word of one of the last. */
static uint32_t find_by_ending(const resolver *v, const knp_found_mention *m)
{
    knp_str text = text_of(v, m);
    size_t count = v->out->actors.count;
    for (size_t a = count; a > 0 && a + LAST_ACTORS > count; a--) {
        const knp_found_mention *other = &v->mentions->items[v->scratch->fullest.items[a - 1]];
        knp_str first = knp_reading__text(v->reading, other->first);
        if (other->type == m->type && first.size > text.size + 1 && text.size > 3 &&
            memcmp(first.bytes + first.size - text.size + 1, text.bytes + 1, text.size - 1) == 0 &&
            (first.bytes[first.size - text.size] | 32) == (text.bytes[0] | 32)) {
            return (uint32_t)(a - 1);
        }
    }
    return UINT32_MAX;
}

static uint32_t find_organisation(const resolver *v, uint32_t index)
{
    const knp_found_mention *m = &v->mentions->items[index];
    uint32_t actor = find_before_bracket(v, index);
    if (actor == UINT32_MAX && m->has_entry) {
        actor = get(v, entry_name(v, m), m->type, PART_ENTRY);
    }
    if (actor == UINT32_MAX && m->end - m->first == 1) {
        knp_str text = text_of(v, m);
        knp_name_shape shape = (knp_name_shape)knp_reading__name(v->reading, m->first)->shape;
        actor = get(v, text, m->type, shape == KNP_SHAPE_ACRONYM ? PART_INITIALS : PART_WORD);
        actor = actor == UINT32_MAX && shape == KNP_SHAPE_CAPITAL ? find_by_ending(v, m) : actor;
    }
    return actor;
}

static uint32_t find_actor(const resolver *v, uint32_t index)
{
    const knp_found_mention *m = &v->mentions->items[index];
    uint32_t actor = UINT32_MAX;
    if (m->type == KNP_MENTION_PERSON) {
        actor = m->has_entry ? get(v, entry_name(v, m), m->type, PART_ENTRY) : UINT32_MAX;
        actor = actor == UINT32_MAX ? find_person(v, m) : actor;
    } else if (m->type == KNP_MENTION_ORGANISATION) {
        actor = find_organisation(v, index);
    }
    return actor;
}

/* ------------------------------------------------------------------------------- remembering -- */

static knp_str initials_of(const resolver *v, const knp_found_mention *m, char *out)
{
    size_t size = 0;
    for (uint32_t i = m->first; i < m->end && size < ACRONYM_BYTES; i++) {
        char first = v->reading->bytes[v->reading->tokens[i].start];
        if (knp_reading__name(v->reading, i)->capital && first >= 'A' && first <= 'Z') {
            out[size++] = first;
        }
    }
    return (knp_str){out, size};
}

static bool remember_person(const resolver *v, const knp_found_mention *m, uint32_t actor)
{
    const knp_reading *r = v->reading;
    knp_str last = knp_reading__text(r, m->end - 1);
    char sound[KNP_TRANSLITERATION_BYTES];
    size_t size = knp_transliteration__key(last, sound);
    if (!set(v, last, m->type, PART_LAST, actor) ||
        (size && !set(v, (knp_str){sound, size}, m->type, PART_SOUND, actor))) {
        return false;
    }
    return m->end - m->first == 1 ||
           !(knp_reading__name(r, m->first)->facts &
             (KNP_FACT(FIRST) | KNP_FACT(FIRST_AMBIGUOUS))) ||
           set(v, knp_reading__text(r, m->first), m->type, PART_FIRST, actor);
}

static bool remember_organisation(const resolver *v, const knp_found_mention *m, uint32_t actor)
{
    char letters[ACRONYM_BYTES];
    knp_str initials = initials_of(v, m, letters);
    if (m->end - m->first == 1) {
        return true;
    }
    if (initials.size > 1 && !set(v, initials, m->type, PART_INITIALS, actor)) {
        return false;
    }
    for (uint32_t i = m->first; i < m->end; i++) {
        const knp_name_word *word = knp_reading__name(v->reading, i);
        knp_str text = knp_reading__text(v->reading, i);
        if (word->capital && text.size > PART_BYTES && !(word->facts & KNP_FACT(ADJECTIVE)) &&
            !set(v, text, m->type, PART_WORD, actor)) {
            return false;
        }
    }
    return true;
}

static bool remember(const resolver *v, const knp_found_mention *m, uint32_t actor)
{
    if (m->has_entry && m->type != KNP_MENTION_GROUP &&
        !set(v, entry_name(v, m), m->type, PART_ENTRY, actor)) {
        return false;
    }
    return m->type == KNP_MENTION_PERSON         ? remember_person(v, m, actor)
           : m->type == KNP_MENTION_ORGANISATION ? remember_organisation(v, m, actor)
                                                 : true;
}

static bool is_fuller(const resolver *v, uint32_t a, uint32_t b)
{
    const knp_found_mention *x = &v->mentions->items[a], *y = &v->mentions->items[b];
    uint32_t n = x->end - x->first, m = y->end - y->first;
    return n != m ? n > m : n > 1 && text_of(v, x).size > text_of(v, y).size;
}

/* Gives the mention to an actor, a new one if need be. */
static bool take(const resolver *v, uint32_t index)
{
    knp_actor_scratch *s = v->scratch;
    const knp_found_mention *m = &v->mentions->items[index];
    uint64_t form = key_of(text_of(v, m), m->type, PART_FORM);
    uint32_t actor = knp_map__get(&s->by_form, form);
    bool new_form = actor == UINT32_MAX;
    actor = new_form ? find_actor(v, index) : actor;
    if (actor == UINT32_MAX) {
        static const knp_actor_type types[] = {KNP_ACTOR_PERSON, KNP_ACTOR_ORGANISATION,
                                               KNP_ACTOR_GROUP};
        knp_actor fresh = {.type = types[m->type], .named = true, .age = (double)NAN};
        actor = (uint32_t)v->out->actors.count;
        if (!KNP_VEC_PUSH(&v->out->actors, fresh) || !KNP_VEC_PUSH(&s->fullest, index) ||
            !KNP_VEC_PUSH(&s->first, index)) {
            return false;
        }
    } else if (is_fuller(v, index, s->fullest.items[actor])) {
        s->fullest.items[actor] = index;
    }
    s->record_of.items[index] = actor;
    v->out->actors.items[actor].mention_count++;
    v->out->actors.items[actor].alias_count += new_form;
    return !new_form || (knp_map__set(&s->by_form, form, actor) && remember(v, m, actor));
}

/* --------------------------------------------------------------------------------- the records --
 */

static void learn_facts(const resolver *v, knp_actor *a, const knp_found_mention *m)
{
    const knp_lexicon *lexicon = v->reading->words->lexicon;
    if (m->has_entry) {
        a->country = a->country ? a->country : knp_lexicon__text(lexicon, m->entry, "country");
        if (m->type == KNP_MENTION_ORGANISATION && !a->kind) {
            a->kind = knp_lexicon__text(lexicon, m->entry, "kind");
        }
    }
    if (m->type != KNP_MENTION_PERSON) {
        return;
    }
    knp_person_facts facts = knp_function__of(v->reading, m);
    if (!a->function && facts.function.end > facts.function.start) {
        a->function = knp_arena__copy(v->reading->arena, v->reading->bytes + facts.function.start,
                                      facts.function.end - facts.function.start);
    }
    a->country = a->country ? a->country : facts.country;
    a->age = isnan(a->age) ? facts.age : a->age;
}

/* The forms of an actor: each text once, the fullest as its name. */
static bool name_actor(const resolver *v, uint32_t actor, const char **room)
{
    knp_actor_scratch *s = v->scratch;
    knp_actor *a = &v->out->actors.items[actor];
    const knp_found_mention *fullest = &v->mentions->items[s->fullest.items[actor]];
    knp_str name = text_of(v, fullest);
    a->name = knp_arena__copy(v->reading->arena, name.bytes, name.size);
    a->aliases = room;
    a->alias_count = 0;
    if (!a->name) {
        return false;
    }
    for (uint32_t k = s->first.items[actor]; k != UINT32_MAX; k = s->next.items[k]) {
        const knp_found_mention *m = &v->mentions->items[k];
        uint64_t form = key_of(text_of(v, m), m->type, PART_FORM);
        learn_facts(v, a, m);
        if (knp_map__get(&s->by_form, form) == UINT32_MAX) {
            continue; /* that form was written */
        }
        knp_str text = text_of(v, m);
        if (!knp_map__set(&s->by_form, form, UINT32_MAX)) {
            return false;
        }
        if (!knp_str__equal(text, name)) {
            room[a->alias_count] = knp_arena__copy(v->reading->arena, text.bytes, text.size);
            if (!room[a->alias_count++]) {
                return false;
            }
        }
    }
    return true;
}

static bool lay_out(const resolver *v)
{
    knp_actor_scratch *s = v->scratch;
    knp_records *out = v->out;
    size_t total = 0, forms = 0, next = 0, next_form = 0;
    for (size_t a = 0; a < out->actors.count; a++) {
        total += out->actors.items[a].mention_count;
        forms += out->actors.items[a].alias_count;
    }
    knp_mention *all = knp_arena__get(v->reading->arena, total * sizeof *all);
    const char **names = knp_arena__get(v->reading->arena, forms * sizeof *names);
    if (!all || !names) {
        return false;
    }
    for (uint32_t a = 0; a < out->actors.count; a++) {
        knp_actor *actor = &out->actors.items[a];
        actor->mentions = all + next;
        for (uint32_t k = s->first.items[a]; k != UINT32_MAX; k = s->next.items[k]) {
            const knp_found_mention *m = &v->mentions->items[k];
            all[next++] = (knp_mention){m->span, m->sentence, m->rule};
        }
        size_t room = actor->alias_count;
        if (!name_actor(v, a, names + next_form)) {
            return false;
        }
        next_form += room;
    }
    return true;
}

/* The mentions of each actor, in a row. */
static bool link_mentions(const resolver *v)
{
    knp_actor_scratch *s = v->scratch;
    size_t count = v->mentions->count;
    if (!KNP_VEC_RESERVE(&s->next, count)) {
        return false;
    }
    for (size_t a = 0; a < v->out->actors.count; a++) {
        s->first.items[a] = UINT32_MAX;
    }
    for (size_t k = count; k-- > 0;) {
        uint32_t actor = s->record_of.items[k];
        if (actor != UINT32_MAX) {
            s->next.items[k] = s->first.items[actor];
            s->first.items[actor] = (uint32_t)k;
        }
    }
    return true;
}

bool knp_actor__resolve(knp_actor_scratch *scratch, const knp_reading *reading,
                        const knp_found_mentions *mentions, knp_records *out)
{
    resolver v = {scratch, reading, mentions, out};
    knp_map__clear(&scratch->by_form);
    knp_map__clear(&scratch->by_part);
    KNP_VEC_TRIM(&scratch->record_of, KEEP);
    KNP_VEC_TRIM(&scratch->fullest, KEEP);
    KNP_VEC_TRIM(&scratch->next, KEEP);
    KNP_VEC_TRIM(&scratch->first, KEEP);
    if (!KNP_VEC_RESERVE(&scratch->record_of, mentions->count)) {
        return false;
    }
    uint32_t taken = 0;
    for (uint32_t k = 0; k < mentions->count; k++) {
        scratch->record_of.items[k] = UINT32_MAX;
        if (mentions->items[k].type != KNP_MENTION_PLACE && taken++ < KNP_RECORDS_MAX &&
            !take(&v, k)) {
            return false;
        }
    }
    out->actors_cut = taken > KNP_RECORDS_MAX;
    return link_mentions(&v) && lay_out(&v);
}
