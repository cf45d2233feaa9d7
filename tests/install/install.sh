#!/bin/sh
# Installs, moves the tree elsewhere, and builds a stranger's program with it, by pkg-config and by
# find_package, with the shared and the static library.
#     install.sh CMAKE BUILD COMPILER SOURCE pages|no-pages
cmake=$1 build=$2 compiler=$3 source=$4 pages=$5
. "$source/tests/install/help.sh"
needs pkg-config

"$cmake" --install "$build" --prefix "$scratch/first" >"$scratch/log" || fail "cmake --install"
mv "$scratch/first" "$scratch/moved"
prefix=$scratch/moved
program_runs "$prefix/bin"

# No file that is read as text knows where it was built or first installed. (Debugging symbols may.)
for place in "$scratch/first" "$build" "$source"; do
    if found=$(grep -rIlF -e "$place" "$prefix"); then
        fail "the path $place stands in $found"
    fi
done
echo "no path of the build in the tree"

for file in include/knipsel/knipsel.h include/knipsel/names.def \
    share/bash-completion/completions/knipsel share/zsh/site-functions/_knipsel \
    share/fish/vendor_completions.d/knipsel.fish share/doc/knipsel/README.md \
    share/doc/knipsel/LICENSE share/doc/knipsel/NOTICE share/doc/knipsel/CHANGELOG.md \
    share/doc/knipsel/copyright; do
    [ -s "$prefix/$file" ] || fail "$file is missing"
done
if [ -f "$source/schema/knipsel-1.schema.json" ]; then
    cmp "$source/schema/knipsel-1.schema.json" "$prefix/share/knipsel/knipsel-1.schema.json" ||
        fail "the schema is missing"
fi
if [ "$pages" = pages ]; then
    for page in man1/knipsel.1 man1/knpc.1 man5/knipsel-rules.5 man5/knipsel-lexicon.5; do
        [ -s "$prefix/share/man/$page" ] || fail "the manual page $page is missing"
    done
fi

# DESTDIR stands before the prefix that was configured.
DESTDIR="$scratch/staged" "$cmake" --install "$build" >"$scratch/log" || fail "DESTDIR"
same "files with DESTDIR" "$(cd "$prefix" && find . -type f | wc -l)" \
    "$(find "$scratch/staged" -type f | wc -l)"

# By pkg-config
library=$(dirname "$(find "$prefix" -name libknipsel.a)")
PKG_CONFIG_LIBDIR=$library/pkgconfig # and no others: knipsel's file needs none
export PKG_CONFIG_LIBDIR
consumer=$source/tests/install/consumer
towns='Zwolle
Assen'
cd "$scratch"
"$compiler" "$consumer/main.c" $(pkg-config --cflags --libs knipsel) -o shared
same "pkg-config, shared" "$towns" "$(LD_LIBRARY_PATH=$library ./shared)"
if ./shared >/dev/null 2>&1; then
    fail "the program with the shared library runs without it"
fi
libs=$(pkg-config --static --libs knipsel | sed 's/-lknipsel/-l:libknipsel.a/')
"$compiler" "$consumer/main.c" $(pkg-config --cflags knipsel) $libs -o static
same "pkg-config, static" "$towns" "$(./static)"
same "pkg-config, version" "$("$prefix/bin/knipsel" --version)" \
    "knipsel $(pkg-config --modversion knipsel)"

# By find_package
unset PKG_CONFIG_LIBDIR
if ! "$cmake" -S "$consumer" -B "$scratch/consumer" -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_C_COMPILER="$compiler" >"$scratch/log" 2>&1 ||
    ! "$cmake" --build "$scratch/consumer" >>"$scratch/log" 2>&1; then
    cat "$scratch/log" >&2
    fail "a project that finds knipsel by find_package"
fi
same "find_package, shared" "$towns" "$("$scratch/consumer/with-shared")"
same "find_package, static" "$towns" "$("$scratch/consumer/with-static")"
