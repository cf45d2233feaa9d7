/* Bytes that grow; their memory is kept for the next use. */
#ifndef KNP_CLI_BYTES_H
#define KNP_CLI_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cli_bytes {
    char *bytes;
    size_t size;
    size_t room;
} cli_bytes;

/* Room for `more` further bytes. False, here and below: out of memory, nothing has changed. */
bool cli_bytes__reserve(cli_bytes *b, size_t more);
bool cli_bytes__add(cli_bytes *b, const char *bytes, size_t size);

/* Replaces all by a text; behind its last byte stands a zero that does not count. */
bool cli_bytes__set(cli_bytes *b, const char *text, size_t size);

/* Adds a JSON string with its quotes; what is not UTF-8 becomes U+FFFD. */
bool cli_bytes__add_json(cli_bytes *b, const char *text);

/* Empties it, and gives memory back beyond `keep` bytes. */
void cli_bytes__empty(cli_bytes *b, size_t keep);
void cli_bytes__free(cli_bytes *b);

/* FNV-1a; start with CLI_HASH. */
#define CLI_HASH 0xcbf29ce484222325U
uint64_t cli_bytes__hash(uint64_t hash, const void *bytes, size_t size);

#endif
