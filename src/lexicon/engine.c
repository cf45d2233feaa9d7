/* Engines, and the builder that adds a user's lexicons: knp_engine_… and knp_builder_… */
#include "lexicon/engine.h"

#include "base/alloc.h"
#include "base/arena.h"
#include "base/file.h"
#include "base/vec.h"
#include "lexicon/compile.h"
#include "lexicon/word.h"

#include <stdio.h>

#define STRING_OF(x) #x
#define STRING(x) STRING_OF(x)

const char *knp_version(void)
{
    return STRING(KNP_VERSION_MAJOR) "." STRING(KNP_VERSION_MINOR) "." STRING(KNP_VERSION_PATCH);
}

/* A lexicon as the user gave it. */
typedef struct added {
    char *name;
    char *text;
    size_t size;
} added;

struct knp_builder {
    KNP_VEC(added) lexicons;
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
    if (status == KNP_OK) {
        status = knp_lexicon__open(&engine->lexicon, user_blob ? &user : NULL, &builtin, error);
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

void knp_builder_free(knp_builder *builder)
{
    if (builder) {
        for (size_t k = 0; k < builder->lexicons.count; k++) {
            knp_alloc__free(builder->lexicons.items[k].name);
            knp_alloc__free(builder->lexicons.items[k].text);
        }
        KNP_VEC_FREE(&builder->lexicons);
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

/* Reads the text once, so that its errors come now. */
static knp_status check(const char *name, const char *text, size_t size, knp_error *error)
{
    knp_arena arena = {0};
    knp_lex_source source;
    knp_status status = knp_lex__read(&arena, name, text, size, &source, error);
    knp_lex__free(&source);
    knp_arena__free(&arena);
    return status;
}

knp_status knp_builder_add_lexicon(knp_builder *builder, const char *name, const char *text,
                                   size_t size, knp_error *error)
{
    if (size > KNP_TEXT_SIZE_MAX / 8) {
        return knp_error__set_at(error, KNP_ERROR_SIZE, (knp_place_in_source){.source = name},
                                 "a lexicon of %zu bytes is too large", size);
    }
    knp_status status = check(name, text, size, error);
    if (status != KNP_OK) {
        return status;
    }
    added a = {copy_of(name, strlen(name)), copy_of(text, size), size};
    if (!a.name || !a.text || !KNP_VEC_PUSH(&builder->lexicons, a)) {
        knp_alloc__free(a.name);
        knp_alloc__free(a.text);
        return knp_error__memory(error);
    }
    return KNP_OK;
}

knp_status knp_builder_add_lexicon_file(knp_builder *builder, const char *path, knp_error *error)
{
    knp_buf text = {0};
    knp_status status = knp_file__read(path, &text, error);
    if (status == KNP_OK) {
        knp_str view = knp_buf__view(&text);
        status = knp_builder_add_lexicon(builder, path, view.bytes, view.size, error);
    }
    knp_buf__free(&text);
    return status;
}

/* Compiles all added lexicons; phrases are cut as the built-in engine cuts texts. */
static knp_status compile_user(const knp_builder *builder, const knp_engine *base,
                               knp_lex_source *sources, knp_arena *arena, knp_buf *blob,
                               knp_error *error)
{
    knp_status status = KNP_OK;
    for (size_t k = 0; k < builder->lexicons.count && status == KNP_OK; k++) {
        const added *a = &builder->lexicons.items[k];
        status = knp_lex__read(arena, a->name, a->text, a->size, &sources[k], error);
    }
    if (status != KNP_OK) {
        return status;
    }
    knp_compile_input input = {
        .sources = sources,
        .source_count = builder->lexicons.count,
        .matcher = knp_shape_matcher__new(base->shapes),
        .abbreviations = {knp_words__is_abbreviation, &base->lexicon},
    };
    status = input.matcher ? knp_compile__blob(&input, blob, error) : knp_error__memory(error);
    knp_shape_matcher__free(input.matcher);
    return status;
}

knp_status knp_builder_build(knp_builder *builder, knp_engine **out, knp_error *error)
{
    knp_engine *base;
    knp_status status = knp_engine_new(&base, error);
    *out = NULL;
    if (status != KNP_OK || builder->lexicons.count == 0) {
        *out = base;
        return status;
    }
    size_t count = builder->lexicons.count;
    knp_lex_source *sources = knp_alloc__get(count * sizeof *sources);
    knp_arena arena = {0};
    knp_buf blob = {0};
    if (!sources) {
        status = knp_error__memory(error);
    } else {
        memset(sources, 0, count * sizeof *sources);
        status = compile_user(builder, base, sources, &arena, &blob, error);
        for (size_t k = 0; k < count; k++) {
            knp_lex__free(&sources[k]);
        }
    }
    if (status == KNP_OK) {
        status = make_engine(blob.bytes, blob.size, out, error);
    } else {
        knp_buf__free(&blob);
    }
    knp_alloc__free(sources);
    knp_arena__free(&arena);
    knp_engine_free(base);
    return status;
}
