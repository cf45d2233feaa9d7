/* The bytes of a file or of standard input; those of *.gz and *.zst come out decompressed. */
#ifndef KNP_CLI_STREAM_H
#define KNP_CLI_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CLI_PROBLEM = 512 };

typedef struct cli_stream cli_stream;

/* Opens a file, "-" for standard input. NULL: `problem` says why not. */
cli_stream *cli_stream__open(const char *path, char problem[CLI_PROBLEM]);
void cli_stream__close(cli_stream *stream);

/* Up to `room` bytes; 0: the end; -1: `problem` says what is wrong. */
ptrdiff_t cli_stream__read(cli_stream *stream, char *out, size_t room, char problem[CLI_PROBLEM]);

/* How many bytes of the file itself have been read. */
uint64_t cli_stream__consumed(const cli_stream *stream);

/* The length of a name without .gz or .zst. */
size_t cli_stream__plain_length(const char *name);

#endif
