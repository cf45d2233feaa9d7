/* Memory from the system, through one gate, so that a test can let the n-th request fail. */
#ifndef KNP_BASE_ALLOC_H
#define KNP_BASE_ALLOC_H

#include <stddef.h>

/* As malloc, realloc, free; a size of 0 is served as 1. */
void *knp_alloc__get(size_t size);
void *knp_alloc__resize(void *old, size_t size);
void knp_alloc__free(void *memory);

/* Tests only: requests are counted from now on, and request number `nth` (from 1) and all after
 * it fail; 0 lets every request succeed. Returns the number counted since the last call.
 * Not for use while another thread allocates. */
size_t knp_alloc__fail_from(size_t nth);

#endif
