/* A file of shapes: compiled, and matched against a small text at every character. */
#include "fuzz.h"

#include "text/shape.h"
#include "text/token.h"

#include <string.h>

static const char TEXT[] = "DEN HAAG, 12 mei 2024 (ANP) – Op 12-03-2024 om 12.30 uur kostte het "
                           "€14.000,- of 23,5% op www.krant.nl/a?b=1 voor jan@krant.nl, '98 ½ é.";

static void try_at(knp_shape_matcher *matcher, uint32_t at, uint32_t end)
{
    uint8_t kind = KNP_TOKEN_WORD;
    uint32_t length = knp_shape__token(matcher, TEXT, at, end, &kind);
    CHECK(length <= end - at);
    CHECK(kind < KNP_TOKEN_KIND_COUNT);
    length = knp_shape__address(matcher, TEXT, at, end, &kind);
    CHECK(length <= end - at);
    CHECK(kind < KNP_TOKEN_KIND_COUNT);
    knp_dateline d = knp_shape__dateline(matcher, TEXT, at, end);
    CHECK(d.end <= end);
    CHECK(d.place.start <= d.place.end && d.place.end <= end);
    CHECK(d.date.start <= d.date.end && d.date.end <= end);
    CHECK(d.agency.start <= d.agency.end && d.agency.end <= end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    knp_shapes *shapes = NULL;
    knp_error error;
    knp_str text = {(const char *)data, size};
    if (knp_shapes__new(text, "vormen.txt", &shapes, &error) != KNP_OK) {
        CHECK(shapes == NULL);
        CHECK(error.status == KNP_ERROR_LEXICON);
        CHECK(strcmp(error.source, "vormen.txt") == 0);
        CHECK(error.message[0]);
        return 0;
    }
    knp_shape_matcher *matcher = knp_shape_matcher__new(shapes);
    CHECK(matcher);
    uint32_t end = (uint32_t)strlen(TEXT);
    for (uint32_t at = 0; at < end; at++) {
        if (((unsigned char)TEXT[at] & 0xC0) != 0x80) {
            try_at(matcher, at, end);
        }
    }
    knp_shape_matcher__free(matcher);
    knp_shapes__free(shapes);
    return 0;
}
