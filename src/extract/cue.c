#include "extract/cue.h"

enum { PARTICLE_REACH = 16 };

#define VERBAL                                                                                     \
    (1U << KNP_IS_VFIN | 1U << KNP_IS_VFIN_PL | 1U << KNP_IS_VPP | 1U << KNP_IS_VINF |             \
     1U << KNP_IS_VATT)

/* ------------------------------------------------------------------------------------ words -- */

static unsigned reports_of(const char *takes)
{
    if (!takes || strcmp(takes, "any") == 0) {
        return KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE | KNP_REPORTS_INFINITIVE;
    }
    return strcmp(takes, "quote") == 0        ? KNP_REPORTS_QUOTATION
           : strcmp(takes, "clause") == 0     ? KNP_REPORTS_CLAUSE
           : strcmp(takes, "infinitive") == 0 ? KNP_REPORTS_INFINITIVE
                                              : KNP_REPORTS_NOUN;
}

static knp_cue_form read_form(const knp_lexicon *lexicon, knp_entry_id entry)
{
    const char *form = knp_lexicon__value(lexicon, entry, KNP_FIELD_FORM);
    const char *particle = knp_lexicon__value(lexicon, entry, KNP_FIELD_PARTICLE);
    knp_str whole = knp_str__of(particle ? particle : "");
    const char *blank = strrchr(whole.bytes, ' ');
    size_t last = blank ? (size_t)(blank + 1 - whole.bytes) : 0;
    return (knp_cue_form){
        .entry = entry,
        .reports = (uint8_t)reports_of(knp_lexicon__value(lexicon, entry, KNP_FIELD_TAKES)),
        .weak = knp_lexicon__value(lexicon, entry, KNP_FIELD_WEAK) != NULL,
        .participle = form && strcmp(form, "participle") == 0,
        .particle = {whole.bytes + last, whole.size - last},
        .before = {whole.bytes, blank ? (size_t)(blank - whole.bytes) : 0},
    };
}

static bool add_verb(knp_cue_words *cues, const knp_words *words, const knp_word *word)
{
    const knp_lexicon *lexicon = words->lexicon;
    size_t first = cues->forms.count;
    for (uint32_t k = 0; k < word->entry_count; k++) {
        knp_entry_id entry = words->entries.items[word->first_entry + k];
        if (knp_lexicon__class(lexicon, entry) == lexicon->known[KNP_CLASS_CUE_VERB]) {
            knp_cue_form form = read_form(lexicon, entry);
            if (!KNP_VEC_PUSH(&cues->forms, form)) {
                return false;
            }
            knp_cue_form *head = &cues->forms.items[first];
            head->count++;
            head->whole |= form.particle.size == 0;
            head->particles |= form.particle.size ? knp_unit__looks(form.particle) : 0;
        }
    }
    return true;
}

static unsigned kinds_of(const knp_words *words, const knp_word *word)
{
    return (knp_words__is(words, word, KNP_CLASS_CUE_VERB) ? KNP_CUE_VERB : 0U) |
           (knp_words__is(words, word, KNP_CLASS_CUE_NOUN) ? KNP_CUE_NOUN : 0U) |
           (knp_words__is(words, word, KNP_CLASS_CUE_PHRASE) ? KNP_CUE_PHRASE : 0U);
}

static bool add_word(knp_cue_words *cues, const knp_words *words, const knp_word *word)
{
    unsigned kinds = kinds_of(words, word);
    knp_cue_word cue = {kinds & 7U, cues->forms.count & 0x1fffffffU};
    return (!(kinds & KNP_CUE_VERB) || add_verb(cues, words, word)) &&
           KNP_VEC_PUSH(&cues->list, cue);
}

bool knp_cue_words__update(knp_cue_words *cues, const knp_words *words)
{
    if (words->list.count < cues->list.count || words->fresh) {
        cues->list.count = cues->forms.count = 0;
    }
    for (size_t k = cues->list.count; k < words->list.count; k++) {
        if (!add_word(cues, words, &words->list.items[k])) {
            return false;
        }
    }
    return true;
}

void knp_cue_words__free(knp_cue_words *cues)
{
    KNP_VEC_FREE(&cues->list);
    KNP_VEC_FREE(&cues->forms);
}

/* -------------------------------------------------------------------------------- in a text -- */

/* Whether the clause goes on with unit `j`. */
static bool goes_on(const knp_utterance *u, uint32_t j)
{
    if (!knp_unit__token(u, j)) {
        return false;
    }
    uint8_t kind = u->reading->tokens[u->units[j].first].kind;
    return kind != KNP_TOKEN_STOP && kind != KNP_TOKEN_SEMICOLON && kind != KNP_TOKEN_COLON;
}

/* op in: roept op te staken; not in: geeft op dinsdag */
static bool is_preposition(const knp_utterance *u, uint32_t j)
{
    return knp_unit__class(u, j) == KNP_IS_ADP &&
           knp_unit__bit(u, j + 1) & (1U << KNP_IS_DET | 1U << KNP_IS_NAME | 1U << KNP_IS_POSS |
                                      1U << KNP_IS_NOUN | 1U << KNP_IS_NOUN_PL | 1U << KNP_IS_NUM);
}

/* Units right of a verb that may be its particle. */
typedef struct particles {
    uint32_t at[PARTICLE_REACH], count;
} particles;

static void find_particles(particles *found, const knp_utterance *u, uint32_t i, uint32_t end,
                           const knp_cue_form *verb)
{
    uint32_t reach = verb->particles ? i + PARTICLE_REACH : 0;
    found->count = 0;
    for (uint32_t j = i + 1; j < end && j < reach && goes_on(u, j); j++) {
        knp_str text = knp_reading__text(u->reading, u->units[j].first);
        if (verb->particles & knp_unit__looks(text)) {
            found->at[found->count++] = j;
        }
    }
}

/* Whether words, separated by blanks, stand before unit `j`: aan het | licht. */
static bool stand_before(const knp_utterance *u, uint32_t j, knp_str words)
{
    while (words.size && j > 0) {
        size_t first = words.size;
        while (first > 0 && words.bytes[first - 1] != ' ') {
            first--;
        }
        knp_str last = {words.bytes + first, words.size - first};
        if (!knp_unit__spells(u, --j, last)) {
            return false;
        }
        words.size = first > 0 ? first - 1 : 0;
    }
    return words.size == 0;
}

/* om ziekenwagens door te laten: the particle of an infinitive. */
static bool is_of_infinitive(const knp_utterance *u, uint32_t verb, uint32_t j)
{
    for (uint32_t k = verb + 1; k < j && knp_unit__in(u, j + 1, KNP_SET_TE); k++) {
        if (knp_unit__in(u, k, KNP_SET_OM)) {
            return true;
        }
    }
    return false;
}

/* The particle, of one word or several, in the same clause; KNP_NONE if it is not there. */
static uint32_t find_particle(const knp_utterance *u, uint32_t verb, const particles *among,
                              const knp_cue_form *form)
{
    for (uint32_t k = 0; k < among->count; k++) {
        uint32_t j = among->at[k];
        if (knp_unit__spells(u, j, form->particle) &&
            (form->before.size ? stand_before(u, j, form->before)
                               : !is_preposition(u, j) && !is_of_infinitive(u, verb, j))) {
            return j;
        }
    }
    return KNP_NONE;
}

knp_cue knp_cue__verb(const knp_utterance *u, uint32_t i, uint32_t end)
{
    knp_cue best = {.part_count = 0};
    if (!(knp_cue__kinds(u, i) & KNP_CUE_VERB)) {
        return best;
    }
    const knp_reading *r = u->reading;
    if (i == 0 && knp_unit__bit(u, 1) & VERBAL &&
        knp_words__is(r->words, knp_reading__word(r, u->units[0].first), KNP_CLASS_UNNAMED_ACTOR)) {
        return best; /* Getuigen zeggen … */
    }
    knp_cue_word word = r->cues->list.items[r->tokens[u->units[i].first].word];
    const knp_cue_form *verb = &r->cues->forms.items[word.form];
    particles among;
    find_particles(&among, u, i, end, verb);
    uint32_t count = verb->whole || among.count ? verb->count : 0;
    for (uint32_t k = 0; k < count; k++) {
        const knp_cue_form *form = &verb[k];
        uint32_t particle = form->particle.size ? find_particle(u, i, &among, form) : 0;
        if (particle == KNP_NONE) {
            continue;
        }
        knp_cue cue = {{i, particle},    form->particle.size ? 2 : 1,
                       form->reports,    form->weak,
                       form->participle, form->entry};
        bool better = cue.part_count > best.part_count ||
                      (cue.part_count == best.part_count && best.weak && !cue.weak);
        if (!best.part_count || better) {
            best = cue;
        } else if (cue.part_count == best.part_count) {
            best.reports |= cue.reports;
        }
    }
    return best;
}

knp_cue knp_cue__noun(const knp_utterance *u, uint32_t i)
{
    knp_cue cue = {.part_count = 0};
    if (knp_cue__kinds(u, i) & KNP_CUE_NOUN && !(knp_unit__bit(u, i) & VERBAL) &&
        !(knp_unit__capital(u, i) && i > 0) && knp_unit__name_end(u, i, true) == i &&
        knp_words__entry(u->reading->words, knp_reading__word(u->reading, u->units[i].first),
                         KNP_CLASS_CUE_NOUN, &cue.entry)) {
        cue.parts[0] = i;
        cue.part_count = 1;
        cue.reports = KNP_REPORTS_CLAUSE | KNP_REPORTS_QUOTATION;
    }
    return cue;
}
