#include "text/fold.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

static bool fold_ascii(knp_str text, bool keep_case, knp_buf *out)
{
    if (!knp_buf__reserve(out, text.size + 1)) {
        return false;
    }
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        if (c & '\x80') {
            return false;
        }
        if (!keep_case && c >= 'A' && c <= 'Z') {
            c = (char)(c + 32);
        } else if (c == '`') {
            c = '\'';
        }
        out->bytes[out->size++] = c;
    }
    return true;
}

static uint32_t plain(uint32_t code)
{
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
    case '`':
        return '\'';
    case 0x2010:
    case 0x2011:
        return '-';
    default:
        return code;
    }
}

bool knp_fold__key(knp_str text, bool keep_case, knp_buf *out)
{
    out->size = 0;
    out->broken = false; /* memory may be there again */
    if (fold_ascii(text, keep_case, out)) {
        return true;
    }
    if (out->broken) {
        return false;
    }
    out->size = 0;
    utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_IGNORE;
    if (!keep_case) {
        options |= UTF8PROC_CASEFOLD;
    }
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t size = utf8proc_map((const utf8proc_uint8_t *)text.bytes,
                                         (utf8proc_ssize_t)text.size, &folded, options);
    if (size < 0) {
        return false;
    }
    for (size_t i = 0; i < (size_t)size;) {
        char encoded[4];
        uint32_t code = plain(knp_utf8__next((const char *)folded, &i));
        knp_buf__append(out, encoded, knp_utf8__encode(code, encoded));
    }
    free(folded); /* utf8proc's own malloc */
    return !out->broken;
}

bool knp_fold__is_nfc(knp_str text)
{
    utf8proc_uint8_t *composed = NULL;
    utf8proc_ssize_t size =
        utf8proc_map((const utf8proc_uint8_t *)text.bytes, (utf8proc_ssize_t)text.size, &composed,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    bool same = size >= 0 && knp_str__equal(text, (knp_str){(const char *)composed, (size_t)size});
    free(composed);
    return same;
}
