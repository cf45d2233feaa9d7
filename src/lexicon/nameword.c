#include "lexicon/nameword.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "lexicon/word.h"
#include "text/charclass.h"

#include <math.h>

enum { LARGE_CITY = 300000, SMALL_CITY = 15000, ACRONYM_LETTERS = 6, GENITIVE_BYTES = 5 };

#define SURE_PLACE_FACTS                                                                           \
    (KNP_FACT(COUNTRY) | KNP_FACT(REGION) | KNP_FACT(CITY_LARGE) | KNP_FACT(CITY) |                \
     KNP_FACT(CITY_SMALL) | KNP_FACT(LANDMARK))

#define OTHER_FACTS (KNP_FACT(EVENT) | KNP_FACT(PRODUCT) | KNP_FACT(OTHER))

/* --------------------------------------------------------------------------- lexicon entries -- */

static bool flag(const knp_lexicon *lexicon, knp_entry_id entry, const char *field)
{
    return knp_lexicon__text(lexicon, entry, field) != NULL;
}

static bool is_kind(const knp_lexicon *lexicon, knp_entry_id entry, const char *kind)
{
    const char *value = knp_lexicon__text(lexicon, entry, "kind");
    return value && strcmp(value, kind) == 0;
}

static uint64_t city_facts(const knp_lexicon *lexicon, knp_entry_id entry)
{
    double population = knp_lexicon__number(lexicon, entry, "population");
    uint64_t size = population >= LARGE_CITY                       ? KNP_FACT(CITY_LARGE)
                    : isnan(population) || population < SMALL_CITY ? KNP_FACT(CITY_SMALL)
                                                                   : KNP_FACT(CITY);
    if (flag(lexicon, entry, "minor")) {
        size = KNP_FACT(CITY_MINOR);
    }
    return size | (flag(lexicon, entry, "ambiguous") ? KNP_FACT(PLACE_AMBIGUOUS) : 0);
}

static uint64_t place_facts(const knp_lexicon *lexicon, knp_entry_id entry, uint64_t fact)
{
    if (flag(lexicon, entry, "minor")) {
        fact = KNP_FACT(REGION_MINOR);
    }
    return fact | (flag(lexicon, entry, "ambiguous") ? KNP_FACT(PLACE_AMBIGUOUS) : 0);
}

static uint64_t organisation_facts(const knp_lexicon *lexicon, knp_entry_id entry)
{
    static const struct {
        const char *kind;
        uint64_t fact;
    } kinds[] = {
        {"company", KNP_FACT(COMPANY)},  {"sport", KNP_FACT(CLUB)},
        {"media", KNP_FACT(MEDIUM)},     {"party", KNP_FACT(PARTY)},
        {"government", KNP_FACT(STATE)}, {"parliament", KNP_FACT(STATE)},
        {"police", KNP_FACT(STATE)},     {"court", KNP_FACT(STATE)},
        {"army", KNP_FACT(STATE)},       {"intelligence", KNP_FACT(STATE)},
    };
    uint64_t facts = KNP_FACT(ORGANISATION);
    for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
        if (is_kind(lexicon, entry, kinds[k].kind)) {
            facts = kinds[k].fact;
        }
    }
    return facts | (flag(lexicon, entry, "ambiguous") ? KNP_FACT(ORGANISATION_AMBIGUOUS) : 0);
}

static uint64_t other_facts(const knp_lexicon *lexicon, knp_entry_id entry)
{
    static const char *const events[] = {"event", "competition", "prize", "award"};
    static const char *const products[] = {"product", "brand", "ship"};
    uint64_t facts = KNP_FACT(OTHER);
    for (size_t k = 0; k < sizeof events / sizeof *events; k++) {
        facts = is_kind(lexicon, entry, events[k]) ? KNP_FACT(EVENT) : facts;
    }
    for (size_t k = 0; k < sizeof products / sizeof *products; k++) {
        facts = is_kind(lexicon, entry, products[k]) ? KNP_FACT(PRODUCT) : facts;
    }
    return facts | (flag(lexicon, entry, "ambiguous") ? KNP_FACT(OTHER_AMBIGUOUS) : 0);
}

/* Only those of a certain faith: no atheists, no believers. */
static uint64_t faith_facts(const knp_lexicon *lexicon, knp_entry_id entry)
{
    const char *faith = knp_lexicon__text(lexicon, entry, "faith");
    bool vague = !faith || strcmp(faith, "any") == 0 || strcmp(faith, "none") == 0;
    return vague ? 0 : KNP_FACT(FAITH);
}

static uint64_t verb_facts(const knp_lexicon *lexicon, knp_entry_id entry)
{
    return is_kind(lexicon, entry, "say")    ? KNP_FACT(SAY)
           : is_kind(lexicon, entry, "play") ? KNP_FACT(PLAY)
                                             : KNP_FACT(TRADE);
}

static uint64_t person_facts(const knp_lexicon *lexicon, knp_entry_id entry, uint64_t plain,
                             uint64_t ambiguous, uint64_t dutch)
{
    return (flag(lexicon, entry, "ambiguous") ? ambiguous : plain) |
           (flag(lexicon, entry, "dutch") ? dutch : 0);
}

uint64_t knp_name_word__facts_of_entry(const knp_lexicon *lexicon, knp_entry_id entry, bool capital)
{
    uint32_t class_index = knp_lexicon__class(lexicon, entry);
    const uint8_t *known = lexicon->known;
#define IS(upper) (class_index == known[KNP_CLASS_##upper])
    if (capital) {
        if (IS(FIRST_NAME)) {
            return person_facts(lexicon, entry, KNP_FACT(FIRST), KNP_FACT(FIRST_AMBIGUOUS),
                                KNP_FACT(FIRST_DUTCH));
        }
        if (IS(SURNAME)) {
            return person_facts(lexicon, entry, KNP_FACT(SURNAME), KNP_FACT(SURNAME_AMBIGUOUS),
                                KNP_FACT(SURNAME_DUTCH));
        }
        if (IS(CITY)) {
            return city_facts(lexicon, entry);
        }
        if (IS(COUNTRY) || IS(REGION) || IS(LANDMARK)) {
            return place_facts(lexicon, entry,
                               IS(COUNTRY)  ? KNP_FACT(COUNTRY)
                               : IS(REGION) ? KNP_FACT(REGION)
                                            : KNP_FACT(LANDMARK));
        }
        if (IS(ORGANISATION)) {
            return organisation_facts(lexicon, entry);
        }
        if (IS(KNOWN_PERSON)) {
            return KNP_FACT(PERSON);
        }
        if (IS(OTHER_NAME)) {
            return other_facts(lexicon, entry);
        }
        if (IS(INHABITANT)) {
            return KNP_FACT(INHABITANT);
        }
    }
    if (IS(CONTEXT_VERB)) {
        return verb_facts(lexicon, entry);
    }
    return IS(FUNCTION)               ? flag(lexicon, entry, "plural")
                                            ? KNP_FACT(FUNCTION) | KNP_FACT(PLURAL_FUNCTION)
                                            : KNP_FACT(FUNCTION)
                         : IS(ORGANISATION_WORD) ? KNP_FACT(ORGANISATION_WORD)
           : IS(PLACE_WORD)           ? KNP_FACT(PLACE_WORD)
           : IS(EVENT_WORD)           ? KNP_FACT(EVENT_WORD)
           : IS(PEOPLE_NOUN)          ? is_kind(lexicon, entry, "organisation")
                                            ? KNP_FACT(PEOPLE) | KNP_FACT(TAIL_BODY)
                                            : KNP_FACT(PEOPLE)
                    : IS(ADJECTIVE_OF_PLACE) ? KNP_FACT(ADJECTIVE)
           : IS(FAITH)                ? faith_facts(lexicon, entry)
           : IS(NAME_PARTICLE)        ? KNP_FACT(PARTICLE)
           : IS(NAME_JOINER)          ? KNP_FACT(JOINER)
           : IS(MONTH) || IS(WEEKDAY) ? KNP_FACT(CALENDAR)
           : IS(STOP_WORD)            ? KNP_FACT(STOP)
                                      : 0;
#undef IS
}

/* A key word found as the ending of a longer word is another fact. */
static uint64_t as_tail(uint64_t facts, const char *canonical, knp_str folded)
{
    static const struct {
        uint64_t word, tail;
    } pairs[] = {{KNP_FACT(ORGANISATION_WORD), KNP_FACT(ORGANISATION_TAIL)},
                 {KNP_FACT(PLACE_WORD), KNP_FACT(PLACE_TAIL)},
                 {KNP_FACT(EVENT_WORD), KNP_FACT(EVENT_TAIL)}};
    size_t size = strlen(canonical) - (canonical[0] == '-');
    for (size_t k = 0; size < folded.size && k < sizeof pairs / sizeof *pairs; k++) {
        if (facts & pairs[k].word) {
            facts = (facts & ~pairs[k].word) | pairs[k].tail;
        }
    }
    return facts;
}

static uint64_t entry_facts(const knp_words *words, const knp_word *word, knp_str folded,
                            bool capital)
{
    uint64_t facts = 0;
    for (uint32_t k = 0; k < word->entry_count; k++) {
        knp_entry_id id = words->entries.items[word->first_entry + k];
        facts |= as_tail(knp_name_word__facts_of_entry(words->lexicon, id, capital),
                         knp_lexicon__canonical(words->lexicon, id), folded);
    }
    return facts;
}

/* The facts of another form: the head of a compound, a genitive without its s. */
static uint64_t form_facts(const knp_words *words, knp_str form, knp_key_kind kind)
{
    uint64_t facts = 0;
    for (uint32_t layer = words->lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        const knp_blob *blob = &words->lexicon->layers[layer];
        uint32_t key = knp_blob__key(blob, form, kind);
        for (uint32_t r = 0; key && r < blob->keys[key - 1].ref_count; r++) {
            knp_entry_id id = {.layer = layer & 1U,
                               .index =
                                   blob->refs[blob->keys[key - 1].first_ref + r] & 0x7fffffffU};
            facts |= knp_name_word__facts_of_entry(words->lexicon, id, true);
        }
    }
    return facts;
}

static uint64_t part_facts(const knp_words *words, knp_str text, knp_str folded)
{
    uint64_t facts = form_facts(words, text, KNP_KEY_EXACT);
    return folded.size == text.size ? facts | form_facts(words, folded, KNP_KEY_FOLDED) : facts;
}

/* ------------------------------------------------------------------------------------- shape -- */

typedef struct letters {
    unsigned upper, lower, digits, hyphens, apostrophes, dots;
    bool first_upper, inner_upper, upper_after_hyphen, ends_in_hyphen;
} letters;

static letters count_letters(knp_str text)
{
    letters n = {0};
    bool after_hyphen = false;
    for (size_t at = 0; at < text.size;) {
        bool first = at == 0;
        knp_charclass c = knp_charclass__of_code(knp_utf8__next(text.bytes, &at));
        n.upper += c == KNP_CHAR_UPPER;
        n.lower += c == KNP_CHAR_LOWER;
        n.digits += c == KNP_CHAR_DIGIT;
        n.hyphens += c == KNP_CHAR_HYPHEN;
        n.apostrophes += c == KNP_CHAR_APOSTROPHE;
        n.dots += c == KNP_CHAR_STOP;
        n.first_upper |= first && c == KNP_CHAR_UPPER;
        n.inner_upper |= !first && c == KNP_CHAR_UPPER;
        if (after_hyphen) {
            n.upper_after_hyphen = c == KNP_CHAR_UPPER;
        }
        after_hyphen = c == KNP_CHAR_HYPHEN;
    }
    n.ends_in_hyphen = after_hyphen;
    return n;
}

static knp_name_shape shape_of(const letters *n)
{
    if (!n->upper && !n->lower) {
        return n->digits ? KNP_SHAPE_NUMBER : KNP_SHAPE_MARK;
    }
    if (!n->upper) {
        return n->digits ? KNP_SHAPE_DIGITS : KNP_SHAPE_LOWER;
    }
    if (n->dots && !n->lower) {
        return KNP_SHAPE_INITIALS;
    }
    if (!n->lower) {
        return n->digits || n->hyphens       ? KNP_SHAPE_CODE
               : n->upper == 1               ? KNP_SHAPE_LETTER
               : n->upper <= ACRONYM_LETTERS ? KNP_SHAPE_ACRONYM
                                             : KNP_SHAPE_CAPITALS;
    }
    if (!n->first_upper) {
        return n->apostrophes ? KNP_SHAPE_CLIPPED : n->digits ? KNP_SHAPE_DIGITS : KNP_SHAPE_INNER;
    }
    if (n->ends_in_hyphen) {
        return KNP_SHAPE_SUSPENDED;
    }
    if (n->hyphens) {
        return n->upper_after_hyphen ? KNP_SHAPE_TWO : KNP_SHAPE_COMPOUND;
    }
    return n->apostrophes   ? KNP_SHAPE_CLIPPED
           : n->inner_upper ? KNP_SHAPE_MIXED
                            : KNP_SHAPE_CAPITAL;
}

static bool is_road(knp_str text)
{
    if (text.size < 2 || text.size > 4 || !strchr("AEN", text.bytes[0])) {
        return false;
    }
    for (size_t k = 1; k < text.size; k++) {
        if (text.bytes[k] < '0' || text.bytes[k] > '9') {
            return false;
        }
    }
    return true;
}

static bool points_somewhere(knp_str folded)
{
    static const char *const heads[] = {"noord-",     "zuid-",     "oost-",      "west-",
                                        "centraal-",  "midden-",   "noordoost-", "zuidoost-",
                                        "noordwest-", "zuidwest-", "nieuw-",     "groot-",
                                        "klein-",     "oud-",      "sint-"};
    for (size_t k = 0; k < sizeof heads / sizeof *heads; k++) {
        if (knp_str__starts(folded, heads[k])) {
            return true;
        }
    }
    return false;
}

/* -------------------------------------------------------------------------- parts of the word --
 */

static uint64_t genitive_facts(const knp_words *words, knp_str text, knp_str folded)
{
    if (text.size < GENITIVE_BYTES || text.bytes[text.size - 1] != 's' ||
        folded.size != text.size) {
        return 0;
    }
    size_t cut = text.bytes[text.size - 2] == '\'' ? 2 : 1;
    text.size -= cut;
    folded.size -= cut;
    if (knp_blob__listed(&words->lexicon->layers[1], folded) & KNP_LISTED_LOWER) {
        return 0;
    }
    uint64_t facts = part_facts(words, text, folded);
    return (facts & SURE_PLACE_FACTS && !(facts & KNP_FACT(PLACE_AMBIGUOUS))
                ? KNP_FACT(GENITIVE_PLACE) |
                      (facts & (KNP_FACT(COUNTRY) | KNP_FACT(REGION) | KNP_FACT(CITY_LARGE)))
                : 0) |
           (facts & (KNP_FACT(FIRST) | KNP_FACT(SURNAME_DUTCH) | KNP_FACT(PERSON))
                ? KNP_FACT(GENITIVE_PERSON)
                : 0);
}

static uint64_t compound_facts(const knp_words *words, knp_str text, knp_str folded)
{
    size_t head = 0, tail = text.size;
    while (head < text.size && text.bytes[head] != '-') {
        head++;
    }
    while (tail > 0 && text.bytes[tail - 1] != '-') {
        tail--;
    }
    if (head == text.size || head == 0 || folded.size != text.size) {
        return 0;
    }
    knp_str first = {text.bytes, head}, first_folded = {folded.bytes, head};
    knp_str last = {folded.bytes + tail, text.size - tail};
    letters n = count_letters(first);
    uint64_t of = part_facts(words, first, first_folded);
    uint64_t facts =
        of & KNP_FACTS_ORGANISATION || (n.upper > 1 && !n.lower) ? KNP_FACT(HEAD_ORGANISATION) : 0;
    facts |= of & SURE_PLACE_FACTS ? KNP_FACT(HEAD_PLACE) : 0;
    if (tail == text.size) {
        return facts;
    }
    uint64_t end = part_facts(words, (knp_str){text.bytes + tail, text.size - tail}, last);
    const uint64_t first_names = KNP_FACTS_FIRST;
    if (of & first_names && end & first_names) {
        facts |= KNP_FACT(FIRST); /* Jan-Peter */
    }
    if (text.bytes[tail] != folded.bytes[tail]) {
        facts |= end & (KNP_FACT(INHABITANT) | KNP_FACT(FAITH)) ? KNP_FACT(TAIL_INHABITANT) : 0;
    } else {
        facts |= knp_blob__listed(&words->lexicon->layers[1], last) & KNP_LISTED_LOWER
                     ? KNP_FACT(TAIL_WORD)
                     : 0;
        uint64_t people = form_facts(words, last, KNP_KEY_FOLDED);
        facts |= people & KNP_FACT(TAIL_BODY) ? KNP_FACT(TAIL_BODY)
                 : people & KNP_FACT(PEOPLE)  ? KNP_FACT(TAIL_PEOPLE)
                                              : 0;
    }
    return facts;
}

/* Ira, Farc, Eta: an organisation's acronym, written as it is spoken. */
static uint64_t spoken_acronym_facts(const knp_words *words, knp_str text, uint64_t facts)
{
    char capitals[ACRONYM_LETTERS];
    if (text.size < 3 || text.size > sizeof capitals || facts & KNP_FACT(LISTED_LOWER)) {
        return 0;
    }
    for (size_t k = 0; k < text.size; k++) {
        bool lower = text.bytes[k] >= 'a' && text.bytes[k] <= 'z';
        if (k && !lower) {
            return 0;
        }
        capitals[k] = (char)(lower ? text.bytes[k] - 'a' + 'A' : text.bytes[k]);
    }
    uint64_t found =
        form_facts(words, (knp_str){capitals, text.size}, KNP_KEY_EXACT) & KNP_FACTS_ORGANISATION;
    return found && !(facts & KNP_FACTS_ORGANISATION) ? found | KNP_FACT(ORGANISATION_AMBIGUOUS)
                                                      : 0;
}

/* ------------------------------------------------------------------------------ as neighbour -- */

static uint32_t mark_symbol(knp_str text)
{
    static const struct {
        const char *marks;
        knp_name_symbol symbol;
    } table[] = {
        {",", KNP_SYMBOL_COMMA},     {".", KNP_SYMBOL_STOP_MARK}, {":", KNP_SYMBOL_COLON},
        {";", KNP_SYMBOL_SEMICOLON}, {"([", KNP_SYMBOL_OPEN},     {")]", KNP_SYMBOL_CLOSE},
        {"\"'`", KNP_SYMBOL_QUOTE},  {"-", KNP_SYMBOL_DASH},      {"/", KNP_SYMBOL_SLASH},
        {"?", KNP_SYMBOL_ASK},       {"!", KNP_SYMBOL_CRY},       {"&", KNP_SYMBOL_AND_SIGN}};
    for (size_t k = 0; text.size == 1 && k < sizeof table / sizeof *table; k++) {
        if (strchr(table[k].marks, text.bytes[0])) {
            return table[k].symbol;
        }
    }
    size_t at = 0;
    uint32_t code = text.size ? knp_utf8__next(text.bytes, &at) : 0;
    bool quote = (code >= 0x2018 && code <= 0x201F) || code == 0xAB || code == 0xBB ||
                 knp_str__is(text, ",,") || knp_str__is(text, "''");
    return quote                              ? KNP_SYMBOL_QUOTE
           : code == 0x2013 || code == 0x2014 ? KNP_SYMBOL_DASH
                                              : KNP_SYMBOL_MARK;
}

/* The built-in entry of a word whose identity counts. */
static uint32_t closed_symbol(const knp_words *words, const knp_word *word)
{
    static const knp_known_class closed[] = {KNP_CLASS_CONTEXT_WORD, KNP_CLASS_STOP_WORD};
    for (size_t c = 0; c < sizeof closed / sizeof *closed; c++) {
        knp_entry_id entry;
        if (knp_words__entry(words, word, closed[c], &entry) && entry.layer == 1) {
            return KNP_SYMBOL_WORD + entry.index;
        }
    }
    return KNP_SYMBOL_OPEN_WORD;
}

static uint32_t symbol_of(const knp_words *words, const knp_word *word, knp_str text,
                          const knp_name_word *name)
{
    static const struct {
        uint64_t facts;
        int capital; /* 0: must not be, 1: does not matter */
        knp_name_symbol symbol;
    } table[] = {
        {KNP_FACT(FUNCTION), 0, KNP_SYMBOL_FUNCTION},
        {KNP_FACT(CALENDAR), 1, KNP_SYMBOL_CALENDAR},
        {KNP_FACT(SAY), 0, KNP_SYMBOL_SAY},
        {KNP_FACT(PLAY), 0, KNP_SYMBOL_PLAY},
        {KNP_FACT(TRADE), 0, KNP_SYMBOL_TRADE},
        {KNP_FACT(ADJECTIVE), 1, KNP_SYMBOL_ADJECTIVE},
        {KNP_FACT(INHABITANT) | KNP_FACT(FAITH), 1, KNP_SYMBOL_INHABITANT},
        {KNP_FACT(ORGANISATION_WORD) | KNP_FACT(ORGANISATION_TAIL), 0, KNP_SYMBOL_ORGANISATION},
        {KNP_FACT(EVENT_WORD) | KNP_FACT(EVENT_TAIL), 0, KNP_SYMBOL_EVENT},
        {KNP_FACT(PLACE_WORD) | KNP_FACT(PLACE_TAIL), 0, KNP_SYMBOL_PLACE},
        {KNP_FACT(PEOPLE), 0, KNP_SYMBOL_PEOPLE}};
    if (name->shape == KNP_SHAPE_MARK) {
        return mark_symbol(text);
    }
    if (name->shape == KNP_SHAPE_NUMBER || name->shape == KNP_SHAPE_DIGITS) {
        return KNP_SYMBOL_NUMBER;
    }
    uint32_t closed = closed_symbol(words, word);
    if (closed && !(name->capital && name->facts & KNP_FACT(FIRST))) {
        return closed;
    }
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        if (name->facts & table[k].facts && (table[k].capital || !name->capital)) {
            return table[k].symbol;
        }
    }
    return !name->capital                     ? KNP_SYMBOL_OPEN_WORD
           : name->facts & KNP_FACT(FUNCTION) ? KNP_SYMBOL_TITLE
                                              : KNP_SYMBOL_CAPITAL;
}

/* -------------------------------------------------------------------------------------- whole --
 */

static uint64_t listed_facts(const knp_word *word)
{
    return (word->traits & KNP_WORD_LISTED_LOWER ? KNP_FACT(LISTED_LOWER) : 0) |
           (word->traits & KNP_WORD_LISTED_CAPITAL ? KNP_FACT(LISTED_CAPITAL) : 0) |
           (word->traits & KNP_WORD_LISTED_MIXED ? KNP_FACT(LISTED_ACRONYM) : 0);
}

static void add_suffixes(knp_str folded, knp_name_word *out)
{
    for (size_t k = 0; k < 3 && folded.size >= k + 4; k++) {
        const char *from = folded.bytes + folded.size - (k + 2);
        if (((unsigned char)*from & 0xC0) != 0x80) {
            out->suffix[k] = (uint32_t)knp_hash__load(from, k + 2);
        }
    }
}

static void add_topic(const knp_words *words, const knp_word *word, knp_name_word *out)
{
    static const char *const names[] = {
#define KNP_TOPIC(upper, name) name,
        KNP_TOPICS(KNP_TOPIC)
#undef KNP_TOPIC
    };
    knp_entry_id entry;
    if (!knp_words__entry(words, word, KNP_CLASS_TOPIC_WORD, &entry)) {
        return;
    }
    const char *topic = knp_lexicon__text(words->lexicon, entry, "topic");
    for (uint8_t k = 0; topic && k < KNP_TOPIC_COUNT; k++) {
        if (strcmp(topic, names[k]) == 0) {
            out->topical = true;
            out->topic = k;
        }
    }
}

static uint8_t inside_shape(const knp_name_word *name, knp_str folded)
{
    return knp_str__is(folded, "&")           ? KNP_SHAPE_AMPERSAND
           : name->facts & KNP_FACT(PARTICLE) ? KNP_SHAPE_PARTICLE
           : name->capital                    ? name->shape
           : knp_str__is(folded, "en")        ? KNP_SHAPE_AND
           : name->facts & KNP_FACT(JOINER)   ? KNP_SHAPE_JOINER
                                              : name->shape;
}

static uint8_t kind_of(uint64_t facts)
{
    unsigned kind = (facts & KNP_FACTS_FIRST ? KNP_KIND_FIRST : 0U) |
                    (facts & KNP_FACTS_SURNAME ? KNP_KIND_SURNAME : 0U) |
                    (facts & KNP_FACTS_PLACE ? KNP_KIND_PLACE : 0U) |
                    (facts & KNP_FACTS_ORGANISATION ? KNP_KIND_ORGANISATION : 0U);
    return (uint8_t)(kind ? kind : KNP_KIND_NONE);
}

void knp_name_word__make(const knp_words *words, const knp_word *word, knp_str text, knp_str folded,
                         knp_name_word *out)
{
    letters n = count_letters(text);
    *out = (knp_name_word){.shape = (uint8_t)shape_of(&n), .capital = n.upper > 0};
    out->facts = entry_facts(words, word, folded, out->capital) | listed_facts(word);
    if (out->capital) {
        uint64_t known = out->facts & ~(KNP_FACT(LISTED_LOWER) | KNP_FACT(STOP));
        out->facts |= genitive_facts(words, text, folded) | compound_facts(words, text, folded);
        out->facts |= points_somewhere(folded) ? KNP_FACT(DIRECTION) : 0;
        out->facts |= is_road(text) ? KNP_FACT(ROAD) : 0;
        out->facts |= spoken_acronym_facts(words, text, out->facts);
        if (!known && !(out->facts & (KNP_FACT(LISTED_LOWER) | KNP_FACT(STOP)))) {
            out->facts |= KNP_FACT(UNKNOWN);
        }
    }
    /* =Direct is a band, and a word that begins sentences */
    if (out->facts & KNP_FACT(LISTED_LOWER) &&
        !(out->facts & (KNP_FACT(LISTED_CAPITAL) | KNP_FACT(LISTED_ACRONYM)))) {
        uint64_t any_case = form_facts(words, folded, KNP_KEY_FOLDED); /* Taliban */
        uint64_t doubtful = out->facts & ~any_case;
        out->facts |= doubtful & KNP_FACTS_ORGANISATION ? KNP_FACT(ORGANISATION_AMBIGUOUS) : 0;
        out->facts |= doubtful & OTHER_FACTS ? KNP_FACT(OTHER_AMBIGUOUS) : 0;
    }
    out->common = out->facts & KNP_FACT(STOP) ||
                  (out->facts & KNP_FACT(LISTED_LOWER) &&
                   !(out->facts & (KNP_FACT(LISTED_CAPITAL) | KNP_FACT(FIRST) | KNP_FACT(COUNTRY) |
                                   KNP_FACT(REGION) | KNP_FACT(PERSON))) &&
                   !(out->facts & KNP_FACTS_ORGANISATION &&
                     !(out->facts & KNP_FACT(ORGANISATION_AMBIGUOUS))));
    out->symbol = symbol_of(words, word, text, out);
    out->inside = inside_shape(out, folded);
    if (out->capital && out->shape != KNP_SHAPE_ACRONYM && out->shape != KNP_SHAPE_LETTER &&
        out->shape != KNP_SHAPE_INITIALS) {
        add_suffixes(folded, out);
    }
    out->kind = kind_of(out->facts);
    add_topic(words, word, out);
}
