#define PCRE2_CODE_UNIT_WIDTH 8
#include "text/shape.h"

#include "base/alloc.h"
#include "base/buf.h"
#include "text/token.h"

#include <pcre2.h>

typedef struct pattern {
    pcre2_code *code;
    uint8_t kinds[256]; /* token kind by mark: marks are row numbers */
} pattern;

enum { TOKEN, ADDRESS, PARAGRAPH, BLOCKS };

static const char *const block_names[BLOCKS] = {"token", "address", "paragraph"};

struct knp_shapes {
    pattern blocks[BLOCKS];
};

struct knp_shape_matcher {
    const knp_shapes *shapes;
    pcre2_match_data *data;
    pcre2_match_context *context;
};

enum { MATCH_LIMIT = 200000, TOKEN_WINDOW = 128, ADDRESS_WINDOW = 2048, DATELINE_WINDOW = 160 };

static bool kind_by_name(knp_str name, uint8_t *kind)
{
    static const char *const names[] = {
#define KNP_TOKEN_KIND(upper, name) name,
        KNP_TOKEN_KINDS(KNP_TOKEN_KIND)
#undef KNP_TOKEN_KIND
    };
    for (size_t k = 0; k < KNP_TOKEN_KIND_COUNT; k++) {
        if (names[k] && knp_str__is(name, names[k])) {
            *kind = (uint8_t)k;
            return true;
        }
    }
    return false;
}

/* One line of shapes.txt that holds a pattern. */
typedef struct row {
    knp_str name, regex;
    uint32_t line, column;
} row;

/* PCRE2 takes its memory from malloc: release 10.42 crashes in its JIT compiler when an allocator
 * of the caller's fails. */
static const uint32_t OPTIONS =
    PCRE2_UTF | PCRE2_UCP | PCRE2_EXTENDED | PCRE2_ANCHORED | PCRE2_DUPNAMES | PCRE2_NO_UTF_CHECK;

static uint32_t code_points(knp_str text, size_t bytes)
{
    uint32_t count = 0;
    for (size_t i = 0; i < text.size && i < bytes; i++) {
        count += ((unsigned char)text.bytes[i] & 0xC0) != 0x80;
    }
    return count;
}

/* An error of PCRE2 as one of ours. */
static knp_status pattern_error(int code, knp_place_in_source place, knp_error *error)
{
    char message[160];
    if (code == PCRE2_ERROR_HEAP_FAILED || code == PCRE2_ERROR_NOMEMORY) {
        return knp_error__memory(error);
    }
    pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
    return knp_error__set_at(error, KNP_ERROR_LEXICON, place, "pattern: %s", message);
}

/* Compiles each row alone, so that an error is told where it stands. */
static knp_status check_row(const row *r, const char *source, knp_error *error)
{
    int code;
    PCRE2_SIZE offset;
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)r->regex.bytes, r->regex.size,
                                         OPTIONS & ~PCRE2_NO_UTF_CHECK, &code, &offset, NULL);
    if (!compiled) {
        uint32_t column = r->column + code_points(r->regex, offset);
        return pattern_error(code, (knp_place_in_source){source, r->line, column}, error);
    }
    pcre2_code_free(compiled);
    return KNP_OK;
}

/* Patterns that are right alone can still not fit together: an open \Q, a verb for the start. */
static knp_status compile_joined(pattern *p, const knp_buf *joined, knp_place_in_source place,
                                 knp_error *error)
{
    int code;
    PCRE2_SIZE offset;
    if (joined->broken) {
        return knp_error__memory(error);
    }
    p->code = pcre2_compile((PCRE2_SPTR)joined->bytes, joined->size, OPTIONS, &code, &offset, NULL);
    if (!p->code) {
        return pattern_error(code, place, error);
    }
    /* Without JIT the interpreter does the same work more slowly. */
    pcre2_jit_compile(p->code, PCRE2_JIT_COMPLETE);
    return KNP_OK;
}

/* The joined source of one block while it is read. */
typedef struct block {
    pattern *target;
    knp_buf joined;
    uint32_t rows;
} block;

static knp_status add_row(block *b, const row *r, const char *source, knp_error *error)
{
    uint8_t kind = 0;
    if (!b->target || b->rows == 250) {
        return knp_error__set_at(error, KNP_ERROR_LEXICON,
                                 (knp_place_in_source){source, r->line, 1},
                                 b->target ? "more than 250 patterns in a block"
                                           : "a pattern before the first '@block'");
    }
    if (!kind_by_name(r->name, &kind) && !knp_str__is(r->name, "dateline")) {
        return knp_error__set_at(
            error, KNP_ERROR_LEXICON, (knp_place_in_source){source, r->line, 1},
            "no token kind is called '%.*s'", (int)r->name.size, r->name.bytes);
    }
    knp_status status = check_row(r, source, error);
    if (status == KNP_OK) {
        /* Extended patterns may end in a comment; the line end closes it. */
        knp_buf__printf(&b->joined, "%s(?:", b->rows ? "|" : "");
        knp_buf__append_str(&b->joined, r->regex);
        knp_buf__printf(&b->joined, "\n)(*MARK:%u)", b->rows);
        b->target->kinds[b->rows++] = kind;
    }
    return status;
}

static knp_status finish_block(block *b, knp_place_in_source place, knp_error *error)
{
    knp_status status =
        b->target && b->rows ? compile_joined(b->target, &b->joined, place, error) : KNP_OK;
    knp_buf__free(&b->joined);
    *b = (block){0};
    return status;
}

static knp_status begin_block(knp_shapes *shapes, block *b, knp_str name, knp_place_in_source place,
                              knp_error *error)
{
    knp_status status = finish_block(b, place, error);
    if (status != KNP_OK) {
        return status;
    }
    for (size_t k = 0; k < BLOCKS; k++) {
        if (knp_str__is(name, block_names[k])) {
            b->target = &shapes->blocks[k];
        }
    }
    if (!b->target || b->target->code) {
        return knp_error__set_at(error, KNP_ERROR_LEXICON, place,
                                 "the blocks are token, address and paragraph, once each");
    }
    return KNP_OK;
}

static knp_status read_line(knp_shapes *shapes, block *b, knp_str line, knp_place_in_source place,
                            knp_error *error)
{
    knp_str rest = knp_str__trim(line);
    if (rest.size == 0 || rest.bytes[0] == '#') {
        return KNP_OK;
    }
    if (knp_str__starts(rest, "@block")) {
        knp_str name = knp_str__trim((knp_str){rest.bytes + 6, rest.size - 6});
        return begin_block(shapes, b, name, place, error);
    }
    size_t n = 0;
    while (n < rest.size && rest.bytes[n] != ' ') {
        n++;
    }
    row r = {.name = {rest.bytes, n}, .line = place.line};
    r.regex = knp_str__trim((knp_str){rest.bytes + n, rest.size - n});
    r.column = code_points(line, (size_t)(r.regex.bytes - line.bytes)) + 1;
    if (r.regex.size == 0) {
        return knp_error__set_at(error, KNP_ERROR_LEXICON, place, "a name without a pattern");
    }
    return add_row(b, &r, place.source, error);
}

knp_status knp_shapes__new(knp_str text, const char *source, knp_shapes **out, knp_error *error)
{
    *out = NULL;
    knp_shapes *shapes = knp_alloc__get(sizeof *shapes);
    if (!shapes) {
        return knp_error__memory(error);
    }
    *shapes = (knp_shapes){0};
    block b = {0};
    knp_status status = KNP_OK;
    uint32_t number = 0;
    for (size_t i = 0; i < text.size && status == KNP_OK;) {
        const char *end = memchr(text.bytes + i, '\n', text.size - i);
        size_t n = end ? (size_t)(end - text.bytes) - i : text.size - i;
        knp_place_in_source place = {source, ++number, 1};
        status = read_line(shapes, &b, (knp_str){text.bytes + i, n}, place, error);
        i += n + 1;
    }
    if (status == KNP_OK) {
        status = finish_block(&b, (knp_place_in_source){source, number, 1}, error);
    }
    knp_buf__free(&b.joined);
    for (size_t k = 0; k < BLOCKS && status == KNP_OK; k++) {
        if (!shapes->blocks[k].code) {
            status = knp_error__set_at(error, KNP_ERROR_LEXICON,
                                       (knp_place_in_source){source, number, 1},
                                       "the block '%s' is missing", block_names[k]);
        }
    }
    if (status != KNP_OK) {
        knp_shapes__free(shapes);
        return status;
    }
    *out = shapes;
    return KNP_OK;
}

void knp_shapes__free(knp_shapes *shapes)
{
    if (shapes) {
        for (size_t k = 0; k < BLOCKS; k++) {
            pcre2_code_free(shapes->blocks[k].code);
        }
        knp_alloc__free(shapes);
    }
}

knp_shape_matcher *knp_shape_matcher__new(const knp_shapes *shapes)
{
    knp_shape_matcher *m = knp_alloc__get(sizeof *m);
    if (!m) {
        return NULL;
    }
    m->shapes = shapes;
    m->data = pcre2_match_data_create(32, NULL);
    m->context = pcre2_match_context_create(NULL);
    if (!m->data || !m->context) {
        knp_shape_matcher__free(m);
        return NULL;
    }
    pcre2_set_match_limit(m->context, MATCH_LIMIT);
    pcre2_set_depth_limit(m->context, MATCH_LIMIT);
    return m;
}

void knp_shape_matcher__free(knp_shape_matcher *matcher)
{
    if (matcher) {
        pcre2_match_data_free(matcher->data);
        pcre2_match_context_free(matcher->context);
        knp_alloc__free(matcher);
    }
}

/* A window of the text that ends at a character's boundary. */
static size_t window(const char *bytes, uint32_t at, uint32_t end, uint32_t most)
{
    if (end - at <= most) {
        return end;
    }
    uint32_t stop = at + most;
    while (((unsigned char)bytes[stop] & 0xC0) == 0x80) {
        stop--;
    }
    return stop;
}

static int run(knp_shape_matcher *m, const pattern *p, const char *bytes, size_t end, uint32_t at)
{
    return pcre2_match(p->code, (PCRE2_SPTR)bytes, end, at, PCRE2_NO_UTF_CHECK, m->data,
                       m->context);
}

static uint32_t mark_number(const knp_shape_matcher *m)
{
    uint32_t number = 0;
    PCRE2_SPTR mark = pcre2_get_mark(m->data);
    for (; mark && *mark >= '0' && *mark <= '9' && number < 1000; mark++) {
        number = number * 10 + (uint32_t)(*mark - '0');
    }
    return number;
}

static uint32_t match_kind(knp_shape_matcher *m, unsigned number, const char *bytes, uint32_t at,
                           size_t stop, uint8_t *kind)
{
    const pattern *p = &m->shapes->blocks[number];
    if (run(m, p, bytes, stop, at) < 0) {
        return 0;
    }
    const PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(m->data);
    uint32_t mark = mark_number(m);
    if (mark > 250) {
        return 0; /* a mark of the pattern's own */
    }
    *kind = p->kinds[mark];
    return (uint32_t)(ovector[1] - ovector[0]);
}

uint32_t knp_shape__token(knp_shape_matcher *matcher, const char *bytes, uint32_t at, uint32_t end,
                          uint8_t *kind)
{
    return match_kind(matcher, TOKEN, bytes, at, window(bytes, at, end, TOKEN_WINDOW), kind);
}

uint32_t knp_shape__address(knp_shape_matcher *matcher, const char *bytes, uint32_t at,
                            uint32_t end, uint8_t *kind)
{
    return match_kind(matcher, ADDRESS, bytes, at, window(bytes, at, end, ADDRESS_WINDOW), kind);
}

/* The first group of that name which took part in the match. */
static knp_span group(const knp_shape_matcher *m, const char *name)
{
    PCRE2_SPTR first, last;
    const pcre2_code *code = m->shapes->blocks[PARAGRAPH].code;
    int size = pcre2_substring_nametable_scan(code, (PCRE2_SPTR)name, &first, &last);
    const PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(m->data);
    for (PCRE2_SPTR entry = first; size > 0 && entry <= last; entry += size) {
        size_t n = (size_t)entry[0] << 8 | entry[1];
        if (ovector[2 * n] != PCRE2_UNSET) {
            return (knp_span){(uint32_t)ovector[2 * n], (uint32_t)ovector[2 * n + 1]};
        }
    }
    return (knp_span){0, 0};
}

knp_dateline knp_shape__dateline(knp_shape_matcher *matcher, const char *bytes, uint32_t start,
                                 uint32_t end)
{
    size_t stop = window(bytes, start, end, DATELINE_WINDOW);
    if (run(matcher, &matcher->shapes->blocks[PARAGRAPH], bytes, stop, start) < 0) {
        return (knp_dateline){0};
    }
    return (knp_dateline){
        .end = (uint32_t)pcre2_get_ovector_pointer(matcher->data)[1],
        .place = group(matcher, "place"),
        .date = group(matcher, "date"),
        .agency = group(matcher, "agency"),
    };
}
