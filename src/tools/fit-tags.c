/* fit-tags: fits lexicons/tags.weights to texts tagged by hand, in CoNLL-U.
 *
 *     fit-tags [--output FILE] [--source TEXT]... FILE.conllu...    fits on all
 *     fit-tags --halves [--errors N] FILE.conllu...                 fits on a half, scores on the
 *                                                                   other, both ways
 *
 * An averaged perceptron (Collins 2002) over the keys and moves that the tagger itself uses. The
 * texts are read by the library, paragraph by paragraph, so the tagger's own tokens and sentences
 * count; tokens that differ from the gold ones are not learned from, and scored as wrong. The same
 * files give the same weights on every run. See lexicons/tags.md. */
#include "base/file.h"
#include "record/document.h"

#include <ctype.h>
#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { NO_CLASS = 255, SOURCES_MAX = 16, FIRST_HALF = 1, SECOND_HALF = 2, BOTH = 3 };

/* A gold token: the bytes start .. end-1 of its article, blanks not counted. */
typedef struct gold_token {
    uint32_t start, end;
    uint8_t word_class;
    uint8_t coarse; /* NO_CLASS: not scored */
} gold_token;

typedef struct gold_article {
    knp_str id;
    knp_buf text;
    KNP_VEC(gold_token) tokens;
    uint32_t squeezed; /* bytes so far without blanks */
    knp_str paragraph;
    size_t file;
    int half;
} gold_article;

/* A token as the tagger sees it. */
typedef struct example_token {
    uint16_t key;
    uint8_t gold;   /* the class to learn, one of the key's; NO_CLASS: none */
    uint8_t coarse; /* the right answer; NO_CLASS: not scored */
} example_token;

typedef struct example {
    uint32_t first, count; /* of the tokens */
    int half;
} example;

typedef struct model {
    double (*key)[KNP_WORD_CLASS_COUNT]; /* by feature */
    double (*total)[KNP_WORD_CLASS_COUNT];
    double move[KNP_WORD_CLASS_SIDES][KNP_WORD_CLASS_SIDES];
    double move_total[KNP_WORD_CLASS_SIDES][KNP_WORD_CLASS_SIDES];
    double steps;
} model;

typedef struct fitter {
    knp_engine *engine;
    knp_document *doc;
    KNP_VEC(gold_article) articles;
    KNP_VEC(example_token) tokens;
    KNP_VEC(example) examples;
    KNP_VEC(uint64_t) features; /* key ids and sets of classes */
    uint32_t (*of_key)[2];      /* the features of a key: its id, its set */
    size_t lost[3];             /* scored gold tokens that the library cuts otherwise, by half */
    size_t seen;                /* all scored ones */
    const char *output, *sources[SOURCES_MAX];
    size_t source_count;
    int epochs, runs;
    double scale;
    size_t errors;
    bool halves;
} fitter;

static void need(bool done)
{
    if (!done) {
        fprintf(stderr, "fit-tags: out of memory, or a file could not be read or written\n");
        exit(1);
    }
}

/* ----------------------------------------------------------------------------- gold classes -- */

static const char *const coarse_tags[] = {"ADJ",  "ADP", "ADV",  "DET",   "INTJ",
                                          "NOUN", "NUM", "PRON", "SCONJ", "VERB"};

static uint8_t coarse_of(knp_str upos)
{
    const char *same[][2] = {{"AUX", "VERB"}, {"PROPN", "NOUN"}, {"CCONJ", "SCONJ"}};
    for (size_t k = 0; k < 3; k++) {
        upos = knp_str__is(upos, same[k][0]) ? knp_str__of(same[k][1]) : upos;
    }
    for (size_t k = 0; k < sizeof coarse_tags / sizeof *coarse_tags; k++) {
        if (knp_str__is(upos, coarse_tags[k])) {
            return (uint8_t)k;
        }
    }
    return NO_CLASS;
}

static uint8_t coarse_of_class(unsigned word_class)
{
    static const char *const universal[] = {
#define KNP_WORD_CLASS(upper, name, tag) tag,
        KNP_WORD_CLASSES(KNP_WORD_CLASS)
#undef KNP_WORD_CLASS
    };
    return coarse_of(knp_str__of(universal[word_class]));
}

static bool contains(knp_str text, const char *part)
{
    size_t n = strlen(part);
    for (size_t i = 0; i + n <= text.size; i++) {
        if (memcmp(text.bytes + i, part, n) == 0) {
            return true;
        }
    }
    return false;
}

static knp_word_class verb_class(knp_str xpos, knp_str feats)
{
    if (contains(xpos, "prenom") || contains(xpos, "nom") || knp_str__starts(xpos, "WW|od")) {
        return contains(xpos, "WW|inf") ? KNP_IS_VINF : KNP_IS_VATT;
    }
    if (contains(feats, "VerbForm=Inf")) {
        return KNP_IS_VINF;
    }
    if (contains(feats, "VerbForm=Part")) {
        return KNP_IS_VPP;
    }
    return contains(feats, "Number=Plur") ? KNP_IS_VFIN_PL : KNP_IS_VFIN;
}

/* The class of a gold token; Alpino's own tags, in the fifth column, tell more than the fourth. */
static uint8_t class_of(knp_str word, knp_str upos, knp_str xpos, knp_str feats)
{
    static const struct {
        const char *upos;
        knp_word_class word_class;
    } plain[] = {{"ADJ", KNP_IS_ADJ},    {"ADV", KNP_IS_ADV},     {"DET", KNP_IS_DET},
                 {"NUM", KNP_IS_NUM},    {"INTJ", KNP_IS_INTJ},   {"PROPN", KNP_IS_NAME},
                 {"X", KNP_IS_NAME},     {"PUNCT", KNP_IS_PUNCT}, {"SYM", KNP_IS_PUNCT},
                 {"CCONJ", KNP_IS_CONJ}, {"SCONJ", KNP_IS_SUB}};
    for (size_t k = 0; k < sizeof plain / sizeof *plain; k++) {
        if (knp_str__is(upos, plain[k].upos)) {
            return (uint8_t)plain[k].word_class;
        }
    }
    if (knp_str__is(upos, "VERB") || knp_str__is(upos, "AUX")) {
        return (uint8_t)verb_class(xpos, feats);
    }
    if (knp_str__is(upos, "PRON")) {
        return contains(feats, "Poss=Yes")       ? KNP_IS_POSS
               : contains(feats, "PronType=Rel") ? KNP_IS_REL
                                                 : KNP_IS_PRON;
    }
    if (knp_str__is(upos, "ADP")) {
        bool te = knp_str__is(word, "te") || knp_str__is(word, "Te");
        return te ? KNP_IS_TE : knp_str__starts(xpos, "VZ|fin") ? KNP_IS_PRT : KNP_IS_ADP;
    }
    return contains(feats, "Number=Plur") ? KNP_IS_NOUN_PL : KNP_IS_NOUN;
}

/* ---------------------------------------------------------------------------------- CoNLL-U -- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Bytes that are no blanks; no-break spaces count as blanks. */
static uint32_t squeezed_size(knp_str text)
{
    uint32_t n = 0;
    for (size_t i = 0; i < text.size; i++) {
        bool no_break = i + 1 < text.size && memcmp(text.bytes + i, "\xC2\xA0", 2) == 0;
        n += !is_blank(text.bytes[i]) && !no_break;
        i += no_break;
    }
    return n;
}

static gold_article *article_of(fitter *f, knp_str id, size_t file)
{
    for (size_t k = f->articles.count; k-- > 0;) {
        if (f->articles.items[k].file == file && knp_str__equal(f->articles.items[k].id, id)) {
            return &f->articles.items[k];
        }
    }
    need(KNP_VEC_PUSH(&f->articles, ((gold_article){.id = id, .file = file})));
    return &f->articles.items[f->articles.count - 1];
}

static knp_str after(knp_str line, const char *head)
{
    size_t n = strlen(head);
    return knp_str__starts(line, head) ? (knp_str){line.bytes + n, line.size - n}
                                       : (knp_str){NULL, 0};
}

/* "dpc-bal-001236-nl-sen.p.12.s.3": the article, and the paragraph. */
static void split_id(knp_str id, knp_str *article, knp_str *paragraph)
{
    *article = id;
    *paragraph = (knp_str){"", 0};
    for (size_t i = 0; i + 3 < id.size; i++) {
        bool mark = id.bytes[i] == '.' && id.bytes[i + 2] == '.';
        if (mark && id.bytes[i + 1] == 's') {
            article->size = article->size > i ? i : article->size;
            return;
        }
        if (mark && id.bytes[i + 1] == 'p') {
            const char *end = memchr(id.bytes + i + 3, '.', id.size - i - 3);
            size_t stop = end ? (size_t)(end - id.bytes) : id.size;
            article->size = i;
            *paragraph = (knp_str){id.bytes + i + 3, stop - i - 3};
            return;
        }
    }
}

static void begin_sentence(gold_article *a, knp_str text, knp_str paragraph)
{
    if (a->text.size) {
        bool same = knp_str__equal(a->paragraph, paragraph);
        knp_buf__append_str(&a->text, knp_str__of(same ? " " : "\n\n"));
    }
    a->paragraph = paragraph;
    knp_buf__append_str(&a->text, text);
    need(!a->text.broken);
}

static void read_token(fitter *f, gold_article *a, knp_str line)
{
    knp_str column[6];
    for (size_t k = 0; k < 6; k++) {
        const char *tab = line.size ? memchr(line.bytes, '\t', line.size) : NULL;
        size_t n = tab ? (size_t)(tab - line.bytes) : line.size;
        column[k] = (knp_str){line.bytes, n};
        line.bytes += tab ? n + 1 : n;
        line.size -= tab ? n + 1 : n;
    }
    if (memchr(column[0].bytes, '-', column[0].size) ||
        memchr(column[0].bytes, '.', column[0].size)) {
        return;
    }
    gold_token t = {.start = a->squeezed, .coarse = coarse_of(column[3])};
    a->squeezed += squeezed_size(column[1]);
    t.end = a->squeezed;
    t.word_class = class_of(column[1], column[3], column[4], column[5]);
    f->seen += t.coarse != NO_CLASS;
    need(KNP_VEC_PUSH(&a->tokens, t));
}

static void read_file(fitter *f, knp_str text, size_t file)
{
    knp_str id = {"-", 1}, paragraph = {"", 0};
    gold_article *a = NULL;
    for (size_t i = 0; i < text.size;) {
        const char *end = memchr(text.bytes + i, '\n', text.size - i);
        size_t n = end ? (size_t)(end - text.bytes) - i : text.size - i;
        knp_str line = knp_str__trim((knp_str){text.bytes + i, n});
        knp_str sent_id = after(line, "# sent_id = "), source = after(line, "# source = ");
        knp_str words = after(line, "# text = ");
        if (sent_id.bytes || source.bytes) {
            knp_str given = sent_id.bytes ? sent_id : source;
            for (size_t k = given.size; k-- > 0;) {
                if (given.bytes[k] == '/' || given.bytes[k] == '\\') {
                    given = (knp_str){given.bytes + k + 1, given.size - k - 1};
                    break;
                }
            }
            split_id(given, &id, &paragraph);
        } else if (words.bytes) {
            a = article_of(f, id, file);
            begin_sentence(a, words, paragraph);
        } else if (a && line.size && isdigit((unsigned char)line.bytes[0])) {
            read_token(f, a, line);
        }
        i += n + 1;
    }
}

/* Halves of about the same size, article by article, the largest first, each file by itself. */
static int by_size(const void *a, const void *b)
{
    const gold_article *x = a, *y = b;
    if (x->file != y->file) {
        return x->file < y->file ? -1 : 1;
    }
    if (x->tokens.count != y->tokens.count) {
        return x->tokens.count > y->tokens.count ? -1 : 1;
    }
    return knp_str__compare(x->id, y->id);
}

static void halve(fitter *f)
{
    size_t sizes[2] = {0, 0}, file = SIZE_MAX;
    qsort(f->articles.items, f->articles.count, sizeof(gold_article), by_size);
    for (size_t k = 0; k < f->articles.count; k++) {
        gold_article *a = &f->articles.items[k];
        if (a->file != file) {
            sizes[0] = sizes[1] = 0;
            file = a->file;
        }
        size_t half = sizes[0] <= sizes[1] ? 0 : 1;
        a->half = half == 0 ? FIRST_HALF : SECOND_HALF;
        sizes[half] += a->tokens.count;
    }
}

/* ---------------------------------------------------------------------------------- examples -- */

/* What to learn: the gold class, or one that comes out as the same tag. */
static uint8_t learnable(uint32_t classes, uint8_t gold)
{
    if (classes >> gold & 1) {
        return gold;
    }
    for (unsigned k = 0; k < KNP_WORD_CLASS_COUNT; k++) {
        if ((classes >> k & 1) && coarse_of_class(k) == coarse_of_class(gold) &&
            coarse_of_class(k) != NO_CLASS) {
            return (uint8_t)k;
        }
    }
    return NO_CLASS;
}

/* The gold token with exactly these bytes; `*at` moves on. */
static const gold_token *aligned(const gold_article *a, size_t *at, uint32_t start, uint32_t end)
{
    while (*at < a->tokens.count && a->tokens.items[*at].start < start) {
        ++*at;
    }
    const gold_token *t = *at < a->tokens.count ? &a->tokens.items[*at] : NULL;
    return t && t->start == start && t->end == end ? t : NULL;
}

static void add_sentence(fitter *f, const gold_article *a, knp_token_range s, size_t *at,
                         uint32_t *squeezed, uint32_t *position)
{
    knp_document *doc = f->doc;
    uint32_t count = s.end - s.first;
    example e = {(uint32_t)f->tokens.count, count, a->half};
    uint16_t *keys = malloc(count * sizeof *keys);
    need(keys && KNP_VEC_RESERVE(&f->tokens, count) && KNP_VEC_PUSH(&f->examples, e));
    knp_wordclass__keys(&doc->words, &doc->tokens, s, keys);
    for (uint32_t i = 0; i < count; i++) {
        knp_token t = doc->tokens.list.items[s.first + i];
        knp_str gap = {a->text.bytes + *position, t.start - *position};
        uint32_t start = *squeezed + squeezed_size(gap);
        *squeezed = start + squeezed_size((knp_str){a->text.bytes + t.start, t.size});
        *position = t.start + t.size;
        const gold_token *gold = aligned(a, at, start, *squeezed);
        example_token out = {.key = keys[i], .gold = NO_CLASS, .coarse = NO_CLASS};
        if (gold) {
            uint32_t classes = doc->words.tag_keys.list.items[keys[i]].classes;
            out.gold = learnable(classes, gold->word_class);
            out.coarse = gold->coarse;
            f->lost[a->half] -= gold->coarse != NO_CLASS;
        }
        f->tokens.items[f->tokens.count++] = out;
    }
    free(keys);
}

static void add_examples(fitter *f, const gold_article *a)
{
    knp_error error;
    if (knp_document_read(f->doc, a->text.bytes, a->text.size, NULL, &error) != KNP_OK) {
        char line[900];
        fprintf(stderr, "fit-tags: %s\n", knp_error_format(&error, line, sizeof line));
        exit(1);
    }
    for (size_t k = 0; k < a->tokens.count; k++) {
        f->lost[a->half] += a->tokens.items[k].coarse != NO_CLASS;
    }
    size_t at = 0;
    uint32_t squeezed = 0, position = 0;
    for (size_t s = 0; s < knp_sentence__count(&f->doc->sentences); s++) {
        add_sentence(f, a, knp_sentence__range(&f->doc->sentences, s), &at, &squeezed, &position);
    }
}

static uint32_t feature(fitter *f, uint64_t id)
{
    for (size_t k = 0; k < f->features.count; k++) {
        if (f->features.items[k] == id) {
            return (uint32_t)k;
        }
    }
    need(KNP_VEC_PUSH(&f->features, id));
    return (uint32_t)f->features.count - 1;
}

static void number_features(fitter *f)
{
    const knp_tagkeys *keys = &f->doc->words.tag_keys;
    f->of_key = malloc(keys->list.count * sizeof *f->of_key);
    need(f->of_key != NULL);
    for (size_t k = 0; k < keys->list.count; k++) {
        f->of_key[k][0] = feature(f, keys->list.items[k].id);
        f->of_key[k][1] = feature(f, knp_tagkey__set(keys->list.items[k].classes));
    }
}

/* ------------------------------------------------------------------------------- perceptron -- */

static uint64_t random_state;

static uint64_t next_random(void)
{
    /* xorshift64 (Marsaglia, 2003) */
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static double own_weight(const fitter *f, const model *m, uint16_t key, unsigned word_class)
{
    return m->key[f->of_key[key][0]][word_class] + m->key[f->of_key[key][1]][word_class];
}

/* The best path through a sentence. */
static void decode(const fitter *f, const model *m, const example *e, uint8_t *out)
{
    const knp_tagkey *keys = f->doc->words.tag_keys.list.items;
    uint8_t(*back)[KNP_WORD_CLASS_COUNT] = malloc(e->count * sizeof *back);
    double score[KNP_WORD_CLASS_SIDES], next[KNP_WORD_CLASS_SIDES];
    uint32_t before = 1U << KNP_IS_BORDER;
    need(back != NULL);
    score[KNP_IS_BORDER] = 0;
    for (uint32_t i = 0; i <= e->count; i++) {
        uint16_t key = i < e->count ? f->tokens.items[e->first + i].key : 0;
        uint32_t classes = i < e->count ? keys[key].classes : 1U << KNP_IS_BORDER;
        for (unsigned c = 0; c < KNP_WORD_CLASS_SIDES; c++) {
            unsigned best = NO_CLASS;
            for (unsigned p = 0; (classes >> c & 1) && p < KNP_WORD_CLASS_SIDES; p++) {
                if ((before >> p & 1) && (best == NO_CLASS || score[p] + m->move[p][c] > next[c])) {
                    next[c] = score[p] + m->move[p][c];
                    best = p;
                }
            }
            if (best != NO_CLASS && i < e->count) {
                next[c] += own_weight(f, m, key, c);
                back[i][c] = (uint8_t)best;
            } else if (best != NO_CLASS && e->count) {
                out[e->count - 1] = (uint8_t)best;
            }
        }
        memcpy(score, next, sizeof score);
        before = classes;
    }
    for (uint32_t i = e->count; i-- > 1;) {
        out[i - 1] = back[i][out[i]];
    }
    free(back);
}

static void bump(double *weight, double *total, double by, double step)
{
    *weight += by;
    *total += by * step;
}

static void learn(const fitter *f, model *m, const example *e, const uint8_t *guess)
{
    unsigned right_before = KNP_IS_BORDER, wrong_before = KNP_IS_BORDER;
    for (uint32_t i = 0; i <= e->count; i++) {
        const example_token *t = i < e->count ? &f->tokens.items[e->first + i] : NULL;
        unsigned wrong = t ? guess[i] : KNP_IS_BORDER;
        unsigned right = !t ? (unsigned)KNP_IS_BORDER : t->gold == NO_CLASS ? wrong : t->gold;
        for (size_t k = 0; t && right != wrong && k < 2; k++) {
            uint32_t which = f->of_key[t->key][k];
            bump(&m->key[which][right], &m->total[which][right], 1, m->steps);
            bump(&m->key[which][wrong], &m->total[which][wrong], -1, m->steps);
        }
        if (right != wrong || right_before != wrong_before) {
            bump(&m->move[right_before][right], &m->move_total[right_before][right], 1, m->steps);
            bump(&m->move[wrong_before][wrong], &m->move_total[wrong_before][wrong], -1, m->steps);
        }
        right_before = right;
        wrong_before = wrong;
    }
}

static model *new_model(const fitter *f)
{
    model *m = calloc(1, sizeof *m);
    need(m != NULL);
    m->key = calloc(f->features.count, sizeof *m->key);
    m->total = calloc(f->features.count, sizeof *m->total);
    need(m->key && m->total);
    m->steps = 1;
    return m;
}

static void free_model(model *m)
{
    free(m->key);
    free(m->total);
    free(m);
}

/* Adds the average over all steps of one run to the sum of the runs. */
static void add_average(const fitter *f, const model *m, model *sum)
{
    for (size_t k = 0; k < f->features.count; k++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_COUNT; c++) {
            sum->key[k][c] += m->key[k][c] - m->total[k][c] / m->steps;
        }
    }
    for (unsigned p = 0; p < KNP_WORD_CLASS_SIDES; p++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_SIDES; c++) {
            sum->move[p][c] += m->move[p][c] - m->move_total[p][c] / m->steps;
        }
    }
}

static void make_integers(const fitter *f, model *m)
{
    double scale = f->scale / f->runs;
    for (size_t k = 0; k < f->features.count; k++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_COUNT; c++) {
            m->key[k][c] = round(m->key[k][c] * scale);
        }
    }
    for (unsigned p = 0; p < KNP_WORD_CLASS_SIDES; p++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_SIDES; c++) {
            m->move[p][c] = round(m->move[p][c] * scale);
        }
    }
}

static uint32_t longest(const fitter *f)
{
    uint32_t most = 0;
    for (size_t k = 0; k < f->examples.count; k++) {
        most = f->examples.items[k].count > most ? f->examples.items[k].count : most;
    }
    return most;
}

static void shuffle(size_t *order, size_t count)
{
    for (size_t k = count; k > 1; k--) {
        size_t other = next_random() % k, kept = order[k - 1];
        order[k - 1] = order[other];
        order[other] = kept;
    }
}

/* One run: the examples some times over, each time in another order. */
static void run(const fitter *f, size_t *order, size_t count, uint8_t *guess, model *sum)
{
    model *m = new_model(f);
    for (int epoch = 0; epoch < f->epochs; epoch++) {
        shuffle(order, count);
        for (size_t k = 0; k < count; k++) {
            const example *e = &f->examples.items[order[k]];
            decode(f, m, e, guess);
            learn(f, m, e, guess);
            m->steps++;
        }
    }
    add_average(f, m, sum);
    free_model(m);
}

/* The mean of some runs, so that little depends on the order of the examples. */
static model *fit(const fitter *f, int halves)
{
    model *sum = new_model(f);
    size_t *order = malloc(f->examples.count * sizeof *order), count = 0;
    uint8_t *guess = malloc(longest(f) + 1);
    need(order && guess);
    for (size_t k = 0; k < f->examples.count; k++) {
        if (f->examples.items[k].half & halves) {
            order[count++] = k;
        }
    }
    random_state = 88172645463325252U;
    for (int k = 0; k < f->runs; k++) {
        run(f, order, count, guess, sum);
    }
    free(order);
    free(guess);
    make_integers(f, sum);
    return sum;
}

/* ------------------------------------------------------------------------------------ scores -- */

static void show_errors(const fitter *f, const size_t confusions[][16])
{
    for (size_t n = 0; n < f->errors; n++) {
        size_t most = 0, right = 0, wrong = 0;
        static size_t below = SIZE_MAX, last;
        below = n == 0 ? SIZE_MAX : below;
        last = n == 0 ? SIZE_MAX : last;
        for (size_t r = 0; r < 10; r++) {
            for (size_t w = 0; w < 11; w++) {
                size_t id = r * 16 + w;
                bool later = confusions[r][w] < below || (confusions[r][w] == below && id > last);
                if (r != w && later && confusions[r][w] > most) {
                    most = confusions[r][w];
                    right = r;
                    wrong = w;
                }
            }
        }
        if (!most) {
            return;
        }
        below = most;
        last = right * 16 + wrong;
        printf("  %-5s %-5s %zu\n", coarse_tags[right], wrong < 10 ? coarse_tags[wrong] : "other",
               most);
    }
}

/* Accuracy on a half: tokens with the right tag among the gold ones, as in per cent. */
static double score(const fitter *f, const model *m, int halves)
{
    size_t right = 0, all = 0, confusions[16][16] = {{0}};
    size_t possible = 0;
    uint8_t *guess = malloc(longest(f) + 1);
    need(guess != NULL);
    for (size_t k = 0; k < f->examples.count; k++) {
        const example *e = &f->examples.items[k];
        if (!(e->half & halves)) {
            continue;
        }
        decode(f, m, e, guess);
        for (uint32_t i = 0; i < e->count; i++) {
            const example_token *t = &f->tokens.items[e->first + i];
            if (t->coarse != NO_CLASS) {
                uint8_t got = coarse_of_class(guess[i]);
                right += got == t->coarse;
                possible += t->gold != NO_CLASS;
                confusions[t->coarse][got == NO_CLASS ? 10 : got]++;
                all++;
            }
        }
    }
    free(guess);
    for (int half = FIRST_HALF; half <= SECOND_HALF; half++) {
        all += half & halves ? f->lost[half] : 0;
    }
    printf("%zu tokens, right class possible %.2f %%, chosen %.2f %%\n", all,
           100.0 * (double)possible / (double)all, 100.0 * (double)right / (double)all);
    show_errors(f, (const size_t(*)[16])confusions);
    return 100.0 * (double)right / (double)all;
}

/* ----------------------------------------------------------------------------------- output -- */

static const char *side_name(unsigned side)
{
    return side == KNP_IS_BORDER ? "border" : knp_word_class__name((knp_word_class)side);
}

typedef struct line {
    char text[160];
} line;

static int by_text(const void *a, const void *b)
{
    return strcmp(((const line *)a)->text, ((const line *)b)->text);
}

static void write_head(const fitter *f, FILE *out)
{
    fputs(
        "# lexicons/tags.weights: the weights of word classes, made by fit-tags (tags.md)\n"
        "#\n"
        "# One feature a line: a key, a class, an integer. 'move A B': B after A. 'word': a "
        "closed\n"
        "# word of the lexicons; 'link': the same between two capitalised words. 'form': an open\n"
        "# word by its verb kinds, adjective kind, noun level and marks. 'like': a word that no "
        "list\n"
        "# decides. 'set': any word with these possible classes.\n"
        "#\n",
        out);
    for (size_t k = 0; k < f->source_count; k++) {
        fprintf(out, "# %s\n", f->sources[k]);
    }
}

static void write_weights(const fitter *f, const model *m)
{
    const knp_blob *builtin = &f->engine->lexicon.layers[KNP_LAYERS - 1];
    KNP_VEC(line) lines = {0};
    FILE *out = f->output ? fopen(f->output, "w") : stdout;
    need(out != NULL);
    write_head(f, out);
    for (unsigned p = 0; p < KNP_WORD_CLASS_SIDES; p++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_SIDES; c++) {
            if (m->move[p][c] != 0) {
                fprintf(out, "move %s %s %d\n", side_name(p), side_name(c), (int)m->move[p][c]);
            }
        }
    }
    for (size_t k = 0; k < f->features.count; k++) {
        for (unsigned c = 0; c < KNP_WORD_CLASS_COUNT; c++) {
            knp_buf key = {0};
            line one;
            if (m->key[k][c] == 0) {
                continue;
            }
            knp_tagkey__write(builtin, f->features.items[k], &key);
            need(!key.broken);
            snprintf(one.text, sizeof one.text, "%.*s %s %d\n", (int)key.size, key.bytes,
                     side_name(c), (int)m->key[k][c]);
            knp_buf__free(&key);
            need(KNP_VEC_PUSH(&lines, one));
        }
    }
    qsort(lines.items, lines.count, sizeof(line), by_text);
    for (size_t k = 0; k < lines.count; k++) {
        fputs(lines.items[k].text, out);
    }
    KNP_VEC_FREE(&lines);
    need(out == stdout || fclose(out) == 0);
}

/* ------------------------------------------------------------------------------------- main -- */

static void work(fitter *f, char *const *paths, size_t count)
{
    knp_buf *texts = calloc(count + 1, sizeof *texts);
    need(texts && knp_engine_new(&f->engine, NULL) == KNP_OK &&
         knp_document_new(f->engine, &f->doc, NULL) == KNP_OK);
    for (size_t k = 0; k < count; k++) {
        need(knp_file__read(paths[k], &texts[k], NULL) == KNP_OK);
        read_file(f, knp_buf__view(&texts[k]), k);
    }
    halve(f);
    for (size_t k = 0; k < f->articles.count; k++) {
        add_examples(f, &f->articles.items[k]);
    }
    number_features(f);
    if (f->halves) {
        double sum = 0;
        for (int half = FIRST_HALF; half <= SECOND_HALF; half++) {
            printf("fitted on half %d, scored on half %d: ", half, BOTH - half);
            model *m = fit(f, half);
            sum += score(f, m, BOTH - half);
            free_model(m);
        }
        printf("mean %.2f %%\n", sum / 2);
    } else {
        model *m = fit(f, BOTH);
        write_weights(f, m);
        free_model(m);
    }
    for (size_t k = 0; k < count; k++) {
        knp_buf__free(&texts[k]);
    }
    free(texts);
}

static void free_fitter(fitter *f)
{
    for (size_t k = 0; k < f->articles.count; k++) {
        knp_buf__free(&f->articles.items[k].text);
        KNP_VEC_FREE(&f->articles.items[k].tokens);
    }
    KNP_VEC_FREE(&f->articles);
    KNP_VEC_FREE(&f->tokens);
    KNP_VEC_FREE(&f->examples);
    KNP_VEC_FREE(&f->features);
    free(f->of_key);
    knp_document_free(f->doc);
    knp_engine_free(f->engine);
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"halves", no_argument, NULL, 'h'},       {"output", required_argument, NULL, 'o'},
        {"source", required_argument, NULL, 's'}, {"epochs", required_argument, NULL, 'e'},
        {"scale", required_argument, NULL, 'c'},  {"errors", required_argument, NULL, 'n'},
        {"runs", required_argument, NULL, 'r'},   {NULL, 0, NULL, 0}};
    fitter f = {.epochs = 5, .runs = 10, .scale = 8};
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 'h') {
            f.halves = true;
        } else if (option == 'o') {
            f.output = optarg;
        } else if (option == 's' && f.source_count < SOURCES_MAX) {
            f.sources[f.source_count++] = optarg;
        } else if (option == 'e') {
            f.epochs = atoi(optarg);
        } else if (option == 'r') {
            f.runs = atoi(optarg);
        } else if (option == 'c') {
            f.scale = atof(optarg);
        } else if (option == 'n') {
            f.errors = strtoul(optarg, NULL, 10);
        } else {
            fprintf(stderr,
                    "usage: fit-tags [--halves] [--errors N] [--epochs N] [--runs N] [--scale N] "
                    "[--source TEXT]... [--output FILE] FILE.conllu...\n");
            return 2;
        }
    }
    work(&f, argv + optind, (size_t)(argc - optind));
    free_fitter(&f);
    return 0;
}
