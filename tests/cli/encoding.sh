#!/bin/sh
# Other charsets than UTF-8.     encoding.sh KNIPSEL
. "$(dirname "$0")/help.sh"

# The same text twice: „Eén café in België kost €3 per persoon”, zei zij. Het was 's avonds te koud.
printf '„Eén café in België kost €3 per persoon”, zei zij. Het was '"'"'s avonds te koud.\n' > utf8
printf '\204E\351n caf\351 in Belgi\353 kost \2003 per persoon\224, zei zij. ' > cp1252
printf 'Het was '"'"'s avonds te koud.\n' >> cp1252

run_on utf8 --with tokens
ends_with 0
gives '.[0].places[0].name == "België" and ([.[0].numbers[].value] | index(3) != null)'
cp "$out" expected
same() {
    check 'should be as from UTF-8' cmp "$out" "$scratch/here/expected"
}

run_on cp1252
ends_with 1
writes_nothing
says 'byte 0'
run_on cp1252 --with tokens --encoding windows-1252
ends_with 0
says_nothing
same
run_on cp1252 --with tokens --encoding auto
ends_with 0
says 'windows-1252'
same
run_on utf8 --with tokens --encoding auto
ends_with 0
says_nothing
same
run_on utf8 --with tokens --encoding UTF-8
ends_with 0
says_nothing
same

# UTF-16 with a byte order mark
printf '\377\376J\000a\000 \000e\000\351\000n\000.\000' > utf16
run_on utf16 --encoding auto --with tokens
ends_with 0
says 'UTF-16'
gives '.[0].tokens | length == 3'
run_on utf16 --encoding UTF-16 --with tokens
ends_with 0
gives '.[0].tokens | length == 3'

# Bytes that the charset does not have: that article fails, others do not.
cp cp1252 fout.txt
printf 'Gewoon ascii.\n' > goed.txt
run --encoding US-ASCII fout.txt goed.txt
ends_with 1
has_ids 'goed.txt;'
says 'fout.txt'
says 'byte 0'
run --encoding US-ASCII --format jsonl goed.txt
ends_with 0
says_nothing
printf '' > leeg.txt
run --encoding auto leeg.txt
ends_with 0
gives '.[0].length == 0'
finish
