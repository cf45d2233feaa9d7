#include "engine_help.h"

#include "base/buf.h"
#include "text/quotemark.h"

/* Each quotation as [content], with its depth in digits before it where that is not 0, and ~ for
 * the mark that is missing. Typographic marks stand as they are, for the eye. */
static const struct {
    const char *text;
    const char *quotations;
} rows[] = {
    {"", ""},
    {"Niets.", ""},
    /* each pair */
    {"\"Ja\", zegt hij.", "[Ja]"},
    {"'Ja', zegt hij.", "[Ja]"},
    {"‘Ja’, zegt hij.", "[Ja]"},
    {"‚Ja’, zegt hij.", "[Ja]"},
    {"‚Ja‘, zegt hij.", "[Ja]"},
    {"“Ja”, zegt hij.", "[Ja]"},
    {"„Ja”, zegt hij.", "[Ja]"},
    {"„Ja“, zegt hij.", "[Ja]"},
    {"”Ja”, zegt hij.", "[Ja]"},
    {"’Ja’, zegt hij.", "[Ja]"},
    {"«Ja», zegt hij.", "[Ja]"},
    {"« Ja », zegt hij.", "[Ja]"},
    {"»Ja«, zegt hij.", "[Ja]"},
    {"‹Ja›, zegt hij.", "[Ja]"},
    {",,Ja'', zegt hij.", "[Ja]"},
    {",,Ja\", zegt hij.", "[Ja]"},
    {"''Ja'', zegt hij.", "[Ja]"},
    {"``Ja'', zegt hij.", "[Ja]"},
    {"`Ja´, zegt hij.", "[Ja]"},
    {"`Ja', zegt hij.", "[Ja]"},
    /* where they stand */
    {"Hij zegt: \"Ja.\"", "[Ja.]"},
    {"Hij zegt: “Ja.”", "[Ja.]"},
    {"Hij zegt (\"ja\") niets.", "[ja]"},
    {"Het woord \"nee\" viel.", "[nee]"},
    {"\"Ja\" en \"nee\".", "[Ja] [nee]"},
    {"‘Ja’ en ‘nee’.", "[Ja] [nee]"},
    {"'Ja' en 'nee'.", "[Ja] [nee]"},
    {"„Ja”, zegt hij, „maar niet nu.”", "[Ja] [maar niet nu.]"},
    /* nested */
    {"\"Hij zei 'ja' tegen mij\", zegt zij.", "[Hij zei 'ja' tegen mij] 1[ja]"},
    {"„Hij zei ‘ja’ tegen mij”, zegt zij.", "[Hij zei ‘ja’ tegen mij] 1[ja]"},
    {"‘Hij zei “ja” tegen mij’, zegt zij.", "[Hij zei “ja” tegen mij] 1[ja]"},
    {"„Hij zei: ‘Ga weg.’”", "[Hij zei: ‘Ga weg.’] 1[Ga weg.]"},
    {"'Hij zei \"ja\"', zegt zij.", "[Hij zei \"ja\"] 1[ja]"},
    {"“Een ‘groot «klein» woord’ dus”, zegt zij.",
     "[Een ‘groot «klein» woord’ dus] 1[groot «klein» woord] 2[klein]"},
    /* unclosed: until the paragraph ends */
    {"\"Ja, zegt hij.", "[~"},
    {"„Ja, zegt hij.\n\n„Nee”, zegt zij.", "[~ [Nee]"},
    {"‘Ja, zegt hij.\n\nHet is niet ’t einde’.", "[~"},
    {"„Een „twee”.", "[~ 1[twee]"},
    /* a closing mark alone is none */
    {"Ja”, zegt hij.", ""},
    {"Ja\" zegt hij.", ""},
    /* apostrophes are no quotation marks */
    {"'s Avonds in 't café met z'n foto's.", ""},
    {"’s Avonds in ’t café met z’n foto’s.", ""},
    {"Hans' fiets en Alex' auto.", ""},
    {"‘Hans’ fiets is weg’, zegt zij.", "[Hans’ fiets is weg]"},
    {"'Hans' fiets is weg', zegt zij.", "[Hans' fiets is weg]"},
    {"'s Avonds zei hij: 'In 't café.'", "[In 't café.]"},
    {"‘’s Avonds ben ik thuis’, zegt zij.", "[’s Avonds ben ik thuis]"},
    {"\"'t Is koud\", zegt zij.", "['t Is koud]"},
    {"Uit de jaren '90 en '00.", ""},
    {"'In '98 was het koud', zegt zij.", "[In '98 was het koud]"},
    {"‘Foto’s van oma’s’, heet het.", "[Foto’s van oma’s]"},
    {"De letter 's' en de letter 'n'.", "[s] [n]"},
};

static void describe(const cut_text *c, const knp_quotations *q, knp_buf *out)
{
    out->size = 0;
    for (size_t k = 0; k < q->count; k++) {
        if (k) {
            knp_buf__append_byte(out, ' ');
        }
        if (q->items[k].depth) {
            knp_buf__printf(out, "%u", q->items[k].depth);
        }
        uint32_t from = knp_token__end(c->tokens.list.items[q->items[k].open]);
        if (q->items[k].close == KNP_NONE) {
            knp_buf__append(out, "[~", 2);
            continue;
        }
        knp_str content = {c->text.bytes + from,
                           c->tokens.list.items[q->items[k].close].start - from};
        content = knp_str__trim(content);
        knp_buf__printf(out, "[%.*s]", (int)content.size, content.bytes);
    }
}

static void pairs_marks(void **state)
{
    (void)state;
    cut_text c = {0};
    knp_quotations q = {0};
    knp_buf got = {0};
    size_t wrong = 0;
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        cut(&c, rows[k].text, strlen(rows[k].text));
        assert_true(knp_quotemark__pair(&q, c.text.bytes, &c.tokens));
        describe(&c, &q, &got);
        if (!knp_str__is(knp_buf__view(&got), rows[k].quotations)) {
            print_error("%s\n  expected: %s\n  got:      %.*s\n", rows[k].text, rows[k].quotations,
                        (int)got.size, got.bytes ? got.bytes : "");
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
    knp_buf__free(&got);
    KNP_VEC_FREE(&q);
    free_cut(&c);
}

static void marks_get_their_direction(void **state)
{
    (void)state;
    cut_text c = {0};
    knp_quotations q = {0};
    const char *text = "\"Ja\", zegt ‘zij’.";
    cut(&c, text, strlen(text));
    assert_true(knp_quotemark__pair(&q, c.text.bytes, &c.tokens));
    for (size_t k = 0; k < c.tokens.quotes.count; k++) {
        assert_int_equal(c.tokens.list.items[c.tokens.quotes.items[k]].kind,
                         k % 2 ? KNP_TOKEN_QUOTE_CLOSE : KNP_TOKEN_QUOTE_OPEN);
    }
    KNP_VEC_FREE(&q);
    free_cut(&c);
}

/* Many open marks: depth is bounded, and the time is not quadratic. */
static void takes_hostile_text(void **state)
{
    (void)state;
    cut_text c = {0};
    knp_quotations q = {0};
    knp_buf text = {0};
    for (size_t k = 0; k < 100000; k++) {
        knp_buf__append_str(&text, knp_str__of(k % 2 ? " „a" : " ‚b"));
    }
    cut(&c, text.bytes, text.size);
    assert_true(knp_quotemark__pair(&q, c.text.bytes, &c.tokens));
    assert_int_equal(q.count, 100000);
    for (size_t k = 0; k < q.count; k++) {
        assert_int_equal(q.items[k].close, KNP_NONE);
        assert_true(q.items[k].depth <= 16);
    }
    knp_buf__free(&text);
    KNP_VEC_FREE(&q);
    free_cut(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_marks),
        cmocka_unit_test(marks_get_their_direction),
        cmocka_unit_test(takes_hostile_text),
    };
    return cmocka_run_group_tests_name("quotemark", tests, open_engine, close_engine);
}
