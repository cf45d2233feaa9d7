/* Where articles come from: standard input, files, directories. */
#ifndef KNP_CLI_INPUT_H
#define KNP_CLI_INPUT_H

#include <stdbool.h>
#include <stddef.h>

/* Bytes of one file, its memory kept for the next. */
typedef struct cli_bytes {
    char *bytes;
    size_t size;
    size_t room;
} cli_bytes;

/* Reads a whole file, or standard input for "-". False: what is wrong was printed. */
bool cli_input__read(cli_bytes *out, const char *path);

/* What is done with each article; false stops the walk. */
typedef struct cli_visitor {
    bool (*visit)(void *context, const char *path);
    void *context;
} cli_visitor;

/* Visits the operands in order, directories as every *.txt below them in sorted order. What
 * cannot be read is named on standard error and sets `*failed`. False: a visit stopped it. */
bool cli_input__walk(char *const *operands, size_t count, cli_visitor visitor, bool *failed);

/* Whether the operands can only be one article. */
bool cli_input__is_single(char *const *operands, size_t count);

#endif
