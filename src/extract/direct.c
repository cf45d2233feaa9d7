/* Direct quotations: those whose marks hold a whole utterance. A cue stands after, before or
 * inside; in the sentence before; or nowhere: a running quotation. */
#include "extract/quote.h"

enum { CUE_BEFORE = 10, NAMED_BEFORE = 9 };

#define BIT(upper) (1U << KNP_IS_##upper)

static void add_quotation(knp_found_quote *quote, const knp_utterance *u, uint32_t i)
{
    knp_quote__add_content(quote, u, i, i + 1);
    quote->open |= u->units[i].open;
}

/* „Ja”, zegt hij, „dat klopt.”: what follows in the sentence goes on with the same utterance. */
static uint32_t add_continuations(knp_found_quote *quote, const knp_utterance *u, uint32_t from)
{
    uint32_t last = from;
    for (uint32_t j = from; j < u->count; j++) {
        if (knp_unit__mark(u, j, KNP_TOKEN_STOP)) {
            break;
        }
        if (knp_unit__quotation(u, j)) {
            add_quotation(quote, u, j);
            last = j + 1;
        }
    }
    return last;
}

/* A word right behind a quotation and a comma, in lower case, before a noun phrase, speaks even if
 * no list has it: „…”, sneerde de minister. */
static bool is_open_verb(const knp_utterance *u, uint32_t i)
{
    uint32_t bit = knp_unit__bit(u, i);
    return !knp_unit__capital(u, i) && bit & (BIT(VFIN) | BIT(VFIN_PL) | BIT(VPP) | BIT(VINF)) &&
           !knp_words__is(u->reading->words, knp_reading__word(u->reading, u->units[i].first),
                          KNP_CLASS_AUXILIARY) &&
           !knp_unit_range__empty(knp_subject__phrase(u, i + 1));
}

/* The cue behind the quotation at unit `i`; fills in the quotation, and `*next` with the unit to go
 * on from. */
static bool cue_after(knp_found_quote *quote, const knp_utterance *u, uint32_t i, uint32_t *next)
{
    uint32_t j = i + 1;
    while (knp_unit__mark(u, j, KNP_TOKEN_COMMA) || knp_unit__mark(u, j, KNP_TOKEN_DASH)) {
        j++;
    }
    bool comma = j > i + 1;
    if (j >= u->count || knp_unit__quotation(u, j)) {
        return false;
    }
    knp_unit_range source;
    knp_cue cue = {{j, 0}, 1, 0, false, false, {0, 0}};
    bool entry = false;
    if (knp_unit__in(u, j, KNP_SET_ATTRIBUTING)) {
        source = knp_subject__phrase(u, j + 1);
        quote->rule = "quote.direct.aldus";
    } else {
        uint32_t verb = knp_unit__in(u, j, KNP_SET_ZO) ? j + 1 : j;
        cue = knp_cue__verb(u, verb, u->count);
        entry =
            cue.part_count > 0 &&
            cue.reports & (KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE | KNP_REPORTS_INFINITIVE) &&
            !cue.participle;
        if (!entry && !(comma && is_open_verb(u, verb))) {
            return false;
        }
        if (!entry) {
            cue = (knp_cue){{verb, 0}, 1, 0, false, false, {0, 0}};
        }
        source = knp_subject__phrase(u, verb + 1);
        quote->rule = verb > j ? "quote.direct.zo" : "quote.direct.cue-source";
    }
    add_quotation(quote, u, i);
    knp_quote__set_cue(quote, u, &cue);
    quote->has_entry = entry;
    knp_quote__set_source(quote, u, source);
    uint32_t behind = knp_unit_range__empty(source) ? j + 1 : source.end;
    quote->via = knp_quote__via(u, behind);
    *next = add_continuations(quote, u, behind);
    *next = *next > i ? *next : i + 1;
    return true;
}

static knp_cue last_cue(const knp_utterance *u, uint32_t first, uint32_t end, bool colon)
{
    knp_cue none = {.part_count = 0};
    for (uint32_t j = end; j > first; j--) {
        if (knp_unit__quotation(u, j - 1) || (!colon && end - j > CUE_BEFORE)) {
            break;
        }
        knp_cue cue = knp_cue__verb(u, j - 1, end);
        if (cue.part_count && knp_unit__bit(u, j - 1) & (BIT(VFIN) | BIT(VFIN_PL) | BIT(VPP)) &&
            cue.reports & (KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE)) {
            return cue;
        }
    }
    for (uint32_t j = end; colon && j > first; j--) {
        knp_cue cue = knp_cue__noun(u, j - 1);
        if (cue.part_count) {
            return cue;
        }
    }
    return none;
}

/* De conclusie van X: „…”; X was blij met de kritiek: „…” */
static knp_unit_range source_of_noun(const knp_utterance *u, uint32_t clause, uint32_t noun)
{
    if (knp_unit__in(u, noun + 1, KNP_SET_VAN)) {
        return knp_subject__phrase(u, noun + 2);
    }
    uint32_t finite = knp_subject__finite(u, clause, noun);
    knp_unit_range subject = knp_subject__first_field(u, clause, finite);
    bool agent = finite < noun && knp_subject__is_agent(u, subject);
    return agent ? subject : (knp_unit_range){0, 0};
}

/* Who stands first in the clause that ends in a colon: Anna Smit: „…”; hij lachte: „…”. Where that
 * is only its second half, the first has the subject: hij was moe, maar tevreden: „…”. */
static knp_unit_range source_before_colon(const knp_utterance *u, uint32_t clause, uint32_t end)
{
    knp_unit_range source = knp_subject__first_field(u, clause, end);
    if (knp_unit_range__empty(source) && clause > 1 && knp_subject__finite(u, clause, end) == end) {
        source = knp_subject__first_field(u, knp_subject__clause(u, clause - 2), end);
    }
    bool whole = source.end == end || !(knp_unit__bit(u, source.end) & (BIT(ADV) | BIT(VPP)));
    if (source.end - source.first > NAMED_BEFORE || !whole) {
        source.end = source.first; /* Leger niet gevraagd: „…” */
    }
    return source;
}

/* The cue or the name before the quotation at unit `i`. */
static bool cue_before(knp_found_quote *quote, const knp_utterance *u, uint32_t i)
{
    uint32_t end = i;
    bool colon = false;
    while (end > 0 && (knp_unit__mark(u, end - 1, KNP_TOKEN_COLON) ||
                       knp_unit__mark(u, end - 1, KNP_TOKEN_COMMA) ||
                       knp_unit__mark(u, end - 1, KNP_TOKEN_DASH))) {
        colon |= knp_unit__mark(u, end - 1, KNP_TOKEN_COLON);
        end--;
    }
    if (end == 0 || knp_unit__quotation(u, end - 1)) {
        return false;
    }
    uint32_t clause = knp_subject__clause(u, end - 1);
    knp_cue cue = last_cue(u, clause, end, colon);
    knp_unit_range source = {0, 0};
    bool passive;
    if (cue.part_count) {
        bool noun = knp_cue__noun(u, cue.parts[0]).part_count > 0;
        source = noun ? source_of_noun(u, clause, cue.parts[0])
                      : knp_subject__of(u, cue.parts[0], &passive);
        quote->rule = noun ? "quote.direct.noun" : "quote.direct.source-cue";
    } else if (colon) {
        source = source_before_colon(u, clause, end);
        quote->rule = "quote.direct.colon";
    } else {
        return false;
    }
    add_quotation(quote, u, i);
    knp_quote__set_cue(quote, u, &cue);
    knp_quote__set_source(quote, u, source);
    return true;
}

/* The sentence before ends in a verb of saying with nothing said: Toch klaagt Anna. „…” */
static void cue_in_sentence_before(knp_quote_reader *q, knp_found_quote *quote,
                                   const knp_utterance *u)
{
    if (u->index == 0 || u->starts_paragraph) {
        return;
    }
    knp_utterance before = knp_unit__sentence(q->units, q->reading, u->index - 1);
    if (before.count > KNP_QUOTE_UNITS) {
        return;
    }
    bool quoted = q->out->count && q->out->items[q->out->count - 1].utterance == u->index - 1;
    for (uint32_t j = before.count; j > 0 && !quoted; j--) {
        if (knp_unit__quotation(&before, j - 1)) {
            return;
        }
        knp_cue cue = knp_cue__verb(&before, j - 1, before.count);
        if (!cue.part_count || cue.weak || !(cue.reports & KNP_REPORTS_QUOTATION) ||
            !(knp_unit__bit(&before, j - 1) & (BIT(VFIN) | BIT(VFIN_PL)))) {
            continue;
        }
        for (uint32_t k = j; k < before.count; k++) {
            if (knp_unit__in(&before, k, KNP_SET_COMPLEMENT)) {
                return;
            }
        }
        bool passive;
        knp_unit_range source = knp_subject__of(&before, j - 1, &passive);
        if (!knp_unit_range__empty(source) && !passive) {
            knp_quote__set_cue(quote, &before, &cue);
            knp_quote__set_source(quote, &before, source);
            quote->rule = "quote.direct.cue-before";
            quote->running = false;
        }
        return;
    }
}

/* A quotation that was left open goes on in the next paragraph. */
static bool goes_on(const knp_quote_reader *q, const knp_utterance *u, uint32_t i)
{
    const knp_found_quote *last = q->out->count ? &q->out->items[q->out->count - 1] : NULL;
    return last && last->open && last->direct && i == 0 && u->starts_paragraph && u->index > 0 &&
           last->utterance + 1 == u->index && last->content_count < KNP_QUOTE_PIECES;
}

bool knp_quote__direct(knp_quote_reader *q, const knp_utterance *u)
{
    for (uint32_t i = 0; i < u->count; i++) {
        if (!u->units[i].quotation) {
            continue;
        }
        if (goes_on(q, u, i)) {
            knp_found_quote *last = &q->out->items[q->out->count - 1];
            last->open = false;
            add_quotation(last, u, i);
            last->utterance = u->index;
            continue;
        }
        knp_found_quote quote = {.direct = true, .utterance = u->index};
        uint32_t next = i + 1;
        bool cued = u->count <= KNP_QUOTE_UNITS &&
                    (cue_after(&quote, u, i, &next) || cue_before(&quote, u, i));
        if (!cued) {
            add_quotation(&quote, u, i);
            quote.running = true;
            quote.rule = "quote.direct.running";
            if (i == 0) {
                cue_in_sentence_before(q, &quote, u);
            }
        }
        if (quote.content_count && !KNP_VEC_PUSH(q->out, quote)) {
            return false;
        }
        i = next - 1;
    }
    return true;
}
