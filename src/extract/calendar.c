#include "extract/calendar.h"

#include <knipsel/knipsel.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *keep(knp_arena *arena, const char *text)
{
    return knp_arena__copy(arena, text, strlen(text));
}

/* At least so many digits; where the next byte goes. */
static char *digits(char *out, uint64_t value, unsigned least)
{
    char backwards[20];
    unsigned n = 0;
    for (; value || n < least; value /= 10) {
        backwards[n++] = (char)('0' + value % 10);
    }
    while (n > 0) {
        *out++ = backwards[--n];
    }
    return out;
}

const char *knp_calendar__date(knp_arena *arena, knp_date date)
{
    char text[32] = "XXXX", *end = text + 4;
    if (date.year && date.decade) {
        end = digits(text, date.year / 10 % 1000, 3);
        *end++ = 'X';
    } else if (date.year) {
        end = digits(text, date.year % 10000, 4);
    }
    if (date.day || date.month) {
        *end++ = '-';
        end = digits(end, date.month % 100, 2);
    }
    if (date.day) {
        *end++ = '-';
        end = digits(end, date.day % 100, 2);
    }
    *end = '\0';
    return keep(arena, text);
}

const char *knp_calendar__time(knp_arena *arena, uint32_t hour, uint32_t minute, int second)
{
    char text[32], *end = digits(text, hour % 100, 2);
    *end++ = ':';
    end = digits(end, minute % 100, 2);
    if (second >= 0) {
        *end++ = ':';
        end = digits(end, (unsigned)second % 100, 2);
    }
    *end = '\0';
    return keep(arena, text);
}

/* A number without a point where it is whole; a point whatever the locale. At most 31 bytes; where
 * the next one goes. */
static char *print_amount(char *out, double amount)
{
    if (!signbit(amount) && amount < 1e9 && amount == floor(amount)) {
        return digits(out, (uint64_t)amount, 1);
    }
    snprintf(out, 32, "%.10g", amount);
    for (; *out; out++) {
        *out = *out == ',' ? '.' : *out;
    }
    return out;
}

/* 0.5 of H is 30 of M. */
static knp_duration_part in_smaller_unit(knp_duration_part part)
{
    static const struct {
        char letter, smaller;
        bool time, smaller_time;
        double factor;
    } steps[] = {{'Y', 'M', false, false, 12},
                 {'W', 'D', false, false, 7},
                 {'D', 'H', false, true, 24},
                 {'H', 'M', true, true, 60},
                 {'M', 'S', true, true, 60}};
    double amount = part.amount * part.factor;
    for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) {
        double smaller = amount * steps[k].factor;
        if (amount != floor(amount) && part.letter == steps[k].letter &&
            part.time == steps[k].time && smaller == floor(smaller)) {
            return (knp_duration_part){smaller, steps[k].smaller, steps[k].smaller_time, 1};
        }
    }
    return part;
}

const char *knp_calendar__duration(knp_arena *arena,
                                   const knp_duration_part parts[KNP_DURATION_PARTS])
{
    char text[KNP_DURATION_PARTS * 36], *end = text;
    bool in_time = false;
    *end++ = 'P';
    for (unsigned k = 0; k < KNP_DURATION_PARTS; k++) {
        if (k > 0 && !(parts[k].amount > 0)) {
            continue;
        }
        knp_duration_part part = in_smaller_unit(parts[k]);
        if (part.time && !in_time) {
            *end++ = 'T';
        }
        end = print_amount(end, part.amount * part.factor);
        *end++ = part.letter;
        in_time = in_time || part.time;
    }
    *end = '\0';
    return keep(arena, text);
}

static uint32_t days_in(uint32_t year, uint32_t month)
{
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

bool knp_calendar__is_day(knp_date date)
{
    return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= days_in(date.year && !date.decade ? date.year : 2000, date.month);
}

bool knp_date_valid(const char *date)
{
    static const char pattern[] = "dddd-dd-dd";
    for (size_t i = 0; i < sizeof pattern; i++) {
        bool digit = date[i] >= '0' && date[i] <= '9';
        if (pattern[i] == 'd' ? !digit : date[i] != pattern[i]) {
            return false;
        }
    }
    uint32_t month = (uint32_t)strtoul(date + 5, NULL, 10);
    uint32_t day = (uint32_t)strtoul(date + 8, NULL, 10);
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in((uint32_t)strtoul(date, NULL, 10), month);
}

/* Days since some fixed day, by the civil calendar. */
static long day_number(uint32_t year, uint32_t month, uint32_t day)
{
    long number = (long)year * 365 + year / 4 - year / 100 + year / 400 + day;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    number -= leap && month <= 2;
    for (uint32_t m = 1; m < month; m++) {
        number += m == 2 ? 28 : days_in(2001, m);
    }
    return number;
}

const char *knp_calendar__resolve(knp_arena *arena, knp_date date, const char *article,
                                  bool *failed)
{
    if (!article || date.year || !date.month || strlen(article) < 10) {
        return NULL;
    }
    uint32_t year = (uint32_t)strtoul(article, NULL, 10);
    uint32_t month = (uint32_t)strtoul(article + 5, NULL, 10);
    uint32_t day = (uint32_t)strtoul(article + 8, NULL, 10);
    if (year < 1 || month < 1 || month > 12 || day < 1) {
        return NULL;
    }
    long now = day_number(year, month, day), best = 0;
    for (uint32_t y = year > 8 ? year - 8 : 1; y <= year + 8; y++) {
        if (date.day > days_in(y, date.month)) {
            continue; /* 29 February */
        }
        long distance = labs(day_number(y, date.month, date.day ? date.day : 15) - now);
        if (!date.year || distance < best) {
            date.year = y;
            best = distance;
        }
    }
    const char *text = knp_calendar__date(arena, date);
    *failed = !text;
    return text;
}
