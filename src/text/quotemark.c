#include "text/quotemark.h"

#include <string.h>

enum { DEPTH = 8, KEEP_QUOTATIONS = 1 << 16 };

/* Marks close only marks of their own family. */
typedef enum family { DOUBLE, SINGLE, ANGLE } family;
typedef enum direction { EITHER, OPENS, CLOSES } direction;

typedef struct mark {
    family family;
    direction direction;
} mark;

static mark mark_of(const char *s, uint32_t size)
{
    static const struct {
        const char *text;
        mark mark;
    } marks[] = {
        {"\"", {DOUBLE, EITHER}},
        {"'", {SINGLE, EITHER}},
        {"`", {SINGLE, OPENS}},
        {"``", {DOUBLE, OPENS}},
        {"''", {DOUBLE, EITHER}},
        {",,", {DOUBLE, OPENS}},
        {"\xC2\xAB", {ANGLE, EITHER}},      /* « */
        {"\xC2\xBB", {ANGLE, EITHER}},      /* » */
        {"\xC2\xB4", {SINGLE, CLOSES}},     /* ´ */
        {"\xE2\x80\x98", {SINGLE, EITHER}}, /* ‘: closes ‚ */
        {"\xE2\x80\x99", {SINGLE, EITHER}}, /* ’ */
        {"\xE2\x80\x9A", {SINGLE, OPENS}},  /* ‚ */
        {"\xE2\x80\x9B", {SINGLE, OPENS}},
        {"\xE2\x80\x9C", {DOUBLE, EITHER}}, /* “: closes „ */
        {"\xE2\x80\x9D", {DOUBLE, EITHER}}, /* ”: some papers open with it */
        {"\xE2\x80\x9E", {DOUBLE, OPENS}},  /* „ */
        {"\xE2\x80\x9F", {DOUBLE, OPENS}},
        {"\xE2\x80\xB2", {SINGLE, CLOSES}}, /* prime */
        {"\xE2\x80\xB3", {DOUBLE, CLOSES}},
        {"\xE2\x80\xB9", {ANGLE, EITHER}},
        {"\xE2\x80\xBA", {ANGLE, EITHER}},
    };
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++) {
        if (strlen(marks[k].text) == size && memcmp(marks[k].text, s, size) == 0) {
            return marks[k].mark;
        }
    }
    return (mark){DOUBLE, EITHER};
}

/* The quotations that stand open, innermost last. */
typedef struct open_marks {
    uint32_t quotation[DEPTH];
    family family[DEPTH];
    uint32_t count;
} open_marks;

static bool is_blank_behind(const knp_tokens *tokens, uint32_t i)
{
    if (i + 1 >= tokens->list.count) {
        return true;
    }
    uint8_t facts = tokens->list.items[i + 1].facts;
    return (facts & (KNP_TOKEN_SPACE_BEFORE | KNP_TOKEN_PARAGRAPH_START)) != 0;
}

/* The innermost open quotation of that family, as an index of the stack, or DEPTH. */
static uint32_t find_open(const open_marks *open, family f)
{
    for (uint32_t k = open->count; k > 0; k--) {
        if (open->family[k - 1] == f) {
            return k - 1;
        }
    }
    return DEPTH;
}

/* ‘ and “ open unless a low mark waits for them; ’ and ” close if anything is open. */
static direction lean(const char *s, uint32_t size)
{
    if (size == 3 && (s[2] == '\x98' || s[2] == '\x9C' || s[2] == '\xB9')) {
        return OPENS;
    }
    if (size == 3 && (s[2] == '\x99' || s[2] == '\x9D' || s[2] == '\xBA')) {
        return CLOSES;
    }
    if (size == 2 && s[0] == '\xC2') {
        return s[1] == '\xAB' ? OPENS : CLOSES;
    }
    return EITHER;
}

static direction decide(const char *bytes, const knp_tokens *tokens, uint32_t i, mark m,
                        const open_marks *open)
{
    knp_token t = tokens->list.items[i];
    if (m.direction != EITHER) {
        return m.direction;
    }
    uint32_t at = find_open(open, m.family);
    bool blank_before = (t.facts & KNP_TOKEN_SPACE_BEFORE) != 0;
    bool blank_behind = is_blank_behind(tokens, i);
    direction l = lean(bytes + t.start, t.size);
    if (at == DEPTH) {
        /* A closing mark opens where it stands like one (”Ja”, »Ja«), a straight one unless it
         * stands like a closing one. */
        bool opens = l == OPENS ||
                     (l == CLOSES ? blank_before && !blank_behind : blank_before || !blank_behind);
        return opens ? OPENS : CLOSES;
    }
    if (l == OPENS) {
        /* „Ja“ and ‚ja‘ close so; “ inside “ begins anew. */
        return blank_before ? OPENS : CLOSES;
    }
    if (l == EITHER && blank_before && !blank_behind && m.family == SINGLE) {
        return OPENS;
    }
    return CLOSES;
}

static bool push(knp_quotations *out, open_marks *open, uint32_t token, mark m)
{
    knp_quotation q = {token, KNP_NONE, open->count};
    if (!KNP_VEC_PUSH(out, q)) {
        return false;
    }
    if (open->count < DEPTH) {
        open->quotation[open->count] = (uint32_t)out->count - 1;
        open->family[open->count] = m.family;
        open->count++;
    }
    return true;
}

static void pop(knp_quotations *out, open_marks *open, uint32_t token, family f)
{
    uint32_t at = find_open(open, f);
    if (at != DEPTH) {
        out->items[open->quotation[at]].close = token;
        open->count = at;
    }
}

bool knp_quotemark__pair(knp_quotations *out, const char *bytes, knp_tokens *tokens)
{
    KNP_VEC_TRIM(out, KEEP_QUOTATIONS);
    open_marks open = {.count = 0};
    uint32_t before = 0;
    for (size_t k = 0; k < tokens->quotes.count; k++) {
        uint32_t i = tokens->quotes.items[k];
        knp_token *t = &tokens->list.items[i];
        for (uint32_t j = before + 1; open.count && j <= i; j++) {
            if (tokens->list.items[j].facts & KNP_TOKEN_PARAGRAPH_START) {
                open.count = 0;
            }
        }
        before = i;
        mark m = mark_of(bytes + t->start, t->size);
        if (decide(bytes, tokens, i, m, &open) == OPENS) {
            t->kind = KNP_TOKEN_QUOTE_OPEN;
            if (!push(out, &open, i, m)) {
                return false;
            }
        } else {
            t->kind = KNP_TOKEN_QUOTE_CLOSE;
            pop(out, &open, i, m.family);
        }
    }
    return true;
}
