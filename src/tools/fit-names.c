/* fit-names: fits lexicons/names.weights to text in which the names are marked by hand.
 *
 *     fit-names [--l1 STRENGTH] [--output FILE] [--source TEXT]... [--test FILE] [--twice FILE]
 *               FILE...
 *
 * The articles of --twice count double: they are nearer to what will be read.
 *
 * FILEs are in the format of CoNLL-2002: a word and its tag a line, I-PER after B-PER, sentences
 * apart by empty lines, -DOCSTART- between articles. The texts are read by the library, and the
 * features are those that it weighs itself (src/extract/evidence.c, name_memory.c).
 *
 * A semi-Markov conditional random field of order zero (Sarawagi and Cohen 2004), fitted by
 * stochastic gradient descent with a cumulative L1 penalty (Tsuruoka, Tsujii and Ananiadou 2009),
 * in two passes: the second knows what the first decided about the rest of the article, and learns
 * that from articles that the first was not fitted on (five parts). The same files and lexicons
 * give the same weights on every run. See lexicons/names.md. */
#include "base/file.h"
#include "extract/name.h"
#include "record/document.h"

#include <getopt.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { K = KNP_NAME_TYPE_COUNT, PARTS = 5, EPOCHS = 25, LEAST_SEEN = 3, SOURCES_MAX = 8 };

#define RATE 0.08
#define RATE_AT_END 0.05 /* of the rate at first */

typedef struct gold_name {
    uint32_t start, end; /* bytes */
    uint8_t type;
} gold_name;

typedef struct article {
    knp_buf text;
    KNP_VEC(gold_name) gold;
    knp_document *doc;
    knp_name_scratch names;
    knp_tagged_text tagged;
    knp_reading reading;
    bool test, twice;
    size_t first_example, end_example; /* of its sentences */
} article;

/* A sentence's candidates are candidates first .. end-1 of the fitter. */
typedef struct example {
    uint32_t tokens;
    size_t first, end;
    size_t article;
} example;

typedef struct candidate {
    uint32_t first, end; /* within the sentence */
    int8_t gold;         /* type, or -1 */
    size_t features[2], feature_ends[2];
} candidate;

typedef struct feature {
    uint32_t key, seen;
    uint8_t kind;
    uint32_t arguments[3];
} feature;

typedef struct fitter {
    knp_engine *engine;
    KNP_VEC(article) articles;
    KNP_VEC(example) examples;
    KNP_VEC(candidate) candidates;
    KNP_VEC(uint32_t) fired; /* features of candidates */
    KNP_VEC(feature) features;
    uint32_t *slots; /* of features, index + 1 */
    size_t slot_count;
    double l1;
    const char *output, *test, *twice, *sources[SOURCES_MAX];
    size_t source_count;
} fitter;

static void need(bool good)
{
    if (!good) {
        fprintf(stderr, "fit-names: failed\n");
        exit(1);
    }
}

/* ----------------------------------------------------------------------------- reading CoNLL -- */

static bool in_list(const char *word, const char *const *list)
{
    for (; *list; list++) {
        if (strcmp(word, *list) == 0) {
            return true;
        }
    }
    return false;
}

typedef struct conll {
    fitter *fitter;
    article *article;
    bool glue, open_double, open_single, test, twice;
    uint32_t start, end;
    uint8_t type; /* of the name that is open; KNP_NAME_NONE */
} conll;

static void close_name(conll *c)
{
    if (c->type != KNP_NAME_NONE) {
        gold_name name = {c->start, c->end, c->type};
        need(KNP_VEC_PUSH(&c->article->gold, name));
        c->type = KNP_NAME_NONE;
    }
}

static void end_sentence(conll *c)
{
    close_name(c);
    if (c->article && c->article->text.size && !c->glue) {
        knp_buf__append(&c->article->text, "\n\n", 2);
    }
    c->glue = true;
    c->open_double = c->open_single = false;
}

static void begin_article(conll *c)
{
    end_sentence(c);
    article fresh = {.test = c->test, .twice = c->twice};
    need(KNP_VEC_PUSH(&c->fitter->articles, fresh));
    c->article = &c->fitter->articles.items[c->fitter->articles.count - 1];
}

/* The words run together as a newspaper prints them. */
static void add_word(conll *c, const char *word, const char *tag)
{
    static const char *const no_space_before[] = {
        ",", ".", ";", ":", "!", "?", ")", "]", "%", "...", "\xE2\x80\x9D", "\xE2\x80\x99", NULL};
    static const char *const no_space_after[] = {
        "(", "[", "\xE2\x80\x9E", "\xE2\x80\x9C", "\xE2\x80\x98", NULL};
    static const struct {
        const char *tag;
        uint8_t type;
    } types[] = {{"PER", KNP_NAME_PERSON},
                 {"ORG", KNP_NAME_ORGANISATION},
                 {"LOC", KNP_NAME_PLACE},
                 {"MISC", KNP_NAME_OTHER}};
    bool before = !c->glue && !in_list(word, no_space_before);
    c->glue = in_list(word, no_space_after);
    bool *open = strcmp(word, "\"") == 0  ? &c->open_double
                 : strcmp(word, "'") == 0 ? &c->open_single
                                          : NULL;
    if (open) {
        before = before && !*open;
        c->glue = !*open;
        *open = !*open;
    }
    if (before) {
        knp_buf__append_byte(&c->article->text, ' ');
    }
    uint8_t type = KNP_NAME_NONE;
    for (size_t k = 0; tag[0] != 'O' && k < 4; k++) {
        type = strcmp(tag + 2, types[k].tag) == 0 ? types[k].type : type;
    }
    if (type != c->type || tag[0] == 'B') {
        close_name(c);
        c->start = (uint32_t)c->article->text.size;
        c->type = type;
    }
    knp_buf__append_str(&c->article->text, knp_str__of(word));
    c->end = (uint32_t)c->article->text.size;
}

static void read_conll(fitter *f, const char *path, bool test, bool twice)
{
    FILE *file = fopen(path, "r");
    if (!file) {
        perror(path);
        exit(1);
    }
    conll c = {.fitter = f, .type = KNP_NAME_NONE, .glue = true, .test = test, .twice = twice};
    char line[1000];
    while (fgets(line, sizeof line, file)) {
        char *end = strchr(line, '\n'), *tag = strrchr(line, ' '), *word_end = strchr(line, ' ');
        if (end) {
            *end = '\0';
        }
        if (strncmp(line, "-DOCSTART-", 10) == 0) {
            begin_article(&c);
        } else if (!tag) {
            end_sentence(&c);
        } else {
            *word_end = '\0';
            add_word(&c, line, tag + 1);
        }
    }
    end_sentence(&c);
    fclose(file);
}

/* ---------------------------------------------------------------------------------- features -- */

static void widen(fitter *f)
{
    free(f->slots);
    f->slot_count = f->slot_count ? f->slot_count * 2 : 1 << 16;
    f->slots = calloc(f->slot_count, sizeof *f->slots);
    need(f->slots != NULL);
    for (size_t k = 0; k < f->features.count; k++) {
        size_t at = f->features.items[k].key & (f->slot_count - 1);
        while (f->slots[at]) {
            at = (at + 1) & (f->slot_count - 1);
        }
        f->slots[at] = (uint32_t)k + 1;
    }
}

static void take(void *context, knp_feature kind, const uint32_t arguments[3])
{
    fitter *f = context;
    if ((f->features.count + 1) * 2 > f->slot_count) {
        widen(f);
    }
    uint32_t key = knp_feature__key(kind, arguments[0], arguments[1], arguments[2]);
    size_t at = key & (f->slot_count - 1);
    while (f->slots[at] && f->features.items[f->slots[at] - 1].key != key) {
        at = (at + 1) & (f->slot_count - 1);
    }
    if (!f->slots[at]) {
        feature fresh = {.key = key, .kind = (uint8_t)kind};
        memcpy(fresh.arguments, arguments, sizeof fresh.arguments);
        need(KNP_VEC_PUSH(&f->features, fresh));
        f->slots[at] = (uint32_t)f->features.count;
    }
    need(KNP_VEC_PUSH(&f->fired, f->slots[at] - 1));
}

/* The gold type of a candidate: a name begins with a capital there. */
static int8_t gold_of(const article *a, const knp_name_candidate *c)
{
    const knp_token *tokens = a->reading.tokens;
    uint32_t first = c->first;
    while (first + 1 < c->end && !a->reading.words->names.items[tokens[first].word].capital) {
        first++;
    }
    for (size_t k = 0; k < a->gold.count; k++) {
        if (a->gold.items[k].end == knp_token__end(tokens[c->end - 1]) &&
            (a->gold.items[k].start == tokens[first].start ||
             a->gold.items[k].start == tokens[c->first].start)) {
            return (int8_t)a->gold.items[k].type;
        }
    }
    return -1;
}

static knp_evidence listener(fitter *f)
{
    return (knp_evidence){
        .builtin = &f->engine->lexicon.layers[KNP_LAYERS - 1], .take = take, .context = f};
}

/* Of two candidates for one gold name the longer counts. */
static void drop_doubles(fitter *f, size_t from)
{
    for (size_t k = from; k < f->candidates.count; k++) {
        for (size_t j = from; j < f->candidates.count; j++) {
            candidate *a = &f->candidates.items[k], *b = &f->candidates.items[j];
            if (a->gold >= 0 && b->gold >= 0 && a->first < b->first && a->end == b->end) {
                b->gold = -1;
            }
        }
    }
}

static void read_sentence(fitter *f, size_t index, knp_name_piece piece, unsigned topics,
                          size_t *cursor)
{
    article *a = &f->articles.items[index];
    knp_name_sentence s;
    size_t from = a->names.candidates.count;
    need(knp_name__open_sentence(&a->names, &a->reading, piece, topics, cursor, &s));
    need(knp_name__add_candidates(&a->names, &s));
    example x = {.tokens = s.end - s.first, .first = f->candidates.count, .article = index};
    for (size_t k = from; k < a->names.candidates.count; k++) {
        const knp_name_candidate *c = &a->names.candidates.items[k];
        candidate own = {
            c->first - s.first, c->end - s.first, gold_of(a, c), {f->fired.count}, {0}};
        knp_evidence e = listener(f);
        knp_evidence__weigh(&e, &s, (knp_name_span){c->first, c->end});
        own.feature_ends[0] = f->fired.count;
        need(KNP_VEC_PUSH(&f->candidates, own));
    }
    drop_doubles(f, x.first);
    x.end = f->candidates.count;
    need(KNP_VEC_PUSH(&f->examples, x));
}

static void read_article(fitter *f, size_t index)
{
    article *a = &f->articles.items[index];
    need(knp_document_new(f->engine, &a->doc, NULL) == KNP_OK);
    need(knp_document_read(a->doc, a->text.bytes, a->text.size, NULL, NULL) == KNP_OK);
    a->reading = knp_document__reading(a->doc, &a->tagged);
    a->first_example = f->examples.count;
    unsigned topics = knp_name__topics(&a->reading);
    size_t cursor = 0;
    need(knp_name__read_phrases(&a->names, &a->reading));
    knp_name_piece piece = {0, 0, 0};
    while (knp_name__next_piece(&a->reading, &piece)) {
        read_sentence(f, index, piece, topics, &cursor);
    }
    a->end_example = f->examples.count;
}

/* ----------------------------------------------------------------------------------- fitting -- */

typedef struct model {
    float *weights, *penalty; /* of each feature and type */
    double taken;             /* the penalty so far */
    int pass;
} model;

static uint64_t random_state;

static uint32_t next_random(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state >> 11);
}

static bool counts(const fitter *f, uint32_t index)
{
    return f->features.items[index].seen >= LEAST_SEEN;
}

static void score(const fitter *f, const model *m, const candidate *c, double *out)
{
    memset(out, 0, K * sizeof *out);
    for (int pass = 0; pass <= m->pass; pass++) {
        for (size_t y = c->features[pass]; y < c->feature_ends[pass]; y++) {
            const float *w = &m->weights[f->fired.items[y] * (size_t)K];
            for (int k = 0; k < K; k++) {
                out[k] += (double)w[k];
            }
        }
    }
}

static double log_add(double a, double b)
{
    return a > b ? a + log1p(exp(b - a)) : b + log1p(exp(a - b));
}

/* Tsuruoka's clipping: a weight is moved towards 0 by the penalty it has not had yet. */
static void clip(model *m, size_t at)
{
    float before = m->weights[at], total = (float)m->taken;
    if (before > 0) {
        m->weights[at] = fmaxf(0, before - (total + m->penalty[at]));
    } else if (before < 0) {
        m->weights[at] = fminf(0, before + (total - m->penalty[at]));
    }
    m->penalty[at] += m->weights[at] - before;
}

static void update(const fitter *f, model *m, const candidate *c, const double *slope, double rate,
                   bool penalised)
{
    for (int pass = 0; pass <= m->pass; pass++) {
        for (size_t y = c->features[pass]; y < c->feature_ends[pass]; y++) {
            if (!counts(f, f->fired.items[y])) {
                continue;
            }
            size_t at = f->fired.items[y] * (size_t)K;
            for (int k = 0; k < K; k++) {
                if (fabs(slope[k]) > 1e-5) {
                    m->weights[at + (size_t)k] += (float)(rate * slope[k]);
                }
                if (penalised) {
                    clip(m, at + (size_t)k);
                }
            }
        }
    }
}

/* One sentence: forward and backward sums over all covers, then the slope of each candidate. */
static void learn(const fitter *f, model *m, const example *x, double rate, bool penalised,
                  double *scratch)
{
    size_t n = x->tokens, count = x->end - x->first;
    double *forward = scratch, *backward = forward + n + 1, *s = backward + n + 1;
    for (size_t c = 0; c < count; c++) {
        score(f, m, &f->candidates.items[x->first + c], s + c * K);
    }
    for (size_t i = 0; i <= n; i++) {
        forward[i] = backward[i] = -1e30;
    }
    forward[0] = 0;
    backward[n] = 0;
    size_t c = 0;
    for (size_t i = 0; i < n; i++) {
        for (; c < count && f->candidates.items[x->first + c].first == i; c++) {
            size_t end = f->candidates.items[x->first + c].end;
            for (size_t k = 0; k < K; k++) {
                forward[end] = log_add(forward[end], forward[i] + s[c * K + k]);
            }
        }
        forward[i + 1] = log_add(forward[i + 1], forward[i]);
    }
    c = count;
    for (size_t i = n; i-- > 0;) {
        backward[i] = log_add(backward[i], backward[i + 1]);
        for (; c > 0 && f->candidates.items[x->first + c - 1].first == i; c--) {
            size_t end = f->candidates.items[x->first + c - 1].end;
            for (size_t k = 0; k < K; k++) {
                backward[i] = log_add(backward[i], s[(c - 1) * K + k] + backward[end]);
            }
        }
    }
    for (c = 0; c < count; c++) {
        const candidate *a = &f->candidates.items[x->first + c];
        double slope[K];
        for (int k = 0; k < K; k++) {
            double p =
                exp(forward[a->first] + s[c * K + (size_t)k] + backward[a->end] - forward[n]);
            slope[k] = (a->gold == k) - p;
        }
        update(f, m, a, slope, rate, penalised);
    }
}

static bool is_in(const fitter *f, const example *x, int left_out)
{
    const article *a = &f->articles.items[x->article];
    return !a->test && (left_out < 0 || (int)(x->article % PARTS) != left_out);
}

/* Fits on all articles, or on those that are not in the part `left_out`. */
static model fit(fitter *f, int pass, int left_out)
{
    size_t size = f->features.count * K, count = 0, longest = 0, widest = 0;
    model m = {calloc(size, sizeof(float)), calloc(size, sizeof(float)), 0, pass};
    size_t *order = calloc(f->examples.count * 2 + 1, sizeof *order);
    need(m.weights && m.penalty && order);
    for (size_t k = 0; k < f->features.count; k++) {
        f->features.items[k].seen = 0;
    }
    for (size_t k = 0; k < f->examples.count; k++) {
        const example *x = &f->examples.items[k];
        if (x->first < x->end && is_in(f, x, left_out)) {
            order[count++] = k;
            if (f->articles.items[x->article].twice) {
                order[count++] = k;
            }
            longest = x->tokens > longest ? x->tokens : longest;
            widest = x->end - x->first > widest ? x->end - x->first : widest;
            for (size_t c = x->first; c < x->end; c++) {
                for (int p = 0; p <= pass; p++) {
                    const candidate *a = &f->candidates.items[c];
                    for (size_t y = a->features[p]; y < a->feature_ends[p]; y++) {
                        f->features.items[f->fired.items[y]].seen++;
                    }
                }
            }
        }
    }
    double *scratch = calloc(2 * (longest + 1) + widest * K, sizeof *scratch);
    need(scratch != NULL);
    random_state = 88172645463325252U;
    double steps = 0, all = (double)count * EPOCHS;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        for (size_t k = count; k > 1; k--) {
            size_t j = next_random() % k, swap = order[k - 1];
            order[k - 1] = order[j];
            order[j] = swap;
        }
        for (size_t k = 0; k < count; k++, steps++) {
            double rate = RATE * pow(RATE_AT_END, steps / all);
            m.taken += rate * f->l1 / (double)count;
            learn(f, &m, &f->examples.items[order[k]], rate, f->l1 > 0, scratch);
        }
    }
    for (size_t k = 0; k < size; k++) {
        clip(&m, k);
    }
    free(order);
    free(scratch);
    return m;
}

/* ---------------------------------------------------------------------------- the two passes -- */

/* Scores an article's candidates by a model and decides. */
static void decide(fitter *f, const model *m, article *a)
{
    size_t base = f->examples.items[a->first_example].first;
    for (size_t n = a->first_example; n < a->end_example; n++) {
        const example *x = &f->examples.items[n];
        for (size_t c = x->first; c < x->end; c++) {
            double s[K];
            score(f, m, &f->candidates.items[c], s);
            knp_name_candidate *own = &a->names.candidates.items[c - base];
            for (int k = 0; k < K; k++) {
                int16_t value = (int16_t)lrint(s[k] * KNP_NAME_WEIGHT_UNIT);
                *(m->pass ? &own->with_memory[k] : &own->alone[k]) = value;
            }
        }
        need(knp_name__decide(&a->names, x->first - base, x->end - base, m->pass == 1));
    }
}

/* The features that an article's memory adds. */
static void remember(fitter *f, article *a)
{
    if (a->first_example == a->end_example) {
        return;
    }
    size_t base = f->examples.items[a->first_example].first;
    knp_name_memory__clear(&a->names.memory);
    a->names.chapter = 0;
    need(knp_name_memory__learn(&a->names, &a->reading, 0, a->reading.token_count));
    for (size_t n = a->first_example; n < a->end_example; n++) {
        const example *x = &f->examples.items[n];
        for (size_t c = x->first; c < x->end; c++) {
            knp_evidence e = listener(f);
            f->candidates.items[c].features[1] = f->fired.count;
            knp_name_memory__weigh(&a->names, &a->reading, &a->names.candidates.items[c - base],
                                   &e);
            f->candidates.items[c].feature_ends[1] = f->fired.count;
        }
    }
}

static void report(fitter *f, const char *name, bool test)
{
    static const char *const labels[] = {"person", "organisation", "place", "other", "first three"};
    size_t hits[K + 1] = {0}, gold[K + 1] = {0}, found[K + 1] = {0};
    for (size_t i = 0; i < f->articles.count; i++) {
        article *a = &f->articles.items[i];
        if (a->test != test || a->first_example == a->end_example) {
            continue;
        }
        for (size_t k = 0; k < a->gold.count; k++) {
            gold[a->gold.items[k].type]++;
        }
        size_t base = f->examples.items[a->first_example].first;
        for (size_t c = 0; c < a->names.candidates.count; c++) {
            uint8_t decided = a->names.candidates.items[c].decided;
            if (decided != KNP_NAME_NONE) {
                found[decided]++;
                hits[decided] += f->candidates.items[base + c].gold == (int)decided;
            }
        }
    }
    for (int k = 0; k < K - 1; k++) {
        hits[K] += hits[k];
        gold[K] += gold[k];
        found[K] += found[k];
    }
    for (int k = 0; k <= K; k++) {
        double p = found[k] ? 100.0 * (double)hits[k] / (double)found[k] : 0;
        double r = gold[k] ? 100.0 * (double)hits[k] / (double)gold[k] : 0;
        printf("%-24s %-13s P %6.2f  R %6.2f  F %6.2f\n", name, labels[k], p, r,
               p + r > 0 ? 2 * p * r / (p + r) : 0);
    }
}

static void free_model(model *m)
{
    free(m->weights);
    free(m->penalty);
}

static int16_t hundredths(float weight)
{
    return (int16_t)lrintf(weight * KNP_NAME_WEIGHT_UNIT);
}

static void write_weight(FILE *out, int16_t weight)
{
    if (weight) {
        fprintf(out, " %+.2f", weight / (double)KNP_NAME_WEIGHT_UNIT);
    } else {
        fprintf(out, " .    ");
    }
}

typedef struct line {
    knp_buf name;
    size_t feature;
    uint8_t kind;
} line;

static int by_name(const void *a, const void *b)
{
    const line *x = a, *y = b;
    if (x->kind != y->kind) {
        return x->kind < y->kind ? -1 : 1;
    }
    return strcmp(x->name.bytes, y->name.bytes);
}

static void write_weights(const fitter *f, const model *first, const model *second)
{
    FILE *out = fopen(f->output, "w");
    if (!out) {
        perror(f->output);
        exit(1);
    }
    fprintf(out, "# lexicons/names.weights: the weights of evidence for names, made by fit-names "
                 "(names.md)\n#\n# A feature, then its weight for a person, an organisation, a "
                 "place and another name: four\n# without and four with what the rest of the "
                 "article says. '.' is nothing.\n#\n");
    for (size_t k = 0; k < f->source_count; k++) {
        fprintf(out, "# %s\n", f->sources[k]);
    }
    KNP_VEC(line) lines = {0};
    for (size_t k = 0; k < f->features.count; k++) {
        const feature *x = &f->features.items[k];
        bool any = false;
        for (size_t t = 0; t < K; t++) {
            any |= hundredths(first->weights[k * K + t]) || hundredths(second->weights[k * K + t]);
        }
        if (any) {
            line l = {.feature = k, .kind = x->kind};
            knp_nametable__write(&f->engine->lexicon.layers[KNP_LAYERS - 1], (knp_feature)x->kind,
                                 x->arguments, &l.name);
            knp_buf__append_byte(&l.name, '\0');
            need(!l.name.broken && KNP_VEC_PUSH(&lines, l));
        }
    }
    qsort(lines.items, lines.count, sizeof *lines.items, by_name);
    for (size_t k = 0; k < lines.count; k++) {
        fprintf(out, "%-36s", lines.items[k].name.bytes);
        for (size_t t = 0; t < K; t++) {
            write_weight(out, hundredths(first->weights[lines.items[k].feature * K + t]));
        }
        fprintf(out, "  ");
        for (size_t t = 0; t < K; t++) {
            write_weight(out, hundredths(second->weights[lines.items[k].feature * K + t]));
        }
        fprintf(out, "\n");
        knp_buf__free(&lines.items[k].name);
    }
    printf("%zu features with a weight, of %zu\n", lines.count, f->features.count);
    KNP_VEC_FREE(&lines);
    fclose(out);
}

/* The first model's weights, with room for the features that came later. */
static void widen_model(model *m, size_t from, size_t to)
{
    float *wider = calloc(to * K, sizeof *wider);
    need(wider != NULL);
    memcpy(wider, m->weights, from * K * sizeof *wider);
    free(m->weights);
    m->weights = wider;
}

static void run(fitter *f)
{
    for (size_t k = 0; k < f->articles.count; k++) {
        read_article(f, k);
    }
    size_t features = f->features.count;
    model first = fit(f, 0, -1);
    for (int part = 0; part < PARTS; part++) {
        model m = fit(f, 0, part);
        for (size_t k = 0; k < f->articles.count; k++) {
            if (!f->articles.items[k].test && (int)(k % PARTS) == part) {
                decide(f, &m, &f->articles.items[k]);
            }
        }
        free_model(&m);
    }
    report(f, "in parts, first pass", false);
    for (size_t k = 0; k < f->articles.count; k++) {
        if (f->articles.items[k].test) {
            decide(f, &first, &f->articles.items[k]);
        }
    }
    report(f, "test, first pass", true);
    for (size_t k = 0; k < f->articles.count; k++) {
        remember(f, &f->articles.items[k]);
    }
    model second = fit(f, 1, -1);
    for (size_t k = 0; k < f->articles.count; k++) {
        if (f->articles.items[k].test) {
            decide(f, &second, &f->articles.items[k]);
        }
    }
    report(f, "test, second pass", true);
    widen_model(&first, features, f->features.count);
    if (f->output) {
        write_weights(f, &first, &second);
    }
    free_model(&first);
    free_model(&second);
}

static void free_fitter(fitter *f)
{
    for (size_t k = 0; k < f->articles.count; k++) {
        article *a = &f->articles.items[k];
        knp_document_free(a->doc);
        knp_name__free(&a->names);
        knp_buf__free(&a->text);
        KNP_VEC_FREE(&a->gold);
    }
    KNP_VEC_FREE(&f->articles);
    KNP_VEC_FREE(&f->examples);
    KNP_VEC_FREE(&f->candidates);
    KNP_VEC_FREE(&f->fired);
    KNP_VEC_FREE(&f->features);
    free(f->slots);
    knp_engine_free(f->engine);
}

int main(int argc, char **argv)
{
    static const struct option options[] = {
        {"l1", required_argument, NULL, 'l'},     {"output", required_argument, NULL, 'o'},
        {"source", required_argument, NULL, 's'}, {"test", required_argument, NULL, 't'},
        {"twice", required_argument, NULL, 'w'},  {NULL, 0, NULL, 0}};
    fitter f = {.l1 = 2};
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (option) {
        case 'l':
            f.l1 = strtod(optarg, NULL);
            break;
        case 'o':
            f.output = optarg;
            break;
        case 's':
            if (f.source_count < SOURCES_MAX) {
                f.sources[f.source_count++] = optarg;
            }
            break;
        case 't':
            f.test = optarg;
            break;
        case 'w':
            f.twice = optarg;
            break;
        default:
            fprintf(stderr, "usage: fit-names [--l1 STRENGTH] [--output FILE] [--source TEXT]... "
                            "[--test FILE] [--twice FILE] FILE...\n");
            return 2;
        }
    }
    need(knp_engine_new(&f.engine, NULL) == KNP_OK);
    for (int k = optind; k < argc; k++) {
        read_conll(&f, argv[k], false, false);
    }
    if (f.twice) {
        read_conll(&f, f.twice, false, true);
    }
    if (f.test) {
        read_conll(&f, f.test, true, false);
    }
    run(&f);
    free_fitter(&f);
    return 0;
}
