#include "cli/lines.h"

#include <stdio.h>
#include <string.h>

enum { PIECE = 128 * 1024 };

/* Reads on. Lines that were given out are dropped first. 1: there is more; 0: the end; -1. */
static int read_more(cli_lines *l, char problem[CLI_PROBLEM])
{
    size_t rest = l->buffer.size - l->at;
    if (l->at && rest) {
        memmove(l->buffer.bytes, l->buffer.bytes + l->at, rest);
    }
    l->buffer.size = rest;
    l->at = 0;
    if (!cli_bytes__reserve(&l->buffer, PIECE)) {
        snprintf(problem, CLI_PROBLEM, "out of memory");
        return -1;
    }
    ptrdiff_t got = cli_stream__read(l->stream, l->buffer.bytes + rest, PIECE, problem);
    l->buffer.size += got > 0 ? (size_t)got : 0;
    return got > 0 ? 1 : (int)got;
}

cli_lines_next cli_lines__next(cli_lines *l, const char **line, size_t *size,
                               char problem[CLI_PROBLEM])
{
    size_t seen = 0;
    bool too_long = false;
    for (;;) {
        size_t rest = l->buffer.size - l->at;
        const char *from = rest ? l->buffer.bytes + l->at : "";
        const char *end = rest > seen ? memchr(from + seen, l->end, rest - seen) : NULL;
        if (end || (l->ended && (rest || too_long))) {
            *line = from;
            *size = end ? (size_t)(end - from) : rest;
            l->at += *size + (end ? 1 : 0);
            l->number++;
            return too_long || *size > l->limit ? CLI_LINES_TOO_LONG : CLI_LINES_LINE;
        }
        if (l->ended) {
            return CLI_LINES_END;
        }
        if (rest > l->limit) {
            too_long = true;
            l->at = l->buffer.size;
            rest = 0;
        }
        seen = rest;
        int more = read_more(l, problem);
        if (more < 0) {
            return CLI_LINES_BROKEN;
        }
        l->ended = more == 0;
    }
}
