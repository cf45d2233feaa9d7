#include "lexicon/lexicon.h"

#include <math.h>

static bool find_class(knp_lexicon *lexicon, const char *name, uint8_t *index)
{
    for (uint32_t k = 0; k < lexicon->class_count; k++) {
        if (strcmp(lexicon->class_names[k], name) == 0) {
            *index = (uint8_t)k;
            return true;
        }
    }
    return false;
}

/* Built-in classes keep their indices; the user's new ones come behind. */
static bool join_classes(knp_lexicon *lexicon, uint32_t layer)
{
    const knp_blob *blob = &lexicon->layers[layer];
    for (uint32_t k = 0; k < blob->classes_count; k++) {
        const char *name = knp_blob__string(blob, blob->classes[k].name);
        if (!find_class(lexicon, name, &lexicon->class_of[layer][k])) {
            if (lexicon->class_count == KNP_CLASSES_MAX) {
                return false;
            }
            lexicon->class_of[layer][k] = (uint8_t)lexicon->class_count;
            lexicon->class_names[lexicon->class_count++] = name;
        }
    }
    return true;
}

knp_status knp_lexicon__open(knp_lexicon *lexicon, const knp_blob *user, const knp_blob *builtin,
                             knp_error *error)
{
    static const char *const names[] = {
#define KNP_CLASS_NAME(upper, name) name,
        KNP_KNOWN_CLASSES(KNP_CLASS_NAME)
#undef KNP_CLASS_NAME
    };
    *lexicon = (knp_lexicon){.first_layer = user ? 0 : 1};
    lexicon->layers[1] = *builtin;
    if (user) {
        lexicon->layers[0] = *user;
    }
    if (!join_classes(lexicon, 1) || (user && !join_classes(lexicon, 0))) {
        return knp_error__set(error, KNP_ERROR_LEXICON,
                              "more than %d classes in all lexicons together", KNP_CLASSES_MAX);
    }
    for (size_t k = 0; k < KNP_CLASS_COUNT; k++) {
        if (!find_class(lexicon, names[k], &lexicon->known[k])) {
            return knp_error__set(error, KNP_ERROR_LEXICON,
                                  "the built-in lexicons have no class '%s'", names[k]);
        }
    }
    return KNP_OK;
}

static const knp_blob_entry *entry_of(const knp_lexicon *lexicon, knp_entry_id entry)
{
    return &lexicon->layers[entry.layer].entries[entry.index];
}

const char *knp_lexicon__canonical(const knp_lexicon *lexicon, knp_entry_id entry)
{
    return knp_blob__string(&lexicon->layers[entry.layer], entry_of(lexicon, entry)->canonical);
}

static const knp_blob_attribute *attribute(const knp_lexicon *lexicon, knp_entry_id entry,
                                           const char *field)
{
    const knp_blob *blob = &lexicon->layers[entry.layer];
    const knp_blob_entry *e = entry_of(lexicon, entry);
    for (uint32_t k = 0; k < e->attribute_count; k++) {
        const knp_blob_attribute *a = &blob->attributes[e->first_attribute + k];
        if (strcmp(knp_blob__string(blob, a->field), field) == 0) {
            return a;
        }
    }
    return NULL;
}

const char *knp_lexicon__value(const knp_lexicon *lexicon, knp_entry_id entry,
                               knp_known_field field)
{
    const knp_blob *blob = &lexicon->layers[entry.layer];
    const knp_blob_entry *e = entry_of(lexicon, entry);
    const knp_blob_attribute *a = &blob->attributes[e->first_attribute];
    for (uint32_t k = 0; k < e->attribute_count; k++) {
        if (a[k].field == blob->fields[field]) {
            return knp_blob__string(blob, a[k].text);
        }
    }
    return NULL;
}

const char *knp_lexicon__text(const knp_lexicon *lexicon, knp_entry_id entry, const char *field)
{
    const knp_blob_attribute *a = attribute(lexicon, entry, field);
    return a ? knp_blob__string(&lexicon->layers[entry.layer], a->text) : NULL;
}

double knp_lexicon__number(const knp_lexicon *lexicon, knp_entry_id entry, const char *field)
{
    const knp_blob_attribute *a = attribute(lexicon, entry, field);
    return a ? a->number : (double)NAN;
}
