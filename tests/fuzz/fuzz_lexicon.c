/* A user's lexicon: added, compiled, and used to read a small text. */
#include "fuzz.h"

#include <string.h>

static const char TEXT[] =
    "DEN HAAG (ANP) – Minstens 28 leden van de Vrije Bond uit Sint-Odilia en Nieuw-Oever zijn "
    "vrijdag gedood.\n\n„Dat is 3,5 miljoen te veel”, zegt burgemeester Drs. Jansen van "
    "'s-Hertogenbosch. De bond-woordvoerster was in Oever, België, o.a. bij het café.\n";

static void use(knp_engine *engine)
{
    knp_document *doc;
    knp_error error;
    CHECK(knp_document_new(engine, &doc, &error) == KNP_OK);
    CHECK(knp_document_read(doc, TEXT, strlen(TEXT), NULL, &error) == KNP_OK);
    fuzz_check_document(doc);
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES, .lines = true};
    fuzz_write(doc, &options);
    knp_document_free(doc);
}

static void check_place(const knp_error *error, size_t size)
{
    CHECK(error->status == KNP_ERROR_LEXICON);
    CHECK(strcmp(error->source, "eigen.lex") == 0);
    CHECK(error->line >= 1 && error->line <= size + 1);
    CHECK(error->column >= 1 && error->column <= size + 1);
    CHECK(error->message[0] && !strchr(error->message, '\n'));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    knp_builder *builder;
    knp_engine *engine = NULL;
    knp_error error;
    CHECK(knp_builder_new(&builder, &error) == KNP_OK);
    if (knp_builder_add_lexicon(builder, "eigen.lex", (const char *)data, size, &error) != KNP_OK) {
        check_place(&error, size);
    } else if (knp_builder_build(builder, &engine, &error) != KNP_OK) {
        check_place(&error, size);
    }
    knp_builder_free(builder);
    if (engine) {
        use(engine);
    }
    knp_engine_free(engine);
    return 0;
}
