/* How Dutch spells the forms of a word: doubled vowels and consonants, v and f, z and s. All words
 * are folded UTF-8. */
#ifndef KNP_LEXICON_SPELLING_H
#define KNP_LEXICON_SPELLING_H

#include "base/str.h"

enum { KNP_SPELLED_BYTES = 96, KNP_SPELLING_WORD = 64, KNP_SPELLING_FORMS = 4 };

/* A form being made. Made of words of at most KNP_SPELLING_WORD bytes, it always fits. */
typedef struct knp_spelled {
    char bytes[KNP_SPELLED_BYTES];
    size_t size;
} knp_spelled;

static inline knp_str knp_spelled__view(const knp_spelled *form)
{
    return (knp_str){form->bytes, form->size};
}

/* What does not fit is cut off; no word is that long. */
static inline void knp_spelled__add(knp_spelled *form, knp_str text)
{
    size_t room = sizeof form->bytes - form->size;
    size_t n = text.size < room ? text.size : room;
    memcpy(form->bytes + form->size, text.bytes, n);
    form->size += n;
}

static inline knp_spelled knp_spelled__join(knp_str first, const char *second)
{
    knp_spelled form = {.size = 0};
    knp_spelled__add(&form, first);
    knp_spelled__add(&form, knp_str__of(second));
    return form;
}

/* `word` without its last `n` bytes; empty if it is shorter. */
static inline knp_str knp_spelling__less(knp_str word, size_t n)
{
    return (knp_str){word.bytes, word.size > n ? word.size - n : 0};
}

/* a e i o u y, and every letter beyond ASCII. */
bool knp_spelling__is_vowel(char c);

/* Possible present stems of an infinitive (lopen: loop; spelen: spel, speel); their number. */
size_t knp_spelling__stems(knp_str infinitive, knp_spelled out[KNP_SPELLING_FORMS]);

/* Whether the past of a weak infinitive is in -te (maken), not in -de. */
bool knp_spelling__is_voiceless(knp_str infinitive);

/* The participle's ge- before a stem: gemaakt, geëist, geïnd. */
knp_spelled knp_spelling__with_ge(knp_str stem);

/* Possible forms in -e of an adjective (groot: grote, groote), their number. */
size_t knp_spelling__inflected(knp_str adjective, knp_spelled out[KNP_SPELLING_FORMS]);

/* Possible adjectives of a form in -e (grote: grot, groot); their number. */
size_t knp_spelling__uninflected(knp_str form, knp_spelled out[KNP_SPELLING_FORMS]);

#endif
