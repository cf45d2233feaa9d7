#include "base/buf.h"

#include "base/alloc.h"
#include "base/vec.h"

#include <stdarg.h>
#include <stdio.h>

bool knp_buf__reserve(knp_buf *buf, size_t more)
{
    if (buf->broken) {
        return false;
    }
    if (buf->room - buf->size >= more) {
        return true;
    }
    if (!knp_vec__grow((void **)&buf->bytes, &buf->room, buf->size, more, 1)) {
        buf->broken = true;
        return false;
    }
    return true;
}

void knp_buf__append(knp_buf *buf, const char *bytes, size_t size)
{
    if (size && knp_buf__reserve(buf, size)) {
        memcpy(buf->bytes + buf->size, bytes, size);
        buf->size += size;
    }
}

void knp_buf__append_str(knp_buf *buf, knp_str text)
{
    knp_buf__append(buf, text.bytes, text.size);
}

void knp_buf__append_byte(knp_buf *buf, char byte)
{
    knp_buf__append(buf, &byte, 1);
}

void knp_buf__printf(knp_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int need = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (need <= 0 || !knp_buf__reserve(buf, (size_t)need + 1)) {
        return;
    }
    va_start(args, format);
    vsnprintf(buf->bytes + buf->size, (size_t)need + 1, format, args);
    va_end(args);
    buf->size += (size_t)need;
}

void knp_buf__free(knp_buf *buf)
{
    knp_alloc__free(buf->bytes);
    *buf = (knp_buf){0};
}
