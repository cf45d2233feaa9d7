#include "cli/filename.h"

#include "cli/stream.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PART_MAX = 200 };

/* One part of a path. */
static bool add_part(cli_bytes *out, const char *part, size_t size)
{
    size_t from = out->size, shown = size > PART_MAX ? PART_MAX : size;
    if (!cli_bytes__add(out, part, shown)) {
        return false;
    }
    for (size_t i = from; i < out->size; i++) {
        unsigned char c = (unsigned char)out->bytes[i];
        if (c < 0x20 || c == 0x7F || c == '\\' || (c == '.' && i == from)) {
            out->bytes[i] = '_';
        }
    }
    char mark[24];
    int n = snprintf(mark, sizeof mark, "~%016" PRIx64, cli_bytes__hash(CLI_HASH, part, size));
    return shown == size || cli_bytes__add(out, mark, (size_t)n);
}

bool cli_filename__make(cli_bytes *out, const char *id)
{
    size_t size = cli_stream__plain_length(id);
    out->size = 0;
    if (size > 4 && memcmp(id + size - 4, ".txt", 4) == 0 && id[size - 5] != '/') {
        size -= 4;
    } else {
        size = strlen(id);
    }
    for (size_t at = 0; at < size;) {
        const char *slash = memchr(id + at, '/', size - at);
        size_t n = slash ? (size_t)(slash - id) - at : size - at;
        bool part = n > 1 || (n == 1 && id[at] != '.');
        if (part &&
            !((out->size == 0 || cli_bytes__add(out, "/", 1)) && add_part(out, id + at, n))) {
            return false;
        }
        at += n + 1;
    }
    return (out->size || cli_bytes__add(out, "_", 1)) && cli_bytes__add(out, "", 1);
}

/* Where a hash is, or would be. */
static uint64_t *find(const cli_names *names, uint64_t hash)
{
    size_t k = (size_t)(hash >> 1) & (names->room - 1);
    while (names->hashes[k] && names->hashes[k] != hash) {
        k = (k + 1) & (names->room - 1);
    }
    return &names->hashes[k];
}

static bool grow(cli_names *names)
{
    cli_names more = {NULL, names->count, names->room ? names->room * 2 : 1024};
    more.hashes = calloc(more.room, sizeof *more.hashes);
    if (!more.hashes) {
        return false;
    }
    for (size_t k = 0; k < names->room; k++) {
        if (names->hashes[k]) {
            *find(&more, names->hashes[k]) = names->hashes[k];
        }
    }
    free(names->hashes);
    *names = more;
    return true;
}

bool cli_names__add(cli_names *names, const char *name, bool *memory)
{
    uint64_t hash = cli_bytes__hash(CLI_HASH, name, strlen(name)) | 1;
    if (names->count * 2 >= names->room && !grow(names)) {
        *memory = false;
        return true;
    }
    uint64_t *at = find(names, hash);
    if (*at) {
        return false;
    }
    *at = hash;
    names->count++;
    return true;
}

void cli_names__free(cli_names *names)
{
    free(names->hashes);
    *names = (cli_names){0};
}
