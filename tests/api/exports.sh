#!/bin/sh
# What the shared library exports is what the public header declares, no more and no less.
#     exports.sh NM LIBRARY HEADER
set -eu
export LC_ALL=C
nm=$1 library=$2 header=$3

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Sanitizers and coverage add symbols of theirs, which begin with two underscores.
"$nm" -D --defined-only "$library" | awk '{ print $NF }' | sed 's/@.*//' | grep -v '^__' |
    sort -u > "$scratch/exported"

# Each declaration begins with KNP_API; its function is the first name before a bracket.
tr '\n' ' ' < "$header" | sed 's/KNP_API/\n/g' |
    sed -n 's/^[^(]*[ *]\(knp_[a-z0-9_]*\)(.*/\1/p' | sort -u > "$scratch/declared"

declared=$(wc -l < "$scratch/declared")
if [ "$declared" -lt 20 ]; then
    echo "only $declared declarations found in $header: this test reads it wrongly" >&2
    exit 1
fi
if ! diff "$scratch/declared" "$scratch/exported" > "$scratch/difference"; then
    echo "< declared only   > exported only" >&2
    grep '^[<>]' "$scratch/difference" >&2
    exit 1
fi
echo "$declared functions"
