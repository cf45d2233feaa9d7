/* Bytes of another charset to UTF-8, and which charset they are in: knp_text_convert, by ICU. */
#include "base/alloc.h"
#include "base/error.h"
#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum { DETECT_BYTES = 64 * 1024 };

static knp_status detect(const char *bytes, size_t size, char used[64], knp_error *error)
{
    size_t at;
    if (knp_utf8__check(bytes, size, &at, NULL) == KNP_UTF8_OK) {
        snprintf(used, 64, "UTF-8");
        return KNP_OK;
    }
    UErrorCode code = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&code);
    ucsdet_setText(detector, bytes, (int32_t)(size < DETECT_BYTES ? size : DETECT_BYTES), &code);
    const UCharsetMatch *match = ucsdet_detect(detector, &code);
    const char *name = match ? ucsdet_getName(match, &code) : NULL;
    if (U_SUCCESS(code) && name) {
        /* Texts called Latin-1 hold Windows quotation marks where Latin-1 has controls. */
        snprintf(used, 64, "%s", strcmp(name, "ISO-8859-1") == 0 ? "windows-1252" : name);
    }
    ucsdet_close(detector);
    if (U_FAILURE(code) || !name) {
        return knp_error__set(error, KNP_ERROR_ENCODING,
                              "its charset cannot be detected; say which it is");
    }
    return KNP_OK;
}

/* Where in the input the converter stopped. */
static knp_status bad_bytes(const char *bytes, const char *source, UConverter *converter,
                            const char *used, knp_error *error)
{
    char pending[32];
    int8_t length = sizeof pending;
    UErrorCode code = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, pending, &length, &code);
    size_t behind = U_SUCCESS(code) && length > 0 ? (size_t)length : 0;
    size_t at = (size_t)(source - bytes);
    return knp_error__set_offset(error, KNP_ERROR_ENCODING, at >= behind ? at - behind : 0,
                                 "not %s (bytes the charset does not have)", used);
}

/* Both converters must be open. */
static knp_status convert(UConverter *from, UConverter *to, const char *bytes, size_t size,
                          char **out, size_t *out_size, const char *used, knp_error *error)
{
    UChar pivot[1024], *pivot_source = pivot, *pivot_target = pivot;
    const char *source = bytes;
    size_t room = size + size / 2 + 64, made = 0;
    char *result = knp_alloc__get(room);
    bool first = true;
    while (result) {
        char *target = result + made;
        UErrorCode code = U_ZERO_ERROR;
        ucnv_convertEx(to, from, &target, result + room, &source, bytes + size, pivot,
                       &pivot_source, &pivot_target, pivot + 1024, first, true, &code);
        made = (size_t)(target - result);
        first = false;
        if (code == U_BUFFER_OVERFLOW_ERROR) {
            char *more = knp_alloc__resize(result, room * 2);
            if (!more) {
                knp_alloc__free(result);
            }
            result = more;
            room *= 2;
            continue;
        }
        if (U_FAILURE(code)) {
            knp_alloc__free(result);
            return bad_bytes(bytes, source, from, used, error);
        }
        *out = result;
        *out_size = made;
        return KNP_OK;
    }
    return knp_error__memory(error);
}

knp_status knp_text_convert(const char *bytes, size_t size, const char *charset, char **out,
                            size_t *out_size, char used[64], knp_error *error)
{
    char name[64];
    snprintf(name, sizeof name, "%s", charset);
    *out = NULL;
    *out_size = 0;
    if (strcmp(charset, "auto") == 0) {
        knp_status status = detect(bytes, size, name, error);
        if (status != KNP_OK) {
            return status;
        }
    }
    if (used) {
        memcpy(used, name, sizeof name);
    }
    UErrorCode code = U_ZERO_ERROR;
    UConverter *from = ucnv_open(name, &code);
    if (U_FAILURE(code)) {
        if (code == U_MEMORY_ALLOCATION_ERROR) {
            return knp_error__memory(error);
        }
        return strcmp(charset, "auto") == 0
                   ? knp_error__set(error, KNP_ERROR_ENCODING,
                                    "it looks like %s, which cannot be read; say which it is", name)
                   : knp_error__set(error, KNP_ERROR_ARGUMENT, "no charset is called '%s'", name);
    }
    UConverter *to = ucnv_open("UTF-8", &code);
    ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &code);
    knp_status status = U_FAILURE(code)
                            ? knp_error__memory(error)
                            : convert(from, to, bytes, size, out, out_size, name, error);
    ucnv_close(to);
    ucnv_close(from);
    return status;
}

void knp_text_free(char *text)
{
    knp_alloc__free(text);
}
