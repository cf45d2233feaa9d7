#include "resolve/transliteration.h"

#include <stdint.h>
#include <string.h>

enum { SHORTEST = 5 };

/* By their first letter, longer ones first. */
static const struct {
    char letters[5];
    uint8_t size;
    char sound;
} sounds[] = {{"ij", 2, 'i'}, {"ii", 2, 'i'},   {"iy", 2, 'i'},  {"j", 1, 'i'},   {"kh", 2, 'x'},
              {"ks", 2, 'X'}, {"oe", 2, 'u'},   {"ou", 2, 'u'},  {"sch", 3, 'S'}, {"sj", 2, 'S'},
              {"sh", 2, 'S'}, {"tsch", 4, 'C'}, {"tsj", 3, 'C'}, {"tch", 3, 'C'}, {"yi", 2, 'i'},
              {"yj", 2, 'i'}, {"y", 1, 'i'},    {"zj", 2, 'Z'},  {"zh", 2, 'Z'}};

/* Whether some sound begins with the letter. */
static bool may_begin(char letter)
{
    static const char letters[] = "ijkostyz";
    return memchr(letters, letter, sizeof letters - 1) != NULL;
}

size_t knp_transliteration__key(knp_str name, char out[KNP_TRANSLITERATION_BYTES])
{
    enum { SOUNDS = sizeof sounds / sizeof *sounds };
    char lower[KNP_TRANSLITERATION_BYTES + 4] = {0};
    size_t used = 0;
    if (name.size < SHORTEST || name.size > KNP_TRANSLITERATION_BYTES) {
        return 0;
    }
    for (size_t k = 0; k < name.size; k++) {
        char c = name.bytes[k];
        lower[k] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    for (size_t k = 0; k < name.size;) {
        size_t s = may_begin(lower[k]) ? 0 : SOUNDS;
        while (s < SOUNDS && memcmp(lower + k, sounds[s].letters, sounds[s].size) != 0) {
            s++;
        }
        out[used++] = s < SOUNDS ? sounds[s].sound : lower[k];
        k += s < SOUNDS ? sounds[s].size : 1;
    }
    return used;
}
