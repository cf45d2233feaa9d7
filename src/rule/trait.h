/* The traits a rule can ask for: %caps, %digits, %open-quote … */
#ifndef KNP_RULE_TRAIT_H
#define KNP_RULE_TRAIT_H

#include "base/str.h"

#include <stdint.h>

/* What a trait means: of the word alone (set, clear), or of the token. */
typedef struct knp_trait {
    const char *name;
    uint16_t set, clear;            /* KNP_WORD_… */
    uint64_t kinds;                 /* 0: any */
    uint8_t facts_set, facts_clear; /* KNP_TOKEN_… */
    uint32_t tags;                  /* word classes; 0: any */
} knp_trait;

/* The trait of that name, or NULL. */
const knp_trait *knp_trait__find(knp_str name);

#endif
