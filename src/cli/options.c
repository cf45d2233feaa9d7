#define _GNU_SOURCE
#include "cli/options.h"

#include "cli/say.h"
#include "cli/suggest.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---------------------------------------------------------------------------------- values -- */

typedef struct choice {
    const char *name;
    unsigned value;
} choice;

static const choice formats[] = {
#define KNP_FORMAT(upper, name) {name, KNP_FORMAT_##upper},
#include <knipsel/names.def>
    {NULL, 0}};
static const choice offsets[] = {{"codepoint", KNP_OFFSETS_CODEPOINT},
                                 {"byte", KNP_OFFSETS_BYTE},
                                 {"utf16", KNP_OFFSETS_UTF16},
                                 {NULL, 0}};
static const choice extras[] = {{"tokens", KNP_WITH_TOKENS},
                                {"sentences", KNP_WITH_SENTENCES},
                                {"tags", KNP_WITH_TAGS},
                                {NULL, 0}};
static const choice lists[] = {{"numbers", KNP_ONLY_NUMBERS},       {"actors", KNP_ONLY_ACTORS},
                               {"places", KNP_ONLY_PLACES},         {"quotes", KNP_ONLY_QUOTES},
                               {"casualties", KNP_ONLY_CASUALTIES}, {NULL, 0}};
static const choice inputs[] = {
    {"auto", CLI_INPUT_AUTO}, {"text", CLI_INPUT_TEXT}, {"jsonl", CLI_INPUT_JSONL}, {NULL, 0}};

static const char *choice_name(const void *context, size_t k)
{
    return ((const choice *)context)[k].name;
}

/* Names the possible values of an option, the probable one first. */
static bool refuse(const char *option, const char *value, size_t size, const choice *choices)
{
    char all[256] = "";
    for (const choice *c = choices; c->name; c++) {
        size_t used = strlen(all);
        snprintf(all + used, sizeof all - used, " %s", c->name);
    }
    const char *meant = cli_suggest__nearest(value, size, choice_name, choices);
    cli_say__line("--%s: no '%.*s'; %s%s%spossible:%s", option, (int)size, value,
                  meant ? "did you mean '" : "", meant ? meant : "", meant ? "'? " : "", all);
    return false;
}

static bool choose(const char *option, const char *value, size_t size, const choice *choices,
                   unsigned *out)
{
    for (const choice *c = choices; c->name; c++) {
        if (strlen(c->name) == size && memcmp(c->name, value, size) == 0) {
            *out = c->value;
            return true;
        }
    }
    return refuse(option, value, size, choices);
}

/* A list separated by commas; the values are bits. */
static bool choose_list(const char *option, const char *value, const choice *choices,
                        unsigned *bits)
{
    for (;;) {
        size_t n = strcspn(value, ",");
        unsigned bit = 0;
        if (!choose(option, value, n, choices, &bit)) {
            return false;
        }
        *bits |= bit;
        if (!value[n]) {
            return true;
        }
        value += n + 1;
    }
}

/* A whole number from 1 to `most` at the beginning of `*text`, which moves behind it. */
static bool count(const char **text, uint64_t most, uint64_t *out)
{
    char *end;
    bool digit = **text >= '0' && **text <= '9';
    *out = digit ? strtoull(*text, &end, 10) : 0;
    if (!digit || *out < 1 || *out > most) {
        return false;
    }
    *text = end;
    return true;
}

/* --------------------------------------------------------------------------------- options -- */

static bool take_format(cli_options *o, const char *value)
{
    return choose("format", value, strlen(value), formats, &o->format);
}

static bool take_offsets(cli_options *o, const char *value)
{
    unsigned chosen = 0;
    bool good = choose("offsets", value, strlen(value), offsets, &chosen);
    o->json.offsets = (knp_offsets)chosen;
    return good;
}

static bool take_input(cli_options *o, const char *value)
{
    return choose("input", value, strlen(value), inputs, &o->input);
}

static bool take_with(cli_options *o, const char *value)
{
    return choose_list("with", value, extras, &o->json.with);
}

static bool take_only(cli_options *o, const char *value)
{
    return choose_list("only", value, lists, &o->json.only);
}

static bool take_explain(cli_options *o, const char *value)
{
    (void)value;
    o->json.with |= KNP_WITH_EXPLANATION;
    return true;
}

static bool take_date(cli_options *o, const char *value)
{
    o->date = value;
    if (!knp_date_valid(value)) {
        cli_say__line("--date: '%s' is no day, written YYYY-MM-DD", value);
        return false;
    }
    return true;
}

static bool take_encoding(cli_options *o, const char *value)
{
    o->encoding = value;
    return true;
}

static bool take_lexicon(cli_options *o, const char *value)
{
    o->lexicons[o->lexicon_count++] = value;
    return true;
}

static bool take_rules(cli_options *o, const char *value)
{
    o->rules[o->rule_count++] = value;
    return true;
}

static bool take_name(const char *option, const char *value, const char **out)
{
    *out = value;
    if (!*value) {
        cli_say__line("--%s: the name is empty", option);
        return false;
    }
    return true;
}

static bool take_text_field(cli_options *o, const char *value)
{
    return take_name("text-field", value, &o->fields.text);
}

static bool take_id_field(cli_options *o, const char *value)
{
    return take_name("id-field", value, &o->fields.id);
}

static bool take_date_field(cli_options *o, const char *value)
{
    return take_name("date-field", value, &o->fields.date);
}

static bool take_title_field(cli_options *o, const char *value)
{
    return take_name("title-field", value, &o->fields.title);
}

static bool take_files_from(cli_options *o, const char *value)
{
    return take_name("files-from", value, &o->files_from);
}

static bool take_output(cli_options *o, const char *value)
{
    return take_name("output", value, &o->output);
}

static bool take_errors(cli_options *o, const char *value)
{
    return take_name("errors", value, &o->errors);
}

/* The names come one behind the other in one block, behind the array that points to them. */
static bool take_keep(cli_options *o, const char *value)
{
    size_t n = 1;
    for (const char *c = value; *c; c++) {
        n += *c == ',';
    }
    char **names = malloc((n + 1) * sizeof *names + strlen(value) + 1);
    free(o->fields.keep);
    o->fields.keep = names;
    if (!names) {
        cli_say__line("out of memory");
        return false;
    }
    char *at = strcpy((char *)(names + n + 1), value);
    names[n] = NULL;
    for (size_t k = 0; k < n; k++) {
        size_t size = strcspn(at, ",");
        names[k] = at;
        at[size] = '\0';
        at += size + 1;
        if (size == 0) {
            cli_say__line("--keep: a name is empty; separate them by single commas");
            return false;
        }
    }
    return true;
}

static bool take_null(cli_options *o, const char *value)
{
    (void)value;
    return o->null = true;
}

static bool take_jobs(cli_options *o, const char *value)
{
    const char *at = value;
    uint64_t n;
    if (!count(&at, CLI_JOBS_MAX, &n) || *at) {
        cli_say__line("--jobs: '%s' is no number from 1 to %d", value, CLI_JOBS_MAX);
        return false;
    }
    o->jobs = (unsigned)n;
    return true;
}

static bool take_shard(cli_options *o, const char *value)
{
    const char *at = value;
    const uint64_t most = 1000000000;
    if (!count(&at, most, &o->shard) || *at++ != '/' || !count(&at, most, &o->shards) || *at ||
        o->shard > o->shards) {
        cli_say__line("--shard: '%s' is not I/N, part I of N, as in 1/4", value);
        return false;
    }
    return true;
}

static bool take_resume(cli_options *o, const char *value)
{
    (void)value;
    return o->resume = true;
}

static bool take_progress(cli_options *o, const char *value)
{
    (void)value;
    o->progress = CLI_SHOW_ALWAYS;
    return true;
}

static bool take_no_progress(cli_options *o, const char *value)
{
    (void)value;
    o->progress = CLI_SHOW_NEVER;
    return true;
}

static bool take_stats(cli_options *o, const char *value)
{
    (void)value;
    return o->stats = true;
}

typedef struct entry {
    const char *name;
    char letter;
    bool valued;
    bool (*take)(cli_options *o, const char *value); /* NULL: help, version */
} entry;

static const entry entries[] = {
    {"date", 0, true, take_date},
    {"date-field", 0, true, take_date_field},
    {"encoding", 0, true, take_encoding},
    {"errors", 0, true, take_errors},
    {"explain", 0, false, take_explain},
    {"files-from", 0, true, take_files_from},
    {"format", 'f', true, take_format},
    {"help", 'h', false, NULL},
    {"id-field", 0, true, take_id_field},
    {"input", 0, true, take_input},
    {"jobs", 'j', true, take_jobs},
    {"keep", 0, true, take_keep},
    {"lexicon", 0, true, take_lexicon},
    {"no-progress", 0, false, take_no_progress},
    {"null", '0', false, take_null},
    {"offsets", 0, true, take_offsets},
    {"only", 0, true, take_only},
    {"output", 'o', true, take_output},
    {"progress", 0, false, take_progress},
    {"resume", 0, false, take_resume},
    {"rules", 0, true, take_rules},
    {"shard", 0, true, take_shard},
    {"stats", 0, false, take_stats},
    {"text-field", 0, true, take_text_field},
    {"title-field", 0, true, take_title_field},
    {"version", 0, false, NULL},
    {"with", 0, true, take_with},
};

enum { ENTRIES = sizeof entries / sizeof *entries, FIRST = 256 };

static const char *entry_name(const void *context, size_t k)
{
    (void)context;
    return k < ENTRIES ? entries[k].name : NULL;
}

/* Says what is wrong with `word`, an argument that getopt_long did not take, or lacks a value. */
static cli_next wrong(int answer, int letter, const char *word)
{
    size_t n = strncmp(word, "--", 2) == 0 ? strcspn(word, "=") : 0;
    const char *meant = n ? cli_suggest__nearest(word + 2, n - 2, entry_name, NULL) : NULL;
    if (answer == ':') {
        cli_say__line("'%s' needs a value; see knipsel --help", word);
    } else if (!n) {
        cli_say__line("no option '-%c'; see knipsel --help", letter);
    } else if (letter) {
        cli_say__line("'%.*s' takes no value; see knipsel --help", (int)n, word);
    } else if (meant) {
        cli_say__line("no option '%.*s'; did you mean '--%s'?", (int)n, word, meant);
    } else {
        cli_say__line("no option '%.*s'; see knipsel --help", (int)n, word);
    }
    return CLI_STOP_WRONG;
}

static void make_table(struct option *known, char *letters)
{
    *letters++ = ':';
    for (size_t k = 0; k < ENTRIES; k++) {
        known[k] =
            (struct option){entries[k].name, entries[k].valued ? required_argument : no_argument,
                            NULL, FIRST + (int)k};
        if (entries[k].letter) {
            *letters++ = entries[k].letter;
        }
        if (entries[k].letter && entries[k].valued) {
            *letters++ = ':';
        }
    }
    known[ENTRIES] = (struct option){0};
    *letters = '\0';
}

/* The entry that getopt_long found. */
static const entry *entry_of(int answer)
{
    size_t k = answer >= FIRST ? (size_t)(answer - FIRST) : 0;
    while (answer < FIRST && entries[k].letter != answer) {
        k++;
    }
    return &entries[k];
}

static bool fits_together(const cli_options *o)
{
    bool standard = o->files_from && strcmp(o->files_from, "-") == 0;
    for (size_t k = 0; k < o->operand_count && standard; k++) {
        if (strcmp(o->operands[k], "-") == 0) {
            cli_say__line("standard input cannot be an article and the list of --files-from");
            return false;
        }
    }
    if (o->null && !o->files_from) {
        cli_say__line("--null is about the list of --files-from; name that too");
        return false;
    }
    if (o->resume && !o->output) {
        cli_say__line("--resume goes on with a file that was broken off; name it with --output");
        return false;
    }
    return true;
}

static cli_next read_all(cli_options *o, int argc, char **argv)
{
    struct option known[ENTRIES + 1];
    char letters[3 * ENTRIES];
    make_table(known, letters);
    opterr = 0;
    for (int answer; (answer = getopt_long(argc, argv, letters, known, NULL)) != -1;) {
        if (answer == '?' || answer == ':') {
            return wrong(answer, optopt, argv[optind - 1]);
        }
        const entry *e = entry_of(answer);
        if (e->take && !e->take(o, optarg)) {
            return CLI_STOP_WRONG;
        }
        if (!e->take && e->letter) {
            fputs(cli_help, stdout);
            return CLI_STOP_WELL;
        }
        if (!e->take) {
            printf("knipsel %s\n", knp_version());
            return CLI_STOP_WELL;
        }
    }
    o->operands = argv + optind;
    o->operand_count = (size_t)(argc - optind);
    return fits_together(o) ? CLI_GO_ON : CLI_STOP_WRONG;
}

cli_next cli_options__read(cli_options *options, int argc, char **argv)
{
    *options = (cli_options){.format = CLI_FORMAT_DEFAULT,
                             .fields = {.text = "text", .id = "id", .date = "date"},
                             .shard = 1,
                             .shards = 1};
    options->lexicons = calloc((size_t)argc + 1, sizeof *options->lexicons);
    options->rules = calloc((size_t)argc + 1, sizeof *options->rules);
    if (!options->lexicons || !options->rules) {
        cli_say__line("out of memory");
        return CLI_STOP_WRONG;
    }
    return read_all(options, argc, argv);
}

void cli_options__free(cli_options *options)
{
    free(options->fields.keep);
    free(options->lexicons);
    free(options->rules);
}
