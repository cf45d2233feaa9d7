/* Keeping the journal of an output, and going on by it. */
#ifndef KNP_CLI_RESUME_H
#define KNP_CLI_RESUME_H

#include "cli/errors.h"
#include "cli/output.h"

typedef struct cli_resume {
    int file; /* the journal, locked; -1: none is kept */
    cli_output *output;
    cli_errors *errors;
    cli_bytes buffer;
    cli_journal_entry now; /* what is done, all in all */
    uint64_t noted;        /* how far the journal has it */
    double synced;
} cli_resume;

typedef enum cli_resume_next {
    CLI_RESUME_START,
    CLI_RESUME_GO_ON, /* `now` says what is done */
    CLI_RESUME_FINISHED,
    CLI_RESUME_WRONG /* and that was said */
} cli_resume_next;

/* Opens the journal of the output. */
cli_resume_next cli_resume__open(cli_resume *resume, const cli_options *options,
                                 cli_output *output);

/* Notes an item that was emitted, `done`-th of all, with the hash of where it came from; now and
 * then that goes to disk, behind output and errors. False: something cannot be written. */
bool cli_resume__note(cli_resume *resume, uint64_t done, uint64_t origin, bool failed);

/* Notes that all is done, gives the output its name, and ends the journal. */
bool cli_resume__finish(cli_resume *resume);
void cli_resume__free(cli_resume *resume);

/* The hash of where an item comes from. */
uint64_t cli_resume__origin(const char *path, uint64_t line);

#endif
