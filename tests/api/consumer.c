/* Every public function once, from C, with nothing but the public header.
 *     api-consumer-c LEXICON */
#include <knipsel/knipsel.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) ((condition) ? (void)0 : fail(__LINE__, #condition))

static _Noreturn void fail(int line, const char *condition)
{
    fprintf(stderr, "consumer.c:%d: not so: %s\n", line, condition);
    exit(EXIT_FAILURE);
}

static const char ARTICLE[] = "In Oosterhavel vielen 28 gewonden. Zij gingen naar Zandwerve.\n\n"
                              "Later bleek Havel aan de Noord drie \xC3\xA9\xC3\xA9n te melden.\n";

/* Bytes of the article that a span stands for. */
static bool spells(knp_span span, const char *text)
{
    return span.start < span.end && span.end <= strlen(ARTICLE) &&
           strlen(text) == span.end - span.start &&
           memcmp(ARTICLE + span.start, text, span.end - span.start) == 0;
}

static void check_version(void)
{
    char expected[40];
    snprintf(expected, sizeof expected, "%d.%d.%d", KNP_VERSION_MAJOR, KNP_VERSION_MINOR,
             KNP_VERSION_PATCH);
    CHECK(strcmp(knp_version(), expected) == 0);
}

static void check_error_format(void)
{
    char out[200];
    knp_error error = {.status = KNP_ERROR_LEXICON,
                       .source = "a.lex",
                       .line = 3,
                       .column = 7,
                       .offset = UINT64_MAX,
                       .message = "an empty form"};
    CHECK(knp_error_format(&error, out, sizeof out) == out);
    CHECK(strcmp(out, "a.lex:3:7: an empty form") == 0);
    error = (knp_error){.source = "b", .offset = UINT64_MAX, .message = "cannot open"};
    CHECK(strcmp(knp_error_format(&error, out, sizeof out), "b: cannot open") == 0);
    error = (knp_error){.offset = 12, .message = "not UTF-8"};
    CHECK(strcmp(knp_error_format(&error, out, sizeof out), "not UTF-8 at byte 12") == 0);
    CHECK(strcmp(knp_error_format(&error, out, 5), "not ") == 0);
}

/* ---------------------------------------------------------------------------------- engines -- */

static knp_engine *build(const char *lexicon)
{
    knp_builder *builder;
    knp_engine *engine;
    knp_error error;
    static const char bad[] = "@class city\n@licence x\n@source x\n\nOever\n  Zand\n";
    static const char good[] = "@class role\n@licence x\n@source x\n\ndijkgraaf\n";
    CHECK(knp_builder_new(&builder, &error) == KNP_OK);
    CHECK(knp_builder_add_lexicon(builder, "bad.lex", bad, strlen(bad), &error) ==
          KNP_ERROR_LEXICON);
    CHECK(error.status == KNP_ERROR_LEXICON && strcmp(error.source, "bad.lex") == 0);
    CHECK(error.line == 6 && error.column == 1 && error.offset == UINT64_MAX);
    CHECK(knp_builder_add_lexicon_file(builder, "no/such.lex", &error) == KNP_ERROR_IO);
    CHECK(error.status == KNP_ERROR_IO && strcmp(error.source, "no/such.lex") == 0);
    CHECK(error.line == 0 && error.column == 0 && error.message[0]);
    CHECK(knp_builder_add_lexicon(builder, "bad.lex", bad, strlen(bad), NULL) == KNP_ERROR_LEXICON);
    CHECK(knp_builder_add_lexicon(builder, "good.lex", good, strlen(good), NULL) == KNP_OK);
    CHECK(knp_builder_add_lexicon_file(builder, lexicon, &error) == KNP_OK);
    CHECK(knp_builder_build(builder, &engine, &error) == KNP_OK);
    /* The builder goes on, and the engine outlives it. */
    knp_engine *second;
    CHECK(knp_builder_build(builder, &second, NULL) == KNP_OK && second != engine);
    knp_engine_free(second);
    knp_builder_free(builder);
    return engine;
}

/* The built-in lexicons do not know what the user's did: places they may be, but nobody knows
 * where. */
static void check_builtin_engine(void)
{
    knp_engine *engine;
    knp_document *doc;
    knp_error error;
    size_t count;
    CHECK(knp_engine_new(&engine, &error) == KNP_OK);
    CHECK(knp_document_new(engine, &doc, &error) == KNP_OK);
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), NULL, &error) == KNP_OK);
    const knp_place *p = knp_document_places(doc, &count);
    CHECK(count > 0);
    for (size_t k = 0; k < count; k++) {
        CHECK(p[k].country == NULL && isnan(p[k].latitude) && isnan(p[k].longitude));
        CHECK(strcmp(p[k].name, "Havel aan de Noord") != 0 || p[k].kind == KNP_PLACE_OTHER);
    }
    knp_document_free(doc);
    knp_engine_free(engine);
    knp_document_free(NULL);
    knp_engine_free(NULL);
    knp_builder_free(NULL);
    knp_text_free(NULL);
}

/* ------------------------------------------------------------------------------------ rules -- */

#define RULE(name, unit)                                                                           \
    "@phase numbers\n"                                                                             \
    "rule " name "\n"                                                                              \
    "    value:<cardinal> \"" unit "\"\n"                                                          \
    "    => measure { unit = own }\n"                                                              \
    "    yes  Er staan zes " unit ".\n"                                                            \
    "    no   Er staan zes koeien.\n"

static void refuse_rules(knp_builder *builder)
{
    static const char bad[] = "@phase numbers\nrule a\n    (\"x\"\n";
    static const char unknown[] = "@phase numbers\nrule a\n    #nergens\n    => count\n"
                                  "    yes x\n    no y\n";
    knp_engine *engine;
    knp_error error;
    CHECK(knp_builder_add_rules(builder, "bad.rules", bad, strlen(bad), &error) == KNP_ERROR_RULES);
    CHECK(error.status == KNP_ERROR_RULES && strcmp(error.source, "bad.rules") == 0);
    CHECK(error.line == 3 && error.column == 9 && error.message[0]);
    CHECK(knp_builder_add_rules(builder, "bad.rules", bad, strlen(bad), NULL) == KNP_ERROR_RULES);
    CHECK(knp_builder_add_rules_file(builder, "no/such.rules", &error) == KNP_ERROR_IO);
    CHECK(error.status == KNP_ERROR_IO && strcmp(error.source, "no/such.rules") == 0);
    /* What is only found when all is put together. */
    knp_builder *other;
    CHECK(knp_builder_new(&other, NULL) == KNP_OK);
    CHECK(knp_builder_add_rules(other, "own.rules", unknown, strlen(unknown), &error) == KNP_OK);
    CHECK(knp_builder_build(other, &engine, &error) == KNP_ERROR_RULES && !engine);
    CHECK(strcmp(error.source, "own.rules") == 0 && error.line == 3 && error.column == 5);
    knp_builder_free(other);
}

static void write_rules(const char *path)
{
    static const char rules[] = RULE("own.pails", "emmers");
    FILE *file = fopen(path, "wb");
    CHECK(file && fwrite(rules, 1, strlen(rules), file) == strlen(rules) && fclose(file) == 0);
}

static void check_rules(void)
{
    static const char path[] = "api-consumer.rules", rules[] = RULE("own.trays", "bakken");
    static const char text[] = "Er staan zes bakken en tien emmers.";
    knp_builder *builder;
    knp_engine *engine;
    knp_document *doc;
    knp_error error;
    size_t count;
    CHECK(knp_builder_new(&builder, NULL) == KNP_OK);
    refuse_rules(builder);
    write_rules(path);
    CHECK(knp_builder_add_rules(builder, "trays.rules", rules, strlen(rules), &error) == KNP_OK);
    CHECK(knp_builder_add_rules_file(builder, path, &error) == KNP_OK);
    CHECK(remove(path) == 0);
    CHECK(knp_builder_build(builder, &engine, &error) == KNP_OK);
    knp_builder_free(builder);
    CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
    CHECK(knp_document_read(doc, text, strlen(text), NULL, NULL) == KNP_OK);
    const knp_number *n = knp_document_numbers(doc, &count);
    CHECK(count == 2);
    CHECK(n[0].kind == KNP_NUMBER_MEASURE && n[0].value == 6 && strcmp(n[0].unit, "own") == 0);
    CHECK(strcmp(n[0].rule, "own.trays") == 0 && strcmp(n[1].rule, "own.pails") == 0);
    CHECK(n[1].value == 10 && n[1].span.start == 23 && n[1].span.end == 34);
    knp_document_free(doc);
    knp_engine_free(engine);
}

static void check_dates(void)
{
    CHECK(knp_date_valid("2024-02-29") && knp_date_valid("1999-12-31"));
    CHECK(!knp_date_valid("2023-02-29") && !knp_date_valid("2024-13-01"));
    CHECK(!knp_date_valid("2024-1-1") && !knp_date_valid("2024-01-01x") && !knp_date_valid(""));
}

/* --------------------------------------------------------------------------------- documents -- */

static void check_spans(const knp_document *doc)
{
    size_t tokens = knp_document_token_count(doc);
    CHECK(knp_document_sentence_count(doc) == 3);
    CHECK(spells(knp_document_sentence(doc, 0), "In Oosterhavel vielen 28 gewonden."));
    CHECK(spells(knp_document_sentence(doc, 1), "Zij gingen naar Zandwerve."));
    CHECK(tokens == 22);
    CHECK(spells(knp_document_token(doc, 0), "In"));
    CHECK(spells(knp_document_token(doc, 3), "28"));
    CHECK(spells(knp_document_token(doc, tokens - 1), "."));
}

static void check_numbers(const knp_document *doc)
{
    size_t count;
    const knp_number *n = knp_document_numbers(doc, &count);
    CHECK(count >= 2);
    CHECK(spells(n->span, "28") && n->kind == KNP_NUMBER_COUNT && n->bound == KNP_BOUND_EXACT);
    CHECK(n->value == 28 && n->low == 28 && n->high == 28 && isnan(n->value2));
    CHECK(!n->value_text && !n->resolved && !n->unit && n->noun_actor == KNP_NONE);
    CHECK(spells(n->noun, "gewonden") && n->modifier.start == n->modifier.end);
    CHECK(n->sentence == 0 && n->rule[0]);
    CHECK(spells(n[1].span, "drie") && n[1].value == 3 && n[1].sentence == 2);
}

static void check_places(const knp_document *doc)
{
    size_t count;
    const knp_place *p = knp_document_places(doc, &count);
    CHECK(count == 2);
    CHECK(strcmp(p[0].name, "Oosterhavel") == 0 && p[0].kind == KNP_PLACE_CITY);
    CHECK(strcmp(p[0].country, "NL") == 0 && p[0].latitude == 52.5 && p[0].longitude == -4.25);
    CHECK(p[0].mention_count == 2);
    CHECK(spells(p[0].mentions[0].span, "Oosterhavel") && p[0].mentions[0].sentence == 0);
    CHECK(spells(p[0].mentions[1].span, "Havel aan de Noord") && p[0].mentions[1].sentence == 2);
    CHECK(p[0].mentions[1].rule[0]);
    CHECK(strcmp(p[1].name, "Zandwerve") == 0 && strcmp(p[1].country, "BE") == 0);
    CHECK(isnan(p[1].latitude) && isnan(p[1].longitude) && p[1].mention_count == 1);
}

static const char ACTORS[] =
    "De Syrische president Karim Haddad (61) ontving het Rode Kruis. Haddad prees de Koerden.\n";

/* The text of a mention. */
static bool mentions(const knp_mention *m, const char *text, uint32_t sentence)
{
    return m->span.end - m->span.start == strlen(text) && m->span.end <= strlen(ACTORS) &&
           memcmp(ACTORS + m->span.start, text, strlen(text)) == 0 && m->sentence == sentence &&
           m->rule[0];
}

static void check_actors(knp_document *doc)
{
    size_t count = 9;
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), NULL, NULL) == KNP_OK);
    knp_document_actors(doc, &count);
    CHECK(count == 0);
    CHECK(knp_document_read(doc, ACTORS, strlen(ACTORS), NULL, NULL) == KNP_OK);
    const knp_actor *a = knp_document_actors(doc, &count);
    CHECK(count == 3);
    CHECK(a[0].type == KNP_ACTOR_PERSON && a[0].named && strcmp(a[0].name, "Karim Haddad") == 0);
    CHECK(a[0].alias_count == 1 && strcmp(a[0].aliases[0], "Haddad") == 0);
    CHECK(strcmp(a[0].function, "president") == 0 && a[0].kind == NULL);
    CHECK(a[0].age == 61 && strcmp(a[0].country, "SY") == 0);
    CHECK(a[0].mention_count == 2 && mentions(&a[0].mentions[0], "Karim Haddad", 0));
    CHECK(mentions(&a[0].mentions[1], "Haddad", 1));
    CHECK(a[1].type == KNP_ACTOR_ORGANISATION && strcmp(a[1].name, "Rode Kruis") == 0);
    CHECK(a[1].kind && a[1].kind[0] && a[1].function == NULL && isnan(a[1].age));
    CHECK(a[1].alias_count == 0 && a[1].mention_count == 1);
    CHECK(mentions(a[1].mentions, "Rode Kruis", 0));
    CHECK(a[2].type == KNP_ACTOR_GROUP && strcmp(a[2].name, "Koerden") == 0);
    CHECK(a[2].function == NULL && isnan(a[2].age) && mentions(a[2].mentions, "Koerden", 1));
}

static const char QUOTES[] =
    "Karim Haddad opende de brug. \xE2\x80\x9EHet water zakt\xE2\x80\x9D, "
    "zei hij tegen het ANP, \xE2\x80\x9EMorgen gaan wij terug.\xE2\x80\x9D\n\n"
    "Volgens de gemeente is de weg open. Haddad liet weten dat de dijk "
    "\xE2\x80\x9Eoud en moe\xE2\x80\x9D is.\n\n"
    "\xE2\x80\x9EWij hebben lang gewacht.\n";

/* The text of a span; "" is none. */
static bool says(knp_span span, const char *text)
{
    return span.start <= span.end && span.end <= strlen(QUOTES) &&
           span.end - span.start == strlen(text) &&
           memcmp(QUOTES + span.start, text, strlen(text)) == 0;
}

static void check_direct_quote(const knp_quote *q, const knp_actor *a)
{
    CHECK(q->kind == KNP_QUOTE_DIRECT && q->content_count == 2);
    CHECK(says(q->content[0], "Het water zakt") && says(q->content[1], "Morgen gaan wij terug"));
    CHECK(q->cue_count == 1 && says(q->cue[0], "zei") && strcmp(q->verb, "zeggen") == 0);
    CHECK(strcmp(q->verb_class, "neutral") == 0 && says(q->source, "hij"));
    CHECK(strcmp(q->speaker, "Karim Haddad") == 0 && strcmp(q->speaker_by, "pronoun") == 0);
    CHECK(q->speaker_actor != KNP_NONE && strcmp(a[q->speaker_actor].name, q->speaker) == 0);
    CHECK(strcmp(q->source_kind, "person") == 0 && says(q->via, "het ANP"));
    CHECK(q->via_actor != KNP_NONE && strcmp(a[q->via_actor].name, "ANP") == 0);
    CHECK(!q->open && q->sentence == 1 && q->rule[0]);
}

static void check_other_quotes(const knp_quote *q, const knp_actor *a)
{
    CHECK(q[0].kind == KNP_QUOTE_INDIRECT && q[0].content_count == 1);
    CHECK(says(q[0].content[0], "is de weg open") && says(q[0].cue[0], "Volgens"));
    CHECK(says(q[0].source, "de gemeente") && strcmp(q[0].speaker, "de gemeente") == 0);
    CHECK(q[0].speaker_actor == KNP_NONE && says(q[0].via, "") && q[0].via_actor == KNP_NONE);

    CHECK(q[1].kind == KNP_QUOTE_MIXED && q[1].cue_count == 2);
    CHECK(says(q[1].cue[0], "liet") && says(q[1].cue[1], "weten"));
    CHECK(says(q[1].content[0], "dat de dijk \xE2\x80\x9Eoud en moe\xE2\x80\x9D is"));
    CHECK(says(q[1].source, "Haddad") && strcmp(q[1].speaker_by, "alias") == 0);
    CHECK(strcmp(a[q[1].speaker_actor].name, "Karim Haddad") == 0 && !q[1].open);

    CHECK(q[2].kind == KNP_QUOTE_DIRECT && q[2].open && q[2].cue_count == 0 && !q[2].verb);
    CHECK(says(q[2].content[0], "Wij hebben lang gewacht") && says(q[2].source, ""));
}

static const char *json_of(const knp_document *doc, const knp_json_options *options);

/* Ids of the records that a quotation points to. */
static void check_quotes_json(const knp_document *doc)
{
    knp_json_options options = {.offsets = KNP_OFFSETS_BYTE, .lines = true};
    const char *json = json_of(doc, &options);
    CHECK(strstr(json, "\"id\":\"q1\"") && strstr(json, "\"id\":\"q4\""));
    CHECK(!strstr(json, "\"id\":\"q5\"") && !strstr(json, "\"id\":\"q0\""));
    CHECK(strstr(json, "\"text\":\"Morgen gaan wij terug\""));
    CHECK(strstr(json, "\"name\":\"Karim Haddad\",\"actor\":\"a1\",\"by\":\"pronoun\""));
    options.only = KNP_ONLY_PLACES;
    CHECK(strstr(json_of(doc, &options), "\"quotes\":[]"));
    options.only = KNP_ONLY_QUOTES;
    json = json_of(doc, &options);
    CHECK(strstr(json, "\"id\":\"q1\"") && strstr(json, "\"places\":[]"));
    /* there are no actors to point to */
    CHECK(strstr(json, "\"name\":\"Karim Haddad\",\"actor\":null"));
}

static void check_quotes(knp_document *doc)
{
    size_t count = 9, actors;
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), NULL, NULL) == KNP_OK);
    knp_document_quotes(doc, &count);
    CHECK(count == 0);
    CHECK(knp_document_read(doc, QUOTES, strlen(QUOTES), NULL, NULL) == KNP_OK);
    const knp_quote *q = knp_document_quotes(doc, &count);
    const knp_actor *a = knp_document_actors(doc, &actors);
    CHECK(count == 4 && actors == 2);
    check_direct_quote(q, a);
    check_other_quotes(q + 1, a);
    check_quotes_json(doc);
}

static void check_nothing(const knp_document *doc)
{
    size_t numbers = 9, actors = 9, places = 9, quotes = 9;
    knp_document_numbers(doc, &numbers);
    knp_document_actors(doc, &actors);
    knp_document_places(doc, &places);
    knp_document_quotes(doc, &quotes);
    CHECK(numbers == 0 && actors == 0 && places == 0 && quotes == 0);
    CHECK(knp_document_sentence_count(doc) == 0 && knp_document_token_count(doc) == 0);
    CHECK(knp_document_date(doc) == NULL && knp_document_warning(doc, 0) == NULL);
}

static void check_reading(knp_document *doc)
{
    knp_article article = {.id = "a.txt", .date = "2024-05-12"};
    knp_error error;
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), &article, &error) == KNP_OK);
    check_spans(doc);
    check_numbers(doc);
    check_places(doc);
    CHECK(strcmp(knp_document_date(doc), "2024-05-12") == 0);
    CHECK(strcmp(knp_document_language(doc), "nl") == 0);
    CHECK(knp_document_warning(doc, 0) == NULL && knp_document_warning(doc, 1000) == NULL);

    static const char english[] = "The president of the United States said that he would not sign "
                                  "the bill into law because it was not what they had wanted.";
    CHECK(knp_document_read(doc, english, strlen(english), NULL, NULL) == KNP_OK);
    CHECK(strcmp(knp_document_language(doc), "und") == 0);
    CHECK(knp_document_date(doc) == NULL);
    CHECK(strstr(knp_document_warning(doc, 0), "English"));
    CHECK(knp_document_warning(doc, 1) == NULL);

    static const char dated[] = "AMSTERDAM, 3 maart 2021 (ANP) \xE2\x80\x93 Het regent.\n";
    CHECK(knp_document_read(doc, dated, strlen(dated), NULL, NULL) == KNP_OK);
    CHECK(knp_document_date(doc) && strcmp(knp_document_date(doc), "2021-03-03") == 0);
}

static void check_refusals(knp_document *doc)
{
    knp_error error;
    CHECK(knp_document_read(doc, "ja\xFFnee", 6, NULL, &error) == KNP_ERROR_ENCODING);
    CHECK(error.status == KNP_ERROR_ENCODING && error.offset == 2 && error.line == 0);
    check_nothing(doc);
    CHECK(knp_document_read(doc, "ja\0nee", 6, NULL, &error) == KNP_ERROR_ENCODING);
    CHECK(error.offset == 2);
    CHECK(knp_document_read(doc, ARTICLE, (size_t)KNP_TEXT_SIZE_MAX + 1, NULL, &error) ==
          KNP_ERROR_SIZE);
    CHECK(error.status == KNP_ERROR_SIZE);
    check_nothing(doc);
    CHECK(knp_document_read(doc, "\xFF", 1, NULL, NULL) == KNP_ERROR_ENCODING);
    CHECK(knp_document_read(doc, "", 0, NULL, &error) == KNP_OK);
    check_nothing(doc);
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), NULL, &error) == KNP_OK);
    check_places(doc);
}

/* ----------------------------------------------------------------------------------- writing -- */

typedef struct output {
    char bytes[16384];
    size_t size;
    size_t stop_at; /* refuses what would go beyond */
} output;

static bool take(void *context, const char *bytes, size_t size)
{
    output *out = context;
    if (size > out->stop_at - out->size) {
        return false;
    }
    memcpy(out->bytes + out->size, bytes, size);
    out->size += size;
    out->bytes[out->size] = '\0';
    return true;
}

static const char *json_of(const knp_document *doc, const knp_json_options *options)
{
    static output out;
    out = (output){.stop_at = sizeof out.bytes - 1};
    knp_error error;
    CHECK(knp_document_write_json(doc, options, (knp_sink){take, &out}, &error) == KNP_OK);
    CHECK(out.size > 2 && out.bytes[0] == '{' && strcmp(out.bytes + out.size - 2, "}\n") == 0);
    return out.bytes;
}

static void check_writing(knp_document *doc)
{
    knp_error error;
    knp_article article = {.id = "map/\"een\".txt", .date = "2024-05-12"};
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), &article, NULL) == KNP_OK);
    CHECK(knp_document_check(doc, &error) == KNP_OK);
    CHECK(strstr(knp_schema(), "https://json-schema.org/draft/2020-12/schema"));
    const char *json = json_of(doc, NULL);
    CHECK(strchr(json, '\n') != strrchr(json, '\n'));
    CHECK(strstr(json, "\"id\": \"map/\\\"een\\\".txt\""));
    CHECK(strstr(json, "\"length\": 114") && strstr(json, "\"text\": \"Oosterhavel\""));
    CHECK(!strstr(json, "\"tokens\"") && !strstr(json, "\"sentences\""));

    knp_json_options options = {.offsets = KNP_OFFSETS_BYTE,
                                .lines = true,
                                .with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES,
                                .only = KNP_ONLY_PLACES};
    json = json_of(doc, &options);
    CHECK(strchr(json, '\n') == json + strlen(json) - 1);
    CHECK(strstr(json, "\"length\":116"));
    CHECK(strstr(json, "\"tokens\":[[0,2],[3,14],[15,21],[22,24],"));
    CHECK(strstr(json, "\"sentences\":[[0,34],[35,61],[63,"));
    CHECK(strstr(json, "\"numbers\":[]") && strstr(json, "\"text\":\"Zandwerve\""));
    options.only = KNP_ONLY_NUMBERS;
    CHECK(strstr(json_of(doc, &options), "\"places\":[]"));
    options.only = KNP_ONLY_ACTORS | KNP_ONLY_QUOTES | KNP_ONLY_CASUALTIES;
    json = json_of(doc, &options);
    CHECK(strstr(json, "\"numbers\":[]") && strstr(json, "\"places\":[]"));

    output out = {.stop_at = 0};
    CHECK(knp_document_write_json(doc, NULL, (knp_sink){take, &out}, &error) == KNP_ERROR_IO);
    CHECK(error.status == KNP_ERROR_IO && out.size == 0);
}

static void check_units(knp_document *doc)
{
    static const char text[] = "\xF0\x9F\x8E\x89 \xC3\xA9"; /* an emoji, a blank, é */
    knp_json_options options = {.lines = true, .with = KNP_WITH_TOKENS};
    CHECK(knp_document_read(doc, text, strlen(text), NULL, NULL) == KNP_OK);
    CHECK(strstr(json_of(doc, &options), "\"length\":3,\"tokens\":[[0,1],[2,3]]"));
    options.offsets = KNP_OFFSETS_UTF16;
    CHECK(strstr(json_of(doc, &options), "\"length\":4,\"tokens\":[[0,2],[3,4]]"));
    options.offsets = KNP_OFFSETS_BYTE;
    CHECK(strstr(json_of(doc, &options), "\"length\":7,\"tokens\":[[0,4],[5,7]]"));
}

/* ---------------------------------------------------------------------------------- charsets -- */

static void check_charsets(void)
{
    char *text, used[64];
    size_t size;
    knp_error error;
    CHECK(knp_text_convert("\x84\xE9\xE9n\x94 \x80", 7, "windows-1252", &text, &size, used,
                           &error) == KNP_OK);
    static const char converted[] = "\xE2\x80\x9E\xC3\xA9\xC3\xA9n\xE2\x80\x9D \xE2\x82\xAC";
    CHECK(size == strlen(converted) && memcmp(text, converted, size) == 0);
    CHECK(strcmp(used, "windows-1252") == 0);
    knp_text_free(text);
    CHECK(knp_text_convert("\xC3\xA9", 2, "auto", &text, &size, used, NULL) == KNP_OK);
    CHECK(size == 2 && memcmp(text, "\xC3\xA9", 2) == 0 && strcmp(used, "UTF-8") == 0);
    knp_text_free(text);
    CHECK(knp_text_convert("", 0, "UTF-8", &text, &size, NULL, NULL) == KNP_OK && size == 0);
    knp_text_free(text);
    CHECK(knp_text_convert("ja", 2, "geen-charset", &text, &size, used, &error) ==
          KNP_ERROR_ARGUMENT);
    CHECK(error.status == KNP_ERROR_ARGUMENT && text == NULL);
    CHECK(knp_text_convert("ja\xE9nee", 6, "US-ASCII", &text, &size, used, &error) ==
          KNP_ERROR_ENCODING);
    CHECK(error.status == KNP_ERROR_ENCODING && error.offset == 2 && text == NULL);
}

int main(int argc, char **argv)
{
    CHECK(argc == 2);
    check_version();
    check_error_format();
    check_dates();
    check_builtin_engine();
    check_rules();
    knp_engine *engine = build(argv[1]);
    knp_document *doc;
    knp_error error;
    CHECK(knp_document_new(engine, &doc, &error) == KNP_OK);
    check_nothing(doc);
    check_reading(doc);
    check_actors(doc);
    check_quotes(doc);
    check_refusals(doc);
    check_writing(doc);
    check_units(doc);
    knp_document_free(doc);
    knp_engine_free(engine);
    check_charsets();
    return EXIT_SUCCESS;
}
