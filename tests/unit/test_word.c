#include "engine_help.h"

#include "base/buf.h"

static knp_words words;
static cut_text text;

static int open_words(void **state)
{
    return open_engine(state) == 0 && knp_words__open(&words, &engine->lexicon) ? 0 : -1;
}

static int close_words(void **state)
{
    knp_words__free(&words);
    free_cut(&text);
    return close_engine(state);
}

static void look_up(const char *bytes, size_t size)
{
    cut(&text, bytes, size);
    assert_true(knp_words__look_up(&words, bytes, &text.tokens));
}

static knp_token first_token(const char *bytes)
{
    look_up(bytes, strlen(bytes));
    assert_true(text.tokens.list.count > 0);
    return text.tokens.list.items[0];
}

static const knp_word *word_of(const char *bytes)
{
    return knp_words__of(&words, first_token(bytes));
}

static void the_same_form_has_the_same_record(void **state)
{
    (void)state;
    const char *sentence = "De fiets en de fiets en De fiets";
    look_up(sentence, strlen(sentence));
    const knp_token *t = text.tokens.list.items;
    assert_int_equal(text.tokens.list.count, 8);
    assert_int_equal(t[1].word, t[4].word);
    assert_int_equal(t[1].word, t[7].word);
    assert_int_equal(t[2].word, t[5].word);
    assert_int_equal(t[0].word, t[6].word);
    assert_int_not_equal(t[0].word, t[3].word); /* De, de: forms differ in case */
    uint32_t cached = words.cached, fiets = t[1].word;
    assert_int_equal(first_token("fiets").word, fiets);
    assert_int_equal(words.cached, cached);
}

/* Forms of all sizes that differ in one letter only, each also at the very end of a text. */
static void forms_of_any_size_are_told_apart(void **state)
{
    (void)state;
    for (size_t size = 1; size <= 70; size++) {
        char form[80];
        uint32_t first = UINT32_MAX;
        memset(form, 'q', sizeof form);
        form[size] = '\0';
        first = first_token(form).word;
        assert_int_equal(words.list.items[first].text_size, size > 64 ? 0 : size);
        for (size_t at = 0; at < size && size <= 64; at++) {
            form[at] = 'x';
            uint32_t other = first_token(form).word;
            CHECK_ROW(size, other != first && first_token(form).word == other);
            const knp_word *word = &words.list.items[other];
            CHECK_ROW(size, word->text_size == size &&
                                memcmp(words.texts.items + word->text, form, size) == 0);
            form[at] = 'q';
        }
        CHECK_ROW(size, size > 64 || first_token(form).word == first);
    }
}

static void traits_say_how_a_word_is_written(void **state)
{
    (void)state;
    enum {
        SHAPE = KNP_WORD_CAPITAL | KNP_WORD_ALL_CAPS | KNP_WORD_HAS_DIGIT | KNP_WORD_HAS_HYPHEN |
                KNP_WORD_HAS_LOWER
    };
    static const struct {
        const char *word;
        unsigned traits;
    } rows[] = {
        {"qwxz", KNP_WORD_HAS_LOWER},
        {"Qwxz", KNP_WORD_CAPITAL | KNP_WORD_HAS_LOWER},
        {"QWXZ", KNP_WORD_CAPITAL | KNP_WORD_ALL_CAPS},
        {"Q", KNP_WORD_CAPITAL},
        {"\xC3\x89\xC3\x89n", KNP_WORD_CAPITAL | KNP_WORD_HAS_LOWER},
        {"\xC3\xA9\xC3\xA9n", KNP_WORD_HAS_LOWER},
        {"Q66", KNP_WORD_CAPITAL | KNP_WORD_HAS_DIGIT},
        {"iQwx", KNP_WORD_HAS_LOWER},
        {"QW-xz", KNP_WORD_CAPITAL | KNP_WORD_HAS_HYPHEN | KNP_WORD_HAS_LOWER},
        {"QW-XZ", KNP_WORD_CAPITAL | KNP_WORD_ALL_CAPS | KNP_WORD_HAS_HYPHEN},
        {"'s-Gravenhage", KNP_WORD_CAPITAL | KNP_WORD_HAS_HYPHEN | KNP_WORD_HAS_LOWER},
        {"\xE2\x80\x99s-Hertogenbosch",
         KNP_WORD_CAPITAL | KNP_WORD_HAS_HYPHEN | KNP_WORD_HAS_LOWER},
        {"34-jarige", KNP_WORD_HAS_DIGIT | KNP_WORD_HAS_HYPHEN | KNP_WORD_HAS_LOWER},
        {"12", KNP_WORD_HAS_DIGIT},
        {",", 0},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        unsigned traits = word_of(rows[k].word)->traits & SHAPE;
        if (traits != rows[k].traits) {
            fail_msg("%s: expected %x, got %x", rows[k].word, rows[k].traits, traits);
        }
    }
}

static void the_word_list_is_asked(void **state)
{
    (void)state;
    assert_true(word_of("fiets")->traits & KNP_WORD_LISTED_LOWER);
    assert_true(word_of("Fiets")->traits & KNP_WORD_LISTED_LOWER);
    assert_false(word_of("fiets")->traits & KNP_WORD_LISTED_CAPITAL);
    assert_true(word_of("Nederland")->traits & KNP_WORD_LISTED_CAPITAL);
    assert_false(word_of("qwxzq")->traits &
                 (KNP_WORD_LISTED_LOWER | KNP_WORD_LISTED_CAPITAL | KNP_WORD_LISTED_MIXED));
}

static void tokens_get_the_facts_of_their_word(void **state)
{
    (void)state;
    assert_true(first_token("Hij ging").facts & KNP_TOKEN_STARTER);
    assert_false(first_token("Hij ging").facts & KNP_TOKEN_WEAK_STARTER);
    assert_true(first_token("Hij ging").facts & KNP_TOKEN_CAPITAL);
    assert_false(first_token("hij ging").facts & KNP_TOKEN_CAPITAL);
    assert_true(first_token("De stad").facts & KNP_TOKEN_WEAK_STARTER);
    assert_false(first_token("De stad").facts & KNP_TOKEN_STARTER);
    assert_true(first_token("zeventigjarige").facts & KNP_TOKEN_NUMERAL);
    assert_false(first_token("Qwxz").facts & KNP_TOKEN_NUMERAL);
    assert_true(first_token("enz. De").facts & KNP_TOKEN_ENDS_SENTENCE);
    assert_false(first_token("dr. De").facts & KNP_TOKEN_ENDS_SENTENCE);
    assert_true(first_token("'s-Gravenhage").facts & KNP_TOKEN_CAPITAL);
}

static void entries_are_found_by_class(void **state)
{
    (void)state;
    knp_entry_id entry;
    assert_true(knp_words__entry(&words, word_of("Portugal"), KNP_CLASS_COUNTRY, &entry));
    assert_string_equal(knp_lexicon__canonical(&engine->lexicon, entry), "Portugal");
    assert_false(knp_words__entry(&words, word_of("Portugal"), KNP_CLASS_MONTH, &entry));
    assert_true(knp_words__is(&words, word_of("maart"), KNP_CLASS_MONTH));
    assert_false(knp_words__is(&words, word_of("Qwxz"), KNP_CLASS_COUNTRY));
    assert_true(knp_words__entry(&words, word_of("acht"), KNP_CLASS_NUMERAL, &entry));
    assert_true(knp_lexicon__number(&engine->lexicon, entry, "value") == 8);
}

static void abbreviations_are_known_with_their_stop(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        bool known;
    } rows[] = {{"dr.", true},     {"Dr.", true},
                {"enz.", true},    {"dr", false},
                {"", false},       {".", false},
                {"fiets.", false}, {"eenveeltelangwoordvooreenafkorting.", false}};
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        CHECK_ROW(k, knp_words__is_abbreviation(&engine->lexicon, knp_str__of(rows[k].word)) ==
                         rows[k].known);
    }
}

static void long_forms_are_not_cached(void **state)
{
    (void)state;
    knp_buf long_word = {0};
    for (size_t k = 0; k < 300; k++) {
        knp_buf__append_byte(&long_word, 'q');
    }
    uint32_t cached = words.cached;
    look_up(long_word.bytes, long_word.size);
    uint32_t index = text.tokens.list.items[0].word;
    assert_int_equal(words.cached, cached);
    look_up(long_word.bytes, long_word.size);
    assert_int_equal(text.tokens.list.items[0].word, index);
    knp_buf__free(&long_word);
}

/* Words of eight letters that no lexicon and no word list has. */
static void append_made_up(knp_buf *out, unsigned from, unsigned to)
{
    for (unsigned k = from; k < to; k++) {
        char word[10] = "qzx     ";
        unsigned rest = k;
        for (size_t i = 3; i < 8; i++) {
            word[i] = "bcdfghjkmp"[rest % 10];
            rest /= 10;
        }
        knp_buf__append(out, word, 8);
        knp_buf__append(out, "wq ", 3);
    }
}

static void the_cache_is_bounded(void **state)
{
    (void)state;
    enum { SOME = 90000 };
    knp_words__next_article(&words);
    knp_buf first = {0}, second = {0};
    append_made_up(&first, 0, SOME);
    append_made_up(&second, 0, SOME);
    for (size_t i = 0; i < second.size; i++) {
        second.bytes[i] = second.bytes[i] == 'z' ? 'v' : second.bytes[i];
    }
    knp_buf__append(&first, second.bytes, second.size);
    static const char rest[] = "qzxbbbbbwq nieuwwqxq Nieuwwqxq anderswqxq Anderswqxq Uruguay "
                               "Paraguay Uruguay";
    knp_buf__append(&first, rest, sizeof rest - 1);
    look_up(first.bytes, first.size);
    assert_int_equal(text.tokens.list.count, 2 * SOME + 8);
    assert_int_equal(words.cached, KNP_WORDS_MAX + 2);
    assert_true(words.list.count <= KNP_WORDS_MAX + 64);

    /* What is cached stays; unknown forms beyond the bound share a record by their traits. */
    const knp_token *t = text.tokens.list.items, *last = t + 2 * SOME;
    assert_int_equal(last[0].word, t[0].word);
    assert_int_equal(last[1].word, last[3].word);
    assert_int_equal(last[2].word, last[4].word);
    assert_int_not_equal(last[1].word, last[2].word);
    assert_true(last[4].facts & KNP_TOKEN_CAPITAL);

    /* Known words are known all the same. */
    assert_true(knp_words__is(&words, knp_words__of(&words, last[5]), KNP_CLASS_COUNTRY));
    assert_true(knp_words__is(&words, knp_words__of(&words, last[6]), KNP_CLASS_COUNTRY));
    assert_int_equal(last[5].word, last[7].word);

    knp_words__next_article(&words);
    assert_int_equal(words.cached, 0);
    assert_int_equal(words.list.count, 0);
    assert_true(knp_words__is(&words, word_of("Uruguay"), KNP_CLASS_COUNTRY));
    assert_int_equal(words.cached, 1);
    knp_words__next_article(&words);
    assert_int_equal(words.cached, 1); /* far from the bound, everything stays */
    knp_buf__free(&first);
    knp_buf__free(&second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_form_has_the_same_record),
        cmocka_unit_test(forms_of_any_size_are_told_apart),
        cmocka_unit_test(traits_say_how_a_word_is_written),
        cmocka_unit_test(the_word_list_is_asked),
        cmocka_unit_test(tokens_get_the_facts_of_their_word),
        cmocka_unit_test(entries_are_found_by_class),
        cmocka_unit_test(abbreviations_are_known_with_their_stop),
        cmocka_unit_test(long_forms_are_not_cached),
        cmocka_unit_test(the_cache_is_bounded),
    };
    return cmocka_run_group_tests_name("word", tests, open_words, close_words);
}
