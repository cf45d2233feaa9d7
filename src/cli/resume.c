#define _DEFAULT_SOURCE
#include "cli/resume.h"

#include "cli/fingerprint.h"
#include "cli/progress.h"
#include "cli/say.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* The journal is written after so many items, or seconds; only then, if ever, is the disk waited
 * for. */
enum { EVERY = 64 };
static const double SECONDS = 1;

static bool write_journal(cli_resume *r)
{
    size_t at = 0;
    while (at < r->buffer.size) {
        ssize_t n = write(r->file, r->buffer.bytes + at, r->buffer.size - at);
        if (n < 0 && errno != EINTR) {
            snprintf(r->output->problem, sizeof r->output->problem, "cannot write %s: %s",
                     r->output->journal, strerror(errno));
            return false;
        }
        at += n > 0 ? (size_t)n : 0;
    }
    r->buffer.size = 0;
    return true;
}

static bool add_entry(cli_resume *r)
{
    const cli_output *o = r->output;
    size_t files = o->each ? 0 : o->part_count;
    for (size_t k = 0; k < files; k++) {
        r->now.sizes[k] = o->files[k].size;
    }
    r->now.errors = r->errors->size;
    r->noted = r->now.done;
    return cli_journal__add(&r->buffer, &r->now, files) && write_journal(r);
}

/* ------------------------------------------------------------------------------------ open -- */

static cli_resume_next wrong(const char *what, const char *path, const char *advice)
{
    cli_say__line("%s: %s%s", path, what, advice);
    return CLI_RESUME_WRONG;
}

/* Reads the journal of before into `now`, and cuts it behind what counts. */
static cli_resume_next read_journal(cli_resume *r, uint64_t fingerprint, size_t files)
{
    cli_output *o = r->output;
    cli_bytes *b = &r->buffer;
    uint64_t present[CLI_OUTPUTS];
    size_t used;
    char problem[CLI_PROBLEM];
    cli_stream *stream = cli_stream__open(o->journal, problem);
    ptrdiff_t got = stream ? 1 : -1;
    while (got > 0 && cli_bytes__reserve(b, 64 * 1024)) {
        got = cli_stream__read(stream, b->bytes + b->size, b->room - b->size, problem);
        b->size += got > 0 ? (size_t)got : 0;
    }
    cli_stream__close(stream);
    if (got != 0) {
        return wrong("cannot be read", o->journal, "");
    }
    cli_output__sizes(o, present);
    switch (cli_journal__read(b->bytes, b->size, fingerprint, files, present, &r->now, &used)) {
    case CLI_JOURNAL_NONE:
        return cli_output__is_finished(o) ? CLI_RESUME_FINISHED : CLI_RESUME_START;
    case CLI_JOURNAL_OTHER:
        return wrong("belongs to another command line, other lexicons or another version; give "
                     "the same as before, or leave out --resume to start anew",
                     o->journal, "");
    case CLI_JOURNAL_GOOD:
        break;
    }
    b->size = 0;
    if (ftruncate(r->file, (off_t)used) != 0 || lseek(r->file, (off_t)used, SEEK_SET) < 0) {
        return wrong("cannot be written: ", o->journal, strerror(errno));
    }
    r->noted = r->now.done;
    return r->now.finished ? CLI_RESUME_FINISHED : CLI_RESUME_GO_ON;
}

static cli_resume_next start_journal(cli_resume *r, uint64_t fingerprint, size_t files)
{
    r->now = (cli_journal_entry){0};
    r->buffer.size = 0;
    if (ftruncate(r->file, 0) != 0 || lseek(r->file, 0, SEEK_SET) < 0 ||
        !cli_journal__begin(&r->buffer, fingerprint, files) || !write_journal(r)) {
        return wrong("cannot be written: ", r->output->journal, strerror(errno));
    }
    return CLI_RESUME_START;
}

static cli_resume_next end_journal(cli_resume *r)
{
    if (!cli_output__rename(r->output)) {
        return wrong(r->output->problem, "--output", "");
    }
    if (!r->output->each && r->file >= 0) {
        unlink(r->output->journal);
    }
    return CLI_RESUME_FINISHED;
}

cli_resume_next cli_resume__open(cli_resume *r, const cli_options *options, cli_output *output)
{
    *r = (cli_resume){.file = -1, .output = output, .synced = cli_progress__now()};
    size_t files = output->each ? 0 : output->part_count;
    if (!output->journal) {
        return CLI_RESUME_START;
    }
    if (options->resume && access(output->journal, F_OK) != 0 && cli_output__is_finished(output)) {
        return CLI_RESUME_FINISHED;
    }
    if (!cli_output__make_room(output)) {
        return wrong(output->problem, "--output", "");
    }
    r->file = open(output->journal, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (r->file < 0) {
        return wrong("cannot be written: ", options->output, strerror(errno));
    }
    if (flock(r->file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
        return wrong("another knipsel is writing the same output", output->journal, "");
    }
    uint64_t fingerprint = cli_fingerprint__make(options, output);
    cli_resume_next next = options->resume ? read_journal(r, fingerprint, files) : CLI_RESUME_START;
    return next == CLI_RESUME_START      ? start_journal(r, fingerprint, files)
           : next == CLI_RESUME_FINISHED ? end_journal(r)
                                         : next;
}

/* ------------------------------------------------------------------------------------ work -- */

uint64_t cli_resume__origin(const char *path, uint64_t line)
{
    uint64_t hash = cli_bytes__hash(CLI_HASH, path, strlen(path) + 1);
    return cli_bytes__hash(hash, &line, sizeof line);
}

bool cli_resume__note(cli_resume *r, uint64_t done, uint64_t origin, bool failed)
{
    r->now.done = done;
    r->now.origin = origin;
    r->now.articles += !failed;
    r->now.failed += failed;
    if (r->file < 0) {
        return true;
    }
    double now = cli_progress__now();
    bool sync = now - r->synced > SECONDS;
    if (!sync && (r->now.articles + r->now.failed) % EVERY != 0) {
        return true;
    }
    r->synced = sync ? now : r->synced;
    return cli_errors__flush(r->errors) && cli_output__flush(r->output, sync) && add_entry(r);
}

bool cli_resume__finish(cli_resume *r)
{
    r->now.finished = true;
    return cli_output__end(r->output) && cli_errors__flush(r->errors) &&
           (r->file < 0 || (cli_output__flush(r->output, true) && add_entry(r) &&
                            end_journal(r) == CLI_RESUME_FINISHED));
}

void cli_resume__free(cli_resume *r)
{
    if (r->file >= 0) {
        close(r->file);
    }
    cli_bytes__free(&r->buffer);
}
