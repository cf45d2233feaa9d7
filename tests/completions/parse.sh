#!/bin/sh
# A shell reads its completion without a complaint; fish also says what it offers.
#     parse.sh SHELL COMPLETION
shell=$1 file=$2
if ! command -v "$shell" >/dev/null 2>&1; then
    echo "skipped: the command $shell is missing" >&2
    exit 77
fi
"$shell" -n "$file" || exit 1
[ "$shell" = fish ] || exit 0

HOME=$(mktemp -d) || exit 1
export HOME
trap 'rm -rf "$HOME"' EXIT
failed=0
offers() { # expected, command line
    got=$(fish -c "source '$file'; complete -C '$2'" | cut -f 1 | sort | paste -sd ' ' -)
    if [ "$got" != "$1" ]; then
        echo "FAIL: $2: expected '$1', got '$got'" >&2
        failed=1
    fi
}
offers "jsonl" "knipsel --format jsonl"
offers "byte codepoint utf16" "knipsel --offsets "
offers "tokens,sentences tokens,tags" "knipsel --with tokens,"
offers "--only=numbers,quotes" "knipsel --only=numbers,q"
offers "--with" "knipsel --wi"
exit $failed
