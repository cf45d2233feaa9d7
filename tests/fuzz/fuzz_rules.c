/* A user's file of rules: added, compiled, and run over a small text with numbers. */
#include "fuzz.h"

#include <string.h>

static const char TEXT[] =
    "DEN HAAG, 12 mei 2024 (ANP) – Minstens 28 tot 35 leden van twaalf bonden kregen op zijn minst "
    "€ 3,5 miljoen of 2,5 procent, om half negen.\n\nDrie mannen van 34 en een 16-jarige wonnen "
    "met "
    "3-1, zei Jan de Wit (63): „Een kwart van de honderden Zwitserse frank is weg”, op 12-05-2001 "
    "en in '98. Twee derde liep ruim 12 km in anderhalf uur.\n";

static uint64_t use(const knp_engine *engine, unsigned times)
{
    knp_document *doc;
    knp_error error;
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES, .lines = true};
    uint64_t hash = 0;
    CHECK(knp_document_new(engine, &doc, &error) == KNP_OK);
    for (unsigned k = 0; k < times; k++) {
        CHECK(knp_document_read(doc, TEXT, strlen(TEXT), NULL, &error) == KNP_OK);
        fuzz_check_document(doc);
        uint64_t now = fuzz_write(doc, &options);
        CHECK(k == 0 || now == hash);
        hash = now;
    }
    knp_document_free(doc);
    return hash;
}

/* What is about all rules together has no place. */
static bool is_about_all(const knp_error *error)
{
    return strncmp(error->message, "more than ", 10) == 0 ||
           strncmp(error->message, "too many ", 9) == 0;
}

static void check_place(const knp_error *error, size_t size)
{
    CHECK(error->status == KNP_ERROR_RULES);
    CHECK(error->message[0] && !strchr(error->message, '\n'));
    if (error->line || !is_about_all(error)) {
        CHECK(strcmp(error->source, "eigen.rules") == 0);
        CHECK(error->line >= 1 && error->line <= size + 1);
        CHECK(error->column >= 1 && error->column <= size + 1);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    knp_builder *builder;
    knp_engine *engine = NULL;
    knp_error error;
    CHECK(knp_builder_new(&builder, &error) == KNP_OK);
    if (knp_builder_add_rules(builder, "eigen.rules", (const char *)data, size, &error) != KNP_OK ||
        knp_builder_build(builder, &engine, &error) != KNP_OK) {
        CHECK(!engine);
        check_place(&error, size);
    }
    knp_builder_free(builder);
    if (engine) {
        /* A document that has read before finds the same as a new one. */
        CHECK(use(engine, 2) == use(engine, 1));
    }
    knp_engine_free(engine);
    return 0;
}
