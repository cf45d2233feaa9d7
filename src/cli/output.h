/* Where documents go: standard output, one file, a file for each table, or files for each article.
 * Files are written under another name and get their own when they are complete. */
#ifndef KNP_CLI_OUTPUT_H
#define KNP_CLI_OUTPUT_H

#include "cli/filename.h"
#include "cli/journal.h"
#include "cli/options.h"

enum { CLI_OUTPUTS = CLI_JOURNAL_FILES };

typedef struct cli_outfile {
    char *path;      /* NULL: standard output */
    char *temporary; /* NULL: it is written under its own name (a pipe, a device) */
    int file;
    uint64_t size; /* with what is still in the buffer */
    cli_bytes buffer;
} cli_outfile;

typedef struct cli_output {
    knp_format format;
    const knp_format_info *info;
    const knp_json_options *json;
    size_t part_count; /* how many parts of the format are written, and which */
    size_t parts[CLI_OUTPUTS];
    char *directory;                /* NULL: none */
    bool each;                      /* each article has files of its own there */
    char *journal;                  /* NULL: nothing can be resumed */
    cli_outfile files[CLI_OUTPUTS]; /* one for each part; with `each`, only the first's temporary */
    cli_names names;                /* of articles' files */
    cli_bytes name;
    char problem[CLI_PROBLEM + 256]; /* "": all could be written so far */
} cli_output;

/* Decides what is written where, and touches nothing. False: it cannot be so, and that was said. */
bool cli_output__plan(cli_output *out, const cli_options *options, bool single);

/* Whether all that is to be written is there already. */
bool cli_output__is_finished(const cli_output *out);

/* Makes the directory. */
bool cli_output__make_room(cli_output *out);

/* How long the files are now. */
void cli_output__sizes(const cli_output *out, uint64_t sizes[CLI_OUTPUTS]);

/* Opens the files, cut to `sizes`, and writes their beginning if they have none. False, here and
 * below: `problem` says why. */
bool cli_output__open(cli_output *out, const uint64_t sizes[CLI_OUTPUTS]);

/* Adds to the k-th part. */
bool cli_output__add(cli_output *out, size_t k, const char *bytes, size_t size);

/* Hands all to the system; `sync`: and to the disk. */
bool cli_output__flush(cli_output *out, bool sync);

/* Reserves the name that an article's own files get; "" if it is free, else what is wrong. */
const char *cli_output__reserve(cli_output *out, const char *name);

/* Writes the files of one article, named as reserved last. An error that is only its own is in
 * `problem`. */
bool cli_output__put(cli_output *out, const cli_bytes *parts, char problem[CLI_PROBLEM]);

/* Writes what comes after the last document. */
bool cli_output__end(cli_output *out);

/* Gives the files their names. */
bool cli_output__rename(cli_output *out);
void cli_output__free(cli_output *out);

#endif
