#include "cli/batch.h"

#include "cli/input.h"
#include "cli/terminal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { EXIT_WELL = 0, EXIT_SOME_FAILED = 1, EXIT_WRONG = 2 };

typedef struct batch {
    const cli_options *options;
    knp_format format;
    knp_engine *engine;
    knp_document *doc;
    cli_bytes input;
    bool failed;       /* some article could not be read */
    bool cannot_write; /* the output is closed or full */
} batch;

static void print_error(const char *what, const knp_error *error)
{
    char line[1024];
    fprintf(stderr, "knipsel: %s%s%s\n", what, *what ? ": " : "",
            knp_error_format(error, line, sizeof line));
}

static bool to_stdout(void *context, const char *bytes, size_t size)
{
    (void)context;
    return fwrite(bytes, 1, size, stdout) == size;
}

/* Converts the input if a charset was named; the result is in `*text`, to be freed if owned. */
static bool convert(batch *b, const char *path, char **owned, const char **text, size_t *size)
{
    *owned = NULL;
    *text = b->input.bytes ? b->input.bytes : "";
    *size = b->input.size;
    if (!b->options->encoding) {
        return true;
    }
    knp_error error;
    char used[64];
    if (knp_text_convert(b->input.bytes, b->input.size, b->options->encoding, owned, size, used,
                         &error) != KNP_OK) {
        print_error(path, &error);
        return false;
    }
    *text = *owned;
    if (strcmp(b->options->encoding, "auto") == 0 && strcmp(used, "UTF-8") != 0) {
        fprintf(stderr, "knipsel: %s: read as %s; offsets count in the converted text\n", path,
                used);
    }
    return true;
}

/* Reads the text into the document and writes it; false: it failed, and that was printed. */
static bool cut(batch *b, const char *path, const char *text, size_t size)
{
    knp_error error;
    knp_article article = {.id = path, .date = b->options->date};
    if (knp_document_read(b->doc, text, size, &article, &error) != KNP_OK) {
        print_error(path, &error);
        return false;
    }
    for (size_t k = 0; knp_document_warning(b->doc, k); k++) {
        fprintf(stderr, "knipsel: %s: warning: %s\n", path, knp_document_warning(b->doc, k));
    }
    knp_sink sink = {to_stdout, NULL};
    errno = 0;
    if (knp_document_write(b->doc, b->format, 0, &b->options->json, sink, &error) != KNP_OK) {
        if (error.status == KNP_ERROR_IO) {
            b->cannot_write = true;
        } else {
            print_error(path, &error);
        }
        return false;
    }
    return true;
}

static bool visit(void *context, const char *path)
{
    batch *b = context;
    char *owned;
    const char *text;
    size_t size;
    bool good = cli_input__read(&b->input, path) && convert(b, path, &owned, &text, &size);
    if (good) {
        good = cut(b, path, text, size);
        knp_text_free(owned);
    }
    b->failed = b->failed || !good;
    return !b->cannot_write;
}

static bool make_engine(batch *b)
{
    knp_error error;
    knp_builder *builder;
    knp_status status = knp_builder_new(&builder, &error);
    for (size_t k = 0; k < b->options->lexicon_count && status == KNP_OK; k++) {
        status = knp_builder_add_lexicon_file(builder, b->options->lexicons[k], &error);
    }
    for (size_t k = 0; k < b->options->rule_count && status == KNP_OK; k++) {
        status = knp_builder_add_rules_file(builder, b->options->rules[k], &error);
    }
    if (status == KNP_OK) {
        status = knp_builder_build(builder, &b->engine, &error);
    }
    if (status == KNP_OK) {
        status = knp_document_new(b->engine, &b->doc, &error);
    }
    knp_builder_free(builder);
    if (status != KNP_OK) {
        print_error("", &error);
    }
    return status == KNP_OK;
}

/* A charset that does not exist is an error of the command line, before anything is written. */
static bool check_encoding(const cli_options *options)
{
    char *converted = NULL;
    size_t size;
    knp_error error;
    if (options->encoding && strcmp(options->encoding, "auto") != 0 &&
        knp_text_convert("", 0, options->encoding, &converted, &size, NULL, &error) != KNP_OK) {
        print_error("--encoding", &error);
        return false;
    }
    knp_text_free(converted);
    return true;
}

/* A person at a terminal gets one article in readable form, unless JSON has more to say. */
static knp_format choose_format(const cli_options *options, bool single)
{
    if (options->format != CLI_FORMAT_DEFAULT) {
        return (knp_format)options->format;
    }
    if (!single) {
        return KNP_FORMAT_JSONL;
    }
    bool readable = cli_terminal__is_output() && !(options->json.with & ~(unsigned)KNP_WITH_COLOR);
    return readable ? KNP_FORMAT_PRETTY : KNP_FORMAT_JSON;
}

int cli_batch__run(const cli_options *options)
{
    batch b = {.options = options};
    bool single = cli_input__is_single(options->operands, options->operand_count);
    b.format = choose_format(options, single);
    int status = EXIT_WRONG;
    if (check_encoding(options) && make_engine(&b)) {
        cli_visitor visitor = {visit, &b};
        cli_input__walk(options->operands, options->operand_count, visitor, &b.failed);
        if (fflush(stdout) != 0 || ferror(stdout)) {
            b.cannot_write = true;
        }
        if (b.cannot_write) {
            fprintf(stderr, "knipsel: cannot write the output: %s\n", strerror(errno));
        }
        status = b.failed || b.cannot_write ? EXIT_SOME_FAILED : EXIT_WELL;
    }
    knp_document_free(b.doc);
    knp_engine_free(b.engine);
    free(b.input.bytes);
    return status;
}
