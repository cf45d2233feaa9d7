#define _DEFAULT_SOURCE
#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER = 256 * 1024 };

static bool complain(cli_output *out, const char *path, int reason)
{
    snprintf(out->problem, sizeof out->problem, "cannot write %s: %s", path ? path : "the output",
             strerror(reason));
    return false;
}

static bool write_all(int file, const char *bytes, size_t size)
{
    while (size) {
        ssize_t n = write(file, bytes, size);
        if (n < 0 && errno != EINTR) {
            return false;
        }
        bytes += n > 0 ? n : 0;
        size -= n > 0 ? (size_t)n : 0;
    }
    return true;
}

static bool empty_buffer(cli_output *out, cli_outfile *f)
{
    if (*out->problem) {
        return false;
    }
    bool good = write_all(f->file, f->buffer.bytes, f->buffer.size);
    f->buffer.size = 0;
    return good || complain(out, f->path, errno);
}

bool cli_output__add(cli_output *out, size_t k, const char *bytes, size_t size)
{
    cli_outfile *f = &out->files[k];
    f->size += size;
    if (f->buffer.size + size > BUFFER && !empty_buffer(out, f)) {
        return false;
    }
    if (size < BUFFER && cli_bytes__add(&f->buffer, bytes, size)) {
        return !*out->problem;
    }
    return empty_buffer(out, f) &&
           (write_all(f->file, bytes, size) || complain(out, f->path, errno));
}

bool cli_output__flush(cli_output *out, bool sync)
{
    for (size_t k = 0; k < out->part_count && !out->each; k++) {
        cli_outfile *f = &out->files[k];
        if (!empty_buffer(out, f)) {
            return false;
        }
        if (sync && f->temporary && fdatasync(f->file) != 0 && errno != EINVAL) {
            return complain(out, f->path, errno);
        }
    }
    return true;
}

/* --------------------------------------------------------------------------- begin and end -- */

bool cli_output__is_finished(const cli_output *out)
{
    for (size_t k = 0; k < out->part_count && !out->each; k++) {
        if (!out->files[k].path || access(out->files[k].path, F_OK) != 0) {
            return false;
        }
    }
    return !out->each;
}

/* Makes the directories above the last slash of `path`, which is changed meanwhile. */
static bool make_parents(char *path)
{
    char *end = strrchr(path, '/');
    for (char *slash = strchr(path + 1, '/'); end && slash && slash <= end;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        bool made = mkdir(path, 0777) == 0 || errno == EEXIST;
        *slash = '/';
        if (!made) {
            return false;
        }
    }
    return true;
}

bool cli_output__make_room(cli_output *out)
{
    return !out->directory || make_parents(out->journal) || complain(out, out->directory, errno);
}

void cli_output__sizes(const cli_output *out, uint64_t sizes[CLI_OUTPUTS])
{
    for (size_t k = 0; k < CLI_OUTPUTS; k++) {
        struct stat status;
        const char *path = out->each ? NULL : out->files[k].temporary;
        sizes[k] = path && stat(path, &status) == 0 ? (uint64_t)status.st_size : 0;
    }
}

typedef knp_status frame(knp_format format, size_t part, const knp_json_options *options,
                         knp_sink sink, knp_error *error);

typedef struct target {
    cli_output *out;
    size_t k;
} target;

static bool to_file(void *context, const char *bytes, size_t size)
{
    target *t = context;
    return cli_output__add(t->out, t->k, bytes, size);
}

/* Writes what comes before or after all documents. */
static bool write_frame(cli_output *out, size_t k, frame *write)
{
    target t = {out, k};
    knp_sink sink = {to_file, &t};
    knp_error error;
    if (write(out->format, out->parts[k], out->json, sink, &error) != KNP_OK && !*out->problem) {
        snprintf(out->problem, sizeof out->problem, "cannot write the output: %s", error.message);
    }
    return !*out->problem;
}

bool cli_output__open(cli_output *out, const uint64_t sizes[CLI_OUTPUTS])
{
    for (size_t k = 0; k < out->part_count && !out->each; k++) {
        cli_outfile *f = &out->files[k];
        f->size = sizes[k];
        f->file = f->temporary ? open(f->temporary, O_WRONLY | O_CREAT | O_CLOEXEC, 0666)
                  : f->path    ? open(f->path, O_WRONLY | O_CLOEXEC)
                               : STDOUT_FILENO;
        if (f->file < 0 || (f->temporary && (ftruncate(f->file, (off_t)f->size) != 0 ||
                                             lseek(f->file, (off_t)f->size, SEEK_SET) < 0))) {
            return complain(out, f->path, errno);
        }
        if (f->size == 0 && !write_frame(out, k, knp_format_begin)) {
            return false;
        }
    }
    return true;
}

bool cli_output__end(cli_output *out)
{
    for (size_t k = 0; k < out->part_count && !out->each; k++) {
        if (!write_frame(out, k, knp_format_end)) {
            return false;
        }
    }
    return cli_output__flush(out, false);
}

static void sync_directory(const char *path)
{
    char *copy = strdup(path);
    char *slash = copy ? strrchr(copy, '/') : NULL;
    if (slash) {
        slash[slash == copy] = '\0';
    }
    int file = copy ? open(slash ? copy : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (file >= 0) {
        fsync(file);
        close(file);
    }
    free(copy);
}

bool cli_output__rename(cli_output *out)
{
    for (size_t k = 0; k < out->part_count && !out->each; k++) {
        cli_outfile *f = &out->files[k];
        if (f->temporary && rename(f->temporary, f->path) != 0 && errno != ENOENT) {
            return complain(out, f->path, errno);
        }
    }
    if (out->journal && !out->each) {
        sync_directory(out->files[0].path);
    }
    return true;
}

/* ------------------------------------------------------------------- one article, own files -- */

const char *cli_output__reserve(cli_output *out, const char *name)
{
    bool memory = cli_filename__make(&out->name, name);
    bool is_new = memory && cli_names__add(&out->names, out->name.bytes, &memory);
    return !memory  ? "out of memory"
           : is_new ? ""
                    : "an article before it has the same name for its file; not written";
}

/* Errors of a name, not of the disk. */
static bool is_own(int reason)
{
    return reason == EEXIST || reason == ENOTDIR || reason == EISDIR || reason == ENAMETOOLONG ||
           reason == EILSEQ;
}

static bool put_file(cli_output *out, const char *path, const cli_bytes *bytes)
{
    const char *temporary = out->files[0].temporary;
    int file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    bool good = file >= 0 && write_all(file, bytes->bytes, bytes->size);
    int reason = errno;
    if (file >= 0 && close(file) != 0 && good) {
        good = false;
        reason = errno;
    }
    if (good && rename(temporary, path) != 0) {
        good = false;
        reason = errno;
    }
    if (!good) {
        unlink(temporary);
        errno = reason;
    }
    return good;
}

bool cli_output__put(cli_output *out, const cli_bytes *parts, char problem[CLI_PROBLEM])
{
    cli_bytes path = {0};
    *problem = '\0';
    for (size_t k = 0; k < out->part_count && !*out->problem && !*problem; k++) {
        const char *ending = out->info->part_names[out->parts[k]];
        path.size = 0;
        if (!cli_bytes__add(&path, out->directory, strlen(out->directory)) ||
            !cli_bytes__add(&path, "/", 1) ||
            !cli_bytes__add(&path, out->name.bytes, out->name.size - 1) ||
            !cli_bytes__add(&path, ending, strlen(ending) + 1)) {
            complain(out, out->directory, ENOMEM);
        } else if (!put_file(out, path.bytes, &parts[k]) &&
                   (errno != ENOENT || !make_parents(path.bytes) ||
                    !put_file(out, path.bytes, &parts[k]))) {
            if (is_own(errno)) {
                snprintf(problem, CLI_PROBLEM, "its file cannot be made: %s", strerror(errno));
            } else {
                complain(out, path.bytes, errno);
            }
        }
    }
    cli_bytes__free(&path);
    return !*problem && !*out->problem;
}

void cli_output__free(cli_output *out)
{
    for (size_t k = 0; k < CLI_OUTPUTS; k++) {
        cli_outfile *f = &out->files[k];
        if (f->file > STDERR_FILENO) {
            close(f->file);
        }
        free(f->path);
        free(f->temporary);
        cli_bytes__free(&f->buffer);
    }
    free(out->directory);
    free(out->journal);
    cli_names__free(&out->names);
    cli_bytes__free(&out->name);
}
