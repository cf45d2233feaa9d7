#include "extract/mention.h"

#include "text/fold.h"

enum { KEEP = 1 << 14, TITLE_BYTES = 64 };

/* ----------------------------------------------------------------------------------- entries -- */

static bool visit_word(const knp_words *words, const knp_word *word, knp_entry_visit *visit,
                       void *context)
{
    for (uint32_t k = 0; k < word->entry_count; k++) {
        if (visit(context, words->entries.items[word->first_entry + k])) {
            return true;
        }
    }
    return false;
}

static bool visit_key(const knp_lexicon *lexicon, knp_str text, knp_key_kind kind,
                      knp_entry_visit *visit, void *context)
{
    for (uint32_t layer = lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        const knp_blob *blob = &lexicon->layers[layer];
        uint32_t key = knp_blob__key(blob, text, kind);
        for (uint32_t r = 0; key && r < blob->keys[key - 1].ref_count; r++) {
            knp_entry_id id = {.layer = layer & 1U,
                               .index =
                                   blob->refs[blob->keys[key - 1].first_ref + r] & 0x7fffffffU};
            if (visit(context, id)) {
                return true;
            }
        }
    }
    return false;
}

/* A word's part, such as a genitive without its s. */
static void visit_part(const knp_lexicon *lexicon, knp_str text, knp_entry_visit *visit,
                       void *context)
{
    knp_buf folded = {0}, exact = {0};
    if (knp_fold__key(text, false, &folded) && knp_fold__key(text, true, &exact) &&
        !visit_key(lexicon, knp_buf__view(&exact), KNP_KEY_EXACT, visit, context)) {
        visit_key(lexicon, knp_buf__view(&folded), KNP_KEY_FOLDED, visit, context);
    }
    knp_buf__free(&folded);
    knp_buf__free(&exact);
}

void knp_mention__entries(const knp_reading *r, const knp_found_mention *m, knp_entry_visit *visit,
                          void *context)
{
    if (m->span.end < knp_token__end(r->tokens[m->end - 1])) {
        knp_str text = {r->bytes + m->span.start, m->span.end - m->span.start};
        visit_part(r->words->lexicon, text, visit, context);
        return;
    }
    if (m->end - m->first == 1) {
        visit_word(r->words, knp_reading__word(r, m->first), visit, context);
        return;
    }
    for (size_t k = knp_phrase__from(r->phrases, r->phrase_count, m->first);
         k < r->phrase_count && r->phrases[k].first == m->first; k++) {
        if (r->phrases[k].end == m->end && visit(context, r->phrases[k].entry)) {
            return;
        }
    }
}

/* ------------------------------------------------------------------------------------ extent -- */

static bool is_any(const knp_reading *r, uint32_t token, const char *const *words)
{
    for (; *words; words++) {
        if (knp_reading__is(r, token, *words)) {
            return true;
        }
    }
    return false;
}

/* ministerie van Financiën: the lower-case beginning is part of the name. */
static uint32_t widened(const knp_reading *r, uint32_t sentence_first, uint32_t first)
{
    static const char *const heads[] = {"ministerie", "departement", "ministeries", NULL};
    static const char *const links[] = {"van", "voor", NULL};
    if (first >= sentence_first + 2 && is_any(r, first - 1, links) && is_any(r, first - 2, heads)) {
        return first - 2;
    }
    return first;
}

/* India's is India; the s of persons stays. */
static knp_span span_of(const knp_reading *r, uint32_t first, uint32_t end, bool place)
{
    knp_span span = {r->tokens[first].start, knp_token__end(r->tokens[end - 1])};
    const char *text = r->bytes + span.start;
    uint32_t size = span.end - span.start;
    if (!place || size < 4 || text[size - 1] != 's') {
        return span;
    }
    if (text[size - 2] == '\'') {
        span.end -= 2;
    } else if (size > 5 && memcmp(text + size - 4, "\xE2\x80\x99", 3) == 0) {
        span.end -= 4;
    } else if (knp_reading__name(r, end - 1)->facts & KNP_FACT(GENITIVE_PLACE)) {
        span.end -= 1;
    }
    return span;
}

/* ------------------------------------------------------------------------------------- types -- */

/* Koerden, Brusselaars, moslims: one word that names people. */
static bool names_people(const knp_name_word *word)
{
    return word->facts & (KNP_FACT(INHABITANT) | KNP_FACT(FAITH)) &&
           !(word->facts & KNP_FACT(ADJECTIVE));
}

/* IS-strijders, FARC-rebellen */
static bool is_compound_of_people(const knp_name_word *word)
{
    return word->facts & KNP_FACT(TAIL_INHABITANT) ||
           (word->facts & KNP_FACT(TAIL_PEOPLE) && word->shape != KNP_SHAPE_TWO);
}

static const char *rule_of(knp_mention_type type, bool known)
{
    static const char *const rules[][2] = {
        [KNP_MENTION_PERSON] = {"actor.person.evidence", "actor.person.lexicon"},
        [KNP_MENTION_ORGANISATION] = {"actor.organisation.evidence", "actor.organisation.lexicon"},
        [KNP_MENTION_GROUP] = {"actor.group.compound", "actor.group.lexicon"},
        [KNP_MENTION_PLACE] = {"place.evidence", "place.lexicon"}};
    return rules[type][known];
}

typedef struct search {
    const knp_reading *reading;
    knp_found_mention *mention;
    uint8_t wanted[5];
    size_t wanted_count, best;
} search;

/* Keeps the entry of the class that comes first among the wanted ones. */
static bool keep_best(void *context, knp_entry_id entry)
{
    search *s = context;
    uint32_t class_index = knp_lexicon__class(s->reading->words->lexicon, entry);
    for (size_t k = 0; k < s->best; k++) {
        if (s->wanted[k] == class_index) {
            s->best = k;
            s->mention->entry = entry;
            s->mention->has_entry = true;
        }
    }
    return false;
}

/* LEIDEN, DEN HAAG in a dateline: as if it were written Leiden, Den Haag. */
static void find_in_title_case(const knp_reading *r, knp_found_mention *m, search *s)
{
    char title[TITLE_BYTES];
    size_t size = m->span.end - m->span.start;
    bool inside = false;
    if (size > sizeof title) {
        return;
    }
    for (size_t k = 0; k < size; k++) {
        char c = r->bytes[m->span.start + k];
        bool capital = c >= 'A' && c <= 'Z';
        title[k] = (char)(capital && inside ? c - 'A' + 'a' : c);
        inside = capital;
    }
    visit_part(r->words->lexicon, (knp_str){title, size}, keep_best, s);
}

static void find_entry(const knp_reading *r, knp_found_mention *m)
{
    const uint8_t *known = r->words->lexicon->known;
    search s = {.reading = r, .mention = m};
    switch (m->type) {
    case KNP_MENTION_PERSON:
        s.wanted[s.wanted_count++] = known[KNP_CLASS_KNOWN_PERSON];
        break;
    case KNP_MENTION_ORGANISATION:
        s.wanted[s.wanted_count++] = known[KNP_CLASS_ORGANISATION];
        break;
    case KNP_MENTION_GROUP:
        s.wanted[s.wanted_count++] = known[KNP_CLASS_INHABITANT];
        s.wanted[s.wanted_count++] = known[KNP_CLASS_FAITH];
        break;
    default:
        s.wanted[s.wanted_count++] = known[KNP_CLASS_COUNTRY];
        s.wanted[s.wanted_count++] = known[KNP_CLASS_CITY];
        s.wanted[s.wanted_count++] = known[KNP_CLASS_REGION];
        s.wanted[s.wanted_count++] = known[KNP_CLASS_LANDMARK];
    }
    s.best = s.wanted_count;
    knp_mention__entries(r, m, keep_best, &s);
    if (!m->has_entry && m->type == KNP_MENTION_PLACE) {
        find_in_title_case(r, m, &s);
    }
}

static bool add(knp_found_mentions *out, const knp_reading *r, uint32_t sentence, uint32_t first,
                uint32_t end, knp_mention_type type, uint32_t name)
{
    knp_found_mention m = {.first = first,
                           .end = end,
                           .sentence = sentence,
                           .type = type,
                           .name = name,
                           .span = span_of(r, first, end, type == KNP_MENTION_PLACE)};
    find_entry(r, &m);
    m.rule = rule_of(type, m.has_entry);
    return KNP_VEC_PUSH(out, m);
}

/* The portfolio in minister van Financiën is no actor of its own; that in ministerie van is. */
static bool is_portfolio(const knp_reading *r, const knp_name *name)
{
    static const char *const heads[] = {"minister",         "ministers",    "staatssecretaris",
                                        "wethouder",        "schepen",      "Minister",
                                        "Staatssecretaris", "viceminister", "oud-minister",
                                        "ex-minister",      "vicepremier",  NULL};
    static const char *const links[] = {"van", "voor", NULL};
    uint32_t first = r->sentences[name->sentence].first;
    return name->type == KNP_NAME_ORGANISATION && name->first >= first + 2 &&
           is_any(r, name->first - 1, links) && is_any(r, name->first - 2, heads);
}

/* IS terroristen: a compound in two words. */
static bool heads_people(const knp_reading *r, const knp_name *name)
{
    const knp_name_word *word = knp_reading__name(r, name->first);
    return name->type == KNP_NAME_ORGANISATION && name->end - name->first == 1 &&
           word->shape == KNP_SHAPE_ACRONYM && name->end < r->sentences[name->sentence + 1].first &&
           knp_reading__name(r, name->end)->facts & KNP_FACT(PEOPLE) &&
           !(knp_reading__name(r, name->end)->facts & KNP_FACT(TAIL_BODY)) &&
           knp_wordclass__of(r->tagged->classes, name->end) == KNP_IS_NOUN_PL;
}

/* The mention that a name makes. */
static bool add_name(knp_found_mentions *out, const knp_reading *r, const knp_name_scratch *names,
                     uint32_t index)
{
    const knp_name *name = &names->names.items[index];
    const knp_name_word *word = knp_reading__name(r, name->first);
    bool one = name->end - name->first == 1;
    uint32_t first = name->first, end = name->end;
    knp_mention_type type = KNP_MENTION_PERSON;
    if (is_portfolio(r, name)) {
        return true;
    }
    if (one && is_compound_of_people(word)) {
        type = KNP_MENTION_GROUP;
    } else if (heads_people(r, name)) {
        type = KNP_MENTION_GROUP;
        end++;
    } else if (one && word->facts & KNP_FACT(TAIL_BODY)) {
        type = KNP_MENTION_ORGANISATION;
    } else if (name->type == KNP_NAME_OTHER) {
        if (!one || !names_people(word)) {
            return true;
        }
        type = KNP_MENTION_GROUP;
    } else if (name->type == KNP_NAME_ORGANISATION) {
        type = KNP_MENTION_ORGANISATION;
        first = widened(r, r->sentences[name->sentence].first, first);
        if (out->count && out->items[out->count - 1].end > first) {
            first = name->first;
        }
    } else if (name->type == KNP_NAME_PLACE) {
        type = KNP_MENTION_PLACE;
    }
    return add(out, r, name->sentence, first, end, type, index);
}

/* What no name covers: moslims; IS-strijders; Koerden at the beginning of a sentence. */
static bool add_people(knp_found_mentions *out, const knp_reading *r, uint32_t sentence,
                       uint32_t token)
{
    const knp_name_word *word = knp_reading__name(r, token);
    bool people = word->facts & KNP_FACT(FAITH) && !(word->facts & KNP_FACT(ADJECTIVE));
    bool compound = word->capital && is_compound_of_people(word);
    bool inhabitant = word->capital && names_people(word) &&
                      !(word->facts & (KNP_FACT(LISTED_LOWER) | KNP_FACT(STOP)));
    return !(people || compound || inhabitant) ||
           add(out, r, sentence, token, token + 1, KNP_MENTION_GROUP, KNP_NONE);
}

/* The same for all tokens from .. to-1. */
static bool add_all_people(knp_found_mentions *out, const knp_reading *r, uint32_t sentence,
                           uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        if (knp_reading__glance(r, i) & KNP_GLANCE_PEOPLE && !add_people(out, r, sentence, i)) {
            return false;
        }
    }
    return true;
}

/* One behind the last token of the dateline's place, if token `i` begins it; else `i`. */
static uint32_t dateline_end(const knp_reading *r, uint32_t i, uint32_t end, knp_span dateline)
{
    uint32_t last = i;
    if (dateline.start < dateline.end && r->tokens[i].start == dateline.start) {
        while (last < end && knp_token__end(r->tokens[last]) <= dateline.end) {
            last++;
        }
    }
    return last;
}

/* The first token that begins at a byte or behind it. */
static uint32_t token_at(const knp_reading *r, uint32_t byte)
{
    uint32_t low = 0, high = r->token_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (r->tokens[middle].start < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The mentions of a sentence. `*name` is the first name that the sentences before did not have. */
static bool read_sentence(knp_found_mentions *out, const knp_reading *r,
                          const knp_name_scratch *names, uint32_t n, knp_span dateline,
                          uint32_t dateline_token, uint32_t *name)
{
    uint32_t end = r->sentences[n + 1].first;
    for (uint32_t i = r->sentences[n].first; i < end;) {
        uint32_t place = i == dateline_token ? dateline_end(r, i, end, dateline) : i;
        while (*name < names->names.count && names->names.items[*name].first < place) {
            (*name)++;
        }
        uint32_t next = *name < names->names.count ? names->names.items[*name].first : end;
        if (place > i) {
            if (!add(out, r, n, i, place, KNP_MENTION_PLACE, KNP_NONE)) {
                return false;
            }
            i = place;
        } else if (next == i) {
            if (!add_name(out, r, names, *name)) {
                return false;
            }
            i = names->names.items[(*name)++].end;
            i = out->count && out->items[out->count - 1].end > i ? out->items[out->count - 1].end
                                                                 : i;
        } else {
            uint32_t to = next > i && next < end ? next : end;
            to = dateline_token > i && dateline_token < to ? dateline_token : to;
            if (!add_all_people(out, r, n, i, to)) {
                return false;
            }
            i = to;
        }
    }
    return true;
}

bool knp_mention__read(knp_found_mentions *out, const knp_reading *r, const knp_name_scratch *names,
                       knp_span dateline)
{
    KNP_VEC_TRIM(out, KEEP);
    uint32_t name = 0, at = dateline.start < dateline.end ? token_at(r, dateline.start) : KNP_NONE;
    for (uint32_t n = 0; n < r->sentence_count && out->count < KNP_NAMES_MAX; n++) {
        if (!read_sentence(out, r, names, n, dateline, at, &name)) {
            return false;
        }
    }
    return true;
}
