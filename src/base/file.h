/* Reading whole files. */
#ifndef KNP_BASE_FILE_H
#define KNP_BASE_FILE_H

#include "base/buf.h"
#include "base/error.h"

/* Appends the file's bytes to `out`. KNP_ERROR_IO names the path and the system's reason. */
knp_status knp_file__read(const char *path, knp_buf *out, knp_error *error);

#endif
