/* knp_document_check: a good document passes; each thing that it proves is found broken. */
#include "engine_help.h"

#include "record/document.h"

#include <math.h>

/* Has records of all kinds, two casualties at least, and a quotation in two pieces. */
static const char TEXT[] =
    "Brand in Zwolle\n\n"
    "Bij een brand in Zwolle zijn zeker drie mensen gedood en twee mensen gewond geraakt. "
    "Café Eén is tussen de 10 en 20 jaar oud. Twee mannen uit Gent worden vermist.\n\n"
    "\xE2\x80\x9EHet vuur is uit\xE2\x80\x9D, zei burgemeester Karin de Boer tegen het ANP, "
    "\xE2\x80\x9E"
    "en wij wachten op de brandweer\xE2\x80\x9D. Volgens De Boer gaan er morgen "
    "4 wagens van de NS naar Zwolle. De Boer is 52. Anna Smit zei dat het koud is.\n";

static knp_document *doc;
static knp_records *all;

static int open_document(void **state)
{
    return open_engine(state) == 0 && knp_document_new(engine, &doc, NULL) == KNP_OK ? 0 : -1;
}

static int close_document(void **state)
{
    knp_document_free(doc);
    return close_engine(state);
}

static void read_again(void)
{
    assert_int_equal(knp_document_read(doc, TEXT, strlen(TEXT), NULL, NULL), KNP_OK);
    all = &doc->records;
    assert_true(all->numbers.count >= 4 && all->actors.count >= 3 && all->places.count >= 2);
    assert_true(all->quotes.count >= 2 && all->casualties.count >= 3);
}

/* ---------------------------------------------------------------------------- what is broken -- */

/* Records are lent as constants, but stand in memory of the document. */
static knp_mention *mentions_of(const knp_mention *mentions)
{
    return (knp_mention *)(uintptr_t)mentions;
}

static knp_span *spans_of(const knp_span *spans)
{
    return (knp_span *)(uintptr_t)spans;
}

static uint32_t in_a_character(void)
{
    return (uint32_t)(strstr(TEXT, "\xC3\xA9") - TEXT) + 1;
}

#define BREAKS(name, statement)                                                                    \
    static void break_##name(void)                                                                 \
    {                                                                                              \
        statement;                                                                                 \
    }

BREAKS(token_order, doc->tokens.list.items[2].start = 0)
BREAKS(token_left_out, doc->tokens.list.items[1] = doc->tokens.list.items[0])
BREAKS(token_end, doc->tokens.list.items[doc->tokens.list.count - 1].size += 9)
BREAKS(token_empty, doc->tokens.list.items[0].size = 0)
BREAKS(sentence_first, doc->sentences.items[0].first = 1)
BREAKS(sentence_empty, doc->sentences.items[1].first = doc->sentences.items[2].first)
BREAKS(sentence_tokens, doc->sentences.items[1].first = 9999)
BREAKS(sentence_last, doc->sentences.items[doc->sentences.count - 1].first--)

BREAKS(number_reversed, all->numbers.items[1].span.end = 0)
BREAKS(number_empty, all->numbers.items[1].span.end = all->numbers.items[1].span.start)
BREAKS(number_beyond, all->numbers.items[1].span.end = doc->text.size + 1)
BREAKS(number_character,
       all->numbers.items[0].modifier = ((knp_span){in_a_character(), in_a_character() + 3}))
BREAKS(number_sentence, all->numbers.items[1].sentence++)
BREAKS(number_no_sentence, all->numbers.items[1].sentence = 9999)
BREAKS(number_order, all->numbers.items[1] = all->numbers.items[2];
       all->numbers.items[2] = all->numbers.items[0])
BREAKS(number_kind, all->numbers.items[0].kind = KNP_NUMBER_KIND_COUNT)
BREAKS(number_bound, all->numbers.items[0].bound = KNP_BOUND_COUNT)
BREAKS(number_value, all->numbers.items[0].value = (double)NAN)
BREAKS(number_text_value, all->numbers.items[0].value_text = "drie")
BREAKS(number_half_range, all->numbers.items[0].bound = KNP_BOUND_RANGE)
BREAKS(number_range, all->numbers.items[0].bound = KNP_BOUND_RANGE;
       all->numbers.items[0].value2 = 1)
BREAKS(number_resolved, all->numbers.items[0].resolved = "2024-01-01")
BREAKS(number_low, all->numbers.items[0].high = 1)
BREAKS(number_noun, all->numbers.items[0].noun = ((knp_span){0, 5}))
BREAKS(number_actor, all->numbers.items[0].noun_actor = 77)
BREAKS(number_rule, all->numbers.items[0].rule = "")

BREAKS(actor_type, all->actors.items[0].type = KNP_ACTOR_TYPE_COUNT)
BREAKS(actor_name, all->actors.items[0].name = NULL)
static const char *const no_alias[] = {""};
BREAKS(actor_alias, all->actors.items[0].aliases = no_alias; all->actors.items[0].alias_count = 1)
BREAKS(actor_own_alias, all->actors.items[0].aliases = &all->actors.items[0].name;
       all->actors.items[0].alias_count = 1)
BREAKS(actor_age, all->actors.items[0].age = -1)
BREAKS(actor_mentions, all->actors.items[0].mention_count = 0)
BREAKS(actor_mention, mentions_of(all->actors.items[0].mentions)->span.end = doc->text.size)
BREAKS(actor_mention_twice, all->actors.items[0].mention_count = 2;
       mentions_of(all->actors.items[0].mentions)[1] = all->actors.items[0].mentions[0])
BREAKS(actor_rule, mentions_of(all->actors.items[0].mentions)->rule = NULL)
BREAKS(actor_order, all->actors.items[0] = all->actors.items[all->actors.count - 1])
BREAKS(place_kind, all->places.items[0].kind = KNP_PLACE_KIND_COUNT)
BREAKS(place_name, all->places.items[0].name = "")
BREAKS(place_half, all->places.items[0].latitude = (double)NAN)
BREAKS(place_off, all->places.items[0].longitude = 181)
BREAKS(place_mentions, all->places.items[0].mention_count = 0)
BREAKS(place_order, all->places.items[0] = all->places.items[all->places.count - 1])

BREAKS(quote_kind, all->quotes.items[0].kind = KNP_QUOTE_KIND_COUNT)
BREAKS(quote_content, all->quotes.items[0].content_count = 0)
BREAKS(quote_pieces, spans_of(all->quotes.items[0].content)[1] = all->quotes.items[0].content[0])
BREAKS(quote_cue, spans_of(all->quotes.items[0].cue)->end = doc->text.size + 1)
BREAKS(quote_source, all->quotes.items[0].source.end = doc->text.size + 1)
BREAKS(quote_via, all->quotes.items[0].via = ((knp_span){in_a_character(), doc->text.size}))
BREAKS(quote_by, all->quotes.items[0].speaker_by = "gok")
BREAKS(quote_by_nothing, all->quotes.items[0].speaker_by = NULL)
BREAKS(quote_nameless, all->quotes.items[0].speaker = all->quotes.items[0].speaker_by = NULL)
BREAKS(quote_actor, all->quotes.items[0].speaker_actor = 77)
BREAKS(quote_via_actor, all->quotes.items[0].via_actor = 77)
BREAKS(quote_source_kind, all->quotes.items[0].source_kind = "buur")
BREAKS(quote_no_sentence, all->quotes.items[0].sentence = 9999)
BREAKS(quote_sentence, all->quotes.items[0].sentence = 0)
BREAKS(quote_order, all->quotes.items[1] = all->quotes.items[0];
       all->quotes.items[0] = all->quotes.items[all->quotes.count - 1])
BREAKS(quote_rule, all->quotes.items[0].rule = NULL)

BREAKS(casualty_role, all->casualties.items[0].role = KNP_CASUALTY_ROLE_COUNT)
BREAKS(casualty_modality, all->casualties.items[0].modality = KNP_MODALITY_COUNT)
BREAKS(casualty_cue, all->casualties.items[0].cue.end = doc->text.size)
BREAKS(casualty_sentence, all->casualties.items[0].sentence = 9999)
BREAKS(casualty_who, all->casualties.items[0].who.end = doc->text.size + 1)
BREAKS(casualty_low, all->casualties.items[0].low = 5; all->casualties.items[0].high = 4)
BREAKS(casualty_number, all->casualties.items[0].number = (uint32_t)all->numbers.count)
BREAKS(casualty_actor, all->casualties.items[0].who_actor = (uint32_t)all->actors.count)
BREAKS(casualty_place, all->casualties.items[0].place = (uint32_t)all->places.count)
BREAKS(casualty_quote, all->casualties.items[0].quote = (uint32_t)all->quotes.count)
BREAKS(casualty_part, all->casualties.items[0].part_of = (uint32_t)all->casualties.count)
BREAKS(casualty_older, all->casualties.items[0].supersedes = (uint32_t)all->casualties.count)
BREAKS(casualty_part_of_itself, all->casualties.items[1].part_of = 1)
BREAKS(casualty_supersedes_itself, all->casualties.items[1].supersedes = 1)
BREAKS(casualty_parts_in_a_circle, all->casualties.items[0].part_of = 1;
       all->casualties.items[1].part_of = 2; all->casualties.items[2].part_of = 0)
BREAKS(casualty_figures_in_a_circle, all->casualties.items[1].supersedes = 2;
       all->casualties.items[2].supersedes = 1)
BREAKS(casualty_order, all->casualties.items[0] = all->casualties.items[1];
       all->casualties.items[1] = all->casualties.items[2];
       all->casualties.items[2] = all->casualties.items[0])
BREAKS(casualty_rule, all->casualties.items[0].rule = "")
BREAKS(date, doc->date = "2024-02-30")

static const struct {
    void (*break_it)(void);
    const char *told;
} rows[] = {
    {break_token_order, "token 2: its span "},
    {break_token_left_out, "token 1: its span overlaps the one before"},
    {break_token_end, "its span ends beyond the text"},
    {break_token_empty, "token 0: its span is empty"},
    {break_sentence_first, "sentence 0: its first token is not the text's"},
    {break_sentence_empty, "sentence 1: it has no token"},
    {break_sentence_tokens, "sentence 0: it has tokens that are not"},
    {break_sentence_last, "the token before it stands in no sentence"},
    {break_number_reversed, "n2: its span ends before it begins"},
    {break_number_empty, "n2: its span is empty"},
    {break_number_beyond, "n2: its span ends beyond the text"},
    {break_number_character, "n1: modifier cuts a character in two"},
    {break_number_sentence, "n2: its span is not in its sentence"},
    {break_number_no_sentence, "n2: its sentence does not exist"},
    {break_number_order, "n3: it is out of order"},
    {break_number_kind, "n1: kind is no value of its enumeration"},
    {break_number_bound, "n1: bound is no value of its enumeration"},
    {break_number_value, "n1: its value is not of its kind"},
    {break_number_text_value, "n1: its value is not of its kind"},
    {break_number_half_range, "n1: its second value does not go with its bound"},
    {break_number_range, "n1: its value is above the second"},
    {break_number_resolved, "n1: resolved is for dates only"},
    {break_number_low, "n1: low is above high"},
    {break_number_noun, "n1: noun is not in its sentence"},
    {break_number_actor, "n1: the noun's actor points to a record that is not"},
    {break_number_rule, "n1: rule is empty"},
    {break_actor_type, "a1: type is no value of its enumeration"},
    {break_actor_name, "a1: name is empty"},
    {break_actor_alias, "a1: an alias is empty"},
    {break_actor_own_alias, "a1: an alias is its name"},
    {break_actor_age, "a1: age is below zero"},
    {break_actor_mentions, "a1: its list of mentions is empty"},
    {break_actor_mention, "a1: a mention is not in its sentence"},
    {break_actor_mention_twice, "a1: a mention overlaps the one before, or is out of order"},
    {break_actor_rule, "a1: a mention's rule is empty"},
    {break_actor_order, "a2: it is out of order"},
    {break_place_kind, "p1: kind is no value of its enumeration"},
    {break_place_name, "p1: name is empty"},
    {break_place_half, "p1: latitude or longitude is missing"},
    {break_place_off, "p1: latitude or longitude is not on earth"},
    {break_place_mentions, "p1: its list of mentions is empty"},
    {break_place_order, "p2: it is out of order"},
    {break_quote_kind, "q1: kind is no value of its enumeration"},
    {break_quote_content, "q1: content is empty"},
    {break_quote_pieces, "q1: content overlaps the one before, or is out of order"},
    {break_quote_cue, "q1: cue ends beyond the text"},
    {break_quote_source, "q1: source ends beyond the text"},
    {break_quote_via, "q1: via cuts a character in two"},
    {break_quote_by, "q1: speaker.by is no value of its enumeration"},
    {break_quote_by_nothing, "q1: speaker does not go with speaker.by"},
    {break_quote_nameless, "q1: speaker has an actor, no name"},
    {break_quote_actor, "q1: the speaker's actor points to a record that is not"},
    {break_quote_via_actor, "q1: the medium's actor points to a record that is not"},
    {break_quote_source_kind, "q1: source_kind is no value of its enumeration"},
    {break_quote_no_sentence, "q1: its sentence does not exist"},
    {break_quote_sentence, "q1: it is not in its sentence"},
    {break_quote_order, "q2: it is out of order"},
    {break_quote_rule, "q1: rule is empty"},
    {break_casualty_role, "c1: role is no value of its enumeration"},
    {break_casualty_modality, "c1: modality is no value of its enumeration"},
    {break_casualty_cue, "c1: cue is not in its sentence"},
    {break_casualty_sentence, "c1: its sentence does not exist"},
    {break_casualty_who, "c1: who ends beyond the text"},
    {break_casualty_low, "c1: low is above high"},
    {break_casualty_number, "c1: number points to a record that is not"},
    {break_casualty_actor, "c1: who's actor points to a record that is not"},
    {break_casualty_place, "c1: place points to a record that is not"},
    {break_casualty_quote, "c1: quote points to a record that is not"},
    {break_casualty_part, "c1: part_of points to a record that is not"},
    {break_casualty_older, "c1: supersedes points to a record that is not"},
    {break_casualty_part_of_itself, "c2: part_of points to itself"},
    {break_casualty_supersedes_itself, "c2: supersedes points to itself"},
    {break_casualty_parts_in_a_circle, "c1: part_of leads back to itself"},
    {break_casualty_figures_in_a_circle, "c2: supersedes leads back to itself"},
    {break_casualty_order, "c3: it is out of order"},
    {break_casualty_rule, "c1: rule is empty"},
    {break_date, "the date is no day"},
};

/* -------------------------------------------------------------------------------------- tests --
 */

static void a_document_passes(void **state)
{
    (void)state;
    knp_error error;
    read_again();
    if (knp_document_check(doc, &error) != KNP_OK) {
        fail_msg("%s", error.message);
    }
    knp_document *empty;
    assert_int_equal(knp_document_new(engine, &empty, NULL), KNP_OK);
    assert_int_equal(knp_document_check(empty, &error), KNP_OK);
    assert_int_equal(knp_document_read(empty, "", 0, NULL, NULL), KNP_OK);
    assert_int_equal(knp_document_check(empty, NULL), KNP_OK);
    knp_document_free(empty);
}

static void each_fault_is_named(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        knp_error error = {.status = KNP_OK};
        read_again();
        rows[k].break_it();
        knp_status status = knp_document_check(doc, &error);
        if (status != KNP_ERROR_FAULT || error.status != status ||
            !strstr(error.message, rows[k].told)) {
            fail_msg("row %zu: expected: %s\n  got: %s", k, rows[k].told,
                     status == KNP_OK ? "nothing" : error.message);
        }
        assert_int_equal(knp_document_check(doc, NULL), KNP_ERROR_FAULT);
    }
    a_document_passes(state);
}

/* A long chain of parts is no circle, and takes no time. */
static void a_chain_is_no_circle(void **state)
{
    (void)state;
    enum { LENGTH = 50000 };
    read_again();
    while (all->casualties.count < LENGTH) {
        knp_casualty next = all->casualties.items[2];
        next.part_of = next.supersedes = (uint32_t)all->casualties.count - 1;
        assert_true(KNP_VEC_PUSH(&all->casualties, next));
    }
    assert_int_equal(knp_document_check(doc, NULL), KNP_OK);
    all->casualties.items[2].part_of = LENGTH - 1;
    knp_error error;
    assert_int_equal(knp_document_check(doc, &error), KNP_ERROR_FAULT);
    assert_non_null(strstr(error.message, "c3: part_of leads back to itself"));
    read_again();
}

static void too_many_records_are_told(void **state)
{
    (void)state;
    read_again();
    while (all->numbers.count <= KNP_RECORDS_MAX) {
        knp_number next = all->numbers.items[all->numbers.count - 1];
        assert_true(KNP_VEC_PUSH(&all->numbers, next));
    }
    assert_int_equal(knp_document_check(doc, NULL), KNP_ERROR_FAULT);
    read_again();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_document_passes),
        cmocka_unit_test(each_fault_is_named),
        cmocka_unit_test(a_chain_is_no_circle),
        cmocka_unit_test(too_many_records_are_told),
    };
    return cmocka_run_group_tests(tests, open_document, close_document);
}
