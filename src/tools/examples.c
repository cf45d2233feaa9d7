#include "tools/examples.h"

#include "base/file.h"
#include "record/document.h"
#include "rule/syntax.h"

#include <stdio.h>

enum { TAKEN_MAX = 64, TEXT_MAX = 200 };

/* A match as it was taken, in words. */
typedef struct taken {
    const char *rule;
    char whole[TEXT_MAX];
    char captures[KNP_CAPTURES_MAX][TEXT_MAX];
    const knp_rule *source;
} taken;

typedef struct runner {
    const knp_rule_file *file;
    const char *path;
    knp_document *doc;
    taken taken[TAKEN_MAX];
    unsigned count;
    unsigned wrong;
} runner;

static void copy_tokens(const runner *r, knp_capture c, char *out)
{
    const knp_token *tokens = r->doc->tokens.list.items;
    out[0] = '\0';
    if (c.end > c.first) {
        uint32_t start = tokens[c.first].start, end = knp_token__end(tokens[c.end - 1]);
        snprintf(out, TEXT_MAX, "%.*s", (int)(end - start), r->doc->text.bytes + start);
    }
}

static void note(void *context, const knp_match *match)
{
    runner *r = context;
    if (r->count == TAKEN_MAX) {
        return;
    }
    taken *t = &r->taken[r->count++];
    t->rule = match->rule->name;
    t->source = match->rule;
    copy_tokens(r, (knp_capture){match->first, match->end}, t->whole);
    for (unsigned k = 0; k < match->rule->compiled->capture_count; k++) {
        copy_tokens(r, match->captures[k], t->captures[k]);
    }
}

static void complain(runner *r, uint32_t line, const knp_rule_source *rule, const char *what)
{
    fprintf(stderr, "knpc: %s:%u:1: rule %s: %s\n", r->path, line, rule->name.bytes, what);
    r->wrong++;
}

/* The captures that an example names, against one match. */
static bool captures_agree(const knp_example *example, const taken *t)
{
    for (size_t k = 0; k < example->captures.count; k++) {
        int number = knp_rule__capture(t->source, example->captures.items[k].field.bytes);
        if (number < 0 ||
            strcmp(t->captures[number], example->captures.items[k].value.bytes) != 0) {
            return false;
        }
    }
    return true;
}

static void tell_taken(runner *r)
{
    for (unsigned k = 0; k < r->count; k++) {
        fprintf(stderr, "    %s took '%s'\n", r->taken[k].rule, r->taken[k].whole);
    }
}

static void run_example(runner *r, const knp_rule_source *rule, const knp_example *example)
{
    knp_error error;
    r->count = 0;
    if (knp_document_read(r->doc, example->text.bytes, example->text.size, NULL, &error) !=
        KNP_OK) {
        complain(r, example->line, rule, error.message);
        return;
    }
    bool fired = false, agrees = false;
    for (unsigned k = 0; k < r->count; k++) {
        if (strcmp(r->taken[k].rule, rule->name.bytes) == 0) {
            fired = true;
            agrees = agrees || captures_agree(example, &r->taken[k]);
        }
    }
    if (example->yes && !fired) {
        complain(r, example->line, rule, "does not take its 'yes' sentence");
        tell_taken(r);
    } else if (example->yes && !agrees) {
        complain(r, example->line, rule, "takes its 'yes' sentence with other captures");
        tell_taken(r);
    } else if (!example->yes && fired) {
        complain(r, example->line, rule, "takes its 'no' sentence");
        tell_taken(r);
    }
}

static bool run_file(runner *r, knp_builder *builder, knp_error *error)
{
    knp_engine *engine = NULL;
    knp_status status = knp_builder_add_rules_file(builder, r->path, error);
    status = status == KNP_OK ? knp_builder_build(builder, &engine, error) : status;
    status = status == KNP_OK ? knp_document_new(engine, &r->doc, error) : status;
    size_t examples = 0;
    if (status == KNP_OK) {
        r->doc->matcher.tracer = (knp_tracer){note, r};
        for (size_t k = 0; k < r->file->rules.count; k++) {
            const knp_rule_source *rule = &r->file->rules.items[k];
            for (size_t e = 0; e < rule->examples.count; e++) {
                run_example(r, rule, &rule->examples.items[e]);
                examples++;
            }
        }
        printf("%s: %zu rules, %zu examples: %u wrong\n", r->path, r->file->rules.count, examples,
               r->wrong);
    }
    knp_document_free(r->doc);
    knp_engine_free(engine);
    return status == KNP_OK;
}

bool knp_examples__run(const char *path)
{
    knp_arena arena = {0};
    knp_buf text = {0};
    knp_error error;
    knp_rule_file file = {0};
    knp_builder *builder = NULL;
    runner r = {.file = &file, .path = path};
    bool good = knp_file__read(path, &text, &error) == KNP_OK &&
                knp_rule__read(&arena, path, text.bytes ? text.bytes : "", text.size, &file,
                               &error) == KNP_OK &&
                knp_builder_new(&builder, &error) == KNP_OK && run_file(&r, builder, &error);
    if (!good) {
        char line[1024];
        fprintf(stderr, "knpc: %s\n", knp_error_format(&error, line, sizeof line));
    }
    knp_builder_free(builder);
    knp_rule__free(&file);
    knp_buf__free(&text);
    knp_arena__free(&arena);
    return good && r.wrong == 0;
}
