/* Runs a file of cases for word classes:
 *
 *     > sentence
 *     = WORD/TAG WORD/TAG …
 *
 * run_tags FILE. Prints what differs; exit status 1 if anything does, or if there are no cases. */
#include "base/buf.h"
#include "base/file.h"

#include <knipsel/knipsel.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct runner {
    knp_document *doc;
    size_t cases, wrong;
} runner;

static bool tag_line(runner *r, knp_str sentence, knp_buf *out)
{
    out->size = 0;
    if (knp_document_read(r->doc, sentence.bytes, sentence.size, NULL, NULL) != KNP_OK) {
        return false;
    }
    for (size_t k = 0; k < knp_document_token_count(r->doc); k++) {
        knp_span span = knp_document_token(r->doc, k);
        knp_buf__printf(out, "%s%.*s/%s", k ? " " : "", (int)(span.end - span.start),
                        sentence.bytes + span.start, knp_document_tag(r->doc, k));
    }
    return !out->broken;
}

static bool run(runner *r, knp_str text)
{
    knp_str sentence = {NULL, 0};
    knp_buf got = {0};
    bool done = true;
    unsigned line_number = 0;
    while (text.size && done) {
        const char *end = memchr(text.bytes, '\n', text.size);
        size_t n = end ? (size_t)(end - text.bytes) : text.size;
        knp_str line = knp_str__trim((knp_str){text.bytes, n});
        line_number++;
        if (knp_str__starts(line, "> ")) {
            sentence = (knp_str){line.bytes + 2, line.size - 2};
        } else if (knp_str__starts(line, "= ") && sentence.bytes) {
            knp_str wanted = {line.bytes + 2, line.size - 2};
            done = tag_line(r, sentence, &got);
            r->cases++;
            if (!knp_str__equal(wanted, knp_buf__view(&got))) {
                r->wrong++;
                printf("%u: wanted %.*s\n%u: got    %.*s\n", line_number, (int)wanted.size,
                       wanted.bytes, line_number, (int)got.size, got.bytes);
            }
            sentence = (knp_str){NULL, 0};
        } else if (line.size && line.bytes[0] != '#') {
            printf("%u: no case\n", line_number);
            done = false;
        }
        text.bytes += end ? n + 1 : n;
        text.size -= end ? n + 1 : n;
    }
    knp_buf__free(&got);
    return done;
}

int main(int argc, char **argv)
{
    knp_engine *engine = NULL;
    runner r = {0};
    knp_buf text = {0};
    bool done = argc == 2 && knp_file__read(argv[1], &text, NULL) == KNP_OK &&
                knp_engine_new(&engine, NULL) == KNP_OK &&
                knp_document_new(engine, &r.doc, NULL) == KNP_OK && run(&r, knp_buf__view(&text));
    printf("%zu cases, %zu wrong\n", r.cases, r.wrong);
    knp_document_free(r.doc);
    knp_engine_free(engine);
    knp_buf__free(&text);
    return done && r.cases && !r.wrong ? 0 : 1;
}
