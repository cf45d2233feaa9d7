#include "text/text.h"

#include "base/utf8.h"
#include "text/charclass.h"

#include <string.h>

enum { HEADING_BYTES = 140, WRAPPED_BYTES = 200, KEEP_PARAGRAPHS = 1 << 16 };

typedef struct line {
    uint32_t start, end; /* without blanks around */
    uint32_t next;       /* where the next line begins */
} line;

/* Length of the line end at `i`, or 0: LF, CRLF, CR, VT, FF, NEL, LS, PS. */
static uint32_t line_end(const char *s, uint32_t i, uint32_t end)
{
    switch ((unsigned char)s[i]) {
    case '\r':
        return i + 1 < end && s[i + 1] == '\n' ? 2 : 1;
    case '\n':
    case '\v':
    case '\f':
        return 1;
    case 0xC2:
        return (unsigned char)s[i + 1] == 0x85 ? 2 : 0;
    case 0xE2:
        return (unsigned char)s[i + 1] == 0x80 && ((unsigned char)s[i + 2] & 0xFE) == 0xA8 ? 3 : 0;
    default:
        return 0;
    }
}

/* Where the line that begins at `i` ends. Most texts have line feeds only. */
static uint32_t find_line_end(const knp_text *text, uint32_t i)
{
    const char *s = text->bytes;
    if (text->feeds_only) {
        const char *feed = memchr(s + i, '\n', text->size - i);
        return feed ? (uint32_t)(feed - s) : text->size;
    }
    for (; i < text->size; i++) {
        unsigned char c = (unsigned char)s[i];
        if ((c < 0x0E || c == 0xC2 || c == 0xE2) && line_end(s, i, text->size)) {
            return i;
        }
    }
    return text->size;
}

static bool is_blank_at(const char *s, uint32_t i, uint32_t *next)
{
    size_t at = i;
    uint32_t code = knp_utf8__next(s, &at);
    *next = (uint32_t)at;
    return knp_charclass__is_blank(knp_charclass__of_code(code));
}

static line next_line(const knp_text *text, uint32_t i)
{
    const char *s = text->bytes;
    uint32_t stop = find_line_end(text, i);
    line l = {i, stop, stop < text->size ? stop + line_end(s, stop, text->size) : stop};
    uint32_t next;
    while (l.start < l.end && is_blank_at(s, l.start, &next)) {
        l.start = next;
    }
    while (l.end > l.start && ((unsigned char)s[l.end - 1] <= ' ' || (s[l.end - 1] & '\x80'))) {
        size_t before;
        uint32_t code = knp_utf8__previous(s, l.end, &before);
        if (!knp_charclass__is_blank(knp_charclass__of_code(code))) {
            break;
        }
        l.end = (uint32_t)before;
    }
    return l;
}

/* Whether each line is a paragraph: where no blank line stands between two others, or where lines
 * are so long that none of them was wrapped. */
static bool has_paragraph_lines(const knp_text *text, uint32_t start)
{
    bool seen_text = false, seen_blank = false, split = false;
    for (uint32_t i = start; i < text->size;) {
        line l = next_line(text, i);
        i = l.next;
        if (l.end - l.start > WRAPPED_BYTES) {
            return true;
        }
        split = split || (seen_blank && l.start != l.end);
        seen_text = seen_text || l.start != l.end;
        seen_blank = seen_text && l.start == l.end;
    }
    return !split;
}

static bool ends_with_stop(const knp_text *text, knp_paragraph p)
{
    uint32_t i = p.end;
    while (i > p.start) {
        size_t before;
        uint32_t code = knp_utf8__previous(text->bytes, i, &before);
        knp_charclass c = knp_charclass__of_code(code);
        if (c == KNP_CHAR_QUOTE || c == KNP_CHAR_APOSTROPHE || c == KNP_CHAR_CLOSE) {
            i = (uint32_t)before;
            continue;
        }
        return c == KNP_CHAR_STOP || c == KNP_CHAR_COMMA || c == KNP_CHAR_SEMICOLON ||
               c == KNP_CHAR_COLON;
    }
    return false;
}

static bool begins_with_bullet(const knp_text *text, knp_paragraph p)
{
    size_t at = p.start;
    uint32_t code = knp_utf8__next(text->bytes, &at);
    if (code != 0x2022 && code != 0x25AA && code != 0x25CF && code != 0xB7 && code != '*' &&
        code != '-' && code != 0x2013) {
        return false;
    }
    uint32_t next;
    return at < p.end && is_blank_at(text->bytes, (uint32_t)at, &next);
}

static knp_paragraph_kind kind_of(const knp_text *text, knp_paragraph p, bool one_line)
{
    if (begins_with_bullet(text, p)) {
        return KNP_PARAGRAPH_ITEM;
    }
    if (!one_line || p.end - p.start > HEADING_BYTES || ends_with_stop(text, p)) {
        return KNP_PARAGRAPH_BODY;
    }
    return text->paragraphs.count ? KNP_PARAGRAPH_HEADING : KNP_PARAGRAPH_HEADLINE;
}

static bool begins_lower(const knp_text *text, uint32_t at)
{
    size_t next = at;
    return at < text->size &&
           knp_charclass__of_code(knp_utf8__next(text->bytes, &next)) == KNP_CHAR_LOWER;
}

/* A line is a paragraph of its own where it is a list item, or the text's headline with the body
 * right below it: not where the next line goes on in lower case. `lines` stand open before it. */
static bool stands_alone(const knp_text *text, line l, unsigned lines)
{
    knp_paragraph p = {.start = l.start, .end = l.end & 0x3fffffffU};
    knp_paragraph_kind kind = kind_of(text, p, true);
    return l.start != l.end &&
           (kind == KNP_PARAGRAPH_ITEM ||
            (text->paragraphs.count == 0 && lines == 0 && kind == KNP_PARAGRAPH_HEADLINE &&
             l.end - l.start <= 70 && !begins_lower(text, l.next)));
}

static bool add_paragraph(knp_text *text, knp_paragraph p, bool one_line)
{
    p.kind = (unsigned)kind_of(text, p, one_line) & 3U;
    return KNP_VEC_PUSH(&text->paragraphs, p);
}

static bool find_paragraphs(knp_text *text, uint32_t start)
{
    bool by_line = has_paragraph_lines(text, start);
    knp_paragraph open = {0};
    unsigned lines = 0;
    for (uint32_t i = start; i < text->size;) {
        line l = next_line(text, i);
        i = l.next;
        bool blank = l.start == l.end;
        if (lines && (blank || by_line || stands_alone(text, l, lines))) {
            if (!add_paragraph(text, open, lines == 1)) {
                return false;
            }
            lines = 0;
        }
        if (blank) {
            continue;
        }
        if (!lines) {
            open.start = l.start;
        }
        open.end = l.end & 0x3fffffffU;
        lines++;
        if (stands_alone(text, l, lines - 1)) {
            if (!add_paragraph(text, open, true)) {
                return false;
            }
            lines = 0;
        }
    }
    return !lines || add_paragraph(text, open, lines == 1);
}

/* A text of a single paragraph has no headline. */
static void settle_headline(knp_text *text)
{
    if (text->paragraphs.count == 1 && text->paragraphs.items[0].kind == KNP_PARAGRAPH_HEADLINE) {
        text->paragraphs.items[0].kind = KNP_PARAGRAPH_BODY;
    }
}

knp_status knp_text__read(knp_text *text, const char *bytes, size_t size, knp_error *error)
{
    text->bytes = bytes;
    text->size = 0;
    KNP_VEC_TRIM(&text->paragraphs, KEEP_PARAGRAPHS);
    if (size > KNP_TEXT_SIZE_MAX) {
        return knp_error__set(error, KNP_ERROR_SIZE, "a text of %zu bytes; at most %u are read",
                              size, KNP_TEXT_SIZE_MAX);
    }
    size_t at;
    bool rare;
    knp_utf8__fault fault = knp_utf8__check(bytes, size, &at, &rare);
    if (fault != KNP_UTF8_OK) {
        return knp_error__set_offset(error, KNP_ERROR_ENCODING, at,
                                     "not UTF-8 (%s); if it is another charset, say which",
                                     knp_utf8__fault_name(fault));
    }
    text->size = (uint32_t)size;
    text->feeds_only = !rare && size && !memchr(bytes, '\r', size) && !memchr(bytes, '\v', size) &&
                       !memchr(bytes, '\f', size);
    bool mark = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
    if (!find_paragraphs(text, mark ? 3 : 0)) {
        return knp_error__memory(error);
    }
    settle_headline(text);
    return KNP_OK;
}

void knp_text__free(knp_text *text)
{
    KNP_VEC_FREE(&text->paragraphs);
}
