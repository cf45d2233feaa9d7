#!/bin/sh
# compare.sh finds what was changed in expected records, and shows it.     self.sh KNIPSEL
set -u
here=$(cd "$(dirname "$0")" && pwd)
knipsel=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
if ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: the command python3 is missing" >&2
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch" || exit 1
mkdir corpus
text='In Gent raakten 28 mensen gewond, zegt Anna Smit. „Het is erg”, zei Smit in Luik.'
echo "$text" > corpus/een.txt
"$knipsel" corpus/een.txt > good.json
failed=0 checked=0

# differs SED-SCRIPT TEXT...: with expected records changed so, all these must be shown.
differs() {
    sed "$1" good.json > corpus/een.json
    change=$1
    shift
    if sh "$here/compare.sh" "$knipsel" "$scratch" > shown; then
        echo "FAIL: $change: passes"
        failed=1
    fi
    for wanted in "$@" 'corpus/een.txt: other records than expected in corpus/een.json'; do
        checked=$((checked + 1))
        if ! grep -qF -e "$wanted" shown; then
            echo "FAIL: $change: should show '$wanted', but shows:"
            sed 's/^/    /' shown
            failed=1
        fi
    done
}

cp good.json corpus/een.json
sh "$here/compare.sh" "$knipsel" "$scratch" > shown || { echo "FAIL: no difference is one"; failed=1; }
differs 's/"value": 28/"value": 29/' "corpus/een.txt:1: number n1 '28'" 'value: expected 29, got 28' \
    'raakten [28] mensen'
differs '/"name": "Gent"/d; s/"p2"/"p1"/g' "place p1 'Gent'" 'made, but not expected'
differs 's/"start": 3, "end": 7, "text": "Gent"/"start": 0, "end": 2, "text": "In"/' \
    "place p1 'Gent'" 'made, but not expected' 'expected, but not made'
differs 's/"start": 16, "end": 18, "text": "28"/"start": 13, "end": 18, "text": "en 28"/' \
    "place: expected 'en 28' at 13, got '28' at 16"
differs 's/"actor": "a1"/"actor": null/' 'speaker.actor: expected nothing, got actor'
differs 's/, "mentions": \[{"start": 39[^}]*}, /, "mentions": [/' \
    "mentions 'Anna Smit' at 39: made, but not expected"
differs 's/"language": "nl"/"language": "und"/' 'language: expected "und", got "nl"'
differs 's/^  "numbers"/ "numbers"/' 'the same records, written in another way'
echo "$checked checks"
exit "$failed"
