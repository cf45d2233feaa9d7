#include "cli/options.h"

#include "cli/terminal.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char HELP[] =
    "usage: knipsel [OPTION]... [FILE | DIRECTORY]...\n"
    "\n"
    "Reads Dutch news text and writes what a careful reader would note down, as JSON:\n"
    "numbers, actors, places, quoted sources, casualty figures.\n"
    "\n"
    "With no operand, or -, one article is read from standard input. A DIRECTORY stands\n"
    "for every *.txt below it, in sorted order.\n"
    "\n"
    "Output\n"
    "  --format F       json (default for one article); jsonl, one document a line (default\n"
    "                   for more); pretty, for reading (default for one article at a\n"
    "                   terminal; NO_COLOR is respected); records, one flat record a line;\n"
    "                   csv, a table for each kind; conll, a token a line; brat, standoff;\n"
    "                   html, one page with the text marked (docs/formats.md)\n"
    "  --with LIST      add tokens, sentences (their spans), tags (a Universal POS tag for\n"
    "                   each token), separated by commas\n"
    "  --only LIST      fill only these lists: numbers, actors, places, quotes, casualties\n"
    "  --offsets U      count codepoint (default), byte or utf16\n"
    "  --explain        beside each record: file and line of its rule, and of the lexicon\n"
    "                   rows that took part\n"
    "\n"
    "Input\n"
    "  --date D         the article's date, YYYY-MM-DD; default: its dateline's, if any\n"
    "  --encoding E     charset of the input, any that ICU knows, or auto to detect it;\n"
    "                   default UTF-8. Offsets then count in the converted text.\n"
    "  --lexicon FILE   add a lexicon of your own (lexicons/README.md); may be repeated\n"
    "  --rules FILE     add rules of your own (lexicons/rules/README.md); may be repeated\n"
    "\n"
    "  --help, --version\n"
    "\n"
    "Exit status: 0: every article was read and written; 1: some could not be, each is\n"
    "named on standard error, the others are written all the same; 2: the command line or\n"
    "a lexicon or rule file is wrong, and nothing was written.\n"
    "\n"
    "Examples\n"
    "  knipsel < article.txt\n"
    "  knipsel --only numbers,places article.txt | jq '.numbers[].text'\n"
    "  knipsel --with tokens,sentences corpus/ > corpus.jsonl\n"
    "  knipsel --encoding windows-1252 1998/*.txt\n";

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

/* Names the possible values of an option. */
static bool refuse(const char *option, const char *value, size_t size, const choice *choices)
{
    fprintf(stderr, "knipsel: --%s: no '%.*s'; possible:", option, (int)size, value);
    for (; choices->name; choices++) {
        fprintf(stderr, " %s", choices->name);
    }
    fputc('\n', stderr);
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

static bool take(cli_options *o, int option, const char *value)
{
    unsigned chosen = 0;
    switch (option) {
    case 'f':
        if (!choose("format", value, strlen(value), formats, &chosen)) {
            return false;
        }
        o->format = chosen;
        return true;
    case 'o':
        if (!choose("offsets", value, strlen(value), offsets, &chosen)) {
            return false;
        }
        o->json.offsets = (knp_offsets)chosen;
        return true;
    case 'w':
        return choose_list("with", value, extras, &o->json.with);
    case 'n':
        return choose_list("only", value, lists, &o->json.only);
    case 'd':
        if (!knp_date_valid(value)) {
            fprintf(stderr, "knipsel: --date: '%s' is no day, written YYYY-MM-DD\n", value);
            return false;
        }
        o->date = value;
        return true;
    case 'e':
        o->encoding = value;
        return true;
    case 'x':
        o->json.with |= KNP_WITH_EXPLANATION;
        return true;
    case 'l':
        o->lexicons[o->lexicon_count++] = value;
        return true;
    case 'r':
        o->rules[o->rule_count++] = value;
        return true;
    default:
        fprintf(stderr, "Try 'knipsel --help'.\n");
        return false;
    }
}

cli_next cli_options__read(cli_options *options, int argc, char **argv)
{
    static const struct option known[] = {
        {"format", required_argument, NULL, 'f'},  {"with", required_argument, NULL, 'w'},
        {"only", required_argument, NULL, 'n'},    {"offsets", required_argument, NULL, 'o'},
        {"date", required_argument, NULL, 'd'},    {"encoding", required_argument, NULL, 'e'},
        {"lexicon", required_argument, NULL, 'l'}, {"rules", required_argument, NULL, 'r'},
        {"explain", no_argument, NULL, 'x'},       {"help", no_argument, NULL, 'h'},
        {"version", no_argument, NULL, 'v'},       {NULL, 0, NULL, 0}};
    *options = (cli_options){.format = CLI_FORMAT_DEFAULT};
    options->json.with = cli_terminal__has_color() ? KNP_WITH_COLOR : 0;
    options->lexicons = calloc((size_t)argc + 1, sizeof *options->lexicons);
    options->rules = calloc((size_t)argc + 1, sizeof *options->rules);
    if (!options->lexicons || !options->rules) {
        fprintf(stderr, "knipsel: out of memory\n");
        return CLI_STOP_WRONG;
    }
    for (int option; (option = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        if (option == 'h') {
            fputs(HELP, stdout);
            return CLI_STOP_WELL;
        }
        if (option == 'v') {
            printf("knipsel %s\n", knp_version());
            return CLI_STOP_WELL;
        }
        if (!take(options, option, optarg)) {
            return CLI_STOP_WRONG;
        }
    }
    options->operands = argv + optind;
    options->operand_count = (size_t)(argc - optind);
    return CLI_GO_ON;
}

void cli_options__free(cli_options *options)
{
    free(options->lexicons);
    free(options->rules);
}
