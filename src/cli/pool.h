/* Work in parallel, results in order.
 *
 *            reader                 workers                      whoever finished
 *     slot() ──► push() ──►  [ . W . W W D . . ] ──► work()  ──► emit(), oldest first
 *                              ring of slots
 *
 * A slot is lent to the reader, then to one worker, then emitted in the order of the pushes by one
 * thread at a time. The reader waits while the ring, or the memory allowed for it, is full. */
#ifndef KNP_CLI_POOL_H
#define KNP_CLI_POOL_H

#include <stdbool.h>
#include <stddef.h>

typedef struct cli_pool cli_pool;

/* What the owner does with slots of its own kind. */
typedef struct cli_pool_calls {
    void *context;
    size_t slot_size; /* they begin as zeros */
    void (*free_slot)(void *context, void *slot);
    void *(*hire)(void *context); /* makes what a worker needs; NULL: it cannot */
    void (*dismiss)(void *context, void *worker);
    size_t (*work)(void *context, void *worker, void *slot); /* returns the bytes it now holds */
    bool (*emit)(void *context, void *slot);                 /* false: stop everything */
} cli_pool_calls;

/* With one job all is done in push(), and no thread is started. NULL: out of memory, or the first
 * worker cannot be hired. */
cli_pool *cli_pool__new(unsigned jobs, const cli_pool_calls *calls);

/* A free slot, to be filled and pushed. NULL: everything has stopped. */
void *cli_pool__slot(cli_pool *pool);

/* Hands the slot on; it holds `weight` bytes. */
void cli_pool__push(cli_pool *pool, size_t weight);

/* Waits until all is emitted. */
void cli_pool__finish(cli_pool *pool);
void cli_pool__free(cli_pool *pool);

#endif
