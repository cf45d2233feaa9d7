/* A block of bytes made of sections, each an array: compiled lexicons, compiled rules.
 *
 *   header: magic, version, size, offset and count of each section | section | section | …
 *
 * Sections begin at multiples of eight bytes. Made and read on the same kind of machine. */
#ifndef KNP_BASE_SECTIONS_H
#define KNP_BASE_SECTIONS_H

#include "base/buf.h"

#include <stdint.h>

enum { KNP_SECTIONS_MAX = 32 };

typedef struct knp_sections {
    char magic[8];
    uint32_t version;
    uint32_t size; /* of the whole */
    uint32_t offset[KNP_SECTIONS_MAX];
    uint32_t count[KNP_SECTIONS_MAX]; /* of items */
} knp_sections;

/* Writing: begin, each section in turn, end. `out` must be empty at first; check its `broken`. */
void knp_sections__begin(knp_buf *out, const char *magic, uint32_t version);
void knp_sections__add(knp_buf *out, unsigned section, const void *items, size_t count,
                       size_t item_size);
void knp_sections__end(knp_buf *out);

/* The header of such a block, or NULL if the bytes are none. */
const knp_sections *knp_sections__open(const void *bytes, size_t size, const char *magic,
                                       uint32_t version);

/* The first item of a section. */
static inline const void *knp_sections__items(const knp_sections *sections, unsigned section)
{
    return (const char *)sections + sections->offset[section];
}

#endif
