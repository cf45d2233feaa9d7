/* Rules at work: small files of rules, over short texts. The phases `een` and `twee` are the
 * test's own; what they take is told as "rule[all of it] capture=text", one behind the other. */
#include "help.h"

#include "base/buf.h"
#include "record/document.h"

#include <knipsel/knipsel.h>

#include <time.h>

#define ONE "@phase een\n"
#define TWO "@phase twee\n"
#define RULE(name, lines) "rule " name "\n    " lines "\n    => vondst\n    yes x\n    no y\n"
#define MARK(name, lines, mark)                                                                    \
    "rule " name "\n    " lines "\n    => " mark "\n    yes x\n    no y\n"
#define BUT(context) "\n    " context

/* An engine with rules of the test's own. */
typedef struct bench {
    knp_engine *engine;
    knp_document *doc;
    const char *refused; /* rules of this name are not taken */
    const char *text;
    knp_buf got;
} bench;

static void append_tokens(bench *b, knp_capture c)
{
    const knp_token *tokens = b->doc->tokens.list.items;
    if (c.end > c.first) {
        uint32_t start = tokens[c.first].start;
        knp_buf__append(&b->got, b->text + start, knp_token__end(tokens[c.end - 1]) - start);
    }
}

static knp_take take(void *context, const knp_match *match, uint32_t *meaning)
{
    bench *b = context;
    const knp_rule *rule = match->rule;
    (void)meaning;
    if (b->refused && strcmp(b->refused, rule->name) == 0) {
        return KNP_TAKE_NO;
    }
    knp_buf__printf(&b->got, "%s%s[", b->got.size ? " " : "", rule->name);
    append_tokens(b, (knp_capture){match->first, match->end});
    knp_buf__append_byte(&b->got, ']');
    for (uint32_t k = 0; k < rule->compiled->capture_count; k++) {
        uint32_t name = rule->program->captures[rule->compiled->first_capture + k];
        knp_buf__printf(&b->got, " %s=", knp_program__string(rule->program, name));
        append_tokens(b, match->captures[k]);
    }
    return KNP_TAKE_YES;
}

static void run_phases(bench *b, uint32_t first, uint32_t end)
{
    knp_matcher *m = &b->doc->matcher;
    knp_taker taker = {take, b};
    while (first < end) {
        assert_true(knp_matcher__enter(m, &b->doc->words, b->doc->tokens.list.items,
                                       b->doc->wordclasses.list.items, first, end,
                                       b->doc->phrases.items, b->doc->phrases.count));
        assert_true(knp_matcher__run(m, knp_rules__phase(m->rules, "een"), taker));
        assert_true(knp_matcher__run(m, knp_rules__phase(m->rules, "twee"), taker));
        assert_true(m->ground.end > first);
        first = m->ground.end;
    }
}

static void add_rules(knp_builder *builder, const char *name, const char *rules)
{
    knp_error error;
    char line[900];
    if (knp_builder_add_rules(builder, name, rules, strlen(rules), &error) != KNP_OK) {
        fail_msg("%s", knp_error_format(&error, line, sizeof line));
    }
}

static void open_bench(bench *b, const char *rules, const char *more_rules)
{
    knp_builder *builder;
    knp_error error;
    char line[900];
    *b = (bench){0};
    assert_int_equal(knp_builder_new(&builder, NULL), KNP_OK);
    add_rules(builder, "eerste.rules", rules);
    if (more_rules) {
        add_rules(builder, "tweede.rules", more_rules);
    }
    if (knp_builder_build(builder, &b->engine, &error) != KNP_OK) {
        fail_msg("%s\n%s", rules, knp_error_format(&error, line, sizeof line));
    }
    knp_builder_free(builder);
    assert_int_equal(knp_document_new(b->engine, &b->doc, NULL), KNP_OK);
}

static void close_bench(bench *b)
{
    knp_document_free(b->doc);
    knp_engine_free(b->engine);
    knp_buf__free(&b->got);
}

/* All that the rules take in a text. */
static knp_str found(bench *b, const char *text)
{
    assert_int_equal(knp_document_read(b->doc, text, strlen(text), NULL, NULL), KNP_OK);
    b->text = text;
    b->got.size = 0;
    for (uint32_t s = 0; s < knp_sentence__count(&b->doc->sentences); s++) {
        knp_token_range range = knp_sentence__range(&b->doc->sentences, s);
        run_phases(b, range.first, range.end);
    }
    return knp_buf__view(&b->got);
}

typedef struct row {
    const char *text, *want;
} row;

static void check_rows(const char *rules, const row *rows, size_t count)
{
    bench b;
    bool good = true;
    open_bench(&b, rules, NULL);
    for (size_t k = 0; k < count; k++) {
        knp_str got = found(&b, rows[k].text);
        if (!knp_str__is(got, rows[k].want)) {
            print_error("%s%s\nexpected: %s\ngot:      %.*s\n", rules, rows[k].text, rows[k].want,
                        (int)got.size, got.bytes);
            good = false;
        }
    }
    close_bench(&b);
    assert_true(good);
}

#define CHECK_ROWS(rules, ...)                                                                     \
    do {                                                                                           \
        const row rows_[] = {__VA_ARGS__};                                                         \
        check_rows((rules), rows_, COUNT_OF(rows_));                                               \
    } while (0)

/* -------------------------------------------------------------------------------- elements -- */

static void words_in_any_case_and_exact_ones(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"huis\""), {"huis Huis HUIS huisje", "a[huis] a[Huis] a[HUIS]"});
    CHECK_ROWS(ONE RULE("a", "'Huis'"), {"huis Huis HUIS", "a[Huis]"});
    CHECK_ROWS(ONE RULE("a", "\"café\""), {"café CAFÉ cafe", "a[café] a[CAFÉ]"});
    CHECK_ROWS(ONE RULE("a", "\"'s\""), {"'s ochtends en ’s avonds", "a['s] a[’s]"});
    /* a word that no lexicon has */
    CHECK_ROWS(ONE RULE("a", "\"zwerk\" 'Blirp'"), {"zwerk Blirp, zwerk blirp", "a[zwerk Blirp]"});
    CHECK_ROWS(ONE RULE("a", "\",\" \"huis\""), {"een huis, huis", "a[, huis]"});
}

static void alternatives(void **state)
{
    (void)state;
    static const char rules[] =
        ONE RULE("a", "(x:\"rood\" | y:\"blauw\" | z:(\"rood\" \"groen\"))");
    CHECK_ROWS(rules, {"rood", "a[rood] x=rood y= z="}, {"blauw", "a[blauw] x= y=blauw z="},
               {"rood groen", "a[rood groen] x= y= z=rood groen"}, {"groen", ""});
    /* of two that are equally long, the one on the left */
    CHECK_ROWS(ONE RULE("a", "(x:\"rood\" | y:\"rood\")"), {"rood", "a[rood] x=rood y="});
    CHECK_ROWS(ONE RULE("a", "\"rood\" | \"blauw\" \"groen\""),
               {"rood groen blauw groen", "a[rood] a[blauw groen]"});
}

static void repetitions(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"ja\"{2,3}"), {"ja", ""}, {"ja ja", "a[ja ja]"},
               {"ja ja ja", "a[ja ja ja]"}, {"ja ja ja ja", "a[ja ja ja]"},
               {"ja ja ja ja ja", "a[ja ja ja] a[ja ja]"});
    CHECK_ROWS(ONE RULE("a", "\"ja\"{2}"), {"ja nee ja ja nee", "a[ja ja]"});
    CHECK_ROWS(ONE RULE("a", "\"nee\"? \"ja\""), {"ja nee ja", "a[ja] a[nee ja]"});
    CHECK_ROWS(ONE RULE("a", "x:\"nee\"* \"ja\""), {"nee nee ja", "a[nee nee ja] x=nee nee"},
               {"ja", "a[ja] x="});
    CHECK_ROWS(ONE RULE("a", "\"ja\"+ \"nee\"+"), {"ja ja nee nee ja", "a[ja ja nee nee]"});
    CHECK_ROWS(ONE RULE("a", "(\"ja\" \"nee\"){2}"), {"ja nee ja nee ja", "a[ja nee ja nee]"});
    CHECK_ROWS(ONE RULE("a", "\"nee\" \"ja\"{0,254}"), {"nee nee ja", "a[nee] a[nee ja]"});
}

static void gaps(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"van\" x:_{0,2} \"tot\""), {"van tot", "a[van tot] x="},
               {"van hier tot", "a[van hier tot] x=hier"}, {"van hier en nu tot", ""},
               {"van hier nu tot", "a[van hier nu tot] x=hier nu"});
    /* of two gaps the first is the shorter, but the match is as long as it can be */
    CHECK_ROWS(ONE RULE("a", "\"van\" x:_{0,3} y:_{0,3} \"tot\""),
               {"van hier tot", "a[van hier tot] x= y=hier"});
    CHECK_ROWS(ONE RULE("a", "\"van\" x:_{0,3} \"tot\""), {"van tot tot", "a[van tot tot] x=tot"});
    CHECK_ROWS(ONE RULE("a", "_ \"tot\""), {"tot hier tot", "a[hier tot]"});
    CHECK_ROWS(ONE RULE("a", "_{3}"), {"een twee drie vier vijf", "a[een twee drie]"});
}

static void captures(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "alles:(x:\"rood\" y:(\"en\" z:\"wit\"))"),
               {"rood en wit", "a[rood en wit] alles=rood en wit x=rood y=en wit z=wit"});
    CHECK_ROWS(ONE RULE("a", "x:y:\"rood\" \"wit\""), {"rood wit", "a[rood wit] x=rood y=rood"});
    /* of one name, the last that took part */
    CHECK_ROWS(ONE RULE("a", "x:\"rood\" x:\"wit\"?"), {"rood wit", "a[rood wit] x=wit"});
    CHECK_ROWS(ONE RULE("a", "(x:_){2}"), {"rood wit", "a[rood wit] x=wit"});
    CHECK_ROWS(ONE RULE("a", "(x:\"rood\" | y:\"wit\") z:_?"),
               {"rood blauw", "a[rood blauw] x=rood y= z=blauw"}, {"wit", "a[wit] x= y=wit z="});
    /* what an abandoned attempt noted is forgotten */
    CHECK_ROWS(ONE RULE("a", "(x:\"rood\" \"wit\" | \"rood\" y:\"blauw\")"),
               {"rood blauw", "a[rood blauw] x= y=blauw"});
}

static void twelve_captures(void **state)
{
    (void)state;
    CHECK_ROWS(
        ONE RULE("a", "a:\"x\" b:_ c:_ d:_ e:_ f:_ g:_ h:_ i:_ j:_ k:_ l:_"),
        {"x 2 3 4 5 6 7 8 9 10 11 12",
         "a[x 2 3 4 5 6 7 8 9 10 11 12] a=x b=2 c=3 d=4 e=5 f=6 g=7 h=8 i=9 j=10 k=11 l=12"});
}

static void anchors(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "^ \"ja\""), {"ja ja", "a[ja]"}, {"nee ja", ""});
    CHECK_ROWS(ONE RULE("a", "\"ja\" $"), {"ja ja", "a[ja]"}, {"ja nee", ""});
    CHECK_ROWS(ONE RULE("a", "^ \"ja\" $"), {"ja", "a[ja]"}, {"ja ja", ""});
    CHECK_ROWS(ONE RULE("a", "(^ | \"en\") \"ja\""), {"ja en ja ja", "a[ja] a[en ja]"});
    CHECK_ROWS(ONE RULE("a", "^ \"Ja\""), {"Hij zei dat. Ja dat zei hij.", "a[Ja]"});
}

static void conditions_on_one_token(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "[%caps !\"Jan\" !'Piet']"),
               {"en Jan, Piet, PIET en Kees", "a[PIET] a[Kees]"});
    CHECK_ROWS(ONE RULE("a", "\"en\" !\"nu\""), {"en nu en dan", "a[en dan]"}, {"en", ""});
    CHECK_ROWS(ONE RULE("a", "!!\"nu\""), {"en nu", "a[nu]"});
    CHECK_ROWS(ONE RULE("a", "[!#month %word]"), {"in mei, 12", "a[in]"});
    CHECK_ROWS(ONE RULE("a", "[%word [%caps /.{3}/]]"), {"en Jan, Piet, nee", "a[Jan]"});
    CHECK_ROWS(ONE RULE("a", "!%word"), {"ja, nee", "a[,]"});
    CHECK_ROWS(ONE RULE("a", "[%comma %glued]"), {"ja, nee , ja", "a[,]"});
    /* what is denied holds of words that nothing in it names */
    CHECK_ROWS(ONE RULE("a", "[!\"ja\" !'Huis' !#month !/.{3}/]"),
               {"ja Huis mei jan Blirp huis", "a[Blirp] a[huis]"});
}

/* [ ] may hold as many tests as a rule has steps. */
static void many_conditions_on_one_token(void **state)
{
    (void)state;
    knp_buf rules = {0};
    knp_buf__printf(&rules, "%srule a\n    [", ONE);
    for (unsigned k = 0; k < 80; k++) {
        knp_buf__printf(&rules, "!\"w%u\" ", k);
    }
    knp_buf__printf(&rules, "!\"ja\"] \"slot\"\n    => vondst\n    yes x\n    no y\n");
    knp_buf__append_byte(&rules, '\0');
    CHECK_ROWS(rules.bytes, {"nee slot", "a[nee slot]"}, {"w79 slot", ""}, {"ja slot", ""});
    knp_buf__free(&rules);
}

static void regular_expressions(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "/[a-z]+en/"), {"lopen lope Lopen lopend", "a[lopen]"});
    CHECK_ROWS(ONE RULE("a", "/19[0-9]{2}|20[0-9]{2}/"),
               {"1998, 2024 en 19985", "a[1998] a[2024]"});
    CHECK_ROWS(ONE RULE("a", "/\\p{Lu}\\w*é/"), {"café Café CAFÉ", "a[Café]"});
    CHECK_ROWS(ONE RULE("a", "/(?i)jan|piet/"), {"JAN, Piet en jans", "a[JAN] a[Piet]"});
    CHECK_ROWS(ONE RULE("a", "/1\\/4/"), {"1/4 en 3/4", "a[1/4]"});
    /* what a word must begin with and how long it is, in letters of more than one byte too */
    CHECK_ROWS(ONE RULE("a", "/(?:eu|é)?én/"), {"én eén één euén en", "a[én] a[één] a[euén]"});
    CHECK_ROWS(ONE RULE("a", "/(?i)é./"), {"ÉN én é een", "a[ÉN] a[én]"});
    CHECK_ROWS(ONE RULE("a", "/.*(?<!j)a/"), {"ja a nda aj", "a[a] a[nda]"});
}

static void classes(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "#month"), {"in mei en Juni, maandag", "a[mei] a[Juni]"});
    CHECK_ROWS(ONE RULE("a", "#month(value=5)"), {"in mei en juni", "a[mei]"});
    CHECK_ROWS(ONE RULE("a", "#numeral(kind=multiplier)"), {"drie miljoen", "a[miljoen]"});
    CHECK_ROWS(ONE RULE("a", "#duration-unit(iso=d)"), {"een dag", ""});
    CHECK_ROWS(ONE RULE("a", "#month(geen=5)"), {"in mei", ""});
    CHECK_ROWS(ONE RULE("a", "[#month !%caps]"), {"in mei en Juni", "a[mei]"});
}

static void values_may_have_capitals(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "#currency(code=USD)"), {"dollar en euro", "a[dollar]"});
    CHECK_ROWS(ONE RULE("a", "#currency(code=CHF)"),
               {"Amerikaanse dollar en Zwitserse frank", "a[Zwitserse frank]"});
}

static void phrases_are_one_element(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "x:#currency \"vals\""),
               {"Amerikaanse dollar vals", "a[Amerikaanse dollar vals] x=Amerikaanse dollar"},
               {"dollar vals", "a[dollar vals] x=dollar"}, {"Amerikaanse vals", ""});
    CHECK_ROWS(ONE RULE("a", "#currency"), {"veel Amerikaanse  dollar", "a[Amerikaanse  dollar]"});
    CHECK_ROWS(ONE RULE("a", "#number-modifier(bound=max)"),
               {"op zijn minst en niet meer dan", "a[niet meer dan]"});
    CHECK_ROWS(ONE RULE("a", "\"veel\" #number-modifier(bound=min) _"),
               {"veel op zijn minst drie", "a[veel op zijn minst drie]"});
    CHECK_ROWS(ONE RULE("a", "#number-modifier{2} _"),
               {"op zijn minst om en nabij drie", "a[op zijn minst om en nabij drie]"});
    /* the rest of the pattern decides which of two is meant: tot, or tot en met */
    CHECK_ROWS(ONE RULE("a", "x:#number-modifier y:_ \"juni\""), {"tot en met juni", ""},
               {"tot en met 3 juni", "a[tot en met 3 juni] x=tot en met y=3"},
               {"tot 3 juni", "a[tot 3 juni] x=tot y=3"});
    /* a conjunction is about one token */
    CHECK_ROWS(ONE RULE("a", "[#currency %word]"), {"Zwitserse frank", "a[frank]"},
               {"om en nabij", ""});
}

/* ---------------------------------------------------------------------------------- traits -- */

static void traits(void **state)
{
    (void)state;
    static const char text[] =
        "(Jan) o.a. J.P. zag 28 van 3.500 IT-bedrijven ABC: „kat”, €14,- of € 3; 23,5% ½ 1/4 21ste "
        "3-1 16- en 34-jarige '98 om 12.30 uur op 12-03-2024 – \"kip\"!\n\nnog";
    static const struct {
        const char *trait, *want;
    } rows[] = {
        {"caps", "Jan J.P. IT-bedrijven ABC"},
        {"allcaps", "J.P. ABC"},
        {"lower", "zag van kat of en om uur op kip nog"},
        {"hyphen", "IT-bedrijven €14,- 3-1 16- 34-jarige 12-03-2024"},
        {"word", "Jan zag van IT-bedrijven ABC kat of en om uur op kip nog"},
        {"abbreviation", "o.a."},
        {"initials", "J.P."},
        {"digits", "28 3"},
        {"number", "28 3.500 3"},
        {"date", "12-03-2024"},
        {"clock", "12.30"},
        {"money", "€14,-"},
        {"percent", "23,5%"},
        {"span", "3-1"},
        {"ordinal", "21ste"},
        {"ratio", "1/4"},
        {"fraction", "½"},
        {"suspended", "16-"},
        {"compound", "34-jarige"},
        {"year", "'98"},
        {"currency", "€"},
        {"stop", "!"},
        {"comma", ","},
        {"colon", ":"},
        {"semicolon", ";"},
        {"dash", "–"},
        {"open", "("},
        {"close", ")"},
        {"open-quote", "„ \""},
        {"close-quote", "” \""},
        {"quote", "„ ” \" \""},
        {"glued", "Jan ) : kat ” , ; kip \" !"},
        {"paragraph-start", "( nog"},
    };
    bool good = true;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        bench b;
        knp_buf rules = {0}, want = {0};
        knp_buf__printf(&rules, ONE RULE("a", "%%%s"), rows[k].trait);
        knp_buf__append_byte(&rules, '\0');
        open_bench(&b, rules.bytes, NULL);
        for (const char *w = rows[k].want; *w; w += strspn(w, " ")) {
            size_t n = strcspn(w, " ");
            knp_buf__printf(&want, "%sa[%.*s]", want.size ? " " : "", (int)n, w);
            w += n;
        }
        knp_str got = found(&b, text);
        if (!knp_str__equal(got, knp_buf__view(&want))) {
            print_error("%%%s\nexpected: %.*s\ngot:      %.*s\n", rows[k].trait, (int)want.size,
                        want.bytes, (int)got.size, got.bytes);
            good = false;
        }
        close_bench(&b);
        knp_buf__free(&rules);
        knp_buf__free(&want);
    }
    assert_true(good);
}

static void traits_of_words_and_lines(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "[%common %caps]"),
               {"De Bakker woont in Zwolmerloo.", "a[De] a[Bakker]"});
    CHECK_ROWS(ONE RULE("a", "%line-start"), {"een\ntwee drie\nvier", "a[een] a[twee] a[vier]"});
    CHECK_ROWS(ONE RULE("a", "[%spaced %comma]"), {"een , twee, drie", "a[,]"});
    CHECK_ROWS(ONE RULE("a", "[!%spaced %word]"), {"een (twee) drie", "a[twee]"});
}

static void traits_of_word_classes(void **state)
{
    (void)state;
    static const char text[] = "De oude bakker heeft gisteren in Gent een brood gekocht, maar zij "
                               "wil niet betalen.";
    CHECK_ROWS(ONE RULE("a", "%noun"), {text, "a[bakker] a[brood]"});
    CHECK_ROWS(ONE RULE("a", "%name"), {text, "a[Gent]"});
    CHECK_ROWS(ONE RULE("a", "%adjective"), {text, "a[oude]"});
    CHECK_ROWS(ONE RULE("a", "%verb"), {text, "a[heeft] a[gekocht] a[wil] a[betalen]"});
    CHECK_ROWS(ONE RULE("a", "%finite"), {text, "a[heeft] a[wil]"});
    CHECK_ROWS(ONE RULE("a", "%infinitive"), {text, "a[betalen]"});
    CHECK_ROWS(ONE RULE("a", "%participle"), {text, "a[gekocht]"});
    CHECK_ROWS(ONE RULE("a", "%determiner"), {text, "a[De] a[een]"});
    CHECK_ROWS(ONE RULE("a", "%pronoun"), {text, "a[zij]"});
    CHECK_ROWS(ONE RULE("a", "%preposition"), {text, "a[in]"});
    CHECK_ROWS(ONE RULE("a", "%adverb"), {text, "a[gisteren] a[niet]"});
    CHECK_ROWS(ONE RULE("a", "%conjunction"), {text, "a[maar]"});
    CHECK_ROWS(ONE RULE("a", "%determiner %adjective? [%noun !\"brood\"]"),
               {text, "a[De oude bakker]"});
    CHECK_ROWS(ONE RULE("a", "[%word !%noun !%verb !%name]" BUT("if right %noun")),
               {text, "a[oude] a[een]"});
}

/* -------------------------------------------------------------------------------- contexts -- */

static void contexts(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left \"het\"")), {"het huis, een huis", "a[huis]"},
               {"huis", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("unless left \"het\"")), {"het huis, huis", "a[huis]"});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if right \"staat\"")), {"huis staat huis", "a[huis]"});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("unless right \"staat\"")),
               {"huis staat huis", "a[huis]"}, {"huis staat", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left \"het\"") BUT("unless left \"in\" \"het\"")
                                 BUT("if right _") BUT("unless right \"brandt\"")),
               {"het huis staat", "a[huis]"}, {"in het huis staat", ""}, {"het huis brandt", ""},
               {"het huis", ""});
}

static void left_contexts_read_the_other_way(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left \"in\" \"het\"")), {"in het huis", "a[huis]"},
               {"het in huis", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left \"in\" _{0,2}")), {"in huis", "a[huis]"},
               {"in het oude huis", "a[huis]"}, {"in het oude lege huis", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left (\"in\" \"het\" | \"een\" \"oud\"?)")),
               {"een huis", "a[huis]"}, {"een oud huis", "a[huis]"}, {"in een oud huis", "a[huis]"},
               {"oud huis", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left ^ \"het\"")), {"het huis", "a[huis]"},
               {"in het huis", ""});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("if left ^")), {"huis huis", "a[huis]"});
    CHECK_ROWS(ONE RULE("a", "\"huis\"" BUT("unless left [%word !\"het\"]")),
               {"een huis, het huis", "a[huis]"});
}

static void right_contexts_choose_the_match(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"ja\"+" BUT("if right \"ja\"")), {"ja ja ja", "a[ja ja]"});
    CHECK_ROWS(ONE RULE("a", "\"ja\"+" BUT("unless right \"nee\"")), {"ja ja nee", "a[ja]"});
    CHECK_ROWS(ONE RULE("a", "\"ja\"" BUT("if right $")), {"ja ja", "a[ja]"});
    CHECK_ROWS(ONE RULE("a", "\"ja\"" BUT("unless right $")), {"ja nee ja", "a[ja]"});
    CHECK_ROWS(ONE RULE("a", "x:(\"ja\" | \"ja\" \"nee\")" BUT("if right (\"nee\" | \"toch\")")),
               {"ja nee", "a[ja] x=ja"}, {"ja nee toch", "a[ja nee] x=ja nee"});
    CHECK_ROWS(ONE RULE("a", "\"nog\"" BUT("if right #number-modifier \"drie\"")),
               {"nog op zijn minst drie", "a[nog]"}, {"nog op zijn best drie", ""});
}

static void contexts_stay_in_the_sentence(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"Huis\"" BUT("if left _")),
               {"Hij zag een brug. Huis en tuin zag hij niet.", ""});
    CHECK_ROWS(ONE RULE("a", "\".\"" BUT("if right _")),
               {"Hij zag een brug. Zij zag een huis.", ""});
}

/* ----------------------------------------------------------------------------------- marks -- */

static void marks_of_an_earlier_phase(void **state)
{
    (void)state;
    static const char rules[] = ONE MARK("kleur", "(\"rood\" | \"licht\" \"rood\")", "kleur")
        TWO RULE("a", "x:<kleur> \"huis\"");
    CHECK_ROWS(rules, {"rood huis", "kleur[rood] a[rood huis] x=rood"},
               {"licht rood huis", "kleur[licht rood] a[licht rood huis] x=licht rood"},
               {"blauw huis", ""});
    CHECK_ROWS(ONE MARK("kleur", "\"licht\"? span:\"rood\"", "kleur") TWO RULE("a", "<kleur>"),
               {"licht rood huis", "kleur[licht rood] span=rood a[rood]"});
    CHECK_ROWS(ONE MARK("kleur", "\"licht\" \"rood\"", "kleur")
                   TWO RULE("a", "\"huis\"" BUT("if left \"het\" <kleur>")),
               {"het licht rood huis", "kleur[licht rood] a[huis]"},
               {"licht rood huis", "kleur[licht rood]"});
    CHECK_ROWS(ONE MARK("kleur", "\"rood\"", "kleur") TWO RULE("a", "<kleur>{2}"),
               {"rood rood rood", "kleur[rood] kleur[rood] kleur[rood] a[rood rood]"});
    /* two kinds at one place */
    CHECK_ROWS("@phase een @choose all\n" MARK("k", "\"rood\"", "kleur")
                   MARK("p", "\"rood\" \"kruis\"", "ploeg") TWO RULE("a", "<kleur> \"kruis\"")
                       RULE("b", "<ploeg>"),
               {"rood kruis", "k[rood] p[rood kruis] a[rood kruis]"});
    CHECK_ROWS(TWO RULE("a", "\"ja\" <kleur>?"), {"ja nee", "a[ja]"});
}

/* ------------------------------------------------------------------------ which match counts -- */

static void the_longest_match_counts(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("kort", "\"rood\"") RULE("lang", "\"rood\" \"wit\"")
                   RULE("midden", "\"rood\" \"wit\"?"),
               {"rood wit", "lang[rood wit]"}, {"rood", "kort[rood]"});
    /* what begins first goes first, even if it is shorter */
    CHECK_ROWS(ONE RULE("a", "\"rood\" \"wit\"") RULE("b", "\"wit\" \"blauw\" \"geel\""),
               {"rood wit blauw geel", "a[rood wit]"});
    CHECK_ROWS(ONE RULE("a", "span:\"rood\" \"wit\"") RULE("b", "\"wit\" \"blauw\""),
               {"rood wit blauw", "a[rood wit] span=rood b[wit blauw]"});
}

static void the_first_rule_counts(void **state)
{
    (void)state;
    CHECK_ROWS("@phase een @choose first\n" RULE("kort", "\"rood\"")
                   RULE("lang", "\"rood\" \"wit\""),
               {"rood wit", "kort[rood]"});
    CHECK_ROWS("@phase een @choose first\n" RULE("lang", "\"rood\" \"wit\"")
                   RULE("kort", "\"rood\""),
               {"rood wit rood", "lang[rood wit] kort[rood]"});
}

static void all_matches_count(void **state)
{
    (void)state;
    CHECK_ROWS("@phase een\n@choose all\n" RULE("a", "\"rood\"") RULE("b", "\"rood\" \"wit\"")
                   RULE("c", "\"wit\""),
               {"rood wit", "a[rood] b[rood wit] c[wit]"});
    CHECK_ROWS("@phase een\n@choose all\n" RULE("a", "_{2}"),
               {"een twee drie", "a[een twee] a[twee drie]"});
}

static void among_equals_the_first_rule_counts(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "\"rood\" _") RULE("b", "_ \"wit\""), {"rood wit", "a[rood wit]"});
    CHECK_ROWS(ONE RULE("b", "_ \"wit\"") RULE("a", "\"rood\" _"), {"rood wit", "b[rood wit]"});
    bench b;
    open_bench(&b, ONE RULE("z", "\"rood\""), ONE RULE("a", "\"rood\""));
    CHECK_TEXT(found(&b, "rood"), "z[rood]");
    close_bench(&b);
}

static void what_is_not_taken_is_passed_over(void **state)
{
    (void)state;
    bench b;
    open_bench(&b,
               ONE RULE("lang", "\"rood\" \"wit\"") RULE("kort", "\"rood\"") RULE("wit", "\"wit\""),
               NULL);
    b.refused = "lang";
    CHECK_TEXT(found(&b, "rood wit"), "kort[rood] wit[wit]");
    b.refused = "kort";
    CHECK_TEXT(found(&b, "rood, rood wit"), "lang[rood wit]");
    close_bench(&b);
}

/* More than 48 rules that match at one token. */
static void many_rules_at_one_token(void **state)
{
    (void)state;
    bench b;
    knp_buf rules = {0};
    knp_buf__printf(&rules, "%s", ONE);
    for (unsigned k = 0; k < 100; k++) {
        knp_buf__printf(&rules, RULE("r%u", "\"rood\" _{%u}"), k, k % 60 + 1);
    }
    knp_buf__append_byte(&rules, '\0');
    open_bench(&b, rules.bytes, NULL);
    CHECK_TEXT(found(&b, "rood twee drie vier"), "r2[rood twee drie vier]");
    close_bench(&b);
    knp_buf__free(&rules);
}

/* ---------------------------------------------------------------------- the same, every time -- */

static const char MIXED[] =
    ONE MARK("kleur", "(\"rood\" | \"wit\"){1,2}", "kleur") MARK("geld", "#currency", "geld")
        TWO RULE("a", "x:<kleur> y:_{0,3} z:#month" BUT("unless left \"geen\""))
            RULE("b", "%caps+ <geld>") RULE("c", "[%word !#month]{2,5} %comma")
                RULE("d", "^ _{1,3} $");

static void the_same_text_gives_the_same(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Een rood wit huis in mei, in de zomer. Geen rood in juni",
        "Jan kocht Zwitserse frank, Piet Dollar en Amerikaanse dollar, maar geen euro", "rood", "",
        "Wit en rood, rood en wit, in mei en in juni. Ja. En toen?"};
    bench b, fresh;
    knp_buf before[COUNT_OF(texts)] = {{0}};
    open_bench(&b, MIXED, NULL);
    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        found(&b, texts[k]);
        knp_buf__append(&before[k], b.got.size ? b.got.bytes : "", b.got.size);
    }
    assert_true(before[0].size > 0 && before[1].size > 0);
    for (size_t k = COUNT_OF(texts); k-- > 0;) {
        CHECK_ROW(k, knp_str__equal(found(&b, texts[k]), knp_buf__view(&before[k])));
        open_bench(&fresh, MIXED, NULL);
        CHECK_ROW(k, knp_str__equal(found(&fresh, texts[k]), knp_buf__view(&before[k])));
        close_bench(&fresh);
        knp_buf__free(&before[k]);
    }
    close_bench(&b);
}

/* Rules that do not matter for a text change nothing in it. */
static void other_rules_change_nothing(void **state)
{
    (void)state;
    static const char text[] = "Een rood wit huis in mei, in de zomer, of Zwitserse frank";
    bench alone, beside;
    open_bench(&alone, MIXED, NULL);
    open_bench(&beside, MIXED,
               ONE RULE("q1", "\"paars\" <kleur>") RULE("q2", "\"paars\" #month") RULE("q3", "/q+/")
                   TWO RULE("q4", "<paars> _") RULE("q5", "_ \"paars\"") RULE("q6", "#weekday+ $"));
    knp_str want = found(&alone, text);
    assert_true(want.size > 0);
    assert_true(knp_str__equal(found(&beside, text), want));
    close_bench(&alone);
    close_bench(&beside);
}

/* --------------------------------------------------------------------------- long and hostile --
 */

static void repeat(knp_buf *out, const char *text, size_t times)
{
    for (size_t k = 0; k < times; k++) {
        knp_buf__append(out, text, strlen(text));
    }
    knp_buf__append_byte(out, '\0');
}

static size_t count_of(knp_str text, const char *part)
{
    size_t count = 0, n = strlen(part);
    for (size_t i = 0; i + n <= text.size; i++) {
        count += memcmp(text.bytes + i, part, n) == 0;
    }
    return count;
}

static void a_match_has_64_tokens_at_most(void **state)
{
    (void)state;
    bench b;
    knp_buf text = {0};
    open_bench(&b, ONE RULE("a", "\"ja\"+") RULE("b", "\"nee\" \"ja\"{64}"), NULL);
    repeat(&text, "ja ", 150);
    knp_str got = found(&b, text.bytes);
    assert_int_equal(count_of(got, "a["), 3);
    assert_int_equal(count_of(got, "ja"), 150);
    text.size = 0;
    repeat(&text,
           "nee ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja "
           "ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja "
           "ja ja ja ja ja ja ja ja ja ja ja",
           1);
    assert_int_equal(count_of(found(&b, text.bytes), "b["), 0);
    knp_buf__free(&text);
    close_bench(&b);
}

/* A sentence is read in pieces of 2000 tokens: every one of its tokens is looked at. */
static void very_long_sentences(void **state)
{
    (void)state;
    bench b;
    knp_buf text = {0};
    open_bench(&b, ONE RULE("a", "\"ja\"") TWO RULE("b", "<vondst>" BUT("if left \"nee\"")), NULL);
    repeat(&text, "nee ja ", 5000);
    knp_str got = found(&b, text.bytes);
    assert_int_equal(count_of(got, "a[ja]"), 5000);
    assert_true(count_of(got, "b[ja]") >= 4990); /* a piece begins without what stands before it */
    knp_buf__free(&text);
    close_bench(&b);
}

/* Reads 6000 tokens, most of them `word`, in bounded time. */
static void check_time(const char *rules, const char *word, double most)
{
    bench b;
    knp_buf text = {0};
    open_bench(&b, rules, NULL);
    repeat(&text, word, 6000);
    clock_t begin = clock();
    found(&b, text.bytes);
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    knp_buf__free(&text);
    close_bench(&b);
    if (seconds > most) {
        fail_msg("%.60s: %.1f s", rules, seconds);
    }
}

static void hostile_rules_end(void **state)
{
    (void)state;
    check_time(ONE RULE("a", "(\"ja\"*)* \"nee\""), "ja ", 20);
    check_time(ONE RULE("a", "((\"ja\"*)*)* ((\"ja\"+)+)+ \"nee\""), "ja ", 20);
    check_time(ONE RULE("a", "(\"ja\"? | \"ja\"* | _*)* \"nee\""), "ja ", 20);
    check_time(ONE RULE("a", "(^ | $)* (^*)* \"ja\" $*"), "ja ", 20);
    check_time(ONE RULE("a", "(\"ja\" | \"ja\" \"ja\"){1,120} \"nee\""), "ja ", 60);
    check_time(ONE RULE("a", "\"ja\"{254} \"ja\"{254} \"ja\"{254} \"ja\"{200}"), "ja ", 60);
    check_time(ONE RULE("a", "\"ja\"" BUT("unless left (_*)* \"nee\" (_*)*")
                                 BUT("if right ((_*)* \"nee\")?")),
               "ja ", 60);
    check_time(ONE RULE("a", "_{0,60} _{0,60} _{0,60} \"nee\""), "ja ", 60);
}

static void matches_of_hostile_rules(void **state)
{
    (void)state;
    CHECK_ROWS(ONE RULE("a", "(\"ja\"*)* \"nee\""), {"ja ja nee", "a[ja ja nee]"},
               {"nee", "a[nee]"});
    CHECK_ROWS(ONE RULE("a", "(x:\"ja\"?)* \"nee\""), {"nee", "a[nee] x="});
    CHECK_ROWS(ONE RULE("a", "(\"ja\" | \"ja\" \"ja\"){1,120}"), {"ja ja ja", "a[ja ja ja]"});
    CHECK_ROWS(ONE RULE("a", "(^ | $)* \"ja\" (^ | $)*"), {"ja", "a[ja]"});
    CHECK_ROWS(ONE RULE("a", "(_{254})? \"ja\""), {"nee ja", "a[ja]"});
}

/* A regular expression that looks back for ever is given up on, or answers. */
static void hostile_regular_expressions_end(void **state)
{
    (void)state;
    check_time(ONE RULE("a", "/(a+)+b/"),
               "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac ", 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_in_any_case_and_exact_ones),
        cmocka_unit_test(alternatives),
        cmocka_unit_test(repetitions),
        cmocka_unit_test(gaps),
        cmocka_unit_test(captures),
        cmocka_unit_test(twelve_captures),
        cmocka_unit_test(anchors),
        cmocka_unit_test(conditions_on_one_token),
        cmocka_unit_test(many_conditions_on_one_token),
        cmocka_unit_test(regular_expressions),
        cmocka_unit_test(classes),
        cmocka_unit_test(values_may_have_capitals),
        cmocka_unit_test(phrases_are_one_element),
        cmocka_unit_test(traits),
        cmocka_unit_test(traits_of_words_and_lines),
        cmocka_unit_test(traits_of_word_classes),
        cmocka_unit_test(contexts),
        cmocka_unit_test(left_contexts_read_the_other_way),
        cmocka_unit_test(right_contexts_choose_the_match),
        cmocka_unit_test(contexts_stay_in_the_sentence),
        cmocka_unit_test(marks_of_an_earlier_phase),
        cmocka_unit_test(the_longest_match_counts),
        cmocka_unit_test(the_first_rule_counts),
        cmocka_unit_test(all_matches_count),
        cmocka_unit_test(among_equals_the_first_rule_counts),
        cmocka_unit_test(what_is_not_taken_is_passed_over),
        cmocka_unit_test(many_rules_at_one_token),
        cmocka_unit_test(the_same_text_gives_the_same),
        cmocka_unit_test(other_rules_change_nothing),
        cmocka_unit_test(a_match_has_64_tokens_at_most),
        cmocka_unit_test(very_long_sentences),
        cmocka_unit_test(matches_of_hostile_rules),
        cmocka_unit_test(hostile_rules_end),
        cmocka_unit_test(hostile_regular_expressions_end),
    };
    return cmocka_run_group_tests_name("rule match", tests, NULL, NULL);
}
