#define _POSIX_C_SOURCE 200809L
#include "cli/errors.h"

#include "cli/say.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(cli_errors *e, int reason)
{
    if (!e->failed) {
        cli_say__line("--errors: cannot write %s: %s", e->path, strerror(reason));
    }
    e->failed = true;
    return false;
}

bool cli_errors__open(cli_errors *e, const char *path, uint64_t size)
{
    struct stat status;
    *e = (cli_errors){.path = path, .file = -1, .size = size};
    if (!path) {
        return true;
    }
    e->file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (e->file < 0 || fstat(e->file, &status) != 0) {
        return complain(e, errno);
    }
    if (S_ISREG(status.st_mode) && (uint64_t)status.st_size > size &&
        ftruncate(e->file, (off_t)size) != 0) {
        return complain(e, errno);
    }
    return true;
}

bool cli_errors__flush(cli_errors *e)
{
    size_t at = 0;
    while (at < e->buffer.size && !e->failed) {
        ssize_t n = write(e->file, e->buffer.bytes + at, e->buffer.size - at);
        if (n < 0 && errno != EINTR) {
            return complain(e, errno);
        }
        at += n > 0 ? (size_t)n : 0;
    }
    e->buffer.size = 0;
    return !e->failed;
}

bool cli_errors__add(cli_errors *e, const cli_slot *slot)
{
    cli_bytes *b = &e->buffer, source = {0};
    char offset[64] = "null";
    size_t before = b->size;
    if (!e->path) {
        return true;
    }
    if (slot->offset != UINT64_MAX) {
        snprintf(offset, sizeof offset, "%" PRIu64, slot->offset);
    }
    bool good = cli_work__origin(slot, &source) && cli_bytes__add(b, "{\"id\":", 6) &&
                cli_bytes__add_json(b, slot->id.bytes) && cli_bytes__add(b, ",\"source\":", 10) &&
                cli_bytes__add_json(b, source.bytes) && cli_bytes__add(b, ",\"offset\":", 10) &&
                cli_bytes__add(b, offset, strlen(offset)) &&
                cli_bytes__add(b, ",\"reason\":", 10) && cli_bytes__add_json(b, slot->problem) &&
                cli_bytes__add(b, "}\n", 2);
    cli_bytes__free(&source);
    if (!good) {
        return complain(e, ENOMEM);
    }
    e->size += b->size - before;
    return b->size < 64 * 1024 || cli_errors__flush(e);
}

void cli_errors__close(cli_errors *e)
{
    if (e->path && e->file >= 0) {
        cli_errors__flush(e);
        close(e->file);
    }
    cli_bytes__free(&e->buffer);
}
