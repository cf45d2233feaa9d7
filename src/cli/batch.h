/* Reading articles and writing their documents, one after the other. */
#ifndef KNP_CLI_BATCH_H
#define KNP_CLI_BATCH_H

#include "cli/options.h"

/* Does the whole work; returns the exit status. */
int cli_batch__run(const cli_options *options);

#endif
