/* Runs a fuzz target over files, and over the files of directories, without libFuzzer. */
#define _POSIX_C_SOURCE 200809L
#include "fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t runs;

/* The bytes lie in a block of exactly their size, so that a sanitizer sees every overrun. */
static void run(const char *path)
{
    FILE *file = fopen(path, "rb");
    CHECK(file);
    CHECK(fseek(file, 0, SEEK_END) == 0);
    long size = ftell(file);
    CHECK(size >= 0);
    rewind(file);
    uint8_t *data = malloc(size ? (size_t)size : 1);
    CHECK(data);
    CHECK(fread(data, 1, (size_t)size, file) == (size_t)size);
    fclose(file);
    fprintf(stderr, "%s\n", path);
    LLVMFuzzerTestOneInput(data, (size_t)size);
    free(data);
    runs++;
}

static void run_directory(const char *directory)
{
    struct dirent **entries;
    int count = scandir(directory, &entries, NULL, alphasort);
    CHECK(count >= 0);
    for (int k = 0; k < count; k++) {
        char path[4096];
        int n = snprintf(path, sizeof path, "%s/%s", directory, entries[k]->d_name);
        CHECK(n > 0 && (size_t)n < sizeof path);
        if (entries[k]->d_name[0] != '.') {
            run(path);
        }
        free(entries[k]);
    }
    free(entries);
}

static bool is_directory(const char *path)
{
    DIR *directory = opendir(path);
    if (directory) {
        closedir(directory);
    }
    return directory != NULL;
}

int main(int argc, char **argv)
{
    for (int k = 1; k < argc; k++) {
        if (is_directory(argv[k])) {
            run_directory(argv[k]);
        } else {
            run(argv[k]);
        }
    }
    printf("%zu inputs\n", runs);
    return runs ? EXIT_SUCCESS : EXIT_FAILURE;
}
