#!/bin/sh
# The test of layers finds what it should: a small tree with one offence of each kind.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir "$tree/base" "$tree/text" "$tree/record" "$tree/cli" "$tree/tools" "$tree/misc"

failed=0
expect() { # what should be printed, status; then the tree is run
    status=0
    printed=$(sh "$here/layers.sh" "$tree" 2>&1) || status=$?
    if [ "$status" -ne "$2" ] || ! printf '%s\n' "$printed" | grep -qF -e "$1"; then
        echo "expected status $2 and '$1'; got $status and: $printed" >&2
        failed=1
    fi
}

offends() { # file, line of code, what should be printed
    printf '/* a file */\n%s\n' "$2" > "$tree/$1"
    expect "$3" 1
    rm "$tree/$1"
}

printf '#include "base/a.h"\n#include <knipsel/knipsel.h>\n#include <stdio.h>\n' > "$tree/base/a.c"
printf '#include "text/a.h"\n#include "base/a.h"\n' > "$tree/text/a.c"
printf '#include "record/a.h"\n#include "text/a.h"\n' > "$tree/knipsel.c"
printf '#include "cli/a.h"\n#include <knipsel/knipsel.h>\n' > "$tree/cli/main.c"
printf '#include "record/a.h"\n' > "$tree/tools/tool.c"
expect '5 files keep to their layers' 0

offends base/b.h '#include "text/a.h"' 'src/base/b.h:2: '
offends text/b.c '  #  include   "record/a.h"  /* late */' 'src/text/b.c:2: '
offends text/b.c '#include "cli/a.h"' 'src/text/b.c:2: '
offends record/b.c '#include "tools/a.h"' 'src/record/b.c:2: '
offends text/b.c '#include "../record/a.h"' 'src/text/b.c:2: '
offends text/b.c '#include "text/../record/a.h"' 'src/text/b.c:2: '
offends text/b.c '#include "a.h"' 'src/text/b.c:2: '
offends cli/b.c '#include "base/a.h"' 'src/cli/b.c:2: '
offends cli/b.c '#include <unicode/ucnv.h>' 'src/cli/b.c:2: '
offends tools/b.c '#include "cli/a.h"' 'src/tools/b.c:2: '
offends base/b.c '#include <knipsel/secret.h>' 'src/base/b.c:2: '
offends misc/b.c '' 'src/misc/b.c:1: '
offends helper.c '' 'src/helper.c:1: '
offends notes.txt '' 'src/notes.txt:1: '
printf '#include "cli/a.h"\n' >> "$tree/knipsel.c"
expect 'src/knipsel.c:3: ' 1
exit "$failed"
