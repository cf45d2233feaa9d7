#define _DEFAULT_SOURCE
#include "cli/input.h"

#include <errno.h>
#include <fts.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool complain(const char *path, int reason)
{
    fprintf(stderr, "knipsel: %s: %s\n", path, strerror(reason));
    return false;
}

bool cli_input__read(cli_bytes *out, const char *path)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *file = standard ? stdin : fopen(path, "rb");
    if (!file) {
        return complain(path, errno);
    }
    out->size = 0;
    bool good = true;
    for (;;) {
        if (out->room - out->size < 32 * 1024) {
            size_t room = out->room + out->room / 2 + 64 * 1024;
            char *more = realloc(out->bytes, room);
            if (!more) {
                good = complain(path, ENOMEM);
                break;
            }
            out->bytes = more;
            out->room = room;
        }
        errno = 0;
        size_t got = fread(out->bytes + out->size, 1, out->room - out->size, file);
        out->size += got;
        if (got == 0) {
            if (ferror(file)) {
                good = complain(path, errno);
            }
            break;
        }
    }
    if (!standard) {
        fclose(file);
    }
    return good;
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
    return strcmp((*a)->fts_name, (*b)->fts_name);
}

static bool is_text_file(const FTSENT *entry)
{
    size_t n = entry->fts_namelen;
    return n > 4 && strcmp(entry->fts_name + n - 4, ".txt") == 0;
}

static bool walk_directory(char *path, cli_visitor visitor, bool *failed)
{
    char *const roots[] = {path, NULL};
    FTS *tree = fts_open(roots, FTS_LOGICAL | FTS_NOCHDIR, by_name);
    if (!tree) {
        *failed = true;
        complain(path, errno);
        return true;
    }
    bool go_on = true;
    for (FTSENT *entry; go_on && (entry = fts_read(tree)) != NULL;) {
        switch (entry->fts_info) {
        case FTS_F:
            go_on = !is_text_file(entry) || visitor.visit(visitor.context, entry->fts_path);
            break;
        case FTS_DC:
            fprintf(stderr, "knipsel: %s: a link back to a directory above it; left out\n",
                    entry->fts_path);
            break;
        case FTS_DNR:
        case FTS_ERR:
        case FTS_NS:
            *failed = true;
            complain(entry->fts_path, entry->fts_errno);
            break;
        case FTS_SLNONE:
            if (is_text_file(entry)) {
                *failed = true;
                complain(entry->fts_path, ENOENT);
            }
            break;
        default:
            break;
        }
    }
    fts_close(tree);
    return go_on;
}

static bool is_directory(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool cli_input__walk(char *const *operands, size_t count, cli_visitor visitor, bool *failed)
{
    if (count == 0) {
        return visitor.visit(visitor.context, "-");
    }
    for (size_t k = 0; k < count; k++) {
        bool go_on = is_directory(operands[k]) ? walk_directory(operands[k], visitor, failed)
                                               : visitor.visit(visitor.context, operands[k]);
        if (!go_on) {
            return false;
        }
    }
    return true;
}

bool cli_input__is_single(char *const *operands, size_t count)
{
    return count == 0 || (count == 1 && !is_directory(operands[0]));
}
