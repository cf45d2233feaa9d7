/* Where articles come from: standard input, files, directories, lists of paths; texts and JSON
 * Lines. */
#ifndef KNP_CLI_WALK_H
#define KNP_CLI_WALK_H

#include "cli/options.h"

#include <stdint.h>

typedef enum cli_item_kind {
    CLI_ITEM_FILE,  /* an article in a file that is still to be read */
    CLI_ITEM_TEXT,  /* an article, already read */
    CLI_ITEM_LINE,  /* a line of JSON */
    CLI_ITEM_BROKEN /* what could not be read; it stands in the place of an article */
} cli_item_kind;

/* All of it is lent for the visit. */
typedef struct cli_item {
    cli_item_kind kind;
    const char *path; /* as given, "-" for standard input */
    const char *name; /* the path below the one directory that is read, else the path */
    uint64_t line;    /* of its line, from 1; 0: none */
    const char *bytes;
    size_t size;       /* of a file: what the file system says */
    uint64_t consumed; /* bytes of input read for it, where `kind` is no file */
    const char *problem;
} cli_item;

/* What is done with each item; false stops the walk. */
typedef struct cli_visitor {
    bool (*visit)(void *context, const cli_item *item);
    void *context;
} cli_visitor;

/* Visits all input in order: operands, then listed paths; a directory is every *.txt below it (or
 * *.jsonl, where that is the input), compressed or not, in sorted order. False: a visit stopped
 * it. */
bool cli_walk__items(const cli_options *options, cli_visitor visitor);

/* How many bytes the operands have as they stand in the file system; 0 where that is unknown. */
uint64_t cli_walk__size(const cli_options *options);

/* Whether there can only be one article. */
bool cli_walk__is_single(const cli_options *options);

/* Whether an operand is JSON Lines, by its name or --input. */
bool cli_walk__is_jsonl(const cli_options *options, const char *path);

#endif
