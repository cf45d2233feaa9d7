/* Hashes of short byte strings. The same bytes give the same value on every machine with
 * little-endian loads; compiled tables are made and read on the same kind of machine. */
#ifndef KNP_BASE_HASH_H
#define KNP_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

static inline uint64_t knp_hash__mix(uint64_t a, uint64_t b)
{
    /* The high half of a product depends on all bits of both; folding it in is what wyhash does
     * (Wang Yi, public domain). */
    __extension__ unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static inline uint64_t knp_hash__load(const char *bytes, size_t size)
{
    uint64_t value = 0;
    memcpy(&value, bytes, size);
    return value;
}

static inline uint64_t knp_hash__bytes(const char *bytes, size_t size)
{
    const uint64_t k0 = 0xa0761d6478bd642fU, k1 = 0xe7037ed1a0b428dbU;
    uint64_t seed = size * k0;
    while (size > 16) {
        seed = knp_hash__mix(knp_hash__load(bytes, 8) ^ k0, knp_hash__load(bytes + 8, 8) ^ seed);
        bytes += 16;
        size -= 16;
    }
    uint64_t a, b;
    if (size >= 8) {
        a = knp_hash__load(bytes, 8);
        b = knp_hash__load(bytes + size - 8, 8);
    } else if (size >= 4) {
        a = knp_hash__load(bytes, 4);
        b = knp_hash__load(bytes + size - 4, 4);
    } else if (size > 0) {
        a = (uint64_t)(unsigned char)bytes[0] << 16 |
            (uint64_t)(unsigned char)bytes[size / 2] << 8 | (unsigned char)bytes[size - 1];
        b = 0;
    } else {
        a = b = 0;
    }
    return knp_hash__mix(a ^ k1, knp_hash__mix(b ^ k0, seed ^ k1));
}

#endif
