/* What is written where, by the options and the format. */
#define _DEFAULT_SOURCE
#include "cli/output.h"

#include "cli/say.h"
#include "cli/terminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *join(const char *a, const char *b, const char *c)
{
    size_t size = strlen(a) + strlen(b) + strlen(c) + 1;
    char *out = malloc(size);
    if (out) {
        snprintf(out, size, "%s%s%s", a, b, c);
    }
    return out;
}

/* The KNP_ONLY_… bit of the list that a table holds; 0: none of them. */
static unsigned list_of(const char *table)
{
    static const char *const lists[] = {"numbers", "actors", "places", "quotes", "casualties"};
    size_t n = strcspn(table, ".");
    for (unsigned k = 0; k < sizeof lists / sizeof *lists; k++) {
        if (strlen(lists[k]) == n && memcmp(lists[k], table, n) == 0) {
            return 1U << k;
        }
    }
    return 0;
}

/* All parts; of tables, with --only, those of these lists (and, in a directory, what is no list).
 */
static void choose_parts(cli_output *out, const cli_options *o)
{
    for (size_t k = 0; k < out->info->part_count && out->part_count < CLI_OUTPUTS; k++) {
        unsigned list = list_of(out->info->part_names[k]);
        bool wanted = out->info->layout != KNP_LAYOUT_TABLES || !o->json.only ||
                      (list ? (list & o->json.only) != 0 : out->directory != NULL);
        if (wanted) {
            out->parts[out->part_count++] = k;
        }
    }
}

static bool plan_directory(cli_output *out)
{
    out->journal = join(out->directory, "/.knipsel-journal", "");
    out->each = out->info->layout != KNP_LAYOUT_TABLES;
    bool good = out->journal != NULL;
    for (size_t k = 0; k < (out->each ? 1 : out->part_count) && good; k++) {
        const char *name = out->each ? ".knipsel" : out->info->part_names[out->parts[k]];
        out->files[k].path = join(out->directory, "/", name);
        out->files[k].temporary =
            out->files[k].path ? join(out->files[k].path, ".knipsel-part", "") : NULL;
        good = out->files[k].temporary != NULL;
    }
    return good;
}

/* One file; what is no ordinary file (a pipe, a device) is written as it is. */
static bool plan_file(cli_output *out, const char *path)
{
    struct stat status;
    bool there = stat(path, &status) == 0;
    char *real = there ? realpath(path, NULL) : NULL;
    out->files[0].path = real ? real : join(path, "", "");
    if (!out->files[0].path || (there && !S_ISREG(status.st_mode))) {
        return out->files[0].path != NULL;
    }
    out->files[0].temporary = join(out->files[0].path, ".knipsel-part", "");
    out->journal = join(out->files[0].path, ".knipsel-journal", "");
    return out->files[0].temporary && out->journal;
}

static bool fits_one_file(const cli_output *out)
{
    const char *name = out->info->name;
    if (out->info->layout == KNP_LAYOUT_FILES) {
        cli_say__line("--format %s: each article has files of its own; name a directory, as in "
                      "--output DIRECTORY/",
                      name);
        return false;
    }
    if (out->part_count != 1) {
        cli_say__line("--format %s: there are %zu tables; name a directory, as in --output "
                      "DIRECTORY/, or choose one table with --only",
                      name, out->part_count);
        return false;
    }
    return true;
}

/* The path without slashes at its end, if it is that of a directory. */
static char *directory_of(const char *path)
{
    struct stat status;
    size_t n = strlen(path);
    bool is = path[n - 1] == '/' || (stat(path, &status) == 0 && S_ISDIR(status.st_mode));
    char *out = is ? join(path, "", "") : NULL;
    while (out && n > 1 && out[n - 1] == '/') {
        out[--n] = '\0';
    }
    return out;
}

/* A person at a terminal gets a readable form, unless JSON has more to say. */
static knp_format choose_format(const cli_options *o, bool apart)
{
    if (o->format != CLI_FORMAT_DEFAULT) {
        return (knp_format)o->format;
    }
    bool readable =
        !o->output && cli_terminal__is_output() && !(o->json.with & ~(unsigned)KNP_WITH_COLOR);
    return readable ? KNP_FORMAT_PRETTY : apart ? KNP_FORMAT_JSON : KNP_FORMAT_JSONL;
}

bool cli_output__plan(cli_output *out, const cli_options *o, bool single)
{
    *out = (cli_output){.json = &o->json};
    for (size_t k = 0; k < CLI_OUTPUTS; k++) {
        out->files[k].file = -1;
    }
    out->directory = o->output ? directory_of(o->output) : NULL;
    out->format = choose_format(o, single || out->directory);
    out->info = knp_format_describe(out->format);
    choose_parts(out, o);
    if (!out->directory && !fits_one_file(out)) {
        return false;
    }
    bool good = out->directory ? plan_directory(out) : !o->output || plan_file(out, o->output);
    if (!good) {
        cli_say__line("out of memory");
    } else if (o->resume && !out->journal) {
        cli_say__line("--resume: %s is no file that could be gone on with", o->output);
        return false;
    }
    return good;
}
