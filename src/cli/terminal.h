/* Whether a person reads the output. */
#ifndef KNP_CLI_TERMINAL_H
#define KNP_CLI_TERMINAL_H

#include <stdbool.h>

/* Standard output is a terminal. */
bool cli_terminal__is_output(void);

/* It is one that shows colours, and the user has not said otherwise (NO_COLOR). */
bool cli_terminal__has_color(void);

#endif
