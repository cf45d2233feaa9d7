/* Dates, clock times and durations in ISO 8601. Unknown digits are X: XXXX-05-12, 196X. */
#ifndef KNP_EXTRACT_CALENDAR_H
#define KNP_EXTRACT_CALENDAR_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* Parts of a date; 0: not said. */
typedef struct knp_date {
    uint32_t year, month, day;
    bool decade; /* only the first three digits of the year count */
} knp_date;

/* All return a string in the arena, or NULL if memory is out. */
const char *knp_calendar__date(knp_arena *arena, knp_date date);
const char *knp_calendar__time(knp_arena *arena, uint32_t hour, uint32_t minute, int second);

/* One part of a duration: an amount of a unit, a letter of ISO 8601 (Y M W D, and with `time`
 * H M S) times a factor: 2 eeuwen is 2 of Y times 100. */
typedef struct knp_duration_part {
    double amount;
    char letter;
    bool time;
    double factor;
} knp_duration_part;

/* At most two parts are written, the second if its amount is not 0. */
const char *knp_calendar__duration(knp_arena *arena, const knp_duration_part parts[2]);

/* Whether such a day exists; the year may be unknown. */
bool knp_calendar__is_day(knp_date date);

/* A partial date completed by the article's date (YYYY-MM-DD): the nearest such day. NULL if it is
 * complete, has no month, or the article has no date; `*failed` if memory is out. */
const char *knp_calendar__resolve(knp_arena *arena, knp_date date, const char *article,
                                  bool *failed);

#endif
