/* Hostile inputs: time must grow as the text does, and memory stay within bounds.
 *
 *     limits [--full] [NAME]     --full: 10 MB instead of 4; NAME: only inputs whose name has it
 *
 * Each text is read in a child process of its own, which measures its time and whose peak memory
 * the system tells. */
#define _DEFAULT_SOURCE
#include "inputs.h"

#include <knipsel/knipsel.h>

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

enum { SECONDS_MAX = 20, SECONDS_MAX_FULL = 60, GROWTH = 4, RATIO_MAX = 10, ATTEMPTS = 3 };

/* Below this, a measured time says nothing about growth. */
static const double SECONDS_TELLING = 0.15;

typedef struct sizes {
    size_t bytes, pieces; /* the smaller of the two texts that are compared */
    size_t full_bytes, full_pieces;
    unsigned seconds;
    long peak_kib;
} sizes;

static const sizes short_run = {1000000, 100000, 0, 0, SECONDS_MAX, 80L * 1024};
static const sizes short_run_sanitized = {250000, 50000, 0, 0, SECONDS_MAX, 0};
static const sizes full_run = {2500000, 100000, 10000000, 3000000, SECONDS_MAX_FULL, 150L * 1024};

/* What a child found out. */
typedef struct finding {
    double seconds;
    bool good; /* read, no fault in it, each character in a token, JSON written to its end */
    char complaint[sizeof((knp_error *)0)->message];
} finding;

typedef struct outcome {
    finding found;
    bool finished;
    bool too_slow;
    long peak_kib;
} outcome;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static bool keep_end(void *context, const char *bytes, size_t size)
{
    char *end = context;
    if (size >= 2) {
        memcpy(end, bytes + size - 2, 2);
    } else if (size == 1) {
        end[0] = end[1];
        end[1] = bytes[0];
    }
    return true;
}

/* ASCII that is no blank must stand in a token. */
static bool covers(const knp_document *doc, const char *text, size_t length)
{
    size_t count = knp_document_token_count(doc), before = 0;
    for (size_t k = 0; k <= count; k++) {
        knp_span token =
            k < count ? knp_document_token(doc, k) : (knp_span){(uint32_t)length, (uint32_t)length};
        if (token.start < before || token.end > length) {
            return false;
        }
        for (size_t i = before; i < token.start; i++) {
            if (text[i] > ' ' && text[i] < 0x7F) {
                return false;
            }
        }
        before = token.end;
    }
    return true;
}

static void complain(finding *found, const char *what)
{
    snprintf(found->complaint, sizeof found->complaint, "%s", what);
}

static void look(const knp_engine *engine, const char *text, size_t length, finding *found)
{
    knp_document *doc;
    knp_error error;
    char end[2] = "";
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES, .lines = true};
    if (knp_document_new(engine, &doc, &error) != KNP_OK) {
        complain(found, error.message);
        return;
    }
    double start = now();
    if (knp_document_read(doc, text, length, NULL, &error) != KNP_OK ||
        knp_document_write_json(doc, &options, (knp_sink){keep_end, end}, &error) != KNP_OK) {
        complain(found, error.message);
        knp_document_free(doc);
        return;
    }
    found->seconds = now() - start;
    if (knp_document_check(doc, &error) != KNP_OK) {
        complain(found, error.message);
        knp_document_free(doc);
        return;
    }
    found->good = covers(doc, text, length) && memcmp(end, "}\n", 2) == 0;
    if (!found->good) {
        complain(found, "tokens do not cover the text, or the JSON has no end");
    }
    knp_document_free(doc);
}

static _Noreturn void be_child(const knp_engine *engine, const input *in, size_t size,
                               unsigned seconds, int out)
{
    struct rlimit bound = {seconds, seconds + 5};
    struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CPU, &bound);
    setrlimit(RLIMIT_CORE, &no_core);
    finding found = {0};
    size_t length;
    char *text = input_text(in, size, &length);
    if (text) {
        look(engine, text, length, &found);
    }
    free(text);
    _exit(write(out, &found, sizeof found) == (ssize_t)sizeof found ? 0 : 1);
}

static outcome measure(const knp_engine *engine, const input *in, size_t size, unsigned seconds)
{
    outcome o = {.finished = false};
    int ends[2];
    if (pipe(ends) != 0) {
        perror("pipe");
        exit(2);
    }
    fflush(stdout);
    pid_t child = fork();
    if (child < 0) {
        perror("fork");
        exit(2);
    }
    if (child == 0) {
        be_child(engine, in, size, seconds, ends[1]);
    }
    close(ends[1]);
    bool told = read(ends[0], &o.found, sizeof o.found) == (ssize_t)sizeof o.found;
    close(ends[0]);
    int status;
    struct rusage usage;
    wait4(child, &status, 0, &usage);
    o.finished = told && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    o.too_slow =
        WIFSIGNALED(status) && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL);
    o.peak_kib = usage.ru_maxrss;
    return o;
}

static bool judge(const char *name, const outcome *o, const sizes *s)
{
    if (!o->finished) {
        printf("FAIL %s: %s\n", name, o->too_slow ? "stopped, as too slow" : "crashed");
    } else if (!o->found.good) {
        printf("FAIL %s: %s\n", name, o->found.complaint);
    } else if (!SANITIZED && o->peak_kib > s->peak_kib) {
        printf("FAIL %s: %ld MiB of memory; at most %ld\n", name, o->peak_kib / 1024,
               s->peak_kib / 1024);
    } else {
        return true;
    }
    return false;
}

/* The time for a text, and for one four times as long. Another attempt is made where the ratio is
 * bad: something else may have used the machine. */
static bool grows_evenly(const knp_engine *engine, const input *in, const sizes *s)
{
    size_t size = in->by_count ? s->pieces : s->bytes;
    double few = 0, many = 0;
    long peak = 0;
    for (int k = 0; k < ATTEMPTS; k++) {
        outcome a = measure(engine, in, size, s->seconds);
        if (!judge(in->name, &a, s)) {
            return false;
        }
        outcome b = measure(engine, in, size * GROWTH, s->seconds);
        if (!judge(in->name, &b, s)) {
            return false;
        }
        few = k == 0 || a.found.seconds < few ? a.found.seconds : few;
        many = k == 0 || b.found.seconds < many ? b.found.seconds : many;
        peak = b.peak_kib;
        if (many < SECONDS_TELLING || many < RATIO_MAX * few) {
            printf("ok   %s: %.3f s, four times as much %.3f s, %ld MiB\n", in->name, few, many,
                   peak / 1024);
            return true;
        }
    }
    printf("FAIL %s: %.3f s, but four times as much %.3f s\n", in->name, few, many);
    return false;
}

/* One text, against the absolute bounds only. */
static bool stays_within(const knp_engine *engine, const input *in, size_t size, const sizes *s)
{
    outcome o = measure(engine, in, size, s->seconds);
    if (!judge(in->name, &o, s)) {
        return false;
    }
    printf("ok   %s: %.3f s, %ld MiB\n", in->name, o.found.seconds, o.peak_kib / 1024);
    return true;
}

static bool check_input(const knp_engine *engine, const input *in, const sizes *s)
{
    size_t full = in->by_count ? s->full_pieces : s->full_bytes;
    if (in->once) {
        return stays_within(engine, in, 0, s);
    }
    return grows_evenly(engine, in, s) && (!full || stays_within(engine, in, full, s));
}

/* ------------------------------------------------------------------------------- bad bytes -- */

static bool refuses_at(knp_document *doc, const char *text, size_t size, uint64_t offset)
{
    knp_error error = {.offset = 0};
    knp_status status = knp_document_read(doc, text, size, NULL, &error);
    if (status == KNP_ERROR_ENCODING && error.offset == offset) {
        return true;
    }
    printf("FAIL bad bytes: status %d at byte %llu, not at %llu\n", (int)status,
           (unsigned long long)error.offset, (unsigned long long)offset);
    return false;
}

/* All 256 byte values in a row, from each of them on, and each alone in good text. */
static bool check_bytes(const knp_engine *engine)
{
    char all[512], one[] = "voor ? na";
    knp_document *doc;
    bool good = true;
    if (knp_document_new(engine, &doc, NULL) != KNP_OK) {
        return false;
    }
    for (unsigned k = 0; k < sizeof all; k++) {
        all[k] = (char)(unsigned char)k;
    }
    for (unsigned from = 0; from < 256; from++) {
        /* From C2 on, the byte behind is no continuation: the fault stands at its beginning. */
        uint64_t fault = from == 0 || from >= 0x80 ? 0 : 0x80 - from;
        good = refuses_at(doc, all + from, 256, fault) && good;
        one[5] = (char)(unsigned char)from;
        if (from == 0 || from >= 0x80) {
            good = refuses_at(doc, one, sizeof one - 1, 5) && good;
        } else if (knp_document_read(doc, one, sizeof one - 1, NULL, NULL) != KNP_OK) {
            printf("FAIL bad bytes: %02X is refused\n", from);
            good = false;
        }
    }
    knp_document_free(doc);
    printf("%s all byte values\n", good ? "ok  " : "FAIL");
    return good;
}

int main(int argc, char **argv)
{
    const sizes *s = SANITIZED ? &short_run_sanitized : &short_run;
    const char *wanted = "";
    for (int k = 1; k < argc; k++) {
        if (strcmp(argv[k], "--full") == 0) {
            s = &full_run;
        } else {
            wanted = argv[k];
        }
    }
    knp_engine *engine;
    if (knp_engine_new(&engine, NULL) != KNP_OK) {
        fprintf(stderr, "limits: no engine\n");
        return 2;
    }
    size_t failed = check_bytes(engine) ? 0 : 1;
    for (size_t k = 0; k < input_count; k++) {
        if (strstr(inputs[k].name, wanted)) {
            failed += check_input(engine, &inputs[k], s) ? 0 : 1;
        }
    }
    knp_engine_free(engine);
    printf("%zu failed\n", failed);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
