/* What --resume goes by: a file beside the output that says how far it has come.
 *
 *     knipsel-journal 1 FINGERPRINT FILES CHECK
 *     at  DONE ARTICLES FAILED ERRORS ORIGIN SIZE... CHECK      all before it is on its way to disk
 *     end DONE ARTICLES FAILED ERRORS ORIGIN SIZE... CHECK      all is done
 *
 * DONE counts what the walk finds, articles of other shards included; ORIGIN is the hash of where
 * the last one came from; each SIZE is the length of one output file; CHECK is the hash of the
 * line before it, so that a torn last line is seen and left out. */
#ifndef KNP_CLI_JOURNAL_H
#define KNP_CLI_JOURNAL_H

#include "cli/bytes.h"

enum { CLI_JOURNAL_FILES = 16 };

typedef struct cli_journal_entry {
    uint64_t done;
    uint64_t articles; /* written by this shard */
    uint64_t failed;
    uint64_t errors; /* the length of the file of --errors */
    uint64_t origin;
    uint64_t sizes[CLI_JOURNAL_FILES];
    bool finished;
} cli_journal_entry;

typedef enum cli_journal_state {
    CLI_JOURNAL_NONE, /* there is none, or it was torn in its first line */
    CLI_JOURNAL_GOOD,
    CLI_JOURNAL_OTHER /* of another command line, other lexicons, another version */
} cli_journal_state;

/* Adds the first line, and one entry, to `out`. False: out of memory. */
bool cli_journal__begin(cli_bytes *out, uint64_t fingerprint, size_t files);
bool cli_journal__add(cli_bytes *out, const cli_journal_entry *entry, size_t files);

/* Reads a journal: the last entry whose sizes are at most `present`, those that the files have now
 * (all zeros if there is none). `*used` gets the length up to and with it. */
cli_journal_state cli_journal__read(const char *bytes, size_t size, uint64_t fingerprint,
                                    size_t files, const uint64_t *present, cli_journal_entry *last,
                                    size_t *used);

#endif
