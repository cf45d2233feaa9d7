#include "cli/say.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static const char CLEAR[] = "\r\x1b[K";
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static bool shown; /* a line of progress stands there, without a line end */

static void clear_progress(void)
{
    if (shown) {
        fwrite(CLEAR, 1, sizeof CLEAR - 1, stderr);
        shown = false;
    }
}

void cli_say__line(const char *format, ...)
{
    char line[8192] = "knipsel: ";
    size_t head = strlen(line);
    va_list arguments;
    va_start(arguments, format);
    int n = vsnprintf(line + head, sizeof line - head - 1, format, arguments);
    va_end(arguments);
    size_t size = n < 0 ? head : strlen(line);
    for (size_t i = head; i < size; i++) {
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7F) {
            line[i] = '?';
        }
    }
    line[size++] = '\n';
    pthread_mutex_lock(&lock);
    clear_progress();
    fwrite(line, 1, size, stderr);
    pthread_mutex_unlock(&lock);
}

void cli_say__progress(const char *line)
{
    pthread_mutex_lock(&lock);
    clear_progress();
    if (line) {
        fputs(line, stderr);
        fflush(stderr);
        shown = true;
    }
    pthread_mutex_unlock(&lock);
}
