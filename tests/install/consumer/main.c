/* A stranger's program: knows the installed header and library, nothing else. It writes the places
 * of a sentence, one a line. */
#include <knipsel/knipsel.h>

#include <stdio.h>
#include <string.h>

int main(void)
{
    static const char text[] = "Het regende in Zwolle en in Assen.";
    char message[400];
    knp_error error;
    knp_engine *engine = NULL;
    knp_document *doc = NULL;
    if (knp_engine_new(&engine, &error) != KNP_OK ||
        knp_document_new(engine, &doc, &error) != KNP_OK ||
        knp_document_read(doc, text, strlen(text), NULL, &error) != KNP_OK) {
        fprintf(stderr, "%s\n", knp_error_format(&error, message, sizeof message));
        return 1;
    }
    size_t count;
    const knp_place *places = knp_document_places(doc, &count);
    for (size_t k = 0; k < count; k++) {
        printf("%s\n", places[k].name);
    }
    knp_document_free(doc);
    knp_engine_free(engine);
    return 0;
}
