/* The records of a document as rows of flat tables: what `csv` and `records` write.
 *
 *     numbers      document id start end text kind value … one row a number
 *     actors       document id actor_type name …           one row an actor
 *     mentions     document id start end text actor place  one row a mention of either
 *     …
 *
 * docs/formats.md has all columns. */
#ifndef KNP_RECORD_ROWS_H
#define KNP_RECORD_ROWS_H

#include "record/writing.h"

typedef enum knp_table_id {
    KNP_TABLE_NUMBERS,
    KNP_TABLE_ACTORS,
    KNP_TABLE_MENTIONS,
    KNP_TABLE_PLACES,
    KNP_TABLE_QUOTES,
    KNP_TABLE_CASUALTIES,
    KNP_TABLE_COUNT
} knp_table_id;

typedef struct knp_table {
    const char *const *columns; /* the first is "document" */
    size_t column_count;
} knp_table;

extern const knp_table knp_tables[KNP_TABLE_COUNT];

typedef enum knp_cell_kind {
    KNP_CELL_NULL,
    KNP_CELL_TEXT,     /* text */
    KNP_CELL_NUMBER,   /* number, never NaN */
    KNP_CELL_UNSIGNED, /* index */
    KNP_CELL_BOOL,     /* index: 0 or 1 */
    KNP_CELL_ID,       /* letter, index from 0: "n1" */
    KNP_CELL_PART_ID   /* letter, index and part from 0: "a1.1" */
} knp_cell_kind;

typedef struct knp_cell {
    knp_cell_kind kind;
    char letter;
    uint32_t index, part;
    double number;
    knp_str text;
} knp_cell;

/* Takes rows cell by cell, in the order of the table's columns. `type` is that of the record:
 * "number", "place_mention". */
typedef struct knp_row_taker {
    void (*begin)(void *context, const char *type);
    void (*cell)(void *context, const char *column, const knp_cell *cell);
    void (*list)(void *context, const char *column, const knp_cell *cells, size_t count);
    void (*end)(void *context);
    void *context;
} knp_row_taker;

/* All rows of one table, as far as the writing asks for its records. KNP_ERROR_MEMORY, or
 * KNP_OK: the taker has no say. */
knp_status knp_rows__give(const knp_writing *w, knp_table_id table, const knp_row_taker *taker,
                          knp_error *error);

#endif
