#include "cli/bytes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool cli_bytes__reserve(cli_bytes *b, size_t more)
{
    if (b->room - b->size >= more) {
        return true;
    }
    size_t room = b->size + more;
    room = room > SIZE_MAX - room / 2 - 64 ? room : room + room / 2 + 64;
    char *bytes = more > SIZE_MAX - b->size ? NULL : realloc(b->bytes, room);
    if (!bytes) {
        return false;
    }
    b->bytes = bytes;
    b->room = room;
    return true;
}

bool cli_bytes__add(cli_bytes *b, const char *bytes, size_t size)
{
    if (!cli_bytes__reserve(b, size)) {
        return false;
    }
    if (size) {
        memcpy(b->bytes + b->size, bytes, size);
    }
    b->size += size;
    return true;
}

bool cli_bytes__set(cli_bytes *b, const char *text, size_t size)
{
    b->size = 0;
    if (!cli_bytes__reserve(b, size + 1) || !cli_bytes__add(b, text, size)) {
        return false;
    }
    b->bytes[size] = '\0';
    return true;
}

/* The length of the UTF-8 character at `s`, 0 if there is none. */
static size_t character(const unsigned char *s)
{
    static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t n = s[0] < 0x80    ? 1
               : s[0] < 0xC2  ? 0
               : s[0] < 0xE0  ? 2
               : s[0] < 0xF0  ? 3
               : s[0] <= 0xF4 ? 4
                              : 0;
    unsigned code = n > 1 ? s[0] & (0xFFU >> (n + 1)) : s[0];
    for (size_t k = 1; k < n; k++) {
        if ((s[k] & 0xC0) != 0x80) {
            return 0;
        }
        code = code << 6 | (s[k] & 0x3F);
    }
    bool surrogate = code >= 0xD800 && code < 0xE000;
    return code < least[n] || surrogate || code > 0x10FFFF ? 0 : n;
}

bool cli_bytes__add_json(cli_bytes *b, const char *text)
{
    bool good = cli_bytes__add(b, "\"", 1);
    while (*text && good) {
        unsigned char c = (unsigned char)*text;
        size_t n = character((const unsigned char *)text);
        char escape[8];
        if (n == 0) {
            good = cli_bytes__add(b, "\xEF\xBF\xBD", 3);
        } else if (c == '"' || c == '\\') {
            good = cli_bytes__add(b, "\\", 1) && cli_bytes__add(b, text, 1);
        } else if (c < 0x20 || c == 0x7F) {
            snprintf(escape, sizeof escape, "\\u%04x", c);
            good = cli_bytes__add(b, escape, 6);
        } else {
            good = cli_bytes__add(b, text, n);
        }
        text += n ? n : 1;
    }
    return good && cli_bytes__add(b, "\"", 1);
}

void cli_bytes__empty(cli_bytes *b, size_t keep)
{
    b->size = 0;
    if (b->room > keep) {
        cli_bytes__free(b);
    }
}

void cli_bytes__free(cli_bytes *b)
{
    free(b->bytes);
    *b = (cli_bytes){0};
}

uint64_t cli_bytes__hash(uint64_t hash, const void *bytes, size_t size)
{
    const unsigned char *s = bytes;
    for (size_t i = 0; i < size; i++) {
        hash = (hash ^ s[i]) * 0x100000001b3U;
    }
    return hash;
}
