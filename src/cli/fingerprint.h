/* The hash of all that makes the output what it is, but for the texts. */
#ifndef KNP_CLI_FINGERPRINT_H
#define KNP_CLI_FINGERPRINT_H

#include "cli/output.h"

uint64_t cli_fingerprint__make(const cli_options *options, const cli_output *output);

#endif
