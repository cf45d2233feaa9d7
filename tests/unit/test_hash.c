#include "help.h"

#include "base/hash.h"

#include <stdlib.h>

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static void check_distinct(uint64_t *hashes, size_t count)
{
    qsort(hashes, count, sizeof *hashes, by_value);
    for (size_t k = 1; k < count; k++) {
        assert_true(hashes[k - 1] != hashes[k]);
    }
}

/* Blocks of their own, so that a sanitizer sees a read beyond them. */
static void depends_on_the_bytes_only(void **state)
{
    (void)state;
    for (size_t size = 0; size <= 70; size++) {
        char *a = malloc(size + 1), *b = malloc(size ? size : 1);
        assert_true(a && b);
        for (size_t i = 0; i < size; i++) {
            a[i + 1] = b[i] = (char)(i * 37 + size);
        }
        assert_true(knp_hash__bytes(a + 1, size) == knp_hash__bytes(b, size));
        free(a);
        free(b);
    }
}

static void every_bit_and_the_length_count(void **state)
{
    (void)state;
    uint64_t lengths[70];
    char text[70] = {0};
    for (size_t size = 0; size < COUNT_OF(lengths); size++) {
        lengths[size] = knp_hash__bytes(text, size);
        for (size_t bit = 0; bit < size * 8; bit++) {
            text[bit / 8] = (char)(1U << bit % 8);
            assert_true(knp_hash__bytes(text, size) != lengths[size]);
            text[bit / 8] = 0;
        }
    }
    check_distinct(lengths, COUNT_OF(lengths));
}

static void short_strings_do_not_collide(void **state)
{
    (void)state;
    enum { N = 256 + 65536 };
    uint64_t *hashes = malloc(N * sizeof *hashes);
    assert_non_null(hashes);
    for (unsigned k = 0; k < N; k++) {
        char text[2] = {(char)k, (char)(k >> 8)};
        hashes[k] = k < 65536 ? knp_hash__bytes(text, 2) : knp_hash__bytes(text, 1);
    }
    check_distinct(hashes, N);
    free(hashes);
}

/* The tables take the low bits, the word cache those from bit 16: in 4096 places, 65,536 words
 * should stand 16 deep on average, and nowhere much deeper. */
static void spreads_words_evenly(void **state)
{
    (void)state;
    unsigned low[4096] = {0}, high[4096] = {0};
    for (unsigned k = 0; k < 65536; k++) {
        char word[16];
        int size = snprintf(word, sizeof word, "woord%u", k);
        uint64_t hash = knp_hash__bytes(word, (size_t)size);
        low[hash & 4095]++;
        high[hash >> 16 & 4095]++;
    }
    for (size_t k = 0; k < COUNT_OF(low); k++) {
        assert_true(low[k] < 48 && high[k] < 48);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(depends_on_the_bytes_only),
        cmocka_unit_test(every_bit_and_the_length_count),
        cmocka_unit_test(short_strings_do_not_collide),
        cmocka_unit_test(spreads_words_evenly),
    };
    return cmocka_run_group_tests_name("hash", tests, NULL, NULL);
}
