#include "extract/casualty_cue.h"

#include "extract/subject.h"

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))
#define NOUNS (BIT(NOUN) | BIT(NOUN_PL))

enum {
    VERB_BEFORE = 14, /* words from a verb to its particle */
    VERB_BEHIND = 5,
    SLIP_SIZE = 6, /* letters of a verb that may be misspelt, at least */
    SLIP_SIZE_MAX = 40
};

/* ------------------------------------------------------------------------ verbs with particles --
 */

static bool is_known(const knp_utterance *u, uint32_t i)
{
    return knp_casualty_word__known(knp_reading__word(u->reading, u->units[i].first));
}

/* Whether two words differ by one letter left out, put in, or changed. */
static bool differ_by_one(knp_str a, knp_str b)
{
    if (a.size < b.size) {
        knp_str c = a;
        a = b;
        b = c;
    }
    if (a.size > b.size + 1) {
        return false;
    }
    size_t k = 0, skip = a.size > b.size ? 1 : 0;
    while (k < b.size && a.bytes[k] == b.bytes[k]) {
        k++;
    }
    size_t rest = b.size - k;
    if (skip) {
        return memcmp(a.bytes + k + 1, b.bytes + k, rest) == 0;
    }
    return rest > 0 && memcmp(a.bytes + k + 1, b.bytes + k + 1, rest - 1) == 0;
}

/* Whether the unit is one of the verbs that the form needs, or an unknown word that is one of them
 * misspelt: kosste. */
static bool is_verb(const knp_utterance *u, uint32_t i, const knp_casualty_form *form)
{
    const char *verbs = form->with;
    if (!knp_unit__token(u, i)) {
        return false;
    }
    knp_str text = knp_reading__text(u->reading, u->units[i].first);
    if (form->looks & knp_unit__looks(text) && knp_unit__is_any(u, i, verbs)) {
        return true;
    }
    if (text.size < SLIP_SIZE || is_known(u, i)) {
        return false;
    }
    while (*verbs) {
        size_t size = strcspn(verbs, " ");
        if (size >= SLIP_SIZE - 1 && differ_by_one(text, (knp_str){verbs, size})) {
            return true;
        }
        verbs += size + (verbs[size] == ' ');
    }
    return false;
}

/* The verb whose particle stands at unit `i`: before it in the clause, or right behind;
 * KNP_NONE. */
static uint32_t verb_near(const knp_utterance *u, uint32_t i, const knp_casualty_form *form)
{
    for (uint32_t k = i > VERB_BEFORE ? i - VERB_BEFORE : 0; k < i + VERB_BEHIND && k < u->count;
         k++) {
        if (k > i && knp_unit__mark(u, k, KNP_TOKEN_COMMA)) {
            break;
        }
        if (is_verb(u, k, form)) {
            return k;
        }
    }
    return KNP_NONE;
}

/* --------------------------------------------------------------------------------------- rows --
 */

/* A cue by a row of the lexicon; false if the row says nothing, or its verb is not there. */
static bool take_row(const knp_utterance *u, const knp_casualty_form *form, knp_casualty_cue *out)
{
    if (form->role == KNP_CASUALTY_ROLE_COUNT) {
        return false;
    }
    out->verb = form->with ? verb_near(u, out->first, form) : KNP_NONE;
    out->apart = form->with != NULL;
    out->natural = form->natural;
    out->flight = form->flight;
    out->strict = form->strict;
    out->frame = (knp_casualty_frame)form->frame;
    out->role = (knp_casualty_role)form->role;
    return !form->with || out->verb != KNP_NONE;
}

static bool read_entry(const knp_utterance *u, knp_entry_id entry, knp_casualty_cue *out)
{
    const knp_lexicon *lexicon = u->reading->words->lexicon;
    if (knp_lexicon__class(lexicon, entry) != lexicon->known[KNP_CLASS_CASUALTY_CUE]) {
        return false;
    }
    knp_casualty_form form = knp_casualty_form__of(lexicon, entry);
    return take_row(u, &form, out);
}

/* Whether the frame goes with the word's class. */
static bool suits(const knp_utterance *u, uint32_t i, knp_casualty_frame frame)
{
    uint32_t bit = knp_unit__bit(u, i), next = knp_unit__bit(u, i + 1);
    switch (frame) {
    case KNP_FRAME_ATTRIBUTIVE:
        return bit & (BIT(VATT) | BIT(ADJ_E) | BIT(VPP) | BIT(ADJ)) &&
               (next & (NOUNS | BIT(ADJ_E) | BIT(NAME)) || knp_unit__capital(u, i + 1)) && i > 0 &&
               knp_unit__bit(u, i - 1) &
                   (BIT(DET) | BIT(POSS) | BIT(NUM) | BIT(ADJ_E) | BIT(ADP) | BIT(CONJ) | BIT(ADV) |
                    BIT(VFIN) | BIT(VFIN_PL) | BIT(VINF));
    case KNP_FRAME_NOUN:
    case KNP_FRAME_EVENT:
    case KNP_FRAME_TOLL:
        return (bit & (NOUNS | BIT(VATT) | BIT(ADJ_E) | BIT(ADJ))) != 0;
    case KNP_FRAME_SUBJECT:
    case KNP_FRAME_OBJECT:
        return (bit & (FINITE | BIT(VINF) | BIT(VPP))) != 0;
    default: /* what no word list has is taken for a noun: gevangengenomen */
        return !(bit & NOUNS) || !is_known(u, i);
    }
}

bool knp_casualty_cue__at(const knp_utterance *u, const knp_casualty_words *words, uint32_t i,
                          knp_casualty_cue *out)
{
    const knp_reading *r = u->reading;
    const knp_word *word = knp_reading__word(r, u->units[i].first);
    uint32_t token = u->units[i].first;
    bool found = false, begins = word->traits & KNP_WORD_BEGINS_PHRASE;
    for (size_t k = begins ? knp_phrase__from(r->phrases, r->phrase_count, token) : r->phrase_count;
         k < r->phrase_count && r->phrases[k].first == token; k++) {
        knp_phrase phrase = r->phrases[k];
        knp_casualty_cue c = {.first = i, .end = i + (phrase.end - phrase.first)};
        if (c.end <= u->count && (!found || c.end > out->end) && read_entry(u, phrase.entry, &c)) {
            *out = c;
            found = true;
        }
    }
    const uint32_t *form = &words->first_form.items[r->tokens[token].word];
    for (uint32_t k = form[0]; k < form[1] && !(found && out->end > i + 1); k++) {
        knp_casualty_cue c = {.first = i, .end = i + 1};
        if (take_row(u, &words->forms.items[k], &c) && (c.apart || suits(u, i, c.frame)) &&
            (!found || c.frame == KNP_FRAME_ATTRIBUTIVE)) {
            *out = c;
            found = true;
        }
    }
    return found;
}

/* ------------------------------------------------------------------------------------ misspelt --
 */

/* The participle of that form, whose victims are its subject or object. */
static bool take_form(const knp_utterance *u, knp_str form, knp_casualty_cue *out)
{
    const knp_lexicon *lexicon = u->reading->words->lexicon;
    for (uint32_t layer = lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        const knp_blob *blob = &lexicon->layers[layer];
        uint32_t key = knp_blob__key(blob, form, KNP_KEY_FOLDED);
        for (uint32_t k = 0; key && k < blob->keys[key - 1].ref_count; k++) {
            uint32_t ref = blob->refs[blob->keys[key - 1].first_ref + k];
            knp_entry_id entry = {layer & 1U, ref & 0x7fffffffU};
            if (read_entry(u, entry, out) && out->frame == KNP_FRAME_PARTICIPLE) {
                return true;
            }
        }
    }
    return false;
}

static bool may_be_slip(const knp_reading *r, uint32_t token)
{
    return knp_casualty_word__may_be_slip(knp_reading__word(r, token), knp_reading__text(r, token));
}

bool knp_casualty_cue__misspelt(const knp_utterance *u, uint32_t i, knp_casualty_cue *out)
{
    knp_str text = knp_reading__text(u->reading, u->units[i].first);
    uint32_t before = i > 0 ? knp_unit__bit(u, i - 1) : 0;
    if (!may_be_slip(u->reading, u->units[i].first) ||
        before & (BIT(DET) | BIT(POSS) | BIT(ADJ_E) | BIT(NUM)) ||
        knp_subject__finite(u, 0, u->count) == u->count) {
        return false;
    }
    char form[SLIP_SIZE_MAX + 2];
    *out = (knp_casualty_cue){.first = i, .end = i + 1};
    for (size_t k = 0; k < text.size; k++) {
        /* a letter too many, too few of a double one, two exchanged, another at the end */
        memcpy(form, text.bytes, k);
        memcpy(form + k, text.bytes + k + 1, text.size - k - 1);
        bool found = take_form(u, (knp_str){form, text.size - 1}, out);
        memcpy(form, text.bytes, k + 1);
        memcpy(form + k + 1, text.bytes + k, text.size - k);
        found = found || take_form(u, (knp_str){form, text.size + 1}, out);
        memcpy(form, text.bytes, text.size);
        size_t next = k + 1 < text.size ? k + 1 : k;
        form[k] = text.bytes[next];
        form[next] = text.bytes[k];
        found = found || take_form(u, (knp_str){form, text.size}, out);
        if (found) {
            return true;
        }
    }
    memcpy(form, text.bytes, text.size);
    form[text.size - 1] = text.bytes[text.size - 1] == 't' ? 'd' : 't';
    return take_form(u, (knp_str){form, text.size}, out);
}

/* ------------------------------------------------------------------------------------- glance --
 */

/* om, op, aan: a particle stands before what ends a clause; before a noun phrase such a word is a
 * preposition. */
static bool is_preposition(const knp_reading *r, uint32_t token)
{
    uint32_t ends =
        BIT(PUNCT) | BIT(CONJ) | BIT(ADP) | BIT(SUB) | BIT(REL) | FINITE | BIT(VINF) | BIT(VPP);
    return knp_reading__in(r, token, KNP_SET_PARTICLE_OR_PREPOSITION) &&
           token + 1 < r->token_count &&
           !(1U << knp_wordclass__of(r->tagged->classes, token + 1) & ends);
}

/* Phrases that are cues, in text order. */
typedef struct cue_phrases {
    const knp_reading *r;
    size_t next;
    uint32_t token; /* that the next one begins with; KNP_NONE: there is none */
} cue_phrases;

/* Moves on to the first cue from the k-th phrase on. */
static void move_to(cue_phrases *p, size_t k)
{
    const knp_reading *r = p->r;
    uint32_t wanted = r->words->lexicon->known[KNP_CLASS_CASUALTY_CUE];
    while (k < r->phrase_count && r->phrases[k].class_index != wanted) {
        k++;
    }
    p->next = k;
    p->token = k < r->phrase_count ? r->phrases[k].first : KNP_NONE;
}

/* Whether a cue may begin at the token, whose word has these kinds. */
static bool glance_at(cue_phrases *p, uint32_t token, unsigned kinds, uint8_t *violent)
{
    const knp_reading *r = p->r;
    bool found = false;
    while (p->token == token) {
        knp_casualty_form form =
            knp_casualty_form__of(r->words->lexicon, r->phrases[p->next].entry);
        *violent |= knp_casualty_form__violent(&form);
        found = true;
        move_to(p, p->next + 1);
    }
    if (kinds & KNP_CASUALTY_CUE && !is_preposition(r, token)) {
        *violent |= (kinds & KNP_CASUALTY_VIOLENT) != 0;
        return true;
    }
    return found || (kinds & KNP_CASUALTY_SLIP && may_be_slip(r, token));
}

bool knp_casualty_cue__glance(knp_casualty_glance *out, const knp_casualty_words *words,
                              const knp_reading *r)
{
    const uint8_t *kinds = words->kinds.items;
    const knp_token *tokens = r->tokens;
    cue_phrases phrases = {.r = r};
    move_to(&phrases, 0);
    out->tokens.count = 0;
    out->violent.count = 0;
    if (!KNP_VEC_RESERVE(&out->violent, (size_t)r->sentence_count + 1)) {
        return false;
    }
    for (uint32_t n = 0; n < r->sentence_count; n++) {
        uint8_t violent = 0;
        uint32_t end = r->sentences[n + 1].first;
        for (uint32_t i = r->sentences[n].first; i < end; i++) {
            unsigned of_word = kinds[tokens[i].word];
            if ((of_word || i == phrases.token) && glance_at(&phrases, i, of_word, &violent) &&
                !KNP_VEC_PUSH(&out->tokens, i)) {
                return false;
            }
        }
        out->violent.items[n] = violent;
    }
    return true;
}
