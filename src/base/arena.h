/* An arena: many small allocations, freed together, its memory kept for the next document.
 *
 *   first -> [ header | used ........ | free ] -> [ header | used | free ] -> NULL
 *                                                    ^ current
 *
 * Built with KNP_ARENA_MALLOC, every allocation is a block of its own, so that a sanitizer sees
 * each overrun. */
#ifndef KNP_BASE_ARENA_H
#define KNP_BASE_ARENA_H

#include <stddef.h>

struct knp_arena__block;

typedef struct knp_arena {
    struct knp_arena__block *first;
    struct knp_arena__block *current;
} knp_arena;

/* `size` bytes aligned for any type, valid until the next reset; NULL when memory is out. */
void *knp_arena__get(knp_arena *arena, size_t size);

/* A copy of `size` bytes with a zero byte after them. */
char *knp_arena__copy(knp_arena *arena, const char *bytes, size_t size);

/* Takes everything back; blocks up to a bound are kept for the next use. */
void knp_arena__reset(knp_arena *arena);

void knp_arena__free(knp_arena *arena);

#endif
