/* knipsel: numbers, actors, places, quoted sources and casualty figures out of Dutch news text.
 *
 *     knp_engine *engine;
 *     knp_document *doc;
 *     knp_engine_new(&engine, NULL);
 *     knp_document_new(engine, &doc, NULL);
 *     knp_document_read(doc, text, size, NULL, NULL);
 *     size_t n;
 *     const knp_number *numbers = knp_document_numbers(doc, &n);
 *     knp_document_free(doc);
 *     knp_engine_free(engine);
 *
 * Ownership  A pointer that a function returns is borrowed from the object it was asked of; one
 *            that comes back through a `T **out` is yours to free with the function named there.
 * Units      All spans and offsets in structs are bytes of the text that was read, half open.
 *            Writers can count code points or UTF-16 units instead.
 * Errors     A function that can fail returns a knp_status and fills the caller's knp_error, if
 *            it gave one (NULL is allowed everywhere). The library never prints and never aborts.
 * Threads    An engine never changes once it is made: any number of threads may share it. A
 *            builder, and a document, may be used by one thread at a time; give each its own.
 */
#ifndef KNIPSEL_KNIPSEL_H
#define KNIPSEL_KNIPSEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(KNP_STATIC)
#define KNP_API
#elif defined(__GNUC__)
#define KNP_API __attribute__((visibility("default")))
#else
#define KNP_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define KNP_VERSION_MAJOR 0
#define KNP_VERSION_MINOR 1
#define KNP_VERSION_PATCH 0

/* "0.1.0": the version of the library that runs. */
KNP_API const char *knp_version(void);

/* --------------------------------------------------------------------------------- errors -- */

typedef enum knp_status {
    KNP_OK = 0,
    KNP_ERROR_MEMORY,   /* out of memory */
    KNP_ERROR_IO,       /* a file could not be read, or a sink could not write */
    KNP_ERROR_ENCODING, /* the text is not what its charset promises */
    KNP_ERROR_SIZE,     /* the text is larger than KNP_TEXT_SIZE_MAX */
    KNP_ERROR_LEXICON,  /* a lexicon file is wrong */
    KNP_ERROR_RULES,    /* a file of rules is wrong */
    KNP_ERROR_ARGUMENT  /* the caller asked for something that does not exist */
} knp_status;

/* What went wrong and where. Owned by the caller; overwritten by each failing call. */
typedef struct knp_error {
    knp_status status;
    char source[256];  /* the file or text it is about, "" if none */
    uint32_t line;     /* from 1; 0 where it does not apply */
    uint32_t column;   /* in code points, from 1; 0 where it does not apply */
    uint64_t offset;   /* in bytes; UINT64_MAX where it does not apply */
    char message[512]; /* one line of English, without source and line */
} knp_error;

/* Writes "source:line:column: message", or what there is of it, as a zero-terminated line into
 * `out` of `size` bytes (cut if longer). Returns `out`. */
KNP_API const char *knp_error_format(const knp_error *error, char *out, size_t size);

/* --------------------------------------------------------------------------------- engine -- */

/* The compiled lexicons: the built-in ones and, before them, the user's own. Immutable. */
typedef struct knp_engine knp_engine;

/* An engine with the built-in lexicons. Free it with knp_engine_free. */
KNP_API knp_status knp_engine_new(knp_engine **out, knp_error *error);

/* Frees an engine; NULL is fine. No document made from it may be in use any more. */
KNP_API void knp_engine_free(knp_engine *engine);

/* Collects the user's lexicons for an engine. */
typedef struct knp_builder knp_builder;

/* Free it with knp_builder_free. */
KNP_API knp_status knp_builder_new(knp_builder **out, knp_error *error);
KNP_API void knp_builder_free(knp_builder *builder);

/* Adds a lexicon in the format of the shipped ones (lexicons/README.md). The text is copied;
 * `name` stands in messages and in the provenance of records. KNP_ERROR_LEXICON comes with line
 * and column, and leaves the builder as it was. */
KNP_API knp_status knp_builder_add_lexicon(knp_builder *builder, const char *name, const char *text,
                                           size_t size, knp_error *error);

/* The same from a file. */
KNP_API knp_status knp_builder_add_lexicon_file(knp_builder *builder, const char *path,
                                                knp_error *error);

/* Adds rules in the format of the shipped ones (lexicons/rules/README.md), tried before these.
 * KNP_ERROR_RULES comes with line and column. */
KNP_API knp_status knp_builder_add_rules(knp_builder *builder, const char *name, const char *text,
                                         size_t size, knp_error *error);
KNP_API knp_status knp_builder_add_rules_file(knp_builder *builder, const char *path,
                                              knp_error *error);

/* An engine with all that was added. The builder can go on, or be freed, independently. */
KNP_API knp_status knp_builder_build(knp_builder *builder, knp_engine **out, knp_error *error);

/* -------------------------------------------------------------------------------- records -- */

#define KNP_NONE UINT32_MAX /* an index that points nowhere */

/* Bytes start .. end-1 of the text that was read. start == end: there is none. */
typedef struct knp_span {
    uint32_t start;
    uint32_t end;
} knp_span;

typedef enum knp_number_kind {
#define KNP_NUMBER_KIND(upper, name) KNP_NUMBER_##upper,
#include <knipsel/names.def>
    KNP_NUMBER_KIND_COUNT
} knp_number_kind;

typedef enum knp_bound {
#define KNP_BOUND(upper, name) KNP_BOUND_##upper,
#include <knipsel/names.def>
    KNP_BOUND_COUNT
} knp_bound;

typedef enum knp_actor_type {
#define KNP_ACTOR_TYPE(upper, name) KNP_ACTOR_##upper,
#include <knipsel/names.def>
    KNP_ACTOR_TYPE_COUNT
} knp_actor_type;

typedef enum knp_quote_kind {
#define KNP_QUOTE_KIND(upper, name) KNP_QUOTE_##upper,
#include <knipsel/names.def>
    KNP_QUOTE_KIND_COUNT
} knp_quote_kind;

typedef enum knp_casualty_role {
#define KNP_CASUALTY_ROLE(upper, name) KNP_CASUALTY_##upper,
#include <knipsel/names.def>
    KNP_CASUALTY_ROLE_COUNT
} knp_casualty_role;

typedef enum knp_modality {
#define KNP_MODALITY(upper, name) KNP_MODALITY_##upper,
#include <knipsel/names.def>
    KNP_MODALITY_COUNT
} knp_modality;

typedef enum knp_place_kind {
#define KNP_PLACE_KIND(upper, name) KNP_PLACE_##upper,
#include <knipsel/names.def>
    KNP_PLACE_KIND_COUNT
} knp_place_kind;

/* A quantity. Strings live as long as the document's current reading. */
typedef struct knp_number {
    knp_span span;
    knp_number_kind kind;
    knp_bound bound;
    double value;     /* NaN where the kind has no number (date, time, duration, score, vague) */
    double value2;    /* upper end of a range, else NaN */
    double low, high; /* what the bound means for the value; NaN = open */
    const char *value_text;  /* ISO 8601, or "3-1"; NULL where `value` holds it */
    const char *value2_text; /* the upper end in the same way, or NULL */
    const char *resolved;    /* a partial date completed by the article's date, or NULL */
    const char *unit;        /* ISO 4217 code or CLDR unit id, or NULL */
    knp_span modifier;
    knp_span noun;
    uint32_t noun_actor; /* index of an actor, or KNP_NONE */
    uint32_t sentence;
    const char *rule;
} knp_number;

/* One place where something is mentioned. */
typedef struct knp_mention {
    knp_span span;
    uint32_t sentence;
    const char *rule;
} knp_mention;

/* A person, an organisation or a group, with all its mentions in text order. */
typedef struct knp_actor {
    knp_actor_type type;
    bool named;                 /* false for one that only acts: the police */
    const char *name;           /* the fullest form in the article */
    const char *const *aliases; /* its other forms there, in the order of their first mention */
    uint32_t alias_count;
    const char *function; /* as the article says it: "minister van Onderwijs"; or NULL */
    const char *kind;     /* as the lexicon says it: "party", "company"; or NULL */
    double age;           /* in years; NaN where unknown */
    const char *country;  /* ISO 3166-1 alpha-2, or NULL */
    const knp_mention *mentions;
    uint32_t mention_count;
} knp_actor;

/* A location, with all its mentions in text order. */
typedef struct knp_place {
    const char *name;
    knp_place_kind kind;
    const char *country;        /* ISO 3166-1 alpha-2, or NULL */
    double latitude, longitude; /* degrees; NaN where unknown */
    const knp_mention *mentions;
    uint32_t mention_count;
} knp_place;

/* Something said, written or thought, and whose it is. */
typedef struct knp_quote {
    knp_quote_kind kind;
    const knp_span *content; /* its pieces, in text order */
    uint32_t content_count;
    const knp_span *cue; /* the words that say so; more than one if they stand apart */
    uint32_t cue_count;
    const char *verb;        /* the cue's lemma, or NULL */
    const char *verb_class;  /* neutral claim denial demand promise opinion question; or NULL */
    knp_span source;         /* as it stands there */
    const char *speaker;     /* who that is, or NULL */
    uint32_t speaker_actor;  /* index of an actor, or KNP_NONE */
    const char *speaker_by;  /* name alias pronoun description context; or NULL */
    const char *source_kind; /* person spokesperson organisation official medium expert eyewitness
                                anonymous crowd; or NULL */
    knp_span via;            /* medium or addressee */
    uint32_t via_actor;      /* index of an actor, or KNP_NONE */
    bool open;               /* its closing mark is missing; it goes to the paragraph's end */
    uint32_t sentence;
    const char *rule;
} knp_quote;

/* How many people, or who, were killed, injured and so on. */
typedef struct knp_casualty {
    knp_casualty_role role;
    uint32_t number;    /* index of a number, or KNP_NONE */
    double low, high;   /* NaN = open or not said */
    knp_span who;       /* the victims, without article, number and age */
    uint32_t who_actor; /* index of an actor, or KNP_NONE */
    knp_span cue;
    uint32_t place; /* index of a place, or KNP_NONE */
    uint32_t quote; /* index of the quote that claims it, or KNP_NONE */
    knp_modality modality;
    uint32_t part_of;    /* index of the casualty whose part it is, or KNP_NONE */
    uint32_t supersedes; /* index of the casualty whose figure it replaces, or KNP_NONE */
    uint32_t sentence;
    const char *rule;
} knp_casualty;

/* ------------------------------------------------------------------------------- document -- */

/* The largest text that is read at once, in bytes. */
#define KNP_TEXT_SIZE_MAX 0x3fffffffU

/* An article and what was found in it. Meant to be read into again and again: it keeps its memory
 * and what it has learned about words. */
typedef struct knp_document knp_document;

/* A document for `engine`, which must outlive it. Free it with knp_document_free. */
KNP_API knp_status knp_document_new(const knp_engine *engine, knp_document **out, knp_error *error);
KNP_API void knp_document_free(knp_document *doc);

typedef struct knp_article {
    const char *id;   /* name for output, copied (what is not UTF-8 becomes U+FFFD); NULL is "-" */
    const char *date; /* YYYY-MM-DD, copied; NULL: as the article's dateline says, if it does */
    const char *kept; /* a JSON value in UTF-8, on one line, copied and written as it is as the
                         document's member "kept"; NULL: none */
} knp_article;

/* Whether `date` is a day of the calendar, written YYYY-MM-DD. Any thread. */
KNP_API bool knp_date_valid(const char *date);

/* Reads `size` bytes of UTF-8. The text is borrowed, not copied, and never changed: it must stay
 * until the next reading or knp_document_free. A byte order mark is skipped, but counts in
 * offsets. Malformed UTF-8 and NUL bytes are KNP_ERROR_ENCODING with the byte's offset; after an
 * error the document is empty. `article` may be NULL; KNP_ERROR_ARGUMENT if its date is none. */
KNP_API knp_status knp_document_read(knp_document *doc, const char *text, size_t size,
                                     const knp_article *article, knp_error *error);

/* The records, in text order; `*count` gets their number. Borrowed until the next reading. */
KNP_API const knp_number *knp_document_numbers(const knp_document *doc, size_t *count);
KNP_API const knp_actor *knp_document_actors(const knp_document *doc, size_t *count);
KNP_API const knp_place *knp_document_places(const knp_document *doc, size_t *count);
KNP_API const knp_quote *knp_document_quotes(const knp_document *doc, size_t *count);
KNP_API const knp_casualty *knp_document_casualties(const knp_document *doc, size_t *count);

KNP_API size_t knp_document_sentence_count(const knp_document *doc);
KNP_API knp_span knp_document_sentence(const knp_document *doc, size_t index);
KNP_API size_t knp_document_token_count(const knp_document *doc);
KNP_API knp_span knp_document_token(const knp_document *doc, size_t index);

/* The token's word class, as a Universal POS tag: ADJ ADP ADV CCONJ DET INTJ NOUN NUM PRON PROPN
 * PUNCT SCONJ SYM VERB, by the conventions of the Dutch UD treebanks: possessives are PRON,
 * ordinals ADJ, participles and nominalised infinitives VERB, `te` and separated particles ADP,
 * er and daar ADV, adjectives used as adverbs ADJ. Auxiliaries are VERB too: AUX never comes. */
KNP_API const char *knp_document_tag(const knp_document *doc, size_t index);

/* "nl", or "und" where the text is not Dutch. */
KNP_API const char *knp_document_language(const knp_document *doc);

/* The article's date in ISO 8601, as given or as its dateline says; NULL if neither. */
KNP_API const char *knp_document_date(const knp_document *doc);

/* What the user should know: the text looks English; a limit was reached. One line of English
 * each; NULL beyond the last. */
KNP_API const char *knp_document_warning(const knp_document *doc, size_t index);

/* At most this many records of a kind come out of one article; a warning says if there were
 * more. Far beyond any news article: a bound on memory for hostile input. */
#define KNP_RECORDS_MAX 100000U

/* -------------------------------------------------------------------------------- writing -- */

/* Where output goes. `write` takes all `size` bytes, or returns false to stop. */
typedef struct knp_sink {
    bool (*write)(void *context, const char *bytes, size_t size);
    void *context;
} knp_sink;

typedef enum knp_offsets { KNP_OFFSETS_CODEPOINT, KNP_OFFSETS_BYTE, KNP_OFFSETS_UTF16 } knp_offsets;

enum {
    KNP_WITH_TOKENS = 1,
    KNP_WITH_SENTENCES = 2,
    KNP_WITH_TAGS = 4,
    KNP_WITH_EXPLANATION = 8 /* each record's rule and lexicon rows, by file and line */
};

enum {
    KNP_ONLY_NUMBERS = 1,
    KNP_ONLY_ACTORS = 2,
    KNP_ONLY_PLACES = 4,
    KNP_ONLY_QUOTES = 8,
    KNP_ONLY_CASUALTIES = 16
};

typedef struct knp_json_options {
    knp_offsets offsets;
    unsigned with; /* KNP_WITH_… bits */
    unsigned only; /* KNP_ONLY_… bits: the other lists come out empty; 0: all */
    bool lines;    /* one line, for JSON Lines; else indented */
} knp_json_options;

/* Writes the document as one JSON object and a line end. `options` may be NULL.
 * KNP_ERROR_IO if the sink stops it. */
KNP_API knp_status knp_document_write_json(const knp_document *doc, const knp_json_options *options,
                                           knp_sink sink, knp_error *error);

typedef enum knp_format {
#define KNP_FORMAT(upper, name) KNP_FORMAT_##upper,
#include <knipsel/names.def>
    KNP_FORMAT_COUNT
} knp_format;

/* How the documents of a corpus can stand in one output. */
typedef enum knp_layout {
    KNP_LAYOUT_STREAM, /* one after the other: between knp_format_begin and knp_format_end */
    KNP_LAYOUT_TABLES, /* the same, in as many files as there are parts: csv */
    KNP_LAYOUT_FILES   /* not at all: each has files of its own, one for each part: brat */
} knp_layout;

/* What there is to know of a format before writing. Each part is an output of its own. In
 * `part_names` stand file names (numbers.csv) for tables, endings (.ann) for the rest. Static;
 * knp_format_describe returns NULL for a format that does not exist. */
typedef struct knp_format_info {
    const char *name;
    knp_layout layout;
    size_t part_count;
    const char *const *part_names;
} knp_format_info;

KNP_API const knp_format_info *knp_format_describe(knp_format format);

/* Writes what comes before the first document of a part (the header line of a table, the head of
 * a page), one document's share of it, and what comes after the last. `options` may be NULL; its
 * `lines` is not looked at. KNP_ERROR_IO if the sink stops it, KNP_ERROR_ARGUMENT if there is no
 * such format or part. Any thread; a document by one thread at a time. */
KNP_API knp_status knp_format_begin(knp_format format, size_t part, const knp_json_options *options,
                                    knp_sink sink, knp_error *error);
KNP_API knp_status knp_document_write(const knp_document *doc, knp_format format, size_t part,
                                      const knp_json_options *options, knp_sink sink,
                                      knp_error *error);
KNP_API knp_status knp_format_end(knp_format format, size_t part, const knp_json_options *options,
                                  knp_sink sink, knp_error *error);

/* ------------------------------------------------------------------------------- charsets -- */

/* Converts bytes of another charset to UTF-8. `charset` is any name ICU knows, or "auto" to
 * detect it. Offsets of a document read from the result count in the result. Bytes that the
 * charset does not have are KNP_ERROR_ENCODING with their offset. `*out` is yours to free with
 * knp_text_free; `used`, if not NULL, gets the name of the charset that was used. */
KNP_API knp_status knp_text_convert(const char *bytes, size_t size, const char *charset, char **out,
                                    size_t *out_size, char used[64], knp_error *error);
KNP_API void knp_text_free(char *text);

#ifdef __cplusplus
}
#endif

#endif
