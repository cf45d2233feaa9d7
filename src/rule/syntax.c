#include "rule/syntax.h"

#include "base/utf8.h"

#include <stdio.h>

enum { DEPTH = 40 };

/* A named piece: let NAME = pattern. */
typedef struct piece {
    knp_str name;
    knp_node *node;
} piece;

typedef struct parser {
    knp_arena *arena;
    knp_rule_file *out;
    knp_error *error;
    knp_status status;
    const char *at, *end; /* of the pattern being read */
    const char *line_start;
    uint32_t line;
    const char *counted_line, *counted_to; /* columns counted so far */
    uint32_t counted;
    unsigned depth;
    knp_str phase;
    knp_choose choose;
    knp_rule_source *rule; /* the open one, or NULL */
    KNP_VEC(piece) pieces;
} parser;

/* ---------------------------------------------------------------------------------- errors -- */

/* Counts on from where it was asked last, so that a long line is counted once. */
static uint32_t column_of(parser *p, const char *at)
{
    if (p->counted_line != p->line_start || at < p->counted_to) {
        p->counted_line = p->counted_to = p->line_start;
        p->counted = 1;
    }
    for (; p->counted_to < at; p->counted_to++) {
        p->counted += ((unsigned char)*p->counted_to & 0xC0) != 0x80;
    }
    return p->counted;
}

/* Notes the first error; all readers go on as if at the end. */
#define FAIL(p, where, ...)                                                                        \
    ((p)->status == KNP_OK ? (void)((p)->status = knp_error__set_at(                               \
                                        (p)->error, KNP_ERROR_RULES,                               \
                                        (knp_place_in_source){(p)->out->name.bytes, (p)->line,     \
                                                              column_of((p), (where))},            \
                                        __VA_ARGS__))                                              \
                           : (void)0)

static void *get(parser *p, size_t size)
{
    void *memory = knp_arena__get(p->arena, size);
    if (!memory && p->status == KNP_OK) {
        p->status = knp_error__memory(p->error);
    }
    return memory;
}

static knp_str keep(parser *p, knp_str text)
{
    char *copy = knp_arena__copy(p->arena, text.bytes, text.size);
    if (!copy && p->status == KNP_OK) {
        p->status = knp_error__memory(p->error);
    }
    return (knp_str){copy ? copy : "", copy ? text.size : 0};
}

/* --------------------------------------------------------------------------------- symbols -- */

static void skip_blanks(parser *p)
{
    while (p->at < p->end && (*p->at == ' ' || *p->at == '\t')) {
        p->at++;
    }
}

static bool at_end(parser *p)
{
    skip_blanks(p);
    return p->at >= p->end || p->status != KNP_OK;
}

static char peek(parser *p)
{
    return at_end(p) ? '\0' : *p->at;
}

static bool accept(parser *p, char c)
{
    if (peek(p) == c) {
        p->at++;
        return true;
    }
    return false;
}

static void expect(parser *p, char c, const char *what)
{
    if (!accept(p, c)) {
        FAIL(p, p->at, "expected '%c' %s", c, what);
    }
}

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

static void expect_end(parser *p, const char *what)
{
    if (!at_end(p)) {
        FAIL(p, p->at, "nothing can stand here, %s", what);
    }
}

static knp_str read_name(parser *p)
{
    skip_blanks(p);
    const char *from = p->at;
    while (p->at < p->end && is_name_byte(*p->at)) {
        p->at++;
    }
    if (p->at == from) {
        FAIL(p, p->at, "expected a name of lower-case letters, digits and hyphens");
    }
    return keep(p, (knp_str){from, (size_t)(p->at - from)});
}

/* A value may have capitals: EUR. */
static knp_str read_value(parser *p)
{
    skip_blanks(p);
    const char *from = p->at;
    while (p->at < p->end && (is_name_byte(*p->at) || (*p->at >= 'A' && *p->at <= 'Z'))) {
        p->at++;
    }
    if (p->at == from) {
        FAIL(p, p->at, "expected a value of letters, digits and hyphens");
    }
    return keep(p, (knp_str){from, (size_t)(p->at - from)});
}

/* Up to the same quotation mark; a backslash takes the next byte as it is. */
static knp_str read_quoted(parser *p, char quote)
{
    const char *from = p->at;
    while (p->at < p->end && *p->at != quote) {
        p->at += *p->at == '\\' && p->at + 1 < p->end ? 2 : 1;
    }
    if (p->at >= p->end) {
        FAIL(p, from, "no closing %c", quote);
        return (knp_str){"", 0};
    }
    knp_str text = keep(p, (knp_str){from, (size_t)(p->at - from)});
    p->at++;
    if (text.size == 0) {
        FAIL(p, from, "nothing between the marks");
    }
    return text;
}

static unsigned read_count(parser *p)
{
    unsigned value = 0, digits = 0;
    skip_blanks(p);
    for (; p->at < p->end && *p->at >= '0' && *p->at <= '9' && digits < 4; p->at++, digits++) {
        value = value * 10 + (unsigned)(*p->at - '0');
    }
    if (!digits || value >= KNP_REPEAT_FOREVER) {
        FAIL(p, p->at, "expected a number below %d", KNP_REPEAT_FOREVER);
    }
    return value;
}

/* ----------------------------------------------------------------------------------- tests -- */

static knp_test *new_test(parser *p, knp_test_kind kind)
{
    knp_test *test = get(p, sizeof *test);
    if (test) {
        *test = (knp_test){.kind = kind, .line = p->line, .column = column_of(p, p->at)};
    }
    return test;
}

static void read_condition(parser *p, knp_test *test)
{
    if (p->at < p->end && *p->at == '(') {
        p->at++;
        test->field = read_name(p);
        expect(p, '=', "between field and value");
        test->value = read_value(p);
        expect(p, ')', "after the value");
    }
}

static bool begins_test(char c)
{
    return c == '"' || c == '\'' || c == '#' || c == '%' || c == '/' || c == '[' || c == '!';
}

static knp_test *read_test(parser *p);

/* [a b !c]: all of them. */
static knp_test *read_conjunction(parser *p)
{
    p->at--;
    knp_test *all = new_test(p, KNP_TEST_AND); /* where its bracket stands */
    p->at++;
    knp_test **next = all ? &all->child : NULL;
    while (all && peek(p) != ']' && !at_end(p)) {
        *next = read_test(p);
        next = *next ? &(*next)->next : next;
        while (accept(p, '|')) {
            FAIL(p, p->at, "'|' inside [ ]: write the alternatives outside");
        }
    }
    expect(p, ']', "after the tests of one token");
    if (all && !all->child) {
        FAIL(p, p->at, "nothing between [ and ]");
    }
    return all;
}

static knp_test *read_test(parser *p)
{
    if (++p->depth > DEPTH) {
        FAIL(p, p->at, "nested too deeply");
    }
    char c = peek(p);
    knp_test *test = new_test(p, KNP_TEST_WORD);
    if (!test || !begins_test(c)) {
        FAIL(p, p->at, "expected a test: \"word\", 'Word', #class, %%trait, /pattern/ or [ ]");
        p->depth--;
        return test;
    }
    p->at++;
    switch (c) {
    case '"':
        test->text = read_quoted(p, '"');
        break;
    case '\'':
        test->kind = KNP_TEST_EXACT;
        test->text = read_quoted(p, '\'');
        break;
    case '#':
        test->kind = KNP_TEST_CLASS;
        test->text = read_name(p);
        read_condition(p, test);
        break;
    case '%':
        test->kind = KNP_TEST_TRAIT;
        test->text = read_name(p);
        break;
    case '/':
        test->kind = KNP_TEST_REGEX;
        test->text = read_quoted(p, '/');
        break;
    case '!':
        test->kind = KNP_TEST_NOT;
        test->child = read_test(p);
        break;
    default:
        test = read_conjunction(p);
        break;
    }
    p->depth--;
    return test;
}

/* -------------------------------------------------------------------------------- patterns -- */

static knp_node *new_node(parser *p, knp_node_kind kind)
{
    knp_node *node = get(p, sizeof *node);
    if (node) {
        *node = (knp_node){.kind = kind, .line = p->line, .column = column_of(p, p->at)};
    }
    return node;
}

static knp_node *read_choice(parser *p);

static knp_node *read_piece(parser *p)
{
    knp_str name = read_name(p);
    for (size_t k = 0; k < p->pieces.count; k++) {
        if (knp_str__equal(p->pieces.items[k].name, name)) {
            /* A tree may stand in several places: nothing is changed in it. A wrapper keeps its
             * own place among its siblings. */
            knp_node *node = new_node(p, KNP_NODE_SEQUENCE);
            if (node) {
                node->child = p->pieces.items[k].node;
            }
            return node;
        }
    }
    FAIL(p, p->at, "no piece '$%s' was defined with 'let' before", name.bytes);
    return NULL;
}

static knp_node *read_primary(parser *p)
{
    char c = peek(p);
    knp_node *node;
    switch (c) {
    case '(':
        p->at++;
        node = read_choice(p);
        expect(p, ')', "after the group");
        return node;
    case '<':
        p->at++;
        node = new_node(p, KNP_NODE_MARK);
        if (node) {
            node->name = read_name(p);
        }
        expect(p, '>', "after the name of a mark");
        return node;
    case '_':
        p->at++;
        return new_node(p, KNP_NODE_ANY);
    case '^':
        p->at++;
        return new_node(p, KNP_NODE_START);
    case '$':
        p->at++;
        return p->at < p->end && is_name_byte(*p->at) ? read_piece(p) : new_node(p, KNP_NODE_END);
    default:
        node = new_node(p, c == '#' ? KNP_NODE_CLASS : KNP_NODE_TEST);
        if (node) {
            node->test = read_test(p);
        }
        return node;
    }
}

static knp_node *read_repetition(parser *p, knp_node *node)
{
    unsigned min = 1, max = 1;
    if (accept(p, '?')) {
        min = 0;
    } else if (accept(p, '*')) {
        min = 0;
        max = KNP_REPEAT_FOREVER;
    } else if (accept(p, '+')) {
        max = KNP_REPEAT_FOREVER;
    } else if (accept(p, '{')) {
        min = max = read_count(p);
        if (accept(p, ',')) {
            max = read_count(p);
        }
        expect(p, '}', "after the counts");
        if (min > max || max == 0) {
            FAIL(p, p->at, "a repetition from %u to %u", min, max);
        }
    } else {
        return node;
    }
    knp_node *repeat = new_node(p, KNP_NODE_REPEAT);
    if (repeat && node) {
        repeat->child = node;
        repeat->min = (uint8_t)min;
        repeat->max = (uint8_t)max;
        repeat->lazy = node->kind == KNP_NODE_ANY;
    }
    return repeat;
}

/* name:element, or an element; with what repeats it. Names may follow each other. */
static knp_node *read_element(parser *p)
{
    skip_blanks(p);
    const char *from = p->at;
    while (p->at < p->end && is_name_byte(*p->at) && *p->at != '_') {
        p->at++;
    }
    if (p->at > from && p->at < p->end && *p->at == ':') {
        knp_node *capture = new_node(p, KNP_NODE_CAPTURE);
        knp_str name = keep(p, (knp_str){from, (size_t)(p->at - from)});
        p->at++;
        if (++p->depth > DEPTH) {
            FAIL(p, p->at, "nested too deeply");
        }
        knp_node *child = p->status == KNP_OK ? read_element(p) : NULL;
        p->depth--;
        if (capture) {
            capture->name = name;
            capture->child = child;
        }
        return capture;
    }
    p->at = from;
    return read_repetition(p, read_primary(p));
}

static knp_node *read_sequence(parser *p)
{
    knp_node *sequence = new_node(p, KNP_NODE_SEQUENCE);
    knp_node **next = sequence ? &sequence->child : NULL;
    while (sequence && !at_end(p) && peek(p) != '|' && peek(p) != ')') {
        *next = read_element(p);
        next = *next ? &(*next)->next : next;
    }
    if (sequence && !sequence->child) {
        FAIL(p, p->at, "an empty pattern");
    }
    return sequence;
}

static knp_node *read_choice(parser *p)
{
    if (++p->depth > DEPTH) {
        FAIL(p, p->at, "nested too deeply");
    }
    knp_node *first = read_sequence(p);
    if (peek(p) == '|') {
        knp_node *choice = new_node(p, KNP_NODE_CHOICE);
        knp_node *last = first;
        if (choice) {
            choice->child = first;
        }
        while (accept(p, '|')) {
            knp_node *other = read_sequence(p);
            if (last) {
                last->next = other;
            }
            last = other;
        }
        first = choice;
    }
    p->depth--;
    return first;
}

static knp_node *read_pattern(parser *p)
{
    knp_node *node = read_choice(p);
    if (!at_end(p)) {
        FAIL(p, p->at, "'%c' cannot stand here", *p->at);
    }
    return node;
}

/* ----------------------------------------------------------------------------------- lines -- */

static bool starts_word(parser *p, const char *word)
{
    size_t n = strlen(word);
    skip_blanks(p);
    if ((size_t)(p->end - p->at) < n || memcmp(p->at, word, n) != 0 ||
        (p->at + n < p->end && p->at[n] != ' ')) {
        return false;
    }
    p->at += n;
    return true;
}

static knp_str rest_of_line(parser *p)
{
    skip_blanks(p);
    knp_str rest = {p->at, (size_t)(p->end - p->at)};
    p->at = p->end;
    return keep(p, knp_str__trim(rest));
}

static void read_directive(parser *p)
{
    p->rule = NULL;
    if (starts_word(p, "@phase")) {
        p->phase = read_name(p);
        p->choose = KNP_CHOOSE_LONGEST;
        if (at_end(p)) {
            return;
        }
    }
    if (!starts_word(p, "@choose")) {
        FAIL(p, p->at, "expected '@phase NAME' or '@choose longest', 'first' or 'all'");
        return;
    }
    knp_str how = rest_of_line(p);
    if (knp_str__is(how, "longest")) {
        p->choose = KNP_CHOOSE_LONGEST;
    } else if (knp_str__is(how, "first")) {
        p->choose = KNP_CHOOSE_FIRST;
    } else if (knp_str__is(how, "all")) {
        p->choose = KNP_CHOOSE_ALL;
    } else {
        FAIL(p, p->at, "'@choose' takes longest, first or all");
    }
}

static void read_let(parser *p)
{
    piece made = {.name = read_name(p)};
    p->rule = NULL;
    expect(p, '=', "after the name of a piece");
    made.node = read_pattern(p);
    if (p->status == KNP_OK && !KNP_VEC_PUSH(&p->pieces, made)) {
        p->status = knp_error__memory(p->error);
    }
}

static void begin_rule(parser *p)
{
    knp_rule_source rule = {.line = p->line, .phase = p->phase, .choose = p->choose};
    rule.name = read_name(p);
    expect_end(p, "after the rule's name");
    if (!p->phase.size) {
        FAIL(p, p->at, "'@phase' must stand before the first rule");
    }
    for (size_t k = 0; k < p->out->rules.count; k++) {
        if (knp_str__equal(p->out->rules.items[k].name, rule.name)) {
            FAIL(p, p->at, "the rule '%s' stands in this file already", rule.name.bytes);
        }
    }
    if (p->status == KNP_OK && !KNP_VEC_PUSH(&p->out->rules, rule)) {
        p->status = knp_error__memory(p->error);
        return;
    }
    p->rule = p->out->rules.count ? &p->out->rules.items[p->out->rules.count - 1] : NULL;
}

/* => record { field, field = value } */
static void read_record(parser *p)
{
    if (p->rule->record.size) {
        FAIL(p, p->at, "a second '=>' in one rule");
        return;
    }
    p->rule->record = read_name(p);
    if (at_end(p)) {
        return;
    }
    expect(p, '{', "after the record's name");
    while (peek(p) != '}' && !at_end(p)) {
        knp_assignment a = {.field = read_name(p)};
        a.value = accept(p, '=') ? read_value(p) : (knp_str){"", 0};
        if (!KNP_VEC_PUSH(&p->rule->constants, a)) {
            p->status = knp_error__memory(p->error);
        }
        if (!accept(p, ',')) {
            break;
        }
    }
    expect(p, '}', "after the record's fields");
    expect_end(p, "after the record");
}

static void add_example(parser *p, bool yes)
{
    knp_example example = {.yes = yes, .line = p->line, .text = rest_of_line(p)};
    if (!example.text.size) {
        FAIL(p, p->at, "an example without a sentence");
    } else if (!KNP_VEC_PUSH(&p->rule->examples, example)) {
        p->status = knp_error__memory(p->error);
    }
}

/* name = "text"; name = "text": what the captures of the `yes` above must be. */
static void read_expectations(parser *p)
{
    knp_example *example = &p->rule->examples.items[p->rule->examples.count - 1];
    do {
        knp_assignment a = {.field = read_name(p)};
        expect(p, '=', "after the capture's name");
        expect(p, '"', "before the expected text");
        a.value = p->status == KNP_OK ? read_quoted(p, '"') : a.field;
        if (p->status == KNP_OK && !KNP_VEC_PUSH(&example->captures, a)) {
            p->status = knp_error__memory(p->error);
        }
    } while (accept(p, ';'));
    if (!at_end(p)) {
        FAIL(p, p->at, "expected ';' or the line's end");
    }
}

static void read_context(parser *p, knp_node **left, knp_node **right)
{
    knp_node **target = starts_word(p, "left") ? left : starts_word(p, "right") ? right : NULL;
    if (!target) {
        FAIL(p, p->at, "expected 'left' or 'right'");
    } else if (*target) {
        FAIL(p, p->at, "the same context a second time; use ( | )");
    } else {
        *target = read_pattern(p);
    }
}

/* An expectation begins with a name and '='. */
static bool is_expectation(parser *p)
{
    const char *c = p->at;
    while (c < p->end && is_name_byte(*c)) {
        c++;
    }
    const char *name_end = c;
    while (c < p->end && *c == ' ') {
        c++;
    }
    return name_end > p->at && c < p->end && *c == '=' && p->rule->examples.count &&
           p->rule->examples.items[p->rule->examples.count - 1].yes;
}

static void read_rule_line(parser *p)
{
    knp_rule_source *rule = p->rule;
    if (starts_word(p, "=>")) {
        read_record(p);
    } else if (starts_word(p, "yes")) {
        add_example(p, true);
    } else if (starts_word(p, "no")) {
        add_example(p, false);
    } else if (starts_word(p, "unless")) {
        read_context(p, &rule->unless_left, &rule->unless_right);
    } else if (starts_word(p, "if")) {
        read_context(p, &rule->if_left, &rule->if_right);
    } else if (is_expectation(p)) {
        read_expectations(p);
    } else if (!rule->pattern) {
        rule->pattern = read_pattern(p);
    } else if (!rule->record.size) {
        /* A pattern goes on: its parts follow each other. */
        knp_node *more = read_pattern(p), *both = new_node(p, KNP_NODE_SEQUENCE);
        knp_node *first = new_node(p, KNP_NODE_SEQUENCE);
        if (both && first && more) {
            first->child = rule->pattern;
            first->next = more;
            both->child = first;
            rule->pattern = both;
        }
    } else {
        FAIL(p, p->at, "expected =>, yes, no, unless, if, or what a capture must be");
    }
}

static void read_line(parser *p)
{
    bool indented = p->at < p->end && (*p->at == ' ' || *p->at == '\t');
    if (at_end(p) || (*p->at == '#' && (p->at + 1 >= p->end || p->at[1] == ' '))) {
        return; /* a comment: '#' and a blank */
    }
    if (!indented && *p->at == '@') {
        read_directive(p);
    } else if (!indented && starts_word(p, "let")) {
        read_let(p);
    } else if (!indented && starts_word(p, "rule")) {
        begin_rule(p);
    } else if (indented && p->rule) {
        read_rule_line(p);
    } else {
        FAIL(p, p->at, "expected '@phase', 'let', 'rule', or the indented lines of a rule");
    }
}

/* What a rule must have. */
static void check_rules(parser *p)
{
    for (size_t k = 0; k < p->out->rules.count; k++) {
        const knp_rule_source *rule = &p->out->rules.items[k];
        bool yes = false, no = false;
        for (size_t e = 0; e < rule->examples.count; e++) {
            yes = yes || rule->examples.items[e].yes;
            no = no || !rule->examples.items[e].yes;
        }
        p->line = rule->line;
        p->line_start = p->at;
        if (!rule->pattern || !rule->record.size) {
            FAIL(p, p->at, "the rule '%s' needs a pattern and '=> record'", rule->name.bytes);
        } else if (!yes || !no) {
            FAIL(p, p->at, "the rule '%s' needs at least one 'yes' and one 'no' example",
                 rule->name.bytes);
        }
    }
}

knp_status knp_rule__read(knp_arena *arena, const char *name, const char *text, size_t size,
                          knp_rule_file *out, knp_error *error)
{
    *out = (knp_rule_file){0};
    parser p = {.arena = arena, .out = out, .error = error};
    out->name = keep(&p, knp_str__of(name));
    size_t at;
    p.line_start = text;
    for (size_t i = 0; i < size && p.status == KNP_OK;) {
        const char *feed = memchr(text + i, '\n', size - i);
        size_t n = feed ? (size_t)(feed - text) - i : size - i;
        p.line++;
        p.at = p.line_start = text + i;
        p.end = p.at + n;
        while (p.end > p.at && (p.end[-1] == '\r' || p.end[-1] == ' ')) {
            p.end--;
        }
        if (knp_utf8__check(p.at, (size_t)(p.end - p.at), &at, NULL) != KNP_UTF8_OK) {
            FAIL(&p, p.at + at, "not UTF-8");
        } else {
            read_line(&p);
        }
        i += n + 1;
    }
    check_rules(&p);
    KNP_VEC_FREE(&p.pieces);
    return p.status;
}

void knp_rule__free(knp_rule_file *file)
{
    for (size_t k = 0; k < file->rules.count; k++) {
        knp_rule_source *rule = &file->rules.items[k];
        for (size_t e = 0; e < rule->examples.count; e++) {
            KNP_VEC_FREE(&rule->examples.items[e].captures);
        }
        KNP_VEC_FREE(&rule->examples);
        KNP_VEC_FREE(&rule->constants);
    }
    KNP_VEC_FREE(&file->rules);
}
