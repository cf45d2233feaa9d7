#include "resolve/place.h"

#include "base/hash.h"

#include <math.h>

enum { KEEP = 1 << 14, BEFORE_WORDS = 3 };

/* Weights of the choice between namesakes. */
#define COUNTRY_ITSELF 6.0 /* Luxemburg is the country */
#define SAID_BEFORE 10.0   /* provincie Utrecht */
#define HOME 1.5           /* in the Netherlands or Belgium */
#define SPOKEN_OF 3.0      /* the article mentions its country */
#define CHOSEN_LIST 2.0    /* it is in a list made by hand */
#define FAR 4.0            /* at most, for distance to the article's other places */
#define FAR_KILOMETRES 3000.0
#define EARTH_RADIUS 6371.0
#define DEGREE (3.14159265358979323846 / 180)

void knp_place__free(knp_place_scratch *scratch)
{
    knp_map__free(&scratch->by_name);
    knp_map__free(&scratch->by_country);
    KNP_VEC_FREE(&scratch->record_of);
}

static uint64_t hash_of(const char *text, size_t size)
{
    return knp_hash__bytes(text, size);
}

/* ------------------------------------------------------------------------------------- kinds -- */

static knp_place_kind kind_by_name(const char *kind, knp_place_kind otherwise)
{
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
    for (size_t k = 0; kind && k < sizeof names / sizeof *names; k++) {
        if (strcmp(names[k].name, kind) == 0) {
            return names[k].kind;
        }
    }
    return otherwise;
}

static knp_place_kind kind_of_entry(const knp_lexicon *lexicon, knp_entry_id entry)
{
    uint32_t c = knp_lexicon__class(lexicon, entry);
    knp_place_kind usual = c == lexicon->known[KNP_CLASS_COUNTRY]  ? KNP_PLACE_COUNTRY
                           : c == lexicon->known[KNP_CLASS_REGION] ? KNP_PLACE_REGION
                           : c == lexicon->known[KNP_CLASS_CITY]   ? KNP_PLACE_CITY
                                                                   : KNP_PLACE_BUILDING;
    return kind_by_name(knp_lexicon__text(lexicon, entry, "kind"), usual);
}

/* What the noun before a name, or the name's own ending, says it is. */
static knp_place_kind kind_of_word(knp_str folded)
{
    static const struct {
        const char *ending;
        knp_place_kind kind;
    } endings[] = {{"provincie", KNP_PLACE_PROVINCE},  {"deelstaat", KNP_PLACE_REGION},
                   {"staat", KNP_PLACE_REGION},        {"regio", KNP_PLACE_REGION},
                   {"streek", KNP_PLACE_REGION},       {"eiland", KNP_PLACE_REGION},
                   {"dorp", KNP_PLACE_CITY},           {"stadje", KNP_PLACE_CITY},
                   {"stad", KNP_PLACE_CITY},           {"gemeente", KNP_PLACE_CITY},
                   {"plaats", KNP_PLACE_CITY},         {"wijk", KNP_PLACE_DISTRICT},
                   {"district", KNP_PLACE_DISTRICT},   {"straat", KNP_PLACE_STREET},
                   {"laan", KNP_PLACE_STREET},         {"plein", KNP_PLACE_STREET},
                   {"steenweg", KNP_PLACE_STREET},     {"weg", KNP_PLACE_STREET},
                   {"kade", KNP_PLACE_STREET},         {"gracht", KNP_PLACE_STREET},
                   {"rivier", KNP_PLACE_WATER},        {"meer", KNP_PLACE_WATER},
                   {"zee", KNP_PLACE_WATER},           {"kanaal", KNP_PLACE_WATER},
                   {"baai", KNP_PLACE_WATER},          {"berg", KNP_PLACE_MOUNTAIN},
                   {"gebergte", KNP_PLACE_MOUNTAIN},   {"vulkaan", KNP_PLACE_MOUNTAIN},
                   {"kerk", KNP_PLACE_BUILDING},       {"kasteel", KNP_PLACE_BUILDING},
                   {"stadion", KNP_PLACE_BUILDING},    {"luchthaven", KNP_PLACE_BUILDING},
                   {"vliegveld", KNP_PLACE_BUILDING},  {"station", KNP_PLACE_BUILDING},
                   {"gevangenis", KNP_PLACE_BUILDING}, {"park", KNP_PLACE_OTHER},
                   {"land", KNP_PLACE_COUNTRY}};
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
        if (knp_str__ends(folded, endings[k].ending)) {
            return endings[k].kind;
        }
    }
    return KNP_PLACE_KIND_COUNT;
}

static knp_place_kind kind_said(const knp_reading *r, const knp_found_mention *m)
{
    if (m->first == r->sentences[m->sentence].first) {
        return KNP_PLACE_KIND_COUNT;
    }
    return knp_reading__name(r, m->first - 1)->facts & (KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL))
               ? kind_of_word(knp_reading__text(r, m->first - 1))
               : KNP_PLACE_KIND_COUNT;
}

/* --------------------------------------------------------------------- countries spoken of -- */

static uint32_t times_spoken_of(const knp_place_scratch *scratch, const char *country)
{
    uint32_t times = country ? knp_map__get(&scratch->by_country, hash_of(country, strlen(country)))
                             : UINT32_MAX;
    return times == UINT32_MAX ? 0 : times;
}

static bool speak_of(knp_place_scratch *scratch, const char *country)
{
    return !country || knp_map__set(&scratch->by_country, hash_of(country, strlen(country)),
                                    times_spoken_of(scratch, country) + 1);
}

typedef struct namesakes {
    const knp_reading *reading;
    knp_place_scratch *scratch;
    knp_place_kind said;
    const char *country_said;
    double latitude, longitude; /* about where the article is; NaN */
    double best_score;
    knp_entry_id best;
    unsigned count;
    bool found;
} namesakes;

static bool is_place(const knp_lexicon *lexicon, knp_entry_id entry)
{
    uint32_t c = knp_lexicon__class(lexicon, entry);
    return c == lexicon->known[KNP_CLASS_COUNTRY] || c == lexicon->known[KNP_CLASS_REGION] ||
           c == lexicon->known[KNP_CLASS_CITY] || c == lexicon->known[KNP_CLASS_LANDMARK];
}

/* Kilometres between two points on a sphere (haversine). */
static double distance(double latitude1, double longitude1, double latitude2, double longitude2)
{
    double a = sin((latitude2 - latitude1) * DEGREE / 2);
    double b = sin((longitude2 - longitude1) * DEGREE / 2);
    double h = a * a + cos(latitude1 * DEGREE) * cos(latitude2 * DEGREE) * b * b;
    return 2 * EARTH_RADIUS * asin(fmin(1, sqrt(h)));
}

static double score_of(const namesakes *n, knp_entry_id entry)
{
    const knp_lexicon *lexicon = n->reading->words->lexicon;
    const char *country = knp_lexicon__text(lexicon, entry, "country");
    double population = knp_lexicon__number(lexicon, entry, "population");
    double latitude = knp_lexicon__number(lexicon, entry, "latitude");
    double longitude = knp_lexicon__number(lexicon, entry, "longitude");
    knp_place_kind kind = kind_of_entry(lexicon, entry);
    bool city = knp_lexicon__class(lexicon, entry) == lexicon->known[KNP_CLASS_CITY];
    double score = city && population > 0 ? log10(population) : 0;
    score += kind == KNP_PLACE_COUNTRY ? COUNTRY_ITSELF + 6 : 0;
    score += !city && kind != KNP_PLACE_COUNTRY ? 4 : 0;
    score += n->said == kind ? SAID_BEFORE : 0;
    score += knp_lexicon__text(lexicon, entry, "minor") ? 0 : CHOSEN_LIST;
    if (country) {
        score += strcmp(country, "NL") == 0 || strcmp(country, "BE") == 0 ? HOME : 0;
        score += n->country_said && strcmp(country, n->country_said) == 0 ? SAID_BEFORE : 0;
        score += times_spoken_of(n->scratch, country) ? SPOKEN_OF : 0;
    }
    if (!isnan(n->latitude) && !isnan(latitude) && kind != KNP_PLACE_COUNTRY) {
        score -= FAR *
                 fmin(1, distance(n->latitude, n->longitude, latitude, longitude) / FAR_KILOMETRES);
    }
    return score;
}

static bool weigh_namesake(void *context, knp_entry_id entry)
{
    namesakes *n = context;
    if (!is_place(n->reading->words->lexicon, entry)) {
        return false;
    }
    double score = score_of(n, entry);
    n->count++;
    if (!n->found || score > n->best_score) {
        n->best_score = score;
        n->best = entry;
        n->found = true;
    }
    return false;
}

/* de Syrische stad Tarmuza: the country of the adjective before. */
static const char *country_said(const knp_reading *r, const knp_found_mention *m)
{
    uint32_t sentence_first = r->sentences[m->sentence].first;
    for (uint32_t k = 1; k <= BEFORE_WORDS && m->first >= sentence_first + k; k++) {
        uint32_t i = m->first - k;
        const knp_name_word *word = knp_reading__name(r, i);
        knp_entry_id entry;
        if (word->facts & KNP_FACT(ADJECTIVE) && word->capital &&
            knp_words__entry(r->words, knp_reading__word(r, i), KNP_CLASS_ADJECTIVE_OF_PLACE,
                             &entry)) {
            return knp_lexicon__text(r->words->lexicon, entry, "country");
        }
        if (!(word->facts & (KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL))) &&
            knp_wordclass__of(r->tagged->classes, i) != KNP_IS_ADJ_E) {
            break;
        }
    }
    return NULL;
}

/* --------------------------------------------------------------------------------- records -- */

/* Of the countries that the article names by themselves, and its adjectives and inhabitants. */
static bool count_countries(knp_place_scratch *scratch, const knp_reading *r,
                            const knp_found_mentions *mentions)
{
    const knp_lexicon *lexicon = r->words->lexicon;
    for (size_t k = 0; k < mentions->count; k++) {
        const knp_found_mention *m = &mentions->items[k];
        bool country = m->has_entry &&
                       (m->type == KNP_MENTION_GROUP ||
                        (m->type == KNP_MENTION_PLACE && knp_lexicon__class(lexicon, m->entry) ==
                                                             lexicon->known[KNP_CLASS_COUNTRY]));
        if (country && !speak_of(scratch, knp_lexicon__text(lexicon, m->entry, "country"))) {
            return false;
        }
    }
    return true;
}

/* About where the article is: the first entries of its places, averaged. */
static void find_middle(const knp_reading *r, const knp_found_mentions *mentions, double *latitude,
                        double *longitude)
{
    double sum_latitude = 0, sum_longitude = 0, count = 0;
    for (size_t k = 0; k < mentions->count; k++) {
        const knp_found_mention *m = &mentions->items[k];
        if (m->type != KNP_MENTION_PLACE || !m->has_entry) {
            continue;
        }
        double a = knp_lexicon__number(r->words->lexicon, m->entry, "latitude");
        double b = knp_lexicon__number(r->words->lexicon, m->entry, "longitude");
        if (!isnan(a) && !isnan(b)) {
            sum_latitude += a;
            sum_longitude += b;
            count++;
        }
    }
    *latitude = count > 1 ? sum_latitude / count : (double)NAN;
    *longitude = count > 1 ? sum_longitude / count : (double)NAN;
}

/* A point on earth, or none: a lexicon of one's own may give half a one. */
static void take_point(knp_place *p, const knp_lexicon *lexicon, knp_entry_id entry)
{
    double latitude = knp_lexicon__number(lexicon, entry, "latitude");
    double longitude = knp_lexicon__number(lexicon, entry, "longitude");
    if (fabs(latitude) <= 90 && fabs(longitude) <= 180) {
        p->latitude = latitude;
        p->longitude = longitude;
    }
}

static bool make_place(namesakes *n, const knp_found_mention *m, knp_records *out)
{
    const knp_reading *r = n->reading;
    const knp_lexicon *lexicon = r->words->lexicon;
    n->said = kind_said(r, m);
    n->country_said = country_said(r, m);
    n->found = false;
    n->count = 0;
    knp_mention__entries(r, m, weigh_namesake, n);
    if (!n->found && m->has_entry) {
        weigh_namesake(n, m->entry); /* DEN HAAG */
    }
    knp_place p = {.latitude = (double)NAN, .longitude = (double)NAN};
    if (n->found) {
        p.name = knp_lexicon__canonical(lexicon, n->best);
        p.kind = kind_of_entry(lexicon, n->best);
        p.country = knp_lexicon__text(lexicon, n->best, "country");
        take_point(&p, lexicon, n->best);
    } else {
        knp_str last = knp_reading__text(r, m->end - 1);
        p.kind = n->said != KNP_PLACE_KIND_COUNT ? n->said : kind_of_word(last);
        p.kind = p.kind == KNP_PLACE_KIND_COUNT ? KNP_PLACE_OTHER : p.kind;
        p.country = n->country_said;
        p.name = knp_arena__copy(r->arena, r->bytes + m->span.start, m->span.end - m->span.start);
        if (!p.name) {
            return false;
        }
    }
    return KNP_VEC_PUSH(&out->places, p);
}

/* A place made of an entry that another name of it made before is that one. */
static bool join_same(knp_place_scratch *scratch, bool known, knp_records *out, uint32_t *record)
{
    if (!known) {
        return true;
    }
    const knp_place *made = &out->places.items[*record];
    uint64_t identity =
        knp_hash__mix(hash_of(made->name, strlen(made->name)) ^ (uint64_t)made->kind,
                      made->country ? hash_of(made->country, strlen(made->country)) : 7);
    uint32_t same = knp_map__get(&scratch->by_name, identity);
    if (same != UINT32_MAX) {
        out->places.count--;
        *record = same;
        return true;
    }
    return knp_map__set(&scratch->by_name, identity, *record);
}

/* Equal texts are one place, and so are different names of one entry. */
static bool assign(knp_place_scratch *scratch, namesakes *n, const knp_found_mentions *mentions,
                   knp_records *out)
{
    const knp_reading *r = n->reading;
    uint32_t taken = 0;
    for (size_t k = 0; k < mentions->count; k++) {
        const knp_found_mention *m = &mentions->items[k];
        uint32_t record = UINT32_MAX;
        if (m->type == KNP_MENTION_PLACE && taken++ < KNP_RECORDS_MAX) {
            uint64_t text = hash_of(r->bytes + m->span.start, m->span.end - m->span.start);
            record = knp_map__get(&scratch->by_name, text);
            if (record == UINT32_MAX) {
                if (!make_place(n, m, out)) {
                    return false;
                }
                record = (uint32_t)out->places.count - 1;
                if (!join_same(scratch, n->found, out, &record) ||
                    !knp_map__set(&scratch->by_name, text, record)) {
                    return false;
                }
            }
            out->places.items[record].mention_count++;
        }
        if (!KNP_VEC_PUSH(&scratch->record_of, record)) {
            return false;
        }
    }
    out->places_cut = taken > KNP_RECORDS_MAX;
    return true;
}

static bool lay_out(const knp_place_scratch *scratch, const knp_reading *r,
                    const knp_found_mentions *mentions, knp_records *out)
{
    size_t total = 0;
    for (size_t p = 0; p < out->places.count; p++) {
        total += out->places.items[p].mention_count;
    }
    knp_mention *all = knp_arena__get(r->arena, total * sizeof *all);
    if (!all) {
        return false;
    }
    size_t next = 0;
    for (size_t p = 0; p < out->places.count; p++) {
        out->places.items[p].mentions = all + next;
        next += out->places.items[p].mention_count;
        out->places.items[p].mention_count = 0;
    }
    for (size_t k = 0; k < mentions->count; k++) {
        if (scratch->record_of.items[k] != UINT32_MAX) {
            const knp_found_mention *m = &mentions->items[k];
            knp_place *p = &out->places.items[scratch->record_of.items[k]];
            all[(p->mentions - all) + p->mention_count++] =
                (knp_mention){m->span, m->sentence, m->rule};
        }
    }
    return true;
}

bool knp_place__resolve(knp_place_scratch *scratch, const knp_reading *reading,
                        const knp_found_mentions *mentions, knp_records *out)
{
    namesakes n = {.reading = reading, .scratch = scratch};
    knp_map__clear(&scratch->by_name);
    knp_map__clear(&scratch->by_country);
    KNP_VEC_TRIM(&scratch->record_of, KEEP);
    find_middle(reading, mentions, &n.latitude, &n.longitude);
    return count_countries(scratch, reading, mentions) && assign(scratch, &n, mentions, out) &&
           lay_out(scratch, reading, mentions, out);
}
