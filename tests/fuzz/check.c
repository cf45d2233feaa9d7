#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fuzz_fail(const char *file, int line, const char *condition)
{
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, condition);
    abort();
}

/* ------------------------------------------------------------------------------------ JSON -- */

static void follow(fuzz_json *json, char c)
{
    if (json->in_string) {
        CHECK((unsigned char)c >= 0x20);
        if (json->escaped) {
            CHECK(strchr("\"\\/bfnrtu", c));
            json->escaped = false;
        } else if (c == '\\') {
            json->escaped = true;
        } else if (c == '"') {
            json->in_string = false;
        }
        return;
    }
    CHECK(json->documents == 0 || c == '\n');
    if (c == '"') {
        json->in_string = true;
    } else if (c == '{' || c == '[') {
        CHECK(json->depth < FUZZ_JSON_DEPTH);
        json->open[json->depth++] = c;
    } else if (c == '}' || c == ']') {
        CHECK(json->depth > 0);
        CHECK(json->open[--json->depth] == (c == '}' ? '{' : '['));
        CHECK(json->last != ',' && json->last != ':');
        json->documents += json->depth == 0;
    }
}

static bool watch(void *context, const char *bytes, size_t size)
{
    fuzz_json *json = context;
    for (size_t i = 0; i < size; i++) {
        follow(json, bytes[i]);
        json->hash = (json->hash ^ (unsigned char)bytes[i]) * 0x100000001b3U;
        if (bytes[i] != ' ' && bytes[i] != '\n') {
            json->last = bytes[i];
        }
    }
    return true;
}

knp_sink fuzz_json_sink(fuzz_json *json)
{
    *json = (fuzz_json){.hash = 0xcbf29ce484222325U};
    return (knp_sink){watch, json};
}

void fuzz_json_finish(const fuzz_json *json)
{
    CHECK(!json->in_string);
    CHECK(json->depth == 0);
    CHECK(json->documents == 1);
}

uint64_t fuzz_write(const knp_document *doc, const knp_json_options *options)
{
    fuzz_json json;
    knp_sink sink = fuzz_json_sink(&json);
    CHECK(knp_document_write_json(doc, options, sink, NULL) == KNP_OK);
    fuzz_json_finish(&json);
    return json.hash;
}

/* --------------------------------------------------------------------------- other formats -- */

typedef struct stream {
    knp_format format;
    size_t part;
    uint64_t hash;
    char last;
    bool tag;   /* html: inside of a tag */
    bool quote; /* html: inside of an attribute's value */
} stream;

/* No markup, order or character stands where none may. */
static void follow_stream(stream *s, char c)
{
    if (s->format == KNP_FORMAT_HTML) {
        CHECK(c != '<' || !s->tag);
        CHECK(c != '>' || (s->tag && !s->quote));
        CHECK(c != '\'' && (c != '"' || s->tag));
        s->quote ^= c == '"';
        s->tag = c == '<' || (s->tag && (c != '>' || s->quote));
    } else if (s->format == KNP_FORMAT_PRETTY) {
        CHECK((unsigned char)c >= 0x20 || c == '\n');
        CHECK(c != 0x7F);
    } else if (s->format == KNP_FORMAT_CONLL || (s->format == KNP_FORMAT_BRAT && s->part == 1)) {
        CHECK(c != '\r');
    }
}

static bool watch_stream(void *context, const char *bytes, size_t size)
{
    stream *s = context;
    for (size_t k = 0; k < size; k++) {
        follow_stream(s, bytes[k]);
        s->hash = (s->hash ^ (unsigned char)bytes[k]) * 0x100000001b3U;
        s->last = bytes[k];
    }
    return true;
}

uint64_t fuzz_write_formats(const knp_document *doc, const knp_json_options *options)
{
    uint64_t hash = 0;
    for (unsigned format = KNP_FORMAT_JSONL + 1; format < KNP_FORMAT_COUNT; format++) {
        for (size_t part = 0; part < knp_format_describe((knp_format)format)->part_count; part++) {
            stream s = {.format = (knp_format)format, .part = part};
            CHECK(knp_document_write(doc, (knp_format)format, part, options,
                                     (knp_sink){watch_stream, &s}, NULL) == KNP_OK);
            bool is_text = format == KNP_FORMAT_BRAT && part == 0;
            CHECK(is_text || s.last == 0 || s.last == '\n');
            CHECK(!s.tag && !s.quote);
            hash = hash * 31 + s.hash;
        }
    }
    return hash;
}

/* --------------------------------------------------------------------------------- records -- */

void fuzz_check_document(const knp_document *doc)
{
    knp_error error;
    if (knp_document_check(doc, &error) != KNP_OK) {
        fuzz_fail(__FILE__, __LINE__, error.message);
    }
}

void fuzz_check_empty(const knp_document *doc)
{
    size_t numbers, actors, places, quotes, casualties;
    knp_document_numbers(doc, &numbers);
    knp_document_actors(doc, &actors);
    knp_document_places(doc, &places);
    knp_document_quotes(doc, &quotes);
    knp_document_casualties(doc, &casualties);
    CHECK(numbers == 0 && actors == 0 && places == 0 && quotes == 0 && casualties == 0);
    CHECK(knp_document_token_count(doc) == 0);
    CHECK(knp_document_sentence_count(doc) == 0);
    CHECK(knp_document_date(doc) == NULL);
    CHECK(knp_document_warning(doc, 0) == NULL);
}
