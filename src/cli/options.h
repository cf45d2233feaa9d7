/* The command line of knipsel. */
#ifndef KNP_CLI_OPTIONS_H
#define KNP_CLI_OPTIONS_H

#include <knipsel/knipsel.h>

enum { CLI_FORMAT_DEFAULT = KNP_FORMAT_COUNT };

typedef struct cli_options {
    unsigned format; /* a knp_format, or CLI_FORMAT_DEFAULT: as there is one article or more */
    knp_json_options json;
    bool self_check;
    const char *date;
    const char *encoding;  /* NULL: UTF-8, as it is */
    const char **lexicons; /* paths; the arrays are owned */
    size_t lexicon_count;
    const char **rules;
    size_t rule_count;
    char *const *operands; /* none: standard input */
    size_t operand_count;
} cli_options;

/* What to do after the command line was read. */
typedef enum cli_next { CLI_GO_ON, CLI_STOP_WELL, CLI_STOP_WRONG } cli_next;

/* Reads the command line; prints help, version or what is wrong itself. */
cli_next cli_options__read(cli_options *options, int argc, char **argv);

void cli_options__free(cli_options *options);

#endif
