/* Running the rules of a phase over a sentence.
 *
 * A match is found by trying each step of a rule at each token at most once from a given start
 * (Thompson's bound, with captures as in RE2's bit-state search), so the work is bounded by rules
 * x steps x window whatever the text. The longest match of a rule counts. */
#ifndef KNP_RULE_MATCH_H
#define KNP_RULE_MATCH_H

#include "lexicon/phrase.h"
#include "rule/profile.h"
#include "rule/syntax.h"

enum {
    KNP_MATCH_WINDOW = 64,     /* tokens a match can span, and a context reach */
    KNP_SENTENCE_WINDOW = 2000 /* a longer sentence is read in pieces of this many tokens */
};

/* A span that a phase found: tokens first .. end-1. */
typedef struct knp_mark {
    uint32_t first, end;
    uint16_t kind;
    uint16_t reserved;
    uint32_t meaning; /* whatever the phase that made it says */
} knp_mark;

typedef struct knp_capture {
    uint32_t first, end; /* tokens; first == end: it took no part */
} knp_capture;

typedef struct knp_match {
    const knp_rule *rule;
    uint32_t first, end;
    knp_capture captures[KNP_CAPTURES_MAX];
} knp_match;

/* Where the rules run: one sentence, or a piece of a very long one. Marks of earlier phases lie
 * in it, one layer per kind, none over another of its kind. */
typedef struct knp_ground {
    const knp_words *words;
    const knp_token *tokens;
    const uint8_t *tags;       /* a knp_word_class for each token; NULL: none are known */
    uint32_t first, end;       /* tokens of the sentence */
    const knp_phrase *phrases; /* of the whole text, sorted; those of the sentence from here */
    size_t phrase_count;
    KNP_VEC(knp_mark) marks;      /* in the order they were made */
    uint16_t *mark_tails;         /* by token - first: the newest mark that ends before it, + 1 */
    KNP_VEC(uint16_t) tail_nexts; /* by mark: the one before it with the same end */
    uint16_t *mark_heads;         /* by token - first: the newest mark that begins there, + 1 */
    KNP_VEC(uint16_t) mark_nexts; /* by mark: the one before it at the same token */
    uint64_t mark_kinds;          /* of the marks that lie there */
    uint64_t token_kinds;         /* that occur there */
    unsigned token_facts;         /* of some token there */
    uint32_t begins;              /* what its words can begin, as knp_profiles__begins asks */
    bool any_phrase;              /* some begins there */
    bool surveyed;                /* what follows is filled in; only few sentences need it */
    uint64_t predicates[KNP_PREDICATES_MAX / 64]; /* that hold of some word there */
    uint64_t classes[KNP_CLASSES_MAX / 64];       /* of phrases that begin there */
} knp_ground;

/* Is told each match that was taken; for tests and examples. */
typedef struct knp_tracer {
    void (*taken)(void *context, const knp_match *match);
    void *context;
} knp_tracer;

/* Running state; one per document. */
typedef struct knp_matcher {
    knp_tracer tracer; /* taken NULL: nobody listens */
    const knp_rules *rules;
    knp_profiles profiles;
    knp_ground ground;
    uint64_t live[KNP_RULES_MAX / 64];  /* rules not known to be unable to match in the sentence */
    uint64_t doubt[KNP_RULES_MAX / 64]; /* of these, rules whose needs were not looked at */
    uint64_t marks_before;              /* kinds of marks that lay there when the phase began */
    uint64_t *visited;
    size_t visited_room;
    uint32_t *phrase_at; /* by token - first: index of the first phrase + 1 */
    KNP_VEC(uint64_t) stack;
} knp_matcher;

bool knp_matcher__open(knp_matcher *matcher, const knp_rules *rules);
void knp_matcher__free(knp_matcher *matcher);

/* Goes to a sentence (or piece): no marks lie there. `phrases` must be sorted by first token.
 * False: out of memory. */
bool knp_matcher__enter(knp_matcher *matcher, const knp_words *words, const knp_token *tokens,
                        const uint8_t *tags, uint32_t first, uint32_t end,
                        const knp_phrase *phrases, size_t phrase_count);

/* Lays a mark that another module found; false: out of memory. */
bool knp_matcher__lay(knp_matcher *matcher, uint32_t first, uint32_t end, uint16_t kind,
                      uint32_t meaning);

/* The mark of a kind that begins at a token, or NULL. */
const knp_mark *knp_matcher__mark(const knp_matcher *matcher, uint32_t token, uint16_t kind);

/* The lexicon entry of a class that the tokens first .. end-1 spell as a phrase, if any. */
bool knp_matcher__phrase(const knp_matcher *matcher, uint32_t first, uint32_t end,
                         uint32_t class_index, knp_entry_id *entry);

/* What a phase does with a match. KNP_TAKE_NO tries the next rule, or the next token. */
typedef enum knp_take { KNP_TAKE_NO, KNP_TAKE_YES, KNP_TAKE_FAILED } knp_take;

typedef struct knp_taker {
    knp_take (*take)(void *context, const knp_match *match, uint32_t *meaning);
    void *context;
} knp_taker;

/* Runs a phase's rules over the sentence; each match that is taken becomes a mark of the kind its
 * rule's record names, over the capture `span` if the rule has one, else over the whole match.
 * False: out of memory, or a taker failed. */
bool knp_matcher__run(knp_matcher *matcher, uint16_t phase, knp_taker taker);

#endif
