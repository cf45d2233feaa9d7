#include "extract/name.h"

#include "base/alloc.h"
#include "base/hash.h"

enum {
    WORDS_MAX = 8,            /* of a name */
    PIECE_TOKENS = 2000,      /* a longer sentence is decided in pieces */
    PHRASE_WORDS = 12,        /* no entry is longer, or its end does not count */
    LOWER_MAX = 3,            /* in a row inside a name */
    CHAPTER = 1 << 14,        /* candidates that share one memory: bounds working memory */
    TOPIC_SHARE = 50,         /* one token in fifty of a topic's words makes the topic */
    CAPITALS_SHARE_OF_10 = 6, /* more than that of a sentence's words in capitals */
    PIECE_OF_ENTRY = 200,     /* and what speaks against a piece of one */
    INITIALLED = 250,         /* what its initials in brackets weigh for an organisation */
    AGED = 250,               /* what an age weighs for a person */
    USERS_WORD = 800,         /* hundredths: what a user's entry weighs */
    KEEP = 1 << 14
};

#define NAME_FACTS                                                                                 \
    (KNP_FACT(FIRST) | KNP_FACT(SURNAME) | KNP_FACT(PERSON) | KNP_FACT(COUNTRY) |                  \
     KNP_FACT(REGION) | KNP_FACT(CITY_LARGE) | KNP_FACT(CITY) | KNP_FACT(CITY_SMALL) |             \
     KNP_FACT(CITY_MINOR) | KNP_FACT(REGION_MINOR) | KNP_FACT(LANDMARK) | KNP_FACT(COMPANY) |      \
     KNP_FACT(CLUB) | KNP_FACT(MEDIUM) | KNP_FACT(PARTY) | KNP_FACT(STATE) |                       \
     KNP_FACT(ORGANISATION) | KNP_FACT(EVENT) | KNP_FACT(PRODUCT) | KNP_FACT(OTHER) |              \
     KNP_FACT(INHABITANT))

void knp_name__free(knp_name_scratch *scratch)
{
    KNP_VEC_FREE(&scratch->candidates);
    KNP_VEC_FREE(&scratch->places);
    KNP_VEC_FREE(&scratch->memory.slots);
    knp_alloc__free(scratch->memory.table);
    KNP_VEC_FREE(&scratch->glances);
    KNP_VEC_FREE(&scratch->best);
    KNP_VEC_FREE(&scratch->from);
    KNP_VEC_FREE(&scratch->names);
    KNP_VEC_FREE(&scratch->phrase_facts);
    knp_alloc__free(scratch->cache);
    *scratch = (knp_name_scratch){0};
}

unsigned knp_name__topics(const knp_reading *reading)
{
    uint32_t counts[KNP_TOPIC_COUNT] = {0};
    unsigned topics = 0;
    for (uint32_t i = 0; i < reading->token_count; i++) {
        if (knp_reading__glance(reading, i) & KNP_GLANCE_TOPICAL) {
            counts[knp_reading__name(reading, i)->topic]++;
        }
    }
    for (unsigned k = 0; k < KNP_TOPIC_COUNT; k++) {
        topics |= counts[k] > reading->token_count / TOPIC_SHARE ? 1U << k : 0;
    }
    return topics;
}

static uint64_t facts_of_phrase(const knp_name_scratch *scratch, const knp_lexicon *lexicon,
                                knp_entry_id entry)
{
    if (!scratch->cache) {
        return knp_name_word__facts_of_entry(lexicon, entry, true);
    }
    uint64_t key = ((uint64_t)entry.index << 1 | entry.layer) + 1;
    knp_phrase_facts *slot = &scratch->cache->phrases[key % KNP_PHRASES_CACHED];
    if (slot->key != key) {
        *slot = (knp_phrase_facts){key, knp_name_word__facts_of_entry(lexicon, entry, true)};
    }
    return slot->facts;
}

bool knp_name__read_phrases(knp_name_scratch *scratch, const knp_reading *reading)
{
    KNP_VEC_TRIM(&scratch->phrase_facts, KEEP);
    if (!KNP_VEC_RESERVE(&scratch->phrase_facts, reading->phrase_count)) {
        return false;
    }
    for (size_t k = 0; k < reading->phrase_count; k++) {
        scratch->phrase_facts.items[k] =
            facts_of_phrase(scratch, reading->words->lexicon, reading->phrases[k].entry);
    }
    return true;
}

/* ------------------------------------------------------------------------------- a sentence -- */

bool knp_name__next_piece(const knp_reading *reading, knp_name_piece *piece)
{
    if (piece->end >= reading->token_count || reading->sentence_count == 0) {
        return false;
    }
    piece->first = piece->end;
    while (reading->sentences[piece->sentence + 1].first <= piece->first) {
        piece->sentence++;
    }
    uint32_t end = reading->sentences[piece->sentence + 1].first;
    piece->end = end - piece->first > PIECE_TOKENS ? piece->first + PIECE_TOKENS : end;
    return true;
}

/* Marks the tokens of the sentence that stand in entries of several words. */
static void see_phrases(const knp_name_sentence *s, uint16_t *glances)
{
    const knp_reading *r = s->reading;
    for (size_t k = s->phrase_cursor; k < r->phrase_count && r->phrases[k].first < s->end; k++) {
        uint32_t end = r->phrases[k].end < s->end ? r->phrases[k].end : s->end;
        for (uint32_t i = r->phrases[k].first; s->phrase_facts[k] && i < end; i++) {
            glances[i - s->first] |= KNP_SEEN_IN_PHRASE;
        }
    }
}

/* Marks what stands in brackets. */
static void see_brackets(uint16_t *glances, uint32_t count)
{
    bool inside = false;
    for (uint32_t i = 0; i < count; i++) {
        inside = glances[i] & KNP_GLANCE_OPENS || (inside && !(glances[i] & KNP_GLANCE_CLOSES));
        glances[i] |= inside ? KNP_SEEN_IN_BRACKETS : 0;
    }
}

bool knp_name__open_sentence(knp_name_scratch *scratch, const knp_reading *reading,
                             knp_name_piece piece, unsigned topics, size_t *phrase_cursor,
                             knp_name_sentence *out)
{
    uint32_t count = piece.end - piece.first, first_word = 0;
    uint16_t any = 0, no_words = 0, capitals = 0; /* a piece has fewer tokens */
    *out = (knp_name_sentence){.reading = reading,
                               .tokens = reading->tokens,
                               .words = reading->words->names.items,
                               .first = piece.first,
                               .end = piece.end,
                               .topics = topics};
    while (*phrase_cursor < reading->phrase_count &&
           reading->phrases[*phrase_cursor].first < out->first) {
        (*phrase_cursor)++;
    }
    out->phrase_cursor = *phrase_cursor;
    out->phrase_facts = scratch->phrase_facts.items;
    scratch->glances.count = 0;
    if (!KNP_VEC_RESERVE(&scratch->glances, count)) {
        return false;
    }
    uint16_t *glances = scratch->glances.items;
    for (uint32_t i = 0; i < count; i++) {
        glances[i] = knp_reading__glance(reading, piece.first + i);
    }
    for (uint32_t i = 0; i < count; i++) { /* apart: many at once */
        any |= glances[i];
        no_words = (uint16_t)(no_words + ((glances[i] & KNP_GLANCE_NO_WORD) != 0));
        capitals = (uint16_t)(capitals + ((glances[i] & KNP_GLANCE_CAPITALS) != 0));
    }
    while (first_word < count && glances[first_word] & KNP_GLANCE_NO_WORD) {
        first_word++;
    }
    if (any & KNP_GLANCE_OPENS) {
        see_brackets(glances, count);
    }
    out->glances = glances;
    out->any = any;
    see_phrases(out, glances);
    out->first_word = piece.first + first_word;
    out->capitals = capitals * 10U > (count - no_words) * CAPITALS_SHARE_OF_10;
    return true;
}

/* ------------------------------------------------------------------------------- candidates -- */

static inline unsigned glance_at(const knp_name_sentence *s, uint32_t token)
{
    return s->glances[token - s->first];
}

static inline bool can_begin(const knp_name_sentence *s, uint32_t i)
{
    unsigned glance = glance_at(s, i);
    return glance & KNP_GLANCE_CAPITAL || (glance & KNP_GLANCE_CLIPPED && i + 1 < s->end &&
                                           glance_at(s, i + 1) & KNP_GLANCE_CAPITAL);
}

static uint64_t hash_of(const knp_reading *r, uint32_t first, uint32_t end)
{
    uint32_t start = r->tokens[first].start;
    return knp_hash__bytes(r->bytes + start, knp_token__end(r->tokens[end - 1]) - start) | 1;
}

static inline bool add_candidate(knp_name_scratch *scratch, const knp_name_sentence *s,
                                 uint32_t first, uint32_t end, unsigned position)
{
    knp_name_candidate c = {.first = first, .end = end, .decided = KNP_NAME_NONE};
    c.hash = hash_of(s->reading, first, end);
    c.position = (uint8_t)position;
    return KNP_VEC_PUSH(&scratch->candidates, c);
}

/* Capitalised words and what may join them. */
static bool add_runs(knp_name_scratch *scratch, const knp_name_sentence *s, uint32_t first)
{
    unsigned position = knp_evidence__position(s, first);
    uint32_t lower = 0;
    for (uint32_t i = first; i < s->end && i < first + WORDS_MAX; i++) {
        unsigned glance = glance_at(s, i);
        if (glance & KNP_GLANCE_CAPITAL || (glance & KNP_GLANCE_NUMBER && i > first)) {
            if (!add_candidate(scratch, s, first, i + 1, position)) {
                return false;
            }
            lower = 0;
        } else if (i > first && (!(glance & KNP_GLANCE_JOINS) || ++lower > LOWER_MAX)) {
            break;
        }
    }
    return true;
}

static bool has_capital(const knp_name_sentence *s, uint32_t first, uint32_t end)
{
    for (uint32_t i = first; i < end; i++) {
        if (glance_at(s, i) & KNP_GLANCE_CAPITAL) {
            return true;
        }
    }
    return false;
}

/* Of names that begin in lower case only those of ministries are taken whole; the article before de
 * Volkskrant is none of the name, nor is a court's kind in rechtbank Amsterdam. */
static bool begins_name(const knp_name_sentence *s, uint32_t first)
{
    return glance_at(s, first) & KNP_GLANCE_CAPITAL ||
           knp_reading__is(s->reading, first, "ministerie") ||
           knp_reading__is(s->reading, first, "departement");
}

/* Entries of several words that are no such run: ministerie van Financiën. */
static bool add_phrases(knp_name_scratch *scratch, const knp_name_sentence *s, uint32_t first,
                        size_t *cursor)
{
    const knp_reading *r = s->reading;
    size_t before = scratch->candidates.count;
    while (before > 0 && scratch->candidates.items[before - 1].first == first) {
        before--;
    }
    while (*cursor < r->phrase_count && r->phrases[*cursor].first < first) {
        (*cursor)++;
    }
    for (size_t k = *cursor; k < r->phrase_count && r->phrases[k].first == first; k++) {
        knp_phrase p = r->phrases[k];
        bool known = !(s->phrase_facts[k] & NAME_FACTS) || p.end > s->end ||
                     !begins_name(s, first) || !has_capital(s, first, p.end);
        for (size_t c = before; c < scratch->candidates.count && !known; c++) {
            known = scratch->candidates.items[c].end == p.end;
        }
        if (!known && !add_candidate(scratch, s, first, p.end, knp_evidence__position(s, first))) {
            return false;
        }
    }
    return true;
}

bool knp_name__add_candidates(knp_name_scratch *scratch, const knp_name_sentence *s)
{
    const unsigned begins = KNP_GLANCE_CAPITAL | KNP_GLANCE_CLIPPED | KNP_SEEN_IN_PHRASE;
    size_t cursor = s->phrase_cursor;
    if (!(s->any & KNP_GLANCE_CAPITAL)) {
        return true;
    }
    for (uint32_t i = s->first; i < s->end; i++) {
        unsigned glance = glance_at(s, i);
        if (!(glance & begins)) {
            continue;
        }
        if (can_begin(s, i) && !add_runs(scratch, s, i)) {
            return false;
        }
        if (glance & KNP_SEEN_IN_PHRASE && !add_phrases(scratch, s, i, &cursor)) {
            return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------------------- best cover -- */

static int16_t clip(int32_t value)
{
    int16_t same = (int16_t)value;
    return same == value ? same : value > 0 ? INT16_MAX : INT16_MIN;
}

/* Sets the type that most speaks for, the first of equals, and by how much it does. Without
 * branches, for nobody can guess it. */
static void weigh_up(knp_name_candidate *c, const int16_t *scores)
{
    _Static_assert(KNP_NAME_TYPE_COUNT == 4, "a type is two bits");
    int32_t best = scores[0] * 4 + 3;
    for (int32_t k = 1; k < KNP_NAME_TYPE_COUNT; k++) {
        int32_t other = scores[k] * 4 + 3 - k;
        best = other > best ? other : best;
    }
    c->best_type = (uint8_t)(3 - (best & 3));
    c->best_score = (int16_t)((best - (best & 3)) / 4);
}

/* Candidates that lie over each other, and what lies between them. */
typedef struct name_cluster {
    size_t from, to;
    knp_name_span span;
    uint32_t likely; /* candidates that more speaks for than against */
} name_cluster;

/* The best cover of a cluster's tokens. */
static bool cover_cluster(knp_name_scratch *scratch, const name_cluster *cluster)
{
    knp_name_candidate *list = scratch->candidates.items;
    uint32_t first = cluster->span.first, count = cluster->span.end - first;
    scratch->best.count = scratch->from.count = 0;
    if (!KNP_VEC_RESERVE(&scratch->best, count + 1) ||
        !KNP_VEC_RESERVE(&scratch->from, count + 1)) {
        return false;
    }
    int32_t *best = scratch->best.items;
    uint64_t *by = scratch->from.items; /* 1 + candidate that ends there; 0: none */
    memset(best, 0, (count + 1) * sizeof *best);
    memset(by, 0, (count + 1) * sizeof *by);
    size_t c = cluster->from;
    for (uint32_t i = 0; i < count; i++) {
        for (; c < cluster->to && list[c].first == first + i; c++) {
            int32_t score = best[i] + list[c].best_score;
            uint32_t end = list[c].end - first;
            if (list[c].best_score > 0 && score > best[end]) {
                best[end] = score;
                by[end] = c + 1;
            }
        }
        if (best[i] >= best[i + 1]) {
            best[i + 1] = best[i];
            by[i + 1] = 0;
        }
    }
    for (uint32_t i = count; i > 0;) {
        if (!by[i]) {
            i--;
            continue;
        }
        knp_name_candidate *candidate = &list[by[i] - 1];
        candidate->decided = candidate->best_type;
        i = candidate->first - first;
    }
    return true;
}

static bool decide_cluster(knp_name_scratch *scratch, const name_cluster *cluster)
{
    if (cluster->likely > 1) {
        return cover_cluster(scratch, cluster);
    }
    if (cluster->likely == 1) {
        knp_name_candidate *c = &scratch->candidates.items[cluster->from];
        c->decided = c->best_type;
    }
    return true;
}

/* The best cover of a sentence is that of each cluster of likely candidates, and has no others;
 * most lie alone. */
bool knp_name__decide(knp_name_scratch *scratch, size_t from, size_t to, bool memory)
{
    name_cluster cluster = {.from = from};
    for (size_t k = from; k < to; k++) {
        knp_name_candidate *c = &scratch->candidates.items[k];
        c->decided = KNP_NAME_NONE;
        weigh_up(c, memory ? c->with_memory : c->alone);
        if (c->best_score <= 0) {
            continue;
        }
        if (c->first >= cluster.span.end) {
            if (!decide_cluster(scratch, &cluster)) {
                return false;
            }
            cluster.from = k;
            cluster.span = (knp_name_span){c->first, c->end};
            cluster.likely = 0;
        }
        cluster.to = k + 1;
        cluster.span.end = c->end > cluster.span.end ? c->end : cluster.span.end;
        cluster.likely++;
    }
    return decide_cluster(scratch, &cluster);
}

/* ------------------------------------------------------------------------------------ passes -- */

static knp_evidence start(const knp_name_scratch *scratch, const knp_reading *reading)
{
    return (knp_evidence){.builtin = &reading->words->lexicon->layers[KNP_LAYERS - 1],
                          .cache = scratch->cache};
}

/* Something that speaks for a type in both passes. */
static void prefer(knp_name_candidate *c, knp_name_type type, int32_t weight)
{
    c->alone[type] = clip(c->alone[type] + weight);
    c->with_memory[type] = clip(c->with_memory[type] + weight);
}

static void prefer_entry(const knp_lexicon *lexicon, knp_entry_id entry, knp_name_candidate *c)
{
    static const struct {
        knp_known_class known;
        knp_name_type type;
    } classes[] = {
        {KNP_CLASS_KNOWN_PERSON, KNP_NAME_PERSON}, {KNP_CLASS_ORGANISATION, KNP_NAME_ORGANISATION},
        {KNP_CLASS_COUNTRY, KNP_NAME_PLACE},       {KNP_CLASS_REGION, KNP_NAME_PLACE},
        {KNP_CLASS_CITY, KNP_NAME_PLACE},          {KNP_CLASS_LANDMARK, KNP_NAME_PLACE},
        {KNP_CLASS_OTHER_NAME, KNP_NAME_OTHER}};
    for (size_t k = 0; entry.layer == 0 && k < sizeof classes / sizeof *classes; k++) {
        if (knp_lexicon__class(lexicon, entry) == lexicon->known[classes[k].known]) {
            prefer(c, classes[k].type, USERS_WORD);
        }
    }
}

/* A name in the user's own lexicons is what they say, whatever else speaks against it. */
static void prefer_users(const knp_name_sentence *s, knp_name_candidate *c)
{
    const knp_reading *r = s->reading;
    const knp_lexicon *lexicon = r->words->lexicon;
    if (lexicon->first_layer != 0) {
        return;
    }
    if (c->end - c->first == 1) {
        const knp_word *word = knp_reading__word(r, c->first);
        for (uint32_t k = 0; k < word->entry_count; k++) {
            prefer_entry(lexicon, r->words->entries.items[word->first_entry + k], c);
        }
    }
    for (size_t k = knp_phrase__from(r->phrases, r->phrase_count, c->first);
         k < r->phrase_count && r->phrases[k].first == c->first; k++) {
        if (r->phrases[k].first == c->first && r->phrases[k].end == c->end) {
            prefer_entry(lexicon, r->phrases[k].entry, c);
        }
    }
}

/* de 34-jarige X; X Y (58): nobody but a person has an age. */
static void prefer_aged(const knp_name_sentence *s, knp_name_candidate *c)
{
    const knp_reading *r = s->reading;
    bool before =
        c->first > s->first && knp_str__ends(knp_reading__text(r, c->first - 1), "-jarige");
    bool behind = c->end - c->first > 1 && c->end + 2 < s->end &&
                  r->tokens[c->end].kind == KNP_TOKEN_OPEN &&
                  r->tokens[c->end + 1].kind == KNP_TOKEN_DIGITS &&
                  r->tokens[c->end + 1].size == 2 && r->tokens[c->end + 2].kind == KNP_TOKEN_CLOSE;
    if ((before || behind) && !(knp_name_sentence__word(s, c->end - 1)->facts &
                                (KNP_FACT(INHABITANT) | KNP_FACT(ADJECTIVE)))) {
        prefer(c, KNP_NAME_PERSON, AGED);
    }
}

/* Stichting Behoud Waddendijk (SBW): the bracket has the name's initials. */
static void prefer_initialled(const knp_name_sentence *s, knp_name_candidate *c)
{
    const knp_reading *r = s->reading;
    if (c->end + 2 >= s->end || r->tokens[c->end].kind != KNP_TOKEN_OPEN ||
        r->tokens[c->end + 2].kind != KNP_TOKEN_CLOSE ||
        knp_name_sentence__word(s, c->end + 1)->shape != KNP_SHAPE_ACRONYM) {
        return;
    }
    knp_str acronym = knp_reading__text(r, c->end + 1);
    size_t at = 0;
    for (uint32_t i = c->first; i < c->end; i++) {
        char first = r->bytes[r->tokens[i].start];
        if (knp_name_sentence__word(s, i)->capital) {
            if (at == acronym.size || acronym.bytes[at++] != first) {
                return;
            }
        }
    }
    if (at == acronym.size) {
        prefer(c, KNP_NAME_ORGANISATION, INITIALLED);
    }
}

/* CD&V en Vooruit: two names that the lexicons have. */
static bool joins_two(const knp_name_sentence *s, const knp_name_candidate *c)
{
    const uint64_t known =
        NAME_FACTS & ~(KNP_FACT(FIRST) | KNP_FACT(SURNAME) | KNP_FACT(INHABITANT));
    const knp_reading *r = s->reading;
    if (c->end - c->first != 3 ||
        knp_name_sentence__word(s, c->first + 1)->inside != KNP_SHAPE_AND ||
        !(knp_name_sentence__word(s, c->first)->facts & known) ||
        !(knp_name_sentence__word(s, c->first + 2)->facts & known)) {
        return false;
    }
    for (size_t k = knp_phrase__from(r->phrases, r->phrase_count, c->first);
         k < r->phrase_count && r->phrases[k].first == c->first; k++) {
        if (r->phrases[k].end == c->end) {
            return false; /* Bosnië en Herzegovina */
        }
    }
    return true;
}

/* Whether it is a piece of a name of several words that the lexicons have. */
static bool is_piece(const knp_name_sentence *s, const knp_name_candidate *c)
{
    const uint64_t names = (NAME_FACTS & ~(KNP_FACT(FIRST) | KNP_FACT(SURNAME)));
    const uint64_t doubtful = KNP_FACT(PLACE_AMBIGUOUS) | KNP_FACT(ORGANISATION_AMBIGUOUS) |
                              KNP_FACT(OTHER_AMBIGUOUS) | KNP_FACT(CITY_MINOR) |
                              KNP_FACT(REGION_MINOR);
    const knp_reading *r = s->reading;
    if (!knp_name_sentence__in_phrase(s, (knp_name_span){c->first, c->end})) {
        return false;
    }
    uint32_t reach = c->first - s->first < PHRASE_WORDS ? s->first : c->first - PHRASE_WORDS;
    for (size_t k = knp_phrase__from(r->phrases, r->phrase_count, reach);
         k < r->phrase_count && r->phrases[k].first < c->end; k++) {
        knp_phrase p = r->phrases[k];
        bool piece = p.first <= c->first && c->end <= p.end && p.end - p.first > c->end - c->first;
        if (piece && s->phrase_facts[k] & names && !(s->phrase_facts[k] & doubtful) &&
            knp_name_sentence__word(s, p.first)->capital) {
            return true;
        }
    }
    return false;
}

/* Pieces of names: Bergen of Bergen op Zoom. Fitting sees too few of them. */
static void spare_entries(const knp_name_sentence *s, knp_name_candidate *c)
{
    int32_t pieces = joins_two(s, c) + is_piece(s, c);
    for (unsigned k = 0; pieces && k < KNP_NAME_TYPE_COUNT; k++) {
        prefer(c, (knp_name_type)k, -pieces * PIECE_OF_ENTRY);
    }
}

/* Scores a candidate by what its sentence says. */
static void score(knp_evidence *e, const knp_name_sentence *s, knp_name_candidate *c)
{
    e->sum = (knp_name_sums){0};
    knp_evidence__weigh(e, s, (knp_name_span){c->first, c->end});
    for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        c->alone[k] = e->sum[k];
        c->with_memory[k] = e->sum[KNP_NAME_TYPE_COUNT + k];
    }
    spare_entries(s, c);
    prefer_aged(s, c);
    prefer_initialled(s, c);
    prefer_users(s, c);
}

/* A run of pieces whose names share a memory. */
typedef struct name_chapter {
    knp_name_piece before; /* the piece before its first */
    knp_name_piece last;
    size_t phrase_cursor;
} name_chapter;

static bool first_pass(knp_name_scratch *scratch, const knp_reading *r, unsigned topics,
                       name_chapter *chapter)
{
    size_t cursor = chapter->phrase_cursor;
    knp_name_piece piece = chapter->before;
    knp_evidence e = start(scratch, r);
    scratch->candidates.count = 0;
    while (scratch->candidates.count < CHAPTER && knp_name__next_piece(r, &piece)) {
        knp_name_sentence s;
        size_t from = scratch->candidates.count;
        if (!knp_name__open_sentence(scratch, r, piece, topics, &cursor, &s) ||
            !knp_name__add_candidates(scratch, &s)) {
            return false;
        }
        for (size_t c = from; c < scratch->candidates.count; c++) {
            score(&e, &s, &scratch->candidates.items[c]);
        }
    }
    chapter->last = piece;
    chapter->phrase_cursor = cursor;
    return knp_name__decide(scratch, 0, scratch->candidates.count, false);
}

/* The names among the candidates, from `sentence` on. */
static bool add_names(knp_name_scratch *scratch, const knp_reading *r, uint32_t sentence)
{
    for (size_t c = 0; c < scratch->candidates.count; c++) {
        const knp_name_candidate *candidate = &scratch->candidates.items[c];
        if (candidate->decided == KNP_NAME_NONE) {
            continue;
        }
        if (scratch->names.count == KNP_NAMES_MAX) {
            scratch->cut = true;
            break;
        }
        while (r->sentences[sentence + 1].first <= candidate->first) {
            sentence++;
        }
        knp_name name = {candidate->first, candidate->end, sentence, candidate->decided,
                         candidate->with_memory[candidate->decided]};
        if (!KNP_VEC_PUSH(&scratch->names, name)) {
            return false;
        }
    }
    return true;
}

static bool second_pass(knp_name_scratch *scratch, const knp_reading *r,
                        const name_chapter *chapter)
{
    knp_evidence e = start(scratch, r);
    for (size_t c = 0; c < scratch->candidates.count; c++) {
        knp_name_candidate *candidate = &scratch->candidates.items[c];
        e.sum = (knp_name_sums){0};
        knp_name_memory__weigh(scratch, r, candidate, &e);
        for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
            candidate->with_memory[k] =
                clip(candidate->with_memory[k] + e.sum[KNP_NAME_TYPE_COUNT + k]);
        }
    }
    return knp_name__decide(scratch, 0, scratch->candidates.count, true) &&
           add_names(scratch, r, chapter->before.sentence);
}

/* Words that are numbered anew have other sums. */
static bool open_cache(knp_name_scratch *scratch, const knp_reading *reading)
{
    bool fresh = !scratch->cache;
    if (fresh) {
        scratch->cache = knp_alloc__get(sizeof *scratch->cache);
    }
    if (scratch->cache && (fresh || reading->words->fresh)) {
        knp_evidence_cache__clear(scratch->cache, &reading->words->lexicon->layers[KNP_LAYERS - 1]);
    }
    return scratch->cache != NULL;
}

bool knp_name__read(knp_name_scratch *scratch, const knp_reading *reading)
{
    unsigned topics = knp_name__topics(reading);
    if (!open_cache(scratch, reading) || !knp_name__read_phrases(scratch, reading)) {
        return false;
    }
    name_chapter chapter = {.phrase_cursor = 0};
    KNP_VEC_TRIM(&scratch->names, KEEP);
    KNP_VEC_TRIM(&scratch->candidates, CHAPTER * 2);
    KNP_VEC_TRIM(&scratch->places, CHAPTER * 2);
    scratch->cut = false;
    while (chapter.last.end < reading->token_count && !scratch->cut) {
        chapter.before = chapter.last;
        knp_name_memory__clear(&scratch->memory);
        scratch->chapter = chapter.before.end;
        if (!first_pass(scratch, reading, topics, &chapter)) {
            return false;
        }
        if (scratch->candidates.count &&
            (!knp_name_memory__learn(scratch, reading, scratch->chapter, chapter.last.end) ||
             !second_pass(scratch, reading, &chapter))) {
            return false;
        }
    }
    return true;
}

/* The candidate of the last chapter that has these tokens; NULL if none has. */
static const knp_name_candidate *find_candidate(const knp_name_scratch *scratch, knp_name_span span)
{
    size_t low = 0, high = scratch->candidates.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (scratch->candidates.items[middle].first < span.first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < scratch->candidates.count && scratch->candidates.items[low].first == span.first;
         low++) {
        if (scratch->candidates.items[low].end == span.end) {
            return &scratch->candidates.items[low];
        }
    }
    return NULL;
}

bool knp_name__weigh(const knp_name_scratch *scratch, const knp_reading *reading, uint32_t sentence,
                     knp_name_span span, knp_evidence *e)
{
    knp_name_scratch own = {0};
    knp_name_sentence s;
    size_t cursor = 0;
    knp_name_piece piece = {reading->sentences[sentence].first,
                            reading->sentences[sentence + 1].first, sentence};
    while (piece.end - piece.first > PIECE_TOKENS && span.first >= piece.first + PIECE_TOKENS) {
        piece.first += PIECE_TOKENS;
    }
    if (piece.end - piece.first > PIECE_TOKENS) {
        piece.end = piece.first + PIECE_TOKENS;
    }
    bool done =
        knp_name__read_phrases(&own, reading) &&
        knp_name__open_sentence(&own, reading, piece, knp_name__topics(reading), &cursor, &s);
    if (done) {
        const knp_name_candidate *candidate = find_candidate(scratch, span);
        knp_evidence__weigh(e, &s, span);
        if (candidate && span.first >= scratch->chapter) {
            knp_name_memory__weigh(scratch, reading, candidate, e);
        }
    }
    knp_name__free(&own);
    return done;
}
