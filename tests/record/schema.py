"""The JSON Schema of the records: it is sound, strict, agrees with names.def and the lexicons, takes
all that knipsel writes, and refuses broken records.     schema.py KNIPSEL PROJECT HOSTILE"""
import copy
import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import records  # noqa: E402

try:
    from jsonschema import Draft202012Validator
except ImportError:
    print("skipped: the Python module jsonschema is older than 4.0", file=sys.stderr)
    sys.exit(77)

OPTIONAL = {"sentences", "tokens", "tags", "kept", "explain"}
ENUMS = {
    "KNP_NUMBER_KIND": ("number", "kind"),
    "KNP_BOUND": ("number", "bound"),
    "KNP_ACTOR_TYPE": ("actor", "type"),
    "KNP_QUOTE_KIND": ("quote", "kind"),
    "KNP_CASUALTY_ROLE": ("casualty", "role"),
    "KNP_MODALITY": ("casualty", "modality"),
    "KNP_PLACE_KIND": ("place", "kind"),
}
NOT_IN_RECORDS = {"KNP_FORMAT"}
failures = []


def must(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAIL: {what}", file=sys.stderr)


def read(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read()


# ---------------------------------------------------------------------------------- the schema


def check_strict(schema):
    """No field beyond those named, none left out, none without a word about it."""
    count = 0
    for path, value in records.objects(schema):
        if "properties" not in value or value.get("type") != "object":
            continue
        count += 1
        where = "/".join(map(str, path)) or "the document"
        fields = set(value["properties"])
        must(value.get("additionalProperties") is False, f"{where} lets other fields pass")
        must(fields - OPTIONAL <= set(value["required"]), f"{where} lets fields be left out")
        must(set(value["required"]) <= fields - OPTIONAL, f"{where} requires what it does not have")
        for name, field in value["properties"].items():
            target = field.get("$ref", "").rsplit("/", 1)[-1]
            must("description" in field or "description" in schema["$defs"].get(target, {}),
                 f"{where}: no description of {name}")
    must(count >= 10, "hardly any objects in the schema")


def enum_of(schema, record, field):
    return [v for v in schema["$defs"][record]["properties"][field]["enum"] if v is not None]


def check_names(schema, project):
    """Values of enumerations: the same as in names.def, in its order."""
    names = {}
    source = read(project, "include", "knipsel", "names.def")
    for macro, name in re.findall(r'^(KNP_\w+)\(\w+, "([^"]+)"\)', source, re.MULTILINE):
        names.setdefault(macro, []).append(name)
    must(set(names) == set(ENUMS) | NOT_IN_RECORDS,
         f"enumerations of names.def that the test knows: {sorted(set(names) ^ set(ENUMS))}")
    for macro, place in ENUMS.items():
        must(names.get(macro) == enum_of(schema, *place), f"{macro} and {'.'.join(place)} differ")


def check_lexicons(schema, project):
    """Values that come out of lexicons: the same as their fields may have."""
    cues = read(project, "lexicons", "quotes", "cue-verbs.lex")
    sorts = re.search(r"^@fields +sort: (.*)", cues, re.MULTILINE).group(1).split()
    must(sorts == enum_of(schema, "quote", "verb_class"), "verb_class and the cue verbs differ")
    media = read(project, "lexicons", "actors", "media.lex")
    kinds = re.search(r"^@fields +kind: (.*)", media, re.MULTILINE).group(1)
    told = schema["$defs"]["actor"]["properties"]["kind"]["description"]
    must(f": {kinds}," in told, "the kinds of actors and the lexicons differ")


# ------------------------------------------------------------------------------------ documents


def check_valid(validator, documents, what):
    must(documents, f"{what}: nothing was written")
    for document in documents:
        for error in validator.iter_errors(document):
            where = "/".join(map(str, error.absolute_path))
            must(False, f"{what}: {document['id']}: {where}: {error.message[:300]}")
    return len(documents)


def check_written(validator, knipsel, project, hostile):
    some = records.corpus(project)[::4]
    expected = [json.loads(read(text[: -len(".txt")] + ".json"))
                for text in records.corpus(project)]
    count = check_valid(validator, expected, "corpus/*.json")
    runs = [["--with", "tokens,sentences,tags"], ["--explain"], ["--date", "2024-02-29"]]
    runs += [["--only", name] for name in records.LISTS]
    runs += [["--offsets", unit] for unit in ("codepoint", "byte", "utf16")]
    for options in runs:
        count += check_valid(validator, records.run(knipsel, *options, *some), " ".join(options))
    with tempfile.TemporaryDirectory() as texts:
        records.write_texts(texts, project, hostile, 400)
        count += check_valid(validator, records.run(knipsel, texts), "cases and hostile texts")
    print(f"{count} documents are valid")


# --------------------------------------------------------------------------------------- broken


def value_at(document, path):
    for key in path:
        document = document[key]
    return document


def kind_of(path):
    return tuple(key for key in path if not isinstance(key, int))


def wrong_values(path, value):
    """What may not stand in the place of a value."""
    key = kind_of(path)[-1]
    yield "ja" if isinstance(value, bool) else True
    yield [[["x"]]]
    yield {"x": 1}
    if isinstance(value, str):
        yield 17.5 if key not in ("value", "value2") else [17.5]
        if key in {"schema", "language", "kind", "type", "bound", "role", "modality", "by",
                   "verb_class", "source_kind"} and kind_of(path) != ("actors", "kind"):
            yield "anders"
            yield value.upper()
        if key in {"id", "actor", "number", "place", "quote", "part_of", "supersedes"} \
                and len(path) > 1:
            yield "x1"
            yield value[0]
            yield value[0] + "0"
            yield value + " "
            yield value.upper()
        if key in {"country", "unit", "date", "resolved", "rule", "text", "name", "function",
                   "verb"}:
            yield ""
        if key in {"country", "unit", "date", "resolved", "rule"}:
            yield "geen van dat alles"
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield "12 stuks"
        if key in {"start", "end", "sentence", "length"}:
            yield -1
            yield value + 0.5
            yield None
    elif isinstance(value, list) and key in ("mentions", "content", "sums"):
        yield []


def mutations(document):
    """Broken copies: a field less, a field more, another value. Each place of the schema once a
    document."""
    seen = set()
    for path, value in records.objects(document):
        if "kept" in path:
            continue
        place = kind_of(path)
        if (place, "more") not in seen:
            seen.add((place, "more"))
            yield (*path, "extra"), "one more", lambda o: o.__setitem__("extra", None)
        for key, inner in value.items():
            if key == "kept" or (place, key, type(inner)) in seen:
                continue
            seen.add((place, key, type(inner)))
            if key not in OPTIONAL:
                yield (*path, key), "left out", lambda o, k=key: o.pop(k)
            if inner is not None:
                for wrong in wrong_values((*path, key), inner):
                    yield (*path, key), f"{wrong!r}", lambda o, k=key, w=wrong: o.__setitem__(k, w)


def own_mutations(document):
    """Broken in ways that a table of wrong values does not have."""
    def number_of(kind):
        return next(k for k, n in enumerate(document["numbers"]) if n["kind"] == kind)

    def with_value(kind, value):
        return ("numbers", number_of(kind)), f"value {value!r} of a {kind}", \
            lambda o: o.__setitem__("value", value)

    yield with_value("date", 3)
    yield with_value("date", "2024-13-01")
    yield with_value("date", "morgen")
    yield with_value("duration", "P")
    yield with_value("duration", "P1DT")
    yield with_value("time", "25:00")
    yield with_value("count", "drie")
    yield with_value("count", None)
    yield ("numbers", number_of("count")), "a range without an end", \
        lambda o: o.update(bound="range", value2=None)
    yield ("numbers", number_of("count")), "an end without a range", \
        lambda o: o.update(bound="exact", value2=7)
    yield ("numbers", number_of("count")), "a count with a date", \
        lambda o: o.update(resolved="2024-01-01")
    for name, value in (("tags", ["AUX"]), ("sentences", [[1]]), ("sentences", [[1, 2, 3]]),
                        ("tokens", [[-1, 2]]), ("tokens", [["0", 2]]), ("tokens", [3]),
                        ("date", "2024-00-01"), ("date", "3 maart"), ("kept", ["x"])):
        yield (), f"{name} {value!r}", lambda o, n=name, v=value: o.__setitem__(n, v)
    yield ("places", 0), "latitude 91", lambda o: o.update(latitude=91)
    yield ("actors", 0), "twice the same alias", lambda o: o.update(aliases=["A", "A"])
    yield ("casualties", 0), "fewer than nobody", lambda o: o.update(low=-1)
    yield ("casualties", 0), "supersedes c0", lambda o: o.update(supersedes="c0")


def check_broken(validator, documents):
    count, places = 0, set()
    for k, document in enumerate(documents):
        broken = [(path[:-1], path, *rest) for path, *rest in mutations(document)]
        if k == 0:
            broken += [(path, path, *rest) for path, *rest in own_mutations(document)]
        for at, path, what, change in broken:
            if (kind_of(path), what) in places:
                continue
            places.add((kind_of(path), what))
            # Only the record that is changed: the rest of the document is valid and large.
            whole = {key: [] if isinstance(value, list) and at and key != at[0] else value
                     for key, value in document.items()}
            whole = copy.deepcopy(whole)
            change(value_at(whole, at))
            count += 1
            must(not validator.is_valid(whole),
                 f"{document['id']}: {'/'.join(map(str, path))}: {what} passes")
    print(f"{count} broken documents")
    must(count > 800, "hardly any broken documents")


def rich_documents(knipsel, folder):
    """Documents that have all fields; the first of all kinds of records."""
    found = records.run(knipsel, "--explain", "--with", "tokens,sentences,tags", folder)
    found.sort(key=lambda d: -len({n["kind"] for n in d["numbers"]}) - 20 * bool(d["casualties"]))
    for document in found:
        for name in ("tokens", "sentences", "tags"):
            document[name] = document[name][:3]
        document["kept"] = {"bron": "krant", "nummer": 3, "delen": [1, {"a": None}]}
    return found


def main(knipsel, project, hostile):
    text = read(project, "schema", "knipsel-1.schema.json")
    schema = json.loads(text)
    Draft202012Validator.check_schema(schema)
    told = subprocess.run([knipsel, "--schema"], stdout=subprocess.PIPE, check=True).stdout
    must(told == text.encode("utf-8"), "--schema prints something else than the file")
    check_strict(schema)
    check_names(schema, project)
    check_lexicons(schema, project)
    validator = Draft202012Validator(schema)
    check_written(validator, knipsel, project, hostile)
    documents = rich_documents(knipsel, os.path.join(project, "corpus"))
    check_valid(validator, documents, "with all fields")
    check_broken(validator, documents)
    sys.exit(1 if failures else 0)


main(*sys.argv[1:])
