/* Hostile texts, made to size. */
#ifndef KNP_LIMITS_INPUTS_H
#define KNP_LIMITS_INPUTS_H

#include <stdbool.h>
#include <stddef.h>

typedef struct input {
    const char *name;
    const char *piece; /* repeated until the text is full; NULL: `make` writes it */
    const char *end;   /* stands behind all pieces; may be NULL */
    size_t (*make)(char *out, size_t size);
    bool by_count; /* sizes count pieces, not bytes */
    bool once;     /* has a size of its own */
} input;

extern const input inputs[];
extern const size_t input_count;

/* The text of about `size` bytes (pieces), in memory to be freed; `*length` gets its bytes. NULL
 * when memory is out. */
char *input_text(const input *in, size_t size, size_t *length);

#endif
