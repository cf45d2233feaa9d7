#!/bin/sh
# Writes the corpus and some hostile articles in every format, then checks one of them.
#     format.sh WRITE-FORMATS CORPUS FORMAT [ARGUMENT...]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
write=$1 corpus=$2 format=$3
shift 3
if ! command -v python3 > /dev/null 2>&1; then
    echo "skipped: the command python3 is missing" >&2
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PYTHONDONTWRITEBYTECODE=1
mkdir "$scratch/in" "$scratch/all" "$scratch/bytes" "$scratch/some"
python3 "$here/articles.py" "$scratch/in"
cd "$scratch/in"
cp "$corpus"/*.txt .
"$write" "$scratch/all" *.txt
"$write" --offsets 1 --color "$scratch/bytes" *.txt
"$write" --only 24 --offsets 2 "$scratch/some" *.txt # quotes and casualties, UTF-16
python3 "$here/check_$format.py" "$scratch" "$@"
