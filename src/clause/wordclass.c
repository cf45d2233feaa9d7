#include "clause/wordclass.h"

#include "base/hash.h"

enum {
    PIECE = 256, /* so many tokens in a row may be undecided; then the best so far is taken: no
                    sentence has that */
    WINDOW = 60, /* tokens looked at together; a bit is left over for the end */
    RUNS = 1 << 12,
    WORD = 0,
    SIDES = KNP_WORD_CLASS_SIDES
};

static const char *const universal_names[] = {
#define KNP_WORD_CLASS(upper, name, universal) universal,
    KNP_WORD_CLASSES(KNP_WORD_CLASS)
#undef KNP_WORD_CLASS
};

/* How tokens look that are no words; WORD: as the word's key says. */
static const uint8_t like_of_kind[KNP_TOKEN_KIND_COUNT] = {
    [KNP_TOKEN_WORD] = WORD,
    [KNP_TOKEN_ABBREVIATION] = WORD,
    [KNP_TOKEN_INITIALS] = KNP_LIKE_INITIALS,
    [KNP_TOKEN_URL] = KNP_LIKE_ADDRESS,
    [KNP_TOKEN_EMAIL] = KNP_LIKE_ADDRESS,
    [KNP_TOKEN_DOMAIN] = KNP_LIKE_ADDRESS,
    [KNP_TOKEN_HANDLE] = KNP_LIKE_ADDRESS,
    [KNP_TOKEN_HASHTAG] = KNP_LIKE_ADDRESS,
    [KNP_TOKEN_EMOJI] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_DATE] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_CLOCK] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_MONEY] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_PERCENT] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_SPAN] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_ORDINAL] = KNP_LIKE_DIGIT_ORDINAL,
    [KNP_TOKEN_RATIO] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_FRACTION] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_NUMBER] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_CODE] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_SUSPENDED] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_COMPOUND] = WORD,
    [KNP_TOKEN_YEAR] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_DIGITS] = KNP_LIKE_DIGITS,
    [KNP_TOKEN_CURRENCY] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_STOP] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_COMMA] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_COLON] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_SEMICOLON] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_DASH] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_OPEN] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_CLOSE] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_QUOTE] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_QUOTE_OPEN] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_QUOTE_CLOSE] = KNP_LIKE_PUNCT,
    [KNP_TOKEN_SYMBOL] = KNP_LIKE_PUNCT,
};

/* -------------------------------------------------------------------------------------- rows -- */

/* Puts a candidate where its weight belongs; the lightest falls off. */
static void add_candidate(knp_candidate_row *row, unsigned word_class, int weight)
{
    unsigned at = row->count;
    if (at == KNP_CANDIDATES_MAX) {
        at--;
        if (row->weight[at] >= weight) {
            return;
        }
    } else {
        row->count++;
    }
    for (; at && row->weight[at - 1] < weight; at--) {
        row->weight[at] = row->weight[at - 1];
        row->word_class[at] = row->word_class[at - 1];
    }
    row->weight[at] = weight;
    row->word_class[at] = (uint8_t)word_class;
}

static knp_candidate_row make_row(const knp_blob *builtin, knp_tagkey key)
{
    knp_candidate_row row = {.count = 0};
    for (unsigned k = 0; k < KNP_WORD_CLASS_COUNT; k++) {
        if (key.classes >> k & 1) {
            knp_word_class c = (knp_word_class)k;
            int weight = knp_tagtable__weight(builtin, key.id, c);
            weight += knp_tagtable__weight(builtin, knp_tagkey__set(key.classes), c);
            add_candidate(&row, k,
                          weight > INT16_MAX ? INT16_MAX
                                             : (weight < INT16_MIN ? INT16_MIN : weight));
        }
    }
    for (int k = 0; k < row.count; k++) {
        row.weight[k] = row.weight[k] * KNP_CANDIDATE_STEP - k;
    }
    return row;
}

/* The blob's moves as scores want them; all 0 where it has none. */
static bool make_moves(knp_wordclasses *out, const knp_blob *builtin)
{
    if (!KNP_VEC_RESERVE(&out->moves, SIDES * SIDES)) {
        return false;
    }
    for (size_t k = 0; k < SIDES * SIDES; k++) {
        out->moves.items[k] =
            builtin->tag_moves_count ? builtin->tag_moves[k] * KNP_CANDIDATE_STEP : 0;
    }
    out->moves.count = SIDES * SIDES;
    return true;
}

static bool make_runs(knp_wordclasses *out)
{
    if (!KNP_VEC_RESERVE(&out->runs, RUNS)) {
        return false;
    }
    memset(out->runs.items, 0, RUNS * sizeof *out->runs.items);
    out->runs.count = RUNS;
    return true;
}

/* Rows for keys that are new since the last time; a link may have come to an old one. */
static bool make_rows(knp_wordclasses *out, const knp_words *words)
{
    const knp_blob *builtin = &words->lexicon->layers[KNP_LAYERS - 1];
    size_t count = words->tag_keys.list.count;
    const knp_tagkey *keys = words->tag_keys.list.items;
    if (out->rows.count == count) {
        return true;
    }
    if ((!out->moves.count && !make_moves(out, builtin)) || (!out->runs.count && !make_runs(out)) ||
        !KNP_VEC_RESERVE(&out->rows, count - out->rows.count) ||
        !KNP_VEC_RESERVE(&out->glances, count - out->glances.count)) {
        return false;
    }
    for (size_t k = 0; k < out->glances.count; k++) {
        out->glances.items[k].linked = keys[k].linked;
    }
    for (size_t k = out->rows.count; k < count; k++) {
        knp_candidate_row row = make_row(builtin, keys[k]);
        uint8_t word_class = row.count == 1 ? row.word_class[0] : (uint8_t)KNP_CLASS_OPEN;
        out->rows.items[k] = row;
        out->glances.items[k] = (knp_key_glance){keys[k].linked, word_class};
    }
    out->rows.count = count;
    out->glances.count = count;
    return true;
}

/* -------------------------------------------------------------------------------------- keys -- */

static inline bool is_capital(const knp_token *tokens, uint32_t token)
{
    return (tokens[token].facts & KNP_TOKEN_CAPITAL) != 0;
}

/* The key of a token. `*first` says whether only marks stood before it in its sentence, or a colon
 * or an opening quotation mark does: there a capital may be no name. Nothing to branch on. */
static inline uint16_t key_of(const knp_words *words, const knp_token *tokens, uint32_t i,
                              bool *first)
{
    unsigned kind = tokens[i].kind, like = like_of_kind[kind];
    uint16_t key = words->tags.items[tokens[i].word].at[*first];
    *first = (*first & (like == KNP_LIKE_PUNCT)) | (kind == KNP_TOKEN_COLON) |
             (kind == KNP_TOKEN_QUOTE_OPEN);
    return like == WORD ? key : (uint16_t)like;
}

/* Whether a link word stands in a name, the second word of the sentence excepted. */
static inline bool is_linked(const knp_token *tokens, uint32_t i, knp_token_range sentence)
{
    return i > sentence.first + 1 && i + 1 < sentence.end && is_capital(tokens, i - 1) &&
           is_capital(tokens, i + 1);
}

void knp_wordclass__keys(const knp_words *words, const knp_tokens *tokens, knp_token_range sentence,
                         uint16_t *keys)
{
    bool first = true;
    for (uint32_t i = sentence.first; i < sentence.end; i++) {
        uint16_t key = key_of(words, tokens->list.items, i, &first);
        uint16_t linked = words->tag_keys.list.items[key].linked;
        *keys++ = linked && is_linked(tokens->list.items, i, sentence) ? linked : key;
    }
}

/* ----------------------------------------------------------------------------------- Viterbi -- */

/* The undecided tokens since the last decided one, and the best way to each of their classes. */
typedef struct lattice {
    const int32_t *moves; /* [from * SIDES + to], times the step */
    const knp_candidate_row *rows[PIECE];
    uint8_t back[PIECE][KNP_CANDIDATES_MAX];
    uint32_t size;
    int32_t scores[2][KNP_CANDIDATES_MAX]; /* times the step, less their index */
    int32_t *score;                        /* of the last token's candidates: one of the two */
    const uint8_t *last;                   /* their classes */
    uint32_t last_count;
    uint8_t certain; /* the last token's class, where it has one only */
    uint8_t *out;    /* where the classes of the undecided tokens go */
} lattice;

static inline int32_t move(const lattice *l, unsigned from, unsigned to)
{
    return l->moves[from * SIDES + to];
}

/* The best candidate of the last token before a class. There is nothing to branch on. */
static inline uint32_t best_before(const lattice *l, unsigned word_class, int32_t *score)
{
    int32_t best = INT32_MIN;
    for (uint32_t k = 0; k < l->last_count; k++) {
        int32_t s = l->score[k] + move(l, l->last[k], word_class);
        best = s > best ? s : best;
    }
    uint32_t k = (uint32_t)-best & (KNP_CANDIDATE_STEP - 1);
    *score = best + (int32_t)k;
    return k;
}

/* Writes the classes of all undecided tokens, of which the last has candidate `k`. */
static inline void decide(lattice *l, uint32_t k)
{
    for (uint32_t i = l->size; i-- > 0;) {
        l->out[i] = l->rows[i]->word_class[k];
        k = l->back[i][k];
    }
    l->out += l->size;
    l->size = 0;
}

static inline void begin_at(lattice *l, unsigned word_class)
{
    l->score = l->scores[0];
    l->score[0] = 0;
    l->certain = (uint8_t)word_class;
    l->last = &l->certain;
    l->last_count = 1;
}

static void cut(lattice *l)
{
    uint32_t best = 0;
    for (uint32_t k = 1; k < l->last_count; k++) {
        best = l->score[k] > l->score[best] ? k : best;
    }
    unsigned word_class = l->last[best];
    decide(l, best);
    begin_at(l, word_class);
}

static inline void add_ambiguous(lattice *l, const knp_candidate_row *row)
{
    int32_t *score = l->scores[l->score == l->scores[0]];
    uint8_t *back = l->back[l->size];
    if (l->last_count == 1) {
        const int32_t *moves = l->moves + l->last[0] * SIDES;
        for (uint32_t k = 0; k < row->count; k++) {
            back[k] = 0;
            score[k] = l->score[0] + moves[row->word_class[k]] + row->weight[k];
        }
    } else {
        for (uint32_t k = 0; k < row->count; k++) {
            back[k] = (uint8_t)best_before(l, row->word_class[k], &score[k]);
            score[k] += row->weight[k];
        }
    }
    l->score = score;
    l->last = row->word_class;
    l->last_count = row->count;
    l->rows[l->size++] = row;
    if (l->size == PIECE) {
        cut(l);
    }
}

/* The end of a sentence or a decided class behind the undecided tokens. */
static inline void end_at(lattice *l, unsigned word_class)
{
    int32_t score;
    if (l->size) {
        decide(l, best_before(l, word_class, &score));
    }
}

/* ------------------------------------------------------------------------------------- runs -- */

/* Some tokens of a sentence, from `at` on. */
typedef struct window {
    uint32_t at, count;
    uint64_t open;  /* a bit for each: it has several classes */
    uint64_t first; /* and: it stands first */
    uint16_t keys[WINDOW + KNP_RUN_KEYS];
} window;

typedef struct reader {
    const knp_wordclasses *classes;
    const knp_words *words;
    const knp_token *tokens;
    knp_token_range sentence;
    uint8_t *out;
    lattice *l;
} reader;

static inline uint16_t linked_key(const reader *p, uint32_t i, uint16_t key)
{
    uint16_t linked = p->classes->glances.items[key].linked;
    return linked && is_linked(p->tokens, i, p->sentence) ? linked : key;
}

/* The window's keys, and the classes of those that have only one. `*first` is moved on. */
static inline void fill(window *w, reader *p, bool *first)
{
    uint32_t rest = p->sentence.end - w->at;
    w->count = rest < WINDOW ? rest : WINDOW;
    w->open = w->first = 0;
    for (uint32_t k = 0; k < w->count; k++) {
        uint32_t i = w->at + k;
        w->first |= (uint64_t)*first << k;
        uint16_t key = linked_key(p, i, key_of(p->words, p->tokens, i, first));
        uint8_t word_class = p->classes->glances.items[key].word_class;
        w->keys[k] = key;
        w->open |= (uint64_t)(word_class == KNP_CLASS_OPEN) << k;
        p->out[i] = word_class;
    }
}

/* The class beside a run; the border's if the sentence ends there. */
static inline unsigned class_before(const reader *p, uint32_t i)
{
    return i > p->sentence.first ? p->out[i - 1] : (unsigned)KNP_IS_BORDER;
}

static inline unsigned class_behind(const reader *p, uint32_t i)
{
    return i < p->sentence.end ? p->out[i] : (unsigned)KNP_IS_BORDER;
}

/* Decides tokens of the window, `count` from the k-th on. */
static void search(reader *p, const window *w, uint32_t k, uint32_t count)
{
    uint32_t i = w->at + k;
    p->l->out = p->out + i;
    begin_at(p->l, class_before(p, i));
    for (uint32_t n = 0; n < count; n++) {
        add_ambiguous(p->l, &p->classes->rows.items[w->keys[k + n]]);
    }
    end_at(p->l, class_behind(p, i + count));
}

/* Decides tokens from `i` on up to one with only one class; that one, or the sentence's end. */
static uint32_t search_on(reader *p, uint32_t i, bool *first)
{
    p->l->out = p->out + i;
    begin_at(p->l, class_before(p, i));
    for (; i < p->sentence.end; i++) {
        bool behind = *first;
        uint16_t key = linked_key(p, i, key_of(p->words, p->tokens, i, &behind));
        const knp_candidate_row *row = &p->classes->rows.items[key];
        if (row->count == 1) {
            end_at(p->l, row->word_class[0]);
            return i;
        }
        add_ambiguous(p->l, row);
        *first = behind;
    }
    end_at(p->l, KNP_IS_BORDER);
    return i;
}

/* Decides a short run as the last time, or else by search. */
static inline void recall(reader *p, const window *w, uint32_t k, uint32_t count)
{
    const uint16_t *key = w->keys + k;
    uint8_t *out = p->out + w->at + k;
    uint64_t keys =
        (uint64_t)key[0] | (uint64_t)key[1] << 16 | (uint64_t)key[2] << 32 | (uint64_t)key[3] << 48;
    keys &= ~(uint64_t)0 >> (64 - 16 * count);
    unsigned sides = class_before(p, w->at + k) << 8 | class_behind(p, w->at + k + count) << 3;
    sides |= count;
    uint64_t hash = knp_hash__mix(keys ^ 0xa0761d6478bd642fU, sides ^ 0xe7037ed1a0b428dbU);
    knp_class_run *run = &p->classes->runs.items[hash & (RUNS - 1)];
    if (run->keys != keys || run->sides != sides) {
        search(p, w, k, count);
        *run = (knp_class_run){.keys = keys, .sides = (uint16_t)sides};
        memcpy(run->word_class, out, count);
        return;
    }
    for (uint32_t n = 0; n < count; n++) {
        out[n] = run->word_class[n];
    }
}

/* Decides the open runs of a window; the token that the next one begins with. */
static inline uint32_t read_window(reader *p, const window *w, bool *first)
{
    for (uint64_t open = w->open; open;) {
        uint32_t k = (uint32_t)__builtin_ctzll(open);
        uint32_t count = (uint32_t)__builtin_ctzll(~(open >> k));
        if (k + count == w->count && w->at + w->count < p->sentence.end) {
            *first = w->first >> k & 1;
            return search_on(p, w->at + k, first);
        }
        if (count <= KNP_RUN_KEYS) {
            recall(p, w, k, count);
        } else {
            search(p, w, k, count);
        }
        open &= ~(uint64_t)0 << (k + count);
    }
    return w->at + w->count;
}

static inline void read_sentence(reader *p)
{
    window w = {.at = p->sentence.first};
    bool first = true;
    memset(w.keys, 0, sizeof w.keys);
    while (w.at < p->sentence.end) {
        fill(&w, p, &first);
        w.at = read_window(p, &w, &first);
    }
}

bool knp_wordclass__read(knp_wordclasses *out, const knp_words *words, const knp_tokens *tokens,
                         const knp_sentences *sentences)
{
    out->list.count = 0;
    if (!make_rows(out, words) || !KNP_VEC_RESERVE(&out->list, tokens->list.count)) {
        return false;
    }
    reader p = {.classes = out, .words = words, .tokens = tokens->list.items};
    lattice l;
    l.moves = out->moves.items;
    l.size = 0;
    p.out = out->list.items;
    p.l = &l;
    for (size_t s = 0; s < knp_sentence__count(sentences); s++) {
        p.sentence = knp_sentence__range(sentences, s);
        read_sentence(&p);
    }
    out->list.count = tokens->list.count;
    return true;
}

void knp_wordclass__free(knp_wordclasses *classes)
{
    KNP_VEC_FREE(&classes->list);
    KNP_VEC_FREE(&classes->moves);
    KNP_VEC_FREE(&classes->rows);
    KNP_VEC_FREE(&classes->glances);
    KNP_VEC_FREE(&classes->runs);
}

const char *knp_wordclass__universal(const knp_wordclasses *classes, const knp_tokens *tokens,
                                     uint32_t token)
{
    unsigned kind = tokens->list.items[token].kind;
    bool symbol = kind == KNP_TOKEN_SYMBOL || kind == KNP_TOKEN_CURRENCY || kind == KNP_TOKEN_EMOJI;
    return symbol ? "SYM" : universal_names[classes->list.items[token]];
}
