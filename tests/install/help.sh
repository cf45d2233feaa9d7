# Shared by the scripts of this folder. They work in a folder of their own that goes away at the
# end. POSIX sh.
set -eu
export LC_ALL=C
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

needs() { # commands
    for command in "$@"; do
        if ! command -v "$command" >/dev/null 2>&1; then
            echo "skipped: the command $command is missing" >&2
            exit 77
        fi
    done
}

fail() {
    echo "FAIL: $1" >&2
    exit 1
}

# same WHAT EXPECTED GOT
same() {
    [ "$2" = "$3" ] || fail "$1: expected '$2', got '$3'"
    echo "$1: as expected"
}

# The program in a tree, on a sentence of ours.
program_runs() { # directory of the programs
    same "$1/knipsel" "Zwolle" "$(echo 'Het regende in Zwolle.' | "$1/knipsel" --only places |
        sed -n 's/.*{"id": "p1", "name": "\([^"]*\)".*/\1/p')"
    printf '@class city\n@licence x\n@source x\n\nZandwerve\n' > "$scratch/own.lex"
    same "$1/knpc" "1 lexicons with 1 entries, 0 rules: nothing wrong" \
        "$("$1/knpc" --check "$scratch/own.lex")"
}
