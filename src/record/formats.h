/* The writers behind knp_document_write, one file each; the table of them is format.c. */
#ifndef KNP_RECORD_FORMATS_H
#define KNP_RECORD_FORMATS_H

#include <knipsel/knipsel.h>

typedef knp_status knp_frame_writer(size_t part, const knp_json_options *options, knp_sink sink,
                                    knp_error *error);
typedef knp_status knp_document_writer(const knp_document *doc, size_t part,
                                       const knp_json_options *options, knp_sink sink,
                                       knp_error *error);

knp_document_writer knp_records__document;

knp_frame_writer knp_csv__begin;
knp_document_writer knp_csv__document;

knp_frame_writer knp_conll__begin;
knp_document_writer knp_conll__document;

knp_document_writer knp_brat__document;

knp_frame_writer knp_html__begin;
knp_document_writer knp_html__document;
knp_frame_writer knp_html__end;

knp_document_writer knp_pretty__document;

#endif
