#!/bin/sh
# What bash offers after some beginnings of a command.     bash.sh COMPLETION
if ! command -v bash >/dev/null 2>&1; then
    echo "skipped: the command bash is missing" >&2
    exit 77
fi
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir 'oude kranten'
: >eigen.lex
: >eigen.rules
: >een.txt
export LC_ALL=C
bash --norc -s "$1" <<'BASH'
source "$1" || exit 1
function=$(complete -p knipsel | sed 's/.*-F \([^ ]*\) .*/\1/')
checked=0 failed=0

# offers EXPECTED WORD...: the last word is the one that is being typed.
offers() {
    local expected=$1 got
    shift
    COMP_WORDS=(knipsel "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    "$function"
    got=$(printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd ' ')
    checked=$((checked + 1))
    if [ "$got" != "$expected" ]; then
        echo "FAIL: knipsel $*: expected '$expected', got '$got'" >&2
        failed=1
    fi
}

offers "--with" --wi
offers "--progress" --pr
offers "" --nothing
offers "json jsonl" --format json
offers "brat" -f b
offers "jsonl" --format = jsonl
offers "codepoint" --offsets c
offers "byte codepoint utf16" --offsets ""
offers "byte codepoint utf16" --offsets =
offers "sentences" --with s
offers "tokens,sentences" --with tokens,s
offers "tokens,sentences tokens,tags" --with tokens,
offers "tokens,sentences,tags" --with tokens,sentences,t
offers "numbers,quotes" --only = numbers,q
offers "eigen.lex oude kranten" --lexicon ""
offers "eigen.rules" --rules e
offers "een.txt eigen.lex eigen.rules" e
offers "oude kranten" --explain o
offers "" --date ""
offers "jsonl" -f jsonl
offers "auto jsonl text" --input ""
offers "een.txt" --output ee
offers "--null" --nu
offers "" --text-field ""
echo "$checked checks"
exit $failed
BASH
