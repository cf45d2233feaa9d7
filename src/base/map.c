#include "base/map.h"

#include "base/alloc.h"

#include <string.h>

enum { SIZE_AT_FIRST = 64, SIZE_KEPT = 1 << 14 };

static struct knp_map_slot *slot_of(const knp_map *map, uint64_t hash)
{
    size_t at = hash & (map->size - 1);
    while (map->slots[at].hash && map->slots[at].hash != hash) {
        at = (at + 1) & (map->size - 1);
    }
    return &map->slots[at];
}

static uint64_t real(uint64_t hash)
{
    return hash ? hash : 1;
}

uint32_t knp_map__get(const knp_map *map, uint64_t hash)
{
    if (!map->size) {
        return UINT32_MAX;
    }
    const struct knp_map_slot *slot = slot_of(map, real(hash));
    return slot->hash ? slot->value : UINT32_MAX;
}

static bool widen(knp_map *map)
{
    knp_map wider = {.size = map->size ? map->size * 2 : SIZE_AT_FIRST, .used = map->used};
    wider.slots = knp_alloc__get(wider.size * sizeof *wider.slots);
    if (!wider.slots) {
        return false;
    }
    memset(wider.slots, 0, wider.size * sizeof *wider.slots);
    for (size_t k = 0; k < map->size; k++) {
        if (map->slots[k].hash) {
            *slot_of(&wider, map->slots[k].hash) = map->slots[k];
        }
    }
    knp_alloc__free(map->slots);
    *map = wider;
    return true;
}

bool knp_map__set(knp_map *map, uint64_t hash, uint32_t value)
{
    if ((map->used + 1) * 2 > map->size && !widen(map)) {
        return false;
    }
    struct knp_map_slot *slot = slot_of(map, real(hash));
    map->used += !slot->hash;
    *slot = (struct knp_map_slot){real(hash), value};
    return true;
}

void knp_map__clear(knp_map *map)
{
    if (map->size > SIZE_KEPT) {
        knp_map__free(map);
    }
    if (map->used) {
        memset(map->slots, 0, map->size * sizeof *map->slots);
        map->used = 0;
    }
}

void knp_map__free(knp_map *map)
{
    knp_alloc__free(map->slots);
    *map = (knp_map){0};
}
