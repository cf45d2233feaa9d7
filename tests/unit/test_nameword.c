#include "engine_help.h"

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

/* What the first token of a text says about names; it must be all to the first blank. */
static const knp_name_word *name_word(const char *bytes)
{
    cut(&text, bytes, strlen(bytes));
    assert_true(knp_words__look_up(&words, bytes, &text.tokens));
    if (text.tokens.list.items[0].size != strcspn(bytes, " ")) {
        fail_msg("%s: not one token", bytes);
    }
    return &words.names.items[text.tokens.list.items[0].word];
}

static const char *name_of_fact(size_t fact)
{
    static const char *const names[] = {
#define KNP_NAME_FACT(upper, name) name,
        KNP_NAME_FACTS(KNP_NAME_FACT)
#undef KNP_NAME_FACT
    };
    return names[fact];
}

static void check_facts(const char *word, uint64_t yes, uint64_t no)
{
    uint64_t facts = name_word(word)->facts;
    for (size_t k = 0; k < KNP_NAME_FACT_COUNT; k++) {
        uint64_t bit = (uint64_t)1 << k;
        if (yes & bit && !(facts & bit)) {
            fail_msg("%s: should be %s", word, name_of_fact(k));
        }
        if (no & bit && facts & bit) {
            fail_msg("%s: should not be %s", word, name_of_fact(k));
        }
    }
}

#define IS(upper) KNP_FACT(upper)
#define ANY_FIRST (IS(FIRST) | IS(FIRST_AMBIGUOUS))
#define ANY_CITY (IS(CITY_LARGE) | IS(CITY) | IS(CITY_SMALL) | IS(CITY_MINOR))
#define ANY_ORGANISATION                                                                           \
    (IS(COMPANY) | IS(CLUB) | IS(MEDIUM) | IS(PARTY) | IS(STATE) | IS(ORGANISATION))
#define ANY_COMPOUND                                                                               \
    (IS(HEAD_ORGANISATION) | IS(HEAD_PLACE) | IS(TAIL_WORD) | IS(TAIL_PEOPLE) | IS(TAIL_BODY) |    \
     IS(TAIL_INHABITANT))

typedef struct row {
    const char *word;
    uint64_t yes, no;
} row;

static void check_rows(const row *rows, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        check_facts(rows[k].word, rows[k].yes, rows[k].no);
    }
}

/* ------------------------------------------------------------------------------------- shape -- */

static void shapes_say_how_a_word_is_written(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        knp_name_shape shape;
        bool capital;
    } rows[] = {
        {",", KNP_SHAPE_MARK, false},
        {"\xE2\x80\x9C", KNP_SHAPE_MARK, false},
        {"12", KNP_SHAPE_NUMBER, false},
        {"3,5", KNP_SHAPE_NUMBER, false},
        {"34-jarige", KNP_SHAPE_DIGITS, false},
        {"J.P.", KNP_SHAPE_INITIALS, true},
        {"A", KNP_SHAPE_LETTER, true},
        {"ABVV", KNP_SHAPE_ACRONYM, true},
        {"UNESCO", KNP_SHAPE_ACRONYM, true},
        {"QWXZQWX", KNP_SHAPE_CAPITALS, true},
        {"A5", KNP_SHAPE_CODE, true},
        {"MH17", KNP_SHAPE_CODE, true},
        {"F-16", KNP_SHAPE_CODE, true},
        {"Gent", KNP_SHAPE_CAPITAL, true},
        {"\xC3\x89\xC3\xA9n", KNP_SHAPE_CAPITAL, true},
        {"Noord-Holland", KNP_SHAPE_TWO, true},
        {"NS-topman", KNP_SHAPE_COMPOUND, true},
        {"IS-strijders", KNP_SHAPE_COMPOUND, true},
        {"Midden- en", KNP_SHAPE_SUSPENDED, true},
        {"McDonald", KNP_SHAPE_MIXED, true},
        {"India's", KNP_SHAPE_CLIPPED, true},
        {"iPad", KNP_SHAPE_INNER, true},
        {"fiets", KNP_SHAPE_LOWER, false},
        {"van", KNP_SHAPE_LOWER, false},
        {"\xC3\xA9\xC3\xA9n", KNP_SHAPE_LOWER, false},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        const knp_name_word *name = name_word(rows[k].word);
        if (name->shape != rows[k].shape || name->capital != rows[k].capital) {
            fail_msg("%s: got shape %d, capital %d", rows[k].word, name->shape, name->capital);
        }
    }
}

/* Inside a name particles and joiners stand for themselves. */
static void inside_a_name_particles_are_particles(void **state)
{
    (void)state;
    assert_int_equal(name_word("van")->inside, KNP_SHAPE_PARTICLE);
    assert_int_equal(name_word("Van")->inside, KNP_SHAPE_PARTICLE);
    assert_int_equal(name_word("en")->inside, KNP_SHAPE_AND);
    assert_int_equal(name_word("&")->inside, KNP_SHAPE_AMPERSAND);
    assert_int_equal(name_word("Gent")->inside, KNP_SHAPE_CAPITAL);
    assert_int_equal(name_word("fiets")->inside, KNP_SHAPE_LOWER);
}

/* ----------------------------------------------------------------------------- the lexicons -- */

static void lexicons_give_facts(void **state)
{
    (void)state;
    const row rows[] = {
        {"Pieter", IS(FIRST) | IS(FIRST_DUTCH), ANY_CITY | ANY_ORGANISATION | IS(UNKNOWN)},
        {"Jansen", IS(SURNAME) | IS(SURNAME_DUTCH), ANY_CITY | IS(COUNTRY) | IS(UNKNOWN)},
        {"Amsterdam", IS(CITY_LARGE), IS(CITY) | IS(CITY_SMALL) | IS(CITY_MINOR) | IS(UNKNOWN)},
        {"Portugal", IS(COUNTRY), ANY_CITY | IS(REGION)},
        {"Friesland", IS(REGION), IS(COUNTRY)},
        {"Binnenhof", IS(LANDMARK), 0},
        {"Philips", IS(COMPANY), IS(CLUB) | IS(MEDIUM)},
        {"Ajax", IS(CLUB), IS(PARTY)},
        {"Trouw", IS(MEDIUM) | IS(ORGANISATION_AMBIGUOUS), 0},
        {"VVD", IS(PARTY), IS(CLUB)},
        {"SOHR", 0, IS(FIRST) | IS(COUNTRY)},
        {"Koerden", IS(INHABITANT), IS(UNKNOWN)},
        {"moslims", IS(FAITH), IS(UNKNOWN)},
        {"Syrische", IS(ADJECTIVE), 0},
        {"minister", IS(FUNCTION), IS(PLURAL_FUNCTION)},
        {"ministers", IS(FUNCTION) | IS(PLURAL_FUNCTION), 0},
        {"maart", IS(CALENDAR), 0},
        {"dinsdag", IS(CALENDAR), 0},
        {"van", IS(PARTICLE), 0},
        {"zegt", IS(SAY), IS(PLAY) | IS(TRADE)},
        {"provincie", IS(PLACE_WORD), IS(PLACE_TAIL)},
        {"Kerkstraat", IS(PLACE_TAIL), IS(PLACE_WORD)},
        {"Noord-Beveland", IS(DIRECTION), 0},
        {"het", IS(STOP), 0},
        {"Qwxzq", IS(UNKNOWN), IS(LISTED_LOWER) | IS(LISTED_CAPITAL) | IS(STOP)},
        {"Fiets", IS(LISTED_LOWER), IS(UNKNOWN)},
    };
    check_rows(rows, COUNT_OF(rows));
}

/* Names are only what is written with a capital. */
static void in_lower_case_there_is_no_name(void **state)
{
    (void)state;
    const uint64_t names = ANY_FIRST | IS(SURNAME) | IS(SURNAME_AMBIGUOUS) | ANY_CITY |
                           IS(COUNTRY) | IS(REGION) | IS(LANDMARK) | ANY_ORGANISATION |
                           IS(INHABITANT) | IS(UNKNOWN) | ANY_COMPOUND;
    const row rows[] = {{"pieter", 0, names},   {"jansen", 0, names},  {"amsterdam", 0, names},
                        {"portugal", 0, names}, {"philips", 0, names}, {"koerden", 0, names},
                        {"qwxzq", 0, names},    {"nieuw", 0, names}};
    check_rows(rows, COUNT_OF(rows));
}

static void ordinary_words_are_common(void **state)
{
    (void)state;
    static const char *const common[] = {"Fiets", "Het", "Maar", "Gisteren", "Niemand"};
    static const char *const uncommon[] = {"Gent", "Pieter", "Qwxzq", "Portugal", "Friesland"};
    for (size_t k = 0; k < COUNT_OF(common); k++) {
        CHECK_ROW(k, name_word(common[k])->common);
    }
    for (size_t k = 0; k < COUNT_OF(uncommon); k++) {
        CHECK_ROW(k, !name_word(uncommon[k])->common);
    }
}

/* --------------------------------------------------------------------------------- genitives -- */

static void genitives_are_seen(void **state)
{
    (void)state;
    const uint64_t both = IS(GENITIVE_PLACE) | IS(GENITIVE_PERSON);
    const row rows[] = {
        {"India's", IS(GENITIVE_PLACE), IS(GENITIVE_PERSON)},
        {"China's", IS(GENITIVE_PLACE), 0},
        {"Amsterdams", IS(GENITIVE_PLACE), 0},
        {"Nederlands", 0, IS(GENITIVE_PERSON)},
        {"Pieters", IS(GENITIVE_PERSON), IS(GENITIVE_PLACE)},
        {"Anna's", IS(GENITIVE_PERSON), 0},
        {"Jansens", IS(GENITIVE_PERSON), IS(GENITIVE_PLACE)},
        {"Fietsens", 0, both},
        {"Fiets", 0, both},
        {"Qwxzqs", 0, both},
        {"pieters", 0, both},
        {"india's", 0, both},
    };
    check_rows(rows, COUNT_OF(rows));
}

/* --------------------------------------------------------------------------------- compounds -- */

static void compounds_are_taken_apart(void **state)
{
    (void)state;
    const row rows[] = {
        {"IS-strijders", IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE), IS(TAIL_BODY)},
        {"FARC-rebellen", IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE), IS(TAIL_BODY)},
        {"QWX-strijders", IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE), 0},
        {"Rabo-ploeg", IS(TAIL_BODY), IS(TAIL_PEOPLE)},
        {"NS-topman", IS(HEAD_ORGANISATION), IS(TAIL_PEOPLE) | IS(TAIL_BODY)},
        {"NS-directie", IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE), IS(TAIL_BODY)},
        {"Syri\xC3\xAB-gangers", IS(HEAD_PLACE), IS(HEAD_ORGANISATION)},
        {"Amsterdam-dossier", IS(HEAD_PLACE), IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE)},
        {"niet-Nederlanders", IS(TAIL_INHABITANT), IS(HEAD_ORGANISATION) | IS(TAIL_PEOPLE)},
        {"Jan-Peter", IS(FIRST), IS(TAIL_PEOPLE)},
        {"Gent", 0, ANY_COMPOUND},
        {"Midden- en", 0, IS(TAIL_WORD) | IS(TAIL_PEOPLE) | IS(TAIL_BODY) | IS(TAIL_INHABITANT)},
    };
    check_rows(rows, COUNT_OF(rows));
}

static void roads_are_known_by_their_letter(void **state)
{
    (void)state;
    const row rows[] = {{"A5", IS(ROAD), 0},  {"A12", IS(ROAD), 0},   {"N201", IS(ROAD), 0},
                        {"E19", IS(ROAD), 0}, {"A", 0, IS(ROAD)},     {"B5", 0, IS(ROAD)},
                        {"A-5", 0, IS(ROAD)}, {"A2000", 0, IS(ROAD)}, {"AB1", 0, IS(ROAD)},
                        {"a5", 0, IS(ROAD)}};
    check_rows(rows, COUNT_OF(rows));
}

/* Ira is IRA as it is spoken; a word that is listed in lower case is no acronym. */
static void spoken_acronyms_are_organisations(void **state)
{
    (void)state;
    assert_true(name_word("IRA")->facts & ANY_ORGANISATION);
    assert_true(name_word("Ira")->facts & ANY_ORGANISATION);
    check_facts("Ira", IS(ORGANISATION_AMBIGUOUS), 0);
    assert_true(name_word("Farc")->facts & ANY_ORGANISATION);
    check_facts("ira", 0, ANY_ORGANISATION);
    check_facts("Is", 0, ANY_ORGANISATION);
}

/* ------------------------------------------------------------------------------ as neighbour -- */

static void neighbours_have_a_symbol(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        uint32_t symbol;
    } rows[] = {
        {",", KNP_SYMBOL_COMMA},
        {".", KNP_SYMBOL_STOP_MARK},
        {":", KNP_SYMBOL_COLON},
        {"(", KNP_SYMBOL_OPEN},
        {")", KNP_SYMBOL_CLOSE},
        {"\xE2\x80\x9E", KNP_SYMBOL_QUOTE},
        {"\"", KNP_SYMBOL_QUOTE},
        {"\xE2\x80\x93", KNP_SYMBOL_DASH},
        {"?", KNP_SYMBOL_ASK},
        {"&", KNP_SYMBOL_AND_SIGN},
        {"12", KNP_SYMBOL_NUMBER},
        {"34-jarige", KNP_SYMBOL_NUMBER},
        {"minister", KNP_SYMBOL_FUNCTION},
        {"Syrische", KNP_SYMBOL_ADJECTIVE},
        {"Gent", KNP_SYMBOL_CAPITAL},
        {"Qwxzq", KNP_SYMBOL_CAPITAL},
        {"qwxzq", KNP_SYMBOL_OPEN_WORD},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        uint32_t symbol = name_word(rows[k].word)->symbol;
        if (symbol != rows[k].symbol) {
            fail_msg("%s: expected symbol %u, got %u", rows[k].word, rows[k].symbol, symbol);
        }
    }
    /* Closed words are themselves, whatever their case. */
    uint32_t in = name_word("in")->symbol;
    assert_true(in >= KNP_SYMBOL_WORD);
    assert_int_equal(name_word("In")->symbol, in);
    assert_int_not_equal(name_word("van")->symbol, in);
}

static void suffixes_are_the_last_bytes(void **state)
{
    (void)state;
    static const uint32_t none[3] = {0};
    const knp_name_word *name = name_word("Tilburg");
    assert_memory_equal(&name->suffix[0], "rg\0", 4);
    assert_memory_equal(&name->suffix[1], "urg", 4);
    assert_memory_equal(&name->suffix[2], "burg", 4);
    name = name_word("Goes"); /* too short for its last four */
    assert_memory_equal(&name->suffix[0], "es\0", 4);
    assert_int_equal(name->suffix[2], 0);
    assert_memory_equal(name_word("ABVV")->suffix, none, sizeof none);
    assert_memory_equal(name_word("fietsen")->suffix, none, sizeof none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes_say_how_a_word_is_written),
        cmocka_unit_test(inside_a_name_particles_are_particles),
        cmocka_unit_test(lexicons_give_facts),
        cmocka_unit_test(in_lower_case_there_is_no_name),
        cmocka_unit_test(ordinary_words_are_common),
        cmocka_unit_test(genitives_are_seen),
        cmocka_unit_test(compounds_are_taken_apart),
        cmocka_unit_test(roads_are_known_by_their_letter),
        cmocka_unit_test(spoken_acronyms_are_organisations),
        cmocka_unit_test(neighbours_have_a_symbol),
        cmocka_unit_test(suffixes_are_the_last_bytes),
    };
    return cmocka_run_group_tests_name("nameword", tests, open_words, close_words);
}
