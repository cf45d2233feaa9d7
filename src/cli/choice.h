/* Values of options that are one of a few names. */
#ifndef KNP_CLI_CHOICE_H
#define KNP_CLI_CHOICE_H

#include <stdbool.h>
#include <stddef.h>

/* An array of them ends with a name that is NULL. */
typedef struct cli_choice {
    const char *name;
    unsigned value;
} cli_choice;

/* Finds the `size` bytes of `value` among the choices. False, here and below: it is none of them,
 * and that was said, with the one that was probably meant. */
bool cli_choice__one(const char *option, const char *value, size_t size, const cli_choice *choices,
                     unsigned *out);

/* A list separated by commas; the values are bits. */
bool cli_choice__list(const char *option, const char *value, const cli_choice *choices,
                      unsigned *bits);

#endif
