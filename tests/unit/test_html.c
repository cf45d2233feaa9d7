/* How marks that lie over each other are written, with records put in by hand. */
#include "help.h"

#include "base/buf.h"
#include "record/document.h"

static const char TEXT[] = "een twee drie vier vijf";

static bool collect(void *context, const char *bytes, size_t size)
{
    knp_buf__append(context, bytes, size);
    return true;
}

/* The text's one paragraph with numbers as marks. */
static char *written(const knp_span *spans, size_t count)
{
    static knp_buf page;
    knp_engine *engine;
    knp_document *doc;
    assert_int_equal(knp_engine_new(&engine, NULL), KNP_OK);
    assert_int_equal(knp_document_new(engine, &doc, NULL), KNP_OK);
    assert_int_equal(knp_document_read(doc, TEXT, strlen(TEXT), NULL, NULL), KNP_OK);
    doc->records.numbers.count = 0;
    for (size_t k = 0; k < count; k++) {
        assert_true(KNP_VEC_PUSH(&doc->records.numbers,
                                 ((knp_number){.span = spans[k], .rule = "by.hand"})));
    }
    knp_buf__free(&page);
    knp_json_options options = {.only = KNP_ONLY_NUMBERS};
    assert_int_equal(
        knp_document_write(doc, KNP_FORMAT_HTML, 0, &options, (knp_sink){collect, &page}, NULL),
        KNP_OK);
    knp_buf__append_byte(&page, '\0');
    assert_false(page.broken);
    knp_document_free(doc);
    knp_engine_free(engine);
    char *paragraph = strstr(page.bytes, "<div class=\"text\"");
    *strstr(paragraph, "</div>") = '\0';
    return strchr(paragraph, '>') + 1;
}

/* Leaves of each mark "[n1 " or, for a further piece, "[", and "]". */
static const char *drawn(const knp_span *spans, size_t count)
{
    static char out[4096];
    char *to = out;
    for (const char *from = written(spans, count); *from;) {
        if (strncmp(from, "<mark", 5) == 0) {
            const char *label = strstr(from, "data-l=\""), *end = strchr(from, '>');
            *to++ = '[';
            if (label && label < end) {
                size_t size = strcspn(label + 8, "\"");
                memcpy(to, label + 8, size);
                to += size;
                *to++ = ' ';
            }
            from = end + 1;
        } else if (*from == '<') {
            to += strncmp(from, "</mark", 6) == 0 ? (*to = ']', 1) : 0;
            from = strchr(from, '>') + 1;
        } else {
            *to++ = *from++;
        }
    }
    *to = '\0';
    return out;
}

static void marks_nest(void **state)
{
    (void)state;
    static const struct {
        knp_span spans[3];
        size_t count;
        const char *drawn;
    } rows[] = {
        {{{0, 0}}, 0, "een twee drie vier vijf"},
        {{{0, 23}}, 1, "[n1 een twee drie vier vijf]"},
        {{{4, 8}, {9, 13}}, 2, "een [n1 twee] [n2 drie] vier vijf"},
        {{{4, 13}, {9, 13}}, 2, "een [n1 twee [n2 drie]] vier vijf"},
        {{{9, 13}, {4, 13}}, 2, "een [n2 twee [n1 drie]] vier vijf"},
        {{{4, 13}, {9, 18}}, 2, "een [n1 twee [n2 drie]][ vier] vijf"},
        {{{4, 13}, {4, 13}}, 2, "een [n1 [n2 twee drie]] vier vijf"},
        {{{0, 8}, {4, 13}, {4, 18}}, 3, "[n1 een [n3 [n2 twee]]][[ drie] vier] vijf"},
        {{{0, 13}, {4, 18}, {9, 23}}, 3, "[n1 een [n2 twee [n3 drie]]][[ vier]][ vijf]"},
        {{{4, 5}, {5, 6}}, 2, "een [n1 t][n2 w]ee drie vier vijf"},
    };
    for (size_t k = 0; k < COUNT_OF(rows); k++) {
        assert_string_equal(drawn(rows[k].spans, rows[k].count), rows[k].drawn);
    }
}

static void depth_is_bounded(void **state)
{
    (void)state;
    knp_span spans[100];
    for (size_t k = 0; k < COUNT_OF(spans); k++) {
        spans[k] = (knp_span){4, 13};
    }
    const char *text = written(spans, COUNT_OF(spans));
    unsigned depth = 0, deepest = 0, anchors = 0;
    for (const char *at = text; (at = strchr(at, '<')); at++) {
        depth += strncmp(at, "<mark", 5) == 0;
        depth -= strncmp(at, "</mark", 6) == 0;
        deepest = depth > deepest ? depth : deepest;
        anchors += strncmp(at, "<mark", 5) == 0 || strncmp(at, "<span id=", 9) == 0;
    }
    assert_int_equal(depth, 0);
    assert_int_equal(deepest, 24);
    assert_int_equal(anchors, COUNT_OF(spans));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_nest),
        cmocka_unit_test(depth_is_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
