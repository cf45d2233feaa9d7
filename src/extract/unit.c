#include "extract/unit.h"

#include "extract/name.h"

enum {
    KEEP = 1 << 14,
    FULL_WORDS = 3,
    CUED_WORDS = 2,
    LONG_WORDS = 4,
    LONG_TEXT = 100000,
    INTERRUPTION = 20
};

void knp_unit__free(knp_units *units)
{
    KNP_VEC_FREE(&units->list);
    KNP_VEC_FREE(&units->sentences);
    KNP_VEC_FREE(&units->named);
}

uint32_t knp_unit__sentence_count(const knp_units *units)
{
    return units->sentences.count ? (uint32_t)units->sentences.count - 1 : 0;
}

knp_utterance knp_unit__sentence(const knp_units *units, const knp_reading *reading, uint32_t index)
{
    uint32_t first = units->sentences.items[index], end = units->sentences.items[index + 1];
    const knp_unit *list = units->list.items + first;
    bool starts = (reading->tokens[list->first].facts & KNP_TOKEN_PARAGRAPH_START) != 0;
    return (knp_utterance){reading, list, end - first, index, starts};
}

/* ------------------------------------------------------------------------ whole quotations -- */

typedef struct maker {
    const knp_reading *r;
    const knp_quotations *quotations;
    knp_units *out;
    size_t next; /* quotation */
    uint32_t sentence;
    uint32_t last_end; /* one behind the last whole quotation */
} maker;

static bool is_mark(const knp_reading *r, uint32_t i, knp_token_kind kind)
{
    return i < r->token_count && r->tokens[i].kind == kind;
}

static bool starts_paragraph(const knp_reading *r, uint32_t i)
{
    return i >= r->token_count || (r->tokens[i].facts & KNP_TOKEN_PARAGRAPH_START);
}

static uint32_t words_between(const knp_reading *r, uint32_t first, uint32_t end)
{
    uint32_t words = 0;
    for (uint32_t i = first; i < end; i++) {
        words += knp_reading__name(r, i)->shape != KNP_SHAPE_MARK;
    }
    return words;
}

/* A verb of saying right behind the quotation, or aldus, volgens, zo. */
static bool cue_follows(const knp_reading *r, uint32_t behind)
{
    bool comma = is_mark(r, behind, KNP_TOKEN_COMMA) && !starts_paragraph(r, behind);
    uint32_t i = behind + comma;
    if (i >= r->token_count || starts_paragraph(r, i)) {
        return false;
    }
    if (knp_reading__is(r, i, "aldus") || knp_reading__is(r, i, "volgens") ||
        (comma && knp_reading__is(r, i, "zo"))) {
        return true;
    }
    knp_entry_id entry;
    bool capital = r->tokens[i].facts & KNP_TOKEN_CAPITAL;
    return !capital &&
           knp_words__entry(r->words, knp_reading__word(r, i), KNP_CLASS_CUE_VERB, &entry);
}

static bool ends_with_stop(const knp_reading *r, uint32_t first, uint32_t end)
{
    return end > first && r->tokens[end - 1].kind == KNP_TOKEN_STOP;
}

static bool holds_sentences(const knp_reading *r, uint32_t first, uint32_t end)
{
    for (uint32_t i = first + 1; i + 1 < end; i++) {
        if (r->tokens[i].kind == KNP_TOKEN_STOP && r->tokens[i + 1].facts & KNP_TOKEN_CAPITAL) {
            return true;
        }
    }
    return false;
}

/* „Ja”, zegt hij, „dat klopt.”: the rest of an utterance that a cue interrupts. */
static bool goes_on(const knp_reading *r, uint32_t last_end, uint32_t open)
{
    if (!last_end || open - last_end > INTERRUPTION || starts_paragraph(r, open) ||
        !is_mark(r, open - 1, KNP_TOKEN_COMMA) || !cue_follows(r, last_end)) {
        return false;
    }
    for (uint32_t i = last_end; i < open; i++) {
        if (r->tokens[i].kind == KNP_TOKEN_STOP || starts_paragraph(r, i)) {
            return false;
        }
    }
    return true;
}

/* Whether what stands between the marks is a whole utterance, or only a fragment. */
static bool is_whole(const knp_reading *r, uint32_t open, uint32_t close)
{
    uint32_t first = open + 1, words = words_between(r, first, close);
    if (first >= close || words == 0) {
        return false;
    }
    const knp_name_word *word = knp_reading__name(r, first);
    bool capital = word->capital || word->shape == KNP_SHAPE_NUMBER ||
                   word->shape == KNP_SHAPE_DIGITS || r->tokens[first].kind == KNP_TOKEN_STOP ||
                   r->tokens[first].kind == KNP_TOKEN_YEAR ||
                   r->bytes[r->tokens[first].start] == '\'';
    bool stop = ends_with_stop(r, first, close), cue = cue_follows(r, close + 1);
    bool colon = open > 0 && !starts_paragraph(r, open) && is_mark(r, open - 1, KNP_TOKEN_COLON);
    bool start = open == 0 || starts_paragraph(r, open) || colon ||
                 is_mark(r, open - 1, KNP_TOKEN_STOP) ||
                 is_mark(r, open - 1, KNP_TOKEN_QUOTE_CLOSE);
    return (capital && words >= LONG_WORDS && (cue || stop)) ||
           (start && capital && (stop || words >= FULL_WORDS || cue)) ||
           (colon && (words >= CUED_WORDS || stop)) || (cue && start && words >= CUED_WORDS) ||
           (cue && words >= CUED_WORDS && is_mark(r, close - 1, KNP_TOKEN_COMMA)) ||
           (words >= 2 * FULL_WORDS && holds_sentences(r, first, close));
}

static uint32_t paragraph_end(const knp_reading *r, uint32_t i)
{
    do {
        i++;
    } while (!starts_paragraph(r, i));
    return i;
}

/* The whole quotation that opens at token `i`: one behind its last token, or 0. */
static uint32_t whole_at(maker *m, uint32_t i, bool *open)
{
    const knp_quotations *q = m->quotations;
    while (m->next < q->count && q->items[m->next].open < i) {
        m->next++;
    }
    if (m->next == q->count || q->items[m->next].open != i || q->items[m->next].depth > 0) {
        return 0;
    }
    uint32_t close = q->items[m->next].close;
    *open = close == KNP_NONE;
    if (!*open) {
        return is_whole(m->r, i, close) || goes_on(m->r, m->last_end, i) ? close + 1 : 0;
    }
    /* Without a closing mark it goes to the paragraph's end, if it can be an utterance at all. */
    uint32_t end = paragraph_end(m->r, i);
    bool start = starts_paragraph(m->r, i) || is_mark(m->r, i - 1, KNP_TOKEN_COLON) ||
                 is_mark(m->r, i - 1, KNP_TOKEN_STOP);
    return start && is_whole(m->r, i, end) ? end : 0;
}

/* --------------------------------------------------------------------------------- sentences -- */

static bool begins_sentence(maker *m, uint32_t i)
{
    const knp_reading *r = m->r;
    while (m->sentence + 1 < r->sentence_count && r->sentences[m->sentence + 1].first <= i) {
        m->sentence++;
    }
    return r->sentences[m->sentence].first == i;
}

/* Whether a sentence ends between the last unit and token `i`. */
static bool ends_before(maker *m, uint32_t i, bool quotation)
{
    const knp_unit *last = m->out->list.count ? &m->out->list.items[m->out->list.count - 1] : NULL;
    bool begins = begins_sentence(m, i);
    if (!last || starts_paragraph(m->r, i)) {
        return true;
    }
    if (!last->quotation) {
        return begins;
    }
    uint32_t inside = i - (last->open ? 1 : 2); /* the last token before the closing mark */
    bool stop = m->r->tokens[inside].kind == KNP_TOKEN_STOP;
    return quotation || (stop && m->r->tokens[i].facts & KNP_TOKEN_CAPITAL);
}

/* A very long text without quotation marks and words that report has nothing to look for. */
static bool is_silent(const knp_reading *r, const knp_quotations *quotations)
{
    for (uint32_t i = 0; i < r->token_count && quotations->count == 0; i++) {
        const knp_word *word = knp_reading__word(r, i);
        if (r->token_count < LONG_TEXT || knp_words__is(r->words, word, KNP_CLASS_CUE_VERB) ||
            knp_words__is(r->words, word, KNP_CLASS_CUE_NOUN) ||
            knp_words__is(r->words, word, KNP_CLASS_CUE_PHRASE)) {
            return false;
        }
    }
    return quotations->count == 0;
}

/* Adds tokens from `i` on that only go on with the sentence; the first other one. */
static uint32_t add_plain(maker *m, uint32_t i)
{
    const knp_token *tokens = m->r->tokens;
    uint32_t end = m->r->sentences[m->sentence + 1].first;
    knp_unit *out = m->out->list.items + m->out->list.count, *at = out;
    for (; i < end && tokens[i].kind != KNP_TOKEN_QUOTE_OPEN && tokens[i].kind != KNP_TOKEN_QUOTE &&
           !(tokens[i].facts & KNP_TOKEN_PARAGRAPH_START);
         i++) {
        *at++ = (knp_unit){i & 0x3fffffffU, 0, 0};
    }
    m->out->list.count += (size_t)(at - out);
    return i;
}

/* Notes the tokens that names have. */
static bool mark_names(knp_units *out, const knp_reading *r)
{
    size_t words = r->token_count / 64 + 1;
    KNP_VEC_TRIM(&out->named, KEEP);
    if (!KNP_VEC_RESERVE(&out->named, words)) {
        return false;
    }
    memset(out->named.items, 0, words * sizeof *out->named.items);
    out->named.count = words;
    for (size_t k = 0; k < r->name_count; k++) {
        for (uint32_t i = r->names[k].first; i < r->names[k].end; i++) {
            out->named.items[i / 64] |= (uint64_t)1 << (i % 64);
        }
    }
    return true;
}

bool knp_unit__read(knp_units *out, const knp_reading *r, const knp_quotations *quotations)
{
    maker m = {.r = r, .quotations = quotations, .out = out};
    KNP_VEC_TRIM(&out->list, KEEP);
    KNP_VEC_TRIM(&out->sentences, KEEP);
    if (!mark_names(out, r)) {
        return false;
    }
    if (is_silent(r, quotations)) {
        return true;
    }
    if (!KNP_VEC_RESERVE(&out->list, (size_t)r->token_count + 1)) {
        return false;
    }
    for (uint32_t i = 0; i < r->token_count;) {
        bool open = false;
        uint32_t end = is_mark(r, i, KNP_TOKEN_QUOTE_OPEN) || is_mark(r, i, KNP_TOKEN_QUOTE)
                           ? whole_at(&m, i, &open)
                           : 0;
        knp_unit unit = {i & 0x3fffffffU, end != 0, end != 0 && open};
        if (ends_before(&m, i, end != 0) &&
            !KNP_VEC_PUSH(&out->sentences, (uint32_t)out->list.count)) {
            return false;
        }
        out->list.items[out->list.count++] = unit;
        m.last_end = end ? end : m.last_end;
        i = end ? end : add_plain(&m, i + 1);
    }
    uint32_t behind = (uint32_t)out->list.count;
    out->list.items[out->list.count++] = (knp_unit){r->token_count & 0x3fffffffU, 0, 0};
    return KNP_VEC_PUSH(&out->sentences, behind);
}

/* --------------------------------------------------------------------------------- questions -- */

bool knp_unit__is_any(const knp_utterance *u, uint32_t i, const char *words)
{
    if (i >= u->count || u->units[i].quotation) {
        return false;
    }
    knp_str text = knp_reading__text(u->reading, u->units[i].first);
    char first = text.bytes[0];
    first = (char)(first >= 'A' && first <= 'Z' ? first - 'A' + 'a' : first);
    while (*words) {
        if (*words == first) {
            size_t size = strcspn(words, " ");
            if (knp_str__lowers_to(text, (knp_str){words, size})) {
                return true;
            }
        }
        while (*words && *words != ' ') {
            words++;
        }
        words += *words == ' ';
    }
    return false;
}

/* The name that has the unit's token; NULL if none has. */
static const knp_name *name_at(const knp_utterance *u, uint32_t i)
{
    const knp_reading *r = u->reading;
    if (!knp_unit__token(u, i)) {
        return NULL;
    }
    uint32_t token = u->units[i].first;
    if (!(r->units->named.items[token / 64] >> (token % 64) & 1)) {
        return NULL;
    }
    size_t low = 0, high = r->name_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (r->names[middle].end <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < r->name_count && r->names[low].first <= token ? &r->names[low] : NULL;
}

uint32_t knp_unit__name_end(const knp_utterance *u, uint32_t i, bool inside)
{
    const knp_name *name = name_at(u, i);
    uint32_t end = i;
    if (!name || name->type == KNP_NAME_OTHER || (!inside && name->first != u->units[i].first)) {
        return i;
    }
    while (end < u->count && u->units[end].first < name->end) {
        end++;
    }
    return end;
}

bool knp_unit__is_organisation(const knp_utterance *u, uint32_t i)
{
    const knp_name *name = name_at(u, i);
    return name && name->type == KNP_NAME_ORGANISATION;
}

bool knp_unit__is_person(const knp_utterance *u, uint32_t i)
{
    const knp_name *name = name_at(u, i);
    return name && name->type == KNP_NAME_PERSON;
}

knp_span knp_unit__span(const knp_utterance *u, uint32_t first, uint32_t end)
{
    const knp_token *tokens = u->reading->tokens;
    return (knp_span){tokens[u->units[first].first].start,
                      knp_token__end(tokens[u->units[end].first - 1])};
}
