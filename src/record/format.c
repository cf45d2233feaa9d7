/* The formats documents can be written in: what each is, and who writes it. */
#include "base/error.h"
#include "record/formats.h"

typedef struct format {
    knp_format_info info;
    knp_frame_writer *begin; /* NULL: nothing */
    knp_document_writer *document;
    knp_frame_writer *end;
} format;

static knp_status write_json(const knp_document *doc, const knp_json_options *options, bool lines,
                             knp_sink sink, knp_error *error)
{
    knp_json_options o = options ? *options : (knp_json_options){0};
    o.lines = lines;
    return knp_document_write_json(doc, &o, sink, error);
}

static knp_status json_document(const knp_document *doc, size_t part,
                                const knp_json_options *options, knp_sink sink, knp_error *error)
{
    (void)part;
    return write_json(doc, options, false, sink, error);
}

static knp_status jsonl_document(const knp_document *doc, size_t part,
                                 const knp_json_options *options, knp_sink sink, knp_error *error)
{
    (void)part;
    return write_json(doc, options, true, sink, error);
}

/* The names of a format's parts, and how many there are. */
#define PARTS(...)                                                                                 \
    sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *), (const char *const[])       \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }

/* clang-format off */
static const format formats[KNP_FORMAT_COUNT] = {
    [KNP_FORMAT_JSON] = {
        {"json", KNP_LAYOUT_STREAM, PARTS(".json")}, NULL, json_document, NULL},
    [KNP_FORMAT_JSONL] = {
        {"jsonl", KNP_LAYOUT_STREAM, PARTS(".jsonl")}, NULL, jsonl_document, NULL},
    [KNP_FORMAT_RECORDS] = {
        {"records", KNP_LAYOUT_STREAM, PARTS(".records.jsonl")},
        NULL, knp_records__document, NULL},
    [KNP_FORMAT_CSV] = {
        {"csv", KNP_LAYOUT_TABLES,
         PARTS("numbers.csv", "actors.csv", "mentions.csv", "places.csv", "quotes.csv",
               "casualties.csv")},
        knp_csv__begin, knp_csv__document, NULL},
    [KNP_FORMAT_CONLL] = {
        {"conll", KNP_LAYOUT_STREAM, PARTS(".conllup")},
        knp_conll__begin, knp_conll__document, NULL},
    [KNP_FORMAT_BRAT] = {
        {"brat", KNP_LAYOUT_FILES, PARTS(".txt", ".ann")}, NULL, knp_brat__document, NULL},
    [KNP_FORMAT_HTML] = {
        {"html", KNP_LAYOUT_STREAM, PARTS(".html")},
        knp_html__begin, knp_html__document, knp_html__end},
    [KNP_FORMAT_PRETTY] = {
        {"pretty", KNP_LAYOUT_STREAM, PARTS(".pretty.txt")}, NULL, knp_pretty__document, NULL},
};
/* clang-format on */

static const format *find(knp_format which, size_t part, knp_error *error)
{
    const format *f = (unsigned)which < KNP_FORMAT_COUNT ? &formats[which] : NULL;
    if (!f || part >= f->info.part_count) {
        knp_error__set(error, KNP_ERROR_ARGUMENT, "there is no such format or part");
        return NULL;
    }
    return f;
}

const knp_format_info *knp_format_describe(knp_format which)
{
    return (unsigned)which < KNP_FORMAT_COUNT ? &formats[which].info : NULL;
}

knp_status knp_format_begin(knp_format which, size_t part, const knp_json_options *options,
                            knp_sink sink, knp_error *error)
{
    const format *f = find(which, part, error);
    return !f ? KNP_ERROR_ARGUMENT : f->begin ? f->begin(part, options, sink, error) : KNP_OK;
}

knp_status knp_document_write(const knp_document *doc, knp_format which, size_t part,
                              const knp_json_options *options, knp_sink sink, knp_error *error)
{
    const format *f = find(which, part, error);
    return f ? f->document(doc, part, options, sink, error) : KNP_ERROR_ARGUMENT;
}

knp_status knp_format_end(knp_format which, size_t part, const knp_json_options *options,
                          knp_sink sink, knp_error *error)
{
    const format *f = find(which, part, error);
    return !f ? KNP_ERROR_ARGUMENT : f->end ? f->end(part, options, sink, error) : KNP_OK;
}
