#include "lexicon/nametable.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "base/hash.h"
#include "lexicon/tagkey.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct template
{
    const char *name;
    knp_feature_argument arguments[3];
}
template;

static const template templates[] = {
#define KNP_FEATURE(upper, name, a, b, c)                                                          \
    {name, {KNP_ARGUMENT_##a, KNP_ARGUMENT_##b, KNP_ARGUMENT_##c}},
    KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
};

static const char *const fact_names[] = {
#define KNP_NAME_FACT(upper, name) name,
    KNP_NAME_FACTS(KNP_NAME_FACT)
#undef KNP_NAME_FACT
};
static const char *const shape_names[] = {
#define KNP_NAME_SHAPE(upper, name) name,
    KNP_NAME_SHAPES(KNP_NAME_SHAPE)
#undef KNP_NAME_SHAPE
};
static const char *const symbol_names[] = {
#define KNP_NAME_SYMBOL(upper, name) name,
    KNP_NAME_SYMBOLS(KNP_NAME_SYMBOL)
#undef KNP_NAME_SYMBOL
};
static const char *const topic_names[] = {
#define KNP_TOPIC(upper, name) name,
    KNP_TOPICS(KNP_TOPIC)
#undef KNP_TOPIC
};
static const char *const type_names[] = {
#define KNP_NAME_TYPE(upper, name) name,
    KNP_NAME_TYPES(KNP_NAME_TYPE)
#undef KNP_NAME_TYPE
        "none"};
static const char *const yes_names[] = {"no", "yes"};
static const char *const many_names[] = {"one", "many"};
static const char *const position_names[] = {"first", "maybe", "within"};

#define NAMES(list) list, sizeof(list) / sizeof *(list)

/* The values of an argument that has names; NULL for others. */
static const char *const *names_of(knp_feature_argument argument, size_t *count)
{
    static const struct {
        knp_feature_argument argument;
        const char *const *names;
        size_t count;
    } table[] = {
        {KNP_ARGUMENT_YES, NAMES(yes_names)},           {KNP_ARGUMENT_MANY, NAMES(many_names)},
        {KNP_ARGUMENT_POSITION, NAMES(position_names)}, {KNP_ARGUMENT_FACT, NAMES(fact_names)},
        {KNP_ARGUMENT_SHAPE, NAMES(shape_names)},       {KNP_ARGUMENT_TOPIC, NAMES(topic_names)},
        {KNP_ARGUMENT_TYPE, NAMES(type_names)}};
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        if (table[k].argument == argument) {
            *count = table[k].count;
            return table[k].names;
        }
    }
    return NULL;
}

static bool find_name(const char *const *names, size_t count, knp_str text, uint32_t *value)
{
    for (uint32_t k = 0; k < count; k++) {
        if (knp_str__is(text, names[k])) {
            *value = k;
            return true;
        }
    }
    return false;
}

/* ----------------------------------------------------------------------------------- reading -- */

typedef struct reader {
    knp_name_weights *out;
    const char *name;
    knp_nametable_find *find;
    void *context;
    knp_error *error;
    uint32_t line;
    bool skip; /* the feature names a word that no lexicon has */
} reader;

static knp_status wrong(const reader *r, const char *message)
{
    knp_place_in_source place = {.source = r->name, .line = r->line};
    return knp_error__set_at(r->error, KNP_ERROR_LEXICON, place, "%s", message);
}

static bool read_number(knp_str text, uint32_t *value)
{
    *value = 0;
    for (size_t k = 0; k < text.size; k++) {
        if (text.bytes[k] < '0' || text.bytes[k] > '9' || k > 5) {
            return false;
        }
        *value = *value * 10 + (uint32_t)(text.bytes[k] - '0');
    }
    return text.size > 0;
}

static bool read_symbol(reader *r, knp_str text, uint32_t *value)
{
    if (text.size > 1 && text.bytes[0] == '=') {
        uint32_t entry = r->find(r->context, (knp_str){text.bytes + 1, text.size - 1});
        r->skip |= entry == UINT32_MAX;
        *value = KNP_SYMBOL_WORD + entry;
        return true;
    }
    knp_word_class word_class = knp_word_class__of_name(text);
    if (word_class < KNP_WORD_CLASS_COUNT) {
        *value = KNP_SYMBOL_CLASS + (uint32_t)word_class;
        return true;
    }
    return find_name(NAMES(symbol_names), text, value);
}

/* Five bits for each of up to four words, joined by '+'. */
static bool read_packed(knp_str text, bool shapes, uint32_t *value)
{
    *value = 0;
    for (unsigned place = 0; text.size; place += 5) {
        const char *plus = memchr(text.bytes, '+', text.size);
        size_t n = plus ? (size_t)(plus - text.bytes) : text.size;
        knp_str part = {text.bytes, n};
        uint32_t one;
        if (place == 20 ||
            !(shapes ? find_name(NAMES(shape_names), part, &one) : read_number(part, &one))) {
            return false;
        }
        *value |= one << place;
        text.bytes += n + (plus != NULL);
        text.size -= n + (plus != NULL);
    }
    return true;
}

static bool read_argument(reader *r, knp_feature_argument argument, knp_str text, uint32_t *value)
{
    size_t count;
    const char *const *names = names_of(argument, &count);
    if (names) {
        return find_name(names, count, text, value);
    }
    switch (argument) {
    case KNP_ARGUMENT_NUMBER:
        return read_number(text, value);
    case KNP_ARGUMENT_SYMBOL:
        return read_symbol(r, text, value);
    case KNP_ARGUMENT_SHAPES:
        return read_packed(text, true, value);
    case KNP_ARGUMENT_KIND:
        return read_number(text, value) && *value < KNP_VALUES_KIND;
    case KNP_ARGUMENT_PATTERN:
        return read_packed(text, false, value);
    case KNP_ARGUMENT_CLASS:
        *value = (uint32_t)knp_word_class__of_name(text);
        return *value < KNP_WORD_CLASS_COUNT;
    case KNP_ARGUMENT_SUFFIX:
        *value = text.size <= 4 ? (uint32_t)knp_hash__load(text.bytes, text.size) : 0;
        return text.size > 0 && text.size <= 4;
    default:
        return false;
    }
}

static bool read_feature(reader *r, knp_str text, uint32_t *key)
{
    const char *colon = memchr(text.bytes, ':', text.size);
    knp_str name = {text.bytes, colon ? (size_t)(colon - text.bytes) : text.size};
    knp_str rest = {text.bytes + name.size + (colon != NULL),
                    text.size - name.size - (colon != NULL)};
    uint32_t a[3] = {0};
    for (uint32_t t = 0; t < KNP_FEATURE_COUNT; t++) {
        if (!knp_str__is(name, templates[t].name)) {
            continue;
        }
        for (size_t k = 0; k < 3 && templates[t].arguments[k] != KNP_ARGUMENT_NONE; k++) {
            const char *bar = memchr(rest.bytes, '|', rest.size);
            size_t n = bar ? (size_t)(bar - rest.bytes) : rest.size;
            if (!read_argument(r, templates[t].arguments[k], (knp_str){rest.bytes, n}, &a[k])) {
                return false;
            }
            rest.bytes += n + (bar != NULL);
            rest.size -= n + (bar != NULL);
        }
        *key = knp_feature__key((knp_feature)t, a[0], a[1], a[2]);
        return rest.size == 0;
    }
    return false;
}

/* -1.20, +0.03, or '.' for nothing; in hundredths. */
static bool read_weight(knp_str text, int16_t *weight)
{
    if (knp_str__is(text, ".")) {
        *weight = 0;
        return true;
    }
    bool minus = text.size && text.bytes[0] == '-';
    size_t at = text.size && (minus || text.bytes[0] == '+') ? 1 : 0, point = text.size;
    int value = 0;
    for (size_t k = at; k < text.size; k++) {
        if (text.bytes[k] == '.' && point == text.size && k > at) {
            point = k;
        } else if (text.bytes[k] >= '0' && text.bytes[k] <= '9' && value < 10000) {
            value = value * 10 + (text.bytes[k] - '0');
        } else {
            return false;
        }
    }
    *weight = (int16_t)(minus ? -value : value);
    return point + 3 == text.size && value <= 3000;
}

static knp_str take_word(knp_str *rest)
{
    *rest = knp_str__trim(*rest);
    size_t n = 0;
    while (n < rest->size && rest->bytes[n] != ' ') {
        n++;
    }
    knp_str word = {rest->bytes, n};
    rest->bytes += n;
    rest->size -= n;
    return word;
}

static knp_status read_line(reader *r, knp_str line)
{
    knp_blob_name_weight row;
    uint32_t key;
    r->skip = false;
    if (!read_feature(r, take_word(&line), &key)) {
        return wrong(r, "no such feature");
    }
    for (size_t k = 0; k < KNP_NAME_WEIGHTS; k++) {
        if (!read_weight(take_word(&line), &row.weights[k])) {
            return wrong(r, "expected eight weights with two decimals, or '.' for none");
        }
    }
    if (knp_str__trim(line).size) {
        return wrong(r, "something stands behind the eight weights");
    }
    return r->skip || (KNP_VEC_PUSH(&r->out->keys, key) && KNP_VEC_PUSH(&r->out->weights, row))
               ? KNP_OK
               : knp_error__memory(r->error);
}

/* The rows as an open hash table, at most a third full. */
static knp_status make_table(reader *r)
{
    size_t size = 16;
    while (size < r->out->keys.count * 3) {
        size *= 2;
    }
    knp_name_weights table = {{0}, {0}};
    if (!KNP_VEC_RESERVE(&table.keys, size) || !KNP_VEC_RESERVE(&table.weights, size)) {
        knp_nametable__free(&table);
        return knp_error__memory(r->error);
    }
    table.keys.count = table.weights.count = size;
    memset(table.keys.items, 0, size * sizeof *table.keys.items);
    memset(table.weights.items, 0, size * sizeof *table.weights.items);
    bool twice = false;
    for (size_t k = 0; k < r->out->keys.count; k++) {
        size_t at = r->out->keys.items[k] & (size - 1);
        while (table.keys.items[at]) {
            twice |= table.keys.items[at] == r->out->keys.items[k];
            at = (at + 1) & (size - 1);
        }
        table.keys.items[at] = r->out->keys.items[k];
        table.weights.items[at] = r->out->weights.items[k];
    }
    knp_nametable__free(r->out);
    *r->out = table;
    r->line = 0;
    return twice ? wrong(r, "a feature stands there twice") : KNP_OK;
}

void knp_nametable__free(knp_name_weights *weights)
{
    KNP_VEC_FREE(&weights->keys);
    KNP_VEC_FREE(&weights->weights);
}

knp_status knp_nametable__read(knp_name_weights *out, const char *name, knp_str text,
                               knp_nametable_find *find, void *context, knp_error *error)
{
    reader r = {.out = out, .name = name, .find = find, .context = context, .error = error};
    knp_status status = KNP_OK;
    for (size_t i = 0; i < text.size && status == KNP_OK;) {
        const char *end = memchr(text.bytes + i, '\n', text.size - i);
        size_t n = end ? (size_t)(end - text.bytes) - i : text.size - i;
        knp_str line = knp_str__trim((knp_str){text.bytes + i, n});
        r.line++;
        status = line.size && line.bytes[0] != '#' ? read_line(&r, line) : KNP_OK;
        i += n + 1;
    }
    return status == KNP_OK ? make_table(&r) : status;
}

/* ----------------------------------------------------------------------------------- writing -- */

static void write_number(uint32_t value, knp_buf *out)
{
    char digits[16];
    snprintf(digits, sizeof digits, "%u", value);
    knp_buf__append_str(out, knp_str__of(digits));
}

static void write_symbol(const knp_blob *builtin, uint32_t value, knp_buf *out)
{
    if (value >= KNP_SYMBOL_WORD) {
        uint32_t entry = value - KNP_SYMBOL_WORD;
        knp_buf__append_byte(out, '=');
        knp_buf__append_str(
            out, knp_str__of(knp_blob__string(builtin, builtin->entries[entry].canonical)));
    } else if (value >= KNP_SYMBOL_CLASS) {
        knp_buf__append_str(
            out, knp_str__of(knp_word_class__name((knp_word_class)(value - KNP_SYMBOL_CLASS))));
    } else {
        knp_buf__append_str(out, knp_str__of(symbol_names[value]));
    }
}

static void write_packed(uint32_t value, bool shapes, knp_buf *out)
{
    do {
        if (shapes) {
            knp_buf__append_str(out, knp_str__of(shape_names[value & 31]));
        } else {
            write_number(value & 31, out);
        }
        value >>= 5;
        if (value) {
            knp_buf__append_byte(out, '+');
        }
    } while (value);
}

static void write_argument(const knp_blob *builtin, knp_feature_argument argument, uint32_t value,
                           knp_buf *out)
{
    size_t count;
    const char *const *names = names_of(argument, &count);
    if (names) {
        knp_buf__append_str(out, knp_str__of(names[value]));
        return;
    }
    switch (argument) {
    case KNP_ARGUMENT_SYMBOL:
        write_symbol(builtin, value, out);
        break;
    case KNP_ARGUMENT_SHAPES:
        write_packed(value, true, out);
        break;
    case KNP_ARGUMENT_PATTERN:
        write_packed(value, false, out);
        break;
    case KNP_ARGUMENT_CLASS:
        knp_buf__append_str(out, knp_str__of(knp_word_class__name((knp_word_class)value)));
        break;
    case KNP_ARGUMENT_SUFFIX:
        for (; value; value >>= 8) {
            knp_buf__append_byte(out, (char)(value & 0xFF));
        }
        break;
    default:
        write_number(value, out);
    }
}

void knp_nametable__write(const knp_blob *builtin, knp_feature feature, const uint32_t *arguments,
                          knp_buf *out)
{
    const template *t = &templates[feature];
    knp_buf__append_str(out, knp_str__of(t->name));
    for (size_t k = 0; k < 3 && t->arguments[k] != KNP_ARGUMENT_NONE; k++) {
        knp_buf__append_byte(out, k ? '|' : ':');
        write_argument(builtin, t->arguments[k], arguments[k], out);
    }
}
