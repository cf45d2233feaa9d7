#!/usr/bin/env python3
"""Write lexicons/places/regions-world.lex: provinces and states that are not in regions.lex.

    regions-world.py CLDR WORDS LEXICONS > lexicons/places/regions-world.lex

CLDR      the directory common of the Debian package unicode-cldr-core 41,
          /usr/share/unicode/cldr/common; read are subdivisions/nl.xml (Dutch
          names) and supplemental/subdivisions.xml (which are of first level)
WORDS     the word list of the Debian package wdutch, /usr/share/dict/dutch
LEXICONS  the directory lexicons, with places/ and names/ and words/

Taken: the subdivisions of first level, without "provincie", "oblast" and the
like, and without brackets. Left out: what has a form in regions.lex,
countries.lex or cities-big.lex, what is a city of cities-world.lex in the same
country (but for those of KEPT), what is a word of WORDS or a stop word, names
of one or two letters and of more than four words, subdivisions that are a
municipality or a district of a town, those of the countries of LEFT_OUT (small
states; subdivisions that are towns), and DROPPED. '=' stands before names of up
to four letters; these are ambiguous too.
kind=province in the countries whose subdivisions are called so in Dutch
(PROVINCES), else region. `minor` marks all regions of this file. `ambiguous`: a form is a first name or a surname of
the lexicons, or a city of cities-world.lex.

Only the standard library of Python 3 is used. Same input, same output.
"""

import importlib.util
import os
import re
import sys
import xml.etree.ElementTree as tree

HEADER = """\
# lexicons/places/regions-world.lex: provinces, states and other subdivisions of countries, not in regions.lex
@class    region
@licence  Unicode-DFS-2016
@source   Debian unicode-cldr-core 41-0.1 (Unicode CLDR 41, subdivisions/nl.xml; copyright Unicode, Inc., \
Unicode licence)
@generator lexicons/generate/regions-world.py
@homonyms
@fields   kind: continent region province island water mountain
@fields   country: <text>
@fields   latitude: <number>
@fields   longitude: <number>
@fields   ambiguous: <flag>
@fields   minor: <flag>
"""

# Countries whose subdivisions of first level are towns, parishes or islets.
LEFT_OUT = set("""
    AD AG BB BS DM GD JM KI KN LC LI LV MC MH MK MT MV NR PW SC SI SM SR TT TV VC TO NU SG WF FJ BZ FM WS
    AZ MD ME MU UM
""".split())

PROVINCES = set("""
    AF AO AR BE BF BG BI BO CA CD CG CI CL CN CR CU DO DZ EC ES GA GQ ID IE IR IT KE KG KH KR LA LK LY MA MG MN
    MZ NL NP OM PA PE PG PH PK PY RW SA SB SL SY TH TJ TR VN VU YE ZA ZM ZW IQ KP
""".split())

# Regions known by that name although a city bears it too.
KEPT = set("""
    Kandahar Herat Kunduz Kivu Kasai Misiones Mendoza Córdoba Salta Tucumán Chihuahua Durango Puebla Oaxaca
    Veracruz Zacatecas Sinaloa Quebec Idlib Deir-ez-Zor Anbar Diyala Kirkuk Ninive Aceh Papoea Riau
    Luhansk Donetsk Cherson Zaporizja Mykolajiv
""".split())

# Names that say no more than where in the country, and rows whose Dutch name in CLDR is none.
DROPPED = set("""
    Atlantique Bay Central Centre Centre-Est Centre-Nord Centre-Ouest Centre-Sud Collines Eastern Estuaire
    Extrême-Nord Gulf Insular Lac Lakes Littoral Maritime Nord Nord-Est Nord-Ouest North-East North-West
    North-Western Northern Oriental Ouest Plateaux Rivers Savanes Somali South-East Southern Sud Sud-Est
    Sud-Ouest Unity Valle Western Équateur Midway Howland Jarvis Johnston Kingman Navassa Istanboel Tibetaanse
""".split()) | {
    "Andamanerna och Nikobarerna", "Black River", "Cordillera Administrative", "Eastern Development",
    "Far-Western Development", "Lower River", "Mid-Western", "North Bank", "Republiek van de Krim", "Upper East",
    "Upper River", "West Coast", "Los Ríos", "Los Lagos",
}

NAMES_OF_KINDS = r"""
    provincie|province|provincia|oblast|kraj|kraï|kanton|regio|région|region|district|departement|
    departament|département|departamento|gouvernement|gouvernoraat|governorate|prefectuur|prefecture|county|
    woiwodschap|woiwodschappen|changwat|ajmag|khett|okres|municipality|gemeente|novads|emiraat|staat|state|parish|
    distrikt|graafschap|comitaat|rayon|raion|atoll|division|divisie|afdeling|autonome|autonoom|stad
"""
KINDS = "(?:%s)" % re.sub(r"\s+", "", NAMES_OF_KINDS)
TOWNS = re.compile(r"(?i)\b(novads|gemeente|municipality|upravni|rajons|borough|district|city|stad|municipio|"
                   r"kommune|metropolitan|capital|union territory|hoofdstedelijk)\b")

sys.dont_write_bytecode = True  # no __pycache__ beside the scripts


def module(name, file):
    spec = importlib.util.spec_from_file_location(
        name, os.path.join(os.path.dirname(os.path.abspath(__file__)), file))
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


persons = module("persons", "person-names.py")


def clean(name):
    """The name without brackets, what stands behind a comma, and kinds."""
    name = re.sub(r"\s*\([^)]*\)", "", persons.clean(name))
    name = name.split(",")[0].replace("\u00ad", "")
    while True:
        before = name
        name = re.sub(r"(?i)^%s(?:\s+(?:van|de|du|of|d'))?(?:\s+|(?<='))(?=\S)" % KINDS, "", name)
        name = re.sub(r"(?i)[\s-]+%s$" % KINDS, "", name)
        if name == before:
            break
    name = re.sub(r"s län$| län$", "", re.sub(r"\s+", " ", name).strip())
    if any(ord(c) > 0x17F for c in name):
        name = persons.without_accents(name)
    if any(ord(c) > 0x17F or not (c.isalpha() or c in " .'-") for c in name):
        return ""
    return name if name[:1].isupper() or re.match(r"'[st]-", name) else ""


def cities_by_country(path):
    found = {}
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and line[0] not in "#@":
                forms, attributes = re.split(r"\s{2,}", line.rstrip("\n"), maxsplit=1)
                country = re.search(r"country=(\w+)", attributes).group(1)
                found.setdefault(country, set()).update(f.lstrip("=").casefold() for f in forms.split(" | "))
    return found


def main(arguments):
    if len(arguments) != 3:
        sys.exit(__doc__.split("\n\n")[1].strip())
    cldr, words, lexicons = arguments
    lists = persons.Lists(persons.read_words(words), lexicons)

    def forms(*names):
        found = set()
        for name in names:
            found |= persons.read_forms(os.path.join(lexicons, name))
        return found
    known = forms("places/regions.lex", "places/countries.lex", "places/cities-big.lex")
    names = forms("names/first-names.lex", "names/first-names-more.lex", "names/surnames.lex",
                  "names/surnames-more.lex")
    cities = cities_by_country(os.path.join(lexicons, "places", "cities-world.lex"))
    every_city = set().union(*cities.values())

    containment = tree.parse(os.path.join(cldr, "supplemental", "subdivisions.xml"))
    first_level = {}
    for group in containment.iter("subgroup"):
        if len(group.get("type")) == 2 and group.get("type").isupper():
            for code in group.get("contains").split():
                first_level[code] = group.get("type")

    entries = {}
    for row in tree.parse(os.path.join(cldr, "subdivisions", "nl.xml")).iter("subdivision"):
        country = first_level.get(row.get("type"))
        if country is None or country in LEFT_OUT or TOWNS.search(row.text):
            continue
        name = clean(row.text)
        folded = name.casefold()
        if len(name) < 3 or len(name.split()) > 4 or folded in lists.stop or lists.is_word(name) or name in DROPPED:
            continue
        if folded in known or persons.without_accents(name).casefold() in known:
            continue
        if folded in cities.get(country, ()) and name not in KEPT:
            continue
        written = [name]
        plain = persons.without_accents(name)
        if plain != name and not lists.is_word(plain):
            written.append(plain)
        short = len(name) <= 4
        line = "%s  kind=%s country=%s" % (
            " | ".join("=" + form if short else form for form in written), "province" if country in PROVINCES else "region", country)
        if short or any(form.casefold() in names or form.casefold() in every_city for form in written):
            line += " ambiguous"
        entries.setdefault((folded, country), line + " minor")

    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    out = [HEADER, "\n# Subdivisions of first level\n"]
    out.extend(entries[key] + "\n" for key in sorted(entries))
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main(sys.argv[1:])
