/* One article: from where it is to the bytes of its output. Runs in any thread. */
#ifndef KNP_CLI_WORK_H
#define KNP_CLI_WORK_H

#include "cli/output.h"
#include "cli/walk.h"

/* An article on its way through the pool; its memory is used again. */
typedef struct cli_slot {
    cli_item_kind kind;
    cli_bytes path;
    size_t name; /* where the name begins in the path */
    uint64_t line;
    uint64_t number;   /* of the item, from 1 */
    uint64_t consumed; /* bytes of input */
    cli_bytes input;   /* the file's bytes, or the line */
    cli_entry entry;   /* what stood in the line */
    cli_bytes id;
    cli_bytes notes; /* each ends with a zero */
    bool failed;
    bool fatal; /* nothing more can be done */
    char problem[CLI_PROBLEM];
    uint64_t offset; /* of the problem; UINT64_MAX: none */
    cli_bytes parts[CLI_OUTPUTS];
} cli_slot;

/* What all workers share, and what each has for itself. */
typedef struct cli_work {
    const cli_options *options;
    const knp_engine *engine;
    const char *kept; /* for articles that are no JSON; NULL: nothing is kept */
    cli_output *output;
    bool alone; /* one article at a time: large output may go out before it is complete */
} cli_work;

typedef struct cli_worker {
    const cli_work *work;
    knp_document *doc;
} cli_worker;

/* Fills a slot for an item; files are left where they are, but for standard input. False: out of
 * memory. */
bool cli_work__take(cli_slot *slot, const cli_item *item, uint64_t number);

/* Reads the article and writes it into the slot; returns how many bytes the slot holds. */
size_t cli_work__do(const cli_worker *worker, cli_slot *slot);

/* The id of a slot whose article is passed over; false if it has none. */
bool cli_work__only_id(const cli_options *options, cli_slot *slot);

/* "path" or "path:line". */
bool cli_work__origin(const cli_slot *slot, cli_bytes *out);

/* What the article's own file is named after. */
const char *cli_work__name(const cli_slot *slot);

void cli_work__free_slot(cli_slot *slot);

#endif
