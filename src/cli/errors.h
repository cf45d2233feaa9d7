/* The file of --errors: a line of JSON for each article that failed. */
#ifndef KNP_CLI_ERRORS_H
#define KNP_CLI_ERRORS_H

#include "cli/work.h"

typedef struct cli_errors {
    const char *path; /* NULL: none is written */
    int file;
    uint64_t size;
    cli_bytes buffer;
    bool failed;
} cli_errors;

/* Opens it, cut to `size`. False, here and below: it cannot be written, and that was said. */
bool cli_errors__open(cli_errors *errors, const char *path, uint64_t size);
bool cli_errors__add(cli_errors *errors, const cli_slot *slot);
bool cli_errors__flush(cli_errors *errors);
void cli_errors__close(cli_errors *errors);

#endif
