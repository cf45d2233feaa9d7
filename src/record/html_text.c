/* The text of an article with its marks. Marks that lie over each other are cut where they must
 * nest:
 *
 *     spots      [---- quote ----]            <mark q> … <mark s> … </mark></mark>
 *                          [-- source --]                         <mark s> … </mark>
 */
#include "record/html.h"
#include "record/names.h"
#include "record/spots.h"

enum {
    DEPTH = 24, /* marks over each other; further ones are an empty anchor */
    GROUPS = 40 /* of quotations that light up together; page.css has a rule for each */
};

typedef struct text_writer {
    knp_html *html;
    knp_spots spots;
    size_t next;
    const knp_spot *open[DEPTH];
    size_t depth;
} text_writer;

/* ----------------------------------------------------------------------------------- marks -- */

static const char letters[KNP_LAYER_SPEAKER + 1] = {
    [KNP_LAYER_NUMBER] = 'n',  [KNP_LAYER_ACTOR] = 'a',    [KNP_LAYER_PLACE] = 'p',
    [KNP_LAYER_QUOTE] = 'q',   [KNP_LAYER_CUE] = 'q',      [KNP_LAYER_SOURCE] = 'q',
    [KNP_LAYER_SPEAKER] = 'q', [KNP_LAYER_CASUALTY] = 'c', [KNP_LAYER_WHO] = 'c',
};

static const char *const classes[KNP_LAYER_SPEAKER + 1] = {
    [KNP_LAYER_NUMBER] = "n",  [KNP_LAYER_ACTOR] = "a",    [KNP_LAYER_PLACE] = "p",
    [KNP_LAYER_QUOTE] = "q",   [KNP_LAYER_CUE] = "u",      [KNP_LAYER_SOURCE] = "s",
    [KNP_LAYER_SPEAKER] = "h", [KNP_LAYER_CASUALTY] = "c", [KNP_LAYER_WHO] = "w",
};

static const char *const behinds[KNP_LAYER_SPEAKER + 1] = {
    [KNP_LAYER_NUMBER] = "",    [KNP_LAYER_ACTOR] = "",    [KNP_LAYER_PLACE] = "",
    [KNP_LAYER_QUOTE] = "",     [KNP_LAYER_CUE] = "-u",    [KNP_LAYER_SOURCE] = "-s",
    [KNP_LAYER_SPEAKER] = "-h", [KNP_LAYER_CASUALTY] = "", [KNP_LAYER_WHO] = "-w",
};

static void put_quote_title(knp_html *html, knp_layer layer, const knp_quote *quote)
{
    knp_html__raw(html, knp_names__quote_kind[quote->kind]);
    knp_html__raw(html, layer == KNP_LAYER_QUOTE ? " quotation, "
                        : layer == KNP_LAYER_CUE ? " quotation, cue, "
                                                 : " quotation, source, ");
    knp_html__string(html, quote->speaker ? quote->speaker : "speaker unknown");
}

static void put_title(knp_html *html, const knp_spot *spot)
{
    const knp_records *r = &html->writing.doc->records;
    knp_out__id(&html->out, letters[spot->layer], spot->record);
    knp_html__raw(html, ": ");
    switch (spot->layer) {
    case KNP_LAYER_NUMBER:
        knp_html__value(html, &r->numbers.items[spot->record]);
        break;
    case KNP_LAYER_ACTOR:
        knp_html__raw(html, knp_names__actor_type[r->actors.items[spot->record].type]);
        knp_html__raw(html, " ");
        knp_html__string(html, r->actors.items[spot->record].name);
        break;
    case KNP_LAYER_PLACE:
        knp_html__raw(html, knp_names__place_kind[r->places.items[spot->record].kind]);
        knp_html__raw(html, " ");
        knp_html__string(html, r->places.items[spot->record].name);
        break;
    case KNP_LAYER_CASUALTY:
    case KNP_LAYER_WHO:
        knp_html__raw(html, spot->layer == KNP_LAYER_WHO ? "who was " : "");
        knp_html__raw(html, knp_names__casualty_role[r->casualties.items[spot->record].role]);
        break;
    case KNP_LAYER_QUOTE:
    case KNP_LAYER_CUE:
    case KNP_LAYER_SOURCE:
    case KNP_LAYER_SPEAKER:
        put_quote_title(html, spot->layer, &r->quotes.items[spot->record]);
        break;
    }
}

static void put_anchor(knp_html *html, const knp_spot *spot)
{
    knp_html__raw(html, " id=\"");
    knp_html__anchor(html, letters[spot->layer], spot->record, behinds[spot->layer]);
    if (spot->part) {
        knp_html__raw(html, "-");
        knp_out__unsigned(&html->out, (uint64_t)spot->part + 1);
    }
    knp_html__raw(html, "\"");
}

static void put_group(knp_html *html, const knp_spot *spot)
{
    if (letters[spot->layer] == 'q') {
        knp_html__raw(html, " k");
        knp_out__unsigned(&html->out, spot->record % GROUPS);
    }
}

/* The beginning of a mark, or of a further piece of one that was cut. */
static void put_mark(knp_html *html, const knp_spot *spot, bool first)
{
    knp_html__raw(html, "<mark class=\"");
    knp_html__raw(html, classes[spot->layer]);
    put_group(html, spot);
    knp_html__raw(html, "\"");
    if (first) {
        put_anchor(html, spot);
        if (classes[spot->layer][0] == letters[spot->layer] && spot->layer != KNP_LAYER_QUOTE) {
            knp_html__raw(html, " data-l=\"");
            knp_out__id(&html->out, letters[spot->layer], spot->record);
            knp_html__raw(html, "\"");
        }
        knp_html__raw(html, " title=\"");
        put_title(html, spot);
        knp_html__raw(html, "\"");
    }
    knp_html__raw(html, ">");
}

/* At the end of a quotation: a link to its speaker. Its label is not part of the text. */
static void put_link(knp_html *html, const knp_spot *spot)
{
    if (spot->layer != KNP_LAYER_QUOTE) {
        return;
    }
    const knp_quote *quote = &html->writing.doc->records.quotes.items[spot->record];
    if (spot->part + 1 < quote->content_count) {
        return;
    }
    knp_html__raw(html, "<a class=\"r");
    put_group(html, spot);
    knp_html__raw(html, "\" href=\"#");
    if (knp_writing__has(&html->writing, quote->speaker_actor, KNP_ONLY_ACTORS)) {
        knp_html__anchor(html, 'a', quote->speaker_actor, "-r");
    } else {
        knp_html__anchor(html, 'q', spot->record, "-r");
    }
    knp_html__raw(html, "\" data-l=\"");
    knp_out__id(&html->out, 'q', spot->record);
    knp_html__raw(html, "\" aria-label=\"");
    put_title(html, spot);
    knp_html__raw(html, "\"></a>");
}

static void end_mark(text_writer *t, uint32_t at)
{
    const knp_spot *spot = t->open[--t->depth];
    if (spot->span.end <= at) {
        put_link(t->html, spot);
    }
    knp_html__raw(t->html, "</mark>");
}

/* Ends the marks that are over at a byte, and begins again what lay inside of them and is not. */
static void close_spots(text_writer *t, uint32_t at)
{
    const knp_spot *again[DEPTH];
    size_t outermost = 0, count = 0;
    while (outermost < t->depth && t->open[outermost]->span.end > at) {
        outermost++;
    }
    while (t->depth > outermost) {
        if (t->open[t->depth - 1]->span.end > at) {
            again[count++] = t->open[t->depth - 1];
        }
        end_mark(t, at);
    }
    while (count) {
        t->open[t->depth++] = again[--count];
        put_mark(t->html, t->open[t->depth - 1], false);
    }
}

static void open_spots(text_writer *t, uint32_t at)
{
    for (; t->next < t->spots.count && t->spots.items[t->next].span.start <= at; t->next++) {
        const knp_spot *spot = &t->spots.items[t->next];
        if (t->depth < DEPTH) {
            t->open[t->depth++] = spot;
            put_mark(t->html, spot, true);
        } else {
            knp_html__raw(t->html, "<span");
            put_anchor(t->html, spot);
            knp_html__raw(t->html, "></span>");
        }
    }
}

/* Where the next mark begins or ends, at most `end`. */
static uint32_t next_border(const text_writer *t, uint32_t end)
{
    if (t->next < t->spots.count && t->spots.items[t->next].span.start < end) {
        end = t->spots.items[t->next].span.start;
    }
    for (size_t k = 0; k < t->depth; k++) {
        end = t->open[k]->span.end < end ? t->open[k]->span.end : end;
    }
    return end;
}

static void put_marked(text_writer *t, knp_span span)
{
    for (size_t k = 0; k < t->depth; k++) {
        put_mark(t->html, t->open[k], false);
    }
    for (uint32_t at = span.start; at < span.end;) {
        close_spots(t, at);
        open_spots(t, at);
        uint32_t border = next_border(t, span.end);
        knp_html__span(t->html, (knp_span){at, border});
        at = border;
    }
    close_spots(t, span.end);
    for (size_t k = 0; k < t->depth; k++) {
        knp_html__raw(t->html, "</mark>");
    }
}

/* ------------------------------------------------------------------------------ paragraphs -- */

static void put_paragraphs(text_writer *t)
{
    static const char *const begins[] = {
        [KNP_PARAGRAPH_BODY] = "<p>",
        [KNP_PARAGRAPH_HEADLINE] = "<p class=\"headline\">",
        [KNP_PARAGRAPH_HEADING] = "<p class=\"heading\">",
        [KNP_PARAGRAPH_ITEM] = "<p class=\"item\">",
    };
    const knp_text *text = &t->html->writing.doc->text;
    uint32_t at = 0;
    for (size_t k = 0; k < text->paragraphs.count; k++) {
        knp_paragraph p = text->paragraphs.items[k];
        knp_html__span(t->html, (knp_span){at, p.start});
        knp_html__raw(t->html, begins[p.kind]);
        put_marked(t, (knp_span){p.start, p.end});
        knp_html__raw(t->html, "</p>");
        at = p.end;
    }
    if (text->size) {
        knp_html__span(t->html, (knp_span){at, text->size});
    }
}

/* Where a quotation has no source beside it, its speaker's nearest mention lights up with it. */
static bool add_speakers(knp_spots *spots, const knp_writing *w)
{
    const knp_records *r = &w->doc->records;
    size_t count = knp_writing__count(w, r->quotes.count, KNP_ONLY_QUOTES);
    bool added = true;
    for (uint32_t k = 0; k < count && added; k++) {
        const knp_quote *q = &r->quotes.items[k];
        if (knp_span__is_empty(q->source) && q->speaker_actor != KNP_NONE) {
            const knp_actor *a = &r->actors.items[q->speaker_actor];
            knp_span mention = a->mentions[knp_spots__nearest(a, q)].span;
            added = KNP_VEC_PUSH(spots, ((knp_spot){mention, k, 0, KNP_LAYER_SPEAKER}));
        }
    }
    knp_spots__sort(spots);
    return added;
}

bool knp_html__article(knp_html *html)
{
    text_writer t = {.html = html};
    bool made =
        knp_spots__collect(&t.spots, &html->writing) && add_speakers(&t.spots, &html->writing);
    if (made) {
        knp_html__raw(html, "<div class=\"text\" lang=\"");
        knp_html__raw(html, knp_html__language(html));
        knp_html__raw(html, "\">");
        put_paragraphs(&t);
        knp_html__raw(html, "</div>\n");
    }
    KNP_VEC_FREE(&t.spots);
    return made;
}
