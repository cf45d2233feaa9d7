#include "resolve/transliteration.h"

#include <string.h>

enum { SHORTEST = 5 };

/* Longer ones first. */
static const struct {
    const char *letters;
    char sound;
} sounds[] = {{"tsch", 'C'}, {"tsj", 'C'}, {"tch", 'C'}, {"sch", 'S'}, {"iy", 'i'},
              {"yi", 'i'},   {"ij", 'i'},  {"yj", 'i'},  {"ii", 'i'},  {"sj", 'S'},
              {"sh", 'S'},   {"zj", 'Z'},  {"zh", 'Z'},  {"kh", 'x'},  {"ks", 'X'},
              {"oe", 'u'},   {"ou", 'u'},  {"y", 'i'},   {"j", 'i'}};

size_t knp_transliteration__key(knp_str name, char out[KNP_TRANSLITERATION_BYTES])
{
    char lower[KNP_TRANSLITERATION_BYTES + 1] = {0};
    size_t used = 0;
    if (name.size < SHORTEST || name.size > KNP_TRANSLITERATION_BYTES) {
        return 0;
    }
    for (size_t k = 0; k < name.size; k++) {
        char c = name.bytes[k];
        lower[k] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    for (size_t k = 0; k < name.size;) {
        size_t s = 0, count = sizeof sounds / sizeof *sounds;
        while (s < count && strncmp(lower + k, sounds[s].letters, strlen(sounds[s].letters)) != 0) {
            s++;
        }
        out[used++] = s < count ? sounds[s].sound : lower[k];
        k += s < count ? strlen(sounds[s].letters) : 1;
    }
    return used;
}
