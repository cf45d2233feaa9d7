#include "help.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "base/vec.h"

typedef KNP_VEC(uint32_t) numbers;

/* --------------------------------------------------------------------------------- vectors -- */

static void a_vector_keeps_its_items(void **state)
{
    (void)state;
    numbers v = {0};
    for (uint32_t k = 0; k < 10000; k++) {
        assert_true(KNP_VEC_PUSH(&v, k * 3));
    }
    assert_int_equal(v.count, 10000);
    for (uint32_t k = 0; k < 10000; k++) {
        assert_int_equal(v.items[k], k * 3);
    }
    KNP_VEC_FREE(&v);
    assert_null(v.items);
    assert_int_equal(v.count, 0);
    assert_int_equal(v.room, 0);
}

static void reserving_makes_room_once(void **state)
{
    (void)state;
    numbers v = {0};
    assert_true(KNP_VEC_RESERVE(&v, 1000));
    assert_int_equal(v.count, 0);
    assert_true(v.room >= 1000);
    knp_alloc__fail_from(SIZE_MAX);
    for (uint32_t k = 0; k < 1000; k++) {
        assert_true(KNP_VEC_PUSH(&v, k));
    }
    assert_int_equal(knp_alloc__fail_from(0), 0);
    KNP_VEC_FREE(&v);
}

static void a_vector_that_cannot_grow_stays(void **state)
{
    (void)state;
    numbers v = {0};
    assert_true(KNP_VEC_PUSH(&v, 42));
    uint32_t *items = v.items;
    size_t room = v.room;
    assert_false(KNP_VEC_RESERVE(&v, SIZE_MAX / 2));
    assert_false(KNP_VEC_RESERVE(&v, SIZE_MAX));
    knp_alloc__fail_from(1);
    bool grown = KNP_VEC_RESERVE(&v, room);
    knp_alloc__fail_from(0);
    assert_false(grown);
    assert_ptr_equal(v.items, items);
    assert_int_equal(v.room, room);
    assert_int_equal(v.count, 1);
    assert_int_equal(v.items[0], 42);
    KNP_VEC_FREE(&v);
}

static void trimming_gives_back_only_what_is_large(void **state)
{
    (void)state;
    numbers v = {0};
    assert_true(KNP_VEC_RESERVE(&v, 100));
    assert_true(KNP_VEC_PUSH(&v, 1));
    size_t room = v.room;
    KNP_VEC_TRIM(&v, room);
    assert_int_equal(v.count, 0);
    assert_int_equal(v.room, room);
    KNP_VEC_TRIM(&v, room - 1);
    assert_int_equal(v.room, 0);
    assert_null(v.items);
}

/* --------------------------------------------------------------------------------- buffers -- */

static void a_buffer_collects(void **state)
{
    (void)state;
    knp_buf b = {0};
    CHECK_TEXT(knp_buf__view(&b), "");
    knp_buf__append(&b, "kranten", 7);
    knp_buf__append(&b, NULL, 0);
    knp_buf__append_byte(&b, '-');
    knp_buf__append_str(&b, knp_str__of("knipsel"));
    knp_buf__printf(&b, " %d/%s", 12, "mei");
    CHECK_TEXT(knp_buf__view(&b), "kranten-knipsel 12/mei");
    assert_false(b.broken);
    knp_buf__free(&b);
    assert_int_equal(b.size, 0);
    assert_null(b.bytes);
}

static void printing_takes_any_length(void **state)
{
    (void)state;
    knp_buf b = {0};
    knp_buf__append(&b, "<", 1);
    knp_buf__printf(&b, "%05000d", 7);
    knp_buf__append(&b, ">", 1);
    assert_int_equal(b.size, 5002);
    assert_int_equal(b.bytes[0], '<');
    assert_int_equal(b.bytes[1], '0');
    assert_int_equal(b.bytes[5000], '7');
    assert_int_equal(b.bytes[5001], '>');
    knp_buf__free(&b);
}

static void bytes_may_be_anything(void **state)
{
    (void)state;
    knp_buf b = {0};
    for (int k = 0; k < 256; k++) {
        knp_buf__append_byte(&b, (char)k);
    }
    assert_int_equal(b.size, 256);
    for (int k = 0; k < 256; k++) {
        assert_int_equal((unsigned char)b.bytes[k], k);
    }
    knp_buf__free(&b);
}

static void a_broken_buffer_stays_as_it_was(void **state)
{
    (void)state;
    knp_buf b = {0};
    knp_buf__append(&b, "vast", 4);
    size_t room = b.room;
    char large[512] = {0};
    assert_true(room < sizeof large);
    knp_alloc__fail_from(1);
    knp_buf__append(&b, large, sizeof large);
    knp_alloc__fail_from(0);
    assert_true(b.broken);
    CHECK_TEXT(knp_buf__view(&b), "vast");
    knp_buf__append_byte(&b, '!');
    knp_buf__printf(&b, "%s", "meer");
    CHECK_TEXT(knp_buf__view(&b), "vast");
    knp_buf__free(&b);
    assert_false(b.broken);
    knp_buf__append(&b, "weer", 4);
    CHECK_TEXT(knp_buf__view(&b), "weer");
    knp_buf__free(&b);
}

static void an_impossible_reserve_breaks(void **state)
{
    (void)state;
    knp_buf b = {0};
    knp_buf__append(&b, "x", 1);
    assert_false(knp_buf__reserve(&b, SIZE_MAX));
    assert_true(b.broken);
    CHECK_TEXT(knp_buf__view(&b), "x");
    knp_buf__free(&b);
}

/* ----------------------------------------------------------------------------------- views -- */

static void views_compare_by_bytes(void **state)
{
    (void)state;
    knp_str a = knp_str__of("aa"), b = knp_str__of("aab"), z = knp_str__of("z");
    knp_str e = knp_str__of("\xC3\xA9");
    assert_true(knp_str__compare(a, b) < 0);
    assert_true(knp_str__compare(b, a) > 0);
    assert_true(knp_str__compare(b, z) < 0);
    assert_true(knp_str__compare(z, e) < 0);
    assert_int_equal(knp_str__compare(a, knp_str__of("aa")), 0);
    assert_true(knp_str__starts(b, "aa") && knp_str__ends(b, "ab"));
    assert_false(knp_str__starts(a, "aab") || knp_str__ends(a, "aab"));
    assert_true(knp_str__equal((knp_str){NULL, 0}, knp_str__of("")));
}

static void trimming_takes_blanks_from_both_ends(void **state)
{
    (void)state;
    CHECK_TEXT(knp_str__trim(knp_str__of(" \t a b\r ")), "a b");
    CHECK_TEXT(knp_str__trim(knp_str__of(" \t\r")), "");
    CHECK_TEXT(knp_str__trim(knp_str__of("")), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_vector_keeps_its_items),
        cmocka_unit_test(reserving_makes_room_once),
        cmocka_unit_test(a_vector_that_cannot_grow_stays),
        cmocka_unit_test(trimming_gives_back_only_what_is_large),
        cmocka_unit_test(a_buffer_collects),
        cmocka_unit_test(printing_takes_any_length),
        cmocka_unit_test(bytes_may_be_anything),
        cmocka_unit_test(a_broken_buffer_stays_as_it_was),
        cmocka_unit_test(an_impossible_reserve_breaks),
        cmocka_unit_test(views_compare_by_bytes),
        cmocka_unit_test(trimming_takes_blanks_from_both_ends),
    };
    return cmocka_run_group_tests_name("vec and buf", tests, NULL, NULL);
}
