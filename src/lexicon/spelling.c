#include "lexicon/spelling.h"

#define E_DIAERESIS "\xC3\xAB"

static bool is_one_of(char c, const char *set)
{
    return c && strchr(set, c) != NULL;
}

bool knp_spelling__is_vowel(char c)
{
    return is_one_of(c, "aeiouy") || (unsigned char)c >= 0x80;
}

/* The byte `n` from the end, from 1; 0 if the word is shorter. */
static char from_end(knp_str word, size_t n)
{
    return word.size >= n ? word.bytes[word.size - n] : '\0';
}

static char devoiced(char c)
{
    return c == 'v' ? 'f' : c == 'z' ? 's' : c;
}

static void push(knp_spelled *out, size_t *count, knp_str base, const char *end)
{
    out[(*count)++] = knp_spelled__join(base, end);
}

/* Whether a vowel of an open syllable stands before the last consonant: mak(en), creat(ie). */
static bool is_open(knp_str base)
{
    char before = from_end(base, 3);
    if (!is_one_of(from_end(base, 2), "aeou")) {
        return false;
    }
    if (!is_one_of(before, "aeiou")) {
        return true;
    }
    const char *pairs[] = {"ia", "io", "iu", "ea", "eo", "ua", "ue"};
    for (size_t k = 0; k < sizeof pairs / sizeof *pairs; k++) {
        if (before == pairs[k][0] && from_end(base, 2) == pairs[k][1]) {
            return true;
        }
    }
    return false;
}

static size_t open_stems(knp_str base, knp_spelled *out)
{
    size_t count = 0;
    char vowel = from_end(base, 2), last = from_end(base, 1);
    char tail[] = {vowel, devoiced(last), '\0'};
    knp_str head = knp_spelling__less(base, 1);
    if (is_one_of(last, "wxj")) {
        push(out, &count, base, "");
    } else if (vowel == 'e' && is_one_of(last, "lrnm")) {
        push(out, &count, base, "");
        push(out, &count, head, tail);
    } else {
        push(out, &count, head, tail);
        if ((vowel == 'a' || vowel == 'o') && is_one_of(last, "rnm")) {
            push(out, &count, base, "");
        }
    }
    return count;
}

size_t knp_spelling__stems(knp_str infinitive, knp_spelled out[KNP_SPELLING_FORMS])
{
    size_t count = 0;
    knp_str base = knp_spelling__less(infinitive, 2);
    if (knp_str__ends(infinitive, E_DIAERESIS "n")) {
        base = knp_spelling__less(infinitive, 3);
        push(out, &count, base, "");
        if (from_end(base, 1) == 'i') {
            push(out, &count, base, "e");
        }
        return count;
    }
    if (!knp_str__ends(infinitive, "en") || base.size < 2) {
        if (knp_str__ends(infinitive, "n") && !knp_str__ends(infinitive, "en")) {
            push(out, &count, knp_spelling__less(infinitive, 1), "");
        }
        return count;
    }
    char last = from_end(base, 1), tail[] = {devoiced(last), '\0'};
    if (knp_spelling__is_vowel(last)) {
        push(out, &count, base, "");
    } else if (last == from_end(base, 2)) {
        push(out, &count, knp_spelling__less(base, 1), "");
    } else if (is_open(base)) {
        return open_stems(base, out);
    } else if (knp_str__ends(knp_spelling__less(base, 1), E_DIAERESIS)) {
        char long_tail[] = {'e', devoiced(last), '\0'};
        push(out, &count, knp_spelling__less(base, 1), long_tail);
    } else {
        push(out, &count, knp_spelling__less(base, 1), tail);
    }
    return count;
}

bool knp_spelling__is_voiceless(knp_str infinitive)
{
    knp_str base = knp_spelling__less(infinitive, 2);
    return is_one_of(from_end(base, 1), "tkfsxp") || knp_str__ends(base, "ch");
}

knp_spelled knp_spelling__with_ge(knp_str stem)
{
    knp_spelled form = {.size = 0};
    char first = stem.size ? stem.bytes[0] : '\0';
    const char *ge = "ge";
    bool pair = knp_str__starts(stem, "ij") || knp_str__starts(stem, "ui");
    if (first == 'e') {
        ge = "ge" E_DIAERESIS;
    } else if (first == 'i' && !pair) {
        ge = "ge\xC3\xAF";
    } else if (first == 'u' && !pair) {
        ge = "ge\xC3\xBC";
    }
    knp_spelled__add(&form, knp_str__of(ge));
    size_t skip = strlen(ge) > 2 ? 1 : 0;
    knp_spelled__add(&form, (knp_str){stem.bytes + skip, stem.size - skip});
    return form;
}

static char voiced(char c)
{
    return c == 'f' ? 'v' : c == 's' ? 'z' : c;
}

static bool is_plain_vowel(char c)
{
    return is_one_of(c, "aeiou");
}

/* Whether all vowels of the word stand together: mooi, smal, but not dubbel. */
static bool is_monosyllable(knp_str word)
{
    size_t groups = 0;
    for (size_t i = 0; i < word.size; i++) {
        groups += knp_spelling__is_vowel(word.bytes[i]) &&
                  (i == 0 || !knp_spelling__is_vowel(word.bytes[i - 1]));
    }
    return groups == 1;
}

size_t knp_spelling__inflected(knp_str a, knp_spelled out[KNP_SPELLING_FORMS])
{
    size_t count = 0;
    char last = from_end(a, 1), second = from_end(a, 2), third = from_end(a, 3);
    bool consonant = last && !is_plain_vowel(last) && (unsigned char)last < 0x80;
    bool closed =
        consonant && !is_one_of(last, "wjx") && is_plain_vowel(second) && !is_plain_vowel(third);
    if (!closed || !is_monosyllable(a)) {
        push(out, &count, a, "e");
    }
    if (third && consonant) {
        char soft[] = {voiced(last), 'e', '\0'}, hard[] = {last, 'e', '\0'};
        if (second == 'e' && third == 'e' && from_end(a, 4) == 'i') {
            char after_i[] = {'\xC3', '\xAB', last, 'e', '\0'};
            push(out, &count, knp_spelling__less(a, 3), after_i);
        } else if (is_one_of(second, "aeou") && second == third) {
            push(out, &count, knp_spelling__less(a, 2), soft);
            push(out, &count, knp_spelling__less(a, 2), hard);
        } else if (closed) {
            push(out, &count, a, hard);
        } else {
            push(out, &count, knp_spelling__less(a, 1), soft);
        }
    } else if (knp_str__ends(a, "ee")) {
        push(out, &count, a, E_DIAERESIS);
    } else if (knp_str__ends(a, "ie")) {
        push(out, &count, knp_spelling__less(a, 1), E_DIAERESIS);
    }
    return count;
}

size_t knp_spelling__uninflected(knp_str form, knp_spelled out[KNP_SPELLING_FORMS])
{
    size_t count = 0;
    knp_str base = knp_spelling__less(form, 1);
    char last = from_end(base, 1), second = from_end(base, 2);
    char hard[] = {devoiced(last), '\0'}, lengthened[] = {second, devoiced(last), '\0'};
    push(out, &count, base, "");
    if (last && last == second) {
        push(out, &count, knp_spelling__less(base, 1), "");
    }
    if (is_one_of(second, "aeou") && !knp_spelling__is_vowel(last)) {
        push(out, &count, knp_spelling__less(base, 1), lengthened);
    } else if (knp_str__ends(knp_spelling__less(base, 1), E_DIAERESIS)) {
        char plain[] = {'e', 'e', devoiced(last), '\0'};
        push(out, &count, knp_spelling__less(base, 3), plain);
    }
    if (devoiced(last) != last) {
        push(out, &count, knp_spelling__less(base, 1), hard);
    }
    return count;
}
