/* The format `pretty`: the records for a person at a terminal, in lines of at most WIDTH columns.
 * Nothing of the article reaches the terminal that it could obey. */
#include "record/formats.h"
#include "record/names.h"
#include "record/writing.h"

#include "base/utf8.h"

#include <math.h>
#include <utf8proc.h>

enum { WIDTH = 80, INDENT = 2, LABEL = 14 };

typedef enum style { PLAIN, BOLD, FAINT, RED, GREEN, YELLOW, BLUE, MAGENTA, STYLES } style;

typedef struct writer {
    knp_writing writing;
    knp_out out;
    unsigned column; /* of the line under way */
    unsigned indent; /* of its further lines */
    bool blank;      /* a blank is due before the next word */
} writer;

static void put_style(writer *w, style which)
{
    static const char *const sequences[STYLES] = {
        [PLAIN] = "\x1b[0m",  [BOLD] = "\x1b[1m",    [FAINT] = "\x1b[2m", [RED] = "\x1b[31m",
        [GREEN] = "\x1b[32m", [YELLOW] = "\x1b[33m", [BLUE] = "\x1b[34m", [MAGENTA] = "\x1b[35m",
    };
    if (w->writing.with & KNP_WITH_COLOR) {
        knp_out__text(&w->out, sequences[which]);
    }
}

/* ----------------------------------------------------------------------------------- words -- */

/* What a terminal could take for an order, and what would turn the direction of writing. */
static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x061C ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0xE0000 && code <= 0xE0FFF);
}

static bool is_blank(uint32_t code)
{
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0x85 || code == 0x2028 ||
           code == 0x2029;
}

static unsigned width_of(uint32_t code)
{
    int width = is_control(code) ? 0 : utf8proc_charwidth((utf8proc_int32_t)code);
    return width > 0 ? (unsigned)width : 0;
}

static unsigned columns_of(knp_str text)
{
    unsigned columns = 0;
    for (size_t k = 0; k < text.size;) {
        columns += width_of(knp_utf8__next(text.bytes, &k));
    }
    return columns;
}

static void break_line(writer *w)
{
    knp_out__byte(&w->out, '\n');
    for (unsigned k = 0; k < w->indent; k++) {
        knp_out__byte(&w->out, ' ');
    }
    w->column = w->indent;
    w->blank = false;
}

/* Without what a terminal could obey; a word longer than a line is cut. */
static void put_visible(writer *w, knp_str text)
{
    for (size_t k = 0; k < text.size;) {
        size_t from = k;
        uint32_t code = knp_utf8__next(text.bytes, &k);
        if (is_control(code)) {
            continue;
        }
        if (w->column + width_of(code) > WIDTH) {
            break_line(w);
        }
        knp_out__bytes(&w->out, text.bytes + from, k - from);
        w->column += width_of(code);
    }
}

static void put_word(writer *w, knp_str word)
{
    unsigned columns = columns_of(word);
    if (w->column > w->indent && w->column + w->blank + columns > WIDTH) {
        break_line(w);
    }
    if (w->blank && w->column > w->indent) {
        knp_out__byte(&w->out, ' ');
        w->column++;
    }
    w->blank = false;
    put_visible(w, word);
}

/* Text in lines; blanks of any number and kind are one. */
static void put_text(writer *w, knp_str text)
{
    for (size_t k = 0; k < text.size;) {
        size_t from = k, at = k;
        while (k < text.size && !is_blank(knp_utf8__next(text.bytes, &at))) {
            k = at;
        }
        if (k > from) {
            put_word(w, (knp_str){text.bytes + from, k - from});
        }
        if (k < text.size) {
            w->blank = true;
            k = at;
        }
    }
}

static void put(writer *w, const char *text)
{
    put_text(w, knp_str__of(text));
}

static void put_styled(writer *w, style which, knp_str text)
{
    put_style(w, which);
    put_text(w, text);
    put_style(w, PLAIN);
}

static void put_span(writer *w, style which, knp_span span)
{
    put_styled(w, which, knp_writing__text(&w->writing, span));
}

/* ----------------------------------------------------------------------------------- lines -- */

static void begin_line(writer *w, unsigned indent, unsigned further)
{
    w->indent = indent;
    break_line(w);
    w->indent = further;
}

static void begin_section(writer *w, const char *title)
{
    knp_out__byte(&w->out, '\n');
    begin_line(w, 0, 0);
    put_styled(w, BOLD, knp_str__of(title));
}

/* A record's line begins with a faint word of its own width: "money         ". */
static void begin_record(writer *w, const char *label)
{
    begin_line(w, INDENT, INDENT + LABEL);
    put_styled(w, FAINT, knp_str__of(label));
    for (; w->column < INDENT + LABEL; w->column++) {
        knp_out__byte(&w->out, ' ');
    }
    w->blank = false;
}

/* Behind a comma, if there is something. */
static void put_detail(writer *w, const char *before, const char *text)
{
    if (text) {
        put(w, ", ");
        put(w, before);
        put(w, text);
    }
}

/* A number as one word, so that it stays on its line. */
static void put_amount(writer *w, double value)
{
    char digits[KNP_OUT_DIGITS];
    size_t size = knp_out__grouped_into(digits, value);
    put_word(w, (knp_str){digits, size});
}

static void put_value(writer *w, double value, const char *text)
{
    if (text) {
        put(w, text);
    } else if (isfinite(value)) {
        put_amount(w, value);
    }
}

static void put_limits(writer *w, double low, double high)
{
    if (isfinite(low) && isfinite(high)) {
        put_amount(w, low);
        if (low < high) {
            put(w, " – ");
            put_amount(w, high);
        }
    } else if (isfinite(low)) {
        put(w, "at least ");
        put_amount(w, low);
    } else if (isfinite(high)) {
        put(w, "at most ");
        put_amount(w, high);
    }
}

/* -------------------------------------------------------------------------------- sections -- */

static const char *bound_in_words(knp_bound bound)
{
    static const char *const words[KNP_BOUND_COUNT] = {
        [KNP_BOUND_MIN] = "at least ", [KNP_BOUND_MAX] = "at most ", [KNP_BOUND_APPROX] = "about "};
    return words[bound] ? words[bound] : "";
}

static void put_numbers(writer *w, const knp_records *r, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        const knp_number *n = &r->numbers.items[k];
        begin_record(w, knp_names__number_kind[n->kind]);
        put_span(w, BLUE, n->span);
        if (!knp_span__is_empty(n->noun)) {
            put(w, " ");
            put_span(w, PLAIN, n->noun);
        }
        put(w, "  = ");
        put(w, bound_in_words(n->bound));
        if (n->kind == KNP_NUMBER_VAGUE) {
            put_limits(w, n->low, n->high);
        }
        put_value(w, n->value, n->value_text);
        if (n->value2_text || isfinite(n->value2)) {
            put(w, " – ");
            put_value(w, n->value2, n->value2_text);
        }
        put(w, n->unit ? " " : "");
        put(w, n->unit ? n->unit : "");
    }
}

static void put_mention_count(writer *w, uint32_t count)
{
    if (count > 1) {
        put_detail(w, "", "");
        put_amount(w, count);
        put(w, " times");
    }
}

static void put_actors(writer *w, const knp_records *r, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        const knp_actor *a = &r->actors.items[k];
        begin_record(w, knp_names__actor_type[a->type]);
        put_styled(w, MAGENTA, knp_str__of(a->name));
        put_detail(w, "", a->function);
        put_detail(w, "", a->kind);
        put_detail(w, "", a->country);
        if (isfinite(a->age)) {
            put_detail(w, "age ", "");
            put_amount(w, a->age);
        }
        put_mention_count(w, a->mention_count);
        for (uint32_t n = 0; n < a->alias_count; n++) {
            put(w, n ? ", " : "; also ");
            put(w, a->aliases[n]);
        }
    }
}

static void put_places(writer *w, const knp_records *r, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        const knp_place *p = &r->places.items[k];
        begin_record(w, knp_names__place_kind[p->kind]);
        put_styled(w, GREEN, knp_str__of(p->name));
        put_detail(w, "", p->country);
        put_mention_count(w, p->mention_count);
    }
}

static void put_quotes(writer *w, const knp_records *r, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        const knp_quote *q = &r->quotes.items[k];
        begin_record(w, knp_names__quote_kind[q->kind]);
        put_styled(w, MAGENTA, knp_str__of(q->speaker ? q->speaker : "(nobody named)"));
        for (uint32_t n = 0; n < q->cue_count; n++) {
            put(w, n ? " … " : "  (");
            put_span(w, FAINT, q->cue[n]);
        }
        put(w, q->cue_count ? "):" : ":");
        begin_line(w, INDENT + LABEL, INDENT + LABEL);
        for (uint32_t n = 0; n < q->content_count; n++) {
            put(w, n ? " … " : "");
            put_span(w, YELLOW, q->content[n]);
        }
    }
}

static void put_casualties(writer *w, const knp_records *r, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        const knp_casualty *c = &r->casualties.items[k];
        begin_record(w, knp_names__casualty_role[c->role]);
        put_style(w, RED);
        put_limits(w, c->low, c->high);
        put_style(w, PLAIN);
        if (!knp_span__is_empty(c->who)) {
            w->blank = isfinite(c->low) || isfinite(c->high);
            put_span(w, PLAIN, c->who);
        } else if (!isfinite(c->low) && !isfinite(c->high)) {
            put_span(w, PLAIN, c->cue);
        }
        if (knp_writing__has(&w->writing, c->place, KNP_ONLY_PLACES)) {
            put_detail(w, "in ", r->places.items[c->place].name);
        }
        put_detail(w, "",
                   c->modality == KNP_MODALITY_STATED ? NULL : knp_names__modality[c->modality]);
        if (knp_writing__has(&w->writing, c->quote, KNP_ONLY_QUOTES)) {
            put_detail(w, "according to ", r->quotes.items[c->quote].speaker);
        }
    }
}

typedef struct section {
    const char *title;
    unsigned only;
    size_t count;
    void (*put)(writer *w, const knp_records *records, size_t count);
} section;

static void put_document(writer *w)
{
    const knp_document *doc = w->writing.doc;
    const knp_records *r = &doc->records;
    const section sections[] = {
        {"Who says what", KNP_ONLY_QUOTES, r->quotes.count, put_quotes},
        {"Casualties", KNP_ONLY_CASUALTIES, r->casualties.count, put_casualties},
        {"Who is named", KNP_ONLY_ACTORS, r->actors.count, put_actors},
        {"Places", KNP_ONLY_PLACES, r->places.count, put_places},
        {"Numbers", KNP_ONLY_NUMBERS, r->numbers.count, put_numbers},
    };
    bool any = false;
    put_styled(w, BOLD, knp_str__of(doc->id));
    put_detail(w, "", doc->date);
    for (size_t k = 0; k < sizeof sections / sizeof *sections; k++) {
        const section *s = &sections[k];
        if (knp_writing__count(&w->writing, s->count, s->only)) {
            begin_section(w, s->title);
            s->put(w, r, s->count);
            any = true;
        }
    }
    if (!any) {
        begin_line(w, INDENT, INDENT);
        put(w, "Nothing found.");
    }
    knp_out__text(&w->out, "\n\n");
}

knp_status knp_pretty__document(const knp_document *doc, size_t part,
                                const knp_json_options *options, knp_sink sink, knp_error *error)
{
    (void)part;
    writer w = {.column = 0};
    knp_out__open(&w.out, sink);
    knp_status status = knp_writing__open(&w.writing, doc, options, error);
    if (status == KNP_OK) {
        put_document(&w);
        status = knp_out__close(&w.out, error);
    }
    knp_writing__close(&w.writing);
    return status;
}
