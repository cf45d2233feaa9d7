"""The format brat: offsets slice the text, and annotations say what the JSON says."""

import os
import re
import sys

import documents
from documents import check

TYPES = {"person": "Person", "organisation": "Organisation", "group": "Group"}


class Annotations:
    """An .ann file, every line of which must be understood."""

    def __init__(self, content, text):
        self.spans, self.relations, self.attributes, self.notes, self.equal = {}, [], {}, {}, []
        check(content == "" or content.endswith("\n"), "line end")
        lines = content.splitlines()
        check(len(lines) == content.count("\n"), "another line end")
        kinds = (
            (r"T(\d+)\t(\w+) ((?:\d+ \d+;)*\d+ \d+)\t(.*)", self.span),
            (r"R(\d+)\t(\w+) Arg1:T(\d+) Arg2:T(\d+)", self.relation),
            (r"A(\d+)\t(\w+) T(\d+) ([\w-]+)", self.attribute),
            (r"#(\d+)\tAnnotatorNotes T(\d+)\t(.*)", self.note),
            (r"\*\tEquiv((?: T\d+)+)", self.equivalence),
        )
        self.text = text
        for line in lines:
            matches = [(re.fullmatch(pattern, line), take) for pattern, take in kinds]
            matches = [(match, take) for match, take in matches if match]
            check(len(matches) == 1, "line", line)
            for match, take in matches:
                take(*match.groups())
        for _, _, first, second in self.relations:
            check(first in self.spans and second in self.spans, "relation", first, second)

    def span(self, number, type_, offsets, content):
        pieces = [tuple(map(int, piece.split())) for piece in offsets.split(";")]
        check(number == str(len(self.spans) + 1), "T numbers", number)
        check(all(a < b for a, b in pieces), "pieces", pieces)
        check(all(a[1] <= b[0] for a, b in zip(pieces, pieces[1:])), "order of pieces", pieces)
        sliced = [self.text[a:b] for a, b in pieces]
        check(" ".join(sliced) == content, "text", sliced, content)
        self.spans[number] = (type_, pieces)

    def relation(self, number, type_, first, second):
        check(number == str(len(self.relations) + 1), "R numbers", number)
        self.relations.append((number, type_, first, second))

    def attribute(self, _, type_, span, value):
        check(span in self.spans, "attribute", span)
        self.attributes[span, type_] = value

    def note(self, _, span, content):
        check(span in self.spans, "note", span)
        self.notes[span] = dict(part.split("=", 1) for part in content.split("; ")[1:])
        self.notes[span]["id"] = content.split("; ")[0]

    def equivalence(self, members):
        self.equal.append([member[1:] for member in members.split()])

    def targets(self, span, type_):
        return [second for _, t, first, second in self.relations if (t, first) == (type_, span)]

    def by_id(self):
        return {note["id"]: span for span, note in self.notes.items()}


def hull(a, span):
    return a.spans[span][1][0][0], a.spans[span][1][-1][1]


def same(a, span, value):
    """A span of the JSON, but for the line ends at its edges."""
    return bool(value) and hull(a, span) == (value["start"], value["end"])


def check_target(a, span, type_, value, *what):
    targets = a.targets(span, type_)
    check(len(targets) == (1 if value else 0), *what, type_, targets, value)
    if value and targets:
        check(same(a, targets[0], value), *what, type_, value)


def check_numbers(a, ids, document):
    for n in document["numbers"]:
        span = ids[n["id"]]
        what = document["id"], n["id"]
        check(a.spans[span][0] == "Number" and same(a, span, n), *what)
        check(a.attributes[span, "NumberKind"] == n["kind"], *what, "kind")
        check(a.attributes[span, "Bound"] == n["bound"], *what, "bound")
        for key in ("value", "value2", "low", "high", "unit", "resolved"):
            check(a.notes[span].get(key) == n[key], *what, key, a.notes[span], n[key])
        check_target(a, span, "HasModifier", n["modifier"], *what)
        check_target(a, span, "Counts", n["noun"], *what)


def check_mentions(a, ids, document, kind):
    for record in document[kind]:
        span = ids[record["id"]]
        what = document["id"], record["id"]
        check(a.notes[span]["name"] == re.sub(r"[\x09-\x0d\x1c-\x1f\x85\u2028\u2029]", " ",
                                              record["name"]), *what, a.notes[span])
        group = [g for g in a.equal if span in g] or [[span]]
        check(len(group) == 1 and len(group[0]) == len(record["mentions"]), *what, group)
        for member, mention in zip(group[0], record["mentions"]):
            check(same(a, member, mention), *what, mention)
            check(a.spans[member][0] == TYPES.get(record.get("type"), "Place"), *what, "type")


def check_quotes(a, ids, document):
    for q in document["quotes"]:
        span = ids[q["id"]]
        what = document["id"], q["id"]
        pieces = a.spans[span][1]
        check(a.spans[span][0] == "Quotation", *what)
        check(hull(a, span) == (q["content"][0]["start"], q["content"][-1]["end"]), *what, pieces)
        check(all(any(c["start"] <= x and y <= c["end"] for c in q["content"]) for x, y in pieces),
              *what, "pieces inside of the content", pieces)
        check(a.attributes[span, "QuoteKind"] == q["kind"], *what, "kind")
        check(a.notes[span].get("verb") == q["verb"], *what, "verb")
        check_target(a, span, "HasSource", q["source"], *what)
        check(len(a.targets(span, "HasCue")) == bool(q["cue"]), *what, "cue")
        speaker = q["speaker"] and q["speaker"]["actor"]
        said_by = a.targets(span, "SaidBy")
        check(len(said_by) == (1 if speaker else 0), *what, "speaker", said_by)
        if speaker:
            mentions = [actor for actor in document["actors"] if actor["id"] == speaker][0]["mentions"]
            check(any(same(a, said_by[0], m) for m in mentions), *what, "speaker's mention")


def check_casualties(a, ids, document):
    for c in document["casualties"]:
        span = ids[c["id"]]
        what = document["id"], c["id"]
        check(same(a, span, c["cue"]), *what)
        check(a.attributes[span, "Role"] == c["role"], *what, "role")
        check(a.attributes[span, "Modality"] == c["modality"], *what, "modality")
        check_target(a, span, "HasVictims", c["who"], *what)
        for relation, key in (("HasFigure", "number"), ("HappenedIn", "place"),
                              ("ClaimedIn", "quote"), ("PartOf", "part_of")):
            should = [ids[c[key]]] if c[key] else []
            check(a.targets(span, relation) == should, *what, relation)


def configuration():
    """What the annotation.conf of docs/formats.md knows: entities, relations, values of attributes."""
    path = os.path.join(os.path.dirname(__file__), "..", "..", "docs", "formats.md")
    with open(path, encoding="utf-8") as file:
        section = file.read().split("\n## brat\n")[1].split("```\n")[1]
    known, part = {}, None
    for line in filter(None, section.split("\n")):
        if line.startswith("["):
            part = known[line.strip("[]")] = {}
        else:
            name, _, rest = line.partition("\t")
            part[name] = set(re.findall(r"[\w-]+", rest.partition("Value:")[2]))
    return known


def check_known(a, known):
    check({type_ for type_, _ in a.spans.values()} <= set(known["entities"]), "entities", a.spans)
    check({r[1] for r in a.relations} <= set(known["relations"]), "relations", a.relations)
    for (_, type_), value in a.attributes.items():
        check(value in known["attributes"][type_], "attributes", type_, value)


def main(scratch):
    known = configuration()
    for run in documents.UNITS:
        if documents.UNITS[run] != "codepoint":
            continue
        folder = os.path.join(scratch, run)
        seen = set()
        for number, document in enumerate(documents.load(folder, parse_int=Digits, parse_float=str), 1):
            path = os.path.join(folder, "brat", str(number))
            with open(path + ".txt", "rb") as file:
                check(file.read().decode() == document["_text"].text, path, "text")
            with open(path + ".ann", encoding="utf-8", newline="\n") as file:
                a = Annotations(file.read(), document["_text"].text)
            check_known(a, known)
            ids = a.by_id()
            check_numbers(a, ids, document)
            check_mentions(a, ids, document, "actors")
            check_mentions(a, ids, document, "places")
            check_quotes(a, ids, document)
            check_casualties(a, ids, document)
            seen |= {type_ for type_, _ in a.spans.values()}
            seen |= {"pieces" for _, pieces in a.spans.values() if len(pieces) > 1}
            check_same_elsewhere(scratch, number, document)
        check(seen == {"Number", "Modifier", "Noun", "Person", "Organisation", "Group", "Place",
                       "Quotation", "Cue", "Source", "Via", "Casualty", "Victims", "pieces"}, seen)
    documents.finish()


def check_same_elsewhere(scratch, number, document):
    """Other units of offsets change nothing; --only leaves out the rest."""
    def read(run):
        with open(os.path.join(scratch, run, "brat", "%d.ann" % number), "rb") as file:
            return file.read()

    check(read("all") == read("bytes"), document["id"], "brat counts code points only")
    types = set(re.findall(rb"^T\d+\t(\w+)", read("some"), re.M))
    check(types <= {b"Quotation", b"Cue", b"Source", b"Via", b"Casualty", b"Victims"}, types)


class Digits(int):
    """A whole number that equals its digits too."""

    def __eq__(self, other):
        return str(self) == other if isinstance(other, str) else int(self) == other

    def __hash__(self):
        return int.__hash__(self)


main(sys.argv[1])
