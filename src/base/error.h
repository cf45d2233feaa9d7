/* Filling the caller's knp_error. */
#ifndef KNP_BASE_ERROR_H
#define KNP_BASE_ERROR_H

#include <knipsel/knipsel.h>

/* A place in a source: its name (NULL if none), line and column from 1 (0: none). */
typedef struct knp_place_in_source {
    const char *source;
    uint32_t line;
    uint32_t column;
} knp_place_in_source;

/* Each fills `error` if it is not NULL, and returns the status. */
knp_status knp_error__set(knp_error *error, knp_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
knp_status knp_error__set_at(knp_error *error, knp_status status, knp_place_in_source place,
                             const char *format, ...) __attribute__((format(printf, 4, 5)));
knp_status knp_error__set_offset(knp_error *error, knp_status status, uint64_t offset,
                                 const char *format, ...) __attribute__((format(printf, 4, 5)));
knp_status knp_error__memory(knp_error *error);

#endif
