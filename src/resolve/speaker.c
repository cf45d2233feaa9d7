#include "resolve/speaker.h"

enum {
    HEAD_BYTES = 64,
    BACK_UTTERANCES = 3,
    NEAR_MENTIONS = 16,     /* so many are looked through one by one */
    MENTIONS_BACK = 500,    /* how far back a person is looked for */
    DESCRIBED_ACTORS = 2000 /* among how many of the first actors a description is */
};

typedef enum gender { GENDER_UNKNOWN, GENDER_FEMALE, GENDER_MALE } gender;

typedef struct resolver {
    knp_speaker_scratch *scratch;
    const knp_reading *reading;
    const knp_units *units;
    const knp_found_quotes *quotes;
    const knp_found_mentions *mentions;
    const knp_actor_scratch *actors;
    knp_records *out;
    size_t mention;        /* one near the quotation */
    uint32_t last_speaker; /* actor, or KNP_NONE */
    const char *last_name;
    uint32_t last_utterance;
    bool last_plural; /* ooggetuigen: no antecedent of hij */
    bool gendered;    /* genders are known */
} resolver;

void knp_speaker__free(knp_speaker_scratch *scratch)
{
    KNP_VEC_FREE(&scratch->genders);
}

static knp_str text_in(const resolver *v, knp_span span)
{
    return (knp_str){v->reading->bytes + span.start, span.end - span.start};
}

/* ------------------------------------------------------------------------------------ actors -- */

/* The first mention that begins at or behind a byte. */
static size_t mention_from(const resolver *v, uint32_t byte)
{
    const knp_found_mention *list = v->mentions->items;
    size_t low = 0, high = v->mentions->count, near = v->mention;
    for (unsigned step = 0; step < NEAR_MENTIONS; step++) {
        if (near < high && list[near].span.start < byte) {
            near++;
        } else if (near > 0 && list[near - 1].span.start >= byte) {
            near--;
        } else {
            return near;
        }
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list[middle].span.start < byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t actor_of(const resolver *v, size_t mention)
{
    return v->actors->record_of.items[mention];
}

static bool is_person(const resolver *v, uint32_t actor)
{
    return actor != KNP_NONE && v->out->actors.items[actor].type == KNP_ACTOR_PERSON;
}

static gender gender_by_text(const char *text)
{
    return !text ? GENDER_UNKNOWN : strcmp(text, "female") == 0 ? GENDER_FEMALE : GENDER_MALE;
}

static gender gender_of_mention(const resolver *v, const knp_found_mention *m)
{
    const knp_lexicon *lexicon = v->reading->words->lexicon;
    knp_entry_id entry;
    if (m->has_entry) {
        const char *known = knp_lexicon__value(lexicon, m->entry, KNP_FIELD_GENDER);
        if (known) {
            return gender_by_text(known);
        }
    }
    const knp_word *first = knp_reading__word(v->reading, m->first);
    if (m->end - m->first > 1 &&
        knp_words__entry(v->reading->words, first, KNP_CLASS_FIRST_NAME, &entry)) {
        return gender_by_text(knp_lexicon__value(lexicon, entry, KNP_FIELD_GENDER));
    }
    return GENDER_UNKNOWN;
}

/* Finds the genders of all actors, when a pronoun first asks for them. */
static void find_genders(resolver *v)
{
    uint8_t *genders = v->scratch->genders.items;
    memset(genders, GENDER_UNKNOWN, v->out->actors.count);
    for (size_t k = 0; k < v->mentions->count; k++) {
        uint32_t a = actor_of(v, k);
        if (is_person(v, a) && !genders[a]) {
            genders[a] = (uint8_t)gender_of_mention(v, &v->mentions->items[k]);
        }
    }
    v->gendered = true;
}

/* The person who is mentioned most, or KNP_NONE. */
static uint32_t main_person(const resolver *v)
{
    uint32_t most = 0, found = KNP_NONE;
    for (uint32_t a = 0; a < v->out->actors.count; a++) {
        const knp_actor *actor = &v->out->actors.items[a];
        if (actor->type == KNP_ACTOR_PERSON && actor->mention_count > most) {
            most = actor->mention_count;
            found = a;
        }
    }
    return found;
}

static bool fits(const resolver *v, uint32_t actor, gender wanted)
{
    return is_person(v, actor) && (wanted == GENDER_UNKNOWN || !v->scratch->genders.items[actor] ||
                                   v->scratch->genders.items[actor] == wanted);
}

/* ------------------------------------------------------------------------------ what is named --
 */

/* Whether a link stands between a token and a byte: een woordvoerder van de VVD. */
static bool is_linked(const resolver *v, uint32_t first, uint32_t to)
{
    for (uint32_t i = first; i < v->reading->token_count && v->reading->tokens[i].start < to; i++) {
        knp_word_class c = knp_wordclass__of(v->reading->tagged->classes, i);
        if (c == KNP_IS_ADP) {
            return true;
        }
    }
    return false;
}

/* The actor whom the source names: a person in it; or an organisation or place that it is. */
static uint32_t named_in(const resolver *v, const knp_found_quote *f, const char **place)
{
    knp_span source = f->source;
    uint32_t organisation = KNP_NONE, person = KNP_NONE;
    for (size_t k = mention_from(v, source.start);
         k < v->mentions->count && v->mentions->items[k].span.start < source.end; k++) {
        const knp_found_mention *m = &v->mentions->items[k];
        uint32_t actor = actor_of(v, k);
        if (m->span.end > source.end) {
            break; /* it only begins in the source */
        }
        bool linked = is_linked(v, f->source_token, m->span.start);
        /* de moeder van Smit is not Smit; the minister van Financiën X is X */
        bool possessor = m->first > 0 && m->span.start > source.start &&
                         knp_wordclass__of(v->reading->tagged->classes, m->first - 1) == KNP_IS_ADP;
        if (m->type == KNP_MENTION_PERSON && !possessor) {
            person = actor;
        } else if (m->type == KNP_MENTION_PLACE && !linked && m->span.end == source.end) {
            *place = knp_arena__copy(v->reading->arena, v->reading->bytes + m->span.start,
                                     m->span.end - m->span.start);
        } else if (!linked && organisation == KNP_NONE && m->type != KNP_MENTION_PLACE) {
            /* the VVD itself, not a VVD leader */
            knp_str rest = text_in(v, (knp_span){m->span.end, source.end});
            if (rest.size == 0 || rest.bytes[0] == ' '
                    ? knp_str__trim(rest).size == 0 || knp_str__trim(rest).bytes[0] == '('
                    : false) {
                organisation = actor;
            }
        }
    }
    return person != KNP_NONE ? person : organisation;
}

/* ------------------------------------------------------------------------------- descriptions --
 */

/* The noun that a description is about: minister of `de minister van Financiën`. */
static knp_str head_noun(const resolver *v, const knp_found_quote *f, bool *definite)
{
    knp_str head = {NULL, 0};
    uint32_t i = f->source_token;
    *definite = knp_reading__is(v->reading, i, "de") || knp_reading__is(v->reading, i, "het") ||
                knp_reading__is(v->reading, i, "De") || knp_reading__is(v->reading, i, "Het") ||
                knp_reading__is(v->reading, i, "die") || knp_reading__is(v->reading, i, "deze");
    for (; i < v->reading->token_count && v->reading->tokens[i].start < f->source.end; i++) {
        knp_word_class c = knp_wordclass__of(v->reading->tagged->classes, i);
        if (c == KNP_IS_NOUN || c == KNP_IS_NOUN_PL || c == KNP_IS_NAME) {
            head = knp_reading__text(v->reading, i);
        } else if (c == KNP_IS_ADP && head.size) {
            break;
        }
    }
    return head;
}

static bool ends_in(const char *text, knp_str word)
{
    size_t size = strlen(text);
    if (size < word.size || word.size == 0) {
        return false;
    }
    for (size_t k = 1; k < word.size; k++) {
        if (text[size - word.size + k] != word.bytes[k]) {
            return false;
        }
    }
    char a = text[size - word.size], b = word.bytes[0];
    a = (char)(a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a);
    b = (char)(b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
    return a == b;
}

/* Whether a function, up to its `van`, ends in the noun. */
static bool is_function(const char *function, knp_str noun)
{
    char head[HEAD_BYTES];
    size_t size = strcspn(function, " ");
    if (size >= sizeof head) {
        return false;
    }
    memcpy(head, function, size);
    head[size] = '\0';
    return ends_in(head, noun);
}

/* De minister, het Observatorium: whom the article has described so before. */
static uint32_t described_as(const resolver *v, knp_str noun, uint32_t before)
{
    uint32_t found = KNP_NONE;
    for (uint32_t a = 0; a < v->out->actors.count && a < DESCRIBED_ACTORS; a++) {
        const knp_actor *actor = &v->out->actors.items[a];
        if (actor->mentions[0].span.start >= before) {
            break;
        }
        if (actor->type == KNP_ACTOR_PERSON && actor->function &&
            is_function(actor->function, noun)) {
            found = a;
        } else if (actor->type == KNP_ACTOR_ORGANISATION) {
            char head[HEAD_BYTES];
            size_t size = strcspn(actor->name, " ");
            if (size < sizeof head) {
                memcpy(head, actor->name, size);
                head[size] = '\0';
                found = ends_in(head, noun) || ends_in(actor->name, noun) ? a : found;
            }
        }
    }
    return found;
}

/* --------------------------------------------------------------------------------- pronouns -- */

/* The last person of a gender who is named before a byte and not inside the quotation. */
static uint32_t last_person(const resolver *v, uint32_t before, gender wanted)
{
    size_t from = mention_from(v, before);
    for (size_t k = from; k > 0 && k + MENTIONS_BACK > from; k--) {
        uint32_t actor = actor_of(v, k - 1);
        if (fits(v, actor, wanted)) {
            return actor;
        }
    }
    return KNP_NONE;
}

/* The person who is the subject of the last utterance before this one that has one. */
static uint32_t last_subject(const resolver *v, uint32_t utterance, gender wanted)
{
    for (uint32_t back = 1; back <= BACK_UTTERANCES && back <= utterance; back++) {
        if (v->last_name && utterance - back <= v->last_utterance) {
            break; /* what was said before is not what this is about */
        }
        knp_utterance u = knp_unit__sentence(v->units, v->reading, utterance - back);
        if (u.count > KNP_QUOTE_UNITS) {
            continue;
        }
        uint32_t finite = knp_subject__finite(&u, 0, u.count);
        knp_unit_range subject = knp_subject__first_field(&u, 0, finite);
        if (knp_unit_range__empty(subject) && finite < u.count) {
            subject = knp_subject__phrase(&u, finite + 1);
        }
        if (knp_unit_range__empty(subject)) {
            continue;
        }
        knp_span span = knp_unit__span(&u, subject.first, subject.end);
        bool owned = knp_unit__in(&u, subject.first, KNP_SET_OWNER);
        for (size_t k = mention_from(v, span.start);
             !owned && k < v->mentions->count && v->mentions->items[k].span.start < span.end; k++) {
            if (fits(v, actor_of(v, k), wanted)) {
                return actor_of(v, k);
            }
        }
    }
    return KNP_NONE;
}

static gender gender_of_pronoun(const resolver *v, uint32_t token)
{
    knp_str text = knp_reading__text(v->reading, token);
    char lower[4] = {0};
    for (size_t k = 0; k < text.size && k < 3; k++) {
        char c = text.bytes[k];
        lower[k] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    return strcmp(lower, "hij") == 0 || strcmp(lower, "hem") == 0  ? GENDER_MALE
           : strcmp(lower, "zij") == 0 || strcmp(lower, "ze") == 0 ? GENDER_FEMALE
                                                                   : GENDER_UNKNOWN;
}

static bool is_pronoun(const resolver *v, const knp_found_quote *f)
{
    uint32_t token = f->source_token;
    return knp_token__end(v->reading->tokens[token]) == f->source.end &&
           (gender_of_pronoun(v, token) != GENDER_UNKNOWN ||
            knp_wordclass__of(v->reading->tagged->classes, token) == KNP_IS_PRON);
}

static uint32_t resolve_pronoun(resolver *v, const knp_found_quote *f, gender wanted)
{
    if (wanted != GENDER_UNKNOWN && !v->gendered) {
        find_genders(v);
    }
    if (v->last_speaker != KNP_NONE && f->utterance - v->last_utterance <= 1 &&
        fits(v, v->last_speaker, wanted)) {
        return v->last_speaker;
    }
    uint32_t actor = last_subject(v, f->utterance, wanted);
    if (actor != KNP_NONE) {
        return actor;
    }
    if (fits(v, v->last_speaker, wanted)) {
        return v->last_speaker;
    }
    return last_person(v, f->source.start, wanted);
}

/* ---------------------------------------------------------------------------------- speakers -- */

static const char *copy(const resolver *v, knp_span span)
{
    return knp_arena__copy(v->reading->arena, v->reading->bytes + span.start,
                           span.end - span.start);
}

static void name_actor(const resolver *v, knp_quote *quote, uint32_t actor, const char *by)
{
    quote->speaker = v->out->actors.items[actor].name;
    quote->speaker_actor = actor;
    quote->speaker_by = by;
}

/* de eigen dienst, de Sluiswacht, …: the name between commas right behind the source. */
static uint32_t apposition_of(const resolver *v, knp_span source)
{
    size_t k = mention_from(v, source.end);
    if (k == v->mentions->count || v->mentions->items[k].type == KNP_MENTION_PLACE) {
        return KNP_NONE;
    }
    const knp_found_mention *m = &v->mentions->items[k];
    bool comma = m->first > 0 && m->end < v->reading->token_count &&
                 v->reading->tokens[m->first - 1].kind == KNP_TOKEN_COMMA &&
                 v->reading->tokens[m->first - 1].start == source.end &&
                 v->reading->tokens[m->end].kind == KNP_TOKEN_COMMA;
    return comma ? actor_of(v, k) : KNP_NONE;
}

/* Words for any organisation: de partij says it of the last one spoken of. */
static bool is_generic(knp_str noun)
{
    static const char *const words[] = {"organisatie",  "bedrijf",     "concern",   "partij",
                                        "club",         "vereniging",  "stichting", "krant",
                                        "instantie",    "dienst",      "groep",     "bank",
                                        "maatschappij", "onderneming", "bond",      "vakbond"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (knp_str__is(noun, words[k])) {
            return true;
        }
    }
    return false;
}

static uint32_t last_organisation(const resolver *v, uint32_t before)
{
    if (v->last_speaker != KNP_NONE &&
        v->out->actors.items[v->last_speaker].type == KNP_ACTOR_ORGANISATION) {
        return v->last_speaker;
    }
    size_t from = mention_from(v, before);
    for (size_t k = from; k > 0 && k + MENTIONS_BACK > from; k--) {
        uint32_t actor = actor_of(v, k - 1);
        if (actor != KNP_NONE && v->out->actors.items[actor].type == KNP_ACTOR_ORGANISATION) {
            return actor;
        }
    }
    return KNP_NONE;
}

/* False when memory is out. */
static bool resolve_named(resolver *v, const knp_found_quote *f, knp_quote *quote)
{
    const char *place = NULL;
    uint32_t actor = named_in(v, f, &place);
    if (actor != KNP_NONE) {
        knp_str text = text_in(v, f->source);
        const char *name = v->out->actors.items[actor].name;
        bool whole = text.size >= strlen(name) &&
                     memcmp(text.bytes + text.size - strlen(name), name, strlen(name)) == 0;
        name_actor(v, quote, actor, whole ? "name" : "alias");
        return true;
    }
    uint32_t beside = apposition_of(v, f->source);
    if (beside != KNP_NONE) {
        name_actor(v, quote, beside, "name");
        return true;
    }
    bool definite;
    knp_str noun = head_noun(v, f, &definite);
    uint32_t described = definite && noun.size ? described_as(v, noun, f->source.start) : KNP_NONE;
    if (described == KNP_NONE && definite && is_generic(noun)) {
        described = last_organisation(v, f->source.start);
    }
    if (described != KNP_NONE) {
        name_actor(v, quote, described, "description");
        return true;
    }
    quote->speaker = copy(v, f->source);
    quote->speaker_by = place ? "name" : "description";
    return quote->speaker != NULL;
}

static void resolve_running(resolver *v, const knp_found_quote *f, knp_quote *quote)
{
    bool near = v->last_name && f->utterance - v->last_utterance <= 1;
    uint32_t actor = near ? KNP_NONE : last_subject(v, f->utterance, GENDER_UNKNOWN);
    if (near || (actor == KNP_NONE && v->last_name)) {
        quote->speaker = v->last_name;
        quote->speaker_actor = v->last_speaker;
        quote->speaker_by = "context";
        return;
    }
    actor = actor == KNP_NONE ? last_person(v, f->content[0].start, GENDER_UNKNOWN) : actor;
    actor = actor == KNP_NONE ? main_person(v) : actor;
    if (actor != KNP_NONE) {
        name_actor(v, quote, actor, "context");
    }
}

/* ---------------------------------------------------------------------------- kinds of source --
 */

static const char *kind_by_role(const char *role)
{
    static const struct {
        const char *role, *kind;
    } roles[] = {{"spokesperson", "spokesperson"}, {"official", "official"}, {"expert", "expert"},
                 {"witness", "eyewitness"},        {"medium", "medium"},     {"crowd", "crowd"},
                 {"anonymous", "anonymous"}};
    for (size_t k = 0; role && k < sizeof roles / sizeof *roles; k++) {
        if (strcmp(role, roles[k].role) == 0) {
            return roles[k].kind;
        }
    }
    return NULL;
}

static const char *kind_of_words(const resolver *v, const knp_found_quote *f)
{
    static const knp_known_class classes[] = {KNP_CLASS_UNNAMED_ACTOR, KNP_CLASS_FUNCTION};
    for (uint32_t i = f->source_token;
         i < v->reading->token_count && v->reading->tokens[i].start < f->source.end; i++) {
        for (size_t c = 0; c < 2; c++) {
            knp_entry_id entry;
            if (knp_words__entry(v->reading->words, knp_reading__word(v->reading, i), classes[c],
                                 &entry)) {
                const char *kind = kind_by_role(
                    knp_lexicon__value(v->reading->words->lexicon, entry, KNP_FIELD_ROLE));
                if (kind) {
                    return kind;
                }
            }
        }
        if (knp_wordclass__of(v->reading->tagged->classes, i) == KNP_IS_ADP) {
            break;
        }
    }
    return NULL;
}

static const char *kind_of_actor(const knp_actor *actor)
{
    static const char *const official[] = {"government", "parliament", "police",
                                           "court",      "army",       "intelligence"};
    if (actor->type != KNP_ACTOR_ORGANISATION) {
        return actor->type == KNP_ACTOR_PERSON ? "person" : "crowd";
    }
    if (actor->kind && strcmp(actor->kind, "media") == 0) {
        return "medium";
    }
    for (size_t k = 0; actor->kind && k < sizeof official / sizeof *official; k++) {
        if (strcmp(actor->kind, official[k]) == 0) {
            return "official";
        }
    }
    return "organisation";
}

static const char *source_kind(const resolver *v, const knp_found_quote *f, const knp_quote *quote)
{
    bool source = f->source.end > f->source.start;
    const char *kind = source ? kind_of_words(v, f) : NULL;
    if (!kind && quote->speaker_actor != KNP_NONE) {
        return kind_of_actor(&v->out->actors.items[quote->speaker_actor]);
    }
    return kind;
}

/* -------------------------------------------------------------------------------------- whole --
 */

/* As the lexicon says it, if that is a class of records; a lexicon of one's own may say anything.
 */
static const char *class_of_verb(const knp_lexicon *lexicon, knp_entry_id entry)
{
    static const char *const classes[] = {"neutral", "claim",   "denial",  "demand",
                                          "promise", "opinion", "question"};
    const char *sort = knp_lexicon__text(lexicon, entry, "sort");
    for (size_t k = 0; sort && k < sizeof classes / sizeof *classes; k++) {
        if (strcmp(sort, classes[k]) == 0) {
            return classes[k];
        }
    }
    return NULL;
}

static bool fill(resolver *v, const knp_found_quote *f, knp_quote *quote)
{
    const knp_lexicon *lexicon = v->reading->words->lexicon;
    knp_span *spans =
        knp_arena__get(v->reading->arena, (f->content_count + f->cue_count) * sizeof *spans);
    if (!spans) {
        return false;
    }
    memcpy(spans, f->content, f->content_count * sizeof *spans);
    memcpy(spans + f->content_count, f->cue, f->cue_count * sizeof *spans);
    *quote = (knp_quote){.kind = f->mixed    ? KNP_QUOTE_MIXED
                                 : f->direct ? KNP_QUOTE_DIRECT
                                             : KNP_QUOTE_INDIRECT,
                         .content = spans,
                         .content_count = f->content_count,
                         .cue = spans + f->content_count,
                         .cue_count = f->cue_count,
                         .source = f->source,
                         .speaker_actor = KNP_NONE,
                         .via = f->via,
                         .via_actor = KNP_NONE,
                         .open = f->open,
                         .sentence = f->sentence,
                         .rule = f->rule};
    if (f->has_entry) {
        quote->verb = knp_lexicon__value(lexicon, f->entry, KNP_FIELD_LEMMA);
        quote->verb_class = class_of_verb(lexicon, f->entry);
    }
    quote->verb_class = f->cue_count && !quote->verb_class ? "neutral" : quote->verb_class;
    bool via = f->via.end > f->via.start;
    for (size_t k = via ? mention_from(v, f->via.start) : v->mentions->count;
         k < v->mentions->count && v->mentions->items[k].span.start < f->via.end; k++) {
        quote->via_actor = quote->via_actor == KNP_NONE ? actor_of(v, k) : quote->via_actor;
    }
    return true;
}

/* Whether the source's last word is a noun in the plural; where there is no source, whether the
 * last one was. */
static bool ends_in_plural(const resolver *v, const knp_found_quote *f)
{
    if (f->source.end == f->source.start) {
        return v->last_plural;
    }
    uint32_t token = f->source_token;
    while (token + 1 < v->reading->token_count &&
           v->reading->tokens[token + 1].start < f->source.end) {
        token++;
    }
    return knp_wordclass__of(v->reading->tagged->classes, token) == KNP_IS_NOUN_PL;
}

static bool resolve(resolver *v, const knp_found_quote *f, knp_quote *quote)
{
    if (f->source.end == f->source.start) {
        if (f->direct) {
            resolve_running(v, f, quote);
        }
    } else if (is_pronoun(v, f)) {
        if (v->last_plural && gender_of_pronoun(v, f->source_token) == GENDER_MALE) {
            v->last_name = NULL;
        }
        bool unnamed = v->last_name && v->last_speaker == KNP_NONE &&
                       f->utterance - v->last_utterance <= BACK_UTTERANCES;
        uint32_t actor =
            unnamed ? KNP_NONE : resolve_pronoun(v, f, gender_of_pronoun(v, f->source_token));
        if (actor != KNP_NONE) {
            name_actor(v, quote, actor, "pronoun");
        } else if (v->last_name) {
            quote->speaker = v->last_name;
            quote->speaker_by = "pronoun";
        }
    } else if (!resolve_named(v, f, quote)) {
        return false;
    }
    quote->source_kind = source_kind(v, f, quote);
    if (quote->speaker) {
        v->last_speaker = quote->speaker_actor;
        v->last_name = quote->speaker;
        v->last_utterance = f->utterance;
        v->last_plural = quote->speaker_actor == KNP_NONE && ends_in_plural(v, f);
    }
    return true;
}

bool knp_speaker__resolve(knp_speaker_scratch *scratch, const knp_reading *reading,
                          const knp_units *units, const knp_found_quotes *quotes,
                          const knp_found_mentions *mentions, const knp_actor_scratch *actors,
                          knp_records *out)
{
    resolver v = {.scratch = scratch,
                  .reading = reading,
                  .units = units,
                  .quotes = quotes,
                  .mentions = mentions,
                  .actors = actors,
                  .out = out,
                  .last_speaker = KNP_NONE};
    scratch->genders.count = 0;
    if (!KNP_VEC_RESERVE(&scratch->genders, out->actors.count + 1)) {
        return false;
    }
    for (size_t k = 0; k < quotes->count; k++) {
        knp_quote quote;
        if (out->quotes.count == KNP_RECORDS_MAX) {
            out->quotes_cut = true;
            break;
        }
        v.mention = mention_from(&v, quotes->items[k].content[0].start);
        if (!fill(&v, &quotes->items[k], &quote) || !resolve(&v, &quotes->items[k], &quote) ||
            !KNP_VEC_PUSH(&out->quotes, quote)) {
            return false;
        }
    }
    return true;
}
