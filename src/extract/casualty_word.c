#include "extract/casualty_word.h"

#include "extract/records.h"
#include "extract/unit.h"

enum {
    SLIP_SIZE = 6, /* letters of a word that may be misspelt, at least */
    SLIP_SIZE_MAX = 40
};

/* --------------------------------------------------------------------------------------- rows --
 */

/* The index of a name among `count` names; `count` if it is none of them. */
static uint8_t index_of(const char *name, const char *const *names, unsigned count)
{
    unsigned k = name ? 0 : count;
    while (k < count && strcmp(name, names[k]) != 0) {
        k++;
    }
    return (uint8_t)k;
}

static uint64_t looks_of_any(const char *words)
{
    uint64_t looks = 0;
    while (*words) {
        size_t size = strcspn(words, " ");
        looks |= knp_unit__looks((knp_str){words, size});
        words += size + (words[size] == ' ');
    }
    return looks;
}

knp_casualty_form knp_casualty_form__of(const knp_lexicon *lexicon, knp_entry_id entry)
{
    static const char *const frames[KNP_FRAME_COUNT] = {
        "participle", "subject", "object", "noun", "event", "attributive", "toll"};
    static const char *const roles[] = {
#define KNP_CASUALTY_ROLE(upper, name) name,
#include <knipsel/names.def>
    };
    const char *role = knp_lexicon__value(lexicon, entry, KNP_FIELD_ROLE);
    const char *frame = knp_lexicon__value(lexicon, entry, KNP_FIELD_FRAME);
    const char *with = knp_lexicon__value(lexicon, entry, KNP_FIELD_WITH);
    knp_casualty_form form = {
        .with = with,
        .looks = with ? looks_of_any(with) : 0,
        .role = index_of(role, roles, KNP_CASUALTY_ROLE_COUNT),
        .frame = index_of(frame, frames, KNP_FRAME_COUNT),
        .natural = knp_lexicon__value(lexicon, entry, KNP_FIELD_NATURAL) != NULL,
        .flight = knp_lexicon__value(lexicon, entry, KNP_FIELD_FLIGHT) != NULL,
        .strict = knp_lexicon__value(lexicon, entry, KNP_FIELD_STRICT) != NULL,
    };
    form.role = form.frame == KNP_FRAME_COUNT ? KNP_CASUALTY_ROLE_COUNT : form.role;
    return form;
}

/* -------------------------------------------------------------------------------------- words --
 */

bool knp_casualty_word__known(const knp_word *word)
{
    return (word->traits & (KNP_WORD_LISTED_LOWER | KNP_WORD_LISTED_CAPITAL |
                            KNP_WORD_LISTED_MIXED | KNP_WORD_HAS_DIGIT | KNP_WORD_CAPITAL)) != 0;
}

bool knp_casualty_word__may_be_slip(const knp_word *word, knp_str text)
{
    if (knp_casualty_word__known(word) || text.size < SLIP_SIZE || text.size > SLIP_SIZE_MAX ||
        !strchr("dtn", text.bytes[text.size - 1])) {
        return false;
    }
    for (size_t k = 0; k < SLIP_SIZE - 1; k++) {
        if (text.bytes[k] == 'g' && text.bytes[k + 1] == 'e') {
            return true; /* gearesteerd, omgekommen */
        }
    }
    return knp_str__starts(text, "ver") || knp_str__starts(text, "be") ||
           knp_str__starts(text, "ont");
}

/* A record that several words share may be a slip: their text tells. */
static unsigned slip_kind(const knp_words *words, const knp_word *word)
{
    knp_str text = knp_words__text(words, word);
    bool slip =
        text.size ? knp_casualty_word__may_be_slip(word, text) : !knp_casualty_word__known(word);
    return slip ? KNP_CASUALTY_SLIP : 0U;
}

static bool add_word(knp_casualty_words *cues, const knp_words *words, const knp_word *word)
{
    const knp_lexicon *lexicon = words->lexicon;
    bool cue = knp_words__is(words, word, KNP_CLASS_CASUALTY_CUE);
    unsigned kinds = slip_kind(words, word);
    cues->forms.count = cues->first_form.items[cues->kinds.count];
    for (uint32_t k = 0; cue && k < word->entry_count; k++) {
        knp_entry_id entry = words->entries.items[word->first_entry + k];
        if (knp_lexicon__class(lexicon, entry) != lexicon->known[KNP_CLASS_CASUALTY_CUE]) {
            continue;
        }
        knp_casualty_form form = knp_casualty_form__of(lexicon, entry);
        bool violent = !(kinds & KNP_CASUALTY_CUE) && knp_casualty_form__violent(&form);
        kinds |= KNP_CASUALTY_CUE | (violent ? KNP_CASUALTY_VIOLENT : 0U);
        if (!KNP_VEC_PUSH(&cues->forms, form)) {
            return false;
        }
    }
    cues->kinds.items[cues->kinds.count++] = (uint8_t)kinds;
    cues->first_form.items[cues->first_form.count++] = (uint32_t)cues->forms.count;
    return true;
}

bool knp_casualty_words__update(knp_casualty_words *cues, const knp_words *words)
{
    if (words->list.count < cues->kinds.count || words->fresh) {
        cues->kinds.count = cues->first_form.count = 0;
    }
    size_t more = words->list.count - cues->kinds.count;
    if (!KNP_VEC_RESERVE(&cues->kinds, more) || !KNP_VEC_RESERVE(&cues->first_form, more + 1)) {
        return false;
    }
    if (!cues->first_form.count) {
        cues->first_form.items[cues->first_form.count++] = 0;
    }
    for (size_t k = cues->kinds.count; k < words->list.count; k++) {
        if (!add_word(cues, words, &words->list.items[k])) {
            return false;
        }
    }
    return true;
}

void knp_casualty_words__free(knp_casualty_words *cues)
{
    KNP_VEC_FREE(&cues->kinds);
    KNP_VEC_FREE(&cues->forms);
    KNP_VEC_FREE(&cues->first_form);
}
