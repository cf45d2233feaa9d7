/* The built-in engine, for tests of what stands on it. */
#ifndef KNP_TESTS_ENGINE_HELP_H
#define KNP_TESTS_ENGINE_HELP_H

#include "help.h"

#include "rule/engine.h"
#include "lexicon/word.h"
#include "text/text.h"
#include "text/token.h"

static knp_engine *engine;

static inline int open_engine(void **state)
{
    (void)state;
    knp_error error;
    char line[900];
    if (knp_engine_new(&engine, &error) != KNP_OK) {
        print_error("%s\n", knp_error_format(&error, line, sizeof line));
        return -1;
    }
    return 0;
}

static inline int close_engine(void **state)
{
    (void)state;
    knp_engine_free(engine);
    engine = NULL;
    return 0;
}

/* A text up to its tokens. */
typedef struct cut_text {
    knp_text text;
    knp_tokens tokens;
    knp_shape_matcher *shapes;
} cut_text;

static inline void cut(cut_text *c, const char *bytes, size_t size)
{
    if (!c->shapes) {
        c->shapes = knp_shape_matcher__new(engine->shapes);
        assert_non_null(c->shapes);
    }
    knp_abbreviation_test abbreviations = {knp_words__is_abbreviation, &engine->lexicon};
    assert_int_equal(knp_text__read(&c->text, bytes, size, NULL), KNP_OK);
    assert_true(knp_token__read(&c->tokens, &c->text, c->shapes, abbreviations));
}

static inline knp_str token_text(const cut_text *c, size_t index)
{
    knp_token t = c->tokens.list.items[index];
    return (knp_str){c->text.bytes + t.start, t.size};
}

static inline void free_cut(cut_text *c)
{
    knp_text__free(&c->text);
    knp_token__free(&c->tokens);
    knp_shape_matcher__free(c->shapes);
    *c = (cut_text){0};
}

#endif
