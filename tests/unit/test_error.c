#include "help.h"

#include "base/error.h"
#include "base/file.h"

static void a_place_is_written_as_editors_read_it(void **state)
{
    (void)state;
    knp_error e;
    char line[100];
    knp_place_in_source place = {"steden.lex", 12, 7};
    assert_int_equal(knp_error__set_at(&e, KNP_ERROR_LEXICON, place, "geen %s", "licentie"),
                     KNP_ERROR_LEXICON);
    assert_int_equal(e.status, KNP_ERROR_LEXICON);
    assert_string_equal(knp_error_format(&e, line, sizeof line), "steden.lex:12:7: geen licentie");
    knp_error__set_at(&e, KNP_ERROR_IO, (knp_place_in_source){.source = "a.txt"}, "weg");
    assert_string_equal(knp_error_format(&e, line, sizeof line), "a.txt: weg");
    knp_error__set_offset(&e, KNP_ERROR_ENCODING, 0, "geen UTF-8");
    assert_string_equal(knp_error_format(&e, line, sizeof line), "geen UTF-8 at byte 0");
    knp_error__memory(&e);
    assert_int_equal(e.status, KNP_ERROR_MEMORY);
    assert_string_equal(knp_error_format(&e, line, sizeof line), "out of memory");
}

static void each_error_overwrites_all_of_the_last(void **state)
{
    (void)state;
    knp_error e;
    knp_error__set_at(&e, KNP_ERROR_LEXICON, (knp_place_in_source){"x.lex", 3, 4}, "a");
    knp_error__set(&e, KNP_ERROR_ARGUMENT, "b");
    assert_string_equal(e.source, "");
    assert_int_equal(e.line, 0);
    assert_int_equal(e.column, 0);
    assert_true(e.offset == UINT64_MAX);
    assert_string_equal(e.message, "b");
}

static void long_texts_are_cut(void **state)
{
    (void)state;
    char name[1000], line[1000], small[8];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    knp_error e;
    knp_error__set_at(&e, KNP_ERROR_IO, (knp_place_in_source){name, 1, 1}, "%s", name);
    assert_int_equal(strlen(e.source), sizeof e.source - 1);
    assert_int_equal(strlen(e.message), sizeof e.message - 1);
    assert_true(strlen(knp_error_format(&e, line, sizeof line)) < sizeof line);
    assert_string_equal(knp_error_format(&e, small, sizeof small), "nnnnnnn");
}

static void no_error_struct_is_needed(void **state)
{
    (void)state;
    assert_int_equal(knp_error__set(NULL, KNP_ERROR_SIZE, "x"), KNP_ERROR_SIZE);
    assert_int_equal(knp_error__memory(NULL), KNP_ERROR_MEMORY);
}

static void a_missing_file_is_named(void **state)
{
    (void)state;
    knp_buf text = {0};
    knp_error e;
    assert_int_equal(knp_file__read("bestaat/niet.lex", &text, &e), KNP_ERROR_IO);
    assert_string_equal(e.source, "bestaat/niet.lex");
    assert_int_equal(text.size, 0);
    assert_int_equal(knp_file__read(".", &text, &e), KNP_ERROR_IO);
    knp_buf__free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_place_is_written_as_editors_read_it),
        cmocka_unit_test(each_error_overwrites_all_of_the_last),
        cmocka_unit_test(long_texts_are_cut),
        cmocka_unit_test(no_error_struct_is_needed),
        cmocka_unit_test(a_missing_file_is_named),
    };
    return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
