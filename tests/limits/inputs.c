#include "inputs.h"

#include "base/utf8.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Words that occur once each: `first`, six letters that count in base 26, `tail`, a blank. */
static size_t distinct(char *out, size_t size, const char *first, const char *tail)
{
    size_t n = strlen(first), m = strlen(tail), at = 0;
    for (uint32_t number = 0; at + n + 6 + m + 1 <= size; number++) {
        memcpy(out + at, first, n);
        at += n;
        uint32_t rest = number;
        for (int k = 0; k < 6; k++) {
            out[at++] = (char)('a' + rest % 26);
            rest /= 26;
        }
        memcpy(out + at, tail, m);
        at += m;
        out[at++] = ' ';
    }
    return at;
}

static size_t distinct_words(char *out, size_t size)
{
    return distinct(out, size, "", "");
}

static size_t distinct_names(char *out, size_t size)
{
    return distinct(out, size, "Q", "");
}

static size_t distinct_compounds(char *out, size_t size)
{
    return distinct(out, size, "", "heid");
}

static size_t distinct_streets(char *out, size_t size)
{
    return distinct(out, size, "Q", "straat");
}

static size_t one_mark_many(char *out, size_t size)
{
    size_t at = 0;
    out[at++] = 'a';
    while (at + 2 <= size) {
        memcpy(out + at, "\xCC\x81", 2);
        at += 2;
    }
    return at;
}

static size_t every_code_point(char *out, size_t size)
{
    size_t at = 0;
    for (uint32_t code = 1; code < 0x110000 && at + 4 <= size; code++) {
        if (code < 0xD800 || code > 0xDFFF) {
            at += knp_utf8__encode(code, out + at);
        }
    }
    return at;
}

#define MARKS(label, mark)                                                                         \
    {                                                                                              \
        .name = "marks " label, .piece = mark, .by_count = true                                    \
    }

/* Ten thousand opening marks, of two kinds in turn; behind them words only. */
static size_t marks_inside_marks(char *out, size_t size)
{
    size_t at = 0;
    for (uint32_t k = 0; k < 10000 && at + 8 <= size; k++) {
        memcpy(out + at, k % 2 ? "\xE2\x80\x98Wij " : "\xE2\x80\x9CWij ", 7);
        at += 7;
    }
    while (at + 4 <= size) {
        memcpy(out + at, "zei ", 4);
        at += 4;
    }
    return at;
}

/* Sentences that are as long as reports are looked for in them, and end in paragraphs. */
static size_t long_sentences(char *out, size_t size, const char *piece, unsigned tokens)
{
    enum { SENTENCE = 590 };
    size_t n = strlen(piece), at = 0;
    for (unsigned k = 0; at + n + 3 <= size; k += tokens) {
        if (k + tokens > SENTENCE) {
            memcpy(out + at, ".\n\n", 3);
            at += 3;
            k = 0;
        }
        memcpy(out + at, piece, n);
        at += n;
    }
    return at;
}

#define LONG_SENTENCES(function, piece, tokens)                                                    \
    static size_t function(char *out, size_t size)                                                 \
    {                                                                                              \
        return long_sentences(out, size, piece, tokens);                                           \
    }

LONG_SENTENCES(long_cues, "zei ", 1)
LONG_SENTENCES(long_particles, "gaf ", 1)
LONG_SENTENCES(long_clauses, "zei dat ", 2)
LONG_SENTENCES(long_infinitives, "hij belooft te ", 3)
LONG_SENTENCES(long_attributions, "volgens Jansen ", 2)
LONG_SENTENCES(long_attributions_to_nobody, "volgens plan ", 2)
LONG_SENTENCES(long_inserts, "het regent, zei hij, ", 6)
LONG_SENTENCES(long_relatives, "de man, die zei, ", 6)
LONG_SENTENCES(long_phrases, "de man van ", 3)
LONG_SENTENCES(long_colons, "zei Jansen: ", 3)
LONG_SENTENCES(long_fragments, "zegt dat \xE2\x80\x9Eoude\xE2\x80\x9D dijk ", 6)
LONG_SENTENCES(long_quotations, "\xE2\x80\x9EWij gaan\xE2\x80\x9D, zei hij, ", 5)
LONG_SENTENCES(long_passives, "werd gezegd ", 2)

/* One quotation around it all. */
static size_t one_quotation(char *out, size_t size)
{
    size_t at = 0;
    memcpy(out, "\xE2\x80\x9E", 3);
    at += 3;
    while (at + 24 <= size) {
        memcpy(out + at, "Wij wachten. ", 13);
        at += 13;
    }
    memcpy(out + at, "\xE2\x80\x9D, zei X.", 11);
    return at + 11;
}

const input inputs[] = {
    {.name = "letters without a blank", .piece = "a"},
    {.name = "capitals without a blank", .piece = "A"},
    {.name = "é without a blank", .piece = "\xC3\xA9"},
    {.name = "digits without a blank", .piece = "1"},
    {.name = "a.b.c.", .piece = "a.b.c."},
    {.name = "A.B.C.", .piece = "A.B.C."},
    {.name = "ab.ab.ab.", .piece = "ab.ab.ab."},
    {.name = "dots", .piece = "."},
    {.name = "apostrophes in a word", .piece = "a'"},
    {.name = "hyphens", .piece = "-"},
    {.name = "a-a-", .piece = "a-"},
    MARKS("\"", "\""),
    MARKS("'", "'"),
    MARKS("`", "`"),
    MARKS(",,", ",, "),
    MARKS("''", "'' "),
    MARKS("\xE2\x80\x9E", "\xE2\x80\x9E"),
    MARKS("\xE2\x80\x9C", "\xE2\x80\x9C"),
    MARKS("\xE2\x80\x9D", "\xE2\x80\x9D"),
    MARKS("\xE2\x80\x98", "\xE2\x80\x98"),
    MARKS("\xE2\x80\x99", "\xE2\x80\x99"),
    MARKS("\xE2\x80\x9A", "\xE2\x80\x9A"),
    MARKS("\xC2\xAB", "\xC2\xAB"),
    MARKS("\xC2\xBB", "\xC2\xBB"),
    MARKS("\xE2\x80\xB9", "\xE2\x80\xB9"),
    MARKS("\xE2\x80\xBA", "\xE2\x80\xBA"),
    MARKS("\" between blanks", " \" "),
    MARKS("' behind blanks", " 'a"),
    MARKS("\xE2\x80\x9E"
          "a never closed",
          "\xE2\x80\x9E"
          "a "),
    {.name = "distinct words", .make = distinct_words},
    {.name = "distinct names", .make = distinct_names},
    {.name = "distinct words in -heid", .make = distinct_compounds},
    {.name = "distinct names in -straat", .make = distinct_streets},
    {.name = "1 1 1 1", .piece = "1 "},
    {.name = ")(", .piece = ")("},
    {.name = "((((", .piece = "("},
    {.name = "!A!A", .piece = "!A"},
    {.name = "line ends", .piece = "\n"},
    {.name = "CR LF", .piece = "\r\n"},
    {.name = "blanks", .piece = " "},
    {.name = "one letter a line", .piece = "a\n"},
    {.name = "one letter a paragraph", .piece = "a\n\n"},
    {.name = "bullets", .piece = "\xE2\x80\xA2 a\n"},
    {.name = "place names", .piece = "Amsterdam "},
    {.name = "place names of two words", .piece = "Den Haag, New York "},
    {.name = "New New New", .piece = "New "},
    {.name = "every code point", .make = every_code_point, .once = true},
    {.name = "@a.b@a.b", .piece = "@a.b"},
    {.name = "www.", .piece = "www."},
    {.name = "www.a ", .piece = "www.a "},
    {.name = "http://", .piece = "http://"},
    {.name = "a.nl.", .piece = "a.nl."},
    {.name = "ab@", .piece = "ab@"},
    {.name = "\xE2\x82\xAC"
             "1",
     .piece = "\xE2\x82\xAC"
              "1"},
    {.name = "'s 's 's", .piece = "'s "},
    {.name = "s' s' s'", .piece = "s' "},
    {.name = "s' behind an open mark", .piece = "'a s' b "},
    {.name = "combining marks", .piece = "\xCC\x81"},
    {.name = "combining marks on one letter", .make = one_mark_many},
    {.name = "a combining mark on each", .piece = "a\xCC\x81"},
    {.name = "joined emoji", .piece = "\xF0\x9F\x91\xA9\xE2\x80\x8D"},
    {.name = "soft hyphens", .piece = "\xC2\xAD"},
    {.name = "commas", .piece = ","},
    {.name = "!) with a letter behind", .piece = "!)", .end = "a"},
    {.name = "!\" with a letter behind", .piece = "!\"", .end = "a"},
    {.name = "! ( ! (", .piece = "! ("},
    {.name = ". \xE2\x80\x9E . \xE2\x80\x9E", .piece = ". \xE2\x80\x9E"},
    {.name = "a. a. a.", .piece = "a. "},
    {.name = "drs. drs. drs.", .piece = "drs. "},
    {.name = "De De De", .piece = "De "},
    {.name = "1.1.1.1", .piece = "1."},
    {.name = "1,1,1,1", .piece = "1,"},
    {.name = "1-1-1-1", .piece = "1-"},
    {.name = "1/1/1/1", .piece = "1/"},
    {.name = "1.000.000", .piece = "1.000"},
    {.name = "1a1a1a", .piece = "1a"},
    {.name = "a/a/a/a", .piece = "a/"},
    {.name = "miljoen", .piece = "1 miljoen "},
    {.name = "#a#a", .piece = "#a"},
    {.name = "quotes: 10,000 marks inside marks", .make = marks_inside_marks},
    {.name = "quotes: one around it all", .make = one_quotation},
    {.name = "quotes: marks opened only", .piece = "\xE2\x80\x9EWij wachten nu. "},
    {.name = "quotes: marks opened, a paragraph each", .piece = "\xE2\x80\x9EWij wachten nu.\n\n"},
    {.name = "quotes: cue verbs", .piece = "zei ", .by_count = true},
    {.name = "quotes: cue verbs of many particles", .piece = "geeft "},
    {.name = "quotes: distant particles", .piece = "gaf hij het maar "},
    {.name = "quotes: volgens X", .piece = "volgens Jansen "},
    {.name = "quotes: volgens X, maar", .piece = "volgens Jansen, maar "},
    {.name = "quotes: in de ogen van", .piece = "in de ogen van "},
    {.name = "quotes: zei dat", .piece = "zei dat "},
    {.name = "quotes: hij zei dat zij zei dat", .piece = "hij zei dat zij vroeg of "},
    {.name = "quotes: zei te", .piece = "hij belooft te "},
    {.name = "quotes: , zei X, zei X", .piece = "het regent, zei Jansen, "},
    {.name = "quotes: noemt het", .piece = "Jansen noemt het een schande, "},
    {.name = "quotes: X: X: X:", .piece = "Jansen: "},
    {.name = "quotes: van de van de", .piece = "zei de man van de "},
    {.name = "quotes: aldus aldus", .piece = "aldus "},
    {.name = "quotes: \"Ja.\" zei X.", .piece = "\xE2\x80\x9EJa.\xE2\x80\x9D zei Jansen. "},
    {.name = "quotes: \"A\", zei X,", .piece = "\xE2\x80\x9EWij gaan\xE2\x80\x9D, zei hij, "},
    {.name = "quotes: zei hij.", .piece = "Hij zei dat het regent. "},
    {.name = "quotes: running", .piece = "\xE2\x80\x9EWij wachten nu.\xE2\x80\x9D\n\n"},
    {.name = "quotes: Dat zei X.", .piece = "Het regent. Dat zei de minister. "},
    {.name = "quotes: long sentences, cues", .make = long_cues},
    {.name = "quotes: long sentences, particles", .make = long_particles},
    {.name = "quotes: long sentences, clauses", .make = long_clauses},
    {.name = "quotes: long sentences, infinitives", .make = long_infinitives},
    {.name = "quotes: long sentences, attributions", .make = long_attributions},
    {.name = "quotes: long sentences, attributions to nobody", .make = long_attributions_to_nobody},
    {.name = "quotes: long sentences, inserts", .make = long_inserts},
    {.name = "quotes: long sentences, relatives", .make = long_relatives},
    {.name = "quotes: long sentences, phrases", .make = long_phrases},
    {.name = "quotes: long sentences, colons", .make = long_colons},
    {.name = "quotes: long sentences, fragments", .make = long_fragments},
    {.name = "quotes: long sentences, quotations", .make = long_quotations},
    {.name = "quotes: long sentences, passives", .make = long_passives},
    {.name = "quotes: fragments", .piece = "de \xE2\x80\x9Eoude\xE2\x80\x9D dijk zegt "},
};
const size_t input_count = sizeof inputs / sizeof *inputs;

static size_t repeat(char *out, size_t size, const char *piece)
{
    size_t n = strlen(piece), at = 0;
    for (; at + n <= size; at += n) {
        memcpy(out + at, piece, n);
    }
    return at;
}

char *input_text(const input *in, size_t size, size_t *length)
{
    if (in->by_count) {
        size *= strlen(in->piece);
    }
    size_t room = in->once ? (size_t)0x110000 * 4 : size;
    size_t tail = in->end ? strlen(in->end) : 0;
    char *text = malloc(room + tail + 1);
    if (text) {
        *length = in->piece ? repeat(text, room, in->piece) : in->make(text, room);
        memcpy(text + *length, in->end ? in->end : "", tail + 1);
        *length += tail;
    }
    return text;
}
