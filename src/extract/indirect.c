/* Indirect speech: what somebody says, writes or thinks, reported in the writer's own sentence,
 * with quoted fragments in it (mixed) or without. The families, in the order in which they are
 * tried, and how often each occurs, are those of the prototype. */
#include "extract/quote.h"

#define BIT(upper) (1U << KNP_IS_##upper)
#define FINITE (BIT(VFIN) | BIT(VFIN_PL))

enum {
    CONTENT_WORDS = 2,     /* at least */
    COMPLEMENT_REACH = 16, /* from the cue to dat, of, a question word */
    INFINITIVE_REACH = 26, /* and to te */
    HEADLINE_WORDS = 4,    /* before the colon of X: … */
    HEADLINE_SENTENCES = 3,
    RELATIVE_WORDS = 30,
    COLON_REACH = 8
};

typedef struct report {
    knp_quote_reader *q;
    const knp_utterance *u;
    uint32_t end; /* without the final stop */
    bool failed;  /* out of memory */
} report;

/* ------------------------------------------------------------------------------------ pieces -- */

static bool is_cut(const knp_utterance *u, uint32_t i)
{
    return knp_unit__quotation(u, i) || knp_unit__mark(u, i, KNP_TOKEN_SEMICOLON);
}

static bool has_finite(const knp_utterance *u, uint32_t first, uint32_t end)
{
    return knp_subject__finite(u, first, end) < end;
}

static bool has_helper(const knp_utterance *u, uint32_t first, uint32_t end)
{
    for (uint32_t k = first; k < end; k++) {
        if (!knp_unit__quotation(u, k) &&
            knp_words__is(u->reading->words, knp_reading__word(u->reading, u->units[k].first),
                          KNP_CLASS_AUXILIARY)) {
            return true;
        }
    }
    return false;
}

/* A clause has a verb, finite or what may be one: … dat de lonen stijgen. */
static bool has_verb(const knp_utterance *u, uint32_t first, uint32_t end)
{
    for (uint32_t k = first; k < end; k++) {
        if (knp_unit__bit(u, k) & (FINITE | BIT(VINF) | BIT(VPP) | BIT(VATT))) {
            return true;
        }
    }
    return has_helper(u, first, end);
}

/* Whether a verb of saying stands right behind the comma at `i`: …, zegt X. */
static bool cue_behind_comma(const knp_utterance *u, uint32_t i)
{
    knp_cue cue = knp_cue__verb(u, i + 1, u->count);
    return cue.part_count && cue.reports & KNP_REPORTS_QUOTATION && !cue.participle &&
           knp_unit__bit(u, i + 1) & FINITE &&
           !knp_unit_range__empty(knp_subject__phrase(u, i + 2));
}

/* , en / maar with a main clause of its own behind it */
static bool main_clause_behind(const knp_utterance *u, uint32_t i, knp_word_set joints)
{
    if (!knp_unit__in(u, i + 1, joints) || knp_unit__in(u, i + 2, KNP_SET_THAT_WHETHER)) {
        return false;
    }
    for (uint32_t k = i + 2; k < i + 6 && k < u->count; k++) {
        if (knp_unit__bit(u, k) & FINITE) {
            return true;
        }
    }
    return false;
}

/* One behind the last unit of the content clause that begins at `i`; a main clause behind one of
 * the `joints` is no part of it. */
static uint32_t content_end(const report *p, uint32_t i, knp_word_set joints)
{
    const knp_utterance *u = p->u;
    for (uint32_t j = i; j < p->end; j++) {
        if (is_cut(u, j)) {
            return j;
        }
        if (j > i && knp_unit__mark(u, j, KNP_TOKEN_COMMA) &&
            (knp_unit__in(u, j + 1, KNP_SET_ATTRIBUTING) || cue_behind_comma(u, j) ||
             main_clause_behind(u, j, joints))) {
            return j;
        }
    }
    return p->end;
}

static bool overlaps(const knp_quote_reader *q, const knp_found_quote *quote)
{
    for (size_t k = q->sentence_first ? q->sentence_first - 1 : 0; k < q->out->count; k++) {
        const knp_found_quote *other = &q->out->items[k];
        for (uint32_t a = 0; a < other->content_count; a++) {
            for (uint32_t b = 0; b < quote->content_count; b++) {
                if (other->content[a].start < quote->content[b].end &&
                    quote->content[b].start < other->content[a].end) {
                    return true;
                }
            }
        }
    }
    return false;
}

static bool has_marks(const knp_utterance *u, knp_span span)
{
    for (uint32_t i = 0; i < u->count; i++) {
        knp_token t = u->reading->tokens[u->units[i].first];
        bool beside = t.start <= span.end && knp_token__end(t) >= span.start;
        if (beside && (t.kind == KNP_TOKEN_QUOTE_OPEN || t.kind == KNP_TOKEN_QUOTE_CLOSE)) {
            return true;
        }
    }
    return false;
}

/* The writer, the reader, nobody: no source of a report. */
static bool speaks_for_nobody(const knp_utterance *u, knp_unit_range source)
{
    return source.end == source.first + 1 && knp_unit__in(u, source.first, KNP_SET_NO_SOURCE);
}

/* Adds a finished quotation, unless it overlaps another or says nothing. */
static bool finish(report *p, knp_found_quote *quote)
{
    if (!quote->content_count || overlaps(p->q, quote)) {
        return false;
    }
    for (uint32_t k = 0; k < quote->content_count; k++) {
        quote->mixed |= has_marks(p->u, quote->content[k]);
    }
    quote->utterance = p->u->index;
    p->failed |= !KNP_VEC_PUSH(p->q->out, *quote);
    return true;
}

static bool is_negated(const knp_utterance *u, uint32_t i)
{
    for (uint32_t k = i > 3 ? i - 3 : 0; k < i; k++) {
        if (knp_unit__in(u, k, KNP_SET_NEGATION)) {
            return true;
        }
    }
    return knp_unit__in(u, i + 1, KNP_SET_NIET);
}

/* Reports that were not made: moesten vertellen of; kan zeggen dat. */
static bool is_modal(const knp_utterance *u, uint32_t i)
{
    if (!(knp_unit__bit(u, i) & BIT(VINF))) {
        return false;
    }
    for (uint32_t k = i > 8 ? i - 8 : 0; k < i; k++) {
        if (knp_unit__in(u, k, KNP_SET_MODAL)) {
            return true;
        }
    }
    return knp_unit__in(u, i - 1, KNP_SET_TE);
}

/* -------------------------------------------------------------------------------- Dat zegt X -- */

/* The sentence before is what was said: Dat meldt X. Dat heeft X gezegd. */
static bool add_sentence_before(report *p, knp_found_quote *quote)
{
    knp_utterance before = knp_unit__sentence(p->q->units, p->u->reading, p->u->index - 1);
    if (before.count > KNP_QUOTE_UNITS) {
        return false;
    }
    for (uint32_t k = 0; k < before.count; k++) {
        if (knp_unit__quotation(&before, k)) {
            return false;
        }
    }
    knp_quote__add_content(quote, &before, 0, before.count);
    return true;
}

/* X heeft dat bekendgemaakt. */
static bool read_has_that(report *p)
{
    const knp_utterance *u = p->u;
    uint32_t last = p->end - 1;
    if (u->index == 0 || p->end < 4 || !(knp_cue__kinds(u, last) & KNP_CUE_VERB)) {
        return false;
    }
    uint32_t helper = knp_subject__finite(u, 0, p->end);
    if (!knp_unit__in(u, helper, KNP_SET_HELPER_HAVE)) {
        return false;
    }
    uint32_t that = helper + 1;
    while (that < last && that < helper + 4 && !knp_unit__in(u, that, KNP_SET_THAT_THIS)) {
        that++;
    }
    knp_cue cue = knp_cue__verb(u, last, u->count);
    if (!knp_unit__in(u, that, KNP_SET_THAT_THIS) || !cue.part_count || !cue.participle ||
        !(cue.reports & (KNP_REPORTS_CLAUSE | KNP_REPORTS_QUOTATION)) ||
        has_finite(u, that + 1, last)) {
        return false;
    }
    knp_found_quote quote = {.rule = "quote.indirect.dat-cue"};
    knp_quote__set_cue(&quote, u, &cue);
    knp_quote__set_source(&quote, u, knp_subject__first_field(u, 0, helper));
    quote.via = knp_quote__via(u, that + 1);
    return add_sentence_before(p, &quote) && finish(p, &quote);
}

static bool read_that(report *p)
{
    const knp_utterance *u = p->u;
    if (u->index == 0 || !knp_unit__in(u, 0, KNP_SET_THAT_THIS_SO) || p->end < 3) {
        return false;
    }
    knp_cue cue = {.part_count = 0};
    uint32_t source_at = 0;
    cue = knp_cue__verb(u, 1, u->count);
    source_at = 2;
    if (cue.weak || !(knp_unit__bit(u, 1) & FINITE)) {
        cue.part_count = 0;
    }
    if (!cue.part_count && knp_unit__in(u, 1, KNP_SET_HELPER_OF_PARTICIPLE)) {
        for (uint32_t j = 2; j < p->end && !cue.part_count; j++) {
            cue = knp_cue__verb(u, j, u->count);
            cue.part_count = cue.part_count && cue.participle && !cue.weak ? cue.part_count : 0;
        }
    }
    if (!cue.part_count || !(cue.reports & (KNP_REPORTS_CLAUSE | KNP_REPORTS_QUOTATION))) {
        return false;
    }
    for (uint32_t k = 2; k < p->end; k++) {
        if (knp_unit__in(u, k, KNP_SET_THAT_WHETHER)) {
            return false;
        }
    }
    knp_unit_range source = knp_subject__phrase(u, source_at);
    if (knp_unit__in(u, 1, KNP_SET_HELPER_PASSIVE_SINGULAR)) {
        source.end = source.first;
        for (uint32_t k = 2; k < p->end; k++) {
            source = knp_unit__in(u, k, KNP_SET_DOOR) ? knp_subject__phrase(u, k + 1) : source;
        }
    }
    knp_found_quote quote = {.rule = "quote.indirect.dat-cue"};
    if (knp_unit_range__empty(source) || !add_sentence_before(p, &quote)) {
        return false;
    }
    knp_quote__set_cue(&quote, u, &cue);
    knp_quote__set_source(&quote, u, source);
    quote.via = knp_quote__via(u, source.end);
    return finish(p, &quote);
}

/* --------------------------------------------------------------------------------- volgens X -- */

/* How many units a set phrase that attributes takes at `i`: volgens, in de ogen van; 0: none. */
static uint32_t attribution_at(const knp_utterance *u, uint32_t i, const char *kind,
                               knp_entry_id *entry)
{
    const knp_reading *r = u->reading;
    if (i >= u->count || u->units[i].quotation) {
        return 0;
    }
    uint32_t token = u->units[i].first, length = 0;
    if (knp_cue__kinds_of(r, token) & KNP_CUE_PHRASE &&
        knp_words__entry(r->words, knp_reading__word(r, token), KNP_CLASS_CUE_PHRASE, entry)) {
        const char *own = knp_lexicon__value(r->words->lexicon, *entry, KNP_FIELD_KIND);
        length = own && strcmp(own, kind) == 0 ? 1 : 0;
    }
    if (!(knp_reading__glance(r, token) & KNP_GLANCE_BEGINS_PHRASE)) {
        return length;
    }
    size_t low = knp_phrase__from(r->phrases, r->phrase_count, token);
    for (; low < r->phrase_count && r->phrases[low].first == token; low++) {
        const char *own =
            knp_lexicon__value(r->words->lexicon, r->phrases[low].entry, KNP_FIELD_KIND);
        if (r->phrases[low].class_index == r->words->lexicon->known[KNP_CLASS_CUE_PHRASE] && own &&
            strcmp(own, kind) == 0) {
            uint32_t size = r->phrases[low].end - r->phrases[low].first;
            if (size > length) {
                length = size;
                *entry = r->phrases[low].entry;
            }
        }
    }
    return length;
}

/* Behind the source: a relative clause or an apposition between commas is part of the detour. */
static uint32_t detour_end(const report *p, uint32_t e)
{
    const knp_utterance *u = p->u;
    bool comma = knp_unit__mark(u, e, KNP_TOKEN_COMMA);
    bool relative = knp_unit__in(u, e + comma, KNP_SET_RELATIVE_OF_SOURCE) &&
                    (comma || knp_unit__in(u, e, KNP_SET_DIE));
    bool name = comma && knp_unit__capital(u, e + 1);
    if (!relative && !name) {
        return e;
    }
    for (uint32_t k = e + 1; k < p->end && k < e + RELATIVE_WORDS; k++) {
        if (knp_unit__mark(u, k, KNP_TOKEN_COMMA)) {
            return name && (k - e > 8 || has_finite(u, e + 1, k)) ? e : k + 1;
        }
    }
    return e;
}

static bool read_attribution(report *p)
{
    const knp_utterance *u = p->u;
    for (uint32_t i = 0; i + 1 < p->end; i++) {
        knp_entry_id entry = {0, 0};
        uint32_t length = attribution_at(u, i, "source", &entry);
        if (!length || knp_unit__in(u, i, KNP_SET_ALDUS) ||
            (i > 0 && knp_unit__quotation(u, i - 1)) ||
            knp_unit__in(u, i + length, KNP_SET_NO_OPINION)) {
            continue;
        }
        knp_unit_range source = knp_subject__phrase(u, i + length);
        if (knp_unit_range__empty(source) || source.first > i + length + 1) {
            continue;
        }
        knp_found_quote quote = {.rule = "quote.indirect.volgens"};
        knp_cue cue = {{i, 0}, 1, 0, false, false, entry};
        knp_quote__set_cue(&quote, u, &cue);
        quote.cue[0] = knp_unit__span(u, i, i + length);
        knp_quote__set_source(&quote, u, source);
        uint32_t behind = detour_end(p, source.end), clause = knp_subject__clause(u, i);
        bool leads = true;
        for (uint32_t k = clause; k < i; k++) {
            leads &= (knp_unit__bit(u, k) & (BIT(CONJ) | BIT(ADV) | BIT(PUNCT))) != 0;
        }
        bool determined = knp_unit__bit(u, source.first) & (BIT(DET) | BIT(POSS) | BIT(NUM)) ||
                          knp_subject__is_agent(u, source) ||
                          knp_cue__noun(u, source.end - 1).part_count;
        if (!leads && !determined) {
            continue; /* volgens strenge principes */
        }
        if (leads) {
            knp_quote__add_content(&quote, u, behind, content_end(p, behind, KNP_SET_BUT));
        } else {
            uint32_t end = content_end(p, behind, KNP_SET_BUT);
            knp_quote__add_content(&quote, u, clause, i);
            knp_quote__add_content(&quote, u, behind, end);
        }
        return finish(p, &quote);
    }
    return false;
}

/* …, aldus X; naar eigen zeggen; naar verluidt */
static bool read_tail(report *p)
{
    const knp_utterance *u = p->u;
    for (uint32_t i = 1; i + 1 < u->count; i++) {
        if (knp_unit__quotation(u, i - 1)) {
            return false;
        }
        if (knp_unit__in(u, i, KNP_SET_ALDUS)) {
            knp_found_quote quote = {.rule = "quote.indirect.aldus"};
            knp_entry_id entry = {0, 0};
            attribution_at(u, i, "source", &entry);
            knp_cue cue = {{i, 0}, 1, 0, false, false, entry};
            knp_unit_range source = knp_subject__phrase(u, i + 1);
            knp_quote__add_content(&quote, u, knp_subject__clause(u, i), i);
            knp_quote__set_cue(&quote, u, &cue);
            knp_quote__set_source(&quote, u, source);
            return finish(p, &quote);
        }
    }
    for (uint32_t i = 0; i + 2 < u->count; i++) {
        knp_entry_id entry = {0, 0};
        uint32_t length = knp_unit__in(u, i, KNP_SET_NAAR) && knp_unit__in(u, i + 1, KNP_SET_EIGEN)
                              ? attribution_at(u, i, "own", &entry)
                              : 0;
        if (length) {
            knp_found_quote quote = {.rule = "quote.indirect.own"};
            knp_cue cue = {{i, 0}, 1, 0, false, false, entry};
            uint32_t finite = knp_subject__finite(u, 0, p->end);
            knp_unit_range source = knp_subject__first_field(u, 0, finite);
            if (knp_unit_range__empty(source)) {
                source = knp_subject__phrase(u, finite + 1);
            }
            uint32_t from = i > 0 && knp_unit__in(u, i - 1, KNP_SET_OM) ? i - 1 : 0;
            knp_quote__add_content(&quote, u, from, i);
            knp_quote__add_content(&quote, u, i + length, p->end);
            knp_quote__set_cue(&quote, u, &cue);
            quote.cue[0] = knp_unit__span(u, i, i + length);
            knp_quote__set_source(&quote, u, source);
            return finish(p, &quote);
        }
    }
    return false;
}

/* ---------------------------------------------------------------------------- …, zegt X [, …] --
 */

static bool quotes_before(const knp_utterance *u, uint32_t i)
{
    for (uint32_t k = 0; k < i; k++) {
        if (knp_unit__quotation(u, k)) {
            return true;
        }
    }
    return false;
}

/* Het koor, dat een zaal zocht, vond …: a noun phrase and its relative clause say nothing. */
static bool is_phrase_with_clause(const knp_utterance *u, uint32_t end)
{
    knp_unit_range phrase = knp_subject__phrase(u, 0);
    uint32_t behind = phrase.end + 1;
    if (knp_unit_range__empty(phrase) || !knp_unit__mark(u, phrase.end, KNP_TOKEN_COMMA) ||
        !knp_unit__in(u, behind, KNP_SET_RELATIVE_OF_PHRASE)) {
        return false;
    }
    for (uint32_t k = behind + 1; k < end; k++) {
        if (knp_unit__mark(u, k, KNP_TOKEN_COMMA)) {
            return false;
        }
    }
    return true;
}

static bool read_main_clause(report *p)
{
    const knp_utterance *u = p->u;
    for (uint32_t n = 0; n < p->q->cue_count; n++) {
        uint32_t j = p->q->cues[n];
        if (j < 3 || j + 1 >= u->count || !(knp_cue__kinds(u, j) & KNP_CUE_VERB)) {
            continue;
        }
        bool so = knp_unit__in(u, j - 1, KNP_SET_ZO) && knp_unit__mark(u, j - 2, KNP_TOKEN_COMMA);
        bool comma = knp_unit__mark(u, j - 1, KNP_TOKEN_COMMA) ||
                     (knp_unit__mark(u, j - 1, KNP_TOKEN_QUOTE_CLOSE) &&
                      knp_unit__mark(u, j - 2, KNP_TOKEN_COMMA));
        if (!(so || comma) || !(knp_unit__bit(u, j) & FINITE) || quotes_before(u, j)) {
            continue;
        }
        knp_cue cue = knp_cue__verb(u, j, u->count);
        uint32_t said_end = so ? j - 2 : j - 1;
        if (!cue.part_count || !(cue.reports & (KNP_REPORTS_QUOTATION | KNP_REPORTS_CLAUSE)) ||
            !(has_finite(u, 0, said_end) || has_helper(u, 0, said_end))) {
            continue;
        }
        /* a subordinate clause that fills the first field has its verb second behind the comma */
        bool subordinate = knp_unit__bit(u, 0) & BIT(SUB) || knp_unit__bit(u, 0) & BIT(VPP);
        if (subordinate && !so) {
            bool own = false;
            for (uint32_t k = 1; k + 1 < said_end; k++) {
                own |= knp_unit__mark(u, k, KNP_TOKEN_COMMA) &&
                       (knp_unit__bit(u, k + 1) & FINITE || knp_unit__in(u, k + 1, KNP_SET_DAN));
            }
            if (!own) {
                continue;
            }
        }
        if (is_phrase_with_clause(u, said_end)) {
            continue;
        }
        /* Op de vraag of hij blijft, zegt X …: what was asked is not what is said */
        bool asked = false;
        for (uint32_t k = 1; k < said_end && knp_unit__bit(u, 0) & BIT(ADP) && !so; k++) {
            asked |= knp_unit__in(u, k, KNP_SET_ASKED);
        }
        knp_unit_range source = knp_subject__phrase(u, j + 1);
        bool thing = cue.weak && !knp_subject__is_agent(u, source);
        bool wish = knp_unit__in(u, j, KNP_SET_WANT);
        if (asked || thing || wish || knp_unit_range__empty(source) ||
            speaks_for_nobody(u, source)) {
            continue;
        }
        bool clause = false;
        for (uint32_t k = source.end; k < source.end + 3 && k < p->end; k++) {
            clause |= knp_unit__in(u, k, KNP_SET_DAT);
        }
        if (clause) {
            continue;
        }
        knp_found_quote quote = {.rule = "quote.indirect.main"};
        knp_quote__add_content(&quote, u, knp_subject__clause(u, said_end - 1), said_end);
        uint32_t e = source.end;
        while (e < p->end && e < source.end + 3 && !knp_unit__mark(u, e, KNP_TOKEN_COMMA)) {
            e++;
        }
        if (knp_unit__mark(u, e, KNP_TOKEN_COMMA) && e + 3 < p->end &&
            !knp_unit__in(u, e + 1, KNP_SET_NO_MORE_SAID)) {
            knp_quote__add_content(&quote, u, e + 1, p->end);
        }
        knp_quote__set_cue(&quote, u, &cue);
        if (!knp_cue__noun(u, source.end - 1).part_count) {
            knp_quote__set_source(&quote, u, source);
        }
        quote.via = knp_quote__via(u, source.end);
        return finish(p, &quote);
    }
    return false;
}

/* ------------------------------------------------------------------------- cue with a clause -- */

/* het bureau, dat in Delft zetelt; een dak dat …: a relative clause. Its antecedent is
 * a neuter noun: `de brug dat` is none. */
static bool is_relative(const knp_utterance *u, uint32_t cue, uint32_t dat, bool weak)
{
    bool comma = knp_unit__mark(u, dat - 1, KNP_TOKEN_COMMA);
    uint32_t before = dat - 1 - comma;
    if (before <= cue) {
        return false;
    }
    if (comma || weak) {
        return comma ? before > cue + 1 : knp_unit__class(u, dat) == KNP_IS_REL;
    }
    if (knp_unit__class(u, dat) != KNP_IS_REL || !(knp_unit__bit(u, before) & BIT(NOUN)) ||
        knp_unit__capital(u, before)) {
        return false;
    }
    uint32_t k = before;
    while (k > cue + 1 && knp_unit__bit(u, k - 1) & (BIT(ADJ) | BIT(ADJ_E) | BIT(VATT))) {
        k--;
    }
    return knp_unit__in(u, k - 1, KNP_SET_NEUTER_DETERMINER);
}

/* , waar: behind a noun it begins a relative clause, no question. */
static bool asks(const knp_utterance *u, uint32_t j)
{
    bool comma = knp_unit__mark(u, j - 1, KNP_TOKEN_COMMA);
    bool noun = j > 1 && (knp_unit__bit(u, j - 1 - comma) & (BIT(NOUN) | BIT(NOUN_PL) | BIT(NAME)));
    return !(knp_unit__in(u, j, KNP_SET_QUESTION_OR_RELATIVE) && comma && noun);
}

/* Whether the word of a question at `j` begins one: not behind a preposition. */
static bool begins_question(const report *p, uint32_t j, const knp_cue *cue)
{
    const knp_utterance *u = p->u;
    bool particle = cue->part_count > 1 && cue->parts[1] == j - 1;
    bool fronted = knp_unit__bit(u, j - 1) & BIT(ADP) && !particle;
    return !fronted && asks(u, j) &&
           !(knp_unit__in(u, j, KNP_SET_OF) && !has_finite(u, j + 1, p->end));
}

/* dat, of or a question word that the cue at `i` governs; KNP_NONE. */
static uint32_t complement_of(const report *p, uint32_t i, bool noun, const knp_cue *cue)
{
    const knp_utterance *u = p->u;
    for (uint32_t j = i + 1; j + 1 < p->end && j < i + COMPLEMENT_REACH; j++) {
        if (is_cut(u, j) || knp_unit__mark(u, j, KNP_TOKEN_COLON)) {
            break;
        }
        if (knp_unit__in(u, j, KNP_SET_DAT) && knp_unit__class(u, j) != KNP_IS_DET) {
            if (noun || !is_relative(u, i, j, cue->weak)) {
                return j;
            }
            continue;
        }
        if (!noun && knp_unit__in(u, j, KNP_SET_QUESTION) && begins_question(p, j, cue)) {
            return j;
        }
        if (j > i + 1 && knp_unit__bit(u, j) & FINITE &&
            !knp_unit__mark(u, j - 1, KNP_TOKEN_COMMA)) {
            break;
        }
    }
    return KNP_NONE;
}

static knp_span addressee(const knp_utterance *u, uint32_t first, uint32_t end)
{
    for (uint32_t x = first; x < end; x++) {
        if (knp_unit__in(u, x, KNP_SET_ADDRESSING)) {
            knp_unit_range phrase = knp_subject__phrase(u, x + 1);
            bool pronoun = knp_unit__in(u, x + 1, KNP_SET_OBJECT_PRONOUN);
            return knp_unit_range__empty(phrase) || pronoun || phrase.end > end
                       ? (knp_span){0, 0}
                       : knp_unit__span(u, phrase.first, phrase.end);
        }
    }
    return (knp_span){0, 0};
}

static const char *lemma_of(const knp_utterance *u, const knp_cue *cue)
{
    return knp_lexicon__value(u->reading->words->lexicon, cue->entry, KNP_FIELD_LEMMA);
}

/* Verbs with an object and what is found of it: noemen, vinden, achten. */
static bool is_naming(const knp_utterance *u, const knp_cue *cue)
{
    const char *lemma = lemma_of(u, cue);
    return cue->reports & KNP_REPORTS_NOUN ||
           (lemma && (strcmp(lemma, "vinden") == 0 || strcmp(lemma, "achten") == 0));
}

static bool read_clause(report *p, uint32_t i, const knp_cue *cue, bool noun)
{
    const knp_utterance *u = p->u;
    uint32_t at = complement_of(p, i, noun, cue);
    bool relative = noun && at == i + 1 && knp_unit__class(u, at) == KNP_IS_REL &&
                    knp_unit__in(u, i - 1, KNP_SET_NEUTER_DETERMINER);
    bool question = (i == 0 || knp_unit__in(u, i - 1, KNP_SET_WIE)) && p->end < u->count &&
                    knp_unit__in(u, u->count - 1, KNP_SET_QUESTION_MARK) && !noun;
    if (question || at == KNP_NONE || relative || !has_verb(u, at + 1, p->end) ||
        is_negated(u, i) || is_modal(u, i) || (noun && (at > i + 4 || !has_finite(u, 0, i))) ||
        (cue->participle && !noun && i == 0)) {
        return false;
    }
    for (uint32_t k = i + 1; k < at; k++) {
        if (knp_unit__in(u, k, KNP_SET_NIET)) {
            return false;
        }
    }
    bool asked = !knp_unit__in(u, at, KNP_SET_DAT);
    if (asked && cue->weak) {
        return false;
    }
    knp_found_quote quote = {.rule = knp_unit__in(u, at, KNP_SET_DAT) ? "quote.indirect.dat"
                                                                      : "quote.indirect.of"};
    knp_unit_range source = {0, 0};
    bool passive = false;
    if (noun) {
        uint32_t finite = knp_subject__finite(u, 0, p->end);
        source = knp_subject__first_field(u, 0, finite);
        quote.rule = "quote.indirect.noun";
        if (knp_unit_range__empty(source)) {
            source = knp_subject__phrase(u, finite + 1);
        }
        if (source.first <= i && i < source.end) {
            source.end = source.first; /* the noun itself */
        }
    } else {
        source = knp_subject__of(u, i, &passive);
        if (knp_unit__in(u, source.first, KNP_SET_NOBODY) && source.end == source.first + 1) {
            source.end = source.first;
        }
        if (speaks_for_nobody(u, source) ||
            (cue->weak && !passive && !knp_subject__is_agent(u, source))) {
            return false;
        }
    }
    uint32_t from = at;
    for (uint32_t k = i + 1; k < at && at - k <= 4 && !noun; k++) {
        if (knp_unit__in(u, k, KNP_SET_HET) && at - k >= 2 && is_naming(u, cue)) {
            from = k; /* vindt het onterecht dat … */
            break;
        }
    }
    knp_quote__add_content(&quote, u, from, content_end(p, at, KNP_SET_BUT_AND_FOR));
    knp_quote__set_cue(&quote, u, cue);
    knp_quote__set_source(&quote, u, source);
    quote.via = addressee(u, i + 1, at);
    return finish(p, &quote);
}

/* In het contract staat dat …: the document is the source. */
static bool read_document(report *p, uint32_t i)
{
    const knp_utterance *u = p->u;
    knp_cue plain = {.part_count = 0};
    uint32_t at = complement_of(p, i, false, &plain);
    if (at == KNP_NONE || !knp_unit__in(u, at, KNP_SET_DAT) || at > i + 2) {
        return false;
    }
    for (uint32_t k = 0; k < i; k++) {
        if (knp_unit__in(u, k, KNP_SET_IN_DOCUMENT)) {
            knp_unit_range source = knp_subject__phrase(u, k + 1);
            knp_cue cue = knp_cue__verb(u, i, u->count);
            if (knp_unit_range__empty(source) || source.end > i) {
                return false;
            }
            knp_found_quote quote = {.rule = "quote.indirect.document"};
            knp_quote__add_content(&quote, u, at, content_end(p, at, KNP_SET_BUT_AND_FOR));
            knp_quote__set_cue(&quote, u, &cue);
            if (!quote.cue_count) {
                quote.cue[quote.cue_count++] = knp_unit__span(u, i, i + 1);
            }
            knp_quote__set_source(&quote, u, source);
            return finish(p, &quote);
        }
    }
    return false;
}

/* ---------------------------------------------------------------------------- te-infinitive -- */

static uint32_t infinitive_of(const report *p, uint32_t i)
{
    const knp_utterance *u = p->u;
    for (uint32_t j = i + 1; j + 1 < p->end + 1 && j < i + INFINITIVE_REACH; j++) {
        if (is_cut(u, j) || knp_unit__mark(u, j, KNP_TOKEN_COLON)) {
            break;
        }
        if (knp_unit__class(u, j) == KNP_IS_TE && !knp_unit__in(u, j + 1, KNP_SET_WETEN)) {
            return j;
        }
        if (j > i + 1 && knp_unit__bit(u, j) & FINITE) {
            break;
        }
    }
    return KNP_NONE;
}

static bool read_infinitive(report *p, uint32_t i, const knp_cue *cue)
{
    const knp_utterance *u = p->u;
    uint32_t te = infinitive_of(p, i);
    if (te == KNP_NONE || is_negated(u, i) || is_modal(u, i)) {
        return false;
    }
    bool passive;
    knp_unit_range source = knp_subject__of(u, i, &passive);
    const char *sort = knp_lexicon__value(u->reading->words->lexicon, cue->entry, KNP_FIELD_SORT);
    bool asks_for = sort && (strcmp(sort, "demand") == 0 || strcmp(sort, "question") == 0);
    const char *lemma = lemma_of(u, cue);
    asks_for |= lemma && strcmp(lemma, "waarschuwen") == 0;
    if (lemma && strcmp(lemma, "hopen") == 0) {
        return false;
    }
    bool lone = cue->participle && !passive && knp_unit_range__empty(source);
    if (lone || (knp_unit_range__empty(source) && !passive) || speaks_for_nobody(u, source)) {
        return false;
    }
    for (uint32_t k = i + 1; k < te && !asks_for; k++) {
        if (knp_unit__in(u, k, KNP_SET_OM)) {
            return false; /* a purpose: kondigde maatregelen aan om … te … */
        }
    }
    uint32_t first = i + 1;
    first = source.first > i && source.end > first ? source.end : first;
    first = cue->part_count > 1 && cue->parts[1] < te && cue->parts[1] >= first ? cue->parts[1] + 1
                                                                                : first;
    knp_found_quote quote = {.rule = "quote.indirect.te"};
    if (knp_unit__in(u, first, KNP_SET_OBJECT_OR_REFLEXIVE)) {
        first++;
    } else {
        static const char asking[] = "vragen adviseren oproepen aanraden aansporen verzoeken";
        knp_unit_range whom = knp_subject__phrase(u, first);
        if (lemma && strstr(asking, lemma) && source.first < i && !knp_unit_range__empty(whom) &&
            whom.end < te && whom.first == first) {
            quote.via = knp_unit__span(u, whom.first, whom.end);
            first = whom.end;
        }
        if (cue->part_count > 1 && first == cue->parts[1]) {
            first++;
        }
    }
    if (passive) {
        first = first > te ? te : first;
    }
    knp_quote__add_content(&quote, u, first < te ? first : te,
                           content_end(p, te, KNP_SET_BUT_AND_FOR));
    knp_quote__set_cue(&quote, u, cue);
    knp_quote__set_source(&quote, u, source);
    return finish(p, &quote);
}

/* ------------------------------------------------------------------------------- noemt het Y -- */

static bool read_naming(report *p, uint32_t i, const knp_cue *cue)
{
    const knp_utterance *u = p->u;
    bool passive;
    knp_unit_range source = knp_subject__of(u, i, &passive);
    const char *lemma = lemma_of(u, cue);
    bool finding = lemma && strcmp(lemma, "vinden") == 0;
    if (knp_unit_range__empty(source) || passive || !(knp_unit__bit(u, i) & FINITE)) {
        return false;
    }
    uint32_t first = source.first > i ? source.end : i + 1;
    /* vindt het fijn, vindt dat onzin; not: vond het lijk */
    uint32_t found = knp_unit__bit(u, first + 1);
    if (cue->part_count > 1 || speaks_for_nobody(u, source) ||
        (finding && !(knp_unit__in(u, first, KNP_SET_WHAT_IS_FOUND) &&
                      found & (BIT(ADJ) | BIT(ADV) | BIT(DET))))) {
        return false;
    }
    uint32_t end = content_end(p, first, KNP_SET_BUT_AND_FOR);
    if (end < first + CONTENT_WORDS) {
        return false;
    }
    knp_found_quote quote = {.rule = "quote.indirect.noemt"};
    knp_quote__add_content(&quote, u, first, end);
    knp_quote__set_cue(&quote, u, cue);
    knp_quote__set_source(&quote, u, source);
    return finish(p, &quote);
}

/* --------------------------------------------------------------------------------- X: … -- */

/* A headline: Rutte: geen nieuwe belasting. */
static bool read_headline(report *p)
{
    const knp_utterance *u = p->u;
    uint32_t colon = 0, reach = p->end < HEADLINE_WORDS + 1 ? p->end : HEADLINE_WORDS + 1;
    while (colon < reach && !knp_unit__mark(u, colon, KNP_TOKEN_COLON)) {
        colon++;
    }
    if (colon == 0 || colon > HEADLINE_WORDS || p->end < colon + 1 + CONTENT_WORDS ||
        !knp_unit__capital(u, 0) || quotes_before(u, u->count) || has_finite(u, 0, colon) ||
        knp_unit__in(u, 0, KNP_SET_HEADLINE_LABEL)) {
        return false;
    }
    for (uint32_t k = 0; k < colon; k++) {
        if (knp_unit__bit(u, k) & BIT(ADP) && !knp_unit__capital(u, k)) {
            return false;
        }
    }
    knp_found_quote quote = {.rule = "quote.indirect.headline"};
    knp_quote__add_content(&quote, u, colon + 1, p->end);
    knp_quote__set_source(&quote, u, (knp_unit_range){0, colon});
    return finish(p, &quote);
}

/* De conclusie van X: … ; X zegt: … without marks */
static bool read_colon(report *p, uint32_t i, const knp_cue *cue)
{
    const knp_utterance *u = p->u;
    for (uint32_t x = i + 1; x + 3 < p->end && x < i + COLON_REACH; x++) {
        if (knp_unit__mark(u, x, KNP_TOKEN_COLON) && !knp_unit__quotation(u, x + 1)) {
            bool passive;
            knp_found_quote quote = {.rule = "quote.indirect.colon"};
            knp_unit_range source = knp_subject__of(u, i, &passive);
            if (!(knp_unit__bit(u, i) & FINITE) || !knp_subject__is_agent(u, source)) {
                return false;
            }
            knp_quote__add_content(&quote, u, x + 1, p->end);
            knp_quote__set_cue(&quote, u, cue);
            knp_quote__set_source(&quote, u, source);
            return finish(p, &quote);
        }
    }
    return false;
}

/* -------------------------------------------------------------------------------------- whole --
 */

/* One report at the cue at unit `i`, if there is one. */
static bool read_cue(report *p, uint32_t i)
{
    const knp_utterance *u = p->u;
    uint32_t verbal = FINITE | BIT(VPP) | BIT(VINF) | BIT(VATT);
    bool asked = i > 0 && knp_unit__in(u, i, KNP_SET_VROEG) &&
                 knp_unit__bit(u, i - 1) & (BIT(NOUN) | BIT(NOUN_PL) | BIT(NAME) | BIT(PRON));
    bool verb = asked || knp_unit__bit(u, i) & verbal ||
                (i > 0 && knp_unit__in(u, i + 1, KNP_SET_DAT) && !knp_unit__capital(u, i) &&
                 !(knp_unit__bit(u, i - 1) &
                   (BIT(DET) | BIT(POSS) | BIT(ADJ) | BIT(ADJ_E) | BIT(ADP) | BIT(NUM))));
    knp_cue cue = {.part_count = 0};
    if (verb) {
        cue = knp_cue__verb(u, i, u->count);
    }
    if (cue.part_count) {
        if (knp_unit__in(u, i, KNP_SET_STANDS_WRITTEN)) {
            return read_document(p, i);
        }
        if ((cue.reports & KNP_REPORTS_CLAUSE && read_clause(p, i, &cue, false)) ||
            (cue.reports & KNP_REPORTS_INFINITIVE && !cue.weak && read_infinitive(p, i, &cue))) {
            return true;
        }
        return (is_naming(u, &cue) && read_naming(p, i, &cue)) ||
               (cue.reports & KNP_REPORTS_QUOTATION && !cue.weak && read_colon(p, i, &cue));
    }
    cue = knp_cue__noun(u, i);
    return cue.part_count && read_clause(p, i, &cue, true);
}

/* Whether a cue phrase of several words stands in the sentence. */
static bool has_cue_phrase(knp_quote_reader *q, const knp_utterance *u)
{
    const knp_reading *r = u->reading;
    uint32_t wanted = r->words->lexicon->known[KNP_CLASS_CUE_PHRASE];
    uint32_t first = u->units[0].first, end = u->units[u->count].first;
    bool found = false;
    while (q->phrase < r->phrase_count && r->phrases[q->phrase].first < first) {
        q->phrase++;
    }
    for (; q->phrase < r->phrase_count && r->phrases[q->phrase].first < end; q->phrase++) {
        found |= r->phrases[q->phrase].class_index == wanted;
    }
    return found;
}

/* Reports at any cue of the sentence. */
static bool read_cues(report *p)
{
    bool found = false;
    for (uint32_t k = 0; k < p->q->cue_count && p->q->cues[k] + 2U < p->end && !p->failed; k++) {
        found |= read_cue(p, p->q->cues[k]);
    }
    return found;
}

bool knp_quote__indirect(knp_quote_reader *q, const knp_utterance *u)
{
    unsigned kinds = q->kinds | (has_cue_phrase(q, u) ? KNP_CUE_PHRASE : 0);
    if (!kinds && u->index >= HEADLINE_SENTENCES) {
        return true;
    }
    report p = {q, u, u->count, false};
    while (p.end > 0 && knp_unit__mark(u, p.end - 1, KNP_TOKEN_STOP)) {
        p.end--;
    }
    if (p.end < 3) {
        return true;
    }
    bool verbs = kinds & KNP_CUE_VERB, nouns = kinds & KNP_CUE_NOUN;
    bool phrases = kinds & KNP_CUE_PHRASE;
    if (!(verbs && (read_that(&p) || read_has_that(&p))) &&
        !(phrases && (read_attribution(&p) || read_tail(&p))) && !(verbs && read_main_clause(&p)) &&
        !((verbs || nouns) && read_cues(&p)) && u->index < HEADLINE_SENTENCES) {
        read_headline(&p);
    }
    return !p.failed;
}
