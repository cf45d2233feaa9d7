#include "base/sections.h"

#include <stdio.h>

static void pad(knp_buf *out)
{
    static const char zeros[8];
    knp_buf__append(out, zeros, (8 - out->size % 8) % 8);
}

void knp_sections__begin(knp_buf *out, const char *magic, uint32_t version)
{
    knp_sections header = {.version = version};
    snprintf(header.magic, sizeof header.magic, "%s", magic);
    knp_buf__append(out, (const char *)&header, sizeof header);
}

void knp_sections__add(knp_buf *out, unsigned section, const void *items, size_t count,
                       size_t item_size)
{
    pad(out);
    if (out->broken) {
        return;
    }
    knp_sections header;
    memcpy(&header, out->bytes, sizeof header);
    header.offset[section] = (uint32_t)out->size;
    header.count[section] = (uint32_t)count;
    memcpy(out->bytes, &header, sizeof header);
    knp_buf__append(out, items, count * item_size);
}

void knp_sections__end(knp_buf *out)
{
    pad(out);
    if (out->broken) {
        return;
    }
    knp_sections header;
    memcpy(&header, out->bytes, sizeof header);
    header.size = (uint32_t)out->size;
    memcpy(out->bytes, &header, sizeof header);
}

const knp_sections *knp_sections__open(const void *bytes, size_t size, const char *magic,
                                       uint32_t version)
{
    const knp_sections *header = bytes;
    bool good = size >= sizeof *header &&
                strncmp(header->magic, magic, sizeof header->magic) == 0 &&
                header->version == version && header->size == size;
    return good ? header : NULL;
}
