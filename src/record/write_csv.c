/* The format `csv` (RFC 4180): a table for each kind of record. */
#include "record/formats.h"
#include "record/rows.h"

static const char LIST_SEPARATOR = '|';

typedef struct writer {
    knp_out out;
    bool first; /* the next cell is the row's first */
} writer;

static bool needs_marks(knp_str text)
{
    for (size_t k = 0; k < text.size; k++) {
        switch (text.bytes[k]) {
        case '"':
        case ',':
        case '\r':
        case '\n':
            return true;
        default:
            break;
        }
    }
    return false;
}

/* What stands between quotation marks. */
static void put_quoted(knp_out *out, knp_str text)
{
    size_t from = 0;
    for (size_t k = 0; k < text.size; k++) {
        if (text.bytes[k] == '"') {
            knp_out__bytes(out, text.bytes + from, k + 1 - from);
            from = k; /* it comes once more */
        }
    }
    knp_out__bytes(out, text.bytes + from, text.size - from);
}

static void put_text(knp_out *out, knp_str text)
{
    if (needs_marks(text)) {
        knp_out__byte(out, '"');
        put_quoted(out, text);
        knp_out__byte(out, '"');
    } else {
        knp_out__str(out, text);
    }
}

/* A value that is never in need of quotation marks. */
static void put_plain(knp_out *out, const knp_cell *cell)
{
    switch (cell->kind) {
    case KNP_CELL_NUMBER:
        knp_out__number(out, cell->number);
        break;
    case KNP_CELL_UNSIGNED:
        knp_out__unsigned(out, cell->index);
        break;
    case KNP_CELL_BOOL:
        knp_out__text(out, cell->index ? "true" : "false");
        break;
    case KNP_CELL_ID:
        knp_out__id(out, cell->letter, cell->index);
        break;
    case KNP_CELL_PART_ID:
        knp_out__id(out, cell->letter, cell->index);
        knp_out__byte(out, '.');
        knp_out__unsigned(out, (uint64_t)cell->part + 1);
        break;
    case KNP_CELL_NULL:
    case KNP_CELL_TEXT:
        break;
    }
}

static void separate(writer *w)
{
    if (!w->first) {
        knp_out__byte(&w->out, ',');
    }
    w->first = false;
}

static void begin(void *context, const char *type)
{
    (void)type;
    ((writer *)context)->first = true;
}

static void put_cell(void *context, const char *column, const knp_cell *cell)
{
    (void)column;
    writer *w = context;
    separate(w);
    if (cell->kind == KNP_CELL_TEXT) {
        put_text(&w->out, cell->text);
    } else {
        put_plain(&w->out, cell);
    }
}

static void put_list(void *context, const char *column, const knp_cell *cells, size_t count)
{
    (void)column;
    writer *w = context;
    separate(w);
    bool marks = false;
    for (size_t k = 0; k < count; k++) {
        marks |= cells[k].kind == KNP_CELL_TEXT && needs_marks(cells[k].text);
    }
    if (marks) {
        knp_out__byte(&w->out, '"');
    }
    for (size_t k = 0; k < count; k++) {
        if (k > 0) {
            knp_out__byte(&w->out, LIST_SEPARATOR);
        }
        if (cells[k].kind == KNP_CELL_TEXT) {
            put_quoted(&w->out, cells[k].text);
        } else {
            put_plain(&w->out, &cells[k]);
        }
    }
    if (marks) {
        knp_out__byte(&w->out, '"');
    }
}

static void end(void *context)
{
    knp_out__text(&((writer *)context)->out, "\r\n");
}

knp_status knp_csv__begin(size_t part, const knp_json_options *options, knp_sink sink,
                          knp_error *error)
{
    (void)options;
    writer w = {.first = true};
    knp_out__open(&w.out, sink);
    for (size_t k = 0; k < knp_tables[part].column_count; k++) {
        separate(&w);
        knp_out__text(&w.out, knp_tables[part].columns[k]);
    }
    end(&w);
    return knp_out__close(&w.out, error);
}

knp_status knp_csv__document(const knp_document *doc, size_t part, const knp_json_options *options,
                             knp_sink sink, knp_error *error)
{
    knp_writing writing;
    writer w = {.first = true};
    knp_out__open(&w.out, sink);
    knp_row_taker taker = {begin, put_cell, put_list, end, &w};
    knp_status status = knp_writing__open(&writing, doc, options, error);
    if (status == KNP_OK) {
        status = knp_rows__give(&writing, (knp_table_id)part, &taker, error);
    }
    knp_writing__close(&writing);
    return status == KNP_OK ? knp_out__close(&w.out, error) : status;
}
