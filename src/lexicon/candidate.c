#include "lexicon/candidate.h"

#include "lexicon/forms.h"
#include "lexicon/numeral.h"

enum {
    TAIL_BYTES = 4,    /* the shortest listed tail that decides for an unknown word */
    BEFORE_TAIL = 2,   /* and what must stand before it */
    GUESSED_BYTES = 64 /* longer words are not taken apart */
};

#define BIT(upper) (1U << KNP_IS_##upper)

/* What the lexicons say of a word. */
typedef struct facts {
    uint32_t closed; /* classes */
    unsigned flags;  /* KNP_TAG_… */
    knp_adjective_kind fixed_adjective;
    bool only_noun, abbreviation, place_adjective, sure_adjective_suffix, noun_suffix;
} facts;

typedef struct maker {
    knp_words *words;
    const knp_blob *builtin;
    const knp_word *word;
    knp_str text, folded;
    facts facts;
    bool capital, listed_capital;
} maker;

/* A key about to be: an identity and the classes that are possible. */
typedef struct guess {
    uint64_t id;
    uint32_t classes;
} guess;

static guess like(knp_tag_like what, uint32_t classes)
{
    return (guess){knp_tagkey__like(what), classes};
}

/* ----------------------------------------------------------------------------------- endings -- */

static bool ends(knp_str word, const char *end)
{
    return knp_str__ends(word, end);
}

static bool looks_plural(knp_str word)
{
    if (word.size > 3 && (ends(word, "en") || ends(word, "\xC3\xABn"))) {
        return true;
    }
    char before = word.size > 2 ? word.bytes[word.size - 2] : 's';
    return ends(word, "s") && !strchr("aious", before);
}

static uint32_t noun_class(knp_str word)
{
    return looks_plural(word) ? BIT(NOUN_PL) : BIT(NOUN);
}

static uint32_t adjective_class(knp_str word)
{
    return ends(word, "e") ? BIT(ADJ_E) : BIT(ADJ);
}

/* --------------------------------------------------------------------------- lexicon entries -- */

static bool has_value(const maker *m, knp_entry_id entry, const char *field, const char *value)
{
    const char *text = knp_lexicon__text(m->words->lexicon, entry, field);
    return text && strcmp(text, value) == 0;
}

static uint32_t auxiliary_classes(const maker *m, knp_entry_id entry)
{
    if (has_value(m, entry, "form", "infinitive")) {
        return BIT(VINF);
    }
    if (has_value(m, entry, "form", "participle")) {
        return BIT(VPP);
    }
    return has_value(m, entry, "number", "plural") ? BIT(VFIN_PL) : BIT(VFIN);
}

static uint32_t numeral_classes(const maker *m, knp_entry_id entry)
{
    bool group = has_value(m, entry, "kind", "collective");
    return group && !ends(m->folded, "en") && !ends(m->folded, "\xC3\xABn") ? 0 : BIT(NUM);
}

static void note_fixed_adjective(maker *m, knp_entry_id entry)
{
    bool inflected = ends(m->folded, "e");
    m->facts.flags |= KNP_TAG_FIXED_ADJECTIVE;
    m->facts.fixed_adjective =
        has_value(m, entry, "degree", "comparative")
            ? (inflected ? KNP_ADJECTIVE_COMPARATIVE_E : KNP_ADJECTIVE_COMPARATIVE)
        : has_value(m, entry, "degree", "superlative")
            ? (inflected ? KNP_ADJECTIVE_SUPERLATIVE_E : KNP_ADJECTIVE_SUPERLATIVE)
            : (inflected ? KNP_ADJECTIVE_E : KNP_ADJECTIVE_BASE);
}

static void note_entry(maker *m, knp_entry_id entry)
{
    static const struct {
        knp_known_class known;
        uint32_t classes;
    } closed[] = {{KNP_CLASS_DETERMINER, BIT(DET)},    {KNP_CLASS_PRONOUN, BIT(PRON)},
                  {KNP_CLASS_POSSESSIVE, BIT(POSS)},   {KNP_CLASS_PREPOSITION, BIT(ADP) | BIT(PRT)},
                  {KNP_CLASS_CONJUNCTION, BIT(CONJ)},  {KNP_CLASS_SUBORDINATOR, BIT(SUB)},
                  {KNP_CLASS_INTERJECTION, BIT(INTJ)}, {KNP_CLASS_ADVERB, BIT(ADV)}};
    const knp_lexicon *lexicon = m->words->lexicon;
    uint32_t index = knp_lexicon__class(lexicon, entry);
    for (size_t k = 0; k < sizeof closed / sizeof *closed; k++) {
        m->facts.closed |= lexicon->known[closed[k].known] == index ? closed[k].classes : 0;
    }
    if (index == lexicon->known[KNP_CLASS_RELATIVE]) {
        m->facts.closed |= has_value(m, entry, "kind", "pronoun") ? BIT(REL) : BIT(ADV);
    } else if (index == lexicon->known[KNP_CLASS_ORDINAL]) {
        m->facts.closed |= adjective_class(m->folded);
    } else if (index == lexicon->known[KNP_CLASS_AUXILIARY]) {
        m->facts.closed |= auxiliary_classes(m, entry);
    } else if (index == lexicon->known[KNP_CLASS_NUMERAL]) {
        m->facts.closed |= numeral_classes(m, entry);
    } else if (index == lexicon->known[KNP_CLASS_VAGUE_NUMBER]) {
        m->facts.closed |= has_value(m, entry, "kind", "plural") ? BIT(NUM) : 0;
    } else if (index == lexicon->known[KNP_CLASS_FRACTION]) {
        m->facts.closed |= has_value(m, entry, "kind", "mixed") ? BIT(NUM) : 0;
    } else if (index == lexicon->known[KNP_CLASS_NOUN_FIXED]) {
        bool also = knp_lexicon__text(lexicon, entry, "also") != NULL;
        m->facts.flags |= also ? KNP_TAG_ALSO_NOUN : 0U;
        m->facts.only_noun |= !also;
    } else if (index == lexicon->known[KNP_CLASS_ADJECTIVE_FIXED]) {
        note_fixed_adjective(m, entry);
    } else if (index == lexicon->known[KNP_CLASS_PARTICIPLE_ADJECTIVE]) {
        m->facts.flags |= KNP_TAG_ALSO_ADJECTIVE;
    } else if (index == lexicon->known[KNP_CLASS_PARTICIPLE_NOUN]) {
        m->facts.flags |= KNP_TAG_ALSO_NOUN;
    } else if (index == lexicon->known[KNP_CLASS_ADJECTIVE_OF_PLACE]) {
        m->facts.place_adjective = true;
    } else if (index == lexicon->known[KNP_CLASS_ABBREVIATION]) {
        m->facts.abbreviation = true;
    } else if (index == lexicon->known[KNP_CLASS_ADJECTIVE_SUFFIX]) {
        m->facts.sure_adjective_suffix |= knp_lexicon__text(lexicon, entry, "sure") != NULL;
    } else if (index == lexicon->known[KNP_CLASS_NOUN_SUFFIX]) {
        m->facts.noun_suffix = true;
    }
}

static void note_entries(maker *m)
{
    const knp_entry_id *entries = m->words->entries.items;
    for (uint32_t k = 0; k < m->word->entry_count; k++) {
        note_entry(m, entries[m->word->first_entry + k]);
    }
    if (knp_str__is(m->folded, "te")) {
        m->facts.closed = (m->facts.closed & ~BIT(PRT)) | BIT(TE);
    }
}

/* ------------------------------------------------------------------------------------- forms -- */

enum {
    PARTICIPLES = KNP_FORM_PARTICIPLE | KNP_FORM_PARTICIPLE_E | KNP_FORM_PRESENT_PARTICIPLE |
                  KNP_FORM_PRESENT_PARTICIPLE_E,
    ATTRIBUTIVE = KNP_FORM_PARTICIPLE_E | KNP_FORM_PARTICIPLE_EN | KNP_FORM_PRESENT_PARTICIPLE |
                  KNP_FORM_PRESENT_PARTICIPLE_E
};

static uint32_t verb_classes(unsigned forms)
{
    uint32_t classes = 0;
    classes |= forms & (KNP_FORM_STEM | KNP_FORM_THIRD | KNP_FORM_PAST) ? BIT(VFIN) : 0;
    classes |= forms & KNP_FORM_PAST_PLURAL ? BIT(VFIN_PL) : 0;
    classes |= forms & KNP_FORM_INFINITIVE ? BIT(VFIN_PL) | BIT(VINF) : 0;
    classes |= forms & KNP_FORM_PARTICIPLE ? BIT(VPP) | BIT(VATT) : 0;
    classes |= forms & ATTRIBUTIVE ? BIT(VATT) : 0;
    return classes;
}

/* Nouns in -en, -n of these kinds are as usual as the verb or adjective. */
static bool often_noun(unsigned forms)
{
    knp_adjective_kind a = knp_forms__adjective(forms);
    return knp_forms__noun(forms) >= 1 ||
           (forms & (KNP_FORM_STEM | KNP_FORM_INFINITIVE | KNP_FORM_PARTICIPLE_EN)) ||
           a == KNP_ADJECTIVE_BASE || a == KNP_ADJECTIVE_WEAK || a == KNP_ADJECTIVE_WEAK_E ||
           a == KNP_ADJECTIVE_NOMINAL;
}

/* The key of an open word with these forms. */
static guess open_key(knp_str word, unsigned forms, unsigned flags)
{
    uint32_t classes = verb_classes(forms);
    unsigned all = KNP_FORM_PARTICIPLE_EN | PARTICIPLES;
    if (knp_forms__adjective(forms) || (forms & all) || (flags & KNP_TAG_ALSO_ADJECTIVE)) {
        classes |= adjective_class(word);
    }
    if (classes == 0 || often_noun(forms) || (flags & KNP_TAG_ALSO_NOUN)) {
        classes |= noun_class(word);
    }
    flags |= looks_plural(word) ? KNP_TAG_PLURAL : 0U;
    flags |= ends(word, "e") ? KNP_TAG_ENDS_E : 0U;
    return (guess){knp_tagkey__form(forms & 0xffff, flags), classes};
}

/* The word's forms as the list and the lexicons have them; false if neither knows it. */
static bool known_forms(const maker *m, unsigned *forms)
{
    unsigned listed;
    bool known = knp_blob__word(m->builtin, m->folded, &listed, forms);
    known = known && ((listed & KNP_LISTED_LOWER) || knp_forms__verb(*forms));
    *forms = known ? *forms : 0;
    if (m->facts.only_noun) {
        *forms = knp_forms__with_noun(0, knp_forms__noun(*forms));
        return true;
    }
    if (m->facts.fixed_adjective && !knp_forms__adjective(*forms)) {
        *forms = knp_forms__with_adjective(*forms, m->facts.fixed_adjective);
        return true;
    }
    return known || (m->facts.flags & (KNP_TAG_ALSO_ADJECTIVE | KNP_TAG_ALSO_NOUN)) != 0;
}

static bool is_listed(const maker *m, knp_str word, unsigned *forms)
{
    unsigned listed;
    return knp_blob__word(m->builtin, word, &listed, forms) && (listed & KNP_LISTED_LOWER);
}

/* ------------------------------------------------------------------------------ closed words -- */

static guess closed_key(const maker *m)
{
    const uint32_t verbs = BIT(VFIN) | BIT(VFIN_PL) | BIT(VINF) | BIT(VPP);
    const uint32_t function =
        BIT(DET) | BIT(PRON) | BIT(POSS) | BIT(REL) | BIT(CONJ) | BIT(SUB) | BIT(ADP);
    uint32_t classes = m->facts.closed;
    unsigned forms;
    if (known_forms(m, &forms) && !(classes & verbs)) {
        /* de, en, met: rare verbs have these forms; nobody reads them so */
        forms &= classes & function ? ~(unsigned)(KNP_FORM_STEM | KNP_FORM_THIRD) : ~0U;
        classes |= verb_classes(forms);
        classes |= knp_forms__adjective(forms) ? adjective_class(m->folded) : 0;
        classes |= knp_forms__noun(forms) >= 2 ? noun_class(m->folded) : 0;
    }
    classes |= m->facts.flags & KNP_TAG_FIXED_ADJECTIVE ? adjective_class(m->folded) : 0;
    classes |= m->facts.flags & KNP_TAG_ALSO_NOUN ? noun_class(m->folded) : 0;
    uint32_t key = m->word->key[KNP_LAYERS - 1];
    return (guess){key ? knp_tagkey__word(key) : knp_tagkey__set(classes), classes};
}

/* ----------------------------------------------------------------------------- unknown words -- */

static bool is_of_class(const maker *m, knp_str text, knp_known_class wanted)
{
    uint32_t key = knp_blob__key(m->builtin, text, KNP_KEY_FOLDED);
    const knp_blob_key *k = key ? &m->builtin->keys[key - 1] : NULL;
    for (uint32_t r = 0; k && r < k->ref_count; r++) {
        knp_entry_id id = {.layer = KNP_LAYERS - 1,
                           .index = m->builtin->refs[k->first_ref + r] & 0x7fffffffU};
        if (knp_lexicon__class(m->words->lexicon, id) == m->words->lexicon->known[wanted]) {
            return true;
        }
    }
    return false;
}

/* opgebeldt: a first part before a listed form of a verb */
static bool composed_verb(const maker *m, guess *out)
{
    for (size_t cut = 2; cut + TAIL_BYTES <= m->folded.size && cut <= 16; cut++) {
        knp_str first = {m->folded.bytes, cut};
        knp_str tail = {m->folded.bytes + cut, m->folded.size - cut};
        unsigned listed, forms;
        if (knp_blob__word(m->builtin, tail, &listed, &forms) &&
            (knp_forms__verb(forms) & ~(unsigned)KNP_FORM_STEM) &&
            is_of_class(m, first, KNP_CLASS_SEPARABLE_PARTICLE)) {
            *out = open_key(m->folded, knp_forms__verb(forms), m->facts.flags | KNP_TAG_COMPOSED);
            return true;
        }
    }
    return false;
}

static bool after_hyphen(const maker *m, guess *out)
{
    size_t at = m->folded.size;
    while (at && m->folded.bytes[at - 1] != '-') {
        at--;
    }
    if (!at) {
        return false;
    }
    knp_str head = {m->folded.bytes + at, m->folded.size - at};
    unsigned forms;
    if (is_listed(m, head, &forms) && knp_forms__adjective(forms) && !knp_forms__verb(forms)) {
        *out = like(KNP_LIKE_HYPHEN_ADJECTIVE, adjective_class(head) | noun_class(head));
    } else if (is_listed(m, head, &forms) && (forms & PARTICIPLES) && !knp_forms__noun(forms)) {
        *out = like(KNP_LIKE_TAIL_PARTICIPLE, verb_classes(forms) | adjective_class(head));
    } else {
        *out = like(KNP_LIKE_HYPHEN_NOUN, noun_class(head));
    }
    return true;
}

static bool by_tail(const maker *m, guess *out)
{
    for (size_t cut = BEFORE_TAIL; cut + TAIL_BYTES <= m->folded.size; cut++) {
        knp_str tail = {m->folded.bytes + cut, m->folded.size - cut};
        unsigned forms;
        if (!is_listed(m, tail, &forms)) {
            continue;
        }
        if (knp_forms__adjective(forms) && knp_forms__noun(forms) < 2) {
            *out = like(KNP_LIKE_TAIL_ADJECTIVE, adjective_class(tail) | noun_class(tail));
            return true;
        }
        if (knp_forms__noun(forms) >= 1 || !knp_forms__verb(forms)) {
            *out = like(KNP_LIKE_TAIL_NOUN, noun_class(tail));
            return true;
        }
        if (forms & PARTICIPLES) {
            *out = like(KNP_LIKE_TAIL_PARTICIPLE, verb_classes(forms) | adjective_class(tail));
            return true;
        }
    }
    return false;
}

static bool by_suffix(const maker *m, guess *out)
{
    knp_str word = m->folded;
    if (m->facts.sure_adjective_suffix) {
        *out = like(KNP_LIKE_SUFFIX_ADJECTIVE, adjective_class(word));
    } else if (knp_str__starts(word, "ge") && (ends(word, "d") || ends(word, "t"))) {
        *out = like(KNP_LIKE_LIKE_PARTICIPLE, BIT(VPP) | BIT(NOUN));
    } else if (m->facts.noun_suffix) {
        *out = like(KNP_LIKE_SUFFIX_NOUN, noun_class(word));
    } else if (ends(word, "eren") && word.size > 6) {
        *out = like(KNP_LIKE_SUFFIX_VERB, BIT(VINF) | BIT(VFIN_PL) | BIT(NOUN_PL));
    } else {
        return false;
    }
    return true;
}

static guess unknown_key(const maker *m)
{
    guess out;
    if (m->folded.size <= GUESSED_BYTES && (composed_verb(m, &out) || after_hyphen(m, &out) ||
                                            by_tail(m, &out) || by_suffix(m, &out))) {
        return out;
    }
    return like(KNP_LIKE_UNKNOWN, noun_class(m->folded));
}

/* ---------------------------------------------------------------------------------- capitals -- */

static bool is_listed_capital(const maker *m, knp_str word)
{
    unsigned listed, forms;
    return knp_blob__word(m->builtin, word, &listed, &forms) &&
           (listed & (KNP_LISTED_CAPITAL | KNP_LISTED_MIXED));
}

static bool is_listed_capital_with(const maker *m, knp_str word, size_t less, const char *end)
{
    char bytes[GUESSED_BYTES + 8];
    size_t n = word.size - less, more = strlen(end);
    if (word.size > GUESSED_BYTES) {
        return false;
    }
    memcpy(bytes, word.bytes, n);
    memcpy(bytes + n, end, more);
    return is_listed_capital(m, (knp_str){bytes, n + more});
}

/* Adjectives of places: Franse beside Frans, in the word list or the lexicon. */
static bool place_adjective(const maker *m, knp_str word, guess *out)
{
    static const char *const endings[] = {"aanse",  "ische",  "eense", "iase",
                                          "rijkse", "landse", "weegse"};
    uint32_t inflected = BIT(ADJ_E) | BIT(NAME), base = BIT(ADJ) | BIT(NAME);
    if (word.size < 4) {
        return false;
    }
    if (ends(word, "se") &&
        (is_listed_capital_with(m, word, 1, "") || is_listed_capital_with(m, word, 3, "ees"))) {
        *out = like(KNP_LIKE_PLACE_E, inflected);
    } else if (ends(word, "s") &&
               (is_listed_capital_with(m, word, 0, "e") ||
                (ends(word, "ees") && is_listed_capital_with(m, word, 3, "ese")))) {
        *out = like(KNP_LIKE_PLACE, base);
    } else if (ends(word, "ige") && is_listed_capital(m, word)) {
        *out = like(KNP_LIKE_PLACE_E, inflected);
    } else if (m->facts.place_adjective) {
        *out = ends(word, "e") ? like(KNP_LIKE_PLACE_E, inflected) : like(KNP_LIKE_PLACE, base);
    } else {
        for (size_t k = 0; k < sizeof endings / sizeof *endings; k++) {
            if (ends(word, endings[k])) {
                *out = like(KNP_LIKE_PLACE_GUESSED, inflected);
                return true;
            }
        }
        return false;
    }
    return true;
}

/* Also what follows a hyphen: Noord-Franse. */
static bool place_adjective_or_head(const maker *m, guess *out)
{
    size_t at = m->folded.size;
    while (at && m->folded.bytes[at - 1] != '-') {
        at--;
    }
    return place_adjective(m, m->folded, out) ||
           (at && place_adjective(m, (knp_str){m->folded.bytes + at, m->folded.size - at}, out));
}

/* VN-resolutie: what follows the last hyphen is written small. */
static bool has_small_head(const maker *m)
{
    size_t at = m->text.size;
    while (at && m->text.bytes[at - 1] != '-') {
        at--;
    }
    return at && at < m->text.size && m->text.bytes[at] >= 'a' && m->text.bytes[at] <= 'z';
}

static guess capital_key(const maker *m)
{
    guess out;
    unsigned forms;
    if (has_small_head(m) && after_hyphen(m, &out)) {
        return (guess){out.id, out.classes | BIT(NAME)};
    }
    if (m->word->traits & KNP_WORD_ALL_CAPS) {
        return like(KNP_LIKE_ACRONYM, BIT(NAME));
    }
    if (m->facts.closed && !m->listed_capital) {
        return like(KNP_LIKE_NAME_CLOSED, BIT(NAME) | m->facts.closed);
    }
    if (place_adjective_or_head(m, &out)) {
        return out;
    }
    if (is_listed(m, m->folded, &forms)) {
        bool adjective = knp_forms__adjective(forms) != KNP_ADJECTIVE_NONE;
        return like(KNP_LIKE_NAME_LISTED, BIT(NAME) | (adjective ? adjective_class(m->folded) : 0));
    }
    return like(KNP_LIKE_NAME, BIT(NAME));
}

/* ----------------------------------------------------------------------------------- the key -- */

static guess digit_key(const maker *m)
{
    static const char *const adjectives[] = {
        "jarig",  "jarige", "eeuws", "eeuwse", "daags",  "daagse", "koppig",  "koppige", "talig",
        "talige", "urige",  "urig",  "delig",  "delige", "voudig", "voudige", "persoons"};
    for (size_t k = 0; k < sizeof adjectives / sizeof *adjectives; k++) {
        if (ends(m->folded, adjectives[k])) {
            return like(KNP_LIKE_DIGIT_ADJECTIVE, adjective_class(m->folded));
        }
    }
    return like(KNP_LIKE_DIGIT_WORD, noun_class(m->folded) | BIT(NUM) | adjective_class(m->folded));
}

/* The key of a word written in lower case, or at the beginning of a sentence. */
static guess plain_key(const maker *m, bool first)
{
    unsigned forms;
    guess out;
    if (m->facts.closed) {
        return closed_key(m);
    }
    if (m->word->numeral == KNP_NUMERAL_CARDINAL) {
        return like(KNP_LIKE_NUMERAL, BIT(NUM));
    }
    if (m->word->numeral == KNP_NUMERAL_ORDINAL) {
        return like(KNP_LIKE_ORDINAL, adjective_class(m->folded));
    }
    bool known = known_forms(m, &forms);
    if (m->facts.abbreviation && !known) {
        return like(KNP_LIKE_ABBREVIATION, noun_class(m->folded) | (first ? BIT(NAME) : 0));
    }
    if (first && m->capital) {
        if (!(known && knp_forms__noun(forms)) && place_adjective_or_head(m, &out)) {
            return out;
        }
        if (m->word->traits & KNP_WORD_ALL_CAPS) {
            return like(KNP_LIKE_ACRONYM, BIT(NAME));
        }
        if (!known) {
            out = unknown_key(m);
            bool nothing = out.id == knp_tagkey__like(KNP_LIKE_UNKNOWN);
            return nothing ? like(KNP_LIKE_NAME_FIRST, BIT(NAME))
                           : (guess){out.id, out.classes | BIT(NAME)};
        }
        if (m->listed_capital && !(knp_forms__verb(forms) && !knp_forms__noun(forms))) {
            return like(KNP_LIKE_NAME_FIRST_LISTED, BIT(NAME) | noun_class(m->folded));
        }
    }
    return known ? open_key(m->folded, forms, m->facts.flags) : unknown_key(m);
}

/* Words that join the parts of a name, Van den Berg, Leve de Koning: their number from 1; 0 for
 * others. */
static uint16_t link_of(knp_str text)
{
    static const char *const links[] = {"'t",  "da",  "de", "del", "den", "der", "el",
                                        "en",  "het", "in", "la",  "le",  "op",  "ten",
                                        "ter", "the", "te", "van", "von", "voor"};
    for (uint16_t k = 0; k < sizeof links / sizeof *links; k++) {
        if (knp_str__is(text, links[k])) {
            return (uint16_t)(k + 1);
        }
    }
    return 0;
}

/* A link has a second key, between two capitalised words. */
static bool add_link(maker *m, guess plain, uint16_t index)
{
    uint32_t key = m->word->key[KNP_LAYERS - 1];
    uint16_t linked;
    uint64_t id = key ? knp_tagkey__link(key) : knp_tagkey__like(KNP_LIKE_NAME);
    if (!knp_tagkeys__need(&m->words->tag_keys, id, plain.classes | BIT(NAME), 0, &linked)) {
        return false;
    }
    m->words->tag_keys.list.items[index].linked = linked;
    return true;
}

bool knp_candidate__keys(knp_words *words, const knp_word *word, knp_str text,
                         knp_word_tag_keys *keys)
{
    maker m = {.words = words,
               .builtin = &words->lexicon->layers[KNP_LAYERS - 1],
               .word = word,
               .text = text,
               .folded = knp_buf__view(&words->folded),
               .capital = (word->traits & KNP_WORD_CAPITAL) != 0};
    m.listed_capital = (word->traits & (KNP_WORD_LISTED_CAPITAL | KNP_WORD_LISTED_MIXED)) != 0;
    note_entries(&m);
    char start = text.size ? text.bytes[text.bytes[0] == '\'' && text.size > 1] : '\0';
    guess within, first;
    if (start >= '0' && start <= '9') {
        within = first = digit_key(&m);
    } else {
        first = plain_key(&m, true);
        within = m.capital ? capital_key(&m) : first;
    }
    uint16_t link = link_of(m.folded), own = m.capital ? 0 : link;
    if (m.capital && m.facts.closed && link) {
        first.classes |= BIT(NAME);
    }
    return knp_tagkeys__need(&words->tag_keys, within.id, within.classes, own, &keys->at[0]) &&
           knp_tagkeys__need(&words->tag_keys, first.id, first.classes, own, &keys->at[1]) &&
           (!own || add_link(&m, within, keys->at[0]));
}
