/* The public way from text to records and JSON. */
#include "help.h"

#include "base/buf.h"

#include <knipsel/knipsel.h>
#include <pthread.h>

static knp_engine *engine;
static knp_document *doc;

static int open_document(void **state)
{
    (void)state;
    return knp_engine_new(&engine, NULL) == KNP_OK && knp_document_new(engine, &doc, NULL) == KNP_OK
               ? 0
               : -1;
}

static int close_document(void **state)
{
    (void)state;
    knp_document_free(doc);
    knp_engine_free(engine);
    return 0;
}

static void read_text(const char *text, const knp_article *article)
{
    knp_error error;
    char line[900];
    if (knp_document_read(doc, text, strlen(text), article, &error) != KNP_OK) {
        fail_msg("%s", knp_error_format(&error, line, sizeof line));
    }
}

static bool append(void *context, const char *bytes, size_t size)
{
    knp_buf *out = context;
    knp_buf__append(out, bytes, size);
    return !out->broken;
}

static void write_json(const knp_document *d, const knp_json_options *options, knp_buf *out)
{
    out->size = 0;
    assert_int_equal(knp_document_write_json(d, options, (knp_sink){append, out}, NULL), KNP_OK);
    knp_buf__append_byte(out, '\0');
    assert_false(out->broken);
}

static const char *const news[] = {
    "Brand in de haven\n\nBij een brand in Portugal zijn 28 mensen gewond geraakt. De schade is "
    "2,5 miljoen euro.",
    "AMSTERDAM, 12 mei 2024 (ANP) - In Spanje en Frankrijk steeg de werkloosheid met 3,5 procent. "
    "\xE2\x80\x9EWij zijn bezorgd\xE2\x80\x9D, zegt dr. J.P. de Vries \xF0\x9F\x98\x80.",
    "Er waren 3.500 bezoekers uit Noorwegen, Zweden en Denemarken bij de wedstrijd.",
};

static void check_empty(void)
{
    size_t count = 7;
    knp_document_numbers(doc, &count);
    assert_int_equal(count, 0);
    count = 7;
    knp_document_places(doc, &count);
    assert_int_equal(count, 0);
    assert_int_equal(knp_document_sentence_count(doc), 0);
    assert_int_equal(knp_document_token_count(doc), 0);
    assert_string_equal(knp_document_language(doc), "nl");
    assert_null(knp_document_date(doc));
    assert_null(knp_document_warning(doc, 0));
    knp_buf json = {0};
    knp_json_options options = {.lines = true, .with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES};
    write_json(doc, &options, &json);
    assert_string_equal(json.bytes, "{\"schema\":\"knipsel/1\",\"id\":\"-\",\"language\":\"nl\","
                                    "\"date\":null,\"length\":0,\"sentences\":[],\"tokens\":[],"
                                    "\"numbers\":[],\"actors\":[],\"places\":[],\"quotes\":[],"
                                    "\"casualties\":[]}\n");
    knp_buf__free(&json);
}

static void a_new_document_is_empty(void **state)
{
    (void)state;
    knp_document *used = doc;
    assert_int_equal(knp_document_new(engine, &doc, NULL), KNP_OK);
    check_empty();
    knp_document_free(doc);
    doc = used;
    knp_document_free(NULL);
}

static void finds_records(void **state)
{
    (void)state;
    read_text(news[0], NULL);
    size_t count;
    const knp_number *numbers = knp_document_numbers(doc, &count);
    assert_int_equal(count, 2);
    CHECK_TEXT(
        ((knp_str){news[0] + numbers[0].span.start, numbers[0].span.end - numbers[0].span.start}),
        "28");
    assert_true(numbers[0].value == 28);
    assert_int_equal(numbers[0].kind, KNP_NUMBER_COUNT);
    assert_int_equal(numbers[0].sentence, 1);
    assert_true(numbers[1].value == 2500000);
    assert_int_equal(numbers[1].kind, KNP_NUMBER_MONEY);
    assert_string_equal(numbers[1].unit, "EUR");
    assert_int_equal(numbers[1].sentence, 2);
    const knp_place *places = knp_document_places(doc, &count);
    assert_int_equal(count, 1);
    assert_string_equal(places[0].name, "Portugal");
    assert_string_equal(places[0].country, "PT");
    assert_int_equal(places[0].mention_count, 1);
    assert_int_equal(places[0].mentions[0].sentence, 1);
    assert_int_equal(knp_document_sentence_count(doc), 3);
    knp_span s = knp_document_sentence(doc, 0);
    CHECK_TEXT(((knp_str){news[0] + s.start, s.end - s.start}), "Brand in de haven");
    knp_span t = knp_document_token(doc, 4);
    CHECK_TEXT(((knp_str){news[0] + t.start, t.end - t.start}), "Bij");
}

static void mentions_of_one_place_are_one_record(void **state)
{
    (void)state;
    read_text("Uit Portugal, via Spanje, terug naar Portugal.", NULL);
    size_t count;
    const knp_place *places = knp_document_places(doc, &count);
    assert_int_equal(count, 2);
    assert_int_equal(places[0].mention_count, 2);
    assert_true(places[0].mentions[0].span.start == 4 && places[0].mentions[1].span.start == 37);
    assert_int_equal(places[1].mention_count, 1);
}

static void a_document_is_used_again(void **state)
{
    (void)state;
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES};
    for (size_t round = 0; round < 3; round++) {
        for (size_t k = 0; k < COUNT_OF(news); k++) {
            knp_document *fresh, *used = doc;
            knp_buf again = {0}, first = {0};
            read_text(news[k], NULL);
            write_json(used, &options, &again);
            assert_int_equal(knp_document_new(engine, &fresh, NULL), KNP_OK);
            doc = fresh;
            read_text(news[k], NULL);
            write_json(fresh, &options, &first);
            doc = used;
            assert_string_equal(again.bytes, first.bytes);
            knp_document_free(fresh);
            knp_buf__free(&again);
            knp_buf__free(&first);
        }
    }
}

static void an_error_leaves_it_empty_and_usable(void **state)
{
    (void)state;
    knp_error error;
    knp_article article = {.id = "x.txt", .date = "2024-01-01"};
    static const struct {
        const char *text;
        size_t size;
        knp_status status;
        uint64_t offset;
    } wrong[] = {{"In Portugal: caf\xE9", 17, KNP_ERROR_ENCODING, 16},
                 {"In Portugal\0", 12, KNP_ERROR_ENCODING, 11},
                 {"x", (size_t)KNP_TEXT_SIZE_MAX + 1, KNP_ERROR_SIZE, UINT64_MAX}};
    for (size_t k = 0; k < COUNT_OF(wrong); k++) {
        read_text(news[1], &article);
        CHECK_ROW(k, knp_document_read(doc, wrong[k].text, wrong[k].size, &article, &error) ==
                         wrong[k].status);
        CHECK_ROW(k, error.status == wrong[k].status && error.offset == wrong[k].offset);
        check_empty();
        CHECK_ROW(k, knp_document_read(doc, wrong[k].text, wrong[k].size, NULL, NULL) ==
                         wrong[k].status);
        check_empty();
        finds_records(state);
    }
}

static void an_empty_text_has_nothing(void **state)
{
    (void)state;
    read_text(news[0], NULL);
    read_text("", NULL);
    check_empty();
    assert_int_equal(knp_document_read(doc, NULL, 0, NULL, NULL), KNP_OK);
    check_empty();
    read_text(" \n\t\n", NULL);
    assert_int_equal(knp_document_token_count(doc), 0);
}

static void the_articles_id_and_date_are_copied(void **state)
{
    (void)state;
    char id[] = "krant/1.txt", date[] = "2022-01-22";
    knp_article article = {.id = id, .date = date};
    knp_buf json = {0};
    knp_json_options options = {.lines = true};
    read_text(news[1], &article);
    memset(id, 'x', sizeof id - 1);
    memset(date, 'x', sizeof date - 1);
    assert_string_equal(knp_document_date(doc), "2022-01-22");
    write_json(doc, &options, &json);
    assert_non_null(strstr(json.bytes, "\"id\":\"krant/1.txt\""));
    assert_non_null(strstr(json.bytes, "\"date\":\"2022-01-22\""));
    read_text(news[0], NULL);
    assert_null(knp_document_date(doc));
    write_json(doc, &options, &json);
    assert_non_null(strstr(json.bytes, "\"id\":\"-\""));
    knp_buf__free(&json);
}

static void a_dateline_gives_the_date(void **state)
{
    (void)state;
    static const struct {
        const char *text, *date;
    } rows[] = {
        {"AMSTERDAM, 12 mei 2024 (ANP) - De beurs opende hoger.", "2024-05-12"},
        {"Kop\n\nDEN HAAG, 3 januari 1999 - Het kabinet is gevallen.", "1999-01-03"},
        {"GENT, 4 juli - De rechter besliste.", NULL},
        {"GENT, 40 juli 2020 - De rechter besliste.", NULL},
        {"De rechter besliste op 4 juli 2020 - in Gent.", NULL},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        read_text(rows[k].text, NULL);
        const char *date = knp_document_date(doc);
        CHECK_ROW(k, rows[k].date ? date && strcmp(date, rows[k].date) == 0 : date == NULL);
    }
}

static void another_language_is_told(void **state)
{
    (void)state;
    read_text("The mayor said that the bridge would open again for all traffic after the storm.",
              NULL);
    assert_string_equal(knp_document_language(doc), "und");
    assert_non_null(strstr(knp_document_warning(doc, 0), "English"));
    assert_null(knp_document_warning(doc, 1));
    read_text(news[0], NULL);
    assert_null(knp_document_warning(doc, 0));
}

static void records_are_bounded(void **state)
{
    (void)state;
    knp_buf text = {0};
    for (size_t k = 0; k < KNP_RECORDS_MAX; k++) {
        knp_buf__append_str(&text, knp_str__of("7 fietsen, "));
    }
    size_t count, full = text.size;
    assert_int_equal(knp_document_read(doc, text.bytes, full, NULL, NULL), KNP_OK);
    knp_document_numbers(doc, &count);
    assert_int_equal(count, KNP_RECORDS_MAX);
    for (size_t k = 0; knp_document_warning(doc, k); k++) {
        assert_null(strstr(knp_document_warning(doc, k), "100,000"));
    }
    knp_buf__append_str(&text, knp_str__of("8 fietsen."));
    assert_int_equal(knp_document_read(doc, text.bytes, text.size, NULL, NULL), KNP_OK);
    const knp_number *numbers = knp_document_numbers(doc, &count);
    assert_int_equal(count, KNP_RECORDS_MAX);
    assert_true(numbers[count - 1].value == 7);
    bool told = false;
    for (size_t k = 0; knp_document_warning(doc, k); k++) {
        told = told || strstr(knp_document_warning(doc, k), "100,000 numbers");
    }
    assert_true(told);
    knp_buf__free(&text);
    finds_records(state);
    assert_null(knp_document_warning(doc, 0));
}

static bool refuse(void *context, const char *bytes, size_t size)
{
    (void)bytes;
    (void)size;
    ++*(int *)context;
    return false;
}

static void the_sink_may_stop(void **state)
{
    (void)state;
    int calls = 0;
    knp_error error;
    read_text(news[0], NULL);
    assert_int_equal(knp_document_write_json(doc, NULL, (knp_sink){refuse, &calls}, &error),
                     KNP_ERROR_IO);
    assert_int_equal(error.status, KNP_ERROR_IO);
    assert_int_equal(calls, 1);
}

static void json_counts_in_the_unit_asked_for(void **state)
{
    (void)state;
    /* é: 1 code point, 1 unit, 2 bytes; the emoji: 1, 2, 4 */
    const char *text = "\xC3\xA9 \xF0\x9F\x98\x80 in Portugal";
    static const struct {
        knp_offsets unit;
        const char *part, *length;
    } rows[] = {{KNP_OFFSETS_CODEPOINT, "\"start\":7,\"end\":15,\"text\":\"Portugal\"", "15"},
                {KNP_OFFSETS_BYTE, "\"start\":11,\"end\":19,\"text\":\"Portugal\"", "19"},
                {KNP_OFFSETS_UTF16, "\"start\":8,\"end\":16,\"text\":\"Portugal\"", "16"}};
    knp_buf json = {0};
    read_text(text, NULL);
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        char length[32];
        knp_json_options options = {.offsets = rows[k].unit, .lines = true};
        write_json(doc, &options, &json);
        snprintf(length, sizeof length, "\"length\":%s,", rows[k].length);
        CHECK_ROW(k, strstr(json.bytes, rows[k].part) != NULL);
        CHECK_ROW(k, strstr(json.bytes, length) != NULL);
    }
    knp_buf__free(&json);
}

static void a_byte_order_mark_counts(void **state)
{
    (void)state;
    read_text("\xEF\xBB\xBFIn Portugal.", NULL);
    knp_span s = knp_document_sentence(doc, 0);
    assert_int_equal(s.start, 3);
    assert_int_equal(s.end, 15);
    knp_buf json = {0};
    knp_json_options options = {.lines = true, .with = KNP_WITH_SENTENCES};
    write_json(doc, &options, &json);
    assert_non_null(strstr(json.bytes, "\"sentences\":[[1,13]]"));
    knp_buf__free(&json);
}

static void lists_can_be_left_empty(void **state)
{
    (void)state;
    knp_buf json = {0};
    read_text(news[0], NULL);
    knp_json_options options = {.lines = true, .only = KNP_ONLY_PLACES};
    write_json(doc, &options, &json);
    assert_non_null(strstr(json.bytes, "\"numbers\":[]"));
    assert_non_null(strstr(json.bytes, "\"name\":\"Portugal\""));
    options.only = KNP_ONLY_NUMBERS | KNP_ONLY_QUOTES;
    write_json(doc, &options, &json);
    assert_non_null(strstr(json.bytes, "\"places\":[]"));
    assert_non_null(strstr(json.bytes, "\"text\":\"28\""));
    knp_buf__free(&json);
}

static void a_line_of_json_is_one_line(void **state)
{
    (void)state;
    knp_buf json = {0};
    knp_json_options options = {.lines = true, .with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES};
    for (size_t k = 0; k < COUNT_OF(news); k++) {
        read_text(news[k], NULL);
        write_json(doc, &options, &json);
        CHECK_ROW(k, strchr(json.bytes, '\n') == json.bytes + json.size - 2);
    }
    knp_buf__free(&json);
}

/* --------------------------------------------------------------------------------- threads -- */

enum { ROUNDS = 40 };

typedef struct task {
    knp_buf output;
    bool failed;
} task;

/* Reads all articles again and again with a document of its own. */
static void *read_all(void *argument)
{
    task *t = argument;
    knp_document *own;
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES, .lines = true};
    t->failed = knp_document_new(engine, &own, NULL) != KNP_OK;
    for (size_t k = 0; k < ROUNDS * COUNT_OF(news) && !t->failed; k++) {
        const char *text = news[k % COUNT_OF(news)];
        t->failed =
            knp_document_read(own, text, strlen(text), NULL, NULL) != KNP_OK ||
            knp_document_write_json(own, &options, (knp_sink){append, &t->output}, NULL) != KNP_OK;
    }
    knp_document_free(own);
    return NULL;
}

static void threads_share_an_engine(void **state)
{
    (void)state;
    enum { THREADS = 2 };
    task alone = {0}, tasks[THREADS] = {0};
    pthread_t threads[THREADS];
    read_all(&alone);
    assert_false(alone.failed);
    assert_true(alone.output.size > 0);
    for (size_t k = 0; k < THREADS; k++) {
        assert_int_equal(pthread_create(&threads[k], NULL, read_all, &tasks[k]), 0);
    }
    for (size_t k = 0; k < THREADS; k++) {
        assert_int_equal(pthread_join(threads[k], NULL), 0);
    }
    for (size_t k = 0; k < THREADS; k++) {
        assert_false(tasks[k].failed);
        assert_int_equal(tasks[k].output.size, alone.output.size);
        assert_memory_equal(tasks[k].output.bytes, alone.output.bytes, alone.output.size);
        knp_buf__free(&tasks[k].output);
    }
    knp_buf__free(&alone.output);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_new_document_is_empty),
        cmocka_unit_test(finds_records),
        cmocka_unit_test(mentions_of_one_place_are_one_record),
        cmocka_unit_test(a_document_is_used_again),
        cmocka_unit_test(an_error_leaves_it_empty_and_usable),
        cmocka_unit_test(an_empty_text_has_nothing),
        cmocka_unit_test(the_articles_id_and_date_are_copied),
        cmocka_unit_test(a_dateline_gives_the_date),
        cmocka_unit_test(another_language_is_told),
        cmocka_unit_test(records_are_bounded),
        cmocka_unit_test(the_sink_may_stop),
        cmocka_unit_test(json_counts_in_the_unit_asked_for),
        cmocka_unit_test(a_byte_order_mark_counts),
        cmocka_unit_test(lists_can_be_left_empty),
        cmocka_unit_test(a_line_of_json_is_one_line),
        cmocka_unit_test(threads_share_an_engine),
    };
    return cmocka_run_group_tests_name("document", tests, open_document, close_document);
}
