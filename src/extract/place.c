#include "extract/place.h"

#include "base/alloc.h"

#include <math.h>
#include <string.h>

/* A mention before it is known to which record it goes. */
typedef struct hit {
    knp_mention mention;
    knp_entry_id entry;
    uint32_t place; /* index of the record */
} hit;

typedef KNP_VEC(hit) hits;

static const knp_known_class place_classes[] = {KNP_CLASS_COUNTRY, KNP_CLASS_REGION, KNP_CLASS_CITY,
                                                KNP_CLASS_LANDMARK};
enum { PLACE_CLASSES = sizeof place_classes / sizeof *place_classes };

static const char *const rules[PLACE_CLASSES] = {"place.country.lexicon", "place.region.lexicon",
                                                 "place.city.lexicon", "place.landmark.lexicon"};

/* The rank of an entry's class among the classes of places, or PLACE_CLASSES. */
static size_t rank_of(const knp_lexicon *lexicon, knp_entry_id entry)
{
    uint32_t index = knp_lexicon__class(lexicon, entry);
    for (size_t k = 0; k < PLACE_CLASSES; k++) {
        if (lexicon->known[place_classes[k]] == index) {
            return k;
        }
    }
    return PLACE_CLASSES;
}

/* The longest phrase at token `i`, of the first class in rank. */
static bool phrase_at(const knp_reading *r, const knp_phrases *phrases, size_t *cursor, uint32_t i,
                      uint32_t end, knp_entry_id *entry, uint32_t *last)
{
    size_t best = PLACE_CLASSES;
    *last = 0;
    while (*cursor < phrases->count && phrases->items[*cursor].first < i) {
        (*cursor)++;
    }
    for (size_t k = *cursor; k < phrases->count && phrases->items[k].first == i; k++) {
        knp_phrase p = phrases->items[k];
        size_t rank = rank_of(r->words->lexicon, p.entry);
        if (rank < PLACE_CLASSES && p.end <= end &&
            (p.end - 1 > *last || (p.end - 1 == *last && rank < best))) {
            best = rank;
            *last = p.end - 1;
            *entry = p.entry;
        }
    }
    return best != PLACE_CLASSES;
}

/* in Best, uit Echt, de staat Georgia: what is also another word is a place there only. */
static bool is_announced(const knp_reading *r, uint32_t first, uint32_t i)
{
    static const char *const words[] = {"in",     "uit",   "naar", "te",        "bij",    "nabij",
                                        "vanuit", "staat", "stad", "provincie", "eiland", "dorp"};
    for (size_t k = 0; i > first && k < sizeof words / sizeof *words; k++) {
        if (knp_reading__is(r, i - 1, words[k])) {
            return true;
        }
    }
    return false;
}

/* A single word that names a place: written with a capital, and not just a common word that a
 * sentence begins with. */
static bool word_at(const knp_reading *r, uint32_t first, uint32_t i, knp_entry_id *entry)
{
    const knp_word *word = knp_reading__word(r, i);
    if (r->tokens[i].kind != KNP_TOKEN_WORD || !(word->traits & KNP_WORD_CAPITAL) ||
        (i == first && knp_words__is(r->words, word, KNP_CLASS_STOP_WORD))) {
        return false;
    }
    for (size_t k = 0; k < PLACE_CLASSES; k++) {
        if (knp_words__entry(r->words, word, place_classes[k], entry)) {
            if (knp_lexicon__text(r->words->lexicon, *entry, "ambiguous")) {
                return is_announced(r, first, i);
            }
            return !(i == first && word->traits & KNP_WORD_LISTED_LOWER);
        }
    }
    return false;
}

static knp_place_kind kind_of(const knp_lexicon *lexicon, knp_entry_id entry)
{
    static const knp_place_kind by_class[PLACE_CLASSES] = {KNP_PLACE_COUNTRY, KNP_PLACE_REGION,
                                                           KNP_PLACE_CITY, KNP_PLACE_BUILDING};
    static const struct {
        const char *name;
        knp_place_kind kind;
    } names[] = {
#define KNP_PLACE_KIND(upper, text) {text, KNP_PLACE_##upper},
#include <knipsel/names.def>
        {"island", KNP_PLACE_REGION},
        {"village", KNP_PLACE_CITY},
        {"square", KNP_PLACE_STREET},
        {"park", KNP_PLACE_OTHER}};
    const char *kind = knp_lexicon__text(lexicon, entry, "kind");
    for (size_t k = 0; kind && k < sizeof names / sizeof *names; k++) {
        if (strcmp(names[k].name, kind) == 0) {
            return names[k].kind;
        }
    }
    size_t rank = rank_of(lexicon, entry);
    return rank < PLACE_CLASSES ? by_class[rank] : KNP_PLACE_OTHER;
}

static bool collect(const knp_reading *r, const knp_phrases *phrases, hits *found)
{
    size_t cursor = 0;
    for (uint32_t s = 0; s < r->sentence_count; s++) {
        uint32_t end = r->sentences[s + 1].first, first = r->sentences[s].first;
        for (uint32_t i = first; i < end; i++) {
            knp_entry_id entry;
            uint32_t last = i;
            if (!phrase_at(r, phrases, &cursor, i, end, &entry, &last)) {
                last = i;
                if (!word_at(r, first, i, &entry)) {
                    continue;
                }
            }
            hit h = {.entry = entry, .place = KNP_NONE};
            h.mention = (knp_mention){{r->tokens[i].start, knp_token__end(r->tokens[last])},
                                      s,
                                      rules[rank_of(r->words->lexicon, entry)]};
            if (!KNP_VEC_PUSH(found, h)) {
                return false;
            }
            i = last;
        }
    }
    return true;
}

static uint32_t number_of(knp_entry_id entry)
{
    return (uint32_t)entry.index << 1 | entry.layer;
}

/* Gives each hit the record of its entry; records stand in the order of their first mention. The
 * table from entry to record is a small open hash. */
static bool assign(const knp_reading *r, hits *found, knp_records *out)
{
    size_t size = 64;
    while (size < found->count * 2) {
        size *= 2;
    }
    uint32_t *table = knp_alloc__get(size * sizeof *table); /* hit + 1 that made the record */
    if (!table) {
        return false;
    }
    memset(table, 0, size * sizeof *table);
    const knp_lexicon *lexicon = r->words->lexicon;
    bool done = true;
    for (size_t h = 0; h < found->count && done; h++) {
        knp_entry_id entry = found->items[h].entry;
        size_t at = (number_of(entry) * 2654435761U) & (size - 1);
        while (table[at] && number_of(found->items[table[at] - 1].entry) != number_of(entry)) {
            at = (at + 1) & (size - 1);
        }
        if (table[at]) {
            found->items[h].place = found->items[table[at] - 1].place;
        } else {
            knp_place p = {.name = knp_lexicon__canonical(lexicon, entry),
                           .kind = kind_of(lexicon, entry),
                           .country = knp_lexicon__text(lexicon, entry, "country"),
                           .latitude = knp_lexicon__number(lexicon, entry, "latitude"),
                           .longitude = knp_lexicon__number(lexicon, entry, "longitude")};
            found->items[h].place = (uint32_t)out->places.count;
            table[at] = (uint32_t)h + 1;
            done = KNP_VEC_PUSH(&out->places, p);
        }
        if (done) {
            out->places.items[found->items[h].place].mention_count++;
        }
    }
    knp_alloc__free(table);
    return done;
}

/* One array of mentions, each record's together, in text order. */
static bool lay_out(const knp_reading *r, const hits *found, knp_records *out)
{
    knp_mention *all = knp_arena__get(r->arena, found->count * sizeof *all);
    if (!all) {
        return false;
    }
    uint32_t next = 0;
    for (size_t p = 0; p < out->places.count; p++) {
        out->places.items[p].mentions = all + next;
        next += out->places.items[p].mention_count;
        out->places.items[p].mention_count = 0;
    }
    for (size_t h = 0; h < found->count; h++) {
        knp_place *p = &out->places.items[found->items[h].place];
        all[(p->mentions - all) + p->mention_count++] = found->items[h].mention;
    }
    return true;
}

bool knp_place__extract(const knp_reading *reading, const knp_phrases *phrases, knp_records *out)
{
    hits found = {0};
    bool done = collect(reading, phrases, &found);
    if (found.count > KNP_RECORDS_MAX) {
        found.count = KNP_RECORDS_MAX;
        out->places_cut = true;
    }
    done = done && assign(reading, &found, out) && lay_out(reading, &found, out);
    KNP_VEC_FREE(&found);
    return done;
}
