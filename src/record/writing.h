/* What every writer of a document starts from: the document, which lists are asked for, and the
 * unit that offsets count. */
#ifndef KNP_RECORD_WRITING_H
#define KNP_RECORD_WRITING_H

#include "record/document.h"
#include "record/out.h"
#include "text/offsets.h"

typedef struct knp_writing {
    const knp_document *doc;
    unsigned only; /* KNP_ONLY_… bits of the lists that are written: records may point to them */
    unsigned with;
    knp_offset_map map;
} knp_writing;

/* KNP_ERROR_MEMORY if there is none left. Close it in any case. */
knp_status knp_writing__open(knp_writing *w, const knp_document *doc,
                             const knp_json_options *options, knp_error *error);
void knp_writing__close(knp_writing *w);

/* The lists that options ask for. */
static inline unsigned knp_writing__only(const knp_json_options *options)
{
    return options && options->only ? options->only : ~0U;
}

/* How many of `count` records are to be written, all or none. */
static inline size_t knp_writing__count(const knp_writing *w, size_t count, unsigned kind)
{
    return w->only & kind ? count : 0;
}

/* Whether a record can be pointed to. */
static inline bool knp_writing__has(const knp_writing *w, uint32_t index, unsigned kind)
{
    return index != KNP_NONE && (w->only & kind);
}

static inline bool knp_span__is_empty(knp_span span)
{
    return span.end <= span.start;
}

/* From the first piece of what is said to the end of the last. */
static inline knp_span knp_writing__content(const knp_quote *quote)
{
    return (knp_span){quote->content[0].start, quote->content[quote->content_count - 1].end};
}

static inline knp_str knp_writing__text(const knp_writing *w, knp_span span)
{
    return (knp_str){w->doc->text.bytes + span.start, span.end - span.start};
}

static inline uint32_t knp_writing__at(const knp_writing *w, uint32_t byte)
{
    return knp_offset_map__at(&w->map, byte);
}

#endif
