#!/bin/sh
# Work in parallel, shards, progress: always the same articles in the same order.   batch.sh KNIPSEL
. "$(dirname "$0")/help.sh"

# Short articles, a long one in front, broken ones in between
mkdir -p map/diep
i=0
while [ "$i" -lt 400 ]; do
    echo "In Gent vielen $i gewonden, zei burgemeester Jan Peeters in 2021 tegen de NOS."
    i=$((i + 1))
done > map/a.txt
i=0
while [ "$i" -lt 60 ]; do
    echo "In Luik stonden $i bussen." > "map/diep/$i.txt"
    echo "{\"id\": \"j$i\", \"text\": \"In Brussel wonen $i mensen.\"}"
    i=$((i + 1))
done > veel.jsonl
printf 'goed \377 fout' > map/diep/33.txt
echo '{"id": 5' >> veel.jsonl
echo '{"id": "eind", "text": "Zwolle."}' >> veel.jsonl

run --jobs 1 map veel.jsonl weg.txt map
ends_with 1
cp "$out" een
cp "$err" een.err
check 'should read all' [ "$(wc -l < een)" -eq 181 ]
for jobs in 2 3 16; do
    run --jobs "$jobs" --errors "fout.$jobs" map veel.jsonl weg.txt map
    ends_with 1
    check 'should write the same' cmp een "$out"
    check 'should say the same in the same order' cmp een.err "$err"
    check 'should tell the same errors' cmp fout.2 "fout.$jobs"
done
check 'should tell four errors' [ "$(wc -l < fout.2)" -eq 4 ]
run map veel.jsonl weg.txt map
check 'should write the same by default' cmp een "$out"
run --jobs 8 map/diep/1.txt
ends_with 0
has_ids 'map/diep/1.txt;'

# Shards: each article in one of them, and the order is kept.
for n in 1 2 3 7; do
    : > ids
    i=1
    while [ "$i" -le "$n" ]; do
        run --shard "$i/$n" --jobs 2 map veel.jsonl weg.txt map
        check 'should be an even share' [ "$(($(wc -l < "$out") * n))" -le $((181 + 4 * n)) ]
        cat "$out" >> ids
        i=$((i + 1))
    done
    sort een > sorted
    sort ids > ids.sorted
    what="knipsel --shard I/$n, all together"
    check 'should be the whole' cmp sorted ids.sorted
done
run --shard 2/3 veel.jsonl
check 'should take every third article' [ "$(jq -r .id "$out" | head -n 2 | tr '\n' ' ')" = 'j1 j4 ' ]

refused() { # what is said, arguments
    wanted=$1
    shift
    run "$@" map
    ends_with 2
    writes_nothing
    says "$wanted"
}
for shard in 0/3 4/3 3 1/0 1/ /2 x/y 1/2x -1/2; do
    refused 1/4 --shard "$shard"
done
for jobs in 0 -1 x 1x 100000 ''; do
    refused 'from 1 to 256' --jobs "$jobs"
done

# What is probably meant
refused "no option '--fromat'; did you mean '--format'?" --fromat json
refused "no option '--recursive'; see" --recursive
refused "did you mean '--output'?" --outptu=x
refused "did you mean '--no-progress'?" --noprogress
refused "no 'jsno'; did you mean 'json'?" --format jsno
refused "did you mean 'tokens'?" --with sentences,token
refused "no option '-q'" -q
refused "'--resume' takes no value" --resume=ja
refused 'name it with --output' --resume

# Progress never stands in the way of messages.
run --progress --stats veel.jsonl
ends_with 1
check 'should say one error and the end' [ "$(wc -l < "$err")" -eq 2 ]
says 'knipsel: 61 articles, '
says ', 1 failed'
run --no-progress veel.jsonl
check 'should only say the error' [ "$(wc -l < "$err")" -eq 1 ]
if command -v script > /dev/null 2>&1; then
    what='knipsel on a terminal'
    script -qec "'$knipsel' --progress --stats -o uit.jsonl map veel.jsonl" typed > /dev/null 2>&1
    check 'should say errors on lines of their own' \
        [ "$(tr '\r' '\n' < typed | grep -c -E '^(.\[K)?knipsel: .*(33.txt|veel.jsonl:61): ')" -eq 2 ]
    check 'should say the end' grep -q 'knipsel: 121 articles' typed
fi
finish
