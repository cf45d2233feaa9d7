#include "record/html.h"

static const char *escape(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\r': /* a bare one would be read as a line feed */
        return "&#13;";
    default:
        return NULL;
    }
}

void knp_html__text(knp_out *out, knp_str text)
{
    size_t from = 0;
    for (size_t k = 0; k < text.size; k++) {
        const char *escaped = escape(text.bytes[k]);
        if (escaped) {
            knp_out__bytes(out, text.bytes + from, k - from);
            knp_out__text(out, escaped);
            from = k + 1;
        }
    }
    knp_out__bytes(out, text.bytes + from, text.size - from);
}

void knp_html__anchor(knp_html *html, char letter, uint32_t index, const char *behind)
{
    static const char hex[] = "0123456789abcdef";
    char key[14] = "d";
    for (size_t k = 0; k < 12; k++) {
        key[k + 1] = hex[html->key >> (4 * k) & 15];
    }
    knp_out__text(&html->out, key);
    knp_out__byte(&html->out, '-');
    knp_out__id(&html->out, letter, index);
    knp_out__text(&html->out, behind);
}

const char *knp_html__language(const knp_html *html)
{
    const char *language = knp_document_language(html->writing.doc);
    return strcmp(language, "nl") == 0 ? language : "";
}
