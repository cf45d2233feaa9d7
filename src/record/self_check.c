/* knp_document_check: proves of a document's records what every reader of them relies on. */
#include "base/alloc.h"
#include "base/error.h"
#include "base/utf8.h"
#include "record/document.h"
#include "text/charclass.h"

#include <math.h>
#include <stdio.h>

typedef struct checker {
    const knp_document *doc;
    knp_error *error;
    size_t token_count;
    size_t sentence_count;
    char letter;  /* of the record that is looked at, as in its id; 't' a token, 's' a sentence */
    size_t index; /* from 0 */
} checker;

static bool fault(checker *c, const char *field, const char *what)
{
    char name[32];
    const char *kind = c->letter == 't' ? "token " : c->letter == 's' ? "sentence " : NULL;
    if (kind) {
        snprintf(name, sizeof name, "%s%zu", kind, c->index);
    } else {
        snprintf(name, sizeof name, "%c%zu", c->letter, c->index + 1);
    }
    knp_error__set(c->error, KNP_ERROR_FAULT, "%s: %s %s", name, field, what);
    return false;
}

/* Makes a fault of what does not hold. */
static inline bool must(checker *c, bool holds, const char *field, const char *what)
{
    return holds || fault(c, field, what);
}

/* ----------------------------------------------------------------------------------- spans -- */

static bool is_boundary(const checker *c, uint32_t at)
{
    return at == c->doc->text.size || ((unsigned char)c->doc->text.bytes[at] & 0xC0) != 0x80;
}

static bool check_span(checker *c, const char *field, knp_span span)
{
    return must(c, span.start <= span.end, field, "ends before it begins") &&
           must(c, span.start < span.end, field, "is empty") &&
           must(c, span.end <= c->doc->text.size, field, "ends beyond the text") &&
           must(c, is_boundary(c, span.start) && is_boundary(c, span.end), field,
                "cuts a character in two");
}

static bool check_optional_span(checker *c, const char *field, knp_span span)
{
    return span.start == span.end || check_span(c, field, span);
}

/* A list of spans in text order, none of which overlaps the next. */
static bool check_spans(checker *c, const char *field, const knp_span *spans, uint32_t count)
{
    for (uint32_t k = 0; k < count; k++) {
        if (!check_span(c, field, spans[k]) ||
            !must(c, k == 0 || spans[k - 1].end <= spans[k].start, field,
                  "overlaps the one before, or is out of order")) {
            return false;
        }
    }
    return true;
}

static bool is_inside(knp_span inner, knp_span outer)
{
    return outer.start <= inner.start && inner.end <= outer.end;
}

static bool check_sentence(checker *c, uint32_t sentence)
{
    return must(c, sentence < c->sentence_count, "its sentence", "does not exist");
}

static bool check_stands_in(checker *c, const char *field, knp_span span, uint32_t sentence)
{
    return check_span(c, field, span) && check_sentence(c, sentence) &&
           must(c, is_inside(span, knp_document_sentence(c->doc, sentence)), field,
                "is not in its sentence");
}

static bool check_optional_in(checker *c, const char *field, knp_span span, uint32_t sentence)
{
    return span.start == span.end || check_stands_in(c, field, span, sentence);
}

static bool check_index(checker *c, const char *field, uint32_t index, size_t count)
{
    return must(c, index == KNP_NONE || index < count, field, "points to a record that is not");
}

static bool check_text(checker *c, const char *field, const char *text)
{
    return must(c, text && *text, field, "is empty");
}

/* A name that may be missing, of a list that ends with NULL. */
static bool check_name(checker *c, const char *field, const char *name, const char *const *names)
{
    if (!name) {
        return true;
    }
    for (; *names; names++) {
        if (strcmp(*names, name) == 0) {
            return true;
        }
    }
    return fault(c, field, "is no value of its enumeration");
}

static bool check_enum(checker *c, const char *field, unsigned value, unsigned count)
{
    return must(c, value < count, field, "is no value of its enumeration");
}

static bool check_limits(checker *c, double low, double high)
{
    return must(c, isnan(low) || isnan(high) || low <= high, "low", "is above high");
}

static bool check_count(checker *c, char letter, size_t count)
{
    c->letter = letter;
    c->index = count;
    return must(c, count <= KNP_RECORDS_MAX, "it", "is one record too many");
}

/* --------------------------------------------------------------------- tokens and sentences -- */

/* Between tokens stand blanks only, and a byte order mark at the text's beginning. */
static bool check_gap(checker *c, size_t from, size_t to)
{
    const char *bytes = c->doc->text.bytes;
    if (from == 0 && to >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        from = 3;
    }
    while (from < to) {
        if (!knp_charclass__is_blank(knp_charclass__of_code(knp_utf8__next(bytes, &from)))) {
            return fault(c, "the text before it", "stands in no token");
        }
    }
    return true;
}

static bool check_tokens(checker *c)
{
    uint32_t before = 0;
    c->letter = 't';
    for (c->index = 0; c->index < c->token_count; c->index++) {
        knp_span token = knp_document_token(c->doc, c->index);
        if (!check_span(c, "its span", token) ||
            !must(c, token.start >= before, "its span", "overlaps the one before") ||
            !check_gap(c, before, token.start)) {
            return false;
        }
        before = token.end;
    }
    return check_gap(c, before, c->doc->text.size);
}

/* Sentences ascend, have a token at least, and hold each token once. */
static bool check_sentences(checker *c)
{
    const knp_sentences *sentences = &c->doc->sentences;
    c->letter = 's';
    c->index = 0;
    if (c->sentence_count == 0) {
        return must(c, c->token_count == 0, "it", "is missing");
    }
    if (!must(c, sentences->items[0].first == 0, "its first token", "is not the text's")) {
        return false;
    }
    for (c->index = 0; c->index < c->sentence_count; c->index++) {
        knp_token_range range = knp_sentence__range(sentences, c->index);
        if (!must(c, range.first < range.end, "it", "has no token") ||
            !must(c, range.end <= c->token_count, "it", "has tokens that are not")) {
            return false;
        }
    }
    return must(c, sentences->items[c->sentence_count].first == c->token_count,
                "the token before it", "stands in no sentence");
}

/* --------------------------------------------------------------------------------- numbers -- */

static bool check_value(checker *c, const knp_number *n)
{
    bool in_words = n->kind == KNP_NUMBER_DATE || n->kind == KNP_NUMBER_TIME ||
                    n->kind == KNP_NUMBER_DURATION || n->kind == KNP_NUMBER_SCORE;
    bool vague = n->kind == KNP_NUMBER_VAGUE;
    bool range = n->value2_text || !isnan(n->value2);
    return must(c, in_words == (n->value_text != NULL), "its value", "is not of its kind") &&
           must(c, isnan(n->value) == (in_words || vague), "its value", "is not of its kind") &&
           must(c, !range || in_words == (n->value2_text != NULL), "its second value",
                "is not of its kind") &&
           must(c, range == (n->bound == KNP_BOUND_RANGE), "its second value",
                "does not go with its bound") &&
           must(c, isnan(n->value2) || n->value <= n->value2, "its value", "is above the second") &&
           must(c, !n->resolved || n->kind == KNP_NUMBER_DATE, "resolved", "is for dates only");
}

static bool check_number(checker *c, const knp_number *n)
{
    return check_stands_in(c, "its span", n->span, n->sentence) &&
           check_enum(c, "kind", n->kind, KNP_NUMBER_KIND_COUNT) &&
           check_enum(c, "bound", n->bound, KNP_BOUND_COUNT) && check_value(c, n) &&
           check_limits(c, n->low, n->high) &&
           check_optional_in(c, "modifier", n->modifier, n->sentence) &&
           check_optional_in(c, "noun", n->noun, n->sentence) &&
           check_index(c, "the noun's actor", n->noun_actor, c->doc->records.actors.count) &&
           check_text(c, "rule", n->rule);
}

static bool check_numbers(checker *c)
{
    size_t count = c->doc->records.numbers.count;
    uint32_t before = 0;
    if (!check_count(c, 'n', count)) {
        return false;
    }
    for (c->index = 0; c->index < count; c->index++) {
        const knp_number *n = &c->doc->records.numbers.items[c->index];
        if (!check_number(c, n) || !must(c, n->span.start >= before, "it", "is out of order")) {
            return false;
        }
        before = n->span.start;
    }
    return true;
}

/* ----------------------------------------------------------------------- actors and places -- */

static bool check_mentions(checker *c, const knp_mention *mentions, uint32_t count)
{
    if (!must(c, count > 0, "its list of mentions", "is empty")) {
        return false;
    }
    for (uint32_t k = 0; k < count; k++) {
        if (!check_stands_in(c, "a mention", mentions[k].span, mentions[k].sentence) ||
            !check_text(c, "a mention's rule", mentions[k].rule) ||
            !must(c, k == 0 || mentions[k - 1].span.end <= mentions[k].span.start, "a mention",
                  "overlaps the one before, or is out of order")) {
            return false;
        }
    }
    return true;
}

static bool check_aliases(checker *c, const knp_actor *a)
{
    for (uint32_t k = 0; k < a->alias_count; k++) {
        if (!check_text(c, "an alias", a->aliases[k]) ||
            !must(c, strcmp(a->aliases[k], a->name) != 0, "an alias", "is its name")) {
            return false;
        }
    }
    return true;
}

static bool check_actors(checker *c)
{
    size_t count = c->doc->records.actors.count;
    uint32_t before = 0;
    if (!check_count(c, 'a', count)) {
        return false;
    }
    for (c->index = 0; c->index < count; c->index++) {
        const knp_actor *a = &c->doc->records.actors.items[c->index];
        if (!check_enum(c, "type", a->type, KNP_ACTOR_TYPE_COUNT) ||
            !check_text(c, "name", a->name) || !check_aliases(c, a) ||
            !must(c, isnan(a->age) || a->age >= 0, "age", "is below zero") ||
            !check_mentions(c, a->mentions, a->mention_count) ||
            !must(c, c->index == 0 || a->mentions[0].span.start > before, "it",
                  "is out of order")) {
            return false;
        }
        before = a->mentions[0].span.start;
    }
    return true;
}

static bool check_coordinates(checker *c, const knp_place *p)
{
    return must(c, isnan(p->latitude) == isnan(p->longitude), "latitude or longitude",
                "is missing") &&
           must(c, isnan(p->latitude) || (fabs(p->latitude) <= 90 && fabs(p->longitude) <= 180),
                "latitude or longitude", "is not on earth");
}

static bool check_places(checker *c)
{
    size_t count = c->doc->records.places.count;
    uint32_t before = 0;
    if (!check_count(c, 'p', count)) {
        return false;
    }
    for (c->index = 0; c->index < count; c->index++) {
        const knp_place *p = &c->doc->records.places.items[c->index];
        if (!check_enum(c, "kind", p->kind, KNP_PLACE_KIND_COUNT) ||
            !check_text(c, "name", p->name) || !check_coordinates(c, p) ||
            !check_mentions(c, p->mentions, p->mention_count) ||
            !must(c, c->index == 0 || p->mentions[0].span.start > before, "it",
                  "is out of order")) {
            return false;
        }
        before = p->mentions[0].span.start;
    }
    return true;
}

/* ---------------------------------------------------------------------------------- quotes -- */

static bool check_speaker(checker *c, const knp_quote *q)
{
    static const char *const ways[] = {"name", "alias", "pronoun", "description", "context", NULL};
    static const char *const kinds[] = {
        "person", "spokesperson", "organisation", "official", "medium",
        "expert", "eyewitness",   "anonymous",    "crowd",    NULL};
    size_t actors = c->doc->records.actors.count;
    return check_name(c, "speaker.by", q->speaker_by, ways) &&
           check_name(c, "source_kind", q->source_kind, kinds) &&
           must(c, !q->speaker == !q->speaker_by, "speaker", "does not go with speaker.by") &&
           must(c, q->speaker || q->speaker_actor == KNP_NONE, "speaker",
                "has an actor, no name") &&
           check_index(c, "the speaker's actor", q->speaker_actor, actors) &&
           check_index(c, "the medium's actor", q->via_actor, actors);
}

/* The sentence of a quotation is the one where its report stands; content and cue may begin
 * before or go on behind it, but not all of them. */
static bool touches_sentence(const checker *c, const knp_quote *q)
{
    knp_span sentence = knp_document_sentence(c->doc, q->sentence);
    const knp_span *spans[] = {q->content, q->cue};
    uint32_t counts[] = {q->content_count, q->cue_count};
    for (size_t list = 0; list < 2; list++) {
        for (uint32_t k = 0; k < counts[list]; k++) {
            if (spans[list][k].start < sentence.end && spans[list][k].end > sentence.start) {
                return true;
            }
        }
    }
    return false;
}

static bool check_quote(checker *c, const knp_quote *q)
{
    return check_enum(c, "kind", q->kind, KNP_QUOTE_KIND_COUNT) &&
           must(c, q->content_count > 0, "content", "is empty") &&
           check_spans(c, "content", q->content, q->content_count) &&
           check_spans(c, "cue", q->cue, q->cue_count) &&
           check_optional_span(c, "source", q->source) && check_optional_span(c, "via", q->via) &&
           check_speaker(c, q) && check_sentence(c, q->sentence) &&
           must(c, touches_sentence(c, q), "it", "is not in its sentence") &&
           check_text(c, "rule", q->rule);
}

static bool check_quotes(checker *c)
{
    size_t count = c->doc->records.quotes.count;
    uint32_t before = 0;
    if (!check_count(c, 'q', count)) {
        return false;
    }
    for (c->index = 0; c->index < count; c->index++) {
        const knp_quote *q = &c->doc->records.quotes.items[c->index];
        if (!check_quote(c, q) ||
            !must(c, q->content[0].start >= before, "it", "is out of order")) {
            return false;
        }
        before = q->content[0].start;
    }
    return true;
}

/* ------------------------------------------------------------------------------ casualties -- */

static bool check_casualty(checker *c, const knp_casualty *s)
{
    const knp_records *all = &c->doc->records;
    return check_enum(c, "role", s->role, KNP_CASUALTY_ROLE_COUNT) &&
           check_enum(c, "modality", s->modality, KNP_MODALITY_COUNT) &&
           check_stands_in(c, "cue", s->cue, s->sentence) &&
           check_optional_span(c, "who", s->who) && check_limits(c, s->low, s->high) &&
           check_index(c, "number", s->number, all->numbers.count) &&
           check_index(c, "who's actor", s->who_actor, all->actors.count) &&
           check_index(c, "place", s->place, all->places.count) &&
           check_index(c, "quote", s->quote, all->quotes.count) &&
           check_index(c, "part_of", s->part_of, all->casualties.count) &&
           check_index(c, "supersedes", s->supersedes, all->casualties.count) &&
           must(c, s->part_of != c->index, "part_of", "points to itself") &&
           must(c, s->supersedes != c->index, "supersedes", "points to itself") &&
           check_text(c, "rule", s->rule);
}

static uint32_t part_of(const knp_casualty *s)
{
    return s->part_of;
}

static uint32_t supersedes(const knp_casualty *s)
{
    return s->supersedes;
}

/* Follows the pointers from each record; what an earlier walk has seen needs no second look.
 * `walks` has the number of the walk that came by, from 1. */
static bool check_no_circle(checker *c, const char *field, uint32_t (*next)(const knp_casualty *),
                            uint32_t *walks)
{
    const knp_casualty *all = c->doc->records.casualties.items;
    size_t count = c->doc->records.casualties.count;
    memset(walks, 0, count * sizeof *walks);
    for (c->index = 0; c->index < count; c->index++) {
        uint32_t walk = (uint32_t)c->index + 1, at = (uint32_t)c->index;
        for (; at != KNP_NONE && walks[at] == 0; at = next(&all[at])) {
            walks[at] = walk;
        }
        if (at != KNP_NONE && walks[at] == walk) {
            return fault(c, field, "leads back to itself");
        }
    }
    return true;
}

static bool check_circles(checker *c)
{
    size_t count = c->doc->records.casualties.count;
    uint32_t *walks = count ? knp_alloc__get(count * sizeof *walks) : NULL;
    if (count && !walks) {
        knp_error__memory(c->error);
        return false;
    }
    bool good = count == 0 || (check_no_circle(c, "part_of", part_of, walks) &&
                               check_no_circle(c, "supersedes", supersedes, walks));
    knp_alloc__free(walks);
    return good;
}

static bool check_casualties(checker *c)
{
    size_t count = c->doc->records.casualties.count;
    uint32_t before = 0;
    if (!check_count(c, 'c', count)) {
        return false;
    }
    for (c->index = 0; c->index < count; c->index++) {
        const knp_casualty *s = &c->doc->records.casualties.items[c->index];
        if (!check_casualty(c, s) || !must(c, s->cue.start >= before, "it", "is out of order")) {
            return false;
        }
        before = s->cue.start;
    }
    return check_circles(c);
}

/* ----------------------------------------------------------------------------------- whole -- */

knp_status knp_document_check(const knp_document *doc, knp_error *error)
{
    knp_error found = {.status = KNP_OK};
    checker c = {.doc = doc,
                 .error = &found,
                 .token_count = knp_document_token_count(doc),
                 .sentence_count = knp_document_sentence_count(doc)};
    if (doc->date && !knp_date_valid(doc->date)) {
        return knp_error__set(error, KNP_ERROR_FAULT, "the date is no day");
    }
    bool good = check_tokens(&c) && check_sentences(&c) && check_numbers(&c) && check_actors(&c) &&
                check_places(&c) && check_quotes(&c) && check_casualties(&c);
    if (!good && error) {
        *error = found;
    }
    return good ? KNP_OK : found.status;
}
