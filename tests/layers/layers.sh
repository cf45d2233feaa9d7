#!/bin/sh
# A file under src/ includes only headers of its own folder and of folders before it in this list;
# the command line includes only its own and the public ones.     layers.sh SRC
set -eu
export LC_ALL=C
src=$1
layers='base text lexicon rule clause extract resolve record'
public='knipsel/knipsel.h knipsel/names.def'

cd "$src"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The folders that a file of folder $1 may include from.
allowed() {
    case $1 in
    .) echo "$layers" ;;
    cli) echo cli ;;
    tools) echo "$layers tools" ;;
    *)
        for layer in $layers; do
            printf '%s ' "$layer"
            if [ "$layer" = "$1" ]; then
                return
            fi
        done
        ;;
    esac
}

is_in() { # word, list
    case " $2 " in
    *" $1 "*) return 0 ;;
    esac
    return 1
}

offence() {
    echo "src/$1" >> "$scratch/offences"
}

# One include line: file, its folder, line number, what is included, with its quotes or brackets.
check_include() {
    where=$1:$3
    name=${4#?}
    name=${name%?}
    case $4 in
    '<knipsel/'*)
        is_in "$name" "$public" || offence "$where: no public header is called $name"
        return
        ;;
    '<pcre2'* | '<unicode/'* | '<utf8proc'*)
        [ "$2" != cli ] || offence "$where: the command line may not include $name"
        return
        ;;
    '<'*) return ;; # the system's
    esac
    case $name in
    */../* | ../* | ./* | */./*) offence "$where: $name: write it from src/ on" ;;
    */*)
        is_in "${name%%/*}" "$(allowed "$2")" ||
            offence "$where: a file of this folder may not include $name"
        ;;
    *) offence "$where: $name: write it with its folder" ;;
    esac
}

check_folder() {
    case $1 in
    .) [ "$2" = knipsel.c ] || offence "$2:1: only knipsel.c stands directly in src" ;;
    cli | tools) ;;
    *) is_in "$1" "$layers" || offence "$2:1: src/$1 is no layer" ;;
    esac
}

# Included with a blank less or more, behind other blanks: still an include.
includes_of() {
    sed -n 's/^[[:blank:]]*#[[:blank:]]*include[[:blank:]]*\([<"][^>"]*[>"]\).*/\1/;t found
        b
        :found
        =
        p' "$1" | paste - -
}

: > "$scratch/offences"
find . -type f \( -name '*.[chS]' -o -name '*.def' -o -name '*.inc' \) | sed 's|^\./||' | sort \
    > "$scratch/files"
while IFS= read -r file; do
    case $file in
    */*) folder=${file%%/*} ;;
    *) folder=. ;;
    esac
    check_folder "$folder" "$file"
    includes_of "$file" > "$scratch/includes"
    while read -r line name; do
        check_include "$file" "$folder" "$line" "$name"
    done < "$scratch/includes"
done < "$scratch/files"

# Anything else directly in src, whatever its name.
find . -maxdepth 1 -type f ! -name knipsel.c ! -name README.md ! -name '*.[chS]' ! -name '*.def' \
    ! -name '*.inc' |
    sed 's|^\./||; s|$|:1: only knipsel.c stands directly in src|' |
    while IFS= read -r line; do offence "$line"; done

count=$(wc -l < "$scratch/files")
if [ "$count" -eq 0 ]; then
    echo "no files found under $src" >&2
    exit 1
fi
if [ -s "$scratch/offences" ]; then
    cat "$scratch/offences" >&2
    exit 1
fi
echo "$count files keep to their layers"
