/* The format `brat`: the text as it was read, and standoff annotations of it. Lists of records are
 * written one after the other; what a record points to comes before it. */
#include "base/error.h"
#include "record/formats.h"
#include "record/spots.h"
#include "record/names.h"

#include <math.h>

typedef KNP_VEC(uint32_t) numbers_of;

typedef struct writer {
    knp_writing writing;
    knp_out out;
    uint32_t spans, relations, attributes, notes; /* how many are written: T1, R1, A1, #1 */
    numbers_of actors, places, numbers, quotes, casualties; /* the T of each; of a first mention */
} writer;

/* ---------------------------------------------------------------------------------- pieces -- */

/* The next piece of a span without a line end or tab; false if there is none. */
static bool next_piece(const writer *w, knp_span *rest, knp_span *piece)
{
    const char *bytes = w->writing.doc->text.bytes;
    size_t size;
    while (rest->start < rest->end &&
           (size = knp_out__break((knp_str){bytes + rest->start, rest->end - rest->start})) > 0) {
        rest->start += (uint32_t)size;
    }
    *piece = (knp_span){rest->start, rest->start};
    while (piece->end < rest->end &&
           !knp_out__break((knp_str){bytes + piece->end, rest->end - piece->end})) {
        piece->end++;
    }
    rest->start = piece->end;
    return piece->end > piece->start;
}

static void put_pieces(writer *w, const knp_span *spans, uint32_t count, bool as_text)
{
    bool first = true;
    for (uint32_t k = 0; k < count; k++) {
        knp_span rest = spans[k], piece;
        for (; next_piece(w, &rest, &piece); first = false) {
            if (!first) {
                knp_out__byte(&w->out, as_text ? ' ' : ';');
            }
            if (as_text) {
                knp_out__str(&w->out, knp_writing__text(&w->writing, piece));
                continue;
            }
            knp_out__unsigned(&w->out, knp_writing__at(&w->writing, piece.start));
            knp_out__byte(&w->out, ' ');
            knp_out__unsigned(&w->out, knp_writing__at(&w->writing, piece.end));
        }
    }
}

/* T1<tab>Number 0 3;4 7<tab>drie euro. Returns its number; 0, and nothing is written, if the spans
 * are empty. */
static uint32_t put_spans(writer *w, const char *type, const knp_span *spans, uint32_t count)
{
    if (count == 0 || knp_span__is_empty(spans[0])) {
        return 0;
    }
    knp_out__id(&w->out, 'T', w->spans++);
    knp_out__byte(&w->out, '\t');
    knp_out__text(&w->out, type);
    knp_out__byte(&w->out, ' ');
    put_pieces(w, spans, count, false);
    knp_out__byte(&w->out, '\t');
    put_pieces(w, spans, count, true);
    knp_out__byte(&w->out, '\n');
    return w->spans;
}

static void put_reference(writer *w, const char *before, uint32_t span)
{
    knp_out__text(&w->out, before);
    knp_out__unsigned(&w->out, span);
}

/* Nothing, if one of the two does not exist. */
static void put_relation(writer *w, const char *type, uint32_t from, uint32_t to)
{
    if (!from || !to) {
        return;
    }
    knp_out__id(&w->out, 'R', w->relations++);
    knp_out__byte(&w->out, '\t');
    knp_out__text(&w->out, type);
    put_reference(w, " Arg1:T", from);
    put_reference(w, " Arg2:T", to);
    knp_out__byte(&w->out, '\n');
}

static void put_attribute(writer *w, const char *type, uint32_t span, const char *value)
{
    if (!value) {
        return;
    }
    knp_out__id(&w->out, 'A', w->attributes++);
    knp_out__byte(&w->out, '\t');
    knp_out__text(&w->out, type);
    put_reference(w, " T", span);
    knp_out__byte(&w->out, ' ');
    knp_out__text(&w->out, value);
    knp_out__byte(&w->out, '\n');
}

/* Begins a note: #1<tab>AnnotatorNotes T1<tab>n1 */
static void begin_note(writer *w, uint32_t span, char letter, uint32_t record)
{
    knp_out__id(&w->out, '#', w->notes++);
    put_reference(w, "\tAnnotatorNotes T", span);
    knp_out__byte(&w->out, '\t');
    knp_out__id(&w->out, letter, record);
}

static void note_text(writer *w, const char *key, const char *value)
{
    if (value) {
        knp_out__text(&w->out, "; ");
        knp_out__text(&w->out, key);
        knp_out__byte(&w->out, '=');
        knp_out__one_line(&w->out, knp_str__of(value));
    }
}

static void note_number(writer *w, const char *key, double value)
{
    if (isfinite(value)) {
        note_text(w, key, "");
        knp_out__number(&w->out, value);
    }
}

static void end_note(writer *w)
{
    knp_out__byte(&w->out, '\n');
}

/* The T of a record that was written; 0 if it was not. */
static uint32_t span_of(const numbers_of *spans, uint32_t index)
{
    return index < spans->count ? spans->items[index] : 0;
}

/* --------------------------------------------------------------------------------- records -- */

/* Mentions have consecutive numbers; more than one are the same thing. */
static bool put_mentions(writer *w, numbers_of *first, const char *type,
                         const knp_mention *mentions, uint32_t count)
{
    uint32_t before = w->spans;
    for (uint32_t k = 0; k < count; k++) {
        put_spans(w, type, &mentions[k].span, 1);
    }
    if (count > 1) {
        knp_out__text(&w->out, "*\tEquiv");
        for (uint32_t k = 1; k <= count; k++) {
            put_reference(w, " T", before + k);
        }
        knp_out__byte(&w->out, '\n');
    }
    return KNP_VEC_PUSH(first, before + 1);
}

static bool put_actors(writer *w)
{
    static const char *const types[KNP_ACTOR_TYPE_COUNT] = {[KNP_ACTOR_PERSON] = "Person",
                                                            [KNP_ACTOR_ORGANISATION] =
                                                                "Organisation",
                                                            [KNP_ACTOR_GROUP] = "Group"};
    const knp_records *records = &w->writing.doc->records;
    size_t count = knp_writing__count(&w->writing, records->actors.count, KNP_ONLY_ACTORS);
    for (uint32_t k = 0; k < count; k++) {
        const knp_actor *a = &records->actors.items[k];
        if (!put_mentions(w, &w->actors, types[a->type], a->mentions, a->mention_count)) {
            return false;
        }
        begin_note(w, w->actors.items[k], 'a', k);
        note_text(w, "name", a->name);
        note_text(w, "function", a->function);
        note_text(w, "kind", a->kind);
        note_number(w, "age", a->age);
        note_text(w, "country", a->country);
        end_note(w);
    }
    return true;
}

static bool put_places(writer *w)
{
    const knp_records *records = &w->writing.doc->records;
    size_t count = knp_writing__count(&w->writing, records->places.count, KNP_ONLY_PLACES);
    for (uint32_t k = 0; k < count; k++) {
        const knp_place *p = &records->places.items[k];
        if (!put_mentions(w, &w->places, "Place", p->mentions, p->mention_count)) {
            return false;
        }
        put_attribute(w, "PlaceKind", w->places.items[k], knp_names__place_kind[p->kind]);
        begin_note(w, w->places.items[k], 'p', k);
        note_text(w, "name", p->name);
        note_text(w, "country", p->country);
        note_number(w, "latitude", p->latitude);
        note_number(w, "longitude", p->longitude);
        end_note(w);
    }
    return true;
}

static void note_values(writer *w, const knp_number *n)
{
    note_text(w, "value", n->value_text);
    note_number(w, "value", n->value_text ? (double)NAN : n->value);
    note_text(w, "value2", n->value2_text);
    note_number(w, "value2", n->value2_text ? (double)NAN : n->value2);
    note_text(w, "resolved", n->resolved);
    note_number(w, "low", n->low);
    note_number(w, "high", n->high);
    note_text(w, "unit", n->unit);
}

static bool put_numbers(writer *w)
{
    const knp_records *records = &w->writing.doc->records;
    size_t count = knp_writing__count(&w->writing, records->numbers.count, KNP_ONLY_NUMBERS);
    for (uint32_t k = 0; k < count; k++) {
        const knp_number *n = &records->numbers.items[k];
        uint32_t span = put_spans(w, "Number", &n->span, 1);
        if (!KNP_VEC_PUSH(&w->numbers, span)) {
            return false;
        }
        put_attribute(w, "NumberKind", span, knp_names__number_kind[n->kind]);
        put_attribute(w, "Bound", span, knp_names__bound[n->bound]);
        begin_note(w, span, 'n', k);
        note_values(w, n);
        end_note(w);
        put_relation(w, "HasModifier", span, put_spans(w, "Modifier", &n->modifier, 1));
        put_relation(w, "Counts", span, put_spans(w, "Noun", &n->noun, 1));
    }
    return true;
}

static void put_speaker(writer *w, uint32_t span, const knp_quote *q)
{
    uint32_t actor = span_of(&w->actors, q->speaker_actor);
    if (actor) {
        const knp_actor *a = &w->writing.doc->records.actors.items[q->speaker_actor];
        put_relation(w, "SaidBy", span, actor + knp_spots__nearest(a, q));
    }
}

static bool put_quotes(writer *w)
{
    const knp_records *records = &w->writing.doc->records;
    size_t count = knp_writing__count(&w->writing, records->quotes.count, KNP_ONLY_QUOTES);
    for (uint32_t k = 0; k < count; k++) {
        const knp_quote *q = &records->quotes.items[k];
        uint32_t span = put_spans(w, "Quotation", q->content, q->content_count);
        if (!KNP_VEC_PUSH(&w->quotes, span)) {
            return false;
        }
        put_attribute(w, "QuoteKind", span, knp_names__quote_kind[q->kind]);
        put_attribute(w, "VerbClass", span, q->verb_class);
        put_attribute(w, "SourceKind", span, q->source_kind);
        begin_note(w, span, 'q', k);
        note_text(w, "verb", q->verb);
        note_text(w, "speaker", q->speaker);
        note_text(w, "by", q->speaker_by);
        end_note(w);
        put_relation(w, "HasCue", span, put_spans(w, "Cue", q->cue, q->cue_count));
        put_relation(w, "HasSource", span, put_spans(w, "Source", &q->source, 1));
        put_relation(w, "HasVia", span, put_spans(w, "Via", &q->via, 1));
        put_speaker(w, span, q);
    }
    return true;
}

static void relate_casualties(writer *w)
{
    for (uint32_t k = 0; k < w->casualties.count; k++) {
        const knp_casualty *c = &w->writing.doc->records.casualties.items[k];
        uint32_t span = w->casualties.items[k];
        put_relation(w, "HasFigure", span, span_of(&w->numbers, c->number));
        put_relation(w, "HappenedIn", span, span_of(&w->places, c->place));
        put_relation(w, "ClaimedIn", span, span_of(&w->quotes, c->quote));
        put_relation(w, "PartOf", span, span_of(&w->casualties, c->part_of));
        put_relation(w, "Supersedes", span, span_of(&w->casualties, c->supersedes));
    }
}

static bool put_casualties(writer *w)
{
    const knp_records *records = &w->writing.doc->records;
    size_t count = knp_writing__count(&w->writing, records->casualties.count, KNP_ONLY_CASUALTIES);
    for (uint32_t k = 0; k < count; k++) {
        const knp_casualty *c = &records->casualties.items[k];
        uint32_t span = put_spans(w, "Casualty", &c->cue, 1);
        if (!KNP_VEC_PUSH(&w->casualties, span)) {
            return false;
        }
        put_attribute(w, "Role", span, knp_names__casualty_role[c->role]);
        put_attribute(w, "Modality", span, knp_names__modality[c->modality]);
        begin_note(w, span, 'c', k);
        note_number(w, "low", c->low);
        note_number(w, "high", c->high);
        end_note(w);
        put_relation(w, "HasVictims", span, put_spans(w, "Victims", &c->who, 1));
    }
    relate_casualties(w);
    return true;
}

static knp_status write_annotations(const knp_document *doc, const knp_json_options *options,
                                    knp_sink sink, knp_error *error)
{
    writer w = {.spans = 0};
    knp_json_options o = options ? *options : (knp_json_options){0};
    o.offsets = KNP_OFFSETS_CODEPOINT; /* brat knows no others */
    knp_out__open(&w.out, sink);
    knp_status status = knp_writing__open(&w.writing, doc, &o, error);
    if (status == KNP_OK) {
        status = put_actors(&w) && put_places(&w) && put_numbers(&w) && put_quotes(&w) &&
                         put_casualties(&w)
                     ? knp_out__close(&w.out, error)
                     : knp_error__memory(error);
    }
    KNP_VEC_FREE(&w.actors);
    KNP_VEC_FREE(&w.places);
    KNP_VEC_FREE(&w.numbers);
    KNP_VEC_FREE(&w.quotes);
    KNP_VEC_FREE(&w.casualties);
    knp_writing__close(&w.writing);
    return status;
}

static knp_status write_text(const knp_document *doc, knp_sink sink, knp_error *error)
{
    knp_out out;
    knp_out__open(&out, sink);
    if (doc->text.size) {
        knp_out__bytes(&out, doc->text.bytes, doc->text.size);
    }
    return knp_out__close(&out, error);
}

knp_status knp_brat__document(const knp_document *doc, size_t part, const knp_json_options *options,
                              knp_sink sink, knp_error *error)
{
    return part == 0 ? write_text(doc, sink, error) : write_annotations(doc, options, sink, error);
}
