#!/bin/sh
# Spans slice the input in each unit.     offsets.sh KNIPSEL
slices=$(cd "$(dirname "$0")/../record" && pwd)/slices.py
. "$(dirname "$0")/help.sh"
if ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: the command python3 is missing" >&2
    exit 77
fi

printf '\357\273\277Één 🎉 in België\n\nIn Den Haag – „écht” – waren er 3.500 fans, 👩‍👧 zegt men. Het
kostte €14.000,- of 23,5%% van 1,5 miljoen dollar in Genève; 🎉 Zürich niet.\n' > een.txt

for unit in codepoint byte utf16; do
    run --offsets "$unit" --with tokens,sentences een.txt
    ends_with 0
    check "should slice the input in $unit" python3 "$slices" --document "$unit" een.txt "$out"
    jq -c 'del(.. | .start?, .end?) | del(.length, .tokens, .sentences)' "$out" \
        > "$scratch/$unit.json"
    jq .length "$out" > "$scratch/$unit.length"
done
what='knipsel in three units'
check 'should give the same records' cmp "$scratch/byte.json" "$scratch/utf16.json"
check 'should give the same records' cmp "$scratch/byte.json" "$scratch/codepoint.json"
check 'should count each unit differently' \
    [ "$(cat "$scratch"/*.length | sort -u | wc -l)" -eq 3 ]
run --with tokens,sentences een.txt
check 'should count code points by default' python3 "$slices" --document codepoint een.txt "$out"
finish
