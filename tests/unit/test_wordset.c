#include <stdio.h>
/* Sets of words: what stands in wordsets.def is found, by its word's index, article after article.
 */
#include "engine_help.h"

#include "extract/wordset.h"

#include <ctype.h>

static knp_words words;
static knp_wordsets sets;
static cut_text text;

static const char *const lists[KNP_SET_COUNT] = {
#define KNP_WORD_SET(upper, words) words,
#include "extract/wordsets.def"
};

static int open_all(void **state)
{
    return open_engine(state) == 0 && knp_words__open(&words, &engine->lexicon) &&
                   knp_wordsets__open(&sets)
               ? 0
               : -1;
}

static int close_all(void **state)
{
    knp_wordsets__free(&sets);
    knp_words__free(&words);
    free_cut(&text);
    return close_engine(state);
}

static void read_article(const char *bytes)
{
    knp_words__next_article(&words);
    cut(&text, bytes, strlen(bytes));
    assert_true(knp_words__look_up(&words, bytes, &text.tokens));
    assert_true(knp_wordsets__update(&sets, &words));
    assert_int_equal(sets.of_word.count, words.list.count);
}

/* Whether a token of the article last read is in a set. */
static bool is_in(const char *bytes, size_t token, knp_word_set set)
{
    knp_token t = text.tokens.list.items[token];
    return knp_wordsets__has(&sets, set, t.word, (knp_str){bytes + t.start, t.size});
}

static bool member_in(knp_str word, uint32_t set)
{
    uint32_t member = knp_wordsets__member(&sets, word);
    return (sets.members.items[member].sets[set / 64] >> (set % 64) & 1) != 0;
}

static bool lists_word(const char *list, knp_str word)
{
    for (; *list; list += strcspn(list, " "), list += *list == ' ') {
        if (knp_str__equal((knp_str){list, strcspn(list, " ")}, word)) {
            return true;
        }
    }
    return false;
}

static void every_set_has_its_words_and_no_others(void **state)
{
    (void)state;
    size_t checked = 0;
    for (size_t k = 0; k < KNP_SET_COUNT; k++) {
        for (const char *at = lists[k]; *at; at += *at == ' ') {
            knp_str word = {at, strcspn(at, " ")};
            char upper[64];
            assert_true(word.size > 0 && word.size < sizeof upper);
            for (size_t c = 0; c < word.size; c++) {
                upper[c] = (char)toupper((unsigned char)at[c]);
                assert_false(isupper((unsigned char)at[c]));
            }
            for (uint32_t set = 0; set < KNP_SET_COUNT; set++) {
                bool wanted = lists_word(lists[set], word);
                CHECK_ROW(k, member_in(word, set) == wanted);
                CHECK_ROW(k, member_in((knp_str){upper, word.size}, set) == wanted);
            }
            at += word.size;
            checked++;
        }
    }
    assert_true(checked > KNP_SET_COUNT);
    static const char *const strangers[] = {"", "nie", "niett", "fiets", "d\xC3\xA1t"};
    for (size_t k = 0; k < COUNT_OF(strangers); k++) {
        assert_int_equal(knp_wordsets__member(&sets, knp_str__of(strangers[k])), KNP_MEMBER_NONE);
    }
}

static void no_set_stands_twice(void **state)
{
    (void)state;
    for (size_t a = 0; a < KNP_SET_COUNT; a++) {
        for (size_t b = 0; b < a; b++) {
            CHECK_ROW(a, strcmp(lists[a], lists[b]) != 0);
        }
    }
}

static void words_keep_their_sets_from_article_to_article(void **state)
{
    (void)state;
    static const char first[] = "Dat is niet gezegd", second[] = "Nooit zei hij dat NIET";
    read_article(first);
    assert_true(is_in(first, 0, KNP_SET_DAT) && is_in(first, 0, KNP_SET_THAT_THIS));
    assert_true(is_in(first, 2, KNP_SET_NEGATION) && !is_in(first, 2, KNP_SET_DAT));
    assert_false(is_in(first, 3, KNP_SET_NEGATION));
    read_article(second);
    assert_true(is_in(second, 0, KNP_SET_NEGATION) && !is_in(second, 0, KNP_SET_NIET));
    assert_true(is_in(second, 3, KNP_SET_DAT) && is_in(second, 4, KNP_SET_NIET));
    /* the cache begins anew: other words have the same indices */
    words.cached = KNP_WORDS_MAX;
    read_article("Zeggen dat");
    assert_int_equal(words.list.count, 2);
    assert_true(is_in("Zeggen dat", 1, KNP_SET_DAT) && !is_in("Zeggen dat", 0, KNP_SET_DAT));
}

/* Words that no lexicon knows share a record once the cache is full; their text decides. */
static void words_that_share_a_record_are_told_apart(void **state)
{
    (void)state;
    enum { ROOM = KNP_WORDS_MAX * 8 + 64 };
    static char bytes[ROOM];
    size_t used = 0;
    for (unsigned k = 0; k < KNP_WORDS_MAX; k++) {
        used += (size_t)snprintf(bytes + used, ROOM - used, "x%c%c%c%cq ", 'a' + (char)(k % 26),
                                 'a' + (char)(k / 26 % 26), 'a' + (char)(k / 676 % 26),
                                 'a' + (char)(k / 17576));
    }
    snprintf(bytes + used, ROOM - used, "foto's xqots xqit");
    read_article(bytes);
    size_t first = text.tokens.list.count - 3;
    for (size_t k = 0; k < 3; k++) {
        knp_token t = text.tokens.list.items[first + k];
        assert_int_equal(words.list.items[t.word].text_size, 0);
        assert_int_equal(is_in(bytes, first + k, KNP_SET_HEADLINE_LABEL), k == 0);
    }
}

/* What is made of an article does not depend on those before it: one that would fill the cache
 * begins anew. */
static void an_article_that_fills_the_cache_begins_anew(void **state)
{
    (void)state;
    static const char bytes[] = "Zeggen dat foto's xqots xqit";
    words.cached = 0;
    read_article("Zeggen");
    words.cached = KNP_WORDS_MAX - 2;
    read_article(bytes);
    assert_int_equal(words.list.count, 5);
    assert_true(is_in(bytes, 1, KNP_SET_DAT) && is_in(bytes, 2, KNP_SET_HEADLINE_LABEL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_set_has_its_words_and_no_others),
        cmocka_unit_test(no_set_stands_twice),
        cmocka_unit_test(words_keep_their_sets_from_article_to_article),
        cmocka_unit_test(words_that_share_a_record_are_told_apart),
        cmocka_unit_test(an_article_that_fills_the_cache_begins_anew),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
