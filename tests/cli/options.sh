#!/bin/sh
# Options and their values, right and wrong.     options.sh KNIPSEL
. "$(dirname "$0")/help.sh"

printf 'DEN HAAG, 3 maart 2021 (ANP) – In België vielen 28 gewonden. Het regende in Zandwerve.\n' \
    > een.txt
printf 'Er waren 3 auto'"'"'s.\n' > twee.txt

# Help and version
run --help
ends_with 0
says_nothing
for option in format with only offsets date encoding lexicon rules self-check schema help version; do
    check "should name --$option" grep -q -e "--$option" "$out"
done
check 'should tell the exit status' grep -q 'Exit status' "$out"
run --version
ends_with 0
says_nothing
check 'should be a name and a version' grep -qx 'knipsel [0-9]*\.[0-9]*\.[0-9]*' "$out"

# What is wrong is said, and nothing is written.
refuses() { # what is said, arguments
    wanted=$1
    shift
    run "$@" een.txt
    ends_with 2
    writes_nothing
    says "$wanted"
}
refuses klets --klets
refuses x -x
refuses xml --format xml
refuses format --format ''
refuses char --offsets char
refuses zinnen --with zinnen
refuses zinnen --with tokens,zinnen
refuses with --with tokens,
refuses mensen --only mensen
refuses only --only ''
refuses token --with token
refuses 12-03-2024 --date 12-03-2024
refuses morgen --date morgen
refuses 2024-1-1 --date 2024-1-1
refuses 2024-01-01x --date 2024-01-01x
refuses 2024-13-01 --date 2024-13-01
refuses 2024-02-31 --date 2024-02-31
refuses geen-charset --encoding geen-charset
run een.txt --format
ends_with 2
writes_nothing
check 'should say something' [ -s "$err" ]

# Formats
run --format jsonl een.txt
ends_with 0
check 'should be one line' [ "$(wc -l < "$out")" -eq 1 ]
gives 'length == 1 and .[0].id == "een.txt"'
run --format=json een.txt twee.txt
ends_with 0
check 'should be indented' [ "$(wc -l < "$out")" -gt 10 ]
has_ids 'een.txt;twee.txt;'

# Lists
run een.txt
gives '.[0] | has("tokens") or has("sentences") | not'
gives '.[0] | [has("numbers", "actors", "places", "quotes", "casualties")] | all'
gives '.[0].numbers != [] and .[0].places != []'
run --with tokens een.txt
gives '.[0] | (.tokens | length) > 15 and (has("sentences") | not)'
run --with sentences,tokens een.txt
gives '.[0] | (.tokens | length) > 15 and (.sentences | length) == 2'
run --with sentences --with tokens een.txt
gives '.[0] | has("tokens") and has("sentences")'
run --only numbers een.txt
ends_with 0
gives '.[0].numbers != [] and .[0].places == []'
gives '.[0] | [has("numbers", "actors", "places", "quotes", "casualties")] | all'
run --only places een.txt
gives '.[0].numbers == [] and .[0].actors == [] and .[0].places != []'
run --only places,numbers een.txt
gives '.[0].numbers != [] and .[0].places != []'
run --only actors,quotes,casualties een.txt
gives '.[0].numbers == [] and .[0].places == [] and [.[0].actors[].name] == ["ANP"]'
run --only actors een.txt
gives '.[0].numbers == [] and .[0].places == [] and .[0].actors != []'

# Dates
run een.txt
gives '.[0].date == "2021-03-03"'
run twee.txt
gives '.[0].date == null'
run --date 2024-05-12 een.txt twee.txt
ends_with 0
gives '.[0].date == "2024-05-12" and .[1].date == "2024-05-12"'
run --date 2024-02-29 twee.txt
ends_with 0
gives '.[0].date == "2024-02-29"'

# Lexicons
cat > goed.lex <<'LEX'
@class    city
@licence  CC0-1.0
@source   written for the test
@fields   country: <text>

Zandwerve    country=NL
LEX
cat > meer.lex <<'LEX'
@class    country
@licence  CC0-1.0
@source   written for the test

=Zandland
LEX
{ cat goed.lex && echo 'Aardwerve    provincie=GR'; } > slecht.lex
run een.txt
gives '[.[0].places[] | select(.name == "Zandwerve") | .country, .latitude] == [null, null]'
run --lexicon goed.lex een.txt
ends_with 0
gives '[.[0].places[] | select(.name == "Zandwerve") | .kind, .country] == ["city", "NL"]'
printf 'Zandwerve ligt niet in Zandland.\n' > drie.txt
run --lexicon goed.lex --lexicon meer.lex drie.txt
ends_with 0
gives '[.[0].places[].kind] == ["city", "country"]'
run --lexicon slecht.lex een.txt
ends_with 2
writes_nothing
says 'slecht.lex:7:14: '
run --lexicon goed.lex --lexicon slecht.lex een.txt twee.txt
ends_with 2
writes_nothing
says 'slecht.lex:7:14: '
run --lexicon weg.lex een.txt
ends_with 2
writes_nothing
says 'weg.lex'

# Rules
cat > goed.rules <<'RULES'
@phase numbers
rule eigen.emmer
    value:<cardinal> ("emmer" | "emmers")
    => measure { unit = emmer }
    yes  Zij kocht twaalf emmers stroop.
    no   Zij kocht twaalf broden.
RULES
sed 's/emmers/kisten/g; s/emmer/kist/g' goed.rules > meer.rules
sed 's/"emmers")/"emmers"/' goed.rules > slecht.rules
sed 's/<cardinal>/#nergens/' goed.rules > onbekend.rules
printf 'Zij kocht twaalf emmers stroop en 3 kisten.\n' > vier.txt
run vier.txt
gives '[.[0].numbers[].kind] == ["count", "count"]'
run --rules goed.rules vier.txt
ends_with 0
says_nothing
gives '[.[0].numbers[].kind] == ["measure", "count"]'
gives '.[0].numbers[0] | .text == "twaalf emmers" and .value == 12 and .unit == "emmer"'
run --rules goed.rules --rules=meer.rules vier.txt
ends_with 0
gives '[.[0].numbers[].unit] == ["emmer", "kist"]'
run --lexicon goed.lex --rules goed.rules vier.txt
ends_with 0
gives '.[0].numbers[0].unit == "emmer"'
run --rules slecht.rules vier.txt
ends_with 2
writes_nothing
says 'slecht.rules:3:41: '
run --rules goed.rules --rules slecht.rules vier.txt een.txt
ends_with 2
writes_nothing
says 'slecht.rules:3:41: '
run --rules onbekend.rules vier.txt
ends_with 2
writes_nothing
says 'onbekend.rules:3:11: '
run --rules weg.rules vier.txt
ends_with 2
writes_nothing
says 'weg.rules'
run --rules
ends_with 2
writes_nothing

# Options may stand behind operands.
run een.txt twee.txt --format json --date 2020-01-01
ends_with 0
gives 'length == 2 and .[1].date == "2020-01-01"'
finish
