/* Speed and memory by stage, on one core:
 *
 *     knipsel-bench [--articles N] [--word-list FILE] FILE.txt...
 *
 * The articles given are repeated N times; in each copy every 12th word is replaced by one from
 * the word list, so that the vocabulary is that of a large corpus and not of a few articles. The
 * choice is the same on every run. Figures are the best of five rounds over the whole. */
#define _POSIX_C_SOURCE 200809L
#include "base/file.h"
#include "extract/dateline.h"
#include "extract/number.h"
#include "record/document.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { ROUNDS = 5, REPLACE_EVERY = 12 };

typedef struct article {
    char *bytes;
    size_t size;
} article;

typedef KNP_VEC(article) articles;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void need(bool done)
{
    if (!done) {
        fprintf(stderr, "knipsel-bench: failed\n");
        exit(1);
    }
}

/* ------------------------------------------------------------------------------------- text -- */

static uint64_t random_state = 88172645463325252U;

static uint64_t next_random(void)
{
    /* xorshift64 (Marsaglia, 2003) */
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

typedef KNP_VEC(knp_str) word_list;

static void read_words(const char *path, knp_buf *text, word_list *out)
{
    need(knp_file__read(path, text, NULL) == KNP_OK);
    for (size_t i = 0; i < text->size;) {
        const char *end = memchr(text->bytes + i, '\n', text->size - i);
        size_t n = end ? (size_t)(end - text->bytes) - i : text->size - i;
        knp_str word = {text->bytes + i, n};
        if (n > 2 && word.bytes[0] >= 'a' && word.bytes[0] <= 'z') {
            need(KNP_VEC_PUSH(out, word));
        }
        i += n + 1;
    }
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* A copy of the text with some of its words replaced. */
static article vary(knp_str text, const word_list *words)
{
    knp_buf out = {0};
    unsigned count = 0;
    for (size_t i = 0; i < text.size;) {
        size_t n = 0;
        while (i + n < text.size && is_letter(text.bytes[i + n])) {
            n++;
        }
        bool lower = n > 3 && text.bytes[i] >= 'a' && text.bytes[i] <= 'z';
        if (lower && words->count && ++count % REPLACE_EVERY == 0) {
            knp_buf__append_str(&out, words->items[next_random() % words->count]);
        } else {
            knp_buf__append(&out, text.bytes + i, n ? n : 1);
        }
        i += n ? n : 1;
    }
    need(!out.broken);
    return (article){out.bytes, out.size};
}

/* ----------------------------------------------------------------------------------- stages -- */

typedef enum stage {
    STAGE_TEXT,
    STAGE_TOKENS,
    STAGE_QUOTES,
    STAGE_WORDS,
    STAGE_PROFILES,
    STAGE_SENTENCES,
    STAGE_CLASSES,
    STAGE_PHRASES,
    STAGE_NUMBERS,
    STAGE_NAMES,
    STAGE_MENTIONS,
    STAGE_ACTORS,
    STAGE_PLACES,
    STAGE_QUOTES_FOUND,
    STAGE_SPEAKERS,
    STAGE_CASUALTIES,
    STAGE_JSON,
    STAGES
} stage;

static const char *const stage_names[STAGES] = {
    "check, paragraphs", "tokens",       "quotation marks", "word lookup", "word profiles",
    "sentences",         "word classes", "phrases",         "numbers",     "names",
    "mentions",          "actors",       "places",          "quotes",      "speakers",
    "casualties",        "JSON Lines"};

typedef struct bench {
    const knp_engine *engine;
    knp_document *doc;
    double seconds[STAGES];
    size_t tokens, bytes_out;
} bench;

static bool discard(void *context, const char *bytes, size_t size)
{
    (void)bytes;
    *(size_t *)context += size;
    return true;
}

#define TIMED(stage, expression)                                                                   \
    do {                                                                                           \
        double from = now();                                                                       \
        need(expression);                                                                          \
        b->seconds[stage] += now() - from;                                                         \
    } while (0)

/* As knp_document_read does, with a clock between the stages. */
static void run_stages(bench *b, article a)
{
    knp_document *doc = b->doc;
    knp_abbreviation_test abbreviations = {knp_words__is_abbreviation, &b->engine->lexicon};
    knp_arena__reset(&doc->arena);
    doc->id = "bench";
    doc->records.numbers.count = doc->records.places.count = doc->records.actors.count = 0;
    doc->records.quotes.count = doc->records.casualties.count = 0;
    knp_words__next_article(&doc->words);
    TIMED(STAGE_TEXT, knp_text__read(&doc->text, a.bytes, a.size, NULL) == KNP_OK);
    TIMED(STAGE_TOKENS, knp_token__read(&doc->tokens, &doc->text, doc->shapes, abbreviations));
    TIMED(STAGE_QUOTES, knp_quotemark__pair(&doc->quotations, a.bytes, &doc->tokens));
    TIMED(STAGE_WORDS, knp_words__look_up(&doc->words, a.bytes, &doc->tokens));
    TIMED(STAGE_PROFILES, knp_profiles__update(&doc->matcher.profiles, &doc->words) &&
                              knp_wordsets__update(&doc->sets, &doc->words) &&
                              knp_cue_words__update(&doc->cues, &doc->words) &&
                              knp_casualty_words__update(&doc->casualties.words, &doc->words));
    TIMED(STAGE_SENTENCES, knp_sentence__read(&doc->sentences, a.bytes, &doc->tokens));
    TIMED(STAGE_CLASSES,
          knp_wordclass__read(&doc->wordclasses, &doc->words, &doc->tokens, &doc->sentences));
    TIMED(STAGE_PHRASES, knp_phrase__find(&doc->phrases, &doc->words, a.bytes, &doc->tokens));
    knp_tagged_text tagged;
    knp_reading reading = knp_document__reading(doc, &tagged);
    TIMED(STAGE_NUMBERS, knp_number__extract(&reading, &doc->numbers, &doc->records));
    TIMED(STAGE_NAMES, knp_name__read(&doc->names, &reading));
    TIMED(STAGE_MENTIONS,
          knp_mention__read(&doc->mentions, &reading, &doc->names, (knp_span){0, 0}));
    TIMED(STAGE_ACTORS, knp_actor__resolve(&doc->actors, &reading, &doc->mentions, &doc->records));
    TIMED(STAGE_PLACES, knp_place__resolve(&doc->places, &reading, &doc->mentions, &doc->records));
    reading.names = doc->names.names.items;
    reading.name_count = doc->names.names.count;
    TIMED(STAGE_QUOTES_FOUND, knp_unit__read(&doc->units, &reading, &doc->quotations) &&
                                  knp_quote__read(&doc->quotes, &reading, &doc->units));
    TIMED(STAGE_SPEAKERS, knp_speaker__resolve(&doc->speakers, &reading, &doc->units, &doc->quotes,
                                               &doc->mentions, &doc->actors, &doc->records));
    TIMED(STAGE_CASUALTIES, knp_casualty__extract(&doc->casualties, &reading, &doc->records));
    knp_json_options lines = {.lines = true};
    knp_sink sink = {discard, &b->bytes_out};
    TIMED(STAGE_JSON, knp_document_write_json(doc, &lines, sink, NULL) == KNP_OK);
    b->tokens += doc->tokens.list.count;
}

static double run_whole(bench *b, const articles *all)
{
    knp_json_options lines = {.lines = true};
    knp_sink sink = {discard, &b->bytes_out};
    double from = now();
    for (size_t k = 0; k < all->count; k++) {
        need(knp_document_read(b->doc, all->items[k].bytes, all->items[k].size, NULL, NULL) ==
             KNP_OK);
        need(knp_document_write_json(b->doc, &lines, sink, NULL) == KNP_OK);
    }
    return now() - from;
}

static void report(const char *name, double seconds, size_t bytes, size_t tokens)
{
    printf("%-22s %9.1f %9.1f\n", name, (double)bytes / 1e6 / seconds,
           seconds * 1e9 / (double)tokens);
}

static void measure(bench *b, const articles *all, size_t bytes)
{
    double best[STAGES], whole = 1e9;
    for (size_t s = 0; s < STAGES; s++) {
        best[s] = 1e9;
    }
    for (int round = 0; round < ROUNDS; round++) {
        memset(b->seconds, 0, sizeof b->seconds);
        b->tokens = 0;
        for (size_t k = 0; k < all->count; k++) {
            run_stages(b, all->items[k]);
        }
        for (size_t s = 0; s < STAGES; s++) {
            best[s] = b->seconds[s] < best[s] ? b->seconds[s] : best[s];
        }
        double seconds = run_whole(b, all);
        whole = seconds < whole ? seconds : whole;
    }
    printf("%zu articles, %.1f MB, %zu tokens, %zu words remembered\n\n", all->count,
           (double)bytes / 1e6, b->tokens, b->doc->words.list.count);
    printf("%-22s %9s %9s\n", "stage", "MB/s", "ns/token");
    for (size_t s = 0; s < STAGES; s++) {
        report(stage_names[s], best[s], bytes, b->tokens);
    }
    double language = best[STAGE_TEXT] + best[STAGE_TOKENS] + best[STAGE_QUOTES];
    report("tokens and sentences", language + best[STAGE_SENTENCES], bytes, b->tokens);
    report("the same with words", language + best[STAGE_SENTENCES] + best[STAGE_WORDS], bytes,
           b->tokens);
    report("whole pipeline", whole, bytes, b->tokens);
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"articles", required_argument, NULL, 'a'},
                                            {"word-list", required_argument, NULL, 'w'},
                                            {NULL, 0, NULL, 0}};
    size_t copies = 1000;
    const char *list = NULL;
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        if (option == 'a') {
            copies = strtoul(optarg, NULL, 10);
        } else if (option == 'w') {
            list = optarg;
        } else {
            return 2;
        }
    }
    knp_buf list_text = {0};
    word_list words = {0};
    if (list) {
        read_words(list, &list_text, &words);
    }
    articles all = {0};
    size_t bytes = 0;
    for (size_t copy = 0; copy < copies; copy++) {
        for (int k = optind; k < argc; k++) {
            knp_buf text = {0};
            need(knp_file__read(argv[k], &text, NULL) == KNP_OK);
            article a = vary(knp_buf__view(&text), &words);
            knp_buf__free(&text);
            bytes += a.size;
            need(KNP_VEC_PUSH(&all, a));
        }
    }
    knp_engine *engine;
    bench b = {0};
    double from = now();
    need(knp_engine_new(&engine, NULL) == KNP_OK);
    printf("engine made in %.2f ms\n", (now() - from) * 1e3);
    b.engine = engine;
    need(knp_document_new(engine, &b.doc, NULL) == KNP_OK);
    measure(&b, &all, bytes);
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("\npeak memory %.1f MiB, of which %.1f MiB are the articles\n",
           (double)usage.ru_maxrss / 1024, (double)bytes / 1048576);
    knp_document_free(b.doc);
    knp_engine_free(engine);
    for (size_t k = 0; k < all.count; k++) {
        free(all.items[k].bytes);
    }
    KNP_VEC_FREE(&all);
    KNP_VEC_FREE(&words);
    knp_buf__free(&list_text);
    return 0;
}
