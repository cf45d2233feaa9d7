#include "extract/evidence.h"

enum { LONG = 5, PATTERN_WORDS = 4, PORTFOLIO_REACH = 5 };

static const knp_name_word outside = {.symbol = KNP_SYMBOL_EDGE};

typedef struct view {
    knp_evidence *e;
    const knp_name_sentence *s;
    knp_name_span span;
    const knp_name_word *first, *last;
    const knp_name_word *left, *left2, *right, *right2;
    uint32_t left_symbol, left2_symbol, right_symbol, right2_symbol;
    uint32_t many; /* 0 or 1 */
    uint32_t position;
} view;

#define ADD(feature, a, b, c) knp_evidence__add(v->e, KNP_FEATURE_##feature, (a), (b), (c))

static const knp_name_word *word_at(const knp_name_sentence *s, int64_t token)
{
    return token < (int64_t)s->first || token >= (int64_t)s->end
               ? &outside
               : knp_name_sentence__word(s, (uint32_t)token);
}

/* A neighbour's symbol; that of an open word is its word class. */
static uint32_t symbol_at(const knp_name_sentence *s, int64_t token, const knp_name_word *word)
{
    return word->symbol == KNP_SYMBOL_OPEN_WORD
               ? KNP_SYMBOL_CLASS +
                     (uint32_t)knp_wordclass__of(s->reading->tagged->classes, (uint32_t)token)
               : word->symbol;
}

unsigned knp_evidence__position(const knp_name_sentence *s, uint32_t token)
{
    if (token == s->first_word) {
        return 0;
    }
    if (token == s->first) {
        return 2;
    }
    switch (knp_name_sentence__word(s, token - 1)->symbol) {
    case KNP_SYMBOL_QUOTE:
    case KNP_SYMBOL_COLON:
    case KNP_SYMBOL_DASH:
    case KNP_SYMBOL_COMMA:
    case KNP_SYMBOL_STOP_MARK:
    case KNP_SYMBOL_ASK:
    case KNP_SYMBOL_CRY:
        return 1;
    default:
        return 2;
    }
}

static view look(knp_evidence *e, const knp_name_sentence *s, knp_name_span span)
{
    int64_t a = span.first, b = span.end;
    view v = {.e = e,
              .s = s,
              .span = span,
              .first = knp_name_sentence__word(s, span.first),
              .last = knp_name_sentence__word(s, span.end - 1),
              .left = word_at(s, a - 1),
              .left2 = word_at(s, a - 2),
              .right = word_at(s, b),
              .right2 = word_at(s, b + 1),
              .many = span.end - span.first > 1,
              .position = knp_evidence__position(s, span.first)};
    v.left_symbol = symbol_at(s, a - 1, v.left);
    v.left2_symbol = symbol_at(s, a - 2, v.left2);
    v.right_symbol = symbol_at(s, b, v.right);
    v.right2_symbol = symbol_at(s, b + 1, v.right2);
    return v;
}

/* ------------------------------------------------------------------------------------- facts -- */

#define FIRST_NAMES (KNP_FACT(FIRST) | KNP_FACT(FIRST_AMBIGUOUS))
#define SURNAMES (KNP_FACT(SURNAME) | KNP_FACT(SURNAME_AMBIGUOUS))
#define PLACES                                                                                     \
    (KNP_FACT(COUNTRY) | KNP_FACT(REGION) | KNP_FACT(CITY_LARGE) | KNP_FACT(CITY) |                \
     KNP_FACT(CITY_SMALL) | KNP_FACT(CITY_MINOR) | KNP_FACT(LANDMARK) | KNP_FACT(DIRECTION) |      \
     KNP_FACT(REGION_MINOR))
#define ORGANISATIONS                                                                              \
    (KNP_FACT(COMPANY) | KNP_FACT(CLUB) | KNP_FACT(MEDIUM) | KNP_FACT(PARTY) | KNP_FACT(STATE) |   \
     KNP_FACT(ORGANISATION))
#define LISTS                                                                                      \
    (KNP_FACT(LISTED_LOWER) | KNP_FACT(LISTED_CAPITAL) | KNP_FACT(LISTED_ACRONYM) | KNP_FACT(STOP))

/* One word in a pattern: 1 first name, 2 surname, 4 place, 8 organisation; 16 none of them. */
static uint32_t pattern_of(const knp_name_word *word)
{
    uint64_t f = word->facts;
    uint32_t p = (f & FIRST_NAMES ? 1U : 0U) | (f & SURNAMES ? 2U : 0U) | (f & PLACES ? 4U : 0U) |
                 (f & ORGANISATIONS ? 8U : 0U);
    return p ? p : 16;
}

static void add_facts(view *v, knp_feature feature, uint64_t facts)
{
    while (facts) {
        uint32_t fact = (uint32_t)__builtin_ctzll(facts);
        knp_evidence__add(v->e, feature, fact, 0, 0);
        facts &= facts - 1;
    }
}

static void add_facts_many(view *v, knp_feature feature, uint64_t facts, uint32_t second)
{
    while (facts) {
        uint32_t fact = (uint32_t)__builtin_ctzll(facts);
        knp_evidence__add(v->e, feature, fact, second, 0);
        facts &= facts - 1;
    }
}

/* ------------------------------------------------------------------------------------- shape -- */

static void weigh_shape(view *v)
{
    const knp_name_sentence *s = v->s;
    uint32_t length = v->span.end - v->span.first, shapes = 0;
    ADD(BIAS, 0, 0, 0);
    ADD(LENGTH, length < LONG ? length : LONG, 0, 0);
    for (uint32_t k = 0; k < length; k++) {
        const knp_name_word *word = knp_name_sentence__word(s, v->span.first + k);
        if (length <= PATTERN_WORDS) {
            shapes |= (uint32_t)word->inside << 5 * k;
        }
        if (k && k + 1 < length && !word->capital) {
            ADD(JOINED, symbol_at(s, v->span.first + k, word), 0, 0);
        }
    }
    ADD(SHAPE, shapes, 0, 0);
    if (!v->first->capital) {
        ADD(BEGINS, symbol_at(s, v->span.first, v->first), 0, 0);
    }
    if (s->capitals) {
        ADD(CAPITALS, v->many, 0, 0);
    }
    if (v->many) {
        ADD(FIRST_SHAPE, v->first->shape, 0, 0);
        ADD(LAST_SHAPE, v->last->shape, 0, 0);
    }
    uint32_t left = v->left->capital                           ? 1
                    : v->left->facts & KNP_FACT(PARTICLE)      ? 2
                                                               : 0;
    bool goes_on = v->right->facts & KNP_FACT(PARTICLE) || v->right->symbol == KNP_SYMBOL_AND_SIGN;
    uint32_t right = v->right->capital ? 1 : goes_on && v->right2->capital ? 2 : 0;
    ADD(CUT, left, v->many, right);
}

/* ------------------------------------------------------------------------------ common words -- */

static void weigh_common(view *v)
{
    bool all = true;
    for (uint32_t i = v->span.first; i < v->span.end && all; i++) {
        const knp_name_word *word = knp_name_sentence__word(v->s, i);
        all = word->common || !word->capital;
    }
    ADD(COMMON, v->first->common, v->position, v->many);
    if (v->many) {
        ADD(COMMON_LAST, v->last->common, 0, 0);
    }
    if (all) {
        ADD(ALL_COMMON, v->position, v->many, 0);
    }
    uint32_t listed = (v->first->facts & KNP_FACT(LISTED_LOWER) ? 1U : 0U) |
                      (v->first->facts & KNP_FACT(LISTED_CAPITAL) ? 2U : 0U) |
                      (v->first->facts & KNP_FACT(LISTED_ACRONYM) ? 4U : 0U);
    ADD(LISTED, listed, v->position, v->many);
    if (v->position < 2 && v->first->symbol >= KNP_SYMBOL_WORD) {
        ADD(START_WORD, v->first->symbol, v->many, 0);
    }
    if (v->position < 2 || !v->many) {
        ADD(TAGGED, (uint32_t)knp_wordclass__of(v->s->reading->tagged->classes, v->span.first),
            v->position, v->many);
    }
}

/* ------------------------------------------------------------------------------------- names -- */

static void weigh_one(view *v)
{
    uint64_t facts =
        v->first->facts & ~(KNP_FACT(LISTED_LOWER) | KNP_FACT(LISTED_CAPITAL) | KNP_FACT(STOP));
    add_facts(v, KNP_FEATURE_ONLY, facts);
    if (v->first->common) {
        add_facts_many(v, KNP_FEATURE_ONLY_AT, facts, v->position);
    }
}

static void weigh_pattern(view *v)
{
    uint32_t pattern = 0, place = 0;
    bool particle = false;
    for (uint32_t i = v->span.first; i < v->span.end; i++) {
        const knp_name_word *word = knp_name_sentence__word(v->s, i);
        if (!word->capital) {
            particle |= (word->facts & KNP_FACT(PARTICLE)) != 0;
        } else if (place < PATTERN_WORDS) {
            pattern |= pattern_of(word) << 5 * place++;
        }
    }
    if (v->span.end - v->span.first <= PATTERN_WORDS) {
        ADD(PATTERN, pattern, 0, 0);
    }
    ADD(PATTERN_FIRST, v->first->shape == KNP_SHAPE_INITIALS ? 0 : pattern_of(v->first), particle,
        0);
}

static void weigh_many(view *v)
{
    static const uint64_t inner = KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ADJECTIVE) |
                                  KNP_FACT(FUNCTION) | KNP_FACT(COUNTRY) | KNP_FACT(REGION) |
                                  KNP_FACT(PLACE_WORD) | KNP_FACT(EVENT_WORD);
    add_facts(v, KNP_FEATURE_FIRST, v->first->facts & ~LISTS);
    add_facts(v, KNP_FEATURE_LAST, v->last->facts & ~(LISTS & ~KNP_FACT(LISTED_CAPITAL)));
    for (uint32_t i = v->span.first + 1; i < v->span.end; i++) {
        const knp_name_word *word = knp_name_sentence__word(v->s, i);
        add_facts(v, KNP_FEATURE_INNER, word->capital ? word->facts & inner : 0);
    }
    if (v->first->facts & KNP_FACT(PARTICLE) && v->first->capital) {
        uint32_t what = pattern_of(v->last) & 2                   ? 1
                        : v->last->facts & KNP_FACT(UNKNOWN)      ? 2
                        : v->last->facts & KNP_FACT(LISTED_LOWER) ? 3
                                                                  : 0;
        ADD(PARTICLE_FIRST, what, v->position, 0);
    }
    weigh_pattern(v);
}

/* Words anywhere in it that say what it is. */
static void weigh_key_words(view *v)
{
    static const uint64_t keys = KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ORGANISATION_TAIL) |
                                 KNP_FACT(EVENT_WORD) | KNP_FACT(EVENT_TAIL) |
                                 KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL);
    uint64_t has = 0;
    for (uint32_t i = v->span.first; i < v->span.end; i++) {
        has |= knp_name_sentence__word(v->s, i)->facts & keys;
    }
    add_facts_many(v, KNP_FEATURE_HAS, has, v->many);
}

/* Entries of several words: the span itself, its end, a part of it, or what it cuts through. */
static void weigh_phrases(view *v)
{
    const knp_reading *r = v->s->reading;
    uint64_t whole = 0, tail = 0, inside = 0, cut = 0;
    for (size_t k = v->s->phrase_cursor;
         k < r->phrase_count && r->phrases[k].first < v->span.end; k++) {
        knp_phrase p = r->phrases[k];
        if (p.end <= v->span.first) {
            continue;
        }
        uint64_t facts = knp_name_word__facts_of_entry(r->words->lexicon, p.entry, true);
        if (p.first == v->span.first && p.end == v->span.end) {
            whole |= facts;
        } else if (p.first >= v->span.first && p.end == v->span.end) {
            tail |= facts;
        } else if (p.first >= v->span.first && p.end < v->span.end) {
            inside |= facts;
        } else {
            cut |= facts;
        }
    }
    add_facts(v, KNP_FEATURE_PHRASE, whole);
    add_facts(v, KNP_FEATURE_PHRASE_TAIL, tail);
    add_facts(v, KNP_FEATURE_PHRASE_INSIDE, inside);
    add_facts(v, KNP_FEATURE_PHRASE_CUT, cut);
}

/* ----------------------------------------------------------------------------------- context -- */

static void weigh_neighbours(view *v)
{
    ADD(LEFT, v->left_symbol, 0, 0);
    ADD(RIGHT, v->right_symbol, 0, 0);
    ADD(LEFT_MANY, v->left_symbol, v->many, 0);
    ADD(RIGHT_MANY, v->right_symbol, v->many, 0);
    ADD(LEFT_TWO, v->left2_symbol, v->left_symbol, 0);
    ADD(RIGHT_TWO, v->right_symbol, v->right2_symbol, 0);
    ADD(AROUND, v->left_symbol, v->right_symbol, 0);
    if (!v->many) {
        ADD(LEFT_SHAPE, v->left_symbol, v->first->shape, 0);
        ADD(RIGHT_SHAPE, v->right_symbol, v->first->shape, 0);
    }
}

static void weigh_neighbours_facts(view *v)
{
    static const uint64_t telling = KNP_FACT(FUNCTION) | KNP_FACT(PLURAL_FUNCTION) |
                                    KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ORGANISATION_TAIL) |
                                    KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL) |
                                    KNP_FACT(ADJECTIVE) | KNP_FACT(SAY) | KNP_FACT(EVENT_WORD) |
                                    KNP_FACT(EVENT_TAIL) | KNP_FACT(INHABITANT) |
                                    KNP_FACT(PEOPLE) | KNP_FACT(FAITH);
    add_facts_many(v, KNP_FEATURE_LEFT_HAS, v->left->facts & telling, v->many);
    add_facts_many(v, KNP_FEATURE_RIGHT_HAS, v->right->facts & telling, v->many);
    add_facts_many(v, KNP_FEATURE_LEFT_TWO_HAS, v->left2->facts & telling, v->left_symbol);
    if (v->left->capital) {
        add_facts(v, KNP_FEATURE_BEFORE, v->left->facts & ~LISTS);
    }
    if (v->right->capital) {
        add_facts(v, KNP_FEATURE_AFTER, v->right->facts & ~LISTS);
    }
}

static bool is_text(const knp_name_sentence *s, int64_t token, const char *text)
{
    return token >= (int64_t)s->first && token < (int64_t)s->end &&
           knp_reading__is(s->reading, (uint32_t)token, text);
}

static bool has_portfolio(const knp_name_sentence *s, int64_t token)
{
    static const char *const words[] = {"minister", "ministers", "ministerie", "staatssecretaris",
                                        "departement", "wethouder", "schepen", "woordvoerder"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (is_text(s, token, words[k])) {
            return true;
        }
    }
    return false;
}

/* minister van Buitenlandse Zaken; minister van Sociale Zaken en Werk */
static void weigh_portfolio(view *v)
{
    int64_t a = v->span.first;
    bool found = is_text(v->s, a - 1, "van") && has_portfolio(v->s, a - 2);
    for (int64_t k = 3; k <= PORTFOLIO_REACH && !found && is_text(v->s, a - 1, "en"); k++) {
        found = has_portfolio(v->s, a - k);
    }
    if (found) {
        ADD(PORTFOLIO, v->many, 0, 0);
    }
}

static void weigh_apposition(view *v)
{
    if (v->right->symbol == KNP_SYMBOL_COMMA) {
        bool found = v->right2->facts & KNP_FACT(FUNCTION);
        for (int64_t k = 2; k <= 3 && !found; k++) {
            found = word_at(v->s, (int64_t)v->span.end + k)->facts & KNP_FACT(FUNCTION);
        }
        if (found) {
            ADD(FUNCTION_AFTER, 0, 0, 0);
        }
    }
    if (v->left->symbol == KNP_SYMBOL_COMMA && v->left2->facts & KNP_FACT(FUNCTION)) {
        ADD(FUNCTION_BEFORE, 0, 0, 0);
    }
}

static void weigh_marks(view *v)
{
    const knp_name_sentence *s = v->s;
    if (v->right->symbol == KNP_SYMBOL_OPEN) {
        ADD(BRACKET_AFTER, v->right2->shape, pattern_of(v->right2) & 12, 0);
    }
    if (s->in_brackets[v->span.first - s->first]) {
        ADD(IN_BRACKETS, v->first->shape, v->many, 0);
    }
    if (v->left->symbol == KNP_SYMBOL_OPEN && v->right->symbol == KNP_SYMBOL_CLOSE) {
        ADD(BRACKETED, v->first->shape, v->left2->capital, 0);
    }
    if (v->left->symbol == KNP_SYMBOL_QUOTE && v->right->symbol == KNP_SYMBOL_QUOTE) {
        ADD(QUOTED, v->many, 0, 0);
    }
}

static void weigh_topics(view *v)
{
    for (uint32_t topic = 0; topic < KNP_TOPIC_COUNT; topic++) {
        if (v->s->topics >> topic & 1) {
            uint32_t pattern = pattern_of(v->last);
            ADD(TOPIC, topic, v->many, 0);
            ADD(TOPIC_LAST, topic, pattern, pattern == 16 ? v->last->shape : KNP_SHAPE_NONE);
            if (!v->many) {
                ADD(TOPIC_LEFT, topic, v->left_symbol, 0);
            }
        }
    }
}

static void weigh_suffixes(view *v)
{
    const uint32_t *suffix = v->last->suffix;
    if (suffix[0]) {
        ADD(SUFFIX, suffix[0], v->many, 0);
    }
    if (suffix[1]) {
        ADD(SUFFIX_THREE, suffix[1], v->many, 0);
    }
    if (suffix[2]) {
        ADD(SUFFIX_FOUR, suffix[2], 0, 0);
    }
}

void knp_evidence__weigh(knp_evidence *e, const knp_name_sentence *s, knp_name_span span)
{
    view v = look(e, s, span);
    weigh_shape(&v);
    weigh_common(&v);
    if (v.many) {
        weigh_many(&v);
    } else {
        weigh_one(&v);
    }
    weigh_key_words(&v);
    weigh_phrases(&v);
    weigh_neighbours(&v);
    weigh_neighbours_facts(&v);
    weigh_portfolio(&v);
    weigh_apposition(&v);
    weigh_marks(&v);
    weigh_topics(&v);
    weigh_suffixes(&v);
}
