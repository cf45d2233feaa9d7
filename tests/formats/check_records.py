"""The format records: each line a flat object that says what the JSON says."""

import json
import os
import re
import sys

import documents
from documents import check


def documented():
    """Per type, the members that docs/formats.md has."""
    path = os.path.join(os.path.dirname(__file__), "..", "..", "docs", "formats.md")
    with open(path, encoding="utf-8") as file:
        section = file.read().split("\n## records\n")[1].split("\n## ")[0]
    found = {}
    for line in section.split("\n"):
        if line.startswith("| `"):
            types, members = line.split("|")[1:3]
            for type_ in re.findall("`(\\w+)`", types):
                found[type_] = ["document", "type", "id"] + re.findall("`(\\w+)`", members)
    return found


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
        members = documented()
        for is_, should in zip(written, expected):
            check(list(is_) == members[is_["type"]], run, "docs/formats.md", list(is_))
            check(is_ == should, run, is_, should)
            check(all(is_flat(value) for value in is_.values()), run, "flat", is_)
    documents.finish()


main(sys.argv[1])
