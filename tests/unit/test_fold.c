#include "help.h"

#include "base/alloc.h"
#include "text/fold.h"

static const struct {
    const char *text;
    const char *key;
    const char *key_with_case;
} rows[] = {
    {"", "", ""},
    {"fiets", "fiets", "fiets"},
    {"NAVO", "navo", "NAVO"},
    {"[\\]^_{|}~@", "[\\]^_{|}~@", "[\\]^_{|}~@"}, /* the neighbours of the letters in ASCII */
    {"D66", "d66", "D66"},
    /* apostrophes */
    {"foto\xE2\x80\x99s", "foto's", "foto's"},
    {"\xE2\x80\x98s", "'s", "'s"},
    {"`s", "'s", "'s"},
    {"`S\xC3\x89", "'s\xC3\xA9", "'S\xC3\x89"},
    {"\xC2\xB4t", "'t", "'t"},
    {"Z\xCA\xBCn", "z'n", "Z'n"},
    /* hyphens */
    {"Noord\xE2\x80\x91Holland", "noord-holland", "Noord-Holland"},
    {"Noord\xE2\x80\x90Holland", "noord-holland", "Noord-Holland"},
    {"1985\xE2\x80\x93"
     "1990",
     "1985\xE2\x80\x93"
     "1990",
     "1985\xE2\x80\x93"
     "1990"},
    /* composition: e and a combining acute accent, c and a cedilla */
    {"cafe\xCC\x81", "caf\xC3\xA9", "caf\xC3\xA9"},
    {"CAF\xC3\x89", "caf\xC3\xA9", "CAF\xC3\x89"},
    {"Curac\xCC\xA7"
     "ao",
     "cura\xC3\xA7"
     "ao",
     "Cura\xC3\xA7"
     "ao"},
    /* invisible characters: soft hyphen, joiners, byte order mark */
    {"ver\xC2\xADgaderen", "vergaderen", "vergaderen"},
    {"bij\xE2\x80\x8Dna", "bijna", "bijna"},
    {"bij\xE2\x80\x8Cna", "bijna", "bijna"},
    {"bij\xEF\xBB\xBFna", "bijna", "bijna"},
    {"\xC2\xAD", "", ""},
    /* full case folding */
    {"Stra\xC3\x9F"
     "e",
     "strasse",
     "Stra\xC3\x9F"
     "e"},
    {"\xC4\xB2sland", "\xC4\xB3sland", "\xC4\xB2sland"}, /* Ĳ, ĳ */
    {"\xC5\x81\xC3\x93"
     "D\xC5\xB9",
     "\xC5\x82\xC3\xB3"
     "d\xC5\xBA",
     "\xC5\x81\xC3\x93"
     "D\xC5\xB9"},
    {"\xE2\x82\xAC", "\xE2\x82\xAC", "\xE2\x82\xAC"},
};

static void makes_the_key(void **state)
{
    (void)state;
    knp_buf out = {0};
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        assert_true(knp_fold__key(knp_str__of(rows[k].text), false, &out));
        CHECK_TEXT(knp_buf__view(&out), rows[k].key);
        assert_true(knp_fold__key(knp_str__of(rows[k].text), true, &out));
        CHECK_TEXT(knp_buf__view(&out), rows[k].key_with_case);
    }
    knp_buf__free(&out);
}

static void a_key_is_its_own_key(void **state)
{
    (void)state;
    knp_buf out = {0};
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        assert_true(knp_fold__key(knp_str__of(rows[k].key), false, &out));
        CHECK_TEXT(knp_buf__view(&out), rows[k].key);
    }
    knp_buf__free(&out);
}

static void needs_no_zero_behind_the_text(void **state)
{
    (void)state;
    knp_buf out = {0};
    assert_true(knp_fold__key((knp_str){"CAF\xC3\x89S", 5}, false, &out));
    CHECK_TEXT(knp_buf__view(&out), "caf\xC3\xA9");
    assert_true(knp_fold__key((knp_str){"Gentenaar", 4}, false, &out));
    CHECK_TEXT(knp_buf__view(&out), "gent");
    knp_buf__free(&out);
}

static void lack_of_memory_is_told(void **state)
{
    (void)state;
    knp_buf out = {0};
    knp_alloc__fail_from(1);
    bool done = knp_fold__key(knp_str__of("Gent"), false, &out);
    knp_alloc__fail_from(0);
    assert_false(done);
    knp_buf__free(&out);
}

static void knows_normalisation_form_c(void **state)
{
    (void)state;
    assert_true(knp_fold__is_nfc(knp_str__of("")));
    assert_true(knp_fold__is_nfc(knp_str__of("Cura\xC3\xA7"
                                             "ao Foto\xE2\x80\x99s")));
    assert_true(knp_fold__is_nfc(knp_str__of("\xEF\xAC\x81"))); /* fi ligature: only NFKC */
    assert_false(knp_fold__is_nfc(knp_str__of("cafe\xCC\x81")));
    assert_false(knp_fold__is_nfc(knp_str__of("\xE2\x84\xAB"))); /* Ångström sign */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_the_key),
        cmocka_unit_test(a_key_is_its_own_key),
        cmocka_unit_test(needs_no_zero_behind_the_text),
        cmocka_unit_test(lack_of_memory_is_told),
        cmocka_unit_test(knows_normalisation_form_c),
    };
    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
