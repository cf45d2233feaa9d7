#include "text/offsets.h"

#include <string.h>

enum { STEP = 64 };

/* Units that begin in bytes[0 .. size-1]: every byte that is no continuation begins a code point;
 * a four-byte sequence is two UTF-16 units. Eight bytes at a time. */
static uint32_t units(const char *bytes, size_t size, bool utf16)
{
    const uint64_t ones = 0x0101010101010101U;
    uint32_t count = 0;
    size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        uint64_t v;
        memcpy(&v, bytes + i, 8);
        uint64_t continuation = (v >> 7) & ~(v >> 6) & ones;
        count += 8 - (uint32_t)(continuation * ones >> 56); /* sums the bytes */
        if (utf16) {
            uint64_t four = (v >> 7) & (v >> 6) & (v >> 5) & (v >> 4) & ones;
            count += (uint32_t)(four * ones >> 56);
        }
    }
    for (; i < size; i++) {
        unsigned char c = (unsigned char)bytes[i];
        count += (c & 0xC0) != 0x80;
        count += utf16 && c >= 0xF0;
    }
    return count;
}

bool knp_offset_map__make(knp_offset_map *map, const char *bytes, uint32_t size, knp_offsets unit)
{
    map->bytes = bytes;
    map->size = size;
    map->unit = unit;
    map->marks.count = 0;
    map->identity = unit == KNP_OFFSETS_BYTE || size == 0;
    if (map->identity) {
        return true;
    }
    if (!KNP_VEC_RESERVE(&map->marks, size / STEP + 1)) {
        return false;
    }
    uint32_t count = 0;
    for (uint32_t at = 0;; at += STEP) {
        map->marks.items[map->marks.count++] = count;
        if (size - at < STEP) {
            count += units(bytes + at, size - at, unit == KNP_OFFSETS_UTF16);
            break;
        }
        count += units(bytes + at, STEP, unit == KNP_OFFSETS_UTF16);
    }
    map->identity = count == size;
    return true;
}

uint32_t knp_offset_map__at(const knp_offset_map *map, uint32_t at)
{
    if (map->identity) {
        return at;
    }
    uint32_t mark = at / STEP;
    return map->marks.items[mark] +
           units(map->bytes + mark * STEP, at - mark * STEP, map->unit == KNP_OFFSETS_UTF16);
}

void knp_offset_map__free(knp_offset_map *map)
{
    KNP_VEC_FREE(&map->marks);
}
