#include "text/token.h"

#include "base/utf8.h"
#include "text/charclass.h"

#include <utf8proc.h>

enum { KEEP_TOKENS = 1 << 18, APOSTROPHE_LOOK = 400 };

/* Where a paragraph is being cut. `single_open` says that a single quotation mark stands open, so
 * that an apostrophe at a word's end may be its partner. */
typedef struct scanner {
    const char *s;
    uint32_t at;
    uint32_t end;  /* of the paragraph */
    uint32_t size; /* of the text: bytes may be read up to there */
    uint8_t facts; /* of the token that comes next */
    bool single_open;
    uint32_t no_address_before; /* tried up to there, and there is none */
    knp_tokens *out;
    knp_shape_matcher *shapes;
    knp_abbreviation_test abbreviations;
} scanner;

/* Class of the character at `i`; `*size` gets its bytes. Beyond the end all is blank. */
static knp_charclass class_at_high(const scanner *sc, uint32_t i, uint32_t *size)
{
    size_t next = i;
    knp_charclass c = knp_charclass__of_code(knp_utf8__next(sc->s, &next));
    *size = (uint32_t)next - i;
    return c;
}

static inline knp_charclass class_at(const scanner *sc, uint32_t i, uint32_t *size)
{
    if (i >= sc->end) {
        *size = 0;
        return KNP_CHAR_NEWLINE;
    }
    knp_charclass c = (knp_charclass)knp_charclass__of_byte[(unsigned char)sc->s[i]];
    *size = 1;
    return c == KNP_CHAR_HIGH ? class_at_high(sc, i, size) : c;
}

static knp_charclass class_of(const scanner *sc, uint32_t i)
{
    uint32_t size;
    return class_at(sc, i, &size);
}

static char byte_at(const scanner *sc, uint32_t i)
{
    return i < sc->end ? sc->s[i] : '\n';
}

static bool is_alnum(knp_charclass c)
{
    return knp_charclass__is_letter(c) || c == KNP_CHAR_DIGIT;
}

/* How many of the first of eight bytes are ASCII letters and digits. In each byte's highest bit a
 * sum tells whether the rest of it is at least 'a' (letter case is folded before), beyond 'z', at
 * least '0', beyond '9': a word costs one comparison, not one a byte. */
static inline uint32_t plain_bytes(const char *bytes)
{
    const uint64_t ones = 0x0101010101010101U, tops = ones << 7;
    uint64_t v;
    memcpy(&v, bytes, sizeof v);
    uint64_t low = v & ~tops, folded = low | ones << 5;
    uint64_t letter = (folded + ones * (0x80 - 'a')) & ~(folded + ones * (0x7F - 'z'));
    uint64_t digit = (low + ones * (0x80 - '0')) & ~(low + ones * (0x7F - '9'));
    uint64_t other = ~((letter | digit) & ~v) & tops;
    if (!other) {
        return 8;
    }
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    return (uint32_t)__builtin_clzll(other) / 8;
#else
    return (uint32_t)__builtin_ctzll(other) / 8;
#endif
}

/* Where the ASCII letters and digits end that go on at `i`. */
static inline uint32_t plain_end(const scanner *sc, uint32_t i)
{
    uint32_t found = 8;
    for (; found == 8 && sc->size - i >= 8; i += found) {
        found = plain_bytes(sc->s + i);
    }
    if (found == 8) { /* the text's last bytes */
        while (i < sc->end &&
               is_alnum((knp_charclass)knp_charclass__of_byte[(unsigned char)sc->s[i]])) {
            i++;
        }
    }
    return i < sc->end ? i : sc->end;
}

/* What is longer than a token can be is cut at a character's boundary. */
static bool emit_long(scanner *sc, knp_token_kind kind, uint32_t size)
{
    while (size > 0) {
        uint32_t part = size;
        if (part > KNP_TOKEN_BYTES) {
            part = KNP_TOKEN_BYTES;
            while (((unsigned char)sc->s[sc->at + part] & 0xC0) == 0x80) {
                part--;
            }
        }
        knp_token t = {sc->at, (uint16_t)part, (uint8_t)kind, sc->facts, 0};
        if (!KNP_VEC_PUSH(&sc->out->list, t)) {
            return false;
        }
        sc->at += part;
        size -= part;
        sc->facts = 0;
    }
    return true;
}

static inline bool emit(scanner *sc, knp_token_kind kind, uint32_t size)
{
    if (size > KNP_TOKEN_BYTES) {
        return emit_long(sc, kind, size);
    }
    knp_token t = {sc->at, (uint16_t)size, (uint8_t)kind, sc->facts, 0};
    if (!KNP_VEC_PUSH(&sc->out->list, t)) {
        return false;
    }
    sc->at += size;
    sc->facts = 0;
    return true;
}

/* ------------------------------------------------------------------------------ apostrophes -- */

/* Whether `word` is what an apostrophe may stand before: 's, 't, 'n, 'k, 'm, 'r, 'ns, 'ie, 'em. */
static bool is_clipped_word(const char *word, uint32_t size)
{
    if (size == 1) {
        return strchr("stnkmrSTNKMR", word[0]) != NULL;
    }
    return size == 2 && (memcmp(word, "ie", 2) == 0 || memcmp(word, "em", 2) == 0 ||
                         memcmp(word, "ns", 2) == 0 || memcmp(word, "er", 2) == 0);
}

static bool is_apostrophe_like(const char *mark, uint32_t size)
{
    return (size == 1 && (mark[0] == '\'' || mark[0] == '`')) ||
           (size == 3 && memcmp(mark, "\xE2\x80", 2) == 0 &&
            (mark[2] == '\x98' || mark[2] == '\x99')) ||
           (size == 2 && memcmp(mark, "\xC2\xB4", 2) == 0);
}

/* An apostrophe of `mark` bytes at the start of a word: 's avonds, 't Hooge, 's-Gravenhage.
 * In 'n' and 's' the letter is quoted instead. */
static bool begins_clipped_word(const scanner *sc, uint32_t mark)
{
    uint32_t from = sc->at + mark, i = from, size;
    if (!is_apostrophe_like(sc->s + sc->at, mark)) {
        return false;
    }
    while (i - from < 3 && knp_charclass__is_letter(class_at(sc, i, &size))) {
        i += size;
    }
    if (!is_clipped_word(sc->s + from, i - from)) {
        return false;
    }
    knp_charclass after = class_of(sc, i);
    return knp_charclass__is_blank(after) || (after == KNP_CHAR_HYPHEN && i < sc->end);
}

/* Whether another mark that could close a single quotation follows before one opens. */
static bool closes_later(const scanner *sc, uint32_t from)
{
    uint32_t stop = sc->end - from > APOSTROPHE_LOOK ? from + APOSTROPHE_LOOK : sc->end;
    bool after_blank = false;
    for (uint32_t i = from; i < stop;) {
        uint32_t size;
        knp_charclass c = class_at(sc, i, &size);
        if (c == KNP_CHAR_APOSTROPHE && !after_blank && !is_alnum(class_of(sc, i + size))) {
            return true;
        }
        if ((c == KNP_CHAR_APOSTROPHE || c == KNP_CHAR_QUOTE) && after_blank) {
            return false;
        }
        after_blank = knp_charclass__is_blank(c);
        i += size;
    }
    return false;
}

/* An apostrophe after the word that ends at `i`: whether it belongs to it (Hans', foto's). */
static bool belongs_to_word(const scanner *sc, uint32_t i, uint32_t mark)
{
    uint32_t size;
    knp_charclass after = class_at(sc, i + mark, &size);
    if (is_alnum(after)) {
        return true;
    }
    char last = sc->s[i - 1];
    if (last != 's' && last != 'z' && last != 'x' && last != 'S' && last != 'X') {
        return false;
    }
    if (after == KNP_CHAR_APOSTROPHE) {
        return false;
    }
    if (!sc->single_open) {
        return knp_charclass__is_blank(after) || after == KNP_CHAR_STOP ||
               after == KNP_CHAR_COMMA || after == KNP_CHAR_CLOSE;
    }
    return after == KNP_CHAR_SPACE && class_of(sc, i + mark + size) == KNP_CHAR_LOWER &&
           closes_later(sc, i + mark);
}

/* ------------------------------------------------------------------------------------ words -- */

/* A full stop inside or after a word. */
typedef enum dot {
    DOT_OUTSIDE,
    DOT_INSIDE,
    DOT_ENDS_ABBREVIATION,
    DOT_ENDS_INITIALS,
    DOT_ADDRESS
} dot;

typedef struct word_scan {
    uint32_t start;
    uint32_t i;       /* where it is now */
    uint32_t segment; /* behind the last full stop inside */
    uint32_t dots;
    bool one_letter_segments; /* so far: J.P., d.w.z. */
    knp_token_kind kind;
} word_scan;

static uint32_t letters_in(const scanner *sc, uint32_t from, uint32_t to)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < to; i++) {
        n += ((unsigned char)sc->s[i] & 0xC0) != 0x80;
    }
    return n;
}

/* The URL, e-mail address or domain that begins at `start` and reaches beyond `i`: where it ends,
 * or 0. A run without blanks is tried once. */
static uint32_t address_at(scanner *sc, uint32_t start, uint32_t i, knp_token_kind *kind)
{
    if (start < sc->no_address_before) {
        return 0;
    }
    uint8_t found;
    uint32_t length = knp_shape__address(sc->shapes, sc->s, start, sc->end, &found);
    if (start + length > i) {
        *kind = (knp_token_kind)found;
        return start + length;
    }
    uint32_t size;
    for (; i < sc->end && !knp_charclass__is_blank(class_at(sc, i, &size)); i += size) {
    }
    sc->no_address_before = i;
    return 0;
}

/* Behind a single letter and its full stop: an initial if a name follows, or if it has others
 * before it. */
static dot single_letter_dot(const scanner *sc, const word_scan *w)
{
    knp_charclass letter = class_of(sc, w->start);
    uint32_t i = w->i + 1, size;
    if (class_at(sc, i, &size) == KNP_CHAR_SPACE) {
        i += size;
    }
    knp_charclass after = class_of(sc, i);
    size_t count = sc->out->list.count;
    bool goes_on = count && sc->out->list.items[count - 1].kind == KNP_TOKEN_INITIALS;
    return letter == KNP_CHAR_UPPER && (goes_on || after == KNP_CHAR_UPPER || byte_at(sc, i) == '(')
               ? DOT_ENDS_INITIALS
               : DOT_OUTSIDE;
}

static dot dot_before_letter(scanner *sc, word_scan *w, knp_charclass next)
{
    uint32_t letters = letters_in(sc, w->segment, w->i);
    if (letters == 1) {
        return DOT_INSIDE;
    }
    if (address_at(sc, w->start, w->i, &w->kind)) {
        return DOT_ADDRESS;
    }
    if (next == KNP_CHAR_UPPER) {
        return DOT_OUTSIDE; /* verwijderd.Een */
    }
    uint32_t size;
    class_at(sc, w->i + 1, &size);
    return letters <= 3 && class_of(sc, w->i + 1 + size) != KNP_CHAR_LOWER ? DOT_INSIDE
                                                                           : DOT_OUTSIDE;
}

static dot classify_dot(scanner *sc, word_scan *w)
{
    knp_charclass next = class_of(sc, w->i + 1);
    if (knp_charclass__is_letter(next)) {
        dot d = dot_before_letter(sc, w, next);
        if (d != DOT_OUTSIDE) {
            return d;
        }
    } else if (w->dots && w->one_letter_segments &&
               (letters_in(sc, w->segment, w->i) == 1 ||
                (letters_in(sc, w->segment, w->i) == 2 && /* A.F.Th. */
                 class_of(sc, w->start) == KNP_CHAR_UPPER &&
                 class_of(sc, w->segment) == KNP_CHAR_UPPER))) {
        return class_of(sc, w->start) == KNP_CHAR_UPPER ? DOT_ENDS_INITIALS : DOT_ENDS_ABBREVIATION;
    }
    if (byte_at(sc, w->i + 1) == '.') {
        return DOT_OUTSIDE; /* an ellipsis */
    }
    knp_str word = {sc->s + w->start, w->i + 1 - w->start};
    if (word.size <= 18 && sc->abbreviations.known(sc->abbreviations.context, word)) {
        return DOT_ENDS_ABBREVIATION;
    }
    if (!w->dots && letters_in(sc, w->start, w->i) == 1) {
        return single_letter_dot(sc, w);
    }
    return DOT_OUTSIDE;
}

static bool take_address(scanner *sc, word_scan *w)
{
    uint32_t end = address_at(sc, w->start, w->i, &w->kind);
    if (end) {
        w->i = end;
    }
    return false;
}

/* Takes a full stop in; true if the word goes on behind it. */
static bool take_dot(scanner *sc, word_scan *w)
{
    switch (classify_dot(sc, w)) {
    case DOT_INSIDE:
        w->one_letter_segments = w->one_letter_segments && letters_in(sc, w->segment, w->i) == 1;
        w->dots++;
        w->i++;
        w->segment = w->i;
        return true;
    case DOT_ENDS_ABBREVIATION:
        w->kind = KNP_TOKEN_ABBREVIATION;
        w->i++;
        return byte_at(sc, w->i) == '-' && is_alnum(class_of(sc, w->i + 1)); /* O.L.V.-college */
    case DOT_ENDS_INITIALS:
        w->kind = KNP_TOKEN_INITIALS;
        w->i++;
        return byte_at(sc, w->i) == '-' && is_alnum(class_of(sc, w->i + 1));
    case DOT_ADDRESS:
        return take_address(sc, w);
    case DOT_OUTSIDE:
    default:
        return false;
    }
}

/* A hyphen joins; before a blank it stands for the rest of a word (Noord- en Zuid-Holland). */
static bool take_hyphen(const scanner *sc, word_scan *w, uint32_t size)
{
    uint32_t next_size;
    knp_charclass next = class_at(sc, w->i + size, &next_size);
    w->kind = KNP_TOKEN_WORD;
    if (is_alnum(next)) {
        w->i += size;
        return true;
    }
    if (next == KNP_CHAR_APOSTROPHE && is_alnum(class_of(sc, w->i + size + next_size))) {
        w->i += size; /* al-'Iskandariyyah */
        return true;
    }
    if (next == KNP_CHAR_SPACE || next == KNP_CHAR_CLOSE || next == KNP_CHAR_COMMA) {
        w->i += size;
    }
    return false;
}

/* The sign at w->i, which is no letter or digit; true if the word goes on behind it. */
static bool take_sign(scanner *sc, word_scan *w, knp_charclass c, uint32_t size)
{
    if (c == KNP_CHAR_APOSTROPHE || c == KNP_CHAR_QUOTE) {
        if (!is_apostrophe_like(sc->s + w->i, size) || !belongs_to_word(sc, w->i, size)) {
            return false;
        }
        w->i += size;
        return true;
    }
    if (c == KNP_CHAR_HYPHEN) {
        return take_hyphen(sc, w, size);
    }
    char b = sc->s[w->i];
    bool joined = is_alnum(class_of(sc, w->i + size));
    switch (b) {
    case '.':
        return take_dot(sc, w);
    case '&':
    case '/':
    case '_':
    case '+':
        w->i += joined;
        return joined;
    case '@':
        return joined && take_address(sc, w);
    case ':':
        return byte_at(sc, w->i + 1) == '/' && byte_at(sc, w->i + 2) == '/' && take_address(sc, w);
    default:
        return false;
    }
}

/* A word that goes on at `i` with something else than ASCII letters and digits. */
static bool scan_joined_word(scanner *sc, uint32_t i)
{
    word_scan w = {sc->at, i, sc->at, 0, true, KNP_TOKEN_WORD};
    for (; w.i < sc->end; w.i = plain_end(sc, w.i)) {
        uint32_t size;
        knp_charclass c = class_at(sc, w.i, &size);
        if (is_alnum(c) || c == KNP_CHAR_INVISIBLE) {
            w.i += size;
            continue;
        }
        if (knp_charclass__is_blank(c) || c == KNP_CHAR_COMMA || !take_sign(sc, &w, c, size)) {
            break;
        }
    }
    return emit(sc, w.kind, w.i - w.start);
}

/* Whether a byte behind letters may belong to their word; all others end it. */
static inline bool may_join(unsigned char byte)
{
    static const bool joins[256] = {
        ['.'] = true, ['-'] = true, [':'] = true, ['&'] = true, ['/'] = true,
        ['_'] = true, ['+'] = true, ['@'] = true, ['`'] = true, ['\''] = true};
    return joins[byte] || byte >= 0x80;
}

static inline bool scan_word(scanner *sc, uint32_t first)
{
    uint32_t end = plain_end(sc, sc->at + first);
    if (end < sc->end && may_join((unsigned char)sc->s[end])) {
        return scan_joined_word(sc, end);
    }
    if (!emit(sc, KNP_TOKEN_WORD, end - sc->at)) {
        return false;
    }
    if (end < sc->end && sc->s[end] == ' ') { /* as after most words */
        sc->at++;
        sc->facts = KNP_TOKEN_SPACE_BEFORE;
    }
    return true;
}

/* ------------------------------------------------------------------------------------ marks -- */

static bool emit_quote(scanner *sc, uint32_t size)
{
    if (sc->out->quotes.count < KNP_QUOTE_MARKS_MAX &&
        !KNP_VEC_PUSH(&sc->out->quotes, (uint32_t)sc->out->list.count)) {
        return false;
    }
    return emit(sc, KNP_TOKEN_QUOTE, size);
}

/* A run of the same byte. */
static uint32_t run_of(const scanner *sc, char b)
{
    uint32_t i = sc->at;
    while (i < sc->end && sc->s[i] == b) {
        i++;
    }
    return i - sc->at;
}

static bool scan_quote(scanner *sc, uint32_t size)
{
    if (begins_clipped_word(sc, size)) {
        return scan_word(sc, size);
    }
    if (class_of(sc, sc->at + size) == KNP_CHAR_DIGIT && is_apostrophe_like(sc->s + sc->at, size)) {
        uint8_t kind;
        uint32_t length = knp_shape__token(sc->shapes, sc->s, sc->at, sc->end, &kind);
        if (length && kind == KNP_TOKEN_YEAR) {
            return emit(sc, KNP_TOKEN_YEAR, length);
        }
    }
    char b = sc->s[sc->at];
    if ((b == '\'' || b == '`') && byte_at(sc, sc->at + 1) == b) {
        return emit_quote(sc, 2);
    }
    if (is_apostrophe_like(sc->s + sc->at, size)) {
        sc->single_open = !knp_charclass__is_blank(class_of(sc, sc->at + size)) &&
                          (sc->facts & KNP_TOKEN_SPACE_BEFORE || !sc->single_open);
    }
    return emit_quote(sc, size);
}

/* ,, opens a quotation, as older archives have it; in ,,, the first is a comma. */
static bool scan_comma(scanner *sc)
{
    if (byte_at(sc, sc->at + 1) == ',' && byte_at(sc, sc->at + 2) != ',') {
        return emit_quote(sc, 2);
    }
    return emit(sc, KNP_TOKEN_COMMA, 1);
}

static bool scan_stop(scanner *sc, uint32_t size)
{
    if (size > 1) {
        return emit(sc, KNP_TOKEN_STOP, size); /* … */
    }
    if (sc->s[sc->at] == '.') {
        return emit(sc, KNP_TOKEN_STOP, run_of(sc, '.'));
    }
    uint32_t i = sc->at;
    while (i < sc->end && (sc->s[i] == '!' || sc->s[i] == '?')) {
        i++;
    }
    return emit(sc, KNP_TOKEN_STOP, i - sc->at);
}

/* An emoji with its joiners, skin tones and selectors: one extended grapheme cluster (UAX 29). */
static bool scan_emoji(scanner *sc)
{
    size_t i = sc->at;
    utf8proc_int32_t state = 0, before = (utf8proc_int32_t)knp_utf8__next(sc->s, &i);
    while (i < sc->end && i - sc->at < 200) {
        size_t next = i;
        utf8proc_int32_t code = (utf8proc_int32_t)knp_utf8__next(sc->s, &next);
        if (utf8proc_grapheme_break_stateful(before, code, &state)) {
            break;
        }
        before = code;
        i = next;
    }
    return emit(sc, KNP_TOKEN_EMOJI, (uint32_t)i - sc->at);
}

/* Digits that nothing goes on with: a blank stands behind them, or a mark and a blank. No pattern
 * could take more. Their length, or 0. */
static uint32_t plain_digits(const scanner *sc)
{
    uint32_t i = sc->at;
    while (i < sc->end && i - sc->at < 20 && sc->s[i] >= '0' && sc->s[i] <= '9') {
        i++;
    }
    char next = byte_at(sc, i);
    if (next == '.' || next == ',' || next == ';' || next == ':' || next == '?' || next == '!') {
        next = byte_at(sc, i + 1);
    }
    return next == ' ' || next == '\n' || next == ')' ? i - sc->at : 0;
}

/* A digit, or a sign before one. */
static bool scan_shape(scanner *sc, knp_token_kind otherwise, uint32_t size)
{
    uint32_t plain = plain_digits(sc);
    if (plain) {
        return emit(sc, KNP_TOKEN_DIGITS, plain);
    }
    uint8_t kind;
    uint32_t length = knp_shape__token(sc->shapes, sc->s, sc->at, sc->end, &kind);
    if (!length) {
        return emit(sc, otherwise, size);
    }
    uint32_t i = sc->at + length;
    char b = byte_at(sc, i);
    if ((b == '.' || b == '@') && knp_charclass__is_letter(class_of(sc, i + 1))) {
        knp_token_kind address; /* 3voor12.nl */
        uint32_t end = address_at(sc, sc->at, i, &address);
        if (end) {
            return emit(sc, address, end - sc->at);
        }
    }
    return emit(sc, (knp_token_kind)kind, length);
}

static bool digit_follows(const scanner *sc, uint32_t size)
{
    knp_charclass c = class_of(sc, sc->at + size);
    return c == KNP_CHAR_DIGIT;
}

/* A sign belongs to the digits behind it only where a number can begin. */
static bool scan_hyphen(scanner *sc, uint32_t size)
{
    if (sc->s[sc->at] == '-' && sc->facts & KNP_TOKEN_SPACE_BEFORE && digit_follows(sc, size)) {
        return scan_shape(sc, KNP_TOKEN_DASH, size);
    }
    uint32_t run = size == 1 ? run_of(sc, '-') : size;
    return emit(sc, KNP_TOKEN_DASH, run);
}

/* @name and #tag */
static bool scan_handle(scanner *sc, knp_token_kind kind)
{
    uint32_t i = sc->at + 1, size;
    for (;;) {
        knp_charclass c = class_at(sc, i, &size);
        if (!is_alnum(c) && byte_at(sc, i) != '_') {
            break;
        }
        i += size;
    }
    return emit(sc, i > sc->at + 1 ? kind : KNP_TOKEN_SYMBOL, i - sc->at);
}

static bool scan_symbol(scanner *sc, uint32_t size)
{
    char b = sc->s[sc->at];
    bool begins = (sc->facts & KNP_TOKEN_SPACE_BEFORE) != 0;
    if (b == '@' && begins) {
        return scan_handle(sc, KNP_TOKEN_HANDLE);
    }
    if (b == '#' && begins) {
        return scan_handle(sc, KNP_TOKEN_HASHTAG);
    }
    bool sign = b == '+' || (size == 2 && memcmp(sc->s + sc->at, "\xC2\xB1", 2) == 0) ||
                (size == 3 && memcmp(sc->s + sc->at, "\xE2\x88\x92", 3) == 0);
    if (sign && begins && digit_follows(sc, size)) {
        return scan_shape(sc, KNP_TOKEN_SYMBOL, size);
    }
    return emit(sc, KNP_TOKEN_SYMBOL, size);
}

/* One token, at a character that is no blank and no letter. */
static bool scan_token(scanner *sc, knp_charclass c, uint32_t size)
{
    switch (c) {
    case KNP_CHAR_INVISIBLE:
        return scan_word(sc, size);
    case KNP_CHAR_DIGIT:
        return scan_shape(sc, KNP_TOKEN_DIGITS, size);
    case KNP_CHAR_CURRENCY:
        return digit_follows(sc, size) ? scan_shape(sc, KNP_TOKEN_CURRENCY, size)
                                       : emit(sc, KNP_TOKEN_CURRENCY, size);
    case KNP_CHAR_STOP:
        return scan_stop(sc, size);
    case KNP_CHAR_COMMA:
        return scan_comma(sc);
    case KNP_CHAR_COLON:
        return emit(sc, KNP_TOKEN_COLON, size);
    case KNP_CHAR_SEMICOLON:
        return emit(sc, KNP_TOKEN_SEMICOLON, size);
    case KNP_CHAR_HYPHEN:
        return scan_hyphen(sc, size);
    case KNP_CHAR_DASH:
        return emit(sc, KNP_TOKEN_DASH, size);
    case KNP_CHAR_OPEN:
        return emit(sc, KNP_TOKEN_OPEN, size);
    case KNP_CHAR_CLOSE:
        return emit(sc, KNP_TOKEN_CLOSE, size);
    case KNP_CHAR_APOSTROPHE:
    case KNP_CHAR_QUOTE:
        return scan_quote(sc, size);
    case KNP_CHAR_EMOJI:
        return scan_emoji(sc);
    default:
        return scan_symbol(sc, size);
    }
}

static bool scan_paragraph(scanner *sc, knp_paragraph p)
{
    sc->at = p.start;
    sc->end = p.end;
    sc->single_open = false;
    sc->no_address_before = 0;
    sc->facts = KNP_TOKEN_SPACE_BEFORE | KNP_TOKEN_LINE_START | KNP_TOKEN_PARAGRAPH_START;
    while (sc->at < sc->end) {
        uint32_t size;
        knp_charclass c = class_at(sc, sc->at, &size);
        if (knp_charclass__is_letter(c)) { /* before all others: most tokens are words */
            if (!scan_word(sc, size)) {
                return false;
            }
        } else if (c == KNP_CHAR_SPACE) {
            sc->facts |= KNP_TOKEN_SPACE_BEFORE;
            sc->at += size;
        } else if (c == KNP_CHAR_NEWLINE) {
            sc->facts |= KNP_TOKEN_SPACE_BEFORE | KNP_TOKEN_LINE_START;
            sc->at += size;
        } else if (!scan_token(sc, c, size)) {
            return false;
        }
    }
    return true;
}

bool knp_token__read(knp_tokens *tokens, const knp_text *text, knp_shape_matcher *shapes,
                     knp_abbreviation_test abbreviations)
{
    KNP_VEC_TRIM(&tokens->list, KEEP_TOKENS);
    KNP_VEC_TRIM(&tokens->quotes, KEEP_TOKENS);
    scanner sc = {.s = text->bytes,
                  .size = text->size,
                  .out = tokens,
                  .shapes = shapes,
                  .abbreviations = abbreviations};
    for (size_t i = 0; i < text->paragraphs.count; i++) {
        if (!scan_paragraph(&sc, text->paragraphs.items[i])) {
            return false;
        }
    }
    return true;
}

void knp_token__free(knp_tokens *tokens)
{
    KNP_VEC_FREE(&tokens->list);
    KNP_VEC_FREE(&tokens->quotes);
}
