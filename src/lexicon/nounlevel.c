#include "lexicon/nounlevel.h"

#include "base/alloc.h"
#include "lexicon/forms.h"
#include "lexicon/spelling.h"

enum { FIRST_PART = 3, TAIL = 2, SOME = 2, MANY = 8 };

typedef struct levels {
    knp_wordlist *list;
    knp_wordlist verb_parts; /* a set of words */
    unsigned char *tails;    /* compounds counted, by offset of the tail in the list */
} levels;

static bool read_verb_parts(levels *l, const knp_lex_source *sources, size_t count)
{
    static const char *const more[] = {"on", "te"};
    for (size_t k = 0; k < sizeof more / sizeof *more; k++) {
        if (!knp_wordlist__add(&l->verb_parts, knp_str__of(more[k]), KNP_LISTED_LOWER, 0)) {
            return false;
        }
    }
    for (size_t s = 0; s < count; s++) {
        bool wanted = knp_str__is(sources[s].class_name, "separable-particle") ||
                      knp_str__is(sources[s].class_name, "inseparable-prefix");
        for (size_t f = 0; wanted && f < sources[s].forms.count; f++) {
            if (!knp_wordlist__add(&l->verb_parts, sources[s].forms.items[f].text, KNP_LISTED_LOWER,
                                   0)) {
                return false;
            }
        }
    }
    return true;
}

static bool is_first_part(const levels *l, knp_str part)
{
    if (knp_wordlist__has(&l->verb_parts, part)) {
        return false;
    }
    return knp_wordlist__has(l->list, part) ||
           (knp_str__ends(part, "s") && knp_wordlist__has(l->list, knp_spelling__less(part, 1)));
}

static void count_tails(levels *l, knp_str word)
{
    for (size_t cut = FIRST_PART; cut + TAIL < word.size; cut++) {
        if (((unsigned char)word.bytes[cut] & 0xC0) == 0x80) {
            continue;
        }
        uint32_t tail = knp_wordlist__find(l->list, (knp_str){word.bytes + cut, word.size - cut});
        if (tail && l->tails[tail] < MANY && is_first_part(l, (knp_str){word.bytes, cut})) {
            l->tails[tail]++;
        }
    }
}

static bool has_joined(const levels *l, knp_str word, const char *end)
{
    knp_spelled joined = knp_spelled__join(word, end);
    return knp_wordlist__has(l->list, knp_spelled__view(&joined));
}

/* huis: huisje; ring: ringetje; bal: balletje */
static bool has_diminutive(const levels *l, knp_str word)
{
    static const char *const ends[] = {"je", "tje", "etje", "pje", "kje"};
    for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
        if (has_joined(l, word, ends[k])) {
            return true;
        }
    }
    char doubled[] = {word.size ? word.bytes[word.size - 1] : '\0', 'e', 't', 'j', 'e', '\0'};
    return word.size > 1 && (unsigned char)doubled[0] < 0x80 && has_joined(l, word, doubled);
}

static bool is_diminutive_or_has(const levels *l, knp_str word)
{
    if (knp_str__ends(word, "je") || has_diminutive(l, word)) {
        return true;
    }
    if (knp_str__ends(word, "s")) {
        return has_diminutive(l, knp_spelling__less(word, 1));
    }
    if (!knp_str__ends(word, "en")) {
        return false;
    }
    knp_spelled singulars[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__stems(word, singulars);
    for (size_t k = 0; k < count; k++) {
        if (has_diminutive(l, knp_spelled__view(&singulars[k]))) {
            return true;
        }
    }
    return has_diminutive(l, knp_spelling__less(word, 2));
}

static void set_levels(levels *l)
{
    for (uint32_t at = knp_wordlist__first(l->list); at; at = knp_wordlist__next(l->list, at)) {
        knp_str word = knp_wordlist__text(l->list, at);
        if ((knp_wordlist__how(l->list, at) & KNP_LISTED_LOWER) && word.size <= KNP_SPELLING_WORD) {
            unsigned compounds = l->tails[at];
            unsigned level = (compounds >= SOME ? 1U : 0U) + (compounds >= MANY ? 1U : 0U) +
                             (unsigned)is_diminutive_or_has(l, word);
            unsigned forms = knp_wordlist__forms(l->list, at);
            knp_wordlist__set_forms(l->list, at, knp_forms__with_noun(forms, level));
        }
    }
}

bool knp_nounlevel__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count)
{
    levels l = {.list = list, .tails = knp_alloc__get(list->words.count + 1)};
    bool done =
        l.tails && knp_wordlist__open(&l.verb_parts) && read_verb_parts(&l, sources, source_count);
    if (done) {
        memset(l.tails, 0, list->words.count + 1);
        for (uint32_t at = knp_wordlist__first(list); at; at = knp_wordlist__next(list, at)) {
            knp_str word = knp_wordlist__text(list, at);
            if (knp_wordlist__how(list, at) & KNP_LISTED_LOWER) {
                count_tails(&l, word);
            }
        }
        set_levels(&l);
    }
    knp_wordlist__free(&l.verb_parts);
    knp_alloc__free(l.tails);
    return done;
}
