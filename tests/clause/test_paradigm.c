/* Verbs, adjectives and noun levels from word lists made for the test. */
#include "lexicon/adjective.h"
#include "lexicon/forms.h"
#include "lexicon/nounlevel.h"
#include "lexicon/paradigm.h"
#include "lexicon/spelling.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define HEAD(name) "@class " name "\n@licence CC0-1.0\n@source test\n"

static const char strong[] = HEAD("strong-verb") "@homonyms\n@fields past: <text>\n"
                                                 "@fields past-plural: <text>\n"
                                                 "@fields participle: <text>\n"
                                                 "@fields present: <text>\n\n"
                                                 "doen  past=deed past-plural=deden "
                                                 "participle=gedaan present=\"doe doet\"\n"
                                                 "lopen  past=liep past-plural=liepen "
                                                 "participle=gelopen\n"
                                                 "nemen  past=nam past-plural=namen "
                                                 "participle=genomen present=\"neem neemt\"\n";
static const char particles[] = HEAD("separable-particle") "@fields inseparable: <flag>\n\n"
                                                           "na\nnat\nop\nover  inseparable\n"
                                                           "waar\n";
static const char prefixes[] = HEAD("inseparable-prefix") "\nbe\nver\n";
static const char suffixes[] = HEAD("adjective-suffix") "\n-ig | -ige\n";

typedef struct fixture {
    knp_arena arena;
    knp_lex_source sources[4];
    knp_wordlist list;
} fixture;

/* All that is derived from these words, separated by blanks. */
static fixture derived(const char *words)
{
    const char *const texts[] = {strong, particles, prefixes, suffixes};
    fixture f = {.arena = {0}};
    for (size_t k = 0; k < 4; k++) {
        assert_int_equal(
            knp_lex__read(&f.arena, "test.lex", texts[k], strlen(texts[k]), &f.sources[k], NULL),
            KNP_OK);
    }
    assert_true(knp_wordlist__open(&f.list));
    while (*words) {
        size_t n = strcspn(words, " ");
        assert_true(knp_wordlist__add(&f.list, (knp_str){words, n}, KNP_LISTED_LOWER, 0));
        words += n;
        words += strspn(words, " ");
    }
    assert_true(knp_paradigm__derive(&f.list, f.sources, 4));
    assert_true(knp_adjective__derive(&f.list, f.sources, 4));
    assert_true(knp_nounlevel__derive(&f.list, f.sources, 4));
    return f;
}

static void done(fixture *f)
{
    for (size_t k = 0; k < 4; k++) {
        knp_lex__free(&f->sources[k]);
    }
    knp_wordlist__free(&f->list);
    knp_arena__free(&f->arena);
}

static unsigned forms(const fixture *f, const char *word)
{
    uint32_t at = knp_wordlist__find(&f->list, knp_str__of(word));
    return at ? knp_wordlist__forms(&f->list, at) : 0;
}

static unsigned verb(const fixture *f, const char *word)
{
    return knp_forms__verb(forms(f, word));
}

static unsigned adjective(const fixture *f, const char *word)
{
    return (unsigned)knp_forms__adjective(forms(f, word));
}

static unsigned noun(const fixture *f, const char *word)
{
    return knp_forms__noun(forms(f, word));
}

static bool has_stem(const char *infinitive, const char *stem)
{
    knp_spelled stems[KNP_SPELLING_FORMS];
    size_t count = knp_spelling__stems(knp_str__of(infinitive), stems);
    for (size_t k = 0; k < count; k++) {
        if (knp_str__is(knp_spelled__view(&stems[k]), stem)) {
            return true;
        }
    }
    return false;
}

static void stems_follow_the_spelling(void **state)
{
    (void)state;
    assert_true(has_stem("maken", "maak"));
    assert_true(has_stem("bakken", "bak"));
    assert_true(has_stem("leven", "leef"));
    assert_true(has_stem("reizen", "reis"));
    assert_true(has_stem("spelen", "speel"));
    assert_true(has_stem("rekenen", "reken"));
    assert_true(has_stem("cre\xC3\xABren", "cre\xC3\xAB"
                                           "er"));
    assert_true(has_stem("ski\xC3\xABn", "ski"));
    assert_true(has_stem("oli\xC3\xABn", "olie"));
    assert_true(has_stem("aaien", "aai"));
    assert_false(has_stem("maken", "mak"));
    assert_false(has_stem("bakken", "bakk"));
}

static void participles_get_ge(void **state)
{
    (void)state;
    const char *const pairs[][2] = {{"maakt", "gemaakt"},
                                    {"eist", "ge\xC3\xAB"
                                             "ist"},
                                    {"ind", "ge\xC3\xAFnd"},
                                    {"ijverd", "geijverd"},
                                    {"uit", "geuit"}};
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        knp_spelled form = knp_spelling__with_ge(knp_str__of(pairs[k][0]));
        assert_true(knp_str__is(knp_spelled__view(&form), pairs[k][1]));
    }
}

static void three_forms_make_a_regular_verb(void **state)
{
    (void)state;
    fixture f = derived("werken werkt werkte werkten gewerkt boeken boek boekt tuinen tuin");
    assert_int_equal(verb(&f, "werken"), KNP_FORM_INFINITIVE);
    assert_int_equal(verb(&f, "werkt"), KNP_FORM_THIRD);
    assert_int_equal(verb(&f, "werkte"), KNP_FORM_PAST);
    assert_int_equal(verb(&f, "werkten"), KNP_FORM_PAST_PLURAL);
    assert_int_equal(verb(&f, "gewerkt"), KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "werkend"), KNP_FORM_PRESENT_PARTICIPLE);
    assert_int_equal(verb(&f, "werkende"), KNP_FORM_PRESENT_PARTICIPLE_E);
    assert_int_equal(verb(&f, "gewerkte"), KNP_FORM_PARTICIPLE_E);
    assert_int_equal(verb(&f, "boeken"), 0);
    assert_int_equal(verb(&f, "tuinen"), 0);
    assert_false(knp_wordlist__has(&f.list, knp_str__of("werkend")));
    done(&f);
}

static void past_plurals_are_no_infinitives(void **state)
{
    (void)state;
    fixture f = derived("leidden leidde leiddend leid leidt geleid pesten pest pestte pestten "
                        "gepest");
    assert_int_equal(verb(&f, "pestten"), KNP_FORM_PAST_PLURAL);
    assert_int_equal(verb(&f, "leidden") & KNP_FORM_INFINITIVE, 0);
    done(&f);
}

static void strong_verbs_come_from_the_lexicon(void **state)
{
    (void)state;
    fixture f = derived("lopen");
    assert_int_equal(verb(&f, "loop"), KNP_FORM_STEM);
    assert_int_equal(verb(&f, "loopt"), KNP_FORM_THIRD);
    assert_int_equal(verb(&f, "liep"), KNP_FORM_PAST);
    assert_int_equal(verb(&f, "liepen"), KNP_FORM_PAST_PLURAL);
    assert_int_equal(verb(&f, "gelopen"), KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "gedane"), KNP_FORM_PARTICIPLE_E);
    assert_int_equal(verb(&f, "neemt"), KNP_FORM_THIRD);
    done(&f);
}

static void particle_verbs_have_all_forms(void **state)
{
    (void)state;
    fixture f = derived("bellen bel belt belde belden gebeld opbellen opbelt opgebeld "
                        "opnemen opneemt opnam");
    assert_int_equal(verb(&f, "opbellen"), KNP_FORM_INFINITIVE);
    assert_int_equal(verb(&f, "opbelden"), KNP_FORM_PAST_PLURAL); /* not listed */
    assert_int_equal(verb(&f, "opgebelde"), KNP_FORM_PARTICIPLE_E);
    assert_int_equal(verb(&f, "opgenomen"), KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "napbellen"), 0);
    done(&f);
}

static void inseparable_prefixes_take_listed_forms_only(void **state)
{
    (void)state;
    fixture f = derived("werken werk werkt werkte werkten gewerkt verwerken verwerkt verwerkte "
                        "overnemen overneemt overnam overlopen overliep overgenomen");
    assert_int_equal(verb(&f, "verwerkt"), KNP_FORM_THIRD | KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "verwerkten"), 0);
    assert_int_equal(verb(&f, "overgenomen"), KNP_FORM_PARTICIPLE);
    done(&f);
}

static void the_part_with_more_forms_wins(void **state)
{
    (void)state;
    fixture f = derived("rekken rek rekt rekte rekten gerekt trekken trek trekt trekte trekten "
                        "getrekt natrekken natrek natrekt natrekte nagetrekt");
    assert_int_equal(verb(&f, "nagetrekt"), KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "natgerekt"), 0);
    done(&f);
}

static void a_whole_verb_is_not_taken_apart(void **state)
{
    (void)state;
    fixture f = derived("schuwen schuw schuwt schuwde schuwden geschuwd waarschuwen waarschuw "
                        "waarschuwt waarschuwde gewaarschuwd");
    assert_int_equal(verb(&f, "gewaarschuwd"), KNP_FORM_PARTICIPLE);
    assert_int_equal(verb(&f, "waargeschuwd"), 0);
    done(&f);
}

static void adjectives_need_degrees_or_an_ending(void **state)
{
    (void)state;
    fixture f = derived("groot grote groter grotere grootst grootste groten goedkoop blauw blauwe "
                        "hoekig hoekige extern externe studente student studentes moois mooi "
                        "mooie mooier mooist");
    assert_int_equal(adjective(&f, "groot"), KNP_ADJECTIVE_BASE);
    assert_int_equal(adjective(&f, "grote"), KNP_ADJECTIVE_E);
    assert_int_equal(adjective(&f, "groter"), KNP_ADJECTIVE_COMPARATIVE);
    assert_int_equal(adjective(&f, "grotere"), KNP_ADJECTIVE_COMPARATIVE_E);
    assert_int_equal(adjective(&f, "grootst"), KNP_ADJECTIVE_SUPERLATIVE);
    assert_int_equal(adjective(&f, "grootste"), KNP_ADJECTIVE_SUPERLATIVE_E);
    assert_int_equal(adjective(&f, "groten"), KNP_ADJECTIVE_NOMINAL);
    assert_int_equal(adjective(&f, "hoekige"), KNP_ADJECTIVE_E);
    assert_int_equal(adjective(&f, "extern"), KNP_ADJECTIVE_WEAK);
    assert_int_equal(adjective(&f, "externe"), KNP_ADJECTIVE_WEAK_E);
    assert_int_equal(adjective(&f, "moois"), KNP_ADJECTIVE_PARTITIVE);
    assert_int_equal(adjective(&f, "goedkoop"), KNP_ADJECTIVE_NONE);
    assert_int_equal(adjective(&f, "student"), KNP_ADJECTIVE_NONE);
    done(&f);
}

static void nouns_have_diminutives_and_compounds(void **state)
{
    (void)state;
    fixture f = derived("huis huisje huizen tuin tuinhuis boomhuis boom vaal kade kadehuis "
                        "stadshuis stad zeehuis zee berghuis berg landhuis land marmer");
    assert_int_equal(noun(&f, "huis"), 2); /* seven compounds, a diminutive */
    assert_int_equal(noun(&f, "huizen"), 1);
    assert_int_equal(noun(&f, "vaal"), 0);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stems_follow_the_spelling),
        cmocka_unit_test(participles_get_ge),
        cmocka_unit_test(three_forms_make_a_regular_verb),
        cmocka_unit_test(past_plurals_are_no_infinitives),
        cmocka_unit_test(strong_verbs_come_from_the_lexicon),
        cmocka_unit_test(particle_verbs_have_all_forms),
        cmocka_unit_test(inseparable_prefixes_take_listed_forms_only),
        cmocka_unit_test(the_part_with_more_forms_wins),
        cmocka_unit_test(a_whole_verb_is_not_taken_apart),
        cmocka_unit_test(adjectives_need_degrees_or_an_ending),
        cmocka_unit_test(nouns_have_diminutives_and_compounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
