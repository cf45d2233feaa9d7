#!/bin/sh
# --self-check and --schema.     self-check.sh KNIPSEL FAULTY-KNIPSEL
faulty=$(cd "$(dirname "$2")" && pwd)/$(basename "$2")
. "$(dirname "$0")/help.sh"

printf 'In België vielen 28 gewonden.\n' > een.txt
cp een.txt stuk.txt
run een.txt stuk.txt
ends_with 0
cp "$out" "$scratch/expected"
run --self-check een.txt stuk.txt
ends_with 0
says_nothing
check 'should write the same' cmp "$out" "$scratch/expected"

# A program whose check always finds a fault in one of them.
knipsel=$faulty
run --self-check een.txt stuk.txt ./een.txt
ends_with 1
says 'stuk.txt: n1: its span ends beyond the text'
check 'should name that file only' [ "$(wc -l < "$err")" -eq 1 ]
has_ids 'een.txt;./een.txt;'
run stuk.txt
ends_with 0
says_nothing
has_ids 'stuk.txt;'

run --schema
ends_with 0
says_nothing
gives 'length == 1 and .[0].properties.schema.const == "knipsel/1"'
finish
