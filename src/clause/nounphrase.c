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
    FINITE = BIT(VFIN) | BIT(VFIN_PL),
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

/* ------------------------------------------------------------------------------- extensions -- */

/* The phrase among those from `from` on that begins at the token; NULL if none does. */
static knp_nounphrase *begins_at(knp_nounphrases *out, size_t from, uint32_t token)
{
    for (size_t k = from; k < out->count && out->items[k].first <= token; k++) {
        if (out->items[k].first == token) {
            return &out->items[k];
        }
    }
    return NULL;
}

/* de film “Titanic”: a name in quotation marks behind a noun. */
static uint32_t quoted_name(const reader *r, uint32_t i)
{
    uint32_t at = i + 1;
    if (kind_at(r, i) != KNP_TOKEN_QUOTE_OPEN || !(class_at(r, at) & BIT(NAME))) {
        return i;
    }
    while (class_at(r, at) & NOMINAL) {
        at++;
    }
    return kind_at(r, at) == KNP_TOKEN_QUOTE_CLOSE ? at + 1 : i;
}

static void extend(const reader *r, knp_nounphrases *out, size_t k)
{
    knp_nounphrase *p = &out->items[k];
    p->extended = quoted_name(r, p->end);
    if ((class_at(r, p->extended) & BIT(ADP)) && is_word(r, p->extended, "van")) {
        knp_nounphrase *next = begins_at(out, k + 1, p->extended + 1);
        p->extended = next ? next->extended : p->extended;
    }
    p->joined = p->extended;
}

/* Whether nothing but a mark or a conjunction stands before the phrase in its clause. */
static bool begins_clause(const reader *r, uint32_t first)
{
    return first == r->first || (class_at(r, first - 1) & (BIT(PUNCT) | BIT(SUB) | BIT(CONJ)));
}

/* Joined by `en` and `of`, and by commas if one of these comes in the end. What a finite verb
 * follows begins a clause of its own, unless the whole does: Jan wast en Piet kookt. */
static void join(const reader *r, knp_nounphrases *out, size_t k)
{
    knp_nounphrase *p = &out->items[k];
    bool comma = kind_at(r, p->extended) == KNP_TOKEN_COMMA;
    if (!comma && !is_joint(r, p->extended)) {
        return;
    }
    const knp_nounphrase *next = begins_at(out, k + 1, p->extended + 1);
    if (!next || (comma && next->joined == next->extended)) {
        return;
    }
    if (!(class_at(r, next->joined) & FINITE) || begins_clause(r, p->first)) {
        p->joined = next->joined;
    }
}

bool knp_nounphrase__add(knp_nounphrases *out, const knp_tagged_text *text, uint32_t sentence)
{
    knp_token_range s = knp_sentence__range(text->sentences, sentence);
    reader r = {text, sentence, s.first, s.end};
    size_t from = out->count;
    for (uint32_t i = s.first; i < s.end;) {
        knp_nounphrase p;
        uint32_t end = base_phrase(&r, i, &p);
        p.end = end;
        if (end > i && !KNP_VEC_PUSH(out, p)) {
            return false;
        }
        i = end > i ? end : i + 1;
    }
    for (size_t k = out->count; k-- > from;) {
        extend(&r, out, k);
    }
    for (size_t k = out->count; k-- > from;) {
        join(&r, out, k);
    }
    return true;
}

bool knp_nounphrase__read(knp_nounphrases *out, const knp_tagged_text *text)
{
    out->count = 0;
    for (uint32_t s = 0; s < knp_sentence__count(text->sentences); s++) {
        if (!knp_nounphrase__add(out, text, s)) {
            return false;
        }
    }
    return true;
}

const knp_nounphrase *knp_nounphrase__at(const knp_nounphrases *phrases, uint32_t token)
{
    size_t low = 0, high = phrases->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (phrases->items[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < phrases->count && phrases->items[low].first <= token ? &phrases->items[low] : NULL;
}

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
            out->end = out->extended = out->joined = end;
            return true;
        }
        i = end > i ? end : i + 1;
    }
    return false;
}
