#include "lexicon/adjective.h"

#include "lexicon/forms.h"
#include "lexicon/spelling.h"

enum { NEEDED = 2, SUFFIX_COUNTS = 2, STEM_BYTES = 2 };

typedef struct adjectives {
    knp_wordlist *list;
    KNP_VEC(knp_str) suffixes;
} adjectives;

static bool read_suffixes(adjectives *a, const knp_lex_source *sources, size_t count)
{
    for (size_t s = 0; s < count; s++) {
        bool wanted = knp_str__is(sources[s].class_name, "adjective-suffix");
        for (size_t f = 0; wanted && f < sources[s].forms.count; f++) {
            if (!KNP_VEC_PUSH(&a->suffixes, sources[s].forms.items[f].text)) {
                return false;
            }
        }
    }
    return true;
}

static bool has_suffix(const adjectives *a, knp_str word)
{
    for (size_t k = 0; k < a->suffixes.count; k++) {
        knp_str end = a->suffixes.items[k];
        if (word.size >= end.size + STEM_BYTES &&
            memcmp(word.bytes + word.size - end.size, end.bytes, end.size) == 0) {
            return true;
        }
    }
    return false;
}

static bool has(const adjectives *a, const knp_spelled *word)
{
    return knp_wordlist__has(a->list, knp_spelled__view(word));
}

static bool has_joined(const adjectives *a, knp_str word, const char *end)
{
    knp_spelled joined = knp_spelled__join(word, end);
    return has(a, &joined);
}

static unsigned forms_of(const adjectives *a, knp_str word)
{
    uint32_t at = knp_wordlist__find(a->list, word);
    return at ? knp_wordlist__forms(a->list, at) : 0;
}

/* Gives a listed word a kind; what is strong already stays so. */
static void mark(adjectives *a, knp_str word, knp_adjective_kind kind)
{
    uint32_t at = knp_wordlist__find(a->list, word);
    if (at && (knp_wordlist__how(a->list, at) & KNP_LISTED_LOWER)) {
        unsigned forms = knp_wordlist__forms(a->list, at);
        knp_wordlist__set_forms(a->list, at, knp_forms__with_adjective(forms, kind));
    }
}

static void mark_joined(adjectives *a, knp_str word, const char *end, knp_adjective_kind kind)
{
    knp_spelled joined = knp_spelled__join(word, end);
    mark(a, knp_spelled__view(&joined), kind);
}

/* groter, duurder */
static knp_spelled comparative(knp_str base, const knp_spelled *inflected, bool with_d)
{
    return with_d ? knp_spelled__join(base, "der")
                  : knp_spelled__join(knp_spelled__view(inflected), "r");
}

/* grootst, fris(s)t: -t after -s */
static const char *superlative_end(knp_str base, bool inflected)
{
    bool sibilant = knp_str__ends(base, "s");
    return inflected ? (sibilant ? "te" : "ste") : (sibilant ? "t" : "st");
}

static int count_evidence(const adjectives *a, knp_str base, const knp_spelled *inflected)
{
    knp_spelled more = comparative(base, inflected, false), duurder = comparative(base, NULL, true);
    bool with_d = knp_str__ends(base, "r") && has(a, &duurder);
    bool superlative = has_joined(a, base, superlative_end(base, false)) ||
                       has_joined(a, base, superlative_end(base, true));
    int evidence = (has(a, &more) || with_d) + superlative;
    evidence += has_joined(a, knp_spelled__view(inflected), "re");
    evidence += knp_str__starts(base, "on") &&
                knp_wordlist__has(a->list, (knp_str){base.bytes + 2, base.size - 2});
    return evidence + (base.size > 4 && has_suffix(a, base) ? SUFFIX_COUNTS : 0);
}

static void mark_degrees(adjectives *a, knp_str base, const knp_spelled *inflected)
{
    mark(a, base, KNP_ADJECTIVE_BASE);
    mark(a, knp_spelled__view(inflected), KNP_ADJECTIVE_E);
    for (int d = 0; d < 2; d++) {
        knp_spelled more = comparative(base, inflected, d == 1);
        if ((d == 0 || knp_str__ends(base, "r")) && has(a, &more)) {
            mark(a, knp_spelled__view(&more), KNP_ADJECTIVE_COMPARATIVE);
            mark_joined(a, knp_spelled__view(&more), "e", KNP_ADJECTIVE_COMPARATIVE_E);
        }
    }
    mark_joined(a, base, superlative_end(base, false), KNP_ADJECTIVE_SUPERLATIVE);
    mark_joined(a, base, superlative_end(base, true), KNP_ADJECTIVE_SUPERLATIVE_E);
}

static bool is_word(knp_str word)
{
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        if ((c < 'a' || c > 'z') && c != '-' && (unsigned char)c < 0x80) {
            return false;
        }
    }
    return word.size <= KNP_SPELLING_WORD;
}

static void try_strong(adjectives *a, uint32_t at)
{
    const unsigned harmless =
        KNP_FORM_PARTICIPLE | KNP_FORM_STEM | KNP_FORM_INFINITIVE | KNP_FORM_THIRD;
    knp_str base = knp_wordlist__text(a->list, at);
    bool ends_e =
        knp_str__ends(base, "e") && !knp_str__ends(base, "ee") && !knp_str__ends(base, "ie");
    unsigned verb = knp_forms__verb(knp_wordlist__forms(a->list, at));
    if (!(knp_wordlist__how(a->list, at) & KNP_LISTED_LOWER) || base.size < 3 || ends_e ||
        (verb & ~harmless) || !is_word(base)) {
        return;
    }
    knp_spelled inflected[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__inflected(base, inflected);
    for (size_t k = 0; k < count; k++) {
        if (has(a, &inflected[k]) && count_evidence(a, base, &inflected[k]) >= NEEDED) {
            mark_degrees(a, base, &inflected[k]);
        }
    }
}

static void try_weak(adjectives *a, uint32_t at)
{
    knp_str word = knp_wordlist__text(a->list, at);
    unsigned forms = knp_wordlist__forms(a->list, at);
    if (!(knp_wordlist__how(a->list, at) & KNP_LISTED_LOWER) || word.size < 5 ||
        !knp_str__ends(word, "e") || !is_word(word) || memchr(word.bytes, '-', word.size) ||
        knp_forms__adjective(forms) || knp_forms__verb(forms) || has_joined(a, word, "s")) {
        return;
    }
    knp_spelled bases[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__uninflected(word, bases);
    for (size_t k = 0; k < count; k++) {
        knp_str base = knp_spelled__view(&bases[k]);
        unsigned other = forms_of(a, base);
        if (base.size > 3 && knp_wordlist__has(a->list, base) && !knp_str__ends(base, "e") &&
            !knp_forms__adjective(other) && !(knp_forms__verb(other) & ~(unsigned)KNP_FORM_STEM)) {
            mark(a, word, KNP_ADJECTIVE_WEAK_E);
            mark(a, base, KNP_ADJECTIVE_WEAK);
        }
    }
}

/* (de) groten */
static void try_nominal(adjectives *a, uint32_t at)
{
    knp_str word = knp_wordlist__text(a->list, at);
    knp_adjective_kind kind = knp_forms__adjective(knp_wordlist__forms(a->list, at));
    bool inflected = kind == KNP_ADJECTIVE_E || kind == KNP_ADJECTIVE_WEAK_E ||
                     kind == KNP_ADJECTIVE_COMPARATIVE_E || kind == KNP_ADJECTIVE_SUPERLATIVE_E;
    knp_spelled nominal = knp_spelled__join(word, "n");
    unsigned forms = forms_of(a, knp_spelled__view(&nominal));
    if (inflected && has(a, &nominal) && !knp_forms__verb(forms) && !knp_forms__adjective(forms)) {
        mark(a, knp_spelled__view(&nominal), KNP_ADJECTIVE_NOMINAL);
    }
}

/* (iets) moois */
static void try_partitive(adjectives *a, uint32_t at)
{
    knp_str word = knp_wordlist__text(a->list, at);
    bool base = knp_forms__adjective(knp_wordlist__forms(a->list, at)) == KNP_ADJECTIVE_BASE;
    knp_spelled partitive = knp_spelled__join(word, "s");
    unsigned forms = forms_of(a, knp_spelled__view(&partitive));
    if (base && has(a, &partitive) && !knp_forms__verb(forms) && !knp_forms__adjective(forms)) {
        mark(a, knp_spelled__view(&partitive), KNP_ADJECTIVE_PARTITIVE);
    }
}

static void for_all(adjectives *a, void (*try_one)(adjectives *, uint32_t))
{
    for (uint32_t at = knp_wordlist__first(a->list); at; at = knp_wordlist__next(a->list, at)) {
        try_one(a, at);
    }
}

bool knp_adjective__derive(knp_wordlist *list, const knp_lex_source *sources, size_t source_count)
{
    adjectives a = {.list = list};
    bool done = read_suffixes(&a, sources, source_count);
    if (done) {
        for_all(&a, try_strong);
        for_all(&a, try_weak);
        for_all(&a, try_nominal);
        for_all(&a, try_partitive);
    }
    KNP_VEC_FREE(&a.suffixes);
    return done;
}
