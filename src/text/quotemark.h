/* Which way each quotation mark points, and which two belong together. */
#ifndef KNP_TEXT_QUOTEMARK_H
#define KNP_TEXT_QUOTEMARK_H

#include "text/token.h"

/* Two tokens that enclose a quotation; close is KNP_NONE where the paragraph ends first. */
typedef struct knp_quotation {
    uint32_t open;
    uint32_t close;
    uint32_t depth; /* 0 for an outermost one */
} knp_quotation;

/* In the order of their opening marks. */
typedef KNP_VEC(knp_quotation) knp_quotations;

/* Sets the kind of each quotation mark among the tokens to open or close (a mark without any
 * sense stays as it is), and pairs them within their paragraphs. Straight, ‘ ’, ‚ ’, “ ”, „ ”,
 * „ “, « », » «, ,, '' and ` ´ are known; linear in the number of marks. False: out of memory. */
bool knp_quotemark__pair(knp_quotations *out, const char *bytes, knp_tokens *tokens);

#endif
