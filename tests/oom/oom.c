/* Lets the n-th request for memory and all after it fail, for n = 1, 2, 3 … until none fails. Each
 * call must then answer KNP_ERROR_MEMORY or succeed, and leave objects that can be used and freed.
 * Leaks and wrong accesses are for the sanitizers to tell. What ICU and utf8proc request is out of
 * reach. */
#include "base/alloc.h"

#include <knipsel/knipsel.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition) ((condition) ? (void)0 : fail(__FILE__, __LINE__, #condition))

static const char *stage = "";
static size_t nth;

static _Noreturn void fail(const char *file, int line, const char *condition)
{
    fprintf(stderr, "%s:%d: %s, request %zu fails: not so: %s\n", file, line, stage, nth,
            condition);
    exit(EXIT_FAILURE);
}

static const char LEXICON[] =
    "@class    city\n"
    "@licence  CC0-1.0\n"
    "@source   written for the test\n"
    "@fields   country: <text>\n"
    "@fields   latitude: <number>\n"
    "@fields   kind: city village\n"
    "@fields   old: <flag>\n"
    "\n"
    "Nieuw-Oever | Oever aan de Zanddijk | =ZDK  country=NL kind=village\n"
    "Zandwerve | -werve                  country=NL latitude=51.25 old\n";

static const char WORDS[] = "@class role\n@licence CC0-1.0\n@source written for the test\n"
                            "@homonyms\n\ndijkgraaf\ndijkgraaf\n";

static const char RULES[] = "@phase numbers\n"
                            "let bak = \"bak\" | \"bakken\"\n"
                            "rule dijk.bak\n"
                            "    x:(value:<cardinal> $bak) [%lower !/zz.*/]{0,2}\n"
                            "    unless right \"per\" \"dag\"\n"
                            "    => measure { unit = bak }\n"
                            "    yes  Er staan zes bakken.\n"
                            "         value = \"zes\"\n"
                            "    no   Er staan zes koeien.\n";

static const char ARTICLE[] =
    "Dijk bij Nieuw-Oever houdt stand\n\n"
    "ZANDWERVE, 12 mei 2024 (ANP) – Minstens 28 van de 3.500 inwoners van Oever aan de Zanddijk, "
    "in het zuiden van België, sliepen 's nachts elders. De schade is 1,5 miljoen euro. Er vielen "
    "twee doden.\n\n"
    "„Het water staat twaalf centimeter te hoog”, zegt dijkgraaf J.P. Terpstra van Mereluwerve. "
    "‘Wij wachten’, schrijft hij op www.voorbeeld.nl, o.a. aan Den Haag en New York. Dat is 23,5% "
    "meer dan op 12-03-2019.\n\n"
    "Bij de dijk vielen zeven gewonden.\n\n"
    "Minister Pieter Bakker (56) prijst het Rode Kruis, de Stichting Behoud Waddendijk "
    "(SBW) en de Friezen. Volgens Bakker hielp de SBW in de Syrische stad Tarmuza. Er staan zes "
    "bakken klei.\n\n"
    "Bakker zei tegen het ANP dat de dijk „oud en moe” is. „Wij wachten”, zegt hij. „Morgen is de "
    "weg weer open.\n\n"
    "„Daarna gaan wij terug.” Dat plan is goed. Dat meldt de gemeente.\n";

/* ----------------------------------------------------------------------------------- output -- */

typedef struct output {
    char bytes[32 * 1024];
    size_t size;
} output;

static bool take(void *context, const char *bytes, size_t size)
{
    output *out = context;
    CHECK(size <= sizeof out->bytes - out->size);
    memcpy(out->bytes + out->size, bytes, size);
    out->size += size;
    return true;
}

static knp_status write_json(const knp_document *doc, output *out)
{
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES,
                                .offsets = KNP_OFFSETS_UTF16};
    out->size = 0;
    return knp_document_write_json(doc, &options, (knp_sink){take, out}, NULL);
}

static bool drop(void *context, const char *bytes, size_t size)
{
    (void)bytes;
    *(size_t *)context += size;
    return true;
}

/* One part of one format: as large as it is with memory, or KNP_ERROR_MEMORY. */
static bool write_part(const knp_document *doc, knp_format format, size_t part, size_t expected)
{
    size_t size = 0;
    knp_error error = {.status = KNP_OK};
    knp_status status =
        knp_document_write(doc, format, part, NULL, (knp_sink){drop, &size}, &error);
    CHECK(status == KNP_OK || (status == KNP_ERROR_MEMORY && error.status == status));
    CHECK(status != KNP_OK || size == expected);
    return status == KNP_OK;
}

static bool refuse(void *context, const char *bytes, size_t size)
{
    (void)context, (void)bytes, (void)size;
    return false;
}

/* Every format, with each request failing in turn; and with a sink that takes nothing. */
static void fail_formats(const knp_document *doc)
{
    for (unsigned f = 0; f < KNP_FORMAT_COUNT; f++) {
        const knp_format_info *info = knp_format_describe((knp_format)f);
        stage = info->name;
        for (size_t part = 0; part < info->part_count; part++) {
            size_t expected = 0;
            CHECK(knp_document_write(doc, (knp_format)f, part, NULL, (knp_sink){drop, &expected},
                                     NULL) == KNP_OK);
            CHECK(expected > 0);
            for (nth = 1;; nth++) {
                knp_alloc__fail_from(nth);
                if (write_part(doc, (knp_format)f, part, expected)) {
                    break;
                }
            }
            knp_alloc__fail_from(0);
            CHECK(knp_document_write(doc, (knp_format)f, part, NULL, (knp_sink){refuse, NULL},
                                     NULL) == KNP_ERROR_IO);
        }
        printf("format %s: %zu requests\n", stage, nth - 1);
    }
}

static bool equal(const output *a, const output *b)
{
    return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

/* ----------------------------------------------------------------------------------- stages -- */

static const knp_article article = {.id = "dijk.txt", .kept = "{\"a\":1}"};

static bool is_answer(knp_status status)
{
    return status == KNP_OK || status == KNP_ERROR_MEMORY;
}

static bool is_memory_error(knp_status status, const knp_error *error)
{
    return status == KNP_OK ||
           (status == KNP_ERROR_MEMORY && error->status == status && error->message[0] != '\0');
}

/* With two lexicons and rules, through the builder. Either an engine, or none and KNP_ERROR_MEMORY.
 */
static knp_status make_engine(knp_engine **out)
{
    knp_builder *builder;
    knp_error error = {.status = KNP_OK};
    *out = NULL;
    knp_status status = knp_builder_new(&builder, &error);
    CHECK(is_memory_error(status, &error) && (status == KNP_OK) == (builder != NULL));
    if (status == KNP_OK) {
        status = knp_builder_add_lexicon(builder, "oever.lex", LEXICON, strlen(LEXICON), &error);
        CHECK(is_memory_error(status, &error));
    }
    if (status == KNP_OK) {
        status = knp_builder_add_lexicon(builder, "dijk.lex", WORDS, strlen(WORDS), &error);
        CHECK(is_memory_error(status, &error));
    }
    if (status == KNP_OK) {
        status = knp_builder_add_rules(builder, "dijk.rules", RULES, strlen(RULES), &error);
        CHECK(is_memory_error(status, &error));
    }
    if (status == KNP_OK) {
        status = knp_builder_build(builder, out, &error);
        CHECK(is_memory_error(status, &error));
    }
    CHECK((status == KNP_OK) == (*out != NULL));
    knp_builder_free(builder);
    return status;
}

static bool is_empty(const knp_document *doc)
{
    size_t numbers, actors, places, quotes;
    knp_document_numbers(doc, &numbers);
    knp_document_actors(doc, &actors);
    knp_document_places(doc, &places);
    knp_document_quotes(doc, &quotes);
    return numbers == 0 && actors == 0 && places == 0 && quotes == 0 &&
           knp_document_token_count(doc) == 0 && knp_document_sentence_count(doc) == 0 &&
           knp_document_date(doc) == NULL;
}

/* A reading as it must be once there is memory again. */
static void check_usable(knp_document *doc, const output *expected)
{
    output out;
    knp_alloc__fail_from(0);
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), &article, NULL) == KNP_OK);
    CHECK(write_json(doc, &out) == KNP_OK);
    CHECK(equal(&out, expected));
}

/* Reads, checks and writes; true if nothing failed. */
static bool read_and_write(knp_document *doc, const output *expected)
{
    knp_error error = {.status = KNP_OK};
    output out;
    knp_status status = knp_document_read(doc, ARTICLE, strlen(ARTICLE), &article, &error);
    CHECK(is_memory_error(status, &error));
    if (status != KNP_OK) {
        CHECK(is_empty(doc));
        CHECK(is_answer(write_json(doc, &out)));
        return false;
    }
    knp_status checked = knp_document_check(doc, &error);
    CHECK(is_memory_error(checked, &error));
    status = write_json(doc, &out);
    CHECK(is_answer(status));
    CHECK(status != KNP_OK || equal(&out, expected));
    return status == KNP_OK && checked == KNP_OK;
}

/* Everything from the builder on; true if no request failed. */
static bool whole_run(const output *expected)
{
    knp_engine *engine;
    knp_document *doc = NULL;
    knp_error error = {.status = KNP_OK};
    bool done = false;
    if (make_engine(&engine) == KNP_OK) {
        knp_status status = knp_document_new(engine, &doc, &error);
        CHECK(is_memory_error(status, &error) && (status == KNP_OK) == (doc != NULL));
    }
    if (doc) {
        done = read_and_write(doc, expected);
        check_usable(doc, expected);
    }
    knp_alloc__fail_from(0);
    knp_document_free(doc);
    knp_engine_free(engine);
    return done;
}

static void fail_everywhere(const output *expected)
{
    stage = "all of it";
    for (nth = 1;; nth++) {
        knp_alloc__fail_from(nth);
        if (whole_run(expected)) {
            break;
        }
    }
    printf("%s: %zu requests\n", stage, nth - 1);
    CHECK(nth > 100);
}

typedef knp_status adder(knp_builder *builder, const char *name, const char *text, size_t size,
                         knp_error *error);

/* The builder must be as it was after an addition failed. */
static void fail_addition(knp_builder *builder, adder *add, const char *name, const char *text)
{
    stage = name;
    for (nth = 1;; nth++) {
        knp_alloc__fail_from(nth);
        knp_status status = add(builder, name, text, strlen(text), NULL);
        CHECK(is_answer(status));
        if (status == KNP_OK) {
            break;
        }
    }
    knp_alloc__fail_from(0);
    printf("addition of %s: %zu requests\n", stage, nth - 1);
    CHECK(nth > 5);
}

static void fail_additions(const output *expected)
{
    knp_builder *builder;
    knp_engine *engine;
    knp_document *doc;
    CHECK(knp_builder_new(&builder, NULL) == KNP_OK);
    fail_addition(builder, knp_builder_add_lexicon, "oever.lex", LEXICON);
    fail_addition(builder, knp_builder_add_rules, "dijk.rules", RULES);
    CHECK(knp_builder_add_lexicon(builder, "dijk.lex", WORDS, strlen(WORDS), NULL) == KNP_OK);
    CHECK(knp_builder_build(builder, &engine, NULL) == KNP_OK);
    knp_builder_free(builder);
    CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
    check_usable(doc, expected);
    knp_document_free(doc);
    knp_engine_free(engine);
}

/* One document for all failures: what a failed reading leaves behind must not show in the next.
 * Every failure comes twice, so that the memory kept from the good reading between them is met
 * both before and after it was filled. */
static void fail_in_one_document(const knp_engine *engine, const output *expected)
{
    knp_document *doc;
    stage = "one document";
    for (nth = 1;; nth++) {
        CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
        knp_alloc__fail_from(nth);
        bool fresh = read_and_write(doc, expected);
        knp_alloc__fail_from(nth);
        read_and_write(doc, expected);
        check_usable(doc, expected);
        knp_alloc__fail_from(nth);
        read_and_write(doc, expected);
        check_usable(doc, expected);
        knp_document_free(doc);
        if (fresh) {
            break;
        }
    }
    printf("%s: %zu requests\n", stage, nth - 1);
    CHECK(nth > 10);
}

/* Bytes that grow in UTF-8, so that the buffer must be widened. */
static void fail_conversion(void)
{
    char bytes[400];
    memset(bytes, '\x80', sizeof bytes); /* € in windows-1252: three bytes each */
    stage = "conversion";
    for (nth = 1;; nth++) {
        char *out;
        size_t size;
        knp_alloc__fail_from(nth);
        knp_status status =
            knp_text_convert(bytes, sizeof bytes, "windows-1252", &out, &size, NULL, NULL);
        knp_alloc__fail_from(0);
        CHECK(is_answer(status) && (status == KNP_OK) == (out != NULL));
        if (status == KNP_OK) {
            CHECK(size == 3 * sizeof bytes);
            knp_text_free(out);
            break;
        }
    }
    printf("%s: %zu requests\n", stage, nth - 1);
    CHECK(nth == 3);
}

/* All kinds, of several pieces, with known speakers and an addressee. */
static void expect_quotes(const knp_document *doc)
{
    size_t count;
    unsigned kinds = 0, pieces = 0, cues = 0, speakers = 0, actors = 0, vias = 0;
    const knp_quote *q = knp_document_quotes(doc, &count);
    for (size_t k = 0; k < count; k++) {
        kinds |= 1U << q[k].kind;
        pieces += q[k].content_count > 1;
        cues += q[k].cue_count > 0;
        speakers += q[k].speaker != NULL;
        actors += q[k].speaker_actor != KNP_NONE;
        vias += q[k].via.end > q[k].via.start && q[k].via_actor != KNP_NONE;
    }
    CHECK(count >= 6 && kinds == (1U << KNP_QUOTE_KIND_COUNT) - 1);
    CHECK(pieces >= 1 && cues >= 5 && speakers >= 5 && actors >= 4 && vias >= 1);
}

/* What the article must give, and that it has what the test is about. */
static void expect(const knp_engine *engine, output *expected)
{
    knp_document *doc;
    size_t numbers, actors, places, casualties;
    stage = "without failures";
    CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
    CHECK(knp_document_read(doc, ARTICLE, strlen(ARTICLE), &article, NULL) == KNP_OK);
    const knp_number *last = knp_document_numbers(doc, &numbers);
    knp_document_places(doc, &places);
    const knp_actor *a = knp_document_actors(doc, &actors);
    knp_document_casualties(doc, &casualties);
    CHECK(numbers >= 5 && places >= 5 && actors >= 5 && casualties >= 1);
    unsigned types = 0, aliases = 0, functions = 0, ages = 0;
    for (size_t k = 0; k < actors; k++) {
        types |= 1U << a[k].type;
        aliases += a[k].alias_count;
        functions += a[k].function != NULL;
        ages += a[k].age == 56;
    }
    CHECK(types == (1U << KNP_ACTOR_TYPE_COUNT) - 1);
    CHECK(aliases >= 2 && functions >= 1 && ages == 1);
    expect_quotes(doc);
    last += numbers - 1;
    CHECK(strcmp(last->rule, "dijk.bak") == 0 && strcmp(last->unit, "bak") == 0);
    CHECK(write_json(doc, expected) == KNP_OK);
    CHECK(expected->size > 1000);
    fail_formats(doc);
    knp_document_free(doc);
}

int main(void)
{
    static output expected;
    knp_engine *engine;
    CHECK(make_engine(&engine) == KNP_OK);
    expect(engine, &expected);
    fail_everywhere(&expected);
    fail_additions(&expected);
    fail_in_one_document(engine, &expected);
    fail_conversion();
    knp_engine_free(engine);
    return EXIT_SUCCESS;
}
