/* The format `conll` (CoNLL-U Plus): a token a line, with a column for each kind of mark. */
#include "base/error.h"
#include "record/formats.h"
#include "record/spots.h"
#include "record/names.h"

typedef struct writer {
    knp_writing writing;
    knp_out out;
    knp_spots spots;
    size_t next;                           /* the first mark that begins behind all tokens so far */
    const knp_spot *open[KNP_LAYER_COUNT]; /* the mark that a column is in, if not over */
    bool begun[KNP_LAYER_COUNT];           /* a token of it is written */
} writer;

/* The lists that a column belongs to. */
static const unsigned lists[KNP_LAYER_COUNT] = {
    [KNP_LAYER_NUMBER] = KNP_ONLY_NUMBERS,      [KNP_LAYER_ACTOR] = KNP_ONLY_ACTORS,
    [KNP_LAYER_PLACE] = KNP_ONLY_PLACES,        [KNP_LAYER_QUOTE] = KNP_ONLY_QUOTES,
    [KNP_LAYER_CUE] = KNP_ONLY_QUOTES,          [KNP_LAYER_SOURCE] = KNP_ONLY_QUOTES,
    [KNP_LAYER_CASUALTY] = KNP_ONLY_CASUALTIES, [KNP_LAYER_WHO] = KNP_ONLY_CASUALTIES,
};

static const char *or_else(const char *text, const char *otherwise)
{
    return text ? text : otherwise;
}

static const char *label(const knp_records *records, const knp_spot *spot)
{
    static const char *const types[KNP_ACTOR_TYPE_COUNT] = {
        [KNP_ACTOR_PERSON] = "PER", [KNP_ACTOR_ORGANISATION] = "ORG", [KNP_ACTOR_GROUP] = "GRP"};
    const knp_quote *quotes = records->quotes.items;
    switch (spot->layer) {
    case KNP_LAYER_NUMBER:
        return knp_names__number_kind[records->numbers.items[spot->record].kind];
    case KNP_LAYER_ACTOR:
        return types[records->actors.items[spot->record].type];
    case KNP_LAYER_PLACE:
        return knp_names__place_kind[records->places.items[spot->record].kind];
    case KNP_LAYER_QUOTE:
        return knp_names__quote_kind[quotes[spot->record].kind];
    case KNP_LAYER_CUE:
        return or_else(quotes[spot->record].verb_class, "cue");
    case KNP_LAYER_SOURCE:
        return or_else(quotes[spot->record].source_kind, "source");
    case KNP_LAYER_CASUALTY:
    case KNP_LAYER_WHO:
    case KNP_LAYER_COUNT:
        break;
    }
    return knp_names__casualty_role[records->casualties.items[spot->record].role];
}

/* The marks that begin in or before a token. Inside of another of its column, a mark is lost. */
static void open_marks(writer *w, knp_span token)
{
    for (; w->next < w->spots.count && w->spots.items[w->next].span.start < token.end; w->next++) {
        const knp_spot *spot = &w->spots.items[w->next];
        const knp_spot *before = w->open[spot->layer];
        if (spot->span.end > token.start && (!before || before->span.end <= token.start)) {
            w->open[spot->layer] = spot;
            w->begun[spot->layer] = false;
        }
    }
}

static void put_column(writer *w, knp_layer layer, knp_span token)
{
    const knp_spot *spot = w->open[layer];
    knp_out__byte(&w->out, '\t');
    if (!(w->writing.only & lists[layer])) {
        knp_out__byte(&w->out, '_');
    } else if (!spot || spot->span.end <= token.start) {
        knp_out__byte(&w->out, 'O');
    } else {
        knp_out__text(&w->out, w->begun[layer] ? "I-" : "B-");
        knp_out__text(&w->out, label(&w->writing.doc->records, spot));
        w->begun[layer] = true;
    }
}

static void put_token(writer *w, size_t index, size_t number)
{
    const knp_document *doc = w->writing.doc;
    knp_span token = knp_document_token(doc, index);
    open_marks(w, token);
    knp_out__unsigned(&w->out, number);
    knp_out__byte(&w->out, '\t');
    knp_out__one_line(&w->out, knp_writing__text(&w->writing, token));
    knp_out__byte(&w->out, '\t');
    knp_out__text(&w->out, knp_document_tag(doc, index));
    knp_out__byte(&w->out, '\t');
    knp_out__unsigned(&w->out, knp_writing__at(&w->writing, token.start));
    knp_out__byte(&w->out, '\t');
    knp_out__unsigned(&w->out, knp_writing__at(&w->writing, token.end));
    for (unsigned layer = 0; layer < KNP_LAYER_COUNT; layer++) {
        put_column(w, (knp_layer)layer, token);
    }
    knp_out__byte(&w->out, '\n');
}

static void put_comment(writer *w, const char *key, knp_str value)
{
    knp_out__text(&w->out, "# ");
    knp_out__text(&w->out, key);
    knp_out__text(&w->out, " = ");
    knp_out__one_line(&w->out, value);
    knp_out__byte(&w->out, '\n');
}

static void put_sentences(writer *w)
{
    const knp_document *doc = w->writing.doc;
    for (size_t k = 0; k < knp_sentence__count(&doc->sentences); k++) {
        knp_token_range range = knp_sentence__range(&doc->sentences, k);
        if (k == 0) {
            put_comment(w, "newdoc id", knp_str__of(doc->id));
        }
        knp_out__text(&w->out, "# sent_id = ");
        knp_out__unsigned(&w->out, k);
        knp_out__byte(&w->out, '\n');
        put_comment(w, "text", knp_writing__text(&w->writing, knp_document_sentence(doc, k)));
        for (uint32_t t = range.first; t < range.end; t++) {
            put_token(w, t, t - range.first + 1);
        }
        knp_out__byte(&w->out, '\n');
    }
}

knp_status knp_conll__begin(size_t part, const knp_json_options *options, knp_sink sink,
                            knp_error *error)
{
    (void)part;
    (void)options;
    knp_out out;
    knp_out__open(&out, sink);
    knp_out__text(&out, "# global.columns = ID FORM UPOS START END NUMBER ACTOR PLACE QUOTE CUE "
                        "SOURCE CASUALTY WHO\n");
    return knp_out__close(&out, error);
}

knp_status knp_conll__document(const knp_document *doc, size_t part,
                               const knp_json_options *options, knp_sink sink, knp_error *error)
{
    (void)part;
    writer w = {.next = 0};
    knp_out__open(&w.out, sink);
    knp_status status = knp_writing__open(&w.writing, doc, options, error);
    if (status == KNP_OK && !knp_spots__collect(&w.spots, &w.writing)) {
        status = knp_error__memory(error);
    }
    if (status == KNP_OK) {
        put_sentences(&w);
        status = knp_out__close(&w.out, error);
    }
    KNP_VEC_FREE(&w.spots);
    knp_writing__close(&w.writing);
    return status;
}
