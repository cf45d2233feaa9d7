#include "engine_help.h"

#include "base/buf.h"
#include "base/hash.h"
#include "lexicon/nametable.h"

#define EIGHT " +1.00 . . . . . . -0.25\n"

static const knp_blob *builtin;

static int open_table(void **state)
{
    int failed = open_engine(state);
    builtin = failed ? NULL : &engine->lexicon.layers[1];
    return failed;
}

/* ----------------------------------------------------------------------------- closed words -- */

/* The entry of a class that a word is the form of; UINT32_MAX if none. */
static uint32_t entry_of(knp_str word, knp_known_class wanted)
{
    static const knp_key_kind kinds[] = {KNP_KEY_EXACT, KNP_KEY_FOLDED};
    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        uint32_t key = knp_blob__key(builtin, word, kinds[k]);
        for (uint32_t r = 0; key && r < builtin->keys[key - 1].ref_count; r++) {
            knp_entry_id id = {.layer = 1,
                               .index = builtin->refs[builtin->keys[key - 1].first_ref + r] &
                                        0x7fffffffU};
            if (knp_lexicon__class(&engine->lexicon, id) == engine->lexicon.known[wanted]) {
                return id.index;
            }
        }
    }
    return UINT32_MAX;
}

static uint32_t find_closed(void *context, knp_str word)
{
    (void)context;
    uint32_t entry = entry_of(word, KNP_CLASS_CONTEXT_WORD);
    return entry == UINT32_MAX ? entry_of(word, KNP_CLASS_STOP_WORD) : entry;
}

/* ----------------------------------------------------------------------------------- reading -- */

/* A table as the blob has it. */
static knp_blob blob_of(const knp_name_weights *weights)
{
    return (knp_blob){.name_keys = weights->keys.items,
                      .name_keys_count = (uint32_t)weights->keys.count,
                      .name_weights = weights->weights.items};
}

static knp_name_weights read_all(const char *text)
{
    knp_name_weights weights = {{0}, {0}};
    knp_error error;
    char line[900];
    if (knp_nametable__read(&weights, "t.weights", knp_str__of(text), find_closed, NULL, &error) !=
        KNP_OK) {
        fail_msg("%s", knp_error_format(&error, line, sizeof line));
    }
    return weights;
}

static size_t count_of(const knp_name_weights *weights)
{
    size_t count = 0;
    for (size_t k = 0; k < weights->keys.count; k++) {
        count += weights->keys.items[k] != 0;
    }
    return count;
}

static void weights_are_hundredths(void **state)
{
    (void)state;
    static const int16_t wanted[] = {-157, -121, 0, 26, -3000, 3000, 0, 105};
    knp_name_weights weights = read_all("# a comment\n\n"
                                        "bias  -1.57 -1.21 . +0.26   -30.00 30.00 0.00 1.05\n"
                                        "  length:2 . . . . . . . +0.01  \n"
                                        "left:=in +1.00 . . . . . . -0.25");
    knp_blob blob = blob_of(&weights);
    assert_int_equal(count_of(&weights), 3);
    const int16_t *got = knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_BIAS, 0, 0, 0));
    assert_non_null(got);
    for (size_t k = 0; k < KNP_NAME_WEIGHTS; k++) {
        CHECK_ROW(k, got[k] == wanted[k]);
    }
    got = knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_LENGTH, 2, 0, 0));
    assert_non_null(got);
    assert_int_equal(got[0], 0);
    assert_int_equal(got[7], 1);
    uint32_t in = KNP_SYMBOL_WORD + find_closed(NULL, knp_str__of("in"));
    got = knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_LEFT, in, 0, 0));
    assert_non_null(got);
    assert_int_equal(got[0], 100);
    assert_int_equal(got[7], -25);
    assert_null(knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_LENGTH, 3, 0, 0)));
    assert_null(knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_RIGHT, in, 0, 0)));
    knp_nametable__free(&weights);
}

static void nothing_is_a_table_too(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "\n\n", "# only this", "  # and this\n"};
    for (size_t k = 0; k < COUNT_OF(texts); k++) {
        knp_name_weights weights = read_all(texts[k]);
        knp_blob blob = blob_of(&weights);
        CHECK_ROW(k, count_of(&weights) == 0);
        CHECK_ROW(k, !knp_nametable__find(&blob, knp_feature__key(KNP_FEATURE_BIAS, 0, 0, 0)));
        knp_nametable__free(&weights);
    }
}

static void words_that_no_lexicon_has_are_left_out(void **state)
{
    (void)state;
    knp_name_weights weights =
        read_all("left:=qwxzq" EIGHT "right:=qwxzq" EIGHT "left:=wxqz" EIGHT "bias" EIGHT);
    assert_int_equal(count_of(&weights), 1);
    knp_nametable__free(&weights);
}

static void what_is_wrong_is_said_with_its_line(void **state)
{
    (void)state;
    static const char no_feature[] = "no such feature", eight[] = "expected eight weights",
                      behind[] = "something stands behind", twice[] = "stands there twice";
    static const struct {
        const char *text;
        uint32_t line; /* 0: not told */
        const char *message;
    } rows[] = {
        {"nonsense" EIGHT, 1, no_feature},
        {"bias" EIGHT "\n# x\nlenght:1" EIGHT, 4, no_feature},
        {"length" EIGHT, 1, no_feature},
        {"length:" EIGHT, 1, no_feature},
        {"length:x" EIGHT, 1, no_feature},
        {"length:-1" EIGHT, 1, no_feature},
        {"length:1234567" EIGHT, 1, no_feature},
        {"bias:1" EIGHT, 1, no_feature},
        {"length:1|2" EIGHT, 1, no_feature},
        {"shape:word+nonsense" EIGHT, 1, no_feature},
        {"shape:word+word+word+word+word" EIGHT, 1, no_feature},
        {"pattern:1+x" EIGHT, 1, no_feature},
        {"capitals:two" EIGHT, 1, no_feature},
        {"common:maybe|first|one" EIGHT, 1, no_feature},
        {"common:yes|first" EIGHT, 1, no_feature},
        {"all-common:second|one" EIGHT, 1, no_feature},
        {"only:nonsense" EIGHT, 1, no_feature},
        {"topic:weather|one" EIGHT, 1, no_feature},
        {"pool:thing|1" EIGHT, 1, no_feature},
        {"tagged:NOPE|first|one" EIGHT, 1, no_feature},
        {"suffix:|one" EIGHT, 1, no_feature},
        {"suffix:abcde|one" EIGHT, 1, no_feature},
        {"left:in" EIGHT, 1, no_feature},
        {"left:=" EIGHT, 1, no_feature},
        {"bias", 1, eight},
        {"bias +1.00 . . . . . .", 1, eight},
        {"\nbias +1.00 . . . . . .\n. . . . . . . .", 2, eight},
        {"bias 1 . . . . . . .", 1, eight},
        {"bias 1.2 . . . . . . .", 1, eight},
        {"bias 1.234 . . . . . . .", 1, eight},
        {"bias 1,20 . . . . . . .", 1, eight},
        {"bias .50 . . . . . . .", 1, eight},
        {"bias +-1.00 . . . . . . .", 1, eight},
        {"bias - . . . . . . .", 1, eight},
        {"bias 1.0.0 . . . . . . .", 1, eight},
        {"bias 30.01 . . . . . . .", 1, eight},
        {"bias 99999999999.00 . . . . . . .", 1, eight},
        {"bias . . . . . . . 0x1.00", 1, eight},
        {"bias . . . . . . . . .", 1, behind},
        {"bias" EIGHT "length:1 . . . . . . . . # one", 2, behind},
        {"bias" EIGHT "bias" EIGHT, 0, twice},
        {"left:=in" EIGHT "bias" EIGHT "left:=in . . . . . . . .", 0, twice},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_name_weights weights = {{0}, {0}};
        knp_error error = {.status = KNP_OK};
        CHECK_ROW(k, knp_nametable__read(&weights, "t.weights", knp_str__of(rows[k].text),
                                         find_closed, NULL, &error) == KNP_ERROR_LEXICON);
        CHECK_ROW(k, error.status == KNP_ERROR_LEXICON && strcmp(error.source, "t.weights") == 0);
        CHECK_ROW(k, strstr(error.message, rows[k].message));
        CHECK_ROW(k, !rows[k].line || error.line == rows[k].line);
        knp_nametable__free(&weights);
    }
}

/* ----------------------------------------------------------------------------------- writing -- */

static const knp_feature_argument arguments_of[][3] = {
#define KNP_FEATURE(upper, name, a, b, c) {KNP_ARGUMENT_##a, KNP_ARGUMENT_##b, KNP_ARGUMENT_##c},
    KNP_FEATURES(KNP_FEATURE)
#undef KNP_FEATURE
};

static const char *written(knp_feature feature, const uint32_t *a)
{
    static char out[400];
    knp_buf line = {0};
    knp_nametable__write(builtin, feature, a, &line);
    assert_true(line.size < sizeof out);
    memcpy(out, line.bytes, line.size);
    out[line.size] = '\0';
    knp_buf__free(&line);
    return out;
}

static void check_same(knp_feature feature, const uint32_t *a)
{
    char text[500];
    const char *line = written(feature, a);
    snprintf(text, sizeof text, "%s +0.01 . . . . . . .\n", line);
    knp_name_weights weights = {{0}, {0}};
    knp_error error = {.status = KNP_OK};
    knp_status status =
        knp_nametable__read(&weights, "t", knp_str__of(text), find_closed, NULL, &error);
    knp_blob blob = blob_of(&weights);
    uint32_t key = knp_feature__key(feature, a[0], a[1], a[2]);
    if (status != KNP_OK || count_of(&weights) != 1 || !knp_nametable__find(&blob, key)) {
        fail_msg("'%s' does not give its key %u back", line, key);
    }
    knp_nametable__free(&weights);
}

static void features_are_written_as_the_file_has_them(void **state)
{
    (void)state;
    uint32_t in = KNP_SYMBOL_WORD + find_closed(NULL, knp_str__of("in"));
    const struct {
        knp_feature feature;
        uint32_t arguments[3];
        const char *line;
    } rows[] = {
        {KNP_FEATURE_BIAS, {0}, "bias"},
        {KNP_FEATURE_LENGTH, {12, 0, 0}, "length:12"},
        {KNP_FEATURE_SHAPE,
         {KNP_SHAPE_CAPITAL | KNP_SHAPE_PARTICLE << 5, 0, 0},
         "shape:Word+particle"},
        {KNP_FEATURE_CAPITALS, {1, 0, 0}, "capitals:many"},
        {KNP_FEATURE_COMMON, {1, 2, 0}, "common:yes|within|one"},
        {KNP_FEATURE_TAGGED, {KNP_IS_NOUN_PL, 1, 1}, "tagged:NOUN-pl|maybe|many"},
        {KNP_FEATURE_ONLY, {KNP_FACT_FIRST, 0, 0}, "only:first-name"},
        {KNP_FEATURE_PATTERN, {3 | 9 << 5, 0, 0}, "pattern:3+9"},
        {KNP_FEATURE_TOPIC_LAST,
         {KNP_TOPIC_SPORT, 0, KNP_SHAPE_ACRONYM},
         "topic-last:sport|0|acronym"},
        {KNP_FEATURE_LEFT, {in, 0, 0}, "left:=in"},
        {KNP_FEATURE_AROUND,
         {KNP_SYMBOL_EDGE, KNP_SYMBOL_CLASS + KNP_IS_VFIN, 0},
         "around:edge|VFIN"},
        {KNP_FEATURE_SUFFIX, {(uint32_t)knp_hash__load("en", 2), 1, 0}, "suffix:en|many"},
        {KNP_FEATURE_POOL_TWO, {KNP_NAME_PERSON, KNP_NAME_NONE, 4}, "pool-two:person|none|4"},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        const char *line = written(rows[k].feature, rows[k].arguments);
        if (strcmp(line, rows[k].line) != 0) {
            fail_msg("expected %s, got %s", rows[k].line, line);
        }
        check_same(rows[k].feature, rows[k].arguments);
    }
}

/* Values of an argument to try: all of those with names, some of the others. */
static size_t values_of(knp_feature_argument argument, uint32_t values[128])
{
    static const uint32_t some[] = {0, 1, 2, 9, 10, 31, 100, 99999};
    static const uint32_t patterns[] = {0, 1, 15, 31, 1 << 5, 3 | 2 << 5, 7 << 10, 0xFFFFF};
    static const char *const suffixes[] = {"a", "en", "s's", "burg", "\xC3\xA9", "e\xC3\xAB", "'s"};
    static const size_t counts[] = {
        [KNP_ARGUMENT_YES] = 2,
        [KNP_ARGUMENT_MANY] = 2,
        [KNP_ARGUMENT_POSITION] = 3,
        [KNP_ARGUMENT_SYMBOL] = KNP_NAME_SYMBOL_COUNT,
        [KNP_ARGUMENT_FACT] = KNP_NAME_FACT_COUNT,
        [KNP_ARGUMENT_SHAPE] = KNP_NAME_SHAPE_COUNT,
        [KNP_ARGUMENT_SHAPES] = KNP_NAME_SHAPE_COUNT,
        [KNP_ARGUMENT_KIND] = KNP_VALUES_KIND,
        [KNP_ARGUMENT_CLASS] = KNP_WORD_CLASS_COUNT,
        [KNP_ARGUMENT_TOPIC] = KNP_TOPIC_COUNT,
        [KNP_ARGUMENT_TYPE] = KNP_NAME_TYPE_COUNT + 1,
    };
    size_t n = 0;
    if (argument == KNP_ARGUMENT_NUMBER) {
        memcpy(values, some, sizeof some);
        return COUNT_OF(some);
    }
    if (argument == KNP_ARGUMENT_PATTERN) {
        memcpy(values, patterns, sizeof patterns);
        return COUNT_OF(patterns);
    }
    for (; argument == KNP_ARGUMENT_SUFFIX && n < COUNT_OF(suffixes); n++) {
        values[n] = (uint32_t)knp_hash__load(suffixes[n], strlen(suffixes[n]));
    }
    for (; argument < COUNT_OF(counts) && n < counts[argument]; n++) {
        values[n] = (uint32_t)n;
    }
    for (uint32_t c = 0; argument == KNP_ARGUMENT_SYMBOL && c < KNP_WORD_CLASS_COUNT; c++) {
        values[n++] = KNP_SYMBOL_CLASS + c;
    }
    for (uint32_t s = 1; argument == KNP_ARGUMENT_SHAPES && s < KNP_NAME_SHAPE_COUNT; s++) {
        values[n++] = s << 15 | (s - 1) << 10 | (uint32_t)KNP_SHAPE_CAPITAL << 5 | s;
    }
    return n;
}

/* Every feature, each of its arguments through all values, the others at a value of their own. */
static void every_feature_comes_back(void **state)
{
    (void)state;
    for (uint32_t f = 0; f < KNP_FEATURE_COUNT; f++) {
        uint32_t usual[3] = {0};
        uint32_t values[128];
        for (size_t k = 0; k < 3 && arguments_of[f][k] != KNP_ARGUMENT_NONE; k++) {
            size_t count = values_of(arguments_of[f][k], values);
            assert_true(count > 1);
            usual[k] = values[1];
        }
        check_same((knp_feature)f, usual);
        for (size_t k = 0; k < 3 && arguments_of[f][k] != KNP_ARGUMENT_NONE; k++) {
            size_t count = values_of(arguments_of[f][k], values);
            for (size_t v = 0; v < count; v++) {
                uint32_t a[3] = {usual[0], usual[1], usual[2]};
                a[k] = values[v];
                check_same((knp_feature)f, a);
            }
        }
    }
}

static void every_closed_word_comes_back(void **state)
{
    (void)state;
    size_t words = 0;
    for (uint32_t entry = 0; entry < builtin->entries_count; entry++) {
        knp_entry_id id = {.layer = 1, .index = entry & 0x7fffffffU};
        uint32_t c = knp_lexicon__class(&engine->lexicon, id);
        knp_str text = knp_str__of(knp_lexicon__canonical(&engine->lexicon, id));
        bool context = c == engine->lexicon.known[KNP_CLASS_CONTEXT_WORD];
        bool closed = context || c == engine->lexicon.known[KNP_CLASS_STOP_WORD];
        if (!closed || memchr(text.bytes, ' ', text.size) || find_closed(NULL, text) != entry) {
            continue; /* a phrase; a stop word that is a context word too */
        }
        check_same(KNP_FEATURE_LEFT, (const uint32_t[]){KNP_SYMBOL_WORD + entry, 0, 0});
        words++;
    }
    assert_true(words > 200);
}

/* What the built-in weights hold is found by the key that evidence makes. */
static void the_builtin_weights_are_found(void **state)
{
    (void)state;
    uint32_t in = KNP_SYMBOL_WORD + find_closed(NULL, knp_str__of("in"));
    assert_non_null(knp_nametable__find(builtin, knp_feature__key(KNP_FEATURE_BIAS, 0, 0, 0)));
    const int16_t *left =
        knp_nametable__find(builtin, knp_feature__key(KNP_FEATURE_LEFT, in, 0, 0));
    assert_non_null(left);
    assert_true(left[KNP_NAME_PLACE] > left[KNP_NAME_PERSON]);
    assert_null(knp_nametable__find(builtin, knp_feature__key(KNP_FEATURE_LENGTH, 99999, 0, 0)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weights_are_hundredths),
        cmocka_unit_test(nothing_is_a_table_too),
        cmocka_unit_test(words_that_no_lexicon_has_are_left_out),
        cmocka_unit_test(what_is_wrong_is_said_with_its_line),
        cmocka_unit_test(features_are_written_as_the_file_has_them),
        cmocka_unit_test(every_feature_comes_back),
        cmocka_unit_test(every_closed_word_comes_back),
        cmocka_unit_test(the_builtin_weights_are_found),
    };
    return cmocka_run_group_tests_name("nametable", tests, open_table, close_engine);
}
