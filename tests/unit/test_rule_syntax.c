/* The rule language as it is written: what is read, and what is refused, where. */
#include "help.h"

#include "base/arena.h"
#include "base/buf.h"
#include "rule/syntax.h"

#include <knipsel/knipsel.h>

#include <time.h>

#define PHASE "@phase numbers\n"
#define END "    => count\n    yes x\n    no y\n"
/* Rules whose pattern is their third line; with lines of their own behind it. */
#define RULE(pattern) PHASE "rule a\n    " pattern "\n" END
#define RULE_WITH(pattern, lines) PHASE "rule a\n    " pattern "\n" lines END
#define AFTER_PATTERN(lines) PHASE "rule a\n    \"a\"\n" lines
#define EXPECT(line) PHASE "rule a\n    a:\"a\"\n    => count\n    yes x\n" line "\n    no y\n"

typedef struct refusal {
    const char *text;
    uint32_t line, column;
    const char *message; /* a part of it */
} refusal;

#define NAME "expected a name of lower-case letters, digits and hyphens"
#define VALUE "expected a value of letters, digits and hyphens"
#define TEST "expected a test"
#define LINE "expected '@phase', 'let', 'rule', or the indented lines of a rule"

static void check_refusal(const char *text, size_t size, const refusal *r)
{
    knp_builder *builder;
    knp_engine *engine = NULL;
    knp_error error = {.status = KNP_OK};
    char told[900] = "nothing";
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    if (knp_builder_add_rules(builder, "eigen.rules", text, size, &error) != KNP_OK ||
        knp_builder_build(builder, &engine, &error) != KNP_OK) {
        knp_error_format(&error, told, sizeof told);
    }
    knp_builder_free(builder);
    knp_engine_free(engine);
    if (error.status != KNP_ERROR_RULES || strcmp(error.source, "eigen.rules") != 0 ||
        error.line != r->line || error.column != r->column || !strstr(error.message, r->message)) {
        print_error("%s\nexpected: eigen.rules:%u:%u: %s\ngot:      %s\n\n", text, r->line,
                    r->column, r->message, told);
        fail();
    }
}

/* Tells all that go wrong, not only the first. */
static void check_refusals(const refusal *rows, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        check_refusal(rows[k].text, strlen(rows[k].text), &rows[k]);
    }
}

#define CHECK_REFUSALS(rows) check_refusals((rows), COUNT_OF(rows))

/* ---------------------------------------------------------------------------------- refusals -- */

static void refuses_lines_out_of_place(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {"x\n", 1, 1, LINE},
        {"# een\n\n  # twee\nx", 4, 1, LINE},
        {"    \"a\"\n", 1, 5, LINE},
        {PHASE "    \"a\"\n", 2, 5, LINE},
        {PHASE "let b = \"b\"\n    \"a\"\n", 3, 5, LINE},
        {"rules a\n", 1, 1, LINE},
        {"@fase x\n", 1, 1, "expected '@phase NAME' or '@choose longest', 'first' or 'all'"},
        {"@phases\n", 1, 1, "expected '@phase NAME'"},
        {"@phase\n", 1, 7, NAME},
        {"@phase Numbers\n", 1, 8, NAME},
        {"@phase x y\n", 1, 10, "expected '@phase NAME'"},
        {"@phase x @choose\n", 1, 17, "'@choose' takes longest, first or all"},
        {"@phase x @choose kortste\n", 1, 25, "'@choose' takes longest, first or all"},
        {"@choose\n", 1, 8, "'@choose' takes longest, first or all"},
        {"rule a\n", 1, 7, "'@phase' must stand before the first rule"},
        {PHASE "rule\n", 2, 5, NAME},
        {PHASE "rule Aap\n", 2, 6, NAME},
        {RULE("\"a\"") "rule a\n", 7, 7, "the rule 'a' stands in this file already"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_what_follows_a_rules_name(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {PHASE "rule a b\n    \"a\"\n" END, 2, 8, ""},
        {PHASE "rule a: \n    \"a\"\n" END, 2, 7, ""},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_pieces(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {"let\n", 1, 4, NAME},
        {"let A = \"x\"\n", 1, 5, NAME},
        {"let a \"x\"\n", 1, 7, "expected '=' after the name of a piece"},
        {"let a =\n", 1, 8, "an empty pattern"},
        {"let a = \"x\" )\n", 1, 13, "')' cannot stand here"},
        {RULE("$b"), 3, 7, "no piece '$b' was defined with 'let' before"},
        {RULE("$b") "let b = \"x\"\n", 3, 7, "no piece '$b' was defined with 'let' before"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_tests(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("\"a"), 3, 6, "no closing \""},
        {RULE("'a"), 3, 6, "no closing '"},
        {RULE("/a"), 3, 6, "no closing /"},
        {RULE("/a\\/"), 3, 6, "no closing /"},
        {RULE("\"\""), 3, 6, "nothing between the marks"},
        {RULE("''"), 3, 6, "nothing between the marks"},
        {RULE("//"), 3, 6, "nothing between the marks"},
        {RULE("\"a\" #"), 3, 10, NAME},
        {RULE("#Maand"), 3, 6, NAME},
        {RULE("#month("), 3, 12, NAME},
        {RULE("#month(a"), 3, 13, "expected '=' between field and value"},
        {RULE("#month(a="), 3, 14, VALUE},
        {RULE("#month(a=b"), 3, 15, "expected ')' after the value"},
        {RULE("#month(=b)"), 3, 12, NAME},
        {RULE("%"), 3, 6, NAME},
        {RULE("[%caps"), 3, 11, "expected ']' after the tests of one token"},
        {RULE("[]"), 3, 7, "nothing between [ and ]"},
        {RULE("[%caps | %word]"), 3, 13, "'|' inside [ ]: write the alternatives outside"},
        {RULE("[x]"), 3, 6, TEST},
        {RULE("[<m>]"), 3, 6, TEST},
        {RULE("!"), 3, 6, TEST},
        {RULE("!_"), 3, 6, TEST},
        {RULE("!<m>"), 3, 6, TEST},
        {RULE("aap"), 3, 5, TEST},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_elements(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("(\"a\""), 3, 9, "expected ')' after the group"},
        {RULE("()"), 3, 6, "an empty pattern"},
        {RULE("(| \"a\")"), 3, 6, "an empty pattern"},
        {RULE("(\"a\" |)"), 3, 11, "an empty pattern"},
        {RULE("\"a\" )"), 3, 9, "')' cannot stand here"},
        {RULE("\"a\" |"), 3, 10, "an empty pattern"},
        {RULE("| \"a\""), 3, 5, "an empty pattern"},
        {RULE("<"), 3, 6, NAME},
        {RULE("<a"), 3, 7, "expected '>' after the name of a mark"},
        {RULE("<>"), 3, 6, NAME},
        {RULE("<A>"), 3, 6, NAME},
        {RULE("a:"), 3, 7, TEST},
        {RULE("a: )"), 3, 8, TEST},
        {RULE("A:\"x\""), 3, 5, TEST},
        {RULE("* \"a\""), 3, 5, TEST},
        /* columns count characters */
        {RULE("\"\xC3\xA9\xC3\xA9\" )"), 3, 10, "')' cannot stand here"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_repetitions(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("\"a\"{"), 3, 9, "expected a number below 255"},
        {RULE("\"a\"{}"), 3, 9, "expected a number below 255"},
        {RULE("\"a\"{b}"), 3, 9, "expected a number below 255"},
        {RULE("\"a\"{,3}"), 3, 9, "expected a number below 255"},
        {RULE("\"a\"{2"), 3, 10, "expected '}' after the counts"},
        {RULE("\"a\"{2.}"), 3, 10, "expected '}' after the counts"},
        {RULE("\"a\"{2,"), 3, 11, "expected a number below 255"},
        {RULE("\"a\"{-1}"), 3, 9, "expected a number below 255"},
        {RULE("\"a\"{3,2}"), 3, 13, "a repetition from 3 to 2"},
        {RULE("\"a\"{0}"), 3, 11, "a repetition from 0 to 0"},
        {RULE("\"a\"{255}"), 3, 12, "expected a number below 255"},
        {RULE("\"a\"{1,255}"), 3, 14, "expected a number below 255"},
        {RULE("\"a\"{99999}"), 3, 13, "expected a number below 255"},
        {RULE("\"a\"**"), 3, 9, TEST},
        {RULE("\"a\"?+"), 3, 9, TEST},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_records(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {AFTER_PATTERN("    =>\n"), 4, 7, NAME},
        {AFTER_PATTERN("    => Count\n"), 4, 8, NAME},
        {AFTER_PATTERN("    => count x\n"), 4, 14, "expected '{' after the record's name"},
        {AFTER_PATTERN("    => count {\n"), 4, 15, "expected '}' after the record's fields"},
        {AFTER_PATTERN("    => count { a\n"), 4, 17, "expected '}' after the record's fields"},
        {AFTER_PATTERN("    => count { a =\n"), 4, 19, VALUE},
        {AFTER_PATTERN("    => count { a = ? }\n"), 4, 20, VALUE},
        {AFTER_PATTERN("    => count { a = b c }\n"), 4, 22,
         "expected '}' after the record's fields"},
        {AFTER_PATTERN("    => count\n    => count\n"), 5, 7, "a second '=>' in one rule"},
        {AFTER_PATTERN("    =>count\n"), 4, 5, TEST},
        {RULE("\"a\"") "    \"b\"\n", 7, 5,
         "expected =>, yes, no, unless, if, or what a capture must be"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_what_follows_a_records_fields(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {AFTER_PATTERN("    => count { a = b } x\n    yes x\n    no y\n"), 4, 24, ""},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_contexts(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {AFTER_PATTERN("    unless\n"), 4, 11, "expected 'left' or 'right'"},
        {AFTER_PATTERN("    if boven \"x\"\n"), 4, 8, "expected 'left' or 'right'"},
        {AFTER_PATTERN("    unless left\n"), 4, 16, "an empty pattern"},
        {AFTER_PATTERN("    if left \"b\" )\n"), 4, 17, "')' cannot stand here"},
        {AFTER_PATTERN("    unless left \"b\"\n    unless left \"c\"\n"), 5, 16,
         "the same context a second time; use ( | )"},
        {AFTER_PATTERN("    if right \"b\"\n    if right \"c\"\n"), 5, 13,
         "the same context a second time; use ( | )"},
        {RULE_WITH("\"a\"", "    unless left x:\"b\"\n"), 4, 18, "no captures in a context"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_captures_in_right_contexts(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE_WITH("\"a\"", "    unless right x:\"b\"\n"), 4, 19, "no captures in a context"},
        {RULE_WITH("\"a\"", "    if right x:\"b\"\n"), 4, 15, "no captures in a context"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_examples(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {AFTER_PATTERN("    yes\n"), 4, 8, "an example without a sentence"},
        {AFTER_PATTERN("    no   \n"), 4, 7, "an example without a sentence"},
        {EXPECT("    a = x"), 6, 9, "expected '\"' before the expected text"},
        {EXPECT("    a = \"x"), 6, 10, "no closing \""},
        {EXPECT("    a = \"\""), 6, 10, "nothing between the marks"},
        {EXPECT("    a = \"x\" b"), 6, 13, "expected ';' or the line's end"},
        {EXPECT("    a = \"x\";"), 6, 13, NAME},
        {RULE("a:\"a\"") "    a = \"x\"\n", 7, 5,
         "expected =>, yes, no, unless, if, or what a capture must be"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_unfinished_rules(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {PHASE "rule a\n", 2, 1, "the rule 'a' needs a pattern and '=> record'"},
        {PHASE "rule a\n" END, 2, 1, "the rule 'a' needs a pattern and '=> record'"},
        {AFTER_PATTERN("    yes x\n    no y\n"), 2, 1,
         "the rule 'a' needs a pattern and '=> record'"},
        {AFTER_PATTERN("    => count\n    no y\n"), 2, 1,
         "the rule 'a' needs at least one 'yes' and one 'no' example"},
        {AFTER_PATTERN("    => count\n    yes y\n"), 2, 1,
         "the rule 'a' needs at least one 'yes' and one 'no' example"},
        {RULE("\"a\"") "\n# nog een\nrule b\n    \"b\"\n", 9, 1,
         "the rule 'b' needs a pattern and '=> record'"},
    };
    CHECK_REFUSALS(rows);
}

static void refuses_what_is_not_text(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {PHASE "rule a\n    \"\xE9\"\n" END, 3, 6, "not UTF-8"},
        {"# \xC3\xA9 \xC0\xAF\n", 1, 5, "not UTF-8"},
    };
    CHECK_REFUSALS(rows);
    static const char nul[] = PHASE "rule a\n    \"a\0b\"\n" END;
    static const refusal row = {nul, 3, 7, ""};
    check_refusal(nul, sizeof nul - 1, &row);
}

static void refuses_what_means_nothing(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("\"a b\""), 3, 5, "\"a b\" is more than one word; write each by itself"},
        {RULE("\"a\" #nergens"), 3, 9, "no lexicon has the class 'nergens'"},
        {RULE("\"a\" %nergens"), 3, 9, "no trait is called %nergens"},
        {RULE("\"a\" !%lower"), 3, 10, "%lower cannot be negated"},
        {RULE("\"a\" [%word !%lower]"), 3, 17, "%lower cannot be negated"},
        {RULE("\"a\"?"), 3, 5, "the rule 'a' would match nothing at all"},
        {RULE("\"a\"* (\"b\" | ^)"), 3, 5, "the rule 'a' would match nothing at all"},
        {RULE("a:b:(\"a\"*)*"), 3, 5, "the rule 'a' would match nothing at all"},
        {RULE("^ $"), 3, 5, "the rule 'a' would match nothing at all"},
        {"let z = %nergens\n" PHASE "rule a\n    \"a\" $z\n" END, 1, 9,
         "no trait is called %nergens"},
        {RULE_WITH("\"a\"", "    if left \"b\" %nergens\n"), 4, 17, "no trait is called %nergens"},
    };
    CHECK_REFUSALS(rows);
}

static void tells_where_a_group_of_tests_is(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("\"a\" ![%caps]"), 3, 10, "[ ] cannot be negated; negate what stands in it"},
    };
    CHECK_REFUSALS(rows);
}

static void tells_where_a_bad_regular_expression_is(void **state)
{
    (void)state;
    static const refusal rows[] = {
        {RULE("\"a\" /(b/"), 3, 9, "missing closing parenthesis"},
        {RULE_WITH("\"a\"", "    if left /[z-a]/\n"), 4, 13, "range out of order"},
    };
    CHECK_REFUSALS(rows);
}

/* ----------------------------------------------------------------------------- hostile files -- */

static void append(knp_buf *out, const char *text, size_t times)
{
    for (size_t k = 0; k < times; k++) {
        knp_buf__append(out, text, strlen(text));
    }
}

/* A rule with `before`, so many `middle`s and `after` as its pattern, must be refused. */
static void check_repeated(const char *before, const char *middle, const char *after, size_t times,
                           const char *message)
{
    knp_buf text = {0};
    knp_builder *builder;
    knp_engine *engine = NULL;
    knp_error error = {.status = KNP_OK};
    append(&text, PHASE "rule a\n    ", 1);
    append(&text, before, 1);
    append(&text, middle, times);
    append(&text, after, 1);
    append(&text, "\n" END, 1);
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    if (knp_builder_add_rules(builder, "a", text.bytes, text.size, &error) == KNP_OK) {
        knp_builder_build(builder, &engine, &error);
    }
    knp_builder_free(builder);
    knp_engine_free(engine);
    knp_buf__free(&text);
    if (error.status != KNP_ERROR_RULES || error.line < 1 || error.column < 1 ||
        !strstr(error.message, message)) {
        fail_msg("%s…: expected '%s', got '%s' at %u:%u", middle, message, error.message,
                 error.line, error.column);
    }
}

static void refuses_deep_nesting(void **state)
{
    (void)state;
    static const char deep[] = "nested too deeply";
    check_repeated("", "(", "\"a\"", 50, deep);
    check_repeated("", "[", "%word", 50, deep);
    check_repeated("", "!", "\"a\"", 50, deep);
    check_repeated("", "(", "", 100000, deep);
    check_repeated("", "[", "", 100000, deep);
    check_repeated("", "!", "", 100000, deep);
    check_repeated("", "x:(", "\"a\"", 50, deep);
}

static void refuses_long_rules(void **state)
{
    (void)state;
    static const char long_rule[] = "the rule is too long: more than 1000 steps";
    check_repeated("", "\"a\" ", "", 2000, long_rule);
    check_repeated("", "\"a\"{254} ", "", 5, long_rule);
    check_repeated("", "\"a\" | ", "\"a\"", 2000, long_rule);
    check_repeated("((((((\"a\"{254}){254}){254}){254}){254}){254})", "", "", 0, long_rule);
    check_repeated("", "\"a\"\n    ", "", 2000, long_rule);
}

/* The work grows with the line, not with its square. */
static void refuses_long_lines_soon(void **state)
{
    (void)state;
    clock_t begin = clock();
    check_repeated("", "\"a\" ", "", 30000, "the rule is too long: more than 1000 steps");
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    if (seconds > 2) {
        fail_msg("30,000 elements took %.1f s to refuse", seconds);
    }
}

static void refuses_many_captures(void **state)
{
    (void)state;
    check_repeated(
        "a:\"a\" b:\"a\" c:\"a\" d:\"a\" e:\"a\" f:\"a\" g:\"a\" h:\"a\" i:\"a\" j:\"a\" "
        "k:\"a\" l:\"a\" m:\"a\"",
        "", "", 0, "more than 12 captures in a rule");
}

/* Names of captures before each other are nesting, too. */
static void refuses_many_names_before_an_element(void **state)
{
    (void)state;
    check_repeated("", "a:", "\"a\"", 900, "");
}

enum { PIECES = 25 };

/* Each piece has the one before twice: 2^25 elements in 30 lines, told in no time. */
static void check_growing_pieces(const char *first)
{
    knp_buf text = {0};
    knp_builder *builder;
    knp_engine *engine;
    knp_error error;
    append(&text, PHASE "let p0 = ", 1);
    append(&text, first, 1);
    for (int k = 1; k <= PIECES; k++) {
        knp_buf__printf(&text, "\nlet p%d = $p%d $p%d", k, k - 1, k - 1);
    }
    knp_buf__printf(&text, "\nrule a\n    $p%d \"y\"\n" END, PIECES);
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    clock_t begin = clock();
    assert_int_equal(knp_builder_add_rules(builder, "a", text.bytes, text.size, NULL), KNP_OK);
    assert_int_equal(knp_builder_build(builder, &engine, &error), KNP_ERROR_RULES);
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    assert_non_null(strstr(error.message, "the rule is too long"));
    knp_builder_free(builder);
    knp_buf__free(&text);
    if (seconds > 1) {
        fail_msg("%s took %.1f s to refuse", first, seconds);
    }
}

static void refuses_pieces_that_grow_at_once(void **state)
{
    (void)state;
    check_growing_pieces("\"x\"");
}

static void refuses_empty_pieces_that_grow_at_once(void **state)
{
    (void)state;
    check_growing_pieces("\"x\"?");
}

static void refuses_too_many_rules(void **state)
{
    (void)state;
    knp_buf text = {0};
    knp_builder *builder;
    knp_engine *engine;
    knp_error error;
    append(&text, PHASE, 1);
    for (int k = 0; k < 1100; k++) {
        knp_buf__printf(&text, "rule r%d\n    \"a\"\n" END, k);
    }
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    assert_int_equal(knp_builder_add_rules(builder, "a", text.bytes, text.size, NULL), KNP_OK);
    assert_int_equal(knp_builder_build(builder, &engine, &error), KNP_ERROR_RULES);
    assert_non_null(strstr(error.message, "more than 1024 rules"));
    assert_null(engine);
    knp_builder_free(builder);
    knp_buf__free(&text);
}

/* -------------------------------------------------------------------------------- good files -- */

static knp_arena arena;
static knp_rule_file file;

static void read_good(const char *text)
{
    knp_error error;
    char line[900];
    if (knp_rule__read(&arena, "goed.rules", text, strlen(text), &file, &error) != KNP_OK) {
        fail_msg("%s", knp_error_format(&error, line, sizeof line));
    }
}

static int free_good(void **state)
{
    (void)state;
    knp_rule__free(&file);
    knp_arena__free(&arena);
    file = (knp_rule_file){0};
    return 0;
}

static const char GOOD[] = "# een bestand\n"
                           "#\n"
                           "@phase numbers @choose first\r\n"
                           "\n"
                           "let dag = #weekday\n"
                           "rule eigen.een\n"
                           "    value:<cardinal>   $dag?\n"
                           "    # een opmerking\n"
                           "\t\"keer\"\n"
                           "    unless left \"a\"\n"
                           "    unless right \"b\"\n"
                           "    if left \"c\"\n"
                           "    if right \"d\"\n"
                           "    => count { form = one, vlag }\n"
                           "    yes  Drie keer is genoeg.\n"
                           "         value = \"Drie\"; x = \"een twee\"\n"
                           "    yes  Nog een.\n"
                           "    no   Geen keer.\n"
                           "@choose all\n"
                           "rule twee\n"
                           "    \"x\"\n"
                           "    => age\n"
                           "    no y\n"
                           "    yes x\n"
                           "@phase bounds\n"
                           "rule drie\n"
                           "    \"x\"\n"
                           "    => bounded\n"
                           "    yes x\n"
                           "    no y";

static void reads_rules(void **state)
{
    (void)state;
    read_good(GOOD);
    CHECK_TEXT(file.name, "goed.rules");
    assert_int_equal(file.rules.count, 3);
    const knp_rule_source *r = file.rules.items;
    CHECK_TEXT(r[0].name, "eigen.een");
    CHECK_TEXT(r[0].phase, "numbers");
    assert_int_equal(r[0].choose, KNP_CHOOSE_FIRST);
    assert_int_equal(r[0].line, 6);
    CHECK_TEXT(r[0].record, "count");
    assert_true(r[0].unless_left && r[0].unless_right && r[0].if_left && r[0].if_right);
    assert_int_equal(r[1].choose, KNP_CHOOSE_ALL);
    CHECK_TEXT(r[1].phase, "numbers");
    assert_true(!r[1].unless_left && !r[1].unless_right && !r[1].if_left && !r[1].if_right);
    CHECK_TEXT(r[2].phase, "bounds");
    assert_int_equal(r[2].choose, KNP_CHOOSE_LONGEST); /* a new phase begins anew */
    assert_int_equal(r[2].line, 26);
}

static void reads_constants_and_examples(void **state)
{
    (void)state;
    read_good(GOOD);
    const knp_rule_source *r = file.rules.items;
    assert_int_equal(r->constants.count, 2);
    CHECK_TEXT(r->constants.items[0].field, "form");
    CHECK_TEXT(r->constants.items[0].value, "one");
    CHECK_TEXT(r->constants.items[1].field, "vlag");
    CHECK_TEXT(r->constants.items[1].value, "");
    assert_int_equal(r->examples.count, 3);
    const knp_example *e = r->examples.items;
    assert_true(e[0].yes && e[1].yes && !e[2].yes);
    CHECK_TEXT(e[0].text, "Drie keer is genoeg.");
    assert_int_equal(e[0].line, 15);
    assert_int_equal(e[0].captures.count, 2);
    CHECK_TEXT(e[0].captures.items[1].field, "x");
    CHECK_TEXT(e[0].captures.items[1].value, "een twee");
    assert_int_equal(e[1].captures.count, 0);
    CHECK_TEXT(e[2].text, "Geen keer.");
}

/* The elements of a pattern, groups opened, as a line of words. */
static void describe(const knp_node *node, knp_buf *out)
{
    static const char *const kinds[] = {"", "", "", "", "test", "class", "mark", "any", "^", "$"};
    if (!node) {
        return;
    }
    if (node->kind == KNP_NODE_SEQUENCE || node->kind == KNP_NODE_CHOICE) {
        const char *between = node->kind == KNP_NODE_CHOICE ? "| " : "";
        append(out, node->kind == KNP_NODE_CHOICE ? "( " : "", 1);
        for (const knp_node *n = node->child; n; n = n->next) {
            describe(n, out);
            append(out, n->next ? between : "", 1);
        }
        append(out, node->kind == KNP_NODE_CHOICE ? ") " : "", 1);
    } else if (node->kind == KNP_NODE_REPEAT) {
        describe(node->child, out);
        knp_buf__printf(out, "{%u,%u%s} ", node->min, node->max, node->lazy ? ",lazy" : "");
    } else if (node->kind == KNP_NODE_CAPTURE) {
        knp_buf__printf(out, "%s:", node->name.bytes);
        describe(node->child, out);
    } else {
        knp_buf__printf(out, "%s ", kinds[node->kind]);
    }
}

static void reads_patterns(void **state)
{
    (void)state;
    static const struct {
        const char *pattern, *want;
    } rows[] = {
        {"\"a\" 'B' /c/ %word", "test test test test "},
        {"#month <m> _ ^ $", "class mark any ^ $ "},
        {"[#month !%caps] !\"a\"", "test test "},
        {"\"a\" \"b\" | \"c\"", "( test test | test ) "},
        {"\"a\" (\"b\" | #c | <d>)", "test ( test | class | mark ) "},
        {"((\"a\"))", "test "},
        {"\"a\"? \"a\"* \"a\"+", "test {0,1} test {0,255} test {1,255} "},
        {"\"a\"{3} \"a\"{2,4} \"a\" { 1 , 2 }", "test {3,3} test {2,4} test {1,2} "},
        {"\"a\"{0,254}", "test {0,254} "},
        {"_{0,4} _*", "any {0,4,lazy} any {0,255,lazy} "},
        {"(_ \"a\"){0,4}", "any test {0,4} "},
        {"x:\"a\"+", "x:test {1,255} "},
        {"span:value:\"a\" b-2:(\"a\" | y:\"b\")", "span:value:test b-2:( test | y:test ) "},
        {"\"a\"$", "test $ "},
        {"\"a\"  $ ", "test $ "},
        {"$p \"b\" $p?", "( test | test ) test ( test | test ) {0,1} "},
        {"\"a\"\n    \"b\" | \"c\"\n    _", "test ( test | test ) any "},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_buf text = {0}, got = {0};
        append(&text, PHASE "let p = \"x\" | \"y\"\nrule a\n    ", 1);
        append(&text, rows[k].pattern, 1);
        append(&text, "\n" END, 1);
        knp_buf__append_byte(&text, '\0');
        read_good(text.bytes);
        describe(file.rules.items[0].pattern, &got);
        CHECK_TEXT(knp_buf__view(&got), rows[k].want);
        knp_buf__free(&got);
        knp_buf__free(&text);
        free_good(NULL);
    }
}

static void reads_tests(void **state)
{
    (void)state;
    read_good(RULE("'Jan' #month(value=5) [%caps !/x\\/y.*/ \"z\"]"));
    const knp_node *n = file.rules.items[0].pattern->child;
    assert_int_equal(n->test->kind, KNP_TEST_EXACT);
    CHECK_TEXT(n->test->text, "Jan");
    n = n->next;
    assert_int_equal(n->test->kind, KNP_TEST_CLASS);
    CHECK_TEXT(n->test->text, "month");
    CHECK_TEXT(n->test->field, "value");
    CHECK_TEXT(n->test->value, "5");
    const knp_test *t = n->next->test;
    assert_int_equal(t->kind, KNP_TEST_AND);
    t = t->child;
    assert_int_equal(t->kind, KNP_TEST_TRAIT);
    CHECK_TEXT(t->text, "caps");
    t = t->next;
    assert_int_equal(t->kind, KNP_TEST_NOT);
    assert_int_equal(t->child->kind, KNP_TEST_REGEX);
    CHECK_TEXT(t->child->text, "x\\/y.*");
    assert_int_equal(t->next->kind, KNP_TEST_WORD);
    assert_null(t->next->next);
}

static void reads_empty_files(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "", "\n\n", "# niets\n", PHASE, "let a = \"a\"\n", "   \n\t\n#\n"};
    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        read_good(texts[k]);
        CHECK_ROW(k, file.rules.count == 0);
        free_good(NULL);
    }
}

static void a_later_piece_of_that_name_counts_from_there(void **state)
{
    (void)state;
    read_good("let a = \"x\"\nlet b = $a $a\n" RULE("$b"));
    knp_buf got = {0};
    describe(file.rules.items[0].pattern, &got);
    CHECK_TEXT(knp_buf__view(&got), "test test ");
    knp_buf__free(&got);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_lines_out_of_place),
        cmocka_unit_test(refuses_what_follows_a_rules_name),
        cmocka_unit_test(refuses_pieces),
        cmocka_unit_test(refuses_tests),
        cmocka_unit_test(refuses_elements),
        cmocka_unit_test(refuses_repetitions),
        cmocka_unit_test(refuses_records),
        cmocka_unit_test(refuses_what_follows_a_records_fields),
        cmocka_unit_test(refuses_contexts),
        cmocka_unit_test(refuses_captures_in_right_contexts),
        cmocka_unit_test(refuses_examples),
        cmocka_unit_test(refuses_unfinished_rules),
        cmocka_unit_test(refuses_what_is_not_text),
        cmocka_unit_test(refuses_what_means_nothing),
        cmocka_unit_test(tells_where_a_group_of_tests_is),
        cmocka_unit_test(tells_where_a_bad_regular_expression_is),
        cmocka_unit_test(refuses_deep_nesting),
        cmocka_unit_test(refuses_long_rules),
        cmocka_unit_test(refuses_long_lines_soon),
        cmocka_unit_test(refuses_many_captures),
        cmocka_unit_test(refuses_many_names_before_an_element),
        cmocka_unit_test(refuses_pieces_that_grow_at_once),
        cmocka_unit_test(refuses_empty_pieces_that_grow_at_once),
        cmocka_unit_test(refuses_too_many_rules),
        cmocka_unit_test_teardown(reads_rules, free_good),
        cmocka_unit_test_teardown(reads_constants_and_examples, free_good),
        cmocka_unit_test_teardown(reads_patterns, free_good),
        cmocka_unit_test_teardown(reads_tests, free_good),
        cmocka_unit_test_teardown(reads_empty_files, free_good),
        cmocka_unit_test_teardown(a_later_piece_of_that_name_counts_from_there, free_good),
    };
    return cmocka_run_group_tests_name("rule syntax", tests, NULL, NULL);
}
