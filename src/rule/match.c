#include "rule/match.h"

#include "base/alloc.h"
#include "rule/rules_inside.h"

enum {
    CANDIDATES = 48,
    POSITIONS = KNP_MATCH_WINDOW + 1,
    VISITED_WORDS = (KNP_RULE_STEPS_MAX + 64) * POSITIONS / 64 + 1,
    NO_POSITION = 0xFFFF
};

/* One search: a range of steps from a start, forwards or backwards. */
typedef struct search {
    knp_matcher *m;
    const knp_rule *rule;
    const knp_step *steps;
    uint32_t start;
    bool backwards;
    size_t bottom; /* of its part of the stack */
    uint64_t *visited;
    uint16_t saves[2 * KNP_CAPTURES_MAX]; /* distance from the start, or NO_POSITION */
    uint16_t best_saves[2 * KNP_CAPTURES_MAX];
    uint32_t best; /* the longest match's length + 1; 0: none */
} search;

/* ----------------------------------------------------------------------------------- ground -- */

/* Takes everything away from a ground of so many tokens. */
static void clear(knp_matcher *m, uint32_t count)
{
    knp_ground *g = &m->ground;
    memset(g->mark_heads, 0, (count + 1) * sizeof *g->mark_heads);
    memset(g->mark_tails, 0, (count + 1) * sizeof *g->mark_tails);
    memset(m->phrase_at, 0, (count + 1) * sizeof *m->phrase_at);
    g->marks.count = g->mark_nexts.count = g->tail_nexts.count = 0;
    g->mark_kinds = 0;
    g->any_phrase = false;
}

bool knp_matcher__open(knp_matcher *matcher, const knp_rules *rules)
{
    *matcher = (knp_matcher){.rules = rules};
    matcher->ground.mark_heads =
        knp_alloc__get((KNP_SENTENCE_WINDOW + 1) * sizeof *matcher->ground.mark_heads);
    matcher->ground.mark_tails =
        knp_alloc__get((KNP_SENTENCE_WINDOW + 1) * sizeof *matcher->ground.mark_tails);
    matcher->phrase_at = knp_alloc__get((KNP_SENTENCE_WINDOW + 1) * sizeof *matcher->phrase_at);
    matcher->visited = knp_alloc__get(2 * VISITED_WORDS * sizeof *matcher->visited);
    if (!matcher->ground.mark_heads || !matcher->ground.mark_tails || !matcher->phrase_at ||
        !matcher->visited) {
        return false;
    }
    clear(matcher, KNP_SENTENCE_WINDOW);
    return knp_profiles__open(&matcher->profiles, rules);
}

void knp_matcher__free(knp_matcher *matcher)
{
    knp_profiles__free(&matcher->profiles);
    KNP_VEC_FREE(&matcher->ground.marks);
    KNP_VEC_FREE(&matcher->ground.mark_nexts);
    KNP_VEC_FREE(&matcher->ground.tail_nexts);
    knp_alloc__free(matcher->ground.mark_heads);
    knp_alloc__free(matcher->ground.mark_tails);
    knp_alloc__free(matcher->phrase_at);
    knp_alloc__free(matcher->visited);
    KNP_VEC_FREE(&matcher->stack);
    *matcher = (knp_matcher){0};
}

/* What there is in the sentence, in one go; for most sentences that is all that is asked. */
static void look_over(knp_matcher *m)
{
    knp_ground *g = &m->ground;
    const uint32_t *of_word = m->profiles.of_word.items;
    uint64_t kinds = 0;
    uint32_t begins = 0;
    unsigned facts = 0;
    for (const knp_token *t = g->tokens + g->first, *end = g->tokens + g->end; t < end; t++) {
        kinds |= (uint64_t)1 << t->kind;
        facts |= t->facts;
        begins |= of_word[t->word];
    }
    g->token_kinds = kinds;
    g->token_facts = facts;
    g->begins = begins;
}

bool knp_matcher__enter(knp_matcher *matcher, const knp_words *words, const knp_token *tokens,
                        const uint8_t *tags, uint32_t first, uint32_t end,
                        const knp_phrase *phrases, size_t phrase_count)
{
    knp_ground *g = &matcher->ground;
    if (g->mark_nexts.count || g->any_phrase) { /* most sentences leave nothing behind */
        clear(matcher, g->end - g->first);
    }
    g->words = words;
    g->tokens = tokens;
    g->tags = tags;
    g->first = first;
    g->end = end - first > KNP_SENTENCE_WINDOW ? first + KNP_SENTENCE_WINDOW : end;
    g->phrases = phrases;
    g->phrase_count = phrase_count;
    g->surveyed = false;
    look_over(matcher);
    for (size_t k = 0; k < phrase_count && phrases[k].first < g->end; k++) {
        if (phrases[k].first >= first && !matcher->phrase_at[phrases[k].first - first]) {
            matcher->phrase_at[phrases[k].first - first] = (uint32_t)k + 1;
            g->any_phrase = true;
        }
    }
    return true;
}

bool knp_matcher__lay(knp_matcher *matcher, uint32_t first, uint32_t end, uint16_t kind,
                      uint32_t meaning)
{
    knp_ground *g = &matcher->ground;
    if (g->marks.count >= UINT16_MAX - 1) {
        return true;
    }
    knp_mark mark = {first, end, kind, 0, meaning};
    uint16_t *head = &g->mark_heads[first - g->first], *tail = &g->mark_tails[end - g->first];
    if (!KNP_VEC_RESERVE(&g->marks, 1) || !KNP_VEC_PUSH(&g->mark_nexts, *head) ||
        !KNP_VEC_PUSH(&g->tail_nexts, *tail)) {
        return false;
    }
    g->marks.items[g->marks.count++] = mark;
    *head = *tail = (uint16_t)g->marks.count;
    g->mark_kinds |= (uint64_t)1 << kind;
    return true;
}

const knp_mark *knp_matcher__mark(const knp_matcher *matcher, uint32_t token, uint16_t kind)
{
    const knp_ground *g = &matcher->ground;
    if (token < g->first || token >= g->end) {
        return NULL;
    }
    for (uint16_t k = g->mark_heads[token - g->first]; k; k = g->mark_nexts.items[k - 1]) {
        if (g->marks.items[k - 1].kind == kind) {
            return &g->marks.items[k - 1];
        }
    }
    return NULL;
}

bool knp_matcher__phrase(const knp_matcher *matcher, uint32_t first, uint32_t end,
                         uint32_t class_index, knp_entry_id *entry)
{
    const knp_ground *g = &matcher->ground;
    uint32_t at = first >= g->first && first < g->end ? matcher->phrase_at[first - g->first] : 0;
    for (; at && at <= g->phrase_count && g->phrases[at - 1].first == first; at++) {
        const knp_phrase *phrase = &g->phrases[at - 1];
        if (phrase->end == end && phrase->class_index == class_index) {
            *entry = phrase->entry;
            return true;
        }
    }
    return false;
}

/* The mark of a kind that ends before a token; for left contexts. */
static const knp_mark *mark_before(const knp_ground *g, uint32_t token, uint16_t kind)
{
    if (token < g->first || token > g->end) {
        return NULL;
    }
    for (uint16_t k = g->mark_tails[token - g->first]; k; k = g->tail_nexts.items[k - 1]) {
        if (g->marks.items[k - 1].kind == kind) {
            return &g->marks.items[k - 1];
        }
    }
    return NULL;
}

/* ------------------------------------------------------------------------------------ tests -- */

static bool predicate_holds(const search *s, uint32_t index, uint32_t token)
{
    const knp_token *t = &s->m->ground.tokens[token];
    uint32_t number = s->rule->first_predicate + index;
    const knp_predicate *p = s->m->rules->predicates[number].compiled;
    const uint64_t *bits = knp_profiles__of(&s->m->profiles, t->word);
    return (bits[number >> 6] >> (number & 63) & 1) && (p->kinds >> t->kind & 1) &&
           (t->facts & p->facts_set) == p->facts_set && !(t->facts & p->facts_clear) &&
           (p->tags == ~0U || (s->m->ground.tags && p->tags >> s->m->ground.tags[token] & 1));
}

static bool phrase_holds(const search *s, uint32_t atom_index, const knp_phrase *phrase)
{
    const predicate *p = &s->m->rules->predicates[s->rule->first_predicate];
    const atom *a = &s->m->rules->atoms[p->first_atom + atom_index];
    const knp_lexicon *lexicon = s->m->rules->lexicon;
    if (phrase->class_index != a->class_index) {
        return false;
    }
    const char *value = a->field ? knp_lexicon__text(lexicon, phrase->entry, a->field) : NULL;
    return !a->field || (value && strcmp(value, a->value) == 0);
}

/* ----------------------------------------------------------------------------------- search -- */

/* What is left to try: a step at a position, or a capture to put back. */
static bool push(search *s, bool restore, uint32_t step_or_slot, uint32_t position)
{
    uint64_t item = (uint64_t)restore << 63 | (uint64_t)step_or_slot << 32 | position;
    return KNP_VEC_PUSH(&s->m->stack, item);
}

/* Marks (step, position) as seen; false if it was. */
static bool visit(search *s, uint32_t step, uint32_t position)
{
    uint32_t bit = step * POSITIONS + position;
    uint64_t mask = (uint64_t)1 << (bit & 63);
    if (s->visited[bit >> 6] & mask) {
        return false;
    }
    s->visited[bit >> 6] |= mask;
    return true;
}

/* The token that lies before the search at a position; false at the sentence's end, or where the
 * window ends. */
static bool token_at(const search *s, uint32_t position, uint32_t *token)
{
    const knp_ground *g = &s->m->ground;
    if (position >= KNP_MATCH_WINDOW) {
        return false;
    }
    if (s->backwards) {
        *token = s->start - position - 1;
        return s->start >= g->first + position + 1;
    }
    *token = s->start + position;
    return *token < g->end;
}

/* How far the mark of a step reaches from a position; 0: there is none. */
static uint32_t mark_length(const search *s, uint16_t kind, uint32_t position)
{
    const knp_ground *g = &s->m->ground;
    const knp_mark *mark = s->backwards ? mark_before(g, s->start - position, kind)
                                        : knp_matcher__mark(s->m, s->start + position, kind);
    uint32_t length = mark ? mark->end - mark->first : 0;
    return position + length <= KNP_MATCH_WINDOW ? length : 0;
}

/* Queues the phrases of a class that begin at a position. */
static bool push_phrases(search *s, const knp_step *step, uint32_t next, uint32_t position)
{
    const knp_ground *g = &s->m->ground;
    uint32_t token = s->start + position;
    uint32_t at = s->backwards || token >= g->end ? 0 : s->m->phrase_at[token - g->first];
    for (; at && at <= g->phrase_count && g->phrases[at - 1].first == token; at++) {
        const knp_phrase *phrase = &g->phrases[at - 1];
        uint32_t length = phrase->end - phrase->first;
        if (phrase->end <= g->end && position + length <= KNP_MATCH_WINDOW &&
            phrase_holds(s, step->other, phrase) && !push(s, false, next, position + length)) {
            return false;
        }
    }
    return true;
}

static bool at_sentence_start(const search *s, uint32_t position)
{
    uint32_t boundary = s->backwards ? s->start - position : s->start + position;
    return boundary == s->m->ground.first;
}

static bool at_sentence_end(const search *s, uint32_t position)
{
    uint32_t boundary = s->backwards ? s->start - position : s->start + position;
    return boundary == s->m->ground.end;
}

static bool context_holds(const search *s, knp_code_range range, uint32_t boundary, bool backwards,
                          bool *failed);

/* A match of the whole range; kept if it is the longest so far and its right context fits. */
static void accept(search *s, uint32_t position, bool *failed)
{
    if (position + 1 <= s->best) {
        return;
    }
    const knp_compiled_rule *r = s->rule->compiled;
    if (!s->backwards && s->visited == s->m->visited) {
        uint32_t boundary = s->start + position;
        if ((r->if_right.step_count && !context_holds(s, r->if_right, boundary, false, failed)) ||
            (r->unless_right.step_count &&
             context_holds(s, r->unless_right, boundary, false, failed))) {
            return;
        }
    }
    s->best = position + 1;
    memcpy(s->best_saves, s->saves, sizeof s->saves);
}

/* Whether a step takes nothing where it stands. Most branches end so: what is known before one is
 * queued need not be queued. */
static bool fails_here(const search *s, uint32_t step, uint32_t position)
{
    const knp_step *op = &s->steps[step];
    uint32_t token;
    if (op->op == KNP_STEP_TEST) {
        return !token_at(s, position, &token) || !predicate_holds(s, op->arg, token);
    }
    return op->op == KNP_STEP_MARK && !mark_length(s, s->rule->marks[op->arg], position);
}

/* Follows one thread from a step until it fails, matches or was seen. False: out of memory. */
static bool follow(search *s, uint32_t step, uint32_t position)
{
    bool failed = false;
    while (visit(s, step, position)) {
        const knp_step *op = &s->steps[step];
        uint32_t token, length;
        switch (op->op) {
        case KNP_STEP_CLASS:
            if (!push_phrases(s, op, step + 1, position)) {
                return false;
            }
            if (!token_at(s, position, &token) || !predicate_holds(s, op->arg, token)) {
                return true;
            }
            position++;
            step++;
            break;
        case KNP_STEP_TEST:
            if (!token_at(s, position, &token) || !predicate_holds(s, op->arg, token)) {
                return true;
            }
            position++;
            step++;
            break;
        case KNP_STEP_ANY:
            if (!token_at(s, position, &token)) {
                return true;
            }
            position++;
            step++;
            break;
        case KNP_STEP_MARK:
            length = mark_length(s, s->rule->marks[op->arg], position);
            if (!length) {
                return true;
            }
            position += length;
            step++;
            break;
        case KNP_STEP_FORK:
            if (fails_here(s, op->arg, position)) {
                step = op->other;
                break;
            }
            if (!fails_here(s, op->other, position) && !push(s, false, op->other, position)) {
                return false;
            }
            step = op->arg;
            break;
        case KNP_STEP_JUMP:
            step = op->arg;
            break;
        case KNP_STEP_SAVE:
            /* Where nothing else is queued, nobody asks for the old value. */
            if (s->m->stack.count > s->bottom && !push(s, true, op->arg, s->saves[op->arg])) {
                return false;
            }
            s->saves[op->arg] = (uint16_t)position;
            step++;
            break;
        case KNP_STEP_SENTENCE_START:
        case KNP_STEP_SENTENCE_END:
            if (op->op == KNP_STEP_SENTENCE_START ? !at_sentence_start(s, position)
                                                  : !at_sentence_end(s, position)) {
                return true;
            }
            step++;
            break;
        default:
            accept(s, position, &failed);
            return !failed;
        }
    }
    return true;
}

/* Runs the search to its end; false: out of memory. */
static bool search_all(search *s, uint32_t step_count)
{
    size_t bottom = s->bottom = s->m->stack.count;
    memset(s->visited, 0, ((size_t)step_count * POSITIONS / 64 + 1) * sizeof *s->visited);
    memset(s->saves, 0xFF, sizeof s->saves);
    s->best = 0;
    bool good = push(s, false, 0, 0);
    while (good && s->m->stack.count > bottom) {
        uint64_t item = s->m->stack.items[--s->m->stack.count];
        uint32_t what = (uint32_t)(item >> 32) & 0x7fffffffU, position = (uint32_t)item;
        if (item >> 63) {
            s->saves[what] = (uint16_t)position;
        } else {
            good = follow(s, what, position);
        }
    }
    s->m->stack.count = bottom;
    return good;
}

static bool context_holds(const search *s, knp_code_range range, uint32_t boundary, bool backwards,
                          bool *failed)
{
    search inner = {.m = s->m,
                    .rule = s->rule,
                    .steps = s->rule->program->steps + range.first_step,
                    .start = boundary,
                    .backwards = backwards,
                    .visited = s->m->visited + VISITED_WORDS};
    if (!search_all(&inner, range.step_count)) {
        *failed = true;
    }
    return inner.best != 0;
}

/* ------------------------------------------------------------------------------------ rules -- */

/* Tries a rule at a token; `*found` says whether `match` holds its longest match. */
static bool try_rule(knp_matcher *m, const knp_rule *rule, uint32_t token, knp_match *match,
                     bool *found)
{
    const knp_compiled_rule *r = rule->compiled;
    search s; /* its captures are set when a search begins */
    s.m = m;
    s.rule = rule;
    s.steps = rule->program->steps + r->pattern.first_step;
    s.start = token;
    s.backwards = false;
    s.visited = m->visited;
    bool failed = false;
    *found = false;
    if ((r->if_left.step_count && !context_holds(&s, r->if_left, token, true, &failed)) ||
        (r->unless_left.step_count && context_holds(&s, r->unless_left, token, true, &failed))) {
        return !failed;
    }
    if (failed || !search_all(&s, r->pattern.step_count)) {
        return false;
    }
    if (s.best <= 1) {
        return true;
    }
    *found = true;
    *match = (knp_match){.rule = rule, .first = token, .end = token + s.best - 1};
    for (uint32_t k = 0; k < r->capture_count; k++) {
        uint16_t from = s.best_saves[2 * k], to = s.best_saves[2 * k + 1];
        if (from != NO_POSITION && to != NO_POSITION) {
            match->captures[k] = (knp_capture){token + from, token + to};
        }
    }
    return true;
}

/* ------------------------------------------------------------------------------ live rules -- */

/* Notes what occurs in the sentence. */
static void survey(knp_matcher *m)
{
    knp_ground *g = &m->ground;
    uint32_t words = m->profiles.bit_words;
    g->surveyed = true;
    memset(g->predicates, 0, words * sizeof *g->predicates);
    memset(g->classes, 0, sizeof g->classes);
    for (size_t k = 0; k < g->phrase_count && g->phrases[k].first < g->end; k++) {
        uint32_t class_index = g->phrases[k].class_index;
        g->classes[class_index >> 6] |= (uint64_t)1 << (class_index & 63);
    }
    for (uint32_t i = g->first; i < g->end; i++) {
        const uint64_t *bits = knp_profiles__of(&m->profiles, g->tokens[i].word);
        for (uint32_t w = 0; w < words; w++) {
            g->predicates[w] |= bits[w];
        }
    }
}

/* Whether all that a rule needs further on occurs somewhere in the sentence. */
static bool needs_are_met(const knp_matcher *m, uint32_t rule)
{
    const knp_ground *g = &m->ground;
    const need *needs = &m->rules->needs[(size_t)rule * NEEDS];
    for (unsigned k = 0; k < NEEDS && needs[k].used; k++) {
        const need *n = &needs[k];
        uint64_t met = (n->marks & m->marks_before) | (n->kinds & g->token_kinds);
        for (uint32_t w = 0; !met && w < KNP_CLASSES_MAX / 64; w++) {
            met = n->classes[w] & g->classes[w];
        }
        for (uint32_t w = 0; !met && w < m->profiles.bit_words; w++) {
            met = n->predicates[w] & g->predicates[w];
        }
        if (!met) {
            return false;
        }
    }
    return true;
}

/* Adds the rows of a table for each bit that is set. */
static void add_rows(uint64_t bits, const uint64_t (*rows)[RULE_WORDS], knp_rule_range range,
                     uint64_t *out)
{
    for (; bits; bits &= bits - 1) {
        const uint64_t *row = rows[__builtin_ctzll(bits)];
        for (uint32_t w = range.begin; w < range.end; w++) {
            out[w] |= row[w];
        }
    }
}

/* Whether a first and a second element of a rule occurred in the sentence when the phase began. */
static bool had_beginning(const knp_matcher *m, uint32_t rule)
{
    const knp_ground *g = &m->ground;
    const knp_rules *rules = m->rules;
    uint32_t w = rule / 64;
    knp_rule_range range = {(uint8_t)w, (uint8_t)(w + 1)};
    uint64_t starts[RULE_WORDS] = {0}, seconds[RULE_WORDS] = {0};
    seconds[w] = rules->no_second[w];
    for (uint32_t i = g->first; i < g->end; i++) {
        const uint64_t *of_word =
            knp_profiles__of(&m->profiles, g->tokens[i].word) + m->profiles.bit_words;
        starts[w] |= of_word[w];
        seconds[w] |= of_word[m->profiles.rule_words + w];
    }
    add_rows(g->token_kinds, rules->kind_starts, range, starts);
    add_rows(g->token_kinds, rules->kind_seconds, range, seconds);
    add_rows(m->marks_before, rules->mark_starts, range, starts);
    add_rows(m->marks_before, rules->mark_seconds, range, seconds);
    for (uint32_t c = 0; c < KNP_CLASSES_MAX / 64; c++) {
        add_rows(g->classes[c], rules->class_starts + (size_t)c * 64, range, starts);
        add_rows(g->classes[c], rules->class_seconds + (size_t)c * 64, range, seconds);
    }
    return starts[w] & seconds[w] & (uint64_t)1 << (rule & 63);
}

/* Whether a rule can match in the sentence at all: most rules say so without more, the others when
 * they are first asked for. A rule that asks for marks of its own phase must have been able to do
 * without those that were laid since. */
static bool is_live(knp_matcher *m, uint32_t rule)
{
    uint32_t w = rule / 64;
    uint64_t bit = (uint64_t)1 << (rule & 63);
    if (m->doubt[w] & bit) {
        m->doubt[w] &= ~bit;
        if (!m->ground.surveyed) {
            survey(m);
        }
        if (!needs_are_met(m, rule) || (m->rules->own[w] & bit && !had_beginning(m, rule))) {
            m->live[w] &= ~bit;
        }
    }
    return (m->live[w] & bit) != 0;
}

/* Every rule of the phase may match until something says that it cannot. */
static void begin_phase(knp_matcher *m, uint16_t phase)
{
    const knp_rules *rules = m->rules;
    knp_rule_range range = rules->phase_range[phase];
    m->marks_before = m->ground.mark_kinds;
    for (uint32_t w = range.begin; w < range.end; w++) {
        uint64_t possible = m->marks_before ? ~(uint64_t)0 : ~rules->markful[w];
        m->live[w] = rules->phase_rules[phase][w] & possible;
        m->doubt[w] = m->live[w] & (rules->needy[w] | rules->own[w]);
    }
}

/* ------------------------------------------------------------------------ rules at a token -- */

/* A word of the set of rules that a table by class gives the phrases that begin at a token. */
static uint64_t by_phrases(const knp_matcher *m, uint32_t token,
                           const uint64_t (*by_class)[RULE_WORDS], uint32_t w)
{
    const knp_ground *g = &m->ground;
    uint64_t bits = 0;
    uint32_t at = m->phrase_at[token - g->first];
    for (; at && at <= g->phrase_count && g->phrases[at - 1].first == token; at++) {
        bits |= by_class[g->phrases[at - 1].class_index][w];
    }
    return bits;
}

/* A word of the set of rules whose second element can stand at a token. */
static uint64_t seconds_at(const knp_matcher *m, uint32_t token, uint32_t w)
{
    const knp_ground *g = &m->ground;
    const knp_rules *rules = m->rules;
    if (token >= g->end) {
        return 0;
    }
    const uint64_t *of_word = knp_profiles__of(&m->profiles, g->tokens[token].word) +
                              m->profiles.bit_words + m->profiles.rule_words;
    uint64_t bits = of_word[w] | rules->kind_seconds[g->tokens[token].kind][w];
    for (uint16_t k = g->mark_heads[token - g->first]; k; k = g->mark_nexts.items[k - 1]) {
        bits |= rules->mark_seconds[g->marks.items[k - 1].kind][w];
    }
    return bits | by_phrases(m, token, rules->class_seconds, w);
}

/* A word of the set of rules whose second element can stand behind a first one that begins at
 * `token`: a token, a mark or a phrase. */
static uint64_t seconds_behind(const knp_matcher *m, uint32_t token, uint32_t w)
{
    const knp_ground *g = &m->ground;
    uint64_t bits = m->rules->no_second[w] | seconds_at(m, token + 1, w);
    for (uint16_t k = g->mark_heads[token - g->first]; k; k = g->mark_nexts.items[k - 1]) {
        bits |= seconds_at(m, g->marks.items[k - 1].end, w);
    }
    uint32_t at = m->phrase_at[token - g->first];
    for (; at && at <= g->phrase_count && g->phrases[at - 1].first == token; at++) {
        bits |= seconds_at(m, g->phrases[at - 1].end, w);
    }
    return bits;
}

/* A word of the set of rules that can begin at a token and go on behind it. */
static uint64_t beginnings(const knp_matcher *m, uint32_t token, uint32_t w)
{
    const knp_ground *g = &m->ground;
    const knp_rules *rules = m->rules;
    const uint64_t *of_word =
        knp_profiles__of(&m->profiles, g->tokens[token].word) + m->profiles.bit_words;
    uint64_t bits = of_word[w] | rules->kind_starts[g->tokens[token].kind][w];
    for (uint16_t k = g->mark_heads[token - g->first]; k; k = g->mark_nexts.items[k - 1]) {
        bits |= rules->mark_starts[g->marks.items[k - 1].kind][w];
    }
    bits = (bits | by_phrases(m, token, rules->class_starts, w)) & m->live[w];
    return bits ? bits & seconds_behind(m, token, w) : 0;
}

/* Whether any rule of a phase may begin anywhere in the sentence. */
static bool begins_anywhere(const knp_matcher *m, uint16_t phase)
{
    const knp_ground *g = &m->ground;
    return g->mark_kinds || g->any_phrase || g->begins & knp_profiles__begins(phase, true) ||
           g->token_kinds & m->rules->phase_kinds[true][phase];
}

/* The first token from `token` on that a rule may begin at; most are passed over here. */
static uint32_t next_beginning(const knp_matcher *m, uint16_t phase, uint32_t token)
{
    const knp_ground *g = &m->ground;
    bool without_marks = g->mark_kinds == 0;
    uint32_t bit = knp_profiles__begins(phase, without_marks);
    uint64_t kinds = m->rules->phase_kinds[without_marks][phase];
    const uint32_t *of_word = m->profiles.of_word.items, *phrase_at = m->phrase_at;
    const uint16_t *mark_heads = g->mark_heads;
    const knp_token *tokens = g->tokens + g->first;
    uint32_t at = token - g->first, count = g->end - g->first;
    for (; at < count; at++) {
        if (of_word[tokens[at].word] & bit || kinds >> tokens[at].kind & 1 || mark_heads[at] ||
            phrase_at[at]) {
            break;
        }
    }
    return g->first + at;
}

/* All matches that begin at a token, in the order of their rules. */
static bool collect(knp_matcher *m, uint16_t phase, uint32_t token, knp_match *matches,
                    uint32_t *count)
{
    knp_rule_range range = m->rules->phase_range[phase];
    *count = 0;
    for (uint32_t w = range.begin; w < range.end; w++) {
        uint64_t left = beginnings(m, token, w);
        for (; left && *count < CANDIDATES; left &= left - 1) {
            uint32_t rule = w * 64 + (uint32_t)__builtin_ctzll(left);
            bool found = false;
            if (is_live(m, rule) &&
                !try_rule(m, &m->rules->rules[rule], token, &matches[*count], &found)) {
                return false;
            }
            *count += found;
        }
    }
    return true;
}

/* The longest comes first; among equals the rule that stands first. */
static void sort_by_length(knp_match *matches, uint32_t count)
{
    for (uint32_t k = 1; k < count; k++) {
        knp_match moved = matches[k];
        uint32_t at = k;
        for (; at > 0 && matches[at - 1].end < moved.end; at--) {
            matches[at] = matches[at - 1];
        }
        matches[at] = moved;
    }
}

static knp_capture span_of(const knp_match *match)
{
    int span = knp_rule__capture(match->rule, "span");
    if (span >= 0 && match->captures[span].end > match->captures[span].first) {
        return match->captures[span];
    }
    return (knp_capture){match->first, match->end};
}

/* Offers the matches at a token; `*next` gets the token to go on at. */
static bool offer(knp_matcher *m, const knp_match *matches, uint32_t count, knp_taker taker,
                  uint32_t *next)
{
    for (uint32_t k = 0; k < count; k++) {
        uint32_t meaning = 0;
        knp_take take = taker.take(taker.context, &matches[k], &meaning);
        if (take == KNP_TAKE_FAILED) {
            return false;
        }
        if (take == KNP_TAKE_NO) {
            continue;
        }
        if (m->tracer.taken) {
            m->tracer.taken(m->tracer.context, &matches[k]);
        }
        knp_capture span = span_of(&matches[k]);
        if (!knp_matcher__lay(m, span.first, span.end, matches[k].rule->record, meaning)) {
            return false;
        }
        if (matches[k].rule->compiled->choose != KNP_CHOOSE_ALL) {
            *next = span.end > *next ? span.end : *next;
            return true;
        }
    }
    return true;
}

bool knp_matcher__run(knp_matcher *matcher, uint16_t phase, knp_taker taker)
{
    knp_match matches[CANDIDATES];
    if (phase == UINT16_MAX || !begins_anywhere(matcher, phase)) {
        return true;
    }
    begin_phase(matcher, phase);
    for (uint32_t token = matcher->ground.first;;) {
        token = next_beginning(matcher, phase, token);
        if (token >= matcher->ground.end) {
            return true;
        }
        uint32_t count = 0, next = token + 1;
        if (!collect(matcher, phase, token, matches, &count)) {
            return false;
        }
        if (count > 1 && matches[0].rule->compiled->choose == KNP_CHOOSE_LONGEST) {
            sort_by_length(matches, count);
        }
        if (count && !offer(matcher, matches, count, taker, &next)) {
            return false;
        }
        token = next;
    }
}
