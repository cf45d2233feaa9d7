#!/bin/sh
# Spans slice the input in each unit.     offsets.sh KNIPSEL
. "$(dirname "$0")/help.sh"
if ! command -v python3 >/dev/null 2>&1; then
    echo "skipped: the command python3 is missing" >&2
    exit 77
fi

printf '\357\273\277Één 🎉 in België\n\nIn Den Haag – „écht” – waren er 3.500 fans, 👩‍👧 zegt men. Het
kostte €14.000,- of 23,5%% van 1,5 miljoen dollar in Genève; 🎉 Zürich niet.\n' > een.txt

cat > "$scratch/slice.py" <<'PYTHON'
"""slice.py UNIT INPUT JSON: every span with a text must slice that text out of the input."""
import json
import sys

unit, source, written = sys.argv[1:]
with open(source, "rb") as file:
    data = file.read()
codec = {"byte": "utf-8", "codepoint": "utf-32-le", "utf16": "utf-16-le"}[unit]
width = {"byte": 1, "codepoint": 4, "utf16": 2}[unit]
coded = data.decode("utf-8").encode(codec)


def slice_of(start, end):
    return coded[start * width:end * width].decode(codec)


def spans(value):
    if isinstance(value, dict):
        if "start" in value:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


with open(written, encoding="utf-8") as file:
    document = json.load(file)
found = list(spans(document))
assert len(found) >= 8, found
for span in found:
    assert slice_of(span["start"], span["end"]) == span["text"], span
assert document["length"] * width == len(coded), document["length"]
tokens = [slice_of(start, end) for start, end in document["tokens"]]
blanks = " \n\ufeff"
text = data.decode("utf-8")
assert "".join(tokens) == "".join(c for c in text if c not in blanks), tokens
for start, end in document["sentences"]:
    sentence = slice_of(start, end)
    assert sentence and sentence == sentence.strip(), sentence
PYTHON

for unit in codepoint byte utf16; do
    run --offsets "$unit" --with tokens,sentences een.txt
    ends_with 0
    check "should slice the input in $unit" python3 "$scratch/slice.py" "$unit" een.txt "$out"
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
check 'should count code points by default' python3 "$scratch/slice.py" codepoint een.txt "$out"
finish
