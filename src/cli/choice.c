#include "cli/choice.h"

#include "cli/say.h"
#include "cli/suggest.h"

#include <stdio.h>
#include <string.h>

static const char *choice_name(const void *context, size_t k)
{
    return ((const cli_choice *)context)[k].name;
}

/* Names the possible values of an option, the probable one first. */
static bool refuse(const char *option, const char *value, size_t size, const cli_choice *choices)
{
    char all[256] = "";
    for (const cli_choice *c = choices; c->name; c++) {
        size_t used = strlen(all);
        snprintf(all + used, sizeof all - used, " %s", c->name);
    }
    const char *meant = cli_suggest__nearest(value, size, choice_name, choices);
    cli_say__line("--%s: no '%.*s'; %s%s%spossible:%s", option, (int)size, value,
                  meant ? "did you mean '" : "", meant ? meant : "", meant ? "'? " : "", all);
    return false;
}

bool cli_choice__one(const char *option, const char *value, size_t size, const cli_choice *choices,
                     unsigned *out)
{
    for (const cli_choice *c = choices; c->name; c++) {
        if (strlen(c->name) == size && memcmp(c->name, value, size) == 0) {
            *out = c->value;
            return true;
        }
    }
    return refuse(option, value, size, choices);
}

bool cli_choice__list(const char *option, const char *value, const cli_choice *choices,
                      unsigned *bits)
{
    for (;;) {
        size_t n = strcspn(value, ",");
        unsigned bit = 0;
        if (!cli_choice__one(option, value, n, choices, &bit)) {
            return false;
        }
        *bits |= bit;
        if (!value[n]) {
            return true;
        }
        value += n + 1;
    }
}
