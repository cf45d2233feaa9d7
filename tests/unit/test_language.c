#include "engine_help.h"

#include "base/buf.h"
#include "lexicon/language.h"

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

static knp_language language_of(const char *bytes, size_t size)
{
    cut(&text, bytes, size);
    assert_true(knp_words__look_up(&words, bytes, &text.tokens));
    return knp_language__of(&words, &text.tokens);
}

static const struct {
    const char *text;
    knp_language language;
} rows[] = {
    {"De burgemeester zei dat de brug morgen weer open gaat voor het verkeer.", KNP_LANGUAGE_DUTCH},
    {"Het kabinet wil de regels voor boeren volgend jaar aanscherpen, maar de Kamer aarzelt nog.",
     KNP_LANGUAGE_DUTCH},
    {"Kijk: \xE2\x80\x9CTo be or not to be, that is the question\xE2\x80\x9D, zei de acteur "
     "gisteren in het theater, en de zaal werd stil van deze woorden.",
     KNP_LANGUAGE_DUTCH},
    {"The mayor said that the bridge would open again for all traffic after the storm.",
     KNP_LANGUAGE_ENGLISH},
    {"Le maire a dit que le pont sera ouvert pour les voitures apr\xC3\xA8s la temp\xC3\xAAte, "
     "mais pas avant lundi.",
     KNP_LANGUAGE_FRENCH},
    {"Der B\xC3\xBCrgermeister sagte, dass die Br\xC3\xBC"
     "cke nach dem Sturm wieder f\xC3\xBCr "
     "den Verkehr ge\xC3\xB6"
     "ffnet wird und nicht mehr gesperrt ist.",
     KNP_LANGUAGE_GERMAN},
    {"Pormestari kertoi eilen, ett\xC3\xA4 silta avataan j\xC3\xA4lleen liikenteelle myrskyn "
     "j\xC3\xA4lkeen, mutta kaupunginhallitus haluaa ensin tarkastaa kaikki vauriot sek\xC3\xA4 "
     "korjata rikkoutuneet kaiteet ennen juhannusta kuluvana vuonna.",
     KNP_LANGUAGE_UNKNOWN},
    /* too short to tell: Dutch */
    {"", KNP_LANGUAGE_DUTCH},
    {"12 - 3 = 9", KNP_LANGUAGE_DUTCH},
    {"Pormestari kertoi eilen", KNP_LANGUAGE_DUTCH},
    {"The Beatles", KNP_LANGUAGE_DUTCH},
};

static void tells_languages_by_their_function_words(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_language got = language_of(rows[k].text, strlen(rows[k].text));
        if (got != rows[k].language) {
            fail_msg("%s: expected %s, got %s", rows[k].text, knp_language__name(rows[k].language),
                     knp_language__name(got));
        }
    }
}

/* A long text is judged by its beginning. */
static void the_beginning_decides(void **state)
{
    (void)state;
    knp_buf long_text = {0};
    for (size_t k = 0; k < 1000; k++) {
        knp_buf__append_str(&long_text, knp_str__of(rows[0].text));
        knp_buf__append_byte(&long_text, ' ');
    }
    size_t dutch = long_text.size;
    for (size_t k = 0; k < 5000; k++) {
        knp_buf__append_str(&long_text, knp_str__of(rows[3].text));
        knp_buf__append_byte(&long_text, ' ');
    }
    assert_int_equal(language_of(long_text.bytes, long_text.size), KNP_LANGUAGE_DUTCH);
    assert_int_equal(language_of(long_text.bytes + dutch, long_text.size - dutch),
                     KNP_LANGUAGE_ENGLISH);
    knp_buf__free(&long_text);
}

static void names_differ(void **state)
{
    (void)state;
    for (int a = KNP_LANGUAGE_DUTCH; a <= KNP_LANGUAGE_UNKNOWN; a++) {
        for (int b = KNP_LANGUAGE_DUTCH; b < a; b++) {
            assert_string_not_equal(knp_language__name((knp_language)a),
                                    knp_language__name((knp_language)b));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_languages_by_their_function_words),
        cmocka_unit_test(the_beginning_decides),
        cmocka_unit_test(names_differ),
    };
    return cmocka_run_group_tests_name("language", tests, open_words, close_words);
}
