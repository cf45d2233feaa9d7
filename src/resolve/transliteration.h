/* Spelling variants of names that come from other scripts: Zelenski, Zelensky, Zelenskyj. */
#ifndef KNP_RESOLVE_TRANSLITERATION_H
#define KNP_RESOLVE_TRANSLITERATION_H

#include "base/str.h"

enum { KNP_TRANSLITERATION_BYTES = 32 };

/* Writes what the variants of a name have in common: the sounds for which Dutch, English, French
 * and German papers have letters of their own, each as one letter. Returns its size; 0 for names
 * that are too short to tell, or too long. */
size_t knp_transliteration__key(knp_str name, char out[KNP_TRANSLITERATION_BYTES]);

#endif
