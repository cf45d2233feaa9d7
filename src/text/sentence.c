#include "text/sentence.h"

#include <string.h>

enum { KEEP_SENTENCES = 1 << 16, HEADING_TOKENS = 7, BLOCK = 128 };

typedef struct splitter {
    const char *bytes;
    const knp_token *tokens;
    uint32_t count;
    uint32_t first; /* token of the sentence that is open */
} splitter;

static bool has(const splitter *s, uint32_t i, unsigned fact)
{
    return i < s->count && (s->tokens[i].facts & fact) != 0;
}

static uint8_t kind_at(const splitter *s, uint32_t i)
{
    return i < s->count ? s->tokens[i].kind : (uint8_t)KNP_TOKEN_KIND_COUNT;
}

static bool paragraph_ends_behind(const splitter *s, uint32_t i)
{
    return i + 1 >= s->count || has(s, i + 1, KNP_TOKEN_PARAGRAPH_START);
}

static bool is_word(uint8_t kind)
{
    return kind == KNP_TOKEN_WORD || kind == KNP_TOKEN_ABBREVIATION || kind == KNP_TOKEN_INITIALS;
}

static bool is_digits(uint8_t kind)
{
    return kind >= KNP_TOKEN_DATE && kind <= KNP_TOKEN_DIGITS;
}

/* 's, 't, 'n: the word behind it carries the capital. */
static bool is_clipped(const splitter *s, uint32_t i)
{
    knp_token t = s->tokens[i];
    return t.size <= 4 && (s->bytes[t.start] == '\'' || s->bytes[t.start] == '\xE2') &&
           is_word(t.kind);
}

/* Whether a sentence can begin at token `i`, and how surely: marks that open are looked through. */
static bool can_begin(const splitter *s, uint32_t i)
{
    while (kind_at(s, i) == KNP_TOKEN_QUOTE_OPEN || kind_at(s, i) == KNP_TOKEN_OPEN ||
           kind_at(s, i) == KNP_TOKEN_DASH || kind_at(s, i) == KNP_TOKEN_QUOTE) {
        i++;
    }
    if (i >= s->count) {
        return false;
    }
    if (has(s, i, KNP_TOKEN_CAPITAL)) {
        return true;
    }
    knp_token t = s->tokens[i];
    if (is_word(t.kind)) {
        return is_clipped(s, i) && has(s, i + 1, KNP_TOKEN_CAPITAL); /* 's Avonds */
    }
    return is_digits(t.kind) || t.kind == KNP_TOKEN_CURRENCY || t.kind == KNP_TOKEN_HANDLE ||
           t.kind == KNP_TOKEN_HASHTAG || t.kind == KNP_TOKEN_EMOJI || t.kind == KNP_TOKEN_URL;
}

/* Closing marks that follow the stop at `i` belong to its sentence; the last of them. */
static uint32_t last_closing(const splitter *s, uint32_t i)
{
    while (!paragraph_ends_behind(s, i)) {
        uint8_t next = kind_at(s, i + 1);
        if (next != KNP_TOKEN_QUOTE_CLOSE && next != KNP_TOKEN_CLOSE && next != KNP_TOKEN_STOP) {
            break;
        }
        i++;
    }
    return i;
}

/* "1." and "a." begin an item, "3." in the text may be an ordinal: only a list's number stands
 * first. */
static bool is_list_number(const splitter *s, uint32_t stop)
{
    if (stop == 0 || stop - 1 != s->first || !has(s, stop - 1, KNP_TOKEN_PARAGRAPH_START)) {
        return false;
    }
    knp_token t = s->tokens[stop - 1];
    return (t.kind == KNP_TOKEN_DIGITS && t.size <= 3) || (t.kind == KNP_TOKEN_WORD && t.size == 1);
}

/* A stop without a blank behind it ends a sentence only between words: verwijderd.Een. */
static bool glued_stop(const splitter *s, uint32_t stop)
{
    return stop > 0 && kind_at(s, stop - 1) == KNP_TOKEN_WORD && s->tokens[stop - 1].size > 1 &&
           s->tokens[stop].size == 1 && kind_at(s, stop + 1) == KNP_TOKEN_WORD &&
           has(s, stop + 1, KNP_TOKEN_CAPITAL);
}

/* The stop at `i`; `*last` is the last token that closes with it. */
static bool stop_ends(const splitter *s, uint32_t i, uint32_t *last)
{
    *last = last_closing(s, i);
    uint32_t next = *last + 1;
    if (paragraph_ends_behind(s, *last)) {
        return true;
    }
    if (is_list_number(s, i)) {
        return false;
    }
    if (*last == i && !has(s, next, KNP_TOKEN_SPACE_BEFORE) &&
        kind_at(s, next) != KNP_TOKEN_QUOTE_OPEN) {
        return glued_stop(s, i);
    }
    return can_begin(s, next);
}

/* An abbreviation at `i` that may end a sentence: enz. De … */
static bool abbreviation_ends(const splitter *s, uint32_t i, uint32_t *last)
{
    *last = last_closing(s, i);
    uint32_t next = *last + 1;
    if (paragraph_ends_behind(s, *last)) {
        return true;
    }
    if (!has(s, next, KNP_TOKEN_SPACE_BEFORE) || !can_begin(s, next)) {
        return false;
    }
    if (has(s, i, KNP_TOKEN_ENDS_SENTENCE)) {
        return has(s, next, KNP_TOKEN_CAPITAL);
    }
    return has(s, next, KNP_TOKEN_CAPITAL) && has(s, next, KNP_TOKEN_STARTER) &&
           s->tokens[i].kind == KNP_TOKEN_ABBREVIATION;
}

/* Whether the open sentence up to token `i` can be a heading: a few words that begin with a
 * capital, but not with a word that sentences begin with, and no mark between them. */
static bool looks_like_heading(const splitter *s, uint32_t i)
{
    if (i - s->first >= HEADING_TOKENS || !has(s, s->first, KNP_TOKEN_CAPITAL) ||
        has(s, s->first, KNP_TOKEN_STARTER | KNP_TOKEN_WEAK_STARTER)) {
        return false;
    }
    for (uint32_t k = s->first; k <= i; k++) {
        uint8_t kind = kind_at(s, k);
        if (!is_word(kind) && !is_digits(kind) && kind != KNP_TOKEN_OPEN &&
            kind != KNP_TOKEN_CLOSE) {
            return false;
        }
    }
    return true;
}

/* A capitalised word that begins sentences, right behind something that is no stop: a heading was
 * glued to the text, or a stop forgotten. Words that names can begin with too (De, Het, Van) count
 * only behind what looks like a heading, and before a word in lower case. */
static bool heading_ends(const splitter *s, uint32_t i)
{
    uint32_t next = i + 1;
    if (is_clipped(s, i)) {
        return false; /* 't Werd */
    }
    if (!has(s, next, KNP_TOKEN_CAPITAL) || !is_word(kind_at(s, next)) ||
        !has(s, next, KNP_TOKEN_SPACE_BEFORE)) {
        return false;
    }
    if (has(s, next, KNP_TOKEN_STARTER)) {
        return true;
    }
    if (i > s->first && has(s, i, KNP_TOKEN_WEAK_STARTER) && has(s, i, KNP_TOKEN_CAPITAL)) {
        return false; /* De Morgen */
    }
    return has(s, next, KNP_TOKEN_WEAK_STARTER) && kind_at(s, next + 1) == KNP_TOKEN_WORD &&
           !has(s, next + 1, KNP_TOKEN_CAPITAL) && looks_like_heading(s, i);
}

/* Whether a sentence ends behind token `i`, or behind closing marks that follow (`*last`). */
static bool ends_here(const splitter *s, uint32_t i, uint32_t *last)
{
    *last = i;
    if (paragraph_ends_behind(s, i)) {
        return true;
    }
    switch (s->tokens[i].kind) {
    case KNP_TOKEN_STOP:
        return stop_ends(s, i, last);
    case KNP_TOKEN_ABBREVIATION:
    case KNP_TOKEN_INITIALS:
        return abbreviation_ends(s, i, last);
    case KNP_TOKEN_WORD:
    case KNP_TOKEN_CLOSE:
    case KNP_TOKEN_DIGITS:
    case KNP_TOKEN_QUOTE_CLOSE:
        return heading_ends(s, i);
    default:
        return false;
    }
}

/* Most tokens: nothing begins behind them. A word that sentences begin with counts only with a
 * capital. Nothing to branch on. */
static inline bool goes_on(knp_token token, knp_token next)
{
    const uint64_t stops = (uint64_t)1 << KNP_TOKEN_STOP | (uint64_t)1 << KNP_TOKEN_ABBREVIATION |
                           (uint64_t)1 << KNP_TOKEN_INITIALS;
    unsigned starts = (next.facts & (KNP_TOKEN_STARTER | KNP_TOKEN_WEAK_STARTER)) != 0;
    unsigned capital = (next.facts & KNP_TOKEN_CAPITAL) != 0;
    unsigned paragraph = (next.facts & KNP_TOKEN_PARAGRAPH_START) != 0;
    return !((stops >> token.kind & 1) | paragraph | (starts & capital));
}

/* The tokens first .. end-1 that a sentence may end behind. */
static size_t find_ends(const splitter *s, uint32_t first, uint32_t end, uint32_t *ends)
{
    size_t count = 0;
    for (uint32_t i = first; i < end; i++) {
        ends[count] = i;
        count += i + 1 == s->count || !goes_on(s->tokens[i], s->tokens[i + 1]);
    }
    return count;
}

/* Looks at a token that a sentence may end behind. `*next` gets the token to go on from: closing
 * marks that were looked at need no second look. False: out of memory. */
static bool read_end(knp_sentences *out, splitter *s, uint32_t i, uint32_t *next)
{
    uint32_t last;
    bool ends = ends_here(s, i, &last);
    *next = (last > i ? last - !ends : i) + 1;
    if (!ends) {
        return true;
    }
    knp_sentence sentence = {s->first};
    s->first = last + 1;
    return KNP_VEC_PUSH(out, sentence);
}

bool knp_sentence__read(knp_sentences *out, const char *bytes, const knp_tokens *tokens)
{
    KNP_VEC_TRIM(out, KEEP_SENTENCES);
    splitter s = {bytes, tokens->list.items, (uint32_t)tokens->list.count, 0};
    uint32_t ends[BLOCK], next = 0;
    for (uint32_t first = 0; first < s.count; first += BLOCK) {
        size_t count =
            find_ends(&s, first, s.count - first < BLOCK ? s.count : first + BLOCK, ends);
        for (size_t k = 0; k < count; k++) {
            if (ends[k] >= next && !read_end(out, &s, ends[k], &next)) {
                return false;
            }
        }
    }
    return KNP_VEC_PUSH(out, (knp_sentence){s.count});
}
