#include "record/html.h"

#include "base/hash.h"

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
        const char *escaped = (unsigned char)text.bytes[k] <= '>' ? escape(text.bytes[k]) : NULL;
        if (escaped) {
            knp_out__bytes(out, text.bytes + from, k - from);
            knp_out__text(out, escaped);
            from = k + 1;
        }
    }
    knp_out__bytes(out, text.bytes + from, text.size - from);
}

void knp_html__make_key(knp_html *html, const knp_document *doc)
{
    static const char hex[] = "0123456789abcdef";
    uint64_t key = knp_hash__bytes(doc->id, strlen(doc->id));
    if (doc->text.size) {
        key = knp_hash__mix(key, ~knp_hash__bytes(doc->text.bytes, doc->text.size));
    }
    html->key[0] = 'd';
    for (size_t k = 1; k < sizeof html->key - 1; k++) {
        html->key[k] = hex[key >> (4 * k) & 15];
    }
    html->key[sizeof html->key - 1] = '\0';
}

void knp_html__anchor(knp_html *html, char letter, uint32_t index, const char *behind)
{
    knp_out__bytes(&html->out, html->key, sizeof html->key - 1);
    knp_out__byte(&html->out, '-');
    knp_out__id(&html->out, letter, index);
    knp_out__text(&html->out, behind);
}

const char *knp_html__language(const knp_html *html)
{
    const char *language = knp_document_language(html->writing.doc);
    return strcmp(language, "nl") == 0 ? language : "";
}
