#include "extract/subject.h"

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))
#define NOUNS (BIT(NOUN) | BIT(NOUN_PL))
#define ADJECTIVES (BIT(ADJ) | BIT(ADJ_E) | BIT(VATT))
#define DETERMINERS (BIT(DET) | BIT(POSS))

enum { BRACKET_WORDS = 3, FIELD_WORDS = 24, INSERTED_WORDS = 8 };

static bool is_pronoun(const knp_utterance *u, uint32_t i)
{
    return knp_unit__in(u, i, KNP_SET_PRONOUN_FOR_PEOPLE) ||
           (knp_unit__in(u, i, KNP_SET_HAAR) && knp_unit__class(u, i) == KNP_IS_PRON);
}

static bool is_adverb(const knp_utterance *u, uint32_t i)
{
    return knp_unit__class(u, i) == KNP_IS_ADV || knp_unit__in(u, i, KNP_SET_ADVERB);
}

/* A name's first word that looks like another word: Van der Laan, De Wever. */
static bool begins_name(const knp_utterance *u, uint32_t i)
{
    return knp_unit__capital(u, i) && knp_unit__facts(u, i) & KNP_FACT(PARTICLE) && i > 0 &&
           (knp_unit__capital(u, i + 1) || knp_unit__facts(u, i + 1) & KNP_FACT(PARTICLE));
}

static bool is_name(const knp_utterance *u, uint32_t i)
{
    return knp_unit__class(u, i) == KNP_IS_NAME ||
           (knp_unit__capital(u, i) && i > 0 && !is_pronoun(u, i) &&
            !knp_unit__in(u, i, KNP_SET_DETERMINER));
}

/* Whether a person, organisation or place has been named by unit `i` and those before it. */
static bool name_ends_at(const knp_utterance *u, uint32_t i)
{
    return knp_unit__name_end(u, i, true) == i + 1 &&
           !(knp_unit__facts(u, i) & KNP_FACT(ADJECTIVE));
}

/* De afgelopen week, vorig jaar: no subject of a verb of saying. */
static bool is_time(const knp_utterance *u, knp_unit_range phrase)
{
    const knp_words *words = u->reading->words;
    const knp_word *last = knp_reading__word(u->reading, u->units[phrase.end - 1].first);
    return knp_words__is(words, last, KNP_CLASS_DURATION_UNIT) ||
           knp_words__is(words, last, KNP_CLASS_WEEKDAY) ||
           knp_words__is(words, last, KNP_CLASS_MONTH) ||
           knp_unit__in(u, phrase.end - 1, KNP_SET_KEER);
}

/* ------------------------------------------------------------------------------ noun phrases -- */

/* The end of a bracket of a few words that opens at `i`, as in: het Observatorium (SOHR). */
static uint32_t behind_bracket(const knp_utterance *u, uint32_t i)
{
    for (uint32_t k = 1; k <= BRACKET_WORDS; k++) {
        if (knp_unit__mark(u, i + k, KNP_TOKEN_CLOSE)) {
            return i + k + 1;
        }
    }
    return i;
}

/* Whether `van`, `voor`, `uit` … at `i` goes on with the phrase. */
static bool joins(const knp_utterance *u, uint32_t i)
{
    uint32_t next = knp_unit__bit(u, i + 1);
    bool nominal = next & (DETERMINERS | NOUNS | ADJECTIVES | BIT(NAME) | BIT(NUM)) ||
                   knp_unit__capital(u, i + 1);
    if (knp_unit__in(u, i, KNP_SET_JOINING)) {
        return nominal && !knp_unit__quotation(u, i + 1);
    }
    /* de burgemeester in Gent; not: zei Anna Smit in De Morgen */
    uint64_t next_facts = knp_unit__facts(u, i + 1);
    bool medium = next_facts & KNP_FACT(MEDIUM) || knp_unit__is_organisation(u, i + 1) ||
                  (next_facts & KNP_FACT(PARTICLE) && knp_unit__capital(u, i + 1));
    return knp_unit__in(u, i, KNP_SET_JOINING_PLACE) && knp_unit__capital(u, i + 1) && !medium;
}

/* `en` or `&` between two names, or between two nouns without determiners. */
static bool coordinates(const knp_utterance *u, uint32_t i)
{
    return knp_unit__in(u, i, KNP_SET_AND_AMPERSAND) && is_name(u, i - 1) && is_name(u, i + 1);
}

/* Adjectives used as nouns for people. */
static bool names_people(const knp_utterance *u, uint32_t i)
{
    return knp_unit__facts(u, i) & (KNP_FACT(FUNCTION) | KNP_FACT(PEOPLE)) ||
           knp_words__is(u->reading->words, knp_reading__word(u->reading, u->units[i].first),
                         KNP_CLASS_UNNAMED_ACTOR);
}

/* The participle or adjective that a phrase inside a noun phrase leads to, before a noun; or `i`.
 */
static uint32_t participle_behind(const knp_utterance *u, uint32_t i)
{
    for (uint32_t k = i + 1; k < i + INSERTED_WORDS && k + 1 < u->count; k++) {
        uint32_t bit = knp_unit__bit(u, k);
        if (bit & (BIT(VATT) | BIT(ADJ_E) | BIT(VPP) | BIT(VFIN)) && k > i + 1 &&
            knp_unit__bit(u, k + 1) & (NOUNS | BIT(ADJ_E) | BIT(NAME))) {
            return k; /* geleide may have been taken for a past tense */
        }
        if (bit & (FINITE | BIT(PUNCT))) {
            break;
        }
    }
    return i;
}

knp_unit_range knp_subject__phrase(const knp_utterance *u, uint32_t i)
{
    knp_unit_range none = {i, i};
    while (i < u->count && is_adverb(u, i) && !knp_unit__quotation(u, i)) {
        i++;
    }
    if (i >= u->count || knp_unit__quotation(u, i)) {
        return none;
    }
    if (is_pronoun(u, i)) {
        return (knp_unit_range){i, i + 1};
    }
    uint32_t head = KNP_NONE, j = i;
    uint32_t start = knp_unit__bit(u, i);
    bool good = knp_unit__name_end(u, i, false) > i ||
                start & (DETERMINERS | ADJECTIVES | NOUNS | BIT(NAME) | BIT(NUM) | BIT(PRON)) ||
                is_name(u, i) || begins_name(u, i) || knp_unit__in(u, i, KNP_SET_DETERMINER);
    if (!good) {
        return none;
    }
    for (; j < u->count && !knp_unit__quotation(u, j); j++) {
        uint32_t bit = knp_unit__bit(u, j);
        bool name = is_name(u, j);
        if (j > i && head != KNP_NONE && is_adverb(u, j)) {
            break; /* het parket vrijdag */
        }
        if (j > i && knp_unit__in(u, j, KNP_SET_VAN) &&
            knp_unit__in(u, j - 1, KNP_SET_ONE_OF_THEM) &&
            knp_unit__bit(u, j + 1) & (DETERMINERS | BIT(PRON))) {
            head = knp_unit__in(u, j + 1, KNP_SET_THEM) ? j + 1 : KNP_NONE;
            j += head != KNP_NONE; /* een van hen, een van de slachtoffers */
            continue;
        }
        bool particle = knp_unit__facts(u, j) & KNP_FACT(PARTICLE);
        uint32_t named = knp_unit__name_end(u, j, false);
        if (named > j && (head == KNP_NONE || !name_ends_at(u, head))) {
            j = head = named - 1;
            continue;
        }
        if (knp_unit__mark(u, j, KNP_TOKEN_OPEN) && head != KNP_NONE) {
            uint32_t behind = behind_bracket(u, j);
            if (behind > j) {
                j = behind;
                head = behind - 1;
            }
            break;
        }
        if (name || begins_name(u, j)) {
            head = j;
        } else if (particle && j > i && knp_unit__capital(u, j - 1) &&
                   (knp_unit__capital(u, j + 1) ||
                    knp_unit__facts(u, j + 1) & KNP_FACT(PARTICLE))) {
            continue; /* Jan van der Laan */
        } else if (bit & NOUNS) {
            /* a noun behind a name is the next thing, unless the name is no noun: Britse */
            if (head != KNP_NONE && is_name(u, head) &&
                !(knp_unit__facts(u, head) & KNP_FACT(ADJECTIVE))) {
                break;
            }
            head = j;
        } else if (bit & ADJECTIVES && names_people(u, j) &&
                   !(knp_unit__bit(u, j + 1) & (NOUNS | ADJECTIVES | BIT(NAME)))) {
            head = j; /* ingewijden, de verdachte */
        } else if (bit & (ADJECTIVES | BIT(NUM))) {
            if (head != KNP_NONE) {
                break;
            }
        } else if (bit & DETERMINERS || knp_unit__in(u, j, KNP_SET_DETERMINER)) {
            if (j > i && !knp_unit__in(u, j - 1, KNP_SET_BEFORE_DETERMINER)) {
                break;
            }
        } else if (head != KNP_NONE && joins(u, j)) {
            head = KNP_NONE;
        } else if (head == KNP_NONE && j > i && bit & BIT(ADP) &&
                   knp_unit__bit(u, j - 1) & DETERMINERS && participle_behind(u, j) > j) {
            j = participle_behind(u, j); /* de door Friezen geleide ploeg */
        } else if (head == KNP_NONE && bit & BIT(PRON) && j == i) {
            head = j; /* anderen, velen */
        } else if (head == KNP_NONE && bit & BIT(ADV) && j > i) {
            continue; /* een zeer goede vriend */
        } else if (!coordinates(u, j)) {
            break;
        }
    }
    if (head == KNP_NONE) {
        while (j > i && (knp_unit__bit(u, j - 1) & (BIT(ADP) | DETERMINERS | BIT(CONJ)))) {
            j--;
        }
        /* de gewonde, drie anderen; not tevreden alone */
        bool determined =
            start & (DETERMINERS | BIT(NUM)) || knp_unit__in(u, i, KNP_SET_DETERMINER);
        bool ends = j > i && knp_unit__bit(u, j - 1) &
                                 (NOUNS | ADJECTIVES | BIT(NAME) | BIT(NUM) | BIT(PRON));
        return ends && (determined || knp_unit__bit(u, j - 1) & (NOUNS | BIT(NAME)))
                   ? (knp_unit_range){i, j}
                   : none;
    }
    return (knp_unit_range){i, head + 1};
}

bool knp_subject__is_agent(const knp_utterance *u, knp_unit_range phrase)
{
    static const uint64_t people = KNP_FACT(FUNCTION) | KNP_FACT(PEOPLE) |
                                   KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ORGANISATION_TAIL) |
                                   KNP_FACT(INHABITANT) | KNP_FACT(FAITH);
    const knp_words *words = u->reading->words;
    for (uint32_t i = phrase.first; i < phrase.end; i++) {
        const knp_word *word = knp_reading__word(u->reading, u->units[i].first);
        if (knp_unit__in(u, i, KNP_SET_PRONOUN_FOR_OTHERS) || knp_unit__name_end(u, i, true) > i ||
            knp_unit__facts(u, i) & people || knp_words__is(words, word, KNP_CLASS_UNNAMED_ACTOR)) {
            return true;
        }
    }
    return false;
}

/* ----------------------------------------------------------------------------------- clauses -- */

uint32_t knp_subject__clause(const knp_utterance *u, uint32_t i)
{
    uint32_t j = i;
    for (; j > 0; j--) {
        if (knp_unit__quotation(u, j - 1) || knp_unit__mark(u, j - 1, KNP_TOKEN_SEMICOLON) ||
            knp_unit__mark(u, j - 1, KNP_TOKEN_COLON)) {
            return j;
        }
        /* , maar volgens X: another main clause */
        if (j > 1 && knp_unit__in(u, j, KNP_SET_BUT_FOR_SO) &&
            knp_unit__mark(u, j - 1, KNP_TOKEN_COMMA)) {
            return j + 1 <= i ? j + 1 : j;
        }
    }
    return j;
}

uint32_t knp_subject__finite(const knp_utterance *u, uint32_t first, uint32_t end)
{
    while (first < end && !(knp_unit__bit(u, first) & FINITE)) {
        first++;
    }
    return first;
}

knp_unit_range knp_subject__first_field(const knp_utterance *u, uint32_t first, uint32_t finite)
{
    knp_unit_range none = {first, first};
    while (first < finite && (knp_unit__bit(u, first) & (BIT(CONJ) | BIT(INTJ) | BIT(PUNCT)) ||
                              knp_unit__in(u, first, KNP_SET_BEFORE_FIRST_FIELD))) {
        if (knp_unit__quotation(u, first)) {
            return none;
        }
        first++;
    }
    if (knp_unit__in(u, first, KNP_SET_IN) && knp_unit__in(u, first + 1, KNP_SET_TOTAAL)) {
        first += 2;
    }
    if (first >= finite || finite - first > FIELD_WORDS) {
        return none;
    }
    if (first + 1 == finite && names_people(u, first) &&
        knp_unit__bit(u, finite) & (BIT(VFIN_PL) | BIT(VINF))) {
        return (knp_unit_range){first, finite}; /* Getuigen zeggen */
    }
    if (knp_unit__name_end(u, first, false) > first) {
        knp_unit_range named = knp_subject__phrase(u, first);
        return named.end <= finite ? named : none;
    }
    uint32_t bit = knp_unit__bit(u, first);
    if (!begins_name(u, first) &&
        !(first == 0 && knp_unit__capital(u, first) && knp_unit__capital(u, first + 1) &&
          finite > first + 1 && bit & BIT(ADP) && knp_unit__in(u, first, KNP_SET_VAN)) &&
        (bit & (BIT(ADP) | BIT(SUB) | BIT(ADV) | BIT(VPP) | FINITE) || is_adverb(u, first))) {
        return none;
    }
    knp_unit_range phrase = knp_subject__phrase(u, first);
    if (begins_name(u, first) || (first == 0 && bit & BIT(ADP))) {
        phrase = (knp_unit_range){first, first + 1};
        while (phrase.end < finite &&
               (is_name(u, phrase.end) || knp_unit__facts(u, phrase.end) & KNP_FACT(PARTICLE))) {
            phrase.end++;
        }
    }
    if (phrase.end > finite && finite > first + 1 && phrase.first == first) {
        phrase.end = finite; /* the verb was taken for a noun */
    }
    return knp_unit_range__empty(phrase) || phrase.end > finite || is_time(u, phrase) ? none
                                                                                      : phrase;
}

/* The finite verb that goes with a participle or infinitive at `verb`: the nearest to its left. */
static uint32_t helper_of(const knp_utterance *u, uint32_t verb, uint32_t clause)
{
    for (uint32_t j = verb; j > clause; j--) {
        if (knp_unit__bit(u, j - 1) & FINITE &&
            knp_words__is(u->reading->words, knp_reading__word(u->reading, u->units[j - 1].first),
                          KNP_CLASS_AUXILIARY)) {
            return j - 1;
        }
    }
    return verb;
}

/* X, die zei: the phrase before the comma. */
static knp_unit_range antecedent(const knp_utterance *u, uint32_t relative, uint32_t clause)
{
    uint32_t end = relative;
    while (end > clause && knp_unit__mark(u, end - 1, KNP_TOKEN_COMMA)) {
        end--;
    }
    for (uint32_t first = clause; first < end; first++) {
        knp_unit_range phrase = knp_subject__phrase(u, first);
        if (!knp_unit_range__empty(phrase) && phrase.end == end) {
            return phrase;
        }
    }
    return (knp_unit_range){end, end};
}

knp_unit_range knp_subject__of(const knp_utterance *u, uint32_t verb, bool *passive)
{
    uint32_t clause = knp_subject__clause(u, verb), finite = verb;
    *passive = false;
    if (knp_unit__bit(u, verb) & (BIT(VPP) | BIT(VINF) | BIT(VATT)) ||
        knp_unit__in(u, verb, KNP_SET_WETEN)) {
        finite = helper_of(u, verb, clause);
        *passive = finite < verb && knp_unit__bit(u, verb) & BIT(VPP) &&
                   knp_unit__in(u, finite, KNP_SET_HELPER_PASSIVE);
        if (*passive) {
            for (uint32_t j = finite; j < u->count; j++) {
                if (knp_unit__in(u, j, KNP_SET_DOOR)) {
                    return knp_subject__phrase(u, j + 1);
                }
            }
            return (knp_unit_range){verb, verb};
        }
    }
    bool relative = knp_unit__in(u, finite - 1, KNP_SET_DIE) &&
                    (knp_unit__bit(u, finite - 2) & (NOUNS | BIT(NAME)) ||
                     knp_unit__name_end(u, finite - 2, true) > finite - 2);
    if (finite > clause + 1 && knp_unit__in(u, finite - 1, KNP_SET_RELATIVE) &&
        (relative || knp_unit__mark(u, finite - 2, KNP_TOKEN_COMMA))) {
        return antecedent(u, finite - 1, clause);
    }
    knp_unit_range before = knp_subject__first_field(u, clause, finite);
    if (!knp_unit_range__empty(before)) {
        return before;
    }
    /* Hij gaf toe …, maar ontkende dat: the subject of the verb before */
    if (finite > 0 && knp_unit__in(u, finite - 1, KNP_SET_AND_BUT_OR) &&
        knp_unit__bit(u, finite) & FINITE) {
        uint32_t shared = knp_subject__finite(u, 0, finite - 1);
        if (shared + 1 < finite) {
            bool other;
            return knp_subject__of(u, shared, &other);
        }
    }
    knp_unit_range after = knp_subject__phrase(u, finite + 1);
    if (knp_unit_range__empty(after) ||
        (after.end == after.first + 1 && knp_unit__in(u, after.first, KNP_SET_EXPLETIVE))) {
        return (knp_unit_range){verb, verb};
    }
    return after;
}
