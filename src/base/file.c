#include "base/file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

knp_status knp_file__read(const char *path, knp_buf *out, knp_error *error)
{
    knp_place_in_source place = {.source = path};
    FILE *file = fopen(path, "rb");
    if (!file) {
        return knp_error__set_at(error, KNP_ERROR_IO, place, "cannot open: %s", strerror(errno));
    }
    knp_status status = KNP_OK;
    for (;;) {
        if (!knp_buf__reserve(out, 64 * 1024)) {
            status = knp_error__memory(error);
            break;
        }
        size_t got = fread(out->bytes + out->size, 1, 64 * 1024, file);
        out->size += got;
        if (got == 0) {
            if (ferror(file)) {
                status = knp_error__set_at(error, KNP_ERROR_IO, place, "cannot read: %s",
                                           strerror(errno));
            }
            break;
        }
    }
    fclose(file);
    return status;
}
