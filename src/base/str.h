/* A string view: bytes with a length, owned by somebody else, not zero-terminated. */
#ifndef KNP_BASE_STR_H
#define KNP_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct knp_str {
    const char *bytes;
    size_t size;
} knp_str;

static inline knp_str knp_str__of(const char *text)
{
    return (knp_str){text, strlen(text)};
}

static inline bool knp_str__equal(knp_str a, knp_str b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.bytes, b.bytes, a.size) == 0);
}

static inline bool knp_str__is(knp_str a, const char *text)
{
    return knp_str__equal(a, knp_str__of(text));
}

/* Whether `a` is `lower`, ASCII letter case aside. */
static inline bool knp_str__lowers_to(knp_str a, knp_str lower)
{
    for (size_t k = 0; a.size == lower.size && k < a.size; k++) {
        char c = a.bytes[k];
        if ((char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != lower.bytes[k]) {
            return false;
        }
    }
    return a.size == lower.size;
}

static inline bool knp_str__starts(knp_str a, const char *prefix)
{
    size_t n = strlen(prefix);
    return a.size >= n && memcmp(a.bytes, prefix, n) == 0;
}

static inline bool knp_str__ends(knp_str a, const char *suffix)
{
    size_t n = strlen(suffix);
    return a.size >= n && memcmp(a.bytes + a.size - n, suffix, n) == 0;
}

/* By bytes, the shorter first where one begins the other: for UTF-8, order of code points. */
static inline int knp_str__compare(knp_str a, knp_str b)
{
    size_t n = a.size < b.size ? a.size : b.size;
    int c = n ? memcmp(a.bytes, b.bytes, n) : 0;
    return c ? c : (a.size > b.size) - (a.size < b.size);
}

static inline knp_str knp_str__trim(knp_str a)
{
    while (a.size && (a.bytes[0] == ' ' || a.bytes[0] == '\t' || a.bytes[0] == '\r')) {
        a.bytes++;
        a.size--;
    }
    while (a.size && (a.bytes[a.size - 1] == ' ' || a.bytes[a.size - 1] == '\t' ||
                      a.bytes[a.size - 1] == '\r')) {
        a.size--;
    }
    return a;
}

#endif
