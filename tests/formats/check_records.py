"""The format records: each line a flat object that says what the JSON says."""

import json
import os
import sys

import documents
from documents import check


def is_flat(value):
    return not isinstance(value, dict) and not (
        isinstance(value, list) and any(isinstance(item, (dict, list)) for item in value))


def main(scratch):
    for run in documents.UNITS:
        folder = os.path.join(scratch, run)
        with open(os.path.join(folder, "records", "all.records.jsonl"), encoding="utf-8",
                  newline="\n") as file:
            written = [json.loads(line) for line in file]
        expected = [dict(row, type=type_) for document in documents.load(folder)
                    for table in documents.TABLES for type_, row in documents.rows(document, table)]
        check(len(written) == len(expected), run, "records", len(written), len(expected))
        check({row["type"] for row in expected} == (
            {"quote", "casualty"} if run == "some" else
            {"number", "actor", "mention", "place", "place_mention", "quote", "casualty"}), run, "types")
        for is_, should in zip(written, expected):
            check(is_ == should, run, is_, should)
            check(all(is_flat(value) for value in is_.values()), run, "flat", is_)
            check(list(is_)[:3] == ["document", "type", "id"], run, "first members", is_)
    documents.finish()


main(sys.argv[1])
