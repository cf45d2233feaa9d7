#include "extract/cue.h"

enum { PARTICLE_REACH = 16 };

#define VERBAL                                                                                     \
    (1U << KNP_IS_VFIN | 1U << KNP_IS_VFIN_PL | 1U << KNP_IS_VPP | 1U << KNP_IS_VINF |             \
     1U << KNP_IS_VATT)

static const char *text_of(const knp_utterance *u, knp_entry_id entry, const char *field)
{
    return knp_lexicon__text(u->reading->words->lexicon, entry, field);
}

static unsigned reports_of(const knp_utterance *u, knp_entry_id entry)
{
    const char *takes = text_of(u, entry, "takes");
    if (!takes || strcmp(takes, "any") == 0) {
        return KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE | KNP_REPORTS_INFINITIVE;
    }
    return strcmp(takes, "quote") == 0        ? KNP_REPORTS_QUOTATION
           : strcmp(takes, "clause") == 0     ? KNP_REPORTS_CLAUSE
           : strcmp(takes, "infinitive") == 0 ? KNP_REPORTS_INFINITIVE
                                              : KNP_REPORTS_NOUN;
}

/* The particle, of one word or two, in the same clause; KNP_NONE if it is not there. */
static uint32_t find_particle(const knp_utterance *u, uint32_t i, uint32_t end,
                              const char *particle)
{
    const char *blank = strrchr(particle, ' ');
    const char *last = blank ? blank + 1 : particle;
    for (uint32_t j = i + 1; j < end && j < i + PARTICLE_REACH; j++) {
        if (knp_unit__quotation(u, j) || knp_unit__mark(u, j, KNP_TOKEN_STOP) ||
            knp_unit__mark(u, j, KNP_TOKEN_SEMICOLON) || knp_unit__mark(u, j, KNP_TOKEN_COLON)) {
            break;
        }
        if (!knp_unit__is(u, j, last)) {
            continue;
        }
        if (blank) {
            char first[32] = {0};
            size_t size = strcspn(particle, " ");
            if (size < sizeof first && j > 0) {
                memcpy(first, particle, size);
                if (knp_unit__is(u, j - 1, first)) {
                    return j;
                }
            }
            continue;
        }
        /* op in: roept op te staken; not in: geeft op dinsdag */
        uint32_t next = knp_unit__bit(u, j + 1);
        bool preposition = knp_unit__class(u, j) == KNP_IS_ADP &&
                           next & (1U << KNP_IS_DET | 1U << KNP_IS_NAME | 1U << KNP_IS_POSS |
                                   1U << KNP_IS_NOUN | 1U << KNP_IS_NOUN_PL | 1U << KNP_IS_NUM);
        if (!preposition) {
            return j;
        }
    }
    return KNP_NONE;
}

knp_cue knp_cue__verb(const knp_utterance *u, uint32_t i, uint32_t end)
{
    knp_cue best = {.part_count = 0};
    if (i >= u->count || knp_unit__quotation(u, i)) {
        return best;
    }
    const knp_words *words = u->reading->words;
    const knp_word *word = knp_reading__word(u->reading, u->units[i].first);
    bool people = i == 0 && knp_words__is(words, word, KNP_CLASS_UNNAMED_ACTOR) &&
                  knp_unit__bit(u, i + 1) & VERBAL;
    if (people || !knp_words__is(words, word, KNP_CLASS_CUE_VERB)) {
        return best; /* Getuigen zeggen … */
    }
    for (uint32_t k = 0; k < word->entry_count; k++) {
        knp_entry_id entry = words->entries.items[word->first_entry + k];
        if (knp_lexicon__class(words->lexicon, entry) !=
            words->lexicon->known[KNP_CLASS_CUE_VERB]) {
            continue;
        }
        const char *particle = text_of(u, entry, "particle"), *form = text_of(u, entry, "form");
        knp_cue cue = {{i, 0},
                       1,
                       reports_of(u, entry),
                       text_of(u, entry, "weak") != NULL,
                       form && strcmp(form, "participle") == 0,
                       entry};
        if (particle) {
            cue.parts[1] = find_particle(u, i, end, particle);
            cue.part_count = 2;
            if (cue.parts[1] == KNP_NONE) {
                continue;
            }
        }
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
    if (i < u->count && !knp_unit__quotation(u, i) && !(knp_unit__bit(u, i) & VERBAL) &&
        !(knp_unit__capital(u, i) && i > 0) && knp_unit__name_end(u, i, true) == i &&
        knp_words__entry(u->reading->words, knp_reading__word(u->reading, u->units[i].first),
                         KNP_CLASS_CUE_NOUN, &cue.entry)) {
        cue.parts[0] = i;
        cue.part_count = 1;
        cue.reports = KNP_REPORTS_CLAUSE | KNP_REPORTS_QUOTATION;
    }
    return cue;
}
