#include "record/writing.h"

knp_status knp_writing__open(knp_writing *w, const knp_document *doc,
                             const knp_json_options *options, knp_error *error)
{
    *w = (knp_writing){
        .doc = doc, .only = knp_writing__only(options), .with = options ? options->with : 0};
    return knp_offset_map__make(&w->map, doc->text.bytes, doc->text.size,
                                options ? options->offsets : KNP_OFFSETS_CODEPOINT)
               ? KNP_OK
               : knp_error__memory(error);
}

void knp_writing__close(knp_writing *w)
{
    knp_offset_map__free(&w->map);
}
