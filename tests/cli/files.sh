#!/bin/sh
# Output files: complete or not there at all; resumed where they were broken off.   files.sh KNIPSEL
. "$(dirname "$0")/help.sh"

mkdir -p map/onder
printf 'In Gent vielen 28 gewonden.\n' > map/een.txt
printf 'Luik bleef stil.\n' > map/onder/twee.txt
printf 'goed \377 fout' > map/stuk.txt
printf '{"id": "../../x", "text": "Gent."}\n{"id": "a/./b\\\\c", "text": "Luik."}\n{"text": "Aalst."}\n' \
    > drie.jsonl

holds() { # directory, the names in it
    check "should hold $2" [ "$(cd "$1" && find . -type f ! -name .knipsel-journal | LC_ALL=C sort | tr '\n' ' ')" = "$2" ]
}
alone() { # nothing unfinished is left
    check 'should leave nothing behind' [ -z "$(find . -name '*knipsel-part*')" ]
    check 'should leave no journal behind' [ -z "$(find . -name '?*.knipsel-journal')" ]
}

# One file
run map
cp "$out" goed
run --output uit.jsonl map
ends_with 1
writes_nothing
check 'should be as on standard output' cmp goed uit.jsonl
alone
run -o uit.jsonl map/een.txt
ends_with 0
check 'should be replaced' jq -e '.id == "map/een.txt"' uit.jsonl
check 'should be indented' [ "$(wc -l < uit.jsonl)" -gt 5 ]
ln -s uit.jsonl wijzer.jsonl
run -o wijzer.jsonl map
check 'should be written through the link' [ -L wijzer.jsonl ]
check 'should be written through the link' cmp goed uit.jsonl
run --output weg/uit.jsonl map
ends_with 2
says 'weg/uit.jsonl'
run --output /dev/stdout map
ends_with 1
check 'should be written as it is' cmp goed "$out"
if [ -c /dev/full ]; then
    run --output /dev/full map
    ends_with 1
    says 'No space left on device'
    run --errors /dev/full map
    ends_with 1
    says 'No space left on device'
fi
run --errors weg/fout map
ends_with 2
says weg/fout

# A directory
for operand in boeken/ boeken; do
    run --output "$operand" map
    ends_with 1
    writes_nothing
    holds boeken './een.json ./onder/twee.json '
    check 'should be the article' jq -e '.id == "map/onder/twee.txt"' boeken/onder/twee.json
done
run -o los/ map/een.txt ./map/onder drie.jsonl
ends_with 0
holds los './_./_./x.json ./a/b_c.json ./drie.jsonl:3.json ./map/een.json ./map/onder/twee.json '
check 'should keep the id' jq -e '.id == "../../x"' los/_./_./x.json
run -f jsonl -o regels/ map
holds regels './een.jsonl ./onder/twee.jsonl '
cat map/een.txt > map/een
cp map/een.txt 'map/onder/twee.txt.gz.txt'
printf '{"id": "x", "text": "Gent."}\n{"id": "x", "text": "Luik."}\n{"id": "y", "text": "Luik."}\n' > dubbel.jsonl
run -o dubbel/ dubbel.jsonl
ends_with 1
holds dubbel './x.json ./y.json '
says 'dubbel.jsonl:2: an article before it has the same name'
check 'should keep the first' jq -e '.places[0].name == "Gent"' dubbel/x.json
printf '{"id": "%0300d", "text": "Gent."}\n{"id": "p.json/q", "text": "a"}\n{"id": "p", "text": "Luik."}\n' 1 > lang.jsonl
run -o lang/ lang.jsonl
ends_with 1
says 'lang.jsonl:3: its file cannot be made'
check 'should shorten a long name' [ "$(find lang -type f -name '00*~*.json' | wc -l)" -eq 1 ]

# Going on
rm map/onder/twee.txt.gz.txt
run -o uit.jsonl --resume map
ends_with 0
says 'uit.jsonl is finished'
check 'should stay' cmp goed uit.jsonl
rm uit.jsonl
run -o uit.jsonl --resume map
ends_with 1
check 'should start where there is nothing' cmp goed uit.jsonl
run -o boeken --resume map
ends_with 1
says 'is finished'

# A run that was broken off: a torn journal, a part that is longer than it says
i=0
while [ "$i" -lt 300 ]; do
    echo "{\"id\": \"a$i\", \"text\": \"In Gent vielen $i gewonden.\"}"
    i=$((i + 1))
done > veel.jsonl
run veel.jsonl
cp "$out" veel
mkfifo pijp
journal_lines() {
    cat uit.knipsel-journal 2> /dev/null | wc -l
}
broken_off() { # leaves uit, cut short as if by a kill
    rm -f uit.knipsel-part uit.knipsel-journal uit
    "$knipsel" -j 1 -o uit --input jsonl pijp 2> "$err" &
    process=$!
    { cat veel.jsonl; sleep 5; } > pijp &
    writer=$!
    tries=0
    while [ "$tries" -lt 100 ] && [ "$(journal_lines)" -lt 5 ]; do
        sleep 0.05
        tries=$((tries + 1))
    done
    kill -9 "$process"
    kill "$writer"
    wait "$process" "$writer" 2> /dev/null
}
broken_off
what='a run that was killed'
check 'should leave no file of the name' [ ! -e uit ]
check 'should leave the part and its journal' [ -s uit.knipsel-part -a -s uit.knipsel-journal ]
run -o uit --resume --input jsonl veel.jsonl
ends_with 2
says 'belongs to another command line'
cat veel.jsonl > vol
printf 'rest' >> uit.knipsel-part
printf 'at 299 299 0' >> uit.knipsel-journal
{ sleep 0.1; cat veel.jsonl; } > pijp &
run -o uit --resume --input jsonl pijp
ends_with 0
check 'should be whole' cmp veel uit
alone

# The input is another one
broken_off
sed '/"a1[0-9]"/d; s/^/\n/' veel.jsonl > anders
{ sleep 0.1; cat anders; } > pijp &
run -o uit --resume --input jsonl pijp
ends_with 2
says 'the input has changed'
check 'should write nothing under the name' [ ! -e uit ]
wait

# Two at once
{ sleep 1; cat veel.jsonl; } > pijp &
"$knipsel" -o uit --input jsonl pijp &
other=$!
tries=0
while [ "$tries" -lt 100 ] && [ "$(journal_lines)" -ne 1 ]; do
    sleep 0.02
    tries=$((tries + 1))
done
sleep 0.1
run -o uit veel.jsonl
ends_with 2
says 'another knipsel is writing'
wait "$other"
what='the one that was first'
check 'should be whole' cmp veel uit
finish
