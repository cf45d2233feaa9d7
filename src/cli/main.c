/* knipsel: the program. It knows the library by its public header only. */
#include "cli/batch.h"
#include "cli/options.h"

#include <signal.h>

int main(int argc, char **argv)
{
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
