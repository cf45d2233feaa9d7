/* Bytes as a number word, as digits, as a quantity in a sentence, and as a row of pieces that
 * numbers are made of. */
#include "fuzz.h"

#include "extract/digits.h"
#include "lexicon/numeral.h"

#include <math.h>
#include <string.h>

enum { TEXT_BYTES = 4096, PIECES_MAX = 300 };

static const char *const pieces[] = {
    " ",        "\n",       ", ",        ". ",          "-",         "–",          "/",
    "en ",      "tot ",     "à ",        "of ",         "tussen ",   "de ",        "een ",
    "Een ",     "één ",     "twee",      "drie ",       "tien- ",    "twintig",    "honderd",
    "duizend ", "miljoen ", "miljard ",  "half ",       "kwart ",    "anderhalf ", "helft ",
    "derde ",   "tweede ",  "21ste ",    "komma ",      "0",         "1",          "12",
    "2001",     "3.500",    "2,5 ",      "1 000 ",      "½ ",        "3-1 ",       "12-05-2001 ",
    "12/5 ",    "20.30 ",   "'98 ",      "34-jarige ",  "16- ",      "€",          "€ ",
    "$3 ",      "f ",       "euro ",     "gulden ",     ",- ",       "% ",         "procent ",
    "meter ",   "km ",      "graden ",   "uur ",        "dagen ",    "jaar ",      "oud ",
    "eeuw ",    "mei ",     "maandag ",  "jaren ",      "'s ",       "avonds ",    "over ",
    "voor ",    "om ",      "minstens ", "ruim ",       "nog geen ", "zo'n ",      "rond ",
    "sinds ",   "van ",     "op ",       "tientallen ", "enkele ",   "een paar ",  "tal ",
    "jarig ",   "maal ",    "(",         ") ",          "min ",      "nummer ",    "leden ",
    "Jan ",     "vrouw ",   "is ",       "dertigtal ",  "zestig "};

static knp_document *shared_document(void)
{
    static knp_engine *engine;
    static knp_document *doc;
    if (!doc) {
        CHECK(knp_engine_new(&engine, NULL) == KNP_OK);
        CHECK(knp_document_new(engine, &doc, NULL) == KNP_OK);
    }
    return doc;
}

/* ----------------------------------------------------------------------------------- words -- */

static bool is_number(knp_numeral_kind kind)
{
    return kind == KNP_NUMERAL_CARDINAL || kind == KNP_NUMERAL_ORDINAL;
}

/* The same word in capitals is the same number. */
static void check_capitals(knp_str text, knp_numeral_kind kind, double value)
{
    char capitals[TEXT_BYTES];
    double again = -1;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.bytes[i];
        capitals[i] = c >= 'a' && c <= 'z' ? (char)(c - 32) : c;
    }
    CHECK(knp_numeral__parse((knp_str){capitals, text.size}, &again) == kind);
    CHECK(!is_number(kind) || again == value);
}

static void check_word(knp_str text)
{
    double value = -1, prefix = -1, said = -1;
    knp_numeral_kind kind = knp_numeral__parse(text, &value);
    size_t size = knp_numeral__prefix(text, &prefix);
    CHECK(kind != KNP_NUMERAL_PREFIX);
    CHECK(!is_number(kind) || (value >= 0 && isfinite(value)));
    CHECK(size <= text.size);
    CHECK(!size || (prefix >= 0 && isfinite(prefix)));
    knp_numeral_kind known = knp_numeral__kind(text, &said);
    if (is_number(kind)) {
        CHECK(known == kind && said == value);
    } else {
        CHECK(known == (size ? KNP_NUMERAL_PREFIX : KNP_NUMERAL_NONE));
    }
    if (size) {
        /* What stands at the beginning is a number by itself. */
        CHECK(knp_numeral__parse((knp_str){text.bytes, size}, &said) == KNP_NUMERAL_CARDINAL);
        CHECK(said == prefix);
    }
    check_capitals(text, kind, value);
}

static void check_digits(knp_str text)
{
    char negative[TEXT_BYTES + 1];
    double value = 0, other = 0;
    if (!knp_digits__parse(text, &value)) {
        return;
    }
    CHECK(isfinite(value));
    if (text.bytes[0] >= '0' && text.bytes[0] <= '9') {
        negative[0] = '-';
        memcpy(negative + 1, text.bytes, text.size);
        CHECK(knp_digits__parse((knp_str){negative, text.size + 1}, &other));
        CHECK(other == -value);
    }
}

/* ------------------------------------------------------------------------------- sentences -- */

static bool has_text_value(knp_number_kind kind)
{
    return kind == KNP_NUMBER_DATE || kind == KNP_NUMBER_TIME || kind == KNP_NUMBER_DURATION ||
           kind == KNP_NUMBER_SCORE;
}

static void check_values(const knp_document *doc)
{
    size_t count;
    const knp_number *n = knp_document_numbers(doc, &count);
    for (; count; count--, n++) {
        CHECK(!isinf(n->value) && !isinf(n->value2) && !isinf(n->low) && !isinf(n->high));
        CHECK(has_text_value(n->kind) == (n->value_text != NULL));
        CHECK(!n->value_text || (n->value_text[0] && !strchr(n->value_text, ' ')));
        CHECK(!n->value2_text || n->bound == KNP_BOUND_RANGE);
        CHECK(isnan(n->value) == (has_text_value(n->kind) || n->kind == KNP_NUMBER_VAGUE));
        CHECK(isnan(n->value2) || n->value < n->value2);
    }
}

static void check_text(const char *text, size_t size)
{
    static const knp_article article = {.date = "2024-05-12"};
    knp_json_options options = {.lines = true};
    knp_document *doc = shared_document();
    if (knp_document_read(doc, text, size, &article, NULL) != KNP_OK) {
        fuzz_check_empty(doc);
        return;
    }
    fuzz_check_document(doc);
    check_values(doc);
    uint64_t first = fuzz_write(doc, &options);
    CHECK(knp_document_read(doc, text, size, &article, NULL) == KNP_OK);
    CHECK(fuzz_write(doc, &options) == first);
}

static void check_sentence(knp_str text)
{
    static const char before[] = "Er waren ", after[] = " boeken in Gent.";
    char sentence[TEXT_BYTES + 100];
    size_t size = 0;
    memcpy(sentence, before, strlen(before));
    size += strlen(before);
    memcpy(sentence + size, text.bytes, text.size);
    size += text.size;
    memcpy(sentence + size, after, strlen(after));
    check_text(sentence, size + strlen(after));
}

static void check_noise(knp_str choices)
{
    char text[PIECES_MAX * 16];
    size_t size = 0;
    for (size_t i = 0; i < choices.size && i < PIECES_MAX; i++) {
        const char *piece = pieces[(uint8_t)choices.bytes[i] % (sizeof pieces / sizeof *pieces)];
        size_t n = strlen(piece);
        CHECK(n <= 16);
        memcpy(text + size, piece, n);
        size += n;
    }
    check_text(text, size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > TEXT_BYTES) {
        return 0;
    }
    knp_str text = {(const char *)data, size};
    check_word(text);
    check_digits(text);
    check_sentence(text);
    check_noise(text);
    return 0;
}
