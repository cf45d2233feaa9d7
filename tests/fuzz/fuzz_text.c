/* An article: the first byte chooses how it is written, the rest is its text. One document reads
 * them all. */
#include "fuzz.h"

#include <stdlib.h>

static knp_document *shared_document(void)
{
    static knp_engine *engine;
    static knp_document *doc;
    if (!doc) {
        CHECK(knp_engine_new(&engine, NULL) == KNP_OK);
        CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
    }
    return doc;
}

/* Bits 0 and 1: what to add; 2: on one line; 3: a date is given; 4 to 7: the lists to fill. */
static knp_json_options options_of(uint8_t choice)
{
    return (knp_json_options){.with = choice & 3U, .lines = (choice & 4) != 0, .only = choice >> 4};
}

static uint64_t write_all(const knp_document *doc, uint8_t choice)
{
    static const knp_offsets units[] = {KNP_OFFSETS_CODEPOINT, KNP_OFFSETS_BYTE, KNP_OFFSETS_UTF16};
    knp_json_options options = options_of(choice);
    uint64_t hash = 0;
    for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
        options.offsets = units[k];
        hash = hash * 31 + fuzz_write(doc, &options);
        hash = hash * 31 + fuzz_write_formats(doc, &options);
    }
    return hash;
}

static void check_refusal(const knp_document *doc, const knp_error *error, const char *text,
                          size_t size)
{
    CHECK(error->status == KNP_ERROR_ENCODING);
    CHECK(error->offset < size);
    unsigned char at = (unsigned char)text[error->offset];
    CHECK(at == 0 || at >= 0x80);
    CHECK(error->message[0]);
    fuzz_check_empty(doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    knp_document *doc = shared_document();
    const char *text = (const char *)data + 1;
    knp_article article = {.date = data[0] & 8 ? "2024-05-12" : NULL};
    knp_error error;
    if (knp_document_read(doc, text, size - 1, &article, &error) != KNP_OK) {
        check_refusal(doc, &error, text, size - 1);
        write_all(doc, data[0]);
        return 0;
    }
    fuzz_check_document(doc);
    uint64_t first = write_all(doc, data[0]);
    /* What was learned about words changes nothing. */
    CHECK(knp_document_read(doc, text, size - 1, &article, NULL) == KNP_OK);
    CHECK(write_all(doc, data[0]) == first);
    return 0;
}
