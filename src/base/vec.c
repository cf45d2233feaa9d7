#include "base/vec.h"

#include "base/alloc.h"

#include <stdint.h>

bool knp_vec__grow(void **items, size_t *room, size_t count, size_t more, size_t item_size)
{
    if (more > SIZE_MAX / item_size - count) {
        return false;
    }
    size_t need = count + more;
    /* Half as much again: large vectors come from mmap, and their copy must stay within bounds. */
    size_t want = *room + *room / 2 + 16;
    if (want < need || want > SIZE_MAX / item_size) {
        want = need;
    }
    void *grown = knp_alloc__resize(*items, want * item_size);
    if (!grown) {
        return false;
    }
    *items = grown;
    *room = want;
    return true;
}

void knp_vec__free(void **items, size_t *count, size_t *room)
{
    knp_alloc__free(*items);
    *items = NULL;
    *count = 0;
    *room = 0;
}
