#!/bin/sh
# Compares what knipsel makes of each article of corpus/ with the expected records beside it, byte
# by byte, and shows the records that differ:  compare.sh KNIPSEL PROJECT
set -u
here=$(cd "$(dirname "$0")" && pwd)
knipsel=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$2" || exit 2
made=$(mktemp) || exit 2
trap 'rm -f "$made"' EXIT

# By record, where there is Python; else by line.
show_difference() { # expected, article
    if command -v python3 >/dev/null 2>&1; then
        python3 "$here/difference.py" "$1" "$made" "$2"
    else
        diff -u "$1" "$made"
    fi
}

count=0 wrong=0
for article in corpus/*.txt; do
    count=$((count + 1))
    expected=${article%.txt}.json
    if ! "$knipsel" --format json "$article" >"$made"; then
        echo "$article: knipsel failed"
        wrong=$((wrong + 1))
    elif ! cmp -s "$expected" "$made"; then
        show_difference "$expected" "$article"
        echo "$article: other records than expected in $expected"
        wrong=$((wrong + 1))
    fi
done
echo "$count articles, $wrong with other records than expected"
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
