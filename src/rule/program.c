#include "rule/program.h"

bool knp_program__open(const void *bytes, size_t size, knp_program *out)
{
    const knp_program_header *header = bytes;
    if (size < sizeof *header || memcmp(header->magic, "knprule", 8) != 0 ||
        header->version != KNP_PROGRAM_VERSION || header->size != size) {
        return false;
    }
    unsigned section = 0;
#define KNP_PROGRAM_MEMBER(name, type)                                                             \
    out->name = (const type *)(const void *)((const char *)bytes + header->offset[section]);       \
    out->name##_count = header->count[section];                                                    \
    section++;
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
    return true;
}
