/* The format `records`: each record a flat JSON object on a line of its own. */
#include "record/formats.h"
#include "record/json.h"
#include "record/rows.h"

typedef struct writer {
    knp_json json;
    const char *type; /* of the record, until it is written */
} writer;

static void put_value(knp_json *json, const knp_cell *cell)
{
    switch (cell->kind) {
    case KNP_CELL_NULL:
        knp_json__null(json);
        break;
    case KNP_CELL_TEXT:
        knp_json__string(json, cell->text);
        break;
    case KNP_CELL_NUMBER:
        knp_json__number(json, cell->number);
        break;
    case KNP_CELL_UNSIGNED:
        knp_json__unsigned(json, cell->index);
        break;
    case KNP_CELL_BOOL:
        knp_json__bool(json, cell->index != 0);
        break;
    case KNP_CELL_ID:
        knp_json__id(json, cell->letter, cell->index + 1);
        break;
    case KNP_CELL_PART_ID:
        knp_json__part_id(json, cell->letter, cell->index + 1, cell->part + 1);
        break;
    }
}

static void begin(void *context, const char *type)
{
    writer *w = context;
    w->type = type;
    knp_json__begin(&w->json, '{');
}

static void put_cell(void *context, const char *column, const knp_cell *cell)
{
    writer *w = context;
    knp_json__key(&w->json, column);
    put_value(&w->json, cell);
    if (w->type) {
        knp_json__key(&w->json, "type");
        knp_json__text(&w->json, w->type);
        w->type = NULL;
    }
}

static void put_list(void *context, const char *column, const knp_cell *cells, size_t count)
{
    knp_json *json = &((writer *)context)->json;
    knp_json__key(json, column);
    knp_json__begin(json, '[');
    for (size_t k = 0; k < count; k++) {
        put_value(json, &cells[k]);
    }
    knp_json__end(json, ']');
}

static void end(void *context)
{
    knp_json *json = &((writer *)context)->json;
    knp_json__end(json, '}');
    knp_json__end_line(json);
}

knp_status knp_records__document(const knp_document *doc, size_t part,
                                 const knp_json_options *options, knp_sink sink, knp_error *error)
{
    (void)part;
    knp_writing writing;
    writer w;
    knp_json__open(&w.json, sink, false, 0);
    knp_row_taker taker = {begin, put_cell, put_list, end, &w};
    knp_status status = knp_writing__open(&writing, doc, options, error);
    for (unsigned table = 0; table < KNP_TABLE_COUNT && status == KNP_OK; table++) {
        status = knp_rows__give(&writing, (knp_table_id)table, &taker, error);
    }
    knp_writing__close(&writing);
    return status == KNP_OK ? knp_out__close(&w.json.out, error) : status;
}
