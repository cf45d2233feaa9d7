#include "base/error.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

__attribute__((format(printf, 5, 0))) static knp_status fill(knp_error *error, knp_status status,
                                                             knp_place_in_source place,
                                                             uint64_t offset, const char *format,
                                                             va_list args)
{
    if (error) {
        error->status = status;
        snprintf(error->source, sizeof error->source, "%s", place.source ? place.source : "");
        error->line = place.line;
        error->column = place.column;
        error->offset = offset;
        vsnprintf(error->message, sizeof error->message, format, args);
    }
    return status;
}

knp_status knp_error__set(knp_error *error, knp_status status, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fill(error, status, (knp_place_in_source){0}, UINT64_MAX, format, args);
    va_end(args);
    return status;
}

knp_status knp_error__set_at(knp_error *error, knp_status status, knp_place_in_source place,
                             const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fill(error, status, place, UINT64_MAX, format, args);
    va_end(args);
    return status;
}

knp_status knp_error__set_offset(knp_error *error, knp_status status, uint64_t offset,
                                 const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fill(error, status, (knp_place_in_source){0}, offset, format, args);
    va_end(args);
    return status;
}

knp_status knp_error__memory(knp_error *error)
{
    return knp_error__set(error, KNP_ERROR_MEMORY, "out of memory");
}

const char *knp_error_format(const knp_error *error, char *out, size_t size)
{
    char where[400] = "";
    if (error->source[0] && error->line) {
        snprintf(where, sizeof where, "%s:%" PRIu32 ":%" PRIu32 ": ", error->source, error->line,
                 error->column);
    } else if (error->source[0]) {
        snprintf(where, sizeof where, "%s: ", error->source);
    }
    char after[64] = "";
    if (error->offset != UINT64_MAX) {
        snprintf(after, sizeof after, " at byte %" PRIu64, error->offset);
    }
    snprintf(out, size, "%s%s%s", where, error->message, after);
    return out;
}
