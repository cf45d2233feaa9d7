#include "clause/nounphrase.h"

#include <knipsel/knipsel.h>

/* A sentence being read. */
typedef struct reader {
    const knp_tagged_text *text;
    uint32_t sentence, first, end;
} reader;

#define BIT(upper) (1U << KNP_IS_##upper)

enum {
    DETERMINERS = BIT(DET) | BIT(POSS),
    ADJECTIVES = BIT(ADJ) | BIT(ADJ_E) | BIT(VATT),
    NOUNS = BIT(NOUN) | BIT(NOUN_PL),
    NOMINAL = NOUNS | BIT(NAME),
    DETERMINERS_MAX = 3, /* al de andere */
    ADVERBS_MAX = 3      /* een nog altijd zeer grote */
};

/* The class of a token as a bit; 0 beyond the sentence. */
static uint32_t class_at(const reader *r, uint32_t i)
{
    return i < r->end ? 1U << knp_wordclass__of(r->text->classes, i) : 0;
}

static knp_str word_at(const reader *r, uint32_t i)
{
    knp_token t = r->text->tokens->list.items[i];
    return (knp_str){r->text->bytes + t.start, t.size};
}

static unsigned kind_at(const reader *r, uint32_t i)
{
    return i < r->end ? r->text->tokens->list.items[i].kind : (unsigned)KNP_TOKEN_KIND_COUNT;
}

static bool is_word(const reader *r, uint32_t i, const char *word)
{
    return i < r->end && knp_str__is(word_at(r, i), word);
}

/* en, of, maar between two of a kind */
static bool is_joint(const reader *r, uint32_t i)
{
    return (class_at(r, i) & BIT(CONJ)) &&
           (is_word(r, i, "en") || is_word(r, i, "of") || is_word(r, i, "en/of"));
}

/* -------------------------------------------------------------------------------- modifiers -- */

static uint32_t skip_adverbs(const reader *r, uint32_t i)
{
    uint32_t at = i;
    while (at < i + ADVERBS_MAX && (class_at(r, at) & BIT(ADV))) {
        at++;
    }
    return at;
}

/* Whether a participle without an ending stands before a noun: de gestolen auto. */
static bool is_attribute(const reader *r, uint32_t i, bool determined)
{
    uint32_t c = class_at(r, i);
    return (c & ADJECTIVES) ||
           ((c & BIT(VPP)) && determined && (class_at(r, i + 1) & (ADJECTIVES | NOMINAL)));
}

/* Where an adjective, participle or numeral ends that begins at `i`, adverbs before it included;
 * `i` if there is none. Adverbs belong to the phrase only behind something else of it. */
static uint32_t modifier(const reader *r, uint32_t i, bool determined, bool begun)
{
    uint32_t at = begun ? skip_adverbs(r, i) : i;
    if (at > i && !is_attribute(r, at, determined)) {
        return i;
    }
    return is_attribute(r, at, determined) || (class_at(r, at) & BIT(NUM)) ? at + 1 : i;
}

/* grote, zware | grote en zware | grote maar lichte: where the second adjective ends; `i` if what
 * stands there does not go on to a noun. */
static uint32_t joined_modifier(const reader *r, uint32_t i, bool determined)
{
    bool joint = (class_at(r, i) & BIT(CONJ)) || kind_at(r, i) == KNP_TOKEN_COMMA;
    if (!joint || !(class_at(r, i - 1) & ADJECTIVES)) {
        return i;
    }
    uint32_t at = skip_adverbs(r, i + 1);
    if (!is_attribute(r, at, determined)) {
        return i;
    }
    uint32_t next = at + 1;
    while (is_attribute(r, next, determined) || is_joint(r, next)) {
        next++;
    }
    return (class_at(r, next) & NOUNS) ? at + 1 : i;
}

static uint32_t modifiers(const reader *r, uint32_t i, bool determined, knp_nounphrase *p)
{
    bool begun = determined;
    for (;;) {
        uint32_t next = modifier(r, i, determined, begun);
        next = next == i && begun && i > p->first ? joined_modifier(r, i, determined) : next;
        if (next == i) {
            return i;
        }
        p->flags |= class_at(r, next - 1) & BIT(NUM) ? (unsigned)KNP_PHRASE_NUMERAL : 0U;
        i = next;
        begun = true;
    }
}

/* ------------------------------------------------------------------------------------ nouns -- */

/* Days and parts of days, which follow a noun as adverbs: zei de minister maandagavond. */
static bool is_time(const reader *r, uint32_t i)
{
    const knp_words *words = r->text->words;
    const knp_word *word = knp_words__of(words, r->text->tokens->list.items[i]);
    return knp_words__is(words, word, KNP_CLASS_WEEKDAY) ||
           ((class_at(r, i) & NOUNS) && knp_words__is(words, word, KNP_CLASS_ADVERB));
}

/* Nouns and names, and numerals behind them (12 mei 2020, kamer 7); sets the head. */
static uint32_t nouns(const reader *r, uint32_t i, knp_nounphrase *p)
{
    uint32_t from = i, noun = KNP_NONE, name = KNP_NONE;
    for (; i < r->end; i++) {
        uint32_t c = class_at(r, i);
        bool number = i > from && (c & BIT(NUM)) && (class_at(r, i - 1) & NOUNS) &&
                      !(class_at(r, i + 1) & (NOUNS | ADJECTIVES));
        if ((!(c & NOMINAL) && !number) || (i > from && is_time(r, i))) {
            break;
        }
        noun = c & NOUNS ? i : noun;
        name = c & BIT(NAME) && name == KNP_NONE ? i : name;
    }
    if (i > from) {
        p->head = noun != KNP_NONE ? noun : name;
        p->flags |= name != KNP_NONE ? (unsigned)KNP_PHRASE_NAME : 0U;
    }
    return i;
}

/* ---------------------------------------------------------------------------- base phrases -- */

/* A pronoun, and `iets moois`. */
static uint32_t pronoun(const reader *r, uint32_t i, knp_nounphrase *p)
{
    static const char *const indefinite[] = {"iets", "niets", "wat", "niks", "Iets", "Niets"};
    p->head = i;
    p->flags = KNP_PHRASE_PRONOUN | KNP_PHRASE_NO_NOUN;
    for (size_t k = 0; k < sizeof indefinite / sizeof *indefinite; k++) {
        if (is_word(r, i, indefinite[k])) {
            uint32_t at = skip_adverbs(r, i + 1);
            if ((class_at(r, at) & BIT(ADJ)) && knp_str__ends(word_at(r, at), "s")) {
                return at + 1;
            }
        }
    }
    return i + 1;
}

/* Whether what stands before a missing noun can stand for it: de armen, de twee, drie. */
static bool stands_alone(const reader *r, const knp_nounphrase *p, uint32_t end)
{
    bool determined = p->determiner != KNP_NONE;
    uint32_t last = class_at(r, end - 1);
    if (determined) {
        return end > p->determiner + 1 && !(last & BIT(ADJ) && class_at(r, end) & BIT(ADP) &&
                                            !knp_str__ends(word_at(r, end - 1), "n"));
    }
    return end == p->first + 1 && (last & BIT(NUM));
}

/* Where the base phrase ends that begins at `i`; `i` if none does. */
static uint32_t base_phrase(const reader *r, uint32_t i, knp_nounphrase *p)
{
    *p = (knp_nounphrase){.first = i, .determiner = KNP_NONE, .sentence = r->sentence};
    uint32_t at = i;
    if (class_at(r, i) & BIT(PRON)) {
        return pronoun(r, i, p);
    }
    while (at < i + DETERMINERS_MAX && (class_at(r, at) & DETERMINERS)) {
        p->determiner = at;
        p->flags &= ~(unsigned)KNP_PHRASE_POSSESSIVE;
        p->flags |= class_at(r, at) & BIT(POSS) ? (unsigned)KNP_PHRASE_POSSESSIVE : 0U;
        at++;
    }
    uint32_t before_nouns = modifiers(r, at, at > i, p);
    uint32_t end = nouns(r, before_nouns, p);
    if (end > before_nouns) {
        return end;
    }
    if (before_nouns > i && stands_alone(r, p, before_nouns)) {
        p->head = before_nouns - 1;
        p->flags |= KNP_PHRASE_NO_NOUN;
        return before_nouns;
    }
    return i;
}

/* -------------------------------------------------------------------------------- one phrase -- */

/* Whether a base phrase can have such a token inside. */
static bool can_be_inside(const reader *r, uint32_t i)
{
    const uint32_t inside =
        DETERMINERS | ADJECTIVES | NOMINAL | BIT(PRON) | BIT(ADV) | BIT(VPP) | BIT(NUM) | BIT(CONJ);
    return (class_at(r, i) & inside) || kind_at(r, i) == KNP_TOKEN_COMMA;
}

bool knp_nounphrase__around(const knp_tagged_text *text, uint32_t sentence, uint32_t token,
                            uint32_t *boundary, knp_nounphrase *out)
{
    knp_token_range s = knp_sentence__range(text->sentences, sentence);
    reader r = {text, sentence, s.first, s.end};
    uint32_t known = *boundary >= s.first && *boundary <= token ? *boundary : s.first;
    uint32_t i = token;
    while (i > known && can_be_inside(&r, i - 1)) {
        i--;
    }
    while (i <= token) {
        *boundary = i;
        uint32_t end = base_phrase(&r, i, out);
        if (end > token) {
            out->end = end;
            return true;
        }
        i = end > i ? end : i + 1;
    }
    return false;
}
