#include "extract/number.h"

#include "extract/calendar.h"
#include "lexicon/numeral.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define UNKNOWN ((double)NAN)

/* What the handlers of matches work on. */
typedef struct reader {
    const knp_reading *r;
    knp_number_scratch *scratch;
    knp_records *out;
    uint32_t sentence;
    bool failed; /* memory is out */
} reader;

/* A match whose captures are asked for by name. */
typedef struct view {
    reader *rd;
    const knp_match *match;
} view;

void knp_number__free(knp_number_scratch *scratch)
{
    KNP_VEC_FREE(&scratch->quantities);
    KNP_VEC_FREE(&scratch->found);
}

/* -------------------------------------------------------------------------------- captures -- */

static knp_capture capture(const view *v, const char *name)
{
    int number = knp_rule__capture(v->match->rule, name);
    return number < 0 ? (knp_capture){0, 0} : v->match->captures[number];
}

static bool has(const view *v, const char *name)
{
    knp_capture c = capture(v, name);
    return c.end > c.first;
}

static knp_str text_of(const view *v, knp_capture c)
{
    if (c.end <= c.first) {
        return (knp_str){"", 0};
    }
    const knp_token *tokens = v->rd->r->tokens;
    uint32_t start = tokens[c.first].start;
    return (knp_str){v->rd->r->bytes + start, knp_token__end(tokens[c.end - 1]) - start};
}

static bool form_is(const view *v, const char *form)
{
    const char *f = knp_rule__constant(v->match->rule, "form");
    return f && strcmp(f, form) == 0;
}

/* The entry of a class that a capture spells, as one word or as a phrase. */
static bool entry_of(const view *v, knp_capture c, knp_known_class class_wanted, knp_entry_id *out)
{
    const knp_reading *r = v->rd->r;
    if (c.end == c.first + 1 &&
        knp_words__entry(r->words, knp_reading__word(r, c.first), class_wanted, out)) {
        return true;
    }
    return knp_matcher__phrase(r->matcher, c.first, c.end, r->words->lexicon->known[class_wanted],
                               out);
}

/* The quantity of a <cardinal> or <ordinal-word> that a capture begins with. */
static const knp_quantity *quantity(const view *v, const char *name)
{
    const knp_matcher *m = v->rd->r->matcher;
    knp_capture c = capture(v, name);
    if (c.end <= c.first) {
        return NULL;
    }
    const knp_mark *mark = knp_matcher__mark(m, c.first, v->rd->scratch->cardinal);
    if (!mark) {
        mark = knp_matcher__mark(m, c.first, v->rd->scratch->ordinal_word);
    }
    return mark ? &v->rd->scratch->quantities.items[mark->meaning] : NULL;
}

/* The value of a capture: a quantity, `een`, or a percentage in one token. */
static double value_of(const view *v, const char *name)
{
    const knp_quantity *q = quantity(v, name);
    if (q) {
        return q->value;
    }
    knp_str text = text_of(v, capture(v, name));
    double value;
    if (text.size && (knp_str__ends(text, "%") || knp_str__ends(text, "\xE2\x80\xB0"))) {
        text.size -= knp_str__ends(text, "%") ? 1 : 3;
    }
    if (text.size && knp_digits__parse(text, &value)) {
        return value;
    }
    return text.size && knp_numeral__parse(text, &value) == KNP_NUMERAL_CARDINAL ? value : UNKNOWN;
}

static const char *copy(view *v, knp_str text)
{
    const char *kept = knp_arena__copy(v->rd->r->arena, text.bytes, text.size);
    v->rd->failed = v->rd->failed || !kept;
    return kept;
}

static const char *checked(view *v, const char *text)
{
    v->rd->failed = v->rd->failed || !text;
    return text;
}

/* -------------------------------------------------------------------- counts and their like -- */

/* twee tot drie miljoen: what multiplies the upper end multiplies the lower one too. */
static void spread(const view *v, double *value, double value2)
{
    const knp_quantity *low = quantity(v, "value"), *high = quantity(v, "value2");
    static const double parts[] = {1e9, 1e6, 1e3, 1e2};
    if (!low || !high) {
        return;
    }
    knp_token last = v->rd->r->tokens[capture(v, "value").end - 1];
    bool suspended = v->rd->r->bytes[knp_token__end(last) - 1] == '-';
    if (high->multiplier > 1 && low->multiplier <= 1 && low->value * high->multiplier <= value2) {
        *value = low->value * high->multiplier;
        return;
    }
    /* tien- tot vijftienduizend, 10- tot 15.000 */
    for (size_t k = 0; suspended && k < sizeof parts / sizeof *parts; k++) {
        if (fmod(value2, parts[k]) == 0 && low->value * parts[k] < value2) {
            *value = low->value * parts[k];
            return;
        }
    }
}
static bool read_range(view *v, knp_number *n)
{
    if (!has(v, "value2")) {
        return true;
    }
    n->value2 = value_of(v, "value2");
    spread(v, &n->value, n->value2);
    return n->value < n->value2;
}

static bool is_noun(const view *v, uint32_t i)
{
    const knp_reading *r = v->rd->r;
    if (i >= r->matcher->ground.end) {
        return false;
    }
    knp_word_class c = knp_wordclass__of(r->tagged->classes, i);
    return c == KNP_IS_NOUN || c == KNP_IS_NOUN_PL || c == KNP_IS_ADJ || c == KNP_IS_ADJ_E;
}

/* Digits that count nothing: Radio 1, Boeing 747, Dorpsstraat 12, 06 1234 5678, 1234 AB, 112. */
static bool is_label(const view *v)
{
    const knp_reading *r = v->rd->r;
    uint32_t i = v->match->first, end = v->match->end;
    knp_token t = r->tokens[i];
    if (t.kind != KNP_TOKEN_DIGITS || end != i + 1 || is_noun(v, end)) {
        return false;
    }
    knp_str text = knp_reading__text(r, i);
    if (knp_str__is(text, "112") || (text.size > 1 && text.bytes[0] == '0')) {
        return true;
    }
    if (end < r->matcher->ground.end && text.size == 4 && r->tokens[end].size == 2 &&
        knp_reading__word(r, end)->traits & KNP_WORD_ALL_CAPS) {
        return true;
    }
    if (i == r->matcher->ground.first) {
        return false;
    }
    knp_token before = r->tokens[i - 1];
    return before.kind == KNP_TOKEN_DIGITS ||
           (before.kind == KNP_TOKEN_WORD && before.facts & KNP_TOKEN_CAPITAL &&
            knp_wordclass__of(r->tagged->classes, i - 1) == KNP_IS_NAME);
}

static bool read_count(view *v, knp_number *n)
{
    n->value = form_is(v, "one") ? 1 : value_of(v, "value");
    if (form_is(v, "collective")) {
        knp_entry_id entry;
        if (!entry_of(v, capture(v, "value"), KNP_CLASS_NUMERAL, &entry)) {
            return false;
        }
        n->value = knp_lexicon__number(v->rd->r->words->lexicon, entry, "value");
        return !isnan(n->value);
    }
    if (form_is(v, "neighbours")) {
        n->value2 = value_of(v, "value2");
        return n->value2 == n->value + 1 && n->value2 <= 10;
    }
    if (form_is(v, "about")) {
        knp_entry_id entry;
        if (!entry_of(v, capture(v, "value"), KNP_CLASS_VAGUE_NUMBER, &entry)) {
            return false;
        }
        double prefix;
        if (knp_numeral__prefix(text_of(v, capture(v, "value")), &prefix)) {
            n->value = prefix;
        }
        n->low = knp_lexicon__number(v->rd->r->words->lexicon, entry, "low");
        n->high = knp_lexicon__number(v->rd->r->words->lexicon, entry, "high");
        return !isnan(n->value);
    }
    return !isnan(n->value) && !is_label(v) && read_range(v, n);
}

/* een derde van de leden, but een derde man: an ambiguous fraction needs `van`, or stands alone. */
static bool is_fraction_here(const view *v)
{
    const knp_reading *r = v->rd->r;
    uint32_t i = v->match->end;
    if (i >= r->matcher->ground.end || r->tokens[i].kind != KNP_TOKEN_WORD) {
        return true;
    }
    return knp_reading__is(r, i, "van") || knp_reading__is(r, i, "der") ||
           knp_reading__is(r, i, "deel") || knp_reading__is(r, i, "tot");
}

static bool read_fraction(view *v, knp_number *n)
{
    const knp_lexicon *lexicon = v->rd->r->words->lexicon;
    knp_entry_id entry;
    if (form_is(v, "lexicon")) {
        if (!entry_of(v, capture(v, "value"), KNP_CLASS_FRACTION, &entry)) {
            return false;
        }
        double above = knp_lexicon__number(lexicon, entry, "numerator");
        double below = knp_lexicon__number(lexicon, entry, "denominator");
        n->value = below > 0 ? above / below : knp_lexicon__number(lexicon, entry, "value");
        return !isnan(n->value) &&
               (!knp_lexicon__text(lexicon, entry, "ambiguous") || is_fraction_here(v));
    }
    if (form_is(v, "ratio")) {
        knp_str text = text_of(v, capture(v, "value"));
        const char *slash = memchr(text.bytes, '/', text.size);
        double above, below;
        if (!slash ||
            !knp_digits__parse((knp_str){text.bytes, (size_t)(slash - text.bytes)}, &above) ||
            !knp_digits__parse((knp_str){slash + 1, (size_t)(text.bytes + text.size - slash - 1)},
                               &below) ||
            below <= above) {
            return false;
        }
        n->value = above / below;
        return true;
    }
    double part = value_of(v, "value"), whole = value_of(v, "value2");
    n->value = part / whole;
    return part >= 1 && whole > part && whole <= 1000000 && !isnan(n->value);
}

/* Eerste Kamer, Tweede Wereldoorlog: a name, not a place in a row. */
static bool begins_name(const view *v)
{
    const knp_reading *r = v->rd->r;
    uint32_t next = v->match->end;
    knp_str text = text_of(v, capture(v, "value"));
    return text.bytes[0] >= 'A' && text.bytes[0] <= 'Z' && next < r->matcher->ground.end &&
           r->tokens[next].kind == KNP_TOKEN_WORD && r->tokens[next].facts & KNP_TOKEN_CAPITAL;
}

static bool read_ordinal(view *v, knp_number *n)
{
    n->value = value_of(v, "value");
    return !isnan(n->value) && !begins_name(v);
}

static uint32_t number_at(const char **at, const char *end)
{
    uint32_t value = 0;
    while (*at < end && **at >= '0' && **at <= '9') {
        value = value * 10 + (uint32_t)(*(*at)++ - '0');
    }
    *at += *at < end;
    return value;
}

/* The two numbers of 10-15. */
static bool read_span(const view *v, double *low, double *high)
{
    knp_str text = text_of(v, capture(v, "value"));
    const char *at = text.bytes, *end = text.bytes + text.size;
    *low = number_at(&at, end);
    while (at < end && (*at < '0' || *at > '9')) {
        at++; /* an en dash has three bytes */
    }
    *high = at < end ? (double)number_at(&at, end) : -1;
    return *low < *high;
}

static bool read_percent(view *v, knp_number *n)
{
    if (form_is(v, "span")) {
        return read_span(v, &n->value, &n->value2);
    }
    n->value = value_of(v, "value");
    return !isnan(n->value) && read_range(v, n);
}

/* ----------------------------------------------------------------------------------- money -- */

static const char *currency_of(knp_str sign)
{
    static const struct {
        const char *sign, *code;
    } signs[] = {{"$", "USD"},   {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA3", "GBP"}, {"\xC2\xA5", "JPY"},
                 {"f", "NLG"},   {"\xC6\x92", "NLG"},     {"EUR", "EUR"},      {"USD", "USD"},
                 {"GBP", "GBP"}, {"NLG", "NLG"},          {"BEF", "BEF"}};
    for (size_t k = 0; k < sizeof signs / sizeof *signs; k++) {
        if (knp_str__starts(sign, signs[k].sign)) {
            return signs[k].code;
        }
    }
    return NULL;
}

/* The digits of €14.000,- without sign and dashes. */
static knp_str digits_inside(knp_str text)
{
    while (text.size && (text.bytes[0] < '0' || text.bytes[0] > '9')) {
        text = (knp_str){text.bytes + 1, text.size - 1};
    }
    while (text.size && (text.bytes[text.size - 1] < '0' || text.bytes[text.size - 1] > '9')) {
        text.size--;
    }
    return text;
}

static bool read_money(view *v, knp_number *n)
{
    const knp_lexicon *lexicon = v->rd->r->words->lexicon;
    knp_entry_id entry;
    if (form_is(v, "sign")) {
        n->unit = currency_of(text_of(v, capture(v, "sign")));
        if (!quantity(v, "value")) { /* € 24,- */
            return n->unit &&
                   knp_digits__parse(digits_inside(text_of(v, capture(v, "value"))), &n->value);
        }
        n->value = value_of(v, "value");
        return n->unit && !isnan(n->value);
    }
    if (form_is(v, "glued")) {
        knp_str text = text_of(v, capture(v, "value"));
        n->unit = currency_of(text);
        if (!knp_digits__parse(digits_inside(text), &n->value)) {
            return false;
        }
        if (has(v, "multiplier") &&
            entry_of(v, capture(v, "multiplier"), KNP_CLASS_NUMERAL, &entry)) {
            n->value *= knp_lexicon__number(lexicon, entry, "value");
        }
        if (has(v, "unit") && entry_of(v, capture(v, "unit"), KNP_CLASS_CURRENCY, &entry)) {
            n->unit = knp_lexicon__text(lexicon, entry, "code");
        }
        return n->unit || has(v, "unit") || memchr(text.bytes, '-', text.size);
    }
    n->value = value_of(v, "value");
    if (isnan(n->value) || !entry_of(v, capture(v, "unit"), KNP_CLASS_CURRENCY, &entry)) {
        return false;
    }
    n->unit = knp_lexicon__text(lexicon, entry, "code");
    if (knp_lexicon__text(lexicon, entry, "minor")) {
        n->value /= 100; /* 30 cent */
    }
    if (has(v, "cents")) {
        double cents = value_of(v, "cents");
        n->value += cents / 100;
        if (!(cents >= 1 && cents <= 99) || n->value != n->value) {
            return false;
        }
    }
    return read_range(v, n);
}

/* ------------------------------------------------------------------- measures and durations -- */

static bool read_measure(view *v, knp_number *n)
{
    const knp_lexicon *lexicon = v->rd->r->words->lexicon;
    knp_entry_id entry;
    n->value = value_of(v, "value");
    n->unit = knp_rule__constant(v->match->rule, "unit");
    if (n->unit) { /* graden, with or without a scale */
        knp_str scale = text_of(v, capture(v, "unit"));
        bool fahrenheit = scale.size && (scale.bytes[0] == 'F' || scale.bytes[0] == 'f');
        n->unit = fahrenheit ? "fahrenheit" : n->unit;
        return !isnan(n->value);
    }
    if (!entry_of(v, capture(v, "unit"), KNP_CLASS_UNIT, &entry)) {
        return false;
    }
    const char *quantity_name = knp_lexicon__text(lexicon, entry, "quantity");
    if (quantity_name && strcmp(quantity_name, "ratio") == 0) {
        return false; /* procent is a kind of its own */
    }
    n->unit = knp_lexicon__text(lexicon, entry, "unit");
    return !isnan(n->value) && read_range(v, n);
}

/* A unit of time as part of a duration. */
static bool read_part(const view *v, const char *name, double amount, knp_duration_part *part)
{
    const knp_lexicon *lexicon = v->rd->r->words->lexicon;
    knp_entry_id entry;
    if (!entry_of(v, capture(v, name), KNP_CLASS_DURATION_UNIT, &entry)) {
        return false;
    }
    const char *letter = knp_lexicon__text(lexicon, entry, "iso");
    *part = (knp_duration_part){amount, letter ? letter[0] : 'D',
                                knp_lexicon__text(lexicon, entry, "time") != NULL,
                                knp_lexicon__number(lexicon, entry, "factor")};
    return !isnan(amount) && !isnan(part->factor) &&
           !knp_lexicon__text(lexicon, entry, "adjective");
}

/* 1.12 minuut is a minute and twelve seconds. */
static void split_minutes(const view *v, knp_duration_part parts[KNP_DURATION_PARTS])
{
    knp_str text = text_of(v, capture(v, "value"));
    const char *dot = memchr(text.bytes, '.', text.size);
    if (dot && text.bytes + text.size - dot == 3 && parts[0].letter == 'M' && parts[0].time &&
        parts[0].factor == 1) {
        double whole = floor(parts[0].amount);
        parts[1] = (knp_duration_part){round((parts[0].amount - whole) * 100), 'S', true, 1};
        parts[0].amount = whole;
    }
}

static bool read_duration(view *v, knp_number *n)
{
    knp_duration_part parts[KNP_DURATION_PARTS] = {{.amount = 0}, {.amount = 0}, {.amount = 0}};
    double amount = form_is(v, "unit-only") ? 1 : value_of(v, "value");
    knp_entry_id entry;
    if (form_is(v, "fraction")) {
        if (!entry_of(v, capture(v, "value"), KNP_CLASS_FRACTION, &entry)) {
            return false;
        }
        amount = knp_lexicon__number(v->rd->r->words->lexicon, entry, "value");
    }
    if (!read_part(v, "unit", amount, &parts[0])) {
        return false;
    }
    if (has(v, "unit2") && !read_part(v, "unit2", value_of(v, "value2"), &parts[1])) {
        return false;
    }
    if (has(v, "unit3") && !read_part(v, "unit3", value_of(v, "value3"), &parts[2])) {
        return false;
    }
    split_minutes(v, parts);
    if (has(v, "value2") && !has(v, "unit2")) {
        n->value2 = value_of(v, "value2"); /* a range of the same unit */
        if (!(amount < n->value2)) {
            return false;
        }
        knp_duration_part upper[KNP_DURATION_PARTS] = {parts[0], {.amount = 0}, {.amount = 0}};
        upper[0].amount = n->value2;
        n->value2_text = checked(v, knp_calendar__duration(v->rd->r->arena, upper));
    }
    n->value_text = checked(v, knp_calendar__duration(v->rd->r->arena, parts));
    n->value = n->value2 = UNKNOWN;
    return true;
}

static bool read_age(view *v, knp_number *n)
{
    n->value = value_of(v, "value");
    if (form_is(v, "suspended") && !knp_str__ends(text_of(v, capture(v, "value")), "-")) {
        return false;
    }
    if (form_is(v, "brackets") && has(v, "value")) {
        knp_token t = v->rd->r->tokens[capture(v, "value").first];
        return t.kind == KNP_TOKEN_DIGITS && n->value >= 10 && n->value <= 110;
    }
    return n->value >= 0 && n->value <= 20000 && n->value == floor(n->value) && read_range(v, n);
}

/* ----------------------------------------------------------------------------------- dates -- */

static uint32_t month_of(const view *v, const char *name)
{
    knp_entry_id entry;
    if (!entry_of(v, capture(v, name), KNP_CLASS_MONTH, &entry)) {
        return 0;
    }
    double value = knp_lexicon__number(v->rd->r->words->lexicon, entry, "value");
    return value >= 1 && value <= 12 ? (uint32_t)value : 0;
}

/* 2001, or '98 and '04: of this century up to 30. */
static uint32_t year_of(const view *v, const char *name)
{
    double value;
    knp_str text = text_of(v, capture(v, name));
    if (!text.size || !knp_digits__parse(text, &value)) {
        return 0;
    }
    if (value < 100) {
        value += value <= 30 ? 2000 : 1900;
    }
    return (uint32_t)value;
}

static uint32_t day_of(const view *v, const char *name)
{
    double value = value_of(v, name);
    return value >= 1 && value <= 31 && value == floor(value) ? (uint32_t)value : 0;
}

/* jaren zestig, jaren '60, jaren 1960 */
static bool read_decade(view *v, knp_number *n)
{
    const char *name = has(v, "next") ? "next" : "decade";
    double value = value_of(v, name);
    if (!(value >= 10) || fmod(value, 10) != 0 || (value > 90 && (value < 1100 || value > 2090))) {
        return false;
    }
    knp_date date = {.year = (uint32_t)value + (value <= 90 ? 1900 : 0), .decade = true};
    n->value_text = checked(v, knp_calendar__date(v->rd->r->arena, date));
    return true;
}

/* The month of 01-aug-2019 at `*at`; 0 if digits stand there. */
static uint32_t month_name_at(const char **at, const char *end)
{
    static const char names[][4] = {"jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug",
                                    "sep", "okt", "nov", "dec", "mar", "maa", "oct"};
    static const uint8_t months[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3, 3, 10};
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        if (end - *at >= 3 && memcmp(*at, names[k], 3) == 0) {
            while (*at < end && **at >= 'a' && **at <= 'z') {
                (*at)++;
            }
            *at += *at < end;
            return months[k];
        }
    }
    return 0;
}

/* 12-05-2001, 12/5/98, 2001-05-12, 01-aug-2019, 2/okt */
static bool read_date_digits(view *v, knp_number *n)
{
    knp_str text = text_of(v, capture(v, "value"));
    const char *at = text.bytes, *end = text.bytes + text.size;
    uint32_t a = number_at(&at, end), named = month_name_at(&at, end);
    uint32_t b = named ? named : number_at(&at, end);
    bool with_year = at < end;
    uint32_t c = with_year ? number_at(&at, end) : 0;
    knp_date date = a > 31 ? (knp_date){a, b, c, false} : (knp_date){c, b, a, false};
    if (with_year && date.year < 100) {
        date.year += date.year <= 30 ? 2000 : 1900;
    }
    n->value_text = checked(v, knp_calendar__date(v->rd->r->arena, date));
    return knp_calendar__is_day(date);
}

static bool read_date(view *v, knp_number *n)
{
    knp_arena *arena = v->rd->r->arena;
    if (form_is(v, "decade")) {
        return read_decade(v, n);
    }
    if (form_is(v, "digits")) {
        return read_date_digits(v, n);
    }
    if (form_is(v, "slash")) { /* 12/5 is a day, 3/4 a fraction */
        knp_str text = text_of(v, capture(v, "value"));
        const char *at = text.bytes, *end = text.bytes + text.size;
        uint32_t day = number_at(&at, end);
        return (has(v, "weekday") || day >= number_at(&at, end)) && read_date_digits(v, n);
    }
    knp_date date = {.year = year_of(v, "year"), .month = month_of(v, "month")};
    date.day = day_of(v, "day");
    if (has(v, "day") && !date.day) {
        return false;
    }
    knp_date upper = date;
    if (has(v, "day2")) {
        upper.day = day_of(v, "day2");
        upper.month = has(v, "month2") ? month_of(v, "month2") : date.month;
        if (!upper.day || (upper.month == date.month && upper.day <= date.day)) {
            return false;
        }
    } else if (has(v, "year2")) {
        upper.year = year_of(v, "year2");
        if (upper.year <= date.year) {
            return false;
        }
    }
    if (has(v, "day2") || has(v, "year2")) {
        n->value2_text = checked(v, knp_calendar__date(arena, upper));
    }
    n->value_text = checked(v, knp_calendar__date(arena, date));
    n->resolved = knp_calendar__resolve(arena, date, v->rd->r->date, &v->rd->failed);
    return date.day == 0 || knp_calendar__is_day(date);
}

/* ---------------------------------------------------------------------- times and scores -- */

static bool read_clock(view *v, knp_number *n)
{
    knp_str text = text_of(v, capture(v, "value"));
    const char *at = text.bytes, *end = text.bytes + text.size;
    uint32_t hour = number_at(&at, end), minute = number_at(&at, end);
    int second = at < end ? (int)number_at(&at, end) : -1;
    n->value_text = checked(v, knp_calendar__time(v->rd->r->arena, hour, minute, second));
    return hour <= 24 && minute < 60;
}

/* tussen acht en negen uur */
static bool read_upper_hour(view *v, knp_number *n)
{
    double hour = value_of(v, "value2");
    if (!(hour >= 0 && hour <= 24) || hour != floor(hour)) {
        return false;
    }
    n->value2_text = checked(v, knp_calendar__time(v->rd->r->arena, (uint32_t)hour, 0, -1));
    return true;
}

static bool read_time(view *v, knp_number *n)
{
    if (form_is(v, "clock")) {
        return read_clock(v, n);
    }
    double hour = value_of(v, "value"), minute = 0;
    if (form_is(v, "half")) {
        hour -= 1;
        minute = 30;
    } else if (form_is(v, "quarter")) {
        knp_str side = text_of(v, capture(v, "side"));
        double part = value_of(v, "part");
        part = isnan(part) ? 15 : part;
        minute = (has(v, "half") ? -30 : 0) + (knp_str__is(side, "over") ? part : -part);
        if (part > 29) {
            return false;
        }
    } else if (hour != floor(hour)) { /* 20,30 uur is a duration; 20.30 a token of its own */
        return false;
    }
    double total = hour * 60 + minute;
    if (!(hour >= 0 && hour <= 24) || total < 0 || (minute != 0 && value_of(v, "value") > 12)) {
        return false;
    }
    n->value_text = checked(
        v, knp_calendar__time(v->rd->r->arena, (uint32_t)total / 60, (uint32_t)total % 60, -1));
    return !has(v, "value2") || read_upper_hour(v, n);
}

/* 0-3 zege, 1-2 nederlaag */
static bool is_result(const view *v)
{
    static const char *const results[] = {
        "zege",  "nederlaag",  "winst",   "verlies",   "overwinning", "voorsprong", "achterstand",
        "stand", "gelijkspel", "uitzege", "thuiszege", "eindstand",   "ruststand",  "tussenstand"};
    for (size_t k = 0; k < sizeof results / sizeof *results; k++) {
        if (knp_reading__is(v->rd->r, v->match->end, results[k])) {
            return true;
        }
    }
    return false;
}

/* 3-1 is a score; 10-15 before a word and 1985-1990 are ranges. */
static bool read_score(view *v, knp_number *n)
{
    double a, b;
    if (form_is(v, "pair")) {
        a = value_of(v, "value");
        b = value_of(v, "value2");
    } else {
        read_span(v, &a, &b);
    }
    if (a >= 1000 && a <= 2100 && b > a && b <= 2100) {
        n->kind = KNP_NUMBER_DATE;
        n->bound = KNP_BOUND_RANGE;
        knp_date from = {.year = (uint32_t)a}, to = {.year = (uint32_t)b};
        n->value_text = checked(v, knp_calendar__date(v->rd->r->arena, from));
        n->value2_text = checked(v, knp_calendar__date(v->rd->r->arena, to));
        return true;
    }
    if (!(a >= 0 && b >= 0 && a <= 199 && b <= 199)) {
        return false;
    }
    if (a < b && form_is(v, "span") && is_noun(v, v->match->end) && !is_result(v)) {
        n->kind = KNP_NUMBER_COUNT; /* 10-15 boeken */
        n->bound = KNP_BOUND_RANGE;
        n->value = a;
        n->value2 = b;
        return true;
    }
    char score[16];
    int size = snprintf(score, sizeof score, "%u-%u", (unsigned)a, (unsigned)b);
    n->value_text = copy(v, (knp_str){score, (size_t)size});
    return true;
}

static bool read_vague(view *v, knp_number *n)
{
    const knp_lexicon *lexicon = v->rd->r->words->lexicon;
    knp_entry_id entry;
    if (entry_of(v, capture(v, "value"), KNP_CLASS_VAGUE_NUMBER, &entry)) {
        n->low = knp_lexicon__number(lexicon, entry, "low");
        n->high = knp_lexicon__number(lexicon, entry, "high");
    }
    n->value = UNKNOWN;
    return true;
}

/* ------------------------------------------------------------------------------- the phase -- */

typedef struct handler {
    knp_number_kind kind;
    const char *record;
    bool (*read)(view *v, knp_number *n);
} handler;

static const handler handlers[] = {
    {KNP_NUMBER_COUNT, "count", read_count},
    {KNP_NUMBER_ORDINAL, "ordinal", read_ordinal},
    {KNP_NUMBER_FRACTION, "fraction", read_fraction},
    {KNP_NUMBER_PERCENT, "percent", read_percent},
    {KNP_NUMBER_MONEY, "money", read_money},
    {KNP_NUMBER_MEASURE, "measure", read_measure},
    {KNP_NUMBER_AGE, "age", read_age},
    {KNP_NUMBER_DURATION, "duration", read_duration},
    {KNP_NUMBER_DATE, "date", read_date},
    {KNP_NUMBER_TIME, "time", read_time},
    {KNP_NUMBER_SCORE, "score", read_score},
    {KNP_NUMBER_VAGUE, "vague", read_vague},
};

static const handler *handler_of(const knp_number_scratch *scratch, uint16_t record)
{
    for (size_t k = 0; k < sizeof handlers / sizeof *handlers; k++) {
        if (scratch->mark_of_kind[handlers[k].kind] == record) {
            return &handlers[k];
        }
    }
    return NULL;
}

/* Asks the names of marks once. */
static void ask_names(knp_number_scratch *scratch, const knp_rules *rules)
{
    if (scratch->rules == rules) {
        return;
    }
    scratch->rules = rules;
    scratch->cardinal = knp_rules__mark(rules, "cardinal");
    scratch->ordinal_word = knp_rules__mark(rules, "ordinal-word");
    scratch->numbers_phase = knp_rules__phase(rules, "numbers");
    scratch->bounds_phase = knp_rules__phase(rules, "bounds");
    for (size_t k = 0; k < sizeof handlers / sizeof *handlers; k++) {
        scratch->mark_of_kind[handlers[k].kind] = knp_rules__mark(rules, handlers[k].record);
    }
}

static knp_bound bound_named(const char *name)
{
    static const char *const names[] = {
#define KNP_BOUND(upper, text) text,
#include <knipsel/names.def>
    };
    for (size_t k = 0; name && k < KNP_BOUND_COUNT; k++) {
        if (strcmp(names[k], name) == 0) {
            return (knp_bound)k;
        }
    }
    return KNP_BOUND_EXACT;
}

static knp_number empty_number(const reader *rd, knp_number_kind kind, const char *rule)
{
    return (knp_number){.kind = kind,
                        .value = UNKNOWN,
                        .value2 = UNKNOWN,
                        .low = UNKNOWN,
                        .high = UNKNOWN,
                        .noun_actor = KNP_NONE,
                        .sentence = rd->sentence,
                        .rule = rule};
}

static knp_take take_number(void *context, const knp_match *match, uint32_t *meaning)
{
    reader *rd = context;
    view v = {rd, match};
    const handler *h = handler_of(rd->scratch, match->rule->record);
    if (!h) {
        return KNP_TAKE_NO;
    }
    knp_number n = empty_number(rd, h->kind, match->rule->name);
    n.bound = bound_named(knp_rule__constant(match->rule, "bound"));
    if (!h->read(&v, &n)) {
        return rd->failed ? KNP_TAKE_FAILED : KNP_TAKE_NO;
    }
    knp_capture span =
        has(&v, "span") ? capture(&v, "span") : (knp_capture){match->first, match->end};
    n.span =
        (knp_span){rd->r->tokens[span.first].start, knp_token__end(rd->r->tokens[span.end - 1])};
    *meaning = (uint32_t)rd->scratch->found.count;
    knp_number_found f = {n, span.first, span.end};
    bool kept = KNP_VEC_PUSH(&rd->scratch->found, f);
    return kept && !rd->failed ? KNP_TAKE_YES : KNP_TAKE_FAILED;
}

static knp_take take_bound(void *context, const knp_match *match, uint32_t *meaning)
{
    reader *rd = context;
    view v = {rd, match};
    knp_capture span = capture(&v, "span"), modifier = capture(&v, "modifier");
    (void)meaning;
    if (span.end == span.first) {
        span.first = match->first; /* a rule without the capture is about its beginning */
    }
    for (size_t k = 0; k < KNP_NUMBER_KIND_COUNT; k++) {
        const knp_mark *mark =
            knp_matcher__mark(rd->r->matcher, span.first, rd->scratch->mark_of_kind[k]);
        knp_number_found *f = mark ? &rd->scratch->found.items[mark->meaning] : NULL;
        if (!f || f->first != span.first || f->record.bound == KNP_BOUND_RANGE ||
            /* het kwam tot enkele schermutselingen */
            (f->record.kind == KNP_NUMBER_VAGUE && knp_str__is(text_of(&v, modifier), "tot"))) {
            continue;
        }
        f->record.bound = bound_named(knp_rule__constant(match->rule, "bound"));
        if (modifier.end > modifier.first) {
            f->record.modifier = (knp_span){rd->r->tokens[modifier.first].start,
                                            knp_token__end(rd->r->tokens[modifier.end - 1])};
        }
        return KNP_TAKE_YES;
    }
    return KNP_TAKE_NO;
}

/* -------------------------------------------------------------------- numbers inside a word -- */

/* Parts of words that a number begins: 34-jarige, zeventigjarige, driemaal, 50-meter. */
typedef struct inside {
    const char *ending;
    knp_number_kind kind;
    bool whole; /* the span is the whole word */
    const char *rule;
} inside;

static const inside endings[] = {
    {"jarige", KNP_NUMBER_AGE, false, "number.inside.age"},
    {"jarigen", KNP_NUMBER_AGE, false, "number.inside.age"},
    {"jarig", KNP_NUMBER_AGE, false, "number.inside.age"},
    {"jarigs", KNP_NUMBER_AGE, false, "number.inside.age"},
    {"maal", KNP_NUMBER_COUNT, true, "number.inside.times"},
    {"voudig", KNP_NUMBER_COUNT, true, "number.inside.fold"},
    {"voudige", KNP_NUMBER_COUNT, true, "number.inside.fold"},
    {"meter", KNP_NUMBER_MEASURE, true, "number.inside.measure"},
};

static const inside *inside_of(knp_str rest)
{
    while (rest.size && rest.bytes[0] == '-') {
        rest = (knp_str){rest.bytes + 1, rest.size - 1};
    }
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
        if (knp_str__is(rest, endings[k].ending)) {
            return &endings[k];
        }
    }
    return NULL;
}

/* Whether a word can be one of these at all; cheaper than to read its number. */
static bool ends_as_inside(knp_str text)
{
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
        if (knp_str__ends(text, endings[k].ending)) {
            return true;
        }
    }
    return false;
}

/* Where the digits or number word at the beginning of a word end. */
static size_t number_prefix(knp_token_kind kind, knp_str text, double *value)
{
    if (kind == KNP_TOKEN_WORD) {
        return knp_numeral__prefix(text, value);
    }
    size_t n = 0;
    while (n < text.size && ((text.bytes[n] >= '0' && text.bytes[n] <= '9') ||
                             text.bytes[n] == '.' || text.bytes[n] == ',')) {
        n++;
    }
    return knp_digits__parse((knp_str){text.bytes, n}, value) ? n : 0;
}

/* A unit glued to digits: 10km, 75ml, 500cc. */
static const char *glued_unit(const reader *rd, knp_str rest)
{
    const knp_lexicon *lexicon = rd->r->words->lexicon;
    for (uint32_t layer = lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        const knp_blob *blob = &lexicon->layers[layer];
        uint32_t key = knp_blob__key(blob, rest, KNP_KEY_EXACT);
        key = key ? key : knp_blob__key(blob, rest, KNP_KEY_FOLDED);
        for (uint32_t k = 0; key && k < blob->keys[key - 1].ref_count; k++) {
            knp_entry_id id = {.layer = layer & 1U,
                               .index =
                                   blob->refs[blob->keys[key - 1].first_ref + k] & 0x7fffffffU};
            if (knp_lexicon__class(lexicon, id) == lexicon->known[KNP_CLASS_UNIT]) {
                return knp_lexicon__text(lexicon, id, "unit");
            }
        }
    }
    return NULL;
}

/* The age of 16- in 16- en 17-jarigen, and all other numbers that are part of a word. */
static bool find_inside(reader *rd, uint32_t i)
{
    const knp_reading *r = rd->r;
    knp_token t = r->tokens[i];
    knp_str text = knp_reading__text(r, i);
    double value;
    if (t.kind != KNP_TOKEN_COMPOUND &&
        (t.kind != KNP_TOKEN_WORD || knp_reading__word(r, i)->numeral != KNP_NUMERAL_PREFIX ||
         !ends_as_inside(text))) {
        return true;
    }
    size_t n = number_prefix((knp_token_kind)t.kind, text, &value);
    if (!n || n >= text.size) {
        return true;
    }
    if (value == 1 && t.kind == KNP_TOKEN_WORD) {
        return true; /* eenvoudig, eenmaal */
    }
    knp_str rest = {text.bytes + n, text.size - n};
    const inside *what = inside_of(rest);
    const char *unit = what || t.kind == KNP_TOKEN_WORD ? "meter" : glued_unit(rd, rest);
    if (!what && (!unit || t.kind == KNP_TOKEN_WORD)) {
        return true;
    }
    knp_number_kind kind = what ? what->kind : KNP_NUMBER_MEASURE;
    knp_number number = empty_number(rd, kind, what ? what->rule : "number.inside.unit");
    number.value = value;
    number.unit = kind == KNP_NUMBER_MEASURE ? unit : NULL;
    number.span = (knp_span){t.start, t.start + (uint32_t)(what && !what->whole ? n : text.size)};
    knp_number_found f = {number, i, i + 1};
    uint16_t mark = rd->scratch->mark_of_kind[kind];
    return KNP_VEC_PUSH(&rd->scratch->found, f) &&
           (mark == UINT16_MAX ||
            knp_matcher__lay(r->matcher, i, i + 1, mark, (uint32_t)rd->scratch->found.count - 1));
}

/* ---------------------------------------------------------------------------------- output -- */

static int by_start(const void *a, const void *b)
{
    const knp_number_found *x = a, *y = b;
    return (x->record.span.start > y->record.span.start) -
           (x->record.span.start < y->record.span.start);
}

/* A range is what has an upper end, whatever a rule calls it. */
static void settle_bound(knp_number *n)
{
    bool range = n->value2_text || !isnan(n->value2);
    if (range != (n->bound == KNP_BOUND_RANGE)) {
        n->bound = range ? KNP_BOUND_RANGE : KNP_BOUND_APPROX;
    }
}

/* A lexicon may say them the wrong way round. */
static void order_limits(knp_number *n)
{
    if (n->low > n->high) {
        double low = n->high;
        n->high = n->low;
        n->low = low;
    }
}

/* What low and high mean for a bound, where the words themselves do not say. */
static void set_limits(knp_number *n)
{
    if (n->kind == KNP_NUMBER_VAGUE || isnan(n->value) || !isnan(n->low) || !isnan(n->high)) {
        return;
    }
    n->low = n->bound == KNP_BOUND_MAX ? UNKNOWN : n->value;
    n->high = n->bound == KNP_BOUND_MIN     ? UNKNOWN
              : n->bound == KNP_BOUND_RANGE ? n->value2
                                            : n->value;
}

/* The head of the noun phrase that has token `i`, if it is a noun behind it. No phrase is looked
 * for in a sentence that is far too long. */
static knp_span head_of(const reader *rd, uint32_t i, uint32_t from)
{
    knp_nounphrase phrase;
    const knp_nounphrase *p = &phrase;
    knp_token_range s = knp_sentence__range(rd->r->tagged->sentences, rd->sentence);
    if (s.end - s.first > KNP_SENTENCE_WINDOW ||
        !knp_nounphrase__around(rd->r->tagged, rd->sentence, i, &rd->scratch->phrase_boundary,
                                &phrase) ||
        p->flags & KNP_PHRASE_PRONOUN || p->end <= from) {
        return (knp_span){0, 0};
    }
    uint32_t head = p->head < from ? p->end - 1 : p->head; /* een zestigtal gewonden */
    for (uint32_t k = from > p->first ? from : p->first + 1; k < head; k++) {
        if (knp_wordclass__of(rd->r->tagged->classes, k) == KNP_IS_DET) {
            return (knp_span){0, 0}; /* de drie elke zaterdag */
        }
    }
    /* Without a noun, a plural in -en is one: twee gewonden, drie vermisten. */
    if (p->flags & KNP_PHRASE_NO_NOUN && !knp_str__ends(knp_reading__text(rd->r, head), "en")) {
        return (knp_span){0, 0};
    }
    knp_token t = rd->r->tokens[head];
    return (knp_span){t.start, knp_token__end(t)};
}

/* What a number counts: the head of its noun phrase, over `van` where that follows (vier van onze
 * buren); none for money, ages and their like. */
static knp_span noun_of(const reader *rd, const knp_number_found *f)
{
    const knp_span none = {0, 0};
    const knp_reading *r = rd->r;
    knp_number_kind kind = f->record.kind;
    uint32_t end = r->matcher->ground.end;
    bool counts =
        kind == KNP_NUMBER_COUNT || kind == KNP_NUMBER_ORDINAL || kind == KNP_NUMBER_VAGUE;
    if ((!counts && kind != KNP_NUMBER_PERCENT && kind != KNP_NUMBER_FRACTION) || f->end >= end) {
        return none;
    }
    if (knp_reading__is(r, f->end, "van") || knp_reading__is(r, f->end, "der")) {
        return f->end + 1 < end ? head_of(rd, f->end + 1, f->end + 1) : none;
    }
    knp_span noun = counts ? head_of(rd, f->end - 1, f->end) : none;
    return !counts || noun.end ? noun : head_of(rd, f->end, f->end);
}

static bool flush(reader *rd)
{
    knp_number_scratch *s = rd->scratch;
    if (s->found.count > 1) {
        qsort(s->found.items, s->found.count, sizeof *s->found.items, by_start);
    }
    for (size_t k = 0; k < s->found.count; k++) {
        knp_number *n = &s->found.items[k].record;
        if (rd->out->numbers.count == KNP_RECORDS_MAX) {
            rd->out->numbers_cut = true;
            return true;
        }
        settle_bound(n);
        order_limits(n);
        set_limits(n);
        n->noun = noun_of(rd, &s->found.items[k]);
        if (!KNP_VEC_PUSH(&rd->out->numbers, *n)) {
            return false;
        }
    }
    return true;
}

/* Numbers by value, and those inside words; nothing to do where no token is or begins a number. */
static bool read_values(reader *rd, uint32_t first)
{
    const knp_reading *r = rd->r;
    knp_matcher *m = r->matcher;
    rd->scratch->quantities.count = 0;
    if (!(m->ground.token_facts & KNP_TOKEN_NUMERAL) &&
        !(m->ground.token_kinds & (KNP_CARDINAL_KINDS | (uint64_t)1 << KNP_TOKEN_COMPOUND))) {
        return true;
    }
    if (!knp_cardinal__lay(r, m, rd->scratch->cardinal, rd->scratch->ordinal_word,
                           &rd->scratch->quantities)) {
        return false;
    }
    for (uint32_t i = first; i < m->ground.end; i++) {
        knp_token t = r->tokens[i];
        if ((t.facts & KNP_TOKEN_NUMERAL || t.kind == KNP_TOKEN_COMPOUND) && !find_inside(rd, i)) {
            return false;
        }
    }
    return true;
}

/* A sentence, or a piece of a very long one. */
static bool read_piece(reader *rd, uint32_t first, uint32_t end, size_t phrase)
{
    const knp_reading *r = rd->r;
    knp_matcher *m = r->matcher;
    knp_number_scratch *s = rd->scratch;
    knp_taker numbers = {take_number, rd}, bounds = {take_bound, rd};
    s->found.count = 0;
    if (!knp_matcher__enter(m, r->words, r->tokens, r->tagged->classes->list.items, first, end,
                            phrase ? r->phrases + phrase : r->phrases, r->phrase_count - phrase) ||
        !read_values(rd, first) || !knp_matcher__run(m, s->numbers_phase, numbers)) {
        return false;
    }
    /* Bounds are of numbers. */
    return !s->found.count || (knp_matcher__run(m, s->bounds_phase, bounds) && flush(rd));
}

bool knp_number__extract(const knp_reading *reading, knp_number_scratch *scratch, knp_records *out)
{
    size_t phrase = 0;
    ask_names(scratch, reading->matcher->rules);
    scratch->phrase_boundary = 0;
    for (uint32_t s = 0; s < reading->sentence_count; s++) {
        uint32_t end = reading->sentences[s + 1].first;
        reader rd = {reading, scratch, out, s, false};
        for (uint32_t first = reading->sentences[s].first; first < end;) {
            while (phrase < reading->phrase_count && reading->phrases[phrase].first < first) {
                phrase++;
            }
            if (!read_piece(&rd, first, end, phrase)) {
                return false;
            }
            first = reading->matcher->ground.end;
        }
    }
    return true;
}
