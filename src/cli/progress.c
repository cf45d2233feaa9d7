#define _POSIX_C_SOURCE 200809L
#include "cli/progress.h"

#include "cli/say.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>

double cli_progress__now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void time_left(char out[48], double seconds)
{
    unsigned long s = seconds < 1e7 ? (unsigned long)seconds : 10000000;
    if (s >= 3600) {
        snprintf(out, 48, ", %lu h %02lu min left", s / 3600, s / 60 % 60);
    } else if (s >= 60) {
        snprintf(out, 48, ", %lu min %02lu s left", s / 60, s % 60);
    } else {
        snprintf(out, 48, ", %lu s left", s);
    }
}

static void show(const cli_progress *p)
{
    char line[256], of[48] = "", left[48] = "", failed[48] = "";
    double seconds = p->last - p->begin, mb = (double)p->bytes / 1e6;
    double rate = seconds > 0 ? mb / seconds : 0;
    if (p->total) {
        snprintf(of, sizeof of, " of %.1f", (double)p->total / 1e6);
    }
    if (p->total > p->bytes && rate > 0) {
        time_left(left, (double)(p->total - p->bytes) / 1e6 / rate);
    }
    if (p->failed) {
        snprintf(failed, sizeof failed, ", %" PRIu64 " failed", p->failed);
    }
    snprintf(line, sizeof line, "%" PRIu64 " articles, %.1f%s MB, %.1f MB/s%s%s", p->articles, mb,
             of, rate, left, failed);
    if (p->terminal) {
        cli_say__progress(line);
    } else {
        cli_say__line("%s", line);
    }
}

void cli_progress__add(cli_progress *p, bool failed, uint64_t bytes)
{
    p->articles += !failed;
    p->failed += failed;
    p->bytes += bytes;
    double now = p->shown ? cli_progress__now() : 0;
    if (p->shown && now - p->last > (p->terminal ? 0.1 : 5)) {
        p->last = now;
        show(p);
    }
}

void cli_progress__finish(const cli_progress *p)
{
    double seconds = cli_progress__now() - p->begin, mb = (double)p->bytes / 1e6;
    cli_say__progress(NULL);
    if (p->stats) {
        cli_say__line("%" PRIu64 " articles, %.1f MB in %.2f s (%.1f MB/s, %.0f articles/s), "
                      "%" PRIu64 " failed",
                      p->articles, mb, seconds, seconds > 0 ? mb / seconds : 0,
                      seconds > 0 ? (double)p->articles / seconds : 0, p->failed);
    }
}
