#!/bin/sh
# What goes out: valid JSON, and an error where it cannot.     output.sh KNIPSEL
. "$(dirname "$0")/help.sh"

# Whatever the text holds
printf 'Kop "met" \\ tekens\n\n\001\002\037\177 tab\there 5%% & 3 < 4, ' > raar.txt
printf '1e9 2,5e-3 \342\200\250 Parijs\r\n' >> raar.txt
printf '%s\n' "{\"a\": [1, 2]} 'x' \\u0000 \\n 12 </script> Gent" > json.txt
run --with tokens,sentences raar.txt
ends_with 0
gives 'length == 1 and .[0].length == (.[0].sentences | last | .[1]) + 2'
check 'should have no raw control characters' \
    [ "$(tr -cd '\000-\011\013-\037\177' < "$out" | wc -c)" -eq 0 ]
run --format jsonl --with tokens,sentences raar.txt json.txt
ends_with 0
gives 'length == 2'
check 'should be two lines' [ "$(wc -l < "$out")" -eq 2 ]
types=$(while IFS= read -r line; do printf '%s' "$line" | jq -r type; done < "$out")
check 'should be an object on each line' [ "$(echo $types)" = 'object object' ]

# A text whose JSON is larger than any pipe
i=0
while [ "$i" -lt 2000 ]; do
    echo "In Brussel stonden $i bussen en 12 trams, dat zijn er 3.500 meer dan in Gent of Luik."
    i=$((i + 1))
done > groot.txt
run --with tokens groot.txt
ends_with 0
gives '(.[0].numbers | length) > 5000'

closed_pipe() { # arguments
    what="knipsel $* | head -c 1"
    : > "$out"
    { status=0; "$knipsel" "$@" 2> "$err" || status=$?; echo "$status" > "$scratch/status"; } |
        head -c 1 > /dev/null
    status=$(cat "$scratch/status")
    ends_with 1
    says 'knipsel: '
    check 'should say it once' [ "$(wc -l < "$err")" -eq 1 ]
}
closed_pipe --with tokens groot.txt
closed_pipe --with tokens --format jsonl groot.txt groot.txt groot.txt

full_disk() { # arguments
    what="knipsel $* > /dev/full"
    status=0
    : > "$out"
    "$knipsel" "$@" > /dev/full 2> "$err" || status=$?
    ends_with 1
    says 'No space left on device'
    check 'should say it once' [ "$(wc -l < "$err")" -eq 1 ]
}
if [ -c /dev/full ]; then
    full_disk raar.txt
    full_disk raar.txt json.txt
    full_disk --with tokens groot.txt
    full_disk --with tokens groot.txt groot.txt
else
    echo "skipped: a full disk (no /dev/full here)"
fi

what='knipsel with standard output closed' status=0
: > "$out"
"$knipsel" raar.txt >&- 2> "$err" || status=$?
ends_with 1
check 'should say something' [ -s "$err" ]
finish
