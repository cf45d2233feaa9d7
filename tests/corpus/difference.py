"""Shows, record by record, how the records that were made of an article differ from those expected,
with the text around them.     difference.py EXPECTED MADE ARTICLE

Records are matched by where they stand, not by their ids, and references are compared by what they
refer to: one record more changes the ids of all behind it, which is no difference."""
import json
import sys

LISTS = {"numbers": "number", "actors": "actor", "places": "place", "quotes": "quote",
         "casualties": "casualty"}
REFERENCES = ("number", "actor", "place", "quote", "part_of", "supersedes")
AROUND = 45
THERE = object()


def spans_of(record):
    """Where a record stands: its own span, or those of its parts; the first is the main one."""
    if "start" in record:
        return [record]
    for field in ("mentions", "content"):
        if field in record:
            return record[field]
    return [record["cue"]]


def place_of(record):
    first = spans_of(record)[0]
    return first["start"], first["end"]


def label(record):
    name = record.get("name") or spans_of(record)[0]["text"]
    name = " ".join(name.split())
    return name if len(name) <= 60 else name[:57] + "…"


def names_by_id(document):
    return {record["id"]: f"{LISTS[name]} {label(record)!r} at {place_of(record)[0]}"
            for name in LISTS for record in document[name]}


def is_span(value):
    return isinstance(value, dict) and {"start", "end", "text"} <= set(value)


def without_span(value):
    return {k: v for k, v in value.items() if k not in ("start", "end", "text")}


def shown(span):
    return f"{' '.join(span['text'].split())!r} at {span['start']}"


def fields(value, names, path=""):
    """The leaves of a record: path and value. References are told by name, spans by their text and
    where it begins; of a list of spans, that is part of the path."""
    if isinstance(value, dict):
        if is_span(value) and path:
            yield path, shown(value)
            yield from fields(without_span(value), names, path)
            return
        for key, inner in value.items():
            if key in REFERENCES and (inner is None or isinstance(inner, str)):
                yield f"{path}.{key}".lstrip("."), names.get(inner, inner)
            elif key != "id" or path:
                yield from fields(inner, names, f"{path}.{key}".lstrip("."))
    elif isinstance(value, list) and all(map(is_span, value)):
        for inner in value:
            yield f"{path} {shown(inner)}", THERE
            yield from fields(without_span(inner), names, f"{path} {shown(inner)}")
    elif isinstance(value, list):
        for k, inner in enumerate(value):
            yield from fields(inner, names, f"{path}[{k}]")
    else:
        yield path, value


def overlap(a, b):
    return any(x["start"] < y["end"] and y["start"] < x["end"]
               for x in spans_of(a) for y in spans_of(b))


def match(expected, made):
    """Pairs of records: those at the same place first, then those that overlap; None where there
    is no other."""
    pairs, rest, left = [], [], list(made)
    for record in expected:
        same = [m for m in left if place_of(m) == place_of(record)]
        same.sort(key=lambda m: label(m) != label(record))
        if same:
            left.remove(same[0])
            pairs.append((record, same[0]))
        else:
            rest.append(record)
    for record in rest:
        near = next((m for m in left if overlap(m, record)), None)
        if near:
            left.remove(near)
        pairs.append((record, near))
    pairs += [(None, record) for record in left]
    return sorted(pairs, key=lambda pair: place_of(pair[0] or pair[1]))


def around(text, start, end):
    """The span in brackets, with some text before and behind it, on one line."""
    inside = text[start:end]
    if len(inside) > 2 * AROUND:
        inside = f"{inside[:AROUND]} … {inside[-AROUND:]}"
    before, behind = text[max(0, start - AROUND):start], text[end:end + AROUND]
    return " ".join(f"…{before}[{inside}]{behind}…".split())


class Report:
    def __init__(self, article, text):
        self.article, self.text, self.count = article, text, 0

    def say(self, kind, record, lines):
        start, end = place_of(record)
        line = self.text.count("\n", 0, start) + 1
        print(f"{self.article}:{line}: {kind} {record['id']} {label(record)!r}")
        for line in lines:
            print(f"    {line}")
        print(f"    in: {around(self.text, start, end)}")
        self.count += 1


def written(value):
    if value is None:
        return "nothing"
    return value if isinstance(value, str) and " at " in value else json.dumps(value, ensure_ascii=False)


def changes(expected, made):
    """A line for each field with another value; null is like a field that is not there."""
    single = ()
    for path in dict.fromkeys([*expected, *made]):
        old, new = expected.get(path), made.get(path)
        if old == new or path.startswith(single):
            continue
        if THERE in (old, new):
            single += (path + ".",)
            yield f"{path}: {'expected, but not made' if new is None else 'made, but not expected'}"
        else:
            yield f"{path}: expected {written(old)}, got {written(new)}"


def compare_records(report, expected, made):
    old_names, new_names = names_by_id(expected), names_by_id(made)
    for name, kind in LISTS.items():
        for old, new in match(expected[name], made[name]):
            if new is None:
                report.say(kind, old, ["expected, but not made"])
            elif old is None:
                report.say(kind, new, ["made, but not expected", f"by: {rules_of(new)}"])
            else:
                lines = list(changes(dict(fields(old, old_names)), dict(fields(new, new_names))))
                if place_of(old) != place_of(new):
                    lines.insert(0, f"place: expected {spans_of(old)[0]['text']!r} at "
                                 f"{place_of(old)[0]}, got {spans_of(new)[0]['text']!r} at "
                                 f"{place_of(new)[0]}")
                    lines = [line for line in lines
                             if not line.startswith(("start:", "end:", "text:"))]
                if lines:
                    report.say(kind, new, lines)


def rules_of(record):
    return ", ".join(dict.fromkeys([record["rule"]] if "rule" in record
                                   else [m["rule"] for m in record["mentions"]]))


def read_json(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main(expected_path, made_path, article):
    expected, made = read_json(expected_path), read_json(made_path)
    with open(article, encoding="utf-8", newline="") as file:
        report = Report(article, file.read())
    heads = [{key: value for key, value in document.items() if key not in LISTS}
             for document in (expected, made)]
    for line in changes(*heads):
        print(f"{article}: {line}")
        report.count += 1
    compare_records(report, expected, made)
    if report.count == 0:
        print(f"{article}: the same records, written in another way (order, blanks, ids)")
    return report.count


main(*sys.argv[1:])
