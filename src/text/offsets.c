#include "text/offsets.h"

#include <string.h>

enum { STEP = 16 };

static inline uint64_t load8(const char *bytes)
{
    uint64_t v;
    memcpy(&v, bytes, sizeof v);
    return v;
}

/* The first `count` of eight bytes, 1 to 7, and zeros. */
static inline uint64_t first_bytes(uint64_t v, uint32_t count)
{
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return v >> (64 - 8 * count);
#else
    return v & (((uint64_t)1 << 8 * count) - 1);
#endif
}

/* By how many the units of eight bytes are fewer than the bytes: a byte that continues a sequence
 * begins no code point; a four-byte sequence is two UTF-16 units. */
static inline uint32_t surplus(uint64_t v, bool utf16)
{
    const uint64_t ones = 0x0101010101010101U;
    if (!(v & ones << 7)) {
        return 0;
    }
    uint64_t continuation = (v >> 7) & ~(v >> 6) & ones;
    uint64_t four = utf16 ? (v >> 7) & (v >> 6) & (v >> 5) & (v >> 4) & ones : 0;
    return (uint32_t)((continuation * ones >> 56) - (four * ones >> 56)); /* sums the bytes */
}

/* Units that begin in bytes[0 .. size-1], byte by byte: where the text ends. */
static uint32_t units(const char *bytes, size_t size, bool utf16)
{
    uint32_t count = 0;
    for (size_t i = 0; i < size; i++) {
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
    bool utf16 = unit == KNP_OFFSETS_UTF16;
    uint32_t count = 0, at = 0;
    uint32_t *marks = map->marks.items;
    for (; size - at >= STEP; at += STEP) {
        *marks++ = count;
        count += STEP - surplus(load8(bytes + at), utf16) - surplus(load8(bytes + at + 8), utf16);
    }
    *marks++ = count;
    count += units(bytes + at, size - at, utf16);
    map->marks.count = (size_t)(marks - map->marks.items);
    map->identity = count == size;
    return true;
}

uint32_t knp_offset_map__at(const knp_offset_map *map, uint32_t at)
{
    if (map->identity) {
        return at;
    }
    bool utf16 = map->unit == KNP_OFFSETS_UTF16;
    uint32_t mark = at / STEP, from = mark * STEP, rest = at - from, count = map->marks.items[mark];
    const char *bytes = map->bytes + from;
    if (map->size - from < STEP) {
        return count + units(bytes, rest, utf16);
    }
    if (rest >= 8) {
        count += 8 - surplus(load8(bytes), utf16);
        bytes += 8;
        rest -= 8;
    }
    return rest ? count + rest - surplus(first_bytes(load8(bytes), rest), utf16) : count;
}

void knp_offset_map__free(knp_offset_map *map)
{
    KNP_VEC_FREE(&map->marks);
}
