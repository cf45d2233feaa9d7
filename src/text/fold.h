/* The key under which a word is looked up: NFC, case folded, typographic apostrophes and hyphens
 * made plain, soft hyphens and other invisible characters taken out. */
#ifndef KNP_TEXT_FOLD_H
#define KNP_TEXT_FOLD_H

#include "base/buf.h"
#include "base/str.h"

/* Replaces the contents of `out` by the key of `text` (checked UTF-8). With `keep_case`, letter
 * case stays, for entries that distinguish it. False when memory is out. */
bool knp_fold__key(knp_str text, bool keep_case, knp_buf *out);

/* Whether checked UTF-8 is in Unicode normalisation form C. False also when memory is out. */
bool knp_fold__is_nfc(knp_str text);

#endif
