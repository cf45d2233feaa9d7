/* Growable arrays. A vector of T is any struct { T *items; size_t count; size_t room; }; declare
 * one with KNP_VEC(T). Items move when the vector grows: keep indices, not pointers. */
#ifndef KNP_BASE_VEC_H
#define KNP_BASE_VEC_H

#include <stdbool.h>
#include <stddef.h>

#define KNP_VEC(T)                                                                                 \
    struct {                                                                                       \
        T *items;                                                                                  \
        size_t count;                                                                              \
        size_t room;                                                                               \
    }

/* Makes room for `more` further items; false when memory is out (the vector is unchanged). */
#define KNP_VEC_RESERVE(v, more)                                                                   \
    ((v)->room - (v)->count >= (more) ? true                                                       \
                                      : knp_vec__grow((void **)&(v)->items, &(v)->room,            \
                                                      (v)->count, (more), sizeof *(v)->items))

/* Appends `item`; false when memory is out. */
#define KNP_VEC_PUSH(v, item)                                                                      \
    (KNP_VEC_RESERVE((v), 1) ? ((v)->items[(v)->count++] = (item), true) : false)

#define KNP_VEC_FREE(v) knp_vec__free((void **)&(v)->items, &(v)->count, &(v)->room)

/* Gives memory back if the room exceeds `keep` items; for vectors that a document reuses. */
#define KNP_VEC_TRIM(v, keep)                                                                      \
    do {                                                                                           \
        (v)->count = 0;                                                                            \
        if ((v)->room > (keep)) {                                                                  \
            KNP_VEC_FREE(v);                                                                       \
        }                                                                                          \
    } while (0)

bool knp_vec__grow(void **items, size_t *room, size_t count, size_t more, size_t item_size);
void knp_vec__free(void **items, size_t *count, size_t *room);

#endif
