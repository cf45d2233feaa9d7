/* The tables of the format `html`: who speaks, and the records of each kind. */
#include "record/html.h"
#include "record/names.h"

#include <math.h>
#include <stdlib.h>

/* --------------------------------------------------------------------------------- numbers -- */

static void put_amount(knp_html *html, double value, const char *text)
{
    if (text) {
        knp_html__string(html, text);
    } else if (isfinite(value)) {
        knp_out__grouped(&html->out, value);
    }
}

static void put_amounts(knp_html *html, const knp_number *n)
{
    put_amount(html, n->value, n->value_text);
    if (n->value2_text || isfinite(n->value2)) {
        knp_html__raw(html, " – ");
        put_amount(html, n->value2, n->value2_text);
    }
}

static void put_limits(knp_html *html, double low, double high)
{
    if (isfinite(low) && isfinite(high)) {
        put_amount(html, low, NULL);
        if (low < high) {
            knp_html__raw(html, " – ");
            put_amount(html, high, NULL);
        }
    } else if (isfinite(low)) {
        knp_html__raw(html, "≥ ");
        put_amount(html, low, NULL);
    } else if (isfinite(high)) {
        knp_html__raw(html, "≤ ");
        put_amount(html, high, NULL);
    }
}

void knp_html__value(knp_html *html, const knp_number *n)
{
    knp_html__raw(html, knp_names__number_kind[n->kind]);
    knp_html__raw(html, " ");
    put_amounts(html, n);
    if (n->unit) {
        knp_html__raw(html, " ");
        knp_html__string(html, n->unit);
    }
    if (n->bound != KNP_BOUND_EXACT) {
        knp_html__raw(html, ", ");
        knp_html__raw(html, knp_names__bound[n->bound]);
    }
}

/* ----------------------------------------------------------------------------- who speaks -- */

static int by_speaker(const void *left, const void *right)
{
    const knp_quote *const *a = left, *const *b = right;
    int order = strcmp((*a)->speaker, (*b)->speaker);
    return order ? order : (*a > *b) - (*a < *b);
}

typedef struct speaker {
    const knp_quote *first;
    uint32_t count;
} speaker;

static int by_count(const void *left, const void *right)
{
    const speaker *a = left, *b = right;
    return a->count != b->count ? (a->count < b->count) - (a->count > b->count)
                                : (a->first > b->first) - (a->first < b->first);
}

typedef KNP_VEC(const knp_quote *) quote_list;
typedef KNP_VEC(speaker) speaker_list;

/* The speakers, with how many quotations each has; who speaks most comes first. */
static bool count_speakers(const knp_html *html, quote_list *quotes, speaker_list *speakers)
{
    const knp_records *r = &html->writing.doc->records;
    size_t count = knp_writing__count(&html->writing, r->quotes.count, KNP_ONLY_QUOTES);
    for (size_t k = 0; k < count; k++) {
        if (r->quotes.items[k].speaker && !KNP_VEC_PUSH(quotes, &r->quotes.items[k])) {
            return false;
        }
    }
    if (quotes->count == 0) {
        return true;
    }
    qsort(quotes->items, quotes->count, sizeof *quotes->items, by_speaker);
    for (size_t k = 0; k < quotes->count; k++) {
        const knp_quote *q = quotes->items[k];
        if (k > 0 && strcmp(quotes->items[k - 1]->speaker, q->speaker) == 0) {
            speakers->items[speakers->count - 1].count++;
        } else if (!KNP_VEC_PUSH(speakers, ((speaker){q, 1}))) {
            return false;
        }
    }
    qsort(speakers->items, speakers->count, sizeof *speakers->items, by_count);
    return true;
}

static void link_actor(knp_html *html, uint32_t actor, const char *name)
{
    bool is_link = knp_writing__has(&html->writing, actor, KNP_ONLY_ACTORS);
    if (is_link) {
        knp_html__raw(html, "<a href=\"#");
        knp_html__anchor(html, 'a', actor, "-r");
        knp_html__raw(html, "\">");
    }
    knp_html__string(html, name);
    knp_html__raw(html, is_link ? "</a>" : "");
}

static void put_speakers(knp_html *html, const speaker_list *speakers)
{
    knp_html__raw(html, "<section class=\"who\"><h2>Who speaks</h2>\n<ol>\n");
    for (size_t k = 0; k < speakers->count; k++) {
        const speaker *s = &speakers->items[k];
        knp_html__raw(html, "<li><span lang=\"");
        knp_html__raw(html, knp_html__language(html));
        knp_html__raw(html, "\">");
        link_actor(html, s->first->speaker_actor, s->first->speaker);
        knp_html__raw(html, "</span> <span class=\"count\">");
        knp_out__unsigned(&html->out, s->count);
        knp_html__raw(html, "</span><meter aria-hidden=\"true\" max=\"");
        knp_out__unsigned(&html->out, speakers->items[0].count);
        knp_html__raw(html, "\" value=\"");
        knp_out__unsigned(&html->out, s->count);
        knp_html__raw(html, "\"></meter></li>\n");
    }
    knp_html__raw(html, "</ol></section>\n");
}

bool knp_html__speakers(knp_html *html)
{
    quote_list quotes = {0};
    speaker_list speakers = {0};
    bool counted = count_speakers(html, &quotes, &speakers);
    if (counted && speakers.count) {
        put_speakers(html, &speakers);
    }
    KNP_VEC_FREE(&quotes);
    KNP_VEC_FREE(&speakers);
    return counted;
}

/* ---------------------------------------------------------------------------------- tables -- */

/* The head of a table; `columns` are separated by |. */
static void begin_table(knp_html *html, const char *title, size_t count, const char *columns)
{
    knp_html__raw(html, "<details open><summary><h2>");
    knp_html__raw(html, title);
    knp_html__raw(html, "</h2> <span class=\"count\">");
    knp_out__unsigned(&html->out, count);
    knp_html__raw(html, "</span></summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" "
                        "aria-label=\"");
    knp_html__raw(html, title);
    knp_html__raw(html, "\"><table><thead><tr>");
    while (*columns) {
        size_t size = strcspn(columns, "|");
        knp_html__raw(html, "<th scope=\"col\">");
        knp_out__bytes(&html->out, columns, size);
        knp_html__raw(html, "</th>");
        columns += size + (columns[size] == '|');
    }
    knp_html__raw(html, "</tr></thead>\n<tbody>\n");
}

static void end_table(knp_html *html)
{
    knp_html__raw(html, "</tbody></table></div></details>\n");
}

/* A row and its first cell: the record's id, linked to where it stands in the text. */
static void begin_row(knp_html *html, char letter, uint32_t index)
{
    knp_html__raw(html, "<tr id=\"");
    knp_html__anchor(html, letter, index, "-r");
    knp_html__raw(html, "\"><th scope=\"row\"><a href=\"#");
    knp_html__anchor(html, letter, index, "");
    knp_html__raw(html, "\">");
    knp_out__id(&html->out, letter, index);
    knp_html__raw(html, "</a></th>");
}

static void end_row(knp_html *html)
{
    knp_html__raw(html, "</tr>\n");
}

/* A cell with words of the article. */
static void begin_words(knp_html *html)
{
    knp_html__raw(html, "<td lang=\"");
    knp_html__raw(html, knp_html__language(html));
    knp_html__raw(html, "\">");
}

static void put_words(knp_html *html, const knp_span *spans, uint32_t count)
{
    begin_words(html);
    for (uint32_t k = 0; k < count; k++) {
        knp_html__raw(html, k ? " … " : "");
        knp_html__span(html, spans[k]);
    }
    knp_html__raw(html, "</td>");
}

static void put_cell(knp_html *html, const char *text)
{
    knp_html__raw(html, "<td>");
    if (text) {
        knp_html__string(html, text);
    }
    knp_html__raw(html, "</td>");
}

static void put_link(knp_html *html, char letter, uint32_t index, unsigned kind)
{
    knp_html__raw(html, "<td>");
    if (knp_writing__has(&html->writing, index, kind)) {
        knp_html__raw(html, "<a href=\"#");
        knp_html__anchor(html, letter, index, "-r");
        knp_html__raw(html, "\">");
        knp_out__id(&html->out, letter, index);
        knp_html__raw(html, "</a>");
    }
    knp_html__raw(html, "</td>");
}

static void put_quotes(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    begin_table(html, "Quotations", r->quotes.count, "|Speaker|What is said|Cue|Kind|Source kind");
    for (uint32_t k = 0; k < r->quotes.count; k++) {
        const knp_quote *q = &r->quotes.items[k];
        begin_row(html, 'q', k);
        begin_words(html);
        if (q->speaker) {
            link_actor(html, q->speaker_actor, q->speaker);
        }
        knp_html__raw(html, "</td>");
        put_words(html, q->content, q->content_count);
        put_words(html, q->cue, q->cue_count);
        put_cell(html, knp_names__quote_kind[q->kind]);
        put_cell(html, q->source_kind);
        end_row(html);
    }
    end_table(html);
}

/* Links to all places in the text where a name stands. */
static void put_mentions(knp_html *html, char letter, uint32_t index, uint32_t count)
{
    enum { LINKS = 100 };
    knp_html__raw(html, "<td>");
    for (uint32_t k = 0; k < count && k < LINKS; k++) {
        knp_html__raw(html, k ? " <a href=\"#" : "<a href=\"#");
        knp_html__anchor(html, letter, index, "");
        if (k > 0) {
            knp_html__raw(html, "-");
            knp_out__unsigned(&html->out, (uint64_t)k + 1);
        }
        knp_html__raw(html, "\">");
        knp_out__unsigned(&html->out, (uint64_t)k + 1);
        knp_html__raw(html, "</a>");
    }
    knp_html__raw(html, count > LINKS ? " …</td>" : "</td>");
}

static void put_actors(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    begin_table(html, "Actors", r->actors.count,
                "|Name|Also|Type|Function|Kind|Age|Country|Mentions");
    for (uint32_t k = 0; k < r->actors.count; k++) {
        const knp_actor *a = &r->actors.items[k];
        begin_row(html, 'a', k);
        begin_words(html);
        knp_html__string(html, a->name);
        knp_html__raw(html, "</td>");
        begin_words(html);
        for (uint32_t n = 0; n < a->alias_count; n++) {
            knp_html__raw(html, n ? ", " : "");
            knp_html__string(html, a->aliases[n]);
        }
        knp_html__raw(html, "</td>");
        put_cell(html, knp_names__actor_type[a->type]);
        begin_words(html);
        knp_html__string(html, a->function ? a->function : "");
        knp_html__raw(html, "</td>");
        put_cell(html, a->kind);
        knp_html__raw(html, "<td class=\"v\">");
        put_amount(html, a->age, NULL);
        knp_html__raw(html, "</td>");
        put_cell(html, a->country);
        put_mentions(html, 'a', k, a->mention_count);
        end_row(html);
    }
    end_table(html);
}

static void put_places(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    begin_table(html, "Places", r->places.count, "|Name|Kind|Country|Latitude, longitude|Mentions");
    for (uint32_t k = 0; k < r->places.count; k++) {
        const knp_place *p = &r->places.items[k];
        begin_row(html, 'p', k);
        begin_words(html);
        knp_html__string(html, p->name);
        knp_html__raw(html, "</td>");
        put_cell(html, knp_names__place_kind[p->kind]);
        put_cell(html, p->country);
        knp_html__raw(html, "<td class=\"v\">");
        if (isfinite(p->latitude) && isfinite(p->longitude)) {
            knp_out__number(&html->out, p->latitude);
            knp_html__raw(html, ", ");
            knp_out__number(&html->out, p->longitude);
        }
        knp_html__raw(html, "</td>");
        put_mentions(html, 'p', k, p->mention_count);
        end_row(html);
    }
    end_table(html);
}

static void put_numbers(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    begin_table(html, "Numbers", r->numbers.count,
                "|In the text|Of what|Kind|Value|Unit|Bound|From – to");
    for (uint32_t k = 0; k < r->numbers.count; k++) {
        const knp_number *n = &r->numbers.items[k];
        begin_row(html, 'n', k);
        put_words(html, &n->span, 1);
        put_words(html, &n->noun, !knp_span__is_empty(n->noun));
        put_cell(html, knp_names__number_kind[n->kind]);
        knp_html__raw(html, "<td class=\"v\">");
        put_amounts(html, n);
        knp_html__raw(html, "</td>");
        put_cell(html, n->unit);
        put_cell(html, knp_names__bound[n->bound]);
        knp_html__raw(html, "<td class=\"v\">");
        put_limits(html, n->low, n->high);
        knp_html__raw(html, "</td>");
        end_row(html);
    }
    end_table(html);
}

static void put_casualties(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    begin_table(html, "Casualties", r->casualties.count,
                "|Role|How many|Who|In the text|Place|Quotation|Modality|Part of");
    for (uint32_t k = 0; k < r->casualties.count; k++) {
        const knp_casualty *c = &r->casualties.items[k];
        begin_row(html, 'c', k);
        put_cell(html, knp_names__casualty_role[c->role]);
        knp_html__raw(html, "<td class=\"v\">");
        put_limits(html, c->low, c->high);
        knp_html__raw(html, "</td>");
        put_words(html, &c->who, !knp_span__is_empty(c->who));
        put_words(html, &c->cue, 1);
        put_link(html, 'p', c->place, KNP_ONLY_PLACES);
        put_link(html, 'q', c->quote, KNP_ONLY_QUOTES);
        put_cell(html, knp_names__modality[c->modality]);
        put_link(html, 'c', c->part_of, KNP_ONLY_CASUALTIES);
        end_row(html);
    }
    end_table(html);
}

void knp_html__tables(knp_html *html)
{
    const knp_records *r = &html->writing.doc->records;
    const knp_writing *w = &html->writing;
    knp_html__raw(html, "<div class=\"records\">\n");
    if (knp_writing__count(w, r->quotes.count, KNP_ONLY_QUOTES)) {
        put_quotes(html);
    }
    if (knp_writing__count(w, r->casualties.count, KNP_ONLY_CASUALTIES)) {
        put_casualties(html);
    }
    if (knp_writing__count(w, r->actors.count, KNP_ONLY_ACTORS)) {
        put_actors(html);
    }
    if (knp_writing__count(w, r->places.count, KNP_ONLY_PLACES)) {
        put_places(html);
    }
    if (knp_writing__count(w, r->numbers.count, KNP_ONLY_NUMBERS)) {
        put_numbers(html);
    }
    knp_html__raw(html, "</div>\n");
}
