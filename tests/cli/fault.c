/* Stands in for the library's own in a second build of the program: every article whose id has
 * "stuk" in it is at fault. */
#include <knipsel/knipsel.h>

#include <stdio.h>
#include <string.h>

typedef struct output {
    char start[256];
    size_t size;
} output;

static bool take_start(void *context, const char *bytes, size_t size)
{
    output *out = context;
    out->size = size < sizeof out->start ? size : sizeof out->start - 1;
    memcpy(out->start, bytes, out->size);
    return false;
}

knp_status knp_document_check(const knp_document *doc, knp_error *error)
{
    static const knp_json_options options = {.lines = true};
    output out = {.size = 0};
    knp_document_write_json(doc, &options, (knp_sink){take_start, &out}, NULL);
    out.start[out.size] = '\0';
    if (!strstr(out.start, "stuk")) {
        return KNP_OK;
    }
    *error = (knp_error){.status = KNP_ERROR_FAULT, .offset = UINT64_MAX};
    snprintf(error->message, sizeof error->message, "n1: its span ends beyond the text");
    return KNP_ERROR_FAULT;
}
