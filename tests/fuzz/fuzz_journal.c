/* The journal of --resume: the first byte says how many files there are and how long, the rest is
 * what is found on the disk. */
#include "fuzz.h"

#include "cli/journal.h"

#include <string.h>

enum { FINGERPRINT = 12 };

/* Whatever part of a good journal is there, what it says is what was noted. */
static void check_torn(const cli_journal_entry *entry, size_t files, size_t cut)
{
    cli_bytes journal = {0};
    cli_journal_entry last;
    size_t used;
    CHECK(cli_journal__begin(&journal, FINGERPRINT, files));
    size_t head = journal.size;
    CHECK(cli_journal__add(&journal, entry, files));
    cut %= journal.size + 1;
    cli_journal_state state =
        cli_journal__read(journal.bytes, cut, FINGERPRINT, files, entry->sizes, &last, &used);
    CHECK((state == CLI_JOURNAL_NONE) == (cut < head));
    CHECK(used == (cut < head ? 0 : cut < journal.size ? head : cut));
    CHECK(last.done == (cut < journal.size ? 0 : entry->done));
    CHECK(memcmp(last.sizes, cut < journal.size ? (uint64_t[CLI_JOURNAL_FILES]){0} : entry->sizes,
                 sizeof last.sizes) == 0);
    cli_bytes__free(&journal);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    size_t files = data[0] % 4, used, again;
    uint64_t present[CLI_JOURNAL_FILES];
    cli_journal_entry last, same;
    const char *bytes = (const char *)data + 1;
    for (size_t k = 0; k < CLI_JOURNAL_FILES; k++) {
        present[k] = data[0] < 128 ? UINT64_MAX : data[0];
    }
    cli_journal_state state =
        cli_journal__read(bytes, size - 1, FINGERPRINT, files, present, &last, &used);
    CHECK(used <= size - 1);
    CHECK((state == CLI_JOURNAL_GOOD) == (used > 0));
    for (size_t k = 0; k < files; k++) {
        CHECK(last.finished || last.sizes[k] <= present[k]);
    }
    if (used) {
        CHECK(bytes[used - 1] == '\n');
        CHECK(cli_journal__read(bytes, used, FINGERPRINT, files, present, &same, &again) == state);
        CHECK(again == used && same.done == last.done && same.finished == last.finished);
    }
    check_torn(&last, files, size);
    return 0;
}
