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

# A lexicon of one's own may say what it likes.
cat > stad.lex <<'LEX'
@class    city
@licence  CC0-1.0
@source   written for the test
@fields   latitude: <number>
@fields   longitude: <number>

Aardwerve    latitude=95 longitude=4
Zandwerve    latitude=51.25
LEX
cat > vaag.lex <<'LEX'
@class    vague-number
@licence  CC0-1.0
@source   written for the test
@fields   low: <number>
@fields   high: <number>
@fields   kind: plural

hopen    low=90 high=10 kind=plural
LEX
cat > zeg.lex <<'LEX'
@class    cue-verb
@licence  CC0-1.0
@source   written for the test
@fields   lemma: <text>
@fields   sort: roddel
@fields   form: past
@fields   takes: any

kwebbelde    lemma=kwebbelen sort=roddel form=past takes=any
LEX
printf 'In Aardwerve en Zandwerve staan hopen auto'"'"'s. „Het regent”, kwebbelde Anna Smit.\n' > eigen.txt
run --self-check --lexicon stad.lex --lexicon vaag.lex --lexicon zeg.lex eigen.txt
ends_with 0
says_nothing
gives '[.[0].places[] | .latitude, .longitude] == [null, null, null, null]'
gives '[.[0].numbers[] | .low, .high] == [10, 90]'
gives '[.[0].quotes[] | .verb, .verb_class] == ["kwebbelen", "neutral"]'

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
