#include "extract/evidence.h"

enum { WITHIN = 2 }; /* a position */
enum { LONG = 5, PATTERN_WORDS = 4, PORTFOLIO_REACH = 5, PHRASE_WORDS = 12 };

static const knp_name_word outside = {.symbol = KNP_SYMBOL_EDGE, .kind = KNP_KIND_NONE};

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

/* Behind these marks a capital may have another reason than a name. */
#define BREAKS                                                                                     \
    (1U << KNP_SYMBOL_QUOTE | 1U << KNP_SYMBOL_COLON | 1U << KNP_SYMBOL_DASH |                     \
     1U << KNP_SYMBOL_COMMA | 1U << KNP_SYMBOL_STOP_MARK | 1U << KNP_SYMBOL_ASK |                  \
     1U << KNP_SYMBOL_CRY)
_Static_assert(KNP_NAME_SYMBOL_COUNT <= 32, "marks are bits");

unsigned knp_evidence__position(const knp_name_sentence *s, uint32_t token)
{
    if (token == s->first_word) {
        return 0;
    }
    if (token == s->first) {
        return WITHIN;
    }
    uint32_t symbol = knp_name_sentence__word(s, token - 1)->symbol;
    return symbol < KNP_NAME_SYMBOL_COUNT && BREAKS >> symbol & 1 ? 1 : WITHIN;
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

void knp_evidence_cache__clear(knp_evidence_cache *cache, const knp_blob *builtin)
{
    memset(cache, 0, sizeof *cache);
    for (uint32_t k = 0; k < builtin->name_keys_count; k++) {
        uint32_t end = builtin->name_keys[k] % KNP_EVIDENCE_BITS;
        cache->keys[end / 64] |= (uint64_t)(builtin->name_keys[k] != 0) << end % 64;
    }
}

void knp_evidence__tell(knp_evidence *e, knp_feature feature, uint32_t a, uint32_t b, uint32_t c)
{
    const int16_t *weights = knp_nametable__find(e->builtin, knp_feature__key(feature, a, b, c));
    if (weights) {
        e->sum += knp_name_sums__load(weights);
    }
    if (e->take) {
        e->take(e->context, feature, (const uint32_t[]){a, b, c});
    }
}

/* ------------------------------------------------------------------------------------- facts -- */

#define LISTS                                                                                      \
    (KNP_FACT(LISTED_LOWER) | KNP_FACT(LISTED_CAPITAL) | KNP_FACT(LISTED_ACRONYM) | KNP_FACT(STOP))

static void add_facts(knp_evidence *e, knp_feature feature, uint64_t facts)
{
    while (facts) {
        uint32_t fact = (uint32_t)__builtin_ctzll(facts);
        knp_evidence__add(e, feature, fact, 0, 0);
        facts &= facts - 1;
    }
}

static void add_facts_many(knp_evidence *e, knp_feature feature, uint64_t facts, uint32_t second)
{
    while (facts) {
        uint32_t fact = (uint32_t)__builtin_ctzll(facts);
        knp_evidence__add(e, feature, fact, second, 0);
        facts &= facts - 1;
    }
}

/* --------------------------------------------------------------------- a word by itself -- */

typedef enum role { ROLE_NONE, ROLE_ONLY, ROLE_FIRST, ROLE_LAST, ROLE_LEFT, ROLE_RIGHT } role;

/* A word in a role; what else of it counts there. */
typedef struct part {
    role role;
    const knp_name_word *word;
    uint32_t symbol;     /* as neighbour */
    uint32_t position;   /* as the first or only word */
    uint32_t many;       /* as neighbour: of a name of many words */
    uint32_t name_shape; /* as neighbour of one word: its shape, or KNP_SHAPE_NONE */
} part;
_Static_assert(KNP_NAME_SHAPE_COUNT <= 32, "a shape is five bits of a key");

#define KEY_WORDS                                                                                  \
    (KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ORGANISATION_TAIL) | KNP_FACT(EVENT_WORD) |            \
     KNP_FACT(EVENT_TAIL) | KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL))
#define TELLING                                                                                    \
    (KEY_WORDS | KNP_FACT(FUNCTION) | KNP_FACT(PLURAL_FUNCTION) | KNP_FACT(ADJECTIVE) |            \
     KNP_FACT(SAY) | KNP_FACT(INHABITANT) | KNP_FACT(PEOPLE) | KNP_FACT(FAITH))
#define INSIDE                                                                                     \
    (KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ADJECTIVE) | KNP_FACT(FUNCTION) | KNP_FACT(COUNTRY) |  \
     KNP_FACT(REGION) | KNP_FACT(PLACE_WORD) | KNP_FACT(EVENT_WORD))

#undef ADD
#define ADD(feature, a, b, c) knp_evidence__add(e, KNP_FEATURE_##feature, (a), (b), (c))

static void add_suffixes(knp_evidence *e, const knp_name_word *word, uint32_t many)
{
    if (word->suffix[0]) {
        ADD(SUFFIX, word->suffix[0], many, 0);
    }
    if (word->suffix[1]) {
        ADD(SUFFIX_THREE, word->suffix[1], many, 0);
    }
    if (word->suffix[2]) {
        ADD(SUFFIX_FOUR, word->suffix[2], 0, 0);
    }
}

/* How ordinary the first word is. */
static void add_common(knp_evidence *e, const part *p, uint32_t many)
{
    const knp_name_word *word = p->word;
    uint32_t listed = (word->facts & KNP_FACT(LISTED_LOWER) ? 1U : 0U) |
                      (word->facts & KNP_FACT(LISTED_CAPITAL) ? 2U : 0U) |
                      (word->facts & KNP_FACT(LISTED_ACRONYM) ? 4U : 0U);
    ADD(BIAS, 0, 0, 0);
    ADD(COMMON, word->common, p->position, many);
    ADD(LISTED, listed, p->position, many);
    if (p->position < 2 && word->symbol >= KNP_SYMBOL_WORD) {
        ADD(START_WORD, word->symbol, many, 0);
    }
}

static void add_only(knp_evidence *e, const part *p)
{
    const knp_name_word *word = p->word;
    uint64_t facts =
        word->facts & ~(KNP_FACT(LISTED_LOWER) | KNP_FACT(LISTED_CAPITAL) | KNP_FACT(STOP));
    add_common(e, p, 0);
    ADD(LENGTH, 1, 0, 0);
    ADD(SHAPE, word->inside, 0, 0);
    if (word->common) {
        ADD(ALL_COMMON, p->position, 0, 0);
        add_facts_many(e, KNP_FEATURE_ONLY_AT, facts, p->position);
    }
    add_facts(e, KNP_FEATURE_ONLY, facts);
    add_facts_many(e, KNP_FEATURE_HAS, word->facts & KEY_WORDS, 0);
    add_suffixes(e, word, 0);
}

static void add_first(knp_evidence *e, const part *p)
{
    add_common(e, p, 1);
    ADD(FIRST_SHAPE, p->word->shape, 0, 0);
    add_facts(e, KNP_FEATURE_FIRST, p->word->facts & ~LISTS);
}

static void add_last(knp_evidence *e, const knp_name_word *word)
{
    ADD(LAST_SHAPE, word->shape, 0, 0);
    ADD(COMMON_LAST, word->common, 0, 0);
    add_facts(e, KNP_FEATURE_LAST, word->facts & ~(LISTS & ~KNP_FACT(LISTED_CAPITAL)));
    add_suffixes(e, word, 1);
}

/* What a neighbour says of the name's shape is told further down, but summed here. */
static void add_left(knp_evidence *e, const part *p)
{
    ADD(LEFT, p->symbol, 0, 0);
    ADD(LEFT_MANY, p->symbol, p->many, 0);
    add_facts_many(e, KNP_FEATURE_LEFT_HAS, p->word->facts & TELLING, p->many);
    add_facts(e, KNP_FEATURE_BEFORE, p->word->capital ? p->word->facts & ~LISTS : 0);
    if (e->cache && !p->many) {
        ADD(LEFT_SHAPE, p->symbol, p->name_shape, 0);
    }
}

static void add_right(knp_evidence *e, const part *p)
{
    ADD(RIGHT, p->symbol, 0, 0);
    ADD(RIGHT_MANY, p->symbol, p->many, 0);
    add_facts_many(e, KNP_FEATURE_RIGHT_HAS, p->word->facts & TELLING, p->many);
    add_facts(e, KNP_FEATURE_AFTER, p->word->capital ? p->word->facts & ~LISTS : 0);
    if (e->cache && !p->many) {
        ADD(RIGHT_SHAPE, p->symbol, p->name_shape, 0);
    }
}

static void add_alone(knp_evidence *e, const part *p)
{
    switch (p->role) {
    case ROLE_ONLY:
        add_only(e, p);
        break;
    case ROLE_FIRST:
        add_first(e, p);
        break;
    case ROLE_LAST:
        add_last(e, p->word);
        break;
    case ROLE_LEFT:
        add_left(e, p);
        break;
    default:
        add_right(e, p);
    }
}

/* A part in one number: what << 13 | name_shape << 8 | many << 7 | position << 4 | role, where
 * `what` is the word's number or, of a neighbour, symbol << 1 | capital. */
static inline uint64_t key_of_word(role as, uint32_t id, uint32_t position)
{
    return (uint64_t)id << 13 | position << 4 | as;
}

static inline uint64_t key_of_neighbour(role as, uint32_t symbol, bool capital, uint32_t many,
                                        uint32_t name_shape)
{
    return (uint64_t)symbol << 14 | (uint64_t)capital << 13 | name_shape << 8 | many << 7 | as;
}

static part part_of(uint64_t key, const knp_name_word *word)
{
    return (part){.role = (role)(key & 15),
                  .word = word,
                  .symbol = (uint32_t)(key >> 14),
                  .position = key >> 4 & 7,
                  .many = key >> 7 & 1,
                  .name_shape = key >> 8 & 31};
}

static inline size_t slot_of(uint64_t key, uint64_t facts)
{
    uint64_t hash = (key ^ facts * 0xA0761D6478BD642FU) * 0x9E3779B97F4A7C15U;
    return (size_t)(hash >> 48) & (KNP_EVIDENCE_CACHED - 1);
}

/* Works a slot of the cache out. Apart, so that what is in the cache costs no more than it must. */
static __attribute__((noinline)) void fill_slot(knp_evidence *e, size_t at, uint64_t key,
                                                uint64_t facts, const knp_name_word *word)
{
    knp_evidence fresh = {.builtin = e->builtin, .cache = e->cache};
    part p = part_of(key, word);
    add_alone(&fresh, &p);
    e->cache->slots[at].key = key;
    e->cache->slots[at].facts = facts;
    memcpy(e->cache->slots[at].sums, &fresh.sum, sizeof fresh.sum);
}

static __attribute__((noinline)) void tell_part(knp_evidence *e, uint64_t key,
                                                const knp_name_word *word)
{
    part p = part_of(key, word);
    add_alone(e, &p);
}

/* What a part says by itself, to be added; without a cache it has been. `key` and `facts` are all
 * that it hangs on. */
static inline knp_name_sums sums_of(knp_evidence *e, uint64_t key, uint64_t facts,
                                    const knp_name_word *word)
{
    if (!e->cache) {
        tell_part(e, key, word);
        return (knp_name_sums){0};
    }
    size_t at = slot_of(key, facts);
    if (e->cache->slots[at].key != key || e->cache->slots[at].facts != facts) {
        fill_slot(e, at, key, facts, word);
    }
    return knp_name_sums__load(e->cache->slots[at].sums);
}

/* A neighbour counts by its symbol and the facts that add_left and add_right ask for, so that most
 * words share the sums of a few. */
static inline knp_name_sums sums_of_neighbour(knp_evidence *e, uint64_t key,
                                              const knp_name_word *word)
{
    return sums_of(e, key, word->facts & (word->capital ? ~LISTS : TELLING), word);
}

#undef ADD
#define ADD(feature, a, b, c) knp_evidence__add(v->e, KNP_FEATURE_##feature, (a), (b), (c))

static uint32_t id_at(const knp_name_sentence *s, uint32_t token)
{
    return s->tokens[token].word;
}

static void weigh_words(view *v)
{
    const knp_name_sentence *s = v->s;
    role first = v->many ? ROLE_FIRST : ROLE_ONLY;
    knp_name_sums sums =
        sums_of(v->e, key_of_word(first, id_at(s, v->span.first), v->position), 0, v->first);
    if (v->many) {
        sums += sums_of(v->e, key_of_word(ROLE_LAST, id_at(s, v->span.end - 1), 0), 0, v->last);
    }
    for (uint32_t i = v->span.first + 1; i < v->span.end; i++) {
        const knp_name_word *word = knp_name_sentence__word(s, i);
        if (word->capital && word->facts & INSIDE) {
            add_facts(v->e, KNP_FEATURE_INNER, word->facts & INSIDE);
        }
    }
    uint32_t shape = v->many ? KNP_SHAPE_NONE : v->first->shape;
    sums += sums_of_neighbour(
        v->e, key_of_neighbour(ROLE_LEFT, v->left_symbol, v->left->capital, v->many, shape),
        v->left);
    sums += sums_of_neighbour(
        v->e, key_of_neighbour(ROLE_RIGHT, v->right_symbol, v->right->capital, v->many, shape),
        v->right);
    v->e->sum += sums;
}

/* ------------------------------------------------------------------------------------- shape -- */

static void weigh_shape(view *v)
{
    const knp_name_sentence *s = v->s;
    uint32_t length = v->span.end - v->span.first, shapes = 0;
    for (uint32_t k = 0; v->many && k < length; k++) {
        const knp_name_word *word = knp_name_sentence__word(s, v->span.first + k);
        if (length <= PATTERN_WORDS) {
            shapes |= (uint32_t)word->inside << 5 * k;
        }
        if (k && k + 1 < length && !word->capital) {
            ADD(JOINED, symbol_at(s, v->span.first + k, word), 0, 0);
        }
    }
    if (v->many) {
        ADD(LENGTH, length < LONG ? length : LONG, 0, 0);
        ADD(SHAPE, shapes, 0, 0);
    }
    if (!v->first->capital) {
        ADD(BEGINS, symbol_at(s, v->span.first, v->first), 0, 0);
    }
    if (s->capitals) {
        ADD(CAPITALS, v->many, 0, 0);
    }
    uint32_t left = v->left->capital ? 1 : v->left->facts & KNP_FACT(PARTICLE) ? 2 : 0;
    bool goes_on = v->right->facts & KNP_FACT(PARTICLE) || v->right->symbol == KNP_SYMBOL_AND_SIGN;
    uint32_t right = v->right->capital ? 1 : goes_on && v->right2->capital ? 2 : 0;
    ADD(CUT, left, v->many, right);
    if (v->position < 2 || !v->many) {
        ADD(TAGGED, (uint32_t)knp_wordclass__of(s->reading->tagged->classes, v->span.first),
            v->position, v->many);
    }
}

/* ------------------------------------------------------------------------- several words -- */

static void weigh_pattern(view *v)
{
    uint32_t pattern = 0, place = 0;
    bool particle = false;
    for (uint32_t i = v->span.first; i < v->span.end; i++) {
        const knp_name_word *word = knp_name_sentence__word(v->s, i);
        if (!word->capital) {
            particle |= (word->facts & KNP_FACT(PARTICLE)) != 0;
        } else if (place < PATTERN_WORDS) {
            pattern |= (uint32_t)word->kind << 5 * place++;
        }
    }
    if (v->span.end - v->span.first <= PATTERN_WORDS) {
        ADD(PATTERN, pattern, 0, 0);
    }
    ADD(PATTERN_FIRST, v->first->shape == KNP_SHAPE_INITIALS ? 0 : v->first->kind, particle, 0);
}

static void weigh_many(view *v)
{
    bool all_common = true;
    uint64_t has = 0;
    for (uint32_t i = v->span.first; i < v->span.end; i++) {
        const knp_name_word *word = knp_name_sentence__word(v->s, i);
        all_common &= word->common || !word->capital;
        has |= word->facts & KEY_WORDS;
    }
    if (all_common) {
        ADD(ALL_COMMON, v->position, 1, 0);
    }
    add_facts_many(v->e, KNP_FEATURE_HAS, has, 1);
    if (v->first->facts & KNP_FACT(PARTICLE) && v->first->capital) {
        uint32_t what = v->last->kind & KNP_KIND_SURNAME          ? 1
                        : v->last->facts & KNP_FACT(UNKNOWN)      ? 2
                        : v->last->facts & KNP_FACT(LISTED_LOWER) ? 3
                                                                  : 0;
        ADD(PARTICLE_FIRST, what, v->position, 0);
    }
    weigh_pattern(v);
}

/* What types an entry of several words speaks for, whichever its class. */
static void add_types(knp_evidence *e, knp_feature feature, uint64_t facts)
{
    static const struct {
        uint64_t facts, ambiguous;
        knp_name_type type;
    } types[] = {{KNP_FACT(PERSON) | KNP_FACTS_SURNAME, 0, KNP_NAME_PERSON},
                 {KNP_FACTS_ORGANISATION, KNP_FACT(ORGANISATION_AMBIGUOUS), KNP_NAME_ORGANISATION},
                 {KNP_FACTS_PLACE, KNP_FACT(PLACE_AMBIGUOUS), KNP_NAME_PLACE},
                 {KNP_FACT(EVENT) | KNP_FACT(PRODUCT) | KNP_FACT(OTHER), KNP_FACT(OTHER_AMBIGUOUS),
                  KNP_NAME_OTHER}};
    for (size_t k = 0; facts && k < sizeof types / sizeof *types; k++) {
        if (facts & types[k].facts) {
            knp_evidence__add(e, feature, types[k].type, (facts & types[k].ambiguous) != 0, 0);
        }
    }
}

/* Entries of several words: the span itself, its end, a part of it, or what it cuts through. */
static void weigh_phrases(view *v)
{
    const knp_reading *r = v->s->reading;
    if (!knp_name_sentence__in_phrase(v->s, v->span)) {
        return;
    }
    uint64_t whole = 0, tail = 0, inside = 0, cut = 0;
    uint32_t reach =
        v->span.first - v->s->first < PHRASE_WORDS ? v->s->first : v->span.first - PHRASE_WORDS;
    for (size_t k = knp_phrase__from(r->phrases, r->phrase_count, reach);
         k < r->phrase_count && r->phrases[k].first < v->span.end; k++) {
        knp_phrase p = r->phrases[k];
        if (p.end <= v->span.first) {
            continue;
        }
        uint64_t facts = v->s->phrase_facts[k];
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
    add_facts(v->e, KNP_FEATURE_PHRASE, whole);
    add_facts(v->e, KNP_FEATURE_PHRASE_TAIL, tail);
    add_facts(v->e, KNP_FEATURE_PHRASE_INSIDE, inside);
    add_facts(v->e, KNP_FEATURE_PHRASE_CUT, cut);
    add_types(v->e, KNP_FEATURE_PHRASE_TYPE, whole);
    add_types(v->e, KNP_FEATURE_PHRASE_CUT_TYPE, cut);
}

/* ----------------------------------------------------------------------------------- context -- */

static void weigh_neighbours(view *v)
{
    ADD(LEFT_TWO, v->left2_symbol, v->left_symbol, 0);
    ADD(RIGHT_TWO, v->right_symbol, v->right2_symbol, 0);
    ADD(AROUND, v->left_symbol, v->right_symbol, 0);
    if (!v->many && !v->e->cache) { /* with a cache they are in the neighbours' sums */
        ADD(LEFT_SHAPE, v->left_symbol, v->first->shape, 0);
        ADD(RIGHT_SHAPE, v->right_symbol, v->first->shape, 0);
    }
    add_facts_many(v->e, KNP_FEATURE_LEFT_TWO_HAS, v->left2->facts & TELLING, v->left_symbol);
}

static bool is_text(const knp_name_sentence *s, int64_t token, const char *text)
{
    return token >= (int64_t)s->first && token < (int64_t)s->end &&
           knp_reading__is(s->reading, (uint32_t)token, text);
}

static bool has_portfolio(const knp_name_sentence *s, int64_t token)
{
    static const char *const words[] = {"minister",         "ministers",   "ministerie",
                                        "staatssecretaris", "departement", "wethouder",
                                        "schepen",          "woordvoerder"};
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
        ADD(BRACKET_AFTER, v->right2->shape,
            v->right2->kind & (KNP_KIND_PLACE | KNP_KIND_ORGANISATION), 0);
    }
    if (s->glances[v->span.first - s->first] & KNP_SEEN_IN_BRACKETS) {
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
    for (unsigned topics = v->s->topics; topics; topics &= topics - 1) {
        uint32_t topic = (uint32_t)__builtin_ctz(topics), pattern = v->last->kind;
        ADD(TOPIC, topic, v->many, 0);
        ADD(TOPIC_LAST, topic, pattern, pattern == KNP_KIND_NONE ? v->last->shape : KNP_SHAPE_NONE);
        if (!v->many) {
            ADD(TOPIC_LEFT, topic, v->left_symbol, 0);
        }
    }
}

void knp_evidence__weigh(knp_evidence *e, const knp_name_sentence *s, knp_name_span span)
{
    view v = look(e, s, span);
    weigh_words(&v);
    weigh_shape(&v);
    if (v.many) {
        weigh_many(&v);
    }
    weigh_phrases(&v);
    weigh_neighbours(&v);
    weigh_portfolio(&v);
    weigh_apposition(&v);
    weigh_marks(&v);
    weigh_topics(&v);
}
