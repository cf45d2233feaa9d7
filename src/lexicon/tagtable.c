#include "lexicon/tagtable.h"

#include <stdlib.h>

typedef struct reader {
    knp_tagtable *table;
    const char *name;
    knp_tagtable_find *find;
    void *context;
    knp_error *error;
    uint32_t line;
} reader;

static knp_status wrong(const reader *r, const char *message)
{
    knp_place_in_source place = {.source = r->name, .line = r->line};
    return knp_error__set_at(r->error, KNP_ERROR_LEXICON, place, "%s", message);
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

static bool read_weight(knp_str text, int16_t *weight)
{
    bool minus = text.size && text.bytes[0] == '-';
    int value = 0;
    if (text.size == minus || text.size > 6) {
        return false;
    }
    for (size_t k = minus; k < text.size; k++) {
        if (text.bytes[k] < '0' || text.bytes[k] > '9') {
            return false;
        }
        value = value * 10 + (text.bytes[k] - '0');
    }
    *weight = (int16_t)(minus ? -value : value);
    return value <= INT16_MAX;
}

static bool read_side(knp_str name, unsigned *side)
{
    *side = knp_str__is(name, "border") ? (unsigned)KNP_IS_BORDER
                                        : (unsigned)knp_word_class__of_name(name);
    return *side < KNP_WORD_CLASS_COUNT || knp_str__is(name, "border");
}

static knp_status read_line(reader *r, knp_str line)
{
    knp_str kind = take_word(&line), rest = take_word(&line), name = take_word(&line);
    knp_str number = take_word(&line);
    unsigned from, to;
    int16_t weight;
    if (knp_str__trim(line).size || !read_weight(number, &weight)) {
        return wrong(r, "expected: a key of two words, a class, an integer");
    }
    if (!read_side(name, &to)) {
        return wrong(r, "no such class");
    }
    if (knp_str__is(kind, "move")) {
        if (!read_side(rest, &from)) {
            return wrong(r, "no such class");
        }
        r->table->moves[from][to] = weight;
        return KNP_OK;
    }
    knp_blob_tag_weight feature = {.word_class = (uint16_t)to, .weight = weight};
    bool needs_word;
    if (!knp_tagkey__read(kind, rest, &feature.key, &needs_word) || to == KNP_IS_BORDER) {
        return wrong(r, "no such key");
    }
    uint32_t word = needs_word ? r->find(r->context, rest) : 0;
    if (needs_word && !word) {
        return KNP_OK;
    }
    feature.key |= word;
    return KNP_VEC_PUSH(&r->table->weights, feature) ? KNP_OK : knp_error__memory(r->error);
}

static int by_key(const void *a, const void *b)
{
    const knp_blob_tag_weight *x = a, *y = b;
    if (x->key != y->key) {
        return x->key < y->key ? -1 : 1;
    }
    return (x->word_class > y->word_class) - (x->word_class < y->word_class);
}

knp_status knp_tagtable__read(knp_tagtable *table, const char *name, knp_str text,
                              knp_tagtable_find *find, void *context, knp_error *error)
{
    reader r = {.table = table, .name = name, .find = find, .context = context, .error = error};
    *table = (knp_tagtable){.weights = {0}};
    knp_status status = KNP_OK;
    for (size_t i = 0; i < text.size && status == KNP_OK;) {
        const char *end = memchr(text.bytes + i, '\n', text.size - i);
        size_t n = end ? (size_t)(end - text.bytes) - i : text.size - i;
        knp_str line = {text.bytes + i, n};
        const char *comment = n ? memchr(line.bytes, '#', n) : NULL;
        line.size = comment ? (size_t)(comment - line.bytes) : n;
        line = knp_str__trim(line);
        r.line++;
        status = line.size ? read_line(&r, line) : KNP_OK;
        i += n + 1;
    }
    if (table->weights.count) {
        qsort(table->weights.items, table->weights.count, sizeof *table->weights.items, by_key);
    }
    return status;
}

void knp_tagtable__free(knp_tagtable *table)
{
    KNP_VEC_FREE(&table->weights);
}

int knp_tagtable__weight(const knp_blob *builtin, uint64_t key, knp_word_class word_class)
{
    knp_blob_tag_weight wanted = {.key = key, .word_class = (uint16_t)word_class};
    const knp_blob_tag_weight *found =
        builtin->tag_weights_count ? bsearch(&wanted, builtin->tag_weights,
                                             builtin->tag_weights_count, sizeof wanted, by_key)
                                   : NULL;
    return found ? found->weight : 0;
}
