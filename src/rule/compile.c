#define PCRE2_CODE_UNIT_WIDTH 8
#include "rule/compile.h"

#include "rule/program.h"
#include "rule/trait.h"
#include "text/fold.h"

#include <pcre2.h>

typedef struct compiler {
    knp_arena *arena;
    knp_error *error;
    knp_status status;
    const char *file; /* of the rule being compiled */
    knp_class_test classes;
    knp_rule_words *words;
    KNP_VEC(char) strings;
    KNP_VEC(uint32_t) phases;
    KNP_VEC(uint32_t) marks;
    KNP_VEC(knp_compiled_rule) rules;
    KNP_VEC(knp_step) steps;
    KNP_VEC(knp_predicate) predicates;
    KNP_VEC(uint16_t) code;
    KNP_VEC(knp_atom) atoms;
    KNP_VEC(uint32_t) captures;
    KNP_VEC(knp_compiled_constant) constants;
    uint32_t base; /* first step of the range being written */
    bool backwards;
    bool in_context;         /* no captures there */
    const knp_node *pattern; /* of the rule being compiled */
} compiler;

#define FAIL(c, node, ...)                                                                         \
    ((c)->status == KNP_OK                                                                         \
         ? (void)((c)->status = knp_error__set_at(                                                 \
                      (c)->error, KNP_ERROR_RULES,                                                 \
                      (knp_place_in_source){(c)->file, (node)->line, (node)->column},              \
                      __VA_ARGS__))                                                                \
         : (void)0)

static void out_of_memory(compiler *c)
{
    if (c->status == KNP_OK) {
        c->status = knp_error__memory(c->error);
    }
}

#define PUSH(c, vec, item)                                                                         \
    do {                                                                                           \
        if (!KNP_VEC_PUSH(&(c)->vec, (item))) {                                                    \
            out_of_memory(c);                                                                      \
        }                                                                                          \
    } while (0)

/* ---------------------------------------------------------------------------------- strings -- */

/* Programs are small: equal strings are found by looking. */
static uint32_t intern(compiler *c, knp_str text)
{
    if (c->status != KNP_OK) {
        return 0; /* the last string may lack its end */
    }
    for (size_t at = 0; at < c->strings.count;) {
        size_t n = strlen(c->strings.items + at);
        if (knp_str__equal(text, (knp_str){c->strings.items + at, n})) {
            return (uint32_t)at;
        }
        at += n + 1;
    }
    uint32_t at = (uint32_t)c->strings.count;
    for (size_t i = 0; i < text.size; i++) {
        PUSH(c, strings, text.bytes[i]);
    }
    PUSH(c, strings, '\0');
    return at;
}

/* The index of a name in a list of names, added where it is new. */
static uint16_t index_of(compiler *c, uint32_t **items, size_t *count, size_t *room, knp_str name)
{
    uint32_t string = intern(c, name);
    for (size_t k = 0; k < *count; k++) {
        if ((*items)[k] == string) {
            return (uint16_t)k;
        }
    }
    if (*room == *count && !knp_vec__grow((void **)items, room, *count, 1, sizeof **items)) {
        out_of_memory(c);
        return 0;
    }
    (*items)[(*count)++] = string;
    return (uint16_t)(*count - 1);
}

static uint16_t mark_of(compiler *c, knp_str name)
{
    return index_of(c, &c->marks.items, &c->marks.count, &c->marks.room, name);
}

/* ------------------------------------------------------------------------------------ atoms -- */

static void add_literal(compiler *c, knp_str text, bool exact, knp_atom *atom)
{
    knp_buf key = {0};
    if (!knp_fold__key(text, exact, &key)) {
        out_of_memory(c);
    } else {
        char *copy = knp_arena__copy(c->arena, key.bytes, key.size);
        knp_rule_word word = {{copy, key.size}, exact};
        if (!copy || !KNP_VEC_PUSH(c->words, word)) {
            out_of_memory(c);
        }
        atom->text = intern(c, knp_buf__view(&key));
    }
    knp_buf__free(&key);
}

static uint16_t add_atom(compiler *c, const knp_atom *atom)
{
    for (size_t k = 0; k < c->atoms.count; k++) {
        if (memcmp(&c->atoms.items[k], atom, sizeof *atom) == 0) {
            return (uint16_t)k;
        }
    }
    PUSH(c, atoms, *atom);
    return (uint16_t)(c->atoms.count - 1);
}

/* A PCRE2 pattern that is wrong is told where it stands, not when it is first used. */
static void check_pattern(compiler *c, const knp_test *test)
{
    int code;
    PCRE2_SIZE offset;
    char message[160];
    pcre2_code *compiled = pcre2_compile((PCRE2_SPTR)test->text.bytes, test->text.size,
                                         PCRE2_UTF | PCRE2_UCP, &code, &offset, NULL);
    if (!compiled) {
        pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
        FAIL(c, test, "%s", message);
    }
    pcre2_code_free(compiled);
}

static uint16_t atom_of(compiler *c, const knp_test *test)
{
    knp_atom atom = {0};
    switch (test->kind) {
    case KNP_TEST_WORD:
    case KNP_TEST_EXACT:
        atom.kind = test->kind == KNP_TEST_EXACT ? KNP_ATOM_EXACT : KNP_ATOM_WORD;
        if (memchr(test->text.bytes, ' ', test->text.size)) {
            FAIL(c, test, "\"%s\" is more than one word; write each by itself", test->text.bytes);
        }
        add_literal(c, test->text, test->kind == KNP_TEST_EXACT, &atom);
        break;
    case KNP_TEST_CLASS:
        atom.kind = KNP_ATOM_CLASS;
        atom.text = intern(c, test->text);
        atom.field = intern(c, test->field);
        atom.value = intern(c, test->value);
        if (c->classes.exists && !c->classes.exists(c->classes.context, test->text)) {
            FAIL(c, test, "no lexicon has the class '%s'", test->text.bytes);
        }
        break;
    default:
        atom.kind = KNP_ATOM_REGEX;
        atom.text = intern(c, test->text);
        check_pattern(c, test);
        break;
    }
    return add_atom(c, &atom);
}

/* ------------------------------------------------------------------------------- predicates -- */

static void add_static(compiler *c, knp_predicate *p, uint16_t code)
{
    PUSH(c, code, code);
    p->code_count++;
}

/* One term, joined to those before it at once, so that the stack stays low. */
static void add_term(compiler *c, knp_predicate *p, uint16_t atom, bool negated, unsigned *terms)
{
    add_static(c, p, atom);
    if (negated) {
        add_static(c, p, KNP_CODE_NOT);
    }
    if ((*terms)++) {
        add_static(c, p, KNP_CODE_AND | 2);
    }
}

static void add_test(compiler *c, knp_predicate *p, const knp_test *test, bool negated,
                     unsigned *terms);

static void add_trait(compiler *c, knp_predicate *p, const knp_test *test, bool negated,
                      unsigned *terms)
{
    const knp_trait *trait = knp_trait__find(test->text);
    if (!trait) {
        FAIL(c, test, "no trait is called %%%s", test->text.bytes);
        return;
    }
    unsigned parts = (trait->set || trait->clear ? 1U : 0U) + (trait->kinds != 0 ? 1U : 0U) +
                     (trait->facts_set || trait->facts_clear ? 1U : 0U);
    parts += trait->tags != 0;
    if (negated && parts > 1) {
        FAIL(c, test, "%%%s cannot be negated", test->text.bytes);
    }
    if (trait->set || trait->clear) {
        knp_atom atom = {.kind = KNP_ATOM_TRAIT, .set = trait->set, .clear = trait->clear};
        add_term(c, p, add_atom(c, &atom), negated, terms);
    }
    if (trait->tags) {
        p->tags &= negated ? ~trait->tags : trait->tags;
    }
    if (trait->kinds) {
        p->kinds &= negated ? ~trait->kinds : trait->kinds;
    }
    p->facts_set = (uint8_t)(p->facts_set | (negated ? trait->facts_clear : trait->facts_set));
    p->facts_clear = (uint8_t)(p->facts_clear | (negated ? trait->facts_set : trait->facts_clear));
}

static void add_test(compiler *c, knp_predicate *p, const knp_test *test, bool negated,
                     unsigned *terms)
{
    switch (test->kind) {
    case KNP_TEST_NOT:
        if (test->child) {
            add_test(c, p, test->child, !negated, terms);
        }
        break;
    case KNP_TEST_AND:
        if (negated) {
            FAIL(c, test, "[ ] cannot be negated; negate what stands in it");
        }
        for (const knp_test *t = test->child; t; t = t->next) {
            add_test(c, p, t, false, terms);
        }
        break;
    case KNP_TEST_TRAIT:
        add_trait(c, p, test, negated, terms);
        break;
    default:
        add_term(c, p, atom_of(c, test), negated, terms);
        break;
    }
}

static bool same_predicate(const compiler *c, const knp_predicate *a, const knp_predicate *b)
{
    return a->kinds == b->kinds && a->tags == b->tags && a->facts_set == b->facts_set &&
           a->facts_clear == b->facts_clear && a->code_count == b->code_count &&
           memcmp(c->code.items + a->first_code, c->code.items + b->first_code,
                  a->code_count * sizeof(uint16_t)) == 0;
}

static uint16_t predicate_of(compiler *c, const knp_test *test)
{
    knp_predicate p = {.kinds = ~(uint64_t)0, .tags = ~0U, .first_code = (uint32_t)c->code.count};
    unsigned terms = 0;
    if (test) {
        add_test(c, &p, test, false, &terms);
    }
    if (c->status != KNP_OK) {
        return 0;
    }
    for (size_t k = 0; k < c->predicates.count; k++) {
        if (p.code_count && same_predicate(c, &p, &c->predicates.items[k])) {
            c->code.count = p.first_code;
            return (uint16_t)k;
        }
    }
    PUSH(c, predicates, p);
    return (uint16_t)(c->predicates.count - 1);
}

/* ------------------------------------------------------------------------------------ steps -- */

static uint32_t here(const compiler *c)
{
    return (uint32_t)c->steps.count - c->base;
}

static uint32_t emit(compiler *c, knp_step_op op, uint32_t arg, uint32_t other)
{
    uint32_t at = here(c);
    PUSH(c, steps, ((knp_step){(uint16_t)op, (uint16_t)arg, (uint16_t)other}));
    return at;
}

static void patch(compiler *c, uint32_t at, uint32_t arg, uint32_t other)
{
    if (c->status == KNP_OK) {
        c->steps.items[c->base + at].arg = (uint16_t)arg;
        c->steps.items[c->base + at].other = (uint16_t)other;
    }
}

static void write_node(compiler *c, const knp_node *node, uint32_t rule);

/* Siblings in order, or the other way round in a left context. */
static void write_siblings(compiler *c, const knp_node *first, uint32_t rule)
{
    if (!first) {
        return;
    }
    if (c->backwards) {
        write_siblings(c, first->next, rule);
        write_node(c, first, rule);
    } else {
        write_node(c, first, rule);
        write_siblings(c, first->next, rule);
    }
}

/*      fork A, B; A: …; jump end; B: …; end: */
static void write_choice(compiler *c, const knp_node *node, uint32_t rule)
{
    const knp_node *child = node->child;
    if (!child->next) {
        write_node(c, child, rule);
        return;
    }
    uint32_t fork = emit(c, KNP_STEP_FORK, 0, 0);
    write_node(c, child, rule);
    uint32_t jump = emit(c, KNP_STEP_JUMP, 0, 0);
    patch(c, fork, fork + 1, here(c));
    knp_node rest = {.kind = KNP_NODE_CHOICE, .child = child->next};
    write_choice(c, &rest, rule);
    patch(c, jump, here(c), 0);
}

static void write_repeat(compiler *c, const knp_node *node, uint32_t rule)
{
    for (unsigned k = 0; k < node->min; k++) {
        write_node(c, node->child, rule);
    }
    if (node->max == KNP_REPEAT_FOREVER) {
        uint32_t fork = emit(c, KNP_STEP_FORK, 0, 0);
        write_node(c, node->child, rule);
        emit(c, KNP_STEP_JUMP, fork, 0);
        patch(c, fork, node->lazy ? here(c) : fork + 1, node->lazy ? fork + 1 : here(c));
        return;
    }
    for (unsigned k = node->min; k < node->max && c->status == KNP_OK; k++) {
        uint32_t fork = emit(c, KNP_STEP_FORK, 0, 0);
        write_node(c, node->child, rule);
        patch(c, fork, node->lazy ? here(c) : fork + 1, node->lazy ? fork + 1 : here(c));
        /* Behind the last repetition all forks meet; each may leave here in turn. */
    }
}

static uint32_t capture_number(compiler *c, const knp_node *node, uint32_t rule)
{
    knp_compiled_rule *r = &c->rules.items[rule];
    uint32_t name = intern(c, node->name);
    for (uint32_t k = 0; k < r->capture_count; k++) {
        if (c->captures.items[r->first_capture + k] == name) {
            return k;
        }
    }
    if (r->capture_count == KNP_CAPTURES_MAX) {
        FAIL(c, node, "more than %d captures in a rule", KNP_CAPTURES_MAX);
        return 0;
    }
    PUSH(c, captures, name);
    return r->capture_count++;
}

static void write_node(compiler *c, const knp_node *node, uint32_t rule)
{
    if (!node || c->status != KNP_OK) {
        return;
    }
    if (here(c) > KNP_RULE_STEPS_MAX) {
        FAIL(c, node, "the rule is too long: more than %d steps", KNP_RULE_STEPS_MAX);
        return;
    }
    uint32_t number;
    switch (node->kind) {
    case KNP_NODE_SEQUENCE:
        write_siblings(c, node->child, rule);
        break;
    case KNP_NODE_CHOICE:
        write_choice(c, node, rule);
        break;
    case KNP_NODE_REPEAT:
        write_repeat(c, node, rule);
        break;
    case KNP_NODE_CAPTURE:
        if (c->in_context) {
            FAIL(c, node, "no captures in a context");
            return;
        }
        number = capture_number(c, node, rule);
        emit(c, KNP_STEP_SAVE, 2 * number, 0);
        write_node(c, node->child, rule);
        emit(c, KNP_STEP_SAVE, 2 * number + 1, 0);
        break;
    case KNP_NODE_TEST:
        emit(c, KNP_STEP_TEST, predicate_of(c, node->test), 0);
        break;
    case KNP_NODE_CLASS:
        emit(c, KNP_STEP_CLASS, predicate_of(c, node->test), atom_of(c, node->test));
        break;
    case KNP_NODE_MARK:
        emit(c, KNP_STEP_MARK, mark_of(c, node->name), 0);
        break;
    case KNP_NODE_ANY:
        emit(c, KNP_STEP_ANY, 0, 0);
        break;
    case KNP_NODE_START:
        emit(c, KNP_STEP_SENTENCE_START, 0, 0);
        break;
    case KNP_NODE_END:
        emit(c, KNP_STEP_SENTENCE_END, 0, 0);
        break;
    }
}

static knp_code_range write_range(compiler *c, const knp_node *node, bool backwards, uint32_t rule)
{
    knp_code_range range = {(uint32_t)c->steps.count, 0};
    if (!node) {
        return range;
    }
    c->base = range.first_step;
    c->backwards = backwards;
    c->in_context = node != c->pattern;
    write_node(c, node, rule);
    emit(c, KNP_STEP_MATCH, 0, 0);
    range.step_count = (uint32_t)c->steps.count - range.first_step;
    return range;
}

/* A repetition of what can be empty would never end. */
static bool can_be_empty(const knp_node *node)
{
    switch (node->kind) {
    case KNP_NODE_SEQUENCE:
        for (const knp_node *n = node->child; n; n = n->next) {
            if (!can_be_empty(n)) {
                return false;
            }
        }
        return true;
    case KNP_NODE_CHOICE:
        for (const knp_node *n = node->child; n; n = n->next) {
            if (can_be_empty(n)) {
                return true;
            }
        }
        return false;
    case KNP_NODE_REPEAT:
        return node->min == 0 || can_be_empty(node->child);
    case KNP_NODE_CAPTURE:
        return can_be_empty(node->child);
    case KNP_NODE_START:
    case KNP_NODE_END:
        return true;
    default:
        return false;
    }
}

/* The static predicate of some test that every match must pass, + 1. */
static uint32_t needed(compiler *c, const knp_node *node)
{
    switch (node->kind) {
    case KNP_NODE_SEQUENCE:
        for (const knp_node *n = node->child; n; n = n->next) {
            uint32_t need = needed(c, n);
            if (need) {
                return need;
            }
        }
        return 0;
    case KNP_NODE_CAPTURE:
        return needed(c, node->child);
    case KNP_NODE_REPEAT:
        return node->min ? needed(c, node->child) : 0;
    case KNP_NODE_TEST: {
        uint32_t p = predicate_of(c, node->test);
        return c->status == KNP_OK && c->predicates.items[p].code_count ? p + 1 : 0;
    }
    default:
        return 0;
    }
}

/* Whether a pattern has at most `*left` elements, pieces written out; looks at no more than that.
 */
static bool weigh(const knp_node *node, uint32_t *left)
{
    for (; node; node = node->next) {
        if ((*left)-- == 0 || (node->child && !weigh(node->child, left))) {
            *left = 0;
            return false;
        }
    }
    return true;
}

static bool too_heavy(compiler *c, const knp_rule_source *source)
{
    const knp_node *parts[] = {source->pattern, source->unless_left, source->unless_right,
                               source->if_left, source->if_right};
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++) {
        uint32_t left = 8 * KNP_RULE_STEPS_MAX;
        if (parts[k] && !weigh(parts[k], &left)) {
            FAIL(c, parts[k], "the rule is too long: more than %d steps", KNP_RULE_STEPS_MAX);
            return true;
        }
    }
    return false;
}

static void compile_rule(compiler *c, const knp_rule_source *source)
{
    if (too_heavy(c, source)) {
        return;
    }
    uint32_t index = (uint32_t)c->rules.count;
    knp_compiled_rule rule = {.name = intern(c, source->name),
                              .file = intern(c, knp_str__of(c->file)),
                              .line = source->line,
                              .choose = (uint16_t)source->choose,
                              .first_capture = (uint32_t)c->captures.count,
                              .first_constant = (uint32_t)c->constants.count};
    rule.phase = index_of(c, &c->phases.items, &c->phases.count, &c->phases.room, source->phase);
    rule.record = mark_of(c, source->record);
    PUSH(c, rules, rule);
    if (c->status != KNP_OK) {
        return;
    }
    if (can_be_empty(source->pattern)) {
        FAIL(c, source->pattern, "the rule '%s' would match nothing at all", source->name.bytes);
        return;
    }
    c->pattern = source->pattern;
    knp_code_range pattern = write_range(c, source->pattern, false, index);
    knp_code_range ul = write_range(c, source->unless_left, true, index);
    knp_code_range ur = write_range(c, source->unless_right, false, index);
    knp_code_range il = write_range(c, source->if_left, true, index);
    knp_code_range ir = write_range(c, source->if_right, false, index);
    uint32_t need = needed(c, source->pattern);
    for (size_t k = 0; k < source->constants.count; k++) {
        const knp_assignment *a = &source->constants.items[k];
        knp_compiled_constant constant = {intern(c, a->field), intern(c, a->value)};
        PUSH(c, constants, constant);
    }
    knp_compiled_rule *r = &c->rules.items[index];
    r->pattern = pattern;
    r->unless_left = ul;
    r->unless_right = ur;
    r->if_left = il;
    r->if_right = ir;
    r->need = need;
    r->constant_count = (uint32_t)c->constants.count - r->first_constant;
}

/* ----------------------------------------------------------------------------------- output -- */

static void write_program(compiler *c, knp_buf *out)
{
    unsigned section = 0;
    knp_sections__begin(out, "knprule", KNP_PROGRAM_VERSION);
#define KNP_PROGRAM_MEMBER(name, type)                                                             \
    knp_sections__add(out, section++, c->name.items, c->name.count, sizeof(type));
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
    knp_sections__end(out);
    if (out->broken) {
        out_of_memory(c);
    }
}

static void free_compiler(compiler *c)
{
#define KNP_PROGRAM_MEMBER(name, type) KNP_VEC_FREE(&c->name);
    KNP_PROGRAM_SECTIONS(KNP_PROGRAM_MEMBER)
#undef KNP_PROGRAM_MEMBER
}

knp_status knp_rule__compile(knp_arena *arena, const knp_rule_file *files, size_t count,
                             knp_class_test classes, knp_buf *out, knp_rule_words *words,
                             knp_error *error)
{
    compiler c = {.arena = arena, .error = error, .classes = classes, .words = words};
    intern(&c, (knp_str){"", 0});
    for (size_t f = 0; f < count; f++) {
        c.file = files[f].name.bytes;
        for (size_t k = 0; k < files[f].rules.count && c.status == KNP_OK; k++) {
            compile_rule(&c, &files[f].rules.items[k]);
        }
    }
    if (c.status == KNP_OK) {
        write_program(&c, out);
    }
    free_compiler(&c);
    return c.status;
}
