/* Runs the examples that rules carry. */
#ifndef KNP_TOOLS_EXAMPLES_H
#define KNP_TOOLS_EXAMPLES_H

#include <stdbool.h>

/* Reads a .rules file, adds its rules to an engine, and runs each example through it. What is not
 * as it should be is printed with file and line. */
bool knp_examples__run(const char *path);

#endif
