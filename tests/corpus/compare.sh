#!/bin/sh
# Compares what knipsel makes of each article of corpus/ with the expected records beside it, byte
# by byte, and shows the difference:  compare.sh KNIPSEL PROJECT
set -u
knipsel=$1
cd "$2" || exit 2
made=$(mktemp) || exit 2
trap 'rm -f "$made"' EXIT
count=0 wrong=0
for article in corpus/*.txt; do
    count=$((count + 1))
    expected=${article%.txt}.json
    if ! "$knipsel" --format json "$article" >"$made"; then
        echo "$article: knipsel failed"
        wrong=$((wrong + 1))
    elif ! diff -u "$expected" "$made"; then
        echo "$article: other records than expected in $expected"
        wrong=$((wrong + 1))
    fi
done
echo "$count articles, $wrong with other records than expected"
[ "$count" -gt 0 ] && [ "$wrong" -eq 0 ]
