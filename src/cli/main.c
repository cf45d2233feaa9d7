/* knipsel: the program. It knows the library by its public header only. */
#define _POSIX_C_SOURCE 200809L
#include "cli/batch.h"
#include "cli/options.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

/* Where a standard stream is closed, no file may come in its place: reading and writing it fails.
 */
static void fill_gaps(void)
{
    for (int file = 0; file <= STDERR_FILENO; file++) {
        if (fcntl(file, F_GETFD) < 0) {
            (void)!open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        }
    }
}

int main(int argc, char **argv)
{
    fill_gaps();
    /* A closed pipe is told like a full disk: by the write that fails. */
    signal(SIGPIPE, SIG_IGN);
    cli_options options;
    int status = 2;
    switch (cli_options__read(&options, argc, argv)) {
    case CLI_GO_ON:
        status = cli_batch__run(&options);
        break;
    case CLI_STOP_WELL:
        status = 0;
        break;
    case CLI_STOP_WRONG:
        break;
    }
    cli_options__free(&options);
    return status;
}
