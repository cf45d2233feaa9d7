#include "extract/cardinal.h"

#include "extract/digits.h"
#include "lexicon/numeral.h"

#include <math.h>

enum { JOIN_WORDS = 24, JOIN_BYTES = 480 };

/* A number as far as it has been read. */
typedef struct found {
    uint32_t end; /* token behind it */
    knp_numeral_kind kind;
    knp_quantity quantity;
} found;

typedef struct finder {
    const knp_reading *r;
    knp_matcher *m;
    knp_quantities *out;
    uint32_t end;
} finder;

static const knp_word *word_at(const finder *f, uint32_t i)
{
    return knp_reading__word(f->r, i);
}

static uint8_t numeral_kind(const finder *f, uint32_t i)
{
    return i < f->end && f->r->tokens[i].kind == KNP_TOKEN_WORD ? word_at(f, i)->numeral
                                                                : (uint8_t)KNP_NUMERAL_NONE;
}

static bool spells_number(const finder *f, uint32_t i)
{
    uint8_t kind = numeral_kind(f, i);
    return kind == KNP_NUMERAL_CARDINAL || kind == KNP_NUMERAL_ORDINAL;
}

/* The first byte is compared before all: most words differ there. */
static inline bool is_word(const finder *f, uint32_t i, const char *text)
{
    return i < f->end && f->r->bytes[f->r->tokens[i].start] == *text &&
           knp_reading__is(f->r, i, text);
}

/* miljoen, miljard, mln: behind a number they multiply it. */
static double multiplier_at(const finder *f, uint32_t i)
{
    knp_entry_id entry;
    if (i >= f->end || !knp_words__entry(f->r->words, word_at(f, i), KNP_CLASS_NUMERAL, &entry)) {
        return 0;
    }
    const char *kind = knp_lexicon__text(f->r->words->lexicon, entry, "kind");
    if (!kind || (strcmp(kind, "multiplier") != 0 && strcmp(kind, "thousand") != 0)) {
        return 0;
    }
    return knp_lexicon__number(f->r->words->lexicon, entry, "value");
}

static void read_multiplier(const finder *f, found *n)
{
    double factor = multiplier_at(f, n->end);
    if (factor > 0 && n->quantity.value < factor) {
        n->quantity.value *= factor;
        n->quantity.multiplier = factor;
        n->end++;
    }
}

/* ---------------------------------------------------------------------------------- digits -- */

static double fraction_sign(knp_str text)
{
    static const struct {
        const char *sign;
        double value;
    } signs[] = {{"\xC2\xBC", 0.25},        {"\xC2\xBD", 0.5},         {"\xC2\xBE", 0.75},
                 {"\xE2\x85\x93", 1.0 / 3}, {"\xE2\x85\x94", 2.0 / 3}, {"\xE2\x85\x95", 0.2},
                 {"\xE2\x85\x96", 0.4},     {"\xE2\x85\x97", 0.6},     {"\xE2\x85\x98", 0.8},
                 {"\xE2\x85\x99", 1.0 / 6}, {"\xE2\x85\x9A", 5.0 / 6}, {"\xE2\x85\x9B", 0.125},
                 {"\xE2\x85\x9C", 0.375},   {"\xE2\x85\x9D", 0.625},   {"\xE2\x85\x9E", 0.875},
                 {"\xE2\x85\x90", 1.0 / 7}, {"\xE2\x85\x91", 1.0 / 9}, {"\xE2\x85\x92", 0.1}};
    for (size_t k = 0; k < sizeof signs / sizeof *signs; k++) {
        if (knp_str__ends(text, signs[k].sign)) {
            return signs[k].value;
        }
    }
    return 0;
}

/* 1/4 as a number; 0 if it is none. */
static double ratio(knp_str text)
{
    const char *slash = memchr(text.bytes, '/', text.size);
    double above, below;
    if (!slash || !knp_digits__parse((knp_str){text.bytes, (size_t)(slash - text.bytes)}, &above) ||
        !knp_digits__parse((knp_str){slash + 1, text.size - (size_t)(slash + 1 - text.bytes)},
                           &below) ||
        below == 0) {
        return 0;
    }
    return above / below;
}

/* Three digits, or the last group with its decimals, behind one blank. */
static bool is_group(const finder *f, uint32_t i)
{
    if (i >= f->end ||
        (f->r->tokens[i].kind != KNP_TOKEN_DIGITS && f->r->tokens[i].kind != KNP_TOKEN_NUMBER)) {
        return false;
    }
    knp_str text = knp_reading__text(f->r, i);
    uint32_t before = knp_token__end(f->r->tokens[i - 1]), gap = f->r->tokens[i].start - before;
    bool one_blank = gap == 1 || (gap > 1 && gap <= 3 && f->r->bytes[before] != ' ');
    size_t n = 0;
    while (n < text.size && text.bytes[n] >= '0' && text.bytes[n] <= '9') {
        n++;
    }
    return one_blank && n == 3 && (text.size == 3 || text.bytes[3] == ',');
}

/* 3 500: groups of three digits behind one to three. */
static void read_groups(const finder *f, uint32_t i, found *n)
{
    knp_token first = f->r->tokens[i];
    if (first.kind != KNP_TOKEN_DIGITS || first.size > 3 || f->r->bytes[first.start] == '0') {
        return;
    }
    while (is_group(f, n->end)) {
        double group;
        knp_digits__parse(knp_reading__text(f->r, n->end), &group);
        n->quantity.value = n->quantity.value * 1000 + group;
        n->end++;
    }
}

static bool read_digits(const finder *f, uint32_t i, found *n)
{
    knp_str text = knp_reading__text(f->r, i);
    knp_token t = f->r->tokens[i];
    *n = (found){i + 1, KNP_NUMERAL_CARDINAL, {0, 1, false}};
    if (t.kind == KNP_TOKEN_ORDINAL) {
        n->kind = KNP_NUMERAL_ORDINAL;
        return knp_digits__parse(text, &n->quantity.value);
    }
    if (t.kind == KNP_TOKEN_FRACTION) {
        double whole = 0;
        knp_digits__parse(text, &whole);
        n->quantity.value = whole + fraction_sign(text);
        read_multiplier(f, n);
        return n->quantity.value > 0;
    }
    if (!knp_digits__parse(text, &n->quantity.value)) {
        return false;
    }
    read_groups(f, i, n);
    uint8_t next = n->end < f->end ? f->r->tokens[n->end].kind : (uint8_t)KNP_TOKEN_WORD;
    if (t.kind == KNP_TOKEN_DIGITS && next == KNP_TOKEN_RATIO) {
        double part = ratio(knp_reading__text(f->r, n->end));
        if (part > 0 && part < 1) { /* 2 1/4 */
            n->quantity.value += n->quantity.value < 0 ? -part : part;
            n->end++;
        }
    } else if (t.kind == KNP_TOKEN_DIGITS && next == KNP_TOKEN_FRACTION &&
               f->r->tokens[n->end].size <= 3) {
        n->quantity.value += fraction_sign(knp_reading__text(f->r, n->end));
        n->end++;
    }
    read_multiplier(f, n);
    return true;
}

/* ----------------------------------------------------------------------------------- words -- */

/* een is mostly the article; it counts before miljoen, half, and inside a number. */
static bool is_article(const finder *f, uint32_t i)
{
    return is_word(f, i, "een") || is_word(f, i, "Een");
}

/* The longest number that words from `i` on spell together. */
static bool join_words(const finder *f, uint32_t i, found *n)
{
    char text[JOIN_BYTES];
    size_t size = 0;
    bool any = false;
    for (uint32_t k = i; k < f->end && k < i + JOIN_WORDS; k++) {
        bool and = is_word(f, k, "en") && k > i;
        uint8_t kind = numeral_kind(f, k);
        if (!and&&kind != KNP_NUMERAL_CARDINAL && kind != KNP_NUMERAL_ORDINAL &&
            !(is_article(f, k) && k == i)) {
            break;
        }
        knp_str word = knp_reading__text(f->r, k);
        if (size + word.size > sizeof text) {
            break;
        }
        memcpy(text + size, word.bytes, word.size);
        size += word.size;
        /* The first word's value is known; only what is joined must be read. */
        double value = word_at(f, i)->numeral_value;
        knp_numeral_kind found_kind =
            k == i ? (knp_numeral_kind)kind : knp_numeral__parse((knp_str){text, size}, &value);
        if (found_kind != KNP_NUMERAL_NONE && !and&&!(is_article(f, k) && k == i)) {
            double great = k > i ? multiplier_at(f, k) : 0;
            *n = (found){k + 1, found_kind, {value, great > 0 ? great : 1, true}};
            any = true;
        } else if (!and&&k > i) {
            break;
        }
    }
    return any;
}

/* en een half, en een kwart behind a number. */
static void read_and_a_half(const finder *f, found *n)
{
    uint32_t i = n->end;
    if (!is_word(f, i, "en")) {
        return;
    }
    i++;
    i += is_word(f, i, "een") || is_word(f, i, "\xC3\xA9\xC3\xA9n");
    knp_entry_id entry;
    if (i >= f->end || !knp_words__entry(f->r->words, word_at(f, i), KNP_CLASS_FRACTION, &entry)) {
        return;
    }
    double part = knp_lexicon__number(f->r->words->lexicon, entry, "value");
    if (part > 0 && part < 1) {
        n->quantity.value += part;
        n->end = i + 1;
    }
}

/* half miljoen, een half miljoen */
static bool read_half_great(const finder *f, uint32_t i, found *n)
{
    uint32_t at = i + (is_article(f, i) ? 1 : 0);
    if (!is_word(f, at, "half") && !is_word(f, at, "Half")) {
        return false;
    }
    double factor = multiplier_at(f, at + 1);
    if (factor <= 0) {
        return false;
    }
    *n = (found){at + 2, KNP_NUMERAL_CARDINAL, {factor / 2, factor, true}};
    return true;
}

/* vijf komma vijf */
static void read_comma(const finder *f, found *n)
{
    found decimals;
    if (!is_word(f, n->end, "komma") || n->end + 1 >= f->end ||
        numeral_kind(f, n->end + 1) != KNP_NUMERAL_CARDINAL ||
        !join_words(f, n->end + 1, &decimals) || decimals.kind != KNP_NUMERAL_CARDINAL) {
        return;
    }
    double scale = 1;
    while (scale <= decimals.quantity.value) {
        scale *= 10;
    }
    n->quantity.value += decimals.quantity.value / (scale > 1 ? scale : 10);
    n->end = decimals.end;
}

static bool read_words(const finder *f, uint32_t i, found *n)
{
    if (read_half_great(f, i, n)) {
        return true;
    }
    if (!join_words(f, i, n)) {
        return false;
    }
    if (n->kind == KNP_NUMERAL_CARDINAL) {
        read_comma(f, n);
        read_and_a_half(f, n);
        read_multiplier(f, n);
    }
    return true;
}

static bool read_suspended(const finder *f, uint32_t i, found *n)
{
    knp_str text = knp_reading__text(f->r, i);
    text.size--;
    *n = (found){i + 1, KNP_NUMERAL_CARDINAL, {0, 1, false}};
    if (f->r->tokens[i].kind == KNP_TOKEN_SUSPENDED) {
        return knp_digits__parse(text, &n->quantity.value);
    }
    n->quantity.in_words = true;
    return knp_numeral__parse(text, &n->quantity.value) == KNP_NUMERAL_CARDINAL;
}

static bool numeral_before(const finder *f, uint32_t i)
{
    if (i == f->m->ground.first) {
        return false;
    }
    uint8_t kind = f->r->tokens[i - 1].kind;
    return kind == KNP_TOKEN_DIGITS || kind == KNP_TOKEN_NUMBER || spells_number(f, i - 1);
}

static bool read_number(const finder *f, uint32_t i, found *n)
{
    switch (f->r->tokens[i].kind) {
    case KNP_TOKEN_DIGITS:
    case KNP_TOKEN_NUMBER:
    case KNP_TOKEN_FRACTION:
    case KNP_TOKEN_ORDINAL:
        return read_digits(f, i, n);
    case KNP_TOKEN_SUSPENDED:
        return read_suspended(f, i, n);
    case KNP_TOKEN_WORD:
        if (f->r->bytes[knp_token__end(f->r->tokens[i]) - 1] == '-') {
            return read_suspended(f, i, n);
        }
        if (!spells_number(f, i) && !is_word(f, i, "half") && !is_word(f, i, "Half")) {
            return false;
        }
        return read_words(f, i, n);
    default:
        return false;
    }
}

/* min vijf, minus 3: the sign belongs to the number, unless one stands before it (5 min 3). */
static bool read_signed(const finder *f, uint32_t i, found *n)
{
    bool sign = f->r->tokens[i].kind == KNP_TOKEN_WORD &&
                (is_word(f, i, "min") || is_word(f, i, "minus") || is_word(f, i, "Min"));
    if (!sign) {
        return read_number(f, i, n);
    }
    if (i + 1 >= f->end || numeral_before(f, i) || !read_number(f, i + 1, n) ||
        n->kind != KNP_NUMERAL_CARDINAL) {
        return false;
    }
    n->quantity.value = -n->quantity.value;
    return true;
}

bool knp_cardinal__lay(const knp_reading *reading, knp_matcher *matcher, uint16_t cardinal,
                       uint16_t ordinal_word, knp_quantities *out)
{
    finder f = {reading, matcher, out, matcher->ground.end};
    out->count = 0;
    for (uint32_t i = matcher->ground.first; i < f.end; i++) {
        found n;
        knp_token t = reading->tokens[i];
        if (t.kind == KNP_TOKEN_WORD ? !(t.facts & KNP_TOKEN_NUMERAL)
                                     : !(KNP_CARDINAL_KINDS >> t.kind & 1)) {
            continue;
        }
        if (!read_signed(&f, i, &n)) {
            continue;
        }
        uint16_t kind = n.kind == KNP_NUMERAL_ORDINAL ? ordinal_word : cardinal;
        if (kind != UINT16_MAX &&
            (!KNP_VEC_PUSH(out, n.quantity) ||
             !knp_matcher__lay(matcher, i, n.end, kind, (uint32_t)out->count - 1))) {
            return false;
        }
        i = n.end - 1;
    }
    return true;
}
