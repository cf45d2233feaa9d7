#include "cli/fingerprint.h"

#include "cli/stream.h"

#include <string.h>

static uint64_t add_number(uint64_t hash, uint64_t number)
{
    return cli_bytes__hash(hash, &number, sizeof number);
}

/* With its zero, so that texts do not run into one another. */
static uint64_t add_text(uint64_t hash, const char *text)
{
    return text ? cli_bytes__hash(hash, text, strlen(text) + 1) : add_number(hash, 0);
}

/* A lexicon or rules: what the file holds. */
static uint64_t add_file(uint64_t hash, const char *path)
{
    char problem[CLI_PROBLEM], bytes[16 * 1024];
    cli_stream *stream = cli_stream__open(path, problem);
    ptrdiff_t got = 0;
    while (stream && (got = cli_stream__read(stream, bytes, sizeof bytes, problem)) > 0) {
        hash = cli_bytes__hash(hash, bytes, (size_t)got);
    }
    cli_stream__close(stream);
    return add_number(hash, 1);
}

uint64_t cli_fingerprint__make(const cli_options *o, const cli_output *output)
{
    const uint64_t numbers[] = {output->format, output->each, output->part_count, o->json.offsets,
                                o->json.with,   o->json.only, o->input,           o->null,
                                o->shard,       o->shards,    o->lexicon_count,   o->rule_count};
    const char *const texts[] = {knp_version(),   o->date,       o->encoding,
                                 o->fields.text,  o->fields.id,  o->fields.date,
                                 o->fields.title, o->files_from, o->errors};
    uint64_t hash = CLI_HASH;
    for (size_t k = 0; k < sizeof numbers / sizeof *numbers; k++) {
        hash = add_number(hash, numbers[k]);
    }
    for (size_t k = 0; k < sizeof texts / sizeof *texts; k++) {
        hash = add_text(hash, texts[k]);
    }
    for (char **name = o->fields.keep; name && *name; name++) {
        hash = add_text(hash, *name);
    }
    for (size_t k = 0; k < o->operand_count; k++) {
        hash = add_text(hash, o->operands[k]);
    }
    for (size_t k = 0; k < o->lexicon_count; k++) {
        hash = add_file(hash, o->lexicons[k]);
    }
    for (size_t k = 0; k < o->rule_count; k++) {
        hash = add_file(hash, o->rules[k]);
    }
    return hash;
}
