#include "extract/casualty.h"

#include "extract/casualty_clause.h"
#include "extract/casualty_cue.h"

#include <math.h>

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))
#define NOUNS (BIT(NOUN) | BIT(NOUN_PL))

enum {
    SENTENCE_TOKENS = 600, /* a longer one is none */
    NUMBER_REACH = 4,      /* words between a number and the noun it counts */
    TOLL_REACH = 12,
    OBJECT_REACH = 7,
    DENIAL_REACH = 4,
    NATURAL_REACH = 12, /* sentences from a death to the violence that it is of */
    TAKEN_MAX = 8       /* coordinated numbers of one cue */
};

static const knp_unit_range nobody = {0, 0};

typedef struct reader {
    const knp_reading *r;
    const knp_casualty_words *words;
    knp_records *out;
    knp_utterance u;
    uint32_t sentence;
    size_t number_first, number_end; /* the sentence's numbers */
    size_t casualty_first;           /* and its casualties */
    bool violent;                    /* the sentences around speak of violence or an accident */
    bool failed;
} reader;

void knp_casualty__free(knp_casualty_scratch *scratch)
{
    KNP_VEC_FREE(&scratch->units);
    KNP_VEC_FREE(&scratch->glance.tokens);
    KNP_VEC_FREE(&scratch->glance.violent);
    knp_casualty_words__free(&scratch->words);
}

/* ----------------------------------------------------------------------------------- numbers -- */

static uint32_t unit_at(const reader *p, uint32_t byte)
{
    uint32_t low = 0, high = p->u.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (knp_token__end(p->r->tokens[p->u.units[middle].first]) <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static const knp_number *number_of(const reader *p, size_t k)
{
    return &p->out->numbers.items[k];
}

static uint32_t first_unit(const reader *p, size_t k)
{
    return unit_at(p, number_of(p, k)->span.start);
}

static uint32_t end_unit(const reader *p, size_t k)
{
    return unit_at(p, number_of(p, k)->span.end - 1) + 1;
}

/* drie keer, 75 procent, twee auto's, 13.12 uur are nobody */
static bool counts_people(const reader *p, size_t k)
{
    const knp_number *n = number_of(p, k);
    uint32_t behind = end_unit(p, k);
    bool whole = n->kind == KNP_NUMBER_VAGUE || !(n->value > floor(n->value));
    return whole && (n->kind == KNP_NUMBER_COUNT || n->kind == KNP_NUMBER_VAGUE) && !n->unit &&
           !knp_unit__in(&p->u, behind, KNP_SET_THING_COUNTED) &&
           !(knp_unit__bit(&p->u, behind) & BIT(ADJ_E) &&
             knp_unit__in(&p->u, behind + 1, KNP_SET_THING_COUNTED));
}

/* The first of the sentence's numbers of people that begins in units first .. end-1; SIZE_MAX. */
static size_t number_in(const reader *p, uint32_t first, uint32_t end)
{
    for (size_t k = p->number_first; k < p->number_end; k++) {
        uint32_t at = first_unit(p, k);
        if (at >= first && at < end && counts_people(p, k)) {
            return k;
        }
    }
    return SIZE_MAX;
}

/* Words that modify a number. */
static bool is_modifier(const reader *p, uint32_t i)
{
    return knp_unit__in(&p->u, i, KNP_SET_NUMBER_MODIFIER);
}

/* Whether a number at unit `at` is the victims' and not that of a phrase with a preposition. */
static bool is_free(const reader *p, uint32_t at)
{
    uint32_t i = at;
    while (i > 0 &&
           (knp_unit__bit(&p->u, i - 1) & (BIT(ADV) | BIT(DET) | BIT(POSS)) ||
            is_modifier(p, i - 1) ||
            (knp_unit__in(&p->u, i - 1, KNP_SET_IN) && knp_unit__in(&p->u, i, KNP_SET_TOTAAL)))) {
        i--;
    }
    return i == 0 || knp_unit__in(&p->u, i - 1, KNP_SET_UNDER_TO) ||
           !(knp_unit__bit(&p->u, i - 1) & BIT(ADP));
}

/* ----------------------------------------------------------------------------------- victims -- */

/* The victims' noun phrase from unit `i` on: without article, number and age. */
static knp_unit_range victims_from(const reader *p, uint32_t i, uint32_t end)
{
    knp_unit_range phrase = knp_subject__phrase(&p->u, i);
    uint32_t first = phrase.first;
    phrase.end = phrase.end < end ? phrase.end : end;
    while (first < phrase.end &&
           (knp_unit__bit(&p->u, first) & (BIT(DET) | BIT(NUM) | BIT(POSS) | BIT(ADV)) ||
            knp_unit__in(&p->u, first, KNP_SET_ARTICLE) ||
            knp_str__ends(knp_reading__text(p->r, p->u.units[first].first), "-jarige"))) {
        first++;
    }
    for (uint32_t k = first; k < phrase.end; k++) {
        phrase.end = knp_unit__mark(&p->u, k, KNP_TOKEN_OPEN) ? k : phrase.end; /* (63) */
    }
    return first < phrase.end ? (knp_unit_range){first, phrase.end} : (knp_unit_range){i, i};
}

/* The phrase right behind the number that ends before unit `end`: zes verdachten, drie anderen. */
static knp_unit_range counted_from(const reader *p, uint32_t end, uint32_t to)
{
    knp_unit_range who = victims_from(p, end, to);
    if (!knp_unit_range__empty(who) && who.first > end + 2) {
        return nobody;
    }
    bool word = end < to && !(knp_unit__bit(&p->u, end) &
                              (FINITE | BIT(ADP) | BIT(PUNCT) | BIT(CONJ) | BIT(VPP)));
    return knp_unit_range__empty(who) && word ? (knp_unit_range){end, end + 1} : who;
}

/* People, and not what else can act. */
static bool is_human(const reader *p, knp_unit_range who)
{
    uint64_t facts = KNP_FACT(FUNCTION) | KNP_FACT(PEOPLE) | KNP_FACT(INHABITANT) | KNP_FACT(FAITH);
    for (uint32_t i = who.first; i < who.end; i++) {
        if (knp_unit__is_person(&p->u, i) || knp_unit__in(&p->u, i, KNP_SET_PERSON_WORD) ||
            knp_unit__facts(&p->u, i) & facts ||
            knp_words__is(p->r->words, knp_reading__word(p->r, p->u.units[i].first),
                          KNP_CLASS_CASUALTY_CUE)) {
            return true;
        }
        if (knp_unit__bit(&p->u, i) & BIT(ADP)) {
            break;
        }
    }
    return false;
}

/* Who flees from the police, and not from home: suspects, and whoever is alone. */
static bool is_on_the_run(const reader *p, knp_unit_range who, bool counted)
{
    bool several = counted;
    for (uint32_t i = who.first; i < who.end; i++) {
        if (knp_unit__in(&p->u, i, KNP_SET_SUSPECT)) {
            return true;
        }
        several |= knp_unit__bit(&p->u, i) & BIT(NOUN_PL) ||
                   knp_unit__facts(&p->u, i) & (KNP_FACT(PEOPLE) | KNP_FACT(INHABITANT));
    }
    return !several;
}

static bool is_said(const reader *p, uint32_t from, uint32_t to, knp_word_set words)
{
    for (uint32_t k = from; k < to; k++) {
        if (knp_unit__in(&p->u, k, words)) {
            return true;
        }
    }
    return false;
}

/* ----------------------------------------------------------------------------------- context -- */

/* The quotation that holds a byte; KNP_NONE. */
static uint32_t claimed_in(const reader *p, uint32_t byte)
{
    const knp_records *out = p->out;
    size_t low = 0, high = out->quotes.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (out->quotes.items[middle].content[0].start <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (size_t k = low; k > 0 && k + 3 > low; k--) {
        const knp_quote *q = &out->quotes.items[k - 1];
        for (uint32_t c = 0; c < q->content_count; c++) {
            if (q->content[c].start <= byte && byte < q->content[c].end) {
                return (uint32_t)(k - 1);
            }
        }
    }
    return KNP_NONE;
}

/* The place that is named nearest to a byte in the sentence, or else last in the one before. */
static uint32_t place_near(const reader *p, uint32_t byte)
{
    enum { PLACES = 200, MENTIONS = 64 };
    uint32_t best = KNP_NONE, distance = UINT32_MAX;
    for (uint32_t k = 0; k < p->out->places.count && k < PLACES; k++) {
        const knp_place *place = &p->out->places.items[k];
        for (uint32_t m = 0; m < place->mention_count && m < MENTIONS; m++) {
            uint32_t sentence = place->mentions[m].sentence, start = place->mentions[m].span.start;
            if (sentence != p->sentence && sentence + 1 != p->sentence) {
                continue;
            }
            uint32_t away = start > byte ? start - byte : byte - start;
            away += sentence == p->sentence ? 0 : UINT32_MAX / 2;
            if (away < distance) {
                best = k;
                distance = away;
            }
        }
    }
    return best;
}

static knp_modality modality_of(const reader *p, const knp_casualty_cue *c, uint32_t quote)
{
    uint32_t first = knp_subject__clause(&p->u, c->first), end = c->end;
    while (end < p->u.count && !knp_unit__mark(&p->u, end, KNP_TOKEN_COMMA) &&
           !knp_unit__mark(&p->u, end, KNP_TOKEN_SEMICOLON)) {
        end++;
    }
    const char *sort = quote == KNP_NONE ? NULL : p->out->quotes.items[quote].verb_class;
    return sort && strcmp(sort, "denial") == 0     ? KNP_MODALITY_DENIED
           : is_said(p, first, end, KNP_SET_DOUBT) ? KNP_MODALITY_POSSIBLE
           : quote != KNP_NONE                     ? KNP_MODALITY_CLAIMED
                                                   : KNP_MODALITY_STATED;
}

static bool is_double(const reader *p, const knp_casualty *c)
{
    for (size_t k = p->casualty_first; k < p->out->casualties.count; k++) {
        const knp_casualty *other = &p->out->casualties.items[k];
        bool same_number = c->number != KNP_NONE && other->number == c->number;
        bool same_who =
            c->number == KNP_NONE && other->number == KNP_NONE && c->who.start == other->who.start;
        if (other->role == c->role && (same_number || same_who)) {
            return true;
        }
    }
    return false;
}

/* Adds a casualty with a number (or SIZE_MAX) and its victims (or an empty range). */
static knp_casualty *add(reader *p, const knp_casualty_cue *c, size_t number, knp_unit_range who,
                         const char *rule)
{
    bool human = !knp_unit_range__empty(who) && is_human(p, who);
    bool unsaid = number != SIZE_MAX && knp_unit_range__empty(who); /* elf van hen */
    if ((c->strict && !human && !unsaid) ||
        (c->flight && is_on_the_run(p, who, number != SIZE_MAX))) {
        return NULL;
    }
    knp_casualty one = {.role = c->role,
                        .number = KNP_NONE,
                        .low = (double)NAN,
                        .high = (double)NAN,
                        .who_actor = KNP_NONE,
                        .part_of = KNP_NONE,
                        .supersedes = KNP_NONE,
                        .sentence = p->sentence,
                        .rule = rule};
    one.cue = knp_unit__span(&p->u, c->first, c->end);
    if (number != SIZE_MAX) {
        one.number = (uint32_t)number;
        if (number_of(p, number)->kind != KNP_NUMBER_VAGUE) {
            one.low = number_of(p, number)->low;
            one.high = number_of(p, number)->high;
        }
    }
    if (!knp_unit_range__empty(who)) {
        one.who = knp_unit__span(&p->u, who.first, who.end);
    }
    one.quote = claimed_in(p, one.cue.start);
    one.modality = modality_of(p, c, one.quote);
    if (is_double(p, &one) || p->out->casualties.count >= KNP_RECORDS_MAX) {
        return NULL;
    }
    one.place = place_near(p, one.cue.start);
    p->failed |= !KNP_VEC_PUSH(&p->out->casualties, one);
    return p->failed ? NULL : &p->out->casualties.items[p->out->casualties.count - 1];
}

/* niemand, geen doden: nobody, and that is said */
static void add_nobody(reader *p, const knp_casualty_cue *c)
{
    knp_casualty *none = add(p, c, SIZE_MAX, nobody, "casualty.nobody");
    if (none) {
        none->low = none->high = 0;
        none->modality = KNP_MODALITY_DENIED;
    }
}

/* ------------------------------------------------------------------------------------- parts -- */

/* Where a part of the victims before begins: onder wie, van wie, waarvan, onder hen. Returns the
 * unit behind these words; `i` if none stand there. */
static uint32_t behind_partitive(const reader *p, uint32_t i)
{
    if (knp_unit__in(&p->u, i, KNP_SET_AMONG_OF) && knp_unit__in(&p->u, i + 1, KNP_SET_WHOM)) {
        return i + 2;
    }
    return knp_unit__in(&p->u, i, KNP_SET_AMONG_THEM) ? i + 1 : i;
}

/* onder wie acht kinderen, van wie elf ernstig: a part of the casualty before. */
static void read_parts(reader *p, const knp_casualty_cue *c, uint32_t total)
{
    uint32_t number = p->out->casualties.items[total].number, behind = c->end;
    if (number != KNP_NONE && end_unit(p, number) > behind) {
        behind = end_unit(p, number);
    }
    for (uint32_t i = 0; i < p->u.count; i++) {
        uint32_t from = behind_partitive(p, i);
        size_t k = from > i ? number_in(p, from, from + 3) : SIZE_MAX;
        if (k == SIZE_MAX || (i > behind && number_in(p, behind, i) != SIZE_MAX)) {
            continue;
        }
        uint32_t end = end_unit(p, k);
        knp_unit_range who = victims_from(p, end, p->u.count);
        if (who.first > end + 1) {
            who.end = who.first;
        }
        knp_casualty *part = add(p, c, k, who, "casualty.part");
        if (part) {
            part->part_of = total;
        }
    }
}

/* Zes doden: vier burgers en twee agenten. The numbers behind the cue that sum up to the total. */
static void read_breakdown(reader *p, const knp_casualty_cue *c, uint32_t total)
{
    const knp_casualty *whole = &p->out->casualties.items[total];
    size_t parts[TAKEN_MAX], count = 0;
    double sum = 0;
    uint32_t from = c->end;
    while (from < c->end + 3 && !knp_unit__mark(&p->u, from, KNP_TOKEN_COMMA) &&
           !knp_unit__mark(&p->u, from, KNP_TOKEN_COLON)) {
        from++; /* ving 46 gewonden op: … */
    }
    if (whole->number == KNP_NONE || !(knp_unit__mark(&p->u, from, KNP_TOKEN_COLON) ||
                                       knp_unit__mark(&p->u, from, KNP_TOKEN_COMMA))) {
        return;
    }
    for (size_t k = number_in(p, from, p->u.count); k < p->number_end && count < TAKEN_MAX; k++) {
        if (counts_people(p, k)) {
            sum += number_of(p, k)->value;
            parts[count++] = k;
        }
    }
    double value = number_of(p, whole->number)->value;
    for (size_t k = 0; k < count && count > 1 && !(sum < value || sum > value); k++) {
        knp_unit_range who = counted_from(p, end_unit(p, parts[k]), p->u.count);
        knp_casualty *part = add(p, c, parts[k], who, "casualty.breakdown");
        if (part) {
            part->part_of = total;
        }
    }
}

/* -------------------------------------------------------------------------------- frames: nouns --
 */

/* Onder de doden is X; Onder de slachtoffers zijn drie kinderen */
static void read_among(reader *p, const knp_casualty_cue *c)
{
    uint32_t verb = knp_subject__finite(&p->u, c->end, p->u.count);
    if (verb >= c->end + 3 || verb >= p->u.count) {
        return;
    }
    uint32_t from = verb + 1;
    while (knp_unit__in(&p->u, from, KNP_SET_BEFORE_VICTIMS) && from + 1 < p->u.count) {
        from++;
    }
    knp_unit_range who = victims_from(p, from, p->u.count);
    size_t number = number_in(p, from, who.end);
    if (!knp_unit_range__empty(who)) {
        add(p, c, number, who, "casualty.among");
    }
}

/* The number that counts the noun: zeven doden, nog eens 43 zwaar gewonde mensen. SIZE_MAX. */
static size_t number_before(const reader *p, const knp_casualty_cue *c)
{
    for (size_t k = p->number_end; k > p->number_first; k--) {
        uint32_t end = end_unit(p, k - 1);
        if (!counts_people(p, k - 1) || end > c->first || c->first - end > NUMBER_REACH) {
            continue;
        }
        for (uint32_t i = end; i < c->first; i++) {
            if (knp_unit__bit(&p->u, i) &
                (FINITE | BIT(ADP) | BIT(DET) | BIT(PUNCT) | BIT(SUB) | NOUNS)) {
                return SIZE_MAX;
            }
        }
        return k - 1;
    }
    return SIZE_MAX;
}

static bool is_plural_of_harm(const knp_casualty_cue *c)
{
    return c->role == KNP_CASUALTY_KILLED || c->role == KNP_CASUALTY_INJURED ||
           c->role == KNP_CASUALTY_MISSING;
}

static void read_noun(reader *p, const knp_casualty_cue *c)
{
    size_t number = number_before(p, c);
    size_t before = p->out->casualties.count;
    if (number != SIZE_MAX) {
        add(p, c, number, nobody, "casualty.noun");
    } else if (c->first >= 2 && knp_unit__in(&p->u, c->first - 1, KNP_SET_DE) &&
               knp_unit__in(&p->u, c->first - 2, KNP_SET_ONDER)) {
        read_among(p, c);
    } else if (is_said(p, c->first > 2 ? c->first - 2 : 0, c->first, KNP_SET_GEEN) &&
               (is_plural_of_harm(c) || c->role == KNP_CASUALTY_VICTIMS)) {
        add_nobody(p, c);
    } else if (c->first > 0 && is_plural_of_harm(c) &&
               knp_unit__in(&p->u, c->first - 1, KNP_SET_BEFORE_HARMED)) {
        add(p, c, SIZE_MAX, nobody, "casualty.noun-uncounted");
    } else if ((c->first == 0 || knp_unit__capital(&p->u, c->first)) && is_plural_of_harm(c) &&
               knp_unit__bit(&p->u, c->end) & BIT(VFIN_PL)) {
        add(p, c, SIZE_MAX, nobody, "casualty.noun-uncounted");
    }
    if (p->out->casualties.count > before) {
        read_parts(p, c, (uint32_t)before);
        read_breakdown(p, c, (uint32_t)before);
    }
}

/* Het dodental is gestegen naar 215. */
static void read_toll(reader *p, const knp_casualty_cue *c)
{
    size_t best = SIZE_MAX;
    for (size_t k = p->number_first; k < p->number_end; k++) {
        uint32_t at = first_unit(p, k);
        if (at >= c->end && at < c->end + TOLL_REACH && counts_people(p, k)) {
            best = best == SIZE_MAX || knp_unit__in(&p->u, at - 1, KNP_SET_UP_TO) ? k : best;
        }
    }
    bool changes = is_said(p, 0, p->u.count, KNP_SET_CHANGED);
    knp_casualty *toll =
        best == SIZE_MAX ? NULL
                         : add(p, c, best, nobody, changes ? "casualty.toll-now" : "casualty.toll");
    if (toll) {
        /* gestegen tot 56 is 56, not at most so many */
        const knp_number *n = number_of(p, best);
        uint32_t at = first_unit(p, best);
        if (n->bound == KNP_BOUND_MAX && at > 0 && knp_unit__in(&p->u, at - 1, KNP_SET_TOT)) {
            toll->low = toll->high = n->value;
        }
        read_parts(p, c, (uint32_t)p->out->casualties.count - 1);
    }
}

/* de ontvoering van X, de moord op drie agenten; a death by itself only with a number */
static void read_event(reader *p, const knp_casualty_cue *c)
{
    if (!knp_unit__in(&p->u, c->end, KNP_SET_OF_ON)) {
        return;
    }
    knp_unit_range who = victims_from(p, c->end + 1, p->u.count);
    size_t number = knp_unit_range__empty(who) ? SIZE_MAX : number_in(p, c->end + 1, who.first + 1);
    if (number != SIZE_MAX || (!c->natural && !knp_unit_range__empty(who) && is_human(p, who))) {
        add(p, c, number, who, "casualty.event");
    }
}

static void read_attributive(reader *p, const knp_casualty_cue *c)
{
    knp_unit_range who = victims_from(p, c->end, p->u.count);
    if (knp_unit_range__empty(who)) {
        return;
    }
    uint32_t from = c->first > 2 ? c->first - 3 : 0;
    for (uint32_t i = from; i < c->first; i++) {
        if (knp_unit__bit(&p->u, i) & (FINITE | BIT(PUNCT) | BIT(ADP) | NOUNS) &&
            !knp_unit__in(&p->u, i, KNP_SET_VAN)) {
            from = i + 1;
        }
    }
    add(p, c, number_in(p, from, c->first), who, "casualty.attributive");
}

/* -------------------------------------------------------------------------------- frames: verbs --
 */

/* A number and whom it counts. */
typedef struct counted {
    size_t number;
    uint32_t first; /* its first unit, or its modifier's */
    knp_unit_range who;
} counted;

static counted counted_at(const reader *p, size_t k, uint32_t to)
{
    counted one = {k, first_unit(p, k), counted_from(p, end_unit(p, k), to)};
    while (one.first > 0 && is_modifier(p, one.first - 1)) {
        one.first--;
    }
    return one;
}

static uint32_t counted_end(const reader *p, const counted *one)
{
    return knp_unit_range__empty(one->who) ? end_unit(p, one->number) : one->who.end;
}

/* Only commas, `en`, `onder wie` and modifiers between two numbers' phrases. */
static bool is_coordinated(const reader *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        if (!knp_unit__mark(&p->u, i, KNP_TOKEN_COMMA) &&
            !knp_unit__in(&p->u, i, KNP_SET_COORDINATING) && !is_modifier(p, i) &&
            !(knp_unit__bit(&p->u, i) & BIT(ADV))) {
            return false;
        }
    }
    return true;
}

/* zes mensen, vier burgers en twee agenten: the first is the sum of the others */
static bool is_total(const reader *p, const counted *taken, size_t count)
{
    double sum = 0;
    for (size_t k = 0; k + 1 < count; k++) {
        sum += number_of(p, taken[k].number)->value;
    }
    double first = number_of(p, taken[count - 1].number)->value;
    return count > 2 && !(sum < first || sum > first);
}

/* en een zwangere vrouw, behind other victims */
static void read_one_more(reader *p, const knp_casualty_cue *c, uint32_t i, uint32_t to)
{
    while (knp_unit__mark(&p->u, i, KNP_TOKEN_OPEN) && i + 3 < to) {
        i += 3; /* (63) */
    }
    if (knp_unit__in(&p->u, i, KNP_SET_EN) && knp_unit__in(&p->u, i + 1, KNP_SET_ONE_OR_OWNER)) {
        knp_unit_range who = victims_from(p, i + 1, to);
        if (!knp_unit_range__empty(who) && who.end <= to && is_human(p, who)) {
            add(p, c, SIZE_MAX, who, "casualty.verb-who");
        }
    }
}

/* Whether a part by its words: onder wie acht kinderen. */
static bool is_part(const reader *p, const counted *one)
{
    return one->first > 0 &&
           ((one->first > 1 && behind_partitive(p, one->first - 2) == one->first) ||
            behind_partitive(p, one->first - 1) == one->first);
}

/* Counted victims left of the cue: the nearest, and those coordinated with it. */
static bool read_left(reader *p, const knp_casualty_cue *c, const knp_casualty_clause *clause)
{
    uint32_t from = clause->from, to = c->first;
    counted taken[TAKEN_MAX];
    size_t count = 0;
    for (size_t k = p->number_end; k > p->number_first && count < TAKEN_MAX; k--) {
        uint32_t at = first_unit(p, k - 1);
        bool about = clause->relative && at < clause->first; /* van drie mannen, die … */
        if (at < from || end_unit(p, k - 1) > to || !counts_people(p, k - 1) ||
            !(about || is_free(p, at))) {
            continue;
        }
        counted one = counted_at(p, k - 1, to);
        if (count && !is_coordinated(p, counted_end(p, &one), taken[count - 1].first)) {
            break;
        }
        taken[count++] = one;
    }
    bool summed = count > 0 && is_total(p, taken, count);
    uint32_t total = KNP_NONE;
    for (size_t k = count; k > 0; k--) {
        bool part = k < count && total != KNP_NONE && (summed || is_part(p, &taken[k - 1]));
        knp_casualty *one = add(p, c, taken[k - 1].number, taken[k - 1].who,
                                part ? "casualty.part" : "casualty.verb-number");
        if (one) {
            one->part_of = part ? total : KNP_NONE;
            total = part ? total : (uint32_t)(one - p->out->casualties.items);
        }
    }
    if (count) {
        read_one_more(p, c, counted_end(p, &taken[0]), to);
    }
    return count > 0;
}

/* Counted victims right of the cue: bij de brand stierven twaalf mensen. */
static bool read_right(reader *p, const knp_casualty_cue *c)
{
    bool costs = knp_unit__in(&p->u, c->end, KNP_SET_AAN); /* kostte het leven aan vier kinderen */
    size_t k = number_in(p, c->end, c->end + OBJECT_REACH);
    if (k == SIZE_MAX || !(costs || is_free(p, first_unit(p, k)))) {
        return false;
    }
    for (uint32_t i = c->end; i < first_unit(p, k); i++) {
        if (knp_unit__mark(&p->u, i, KNP_TOKEN_COMMA)) {
            return false;
        }
    }
    add(p, c, k, counted_from(p, end_unit(p, k), p->u.count), "casualty.verb-number");
    while (k + 1 < p->number_end && counts_people(p, k + 1)) {
        counted one = counted_at(p, k, p->u.count), next = counted_at(p, k + 1, p->u.count);
        if (!is_coordinated(p, counted_end(p, &one), next.first)) {
            break;
        }
        k++;
        if (!is_part(p, &next)) {
            add(p, c, k, next.who, "casualty.verb-number");
        }
    }
    return true;
}

/* de afgelopen tijd, vorig jaar */
static bool is_time(const reader *p, knp_unit_range who)
{
    const knp_word *last = knp_reading__word(p->r, p->u.units[who.end - 1].first);
    return knp_words__is(p->r->words, last, KNP_CLASS_DURATION_UNIT) ||
           knp_words__is(p->r->words, last, KNP_CLASS_WEEKDAY) ||
           last->traits & KNP_WORD_HAS_DIGIT ||
           knp_unit__in(&p->u, who.end - 1, KNP_SET_TIME_OR_PART);
}

static void read_uncounted(reader *p, const knp_casualty_cue *c, const knp_casualty_clause *clause)
{
    knp_unit_range phrase = knp_unit__in(&p->u, c->end, KNP_SET_AAN) /* kostte het leven aan X */
                                ? knp_subject__phrase(&p->u, c->end + 1)
                                : knp_casualty_clause__victims(&p->u, c, clause);
    if (knp_unit_range__empty(phrase) || knp_unit__in(&p->u, phrase.first, KNP_SET_VAGUE_SUBJECT)) {
        return;
    }
    knp_unit_range who = victims_from(p, phrase.first, phrase.end);
    who = knp_unit_range__empty(who) ? phrase : who;
    bool only_people = !c->strict && !c->apart && !c->natural; /* nothing else is murdered */
    if (only_people ? !is_time(p, who) : is_human(p, who)) {
        add(p, c, SIZE_MAX, who, "casualty.verb-who");
        read_one_more(p, c, who.end, who.end < c->first ? c->first : p->u.count);
    }
}

/* Whether somebody is said not to be: niet gewond, niemand. Then that may be a record. */
static bool read_denial(reader *p, const knp_casualty_cue *c, const knp_casualty_clause *clause)
{
    for (uint32_t i = c->first; i > clause->first && i + DENIAL_REACH > c->first; i--) {
        if (knp_unit__in(&p->u, i - 1, KNP_SET_NIEMAND)) {
            add_nobody(p, c);
            return true;
        }
        if (knp_unit__in(&p->u, i - 1, KNP_SET_NEGATION)) {
            return true;
        }
    }
    return false;
}

static void read_verb(reader *p, const knp_casualty_cue *c)
{
    knp_casualty_clause clause = knp_casualty_clause__of(&p->u, c);
    if (clause.hypothetical || read_denial(p, c, &clause)) {
        return;
    }
    size_t before = p->out->casualties.count;
    bool right = clause.to > c->end || knp_unit__in(&p->u, c->end, KNP_SET_AAN);
    bool found = read_left(p, c, &clause);
    if (!found && right) {
        found = read_right(p, c);
    }
    if (!found) {
        read_uncounted(p, c, &clause);
    }
    if (p->out->casualties.count > before) {
        read_parts(p, c, (uint32_t)before);
    }
}

/* ------------------------------------------------------------------------------------ article --
 */

static void read_cue(reader *p, const knp_casualty_cue *c)
{
    if (c->natural && !p->violent) {
        return;
    }
    switch (c->frame) {
    case KNP_FRAME_NOUN:
        read_noun(p, c);
        break;
    case KNP_FRAME_TOLL:
        read_toll(p, c);
        break;
    case KNP_FRAME_EVENT:
        read_event(p, c);
        break;
    case KNP_FRAME_ATTRIBUTIVE:
        read_attributive(p, c);
        break;
    default:
        read_verb(p, c);
    }
}

static bool open_sentence(reader *p, knp_casualty_scratch *scratch, knp_token_range range)
{
    uint32_t count = range.end - range.first;
    scratch->units.count = 0;
    if (!KNP_VEC_RESERVE(&scratch->units, count + 1)) {
        return false;
    }
    for (uint32_t i = 0; i <= count; i++) {
        scratch->units.items[i] = (knp_unit){(range.first + i) & 0x3fffffffU, 0, 0};
    }
    p->u = (knp_utterance){p->r, scratch->units.items, count, p->sentence, false};
    p->casualty_first = p->out->casualties.count;
    return true;
}

static void find_numbers(reader *p, knp_token_range range)
{
    const knp_number *numbers = p->out->numbers.items;
    uint32_t start = p->r->tokens[range.first].start;
    uint32_t end = knp_token__end(p->r->tokens[range.end - 1]);
    p->number_first = p->number_end;
    while (p->number_first < p->out->numbers.count && numbers[p->number_first].span.start < start) {
        p->number_first++;
    }
    p->number_end = p->number_first;
    while (p->number_end < p->out->numbers.count && numbers[p->number_end].span.start < end) {
        p->number_end++;
    }
}

/* Whether a sentence near `n` speaks of violence or an accident. */
static bool is_violent(const knp_casualty_glance *glance, uint32_t count, uint32_t n)
{
    uint32_t first = n > NATURAL_REACH ? n - NATURAL_REACH : 0;
    for (uint32_t k = first; k < count && k <= n + NATURAL_REACH; k++) {
        if (glance->violent.items[k]) {
            return true;
        }
    }
    return false;
}

/* The sentence's tokens that may be cues are tokens[first .. end-1]. */
static void read_sentence(reader *p, const uint32_t *tokens, size_t first, size_t end)
{
    uint32_t from = 0; /* behind the cue before */
    for (size_t k = first; k < end; k++) {
        uint32_t i = tokens[k] - p->u.units[0].first;
        knp_casualty_cue c;
        if (i >= from && (knp_casualty_cue__at(&p->u, p->words, i, &c) ||
                          (number_in(p, 0, p->u.count) != SIZE_MAX &&
                           knp_casualty_cue__misspelt(&p->u, i, &c)))) {
            read_cue(p, &c);
            from = c.end;
        }
    }
}

bool knp_casualty__extract(knp_casualty_scratch *scratch, const knp_reading *reading,
                           knp_records *out)
{
    reader p = {.r = reading, .words = &scratch->words, .out = out};
    if (!knp_casualty_cue__glance(&scratch->glance, &scratch->words, reading)) {
        return false;
    }
    const uint32_t *tokens = scratch->glance.tokens.items;
    size_t count = scratch->glance.tokens.count;
    for (size_t k = 0, end; k < count && !p.failed; k = end) {
        while (reading->sentences[p.sentence + 1].first <= tokens[k]) {
            p.sentence++;
        }
        knp_token_range range = {reading->sentences[p.sentence].first,
                                 reading->sentences[p.sentence + 1].first};
        for (end = k; end < count && tokens[end] < range.end; end++) {
        }
        if (range.end - range.first > SENTENCE_TOKENS) {
            continue;
        }
        if (!open_sentence(&p, scratch, range)) {
            return false;
        }
        find_numbers(&p, range);
        p.violent = is_violent(&scratch->glance, reading->sentence_count, p.sentence);
        read_sentence(&p, tokens, k, end);
    }
    return !p.failed;
}
