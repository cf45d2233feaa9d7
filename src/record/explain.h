/* Where a record comes from: its rule's file and line, and the lexicon rows that took part. */
#ifndef KNP_RECORD_EXPLAIN_H
#define KNP_RECORD_EXPLAIN_H

#include "record/document.h"
#include "record/json.h"

/* Writes the value of the member "explain": {"rule": "file:line" or null, "rows": ["file:line"]}.
 * Rows are the entries of the words and phrases in the spans, of the classes that the rule asks
 * for; where no rule of a file is of that name, of all classes. */
void knp_explain__write(knp_json *json, const knp_document *doc, const char *rule,
                        const knp_span *spans, size_t span_count);

/* The same for a mention of an actor or a place, with the members "evidence": each feature with its
 * weights for a person, an organisation, a place and another name, and "sums" of them. */
void knp_explain__write_name(knp_json *json, const knp_document *doc, const knp_mention *mention);

#endif
