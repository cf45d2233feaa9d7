#include "extract/quote.h"

enum { KEEP = 1 << 12, VIA_REACH = 6 };

static bool is_mark_token(const knp_reading *r, uint32_t i)
{
    knp_token t = r->tokens[i];
    switch (t.kind) {
    case KNP_TOKEN_STOP:
    case KNP_TOKEN_COMMA:
    case KNP_TOKEN_COLON:
    case KNP_TOKEN_SEMICOLON:
    case KNP_TOKEN_DASH:
    case KNP_TOKEN_QUOTE:
    case KNP_TOKEN_QUOTE_OPEN:
    case KNP_TOKEN_QUOTE_CLOSE:
        return true;
    default:
        return knp_reading__in(r, i, KNP_SET_EDGE_MARK) && t.kind != KNP_TOKEN_OPEN &&
               t.kind != KNP_TOKEN_CLOSE;
    }
}

/* Behind the dash of a dateline that begins the utterance, SANAA (Reuters) –; 0 if none does. */
static uint32_t behind_dateline(const knp_utterance *u)
{
    enum { REACH = 10 };
    for (uint32_t i = 0; u->starts_paragraph && i < u->count && i < REACH; i++) {
        knp_token_kind kind = u->reading->tokens[u->units[i].first].kind;
        if (kind == KNP_TOKEN_DASH) {
            return i > 0 ? i + 1 : 0;
        }
        bool part = knp_unit__capital(u, i) || kind == KNP_TOKEN_COMMA || kind == KNP_TOKEN_OPEN ||
                    kind == KNP_TOKEN_CLOSE;
        if (!part || knp_unit__quotation(u, i)) {
            break;
        }
    }
    return 0;
}

void knp_quote__add_content(knp_found_quote *quote, const knp_utterance *u, uint32_t first,
                            uint32_t end)
{
    uint32_t dateline = first == 0 ? behind_dateline(u) : 0;
    first = dateline && dateline < end ? dateline : first;
    const knp_reading *r = u->reading;
    if (first >= end) {
        return;
    }
    uint32_t from = u->units[first].first, to = u->units[end].first;
    while (from < to && is_mark_token(r, from)) {
        from++;
    }
    while (to > from && is_mark_token(r, to - 1)) {
        to--;
    }
    if (from < to && quote->content_count < KNP_QUOTE_PIECES) {
        quote->first_token = quote->content_count ? quote->first_token : from;
        quote->content[quote->content_count++] =
            (knp_span){r->tokens[from].start, knp_token__end(r->tokens[to - 1])};
    }
}

void knp_quote__set_cue(knp_found_quote *quote, const knp_utterance *u, const knp_cue *cue)
{
    quote->cue_count = cue->part_count;
    for (uint32_t k = 0; k < cue->part_count; k++) {
        quote->cue[k] = knp_unit__span(u, cue->parts[k], cue->parts[k] + 1);
    }
    quote->has_entry = cue->part_count > 0;
    quote->entry = cue->entry;
}

void knp_quote__set_source(knp_found_quote *quote, const knp_utterance *u, knp_unit_range source)
{
    bool nobody = source.end == source.first + 1 && knp_unit__in(u, source.first, KNP_SET_NOBODY);
    if (!knp_unit_range__empty(source) && !nobody) {
        quote->source = knp_unit__span(u, source.first, source.end);
        quote->source_token = u->units[source.first].first;
    }
}

knp_span knp_quote__via(const knp_utterance *u, uint32_t i)
{
    for (uint32_t j = i; j < u->count && j < i + VIA_REACH; j++) {
        if (knp_unit__mark(u, j, KNP_TOKEN_COMMA) || knp_unit__mark(u, j, KNP_TOKEN_STOP) ||
            knp_unit__quotation(u, j)) {
            break;
        }
        bool to = knp_unit__in(u, j, KNP_SET_TELLING) ||
                  (knp_unit__in(u, j, KNP_SET_AT_MEDIUM) && knp_unit__capital(u, j + 1) &&
                   knp_unit__facts(u, j + 1) &
                       (KNP_FACT(MEDIUM) | KNP_FACT(PARTICLE) | KNP_FACT(ORGANISATION)));
        knp_unit_range phrase = knp_subject__phrase(u, j + 1);
        if (to && !knp_unit_range__empty(phrase)) {
            bool pronoun = knp_unit__in(u, phrase.first, KNP_SET_OBJECT_OR_SUBJECT);
            return pronoun ? (knp_span){0, 0} : knp_unit__span(u, phrase.first, phrase.end);
        }
    }
    return (knp_span){0, 0};
}

/* Notes which words of the sentence can report, and where. Whether it has a whole quotation. */
static bool survey(knp_quote_reader *q, const knp_utterance *u)
{
    const knp_cue_word *words = u->reading->cues->list.items;
    const knp_token *tokens = u->reading->tokens;
    bool quotation = false;
    q->kinds = q->cue_count = 0;
    for (uint32_t i = 0; i < u->count; i++) {
        knp_unit unit = u->units[i];
        unsigned kinds = words[tokens[unit.first].word].kinds;
        quotation |= unit.quotation;
        if (kinds && i < KNP_QUOTE_UNITS) {
            q->kinds |= kinds;
            q->cues[q->cue_count++] = (uint16_t)i;
        }
    }
    return quotation;
}

bool knp_quote__read(knp_found_quotes *out, const knp_reading *reading, const knp_units *units)
{
    knp_quote_reader q = {.out = out, .reading = reading, .units = units};
    KNP_VEC_TRIM(out, KEEP);
    for (uint32_t n = 0; n < knp_unit__sentence_count(units) && out->count <= KNP_RECORDS_MAX;
         n++) {
        knp_utterance u = knp_unit__sentence(units, reading, n);
        q.sentence_first = out->count;
        if (survey(&q, &u) && !knp_quote__direct(&q, &u)) {
            return false;
        }
        if (u.count > KNP_QUOTE_UNITS) {
            continue;
        }
        if (!knp_quote__indirect(&q, &u)) {
            return false;
        }
        /* in the order of their contents */
        for (size_t k = q.sentence_first + 1; k < out->count; k++) {
            knp_found_quote moved = out->items[k];
            size_t j = k;
            for (; j > q.sentence_first &&
                   out->items[j - 1].content[0].start > moved.content[0].start;
                 j--) {
                out->items[j] = out->items[j - 1];
            }
            out->items[j] = moved;
        }
    }
    uint32_t sentence = 0;
    for (size_t k = 0; k < out->count; k++) {
        uint32_t token = out->items[k].first_token;
        while (sentence > 0 && reading->sentences[sentence].first > token) {
            sentence--;
        }
        while (sentence + 1 < reading->sentence_count &&
               reading->sentences[sentence + 1].first <= token) {
            sentence++;
        }
        out->items[k].sentence = sentence;
    }
    return true;
}
