/* What the unit tests share. */
#ifndef KNP_TESTS_HELP_H
#define KNP_TESTS_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

#include <stdio.h>
#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

/* Fails the test with the row's number, for tables of cases. */
#define CHECK_ROW(row, condition)                                                                  \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fail_msg("row %zu: %s", (size_t)(row), #condition);                                    \
        }                                                                                          \
    } while (0)

static inline void help_check_text(knp_str got, const char *want, const char *file, int line)
{
    if (!knp_str__is(got, want)) {
        print_error("expected: %s\ngot:      %.*s\n", want, (int)got.size, got.bytes);
        _fail(file, line);
    }
}

#define CHECK_TEXT(got, want) help_check_text((got), (want), __FILE__, __LINE__)

#endif
