/* File names made of ids, and which of them are taken. */
#ifndef KNP_CLI_FILENAME_H
#define KNP_CLI_FILENAME_H

#include "cli/bytes.h"

/* A path below a directory for the id of an article, without the ending of a text: its parts stay
 * subdirectories, but none leads upwards, is hidden, too long or has control characters. */
bool cli_filename__make(cli_bytes *out, const char *id);

/* A set of names, by their hashes. */
typedef struct cli_names {
    uint64_t *hashes; /* 0: free */
    size_t count;
    size_t room;
} cli_names;

/* False: it is in there already. `*memory` becomes false if there is none. */
bool cli_names__add(cli_names *names, const char *name, bool *memory);
void cli_names__free(cli_names *names);

#endif
