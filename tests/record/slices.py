"""Every document agrees with its text and with itself, in each unit of offsets: spans slice the
input, ids count up and are found, records stand in their sentences.

    slices.py KNIPSEL PROJECT HOSTILE     over corpus/, all cases, hostile texts; --self-check too
    slices.py --document UNIT TEXT JSON   one document, written with tokens and sentences
"""
import json
import os
import sys
import tempfile

sys.dont_write_bytecode = True
import records  # noqa: E402

CODECS = {"codepoint": ("utf-32-le", 4), "byte": ("utf-8", 1), "utf16": ("utf-16-le", 2)}
BLANKS = "\ufeff"
LETTERS = dict(zip(records.LISTS, "napqc"))
REFERENCES = {"number": "numbers", "actor": "actors", "place": "places", "quote": "quotes",
              "part_of": "casualties", "supersedes": "casualties"}


class Wrong(Exception):
    pass


def must(holds, what, shown=None):
    if not holds:
        raise Wrong(what if shown is None else f"{what}: {json.dumps(shown, ensure_ascii=False)}")


class Text:
    """A text that is sliced in a unit."""

    def __init__(self, data, unit):
        codec, self.width = CODECS[unit]
        self.whole = data.decode("utf-8")
        self.codec = codec
        self.coded = self.whole.encode(codec)
        self.length = len(self.coded) // self.width

    def slice(self, start, end):
        part = self.coded[start * self.width:end * self.width]
        return part.decode(self.codec, errors="replace")


def inside(inner, outer):
    return outer[0] <= inner["start"] and inner["end"] <= outer[1]


def check_spans(document, text):
    count = 0
    for _, value in records.objects(document):
        if "start" in value:
            count += 1
            must(0 <= value["start"] < value["end"] <= text.length, "no span of the text", value)
            must(text.slice(value["start"], value["end"]) == value["text"],
                 "does not slice its text", value)
    return count


def is_blank(character):
    return character.isspace() or not character.isprintable() or character in BLANKS


def check_layout(document, text):
    """Tokens ascend, and between them stand blanks only; each lies in a sentence."""
    tokens, sentences, before = document["tokens"], document["sentences"], 0
    for start, end in [*tokens, [text.length, text.length]]:
        must(before <= start <= end, "tokens out of order", [start, end])
        must(all(map(is_blank, text.slice(before, start))), "text in no token", [before, start])
        before = end
    must(sorted(sentences) == sentences, "sentences out of order")
    at = 0
    for start, end in sentences:
        must(at < len(tokens) and tokens[at][0] == start, "begins with no token", [start, end])
        while at < len(tokens) and tokens[at][1] <= end:
            at += 1
        must(tokens[at - 1][1] == end, "ends with no token", [start, end])
    must(at == len(tokens), "tokens in no sentence")


def check_ids(document):
    known = {None}
    for name in records.LISTS:
        ids = [record["id"] for record in document[name]]
        must(ids == [f"{LETTERS[name]}{k + 1}" for k in range(len(ids))], "ids do not count up", ids)
        known.update(ids)
    for _, value in records.objects({name: document[name] for name in records.LISTS}):
        for key, name in REFERENCES.items():
            if key in value:
                must(value[key] in known, "refers to nothing", value)
                must(not value[key] or value[key][0] == LETTERS[name], "refers to another", value)


def check_sentences(document):
    sentences = document["sentences"]
    standing = [*document["numbers"]]
    standing += [m for name in ("actors", "places") for r in document[name] for m in r["mentions"]]
    standing += [{**c["cue"], "sentence": c["sentence"]} for c in document["casualties"]]
    for value in standing:
        must(inside(value, sentences[value["sentence"]]), "not in its sentence", value)
    must(all(q["sentence"] < len(sentences) for q in document["quotes"]), "no such sentence")


def check_order(document):
    for name in ("numbers", "casualties"):
        for r in document[name]:
            must(None in (r["low"], r["high"]) or r["low"] <= r["high"], "low above high", r)
    starts = {"numbers": [n["start"] for n in document["numbers"]],
              "quotes": [q["content"][0]["start"] for q in document["quotes"]],
              "casualties": [c["cue"]["start"] for c in document["casualties"]]}
    for name in ("actors", "places"):
        starts[name] = [r["mentions"][0]["start"] for r in document[name]]
    for name, found in starts.items():
        must(found == sorted(found), f"{name} out of order", found)


def check(document, text):
    must(document["length"] == text.length, "another length", document["length"])
    count = check_spans(document, text)
    check_layout(document, text)
    check_ids(document)
    check_sentences(document)
    check_order(document)
    return count


def check_file(document, path, unit):
    with open(path, "rb") as file:
        data = file.read()
    try:
        return check(document, Text(data, unit))
    except Wrong as wrong:
        sys.exit(f"{path}, {unit}: {wrong}")


def check_all(knipsel, project, hostile):
    spans = 0
    with tempfile.TemporaryDirectory() as folder:
        texts = records.write_texts(folder, project, hostile, 4000)
        for unit in CODECS:
            documents = records.run(knipsel, "--self-check", "--offsets", unit, "--with",
                                    "tokens,sentences", "--date", "2024-02-29", folder)
            must(len(documents) == texts, "documents are missing")
            spans += sum(check_file(d, d["id"], unit) for d in documents)
    print(f"{spans} spans of {texts} texts in {len(CODECS)} units")
    must(spans > 10000, "hardly any spans")


def main(arguments):
    if arguments[0] == "--document":
        unit, path, written = arguments[1:]
        with open(written, encoding="utf-8") as file:
            document = json.load(file)
        must(check_file(document, path, unit) >= 8, "hardly any spans")
    else:
        check_all(*arguments)


main(sys.argv[1:])
