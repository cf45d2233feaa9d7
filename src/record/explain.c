#include "record/explain.h"

#include "rule/rules_inside.h"

#include <stdio.h>

enum { ROWS = 64, PLACE_BYTES = 300 };

/* What has been written, so that no row comes twice. */
typedef struct rows {
    const knp_document *doc;
    knp_json *json;
    const knp_rule *rule;
    knp_entry_id seen[ROWS];
    unsigned count;
} rows;

static const knp_rule *find_rule(const knp_document *doc, const char *name)
{
    const knp_rules *rules = doc->engine->rules;
    for (size_t k = 0; k < knp_rules__count(rules); k++) {
        if (strcmp(knp_rules__get(rules, k)->name, name) == 0) {
            return knp_rules__get(rules, k);
        }
    }
    return NULL;
}

/* Whether a rule's steps ask for a class. */
static bool asks_for(const rows *r, uint32_t class_index)
{
    const knp_rules *rules = r->doc->engine->rules;
    const knp_compiled_rule *c = r->rule->compiled;
    for (uint32_t k = 0; k < c->pattern.step_count; k++) {
        const knp_step *step = &r->rule->program->steps[c->pattern.first_step + k];
        if (step->op != KNP_STEP_CLASS) {
            continue;
        }
        const predicate *p = &rules->predicates[r->rule->first_predicate];
        if (rules->atoms[p->first_atom + step->other].class_index == class_index) {
            return true;
        }
    }
    return false;
}

static void add_row(rows *r, knp_entry_id id)
{
    const knp_lexicon *lexicon = &r->doc->engine->lexicon;
    if (r->count == ROWS || (r->rule && !asks_for(r, knp_lexicon__class(lexicon, id)))) {
        return;
    }
    for (unsigned k = 0; k < r->count; k++) {
        if (r->seen[k].layer == id.layer && r->seen[k].index == id.index) {
            return;
        }
    }
    r->seen[r->count++] = id;
    const knp_blob *blob = &lexicon->layers[id.layer];
    const knp_blob_entry *entry = &blob->entries[id.index];
    char place[PLACE_BYTES];
    snprintf(place, sizeof place, "%s:%u", knp_blob__string(blob, blob->files[entry->file].name),
             entry->line);
    knp_json__text(r->json, place);
}

static void add_phrases(rows *r, uint32_t first, uint32_t end)
{
    const knp_phrases *phrases = &r->doc->phrases;
    size_t low = 0, high = phrases->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (phrases->items[middle].first < first) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < phrases->count && phrases->items[low].first < end; low++) {
        if (phrases->items[low].end <= end) {
            add_row(r, phrases->items[low].entry);
        }
    }
}

static void add_span(rows *r, knp_span span)
{
    const knp_document *doc = r->doc;
    size_t first = knp_token__from(doc->tokens.list.items, doc->tokens.list.count, span.start),
           i = first;
    for (; i < doc->tokens.list.count && doc->tokens.list.items[i].start < span.end; i++) {
        const knp_word *word = knp_words__of(&doc->words, doc->tokens.list.items[i]);
        for (uint32_t k = 0; k < word->entry_count; k++) {
            add_row(r, doc->words.entries.items[word->first_entry + k]);
        }
    }
    add_phrases(r, (uint32_t)first, (uint32_t)i);
}

/* One line of evidence: the feature, and its weights for the four types. */
typedef struct evidence_writer {
    knp_json *json;
    const knp_blob *builtin;
} evidence_writer;

static void write_evidence(void *context, knp_feature feature, const uint32_t arguments[3])
{
    const evidence_writer *w = context;
    const int16_t *weights = knp_nametable__find(
        w->builtin, knp_feature__key(feature, arguments[0], arguments[1], arguments[2]));
    knp_buf line = {0};
    bool any = false;
    for (size_t k = 0; weights && k < KNP_NAME_TYPE_COUNT; k++) {
        any |= weights[KNP_NAME_TYPE_COUNT + k] != 0;
    }
    if (!any) {
        return;
    }
    knp_nametable__write(w->builtin, feature, arguments, &line);
    for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        char number[16];
        snprintf(number, sizeof number, " %+.2f",
                 weights[KNP_NAME_TYPE_COUNT + k] / (double)KNP_NAME_WEIGHT_UNIT);
        knp_buf__append_str(&line, knp_str__of(number));
    }
    if (!line.broken) {
        knp_json__string(w->json, knp_buf__view(&line));
    }
    knp_buf__free(&line);
}

/* Why the tokens of a mention are a name of their type: the evidence with its weights, and the
 * sums, for person, organisation, place and other. */
static void write_weighing(knp_json *json, const knp_document *doc, const knp_mention *m)
{
    size_t first = knp_token__from(doc->tokens.list.items, doc->tokens.list.count, m->span.start),
           end = first;
    while (end < doc->tokens.list.count && doc->tokens.list.items[end].start < m->span.end) {
        end++;
    }
    knp_tagged_text tagged;
    knp_reading reading = knp_document__view(doc, &tagged);
    evidence_writer w = {json, &doc->engine->lexicon.layers[KNP_LAYERS - 1]};
    knp_evidence e = {.builtin = w.builtin, .take = write_evidence, .context = &w};
    knp_json__key(json, "evidence");
    knp_json__begin(json, '[');
    knp_name__weigh(&doc->names, &reading, m->sentence,
                    (knp_name_span){(uint32_t)first, (uint32_t)end}, &e);
    knp_json__end(json, ']');
    knp_json__key(json, "sums");
    knp_json__begin(json, '[');
    for (size_t k = 0; k < KNP_NAME_TYPE_COUNT; k++) {
        knp_json__number(json, e.sum[KNP_NAME_TYPE_COUNT + k] / (double)KNP_NAME_WEIGHT_UNIT);
    }
    knp_json__end(json, ']');
}

static void write_rule(knp_json *json, const knp_document *doc, const char *rule,
                       const knp_span *spans, size_t span_count)
{
    rows r = {.doc = doc, .json = json, .rule = find_rule(doc, rule)};
    knp_json__key(json, "rule");
    if (r.rule) {
        char place[PLACE_BYTES];
        snprintf(place, sizeof place, "%s:%u",
                 knp_program__string(r.rule->program, r.rule->compiled->file),
                 r.rule->compiled->line);
        knp_json__text(json, place);
    } else {
        knp_json__null(json);
    }
    knp_json__key(json, "rows");
    knp_json__begin(json, '[');
    for (size_t k = 0; k < span_count; k++) {
        if (spans[k].end > spans[k].start) {
            add_span(&r, spans[k]);
        }
    }
    knp_json__end(json, ']');
}

void knp_explain__write(knp_json *json, const knp_document *doc, const char *rule,
                        const knp_span *spans, size_t span_count)
{
    knp_json__begin(json, '{');
    write_rule(json, doc, rule, spans, span_count);
    knp_json__end(json, '}');
}

void knp_explain__write_name(knp_json *json, const knp_document *doc, const knp_mention *mention)
{
    knp_json__begin(json, '{');
    write_rule(json, doc, mention->rule, &mention->span, 1);
    write_weighing(json, doc, mention);
    knp_json__end(json, '}');
}
