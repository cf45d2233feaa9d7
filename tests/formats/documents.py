"""Shared by the checks of formats: what was written as JSON, and the texts it is about."""

import glob
import json
import os
import sys

UNITS = {"all": "codepoint", "bytes": "byte", "some": "utf16"}
failures = []
checked = 0


def check(condition, *what):
    global checked
    checked += 1
    if not condition:
        failures.append(what)
        if len(failures) <= 10:
            print("FAIL:", *what, file=sys.stderr)


def finish():
    if checked == 0:
        print("FAIL: nothing was checked", file=sys.stderr)
    print(checked, "checks")
    sys.exit(1 if failures or not checked else 0)


class Text:
    """The text of an article, to be sliced by the offsets of one unit."""

    def __init__(self, bytes_, unit):
        self.unit = unit
        self.text = bytes_.decode()
        self.coded = {"byte": bytes_, "utf16": self.text.encode("utf-16-le"), "codepoint": None}[unit]

    def slice(self, start, end):
        if self.unit == "codepoint":
            return self.text[start:end]
        if self.unit == "byte":
            return self.coded[start:end].decode()
        return self.coded[2 * start : 2 * end].decode("utf-16-le")


def load(folder, **options):
    """The documents of one run, in order, each with its text under "_text"."""
    run = os.path.basename(folder)
    paths = sorted(glob.glob(os.path.join(folder, "..", "in", "*.txt")), key=os.fsencode)
    with open(os.path.join(folder, "jsonl", "all.jsonl"), encoding="utf-8", newline="\n") as file:
        documents = [json.loads(line, **options) for line in file]
    check(len(documents) == len(paths) > 20, "one document a text", len(documents), len(paths))
    for document, path in zip(documents, paths):
        with open(path, "rb") as file:
            document["_text"] = Text(file.read(), UNITS[run])
    return documents


def span(row, prefix, value):
    for part in ("start", "end", "text"):
        row[prefix + part] = value[part] if value else None


def spans(row, prefix, values):
    for part in ("start", "end", "text"):
        row[prefix + part] = [value[part] for value in values]


def actor_of(value):
    return value["actor"] if value else None


def numbers(document):
    for n in document["numbers"]:
        row = {key: n[key] for key in ("id", "start", "end", "text", "kind", "resolved", "bound", "low",
                                       "high", "unit", "sentence", "rule")}
        for key in ("value", "value2"):
            is_text = n["kind"] in ("date", "time", "duration", "score")
            row[key], row[key + "_text"] = (None, n[key]) if is_text else (n[key], None)
        span(row, "modifier_", n["modifier"])
        span(row, "noun_", n["noun"])
        row["noun_actor"] = actor_of(n["noun"])
        yield "number", row


def actors(document):
    for a in document["actors"]:
        row = {key: a[key] for key in ("id", "named", "name", "aliases", "function", "kind", "age",
                                       "country")}
        row["actor_type"] = a["type"]
        row["mentions"] = len(a["mentions"])
        yield "actor", row


def mentions(document):
    for type_, key, records in (("mention", "actor", document["actors"]),
                                ("place_mention", "place", document["places"])):
        for record in records:
            for number, m in enumerate(record["mentions"], 1):
                row = dict(m, id="%s.%d" % (record["id"], number), name=record["name"], actor=None,
                           place=None)
                row[key] = record["id"]
                yield type_, row


def places(document):
    for p in document["places"]:
        yield "place", dict(p, mentions=len(p["mentions"]))


def quotes(document):
    for q in document["quotes"]:
        row = {key: q[key] for key in ("id", "kind", "verb", "verb_class", "source_kind", "sentence",
                                       "rule")}
        row["start"], row["end"] = q["content"][0]["start"], q["content"][-1]["end"]
        row["text"] = document["_text"].slice(int(row["start"]), int(row["end"]))
        spans(row, "content_", q["content"])
        spans(row, "cue_", q["cue"])
        span(row, "source_", q["source"])
        span(row, "via_", q["via"])
        row["via_actor"] = actor_of(q["via"])
        speaker = q["speaker"] or {"name": None, "actor": None, "by": None}
        row["speaker"], row["speaker_actor"] = speaker["name"], speaker["actor"]
        row["speaker_by"] = speaker["by"]
        yield "quote", row


def casualties(document):
    for c in document["casualties"]:
        row = {key: c[key] for key in ("id", "role", "number", "low", "high", "place", "quote",
                                       "modality", "part_of", "supersedes", "sentence", "rule")}
        span(row, "", c["cue"])
        span(row, "who_", c["who"])
        row["who_actor"] = actor_of(c["who"])
        yield "casualty", row


TABLES = {"numbers": numbers, "actors": actors, "mentions": mentions, "places": places,
          "quotes": quotes, "casualties": casualties}


def rows(document, table):
    """What a table must have of a document: the type of each record, and its row."""
    for type_, row in TABLES[table](document):
        yield type_, dict(row, document=document["id"])
