#include "lexicon/language.h"

enum { LOOK_AT = 4000, ENOUGH_WORDS = 20 };

knp_language knp_language__of(const knp_words *words, const knp_tokens *tokens)
{
    const knp_token *list = tokens->list.items;
    static const knp_known_class classes[] = {KNP_CLASS_STOP_WORD, KNP_CLASS_STOP_WORD_ENGLISH,
                                              KNP_CLASS_STOP_WORD_FRENCH,
                                              KNP_CLASS_STOP_WORD_GERMAN};
    enum { LANGUAGES = sizeof classes / sizeof *classes };
    size_t seen = 0, found[LANGUAGES] = {0}, listed = 0;
    for (size_t i = 0; i < tokens->list.count && seen < LOOK_AT; i++) {
        if (list[i].kind != KNP_TOKEN_WORD) {
            continue;
        }
        const knp_word *word = knp_words__of(words, list[i]);
        for (size_t k = 0; k < LANGUAGES; k++) {
            found[k] += knp_words__is(words, word, classes[k]);
        }
        listed += (word->traits & (KNP_WORD_LISTED_LOWER | KNP_WORD_LISTED_CAPITAL)) != 0;
        seen++;
    }
    size_t best = 0;
    for (size_t k = 1; k < LANGUAGES; k++) {
        best = found[k] > found[best] ? k : best;
    }
    if (best != 0 && found[best] > found[0] + found[0] / 4 && found[best] >= 3) {
        return (knp_language)best;
    }
    if (seen >= ENOUGH_WORDS && found[0] * 12 < seen && listed * 3 < seen) {
        return KNP_LANGUAGE_UNKNOWN;
    }
    return KNP_LANGUAGE_DUTCH;
}

const char *knp_language__name(knp_language language)
{
    static const char *const names[] = {"Dutch", "English", "French", "German", "another language"};
    return names[language];
}
