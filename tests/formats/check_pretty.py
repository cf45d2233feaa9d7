"""The format pretty: lines a terminal can hold and nothing it could obey; all records are there."""

import os
import re
import sys
import unicodedata

import documents
from documents import check

TITLES = {"Who says what": "quotes", "Casualties": "casualties", "Who is named": "actors",
          "Places": "places", "Numbers": "numbers"}
COLOR = re.compile("\x1b\\[(?:[012]|3[1-5])m")


def compact(text):
    """Without blanks and what is not shown."""
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


def texts_of(document):
    """Per section, what each record must show."""
    return {
        "quotes": [[q["speaker"]["name"] if q["speaker"] else "(nobody named)"]
                   + [c["text"] for c in q["cue"]] + [c["text"] for c in q["content"]]
                   for q in document["quotes"]],
        "casualties": [[c["role"]] + ([c["who"]["text"]] if c["who"] else [])
                       for c in document["casualties"]],
        "actors": [[a["type"], a["name"]] + a["aliases"] for a in document["actors"]],
        "places": [[p["kind"], p["name"]] for p in document["places"]],
        "numbers": [[n["kind"], n["text"]] + ([n["noun"]["text"]] if n["noun"] else [])
                    for n in document["numbers"]],
    }


def read(content):
    """Per document, its heading and its sections."""
    found = []
    for block in content.rstrip("\n").split("\n\n"):
        first, *lines = block.lstrip("\n").split("\n")
        if first in TITLES:
            found[-1][1][TITLES[first]] = lines
        else:
            found.append((first, {}))
    return found


def check_lines(run, content):
    for line in content.split("\n"):
        columns = sum(2 if unicodedata.east_asian_width(c) in "WF" else
                      0 if unicodedata.combining(c) else 1 for c in line)
        check(columns <= 80, run, "columns", columns, line)
        check(not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") for c in line), run, line)


def main(scratch):
    plain = {}
    for run in documents.UNITS:
        folder = os.path.join(scratch, run)
        with open(os.path.join(folder, "pretty", "all.pretty.txt"), encoding="utf-8",
                  newline="\n") as file:
            content = file.read()
        check(("\x1b" in content) == (run == "bytes"), run, "colour")
        plain[run] = COLOR.sub("", content)
        check_lines(run, plain[run])
        written, expected = read(plain[run]), documents.load(folder)
        check(len(written) == len(expected), run, "documents", len(written))
        for (heading, sections), document in zip(written, expected):
            check(compact(heading).startswith(compact(document["id"])), run, heading, document["id"])
            for kind, records in texts_of(document).items():
                check((kind in sections) == bool(records), run, document["id"], kind)
                all_text = compact("".join(sections.get(kind, [])))
                at = 0
                for text in (text for record in records for text in record):
                    where = all_text.find(compact(text), at)
                    check(where >= 0, run, document["id"], kind, text)
                    at = max(at, where)
    check(plain["all"] == plain["bytes"], "colours only add colours")
    documents.finish()


main(sys.argv[1])
