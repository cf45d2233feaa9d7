#include "extract/dateline.h"

#include <math.h>
#include <stdio.h>

/* The dateline of the first paragraph that is no heading. */
static knp_dateline find(const knp_reading *r, const knp_text *text, knp_shape_matcher *shapes)
{
    for (size_t k = 0; k < text->paragraphs.count && k < 4; k++) {
        knp_paragraph p = text->paragraphs.items[k];
        if (p.kind == KNP_PARAGRAPH_BODY) {
            return knp_shape__dateline(shapes, r->bytes, p.start, p.end);
        }
    }
    return (knp_dateline){0};
}

static uint32_t digits_of(const knp_reading *r, uint32_t token)
{
    knp_str text = knp_reading__text(r, token);
    uint32_t value = 0;
    for (size_t i = 0; i < text.size && text.size <= 4; i++) {
        value = value * 10 + (uint32_t)(text.bytes[i] - '0');
    }
    return value;
}

bool knp_dateline__date(const knp_reading *reading, const knp_text *text, knp_shape_matcher *shapes,
                        const char **date)
{
    knp_dateline dateline = find(reading, text, shapes);
    if (*date || dateline.date.end == dateline.date.start) {
        return true;
    }
    uint32_t day = 0, month = 0, year = 0;
    for (uint32_t i = 0; i < reading->token_count; i++) {
        knp_token t = reading->tokens[i];
        if (t.start >= dateline.date.end) {
            break;
        }
        if (t.start < dateline.date.start) {
            continue;
        }
        knp_entry_id entry;
        if (t.kind == KNP_TOKEN_DIGITS) {
            *(day ? &year : &day) = digits_of(reading, i);
        } else if (knp_words__entry(reading->words, knp_reading__word(reading, i), KNP_CLASS_MONTH,
                                    &entry)) {
            double value = knp_lexicon__number(reading->words->lexicon, entry, "value");
            month = value >= 1 && value <= 12 ? (uint32_t)value : 0;
        }
    }
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1500) {
        return true;
    }
    char iso[16];
    int size = snprintf(iso, sizeof iso, "%04u-%02u-%02u", year % 10000, month, day);
    *date = knp_arena__copy(reading->arena, iso, (size_t)size);
    return *date != NULL;
}

knp_span knp_dateline__place(const knp_reading *reading, const knp_text *text,
                             knp_shape_matcher *shapes)
{
    knp_dateline dateline = find(reading, text, shapes);
    return (knp_span){dateline.place.start, dateline.place.end};
}
