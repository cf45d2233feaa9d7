#define _POSIX_C_SOURCE 200809L
#include "cli/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

enum { INPUT = 128 * 1024 };

typedef ptrdiff_t reader(cli_stream *s, char *out, size_t room, char problem[CLI_PROBLEM]);

struct cli_stream {
    int file;
    reader *read;
    uint64_t consumed;
    z_stream gzip;
    ZSTD_DCtx *zstd;
    bool inside; /* of a compressed stream that has not come to its end */
    char *input; /* compressed bytes that were read, `at` to `size` still to do */
    size_t at;
    size_t size;
};

static ptrdiff_t complain(char problem[CLI_PROBLEM], const char *what)
{
    snprintf(problem, CLI_PROBLEM, "%s", what);
    return -1;
}

static ptrdiff_t read_plain(cli_stream *s, char *out, size_t room, char problem[CLI_PROBLEM])
{
    ptrdiff_t got;
    do {
        got = read(s->file, out, room);
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        return complain(problem, strerror(errno));
    }
    s->consumed += (uint64_t)got;
    return got;
}

/* Makes sure that there is compressed input; 0 at the file's end. */
static ptrdiff_t fill(cli_stream *s, char problem[CLI_PROBLEM])
{
    if (s->at < s->size) {
        return 1;
    }
    ptrdiff_t got = read_plain(s, s->input, INPUT, problem);
    s->at = 0;
    s->size = got > 0 ? (size_t)got : 0;
    return got;
}

static ptrdiff_t at_end(const cli_stream *s, char problem[CLI_PROBLEM])
{
    return s->inside ? complain(problem, "the compressed file ends too early; is it whole?") : 0;
}

static ptrdiff_t read_gzip(cli_stream *s, char *out, size_t room, char problem[CLI_PROBLEM])
{
    for (;;) {
        ptrdiff_t filled = fill(s, problem);
        if (filled <= 0) {
            return filled < 0 ? -1 : at_end(s, problem);
        }
        s->gzip.next_in = (Bytef *)s->input + s->at;
        s->gzip.avail_in = (uInt)(s->size - s->at);
        s->gzip.next_out = (Bytef *)out;
        s->gzip.avail_out = room > INPUT ? INPUT : (uInt)room;
        uInt before = s->gzip.avail_out;
        int status = inflate(&s->gzip, Z_NO_FLUSH);
        s->at = s->size - s->gzip.avail_in;
        s->inside = status != Z_STREAM_END;
        if (status == Z_STREAM_END) {
            inflateReset(&s->gzip);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            return complain(problem, "the gzip data are damaged");
        }
        if (s->gzip.avail_out < before) {
            return (ptrdiff_t)(before - s->gzip.avail_out);
        }
    }
}

static ptrdiff_t read_zstd(cli_stream *s, char *out, size_t room, char problem[CLI_PROBLEM])
{
    for (;;) {
        ZSTD_outBuffer to = {out, room, 0};
        ptrdiff_t filled = s->inside && s->at == s->size ? 1 : fill(s, problem);
        ZSTD_inBuffer from = {s->input, s->size, s->at};
        if (filled > 0) {
            size_t left = ZSTD_decompressStream(s->zstd, &to, &from);
            if (ZSTD_isError(left)) {
                snprintf(problem, CLI_PROBLEM, "the zstd data cannot be read: %s",
                         ZSTD_getErrorName(left));
                return -1;
            }
            s->at = from.pos;
            s->inside = left != 0;
            if (to.pos > 0) {
                return (ptrdiff_t)to.pos;
            }
            if (s->at < s->size) {
                continue;
            }
            filled = fill(s, problem);
        }
        if (filled <= 0) {
            return filled < 0 ? -1 : at_end(s, problem);
        }
    }
}

static bool ends_with(const char *name, const char *ending)
{
    size_t n = strlen(name), m = strlen(ending);
    return n > m && strcmp(name + n - m, ending) == 0;
}

size_t cli_stream__plain_length(const char *name)
{
    return strlen(name) - (ends_with(name, ".gz") ? 3 : ends_with(name, ".zst") ? 4 : 0);
}

/* Chooses the reader by the name's ending. An empty compressed file is a broken one. */
static bool prepare(cli_stream *s, const char *path)
{
    s->read = read_plain;
    if (ends_with(path, ".gz")) {
        s->read = read_gzip;
        s->inside = true;
        s->input = malloc(INPUT);
        return s->input && inflateInit2(&s->gzip, 15 + 16) == Z_OK;
    }
    if (ends_with(path, ".zst")) {
        s->read = read_zstd;
        s->inside = true;
        s->input = malloc(INPUT);
        s->zstd = ZSTD_createDCtx();
        return s->input && s->zstd;
    }
    return true;
}

cli_stream *cli_stream__open(const char *path, char problem[CLI_PROBLEM])
{
    cli_stream *s = calloc(1, sizeof *s);
    bool standard = strcmp(path, "-") == 0;
    int file = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        complain(problem, strerror(errno));
        free(s);
        return NULL;
    }
    if (!s || (s->file = file, !prepare(s, path))) {
        complain(problem, strerror(ENOMEM));
        if (s) {
            cli_stream__close(s);
        }
        return NULL;
    }
    return s;
}

void cli_stream__close(cli_stream *s)
{
    if (!s) {
        return;
    }
    if (s->file != STDIN_FILENO) {
        close(s->file);
    }
    if (s->read == read_gzip) {
        inflateEnd(&s->gzip);
    }
    ZSTD_freeDCtx(s->zstd);
    free(s->input);
    free(s);
}

ptrdiff_t cli_stream__read(cli_stream *s, char *out, size_t room, char problem[CLI_PROBLEM])
{
    return s->read(s, out, room, problem);
}

uint64_t cli_stream__consumed(const cli_stream *s)
{
    return s->consumed;
}
