/* A byte buffer that owns its memory. After a failed append the buffer is marked broken and stays
 * as it was; check `broken` once, at the end. */
#ifndef KNP_BASE_BUF_H
#define KNP_BASE_BUF_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

typedef struct knp_buf {
    char *bytes;
    size_t size;
    size_t room;
    bool broken;
} knp_buf;

void knp_buf__append(knp_buf *buf, const char *bytes, size_t size);
void knp_buf__append_str(knp_buf *buf, knp_str text);
void knp_buf__append_byte(knp_buf *buf, char byte);
void knp_buf__printf(knp_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Makes room for `more` bytes after `size`; false (and broken) when memory is out. */
bool knp_buf__reserve(knp_buf *buf, size_t more);

static inline knp_str knp_buf__view(const knp_buf *buf)
{
    return (knp_str){buf->bytes ? buf->bytes : "", buf->size};
}

void knp_buf__free(knp_buf *buf);

#endif
