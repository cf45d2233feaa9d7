/* A document's inside: one array per stage, each pointing into the one before. */
#ifndef KNP_RECORD_DOCUMENT_H
#define KNP_RECORD_DOCUMENT_H

#include "base/arena.h"
#include "clause/wordclass.h"
#include "rule/engine.h"
#include "extract/casualty.h"
#include "extract/number.h"
#include "extract/records.h"
#include "lexicon/language.h"
#include "lexicon/phrase.h"
#include "resolve/actor.h"
#include "resolve/link.h"
#include "resolve/place.h"
#include "resolve/speaker.h"
#include "text/sentence.h"
#include "text/text.h"

enum { KNP_WARNINGS = 8 };

struct knp_document {
    const knp_engine *engine;
    knp_shape_matcher *shapes;
    knp_arena arena;
    const char *id;
    const char *date;
    const char *kept; /* JSON of the caller, NULL: none */
    knp_text text;
    knp_tokens tokens;
    knp_quotations quotations;
    knp_words words;
    knp_sentences sentences;
    knp_wordclasses wordclasses;
    knp_phrases phrases;
    knp_matcher matcher;
    knp_number_scratch numbers;
    knp_name_scratch names;
    knp_found_mentions mentions;
    knp_actor_scratch actors;
    knp_place_scratch places;
    knp_units units;
    knp_found_quotes quotes;
    knp_speaker_scratch speakers;
    knp_casualty_scratch casualties;
    knp_language language;
    knp_records records;
    const char *warnings[KNP_WARNINGS];
    uint32_t warning_count;
};

/* What has been read of the language, for looking only. `tagged` is the caller's to keep for as
 * long as the reading; the rest is lent by `doc`. */
static inline knp_reading knp_document__view(const knp_document *doc, knp_tagged_text *tagged)
{
    *tagged = (knp_tagged_text){doc->text.bytes, &doc->tokens, &doc->sentences, &doc->words,
                                &doc->wordclasses};
    return (knp_reading){
        .tagged = tagged,
        .bytes = doc->text.bytes,
        .tokens = doc->tokens.list.items,
        .token_count = (uint32_t)doc->tokens.list.count,
        .sentences = doc->sentences.items,
        .sentence_count = knp_sentence__count(&doc->sentences),
        .words = &doc->words,
        .phrases = doc->phrases.items,
        .phrase_count = doc->phrases.count,
    };
}

/* The same for extraction, which also runs rules and makes strings. */
static inline knp_reading knp_document__reading(knp_document *doc, knp_tagged_text *tagged)
{
    knp_reading reading = knp_document__view(doc, tagged);
    reading.matcher = &doc->matcher;
    reading.arena = &doc->arena;
    return reading;
}

#endif
