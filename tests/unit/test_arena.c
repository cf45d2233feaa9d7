#include "help.h"

#include "base/alloc.h"
#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>

static void gives_aligned_memory(void **state)
{
    (void)state;
    knp_arena arena = {0};
    for (size_t size = 0; size < 300; size++) {
        void *memory = knp_arena__get(&arena, size);
        assert_non_null(memory);
        assert_int_equal((uintptr_t)memory % alignof(max_align_t), 0);
    }
    knp_arena__free(&arena);
}

/* Sizes around those of a block, each filled with its own number. */
static void allocations_do_not_overlap(void **state)
{
    (void)state;
    enum { N = 400 };
    static unsigned char *parts[N];
    static size_t sizes[N];
    knp_arena arena = {0};
    for (size_t k = 0; k < N; k++) {
        sizes[k] = k % 50 == 49 ? 64 * 1024 + k - 200 : k * 7 % 901;
        parts[k] = knp_arena__get(&arena, sizes[k]);
        assert_non_null(parts[k]);
        memset(parts[k], (int)(k & 0xFF), sizes[k]);
    }
    for (size_t k = 0; k < N; k++) {
        for (size_t i = 0; i < sizes[k]; i++) {
            assert_int_equal(parts[k][i], k & 0xFF);
        }
    }
    knp_arena__free(&arena);
}

static void copies_with_a_zero_behind(void **state)
{
    (void)state;
    knp_arena arena = {0};
    char *copy = knp_arena__copy(&arena, "knipsel", 4);
    assert_string_equal(copy, "knip");
    char *none = knp_arena__copy(&arena, NULL, 0);
    assert_string_equal(none, "");
    assert_string_equal(copy, "knip");
    knp_arena__free(&arena);
}

static void refuses_impossible_sizes(void **state)
{
    (void)state;
    knp_arena arena = {0};
    assert_null(knp_arena__get(&arena, SIZE_MAX));
    assert_null(knp_arena__get(&arena, SIZE_MAX - 20));
    assert_null(knp_arena__copy(&arena, "", SIZE_MAX));
    assert_non_null(knp_arena__get(&arena, 1));
    knp_arena__free(&arena);
}

static void survives_lack_of_memory(void **state)
{
    (void)state;
    knp_arena arena = {0};
    char *kept = knp_arena__copy(&arena, "bewaard", 7);
    knp_alloc__fail_from(1);
    void *refused = knp_arena__get(&arena, 1 << 20);
    knp_alloc__fail_from(0);
    assert_null(refused);
    assert_string_equal(kept, "bewaard");
    assert_non_null(knp_arena__get(&arena, 1 << 20));
    knp_arena__free(&arena);
}

/* How many requests to the system it takes to fill `total` bytes in pieces of 1000. */
static size_t requests_for(knp_arena *arena, size_t total)
{
    knp_alloc__fail_from(SIZE_MAX);
    for (size_t got = 0; got < total; got += 1000) {
        assert_non_null(knp_arena__get(arena, 1000));
    }
    return knp_alloc__fail_from(0);
}

static void keeps_memory_up_to_a_bound(void **state)
{
    (void)state;
    knp_arena arena = {0};
    size_t first = requests_for(&arena, 1 << 20);
    assert_true(first > 0);
    knp_arena__reset(&arena);
#ifdef KNP_ARENA_MALLOC
    assert_int_equal(requests_for(&arena, 1 << 20), first);
#else
    assert_int_equal(requests_for(&arena, 1 << 20), 0);
    knp_arena__reset(&arena);
    size_t large = requests_for(&arena, 16 << 20);
    knp_arena__reset(&arena);
    size_t again = requests_for(&arena, 16 << 20);
    assert_true(again > large / 2);
#endif
    knp_arena__free(&arena);
    assert_null(arena.first);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_aligned_memory),      cmocka_unit_test(allocations_do_not_overlap),
        cmocka_unit_test(copies_with_a_zero_behind), cmocka_unit_test(refuses_impossible_sizes),
        cmocka_unit_test(survives_lack_of_memory),   cmocka_unit_test(keeps_memory_up_to_a_bound),
    };
    return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
