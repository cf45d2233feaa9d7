#include "rule/program.h"

bool knp_program__open(const void *bytes, size_t size, knp_program *out)
{
    const knp_sections *sections = knp_sections__open(bytes, size, "knprule", KNP_PROGRAM_VERSION);
    unsigned section = 0;
    if (!sections) {
        return false;
    }
#define KNP_PROGRAM_MEMBER(name, type)                                                             \
    out->name = (const type *)knp_sections__items(sections, section);                              \
    out->name##_count = sections->count[section];                                                  \
    section++;
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
    return true;
}
