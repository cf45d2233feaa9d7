#include "rule/trait.h"

#include "lexicon/tagkey.h"
#include "lexicon/word.h"
#include "text/token.h"

#define CLASS(name) (1U << KNP_IS_##name)
#define KIND(name) ((uint64_t)1 << KNP_TOKEN_##name)

const knp_trait *knp_trait__find(knp_str name)
{
    static const knp_trait traits[] = {
        /* the word */
        {"caps", KNP_WORD_CAPITAL, 0, 0, 0, 0, 0},
        {"allcaps", KNP_WORD_ALL_CAPS, 0, 0, 0, 0, 0},
        {"lower", 0, KNP_WORD_CAPITAL, KIND(WORD), 0, 0, 0},
        {"hyphen", KNP_WORD_HAS_HYPHEN, 0, 0, 0, 0, 0},
        {"common", KNP_WORD_LISTED_LOWER, 0, 0, 0, 0, 0},
        /* what kind of token it is */
        {"word", 0, 0, KIND(WORD), 0, 0, 0},
        {"abbreviation", 0, 0, KIND(ABBREVIATION), 0, 0, 0},
        {"initials", 0, 0, KIND(INITIALS), 0, 0, 0},
        {"digits", 0, 0, KIND(DIGITS), 0, 0, 0},
        {"number", 0, 0, KIND(DIGITS) | KIND(NUMBER), 0, 0, 0},
        {"date", 0, 0, KIND(DATE), 0, 0, 0},
        {"clock", 0, 0, KIND(CLOCK), 0, 0, 0},
        {"money", 0, 0, KIND(MONEY), 0, 0, 0},
        {"percent", 0, 0, KIND(PERCENT), 0, 0, 0},
        {"span", 0, 0, KIND(SPAN), 0, 0, 0},
        {"ordinal", 0, 0, KIND(ORDINAL), 0, 0, 0},
        {"ratio", 0, 0, KIND(RATIO), 0, 0, 0},
        {"fraction", 0, 0, KIND(FRACTION), 0, 0, 0},
        {"suspended", 0, 0, KIND(SUSPENDED), 0, 0, 0},
        {"compound", 0, 0, KIND(COMPOUND), 0, 0, 0},
        {"year", 0, 0, KIND(YEAR), 0, 0, 0},
        {"currency", 0, 0, KIND(CURRENCY), 0, 0, 0},
        {"stop", 0, 0, KIND(STOP), 0, 0, 0},
        {"comma", 0, 0, KIND(COMMA), 0, 0, 0},
        {"colon", 0, 0, KIND(COLON), 0, 0, 0},
        {"semicolon", 0, 0, KIND(SEMICOLON), 0, 0, 0},
        {"dash", 0, 0, KIND(DASH), 0, 0, 0},
        {"open", 0, 0, KIND(OPEN), 0, 0, 0},
        {"close", 0, 0, KIND(CLOSE), 0, 0, 0},
        {"open-quote", 0, 0, KIND(QUOTE_OPEN), 0, 0, 0},
        {"close-quote", 0, 0, KIND(QUOTE_CLOSE), 0, 0, 0},
        {"quote", 0, 0, KIND(QUOTE) | KIND(QUOTE_OPEN) | KIND(QUOTE_CLOSE), 0, 0, 0},
        /* its word class in the sentence */
        {"noun", 0, 0, 0, 0, 0, CLASS(NOUN) | CLASS(NOUN_PL)},
        {"name", 0, 0, 0, 0, 0, CLASS(NAME)},
        {"adjective", 0, 0, 0, 0, 0, CLASS(ADJ) | CLASS(ADJ_E)},
        {"verb", 0, 0, 0, 0, 0,
         CLASS(VATT) | CLASS(VFIN) | CLASS(VFIN_PL) | CLASS(VINF) | CLASS(VPP)},
        {"finite", 0, 0, 0, 0, 0, CLASS(VFIN) | CLASS(VFIN_PL)},
        {"infinitive", 0, 0, 0, 0, 0, CLASS(VINF)},
        {"participle", 0, 0, 0, 0, 0, CLASS(VPP) | CLASS(VATT)},
        {"determiner", 0, 0, 0, 0, 0, CLASS(DET) | CLASS(POSS)},
        {"pronoun", 0, 0, 0, 0, 0, CLASS(PRON)},
        {"preposition", 0, 0, 0, 0, 0, CLASS(ADP)},
        {"adverb", 0, 0, 0, 0, 0, CLASS(ADV)},
        {"conjunction", 0, 0, 0, 0, 0, CLASS(CONJ) | CLASS(SUB)},
        /* where it stands */
        {"spaced", 0, 0, 0, KNP_TOKEN_SPACE_BEFORE, 0, 0},
        {"glued", 0, 0, 0, 0, KNP_TOKEN_SPACE_BEFORE, 0},
        {"line-start", 0, 0, 0, KNP_TOKEN_LINE_START, 0, 0},
        {"paragraph-start", 0, 0, 0, KNP_TOKEN_PARAGRAPH_START, 0, 0},
    };
    for (size_t k = 0; k < sizeof traits / sizeof *traits; k++) {
        if (knp_str__is(name, traits[k].name)) {
            return &traits[k];
        }
    }
    return NULL;
}
