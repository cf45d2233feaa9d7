#include "extract/number.h"

#include <math.h>
#include <string.h>

/* ------------------------------------------------------------------------------------ digits -- */

/* What stands between the digit groups of a number, and where its decimals begin. */
typedef struct digits {
    uint32_t dots, commas, ticks;
    size_t last_dot, last_comma;
} digits;

static digits survey(knp_str text)
{
    digits d = {0};
    for (size_t i = 0; i < text.size; i++) {
        if (text.bytes[i] == '.') {
            d.dots++;
            d.last_dot = i;
        } else if (text.bytes[i] == ',') {
            d.commas++;
            d.last_comma = i;
        } else if (text.bytes[i] == '\'' || text.bytes[i] == '\xE2') {
            d.ticks++;
        }
    }
    return d;
}

/* Where the decimal sign stands; text.size if the number has none. */
static size_t decimal_sign(knp_str text, digits d)
{
    if (d.commas == 1 && !(d.dots == 1 && d.last_dot > d.last_comma)) {
        return d.last_comma; /* 1,5  1.234,5 */
    }
    if (d.dots == 1 && (d.commas || text.size - d.last_dot != 4)) {
        return d.last_dot; /* 3.14, and the English 1,234.5; but 3.500 is grouped */
    }
    return text.size;
}

bool knp_number__parse_digits(knp_str text, double *value)
{
    bool negative = false;
    if (text.size && (text.bytes[0] == '-' || text.bytes[0] == '+')) {
        negative = text.bytes[0] == '-';
        text = (knp_str){text.bytes + 1, text.size - 1};
    } else if (knp_str__starts(text, "\xE2\x88\x92")) {
        negative = true;
        text = (knp_str){text.bytes + 3, text.size - 3};
    }
    size_t sign = decimal_sign(text, survey(text));
    double whole = 0, scale = 1;
    unsigned count = 0;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (c < '0' || c > '9') {
            continue;
        }
        whole = whole * 10 + (c - '0');
        scale *= i > sign ? 10 : 1;
        count++;
    }
    *value = (negative ? -whole : whole) / scale;
    return count > 0 && isfinite(*value);
}

/* ----------------------------------------------------------------------------------- reading -- */

/* The number that begins at a token, as far as it has been read. */
typedef struct found {
    uint32_t first, end; /* tokens */
    double value;
    knp_number_kind kind;
    const char *unit;
    const char *value_text;
    const char *rule;
} found;

static bool is_word_token(const knp_reading *r, uint32_t i, uint32_t end)
{
    return i < end && r->tokens[i].kind == KNP_TOKEN_WORD;
}

static bool entry_at(const knp_reading *r, uint32_t i, uint32_t end, knp_known_class class_wanted,
                     knp_entry_id *entry)
{
    return is_word_token(r, i, end) &&
           knp_words__entry(r->words, knp_reading__word(r, i), class_wanted, entry);
}

/* The value of a numeral word at `i`; NaN if there is none. */
static double numeral_at(const knp_reading *r, uint32_t i, uint32_t end)
{
    knp_entry_id entry;
    return entry_at(r, i, end, KNP_CLASS_NUMERAL, &entry)
               ? knp_lexicon__number(r->words->lexicon, entry, "value")
               : (double)NAN;
}

static bool is_text(const knp_reading *r, uint32_t i, uint32_t end, const char *text)
{
    return i < end && knp_str__is(knp_reading__text(r, i), text);
}

/* miljoen, miljard … behind a number. */
static void read_multiplier(const knp_reading *r, uint32_t end, found *f)
{
    double factor = numeral_at(r, f->end, end);
    if (factor >= 1000) {
        f->value *= factor;
        f->end++;
    }
}

static void read_unit(const knp_reading *r, uint32_t end, found *f)
{
    knp_entry_id entry;
    if (is_text(r, f->end, end, "procent") || is_text(r, f->end, end, "%")) {
        f->kind = KNP_NUMBER_PERCENT;
        f->rule = "number.percent";
        f->end++;
    } else if (entry_at(r, f->end, end, KNP_CLASS_CURRENCY, &entry) &&
               !knp_lexicon__text(r->words->lexicon, entry, "minor")) {
        f->kind = KNP_NUMBER_MONEY;
        f->unit = knp_lexicon__text(r->words->lexicon, entry, "code");
        f->rule = "number.money";
        f->end++;
    }
}

static const char *currency_of(knp_str sign)
{
    static const struct {
        const char *sign, *code;
    } signs[] = {{"$", "USD"}, {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA3", "GBP"}, {"\xC2\xA5", "JPY"}};
    for (size_t k = 0; k < sizeof signs / sizeof *signs; k++) {
        if (knp_str__starts(sign, signs[k].sign)) {
            return signs[k].code;
        }
    }
    return NULL;
}

/* A sign before the digits, in a token of its own or in theirs. */
static bool read_money_sign(const knp_reading *r, uint32_t end, found *f)
{
    knp_str text = knp_reading__text(r, f->first);
    f->kind = KNP_NUMBER_MONEY;
    f->rule = "number.money";
    f->unit = currency_of(text);
    if (r->tokens[f->first].kind == KNP_TOKEN_CURRENCY) {
        uint32_t next = f->first + 1;
        if (!f->unit || next >= end ||
            (r->tokens[next].kind != KNP_TOKEN_DIGITS && r->tokens[next].kind != KNP_TOKEN_NUMBER &&
             r->tokens[next].kind != KNP_TOKEN_MONEY)) {
            return false;
        }
        text = knp_reading__text(r, next);
        f->end = next + 1;
    } else {
        f->end = f->first + 1;
        /* The sign, and ",-" behind, are no digits. */
        while (text.size && (text.bytes[0] < '0' || text.bytes[0] > '9')) {
            text = (knp_str){text.bytes + 1, text.size - 1};
        }
        while (text.size && (text.bytes[text.size - 1] < '0' || text.bytes[text.size - 1] > '9')) {
            text.size--;
        }
    }
    if (!knp_number__parse_digits(text, &f->value)) {
        return false;
    }
    read_multiplier(r, end, f);
    if (!f->unit) { /* 14.000,- euro */
        read_unit(r, end, f);
    }
    return true;
}

/* A plain four-digit number of our times, without anything counted, is a year. */
static bool is_year(const knp_reading *r, const found *f)
{
    knp_token t = r->tokens[f->first];
    return t.kind == KNP_TOKEN_DIGITS && t.size == 4 && f->end == f->first + 1 &&
           f->value >= 1500 && f->value <= 2100 && f->kind == KNP_NUMBER_COUNT;
}

static bool read_number(const knp_reading *r, uint32_t end, found *f)
{
    knp_str text = knp_reading__text(r, f->first);
    f->end = f->first + 1;
    f->kind = KNP_NUMBER_COUNT;
    f->rule = "number.cardinal";
    switch (r->tokens[f->first].kind) {
    case KNP_TOKEN_CURRENCY:
    case KNP_TOKEN_MONEY:
        return read_money_sign(r, end, f);
    case KNP_TOKEN_PERCENT:
        f->kind = KNP_NUMBER_PERCENT;
        f->rule = "number.percent";
        text.size -= text.bytes[text.size - 1] == '%' ? 1 : 3; /* ‰ */
        return knp_number__parse_digits(text, &f->value);
    case KNP_TOKEN_DIGITS:
    case KNP_TOKEN_NUMBER:
        if (!knp_number__parse_digits(text, &f->value)) {
            return false;
        }
        break;
    case KNP_TOKEN_WORD:
        f->value = numeral_at(r, f->first, end);
        if (isnan(f->value) || knp_str__is(text, "een") || knp_str__is(text, "Een")) {
            return false;
        }
        f->rule = "number.word";
        break;
    default:
        return false;
    }
    read_multiplier(r, end, f);
    read_unit(r, end, f);
    if (is_year(r, f)) {
        f->kind = KNP_NUMBER_DATE;
        f->rule = "number.year";
        f->value = (double)NAN;
        f->value_text = knp_arena__copy(r->arena, text.bytes, text.size);
        return f->value_text != NULL;
    }
    return true;
}

/* The word behind a count, if it can be what is counted. */
static knp_span noun_behind(const knp_reading *r, uint32_t end, const found *f)
{
    if (f->kind == KNP_NUMBER_COUNT && is_word_token(r, f->end, end)) {
        knp_token t = r->tokens[f->end];
        if (!knp_words__is(r->words, knp_reading__word(r, f->end), KNP_CLASS_STOP_WORD) &&
            isnan(numeral_at(r, f->end, end))) {
            return (knp_span){t.start, knp_token__end(t)};
        }
    }
    return (knp_span){0, 0};
}

static bool add(const knp_reading *r, uint32_t sentence, uint32_t end, const found *f,
                knp_records *out)
{
    if (out->numbers.count == KNP_RECORDS_MAX) {
        out->numbers_cut = true;
        return true;
    }
    knp_number n = {
        .span = {r->tokens[f->first].start, knp_token__end(r->tokens[f->end - 1])},
        .kind = f->kind,
        .bound = KNP_BOUND_EXACT,
        .value = f->value,
        .value2 = (double)NAN,
        .low = f->value,
        .high = f->value,
        .value_text = f->value_text,
        .unit = f->unit,
        .noun = noun_behind(r, end, f),
        .noun_actor = KNP_NONE,
        .sentence = sentence,
        .rule = f->rule,
    };
    return KNP_VEC_PUSH(&out->numbers, n);
}

bool knp_number__extract(const knp_reading *reading, knp_records *out)
{
    for (uint32_t s = 0; s < reading->sentence_count; s++) {
        uint32_t end = reading->sentences[s].end;
        for (uint32_t i = reading->sentences[s].first; i < end; i++) {
            found f = {.first = i};
            if (!read_number(reading, end, &f)) {
                continue;
            }
            if (!add(reading, s, end, &f, out)) {
                return false;
            }
            i = f.end - 1;
        }
    }
    return true;
}
