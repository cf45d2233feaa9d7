/* The lines of a stream, one after the other, in memory for one of them. */
#ifndef KNP_CLI_LINES_H
#define KNP_CLI_LINES_H

#include "cli/bytes.h"
#include "cli/stream.h"

typedef struct cli_lines {
    cli_stream *stream;
    char end;        /* the byte behind each line */
    size_t limit;    /* longer lines are passed over */
    uint64_t number; /* of the line that came last, from 1 */
    cli_bytes buffer;
    size_t at;
    bool ended;
} cli_lines;

typedef enum cli_lines_next {
    CLI_LINES_LINE,     /* it is in `*line`, until the next call */
    CLI_LINES_TOO_LONG, /* it was longer than the limit */
    CLI_LINES_END,
    CLI_LINES_BROKEN /* `problem` says why no more comes; an unfinished line is dropped */
} cli_lines_next;

cli_lines_next cli_lines__next(cli_lines *lines, const char **line, size_t *size,
                               char problem[CLI_PROBLEM]);

#endif
