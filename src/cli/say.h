/* What is said on standard error: whole lines, from any thread, beside a line of progress. */
#ifndef KNP_CLI_SAY_H
#define KNP_CLI_SAY_H

/* "knipsel: ", the message, a line end. Control characters (of a file's name) become '?'. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
void cli_say__line(const char *format, ...);

/* Shows `line` in the place of the one shown before; NULL takes that away. On a terminal only. */
void cli_say__progress(const char *line);

#endif
