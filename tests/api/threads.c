/* Threads that share one engine, each with a document of its own, get the same. */
#include <knipsel/knipsel.h>

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS = 4, TEXTS = 3, ROUNDS = 20 };

static const char *const texts[TEXTS] = {
    "AMSTERDAM, 12 mei 2024 (ANP) \xE2\x80\x93 Minstens 28 mensen zijn in Rotterdam gewond. "
    "De schade is 1,5 miljoen euro.\n",
    "\xE2\x80\x9EHet kabinetsbesluit komt te laat\xE2\x80\x9D, zegt burgemeester J.P. Terpstra van "
    "Den Haag. Op www.voorbeeld.nl staan 3.500 reacties, 23,5% meer dan in '98.\n",
    "'s Avonds reden zo'n twaalf bussen van New York naar het zuiden van Belgi\xC3\xAB, o.a. langs "
    "Caf\xC3\xA9 De Zon. Wie er zat, is onbekend.\n"};

static knp_engine *engine;
static uint64_t expected[TEXTS];

static bool add_to_hash(void *context, const char *bytes, size_t size)
{
    uint64_t *hash = context;
    for (size_t i = 0; i < size; i++) {
        *hash = (*hash ^ (unsigned char)bytes[i]) * 0x100000001b3U;
    }
    return true;
}

/* The hash of the text's JSON; 0 if something failed. */
static uint64_t read_text(knp_document *doc, const char *text)
{
    uint64_t hash = 0xcbf29ce484222325U;
    knp_json_options options = {.with = KNP_WITH_TOKENS | KNP_WITH_SENTENCES};
    if (knp_document_read(doc, text, strlen(text), NULL, NULL) != KNP_OK ||
        knp_document_write_json(doc, &options, (knp_sink){add_to_hash, &hash}, NULL) != KNP_OK) {
        return 0;
    }
    return hash;
}

/* Returns NULL if all went well. */
static void *work(void *name)
{
    knp_document *doc;
    if (knp_document_new(engine, &doc, NULL) != KNP_OK) {
        return name;
    }
    void *result = NULL;
    for (size_t k = 0; k < (size_t)ROUNDS * TEXTS && !result; k++) {
        if (read_text(doc, texts[k % TEXTS]) != expected[k % TEXTS]) {
            result = name;
        }
    }
    knp_document_free(doc);
    return result;
}

static bool expect(void)
{
    knp_document *doc;
    if (knp_document_new(engine, &doc, NULL) != KNP_OK) {
        return false;
    }
    for (size_t k = 0; k < TEXTS; k++) {
        expected[k] = read_text(doc, texts[k]);
    }
    knp_document_free(doc);
    return expected[0] && expected[1] && expected[2] && expected[0] != expected[1];
}

int main(void)
{
    static char names[THREADS];
    pthread_t threads[THREADS];
    size_t failed = 0;
    if (knp_engine_new(&engine, NULL) != KNP_OK || !expect()) {
        fprintf(stderr, "threads: nothing to compare with\n");
        return EXIT_FAILURE;
    }
    for (size_t k = 0; k < THREADS; k++) {
        if (pthread_create(&threads[k], NULL, work, &names[k]) != 0) {
            fprintf(stderr, "threads: cannot start a thread\n");
            return EXIT_FAILURE;
        }
    }
    for (size_t k = 0; k < THREADS; k++) {
        void *result;
        pthread_join(threads[k], &result);
        failed += result != NULL;
    }
    knp_engine_free(engine);
    printf("%zu of %d threads failed\n", failed, THREADS);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
