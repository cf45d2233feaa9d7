#!/bin/sh
# However the work is divided, the output has the same bytes: the contracts of docs/scale.md.
#     scale.sh parallel|pipe|shard|broken KNIPSEL PROJECT
set -eu
export LC_ALL=C
part=$1 knipsel=$2 project=$3
for command in jq $([ "$part" = parallel ] && echo parallel); do
    if ! command -v "$command" >/dev/null 2>&1; then
        echo "skipped: the command $command is missing" >&2
        exit 77
    fi
done
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export HOME="$scratch" # GNU parallel keeps files there
cd "$project"
for file in corpus/*.txt; do
    jq -Rsc --arg id "$file" '{id: $id, text: .}' "$file"
done >"$scratch/articles.jsonl"
cd "$scratch"
count=$(wc -l <articles.jsonl)
[ "$count" -gt 10 ]

# A program that lines go through: lines of JSON in, lines of JSON out.
pipe() {
    "$knipsel" --input jsonl --format jsonl "$@"
}

fail() {
    echo "FAIL: $1" >&2
    exit 1
}

same() { # what, file
    cmp one "$2" || fail "$1: other bytes than of one process"
    echo "$1: the same $(wc -c <one) bytes as of one process"
}

pipe --jobs 1 <articles.jsonl >one
[ "$(wc -l <one)" -eq "$count" ] || fail "not one line for each line"
jq -r .id articles.jsonl >ids
jq -r .id one | cmp ids - || fail "other ids, or in another order"

test_parallel() {
    parallel --will-cite --pipe --keep-order --block 40k -j 3 \
        "$knipsel" --input jsonl --format jsonl --jobs 1 <articles.jsonl >many
    same "parallel --pipe" many
}

# As Spark's pipe() and Hadoop Streaming do it: each partition is some lines, for a process of its own.
test_pipe() {
    split -n r/4 articles.jsonl partition.
    for partition in partition.a?; do
        pipe <"$partition" >"out.${partition#partition.}"
        [ "$(wc -l <"$partition")" -eq "$(wc -l <"out.${partition#partition.}")" ] ||
            fail "not one line for each line of $partition"
    done
    paste -d '\n' out.a? | sed '/^$/d' >many
    same "four partitions" many

    # One process for each line
    while IFS= read -r line; do
        printf '%s\n' "$line" | pipe
    done <articles.jsonl >many
    same "a process for each line" many
    pipe </dev/null >empty || fail "an empty partition"
    [ ! -s empty ] || fail "an empty partition gives something"
}

test_shard() {
    for shard in 1 2 3; do
        "$knipsel" --format jsonl --shard "$shard/3" articles.jsonl >"shard.$shard"
        [ -s "shard.$shard" ] || fail "shard $shard is empty"
    done
    paste -d '\n' shard.1 shard.2 shard.3 | sed '/^$/d' >many
    same "three shards, line by line in turn" many
    sort one >one.sorted
    cat shard.? | sort | cmp one.sorted - || fail "shards one after the other, sorted"
}

# A broken line gives no line; it is named on standard error and in --errors, and the status is 1.
test_broken() {
    {
        head -n 3 articles.jsonl
        printf '{"id": "broken", "text": \n'
        printf '{"id": "no-text"}\n'
        tail -n +4 articles.jsonl
    } >some-broken.jsonl
    status=0
    pipe --errors errors.jsonl <some-broken.jsonl >many 2>said || status=$?
    [ "$status" -eq 1 ] || fail "the status is $status"
    same "with two broken lines" many
    [ "$(wc -l <errors.jsonl)" -eq 2 ] || fail "not two lines in --errors"
    [ "$(jq -r '.source' errors.jsonl | paste -sd ' ' -)" = '-:4 -:5' ] ||
        fail "sources: $(cat errors.jsonl)"
    grep -q -e '-:4: ' said && grep -q -e '-:5: ' said || fail "said: $(cat said)"
}

"test_$part"
