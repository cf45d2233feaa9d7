/* All articles, from the command line to the exit status. */
#define _GNU_SOURCE
#include "cli/batch.h"

#include "cli/errors.h"
#include "cli/pool.h"
#include "cli/progress.h"
#include "cli/resume.h"
#include "cli/say.h"
#include "cli/work.h"

#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { EXIT_WELL = 0, EXIT_SOME_FAILED = 1, EXIT_WRONG = 2, KEEP = 1024 * 1024 };

typedef struct batch {
    const cli_options *options;
    knp_engine *engine;
    cli_bytes kept;
    cli_output output;
    cli_errors errors;
    cli_resume resume;
    cli_work work;
    cli_pool *pool;
    cli_progress progress;
    uint64_t seen; /* items that the walk has found */
    uint64_t skip; /* so many of them were done by a run before */
    bool changed;  /* … but they are no longer the same */
    bool no_memory;
} batch;

static void say_error(const char *what, const knp_error *error)
{
    char line[1024];
    cli_say__line("%s%s%s", what, *what ? ": " : "", knp_error_format(error, line, sizeof line));
}

/* ---------------------------------------------------------------------------------- before -- */

static bool make_engine(batch *b)
{
    knp_error error;
    knp_builder *builder;
    knp_status status = knp_builder_new(&builder, &error);
    for (size_t k = 0; k < b->options->lexicon_count && status == KNP_OK; k++) {
        status = knp_builder_add_lexicon_file(builder, b->options->lexicons[k], &error);
    }
    for (size_t k = 0; k < b->options->rule_count && status == KNP_OK; k++) {
        status = knp_builder_add_rules_file(builder, b->options->rules[k], &error);
    }
    if (status == KNP_OK) {
        status = knp_builder_build(builder, &b->engine, &error);
    }
    knp_builder_free(builder);
    if (status != KNP_OK) {
        say_error("", &error);
    }
    return status == KNP_OK;
}

/* A charset that does not exist, or is named for JSON, is an error of the command line. */
static bool check_encoding(const cli_options *o)
{
    char *converted = NULL;
    size_t size;
    knp_error error;
    for (size_t k = 0; o->encoding && k < o->operand_count + !o->operand_count; k++) {
        const char *path = o->operand_count ? o->operands[k] : "-";
        if (cli_walk__is_jsonl(o, path)) {
            cli_say__line("%s: JSON Lines is always UTF-8; leave out --encoding for it", path);
            return false;
        }
    }
    if (o->encoding && strcmp(o->encoding, "auto") != 0 &&
        knp_text_convert("", 0, o->encoding, &converted, &size, NULL, &error) != KNP_OK) {
        say_error("--encoding", &error);
        return false;
    }
    knp_text_free(converted);
    return true;
}

static unsigned processors(void)
{
    cpu_set_t set;
    int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return n > CLI_JOBS_MAX ? CLI_JOBS_MAX : n < 1 ? 1 : (unsigned)n;
}

static void start_progress(batch *b)
{
    const cli_options *o = b->options;
    cli_progress *p = &b->progress;
    p->terminal = isatty(STDERR_FILENO) == 1;
    p->shown = o->progress == CLI_SHOW_ALWAYS ||
               (o->progress == CLI_SHOW_ON_TERMINAL && p->terminal && !cli_walk__is_single(o));
    p->stats = o->stats;
    p->total = p->shown && o->shards == 1 ? cli_walk__size(o) : 0;
    p->begin = p->last = cli_progress__now();
}

/* -------------------------------------------------------------------- what the pool calls -- */

static void *hire(void *context)
{
    batch *b = context;
    cli_worker *worker = malloc(sizeof *worker);
    knp_error error;
    if (worker) {
        worker->work = &b->work;
        if (knp_document_new(b->engine, &worker->doc, &error) == KNP_OK) {
            return worker;
        }
    }
    free(worker);
    return NULL;
}

static void dismiss(void *context, void *worker)
{
    (void)context;
    knp_document_free(((cli_worker *)worker)->doc);
    free(worker);
}

static size_t work(void *context, void *worker, void *slot)
{
    (void)context;
    return cli_work__do(worker, slot);
}

static void free_slot(void *context, void *slot)
{
    (void)context;
    cli_work__free_slot(slot);
}

/* Takes the name for the article's own files, if it is to have any; else it fails. */
static void reserve(batch *b, cli_slot *slot)
{
    if (!b->output.each || slot->kind == CLI_ITEM_BROKEN || slot->id.size == 0) {
        return;
    }
    const char *problem = cli_output__reserve(&b->output, cli_work__name(slot));
    if (*problem && !slot->failed) {
        strcpy(slot->problem, problem);
        slot->offset = UINT64_MAX;
        slot->failed = true;
    }
}

/* Writes what the slot holds. False: nothing more can be written. */
static bool put(batch *b, cli_slot *slot)
{
    bool good = true;
    if (b->output.each && !slot->failed) {
        slot->offset = UINT64_MAX;
        slot->failed = !cli_output__put(&b->output, slot->parts, slot->problem);
        good = !*b->output.problem;
    } else if (!slot->failed) {
        for (size_t k = 0; k < b->output.part_count && good; k++) {
            good = cli_output__add(&b->output, k, slot->parts[k].bytes, slot->parts[k].size);
        }
    }
    for (size_t k = 0; k < b->output.part_count; k++) {
        cli_bytes__empty(&slot->parts[k], KEEP);
    }
    return good;
}

static void say_notes(const cli_slot *slot, const char *origin)
{
    for (size_t at = 0; at < slot->notes.size; at += strlen(slot->notes.bytes + at) + 1) {
        cli_say__line("%s: %s", origin, slot->notes.bytes + at);
    }
}

static bool emit(void *context, void *context_slot)
{
    batch *b = context;
    cli_slot *slot = context_slot;
    cli_bytes origin = {0};
    if (!cli_work__origin(slot, &origin)) {
        b->no_memory = true;
        return false;
    }
    reserve(b, slot);
    bool good = !slot->fatal && put(b, slot);
    if (good) {
        say_notes(slot, origin.bytes);
        if (slot->failed) {
            cli_say__line("%s: %s", origin.bytes, slot->problem);
            good = cli_errors__add(&b->errors, slot);
        }
        cli_progress__add(&b->progress, slot->failed, slot->consumed);
        good = good &&
               cli_resume__note(&b->resume, slot->number,
                                cli_resume__origin(slot->path.bytes, slot->line), slot->failed);
    }
    cli_bytes__free(&origin);
    return good;
}

/* ------------------------------------------------------------------------------------ walk -- */

/* An item that a run before has done: only its name is taken. */
static bool pass_over(batch *b, const cli_item *item)
{
    if (b->seen == b->skip && cli_resume__origin(item->path, item->line) != b->resume.now.origin) {
        b->changed = true;
        return false;
    }
    if (b->output.each && item->kind != CLI_ITEM_BROKEN) {
        cli_slot *slot = cli_pool__slot(b->pool);
        if (!slot || !cli_work__take(slot, item, b->seen)) {
            b->no_memory = true;
            return false;
        }
        slot->id.size = 0;
        if (cli_work__only_id(b->options, slot)) {
            cli_output__reserve(&b->output, cli_work__name(slot));
        }
    }
    return true;
}

static bool visit(void *context, const cli_item *item)
{
    batch *b = context;
    b->seen++;
    if ((b->seen - 1) % b->options->shards != b->options->shard - 1) {
        return true;
    }
    if (b->seen <= b->skip) {
        return pass_over(b, item);
    }
    cli_slot *slot = cli_pool__slot(b->pool);
    if (slot && !cli_work__take(slot, item, b->seen)) {
        b->no_memory = true;
        return false;
    }
    if (slot) {
        cli_pool__push(b->pool, item->kind == CLI_ITEM_FILE ? item->size : slot->input.size);
    }
    return slot != NULL;
}

static bool make_pool(batch *b)
{
    const cli_options *o = b->options;
    unsigned jobs = cli_walk__is_single(o) ? 1 : o->jobs ? o->jobs : processors();
    const cli_pool_calls calls = {b, sizeof(cli_slot), free_slot, hire, dismiss, work, emit};
    if (!cli_jsonl__keep_nothing(&o->fields, &b->kept)) {
        return false;
    }
    b->work = (cli_work){.options = o,
                         .engine = b->engine,
                         .kept = b->kept.bytes,
                         .output = &b->output,
                         .alone = jobs == 1};
    b->pool = cli_pool__new(jobs, &calls);
    return b->pool != NULL;
}

/* Says why the whole came to no end; nothing if an article was all that failed. */
static void say_failure(const batch *b)
{
    if (b->no_memory) {
        cli_say__line("out of memory");
    }
    if (*b->output.problem) {
        cli_say__line("%s%s", b->output.problem,
                      b->output.journal ? "; when that is mended, go on with --resume" : "");
    }
}

static int cut_all(batch *b)
{
    cli_visitor visitor = {visit, b};
    bool good = cli_walk__items(b->options, visitor);
    cli_pool__finish(b->pool);
    b->changed = b->changed || (good && b->seen < b->skip);
    if (b->changed) {
        cli_say__line("--resume: the input has changed since; leave it out to start anew");
        return EXIT_WRONG;
    }
    good = good && !b->no_memory && !*b->output.problem && !b->errors.failed &&
           cli_resume__finish(&b->resume);
    cli_progress__finish(&b->progress);
    if (!good) {
        say_failure(b);
    }
    return good && b->resume.now.failed == 0 ? EXIT_WELL : EXIT_SOME_FAILED;
}

static int finished(const batch *b)
{
    cli_say__line("%s is finished; there is nothing to do", b->options->output);
    return b->resume.now.failed ? EXIT_SOME_FAILED : EXIT_WELL;
}

/* Opens all outputs, as far as the run before has come, and does the work. */
static int run(batch *b)
{
    b->resume.errors = &b->errors;
    b->skip = b->resume.now.done;
    if (!cli_errors__open(&b->errors, b->options->errors, b->resume.now.errors)) {
        return EXIT_WRONG;
    }
    if (!make_pool(b)) {
        cli_say__line("out of memory");
        return EXIT_SOME_FAILED;
    }
    if (!cli_output__open(&b->output, b->resume.now.sizes)) {
        say_failure(b);
        return EXIT_SOME_FAILED;
    }
    start_progress(b);
    return cut_all(b);
}

int cli_batch__run(const cli_options *options)
{
    batch b = {.options = options, .resume.file = -1, .errors.file = -1};
    int status = EXIT_WRONG;
    cli_jsonl__prepare();
    if (check_encoding(options) &&
        cli_output__plan(&b.output, options, cli_walk__is_single(options)) && make_engine(&b)) {
        switch (cli_resume__open(&b.resume, options, &b.output)) {
        case CLI_RESUME_START:
        case CLI_RESUME_GO_ON:
            status = run(&b);
            break;
        case CLI_RESUME_FINISHED:
            status = finished(&b);
            break;
        case CLI_RESUME_WRONG:
            break;
        }
    }
    cli_pool__free(b.pool);
    cli_errors__close(&b.errors);
    cli_resume__free(&b.resume);
    cli_output__free(&b.output);
    cli_bytes__free(&b.kept);
    knp_engine_free(b.engine);
    return status;
}
