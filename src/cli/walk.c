#define _DEFAULT_SOURCE
#include "cli/walk.h"

#include "cli/lines.h"
#include "cli/say.h"

#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct walk {
    const cli_options *options;
    cli_visitor visitor;
    size_t skip;     /* of each path, to get its name */
    uint64_t *total; /* only count bytes, here, and visit nothing */
    bool unknown;    /* some input's size is not known before it was read */
} walk;

static bool visit_broken(const walk *w, const char *path, uint64_t line, const char *problem)
{
    cli_item item = {
        .kind = CLI_ITEM_BROKEN, .path = path, .name = path, .line = line, .problem = problem};
    return w->total || w->visitor.visit(w->visitor.context, &item);
}

static bool ends_with(const char *name, size_t n, const char *ending)
{
    size_t m = strlen(ending);
    return n > m && memcmp(name + n - m, ending, m) == 0;
}

bool cli_walk__is_jsonl(const cli_options *options, const char *path)
{
    size_t n = cli_stream__plain_length(path);
    return options->input == CLI_INPUT_JSONL ||
           (options->input == CLI_INPUT_AUTO &&
            (ends_with(path, n, ".jsonl") || ends_with(path, n, ".ndjson")));
}

/* ------------------------------------------------------------------------------ one input -- */

static bool visit_lines(const walk *w, const char *path, cli_lines *lines)
{
    cli_item item = {.kind = CLI_ITEM_LINE, .path = path, .name = path + w->skip};
    char problem[CLI_PROBLEM];
    uint64_t before = 0;
    for (;;) {
        cli_lines_next next = cli_lines__next(lines, &item.bytes, &item.size, problem);
        if (next == CLI_LINES_END) {
            return true;
        }
        item.line = lines->number;
        if (next == CLI_LINES_BROKEN) {
            return visit_broken(w, path, item.line + 1, problem);
        }
        if (next == CLI_LINES_TOO_LONG) {
            if (!visit_broken(w, path, item.line,
                              "the line is longer than 1 GiB; split its article")) {
                return false;
            }
            continue;
        }
        if (item.line == 1 && item.size >= 3 && memcmp(item.bytes, "\xEF\xBB\xBF", 3) == 0) {
            item.bytes += 3;
            item.size -= 3;
        }
        item.consumed = cli_stream__consumed(lines->stream) - before;
        before += item.consumed;
        size_t blanks = 0;
        while (blanks < item.size && strchr(" \t\r", item.bytes[blanks]) && item.bytes[blanks]) {
            blanks++;
        }
        if (blanks < item.size && !w->visitor.visit(w->visitor.context, &item)) {
            return false;
        }
    }
}

static bool visit_jsonl(const walk *w, const char *path)
{
    char problem[CLI_PROBLEM];
    if (w->options->encoding) {
        return visit_broken(w, path, 0, "JSON Lines is always UTF-8; leave out --encoding for it");
    }
    cli_stream *stream = cli_stream__open(path, problem);
    if (!stream) {
        return visit_broken(w, path, 0, problem);
    }
    cli_lines lines = {.stream = stream, .end = '\n', .limit = KNP_TEXT_SIZE_MAX};
    bool go_on = visit_lines(w, path, &lines);
    cli_bytes__free(&lines.buffer);
    cli_stream__close(stream);
    return go_on;
}

static bool visit_input(walk *w, const char *path, uint64_t size)
{
    if (w->total) {
        *w->total += size;
        w->unknown = w->unknown || size == 0;
        return true;
    }
    if (cli_walk__is_jsonl(w->options, path)) {
        return visit_jsonl(w, path);
    }
    cli_item item = {
        .kind = CLI_ITEM_FILE, .path = path, .name = path + w->skip, .size = (size_t)size};
    return w->visitor.visit(w->visitor.context, &item);
}

/* -------------------------------------------------------------------------------- folders -- */

static int by_name(const FTSENT **a, const FTSENT **b)
{
    return strcmp((*a)->fts_name, (*b)->fts_name);
}

/* Whether a file of a directory is read at all. */
static bool is_wanted(const walk *w, const FTSENT *entry)
{
    size_t n = cli_stream__plain_length(entry->fts_name);
    return w->options->input == CLI_INPUT_JSONL
               ? ends_with(entry->fts_name, n, ".jsonl") || ends_with(entry->fts_name, n, ".ndjson")
               : ends_with(entry->fts_name, n, ".txt");
}

static bool visit_entry(walk *w, const FTSENT *entry)
{
    switch (entry->fts_info) {
    case FTS_F:
        return !is_wanted(w, entry) ||
               visit_input(w, entry->fts_path, (uint64_t)entry->fts_statp->st_size);
    case FTS_DC:
        if (!w->total) {
            cli_say__line("%s: a link back to a directory above it; left out", entry->fts_path);
        }
        return true;
    case FTS_DNR:
    case FTS_ERR:
    case FTS_NS:
        return visit_broken(w, entry->fts_path, 0, strerror(entry->fts_errno));
    case FTS_SLNONE:
        return !is_wanted(w, entry) || visit_broken(w, entry->fts_path, 0, strerror(ENOENT));
    default:
        return true;
    }
}

static bool walk_directory(walk *w, const char *path)
{
    char *root = strdup(path);
    char *const roots[] = {root, NULL};
    FTS *tree = root ? fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name) : NULL;
    if (!tree) {
        bool go_on = visit_broken(w, path, 0, strerror(errno));
        free(root);
        return go_on;
    }
    bool go_on = true;
    for (FTSENT *entry; go_on && (entry = fts_read(tree)) != NULL;) {
        go_on = visit_entry(w, entry);
    }
    fts_close(tree);
    free(root);
    return go_on;
}

static bool walk_path(walk *w, const char *path)
{
    struct stat status;
    if (strcmp(path, "-") != 0 && stat(path, &status) == 0) {
        return S_ISDIR(status.st_mode)
                   ? walk_directory(w, path)
                   : visit_input(w, path, S_ISREG(status.st_mode) ? (uint64_t)status.st_size : 0);
    }
    return visit_input(w, path, 0);
}

static bool walk_list(walk *w, const char *list)
{
    char problem[CLI_PROBLEM];
    cli_stream *stream = cli_stream__open(list, problem);
    if (!stream) {
        return visit_broken(w, list, 0, problem);
    }
    cli_lines lines = {.stream = stream, .end = w->options->null ? '\0' : '\n', .limit = 64 * 1024};
    cli_bytes path = {0};
    const char *line;
    size_t size;
    bool go_on = true;
    cli_lines_next next;
    while (go_on && (next = cli_lines__next(&lines, &line, &size, problem)) != CLI_LINES_END) {
        if (next != CLI_LINES_LINE) {
            go_on = visit_broken(w, list, lines.number,
                                 next == CLI_LINES_BROKEN ? problem : "this is no path");
            if (next == CLI_LINES_BROKEN) {
                break;
            }
        } else if (size) {
            go_on = cli_bytes__set(&path, line, size) && walk_path(w, path.bytes);
        }
    }
    cli_bytes__free(&path);
    cli_bytes__free(&lines.buffer);
    cli_stream__close(stream);
    return go_on;
}

/* ------------------------------------------------------------------------------------ all -- */

static bool is_directory(const char *path)
{
    struct stat status;
    return strcmp(path, "-") != 0 && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool cli_walk__is_single(const cli_options *o)
{
    if (o->files_from || o->operand_count > 1) {
        return false;
    }
    const char *path = o->operand_count ? o->operands[0] : "-";
    return !is_directory(path) && !cli_walk__is_jsonl(o, path);
}

/* What stands before the names of the articles below the only directory that is read. */
static size_t common_part(const cli_options *o)
{
    if (o->files_from || o->operand_count != 1 || !is_directory(o->operands[0])) {
        return 0;
    }
    size_t n = strlen(o->operands[0]);
    return n + (o->operands[0][n - 1] != '/');
}

static bool walk_operands(walk *w)
{
    const cli_options *o = w->options;
    if (o->operand_count == 0 && !o->files_from) {
        return visit_input(w, "-", 0);
    }
    for (size_t k = 0; k < o->operand_count; k++) {
        if (!walk_path(w, o->operands[k])) {
            return false;
        }
    }
    return true;
}

bool cli_walk__items(const cli_options *o, cli_visitor visitor)
{
    walk w = {.options = o, .visitor = visitor, .skip = common_part(o)};
    return walk_operands(&w) && (!o->files_from || walk_list(&w, o->files_from));
}

uint64_t cli_walk__size(const cli_options *o)
{
    uint64_t total = 0;
    walk w = {.options = o, .total = &total};
    bool known = !o->files_from && walk_operands(&w) && !w.unknown;
    return known ? total : 0;
}
