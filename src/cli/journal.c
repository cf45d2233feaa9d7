#include "cli/journal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS = 5 + CLI_JOURNAL_FILES, LINE = 64 + 21 * FIELDS };

static const char HEAD[] = "knipsel-journal 1 ";

/* Ends the line that begins at `from` with its check. */
static bool end_line(cli_bytes *out, size_t from)
{
    char check[24];
    uint64_t hash = cli_bytes__hash(CLI_HASH, out->bytes + from, out->size - from);
    int n = snprintf(check, sizeof check, "%016" PRIx64 "\n", hash);
    return cli_bytes__add(out, check, (size_t)n);
}

bool cli_journal__begin(cli_bytes *out, uint64_t fingerprint, size_t files)
{
    char line[LINE];
    size_t from = out->size;
    int n = snprintf(line, sizeof line, "%s%016" PRIx64 " %zu ", HEAD, fingerprint, files);
    return cli_bytes__add(out, line, (size_t)n) && end_line(out, from);
}

bool cli_journal__add(cli_bytes *out, const cli_journal_entry *e, size_t files)
{
    char line[LINE];
    size_t from = out->size;
    int n = snprintf(
        line, sizeof line, "%s %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " %" PRIu64 " ",
        e->finished ? "end" : "at", e->done, e->articles, e->failed, e->errors, e->origin);
    for (size_t k = 0; k < files; k++) {
        n += snprintf(line + n, sizeof line - (size_t)n, "%" PRIu64 " ", e->sizes[k]);
    }
    return cli_bytes__add(out, line, (size_t)n) && end_line(out, from);
}

/* The length of the line at `from` with its end, if it is whole; else 0. */
static size_t whole_line(const char *bytes, size_t size, size_t from)
{
    const char *end = memchr(bytes + from, '\n', size - from);
    size_t n = end ? (size_t)(end - bytes) - from : 0;
    char check[24];
    if (n < 16 || n >= LINE) {
        return 0;
    }
    snprintf(check, sizeof check, "%016" PRIx64, cli_bytes__hash(CLI_HASH, bytes + from, n - 16));
    return memcmp(check, bytes + from + n - 16, 16) == 0 ? n + 1 : 0;
}

/* The numbers of a line, up to its check; false if they are not as many. */
static bool numbers(const char *line, size_t count, uint64_t *out)
{
    for (size_t k = 0; k < count; k++) {
        char *end;
        if (*line < '0' || *line > '9') {
            return false;
        }
        out[k] = strtoull(line, &end, 10);
        if (*end != ' ') {
            return false;
        }
        line = end + 1;
    }
    return strlen(line) == 16;
}

static bool read_entry(const char *bytes, size_t size, size_t files, cli_journal_entry *e)
{
    char line[LINE];
    uint64_t n[FIELDS] = {0};
    memcpy(line, bytes, size - 1);
    line[size - 1] = '\0';
    *e = (cli_journal_entry){.finished = strncmp(line, "end ", 4) == 0};
    if (!e->finished && strncmp(line, "at ", 3) != 0) {
        return false;
    }
    if (!numbers(line + (e->finished ? 4 : 3), 5 + files, n)) {
        return false;
    }
    e->done = n[0];
    e->articles = n[1];
    e->failed = n[2];
    e->errors = n[3];
    e->origin = n[4];
    memcpy(e->sizes, n + 5, files * sizeof *n);
    return true;
}

cli_journal_state cli_journal__read(const char *bytes, size_t size, uint64_t fingerprint,
                                    size_t files, const uint64_t *present, cli_journal_entry *last,
                                    size_t *used)
{
    cli_bytes head = {0};
    size_t n = size ? whole_line(bytes, size, 0) : 0;
    *last = (cli_journal_entry){0};
    *used = 0;
    if (n == 0) {
        return CLI_JOURNAL_NONE;
    }
    bool same = cli_journal__begin(&head, fingerprint, files) && head.size == n &&
                memcmp(head.bytes, bytes, n) == 0;
    cli_bytes__free(&head);
    if (!same) {
        return CLI_JOURNAL_OTHER;
    }
    *used = n;
    for (size_t at = n; at < size && (n = whole_line(bytes, size, at)) != 0; at += n) {
        cli_journal_entry entry;
        if (!read_entry(bytes + at, n, files, &entry)) {
            break;
        }
        bool fits = true;
        for (size_t k = 0; k < files; k++) {
            fits = fits && (entry.finished || entry.sizes[k] <= present[k]);
        }
        if (!fits) {
            break;
        }
        *last = entry;
        *used = at + n;
    }
    return CLI_JOURNAL_GOOD;
}
