#!/bin/sh
# JSON Lines, compressed files, lists of paths.     jsonl.sh KNIPSEL
. "$(dirname "$0")/help.sh"

cat > een.jsonl <<'JSONL'
{"id": "a", "text": "In Gent vielen 28 gewonden.", "date": "2022-05-12", "url": "http://x/1", "n": 1.10}

{"id": 7, "text": "Burgemeester Femke Halsema zweeg.", "date": "2022-05-13T09:00:00Z", "extra": [1, {"é": null}]}
{"text": "Zeist\u0020bleef stil.", "date": null, "title": "Kop 🎉"}
JSONL

# Fields
run een.jsonl
ends_with 0
says_nothing
has_ids 'a;7;een.jsonl:4;'
gives '[.[].date] == ["2022-05-12", "2022-05-13", null]'
gives '.[0].numbers[0].value == 28 and (.[0] | has("kept") | not)'
cp "$out" goed
run --date 2020-01-01 een.jsonl
gives '[.[].date] == ["2022-05-12", "2022-05-13", "2020-01-01"]'
what='knipsel --input jsonl < een.jsonl' status=0
"$knipsel" --input jsonl < een.jsonl > "$out" 2> "$err" || status=$?
ends_with 0
has_ids 'a;7;-:4;'
printf '{"kop": "Brand in Gent", "tekst": "Er vielen 3 doden.", "nr": "x", "dag": "2021-01-01"}\n' > twee.ndjson
run --text-field tekst --id-field nr --date-field dag --title-field kop twee.ndjson
ends_with 0
has_ids 'x;'
gives '.[0].date == "2021-01-01" and .[0].length == 33 and .[0].numbers[0].start == 25'
run --title-field title een.jsonl
gives '[.[].length] == [27, 33, 24]'

# Fields that are passed on
run --keep url,n,extra,weg een.jsonl
ends_with 0
gives '.[0].kept == {"url": "http://x/1", "n": 1.1, "extra": null, "weg": null}'
gives '.[1].kept.extra == [1, {"é": null}] and .[2].kept.url == null'
check 'should write numbers as short as they are' grep -q '"n":1.1,' "$out"
printf 'Gent.\n' > los.txt
run --keep url los.txt
gives '.[0].kept == {"url": null}'
refused() { # what is said, arguments
    wanted=$1
    shift
    run "$@"
    ends_with 2
    writes_nothing
    says "$wanted"
}
refused --keep --keep a,,b een.jsonl
refused 'leave out --encoding' --encoding windows-1252 een.jsonl
refused 'leave out --encoding' --encoding windows-1252 --input jsonl

# Wrong lines are told one by one; the others are read.
{
    printf '\357\273\277{"id": "goed", "text": "Gent."}\n'
    printf '{"id": "b", "tekst": "x"}\n{"text": 5}\n[1]\n{"text": "half\n{"text": "a"} x\n'
    printf '{"text": "a\\u0000b"}\n{"text": "a\000b"}\n{"text": "\377"}\n'
    printf '{"id": "i", "date": "2022-02-30", "text": "x"}\n{"id": [], "text": "x"}\n'
    printf '{"date": 5, "text": "x"}\n \t\r\n{"id": "eind", "text": "Luik."}'
} > fout.jsonl
run --errors wrong fout.jsonl
ends_with 1
has_ids 'goed;eind;'
for line in 2 3 4 5 6 7 8 9 10 11 12; do
    says "fout.jsonl:$line: "
done
says 'fout.jsonl:2: no field '"'text'"
says --text-field
says --date-field
says --id-field
check 'should tell each once' [ "$(wc -l < "$err")" -eq 11 ]
what='the file of --errors'
check 'should be JSON Lines' [ "$(jq -r .source wrong | tr '\n' ' ')" = \
    "$(for n in 2 3 4 5 6 7 8 9 10 11 12; do printf 'fout.jsonl:%s ' $n; done)" ]
check 'should have ids and reasons' jq -e -s \
    '.[0].id == "b" and .[1].id == "fout.jsonl:3" and all(.reason | length > 10) and all(has("offset"))' wrong
printf 'goed \377 fout' > stuk.txt
run --errors wrong stuk.txt
ends_with 1
what='the file of --errors'
check 'should have the offset' jq -e '.offset == 5 and .id == "stuk.txt"' wrong

# Compressed files, and broken ones
if command -v gzip > /dev/null 2>&1 && command -v zstd > /dev/null 2>&1; then
    i=0
    while [ "$i" -lt 3000 ]; do
        echo "{\"id\": \"a$i\", \"text\": \"In Gent vielen $((i * 7919 % 1000)) gewonden.\"}"
        i=$((i + 1))
    done > veel.jsonl
    run veel.jsonl
    cp "$out" veel
    for ending in gz zst; do
        case $ending in gz) pack='gzip -c' ;; *) pack='zstd -q -c' ;; esac
        $pack veel.jsonl > "veel.jsonl.$ending"
        $pack een.jsonl > "een.jsonl.$ending"
        $pack los.txt > "los.txt.$ending"
        run "veel.jsonl.$ending"
        ends_with 0
        check 'should be as without compression' cmp veel "$out"
        cat "veel.jsonl.$ending" "veel.jsonl.$ending" > "dubbel.jsonl.$ending"
        run "dubbel.jsonl.$ending"
        ends_with 0
        check 'should read all streams of a file' [ "$(wc -l < "$out")" -eq 6000 ]
        run "los.txt.$ending"
        ends_with 0
        gives ".[0].id == \"los.txt.$ending\" and .[0].places[0].name == \"Gent\""
        size=$(wc -c < "veel.jsonl.$ending")
        head -c $((size / 2)) "veel.jsonl.$ending" > "half.jsonl.$ending"
        run "half.jsonl.$ending" los.txt
        ends_with 1
        says "half.jsonl.$ending:"
        says 'ends too early'
        check 'should go on' [ "$(tail -n 1 "$out" | jq -r .id)" = los.txt ]
        sed '$d' "$out" > deel
        lines=$(wc -l < deel)
        head -n "$lines" veel > begin
        check 'should keep what is whole' cmp begin deel
        : > "leeg.txt.$ending"
        run "leeg.txt.$ending"
        ends_with 1
        head -c 12 "los.txt.$ending" > "kort.txt.$ending"
        run "kort.txt.$ending"
        ends_with 1
        writes_nothing
        printf 'gewone tekst' > "nep.txt.$ending"
        run "nep.txt.$ending"
        ends_with 1
        writes_nothing
        says "nep.txt.$ending: "
    done
    mkdir map
    cp los.txt los.txt.gz los.txt.zst een.jsonl een.jsonl.gz map
    run map
    ends_with 0
    has_ids 'map/los.txt;map/los.txt.gz;map/los.txt.zst;'
    run --input jsonl map
    ends_with 0
    has_ids 'a;7;map/een.jsonl:4;a;7;map/een.jsonl.gz:4;'
else
    echo "skipped: compressed files (no gzip or zstd)"
fi

# Lists of paths
printf 'los.txt\n\neen.jsonl\nweg.txt\n' > lijst
run --files-from lijst
ends_with 1
has_ids 'los.txt;a;7;een.jsonl:4;'
says 'weg.txt: '
run_on lijst --files-from - een.jsonl
ends_with 1
has_ids 'a;7;een.jsonl:4;los.txt;a;7;een.jsonl:4;'
printf 'los.txt\000een.jsonl' > nul
run --null --files-from nul
ends_with 0
has_ids 'los.txt;a;7;een.jsonl:4;'
run_on nul -0 --files-from -
ends_with 0
has_ids 'los.txt;a;7;een.jsonl:4;'
run --files-from weg
ends_with 1
says 'weg: '
refused 'standard input' --files-from - -
refused --files-from -0 een.jsonl
finish
