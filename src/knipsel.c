/* The pipeline: from bytes to records, stage by stage. */
#include <knipsel/knipsel.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "record/document.h"
#include "extract/dateline.h"
#include "extract/number.h"
#include "resolve/toll.h"

knp_status knp_document_new(const knp_engine *engine, knp_document **out, knp_error *error)
{
    knp_document *doc = knp_alloc__get(sizeof *doc);
    *out = NULL;
    if (!doc) {
        return knp_error__memory(error);
    }
    *doc = (knp_document){.engine = engine, .id = "-"};
    doc->shapes = knp_shape_matcher__new(engine->shapes);
    if (!doc->shapes || !knp_words__open(&doc->words, &engine->lexicon) ||
        !knp_wordsets__open(&doc->sets) ||
        !knp_matcher__open(&doc->matcher, engine->rules)) {
        knp_document_free(doc);
        return knp_error__memory(error);
    }
    *out = doc;
    return KNP_OK;
}

void knp_document_free(knp_document *doc)
{
    if (!doc) {
        return;
    }
    knp_shape_matcher__free(doc->shapes);
    knp_text__free(&doc->text);
    knp_token__free(&doc->tokens);
    KNP_VEC_FREE(&doc->quotations);
    knp_words__free(&doc->words);
    knp_wordsets__free(&doc->sets);
    knp_cue_words__free(&doc->cues);
    knp_matcher__free(&doc->matcher);
    knp_number__free(&doc->numbers);
    KNP_VEC_FREE(&doc->sentences);
    knp_wordclass__free(&doc->wordclasses);
    KNP_VEC_FREE(&doc->phrases);
    KNP_VEC_FREE(&doc->records.numbers);
    KNP_VEC_FREE(&doc->records.actors);
    KNP_VEC_FREE(&doc->records.places);
    knp_name__free(&doc->names);
    KNP_VEC_FREE(&doc->mentions);
    knp_actor__free(&doc->actors);
    knp_place__free(&doc->places);
    KNP_VEC_FREE(&doc->records.quotes);
    knp_unit__free(&doc->units);
    KNP_VEC_FREE(&doc->quotes);
    knp_speaker__free(&doc->speakers);
    KNP_VEC_FREE(&doc->records.casualties);
    knp_casualty__free(&doc->casualties);
    knp_arena__free(&doc->arena);
    knp_alloc__free(doc);
}

static void empty(knp_document *doc)
{
    knp_arena__reset(&doc->arena);
    doc->id = "-";
    doc->date = NULL;
    doc->kept = NULL;
    doc->text.size = 0;
    doc->text.paragraphs.count = 0;
    doc->tokens.list.count = 0;
    doc->sentences.count = 0;
    doc->language = KNP_LANGUAGE_DUTCH;
    doc->warning_count = 0;
    KNP_VEC_TRIM(&doc->records.numbers, 1 << 14);
    KNP_VEC_TRIM(&doc->records.actors, 1 << 14);
    KNP_VEC_TRIM(&doc->records.places, 1 << 14);
    KNP_VEC_TRIM(&doc->records.quotes, 1 << 12);
    KNP_VEC_TRIM(&doc->records.casualties, 1 << 12);
    doc->records.numbers_cut = doc->records.actors_cut = doc->records.places_cut = false;
    doc->records.quotes_cut = false;
}

/* A copy for output: bytes that are not UTF-8 become U+FFFD. */
static const char *copy_as_utf8(knp_arena *arena, const char *text)
{
    knp_str rest = knp_str__of(text);
    char *out = knp_arena__get(arena, rest.size * 3 + 1);
    size_t used = 0;
    while (out && rest.size) {
        size_t good = rest.size;
        bool fault = knp_utf8__check(rest.bytes, rest.size, &good, NULL) != KNP_UTF8_OK;
        good = fault ? good : rest.size;
        memcpy(out + used, rest.bytes, good);
        used += good;
        if (fault) {
            memcpy(out + used, "\xEF\xBF\xBD", 3);
            used += 3;
            good++;
        }
        rest = (knp_str){rest.bytes + good, rest.size - good};
    }
    if (out) {
        out[used] = '\0';
    }
    return out;
}

static knp_status take_article(knp_document *doc, const knp_article *article, knp_error *error)
{
    if (article && article->id) {
        const char *id = copy_as_utf8(&doc->arena, article->id);
        doc->id = id ? id : "-";
        if (!id) {
            return knp_error__memory(error);
        }
    }
    if (article && article->kept) {
        doc->kept = knp_arena__copy(&doc->arena, article->kept, strlen(article->kept));
        if (!doc->kept) {
            return knp_error__memory(error);
        }
    }
    if (article && article->date) {
        if (!knp_date_valid(article->date)) {
            return knp_error__set(error, KNP_ERROR_ARGUMENT, "the date is no day YYYY-MM-DD");
        }
        doc->date = knp_arena__copy(&doc->arena, article->date, strlen(article->date));
        return doc->date ? KNP_OK : knp_error__memory(error);
    }
    return KNP_OK;
}

/* Text to tokens, words, sentences and word classes. */
static bool read_language(knp_document *doc)
{
    const char *bytes = doc->text.bytes;
    knp_abbreviation_test abbreviations = {knp_words__is_abbreviation, &doc->engine->lexicon};
    knp_words__next_article(&doc->words);
    return knp_token__read(&doc->tokens, &doc->text, doc->shapes, abbreviations) &&
           knp_quotemark__pair(&doc->quotations, bytes, &doc->tokens) &&
           knp_words__look_up(&doc->words, bytes, &doc->tokens) &&
           knp_profiles__update(&doc->matcher.profiles, &doc->words) &&
           knp_wordsets__update(&doc->sets, &doc->words) &&
           knp_cue_words__update(&doc->cues, &doc->words) &&
           knp_casualty_words__update(&doc->casualties.words, &doc->words) &&
           knp_sentence__read(&doc->sentences, bytes, &doc->tokens) &&
           knp_wordclass__read(&doc->wordclasses, &doc->words, &doc->tokens, &doc->sentences) &&
           knp_phrase__find(&doc->phrases, &doc->words, bytes, &doc->tokens);
}

/* The names, once they are known. */
static bool lend_names(knp_reading *reading, const knp_document *doc)
{
    reading->names = doc->names.names.items;
    reading->name_count = doc->names.names.count;
    return true;
}

static bool link_records(knp_document *doc)
{
    knp_link__actors(&doc->mentions, &doc->actors, &doc->records);
    knp_toll__supersede(&doc->records);
    return true;
}

/* Words and sentences to records. */
static bool extract(knp_document *doc)
{
    knp_tagged_text tagged;
    knp_reading reading = knp_document__reading(doc, &tagged);
    if (!knp_dateline__date(&reading, &doc->text, doc->shapes, &doc->date)) {
        return false;
    }
    reading.date = doc->date;
    knp_span dateline = knp_dateline__place(&reading, &doc->text, doc->shapes);
    return knp_number__extract(&reading, &doc->numbers, &doc->records) &&
           knp_name__read(&doc->names, &reading) &&
           knp_mention__read(&doc->mentions, &reading, &doc->names, dateline) &&
           knp_actor__resolve(&doc->actors, &reading, &doc->mentions, &doc->records) &&
           knp_place__resolve(&doc->places, &reading, &doc->mentions, &doc->records) &&
           lend_names(&reading, doc) && knp_unit__read(&doc->units, &reading, &doc->quotations) &&
           knp_quote__read(&doc->quotes, &reading, &doc->units) &&
           knp_speaker__resolve(&doc->speakers, &reading, &doc->units, &doc->quotes, &doc->mentions,
                                &doc->actors, &doc->records) &&
           knp_casualty__extract(&doc->casualties, &reading, &doc->records) && link_records(doc);
}

static void warn(knp_document *doc, const char *warning)
{
    if (warning && doc->warning_count < KNP_WARNINGS) {
        doc->warnings[doc->warning_count++] = warning;
    }
}

static void note_warnings(knp_document *doc)
{
    static const char *const languages[] = {
        [KNP_LANGUAGE_DUTCH] = NULL,
        [KNP_LANGUAGE_ENGLISH] = "the text looks English, not Dutch; it was read all the same",
        [KNP_LANGUAGE_FRENCH] = "the text looks French, not Dutch; it was read all the same",
        [KNP_LANGUAGE_GERMAN] = "the text looks German, not Dutch; it was read all the same",
        [KNP_LANGUAGE_UNKNOWN] = "the text does not look Dutch; it was read all the same",
    };
    warn(doc, languages[doc->language]);
    warn(doc, doc->records.numbers_cut ? "more than 100,000 numbers; the rest are left out" : NULL);
    warn(doc, doc->records.actors_cut || doc->names.cut
                  ? "more than 100,000 actors; the rest are left out"
                  : NULL);
    warn(doc, doc->records.places_cut ? "more than 100,000 places; the rest are left out" : NULL);
    warn(doc, doc->records.quotes_cut ? "more than 100,000 quotes; the rest are left out" : NULL);
    for (size_t k = 0; k < doc->records.quotes.count; k++) {
        if (doc->records.quotes.items[k].open) {
            warn(doc, "a quotation mark is never closed; the quotation ends with its paragraph");
            break;
        }
    }
}

knp_status knp_document_read(knp_document *doc, const char *text, size_t size,
                             const knp_article *article, knp_error *error)
{
    empty(doc);
    knp_status status = knp_text__read(&doc->text, text, size, error);
    if (status == KNP_OK) {
        status = take_article(doc, article, error);
    }
    if (status == KNP_OK && (!read_language(doc) || !extract(doc))) {
        status = knp_error__memory(error);
    }
    if (status != KNP_OK) {
        empty(doc);
        return status;
    }
    doc->language = knp_language__of(&doc->words, &doc->tokens);
    note_warnings(doc);
    return KNP_OK;
}

/* ------------------------------------------------------------------------------- accessors -- */

const knp_number *knp_document_numbers(const knp_document *doc, size_t *count)
{
    *count = doc->records.numbers.count;
    return doc->records.numbers.items;
}

const knp_actor *knp_document_actors(const knp_document *doc, size_t *count)
{
    *count = doc->records.actors.count;
    return doc->records.actors.items;
}

const knp_place *knp_document_places(const knp_document *doc, size_t *count)
{
    *count = doc->records.places.count;
    return doc->records.places.items;
}

const knp_quote *knp_document_quotes(const knp_document *doc, size_t *count)
{
    *count = doc->records.quotes.count;
    return doc->records.quotes.items;
}

const knp_casualty *knp_document_casualties(const knp_document *doc, size_t *count)
{
    *count = doc->records.casualties.count;
    return doc->records.casualties.items;
}

size_t knp_document_sentence_count(const knp_document *doc)
{
    return knp_sentence__count(&doc->sentences);
}

knp_span knp_document_sentence(const knp_document *doc, size_t index)
{
    const knp_sentence *s = &doc->sentences.items[index];
    const knp_token *tokens = doc->tokens.list.items;
    return (knp_span){tokens[s[0].first].start, knp_token__end(tokens[s[1].first - 1])};
}

size_t knp_document_token_count(const knp_document *doc)
{
    return doc->tokens.list.count;
}

knp_span knp_document_token(const knp_document *doc, size_t index)
{
    knp_token t = doc->tokens.list.items[index];
    return (knp_span){t.start, knp_token__end(t)};
}

const char *knp_document_tag(const knp_document *doc, size_t index)
{
    return knp_wordclass__universal(&doc->wordclasses, &doc->tokens, (uint32_t)index);
}

const char *knp_document_language(const knp_document *doc)
{
    return doc->language == KNP_LANGUAGE_DUTCH ? "nl" : "und";
}

const char *knp_document_date(const knp_document *doc)
{
    return doc->date;
}

const char *knp_document_warning(const knp_document *doc, size_t index)
{
    return index < doc->warning_count ? doc->warnings[index] : NULL;
}
