#include "cli/jsonl.h"

#include <knipsel/knipsel.h>

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void cli_jsonl__prepare(void)
{
    json_object_seed(0);
}

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static bool
refuse(char problem[CLI_PROBLEM], const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(problem, CLI_PROBLEM, format, arguments);
    va_end(arguments);
    return false;
}

static bool no_memory(char problem[CLI_PROBLEM])
{
    return refuse(problem, "out of memory");
}

/* A member that is there and not null. */
static const json_t *member(const json_t *object, const char *name)
{
    const json_t *value = name ? json_object_get(object, name) : NULL;
    return json_is_null(value) ? NULL : value;
}

/* A string, or a whole number. */
static bool read_id(const json_t *object, const char *name, cli_entry *entry,
                    char problem[CLI_PROBLEM])
{
    const json_t *value = member(object, name);
    char number[32];
    if (json_is_integer(value)) {
        int n = snprintf(number, sizeof number, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
        return cli_bytes__set(&entry->id, number, (size_t)n) || no_memory(problem);
    }
    if (value && !json_is_string(value)) {
        return refuse(problem,
                      "the field '%s' is no string or whole number; name the right one with "
                      "--id-field",
                      name);
    }
    return cli_bytes__set(&entry->id, value ? json_string_value(value) : "",
                          value ? json_string_length(value) : 0) ||
           no_memory(problem);
}

/* A day, or a time that begins with one. */
static bool read_date(const json_t *object, const char *name, cli_entry *entry,
                      char problem[CLI_PROBLEM])
{
    const json_t *value = member(object, name);
    const char *text = json_is_string(value) ? json_string_value(value) : "";
    size_t n = strcspn(text, "T ");
    if (value && n < sizeof entry->date) {
        memcpy(entry->date, text, n);
        entry->date[n] = '\0';
    }
    if ((value && !json_is_string(value)) || (*text && !knp_date_valid(entry->date))) {
        return refuse(problem,
                      "the field '%s' is no day written YYYY-MM-DD: '%.40s'; correct it, or name "
                      "another one with --date-field",
                      name, text);
    }
    return true;
}

static bool find_string(const json_t *object, const char *name, const char *option,
                        const json_t **value, char problem[CLI_PROBLEM])
{
    *value = member(object, name);
    if (*value && !json_is_string(*value)) {
        return refuse(problem, "the field '%s' is no string; name the right one with %s", name,
                      option);
    }
    return true;
}

static bool read_text(const json_t *object, const cli_fields *fields, cli_entry *entry,
                      char problem[CLI_PROBLEM])
{
    const json_t *title, *text;
    if (!find_string(object, fields->title, "--title-field", &title, problem) ||
        !find_string(object, fields->text, "--text-field", &text, problem)) {
        return false;
    }
    if (!text) {
        return refuse(problem, "no field '%s'; name the one that holds the text with --text-field",
                      fields->text);
    }
    entry->text.size = 0;
    if (title && json_string_length(title) > 0 &&
        !(cli_bytes__add(&entry->text, json_string_value(title), json_string_length(title)) &&
          cli_bytes__add(&entry->text, "\n\n", 2))) {
        return no_memory(problem);
    }
    return cli_bytes__add(&entry->text, json_string_value(text), json_string_length(text)) ||
           no_memory(problem);
}

/* As few digits as read back as the same numbers. */
static char *dump(const json_t *object)
{
    for (size_t digits = 15;; digits++) {
        char *text = json_dumps(object, JSON_COMPACT | JSON_REAL_PRECISION(digits));
        json_t *back = text && digits < 17 ? json_loads(text, 0, NULL) : NULL;
        bool same = digits == 17 || !text || json_equal(object, back);
        json_decref(back);
        if (same) {
            return text;
        }
        free(text);
    }
}

static bool keep(const json_t *object, char *const *names, cli_bytes *kept)
{
    json_t *chosen = json_object();
    bool good = chosen != NULL;
    for (; good && *names; names++) {
        json_t *value = json_object_get(object, *names);
        good = value ? json_object_set(chosen, *names, value) == 0
                     : json_object_set_new(chosen, *names, json_null()) == 0;
    }
    char *text = good ? dump(chosen) : NULL;
    good = text && cli_bytes__set(kept, text, strlen(text));
    free(text);
    json_decref(chosen);
    return good;
}

bool cli_jsonl__keep_nothing(const cli_fields *fields, cli_bytes *kept)
{
    return !fields->keep || keep(NULL, fields->keep, kept);
}

static bool read_object(const json_t *object, const cli_fields *fields, cli_entry *entry,
                        char problem[CLI_PROBLEM])
{
    if (!json_is_object(object)) {
        return refuse(problem, "no JSON object; each line must be one, as in {\"%s\": \"…\"}",
                      fields->text);
    }
    if (!read_id(object, fields->id, entry, problem) ||
        !read_date(object, fields->date, entry, problem) ||
        !read_text(object, fields, entry, problem)) {
        return false;
    }
    return !fields->keep || keep(object, fields->keep, &entry->kept) || no_memory(problem);
}

static bool refuse_json(const json_error_t *error, char problem[CLI_PROBLEM])
{
    switch (json_error_code(error)) {
    case json_error_null_character:
        return refuse(problem, "byte %d: a NUL character (\\u0000); take it out", error->position);
    case json_error_invalid_utf8:
        return refuse(problem, "byte %d: %s: no UTF-8, as JSON must be; convert the file",
                      error->position, error->text);
    case json_error_out_of_memory:
        return no_memory(problem);
    default:
        return refuse(problem, "byte %d: no valid JSON: %s; each line must be one whole object",
                      error->position, error->text);
    }
}

bool cli_jsonl__read(const char *line, size_t size, const cli_fields *fields, cli_entry *entry,
                     char problem[CLI_PROBLEM])
{
    json_error_t error;
    entry->date[0] = '\0';
    entry->text.size = entry->kept.size = 0;
    if (!cli_bytes__set(&entry->id, "", 0)) {
        return no_memory(problem);
    }
    json_t *object = json_loadb(line, size, 0, &error);
    if (!object) {
        return refuse_json(&error, problem);
    }
    bool good = read_object(object, fields, entry, problem);
    json_decref(object);
    return good;
}

void cli_jsonl__free(cli_entry *entry)
{
    cli_bytes__free(&entry->text);
    cli_bytes__free(&entry->id);
    cli_bytes__free(&entry->kept);
}
