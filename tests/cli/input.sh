#!/bin/sh
# Where articles come from: standard input, files, directories.     input.sh KNIPSEL
. "$(dirname "$0")/help.sh"

article='In België vielen maandag 28 gewonden. De politie onderzoekt het.'
printf '%s\n' "$article" > een.txt
printf 'Er waren 3 auto'"'"'s.\n' > twee.txt

# Standard input
for operand in '' -; do
    run_on een.txt $operand
    ends_with 0
    says_nothing
    has_ids '-;'
    gives 'length == 1 and .[0].schema == "knipsel/1" and .[0].language == "nl"'
    gives '.[0].numbers[0].value == 28 and .[0].places[0].country == "BE"'
    check 'should be indented' [ "$(wc -l < "$out")" -gt 5 ]
done
cp "$out" stdin.json
run_on /dev/null
ends_with 0
gives '.[0].length == 0 and .[0].numbers == [] and .[0].places == []'
what='knipsel < a directory' status=0
"$knipsel" < . > "$out" 2> "$err" || status=$?
ends_with 1
writes_nothing
check 'should say something' [ -s "$err" ]
what='knipsel with standard input closed' status=0
"$knipsel" <&- > "$out" 2> "$err" || status=$?
ends_with 1
writes_nothing
check 'should say something' [ -s "$err" ]

# Files
run een.txt
ends_with 0
says_nothing
has_ids 'een.txt;'
check 'should be as from standard input, but for the id' \
    [ "$(jq -c 'del(.id)' "$out")" = "$(jq -c 'del(.id)' stdin.json)" ]
run ./twee.txt een.txt
ends_with 0
has_ids './twee.txt;een.txt;'
check 'should be one document a line' [ "$(wc -l < "$out")" -eq 2 ]
run_on een.txt twee.txt -
ends_with 0
has_ids 'twee.txt;-;'
printf '' > leeg.txt
run leeg.txt
ends_with 0
gives '.[0].length == 0'
printf 'kort' > 'drie "vier" \ vijf.txt'
run 'drie "vier" \ vijf.txt'
ends_with 0
has_ids 'drie "vier" \ vijf.txt;'
printf 'kort' > -vijf.txt
run -- -vijf.txt
ends_with 0
has_ids '-vijf.txt;'

# What cannot be read
run een.txt weg.txt twee.txt
ends_with 1
has_ids 'een.txt;twee.txt;'
says 'weg.txt'
run weg.txt
ends_with 1
writes_nothing
says 'weg.txt'
printf 'goed \377 fout' > stuk.txt
run een.txt stuk.txt twee.txt
ends_with 1
has_ids 'een.txt;twee.txt;'
says 'stuk.txt'
says 'byte 5'
check 'should name only that file' [ "$(grep -c -e een.txt -e twee.txt "$err")" -eq 0 ]
run stuk.txt
ends_with 1
writes_nothing
printf 'nul\000byte' > nul.txt
run nul.txt
ends_with 1
writes_nothing
says 'nul.txt'
if [ "$(id -u)" -ne 0 ]; then
    cp een.txt dicht.txt
    chmod 000 dicht.txt
    run dicht.txt twee.txt
    ends_with 1
    has_ids 'twee.txt;'
    says 'dicht.txt'
fi

# Directories
mkdir -p map/onder/dieper map/leeg
for name in map/b map/a map/Z map/onder/c map/onder/dieper/d map/é; do
    cp twee.txt "$name.txt"
done
cp een.txt map/lees.mij
cp een.txt map/x.txt.bak
cp een.txt map/TXT
sorted='map/Z.txt;map/a.txt;map/b.txt;map/onder/c.txt;map/onder/dieper/d.txt;map/é.txt;'
run map
ends_with 0
says_nothing
has_ids "$sorted"
check 'should be one document a line' [ "$(wc -l < "$out")" -eq 6 ]
run map/
ends_with 0
has_ids "$sorted"
run een.txt map/onder twee.txt
ends_with 0
has_ids 'een.txt;map/onder/c.txt;map/onder/dieper/d.txt;twee.txt;'
run map/leeg
ends_with 0
says_nothing
writes_nothing
cp stuk.txt map/c.txt
run map
ends_with 1
has_ids "$sorted"
says 'map/c.txt'
rm map/c.txt

# Links
mkdir -p lus/binnen
cp een.txt lus/a.txt
cp een.txt lus/binnen/b.txt
ln -s .. lus/binnen/terug
ln -s ../lus lus/zelf
run lus
ends_with 0
has_ids 'lus/a.txt;lus/binnen/b.txt;'
says 'lus/binnen/terug'
mkdir wijzers
ln -s ../een.txt wijzers/een.txt
ln -s ../map/onder wijzers/onder
run wijzers
ends_with 0
has_ids 'wijzers/een.txt;wijzers/onder/c.txt;wijzers/onder/dieper/d.txt;'
ln -s nergens wijzers/los.txt
run wijzers
ends_with 1
has_ids 'wijzers/een.txt;wijzers/onder/c.txt;wijzers/onder/dieper/d.txt;'
says 'wijzers/los.txt'

# JSON is UTF-8, whatever bytes a file's name has.
odd=$(printf 'raar\351.txt')
if command -v iconv >/dev/null 2>&1 && cp een.txt "$odd" 2>/dev/null; then
    run "$odd"
    ends_with 0
    check 'should be UTF-8' iconv -f UTF-8 -t UTF-8 "$out"
else
    echo "skipped: names that are not UTF-8 (no iconv, or not on this file system)"
fi
finish
