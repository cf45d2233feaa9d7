#include "help.h"

#include "extract/calendar.h"

#include <knipsel/knipsel.h>

static knp_arena arena;

static int free_arena(void **state)
{
    (void)state;
    knp_arena__free(&arena);
    return 0;
}

static void check_string(size_t row, const char *got, const char *want)
{
    if (!got || strcmp(got, want) != 0) {
        fail_msg("row %zu: expected %s, got %s", row, want, got ? got : "nothing");
    }
}

static void writes_dates(void **state)
{
    (void)state;
    static const struct {
        knp_date date;
        const char *text;
    } rows[] = {
        {{2001, 5, 12, false}, "2001-05-12"}, {{2001, 5, 0, false}, "2001-05"},
        {{2001, 0, 0, false}, "2001"},        {{0, 5, 12, false}, "XXXX-05-12"},
        {{0, 5, 0, false}, "XXXX-05"},        {{1960, 0, 0, true}, "196X"},
        {{1965, 0, 0, true}, "196X"},         {{2000, 0, 0, true}, "200X"},
        {{863, 0, 0, false}, "0863"},         {{1999, 12, 31, false}, "1999-12-31"},
        {{0, 0, 0, false}, "XXXX"},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        check_string(k, knp_calendar__date(&arena, rows[k].date), rows[k].text);
    }
}

static void writes_times(void **state)
{
    (void)state;
    check_string(0, knp_calendar__time(&arena, 8, 5, -1), "08:05");
    check_string(1, knp_calendar__time(&arena, 20, 30, 15), "20:30:15");
    check_string(2, knp_calendar__time(&arena, 20, 30, 0), "20:30:00");
    check_string(3, knp_calendar__time(&arena, 0, 0, -1), "00:00");
    check_string(4, knp_calendar__time(&arena, 24, 0, -1), "24:00");
}

static void writes_durations(void **state)
{
    (void)state;
    static const struct {
        knp_duration_part parts[KNP_DURATION_PARTS];
        const char *text;
    } rows[] = {
        {{{3, 'W', false, 1}}, "P3W"},
        {{{2, 'Y', false, 100}}, "P200Y"}, /* centuries */
        {{{27, 'H', true, 1}, {30, 'M', true, 1}}, "PT27H30M"},
        {{{2, 'H', true, 1}, {51, 'M', true, 1}, {36, 'S', true, 1}}, "PT2H51M36S"},
        {{{1, 'D', false, 1}, {6, 'H', true, 1}}, "P1DT6H"},
        {{{2, 'Y', false, 1}, {3, 'M', false, 1}}, "P2Y3M"},
        {{{10.37, 'S', true, 1}}, "PT10.37S"},
        {{{3, 'M', true, 15}}, "PT45M"}, /* quarters of an hour */
        {{{0, 'H', true, 1}}, "PT0H"},
        {{{1, 'H', true, 1}, {0, 'M', true, 1}}, "PT1H"},
        {{{1234567, 'D', false, 1}}, "P1234567D"},
        /* no whole number, but whole in the next smaller unit */
        {{{0.5, 'H', true, 1}}, "PT30M"},
        {{{1.5, 'Y', false, 1}}, "P18M"},
        {{{0.5, 'D', false, 1}}, "PT12H"},
        {{{0.75, 'Y', false, 100}}, "P75Y"},
        {{{0.25, 'M', true, 1}}, "PT15S"},
        /* whole in no smaller unit */
        {{{2.5, 'W', false, 1}}, "P2.5W"},
        {{{0.3, 'Y', false, 1}}, "P0.3Y"},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        check_string(k, knp_calendar__duration(&arena, rows[k].parts), rows[k].text);
    }
}

static void the_longest_duration_fits(void **state)
{
    (void)state;
    knp_duration_part parts[KNP_DURATION_PARTS] = {
        {1e300, 'Y', false, 1000}, {-1.0 / 3, 'M', false, 1}, {1.23456789e-300, 'S', true, 1}};
    const char *text = knp_calendar__duration(&arena, parts);
    assert_non_null(text);
    assert_int_equal(text[0], 'P');
    assert_true(strlen(text) < 96);
}

static void knows_which_days_there_are(void **state)
{
    (void)state;
    static const struct {
        knp_date date;
        bool is_day;
    } rows[] = {
        {{2001, 5, 12, false}, true},   {{2001, 1, 31, false}, true},
        {{2001, 4, 30, false}, true},   {{2001, 4, 31, false}, false},
        {{2001, 1, 32, false}, false},  {{2001, 0, 12, false}, false},
        {{2001, 13, 12, false}, false}, {{2001, 5, 0, false}, false},
        {{2000, 2, 29, false}, true},   {{2004, 2, 29, false}, true},
        {{2001, 2, 28, false}, true},   {{2001, 2, 29, false}, false},
        {{1900, 2, 29, false}, false},  {{2000, 2, 30, false}, false},
        {{0, 2, 29, false}, true}, /* of some year */
        {{0, 2, 30, false}, false},     {{0, 12, 31, false}, true},
        {{0, 9, 31, false}, false},     {{0, 4000000000U, 4000000000U, false}, false},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        if (knp_calendar__is_day(rows[k].date) != rows[k].is_day) {
            fail_msg("%u-%u-%u: should%s be a day", rows[k].date.year, rows[k].date.month,
                     rows[k].date.day, rows[k].is_day ? "" : " not");
        }
    }
}

static void completes_dates(void **state)
{
    (void)state;
    static const struct {
        knp_date date;
        const char *article, *want;
    } rows[] = {
        {{0, 5, 12, false}, "2024-05-12", "2024-05-12"},
        {{0, 5, 1, false}, "2024-05-12", "2024-05-01"},
        {{0, 6, 1, false}, "2024-05-12", "2024-06-01"},
        {{0, 12, 28, false}, "2024-05-12", "2023-12-28"},
        {{0, 11, 10, false}, "2024-05-12", "2024-11-10"}, /* 182 days on, 184 back */
        {{0, 11, 13, false}, "2024-05-12", "2023-11-13"}, /* 185 days on, 181 back */
        {{0, 12, 31, false}, "2024-01-02", "2023-12-31"},
        {{0, 1, 2, false}, "2023-12-31", "2024-01-02"},
        {{0, 5, 0, false}, "2024-05-31", "2024-05"},
        {{0, 12, 0, false}, "2024-01-02", "2023-12"},
        {{0, 2, 29, false}, "2024-03-01", "2024-02-29"},
        {{0, 2, 29, false}, "2023-03-01", "2024-02-29"}, /* 2023 had none */
        {{2001, 5, 12, false}, "2024-05-12", NULL},
        {{2001, 0, 0, false}, "2024-05-12", NULL},
        {{0, 0, 0, false}, "2024-05-12", NULL},
        {{0, 5, 12, false}, NULL, NULL},
        {{0, 5, 12, false}, "", NULL},
        {{0, 5, 12, false}, "morgen", NULL},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        bool failed = false;
        const char *got = knp_calendar__resolve(&arena, rows[k].date, rows[k].article, &failed);
        CHECK_ROW(k, !failed);
        if (rows[k].want) {
            check_string(k, got, rows[k].want);
        } else {
            CHECK_ROW(k, got == NULL);
        }
    }
}

static void knows_valid_dates(void **state)
{
    (void)state;
    static const char *const valid[] = {"2024-05-12", "2024-02-29", "2000-02-29",
                                        "1999-12-31", "0001-01-01", "9999-12-31"};
    static const char *const invalid[] = {
        "",           "2024",          "2024-05",    "2024-5-12",  "12-05-2024",
        "2024-02-30", "2023-02-29",    "1900-02-29", "2024-13-01", "2024-00-10",
        "2024-01-00", "2024-04-31",    "2024-05-1",  "2024/05/12", "2024-05-12 ",
        "-024-05-12", "2024-05-12T00", "XXXX-05-12", "+024-05-12"};
    for (size_t k = 0; k < COUNT_OF(valid); k++) {
        CHECK_ROW(k, knp_date_valid(valid[k]));
    }
    for (size_t k = 0; k < COUNT_OF(invalid); k++) {
        CHECK_ROW(k, !knp_date_valid(invalid[k]));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_dates),
        cmocka_unit_test(writes_times),
        cmocka_unit_test(writes_durations),
        cmocka_unit_test(the_longest_duration_fits),
        cmocka_unit_test(knows_which_days_there_are),
        cmocka_unit_test(completes_dates),
        cmocka_unit_test(knows_valid_dates),
    };
    return cmocka_run_group_tests_name("calendar", tests, NULL, free_arena);
}
