/* What the parts of the format `html` share: escaping, and the links within a page. */
#ifndef KNP_RECORD_HTML_H
#define KNP_RECORD_HTML_H

#include "record/writing.h"

/* One document on its way into a page. Anchors within it begin with `key`, so that those of
 * several documents differ: d0f3a…-n1 in the text, d0f3a…-n1-r in the tables. */
typedef struct knp_html {
    knp_writing writing;
    knp_out out;
    char key[14];
} knp_html;

/* Makes the key of a document: from its id and its text. */
void knp_html__make_key(knp_html *html, const knp_document *doc);

/* Text, between tags and in attribute values: nothing in it is markup. */
void knp_html__text(knp_out *out, knp_str text);

/* Markup of our own. */
static inline void knp_html__raw(knp_html *html, const char *markup)
{
    knp_out__text(&html->out, markup);
}

static inline void knp_html__span(knp_html *html, knp_span span)
{
    knp_html__text(&html->out, knp_writing__text(&html->writing, span));
}

static inline void knp_html__string(knp_html *html, const char *text)
{
    knp_html__text(&html->out, knp_str__of(text));
}

/* The anchor of a record: "d0f3a…-n1", with what is to stand behind it. */
void knp_html__anchor(knp_html *html, char letter, uint32_t index, const char *behind);

/* The language of the article, as the value of an attribute. */
const char *knp_html__language(const knp_html *html);

/* The text with its marks. False when memory is out. */
bool knp_html__article(knp_html *html);

/* A number's kind, value, unit and bound, in words. */
void knp_html__value(knp_html *html, const knp_number *number);

/* Who speaks, and the tables of all records. False when memory is out. */
bool knp_html__speakers(knp_html *html);
void knp_html__tables(knp_html *html);

#endif
