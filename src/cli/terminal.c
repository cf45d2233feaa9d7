#include "cli/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool cli_terminal__is_output(void)
{
    return isatty(STDOUT_FILENO) != 0;
}

bool cli_terminal__has_color(void)
{
    const char *refusal = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return cli_terminal__is_output() && !(refusal && *refusal) && terminal && *terminal &&
           strcmp(terminal, "dumb") != 0;
}
