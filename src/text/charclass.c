#include "text/charclass.h"

#include <utf8proc.h>

#define UPPER8(c)                                                                                  \
    [c] = KNP_CHAR_UPPER, [c + 1] = KNP_CHAR_UPPER, [c + 2] = KNP_CHAR_UPPER,                      \
    [c + 3] = KNP_CHAR_UPPER, [c + 4] = KNP_CHAR_UPPER, [c + 5] = KNP_CHAR_UPPER,                  \
    [c + 6] = KNP_CHAR_UPPER, [c + 7] = KNP_CHAR_UPPER
#define LOWER8(c)                                                                                  \
    [c] = KNP_CHAR_LOWER, [c + 1] = KNP_CHAR_LOWER, [c + 2] = KNP_CHAR_LOWER,                      \
    [c + 3] = KNP_CHAR_LOWER, [c + 4] = KNP_CHAR_LOWER, [c + 5] = KNP_CHAR_LOWER,                  \
    [c + 6] = KNP_CHAR_LOWER, [c + 7] = KNP_CHAR_LOWER
#define HIGH8(c)                                                                                   \
    [c] = KNP_CHAR_HIGH, [c + 1] = KNP_CHAR_HIGH, [c + 2] = KNP_CHAR_HIGH,                         \
    [c + 3] = KNP_CHAR_HIGH, [c + 4] = KNP_CHAR_HIGH, [c + 5] = KNP_CHAR_HIGH,                     \
    [c + 6] = KNP_CHAR_HIGH, [c + 7] = KNP_CHAR_HIGH
#define HIGH32(c) HIGH8(c), HIGH8(c + 8), HIGH8(c + 16), HIGH8(c + 24)

/* Control characters are blanks (0). */
const uint8_t knp_charclass__of_byte[256] = {
    ['\n'] = KNP_CHAR_NEWLINE,
    ['\r'] = KNP_CHAR_NEWLINE,
    ['\v'] = KNP_CHAR_NEWLINE,
    ['\f'] = KNP_CHAR_NEWLINE,
    UPPER8('A'),
    UPPER8('I'),
    UPPER8('Q'),
    ['Y'] = KNP_CHAR_UPPER,
    ['Z'] = KNP_CHAR_UPPER,
    LOWER8('a'),
    LOWER8('i'),
    LOWER8('q'),
    ['y'] = KNP_CHAR_LOWER,
    ['z'] = KNP_CHAR_LOWER,
    ['0'] = KNP_CHAR_DIGIT,
    ['1'] = KNP_CHAR_DIGIT,
    ['2'] = KNP_CHAR_DIGIT,
    ['3'] = KNP_CHAR_DIGIT,
    ['4'] = KNP_CHAR_DIGIT,
    ['5'] = KNP_CHAR_DIGIT,
    ['6'] = KNP_CHAR_DIGIT,
    ['7'] = KNP_CHAR_DIGIT,
    ['8'] = KNP_CHAR_DIGIT,
    ['9'] = KNP_CHAR_DIGIT,
    ['.'] = KNP_CHAR_STOP,
    ['!'] = KNP_CHAR_STOP,
    ['?'] = KNP_CHAR_STOP,
    [','] = KNP_CHAR_COMMA,
    [':'] = KNP_CHAR_COLON,
    [';'] = KNP_CHAR_SEMICOLON,
    ['-'] = KNP_CHAR_HYPHEN,
    ['('] = KNP_CHAR_OPEN,
    ['['] = KNP_CHAR_OPEN,
    ['{'] = KNP_CHAR_OPEN,
    [')'] = KNP_CHAR_CLOSE,
    [']'] = KNP_CHAR_CLOSE,
    ['}'] = KNP_CHAR_CLOSE,
    ['\''] = KNP_CHAR_APOSTROPHE,
    ['"'] = KNP_CHAR_QUOTE,
    ['`'] = KNP_CHAR_QUOTE,
    ['$'] = KNP_CHAR_CURRENCY,
    ['#'] = KNP_CHAR_SYMBOL,
    ['%'] = KNP_CHAR_SYMBOL,
    ['&'] = KNP_CHAR_SYMBOL,
    ['*'] = KNP_CHAR_SYMBOL,
    ['+'] = KNP_CHAR_SYMBOL,
    ['/'] = KNP_CHAR_SYMBOL,
    ['<'] = KNP_CHAR_SYMBOL,
    ['='] = KNP_CHAR_SYMBOL,
    ['>'] = KNP_CHAR_SYMBOL,
    ['@'] = KNP_CHAR_SYMBOL,
    ['\\'] = KNP_CHAR_SYMBOL,
    ['^'] = KNP_CHAR_SYMBOL,
    ['_'] = KNP_CHAR_SYMBOL,
    ['|'] = KNP_CHAR_SYMBOL,
    ['~'] = KNP_CHAR_SYMBOL,
    HIGH32(0x80),
    HIGH32(0xA0),
    HIGH32(0xC0),
    HIGH32(0xE0),
};

/* Pictographs and what modifies them; utf8proc 2 has no such property of its own. */
static bool is_emoji(uint32_t code)
{
    return (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0x2600 && code <= 0x27BF) ||
           (code >= 0x2B00 && code <= 0x2BFF) || (code >= 0x1F1E6 && code <= 0x1F1FF);
}

static knp_charclass of_punctuation(uint32_t code)
{
    switch (code) {
    case 0x2010: /* hyphen */
    case 0x2011: /* non-breaking hyphen */
        return KNP_CHAR_HYPHEN;
    case 0x2026:
        return KNP_CHAR_STOP;
    case 0x2019:
    case 0x02BC: /* modifier letter apostrophe */
        return KNP_CHAR_APOSTROPHE;
    case 0x00AB:
    case 0x00BB:
    case 0x00B4:
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2039:
    case 0x203A:
    case 0x2032:
    case 0x2033:
        return KNP_CHAR_QUOTE;
    default:
        return KNP_CHAR_SYMBOL;
    }
}

static knp_charclass of_category(uint32_t code)
{
    switch (utf8proc_category((utf8proc_int32_t)code)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LT:
        return KNP_CHAR_UPPER;
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return KNP_CHAR_LOWER;
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return KNP_CHAR_DIGIT;
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_CC:
        return KNP_CHAR_SPACE;
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return KNP_CHAR_NEWLINE;
    case UTF8PROC_CATEGORY_CF:
        return KNP_CHAR_INVISIBLE;
    case UTF8PROC_CATEGORY_PD:
        return KNP_CHAR_DASH;
    case UTF8PROC_CATEGORY_PS:
        return KNP_CHAR_OPEN;
    case UTF8PROC_CATEGORY_PE:
        return KNP_CHAR_CLOSE;
    case UTF8PROC_CATEGORY_SC:
        return KNP_CHAR_CURRENCY;
    default:
        return KNP_CHAR_SYMBOL;
    }
}

knp_charclass knp_charclass__of_code(uint32_t code)
{
    if (code < 0x80) {
        return (knp_charclass)knp_charclass__of_byte[code];
    }
    if (code >= 0xC0 && code <= 0xFF && code != 0xD7 && code != 0xF7) {
        return code <= 0xDE ? KNP_CHAR_UPPER : KNP_CHAR_LOWER;
    }
    if (code == 0x85) {
        return KNP_CHAR_NEWLINE;
    }
    if (code == 0x200B || code == 0xFEFF) { /* zero-width space, stray byte order mark */
        return KNP_CHAR_SPACE;
    }
    knp_charclass c = of_punctuation(code);
    if (c != KNP_CHAR_SYMBOL) {
        return c;
    }
    return is_emoji(code) ? KNP_CHAR_EMOJI : of_category(code);
}
