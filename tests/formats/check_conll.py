"""The format conll: its tokens slice the text, and its columns give back the spans of the JSON."""

import os
import re
import sys

import documents
from documents import check

COLUMNS = "ID FORM UPOS START END NUMBER ACTOR PLACE QUOTE CUE SOURCE CASUALTY WHO".split()
TYPES = {"person": "PER", "organisation": "ORG", "group": "GRP"}
BREAKS = re.compile("[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]")


def spans_of(document):
    """Per column, the spans that the JSON has, with their labels."""
    found = {column: [] for column in COLUMNS[5:]}

    def add(column, value, label):
        if value:
            found[column].append((value["start"], value["end"], label))

    for n in document["numbers"]:
        add("NUMBER", n, n["kind"])
    for a in document["actors"]:
        for m in a["mentions"]:
            add("ACTOR", m, TYPES[a["type"]])
    for p in document["places"]:
        for m in p["mentions"]:
            add("PLACE", m, p["kind"])
    for q in document["quotes"]:
        for piece in q["content"]:
            add("QUOTE", piece, q["kind"])
        for cue in q["cue"]:
            add("CUE", cue, q["verb_class"] or "cue")
        add("SOURCE", q["source"], q["source_kind"] or "source")
    for c in document["casualties"]:
        add("CASUALTY", c["cue"], c["role"])
        add("WHO", c["who"], c["role"])
    return found


def outermost(spans, tokens):
    """The spans widened to whole tokens, without those inside of, or beginning inside, another."""
    kept = []
    for start, end, label in sorted(spans, key=lambda s: (s[0], -s[1])):
        inside = [t for t in tokens if t[0] < end and t[1] > start]
        if inside and (not kept or kept[-1][1] <= inside[0][0]):
            kept.append((inside[0][0], inside[-1][1], label))
    return kept


def read_spans(rows, column):
    """IOB2 back to spans."""
    found = []
    for row in rows:
        tag = row[column]
        if tag.startswith("B-"):
            found.append([int(row["START"]), int(row["END"]), tag[2:]])
        elif tag.startswith("I-"):
            check(found and found[-1][2] == tag[2:], "I- goes on with something", row)
            found[-1][1] = int(row["END"])
        else:
            check(tag == "O", "tag", row)
    return [tuple(span) for span in found]


def read(path):
    """The documents of a file: per document its id, and its sentences."""
    with open(path, encoding="utf-8", newline="\n") as file:
        content = file.read()
    check(content.startswith("# global.columns = " + " ".join(COLUMNS) + "\n"), "columns")
    check(content.endswith("\n\n"), "a blank line behind the last sentence")
    blocks = content.split("\n", 1)[1].split("\n\n")[:-1]
    for block in blocks:
        check(len(block.splitlines()) == block.count("\n") + 1, "another line end", block)
        comments = [line[2:].split(" = ", 1) for line in block.split("\n") if line.startswith("# ")]
        rows = [line.split("\t") for line in block.split("\n")[len(comments):]]
        check(all(len(row) == len(COLUMNS) for row in rows), "columns of", rows[:1])
        yield dict(comments), [dict(zip(COLUMNS, row)) for row in rows]


def check_sentence(text, comments, rows, number):
    check(comments["sent_id"] == str(number), "sent_id", comments)
    start, end = int(rows[0]["START"]), int(rows[-1]["END"])
    check(comments["text"] == BREAKS.sub(" ", text.slice(start, end)), "text", comments)
    for number, row in enumerate(rows, 1):
        check(row["ID"] == str(number), "ID", row)
        check(row["FORM"] == BREAKS.sub(" ", text.slice(int(row["START"]), int(row["END"]))), row)
        check(re.fullmatch("[A-Z]+", row["UPOS"]), "UPOS", row)


def main(scratch):
    for run in documents.UNITS:
        folder = os.path.join(scratch, run)
        written = []
        for comments, rows in read(os.path.join(folder, "conll", "all.conllup")):
            if "newdoc id" in comments:
                written.append((comments["newdoc id"], []))
            written[-1][1].append((comments, rows))
        expected = [d for d in documents.load(folder) if d["_text"].text.strip("\ufeff \n\t")]
        check([id_ for id_, _ in written] == [BREAKS.sub(" ", d["id"]) for d in expected], run, "ids")
        marked = dict.fromkeys(COLUMNS[5:], 0)
        for (_, sentences), document in zip(written, expected):
            for number, (comments, rows) in enumerate(sentences):
                check_sentence(document["_text"], comments, rows, number)
            all_rows = [row for _, rows in sentences for row in rows]
            tokens = [(int(row["START"]), int(row["END"])) for row in all_rows]
            for column, spans in spans_of(document).items():
                if run == "some" and column in ("NUMBER", "ACTOR", "PLACE"):
                    check({row[column] for row in all_rows} == {"_"}, run, column, "is not written")
                    continue
                should = outermost(spans, tokens)
                marked[column] += len(should)
                is_ = read_spans(all_rows, column)
                check(is_ == should, run, document["id"], column, is_, should)
        check(all(count > 10 for column, count in marked.items()
                  if run != "some" or column in COLUMNS[8:]), run, marked)
    documents.finish()


main(sys.argv[1])
