#include "cli/work.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { KEEP = 1024 * 1024, PIECE = 64 * 1024 };

/* ------------------------------------------------------------------------------------ slot -- */

static bool refuse(cli_slot *slot, const char *problem)
{
    snprintf(slot->problem, sizeof slot->problem, "%s", problem);
    slot->offset = UINT64_MAX;
    return false;
}

static bool refuse_error(cli_slot *slot, const knp_error *error)
{
    knp_error_format(error, slot->problem, sizeof slot->problem);
    slot->offset = error->offset;
    return false;
}

/* Reads a whole file, or standard input. */
static bool load(cli_slot *slot)
{
    cli_stream *stream = cli_stream__open(slot->path.bytes, slot->problem);
    cli_bytes *in = &slot->input;
    ptrdiff_t got = stream ? 1 : -1;
    in->size = 0;
    slot->offset = UINT64_MAX;
    while (got > 0) {
        if (!cli_bytes__reserve(in, PIECE)) {
            got = refuse(slot, "out of memory") - 1;
        } else if (in->size > KNP_TEXT_SIZE_MAX) {
            got = refuse(slot, "the text is larger than 1 GiB; split it") - 1;
        } else {
            got =
                cli_stream__read(stream, in->bytes + in->size, in->room - in->size, slot->problem);
            in->size += got > 0 ? (size_t)got : 0;
        }
    }
    cli_stream__close(stream);
    return got == 0;
}

bool cli_work__take(cli_slot *slot, const cli_item *item, uint64_t number)
{
    slot->kind = item->kind;
    slot->name = (size_t)(item->name - item->path);
    slot->line = item->line;
    slot->number = number;
    slot->consumed = item->kind == CLI_ITEM_FILE ? item->size : item->consumed;
    slot->input.size = slot->notes.size = slot->entry.id.size = 0;
    slot->failed = slot->fatal = false;
    if (!cli_bytes__set(&slot->path, item->path, strlen(item->path)) ||
        (item->kind == CLI_ITEM_LINE && !cli_bytes__add(&slot->input, item->bytes, item->size))) {
        return false;
    }
    if (item->kind == CLI_ITEM_BROKEN) {
        refuse(slot, item->problem);
    } else if (item->kind == CLI_ITEM_FILE && strcmp(item->path, "-") == 0) {
        slot->kind = load(slot) ? CLI_ITEM_TEXT : CLI_ITEM_BROKEN;
        slot->consumed = slot->input.size;
    }
    return true;
}

bool cli_work__origin(const cli_slot *slot, cli_bytes *out)
{
    char line[24];
    int n = snprintf(line, sizeof line, ":%" PRIu64, slot->line);
    out->size = 0;
    return cli_bytes__add(out, slot->path.bytes, slot->path.size) &&
           cli_bytes__add(out, line, slot->line ? (size_t)n : 0) && cli_bytes__add(out, "", 1);
}

const char *cli_work__name(const cli_slot *slot)
{
    bool own = slot->kind == CLI_ITEM_LINE && slot->entry.id.size;
    return own ? slot->entry.id.bytes : slot->id.bytes + slot->name;
}

static bool make_id(cli_slot *slot)
{
    return slot->entry.id.size
               ? cli_bytes__set(&slot->id, slot->entry.id.bytes, slot->entry.id.size)
               : cli_work__origin(slot, &slot->id);
}

bool cli_work__only_id(const cli_options *options, cli_slot *slot)
{
    if (slot->kind == CLI_ITEM_LINE) {
        cli_jsonl__read(slot->input.bytes, slot->input.size, &options->fields, &slot->entry,
                        slot->problem);
    }
    return slot->kind != CLI_ITEM_BROKEN && make_id(slot);
}

/* ------------------------------------------------------------------------------------ text -- */

static void note(cli_slot *slot, const char *text)
{
    cli_bytes__add(&slot->notes, text, strlen(text) + 1);
}

/* Brings the article's text into the slot: from a file, or out of the line. */
static bool get_text(const cli_work *work, cli_slot *slot)
{
    if (slot->kind == CLI_ITEM_LINE) {
        slot->offset = UINT64_MAX;
        bool good = cli_jsonl__read(slot->input.bytes, slot->input.size, &work->options->fields,
                                    &slot->entry, slot->problem);
        return (make_id(slot) || refuse(slot, "out of memory")) && good;
    }
    if (!make_id(slot)) {
        return refuse(slot, "out of memory");
    }
    return slot->kind == CLI_ITEM_TEXT || (slot->kind == CLI_ITEM_FILE && load(slot));
}

/* Converts the text if a charset was named. */
static bool convert(const cli_work *work, cli_slot *slot)
{
    knp_error error;
    char used[64], said[160];
    char *text;
    size_t size;
    const char *charset = work->options->encoding;
    if (!charset) {
        return true;
    }
    if (knp_text_convert(slot->input.bytes ? slot->input.bytes : "", slot->input.size, charset,
                         &text, &size, used, &error) != KNP_OK) {
        return refuse_error(slot, &error);
    }
    bool kept = cli_bytes__set(&slot->input, text, size);
    knp_text_free(text);
    if (strcmp(charset, "auto") == 0 && strcmp(used, "UTF-8") != 0) {
        snprintf(said, sizeof said, "read as %s; offsets count in the converted text", used);
        note(slot, said);
    }
    return kept || refuse(slot, "out of memory");
}

static bool read_article(const cli_worker *worker, cli_slot *slot)
{
    bool line = slot->kind == CLI_ITEM_LINE;
    const cli_bytes *text = line ? &slot->entry.text : &slot->input;
    const cli_work *work = worker->work;
    knp_error error;
    knp_article article = {
        .id = slot->id.bytes,
        .date = line && *slot->entry.date ? slot->entry.date : work->options->date,
        .kept = line && work->kept ? slot->entry.kept.bytes : work->kept,
    };
    if (knp_document_read(worker->doc, text->bytes ? text->bytes : "", text->size, &article,
                          &error) != KNP_OK) {
        return refuse_error(slot, &error);
    }
    for (size_t k = 0; knp_document_warning(worker->doc, k); k++) {
        char said[256];
        snprintf(said, sizeof said, "warning: %s", knp_document_warning(worker->doc, k));
        note(slot, said);
    }
    return true;
}

/* ---------------------------------------------------------------------------------- output -- */

typedef struct part {
    cli_bytes *bytes;
    cli_output *through; /* large output goes there at once; NULL: it is kept */
    size_t index;
    bool sent;
} part;

static bool add_to_part(void *context, const char *bytes, size_t size)
{
    part *p = context;
    if (p->through && p->bytes->size + size > KEEP) {
        p->sent = true;
        bool good = cli_output__add(p->through, p->index, p->bytes->bytes, p->bytes->size) &&
                    cli_output__add(p->through, p->index, bytes, size);
        p->bytes->size = 0;
        return good;
    }
    return cli_bytes__add(p->bytes, bytes, size);
}

static bool write_part(const cli_worker *worker, cli_slot *slot, size_t k)
{
    cli_output *output = worker->work->output;
    const knp_json_options *json = &worker->work->options->json;
    part p = {&slot->parts[k], worker->work->alone && !output->each ? output : NULL, k, false};
    knp_sink sink = {add_to_part, &p};
    knp_error error;
    knp_format format = output->format;
    size_t number = output->parts[k];
    knp_status status = KNP_OK;
    if (output->each) {
        status = knp_format_begin(format, number, json, sink, &error);
    }
    if (status == KNP_OK) {
        status = knp_document_write(worker->doc, format, number, json, sink, &error);
    }
    if (status == KNP_OK && output->each) {
        status = knp_format_end(format, number, json, sink, &error);
    }
    slot->fatal = status != KNP_OK && p.sent;
    if (status == KNP_ERROR_IO && !slot->fatal) {
        return refuse(slot, "out of memory");
    }
    return status == KNP_OK || refuse_error(slot, &error);
}

size_t cli_work__do(const cli_worker *worker, cli_slot *slot)
{
    const cli_output *output = worker->work->output;
    size_t held = slot->notes.size;
    bool good = slot->kind != CLI_ITEM_BROKEN;
    if (!good) {
        cli_work__origin(slot, &slot->id);
    }
    good = good && get_text(worker->work, slot) && convert(worker->work, slot) &&
           read_article(worker, slot);
    for (size_t k = 0; k < output->part_count; k++) {
        slot->parts[k].size = 0;
        good = good && write_part(worker, slot, k);
        held += slot->parts[k].size;
    }
    slot->failed = !good;
    cli_bytes__empty(&slot->input, PIECE);
    cli_bytes__empty(&slot->entry.text, PIECE);
    return held;
}

void cli_work__free_slot(cli_slot *slot)
{
    cli_bytes__free(&slot->path);
    cli_bytes__free(&slot->input);
    cli_bytes__free(&slot->id);
    cli_bytes__free(&slot->notes);
    cli_jsonl__free(&slot->entry);
    for (size_t k = 0; k < CLI_OUTPUTS; k++) {
        cli_bytes__free(&slot->parts[k]);
    }
}
