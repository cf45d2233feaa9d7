/* Bytes in some charset: the first byte chooses it, the rest is converted to UTF-8. */
#include "fuzz.h"

#include "base/utf8.h"

#include <string.h>

static const char *const charsets[] = {"auto",      "windows-1252", "ISO-8859-15", "ibm-850",
                                       "macintosh", "US-ASCII",     "UTF-8",       "UTF-16LE",
                                       "UTF-16BE",  "UTF-16",       "UTF-32",      "UTF-7",
                                       "Shift_JIS", "GB18030",      "ISO-2022-JP", "ISO-8859-1"};

/* NUL is a fault of articles, not of UTF-8. */
static bool is_utf8(const char *bytes, size_t size)
{
    size_t from = 0, at;
    for (;;) {
        knp_utf8__fault fault = knp_utf8__check(bytes + from, size - from, &at, NULL);
        if (fault != KNP_UTF8_NUL) {
            return fault == KNP_UTF8_OK;
        }
        from += at + 1;
    }
}

static size_t first_beyond_ascii(const char *bytes, size_t size)
{
    size_t i = 0;
    while (i < size && (unsigned char)bytes[i] < 0x80) {
        i++;
    }
    return i;
}

static void check_refusal(const char *charset, const char *bytes, size_t size,
                          const knp_error *error)
{
    CHECK(error->status == KNP_ERROR_ENCODING);
    CHECK(error->message[0]);
    CHECK(error->offset < size || (error->offset == UINT64_MAX && strcmp(charset, "auto") == 0));
    if (strcmp(charset, "US-ASCII") == 0) {
        CHECK(error->offset == first_beyond_ascii(bytes, size));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const char *charset = charsets[data[0] % (sizeof charsets / sizeof *charsets)];
    const char *bytes = (const char *)data + 1;
    char *out;
    size_t out_size;
    char used[64];
    knp_error error;
    size--;
    if (knp_text_convert(bytes, size, charset, &out, &out_size, used, &error) != KNP_OK) {
        CHECK(out == NULL);
        check_refusal(charset, bytes, size, &error);
        return 0;
    }
    CHECK(used[0] && memchr(used, '\0', sizeof used));
    CHECK(is_utf8(out, out_size));
    if (strcmp(charset, "UTF-8") == 0 || strcmp(charset, "US-ASCII") == 0) {
        CHECK(out_size == size && memcmp(out, bytes, size) == 0);
    }
    knp_text_free(out);
    return 0;
}
