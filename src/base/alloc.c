#include "base/alloc.h"

#include <stdbool.h>
#include <stdlib.h>

/* Plain variables: written only by the single-threaded allocation test, else only read. */
static bool counting;
static size_t requests;
static size_t fail_from;

static bool refused(void)
{
    if (!counting) {
        return false;
    }
    requests++;
    return fail_from != 0 && requests >= fail_from;
}

void *knp_alloc__get(size_t size)
{
    return refused() ? NULL : malloc(size ? size : 1);
}

void *knp_alloc__resize(void *old, size_t size)
{
    return refused() ? NULL : realloc(old, size ? size : 1);
}

void knp_alloc__free(void *memory)
{
    free(memory);
}

size_t knp_alloc__fail_from(size_t nth)
{
    size_t seen = requests;
    counting = nth != 0;
    requests = 0;
    fail_from = nth;
    return seen;
}
