/* How far the work has come, on standard error. */
#ifndef KNP_CLI_PROGRESS_H
#define KNP_CLI_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

typedef struct cli_progress {
    bool shown;
    bool terminal;  /* one line that changes, else a line every few seconds */
    bool stats;     /* a line at the end */
    uint64_t total; /* bytes of input, 0: unknown */
    uint64_t articles;
    uint64_t failed;
    uint64_t bytes;
    double begin; /* seconds */
    double last;
} cli_progress;

/* Seconds of a clock that never goes back. */
double cli_progress__now(void);

void cli_progress__add(cli_progress *progress, bool failed, uint64_t bytes);

/* Takes the line away, and says what was done if that is asked for. */
void cli_progress__finish(const cli_progress *progress);

#endif
