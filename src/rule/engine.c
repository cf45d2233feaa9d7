/* Engines, and the builder that adds a user's lexicons: knp_engine_… and knp_builder_… */
#include "rule/engine.h"

#include "base/alloc.h"
#include "base/arena.h"
#include "base/file.h"
#include "base/vec.h"
#include "lexicon/compile.h"
#include "lexicon/word.h"
#include "rule/compile.h"

#include <stdio.h>

#define STRING_OF(x) #x
#define STRING(x) STRING_OF(x)

const char *knp_version(void)
{
    return STRING(KNP_VERSION_MAJOR) "." STRING(KNP_VERSION_MINOR) "." STRING(KNP_VERSION_PATCH);
}

/* A lexicon or a file of rules as the user gave it. */
typedef struct added {
    char *name;
    char *text;
    size_t size;
} added;

typedef KNP_VEC(added) added_list;

struct knp_builder {
    added_list lexicons;
    added_list rules;
};

/* ---------------------------------------------------------------------------------- engine -- */

static knp_status open_builtin(knp_blob *builtin, knp_shapes **shapes, knp_error *error)
{
    size_t size = (size_t)(knp_builtin__end - knp_builtin__start);
    if (!knp_blob__open(knp_builtin__start, size, builtin)) {
        return knp_error__set(error, KNP_ERROR_LEXICON, "the built-in lexicons are damaged");
    }
    return knp_shapes__new((knp_str){builtin->shapes, builtin->shapes_count}, "lexicons/shapes.txt",
                           shapes, error);
}

/* The user's rules come first. */
static knp_status open_rules(knp_engine *engine, const knp_blob *user, const knp_blob *builtin,
                             knp_error *error)
{
    size_t count = 0;
    const knp_blob *blobs[2] = {user, builtin};
    for (size_t k = 0; k < 2; k++) {
        if (!blobs[k] || !blobs[k]->rules_count) {
            continue;
        }
        if (!knp_program__open(blobs[k]->rules, blobs[k]->rules_count, &engine->programs[count])) {
            return knp_error__set(error, KNP_ERROR_RULES, "the compiled rules are damaged");
        }
        count++;
    }
    return knp_rules__new(&engine->lexicon, engine->programs, count, &engine->rules, error);
}

/* An engine from the built-in lexicons and a user's blob, which becomes the engine's. */
static knp_status make_engine(void *user_blob, size_t user_size, knp_engine **out, knp_error *error)
{
    knp_engine *engine = knp_alloc__get(sizeof *engine);
    *out = NULL;
    if (!engine) {
        knp_alloc__free(user_blob);
        return knp_error__memory(error);
    }
    *engine = (knp_engine){.user_blob = user_blob};
    knp_blob builtin, user;
    knp_status status = open_builtin(&builtin, &engine->shapes, error);
    if (status == KNP_OK && user_blob && !knp_blob__open(user_blob, user_size, &user)) {
        status = knp_error__set(error, KNP_ERROR_LEXICON, "the compiled lexicon is damaged");
    }
    const knp_blob *layer = user_blob ? &user : NULL;
    if (status == KNP_OK) {
        status = knp_lexicon__open(&engine->lexicon, layer, &builtin, error);
    }
    if (status == KNP_OK) {
        status = open_rules(engine, layer, &builtin, error);
    }
    if (status != KNP_OK) {
        knp_engine_free(engine);
        return status;
    }
    *out = engine;
    return KNP_OK;
}

knp_status knp_engine_new(knp_engine **out, knp_error *error)
{
    return make_engine(NULL, 0, out, error);
}

void knp_engine_free(knp_engine *engine)
{
    if (engine) {
        knp_shapes__free(engine->shapes);
        knp_rules__free(engine->rules);
        knp_alloc__free(engine->user_blob);
        knp_alloc__free(engine);
    }
}

/* --------------------------------------------------------------------------------- builder -- */

knp_status knp_builder_new(knp_builder **out, knp_error *error)
{
    *out = knp_alloc__get(sizeof **out);
    if (!*out) {
        return knp_error__memory(error);
    }
    **out = (knp_builder){0};
    return KNP_OK;
}

static void free_list(added_list *list)
{
    for (size_t k = 0; k < list->count; k++) {
        knp_alloc__free(list->items[k].name);
        knp_alloc__free(list->items[k].text);
    }
    KNP_VEC_FREE(list);
}

void knp_builder_free(knp_builder *builder)
{
    if (builder) {
        free_list(&builder->lexicons);
        free_list(&builder->rules);
        knp_alloc__free(builder);
    }
}

static char *copy_of(const char *bytes, size_t size)
{
    char *copy = knp_alloc__get(size + 1);
    if (copy) {
        if (size) {
            memcpy(copy, bytes, size);
        }
        copy[size] = '\0';
    }
    return copy;
}

/* Reads a lexicon once, so that its errors come now. */
static knp_status check_lexicon(const char *name, const char *text, size_t size, knp_error *error)
{
    knp_arena arena = {0};
    knp_lex_source source;
    knp_status status = knp_lex__read(&arena, name, text, size, &source, error);
    knp_lex__free(&source);
    knp_arena__free(&arena);
    return status;
}

static knp_status check_rules(const char *name, const char *text, size_t size, knp_error *error)
{
    knp_arena arena = {0};
    knp_rule_file file;
    knp_status status = knp_rule__read(&arena, name, text, size, &file, error);
    knp_rule__free(&file);
    knp_arena__free(&arena);
    return status;
}

typedef knp_status checker(const char *name, const char *text, size_t size, knp_error *error);

static knp_status add(added_list *list, checker *check, const char *name, const char *text,
                      size_t size, knp_error *error)
{
    if (size > KNP_TEXT_SIZE_MAX / 8) {
        return knp_error__set_at(error, KNP_ERROR_SIZE, (knp_place_in_source){.source = name},
                                 "a file of %zu bytes is too large", size);
    }
    knp_status status = check(name, text, size, error);
    if (status != KNP_OK) {
        return status;
    }
    added a = {copy_of(name, strlen(name)), copy_of(text, size), size};
    if (!a.name || !a.text || !KNP_VEC_PUSH(list, a)) {
        knp_alloc__free(a.name);
        knp_alloc__free(a.text);
        return knp_error__memory(error);
    }
    return KNP_OK;
}

static knp_status add_file(added_list *list, checker *check, const char *path, knp_error *error)
{
    knp_buf text = {0};
    knp_status status = knp_file__read(path, &text, error);
    if (status == KNP_OK) {
        knp_str view = knp_buf__view(&text);
        status = add(list, check, path, view.bytes, view.size, error);
    }
    knp_buf__free(&text);
    return status;
}

knp_status knp_builder_add_lexicon(knp_builder *builder, const char *name, const char *text,
                                   size_t size, knp_error *error)
{
    return add(&builder->lexicons, check_lexicon, name, text, size, error);
}

knp_status knp_builder_add_lexicon_file(knp_builder *builder, const char *path, knp_error *error)
{
    return add_file(&builder->lexicons, check_lexicon, path, error);
}

knp_status knp_builder_add_rules(knp_builder *builder, const char *name, const char *text,
                                 size_t size, knp_error *error)
{
    return add(&builder->rules, check_rules, name, text, size, error);
}

knp_status knp_builder_add_rules_file(knp_builder *builder, const char *path, knp_error *error)
{
    return add_file(&builder->rules, check_rules, path, error);
}

/* What the user added while it is being compiled. */
typedef struct user_build {
    const knp_builder *builder;
    const knp_engine *base;
    knp_arena arena;
    knp_lex_source *sources;
    knp_rule_file *files;
    knp_rule_words words;
    knp_buf program, blob;
    knp_error *error;
} user_build;

static knp_status read_user_files(user_build *b)
{
    knp_status status = KNP_OK;
    for (size_t k = 0; k < b->builder->lexicons.count && status == KNP_OK; k++) {
        const added *a = &b->builder->lexicons.items[k];
        status = knp_lex__read(&b->arena, a->name, a->text, a->size, &b->sources[k], b->error);
    }
    for (size_t k = 0; k < b->builder->rules.count && status == KNP_OK; k++) {
        const added *a = &b->builder->rules.items[k];
        status = knp_rule__read(&b->arena, a->name, a->text, a->size, &b->files[k], b->error);
    }
    return status;
}

/* A class is known if the built-in lexicons or the user's have it. */
static bool class_exists(const void *context, knp_str name)
{
    const user_build *b = context;
    for (size_t k = 0; k < b->builder->lexicons.count; k++) {
        if (knp_str__equal(b->sources[k].class_name, name)) {
            return true;
        }
    }
    const knp_lexicon *lexicon = &b->base->lexicon;
    for (uint32_t k = 0; k < lexicon->class_count; k++) {
        if (knp_str__is(name, lexicon->class_names[k])) {
            return true;
        }
    }
    return false;
}

/* Compiles all that was added; phrases are cut as the built-in engine cuts texts. */
static knp_status compile_user(user_build *b)
{
    knp_status status = read_user_files(b);
    if (status == KNP_OK && b->builder->rules.count) {
        status =
            knp_rule__compile(&b->arena, b->files, b->builder->rules.count,
                              (knp_class_test){class_exists, b}, &b->program, &b->words, b->error);
    }
    if (status != KNP_OK) {
        return status;
    }
    knp_compile_input input = {
        .sources = b->sources,
        .source_count = b->builder->lexicons.count,
        .rules = knp_buf__view(&b->program),
        .rule_words = b->words.items,
        .rule_word_count = b->words.count,
        .matcher = knp_shape_matcher__new(b->base->shapes),
        .abbreviations = {knp_words__is_abbreviation, &b->base->lexicon},
    };
    status =
        input.matcher ? knp_compile__blob(&input, &b->blob, b->error) : knp_error__memory(b->error);
    knp_shape_matcher__free(input.matcher);
    return status;
}

static void free_user_build(user_build *b)
{
    for (size_t k = 0; b->sources && k < b->builder->lexicons.count; k++) {
        knp_lex__free(&b->sources[k]);
    }
    for (size_t k = 0; b->files && k < b->builder->rules.count; k++) {
        knp_rule__free(&b->files[k]);
    }
    knp_alloc__free(b->sources);
    knp_alloc__free(b->files);
    KNP_VEC_FREE(&b->words);
    knp_buf__free(&b->program);
    knp_arena__free(&b->arena);
}

static void *get_zeroed(size_t count, size_t size)
{
    void *memory = knp_alloc__get((count + 1) * size);
    if (memory) {
        memset(memory, 0, (count + 1) * size);
    }
    return memory;
}

knp_status knp_builder_build(knp_builder *builder, knp_engine **out, knp_error *error)
{
    knp_engine *base;
    knp_status status = knp_engine_new(&base, error);
    *out = NULL;
    if (status != KNP_OK || (builder->lexicons.count == 0 && builder->rules.count == 0)) {
        *out = base;
        return status;
    }
    user_build b = {.builder = builder, .base = base, .error = error};
    b.sources = get_zeroed(builder->lexicons.count, sizeof *b.sources);
    b.files = get_zeroed(builder->rules.count, sizeof *b.files);
    status = b.sources && b.files ? compile_user(&b) : knp_error__memory(error);
    free_user_build(&b);
    if (status == KNP_OK) {
        status = make_engine(b.blob.bytes, b.blob.size, out, error);
    } else {
        knp_buf__free(&b.blob);
    }
    knp_engine_free(base);
    return status;
}
