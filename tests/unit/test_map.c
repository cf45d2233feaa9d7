#include "help.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/map.h"

#define NONE UINT32_MAX

enum { MANY = 50000 };

/* A hash that fills all 64 bits; never 0 for these. */
static uint64_t hash_of(uint32_t k)
{
    return knp_hash__mix(k + 1, 0x9e3779b97f4a7c15U);
}

static void an_empty_map_has_nothing(void **state)
{
    (void)state;
    knp_map map = {0};
    assert_int_equal(knp_map__get(&map, 7), NONE);
    assert_int_equal(knp_map__get(&map, 0), NONE);
    knp_map__clear(&map);
    assert_int_equal(knp_map__get(&map, 7), NONE);
    knp_map__free(&map);
}

static void what_was_set_is_got(void **state)
{
    (void)state;
    knp_map map = {0};
    assert_true(knp_map__set(&map, 7, 70));
    assert_true(knp_map__set(&map, UINT64_MAX, 0));
    assert_int_equal(knp_map__get(&map, 7), 70);
    assert_int_equal(knp_map__get(&map, UINT64_MAX), 0);
    assert_int_equal(knp_map__get(&map, 8), NONE);
    assert_int_equal(map.used, 2);
    knp_map__free(&map);
    assert_int_equal(knp_map__get(&map, 7), NONE);
}

static void a_hash_has_one_value(void **state)
{
    (void)state;
    knp_map map = {0};
    assert_true(knp_map__set(&map, 7, 70));
    assert_true(knp_map__set(&map, 7, 71));
    assert_int_equal(knp_map__get(&map, 7), 71);
    assert_int_equal(map.used, 1);
    assert_true(knp_map__set(&map, 7, NONE));
    assert_int_equal(knp_map__get(&map, 7), NONE);
    assert_int_equal(map.used, 1);
    knp_map__free(&map);
}

/* 0 marks an empty slot, and is a key all the same. */
static void a_hash_of_0_is_a_hash(void **state)
{
    (void)state;
    knp_map map = {0};
    assert_true(knp_map__set(&map, 12, 5));
    assert_int_equal(knp_map__get(&map, 0), NONE);
    assert_true(knp_map__set(&map, 0, 6));
    assert_int_equal(knp_map__get(&map, 0), 6);
    assert_true(knp_map__set(&map, 0, 7));
    assert_int_equal(knp_map__get(&map, 0), 7);
    assert_int_equal(knp_map__get(&map, 12), 5);
    assert_int_equal(map.used, 2);
    for (uint32_t k = 0; k < 1000; k++) {
        assert_true(knp_map__set(&map, hash_of(k), k));
    }
    assert_int_equal(knp_map__get(&map, 0), 7);
    knp_map__free(&map);
}

/* Hashes that differ only above the bits that choose the slot; the last slot goes on at the first.
 */
static void hashes_of_one_slot_are_kept_apart(void **state)
{
    (void)state;
    knp_map map = {0};
    for (uint32_t k = 1; k <= 20; k++) {
        assert_true(knp_map__set(&map, (uint64_t)k << 32 | 63, k));
    }
    for (uint32_t k = 1; k <= 20; k++) {
        assert_int_equal(knp_map__get(&map, (uint64_t)k << 32 | 63), k);
    }
    assert_int_equal(knp_map__get(&map, (uint64_t)21 << 32 | 63), NONE);
    knp_map__free(&map);
}

static void it_grows(void **state)
{
    (void)state;
    knp_map map = {0};
    for (uint32_t k = 0; k < MANY; k++) {
        assert_true(knp_map__set(&map, hash_of(k), k));
        CHECK_ROW(k, map.used == k + 1 && map.used * 2 <= map.size);
    }
    for (uint32_t k = 0; k < MANY; k++) {
        CHECK_ROW(k, knp_map__get(&map, hash_of(k)) == k);
    }
    assert_int_equal(knp_map__get(&map, hash_of(MANY)), NONE);
    knp_map__free(&map);
}

static void clearing_keeps_a_little_memory(void **state)
{
    (void)state;
    knp_map map = {0};
    assert_true(knp_map__set(&map, 7, 70));
    size_t size = map.size;
    knp_map__clear(&map);
    assert_int_equal(map.used, 0);
    assert_int_equal(map.size, size);
    assert_int_equal(knp_map__get(&map, 7), NONE);
    for (uint32_t k = 0; k < MANY; k++) {
        assert_true(knp_map__set(&map, hash_of(k), k));
    }
    knp_map__clear(&map);
    assert_true(map.size < MANY);
    assert_int_equal(knp_map__get(&map, hash_of(1)), NONE);
    assert_true(knp_map__set(&map, hash_of(1), 3));
    assert_int_equal(knp_map__get(&map, hash_of(1)), 3);
    knp_map__free(&map);
}

static void without_memory_it_stays_as_it_was(void **state)
{
    (void)state;
    knp_map map = {0};
    knp_alloc__fail_from(1);
    assert_false(knp_map__set(&map, 7, 70));
    knp_alloc__fail_from(0);
    assert_int_equal(knp_map__get(&map, 7), NONE);
    uint32_t count = 0;
    knp_alloc__fail_from(2);
    while (knp_map__set(&map, hash_of(count), count)) {
        count++;
    }
    knp_alloc__fail_from(0);
    assert_true(count > 0);
    assert_int_equal(map.used, count);
    for (uint32_t k = 0; k < count; k++) {
        assert_int_equal(knp_map__get(&map, hash_of(k)), k);
    }
    assert_int_equal(knp_map__get(&map, hash_of(count)), NONE);
    assert_true(knp_map__set(&map, hash_of(count), count));
    assert_int_equal(knp_map__get(&map, hash_of(0)), 0);
    knp_map__free(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_map_has_nothing),
        cmocka_unit_test(what_was_set_is_got),
        cmocka_unit_test(a_hash_has_one_value),
        cmocka_unit_test(a_hash_of_0_is_a_hash),
        cmocka_unit_test(hashes_of_one_slot_are_kept_apart),
        cmocka_unit_test(it_grows),
        cmocka_unit_test(clearing_keeps_a_little_memory),
        cmocka_unit_test(without_memory_it_stays_as_it_was),
    };
    return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}
