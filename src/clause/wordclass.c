#include "clause/wordclass.h"

/* So many tokens in a row may be undecided; then the best so far is taken. No sentence has that. */
enum { PIECE = 256, WORD = 0, SIDES = KNP_WORD_CLASS_SIDES };

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
    knp_candidate_row row = {.linked = key.linked};
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

/* Rows for keys that are new since the last time; a link may have come to an old one. */
static bool make_rows(knp_wordclasses *out, const knp_words *words)
{
    const knp_blob *builtin = &words->lexicon->layers[KNP_LAYERS - 1];
    size_t count = words->tag_keys.list.count;
    if (out->rows.count == count) {
        return true;
    }
    if (!out->moves.count && !make_moves(out, builtin)) {
        return false;
    }
    for (size_t k = 0; k < out->rows.count; k++) {
        out->rows.items[k].linked = words->tag_keys.list.items[k].linked;
    }
    if (!KNP_VEC_RESERVE(&out->rows, count - out->rows.count)) {
        return false;
    }
    while (out->rows.count < count) {
        out->rows.items[out->rows.count] =
            make_row(builtin, words->tag_keys.list.items[out->rows.count]);
        out->rows.count++;
    }
    return true;
}

/* -------------------------------------------------------------------------------------- keys -- */

static inline bool is_capital(const knp_token *tokens, uint32_t token)
{
    return (tokens[token].facts & KNP_TOKEN_CAPITAL) != 0;
}

/* The key of a token. `*first` says whether only marks stood before it in its sentence, or a colon
 * or an opening quotation mark does: there a capital may be no name. */
static inline uint16_t key_of(const knp_words *words, const knp_token *tokens, uint32_t i,
                              bool *first)
{
    unsigned like = like_of_kind[tokens[i].kind];
    if (like != WORD) {
        unsigned kind = tokens[i].kind;
        *first = (*first && like == KNP_LIKE_PUNCT) || kind == KNP_TOKEN_COLON ||
                 kind == KNP_TOKEN_QUOTE_OPEN;
        return (uint16_t)like;
    }
    uint16_t key = words->tags.items[tokens[i].word].at[*first];
    *first = false;
    return key;
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

static inline void add_certain(lattice *l, unsigned word_class)
{
    if (l->size) {
        int32_t score;
        decide(l, best_before(l, word_class, &score));
    }
    *l->out++ = (uint8_t)word_class;
    begin_at(l, word_class);
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

static inline void read_sentence(lattice *l, const knp_wordclasses *out, const knp_words *words,
                                 const knp_token *tokens, knp_token_range sentence)
{
    bool first = true;
    l->size = 0;
    begin_at(l, KNP_IS_BORDER);
    for (uint32_t i = sentence.first; i < sentence.end; i++) {
        const knp_candidate_row *row = &out->rows.items[key_of(words, tokens, i, &first)];
        if (row->linked && is_linked(tokens, i, sentence)) {
            row = &out->rows.items[row->linked];
        }
        if (row->count == 1) {
            add_certain(l, row->word_class[0]);
        } else {
            add_ambiguous(l, row);
        }
    }
    if (l->size) {
        int32_t score;
        decide(l, best_before(l, KNP_IS_BORDER, &score));
    }
}

bool knp_wordclass__read(knp_wordclasses *out, const knp_words *words, const knp_tokens *tokens,
                         const knp_sentences *sentences)
{
    out->list.count = 0;
    if (!make_rows(out, words) || !KNP_VEC_RESERVE(&out->list, tokens->list.count)) {
        return false;
    }
    lattice l;
    l.moves = out->moves.items;
    l.out = out->list.items;
    for (size_t s = 0; s < knp_sentence__count(sentences); s++) {
        read_sentence(&l, out, words, tokens->list.items, knp_sentence__range(sentences, s));
    }
    out->list.count = tokens->list.count;
    return true;
}

void knp_wordclass__free(knp_wordclasses *classes)
{
    KNP_VEC_FREE(&classes->list);
    KNP_VEC_FREE(&classes->moves);
    KNP_VEC_FREE(&classes->rows);
}

const char *knp_wordclass__universal(const knp_wordclasses *classes, const knp_tokens *tokens,
                                     uint32_t token)
{
    unsigned kind = tokens->list.items[token].kind;
    bool symbol = kind == KNP_TOKEN_SYMBOL || kind == KNP_TOKEN_CURRENCY || kind == KNP_TOKEN_EMOJI;
    return symbol ? "SYM" : universal_names[classes->list.items[token]];
}
