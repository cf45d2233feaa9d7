/* One line of JSON Lines: an object that holds an article. */
#ifndef KNP_CLI_JSONL_H
#define KNP_CLI_JSONL_H

#include "cli/bytes.h"
#include "cli/stream.h"

/* The names of the members to look at. */
typedef struct cli_fields {
    const char *text;
    const char *id;
    const char *date;
    const char *title; /* NULL: none */
    char **keep;       /* passed through; NULL-terminated, NULL: none */
} cli_fields;

/* What stood there. Texts end with a zero that does not count; memory is kept for the next line. */
typedef struct cli_entry {
    cli_bytes text; /* the title, an empty line and the text, where a title is asked for */
    cli_bytes id;   /* empty: none */
    cli_bytes
        kept;      /* a JSON object of the members that are passed through; empty: none asked for */
    char date[11]; /* YYYY-MM-DD, "": none */
} cli_entry;

/* Once, before threads. */
void cli_jsonl__prepare(void);

/* Reads a line. False: `problem` says what is wrong and what to do; the id stands in the entry all
 * the same if it could be read. */
bool cli_jsonl__read(const char *line, size_t size, const cli_fields *fields, cli_entry *entry,
                     char problem[CLI_PROBLEM]);

/* Only the members to keep, all null, for articles that are no JSON. */
bool cli_jsonl__keep_nothing(const cli_fields *fields, cli_bytes *kept);

void cli_jsonl__free(cli_entry *entry);

#endif
