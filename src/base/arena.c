#include "base/arena.h"

#include "base/alloc.h"

#include <stdalign.h>
#include <stdint.h>
#include <string.h>

enum { BLOCK_SIZE = 64 * 1024, KEEP_AT_MOST = 4 * 1024 * 1024 };

typedef struct knp_arena__block {
    struct knp_arena__block *next;
    size_t size;
    size_t used;
    alignas(max_align_t) unsigned char bytes[];
} block;

static block *new_block(size_t size)
{
    if (size > SIZE_MAX - sizeof(block)) {
        return NULL;
    }
    block *b = knp_alloc__get(sizeof(block) + size);
    if (b) {
        b->next = NULL;
        b->size = size;
        b->used = 0;
    }
    return b;
}

/* The block after the current one is used if it is large enough; else a new one goes between. */
static block *next_block(knp_arena *arena, size_t size)
{
    block *after = arena->current ? arena->current->next : arena->first;
    if (after && after->size >= size) {
        after->used = 0;
        return after;
    }
#ifdef KNP_ARENA_MALLOC
    block *b = new_block(size);
#else
    block *b = new_block(size > BLOCK_SIZE ? size : BLOCK_SIZE);
#endif
    if (!b) {
        return NULL;
    }
    b->next = after;
    if (arena->current) {
        arena->current->next = b;
    } else {
        arena->first = b;
    }
    return b;
}

void *knp_arena__get(knp_arena *arena, size_t size)
{
    const size_t grain = alignof(max_align_t);
    if (size > SIZE_MAX - grain) {
        return NULL;
    }
#ifndef KNP_ARENA_MALLOC
    size = (size + grain - 1) / grain * grain;
#endif
    block *b = arena->current;
#ifdef KNP_ARENA_MALLOC
    b = NULL;
#endif
    if (!b || b->size - b->used < size) {
        b = next_block(arena, size);
        if (!b) {
            return NULL;
        }
        arena->current = b;
    }
    void *memory = b->bytes + b->used;
    b->used += size;
    return memory;
}

char *knp_arena__copy(knp_arena *arena, const char *bytes, size_t size)
{
    if (size == SIZE_MAX) {
        return NULL;
    }
    char *copy = knp_arena__get(arena, size + 1);
    if (copy) {
        if (size) {
            memcpy(copy, bytes, size);
        }
        copy[size] = '\0';
    }
    return copy;
}

static void free_chain(block *b)
{
    while (b) {
        block *next = b->next;
        knp_alloc__free(b);
        b = next;
    }
}

void knp_arena__reset(knp_arena *arena)
{
#ifdef KNP_ARENA_MALLOC
    knp_arena__free(arena);
#else
    size_t kept = 0;
    for (block **at = &arena->first; *at; at = &(*at)->next) {
        kept += (*at)->size;
        if (kept > KEEP_AT_MOST) {
            free_chain(*at);
            *at = NULL;
            break;
        }
    }
    arena->current = NULL;
#endif
}

void knp_arena__free(knp_arena *arena)
{
    free_chain(arena->first);
    arena->first = NULL;
    arena->current = NULL;
}
