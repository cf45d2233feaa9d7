/* What the fuzz targets share: libFuzzer's entry point, checks, and a sink that watches JSON. */
#ifndef KNP_FUZZ_FUZZ_H
#define KNP_FUZZ_FUZZ_H

#include <knipsel/knipsel.h>

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Unlike assert, never compiled out. */
#define CHECK(condition) ((condition) ? (void)0 : fuzz_fail(__FILE__, __LINE__, #condition))

_Noreturn void fuzz_fail(const char *file, int line, const char *condition);

enum { FUZZ_JSON_DEPTH = 64 };

/* Discards JSON, but follows its brackets and strings on the way. */
typedef struct fuzz_json {
    char open[FUZZ_JSON_DEPTH];
    size_t depth;
    size_t documents; /* finished ones */
    uint64_t hash;    /* of all bytes */
    bool in_string;
    bool escaped;
    char last;
} fuzz_json;

knp_sink fuzz_json_sink(fuzz_json *json);

/* One whole document was written, and a line end behind it. */
void fuzz_json_finish(const fuzz_json *json);

/* Writes the document once and checks what comes out; returns the hash of its bytes. */
uint64_t fuzz_write(const knp_document *doc, const knp_json_options *options);

/* The same in every other format; what is checked is that it can be done, and that what a terminal
 * or a reader of lines gets cannot be taken for anything else. */
uint64_t fuzz_write_formats(const knp_document *doc, const knp_json_options *options);

/* Checks all records: knp_document_check. */
void fuzz_check_document(const knp_document *doc);

/* Checks that nothing is left after a failed reading. */
void fuzz_check_empty(const knp_document *doc);

#endif
