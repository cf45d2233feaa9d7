#include "extract/casualty.h"

#include "extract/name.h"

#include <math.h>

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))
#define NOUNS (BIT(NOUN) | BIT(NOUN_PL))

enum {
    SENTENCE_TOKENS = 600, /* a longer one is none */
    NUMBER_REACH = 4,      /* words between a number and the noun it counts */
    TOLL_REACH = 12,
    OBJECT_REACH = 6,
    PARTICLE_REACH = 14,
    TAKEN_MAX = 8 /* coordinated numbers of one cue */
};

typedef enum frame {
    FRAME_PARTICIPLE,
    FRAME_SUBJECT,
    FRAME_OBJECT,
    FRAME_NOUN,
    FRAME_EVENT,
    FRAME_ATTRIBUTIVE,
    FRAME_TOLL,
    FRAME_COUNT
} frame;

/* Units first .. end-1 that say so. */
typedef struct cue {
    uint32_t first, end;
    knp_casualty_role role;
    frame frame;
    bool apart; /* a particle, whose verb stands elsewhere */
} cue;

typedef struct reader {
    knp_casualty_scratch *scratch;
    const knp_reading *r;
    knp_records *out;
    knp_utterance u;
    uint32_t sentence;
    size_t number_first, number_end; /* the sentence's numbers */
    size_t casualty_first;           /* and its casualties */
    bool violent;                    /* the article is about violence or an accident */
    bool failed;
} reader;

void knp_casualty__free(knp_casualty_scratch *scratch)
{
    KNP_VEC_FREE(&scratch->units);
}

/* -------------------------------------------------------------------------------------- cues -- */

/* The verb whose particle stands at unit `i`: before it in the clause, or right behind. A particle
 * before a noun phrase is a preposition. */
static bool is_near(const reader *p, uint32_t i, const char *verbs)
{
    uint32_t from = i > PARTICLE_REACH ? i - PARTICLE_REACH : 0;
    for (uint32_t k = from; k < i + 5 && k < p->u.count; k++) {
        if (k > i && knp_unit__mark(&p->u, k, KNP_TOKEN_COMMA)) {
            break;
        }
        if (knp_unit__is_any(&p->u, k, verbs)) {
            return !knp_unit__is_any(&p->u, i, "op aan om") ||
                   !(knp_unit__bit(&p->u, i + 1) & (BIT(DET) | BIT(POSS) | BIT(NUM) | NOUNS |
                                                    BIT(NAME) | BIT(ADJ_E) | BIT(TE) | BIT(PRON)));
        }
    }
    return false;
}

static bool read_entry(const reader *p, knp_entry_id entry, cue *out)
{
    static const char *const frames[FRAME_COUNT] = {"participle", "subject",     "object", "noun",
                                                    "event",      "attributive", "toll"};
    static const char *const roles[] = {
#define KNP_CASUALTY_ROLE(upper, name) name,
#include <knipsel/names.def>
    };
    const knp_lexicon *lexicon = p->r->words->lexicon;
    if (knp_lexicon__class(lexicon, entry) != lexicon->known[KNP_CLASS_CASUALTY_CUE]) {
        return false;
    }
    const char *role = knp_lexicon__text(lexicon, entry, "role");
    const char *of = knp_lexicon__text(lexicon, entry, "frame");
    const char *with = knp_lexicon__text(lexicon, entry, "with");
    bool found = false;
    if ((with && !is_near(p, out->first, with)) ||
        (knp_lexicon__text(lexicon, entry, "natural") && !p->violent)) {
        return false;
    }
    out->apart = with != NULL;
    for (unsigned k = 0; role && of && k < FRAME_COUNT; k++) {
        if (strcmp(of, frames[k]) == 0) {
            out->frame = (frame)k;
            found = true;
        }
    }
    for (unsigned k = 0; role && k < KNP_CASUALTY_ROLE_COUNT; k++) {
        out->role = strcmp(role, roles[k]) == 0 ? (knp_casualty_role)k : out->role;
    }
    return found;
}

/* Of several entries of a word the one whose frame goes with its word class. */
static bool suits(const reader *p, uint32_t i, frame f)
{
    uint32_t bit = knp_unit__bit(&p->u, i), next = knp_unit__bit(&p->u, i + 1);
    switch (f) {
    case FRAME_ATTRIBUTIVE:
        return bit & (BIT(VATT) | BIT(ADJ_E) | BIT(VPP) | BIT(ADJ)) &&
               (next & (NOUNS | BIT(ADJ_E) | BIT(NAME)) || knp_unit__capital(&p->u, i + 1)) &&
               i > 0 &&
               knp_unit__bit(&p->u, i - 1) &
                   (BIT(DET) | BIT(POSS) | BIT(NUM) | BIT(ADJ_E) | BIT(ADP) | BIT(CONJ) | BIT(ADV) |
                    BIT(VFIN) | BIT(VFIN_PL) | BIT(VINF));
    case FRAME_NOUN:
    case FRAME_EVENT:
    case FRAME_TOLL:
        return bit & (NOUNS | BIT(VATT) | BIT(ADJ_E) | BIT(ADJ));
    case FRAME_SUBJECT:
    case FRAME_OBJECT:
        return (bit & (FINITE | BIT(VINF) | BIT(VPP))) != 0;
    default:
        return !(bit & NOUNS);
    }
}

static bool cue_at(const reader *p, uint32_t i, cue *out)
{
    const knp_words *words = p->r->words;
    const knp_word *word = knp_reading__word(p->r, p->u.units[i].first);
    bool found = false;
    uint32_t token = p->u.units[i].first;
    bool begins = word->traits & KNP_WORD_BEGINS_PHRASE;
    for (size_t k = begins ? knp_phrase__from(p->r->phrases, p->r->phrase_count, token)
                           : p->r->phrase_count;
         k < p->r->phrase_count && p->r->phrases[k].first == token; k++) {
        knp_phrase phrase = p->r->phrases[k];
        cue c = {.first = i, .end = i + (phrase.end - phrase.first)};
        if (c.end <= p->u.count && (!found || c.end > out->end) &&
            read_entry(p, phrase.entry, &c)) {
            *out = c;
            found = true;
        }
    }
    for (uint32_t k = 0; k < word->entry_count && !(found && out->end > i + 1); k++) {
        cue c = {.first = i, .end = i + 1};
        if (read_entry(p, words->entries.items[word->first_entry + k], &c) &&
            (c.apart || suits(p, i, c.frame)) && (!found || c.frame == FRAME_ATTRIBUTIVE)) {
            *out = c;
            found = true;
        }
    }
    return found;
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

static bool counts_people(const knp_number *n)
{
    return (n->kind == KNP_NUMBER_COUNT || n->kind == KNP_NUMBER_VAGUE) && !n->unit;
}

static uint32_t first_unit(const reader *p, const knp_number *n)
{
    return unit_at(p, n->span.start);
}

static uint32_t end_unit(const reader *p, const knp_number *n)
{
    return unit_at(p, n->span.end - 1) + 1;
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
            knp_unit__is_any(&p->u, first, "de het een") ||
            knp_str__ends(knp_reading__text(p->r, p->u.units[first].first), "-jarige"))) {
        first++;
    }
    return first < phrase.end ? (knp_unit_range){first, phrase.end} : (knp_unit_range){i, i};
}

static bool is_said(const reader *p, uint32_t from, uint32_t to, const char *words)
{
    for (uint32_t k = from; k < to; k++) {
        if (knp_unit__is_any(&p->u, k, words)) {
            return true;
        }
    }
    return false;
}

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

static uint32_t place_in(const reader *p)
{
    knp_span span = knp_unit__span(&p->u, 0, p->u.count);
    for (uint32_t k = 0; k < p->out->places.count; k++) {
        const knp_place *place = &p->out->places.items[k];
        for (uint32_t m = 0; m < place->mention_count && m < 64; m++) {
            if (place->mentions[m].span.start >= span.start &&
                place->mentions[m].span.end <= span.end) {
                return k;
            }
        }
        if (k > 200) {
            break;
        }
    }
    return KNP_NONE;
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

/* Adds a casualty with a number (or KNP_NONE) and its victims (or an empty range). */
static uint32_t add(reader *p, const cue *c, size_t number, knp_unit_range who, const char *rule)
{
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
        if (p->out->numbers.items[number].kind != KNP_NUMBER_VAGUE) {
            one.low = p->out->numbers.items[number].low;
            one.high = p->out->numbers.items[number].high;
        }
    }
    if (!knp_unit_range__empty(who)) {
        one.who = knp_unit__span(&p->u, who.first, who.end);
    }
    one.quote = claimed_in(p, one.cue.start);
    one.place = place_in(p);
    bool possible = is_said(p, 0, p->u.count, "zou zouden mogelijk vermoedelijk wellicht vreest");
    one.modality = possible                ? KNP_MODALITY_POSSIBLE
                   : one.quote != KNP_NONE ? KNP_MODALITY_CLAIMED
                                           : KNP_MODALITY_STATED;
    if (is_double(p, &one) || p->out->casualties.count >= KNP_RECORDS_MAX) {
        return KNP_NONE;
    }
    p->failed |= !KNP_VEC_PUSH(&p->out->casualties, one);
    return (uint32_t)p->out->casualties.count - 1;
}

/* ------------------------------------------------------------------------------------ frames -- */

/* zeven doden, nog eens 43 zwaar gewonde mensen */
static void read_noun(reader *p, const cue *c)
{
    for (size_t k = p->number_end; k > p->number_first; k--) {
        const knp_number *n = &p->out->numbers.items[k - 1];
        uint32_t end = end_unit(p, n);
        if (!counts_people(n) || end > c->first || c->first - end > NUMBER_REACH) {
            continue;
        }
        for (uint32_t i = end; i < c->first; i++) {
            if (knp_unit__bit(&p->u, i) &
                (FINITE | BIT(ADP) | BIT(DET) | BIT(PUNCT) | BIT(SUB) | NOUNS)) {
                return;
            }
        }
        add(p, c, k - 1, (knp_unit_range){0, 0}, "casualty.noun");
        return;
    }
    /* Onder de doden is X; Onder de slachtoffers zijn drie kinderen */
    if (c->first >= 2 && knp_unit__is(&p->u, c->first - 1, "de") &&
        knp_unit__is(&p->u, c->first - 2, "onder")) {
        uint32_t verb = knp_subject__finite(&p->u, c->end, p->u.count);
        if (verb < c->end + 3 && verb < p->u.count) {
            knp_unit_range who = victims_from(p, verb + 1, p->u.count);
            if (!knp_unit_range__empty(who)) {
                size_t number = SIZE_MAX;
                for (size_t k = p->number_first; k < p->number_end; k++) {
                    uint32_t at = first_unit(p, &p->out->numbers.items[k]);
                    number = at > verb && at < who.end ? k : number;
                }
                add(p, c, number, who, "casualty.among");
            }
        }
        return;
    }
    bool bare = c->first > 0 && c->role != KNP_CASUALTY_DETAINED &&
                c->role != KNP_CASUALTY_DISPLACED && c->role != KNP_CASUALTY_VICTIMS &&
                knp_unit__is_any(&p->u, c->first - 1, "veel vielen ook meerdere verschillende");
    if (bare) {
        add(p, c, SIZE_MAX, (knp_unit_range){0, 0}, "casualty.noun-uncounted");
    }
}

static size_t number_in(const reader *p, uint32_t first, uint32_t end)
{
    for (size_t k = p->number_first; k < p->number_end; k++) {
        uint32_t at = first_unit(p, &p->out->numbers.items[k]);
        if (at >= first && at < end && counts_people(&p->out->numbers.items[k])) {
            return k;
        }
    }
    return SIZE_MAX;
}

/* onder wie acht kinderen, van wie elf ernstig: a part of the casualty before. */
static void read_parts(reader *p, const cue *c, uint32_t total)
{
    for (size_t k = p->number_first; k < p->number_end; k++) {
        const knp_number *n = &p->out->numbers.items[k];
        uint32_t at = first_unit(p, n);
        if (at < 2 || !counts_people(n)) {
            continue;
        }
        uint32_t wie = at;
        while (wie > 1 && wie + 3 > at && !knp_unit__is(&p->u, wie - 1, "wie")) {
            wie--;
        }
        bool other = wie > c->end && number_in(p, c->end, wie - 1) != SIZE_MAX;
        if (wie > 1 && !other && knp_unit__is(&p->u, wie - 1, "wie") &&
            knp_unit__is_any(&p->u, wie - 2, "onder van")) {
            knp_unit_range who = victims_from(p, end_unit(p, n), p->u.count);
            if (who.first > end_unit(p, n) + 1) {
                who.end = who.first;
            }
            uint32_t part = add(p, c, k, who, "casualty.part");
            if (part != KNP_NONE) {
                p->out->casualties.items[part].part_of = total;
            }
        }
    }
}

/* Het dodental is gestegen naar 215. */
static void read_toll(reader *p, const cue *c)
{
    size_t best = SIZE_MAX;
    for (size_t k = p->number_first; k < p->number_end; k++) {
        const knp_number *n = &p->out->numbers.items[k];
        uint32_t at = first_unit(p, n);
        if (at >= c->end && at < c->end + TOLL_REACH && counts_people(n)) {
            best = best == SIZE_MAX || knp_unit__is_any(&p->u, at - 1, "naar tot op") ? k : best;
        }
    }
    uint32_t one =
        best == SIZE_MAX ? KNP_NONE : add(p, c, best, (knp_unit_range){0, 0}, "casualty.toll");
    if (one != KNP_NONE) {
        /* gestegen tot 56 is 56, not at most so many */
        const knp_number *n = &p->out->numbers.items[best];
        uint32_t at = first_unit(p, n);
        knp_casualty *toll = &p->out->casualties.items[one];
        if (n->bound == KNP_BOUND_MAX && at > 0 && knp_unit__is(&p->u, at - 1, "tot")) {
            toll->low = toll->high = n->value;
        }
        read_parts(p, c, one);
    }
}

/* de ontvoering van X, de moord op drie agenten */
static void read_event(reader *p, const cue *c)
{
    if (!knp_unit__is_any(&p->u, c->end, "van op")) {
        return;
    }
    knp_unit_range who = victims_from(p, c->end + 1, p->u.count);
    if (!knp_unit_range__empty(who)) {
        add(p, c, number_in(p, c->end + 1, who.first + 1), who, "casualty.event");
    }
}

static void read_attributive(reader *p, const cue *c)
{
    knp_unit_range who = victims_from(p, c->end, p->u.count);
    if (!knp_unit_range__empty(who)) {
        uint32_t from = c->first > 2 ? c->first - 3 : 0;
        while (from < c->first &&
               knp_unit__bit(&p->u, from) & (FINITE | BIT(PUNCT) | BIT(ADP) | NOUNS)) {
            from++;
        }
        size_t number = number_in(p, from, c->first);
        add(p, c, number, who, "casualty.attributive");
    }
}

/* Whether a number at unit `at` is the victims' and not that of a phrase with a preposition. */
static bool is_free(const reader *p, uint32_t at)
{
    uint32_t i = at;
    while (i > 0 && (knp_unit__bit(&p->u, i - 1) & (BIT(ADV) | BIT(DET) | BIT(POSS)) ||
                     knp_unit__is_any(&p->u, i - 1,
                                      "minstens zeker ruim meer dan zo'n ongeveer circa "
                                      "nog ten minste in totaal minimaal bijna"))) {
        i--;
    }
    if (i == 0) {
        return true;
    }
    bool of = knp_unit__is(&p->u, i - 1, "onder");
    return of || !(knp_unit__bit(&p->u, i - 1) & BIT(ADP));
}

/* Only commas, `en`, `onder wie` and modifiers between two numbers' phrases. */
static bool is_coordinated(const reader *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        if (!knp_unit__mark(&p->u, i, KNP_TOKEN_COMMA) &&
            !knp_unit__is_any(&p->u, i, "en van wie onder zeker minstens ruim ook nog eens") &&
            !(knp_unit__bit(&p->u, i) & BIT(ADV))) {
            return false;
        }
    }
    return true;
}

/* Counted victims left of the cue: the nearest, and those coordinated with it. */
static bool read_counted(reader *p, const cue *c, uint32_t clause)
{
    struct {
        size_t number;
        uint32_t first;
        knp_unit_range who;
    } taken[TAKEN_MAX];
    size_t count = 0;
    for (size_t k = p->number_end; k > p->number_first && count < TAKEN_MAX; k--) {
        const knp_number *n = &p->out->numbers.items[k - 1];
        uint32_t at = first_unit(p, n), end = end_unit(p, n);
        if (!counts_people(n) || at < clause || end > c->first || !is_free(p, at)) {
            continue;
        }
        knp_unit_range who = victims_from(p, end, c->first);
        if (who.first != end && !knp_unit_range__empty(who) && who.first > end + 2) {
            who.end = who.first;
        }
        if (knp_unit_range__empty(who) && end < c->first &&
            !(knp_unit__bit(&p->u, end) &
              (FINITE | BIT(ADP) | BIT(PUNCT) | BIT(CONJ) | BIT(VPP)))) {
            who = (knp_unit_range){end, end + 1}; /* zes verdachten, drie anderen */
        }
        uint32_t behind = knp_unit_range__empty(who) ? end : who.end;
        if (count && !is_coordinated(p, behind, taken[count - 1].first)) {
            break;
        }
        taken[count].number = k - 1;
        taken[count].first = at;
        while (taken[count].first > 0 &&
               knp_unit__is_any(&p->u, taken[count].first - 1,
                                "minstens zeker ruim ongeveer circa bijna minimaal")) {
            taken[count].first--;
        }
        taken[count++].who = who;
    }
    for (size_t k = count; k > 0; k--) {
        add(p, c, taken[k - 1].number, taken[k - 1].who, "casualty.verb-number");
    }
    return count > 0;
}

static uint32_t helper_before(const reader *p, uint32_t verb, uint32_t clause)
{
    for (uint32_t i = verb; i > clause; i--) {
        if (knp_unit__bit(&p->u, i - 1) & FINITE) {
            return i - 1;
        }
    }
    return verb;
}

static bool is_person(const reader *p, uint32_t token)
{
    size_t low = 0, high = p->r->name_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->r->names[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < p->r->name_count && p->r->names[low].first <= token &&
           p->r->names[low].type == KNP_NAME_PERSON;
}

/* People, and not what else can act. */
static bool is_human(const reader *p, knp_unit_range who)
{
    static const char people[] = "hij zij ze hem haar hen mensen man vrouw mannen vrouwen kind "
                                 "kinderen jongen jongens meisje meisjes baby tiener tieners "
                                 "burgers burger slachtoffer slachtoffers inwoners bewoners";
    uint64_t facts = KNP_FACT(FUNCTION) | KNP_FACT(PEOPLE) | KNP_FACT(INHABITANT) | KNP_FACT(FAITH);
    for (uint32_t i = who.first; i < who.end; i++) {
        if (is_person(p, p->u.units[i].first) || knp_unit__is_any(&p->u, i, people) ||
            knp_unit__facts(&p->u, i) & facts) {
            return true;
        }
        if (knp_unit__bit(&p->u, i) & BIT(ADP)) {
            break;
        }
    }
    return false;
}

/* The victims of a verb without a number. */
static void read_uncounted(reader *p, const cue *c, uint32_t clause)
{
    uint32_t finite = helper_before(p, c->first, clause);
    bool own = knp_unit__bit(&p->u, c->first) & FINITE || finite == c->first;
    finite = own ? c->first : finite;
    bool has = knp_unit__is_any(&p->u, finite, "heeft hebben had hadden");
    knp_unit_range who = {0, 0};
    bool passive;
    if (c->frame == FRAME_OBJECT || (c->frame == FRAME_PARTICIPLE && has)) {
        knp_unit_range subject = knp_subject__first_field(&p->u, clause, finite);
        uint32_t from = finite + 1;
        if (knp_unit_range__empty(subject)) {
            knp_unit_range agent = knp_subject__phrase(&p->u, from);
            from = knp_unit_range__empty(agent) ? from : agent.end;
        }
        who = victims_from(p, from, has ? c->first : p->u.count);
    } else {
        uint32_t of = own ? c->first : finite;
        knp_unit_range subject = knp_subject__of(&p->u, of, &passive);
        if (!knp_unit_range__empty(subject)) {
            who = victims_from(p, subject.first, p->u.count);
            if (knp_unit_range__empty(who)) {
                who = subject;
            }
        }
    }
    bool vague = knp_unit_range__empty(who) ||
                 knp_unit__is_any(&p->u, who.first, "het er dat dit wie die ik we wij je");
    if (!vague && is_human(p, who)) {
        add(p, c, SIZE_MAX, who, "casualty.verb-who");
    }
}

static void read_verb(reader *p, const cue *c)
{
    uint32_t clause = knp_subject__clause(&p->u, c->first);
    for (uint32_t i = c->first; i > clause && i + 4 > c->first; i--) {
        if (knp_unit__is(&p->u, i - 1, "niemand")) {
            uint32_t one = add(p, c, SIZE_MAX, (knp_unit_range){0, 0}, "casualty.nobody");
            if (one != KNP_NONE) {
                knp_casualty *nobody = &p->out->casualties.items[one];
                nobody->low = nobody->high = 0;
                nobody->modality = KNP_MODALITY_DENIED;
            }
            return;
        }
        if (knp_unit__is_any(&p->u, i - 1, "niet geen nooit")) {
            return;
        }
    }
    size_t before = p->out->casualties.count;
    bool counted = read_counted(p, c, clause);
    bool costs = knp_unit__is(&p->u, c->end, "aan"); /* kostte het leven aan vier kinderen */
    if (!counted && (c->frame == FRAME_OBJECT || c->frame == FRAME_SUBJECT || costs)) {
        size_t number = number_in(p, c->end, c->end + OBJECT_REACH);
        if (number != SIZE_MAX &&
            (costs || is_free(p, first_unit(p, &p->out->numbers.items[number])))) {
            knp_unit_range who =
                victims_from(p, end_unit(p, &p->out->numbers.items[number]), p->u.count);
            add(p, c, number, who, "casualty.verb-number");
            counted = true;
        }
    }
    if (!counted) {
        read_uncounted(p, c, clause);
    }
    if (p->out->casualties.count > before) {
        read_parts(p, c, (uint32_t)before);
    }
}

/* -------------------------------------------------------------------------------------- whole --
 */

static bool is_hypothetical(const reader *p, const cue *c)
{
    for (uint32_t i = c->first > 8 ? c->first - 8 : 0; i < c->first; i++) {
        if (knp_unit__is_any(&p->u, i,
                             "kan kunnen dreigde dreigden wilde wilden wil als indien "
                             "probeerde probeerden zal zullen")) {
            return c->frame != FRAME_NOUN && c->frame != FRAME_ATTRIBUTIVE;
        }
    }
    return false;
}

static void read_cue(reader *p, const cue *c)
{
    if (is_hypothetical(p, c)) {
        return;
    }
    switch (c->frame) {
    case FRAME_NOUN: {
        size_t before = p->out->casualties.count;
        read_noun(p, c);
        if (p->out->casualties.count > before) {
            read_parts(p, c, (uint32_t)before);
        }
        break;
    }
    case FRAME_TOLL:
        read_toll(p, c);
        break;
    case FRAME_EVENT:
        read_event(p, c);
        break;
    case FRAME_ATTRIBUTIVE:
        read_attributive(p, c);
        break;
    default:
        read_verb(p, c);
    }
}

static bool open_sentence(reader *p, knp_token_range range)
{
    uint32_t count = range.end - range.first;
    p->scratch->units.count = 0;
    if (!KNP_VEC_RESERVE(&p->scratch->units, count + 1)) {
        return false;
    }
    for (uint32_t i = 0; i <= count; i++) {
        p->scratch->units.items[i] = (knp_unit){(range.first + i) & 0x3fffffffU, 0, 0};
    }
    p->u = (knp_utterance){p->r, p->scratch->units.items, count, p->sentence, false};
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

static bool has_cue(const reader *p, knp_token_range range)
{
    const knp_lexicon *lexicon = p->r->words->lexicon;
    for (uint32_t i = range.first; i < range.end; i++) {
        if (knp_words__is(p->r->words, knp_reading__word(p->r, i), KNP_CLASS_CASUALTY_CUE)) {
            return true;
        }
    }
    for (size_t k = knp_phrase__from(p->r->phrases, p->r->phrase_count, range.first);
         k < p->r->phrase_count && p->r->phrases[k].first < range.end; k++) {
        if (knp_lexicon__class(lexicon, p->r->phrases[k].entry) ==
            lexicon->known[KNP_CLASS_CASUALTY_CUE]) {
            return true;
        }
    }
    return false;
}

/* Whether a word in the article speaks of casualties other than a death that may be natural. */
static bool is_violent(const knp_reading *r)
{
    for (uint32_t i = 0; i < r->token_count; i++) {
        knp_entry_id entry;
        const knp_word *word = knp_reading__word(r, i);
        if (knp_words__entry(r->words, word, KNP_CLASS_CASUALTY_CUE, &entry) &&
            !knp_lexicon__text(r->words->lexicon, entry, "natural") &&
            !knp_lexicon__text(r->words->lexicon, entry, "with")) {
            return true;
        }
    }
    return false;
}

bool knp_casualty__extract(knp_casualty_scratch *scratch, const knp_reading *reading,
                           knp_records *out)
{
    reader p = {.scratch = scratch, .r = reading, .out = out, .violent = is_violent(reading)};
    for (uint32_t n = 0; n < reading->sentence_count && !p.failed; n++) {
        knp_token_range range = {reading->sentences[n].first, reading->sentences[n + 1].first};
        p.sentence = n;
        if (range.end - range.first > SENTENCE_TOKENS || !has_cue(&p, range)) {
            continue;
        }
        if (!open_sentence(&p, range)) {
            return false;
        }
        find_numbers(&p, range);
        p.casualty_first = out->casualties.count;
        for (uint32_t i = 0; i < p.u.count; i++) {
            cue c;
            if (cue_at(&p, i, &c)) {
                read_cue(&p, &c);
                i = c.end - 1;
            }
        }
    }
    return !p.failed;
}
