#include "record/rows.h"

#include "base/error.h"
#include "record/names.h"

#include <math.h>

#define COLUMNS(...)                                                                               \
    {                                                                                              \
        (const char *const[]){"document", __VA_ARGS__},                                            \
            sizeof((const char *const[]){"document", __VA_ARGS__}) / sizeof(const char *)          \
    }

/* clang-format off */
const knp_table knp_tables[KNP_TABLE_COUNT] = {
    [KNP_TABLE_NUMBERS] = COLUMNS(
        "id", "start", "end", "text", "kind", "value", "value2", "value_text", "value2_text",
        "resolved", "bound", "low", "high", "unit", "modifier_start", "modifier_end",
        "modifier_text", "noun_start", "noun_end", "noun_text", "noun_actor", "sentence", "rule"),
    [KNP_TABLE_ACTORS] = COLUMNS(
        "id", "actor_type", "named", "name", "aliases", "function", "kind", "age", "country",
        "mentions"),
    [KNP_TABLE_MENTIONS] = COLUMNS(
        "id", "start", "end", "text", "actor", "place", "name", "sentence", "rule"),
    [KNP_TABLE_PLACES] = COLUMNS(
        "id", "name", "kind", "country", "latitude", "longitude", "mentions"),
    [KNP_TABLE_QUOTES] = COLUMNS(
        "id", "start", "end", "text", "kind", "content_start", "content_end", "content_text",
        "cue_start", "cue_end", "cue_text", "verb", "verb_class", "source_start", "source_end",
        "source_text", "speaker", "speaker_actor", "speaker_by", "source_kind", "via_start",
        "via_end", "via_text", "via_actor", "sentence", "rule"),
    [KNP_TABLE_CASUALTIES] = COLUMNS(
        "id", "start", "end", "text", "role", "number", "low", "high", "who_start", "who_end",
        "who_text", "who_actor", "place", "quote", "modality", "part_of", "supersedes", "sentence",
        "rule"),
};
/* clang-format on */

/* A row under way: the next cell goes into the next column. */
typedef struct row {
    const knp_writing *w;
    const knp_row_taker *taker;
    const char *const *columns;
    size_t column;
    KNP_VEC(knp_cell) list;
    bool out_of_memory;
} row;

static void put(row *r, knp_cell cell)
{
    r->taker->cell(r->taker->context, r->columns[r->column++], &cell);
}

static void put_text(row *r, const char *text)
{
    put(r, text ? (knp_cell){.kind = KNP_CELL_TEXT, .text = knp_str__of(text)} : (knp_cell){0});
}

static void put_number(row *r, double value)
{
    put(r, isfinite(value) ? (knp_cell){.kind = KNP_CELL_NUMBER, .number = value} : (knp_cell){0});
}

static void put_unsigned(row *r, uint32_t value)
{
    put(r, (knp_cell){.kind = KNP_CELL_UNSIGNED, .index = value});
}

static void put_id(row *r, char letter, uint32_t index)
{
    put(r, (knp_cell){.kind = KNP_CELL_ID, .letter = letter, .index = index});
}

/* The id of another record; nothing where there is none or its kind is not written. */
static void put_reference(row *r, char letter, uint32_t index, unsigned kind)
{
    put(r, knp_writing__has(r->w, index, kind)
               ? (knp_cell){.kind = KNP_CELL_ID, .letter = letter, .index = index}
               : (knp_cell){0});
}

/* Start, end and text. */
static void put_span(row *r, knp_span span)
{
    if (knp_span__is_empty(span)) {
        put(r, (knp_cell){0});
        put(r, (knp_cell){0});
        put(r, (knp_cell){0});
        return;
    }
    put_unsigned(r, knp_writing__at(r->w, span.start));
    put_unsigned(r, knp_writing__at(r->w, span.end));
    put(r, (knp_cell){.kind = KNP_CELL_TEXT, .text = knp_writing__text(r->w, span)});
}

static void put_list(row *r)
{
    r->taker->list(r->taker->context, r->columns[r->column++], r->list.items, r->list.count);
    r->list.count = 0;
}

static void add(row *r, knp_cell cell)
{
    r->out_of_memory |= !KNP_VEC_PUSH(&r->list, cell);
}

/* A list each of starts, ends and texts. */
static void put_spans(row *r, const knp_span *spans, uint32_t count)
{
    for (uint32_t k = 0; k < count; k++) {
        add(r,
            (knp_cell){.kind = KNP_CELL_UNSIGNED, .index = knp_writing__at(r->w, spans[k].start)});
    }
    put_list(r);
    for (uint32_t k = 0; k < count; k++) {
        add(r, (knp_cell){.kind = KNP_CELL_UNSIGNED, .index = knp_writing__at(r->w, spans[k].end)});
    }
    put_list(r);
    for (uint32_t k = 0; k < count; k++) {
        add(r, (knp_cell){.kind = KNP_CELL_TEXT, .text = knp_writing__text(r->w, spans[k])});
    }
    put_list(r);
}

static void begin(row *r, const char *type)
{
    r->column = 0;
    r->taker->begin(r->taker->context, type);
    put_text(r, r->w->doc->id);
}

static void end(row *r)
{
    r->taker->end(r->taker->context);
}

static void give_numbers(row *r)
{
    size_t count = knp_writing__count(r->w, r->w->doc->records.numbers.count, KNP_ONLY_NUMBERS);
    for (size_t k = 0; k < count; k++) {
        const knp_number *n = &r->w->doc->records.numbers.items[k];
        begin(r, "number");
        put_id(r, 'n', (uint32_t)k);
        put_span(r, n->span);
        put_text(r, knp_names__number_kind[n->kind]);
        put_number(r, n->value_text ? (double)NAN : n->value);
        put_number(r, n->value2_text ? (double)NAN : n->value2);
        put_text(r, n->value_text);
        put_text(r, n->value2_text);
        put_text(r, n->resolved);
        put_text(r, knp_names__bound[n->bound]);
        put_number(r, n->low);
        put_number(r, n->high);
        put_text(r, n->unit);
        put_span(r, n->modifier);
        put_span(r, n->noun);
        put_reference(r, 'a', n->noun_actor, KNP_ONLY_ACTORS);
        put_unsigned(r, n->sentence);
        put_text(r, n->rule);
        end(r);
    }
}

static void give_actors(row *r)
{
    size_t count = knp_writing__count(r->w, r->w->doc->records.actors.count, KNP_ONLY_ACTORS);
    for (size_t k = 0; k < count; k++) {
        const knp_actor *a = &r->w->doc->records.actors.items[k];
        begin(r, "actor");
        put_id(r, 'a', (uint32_t)k);
        put_text(r, knp_names__actor_type[a->type]);
        put(r, (knp_cell){.kind = KNP_CELL_BOOL, .index = a->named});
        put_text(r, a->name);
        for (uint32_t n = 0; n < a->alias_count; n++) {
            add(r, (knp_cell){.kind = KNP_CELL_TEXT, .text = knp_str__of(a->aliases[n])});
        }
        put_list(r);
        put_text(r, a->function);
        put_text(r, a->kind);
        put_number(r, a->age);
        put_text(r, a->country);
        put_unsigned(r, a->mention_count);
        end(r);
    }
}

/* The mentions of one actor or place. */
static void give_mentions_of(row *r, char letter, uint32_t index, const char *name,
                             const knp_mention *mentions, uint32_t count)
{
    for (uint32_t k = 0; k < count; k++) {
        const knp_mention *m = &mentions[k];
        begin(r, letter == 'a' ? "mention" : "place_mention");
        put(r, (knp_cell){.kind = KNP_CELL_PART_ID, .letter = letter, .index = index, .part = k});
        put_span(r, m->span);
        put_reference(r, 'a', letter == 'a' ? index : KNP_NONE, KNP_ONLY_ACTORS);
        put_reference(r, 'p', letter == 'p' ? index : KNP_NONE, KNP_ONLY_PLACES);
        put_text(r, name);
        put_unsigned(r, m->sentence);
        put_text(r, m->rule);
        end(r);
    }
}

static void give_mentions(row *r)
{
    const knp_records *records = &r->w->doc->records;
    size_t actors = knp_writing__count(r->w, records->actors.count, KNP_ONLY_ACTORS);
    size_t places = knp_writing__count(r->w, records->places.count, KNP_ONLY_PLACES);
    for (size_t k = 0; k < actors; k++) {
        const knp_actor *a = &records->actors.items[k];
        give_mentions_of(r, 'a', (uint32_t)k, a->name, a->mentions, a->mention_count);
    }
    for (size_t k = 0; k < places; k++) {
        const knp_place *p = &records->places.items[k];
        give_mentions_of(r, 'p', (uint32_t)k, p->name, p->mentions, p->mention_count);
    }
}

static void give_places(row *r)
{
    size_t count = knp_writing__count(r->w, r->w->doc->records.places.count, KNP_ONLY_PLACES);
    for (size_t k = 0; k < count; k++) {
        const knp_place *p = &r->w->doc->records.places.items[k];
        begin(r, "place");
        put_id(r, 'p', (uint32_t)k);
        put_text(r, p->name);
        put_text(r, knp_names__place_kind[p->kind]);
        put_text(r, p->country);
        put_number(r, p->latitude);
        put_number(r, p->longitude);
        put_unsigned(r, p->mention_count);
        end(r);
    }
}

static void give_quotes(row *r)
{
    size_t count = knp_writing__count(r->w, r->w->doc->records.quotes.count, KNP_ONLY_QUOTES);
    for (size_t k = 0; k < count; k++) {
        const knp_quote *q = &r->w->doc->records.quotes.items[k];
        begin(r, "quote");
        put_id(r, 'q', (uint32_t)k);
        put_span(r, knp_writing__content(q));
        put_text(r, knp_names__quote_kind[q->kind]);
        put_spans(r, q->content, q->content_count);
        put_spans(r, q->cue, q->cue_count);
        put_text(r, q->verb);
        put_text(r, q->verb_class);
        put_span(r, q->source);
        put_text(r, q->speaker);
        put_reference(r, 'a', q->speaker_actor, KNP_ONLY_ACTORS);
        put_text(r, q->speaker_by);
        put_text(r, q->source_kind);
        put_span(r, q->via);
        put_reference(r, 'a', q->via_actor, KNP_ONLY_ACTORS);
        put_unsigned(r, q->sentence);
        put_text(r, q->rule);
        end(r);
    }
}

static void give_casualties(row *r)
{
    size_t count =
        knp_writing__count(r->w, r->w->doc->records.casualties.count, KNP_ONLY_CASUALTIES);
    for (size_t k = 0; k < count; k++) {
        const knp_casualty *c = &r->w->doc->records.casualties.items[k];
        begin(r, "casualty");
        put_id(r, 'c', (uint32_t)k);
        put_span(r, c->cue);
        put_text(r, knp_names__casualty_role[c->role]);
        put_reference(r, 'n', c->number, KNP_ONLY_NUMBERS);
        put_number(r, c->low);
        put_number(r, c->high);
        put_span(r, c->who);
        put_reference(r, 'a', c->who_actor, KNP_ONLY_ACTORS);
        put_reference(r, 'p', c->place, KNP_ONLY_PLACES);
        put_reference(r, 'q', c->quote, KNP_ONLY_QUOTES);
        put_text(r, knp_names__modality[c->modality]);
        put_reference(r, 'c', c->part_of, KNP_ONLY_CASUALTIES);
        put_reference(r, 'c', c->supersedes, KNP_ONLY_CASUALTIES);
        put_unsigned(r, c->sentence);
        put_text(r, c->rule);
        end(r);
    }
}

knp_status knp_rows__give(const knp_writing *w, knp_table_id table, const knp_row_taker *taker,
                          knp_error *error)
{
    static void (*const givers[KNP_TABLE_COUNT])(row *) = {
        [KNP_TABLE_NUMBERS] = give_numbers,   [KNP_TABLE_ACTORS] = give_actors,
        [KNP_TABLE_MENTIONS] = give_mentions, [KNP_TABLE_PLACES] = give_places,
        [KNP_TABLE_QUOTES] = give_quotes,     [KNP_TABLE_CASUALTIES] = give_casualties,
    };
    row r = {.w = w, .taker = taker, .columns = knp_tables[table].columns};
    givers[table](&r);
    KNP_VEC_FREE(&r.list);
    return r.out_of_memory ? knp_error__memory(error) : KNP_OK;
}
