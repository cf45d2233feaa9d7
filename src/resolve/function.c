#include "resolve/function.h"

#include <math.h>
#include <stdlib.h>

enum { PORTFOLIO_WORDS = 7, AFTER_WORDS = 10, AGE_MAX = 125 };

static bool is_function(const knp_reading *r, uint32_t token)
{
    const knp_name_word *word = knp_reading__name(r, token);
    return word->facts & KNP_FACT(FUNCTION) && !(word->facts & KNP_FACT(PLURAL_FUNCTION));
}

static knp_word_class class_of(const knp_reading *r, uint32_t token)
{
    return knp_wordclass__of(r->tagged->classes, token);
}

static bool is_link(const knp_reading *r, uint32_t token)
{
    static const char *const links[] = {"van", "voor", "bij"};
    for (size_t k = 0; k < sizeof links / sizeof *links; k++) {
        if (knp_reading__is(r, token, links[k])) {
            return true;
        }
    }
    return false;
}

/* Before the name: a function, or one with its portfolio. Returns its first token, or `first`. */
static uint32_t function_before(const knp_reading *r, uint32_t sentence_first, uint32_t first)
{
    if (first > sentence_first && is_function(r, first - 1)) {
        return first - 1;
    }
    bool linked = false;
    for (uint32_t k = 1; k <= PORTFOLIO_WORDS && first >= sentence_first + k; k++) {
        uint32_t i = first - k;
        if (is_link(r, i)) {
            linked = true;
        } else if (linked && is_function(r, i)) {
            return i;
        } else if (!knp_reading__name(r, i)->capital && !knp_reading__is(r, i, "en") &&
                   class_of(r, i) != KNP_IS_DET) {
            break;
        }
    }
    return first;
}

/* Behind the name and a comma: the function and what belongs to it, to the next mark or verb. */
static knp_span function_after(const knp_reading *r, uint32_t end, uint32_t sentence_end)
{
    knp_span none = {0, 0};
    bool age = end + 3 < sentence_end && r->tokens[end].kind == KNP_TOKEN_OPEN &&
               r->tokens[end + 1].kind == KNP_TOKEN_DIGITS &&
               r->tokens[end + 2].kind == KNP_TOKEN_CLOSE;
    end += age ? 3 : 0; /* X (34), directeur van Y */
    if (end + 1 >= sentence_end || r->tokens[end].kind != KNP_TOKEN_COMMA) {
        return none;
    }
    uint32_t i = end + 1;
    while (i < sentence_end && !is_function(r, i) &&
           (class_of(r, i) == KNP_IS_DET || class_of(r, i) == KNP_IS_ADJ ||
            class_of(r, i) == KNP_IS_ADJ_E)) {
        i++;
    }
    if (i == sentence_end || !is_function(r, i)) {
        return none;
    }
    uint32_t last = i;
    bool linked = false;
    for (uint32_t k = i + 1; k < sentence_end && k < i + AFTER_WORDS; k++) {
        knp_word_class c = class_of(r, k);
        bool thing = c == KNP_IS_NOUN || c == KNP_IS_NOUN_PL || c == KNP_IS_NAME;
        if (is_link(r, k)) {
            linked = true;
        } else if (linked && thing) {
            last = k;
        } else if (!linked || (c != KNP_IS_DET && c != KNP_IS_ADJ && c != KNP_IS_ADJ_E &&
                               c != KNP_IS_CONJ && c != KNP_IS_NUM)) {
            break;
        }
    }
    return (knp_span){r->tokens[i].start, knp_token__end(r->tokens[last])};
}

/* 34-jarige; 34; NaN for anything else. */
static double age_of(const knp_reading *r, uint32_t token)
{
    knp_str text = knp_reading__text(r, token);
    char digits[4] = {0};
    size_t n = 0;
    while (n < text.size && n < 3 && text.bytes[n] >= '0' && text.bytes[n] <= '9') {
        digits[n] = text.bytes[n];
        n++;
    }
    knp_str rest = {text.bytes + n, text.size - n};
    int age = atoi(digits);
    return n && age <= AGE_MAX && (rest.size == 0 || knp_str__starts(rest, "-jarige"))
               ? age
               : (double)NAN;
}

static double age_around(const knp_reading *r, uint32_t first, uint32_t end,
                         uint32_t sentence_first, uint32_t sentence_end)
{
    if (first > sentence_first && knp_str__ends(knp_reading__text(r, first - 1), "-jarige")) {
        return age_of(r, first - 1);
    }
    bool open = end + 2 < sentence_end &&
                (r->tokens[end].kind == KNP_TOKEN_OPEN || r->tokens[end].kind == KNP_TOKEN_COMMA);
    bool closed = open && (r->tokens[end + 2].kind == KNP_TOKEN_CLOSE ||
                           r->tokens[end + 2].kind == KNP_TOKEN_COMMA);
    return closed ? age_of(r, end + 1) : (double)NAN;
}

knp_person_facts knp_function__of(const knp_reading *r, const knp_found_mention *m)
{
    uint32_t sentence_first = r->sentences[m->sentence].first;
    uint32_t sentence_end = r->sentences[m->sentence + 1].first;
    uint32_t before = function_before(r, sentence_first, m->first);
    knp_person_facts facts = {.age = (double)NAN};
    if (before < m->first) {
        facts.function =
            (knp_span){r->tokens[before].start, knp_token__end(r->tokens[m->first - 1])};
        knp_entry_id entry;
        if (before > sentence_first &&
            knp_reading__name(r, before - 1)->facts & KNP_FACT(ADJECTIVE) &&
            knp_words__entry(r->words, knp_reading__word(r, before - 1),
                             KNP_CLASS_ADJECTIVE_OF_PLACE, &entry)) {
            facts.country = knp_lexicon__text(r->words->lexicon, entry, "country");
        }
    } else {
        facts.function = function_after(r, m->end, sentence_end);
    }
    facts.age = age_around(r, before, m->end, sentence_first, sentence_end);
    if (isnan(facts.age)) {
        facts.age = age_around(r, m->first, m->end, sentence_first, sentence_end);
    }
    return facts;
}
