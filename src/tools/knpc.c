/* knpc: compiles lexicons, rules and shapes into the block of bytes that the library carries.
 *
 *     knpc [--check] [--word-list FILE] [--shapes FILE] [--tags FILE] [--names FILE]
 *          [--output FILE] FILE.lex...
 *
 * --check reads only; the full knpc (built with the library) also runs the examples of rules: a
 * `yes` sentence must be taken by its rule and by no other, a `no` sentence must not be. Messages
 * name file, line and column. Exit status: 0, or 2 if a file is wrong. */
#include "base/alloc.h"
#include "base/file.h"
#include "lexicon/compile.h"
#include "rule/compile.h"
#include "text/fold.h"
#include "tools/examples.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct tool {
    const char *word_list, *shapes, *tags, *names, *output;
    bool check;
    knp_buf *texts;          /* of the files */
    knp_lex_source *sources; /* of those that are lexicons */
    size_t count;
    knp_rule_file *rule_files;
    size_t rule_file_count;
    knp_rule_words rule_words;
    knp_buf program;
    knp_buf word_list_text, shapes_text, tags_text, names_text, blob;
    knp_arena arena;
    knp_error error;
} tool;

static int fail(const tool *t)
{
    char line[900];
    fprintf(stderr, "knpc: %s\n", knp_error_format(&t->error, line, sizeof line));
    return 2;
}

static bool is_rules(const char *path)
{
    return knp_str__ends(knp_str__of(path), ".rules");
}

/* Reads one file of either kind. */
static knp_status read_one(tool *t, const char *path, size_t file)
{
    knp_status status = knp_file__read(path, &t->texts[file], &t->error);
    knp_str text = knp_buf__view(&t->texts[file]);
    if (status != KNP_OK) {
        return status;
    }
    return is_rules(path) ? knp_rule__read(&t->arena, path, text.bytes, text.size,
                                           &t->rule_files[t->rule_file_count++], &t->error)
                          : knp_lex__read(&t->arena, path, text.bytes, text.size,
                                          &t->sources[t->count++], &t->error);
}

static knp_status read_all(tool *t, char *const *paths)
{
    knp_status status = KNP_OK;
    if (t->word_list) {
        status = knp_file__read(t->word_list, &t->word_list_text, &t->error);
    }
    if (status == KNP_OK && t->shapes) {
        status = knp_file__read(t->shapes, &t->shapes_text, &t->error);
    }
    if (status == KNP_OK && t->tags) {
        status = knp_file__read(t->tags, &t->tags_text, &t->error);
    }
    if (status == KNP_OK && t->names) {
        status = knp_file__read(t->names, &t->names_text, &t->error);
    }
    for (size_t k = 0; paths[k] && status == KNP_OK; k++) {
        status = read_one(t, paths[k], k);
    }
    return status;
}

static bool class_exists(const void *context, knp_str name)
{
    const tool *t = context;
    for (size_t k = 0; k < t->count; k++) {
        if (knp_str__equal(t->sources[k].class_name, name)) {
            return true;
        }
    }
    return false;
}

/* Abbreviations of the sources themselves, in a list: asked only at full stops of phrases. */
static bool is_abbreviation(const void *context, knp_str word)
{
    const tool *t = context;
    for (size_t k = 0; k < t->count; k++) {
        if (!knp_str__is(t->sources[k].class_name, "abbreviation")) {
            continue;
        }
        for (size_t f = 0; f < t->sources[k].forms.count; f++) {
            knp_buf a = {0}, b = {0};
            bool same = knp_fold__key(t->sources[k].forms.items[f].text, false, &a) &&
                        knp_fold__key(word, false, &b) &&
                        knp_str__equal(knp_buf__view(&a), knp_buf__view(&b));
            knp_buf__free(&a);
            knp_buf__free(&b);
            if (same) {
                return true;
            }
        }
    }
    return false;
}

static knp_status compile(tool *t)
{
    knp_shapes *shapes;
    knp_str text = knp_buf__view(&t->shapes_text);
    knp_status status = knp_shapes__new(text, t->shapes ? t->shapes : "shapes", &shapes, &t->error);
    if (status != KNP_OK) {
        return status;
    }
    status = knp_rule__compile(&t->arena, t->rule_files, t->rule_file_count,
                               (knp_class_test){class_exists, t}, &t->program, &t->rule_words,
                               &t->error);
    if (status != KNP_OK) {
        knp_shapes__free(shapes);
        return status;
    }
    knp_compile_input input = {
        .rules = knp_buf__view(&t->program),
        .rule_words = t->rule_words.items,
        .rule_word_count = t->rule_words.count,
        .sources = t->sources,
        .source_count = t->count,
        .word_list = knp_buf__view(&t->word_list_text),
        .shapes = text,
        .tag_weights = knp_buf__view(&t->tags_text),
        .tag_weights_name = t->tags ? t->tags : "tags",
        .name_weights = knp_buf__view(&t->names_text),
        .name_weights_name = t->names ? t->names : "names",
        .matcher = knp_shape_matcher__new(shapes),
        .abbreviations = {is_abbreviation, t},
    };
    status = input.matcher ? knp_compile__blob(&input, &t->blob, &t->error)
                           : knp_error__memory(&t->error);
    knp_shape_matcher__free(input.matcher);
    knp_shapes__free(shapes);
    return status;
}

static bool write_output(const tool *t)
{
    FILE *file = fopen(t->output, "wb");
    bool written = file && fwrite(t->blob.bytes, 1, t->blob.size, file) == t->blob.size;
    if (file && fclose(file) != 0) {
        written = false;
    }
    if (!written) {
        perror(t->output);
    }
    return written;
}

static void free_tool(tool *t, size_t files)
{
    for (size_t k = 0; k < files; k++) {
        knp_buf__free(&t->texts[k]);
    }
    for (size_t k = 0; k < t->count; k++) {
        knp_lex__free(&t->sources[k]);
    }
    for (size_t k = 0; k < t->rule_file_count; k++) {
        knp_rule__free(&t->rule_files[k]);
    }
    free(t->texts);
    free(t->sources);
    free(t->rule_files);
    KNP_VEC_FREE(&t->rule_words);
    knp_buf__free(&t->program);
    knp_buf__free(&t->word_list_text);
    knp_buf__free(&t->shapes_text);
    knp_buf__free(&t->tags_text);
    knp_buf__free(&t->names_text);
    knp_buf__free(&t->blob);
    knp_arena__free(&t->arena);
}

/* The knpc that makes the library cannot use it yet. */
static bool run_examples(char *const *paths)
{
#ifdef KNP_WITH_LIBRARY
    bool good = true;
    for (; *paths; paths++) {
        good = (!is_rules(*paths) || knp_examples__run(*paths)) && good;
    }
    return good;
#else
    (void)paths;
    return true;
#endif
}

static int work(tool *t, char *const *paths)
{
    if (read_all(t, paths) != KNP_OK) {
        return fail(t);
    }
    if (t->check && !t->output) {
        size_t entries = 0;
        for (size_t k = 0; k < t->count; k++) {
            entries += t->sources[k].entries.count;
        }
        size_t rules = 0;
        for (size_t k = 0; k < t->rule_file_count; k++) {
            rules += t->rule_files[k].rules.count;
        }
        printf("%zu lexicons with %zu entries, %zu rules: nothing wrong\n", t->count, entries,
               rules);
        return run_examples(paths) ? 0 : 2;
    }
    if (compile(t) != KNP_OK) {
        return fail(t);
    }
    return !t->output || write_output(t) ? 0 : 2;
}

int main(int argc, char **argv)
{
    static const struct option options[] = {{"check", no_argument, NULL, 'c'},
                                            {"word-list", required_argument, NULL, 'w'},
                                            {"shapes", required_argument, NULL, 's'},
                                            {"output", required_argument, NULL, 'o'},
                                            {"tags", required_argument, NULL, 't'},
                                            {"names", required_argument, NULL, 'n'},
                                            {NULL, 0, NULL, 0}};
    tool t = {0};
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (option) {
        case 'c':
            t.check = true;
            break;
        case 'w':
            t.word_list = optarg;
            break;
        case 's':
            t.shapes = optarg;
            break;
        case 't':
            t.tags = optarg;
            break;
        case 'n':
            t.names = optarg;
            break;
        case 'o':
            t.output = optarg;
            break;
        default:
            fprintf(stderr,
                    "usage: knpc [--check] [--word-list FILE] [--shapes FILE] "
                    "[--tags FILE] [--names FILE] [--output FILE] FILE.lex... FILE.rules...\n");
            return 2;
        }
    }
    size_t files = (size_t)(argc - optind);
    t.texts = calloc(files + 1, sizeof *t.texts);
    t.sources = calloc(files + 1, sizeof *t.sources);
    t.rule_files = calloc(files + 1, sizeof *t.rule_files);
    int status = t.texts && t.sources && t.rule_files ? work(&t, argv + optind) : 2;
    free_tool(&t, t.texts ? files : 0);
    return status;
}
