#define PCRE2_CODE_UNIT_WIDTH 8
#include "rule/rules_inside.h"

#include "base/alloc.h"
#include "base/hash.h"

#include <pcre2.h>

/* ----------------------------------------------------------------------------------- names -- */

static uint16_t name_index(const char **names, uint16_t *count, const char *name)
{
    for (uint16_t k = 0; k < *count; k++) {
        if (strcmp(names[k], name) == 0) {
            return k;
        }
    }
    if (*count == NAMES_MAX) {
        return UINT16_MAX;
    }
    names[*count] = name;
    return (*count)++;
}

static uint16_t find_name(const char *const *names, uint16_t count, const char *name)
{
    for (uint16_t k = 0; k < count; k++) {
        if (strcmp(names[k], name) == 0) {
            return k;
        }
    }
    return UINT16_MAX;
}

uint16_t knp_rules__phase(const knp_rules *rules, const char *name)
{
    return find_name(rules->phases, rules->phase_count, name);
}

uint16_t knp_rules__mark(const knp_rules *rules, const char *name)
{
    return find_name(rules->marks, rules->mark_count, name);
}

size_t knp_rules__count(const knp_rules *rules)
{
    return rules->rule_count;
}

const knp_rule *knp_rules__get(const knp_rules *rules, size_t index)
{
    return &rules->rules[index];
}

/* Names are short and mostly differ at once: a call for each would cost more than the answer. */
static inline bool is_name(const char *a, const char *b)
{
    return a[0] == b[0] && strcmp(a, b) == 0;
}

const char *knp_rule__constant(const knp_rule *rule, const char *field)
{
    const knp_program *p = rule->program;
    for (uint32_t k = 0; k < rule->compiled->constant_count; k++) {
        knp_compiled_constant c = p->constants[rule->compiled->first_constant + k];
        if (is_name(knp_program__string(p, c.field), field)) {
            return knp_program__string(p, c.value);
        }
    }
    return NULL;
}

int knp_rule__capture(const knp_rule *rule, const char *name)
{
    const knp_program *p = rule->program;
    for (int k = 0; k < rule->compiled->capture_count; k++) {
        uint32_t string = p->captures[rule->compiled->first_capture + (uint32_t)k];
        if (is_name(knp_program__string(p, string), name)) {
            return k;
        }
    }
    return -1;
}

/* ----------------------------------------------------------------------------------- atoms -- */

static knp_status compile_regex(atom *a, const char *source, knp_error *error)
{
    int code;
    PCRE2_SIZE offset;
    a->regex = pcre2_compile((PCRE2_SPTR)source, strlen(source),
                             PCRE2_UTF | PCRE2_UCP | PCRE2_ANCHORED | PCRE2_ENDANCHORED, &code,
                             &offset, NULL);
    if (!a->regex) {
        char message[160];
        pcre2_get_error_message(code, (PCRE2_UCHAR *)message, sizeof message);
        return knp_error__set(error, KNP_ERROR_RULES, "the pattern /%s/ of a rule: %s at byte %zu",
                              source, message, (size_t)offset);
    }
    pcre2_jit_compile(a->regex, PCRE2_JIT_COMPLETE);
    pcre2_pattern_info(a->regex, PCRE2_INFO_FIRSTBITMAP, (void *)&a->first_bytes);
    pcre2_pattern_info(a->regex, PCRE2_INFO_MINLENGTH, &a->min_size);
    return KNP_OK;
}

static bool class_by_name(const knp_lexicon *lexicon, const char *name, uint16_t *index)
{
    for (uint32_t k = 0; k < lexicon->class_count; k++) {
        if (strcmp(lexicon->class_names[k], name) == 0) {
            *index = (uint16_t)k;
            return true;
        }
    }
    return false;
}

/* Words are known by their keys in the layers; a word that no layer has cannot be met. */
static void resolve_word(const knp_lexicon *lexicon, atom *a, const char *text)
{
    knp_key_kind kind = a->kind == KNP_ATOM_EXACT ? KNP_KEY_EXACT : KNP_KEY_FOLDED;
    for (uint32_t layer = lexicon->first_layer; layer < KNP_LAYERS; layer++) {
        a->key[layer] = knp_blob__key(&lexicon->layers[layer], knp_str__of(text), kind);
    }
}

static knp_status resolve_atom(knp_rules *rules, const knp_program *program, const knp_atom *in,
                               atom *out, knp_error *error)
{
    const char *text = knp_program__string(program, in->text);
    *out = (atom){.kind = in->kind, .set = in->set, .clear = in->clear};
    switch (in->kind) {
    case KNP_ATOM_WORD:
    case KNP_ATOM_EXACT:
        resolve_word(rules->lexicon, out, text);
        return KNP_OK;
    case KNP_ATOM_CLASS:
        out->field = *knp_program__string(program, in->field)
                         ? knp_program__string(program, in->field)
                         : NULL;
        out->value = knp_program__string(program, in->value);
        return class_by_name(rules->lexicon, text, &out->class_index)
                   ? KNP_OK
                   : knp_error__set(error, KNP_ERROR_RULES, "no lexicon has the class '%s'", text);
    case KNP_ATOM_REGEX:
        return compile_regex(out, text, error);
    default:
        return KNP_OK;
    }
}

/* ------------------------------------------------------------------------------- beginnings -- */

/* What a rule can begin with. */
typedef struct beginnings {
    knp_rules *rules;
    uint32_t rule;
    bool seen[KNP_RULE_STEPS_MAX + 256];
} beginnings;

static void set_bit(uint64_t *bits, uint32_t index)
{
    bits[index >> 6] |= (uint64_t)1 << (index & 63);
}

/* The class whose phrases a step takes. */
static uint16_t class_of_step(const knp_rules *rules, const knp_rule *rule, const knp_step *step)
{
    return rules->atoms[rules->predicates[rule->first_predicate].first_atom + step->other]
        .class_index;
}

/* A predicate that says nothing of the word is asked by the token's kind. */
static void note_predicate(beginnings *b, uint32_t number)
{
    const knp_predicate *p = b->rules->predicates[number].compiled;
    if (p->code_count) {
        set_bit(b->rules->predicate_starts + (size_t)number * RULE_WORDS, b->rule);
        return;
    }
    for (unsigned kind = 0; kind < KNP_TOKEN_KIND_COUNT; kind++) {
        if (p->kinds >> kind & 1) {
            set_bit(b->rules->kind_starts[kind], b->rule);
        }
    }
}

/* Follows forks and captures to the first steps that take a token. */
static void note_beginnings(beginnings *b, uint32_t step)
{
    const knp_rule *rule = &b->rules->rules[b->rule];
    const knp_step *steps = &rule->program->steps[rule->compiled->pattern.first_step];
    while (!b->seen[step]) {
        b->seen[step] = true;
        const knp_step *s = &steps[step];
        uint32_t number = rule->first_predicate + s->arg;
        switch (s->op) {
        case KNP_STEP_TEST:
        case KNP_STEP_CLASS:
            note_predicate(b, number);
            if (s->op == KNP_STEP_CLASS) {
                set_bit(b->rules->class_starts[class_of_step(b->rules, rule, s)], b->rule);
            }
            return;
        case KNP_STEP_MARK:
            set_bit(b->rules->mark_starts[rule->marks[s->arg]], b->rule);
            return;
        case KNP_STEP_ANY:
            set_bit(b->rules->always, b->rule);
            return;
        case KNP_STEP_FORK:
            note_beginnings(b, s->other);
            step = s->arg;
            break;
        case KNP_STEP_JUMP:
            step = s->arg;
            break;
        case KNP_STEP_MATCH:
            return;
        default: /* captures and anchors take nothing */
            step++;
            break;
        }
    }
}

/* -------------------------------------------------------------------------------------- needs --
 */

/* Every match takes at least `depth` elements, and the one at a depth is among those that can stand
 * there: if none of them occurs in the sentence, the rule need not be tried. */
typedef struct frontier {
    bool steps[KNP_RULE_STEPS_MAX + 64]; /* that can take the next element */
    bool can_end;                        /* a match may end before it */
} frontier;

/* Follows what takes nothing from a step to the elements behind it. */
static void reach(const knp_step *steps, uint32_t step, bool *seen, frontier *out)
{
    while (!seen[step]) {
        seen[step] = true;
        switch (steps[step].op) {
        case KNP_STEP_TEST:
        case KNP_STEP_CLASS:
        case KNP_STEP_MARK:
        case KNP_STEP_ANY:
            out->steps[step] = true;
            return;
        case KNP_STEP_MATCH:
            out->can_end = true;
            return;
        case KNP_STEP_FORK:
            reach(steps, steps[step].other, seen, out);
            step = steps[step].arg;
            break;
        case KNP_STEP_JUMP:
            step = steps[step].arg;
            break;
        default:
            step++;
            break;
        }
    }
}

/* What must occur for one of the frontier's elements to match; false if anything will do. */
static bool describe(const knp_rules *rules, const knp_rule *rule, const knp_step *steps,
                     uint32_t count, const frontier *f, need *out)
{
    for (uint32_t k = 0; k < count; k++) {
        if (!f->steps[k]) {
            continue;
        }
        const knp_step *s = &steps[k];
        if (s->op == KNP_STEP_ANY) {
            return false;
        }
        if (s->op == KNP_STEP_MARK) {
            out->marks |= (uint64_t)1 << rule->marks[s->arg];
            continue;
        }
        uint32_t number = rule->first_predicate + s->arg;
        const knp_predicate *p = rules->predicates[number].compiled;
        if (p->code_count) {
            set_bit(out->predicates, number);
        } else {
            out->kinds |= p->kinds;
        }
        if (s->op == KNP_STEP_CLASS) {
            set_bit(out->classes, class_of_step(rules, rule, s));
        }
    }
    return true;
}

/* Puts a rule into the sets of what can stand behind its first element. */
static void note_second(knp_rules *rules, uint32_t index, const need *n)
{
    for (uint32_t p = 0; p < rules->predicate_count; p++) {
        if (n->predicates[p >> 6] >> (p & 63) & 1) {
            set_bit(rules->predicate_seconds + (size_t)p * RULE_WORDS, index);
        }
    }
    for (unsigned k = 0; k < KNP_TOKEN_KIND_COUNT; k++) {
        if (n->kinds >> k & 1) {
            set_bit(rules->kind_seconds[k], index);
        }
    }
    for (unsigned k = 0; k < NAMES_MAX; k++) {
        if (n->marks >> k & 1) {
            set_bit(rules->mark_seconds[k], index);
        }
    }
    for (unsigned k = 0; k < KNP_CLASSES_MAX; k++) {
        if (n->classes[k >> 6] >> (k & 63) & 1) {
            set_bit(rules->class_seconds[k], index);
        }
    }
}

static void find_needs(knp_rules *rules, uint32_t index)
{
    const knp_rule *rule = &rules->rules[index];
    const knp_step *steps = &rule->program->steps[rule->compiled->pattern.first_step];
    uint32_t count = rule->compiled->pattern.step_count;
    need *needs = &rules->needs[(size_t)index * NEEDS];
    bool seen[KNP_RULE_STEPS_MAX + 64] = {false};
    frontier now = {.can_end = false};
    bool second = false;
    reach(steps, 0, seen, &now);
    for (uint32_t depth = 0, found = 0; depth < 8 && found < NEEDS && !now.can_end; depth++) {
        need n = {.marks = 0};
        if (describe(rules, rule, steps, count, &now, &n)) {
            n.used = true;
            if (depth == 1) {
                note_second(rules, index, &n);
                second = true;
            } else if (depth > 1) { /* the first is known where the rule begins */
                needs[found++] = n;
            }
        }
        frontier next = {.can_end = false};
        memset(seen, 0, sizeof seen);
        for (uint32_t k = 0; k < count; k++) {
            if (now.steps[k]) {
                reach(steps, k + 1, seen, &next);
            }
        }
        now = next;
    }
    if (!second) {
        set_bit(rules->no_second, index);
    }
}

/* --------------------------------------------------------------------------------- joining -- */

static bool reserve(knp_rules *rules, const knp_program *programs, size_t count)
{
    size_t rule_count = 0, atoms = 0, predicates = 0, marks = 0;
    for (size_t k = 0; k < count; k++) {
        rule_count += programs[k].rules_count;
        atoms += programs[k].atoms_count;
        predicates += programs[k].predicates_count;
        marks += programs[k].marks_count;
    }
    rules->rules = knp_alloc__get((rule_count + 1) * sizeof *rules->rules);
    rules->atoms = knp_alloc__get((atoms + 1) * sizeof *rules->atoms);
    rules->predicates = knp_alloc__get((predicates + 1) * sizeof *rules->predicates);
    size_t needs = (rule_count + 1) * NEEDS * sizeof *rules->needs;
    rules->needs = knp_alloc__get(needs);
    rules->mark_map = knp_alloc__get((marks + 1) * sizeof *rules->mark_map);
    size_t starts = (predicates + 1) * RULE_WORDS * sizeof(uint64_t);
    rules->predicate_starts = knp_alloc__get(starts);
    rules->predicate_seconds = knp_alloc__get(starts);
    if (!rules->rules || !rules->atoms || !rules->predicates || !rules->mark_map || !rules->needs ||
        !rules->predicate_starts || !rules->predicate_seconds) {
        return false;
    }
    memset(rules->predicate_starts, 0, starts);
    memset(rules->predicate_seconds, 0, starts);
    rules->rule_words = (uint32_t)(rule_count + 63) / 64;
    rules->rule_words = rules->rule_words ? rules->rule_words : 1;
    memset(rules->needs, 0, needs);
    return true;
}

static knp_status join(knp_rules *rules, const knp_program *program, uint16_t *mark_map,
                       knp_error *error)
{
    uint32_t first_atom = rules->atom_count, first_predicate = rules->predicate_count;
    for (uint32_t k = 0; k < program->marks_count; k++) {
        mark_map[k] = name_index(rules->marks, &rules->mark_count,
                                 knp_program__string(program, program->marks[k]));
    }
    for (uint32_t k = 0; k < program->atoms_count; k++) {
        knp_status status = resolve_atom(rules, program, &program->atoms[k],
                                         &rules->atoms[rules->atom_count], error);
        if (status != KNP_OK) {
            return status;
        }
        rules->atom_count++;
    }
    for (uint32_t k = 0; k < program->predicates_count; k++) {
        rules->predicates[rules->predicate_count++] =
            (predicate){&program->predicates[k], program, first_atom};
    }
    for (uint32_t k = 0; k < program->rules_count; k++) {
        const knp_compiled_rule *compiled = &program->rules[k];
        if (rules->rule_count == KNP_RULES_MAX) {
            return knp_error__set(error, KNP_ERROR_RULES, "more than %d rules", KNP_RULES_MAX);
        }
        rules->rules[rules->rule_count++] = (knp_rule){
            .program = program,
            .compiled = compiled,
            .name = knp_program__string(program, compiled->name),
            .phase = name_index(rules->phases, &rules->phase_count,
                                knp_program__string(program, program->phases[compiled->phase])),
            .record = mark_map[compiled->record],
            .first_predicate = first_predicate,
            .marks = mark_map,
        };
    }
    return KNP_OK;
}

/* The kinds of marks that a rule's pattern asks for. */
static uint64_t marks_asked(const knp_rule *rule)
{
    const knp_step *steps = rule->program->steps + rule->compiled->pattern.first_step;
    uint64_t asked = 0;
    for (uint32_t k = 0; k < rule->compiled->pattern.step_count; k++) {
        if (steps[k].op == KNP_STEP_MARK) {
            asked |= (uint64_t)1 << rule->marks[steps[k].arg];
        }
    }
    return asked;
}

/* Whether a match can be reached from a step without any mark. */
static bool matches_without_marks(const knp_step *steps, uint32_t step, bool *seen)
{
    while (!seen[step]) {
        seen[step] = true;
        switch (steps[step].op) {
        case KNP_STEP_MATCH:
            return true;
        case KNP_STEP_MARK:
            return false;
        case KNP_STEP_FORK:
            if (matches_without_marks(steps, steps[step].other, seen)) {
                return true;
            }
            step = steps[step].arg;
            break;
        case KNP_STEP_JUMP:
            step = steps[step].arg;
            break;
        default:
            step++;
            break;
        }
    }
    return false;
}

/* What the marks of its pattern mean for a rule. `laid` are the marks that its phase lays. */
static void note_marks(knp_rules *rules, uint32_t index, uint64_t laid)
{
    const knp_rule *rule = &rules->rules[index];
    bool seen[KNP_RULE_STEPS_MAX + 64] = {false};
    const knp_step *steps = rule->program->steps + rule->compiled->pattern.first_step;
    if (marks_asked(rule) & laid) {
        set_bit(rules->own, index);
    } else if (!matches_without_marks(steps, 0, seen)) {
        set_bit(rules->markful, index);
    }
}

/* What is asked of all rules of a phase at once. */
static void sum_up(knp_rules *rules)
{
    uint64_t laid[NAMES_MAX] = {0};
    for (uint32_t k = 0; k < rules->rule_count; k++) {
        laid[rules->rules[k].phase] |= (uint64_t)1 << rules->rules[k].record;
    }
    for (uint32_t k = 0; k < rules->rule_count; k++) {
        uint16_t phase = rules->rules[k].phase;
        note_marks(rules, k, laid[phase]);
        bool markful = rules->markful[k >> 6] >> (k & 63) & 1;
        for (unsigned kind = 0; kind < KNP_TOKEN_KIND_COUNT; kind++) {
            uint64_t begins = rules->kind_starts[kind][k >> 6] >> (k & 63) & 1;
            rules->phase_kinds[0][phase] |= begins << kind;
            rules->phase_kinds[1][phase] |= markful ? 0 : begins << kind;
        }
        if (rules->needs[(size_t)k * NEEDS].used) {
            set_bit(rules->needy, k);
        }
    }
}

static knp_status join_all(knp_rules *rules, const knp_program *programs, size_t count,
                           knp_error *error)
{
    uint16_t *mark_map = rules->mark_map;
    for (size_t k = 0; k < count; k++) {
        knp_status status = join(rules, &programs[k], mark_map, error);
        if (status != KNP_OK) {
            return status;
        }
        mark_map += programs[k].marks_count;
    }
    if (rules->mark_count >= NAMES_MAX || rules->phase_count >= NAMES_MAX ||
        rules->predicate_count > KNP_PREDICATES_MAX || rules->atom_count >= UINT16_MAX) {
        return knp_error__set(error, KNP_ERROR_RULES, "too many kinds of marks, phases or tests");
    }
    for (uint32_t k = 0; k < rules->rule_count; k++) {
        beginnings b = {.rules = rules, .rule = k};
        note_beginnings(&b, 0);
        find_needs(rules, k);
        uint16_t phase = rules->rules[k].phase;
        set_bit(rules->phase_rules[phase], k);
        knp_rule_range *range = &rules->phase_range[phase];
        if (range->end == 0) {
            range->begin = (uint8_t)(k / 64);
        }
        range->end = (uint8_t)(k / 64 + 1);
    }
    sum_up(rules);
    return knp_predicate_index__make(&rules->predicate_index, rules) ? KNP_OK
                                                                     : knp_error__memory(error);
}

knp_status knp_rules__new(const knp_lexicon *lexicon, const knp_program *programs, size_t count,
                          knp_rules **out, knp_error *error)
{
    *out = NULL;
    knp_rules *rules = knp_alloc__get(sizeof *rules);
    if (!rules) {
        return knp_error__memory(error);
    }
    memset(rules, 0, sizeof *rules);
    rules->lexicon = lexicon;
    knp_status status = reserve(rules, programs, count) ? join_all(rules, programs, count, error)
                                                        : knp_error__memory(error);
    if (status != KNP_OK) {
        knp_rules__free(rules);
        return status;
    }
    *out = rules;
    return KNP_OK;
}

void knp_rules__free(knp_rules *rules)
{
    if (!rules) {
        return;
    }
    for (uint32_t k = 0; k < rules->atom_count; k++) {
        pcre2_code_free(rules->atoms[k].regex);
    }
    knp_alloc__free(rules->rules);
    knp_alloc__free(rules->atoms);
    knp_alloc__free(rules->predicates);
    knp_alloc__free(rules->mark_map);
    knp_alloc__free(rules->needs);
    knp_alloc__free(rules->predicate_starts);
    knp_alloc__free(rules->predicate_seconds);
    knp_predicate_index__free(&rules->predicate_index);
    knp_alloc__free(rules);
}
