/* The format `html`: one page for all documents, which loads nothing and runs nothing. */
#include "base/error.h"
#include "record/formats.h"
#include "record/html.h"

extern const char knp_page__style[];
extern const char knp_page__style_end[];

/* Of page.css, base64; tests/formats/check_html.py says what it must be. */
#define STYLE_SHA256 "++VqkDhNrZ7fkYpZz63iSVXaexQiWsOFfPAvt/zF1zg="

static const char HEAD[] =
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'sha256-" STYLE_SHA256 "'; base-uri 'none'; form-action 'none'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<title>knipsel</title>\n<style>";

static const char LEGEND[] =
    "</style>\n</head>\n<body>\n<nav class=\"legend\" aria-label=\"Marks\">"
    "<fieldset><legend>Show</legend>\n";

typedef struct legend_entry {
    const char *id, *class, *label;
    unsigned only;
} legend_entry;

static const legend_entry legend[] = {
    {"show-quotations", "q", "Quotations", KNP_ONLY_QUOTES},
    {"show-sources", "s", "Sources and cues", KNP_ONLY_QUOTES},
    {"show-casualties", "c", "Casualties", KNP_ONLY_CASUALTIES},
    {"show-actors", "a", "Actors", KNP_ONLY_ACTORS},
    {"show-places", "p", "Places", KNP_ONLY_PLACES},
    {"show-numbers", "n", "Numbers", KNP_ONLY_NUMBERS},
};

static void put_entry(knp_out *out, const legend_entry *entry)
{
    knp_out__text(out, "<label><input type=\"checkbox\" autocomplete=\"off\" checked id=\"");
    knp_out__text(out, entry->id);
    knp_out__text(out, "\"> <span class=\"key ");
    knp_out__text(out, entry->class);
    knp_out__text(out, "\">");
    knp_out__text(out, entry->label);
    knp_out__text(out, "</span></label>\n");
}

knp_status knp_html__begin(size_t part, const knp_json_options *options, knp_sink sink,
                           knp_error *error)
{
    (void)part;
    knp_out out;
    knp_out__open(&out, sink);
    knp_out__text(&out, HEAD);
    knp_out__bytes(&out, knp_page__style, (size_t)(knp_page__style_end - knp_page__style));
    knp_out__text(&out, LEGEND);
    for (size_t k = 0; k < sizeof legend / sizeof *legend; k++) {
        if (knp_writing__only(options) & legend[k].only) {
            put_entry(&out, &legend[k]);
        }
    }
    knp_out__text(&out, "<label><input type=\"checkbox\" autocomplete=\"off\" id=\"show-labels\"> "
                        "Record ids</label>\n</fieldset></nav>\n<main>\n");
    return knp_out__close(&out, error);
}

knp_status knp_html__end(size_t part, const knp_json_options *options, knp_sink sink,
                         knp_error *error)
{
    (void)part;
    (void)options;
    knp_out out;
    knp_out__open(&out, sink);
    knp_out__text(&out, "</main>\n</body>\n</html>\n");
    return knp_out__close(&out, error);
}

static void put_header(knp_html *html)
{
    const knp_document *doc = html->writing.doc;
    knp_html__raw(html, "<article aria-labelledby=\"");
    knp_html__anchor(html, 't', 0, "");
    knp_html__raw(html, "\">\n<header><h1 id=\"");
    knp_html__anchor(html, 't', 0, "");
    knp_html__raw(html, "\">");
    knp_html__string(html, doc->id);
    knp_html__raw(html, "</h1>\n<p class=\"meta\">");
    if (doc->date) {
        knp_html__raw(html, "<time>");
        knp_html__string(html, doc->date);
        knp_html__raw(html, "</time> · ");
    }
    knp_out__grouped(&html->out, knp_writing__at(&html->writing, doc->text.size));
    static const char *const units[] = {[KNP_OFFSETS_CODEPOINT] = " characters",
                                        [KNP_OFFSETS_BYTE] = " bytes",
                                        [KNP_OFFSETS_UTF16] = " UTF-16 units"};
    knp_html__raw(html, units[html->writing.map.unit]);
    knp_html__raw(html, "</p></header>\n");
}

knp_status knp_html__document(const knp_document *doc, size_t part, const knp_json_options *options,
                              knp_sink sink, knp_error *error)
{
    (void)part;
    knp_html html;
    knp_out__open(&html.out, sink);
    knp_html__make_key(&html, doc);
    knp_status status = knp_writing__open(&html.writing, doc, options, error);
    if (status == KNP_OK) {
        put_header(&html);
        bool made = knp_html__article(&html) && knp_html__speakers(&html);
        knp_html__tables(&html);
        knp_html__raw(&html, "</article>\n");
        status = made ? knp_out__close(&html.out, error) : knp_error__memory(error);
    }
    knp_writing__close(&html.writing);
    return status;
}
