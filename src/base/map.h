/* A hash table from 64-bit hashes to indices; a hash stands for its key. */
#ifndef KNP_BASE_MAP_H
#define KNP_BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct knp_map {
    struct knp_map_slot {
        uint64_t hash; /* 0: empty */
        uint32_t value;
    } * slots;
    size_t size, used;
} knp_map;

/* The value of a hash; UINT32_MAX if there is none. */
uint32_t knp_map__get(const knp_map *map, uint64_t hash);

/* Sets the value of a hash. False when memory is out. */
bool knp_map__set(knp_map *map, uint64_t hash, uint32_t value);

/* Empties it, and gives memory back that a large article took. */
void knp_map__clear(knp_map *map);

void knp_map__free(knp_map *map);

#endif
