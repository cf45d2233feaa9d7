/* From byte offsets to code points or UTF-16 units, for output. */
#ifndef KNP_TEXT_OFFSETS_H
#define KNP_TEXT_OFFSETS_H

#include "base/vec.h"

#include <knipsel/knipsel.h>
#include <stdint.h>

/* marks[k] is how many units stand before byte k * 16; none are kept for ASCII text. */
typedef struct knp_offset_map {
    const char *bytes;
    uint32_t size;
    knp_offsets unit;
    bool identity;
    KNP_VEC(uint32_t) marks;
} knp_offset_map;

/* Prepares the map for checked UTF-8; false when memory is out. Keeps memory between uses. */
bool knp_offset_map__make(knp_offset_map *map, const char *bytes, uint32_t size, knp_offsets unit);

/* How many units stand before byte `at` (at most the text's size, at a character's beginning). */
uint32_t knp_offset_map__at(const knp_offset_map *map, uint32_t at);

void knp_offset_map__free(knp_offset_map *map);

#endif
