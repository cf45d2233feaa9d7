/* JSON Lines: the first byte says how long a line may be, the rest is the file. */
#define _GNU_SOURCE
#include "fuzz.h"

#include "cli/jsonl.h"
#include "cli/lines.h"

#include "base/utf8.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static char x[] = "x", y[] = "y";
static char *keep[] = {x, y, NULL};
static const cli_fields fields = {
    .text = "text", .id = "id", .date = "date", .title = "title", .keep = keep};

static bool is_utf8(const cli_bytes *b)
{
    size_t at;
    return knp_utf8__check(b->bytes, b->size, &at, NULL) == KNP_UTF8_OK;
}

/* What is kept is an object that reads back as it is. */
static void check_kept(const cli_bytes *kept)
{
    static const char head[] = "{\"text\":\"\",";
    char problem[CLI_PROBLEM];
    cli_bytes line = {0};
    cli_entry again = {0};
    CHECK(kept->size > 2 && kept->bytes[0] == '{' && kept->bytes[kept->size - 1] == '}');
    CHECK(!memchr(kept->bytes, '\n', kept->size));
    CHECK(cli_bytes__add(&line, head, sizeof head - 1));
    CHECK(cli_bytes__add(&line, kept->bytes + 1, kept->size - 1));
    CHECK(cli_jsonl__read(line.bytes, line.size, &fields, &again, problem));
    CHECK(again.kept.size == kept->size && memcmp(again.kept.bytes, kept->bytes, kept->size) == 0);
    cli_jsonl__free(&again);
    cli_bytes__free(&line);
}

static void read_line(const char *line, size_t size, cli_entry *entry)
{
    char problem[CLI_PROBLEM] = "";
    if (!cli_jsonl__read(line, size, &fields, entry, problem)) {
        CHECK(*problem && memchr(problem, '\0', sizeof problem));
        return;
    }
    CHECK(entry->id.bytes[entry->id.size] == '\0' && strlen(entry->id.bytes) == entry->id.size);
    CHECK(is_utf8(&entry->id) && is_utf8(&entry->text));
    CHECK(!*entry->date || knp_date_valid(entry->date));
    check_kept(&entry->kept);
}

/* Each line comes as it stands in the data, or is too long. */
static void read_lines(cli_lines *lines, const char *data, size_t size)
{
    cli_entry entry = {0};
    char problem[CLI_PROBLEM];
    const char *line;
    size_t n, at = 0;
    uint64_t number = 0;
    cli_lines_next next;
    while ((next = cli_lines__next(lines, &line, &n, problem)) != CLI_LINES_END) {
        CHECK(next != CLI_LINES_BROKEN && at < size);
        CHECK(lines->number == ++number);
        const char *end = memchr(data + at, '\n', size - at);
        size_t length = end ? (size_t)(end - data) - at : size - at;
        CHECK((next == CLI_LINES_TOO_LONG) == (length > lines->limit));
        if (next == CLI_LINES_LINE) {
            CHECK(n == length && memcmp(line, data + at, n) == 0);
            read_line(line, n, &entry);
        }
        at += length + 1;
    }
    CHECK(at >= size);
    cli_jsonl__free(&entry);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[64], problem[CLI_PROBLEM];
    int file = memfd_create("lines", 0);
    if (size == 0 || file < 0) {
        return 0;
    }
    CHECK(write(file, data + 1, size - 1) == (ssize_t)(size - 1));
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    cli_stream *stream = cli_stream__open(path, problem);
    close(file);
    CHECK(stream);
    cli_lines lines = {.stream = stream, .end = '\n', .limit = data[0] == '!' ? 1 << 20 : data[0]};
    read_lines(&lines, (const char *)data + 1, size - 1);
    CHECK(cli_stream__consumed(stream) == size - 1);
    cli_bytes__free(&lines.buffer);
    cli_stream__close(stream);
    return 0;
}
