#include "cli/suggest.h"

#include <stdint.h>
#include <string.h>

enum { LONGEST = 32 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* How many letters must be changed, added, removed or swapped with their neighbour. */
static size_t distance(const char *a, size_t m, const char *b, size_t n)
{
    size_t d[LONGEST + 1][LONGEST + 1];
    for (size_t i = 0; i <= m; i++) {
        for (size_t j = 0; j <= n; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            size_t change = d[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            d[i][j] = least(change, least(d[i - 1][j], d[i][j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return d[m][n];
}

const char *cli_suggest__nearest(const char *word, size_t size,
                                 const char *(*name)(const void *context, size_t k),
                                 const void *context)
{
    const char *best = NULL;
    size_t best_distance = size / 3 + 1;
    if (size == 0 || size > LONGEST) {
        return NULL;
    }
    for (size_t k = 0; name(context, k); k++) {
        const char *candidate = name(context, k);
        size_t n = strlen(candidate);
        size_t d = n > LONGEST ? SIZE_MAX : distance(word, size, candidate, n);
        if (size >= 3 && n > size && memcmp(candidate, word, size) == 0) {
            d = 1;
        }
        if (d < best_distance || (d == best_distance && !best)) {
            best = candidate;
            best_distance = d;
        }
    }
    return best;
}
