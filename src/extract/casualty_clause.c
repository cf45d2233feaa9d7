#include "extract/casualty_clause.h"

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))
#define NOUNS (BIT(NOUN) | BIT(NOUN_PL))

static const knp_unit_range nothing = {0, 0};

enum { CLUSTER = 3 /* verbs that can stand between a cue and its finite verb at the end */ };

/* The finite verb beside the cue, in the cluster that ends a subordinate clause: gedood zijn, om
 * het leven werden gebracht. KNP_NONE if none stands there. */
static uint32_t finite_in_cluster(const knp_utterance *u, const knp_casualty_cue *cue)
{
    uint32_t verbs = FINITE | BIT(VPP) | BIT(VINF) | BIT(TE);
    for (uint32_t k = cue->end; k < cue->end + CLUSTER && knp_unit__bit(u, k) & verbs; k++) {
        if (knp_unit__bit(u, k) & FINITE) {
            return k;
        }
    }
    for (uint32_t k = cue->first; k > 0 && k + CLUSTER > cue->first; k--) {
        uint32_t bit = knp_unit__bit(u, k - 1);
        if (bit & FINITE) {
            return k - 1;
        }
        if (!(bit & verbs)) {
            break;
        }
    }
    return KNP_NONE;
}

static bool subordinates(const knp_utterance *u, uint32_t i)
{
    uint32_t before = i > 0 ? knp_unit__bit(u, i - 1) : 0;
    return knp_unit__bit(u, i) & (BIT(SUB) | BIT(REL)) ||
           knp_unit__in(u, i, KNP_SET_RELATIVE_ADVERB) ||
           (knp_unit__in(u, i, KNP_SET_RELATIVE) &&
            before & (NOUNS | BIT(NAME) | BIT(VPP) | BIT(PUNCT)));
}

/* The word that subordinates a clause with its finite verb at the end; KNP_NONE. */
static uint32_t subordinator(const knp_utterance *u, uint32_t first, uint32_t finite)
{
    for (uint32_t k = finite; k > first; k--) {
        if (knp_unit__bit(u, k - 1) & FINITE) {
            break;
        }
        if (subordinates(u, k - 1)) {
            return k - 1;
        }
    }
    return KNP_NONE;
}

/* hebben, worden: the infinitive of a helper looks finite. */
static bool is_infinitive(const knp_utterance *u, uint32_t i)
{
    return knp_unit__in(u, i, KNP_SET_HELPER_INFINITIVE);
}

/* The finite verb nearest before unit `end`, with no other clause between; KNP_NONE. */
static uint32_t helper_before(const knp_utterance *u, uint32_t first, uint32_t end)
{
    for (uint32_t k = end; k > first; k--) {
        if (knp_unit__bit(u, k - 1) & FINITE) {
            return k - 1;
        }
    }
    return KNP_NONE;
}

/* A main clause behind another: … , en twee raakten gewond; nadat X, werden … */
static uint32_t main_clause(const knp_utterance *u, uint32_t first, uint32_t finite)
{
    for (uint32_t k = finite; k > first + 1; k--) {
        bool joint = knp_unit__bit(u, k - 1) & BIT(CONJ) ||
                     (k == finite && knp_unit__mark(u, k - 1, KNP_TOKEN_COMMA) &&
                      knp_unit__bit(u, first) & (BIT(SUB) | BIT(ADP)));
        if (joint && knp_subject__finite(u, first, k - 1) < k - 1) {
            return k;
        }
    }
    return first;
}

/* The last unit of the first of two nouns in a row, as in: in andere steden | mensen. */
static uint32_t first_noun(const knp_utterance *u, knp_unit_range phrase)
{
    for (uint32_t i = phrase.first; i + 1 < phrase.end; i++) {
        if (knp_unit__bit(u, i) & NOUNS && knp_unit__bit(u, i + 1) & BIT(NOUN_PL)) {
            return i;
        }
    }
    return phrase.end - 1;
}

/* The first noun phrase in units from .. to-1 that is not behind a preposition. */
static knp_unit_range first_phrase(const knp_utterance *u, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        bool preposition = knp_unit__bit(u, i) & BIT(ADP);
        knp_unit_range phrase = knp_subject__phrase(u, preposition ? i + 1 : i);
        if (!preposition && !knp_unit_range__empty(phrase) && phrase.end <= to) {
            return phrase;
        }
        if (preposition && !knp_unit_range__empty(phrase)) {
            i = first_noun(u, phrase);
        } else if (knp_unit__bit(u, i) & (FINITE | BIT(SUB))) {
            break;
        }
    }
    return nothing;
}

/* The phrase that a relative clause, whose pronoun is unit `relative`, is about: it stands before
 * the pronoun, or before the participle there: zijn 62 agenten vrijgelaten die waren gegijzeld. */
static knp_unit_range antecedent(const knp_utterance *u, uint32_t relative)
{
    uint32_t end = relative, clause = knp_subject__clause(u, relative);
    while (end > clause &&
           (knp_unit__mark(u, end - 1, KNP_TOKEN_COMMA) || knp_unit__bit(u, end - 1) & BIT(VPP))) {
        end--;
    }
    knp_unit_range best = nothing;
    for (uint32_t first = end; first > clause; first--) {
        knp_unit_range phrase = knp_subject__phrase(u, first - 1);
        if (!knp_unit_range__empty(phrase) && phrase.first == first - 1 && phrase.end >= end) {
            best = (knp_unit_range){phrase.first, knp_unit_range__empty(best) ? end : best.end};
        } else if (knp_unit__in(u, first - 1, KNP_SET_EN) && best.first == first) {
            end = first - 1; /* agenten en militairen */
        }
        if (knp_unit__bit(u, first - 1) & (BIT(ADP) | FINITE | BIT(PUNCT))) {
            break;
        }
    }
    return best;
}

static bool is_active(const knp_utterance *u, const knp_casualty_cue *cue, uint32_t finite)
{
    if (cue->frame == KNP_FRAME_OBJECT) {
        return true;
    }
    bool perfect = knp_unit__in(u, finite, KNP_SET_HELPER_HAVE);
    for (uint32_t k = cue->end; k < cue->end + CLUSTER && !perfect; k++) {
        perfect = knp_unit__in(u, k, KNP_SET_HELPER_HAVE);
        if (!(knp_unit__bit(u, k) & (FINITE | BIT(VPP) | BIT(VINF) | BIT(TE)))) {
            break;
        }
    }
    perfect = perfect || (cue->first > 0 && knp_unit__in(u, cue->first - 1, KNP_SET_HEBBEN));
    return cue->frame == KNP_FRAME_PARTICIPLE && perfect;
}

/* kan worden gedood; dreigde te doden; als er doden vallen. An infinitive with te did not happen,
 * unless somebody managed to. */
static bool is_hypothetical(const knp_utterance *u, const knp_casualty_cue *cue,
                            const knp_casualty_clause *clause)
{
    if (knp_unit__in(u, clause->finite, KNP_SET_UNREAL) ||
        (clause->verb_final && clause->first > 0 &&
         knp_unit__in(u, clause->first - 1, KNP_SET_CONDITION))) {
        return true;
    }
    bool infinitive = knp_unit__bit(u, cue->first) & BIT(VINF) || cue->apart;
    bool with_te =
        knp_unit__in(u, cue->first - 1, KNP_SET_TE) || knp_unit__in(u, cue->end, KNP_SET_TE);
    return infinitive && with_te && cue->first > 0 &&
           !knp_unit__in(u, clause->finite, KNP_SET_MANAGED_TO);
}

static void set_reach(const knp_utterance *u, const knp_casualty_cue *cue,
                      knp_casualty_clause *clause)
{
    bool right = !clause->verb_final && clause->finite >= cue->first;
    clause->from = clause->first;
    clause->to = right ? u->count : cue->first;
    if (clause->relative && !clause->active) {
        clause->about = antecedent(u, clause->first - 1);
        clause->from = knp_unit_range__empty(clause->about) ? clause->first : clause->about.first;
    }
    if (!clause->active) {
        return;
    }
    if (clause->verb_final) {
        knp_unit_range agent =
            clause->relative ? nothing : first_phrase(u, clause->first, cue->first);
        clause->from = knp_unit_range__empty(agent) ? clause->first : agent.end;
        return;
    }
    clause->from = clause->finite + 1;
    if (knp_unit_range__empty(knp_subject__first_field(u, clause->first, clause->finite))) {
        knp_unit_range agent = first_phrase(u, clause->finite + 1, clause->to);
        clause->from = knp_unit_range__empty(agent) ? clause->from : agent.end;
    }
}

knp_casualty_clause knp_casualty_clause__of(const knp_utterance *u, const knp_casualty_cue *cue)
{
    knp_casualty_clause clause = {.first = knp_subject__clause(u, cue->first),
                                  .finite = cue->first};
    bool own = knp_unit__bit(u, cue->first) & FINITE && !cue->apart;
    uint32_t near = own ? cue->first : finite_in_cluster(u, cue);
    if (cue->verb != KNP_NONE && !(knp_unit__bit(u, cue->verb) & (BIT(VPP) | BIT(VINF)))) {
        near = cue->verb;
    }
    if (near == KNP_NONE && cue->first > clause.first && subordinates(u, cue->first - 1)) {
        near = cue->first; /* die verdwenen: its form is also a participle's */
    }
    uint32_t sub =
        near == KNP_NONE || near < clause.first ? KNP_NONE : subordinator(u, clause.first, near);
    if (sub != KNP_NONE && sub < cue->first) {
        clause.finite = near;
        clause.first = sub + 1;
        clause.verb_final = true;
        clause.relative =
            knp_unit__in(u, sub, KNP_SET_RELATIVE) && knp_unit__class(u, sub) != KNP_IS_SUB;
    } else {
        clause.finite = near != KNP_NONE && near < u->count ? near : cue->first;
        if (near == KNP_NONE || is_infinitive(u, near)) {
            uint32_t helper = helper_before(u, clause.first, near == KNP_NONE ? cue->first : near);
            clause.finite = helper == KNP_NONE ? clause.finite : helper;
        }
        clause.first =
            main_clause(u, clause.first, clause.finite < cue->first ? clause.finite : cue->first);
    }
    clause.active = is_active(u, cue, clause.finite);
    clause.hypothetical = is_hypothetical(u, cue, &clause);
    set_reach(u, cue, &clause);
    return clause;
}

knp_unit_range knp_casualty_clause__victims(const knp_utterance *u, const knp_casualty_cue *cue,
                                            const knp_casualty_clause *clause)
{
    if (clause->active) {
        return first_phrase(u, clause->from, clause->to);
    }
    if (clause->relative) {
        return clause->about;
    }
    if (clause->verb_final) {
        return first_phrase(u, clause->first, cue->first);
    }
    knp_unit_range before = knp_subject__first_field(u, clause->first, clause->finite);
    if (!knp_unit_range__empty(before) && clause->finite <= cue->first) {
        return before;
    }
    knp_unit_range after = first_phrase(u, clause->finite + 1, clause->to);
    return knp_unit_range__empty(after) ? knp_subject__phrase(u, clause->first) : after;
}
