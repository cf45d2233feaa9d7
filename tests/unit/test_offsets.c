#include "help.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "text/offsets.h"

/* Checks the map at every character's beginning, and at the end, against counting one by one. */
static void check_all(knp_offset_map *map, const char *text, uint32_t size)
{
    static const knp_offsets units[] = {KNP_OFFSETS_CODEPOINT, KNP_OFFSETS_BYTE, KNP_OFFSETS_UTF16};
    for (size_t u = 0; u < COUNT_OF(units); u++) {
        assert_true(knp_offset_map__make(map, text, size, units[u]));
        uint32_t codes = 0, utf16 = 0;
        for (size_t at = 0;;) {
            uint32_t expected = units[u] == KNP_OFFSETS_BYTE        ? (uint32_t)at
                                : units[u] == KNP_OFFSETS_CODEPOINT ? codes
                                                                    : utf16;
            uint32_t got = knp_offset_map__at(map, (uint32_t)at);
            if (got != expected) {
                fail_msg("unit %d, byte %zu of %u: expected %u, got %u", (int)units[u], at, size,
                         expected, got);
            }
            if (at == size) {
                break;
            }
            codes++;
            utf16 += knp_utf8__next(text, &at) >= 0x10000 ? 2 : 1;
        }
    }
}

static const char *const texts[] = {
    "",
    "a",
    "\xC3\xA9",
    "\xF0\x9F\x98\x80",
    "Caf\xC3\xA9 \xE2\x82\xAC 3,50 \xF0\x9F\x98\x80!",
    /* family of three with joiners, flag, wave with a skin tone */
    "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 "
    "\xF0\x9F\x87\xB3\xF0\x9F\x87\xB1 \xF0\x9F\x91\x8B\xF0\x9F\x8F\xBD",
    "\xEF\xBB\xBF"
    "\xE2\x80\x9EJa\xE2\x80\x9D",
};

static void agrees_with_counting(void **state)
{
    (void)state;
    knp_offset_map map = {0};
    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        check_all(&map, texts[k], (uint32_t)strlen(texts[k]));
    }
    knp_offset_map__free(&map);
}

/* A character of each length, moved across the borders of the map's steps, in texts that end
 * there, before and behind. */
static void steps_may_split_a_character(void **state)
{
    (void)state;
    static const char *const characters[] = {"x", "\xC3\xAB", "\xE2\x82\xAC", "\xF0\x9F\x98\x80"};
    knp_offset_map map = {0};
    for (size_t c = 0; c < COUNT_OF(characters); c++) {
        for (size_t before = 55; before <= 70; before++) {
            for (size_t behind = 0; behind <= 130; behind += 13) {
                knp_buf text = {0};
                for (size_t k = 0; k < before; k++) {
                    knp_buf__append_byte(&text, 'a');
                }
                knp_buf__append_str(&text, knp_str__of(characters[c]));
                for (size_t k = 0; k < behind; k++) {
                    knp_buf__append_byte(&text, 'b');
                }
                check_all(&map, text.bytes, (uint32_t)text.size);
                knp_buf__free(&text);
            }
        }
    }
    knp_offset_map__free(&map);
}

static void long_mixed_text(void **state)
{
    (void)state;
    knp_buf text = {0};
    for (size_t k = 0; k < 500; k++) {
        knp_buf__append_str(&text, knp_str__of(texts[k * 7 % COUNT_OF(texts)]));
        knp_buf__printf(&text, "%zu", k);
    }
    knp_offset_map map = {0};
    check_all(&map, text.bytes, (uint32_t)text.size);
    knp_offset_map__free(&map);
    knp_buf__free(&text);
}

static void plain_text_needs_no_counting(void **state)
{
    (void)state;
    knp_offset_map map = {0};
    const char *plain = "Zonder enig teken boven ASCII, en langer dan vierenzestig bytes is hij.";
    uint32_t size = (uint32_t)strlen(plain);
    assert_true(knp_offset_map__make(&map, plain, size, KNP_OFFSETS_CODEPOINT));
    assert_true(map.identity);
    assert_true(knp_offset_map__make(&map, "\xC3\xA9", 2, KNP_OFFSETS_UTF16));
    assert_false(map.identity);
    assert_true(knp_offset_map__make(&map, "\xC3\xA9", 2, KNP_OFFSETS_BYTE));
    assert_true(map.identity);
    knp_offset_map__free(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_counting),
        cmocka_unit_test(steps_may_split_a_character),
        cmocka_unit_test(long_mixed_text),
        cmocka_unit_test(plain_text_needs_no_counting),
    };
    return cmocka_run_group_tests_name("offsets", tests, NULL, NULL);
}
