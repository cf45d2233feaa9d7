# Shared by the scripts of this folder, which source it with the program's path as their first
# argument. They work in a folder of their own that goes away at the end. POSIX sh.
set -u
export LC_ALL=C
knipsel=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
failed=0
checked=0

if ! command -v jq >/dev/null 2>&1; then
    echo "skipped: the command jq is missing" >&2
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/here"
cd "$scratch/here" || exit 1
out=$scratch/out err=$scratch/err

# Runs the program: its standard output is in $out, its messages in $err, its status in $status.
run() {
    what="knipsel $*"
    status=0
    "$knipsel" "$@" > "$out" 2> "$err" < /dev/null || status=$?
}

# The same, with a file as standard input.
run_on() {
    input=$1
    shift
    what="knipsel $* < $input"
    status=0
    "$knipsel" "$@" > "$out" 2> "$err" < "$input" || status=$?
}

complain() {
    echo "FAIL: $what: $1 (status $status)" >&2
    sed 's/^/    stdout: /' "$out" | head -n 5 | cut -c 1-200 >&2
    sed 's/^/    stderr: /' "$err" | head -n 5 | cut -c 1-200 >&2
    failed=1
}

# check WHAT COMMAND...: the command must succeed.
check() {
    title=$1
    shift
    checked=$((checked + 1))
    "$@" > /dev/null 2>&1 || complain "$title"
}

ends_with() { # the status
    check "should end with status $1" [ "$status" -eq "$1" ]
}

says_nothing() {
    check "should say nothing on standard error" [ ! -s "$err" ]
}

writes_nothing() {
    check "should write nothing on standard output" [ ! -s "$out" ]
}

says() { # a fixed string, on standard error
    check "should say '$1'" grep -qF -e "$1" "$err"
}

# gives FILTER: the jq filter must be true of the array of all documents that were written.
gives() {
    check "should give $1" jq -e -s "$1" "$out"
}

# The ids of all documents, in order, each followed by a semicolon.
has_ids() {
    check "should have the ids $1" [ "$(jq -r '.id + ";"' "$out" | tr -d '\n')" = "$1" ]
}

finish() {
    if [ "$failed" -eq 0 ]; then
        echo "$checked checks"
    fi
    exit "$failed"
}
