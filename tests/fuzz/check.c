#include "fuzz.h"

#include "base/utf8.h"
#include "text/charclass.h"

#include <math.h>
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

/* ----------------------------------------------------------------------------------- spans -- */

typedef struct view {
    const knp_document *doc;
    const char *text;
    size_t size;
} view;

static bool is_boundary(const view *v, uint32_t at)
{
    return at == v->size || ((unsigned char)v->text[at] & 0xC0) != 0x80;
}

static bool is_span(const view *v, knp_span span)
{
    return span.start < span.end && span.end <= v->size && is_boundary(v, span.start) &&
           is_boundary(v, span.end);
}

static bool is_span_or_none(const view *v, knp_span span)
{
    return span.start == span.end || is_span(v, span);
}

static bool is_inside(knp_span inner, knp_span outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

/* Between tokens stand blanks only, and a byte order mark at the text's beginning. */
static void check_gap(const view *v, size_t from, size_t to)
{
    if (from == 0 && to >= 3 && memcmp(v->text, "\xEF\xBB\xBF", 3) == 0) {
        from = 3;
    }
    while (from < to) {
        CHECK(knp_charclass__is_blank(knp_charclass__of_code(knp_utf8__next(v->text, &from))));
    }
}

static void check_tokens(const view *v)
{
    size_t count = knp_document_token_count(v->doc);
    uint32_t before = 0;
    for (size_t k = 0; k < count; k++) {
        knp_span token = knp_document_token(v->doc, k);
        CHECK(is_span(v, token));
        CHECK(token.start >= before);
        check_gap(v, before, token.start);
        before = token.end;
    }
    check_gap(v, before, v->size);
}

/* Sentences ascend, begin and end with a token, and hold each token once. */
static void check_sentences(const view *v)
{
    size_t tokens = knp_document_token_count(v->doc), token = 0;
    uint32_t before = 0;
    for (size_t k = 0; k < knp_document_sentence_count(v->doc); k++) {
        knp_span sentence = knp_document_sentence(v->doc, k);
        CHECK(is_span(v, sentence));
        CHECK(sentence.start >= before);
        CHECK(token < tokens && knp_document_token(v->doc, token).start == sentence.start);
        while (token < tokens && is_inside(knp_document_token(v->doc, token), sentence)) {
            token++;
        }
        CHECK(token > 0 && knp_document_token(v->doc, token - 1).end == sentence.end);
        before = sentence.end;
    }
    CHECK(token == tokens);
}

static void check_numbers(const view *v)
{
    size_t count;
    const knp_number *numbers = knp_document_numbers(v->doc, &count);
    uint32_t before = 0;
    CHECK(count <= KNP_RECORDS_MAX);
    for (size_t k = 0; k < count; k++) {
        const knp_number *n = &numbers[k];
        CHECK(is_span(v, n->span));
        CHECK(n->span.start >= before);
        before = n->span.start;
        CHECK(n->sentence < knp_document_sentence_count(v->doc));
        CHECK(is_inside(n->span, knp_document_sentence(v->doc, n->sentence)));
        CHECK(is_span_or_none(v, n->modifier));
        CHECK(is_span_or_none(v, n->noun));
        CHECK((unsigned)n->kind < KNP_NUMBER_KIND_COUNT && (unsigned)n->bound < KNP_BOUND_COUNT);
        CHECK(n->rule && *n->rule);
        CHECK(isnan(n->low) || isnan(n->high) || n->low <= n->high);
    }
}

static void check_mentions(const view *v, const knp_mention *mentions, uint32_t count)
{
    uint32_t before = 0;
    CHECK(count > 0);
    for (uint32_t m = 0; m < count; m++) {
        const knp_mention *mention = &mentions[m];
        CHECK(is_span(v, mention->span));
        CHECK(mention->span.start >= before);
        before = mention->span.end;
        CHECK(mention->sentence < knp_document_sentence_count(v->doc));
        CHECK(is_inside(mention->span, knp_document_sentence(v->doc, mention->sentence)));
        CHECK(mention->rule && *mention->rule);
    }
}

static void check_places(const view *v)
{
    size_t count;
    const knp_place *places = knp_document_places(v->doc, &count);
    for (size_t k = 0; k < count; k++) {
        CHECK(places[k].name && *places[k].name);
        CHECK((unsigned)places[k].kind < KNP_PLACE_KIND_COUNT);
        check_mentions(v, places[k].mentions, places[k].mention_count);
    }
}

static void check_actors(const view *v)
{
    size_t count;
    const knp_actor *actors = knp_document_actors(v->doc, &count);
    CHECK(count <= KNP_RECORDS_MAX);
    for (size_t k = 0; k < count; k++) {
        const knp_actor *a = &actors[k];
        CHECK(a->name && *a->name);
        CHECK((unsigned)a->type < KNP_ACTOR_TYPE_COUNT);
        for (uint32_t n = 0; n < a->alias_count; n++) {
            CHECK(a->aliases[n] && *a->aliases[n] && strcmp(a->aliases[n], a->name) != 0);
        }
        check_mentions(v, a->mentions, a->mention_count);
    }
}

static bool is_index(uint32_t index, size_t count)
{
    return index == KNP_NONE || index < count;
}

static void check_quotes(const view *v)
{
    size_t count, actors;
    const knp_quote *quotes = knp_document_quotes(v->doc, &count);
    knp_document_actors(v->doc, &actors);
    CHECK(count <= KNP_RECORDS_MAX);
    for (size_t k = 0; k < count; k++) {
        const knp_quote *q = &quotes[k];
        CHECK((unsigned)q->kind < KNP_QUOTE_KIND_COUNT);
        CHECK(q->content_count > 0);
        for (uint32_t n = 0; n < q->content_count; n++) {
            CHECK(is_span(v, q->content[n]));
            CHECK(n == 0 || q->content[n - 1].end <= q->content[n].start);
        }
        for (uint32_t n = 0; n < q->cue_count; n++) {
            CHECK(is_span(v, q->cue[n]));
        }
        CHECK(is_span_or_none(v, q->source) && is_span_or_none(v, q->via));
        CHECK(is_index(q->speaker_actor, actors) && is_index(q->via_actor, actors));
        CHECK(!q->speaker == !q->speaker_by);
        CHECK(q->sentence < knp_document_sentence_count(v->doc));
        CHECK(q->rule && *q->rule);
    }
}

static void check_casualties(const view *v)
{
    size_t count, numbers, places, quotes, actors;
    const knp_casualty *casualties = knp_document_casualties(v->doc, &count);
    knp_document_numbers(v->doc, &numbers);
    knp_document_places(v->doc, &places);
    knp_document_quotes(v->doc, &quotes);
    knp_document_actors(v->doc, &actors);
    CHECK(count <= KNP_RECORDS_MAX);
    for (size_t k = 0; k < count; k++) {
        const knp_casualty *c = &casualties[k];
        CHECK((unsigned)c->role < KNP_CASUALTY_ROLE_COUNT);
        CHECK((unsigned)c->modality < KNP_MODALITY_COUNT);
        CHECK(is_index(c->number, numbers) && is_index(c->place, places));
        CHECK(is_index(c->quote, quotes) && is_index(c->who_actor, actors));
        CHECK(is_index(c->part_of, count) && is_index(c->supersedes, count));
        CHECK(is_span(v, c->cue) && is_span_or_none(v, c->who));
        CHECK(c->sentence < knp_document_sentence_count(v->doc));
        CHECK(c->rule && *c->rule);
    }
}

void fuzz_check_document(const knp_document *doc, const char *text, size_t size)
{
    view v = {doc, text, size};
    check_tokens(&v);
    check_sentences(&v);
    check_numbers(&v);
    check_places(&v);
    check_actors(&v);
    check_quotes(&v);
    check_casualties(&v);
    const char *language = knp_document_language(doc);
    CHECK(strcmp(language, "nl") == 0 || strcmp(language, "und") == 0);
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
