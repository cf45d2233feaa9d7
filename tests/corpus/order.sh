#!/bin/sh
# An article's records do not depend on what was read before it:  order.sh KNIPSEL PROJECT
set -eu
knipsel=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$2"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp corpus/*.txt "$scratch"
cd "$scratch"
# Words that join names (del, la) beside an open word that stands between two capitals.
echo 'De bond van Zuid-Holland noemt Paso del Norte en La Linea; ook de del is nieuw.' > verbinding.txt
echo 'Volgens de Grote Waterlandse wandelbond CSF gaat de tocht door.' > wandelbond.txt
forth=$(ls ./*.txt)
back=$(ls -r ./*.txt)
read_all() {
    "$knipsel" --jobs 1 --format jsonl --with tokens,sentences,tags "$@" | LC_ALL=C sort
}
read_all $forth > forth
read_all $back > back
for article in $forth; do
    read_all "$article"
done | LC_ALL=C sort > alone
cmp forth back
cmp forth alone
