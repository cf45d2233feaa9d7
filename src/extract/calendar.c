#include "extract/calendar.h"

#include "base/buf.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *keep(knp_arena *arena, const char *text)
{
    return knp_arena__copy(arena, text, strlen(text));
}

const char *knp_calendar__date(knp_arena *arena, knp_date date)
{
    char text[32], year[8];
    if (date.year == 0) {
        snprintf(year, sizeof year, "XXXX");
    } else if (date.decade) {
        snprintf(year, sizeof year, "%03uX", date.year / 10 % 1000);
    } else {
        snprintf(year, sizeof year, "%04u", date.year % 10000);
    }
    if (date.day) {
        snprintf(text, sizeof text, "%s-%02u-%02u", year, date.month % 100, date.day % 100);
    } else if (date.month) {
        snprintf(text, sizeof text, "%s-%02u", year, date.month % 100);
    } else {
        snprintf(text, sizeof text, "%s", year);
    }
    return keep(arena, text);
}

const char *knp_calendar__time(knp_arena *arena, uint32_t hour, uint32_t minute, int second)
{
    char text[32];
    if (second >= 0) {
        snprintf(text, sizeof text, "%02u:%02u:%02d", hour % 100, minute % 100, second % 100);
    } else {
        snprintf(text, sizeof text, "%02u:%02u", hour % 100, minute % 100);
    }
    return keep(arena, text);
}

/* A number without a point where it is whole; a point whatever the locale. */
static void print_amount(char *out, size_t size, double amount)
{
    snprintf(out, size, "%.10g", amount);
    for (; *out; out++) {
        *out = *out == ',' ? '.' : *out;
    }
}

const char *knp_calendar__duration(knp_arena *arena, const knp_duration_part parts[2])
{
    char text[96] = "P";
    bool in_time = false;
    for (unsigned k = 0; k < 2 && (k == 0 || parts[k].amount > 0); k++) {
        char amount[32];
        print_amount(amount, sizeof amount, parts[k].amount * parts[k].factor);
        size_t n = strlen(text);
        snprintf(text + n, sizeof text - n, "%s%s%c", parts[k].time && !in_time ? "T" : "", amount,
                 parts[k].letter);
        in_time = in_time || parts[k].time;
    }
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
           date.day <= (date.month == 2 ? 30 : days_in(2000, date.month));
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
    for (uint32_t y = year - 1; y <= year + 1; y++) {
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
