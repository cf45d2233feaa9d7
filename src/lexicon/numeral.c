#include "lexicon/numeral.h"

#include <stdint.h>

enum { PLAIN_BYTES = 240 };

/* The word without what does not count, and behind which byte each of its letters ended. */
typedef struct plain {
    char text[PLAIN_BYTES + 1];
    uint16_t end[PLAIN_BYTES + 1];
    size_t size;
} plain;

typedef struct morpheme {
    const char *text;
    unsigned value;
} morpheme;

static const morpheme units[] = {{"een", 1}, {"twee", 2},  {"drie", 3}, {"vier", 4}, {"vijf", 5},
                                 {"zes", 6}, {"zeven", 7}, {"acht", 8}, {"negen", 9}};
static const morpheme teens[] = {
    {"tien", 10},     {"elf", 11},     {"twaalf", 12},    {"dertien", 13},  {"veertien", 14},
    {"vijftien", 15}, {"zestien", 16}, {"zeventien", 17}, {"achttien", 18}, {"negentien", 19}};
static const morpheme tens[] = {{"twintig", 20}, {"dertig", 30},  {"veertig", 40},
                                {"vijftig", 50}, {"zestig", 60},  {"zeventig", 70},
                                {"tachtig", 80}, {"negentig", 90}};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* The letter of a two-byte sequence without its mark; 0 if it has no place in a number word. */
static char without_mark(char first, char second)
{
    if (first != '\xC3') {
        return '\0';
    }
    switch ((unsigned char)second | 0x20) { /* capitals lie 0x20 below */
    case 0xA8:
    case 0xA9:
    case 0xAB:
        return 'e'; /* è é ë */
    case 0xAD:
    case 0xAF:
        return 'i'; /* í ï */
    case 0xB3:
    case 0xB6:
        return 'o'; /* ó ö */
    default:
        return '\0';
    }
}

/* Makes letters small, takes marks off them, and leaves out hyphens, blanks and soft hyphens.
 * False if something else cannot be part of a number word. */
static bool make_plain(knp_str word, plain *out)
{
    out->size = 0;
    for (size_t i = 0; i < word.size; i++) {
        char c = word.bytes[i];
        if (c == '-' || c == ' ') {
            continue;
        }
        if ((unsigned char)c >= 0xC2 && i + 1 < word.size) {
            char second = word.bytes[++i];
            if (c == '\xC2' && second == '\xAD') {
                continue;
            }
            c = without_mark(c, second);
        } else if (c >= 'A' && c <= 'Z') {
            c = (char)(c + 32);
        }
        if (c < 'a' || c > 'z' || out->size == PLAIN_BYTES) {
            return false;
        }
        out->end[out->size] = (uint16_t)(i + 1);
        out->text[out->size++] = c;
    }
    out->text[out->size] = '\0';
    return out->size >= 2;
}

/* Whether a word begins as a number, by its first three letters: hardly any other word does. */
static bool may_begin_number(const char *text)
{
    static const char beginnings[] = "een eer twe twa twi dri der vie vij vee zes zev ach neg tie "
                                     "elf tac hon dui qua tri bil mil nul and ";
    for (const char *at = beginnings; *at; at += 4) {
        if (at[0] == text[0] && at[1] == text[1] && at[2] == text[2]) {
            return true;
        }
    }
    return false;
}

/* The longest morpheme of a list at `at`. */
static const morpheme *find(const morpheme *list, size_t count, const char *at)
{
    const morpheme *best = NULL;
    size_t length = 0;
    for (size_t k = 0; k < count; k++) {
        if (list[k].text[0] != *at) {
            continue;
        }
        size_t n = strlen(list[k].text);
        if (n > length && strncmp(at, list[k].text, n) == 0) {
            best = &list[k];
            length = n;
        }
    }
    return best;
}

static const char *skip(const char *at, const char *text)
{
    while (*text) {
        if (*at++ != *text++) {
            return NULL;
        }
    }
    return at;
}

/* 1 to 99 at `*at`; 0 if there is none. */
static unsigned below_hundred(const char **at)
{
    const morpheme *unit = find(units, COUNT(units), *at);
    if (unit) {
        const char *after = skip(*at + strlen(unit->text), "en");
        const morpheme *ten = after ? find(tens, COUNT(tens), after) : NULL;
        if (ten) {
            *at = after + strlen(ten->text);
            return unit->value + ten->value;
        }
    }
    const morpheme *other = find(teens, COUNT(teens), *at);
    other = other ? other : find(tens, COUNT(tens), *at);
    other = other ? other : unit;
    if (!other) {
        return 0;
    }
    *at += strlen(other->text);
    return other->value;
}

/* What follows honderd, duizend …: a rest, with `en` before it or not. */
static unsigned rest_below_hundred(const char **at)
{
    const char *after = skip(*at, "en");
    if (after) {
        unsigned rest = below_hundred(&after);
        if (rest) {
            *at = after;
            return rest;
        }
    }
    return below_hundred(at);
}

/* 1 to 9,999 written with honderd, or 1 to 99: honderdvijf, vijfendertighonderd. */
static unsigned below_ten_thousand(const char **at)
{
    const char *from = *at;
    unsigned value = below_hundred(&from);
    const char *hundred = skip(from, "honderd");
    if (hundred) {
        value = (value ? value : 1) * 100;
        *at = hundred;
        return value + rest_below_hundred(at);
    }
    *at = from;
    return value;
}

/* 1 to 999,999; the rest behind duizend may have `en` before it. */
static uint64_t below_million(const char **at)
{
    const char *from = *at;
    uint64_t value = below_ten_thousand(&from);
    const char *thousand = skip(from, "duizend");
    if (!thousand) {
        *at = from;
        return value;
    }
    value = (value ? value : 1) * 1000;
    *at = thousand;
    const char *after = skip(thousand, "en");
    if (after) {
        unsigned rest = below_ten_thousand(&after);
        if (rest) {
            *at = after;
            return value + rest;
        }
    }
    return value + below_ten_thousand(at);
}

/* Any cardinal at `*at`; -1 if there is none. */
static double cardinal(const char **at)
{
    static const struct {
        const char *text;
        double value;
    } greats[] = {{"quadriljard", 1e27}, {"quadriljoen", 1e24}, {"triljard", 1e21},
                  {"triljoen", 1e18},    {"biljard", 1e15},     {"biljoen", 1e12},
                  {"miljard", 1e9},      {"miljoen", 1e6}};
    const char *zero = skip(*at, "nul");
    if (zero) {
        *at = zero;
        return 0;
    }
    double total = 0;
    bool found = false;
    for (size_t k = 0; k < COUNT(greats); k++) {
        const char *from = *at;
        double count = (double)below_million(&from);
        const char *great = skip(from, greats[k].text);
        if (great) {
            total += (count > 0 ? count : 1) * greats[k].value;
            *at = great;
            found = true;
        }
    }
    const char *from = found ? skip(*at, "en") : NULL;
    from = from ? from : *at;
    double rest = (double)below_million(&from);
    if (rest > 0) {
        *at = from;
        return total + rest;
    }
    return found ? total : -1;
}

/* anderhalf, tweeënhalf, drieeneenhalve. */
static bool half(const plain *word, double *value)
{
    const char *rest = skip(word->text, "anderhalf");
    rest = rest ? rest : skip(word->text, "anderhalve");
    if (rest) {
        *value = 1.5;
        return *rest == '\0';
    }
    const char *at = word->text;
    double whole = cardinal(&at);
    rest = whole > 0 ? skip(at, "eneen") : NULL;
    rest = rest ? rest : whole > 0 ? skip(at, "en") : NULL;
    if (!rest || (strcmp(rest, "half") != 0 && strcmp(rest, "halve") != 0)) {
        return false;
    }
    *value = whole + 0.5;
    return true;
}

/* Turns the ordinal in `word` into its cardinal: eerste, derde and their like change the word, the
 * others end in -de or -ste. */
static bool without_ordinal_ending(plain *word)
{
    static const struct {
        const char *ordinal, *cardinal;
    } irregular[] = {{"eerste", "een"}, {"derde", "drie"}, {"eende", "een"} /* honderdeende */};
    for (size_t k = 0; k < COUNT(irregular); k++) {
        knp_str whole = {word->text, word->size};
        if (knp_str__ends(whole, irregular[k].ordinal)) {
            word->size -= strlen(irregular[k].ordinal);
            memcpy(word->text + word->size, irregular[k].cardinal,
                   strlen(irregular[k].cardinal) + 1);
            word->size += strlen(irregular[k].cardinal);
            return true;
        }
    }
    knp_str text = {word->text, word->size};
    size_t ending = knp_str__ends(text, "ste") ? 3 : knp_str__ends(text, "de") ? 2 : 0;
    word->size -= ending;
    word->text[word->size] = '\0';
    return ending != 0;
}

/* The letters of a word that may be or begin a number. */
static bool read_letters(knp_str text, plain *out)
{
    return make_plain(text, out) && may_begin_number(out->text);
}

static knp_numeral_kind parse(plain *word, double *value)
{
    const char *at = word->text;
    *value = cardinal(&at);
    if (*value >= 0 && *at == '\0') {
        return KNP_NUMERAL_CARDINAL;
    }
    if (half(word, value)) {
        return KNP_NUMERAL_CARDINAL;
    }
    if (!without_ordinal_ending(word) || word->size == 0) {
        return KNP_NUMERAL_NONE;
    }
    at = word->text;
    *value = cardinal(&at);
    return *value >= 0 && *at == '\0' ? KNP_NUMERAL_ORDINAL : KNP_NUMERAL_NONE;
}

knp_numeral_kind knp_numeral__parse(knp_str text, double *value)
{
    plain word;
    return read_letters(text, &word) ? parse(&word, value) : KNP_NUMERAL_NONE;
}

static size_t prefix(const plain *word, double *value)
{
    const char *at = word->text;
    *value = cardinal(&at);
    return *value < 0 || at == word->text ? 0 : word->end[at - word->text - 1];
}

size_t knp_numeral__prefix(knp_str text, double *value)
{
    plain word;
    return read_letters(text, &word) ? prefix(&word, value) : 0;
}

knp_numeral_kind knp_numeral__kind(knp_str text, double *value)
{
    plain word;
    if (!read_letters(text, &word)) {
        return KNP_NUMERAL_NONE;
    }
    double begun;
    bool begins = prefix(&word, &begun) != 0;
    knp_numeral_kind kind = parse(&word, value);
    if (kind == KNP_NUMERAL_NONE && begins) {
        *value = begun;
        return KNP_NUMERAL_PREFIX;
    }
    return kind;
}
