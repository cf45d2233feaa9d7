/* What an engine consists of; shared by the files that make and use it. */
#ifndef KNP_RULE_ENGINE_H
#define KNP_RULE_ENGINE_H

#include "lexicon/lexicon.h"
#include "rule/rules.h"
#include "text/shape.h"

struct knp_engine {
    knp_lexicon lexicon;
    knp_shapes *shapes;
    knp_rules *rules;
    knp_program programs[2]; /* the user's, the built-in one */
    void *user_blob;         /* owned; NULL if there is none */
};

/* The compiled lexicons inside the program. */
extern const unsigned char knp_builtin__start[], knp_builtin__end[];

#endif
