#include "lexicon/source.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "text/fold.h"

/* Where the reader stands. */
typedef struct reader {
    knp_arena *arena;
    knp_lex_source *out;
    knp_error *error;
    knp_str line; /* the line being read */
    uint32_t number;
    knp_buf key, previous_key; /* sort keys of this entry and the one before it in its block */
    bool in_block;
    KNP_VEC(uint32_t) slots; /* hash table of forms already seen: form index + 1 */
    uint32_t seen;
} reader;

/* ---------------------------------------------------------------------------------- errors -- */

static uint32_t column_of(const reader *r, const char *at)
{
    uint32_t column = 1;
    for (const char *p = r->line.bytes; p < at; p++) {
        column += ((unsigned char)*p & 0xC0) != 0x80;
    }
    return column;
}

#define FAIL(r, at, ...)                                                                           \
    knp_error__set_at(                                                                             \
        (r)->error, KNP_ERROR_LEXICON,                                                             \
        (knp_place_in_source){(r)->out->name.bytes, (r)->number, column_of((r), (at))},            \
        __VA_ARGS__)

/* ------------------------------------------------------------------------------------ words -- */

/* The next run without blanks, or a quoted value after '='; empty at the end. */
static knp_str next_word(knp_str *rest)
{
    *rest = knp_str__trim(*rest);
    size_t n = 0;
    bool quoted = false;
    while (n < rest->size && (quoted || rest->bytes[n] != ' ')) {
        if (rest->bytes[n] == '"') {
            quoted = !quoted;
        }
        n++;
    }
    knp_str word = {rest->bytes, n};
    rest->bytes += n;
    rest->size -= n;
    return word;
}

static knp_str keep(reader *r, knp_str text)
{
    char *copy = knp_arena__copy(r->arena, text.bytes, text.size);
    return (knp_str){copy, copy ? text.size : 0};
}

/* ------------------------------------------------------------------------------- directives -- */

static bool is_name(knp_str s)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.bytes[i];
        if (!(c >= 'a' && c <= 'z') && !(c == '-' && i > 0) && !(c >= '0' && c <= '9' && i > 0)) {
            return false;
        }
    }
    return s.size > 0;
}

static knp_status read_field(reader *r, knp_str value)
{
    const char *colon = memchr(value.bytes, ':', value.size);
    knp_str name = colon ? (knp_str){value.bytes, (size_t)(colon - value.bytes)} : value;
    if (!colon || !is_name(name)) {
        return FAIL(r, value.bytes, "expected '@fields name: values', with a lower-case name");
    }
    for (size_t i = 0; i < r->out->fields.count; i++) {
        if (knp_str__equal(r->out->fields.items[i].name, name)) {
            return FAIL(r, value.bytes, "the field '%.*s' is declared twice", (int)name.size,
                        name.bytes);
        }
    }
    knp_str choices = knp_str__trim((knp_str){colon + 1, value.size - name.size - 1});
    knp_lex_field field = {.name = keep(r, name), .choices = keep(r, choices)};
    if (knp_str__is(choices, "<text>")) {
        field.type = KNP_FIELD_TEXT;
    } else if (knp_str__is(choices, "<number>")) {
        field.type = KNP_FIELD_NUMBER;
    } else if (knp_str__is(choices, "<flag>")) {
        field.type = KNP_FIELD_FLAG;
    } else if (choices.size && choices.bytes[0] != '<') {
        field.type = KNP_FIELD_CHOICE;
    } else {
        return FAIL(r, choices.bytes,
                    "a field takes a list of values, or <text>, <number> or <flag>");
    }
    if (!field.name.bytes || !field.choices.bytes || !KNP_VEC_PUSH(&r->out->fields, field)) {
        return knp_error__memory(r->error);
    }
    return KNP_OK;
}

/* Sets a directive that may stand once. */
static knp_status set_once(reader *r, knp_str *target, knp_str name, knp_str value)
{
    if (target->bytes) {
        return FAIL(r, name.bytes, "'@%.*s' stands here a second time", (int)name.size, name.bytes);
    }
    if (!value.size) {
        return FAIL(r, name.bytes, "'@%.*s' needs a value", (int)name.size, name.bytes);
    }
    *target = keep(r, value);
    return target->bytes ? KNP_OK : knp_error__memory(r->error);
}

static knp_status read_directive(reader *r)
{
    knp_str rest = {r->line.bytes + 1, r->line.size - 1};
    knp_str name = next_word(&rest);
    knp_str value = knp_str__trim(rest);
    if (r->out->entries.count) {
        return FAIL(r, name.bytes, "'@%.*s' must stand before the first entry", (int)name.size,
                    name.bytes);
    }
    if (knp_str__is(name, "class")) {
        if (!is_name(value)) {
            return FAIL(r, value.bytes, "a class name is lower-case letters, digits and hyphens");
        }
        return set_once(r, &r->out->class_name, name, value);
    }
    if (knp_str__is(name, "licence")) {
        return set_once(r, &r->out->licence, name, value);
    }
    if (knp_str__is(name, "source")) {
        return set_once(r, &r->out->origin, name, value);
    }
    if (knp_str__is(name, "fields")) {
        return read_field(r, value);
    }
    if (knp_str__is(name, "homonyms")) {
        r->out->homonyms = true;
        return KNP_OK;
    }
    if (knp_str__is(name, "generator")) {
        return KNP_OK;
    }
    return FAIL(r, name.bytes,
                "no directive '@%.*s'; there are class, licence, source, fields, homonyms, "
                "generator",
                (int)name.size, name.bytes);
}

/* ------------------------------------------------------------------------------- attributes -- */

static bool is_choice(knp_str choices, knp_str value)
{
    for (knp_str rest = choices, word = next_word(&rest); word.size; word = next_word(&rest)) {
        if (knp_str__equal(word, value)) {
            return true;
        }
    }
    return false;
}

/* [-]digits[.digits], whatever the program's locale is. The value is exact, and its quotient
 * rounded once, up to 15 digits or with zeros behind them. */
static bool parse_number(knp_str text, double *value)
{
    bool negative = text.size && text.bytes[0] == '-', point = false;
    double digits = 0, scale = 1;
    size_t count = 0;
    for (size_t i = negative; i < text.size; i++) {
        char c = text.bytes[i];
        if (c == '.' && !point && count) {
            point = true;
        } else if (c >= '0' && c <= '9' && count < 30) {
            digits = digits * 10 + (c - '0');
            scale *= point ? 10 : 1;
            count++;
        } else {
            return false;
        }
    }
    *value = (negative ? -digits : digits) / scale;
    return count > 0 && text.bytes[text.size - 1] != '.';
}

static knp_status check_value(reader *r, const knp_lex_field *field, knp_lex_attribute *a,
                              const char *at)
{
    switch (field->type) {
    case KNP_FIELD_NUMBER:
        if (!parse_number(a->text, &a->number)) {
            return FAIL(r, at, "'%s' is no number; write at most 30 digits and a point",
                        a->text.bytes);
        }
        return KNP_OK;
    case KNP_FIELD_CHOICE:
        if (!is_choice(field->choices, a->text)) {
            return FAIL(r, at, "'%s' is not among the values of '%s': %s", a->text.bytes,
                        field->name.bytes, field->choices.bytes);
        }
        return KNP_OK;
    case KNP_FIELD_TEXT:
    case KNP_FIELD_FLAG:
    default:
        return KNP_OK;
    }
}

/* A word field=value, or the bare name of a flag. */
static knp_status read_attribute(reader *r, knp_str word)
{
    const char *sign = memchr(word.bytes, '=', word.size);
    knp_str name = {word.bytes, sign ? (size_t)(sign - word.bytes) : word.size};
    knp_str value = sign ? (knp_str){sign + 1, word.size - name.size - 1} : (knp_str){"", 0};
    if (value.size >= 2 && value.bytes[0] == '"' && value.bytes[value.size - 1] == '"') {
        value = (knp_str){value.bytes + 1, value.size - 2};
    }
    for (uint32_t k = 0; k < r->out->fields.count; k++) {
        const knp_lex_field *field = &r->out->fields.items[k];
        if (!knp_str__equal(field->name, name)) {
            continue;
        }
        if ((field->type == KNP_FIELD_FLAG) != !sign) {
            return FAIL(r, word.bytes,
                        sign ? "'%s' is a flag: it stands alone, or not at all"
                             : "'%s' needs a value: field=value",
                        field->name.bytes);
        }
        knp_lex_attribute a = {.field = k, .text = keep(r, value)};
        if (!a.text.bytes || !KNP_VEC_RESERVE(&r->out->attributes, 1)) {
            return knp_error__memory(r->error);
        }
        knp_status status = check_value(r, field, &a, word.bytes);
        if (status == KNP_OK) {
            r->out->attributes.items[r->out->attributes.count++] = a;
        }
        return status;
    }
    return FAIL(r, word.bytes, "no field '%.*s' is declared in this file", (int)name.size,
                name.bytes);
}

/* ------------------------------------------------------------------------------------ forms -- */

static bool same_form(const knp_lex_form *a, const knp_lex_form *b, knp_buf *one, knp_buf *two)
{
    return a->exact == b->exact && a->suffix == b->suffix &&
           knp_fold__key(a->text, a->exact, one) && knp_fold__key(b->text, b->exact, two) &&
           knp_str__equal(knp_buf__view(one), knp_buf__view(two));
}

static bool grow_slots(reader *r)
{
    size_t room = r->slots.count ? r->slots.count * 2 : 64;
    uint32_t *items = knp_alloc__get(room * sizeof *items);
    if (!items) {
        return false;
    }
    memset(items, 0, room * sizeof *items);
    knp_buf key = {0};
    for (uint32_t f = 0; f < r->seen; f++) {
        const knp_lex_form *form = &r->out->forms.items[f];
        if (!knp_fold__key(form->text, form->exact, &key)) {
            knp_buf__free(&key);
            knp_alloc__free(items);
            return false;
        }
        size_t at = knp_hash__bytes(key.bytes, key.size) & (room - 1);
        while (items[at]) {
            at = (at + 1) & (room - 1);
        }
        items[at] = f + 1;
    }
    knp_buf__free(&key);
    KNP_VEC_FREE(&r->slots);
    r->slots.items = items;
    r->slots.count = r->slots.room = room;
    return true;
}

/* Notes the newest form as seen; an error if it was before. */
static knp_status note_form(reader *r, const char *at)
{
    uint32_t index = (uint32_t)r->out->forms.count - 1;
    const knp_lex_form *form = &r->out->forms.items[index];
    if (!r->out->homonyms && (r->seen + 1) * 2 > r->slots.count && !grow_slots(r)) {
        return knp_error__memory(r->error);
    }
    knp_buf key = {0}, other = {0};
    knp_status status = KNP_OK;
    if (!knp_fold__key(form->text, form->exact, &key)) {
        status = knp_error__memory(r->error);
    } else if (key.size == 0) {
        status = FAIL(r, at, "a form without any letter");
    } else if (!r->out->homonyms) {
        size_t slot = knp_hash__bytes(key.bytes, key.size) & (r->slots.count - 1);
        for (; r->slots.items[slot]; slot = (slot + 1) & (r->slots.count - 1)) {
            uint32_t earlier = r->slots.items[slot] - 1;
            if (same_form(form, &r->out->forms.items[earlier], &key, &other)) {
                status = FAIL(r, at,
                              "'%s' stands in this file already; without '@homonyms' a "
                              "form may occur once",
                              form->text.bytes);
                break;
            }
        }
        if (status == KNP_OK) {
            r->slots.items[slot] = index + 1;
            r->seen = index + 1;
        }
    }
    knp_buf__free(&key);
    knp_buf__free(&other);
    return status;
}

/* A form begins and ends at blanks or '|'; runs of blanks inside are one. */
static knp_status read_form(reader *r, knp_str text)
{
    const char *at = text.bytes;
    text = knp_str__trim(text);
    knp_lex_form form = {.column = column_of(r, text.size ? text.bytes : at)};
    if (text.size > 1 && text.bytes[0] == '=') {
        form.exact = true;
        text = (knp_str){text.bytes + 1, text.size - 1};
    }
    if (text.size > 1 && text.bytes[0] == '-') {
        form.suffix = true;
        text = (knp_str){text.bytes + 1, text.size - 1};
    }
    if (text.size == 0) {
        return FAIL(r, at, "an empty form");
    }
    if (text.size > 200) {
        return FAIL(r, at, "a form of more than 200 bytes");
    }
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (c == '=' || c == '"') {
            return FAIL(r, text.bytes + i,
                        "'%c' cannot stand inside a form; attributes come after two blanks", c);
        }
    }
    if (form.suffix && memchr(text.bytes, ' ', text.size)) {
        return FAIL(r, text.bytes, "an ending cannot have blanks");
    }
    form.text = keep(r, text);
    if (!form.text.bytes || !KNP_VEC_PUSH(&r->out->forms, form)) {
        return knp_error__memory(r->error);
    }
    return note_form(r, text.bytes);
}

static knp_status read_forms(reader *r, knp_str text)
{
    for (;;) {
        const char *bar = memchr(text.bytes, '|', text.size);
        size_t n = bar ? (size_t)(bar - text.bytes) : text.size;
        knp_status status = read_form(r, (knp_str){text.bytes, n});
        if (status != KNP_OK || !bar) {
            return status;
        }
        text.bytes += n + 1;
        text.size -= n + 1;
    }
}

/* ---------------------------------------------------------------------------------- entries -- */

/* Inside a block, first forms are in the order of their folded code points. */
static knp_status check_order(reader *r, uint32_t first_form)
{
    const knp_lex_form *form = &r->out->forms.items[first_form];
    if (!knp_fold__key(form->text, false, &r->key)) {
        return knp_error__memory(r->error);
    }
    if (r->in_block &&
        knp_str__compare(knp_buf__view(&r->previous_key), knp_buf__view(&r->key)) > 0) {
        return FAIL(r, r->line.bytes, "'%s' is out of order: it belongs before '%.*s'",
                    form->text.bytes, (int)r->previous_key.size, r->previous_key.bytes);
    }
    knp_buf swap = r->key;
    r->key = r->previous_key;
    r->previous_key = swap;
    r->in_block = true;
    return KNP_OK;
}

/* Forms end at the first two blanks. */
static size_t forms_length(knp_str line)
{
    for (size_t i = 0; i + 1 < line.size; i++) {
        if (line.bytes[i] == ' ' && line.bytes[i + 1] == ' ') {
            return i;
        }
    }
    return line.size;
}

static knp_status read_entry(reader *r)
{
    if (!r->out->class_name.bytes || !r->out->licence.bytes || !r->out->origin.bytes) {
        return FAIL(r, r->line.bytes,
                    "'@class', '@licence' and '@source' must stand before the "
                    "first entry");
    }
    knp_lex_source *out = r->out;
    knp_lex_entry entry = {.line = r->number,
                           .first_form = (uint32_t)out->forms.count,
                           .first_attribute = (uint32_t)out->attributes.count};
    size_t n = forms_length(r->line);
    knp_status status = read_forms(r, (knp_str){r->line.bytes, n});
    knp_str rest = {r->line.bytes + n, r->line.size - n};
    while (status == KNP_OK) {
        knp_str word = next_word(&rest);
        if (!word.size) {
            break;
        }
        status = read_attribute(r, word);
    }
    if (status == KNP_OK) {
        status = check_order(r, entry.first_form);
    }
    if (status != KNP_OK) {
        return status;
    }
    entry.form_count = (uint32_t)out->forms.count - entry.first_form;
    entry.attribute_count = (uint32_t)out->attributes.count - entry.first_attribute;
    return KNP_VEC_PUSH(&out->entries, entry) ? KNP_OK : knp_error__memory(r->error);
}

/* ------------------------------------------------------------------------------------ lines -- */

/* Cuts a comment off: '#' at the beginning or behind a blank. */
static knp_str without_comment(knp_str line)
{
    for (size_t i = 0; i < line.size; i++) {
        if (line.bytes[i] == '#' && (i == 0 || line.bytes[i - 1] == ' ')) {
            line.size = i;
        }
    }
    return line;
}

static knp_status check_line(reader *r)
{
    size_t at;
    knp_utf8__fault fault = knp_utf8__check(r->line.bytes, r->line.size, &at, NULL);
    if (fault != KNP_UTF8_OK) {
        return FAIL(r, r->line.bytes + at, "not UTF-8 (%s)", knp_utf8__fault_name(fault));
    }
    for (size_t i = 0; i < r->line.size; i++) {
        if ((unsigned char)r->line.bytes[i] < 0x20) {
            return FAIL(r, r->line.bytes + i, "a tab or another control character; use blanks");
        }
    }
    if (!knp_fold__is_nfc(r->line)) {
        return FAIL(r, r->line.bytes, "not in Unicode normalisation form C");
    }
    return KNP_OK;
}

static knp_status read_line(reader *r)
{
    if (r->line.size && r->line.bytes[r->line.size - 1] == '\r') {
        r->line.size--;
    }
    knp_status status = check_line(r);
    if (status != KNP_OK) {
        return status;
    }
    knp_str content = without_comment(r->line);
    r->line.size = knp_str__trim(content).size ? content.size : 0;
    if (r->line.size == 0) {
        r->in_block = false;
        return KNP_OK;
    }
    if (r->line.bytes[0] == ' ') {
        return FAIL(r, r->line.bytes, "a line begins without blanks");
    }
    return r->line.bytes[0] == '@' ? read_directive(r) : read_entry(r);
}

knp_status knp_lex__read(knp_arena *arena, const char *name, const char *text, size_t size,
                         knp_lex_source *out, knp_error *error)
{
    *out = (knp_lex_source){0};
    reader r = {.arena = arena, .out = out, .error = error};
    out->name = keep(&r, knp_str__of(name));
    if (!out->name.bytes) {
        return knp_error__memory(error);
    }
    if (size >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0) {
        text += 3;
        size -= 3;
    }
    knp_status status = KNP_OK;
    for (size_t i = 0; i < size && status == KNP_OK;) {
        const char *end = memchr(text + i, '\n', size - i);
        size_t n = end ? (size_t)(end - text) - i : size - i;
        r.line = (knp_str){text + i, n};
        r.number++;
        status = read_line(&r);
        i += n + 1;
    }
    if (status == KNP_OK && !out->class_name.bytes) {
        r.line = (knp_str){text, 0};
        r.number = 1;
        status = FAIL(&r, text, "'@class' is missing");
    }
    knp_buf__free(&r.key);
    knp_buf__free(&r.previous_key);
    KNP_VEC_FREE(&r.slots);
    return status;
}

void knp_lex__free(knp_lex_source *source)
{
    KNP_VEC_FREE(&source->fields);
    KNP_VEC_FREE(&source->entries);
    KNP_VEC_FREE(&source->forms);
    KNP_VEC_FREE(&source->attributes);
}
