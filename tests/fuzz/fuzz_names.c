/* A file of weights of evidence for names: read, and every row found again. */
#include "fuzz.h"

#include "lexicon/nametable.h"

#include <string.h>

/* Closed words are those with an even number of letters. */
static uint32_t find(void *context, knp_str word)
{
    (void)context;
    return word.size % 2 ? UINT32_MAX : (uint32_t)word.size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    knp_name_weights weights = {{0}, {0}};
    knp_error error = {.status = KNP_OK};
    knp_str text = {(const char *)data, size};
    knp_status status = knp_nametable__read(&weights, "names", text, find, NULL, &error);
    if (status == KNP_OK) {
        knp_blob blob = {.name_keys = weights.keys.items,
                         .name_keys_count = (uint32_t)weights.keys.count,
                         .name_weights = weights.weights.items};
        CHECK(weights.keys.count == weights.weights.count && weights.keys.count >= 16);
        for (size_t k = 0; k < weights.keys.count; k++) {
            if (weights.keys.items[k]) {
                CHECK(knp_nametable__find(&blob, weights.keys.items[k]) ==
                      weights.weights.items[k].weights);
            }
        }
    } else {
        CHECK(status == KNP_ERROR_LEXICON && error.status == status);
        CHECK(error.line <= size + 1 && error.message[0]);
    }
    knp_nametable__free(&weights);
    return 0;
}
