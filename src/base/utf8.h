/* UTF-8: checking whole texts, and stepping through checked ones. */
#ifndef KNP_BASE_UTF8_H
#define KNP_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum knp_utf8__fault {
    KNP_UTF8_OK,
    KNP_UTF8_NUL,       /* a zero byte */
    KNP_UTF8_STRAY,     /* a continuation byte without a beginning, or a byte that never occurs */
    KNP_UTF8_TRUNCATED, /* a sequence that stops early */
    KNP_UTF8_OVERLONG,  /* more bytes than the code point needs */
    KNP_UTF8_SURROGATE, /* half of a UTF-16 pair */
    KNP_UTF8_TOO_LARGE  /* beyond U+10FFFF */
} knp_utf8__fault;

/* Finds the first fault (Unicode 15, table 3-7); `*at` gets its byte offset. `*rare_line_ends`, if
 * not NULL, gets whether NEL, LS or PS occur before it. */
knp_utf8__fault knp_utf8__check(const char *bytes, size_t size, size_t *at, bool *rare_line_ends);

/* What the fault is, for a message. */
const char *knp_utf8__fault_name(knp_utf8__fault fault);

/* The code point at `*at` of checked text, which moves on behind it. */
static inline uint32_t knp_utf8__next(const char *bytes, size_t *at)
{
    const unsigned char *s = (const unsigned char *)bytes + *at;
    if (s[0] < 0x80) {
        *at += 1;
        return s[0];
    }
    if (s[0] < 0xE0) {
        *at += 2;
        return (uint32_t)(s[0] & 0x1F) << 6 | (s[1] & 0x3FU);
    }
    if (s[0] < 0xF0) {
        *at += 3;
        return (uint32_t)(s[0] & 0x0F) << 12 | (uint32_t)(s[1] & 0x3F) << 6 | (s[2] & 0x3FU);
    }
    *at += 4;
    return (uint32_t)(s[0] & 0x07) << 18 | (uint32_t)(s[1] & 0x3F) << 12 |
           (uint32_t)(s[2] & 0x3F) << 6 | (s[3] & 0x3FU);
}

/* The code point that ends before `at` (at > 0) of checked text; `*start` gets its offset. */
static inline uint32_t knp_utf8__previous(const char *bytes, size_t at, size_t *start)
{
    size_t i = at - 1;
    while (i > 0 && ((unsigned char)bytes[i] & 0xC0) == 0x80) {
        i--;
    }
    *start = i;
    return knp_utf8__next(bytes, &i);
}

/* Writes a code point as UTF-8 into `out` (4 bytes are enough); returns its length. */
size_t knp_utf8__encode(uint32_t code, char *out);

#endif
