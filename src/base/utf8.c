#include "base/utf8.h"

#include <string.h>

static const uint64_t ONES = 0x0101010101010101U, HIGHS = 0x8080808080808080U;

/* Eight bytes that are ASCII and not NUL. */
static bool plain8(const char *bytes)
{
    uint64_t v;
    memcpy(&v, bytes, 8);
    return ((v | (v - ONES)) & HIGHS) == 0;
}

/* Checks one multi-byte sequence; `*length` gets its size where it is right. */
static knp_utf8__fault check_sequence(const unsigned char *s, size_t left, size_t *length)
{
    unsigned char lead = s[0];
    size_t need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC0 || lead > 0xF7) {
        return KNP_UTF8_STRAY;
    }
    if (lead < 0xC2) {
        return KNP_UTF8_OVERLONG;
    }
    if (left > 1 && (s[1] & 0xC0) == 0x80) {
        if ((lead == 0xE0 && s[1] < 0xA0) || (lead == 0xF0 && s[1] < 0x90)) {
            return KNP_UTF8_OVERLONG;
        }
        if (lead == 0xED && s[1] > 0x9F) {
            return KNP_UTF8_SURROGATE;
        }
        if (lead > 0xF4 || (lead == 0xF4 && s[1] > 0x8F)) {
            return KNP_UTF8_TOO_LARGE;
        }
    }
    for (size_t k = 1; k < need; k++) {
        if (k >= left || (s[k] & 0xC0) != 0x80) {
            return lead > 0xF4 ? KNP_UTF8_TOO_LARGE : KNP_UTF8_TRUNCATED;
        }
    }
    *length = need;
    return KNP_UTF8_OK;
}

/* U+0085, U+2028, U+2029, in checked text. */
static bool is_rare_line_end(const unsigned char *s)
{
    return (s[0] == 0xC2 && s[1] == 0x85) ||
           (s[0] == 0xE2 && s[1] == 0x80 && (s[2] & 0xFE) == 0xA8);
}

knp_utf8__fault knp_utf8__check(const char *bytes, size_t size, size_t *at, bool *rare_line_ends)
{
    size_t i = 0;
    bool rare = false;
    if (rare_line_ends) {
        *rare_line_ends = false;
    }
    while (i < size) {
        if (i + 8 <= size && plain8(bytes + i)) {
            i += 8;
            continue;
        }
        unsigned char c = (unsigned char)bytes[i];
        if (c - 1U < 0x7F) {
            i++;
            continue;
        }
        size_t length = 0;
        knp_utf8__fault fault =
            c == 0 ? KNP_UTF8_NUL
                   : check_sequence((const unsigned char *)bytes + i, size - i, &length);
        if (fault != KNP_UTF8_OK) {
            *at = i;
            return fault;
        }
        rare = rare || is_rare_line_end((const unsigned char *)bytes + i);
        i += length;
    }
    if (rare_line_ends) {
        *rare_line_ends = rare;
    }
    return KNP_UTF8_OK;
}

const char *knp_utf8__fault_name(knp_utf8__fault fault)
{
    static const char *const names[] = {
        [KNP_UTF8_OK] = "nothing wrong",
        [KNP_UTF8_NUL] = "a NUL byte",
        [KNP_UTF8_STRAY] = "a stray byte",
        [KNP_UTF8_TRUNCATED] = "a truncated sequence",
        [KNP_UTF8_OVERLONG] = "an overlong sequence",
        [KNP_UTF8_SURROGATE] = "an unpaired surrogate",
        [KNP_UTF8_TOO_LARGE] = "a code point beyond U+10FFFF",
    };
    return names[fault];
}

size_t knp_utf8__encode(uint32_t code, char *out)
{
    unsigned char *o = (unsigned char *)out;
    if (code < 0x80) {
        o[0] = (unsigned char)code;
        return 1;
    }
    if (code < 0x800) {
        o[0] = (unsigned char)(0xC0 | code >> 6);
        o[1] = (unsigned char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        o[0] = (unsigned char)(0xE0 | code >> 12);
        o[1] = (unsigned char)(0x80 | (code >> 6 & 0x3F));
        o[2] = (unsigned char)(0x80 | (code & 0x3F));
        return 3;
    }
    o[0] = (unsigned char)(0xF0 | code >> 18);
    o[1] = (unsigned char)(0x80 | (code >> 12 & 0x3F));
    o[2] = (unsigned char)(0x80 | (code >> 6 & 0x3F));
    o[3] = (unsigned char)(0x80 | (code & 0x3F));
    return 4;
}
