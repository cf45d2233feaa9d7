/* The command line of knipsel. */
#ifndef KNP_CLI_OPTIONS_H
#define KNP_CLI_OPTIONS_H

#include "cli/jsonl.h"

#include <knipsel/knipsel.h>

enum { CLI_FORMAT_DEFAULT = KNP_FORMAT_COUNT, CLI_JOBS_MAX = 256 };

typedef enum cli_input { CLI_INPUT_AUTO, CLI_INPUT_TEXT, CLI_INPUT_JSONL } cli_input;

typedef enum cli_show { CLI_SHOW_ON_TERMINAL, CLI_SHOW_ALWAYS, CLI_SHOW_NEVER } cli_show;

typedef struct cli_options {
    unsigned format; /* a knp_format, or CLI_FORMAT_DEFAULT: as there is one article or more */
    knp_json_options json;
    const char *date;
    const char *encoding;  /* NULL: UTF-8, as it is */
    const char **lexicons; /* paths; the arrays are owned */
    size_t lexicon_count;
    const char **rules;
    size_t rule_count;
    unsigned input;         /* a cli_input */
    cli_fields fields;      /* `keep` is owned */
    const char *files_from; /* a list of paths, NULL: none */
    bool null;              /* zeros, not line ends, between them */
    const char *output;     /* NULL: standard output */
    const char *errors;     /* NULL: on standard error only */
    bool resume;
    unsigned jobs; /* 0: as many as there are processors for this process */
    uint64_t shard, shards;
    cli_show progress;
    bool stats;
    char *const *operands; /* none: standard input, or `files_from` */
    size_t operand_count;
} cli_options;

/* What to do after the command line was read. */
typedef enum cli_next { CLI_GO_ON, CLI_STOP_WELL, CLI_STOP_WRONG } cli_next;

/* Reads the command line; prints help, version or what is wrong itself. */
cli_next cli_options__read(cli_options *options, int argc, char **argv);

void cli_options__free(cli_options *options);

extern const char cli_help[];

#endif
