/* knp_document_write_json: the whole document as RFC 8259 JSON, in the schema "knipsel/1". */
#include "record/document.h"
#include "record/explain.h"
#include "record/json.h"
#include "record/names.h"
#include "text/offsets.h"

#include <math.h>

typedef struct writer {
    const knp_document *doc;
    knp_json json;
    knp_offset_map map;
    bool explain;
    unsigned only; /* KNP_ONLY_… bits of the lists that are written: records may point to them */
} writer;

static void write_range(writer *w, knp_span span)
{
    knp_json__begin(&w->json, '[');
    knp_json__unsigned(&w->json, knp_offset_map__at(&w->map, span.start));
    knp_json__unsigned(&w->json, knp_offset_map__at(&w->map, span.end));
    knp_json__end(&w->json, ']');
}

/* The members start, end and text of an object. */
static void write_span(writer *w, knp_span span)
{
    knp_json__unsigned_member(&w->json, "start", knp_offset_map__at(&w->map, span.start));
    knp_json__unsigned_member(&w->json, "end", knp_offset_map__at(&w->map, span.end));
    knp_json__key(&w->json, "text");
    knp_json__string(&w->json, (knp_str){w->doc->text.bytes + span.start, span.end - span.start});
}

static inline void write_text(writer *w, const char *key, const char *text)
{
    knp_json__key(&w->json, key);
    knp_json__text(&w->json, text);
}

static inline void write_number_value(writer *w, const char *key, double value)
{
    knp_json__key(&w->json, key);
    knp_json__number(&w->json, value);
}

/* The id of another record; null for KNP_NONE, and where its kind is not written. */
static void write_id(writer *w, const char *key, char letter, uint32_t index, unsigned kind)
{
    knp_json__key(&w->json, key);
    if (index == KNP_NONE || !(w->only & kind)) {
        knp_json__null(&w->json);
    } else {
        knp_json__id(&w->json, letter, index + 1);
    }
}

static void write_number(writer *w, const knp_number *n, uint32_t index)
{
    knp_json *json = &w->json;
    knp_json__begin(json, '{');
    knp_json__key(json, "id");
    knp_json__id(json, 'n', index + 1);
    write_span(w, n->span);
    write_text(w, "kind", knp_names__number_kind[n->kind]);
    if (n->value_text) {
        write_text(w, "value", n->value_text);
    } else {
        write_number_value(w, "value", n->value);
    }
    if (n->value2_text) {
        write_text(w, "value2", n->value2_text);
    } else {
        write_number_value(w, "value2", n->value2);
    }
    write_text(w, "resolved", n->resolved);
    write_text(w, "bound", knp_names__bound[n->bound]);
    write_number_value(w, "low", n->low);
    write_number_value(w, "high", n->high);
    write_text(w, "unit", n->unit);
    knp_json__key(json, "modifier");
    if (n->modifier.end > n->modifier.start) {
        knp_json__begin(json, '{');
        write_span(w, n->modifier);
        knp_json__end(json, '}');
    } else {
        knp_json__null(json);
    }
    knp_json__key(json, "noun");
    if (n->noun.end > n->noun.start) {
        knp_json__begin(json, '{');
        write_span(w, n->noun);
        write_id(w, "actor", 'a', n->noun_actor, KNP_ONLY_ACTORS);
        knp_json__end(json, '}');
    } else {
        knp_json__null(json);
    }
    knp_json__unsigned_member(json, "sentence", n->sentence);
    write_text(w, "rule", n->rule);
    if (w->explain) {
        knp_json__key(json, "explain");
        knp_explain__write(json, w->doc, n->rule, (knp_span[]){n->span, n->modifier}, 2);
    }
    knp_json__end(json, '}');
}

static void write_mention(writer *w, const knp_mention *m)
{
    knp_json__begin(&w->json, '{');
    write_span(w, m->span);
    knp_json__unsigned_member(&w->json, "sentence", m->sentence);
    write_text(w, "rule", m->rule);
    if (w->explain) {
        knp_json__key(&w->json, "explain");
        knp_explain__write_name(&w->json, w->doc, m);
    }
    knp_json__end(&w->json, '}');
}

static void write_mentions(writer *w, const knp_mention *mentions, uint32_t count)
{
    knp_json__key(&w->json, "mentions");
    knp_json__begin(&w->json, '[');
    for (uint32_t k = 0; k < count; k++) {
        write_mention(w, &mentions[k]);
    }
    knp_json__end(&w->json, ']');
}

static void write_actor(writer *w, const knp_actor *a, uint32_t index)
{
    knp_json *json = &w->json;
    knp_json__begin(json, '{');
    knp_json__key(json, "id");
    knp_json__id(json, 'a', index + 1);
    write_text(w, "type", knp_names__actor_type[a->type]);
    knp_json__key(json, "named");
    knp_json__bool(json, a->named);
    write_text(w, "name", a->name);
    knp_json__key(json, "aliases");
    knp_json__begin(json, '[');
    for (uint32_t k = 0; k < a->alias_count; k++) {
        knp_json__text(json, a->aliases[k]);
    }
    knp_json__end(json, ']');
    write_text(w, "function", a->function);
    write_text(w, "kind", a->kind);
    write_number_value(w, "age", a->age);
    write_text(w, "country", a->country);
    write_mentions(w, a->mentions, a->mention_count);
    knp_json__end(json, '}');
}

static void write_place(writer *w, const knp_place *p, uint32_t index)
{
    knp_json *json = &w->json;
    knp_json__begin(json, '{');
    knp_json__key(json, "id");
    knp_json__id(json, 'p', index + 1);
    write_text(w, "name", p->name);
    write_text(w, "kind", knp_names__place_kind[p->kind]);
    write_text(w, "country", p->country);
    write_number_value(w, "latitude", p->latitude);
    write_number_value(w, "longitude", p->longitude);
    write_mentions(w, p->mentions, p->mention_count);
    knp_json__end(json, '}');
}

/* An object with a span, or null if the span is empty. */
static void write_optional_span(writer *w, const char *key, knp_span span)
{
    knp_json__key(&w->json, key);
    if (span.end > span.start) {
        knp_json__begin(&w->json, '{');
        write_span(w, span);
        knp_json__end(&w->json, '}');
    } else {
        knp_json__null(&w->json);
    }
}

static void write_spans(writer *w, const char *key, const knp_span *spans, uint32_t count)
{
    knp_json__key(&w->json, key);
    knp_json__begin(&w->json, '[');
    for (uint32_t k = 0; k < count; k++) {
        knp_json__begin(&w->json, '{');
        write_span(w, spans[k]);
        knp_json__end(&w->json, '}');
    }
    knp_json__end(&w->json, ']');
}

/* The id of an actor; null for KNP_NONE, and where actors are not written. */
static void write_actor_id(writer *w, uint32_t actor)
{
    knp_json__key(&w->json, "actor");
    if (actor == KNP_NONE || !(w->only & KNP_ONLY_ACTORS)) {
        knp_json__null(&w->json);
    } else {
        knp_json__id(&w->json, 'a', actor + 1);
    }
}

static void write_speaker(writer *w, const knp_quote *q)
{
    knp_json__key(&w->json, "speaker");
    if (!q->speaker) {
        knp_json__null(&w->json);
        return;
    }
    knp_json__begin(&w->json, '{');
    write_text(w, "name", q->speaker);
    write_actor_id(w, q->speaker_actor);
    write_text(w, "by", q->speaker_by);
    knp_json__end(&w->json, '}');
}

static void write_via(writer *w, const knp_quote *q)
{
    if (q->via.end == q->via.start) {
        write_optional_span(w, "via", q->via);
        return;
    }
    knp_json__key(&w->json, "via");
    knp_json__begin(&w->json, '{');
    write_span(w, q->via);
    write_actor_id(w, q->via_actor);
    knp_json__end(&w->json, '}');
}

static void write_quote(writer *w, const knp_quote *q, uint32_t index)
{
    knp_json *json = &w->json;
    knp_json__begin(json, '{');
    knp_json__key(json, "id");
    knp_json__id(json, 'q', index + 1);
    write_text(w, "kind", knp_names__quote_kind[q->kind]);
    write_spans(w, "content", q->content, q->content_count);
    write_spans(w, "cue", q->cue, q->cue_count);
    write_text(w, "verb", q->verb);
    write_text(w, "verb_class", q->verb_class);
    write_optional_span(w, "source", q->source);
    write_speaker(w, q);
    write_text(w, "source_kind", q->source_kind);
    write_via(w, q);
    knp_json__unsigned_member(json, "sentence", q->sentence);
    write_text(w, "rule", q->rule);
    if (w->explain) {
        knp_json__key(json, "explain");
        knp_explain__write(json, w->doc, q->rule, q->cue, q->cue_count);
    }
    knp_json__end(json, '}');
}

static void write_casualty(writer *w, const knp_casualty *c, uint32_t index)
{
    knp_json *json = &w->json;
    knp_json__begin(json, '{');
    knp_json__key(json, "id");
    knp_json__id(json, 'c', index + 1);
    write_text(w, "role", knp_names__casualty_role[c->role]);
    write_id(w, "number", 'n', c->number, KNP_ONLY_NUMBERS);
    write_number_value(w, "low", c->low);
    write_number_value(w, "high", c->high);
    knp_json__key(json, "who");
    if (c->who.end > c->who.start) {
        knp_json__begin(json, '{');
        write_span(w, c->who);
        write_id(w, "actor", 'a', c->who_actor, KNP_ONLY_ACTORS);
        knp_json__end(json, '}');
    } else {
        knp_json__null(json);
    }
    write_optional_span(w, "cue", c->cue);
    write_id(w, "place", 'p', c->place, KNP_ONLY_PLACES);
    write_id(w, "quote", 'q', c->quote, KNP_ONLY_QUOTES);
    write_text(w, "modality", knp_names__modality[c->modality]);
    write_id(w, "part_of", 'c', c->part_of, KNP_ONLY_CASUALTIES);
    write_id(w, "supersedes", 'c', c->supersedes, KNP_ONLY_CASUALTIES);
    knp_json__unsigned_member(json, "sentence", c->sentence);
    write_text(w, "rule", c->rule);
    if (w->explain) {
        knp_json__key(json, "explain");
        knp_explain__write(json, w->doc, c->rule, &c->cue, 1);
    }
    knp_json__end(json, '}');
}

static void write_tags(writer *w)
{
    knp_json__key(&w->json, "tags");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < w->doc->tokens.list.count; k++) {
        knp_json__text(&w->json, knp_document_tag(w->doc, k));
    }
    knp_json__end(&w->json, ']');
}

static void write_head(writer *w, unsigned with)
{
    const knp_document *doc = w->doc;
    knp_json *json = &w->json;
    write_text(w, "schema", "knipsel/1");
    write_text(w, "id", doc->id);
    write_text(w, "language", knp_document_language(doc));
    write_text(w, "date", doc->date);
    knp_json__unsigned_member(json, "length", knp_offset_map__at(&w->map, doc->text.size));
    if (doc->kept) {
        knp_json__key(json, "kept");
        knp_json__raw(json, doc->kept);
    }
    if (with & KNP_WITH_SENTENCES) {
        knp_json__key(json, "sentences");
        knp_json__begin(json, '[');
        for (size_t k = 0; k < knp_sentence__count(&doc->sentences); k++) {
            write_range(w, knp_document_sentence(doc, k));
        }
        knp_json__end(json, ']');
    }
    if (with & KNP_WITH_TOKENS) {
        knp_json__key(json, "tokens");
        knp_json__begin(json, '[');
        for (size_t k = 0; k < doc->tokens.list.count; k++) {
            write_range(w, knp_document_token(doc, k));
        }
        knp_json__end(json, ']');
    }
    if (with & KNP_WITH_TAGS) {
        write_tags(w);
    }
}

static void write_records(writer *w, unsigned only)
{
    const knp_document *doc = w->doc;
    size_t numbers = only & KNP_ONLY_NUMBERS ? doc->records.numbers.count : 0;
    size_t actors = only & KNP_ONLY_ACTORS ? doc->records.actors.count : 0;
    size_t quotes = only & KNP_ONLY_QUOTES ? doc->records.quotes.count : 0;
    size_t casualties = only & KNP_ONLY_CASUALTIES ? doc->records.casualties.count : 0;
    w->only = only;
    size_t places = only & KNP_ONLY_PLACES ? doc->records.places.count : 0;
    knp_json__key(&w->json, "numbers");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < numbers; k++) {
        write_number(w, &doc->records.numbers.items[k], (uint32_t)k);
    }
    knp_json__end(&w->json, ']');
    knp_json__key(&w->json, "actors");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < actors; k++) {
        write_actor(w, &doc->records.actors.items[k], (uint32_t)k);
    }
    knp_json__end(&w->json, ']');
    knp_json__key(&w->json, "places");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < places; k++) {
        write_place(w, &doc->records.places.items[k], (uint32_t)k);
    }
    knp_json__end(&w->json, ']');
    knp_json__key(&w->json, "quotes");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < quotes; k++) {
        write_quote(w, &doc->records.quotes.items[k], (uint32_t)k);
    }
    knp_json__end(&w->json, ']');
    knp_json__key(&w->json, "casualties");
    knp_json__begin(&w->json, '[');
    for (size_t k = 0; k < casualties; k++) {
        write_casualty(w, &doc->records.casualties.items[k], (uint32_t)k);
    }
    knp_json__end(&w->json, ']');
}

knp_status knp_document_write_json(const knp_document *doc, const knp_json_options *options,
                                   knp_sink sink, knp_error *error)
{
    static const knp_json_options defaults;
    const knp_json_options *o = options ? options : &defaults;
    writer w; /* not cleared: the buffer is large, and knp_json__open sets what counts */
    w.doc = doc;
    w.explain = (o->with & KNP_WITH_EXPLANATION) != 0;
    w.map = (knp_offset_map){0};
    if (!knp_offset_map__make(&w.map, doc->text.bytes, doc->text.size, o->offsets)) {
        return knp_error__memory(error);
    }
    knp_json__open(&w.json, sink, !o->lines, 2);
    knp_json__begin(&w.json, '{');
    write_head(&w, o->with);
    write_records(&w, o->only ? o->only : ~0U);
    knp_json__end(&w.json, '}');
    bool written = knp_json__close(&w.json);
    knp_offset_map__free(&w.map);
    return written ? KNP_OK
                   : knp_error__set(error, KNP_ERROR_IO, "the output could not be written");
}
