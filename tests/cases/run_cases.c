/* Runs case files: inputs and what should come of them, in lines that a linguist can read.
 *
 *     run_cases [--least N] FILE...
 *
 *     # a comment
 *     @check sentences              what the cases below are about: tokens, sentences, numbers,
 *                                   places, actors, quotes, casualties or paragraphs
 *     > the input, of several lines where there are several; a lone > is a blank line
 *     = tok tok tok                 tokens: in order, a blank between them
 *     | a sentence                  sentences: one a line; line ends inside are blanks
 *     n  TEXT  kind  value  bound=…  unit=…  modifier=…  noun=…    numbers; two blanks between
 *                                   fields; a value - is none, 10..15 a range; without bound= it
 *                                   is exact or a range; modifier and noun count only where they
 *                                   are given, noun=- is none
 *     p  TEXT  kind  country        places: each mention; country - is none
 *     a  NAME  type  aliases=A|B  mentions=A|B|A  function=…  kind=…  age=…  country=…
 *                                   actors: all of them, in the order of their first mention;
 *                                   aliases are left out where there are none, mentions where the
 *                                   name is the only one; the other fields count only where they
 *                                   are given, - is none
 *     q  KIND  CONTENT | CONTENT  cue=A|B  source=…  speaker=…  via=…  class=…  kind=…  by=…
 *                                   quotations: cue, source and speaker are left out where there
 *                                   are none, the speaker also where it is as the source stands
 *                                   there; speaker=- is a source of whom nobody knows who it is;
 *                                   the other fields count only where they are given, - is none
 *     c  ROLE  LOW..HIGH  who=…  cue=…  modality=…  part=N  supersedes=N  place=…
 *                                   casualties: the bounds, one number if they are equal, - where
 *                                   there are none; who is left out where nobody is named, modality
 *                                   where it is stated, part and supersedes (the other one's
 * number, from 1) where there is none; cue and place count only where they are given
 *     headline|heading|body|item  text        paragraphs: line ends inside are blanks
 *     none                          nothing at all
 *
 * Exit status: 0; 1 if anything is otherwise, or a file has fewer than N cases; 2 if a file cannot
 * be read or is not in this form. */
#include "base/buf.h"
#include "base/file.h"
#include "base/vec.h"
#include "text/text.h"

#include <knipsel/knipsel.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef enum check {
    TOKENS,
    SENTENCES,
    NUMBERS,
    PLACES,
    ACTORS,
    QUOTES,
    CASUALTIES,
    PARAGRAPHS,
    CHECKS
} check;

typedef KNP_VEC(char *) lines;

typedef struct runner {
    const char *file;
    knp_document *doc;
    check check;
    knp_buf input;
    unsigned line; /* of the input's beginning */
    lines expected, got;
    unsigned cases, wrong;
} runner;

static void fail(const runner *r, unsigned line, const char *message)
{
    fprintf(stderr, "%s:%u: %s\n", r->file, line, message);
    exit(2);
}

static void add_line(lines *to, const char *bytes, size_t size)
{
    char *copy = malloc(size + 1);
    if (!copy || !KNP_VEC_PUSH(to, copy)) {
        fputs("out of memory\n", stderr);
        exit(2);
    }
    memcpy(copy, bytes, size);
    copy[size] = '\0';
}

static void clear_lines(lines *l)
{
    for (size_t k = 0; k < l->count; k++) {
        free(l->items[k]);
    }
    l->count = 0;
}

/* A part of the input, its line ends as blanks. */
static void append_part(const runner *r, knp_buf *out, knp_span span)
{
    bool blank = false;
    for (uint32_t i = span.start; i < span.end; i++) {
        char c = r->input.bytes[i];
        if (c == '\n') {
            blank = true;
            continue;
        }
        if (blank) {
            knp_buf__append_byte(out, ' ');
            blank = false;
        }
        knp_buf__append_byte(out, c);
    }
}

static void take(runner *r, knp_buf *line)
{
    add_line(&r->got, line->bytes ? line->bytes : "", line->size);
    line->size = 0;
}

/* ------------------------------------------------------------------------- what comes of it -- */

static void get_tokens(runner *r)
{
    knp_buf line = {0};
    size_t count = knp_document_token_count(r->doc);
    knp_buf__append_byte(&line, '=');
    for (size_t k = 0; k < count; k++) {
        knp_buf__append_byte(&line, ' ');
        append_part(r, &line, knp_document_token(r->doc, k));
    }
    take(r, &line);
    knp_buf__free(&line);
}

static void get_sentences(runner *r)
{
    knp_buf line = {0};
    for (size_t k = 0; k < knp_document_sentence_count(r->doc); k++) {
        knp_buf__append(&line, "| ", 2);
        append_part(r, &line, knp_document_sentence(r->doc, k));
        take(r, &line);
    }
    knp_buf__free(&line);
}

/* Whether the k-th expected line speaks of a field. */
static bool is_given(const runner *r, size_t k, const char *field)
{
    return k < r->expected.count && strstr(r->expected.items[k], field);
}

static void append_value(knp_buf *line, const char *text, double value)
{
    if (text) {
        knp_buf__printf(line, "%s", text);
    } else if (isnan(value)) {
        knp_buf__append_byte(line, '-');
    } else {
        knp_buf__printf(line, "%.15g", value);
    }
}

/* A part that counts only where the k-th expected line names it. */
static void append_given(const runner *r, size_t k, const char *field, knp_span span, knp_buf *line)
{
    if (is_given(r, k, field)) {
        knp_buf__printf(line, "%s%s", field, span.end > span.start ? "" : "-");
        append_part(r, line, span);
    }
}

static void append_number(const runner *r, size_t k, const knp_number *n, knp_buf *line)
{
    static const char *const kinds[] = {
#define KNP_NUMBER_KIND(upper, name) name,
#include <knipsel/names.def>
    };
    static const char *const bounds[] = {
#define KNP_BOUND(upper, name) name,
#include <knipsel/names.def>
    };
    bool range = n->value2_text || !isnan(n->value2);
    knp_buf__append(line, "n  ", 3);
    append_part(r, line, n->span);
    knp_buf__printf(line, "  %s  ", kinds[n->kind]);
    append_value(line, n->value_text, n->value);
    if (range) {
        knp_buf__append(line, "..", 2);
        append_value(line, n->value2_text, n->value2);
    }
    if (n->bound != (range ? KNP_BOUND_RANGE : KNP_BOUND_EXACT)) {
        knp_buf__printf(line, "  bound=%s", bounds[n->bound]);
    }
    if (n->unit) {
        knp_buf__printf(line, "  unit=%s", n->unit);
    }
    append_given(r, k, "  modifier=", n->modifier, line);
    append_given(r, k, "  noun=", n->noun, line);
}

static void get_numbers(runner *r)
{
    size_t count;
    const knp_number *n = knp_document_numbers(r->doc, &count);
    knp_buf line = {0};
    for (size_t k = 0; k < count; k++) {
        append_number(r, k, &n[k], &line);
        take(r, &line);
    }
    knp_buf__free(&line);
}

typedef struct mention {
    knp_span span;
    const knp_place *place;
} mention;

static int by_start(const void *a, const void *b)
{
    const mention *x = a, *y = b;
    return (x->span.start > y->span.start) - (x->span.start < y->span.start);
}

static void get_places(runner *r)
{
    static const char *const kinds[] = {
#define KNP_PLACE_KIND(upper, name) name,
#include <knipsel/names.def>
    };
    size_t count;
    const knp_place *places = knp_document_places(r->doc, &count);
    KNP_VEC(mention) all = {0};
    for (size_t k = 0; k < count; k++) {
        for (uint32_t m = 0; m < places[k].mention_count; m++) {
            mention one = {places[k].mentions[m].span, &places[k]};
            if (!KNP_VEC_PUSH(&all, one)) {
                fail(r, r->line, "out of memory");
            }
        }
    }
    if (all.count) {
        qsort(all.items, all.count, sizeof *all.items, by_start);
    }
    knp_buf line = {0};
    for (size_t k = 0; k < all.count; k++) {
        const knp_place *p = all.items[k].place;
        knp_buf__append(&line, "p  ", 3);
        append_part(r, &line, all.items[k].span);
        knp_buf__printf(&line, "  %s  %s", kinds[p->kind], p->country ? p->country : "-");
        take(r, &line);
    }
    KNP_VEC_FREE(&all);
    knp_buf__free(&line);
}

static void append_forms(const runner *r, const knp_actor *a, knp_buf *line)
{
    for (uint32_t k = 0; k < a->alias_count; k++) {
        knp_buf__printf(line, "%s%s", k ? "|" : "  aliases=", a->aliases[k]);
    }
    for (uint32_t k = 0; (a->mention_count > 1 || a->alias_count) && k < a->mention_count; k++) {
        knp_buf__printf(line, "%s", k ? "|" : "  mentions=");
        append_part(r, line, a->mentions[k].span);
    }
}

/* A fact that counts only where the k-th expected line names it. */
static void append_fact(const runner *r, size_t k, const char *field, const char *text,
                        double value, knp_buf *line)
{
    if (is_given(r, k, field)) {
        knp_buf__printf(line, "%s", field);
        append_value(line, text, value);
    }
}

static void get_actors(runner *r)
{
    static const char *const types[] = {
#define KNP_ACTOR_TYPE(upper, name) name,
#include <knipsel/names.def>
    };
    size_t count;
    const knp_actor *a = knp_document_actors(r->doc, &count);
    knp_buf line = {0};
    for (size_t k = 0; k < count; k++) {
        knp_buf__printf(&line, "a  %s  %s", a[k].name, types[a[k].type]);
        append_forms(r, &a[k], &line);
        append_fact(r, k, "  function=", a[k].function, (double)NAN, &line);
        append_fact(r, k, "  kind=", a[k].kind, (double)NAN, &line);
        append_fact(r, k, "  age=", NULL, a[k].age, &line);
        append_fact(r, k, "  country=", a[k].country, (double)NAN, &line);
        take(r, &line);
    }
    knp_buf__free(&line);
}

static void append_pieces(const runner *r, const char *name, const knp_span *spans, uint32_t count,
                          const char *between, knp_buf *line)
{
    for (uint32_t k = 0; k < count; k++) {
        knp_buf__printf(line, "%s", k ? between : name);
        append_part(r, line, spans[k]);
    }
}

/* Who says it: the source as it stands there, and who that is if the words are others. */
static void append_speaker(const runner *r, const knp_quote *q, knp_buf *line)
{
    size_t size = q->source.end - q->source.start;
    append_pieces(r, "  source=", &q->source, size > 0, "", line);
    bool same = q->speaker && strlen(q->speaker) == size &&
                memcmp(q->speaker, r->input.bytes + q->source.start, size) == 0;
    if (!same && (q->speaker || size)) {
        knp_buf__printf(line, "  speaker=%s", q->speaker ? q->speaker : "-");
    }
}

static void get_quotes(runner *r)
{
    static const char *const kinds[] = {
#define KNP_QUOTE_KIND(upper, name) name,
#include <knipsel/names.def>
    };
    size_t count;
    const knp_quote *q = knp_document_quotes(r->doc, &count);
    knp_buf line = {0};
    for (size_t k = 0; k < count; k++) {
        knp_buf__printf(&line, "q  %s", kinds[q[k].kind]);
        append_pieces(r, "  ", q[k].content, q[k].content_count, " | ", &line);
        append_pieces(r, "  cue=", q[k].cue, q[k].cue_count, "|", &line);
        append_speaker(r, &q[k], &line);
        append_given(r, k, "  via=", q[k].via, &line);
        append_fact(r, k, "  class=", q[k].verb_class, (double)NAN, &line);
        append_fact(r, k, "  kind=", q[k].source_kind, (double)NAN, &line);
        append_fact(r, k, "  by=", q[k].speaker_by, (double)NAN, &line);
        take(r, &line);
    }
    knp_buf__free(&line);
}

static void append_bounds(const knp_casualty *c, knp_buf *line)
{
    if (isnan(c->low) && isnan(c->high)) {
        knp_buf__printf(line, "  -");
    } else if (!isnan(c->low) && !isnan(c->high) && !(c->low < c->high)) {
        knp_buf__printf(line, "  %.15g", c->low);
    } else {
        knp_buf__printf(line, "  ");
        knp_buf__printf(line, isnan(c->low) ? "-" : "%.15g", c->low);
        knp_buf__printf(line, "..");
        knp_buf__printf(line, isnan(c->high) ? "-" : "%.15g", c->high);
    }
}

static void get_casualties(runner *r)
{
    static const char *const roles[] = {
#define KNP_CASUALTY_ROLE(upper, name) name,
#include <knipsel/names.def>
    };
    static const char *const modalities[] = {
#define KNP_MODALITY(upper, name) name,
#include <knipsel/names.def>
    };
    size_t count, places;
    const knp_casualty *c = knp_document_casualties(r->doc, &count);
    const knp_place *place = knp_document_places(r->doc, &places);
    knp_buf line = {0};
    for (size_t k = 0; k < count; k++) {
        knp_buf__printf(&line, "c  %s", roles[c[k].role]);
        append_bounds(&c[k], &line);
        append_pieces(r, "  who=", &c[k].who, c[k].who.end > c[k].who.start, "", &line);
        append_given(r, k, "  cue=", c[k].cue, &line);
        if (c[k].modality != KNP_MODALITY_STATED) {
            knp_buf__printf(&line, "  modality=%s", modalities[c[k].modality]);
        }
        if (c[k].part_of != KNP_NONE) {
            knp_buf__printf(&line, "  part=%u", c[k].part_of + 1);
        }
        if (c[k].supersedes != KNP_NONE) {
            knp_buf__printf(&line, "  supersedes=%u", c[k].supersedes + 1);
        }
        append_fact(r, k, "  place=", c[k].place == KNP_NONE ? NULL : place[c[k].place].name,
                    (double)NAN, &line);
        take(r, &line);
    }
    knp_buf__free(&line);
}

static void get_paragraphs(runner *r)
{
    static const char *const kinds[] = {"body", "headline", "heading", "item"};
    knp_text text = {0};
    if (knp_text__read(&text, r->input.bytes, r->input.size, NULL) != KNP_OK) {
        fail(r, r->line, "the input cannot be read");
    }
    knp_buf line = {0};
    for (size_t k = 0; k < text.paragraphs.count; k++) {
        knp_paragraph p = text.paragraphs.items[k];
        knp_buf__printf(&line, "%s  ", kinds[p.kind]);
        append_part(r, &line, (knp_span){p.start, p.end});
        take(r, &line);
    }
    knp_buf__free(&line);
    knp_text__free(&text);
}

/* ------------------------------------------------------------------------------ comparison -- */

static void tell(runner *r)
{
    size_t most = r->expected.count > r->got.count ? r->expected.count : r->got.count;
    printf("%s:%u: ", r->file, r->line);
    for (size_t i = 0; i < r->input.size; i++) {
        char c = r->input.bytes[i];
        fputs(c == '\n' ? " / " : (char[]){c, '\0'}, stdout);
    }
    putchar('\n');
    for (size_t k = 0; k < most; k++) {
        const char *wanted = k < r->expected.count ? r->expected.items[k] : "(nothing)";
        const char *found = k < r->got.count ? r->got.items[k] : "(nothing)";
        bool same = strcmp(wanted, found) == 0;
        printf("    %s%s\n", same ? "          " : "expected: ", wanted);
        if (!same) {
            printf("    got:      %s\n", found);
        }
    }
}

static bool as_expected(const runner *r)
{
    if (r->expected.count != r->got.count) {
        return false;
    }
    for (size_t k = 0; k < r->got.count; k++) {
        if (strcmp(r->expected.items[k], r->got.items[k]) != 0) {
            return false;
        }
    }
    return true;
}

/* Runs the case that has been read, if there is one. */
static void finish_case(runner *r)
{
    static void (*const get[CHECKS])(runner *) = {get_tokens,     get_sentences, get_numbers,
                                                  get_places,     get_actors,    get_quotes,
                                                  get_casualties, get_paragraphs};
    knp_error error;
    char message[900];
    if (!r->line) {
        return;
    }
    if (!r->expected.count) {
        fail(r, r->line, "an input without expectation");
    }
    if (r->check == CHECKS) {
        fail(r, r->line, "'@check' is missing");
    }
    if (strcmp(r->expected.items[0], "none") == 0) {
        clear_lines(&r->expected);
    }
    if (knp_document_read(r->doc, r->input.bytes, r->input.size, NULL, &error) != KNP_OK) {
        fail(r, r->line, knp_error_format(&error, message, sizeof message));
    }
    get[r->check](r);
    r->cases++;
    if (!as_expected(r)) {
        r->wrong++;
        tell(r);
    }
    clear_lines(&r->expected);
    clear_lines(&r->got);
    r->input.size = 0;
    r->line = 0;
}

/* --------------------------------------------------------------------------------- reading -- */

static void read_check(runner *r, knp_str line, unsigned number)
{
    static const char *const names[CHECKS] = {"tokens", "sentences", "numbers",    "places",
                                              "actors", "quotes",    "casualties", "paragraphs"};
    finish_case(r);
    knp_str name = knp_str__trim(line);
    r->check = CHECKS;
    for (unsigned k = 0; k < CHECKS; k++) {
        if (knp_str__starts(name, "@check ") && knp_str__ends(name, names[k])) {
            r->check = (check)k;
        }
    }
    if (r->check == CHECKS) {
        fail(r, number,
             "expected '@check tokens', sentences, numbers, places, actors, quotes, casualties or "
             "paragraphs");
    }
}

static void read_input(runner *r, knp_str line, unsigned number)
{
    if (r->expected.count) {
        finish_case(r);
    }
    if (r->line) {
        knp_buf__append_byte(&r->input, '\n');
    } else {
        r->line = number;
    }
    size_t skip = line.size > 1 ? 2 : 1;
    knp_buf__append(&r->input, line.bytes + skip, line.size - skip);
}

static bool is_expectation(const runner *r, knp_str line)
{
    static const char *const begins[CHECKS] = {"= ", "| ", "n  ", "p  ", "a  ", "q  ", "c  ", NULL};
    if (knp_str__is(line, "none")) {
        return true;
    }
    if (r->check < PARAGRAPHS) {
        return knp_str__starts(line, begins[r->check]);
    }
    return knp_str__starts(line, "headline  ") || knp_str__starts(line, "heading  ") ||
           knp_str__starts(line, "body  ") || knp_str__starts(line, "item  ");
}

static void read_expectation(runner *r, knp_str line, unsigned number)
{
    if (!r->line) {
        fail(r, number, "an expectation without input");
    }
    if (!is_expectation(r, line)) {
        fail(r, number, "not an expectation of this kind of cases");
    }
    /* Fields may be lined up with more than two blanks. */
    knp_buf even = {0};
    for (size_t i = 0; i < line.size; i++) {
        if (line.bytes[i] != ' ' || i < 2 || line.bytes[i - 1] != ' ' || line.bytes[i - 2] != ' ') {
            knp_buf__append_byte(&even, line.bytes[i]);
        }
    }
    add_line(&r->expected, even.bytes, even.size);
    knp_buf__free(&even);
}

static void run_file(runner *r)
{
    knp_buf text = {0};
    knp_error error;
    char message[900];
    if (knp_file__read(r->file, &text, &error) != KNP_OK) {
        fprintf(stderr, "%s\n", knp_error_format(&error, message, sizeof message));
        exit(2);
    }
    unsigned number = 0;
    r->check = CHECKS;
    for (size_t i = 0; i < text.size;) {
        const char *end = memchr(text.bytes + i, '\n', text.size - i);
        size_t n = end ? (size_t)(end - text.bytes) - i : text.size - i;
        knp_str line = {text.bytes + i, n};
        number++;
        if (n && line.bytes[0] == '@') {
            read_check(r, line, number);
        } else if (n && line.bytes[0] == '>') {
            read_input(r, line, number);
        } else if (n && line.bytes[0] != '#') {
            read_expectation(r, line, number);
        }
        i += n + 1;
    }
    finish_case(r);
    knp_buf__free(&text);
}

int main(int argc, char **argv)
{
    runner r = {0};
    knp_engine *engine;
    unsigned long least = 1;
    int first = 1;
    if (argc > 3 && strcmp(argv[1], "--least") == 0) {
        least = strtoul(argv[2], NULL, 10);
        first = 3;
    }
    if (first >= argc || knp_engine_new(&engine, NULL) != KNP_OK ||
        knp_document_new(engine, &r.doc, NULL) != KNP_OK) {
        fputs("usage: run_cases [--least N] FILE...\n", stderr);
        return 2;
    }
    for (int k = first; k < argc; k++) {
        r.file = argv[k];
        run_file(&r);
    }
    printf("%u cases, %u wrong\n", r.cases, r.wrong);
    if (r.cases < least) {
        printf("there should be %lu cases at least\n", least);
    }
    knp_buf__free(&r.input);
    KNP_VEC_FREE(&r.expected);
    KNP_VEC_FREE(&r.got);
    knp_document_free(r.doc);
    knp_engine_free(engine);
    return r.wrong || r.cases < least;
}
