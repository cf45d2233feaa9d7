/* Writes articles in every format, through the public interface, as a program would:
 *
 *     write-formats [--only BITS] [--offsets N] [--color] FOLDER FILE...
 *
 * FOLDER gets a folder for each format. A stream is one file there, "all" with the format's ending;
 * a table is the file of its name; of formats that give each document files of its own, these are
 * numbered: "1.ann". A document's id is its path, or what stands in FILE.id. */
#include <knipsel/knipsel.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define NEED(condition) ((condition) ? (void)0 : give_up(#condition, __LINE__))

static _Noreturn void give_up(const char *condition, int line)
{
    fprintf(stderr, "write-formats:%d: not so: %s\n", line, condition);
    exit(1);
}

static bool to_file(void *file, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, file) == size;
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return NULL;
    }
    char *bytes = malloc(1 << 24);
    NEED(bytes);
    *size = fread(bytes, 1, (1 << 24) - 1, file);
    bytes[*size] = '\0';
    fclose(file);
    return bytes;
}

typedef struct job {
    const char *folder;
    knp_json_options options;
    char **files;
    int count;
    knp_document *doc;
} job;

static char *read_document(const job *j, int index)
{
    size_t size, id_size;
    char path[4096];
    snprintf(path, sizeof path, "%s.id", j->files[index]);
    char *id = read_file(path, &id_size);
    char *text = read_file(j->files[index], &size);
    NEED(text);
    knp_article article = {.id = id ? id : j->files[index]};
    NEED(knp_document_read(j->doc, text, size, &article, NULL) == KNP_OK);
    free(id);
    return text;
}

static FILE *create(const char *folder, const char *format, const char *name, const char *ending)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s/%s%s", folder, format, name, ending);
    FILE *file = fopen(path, "wb");
    NEED(file);
    return file;
}

/* All documents into one file. */
static void write_together(const job *j, knp_format format, size_t part)
{
    const knp_format_info *info = knp_format_describe(format);
    FILE *file = create(j->folder, info->name, info->layout == KNP_LAYOUT_TABLES ? "" : "all",
                        info->part_names[part]);
    knp_sink sink = {to_file, file};
    NEED(knp_format_begin(format, part, &j->options, sink, NULL) == KNP_OK);
    for (int k = 0; k < j->count; k++) {
        char *text = read_document(j, k);
        NEED(knp_document_write(j->doc, format, part, &j->options, sink, NULL) == KNP_OK);
        free(text);
    }
    NEED(knp_format_end(format, part, &j->options, sink, NULL) == KNP_OK);
    NEED(fclose(file) == 0);
}

static void write_apart(const job *j, knp_format format, size_t part)
{
    const knp_format_info *info = knp_format_describe(format);
    for (int k = 0; k < j->count; k++) {
        char name[16];
        snprintf(name, sizeof name, "%d", k + 1);
        FILE *file = create(j->folder, info->name, name, info->part_names[part]);
        knp_sink sink = {to_file, file};
        char *text = read_document(j, k);
        NEED(knp_format_begin(format, part, &j->options, sink, NULL) == KNP_OK);
        NEED(knp_document_write(j->doc, format, part, &j->options, sink, NULL) == KNP_OK);
        NEED(knp_format_end(format, part, &j->options, sink, NULL) == KNP_OK);
        free(text);
        NEED(fclose(file) == 0);
    }
}

static int take_options(job *j, int argc, char **argv)
{
    int at = 1;
    for (; at < argc && strncmp(argv[at], "--", 2) == 0; at++) {
        if (strcmp(argv[at], "--color") == 0) {
            j->options.with |= KNP_WITH_COLOR;
        } else if (strcmp(argv[at], "--only") == 0) {
            j->options.only = (unsigned)atoi(argv[++at]);
        } else {
            NEED(strcmp(argv[at], "--offsets") == 0);
            j->options.offsets = (knp_offsets)atoi(argv[++at]);
        }
    }
    return at;
}

int main(int argc, char **argv)
{
    job j = {0};
    knp_engine *engine;
    int at = take_options(&j, argc, argv);
    NEED(argc - at >= 2);
    j.folder = argv[at];
    j.files = argv + at + 1;
    j.count = argc - at - 1;
    NEED(knp_engine_new(&engine, NULL) == KNP_OK);
    NEED(knp_document_new(engine, &j.doc, NULL) == KNP_OK);
    for (unsigned f = 0; f < KNP_FORMAT_COUNT; f++) {
        const knp_format_info *info = knp_format_describe((knp_format)f);
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", j.folder, info->name);
        NEED(mkdir(path, 0777) == 0);
        for (size_t part = 0; part < info->part_count; part++) {
            if (info->layout == KNP_LAYOUT_FILES) {
                write_apart(&j, (knp_format)f, part);
            } else {
                write_together(&j, (knp_format)f, part);
            }
        }
    }
    knp_document_free(j.doc);
    knp_engine_free(engine);
    return 0;
}
