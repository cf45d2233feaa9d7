/* Writes each hostile text of tests/limits as a file:  hostile FOLDER SIZE */
#include "inputs.h"

#include <stdio.h>
#include <stdlib.h>

static bool write_text(const char *folder, size_t index, size_t size)
{
    char path[4096];
    size_t length;
    snprintf(path, sizeof path, "%s/hostile-%03zu.txt", folder, index);
    char *text = inputs[index].once ? NULL : input_text(&inputs[index], size, &length);
    if (!text) {
        return inputs[index].once;
    }
    FILE *file = fopen(path, "wb");
    bool good = file && fwrite(text, 1, length, file) == length;
    good = file && fclose(file) == 0 && good;
    free(text);
    return good;
}

int main(int argc, char **argv)
{
    size_t size = argc == 3 ? strtoul(argv[2], NULL, 10) : 0;
    if (size < 64) {
        fprintf(stderr, "usage: hostile FOLDER SIZE\n");
        return 2;
    }
    for (size_t k = 0; k < input_count; k++) {
        size_t pieces = inputs[k].by_count ? size / 4 : size;
        if (!write_text(argv[1], k, pieces)) {
            fprintf(stderr, "hostile: cannot write '%s'\n", inputs[k].name);
            return 1;
        }
    }
    return 0;
}
