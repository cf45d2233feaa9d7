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

static void *pcre_get(size_t size, void *unused)
{
    (void)unused;
    return knp_alloc__get(size);
}

static void pcre_free(void *memory, void *unused)
{
    (void)unused;
    knp_alloc__free(memory);
}

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

static pcre2_general_context *general(void)
{
    return pcre2_general_context_create(pcre_get, pcre_free, NULL);
}

static const uint32_t OPTIONS =
    PCRE2_UTF | PCRE2_UCP | PCRE2_EXTENDED | PCRE2_ANCHORED | PCRE2_DUPNAMES | PCRE2_NO_UTF_CHECK;

/* Compiles each row alone, so that an error is told where it stands. */
static knp_status check_row(const row *r, const char *source, knp_error *error)
{
    int code;
    PCRE2_SIZE offset;
    pcre2_general_context *context = general();
    pcre2_compile_context *compile = context ? pcre2_compile_context_create(context) : NULL;
    pcre2_code *compiled =
        compile ? pcre2_compile((PCRE2_SPTR)r->regex.bytes, r->regex.size,
                                OPTIONS & ~PCRE2_NO_UTF_CHECK, &code, &offset, compile)
                : NULL;
    knp_status status = KNP_OK;
    if (!compile || (!compiled && code == PCRE2_ERROR_HEAP_FAILED)) {
        status = knp_error__memory(error);
    } else if (!compiled) {
        char message[160];
        pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
        status =
            knp_error__set_at(error, KNP_ERROR_LEXICON,
                              (knp_place_in_source){source, r->line, r->column + (uint32_t)offset},
                              "pattern: %s", message);
    }
    pcre2_code_free(compiled);
    pcre2_compile_context_free(compile);
    pcre2_general_context_free(context);
    return status;
}

static knp_status compile_joined(pattern *p, const knp_buf *joined, knp_error *error)
{
    int code;
    PCRE2_SIZE offset;
    pcre2_general_context *context = general();
    pcre2_compile_context *compile = context ? pcre2_compile_context_create(context) : NULL;
    if (compile && !joined->broken) {
        p->code = pcre2_compile((PCRE2_SPTR)joined->bytes, joined->size, OPTIONS, &code, &offset,
                                compile);
    }
    pcre2_compile_context_free(compile);
    pcre2_general_context_free(context);
    if (!p->code) {
        return knp_error__memory(error);
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
        knp_buf__printf(&b->joined, "%s(?:%.*s\n)(*MARK:%u)", b->rows ? "|" : "",
                        (int)r->regex.size, r->regex.bytes, b->rows);
        b->target->kinds[b->rows++] = kind;
    }
    return status;
}

static knp_status finish_block(block *b, knp_error *error)
{
    knp_status status =
        b->target && b->rows ? compile_joined(b->target, &b->joined, error) : KNP_OK;
    knp_buf__free(&b->joined);
    *b = (block){0};
    return status;
}

static knp_status begin_block(knp_shapes *shapes, block *b, knp_str name, knp_place_in_source place,
                              knp_error *error)
{
    knp_status status = finish_block(b, error);
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
    r.column = (uint32_t)(r.regex.bytes - line.bytes) + 1;
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
        status = finish_block(&b, error);
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
    pcre2_general_context *context = general();
    m->shapes = shapes;
    m->data = context ? pcre2_match_data_create(32, context) : NULL;
    m->context = context ? pcre2_match_context_create(context) : NULL;
    pcre2_general_context_free(context);
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
    for (; mark && *mark; mark++) {
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
    *kind = p->kinds[mark_number(m)];
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
