/* Number words, against ICU's spelling of numbers: what it writes must be read as the same value,
 * in all the ways that papers write it. */
#include "engine_help.h"

#include "base/buf.h"
#include "lexicon/numeral.h"

#include <knipsel/knipsel.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

/* Sanitizers make all of it slower by a factor of ten and more. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SLOW 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                         \
    __has_feature(memory_sanitizer)
#define SLOW 1
#endif
#endif
#ifndef SLOW
#define SLOW 0
#endif

enum {
    STEP = SLOW ? 37 : 1,
    RANDOM_COUNT = SLOW ? 500 : 20000,
    SAMPLE = SLOW ? 60 : 400,
    SPELLED_BYTES = 400
};

static UNumberFormat *cardinals, *ordinals;

static UNumberFormat *open_rules(const char *rules)
{
    UErrorCode error = U_ZERO_ERROR;
    UChar name[40];
    UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, "nl", NULL, &error);
    u_uastrcpy(name, rules);
    unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, -1, &error);
    return U_SUCCESS(error) ? format : NULL;
}

static int open_icu(void **state)
{
    cardinals = open_rules("%spellout-cardinal");
    ordinals = open_rules("%spellout-ordinal");
    return cardinals && ordinals ? open_engine(state) : -1;
}

static int close_icu(void **state)
{
    unum_close(cardinals);
    unum_close(ordinals);
    return close_engine(state);
}

/* As ICU writes it, with its soft hyphens. */
static void spell(const UNumberFormat *format, int64_t value, char out[SPELLED_BYTES])
{
    UErrorCode error = U_ZERO_ERROR;
    UChar text[SPELLED_BYTES];
    unum_formatInt64(format, value, text, SPELLED_BYTES, NULL, &error);
    u_strToUTF8(out, SPELLED_BYTES, NULL, text, -1, &error);
    assert_true(U_SUCCESS(error));
}

/* Numbers from a fixed seed. */
static uint64_t next_random(void)
{
    static uint64_t state = 20240512;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static int64_t random_large(void)
{
    static const int64_t bounds[] = {1000000, 10000000, 1000000000, 1000000000000};
    int64_t bound = bounds[next_random() % COUNT_OF(bounds)];
    return (int64_t)(next_random() % (uint64_t)bound);
}

/* -------------------------------------------------------------------------------- spellings -- */

typedef enum spelling {
    AS_GIVEN,
    JOINED, /* without soft hyphens */
    WITHOUT_DIAERESIS,
    WITH_HYPHENS,
    CAPITALISED,
    ALL_CAPS,
    WITHOUT_BLANKS,
    SPELLINGS
} spelling;

/* Writes a number word in another way; ë and the soft hyphen have two bytes. */
static void respell(const char *word, spelling how, char *out)
{
    for (size_t i = 0; word[i]; i++) {
        bool soft = word[i] == '\xC2' && word[i + 1] == '\xAD';
        bool mark = word[i] == '\xC3' && word[i + 1] == '\xAB';
        if (soft && how != AS_GIVEN) {
            i++;
            if (how == WITH_HYPHENS) {
                *out++ = '-';
            }
        } else if (soft) {
            *out++ = word[i++];
            *out++ = word[i];
        } else if (mark && how == WITHOUT_DIAERESIS) {
            i++;
            *out++ = 'e';
        } else if (mark) {
            *out++ = word[i++];
            *out++ = how == ALL_CAPS ? '\x8B' : word[i];
        } else if (word[i] == ' ' && how == WITHOUT_BLANKS) {
            continue;
        } else {
            bool capital = how == ALL_CAPS || (how == CAPITALISED && i == 0);
            *out++ = capital && word[i] >= 'a' ? (char)(word[i] - 32) : word[i];
        }
    }
    *out = '\0';
}

static void check_parse(const char *text, knp_numeral_kind kind, double value)
{
    double got = -1;
    knp_numeral_kind got_kind = knp_numeral__parse(knp_str__of(text), &got);
    if (got_kind != kind || (kind != KNP_NUMERAL_NONE && got != value)) {
        fail_msg("%s: expected kind %d, %.17g; got kind %d, %.17g", text, kind, value, got_kind,
                 got);
    }
}

static void check_spellings(const UNumberFormat *format, int64_t value, knp_numeral_kind kind)
{
    char given[SPELLED_BYTES], other[SPELLED_BYTES];
    spell(format, value, given);
    for (spelling how = AS_GIVEN; how < SPELLINGS; how++) {
        respell(given, how, other);
        check_parse(other, kind, (double)value);
    }
}

static void cardinals_to_a_hundred_thousand(void **state)
{
    (void)state;
    for (int64_t value = 0; value <= 100000; value += STEP) {
        check_spellings(cardinals, value, KNP_NUMERAL_CARDINAL);
    }
}

static void large_cardinals(void **state)
{
    (void)state;
    static const int64_t edges[] = {100000,       999999,        1000000,       1000001,
                                    1999999,      2000000,       999999999,     1000000000,
                                    1000000001,   1001001001,    999000000000,  100000000001,
                                    999999999999, 1000000000000, 2000000000000, 1001001001001};
    for (size_t k = 0; k < COUNT_OF(edges); k++) {
        check_spellings(cardinals, edges[k], KNP_NUMERAL_CARDINAL);
    }
    for (int k = 0; k < RANDOM_COUNT; k++) {
        check_spellings(cardinals, random_large(), KNP_NUMERAL_CARDINAL);
    }
}

static void ordinals_to_ten_thousand(void **state)
{
    (void)state;
    for (int64_t value = 1; value <= 10000; value += STEP) {
        check_spellings(ordinals, value, KNP_NUMERAL_ORDINAL);
    }
}

/* --------------------------------------------------------------------- what ICU does not say -- */

static void other_ways_to_say_it(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        knp_numeral_kind kind;
        double value;
    } rows[] = {
        {"één", KNP_NUMERAL_CARDINAL, 1},
        {"ÉÉN", KNP_NUMERAL_CARDINAL, 1},
        {"twéé", KNP_NUMERAL_CARDINAL, 2},
        {"honderdenéén", KNP_NUMERAL_CARDINAL, 101},
        {"honderdenvijf", KNP_NUMERAL_CARDINAL, 105},
        {"honderd en vijf", KNP_NUMERAL_CARDINAL, 105},
        {"duizendeneen", KNP_NUMERAL_CARDINAL, 1001},
        {"elfhonderd", KNP_NUMERAL_CARDINAL, 1100},
        {"vijfendertighonderd", KNP_NUMERAL_CARDINAL, 3500},
        {"negentienhonderdvijfennegentig", KNP_NUMERAL_CARDINAL, 1995},
        {"negentienhonderd vijfennegentig", KNP_NUMERAL_CARDINAL, 1995},
        {"eenhonderd", KNP_NUMERAL_CARDINAL, 100},
        {"twee miljoen", KNP_NUMERAL_CARDINAL, 2e6},
        {"miljoen", KNP_NUMERAL_CARDINAL, 1e6},
        {"anderhalf", KNP_NUMERAL_CARDINAL, 1.5},
        {"anderhalve", KNP_NUMERAL_CARDINAL, 1.5},
        {"tweeënhalf", KNP_NUMERAL_CARDINAL, 2.5},
        {"tweeenhalve", KNP_NUMERAL_CARDINAL, 2.5},
        {"Drieëneenhalf", KNP_NUMERAL_CARDINAL, 3.5},
        {"twintigenhalf", KNP_NUMERAL_CARDINAL, 20.5},
        {"eerste", KNP_NUMERAL_ORDINAL, 1},
        {"zesde", KNP_NUMERAL_ORDINAL, 6},
        {"achtste", KNP_NUMERAL_ORDINAL, 8},
        {"tiende", KNP_NUMERAL_ORDINAL, 10},
        {"honderdeerste", KNP_NUMERAL_ORDINAL, 101},
        {"honderdeende", KNP_NUMERAL_ORDINAL, 101},
        {"duizendste", KNP_NUMERAL_ORDINAL, 1000},
        {"miljoenste", KNP_NUMERAL_ORDINAL, 1e6},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        check_parse(rows[k].text, rows[k].kind, rows[k].value);
    }
}

static void words_that_are_no_numbers(void **state)
{
    (void)state;
    static const char *const words[] = {
        "achter",     "achten",     "achterdocht", "achttal",
        "eenheid",    "eenden",     "eentje",      "eender",
        "eens",       "enig",       "honden",      "honderden",
        "honderduit", "duizenden",  "duizendpoot", "miljoenen",
        "miljonair",  "drieling",   "drietal",     "tweeling",
        "tweetal",    "viervoeter", "vierkant",    "vieren",
        "vijver",     "zesjes",     "zessen",      "zevende-dagsadventist",
        "negens",     "tiener",     "tienden",     "tientje",
        "tientallen", "elfen",      "elftal",      "twaalftal",
        "twintiger",  "twintigers", "nulpunt",     "eerder",
        "eersteling", "derden",     "tweederangs", "halve",
        "half",       "kwart",      "anders",      "anderhalfje",
        "en",         "ste",        "de",          "e",
        "",           "-",          "--",          "12",
        "3de",        "vijf!",      "vijf.",       "vijf,",
        "v ij f x",   "zëven?",     "\xC2\xAD",    "\xC3",
        "vijf\xC3",
    };
    for (size_t k = 0; k < COUNT_OF(words); k++) {
        check_parse(words[k], KNP_NUMERAL_NONE, 0);
    }
}

static void morphemes_in_a_wrong_order(void **state)
{
    (void)state;
    static const char *const words[] = {
        "tientwee",     "tweedrie",     "twintigtwee",         "tweetwintig",    "eenentien",
        "nultwee",      "tweenul",      "honderdhonderd",      "tiendrie",       "dertigveertig",
        "enhonderd",    "honderden",    "twintigen",           "duizendduizend", "miljoenmiljard",
        "eenenzestien", "drieentwaalf", "tweeentweeentwintig", "honderdhalf",
    };
    for (size_t k = 0; k < COUNT_OF(words); k++) {
        check_parse(words[k], KNP_NUMERAL_NONE, 0);
    }
}

static void prefixes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t size;
        double value;
    } rows[] = {
        {"zeventigjarige", 8, 70},
        {"driemaal", 4, 3},
        {"Honderdvoudig", 7, 100},
        {"tweeëntwintigjarige", 14, 22},
        {"tweeentwintigjarige", 13, 22},
        {"twee-en-twintigjarige", 15, 22},
        {"zeventig-jarige", 8, 70}, /* the hyphen is not part of the number */
        {"twaalf", 6, 12},
        {"twaalfhonderdjarig", 13, 1200},
        {"jarige", 0, 0},
        {"34-jarige", 0, 0},
        {"en", 0, 0},
        {"", 0, 0},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        double value = -1;
        size_t size = knp_numeral__prefix(knp_str__of(rows[k].text), &value);
        if (size != rows[k].size || (size && value != rows[k].value)) {
            fail_msg("%s: expected %zu bytes, %g; got %zu, %g", rows[k].text, rows[k].size,
                     rows[k].value, size, value);
        }
    }
}

static void check_kind(const char *text, knp_numeral_kind kind, double value)
{
    double got = -1;
    if (knp_numeral__kind(knp_str__of(text), &got) != kind ||
        (kind != KNP_NUMERAL_NONE && got != value)) {
        fail_msg("%s: not of kind %d, or not %g but %g", text, kind, value, got);
    }
}

static void kinds(void **state)
{
    (void)state;
    check_kind("twaalf", KNP_NUMERAL_CARDINAL, 12);
    check_kind("twaalfde", KNP_NUMERAL_ORDINAL, 12);
    check_kind("twaalfjarige", KNP_NUMERAL_PREFIX, 12);
    check_kind("boek", KNP_NUMERAL_NONE, 0);
    check_kind("", KNP_NUMERAL_NONE, 0);
}

static void long_words_are_refused(void **state)
{
    (void)state;
    knp_buf text = {0};
    double value;
    for (size_t k = 0; k < 20000; k++) {
        knp_buf__append(&text, "honderd", 7);
    }
    assert_int_equal(knp_numeral__parse(knp_buf__view(&text), &value), KNP_NUMERAL_NONE);
    assert_int_equal(knp_numeral__prefix(knp_buf__view(&text), &value), 0);
    knp_buf__free(&text);
}

static void reads_no_further_than_the_word(void **state)
{
    (void)state;
    double value;
    assert_int_equal(knp_numeral__parse((knp_str){"drieduizend", 4}, &value), KNP_NUMERAL_CARDINAL);
    assert_true(value == 3);
}

/* --------------------------------------------------------------------------- in a sentence -- */

static void check_sentence(knp_document *doc, const char *before, const char *number,
                           const char *after, knp_number_kind kind, double value)
{
    char text[SPELLED_BYTES + 100];
    snprintf(text, sizeof text, "%s%s%s", before, number, after);
    assert_int_equal(knp_document_read(doc, text, strlen(text), NULL, NULL), KNP_OK);
    size_t count;
    const knp_number *n = knp_document_numbers(doc, &count);
    if (count != 1 || n->kind != kind || n->value != value || n->span.start != strlen(before) ||
        n->span.end != strlen(before) + strlen(number)) {
        fail_msg("%s: %zu numbers, the first of kind %d is %.17g: %.*s", text, count,
                 count ? (int)n->kind : -1, count ? n->value : 0,
                 count ? (int)(n->span.end - n->span.start) : 0, count ? text + n->span.start : "");
    }
}

/* Large numbers have blanks in them, so the words must be joined. */
static void numbers_in_sentences(void **state)
{
    (void)state;
    knp_document *doc;
    char given[SPELLED_BYTES], other[SPELLED_BYTES];
    assert_int_equal(knp_document_new(engine, &doc, NULL), KNP_OK);
    for (int k = 0; k < SAMPLE; k++) {
        int64_t value = k % 2 ? random_large() + 2 : (int64_t)(next_random() % 100000 + 2);
        spell(cardinals, value, given);
        respell(given, k % 3 ? JOINED : AS_GIVEN, other);
        check_sentence(doc, "In de kelder liggen ", other, " boeken.", KNP_NUMBER_COUNT,
                       (double)value);
        value = (int64_t)(next_random() % 10000 + 3);
        spell(ordinals, value, given);
        respell(given, k % 3 ? JOINED : AS_GIVEN, other);
        check_sentence(doc, "Zij werd ", other, " op de lijst.", KNP_NUMBER_ORDINAL, (double)value);
    }
    knp_document_free(doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cardinals_to_a_hundred_thousand),
        cmocka_unit_test(large_cardinals),
        cmocka_unit_test(ordinals_to_ten_thousand),
        cmocka_unit_test(other_ways_to_say_it),
        cmocka_unit_test(words_that_are_no_numbers),
        cmocka_unit_test(morphemes_in_a_wrong_order),
        cmocka_unit_test(prefixes),
        cmocka_unit_test(kinds),
        cmocka_unit_test(long_words_are_refused),
        cmocka_unit_test(reads_no_further_than_the_word),
        cmocka_unit_test(numbers_in_sentences),
    };
    return cmocka_run_group_tests_name("numeral", tests, open_icu, close_icu);
}
