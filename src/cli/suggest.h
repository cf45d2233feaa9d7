/* What was probably meant. */
#ifndef KNP_CLI_SUGGEST_H
#define KNP_CLI_SUGGEST_H

#include <stddef.h>

/* The name nearest to the `size` bytes of `word`, NULL if none is near: few letters are wrong,
 * missing, too many or swapped, or it is the beginning of that name only. `name(k)` gives the
 * names, NULL behind the last. */
const char *cli_suggest__nearest(const char *word, size_t size,
                                 const char *(*name)(const void *context, size_t k),
                                 const void *context);

#endif
