#!/usr/bin/env python3
"""Write lexicons/names/first-names.lex and lexicons/names/surnames.lex.

    person-names.py FAKER ZXCVBN WORDS LEXICONS first-names > lexicons/names/first-names.lex
    person-names.py FAKER ZXCVBN WORDS LEXICONS surnames > lexicons/names/surnames.lex

FAKER     directory of the unpacked npm package @faker-js/faker 10.6.0; of its
          locale modules (dist/LOCALE-HASH.js) the lists first_name and
          last_name are read, with their parts generic, female and male
ZXCVBN    directory of the unpacked npm package @zxcvbn-ts/language-nl-be
          3.0.2 (girlsFirstnames, boysFirstnames and lastnames, lower case)
WORDS     the word list of the Debian package wdutch, /usr/share/dict/dutch
LEXICONS  the directory lexicons; read are words/stopwords*.lex and
          places/countries.lex and places/regions.lex

What is taken: names in Latin letters (Latin-1 and Latin Extended-A) with at
least two letters, a capital at the beginning and no digits. First names have
no blanks and at most one hyphen. Surnames of several words must begin with a
particle (van, de, von, di ...). Names that are stop words of Dutch, English,
French or German are left out, but for a few that are known as names (Ben,
Will); so are words met in the lists that are next to never names in Dutch
(NO_NAMES, NO_FIRST_NAMES). Names of Esperanto are not read.

What is written: one entry a name, in the spelling of the lists, and as second
form the one without accents, if that is neither a name of its own nor a word.
The particles of a surname: capital at the beginning, the others small. '='
stands before a form whose lower-case words are all in WORDS; then a surname
with particles has forms with all of them capital and all of them small too.
Attributes:

    gender      only if the Dutch and Belgian lists, or if these do not know
                the name all others, give it one sex
    dutch       in a Dutch or Belgian list (nl, nl_BE, ZXCVBN)
    ambiguous   the lower-case form is a word of WORDS or a stop word, or the
                form is a country or region of the lexicons

Only the standard library of Python 3 is used. Same input, same output.
"""

import json
import os
import re
import sys
import unicodedata

DUTCH_LOCALES = ("nl", "nl_BE")
LEFT_OUT_LOCALES = ("eo", "base")

# Stop words that are names all the same.
KEPT_FIRST = set("An Ans Ben Can Elke Erin Jo Lies May Nur Rien Said Will".split())
KEPT_SURNAME = set("Das Kan Kun Lo May Pas Said Sein Vos Weil".split())
TITLES = set("Baron Koning Meester Prins".split())  # and surnames

# In the lists, but no names: particles, titles, words that begin a sentence.
NO_NAMES = set("""
    Baron Baas Coach Dame Dokter Dr Drs Heer Heren Ing Ir Jhr Koning Koningin Maandag Meester Mevrouw
    Meneer Minister Mr Ms Mw Pater President Prins Prinses Prof Premier Sir Sint St Zondag
    Al Bin Da Dal Dalla De Degli Del Della Den Der Des Di Die Do Dos Du El Het Ibn La Las Le Les Li'l Lo Los
    Op Te Ten Ter Tot Van Vande Vanden Vander Von Vom Zu Zum Zur Abu Ibn Bint Bent Is In Om Was
    Europa Amerika Nederland
""".split())

PARTICLES = set("""
    af al auf ben d' da dal dalla de degli dei del dela della delle dello den der des di do dos du el
    in la las le les lo los op st. 't ten ter te tot uit uijt van vande vanden vander ver voor von vom
    zu zum zur uyt 's onder over aan bij
""".split())

# Words that the lists of first names have, and that would be names in Dutch news next to never.
NO_FIRST_NAMES = set("""
    Abondance Ace Afro Amen Apa Arcade Art Ata Ave Baba Baby Barman Bars Beat Bek Beker Bende Bes Bruto
    Chance Dada Delta Domen Era Fender Fine Franc Free Gading Garnier Genesis Glorie Golden Green Gun Haven
    Holden Imam Imme Innocent Ion Islam Jalon Jazz Kade Kale Kalender Kannen Karman Kawa Keet Kende Kick Kin
    Kip Kolos Lal Lala Landen Largo Lava Lente Liman Lota Lux Maan Major Mama Mare Marine Mate Mille Mink
    Monde Name Neven Nil Ode Olim Oma Omina Oren Panna Parfait Pink Pit Prune Quarto Raden Reis Riff Rok
    Rover Salvo Samba Scout Sen Server Sim Sister Soda Som Steen Sterling Tal Talon Tea Titi Toy Tri Tuba
    Ultimo Vendel Vieve Vin Wade Wadi Walker Wende Winter Yoga
    Amerika Asia Australia Austria Bosnia Brasil Brazil Canada China Egypt Europe France Germany Ghana
    Holland Iran Ireland Italy Japan Lebanon London Mexico Moscow Nigeria Paris Russia Scotland Senegal
    Spain Sudan Sultan Syria Texas Turkey York
""".split())

LETTERS = r"A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F"
FIRST_NAME = re.compile(r"[%s]+(?:'[%s]+)?(?:-[%s]+(?:'[%s]+)?)?" % ((LETTERS,) * 4))
SURNAME_WORD = re.compile(r"(?:'[st]|[%s]{1,2}'[%s]+|[%s]+(?:['.-][%s]+)*)" % ((LETTERS,) * 4))

HEADER = """\
# lexicons/names/%s.lex: %s
@class    %s
@licence  MIT
@source   npm @faker-js/faker 10.6.0 (copyright Faker contributors, MIT) and npm @zxcvbn-ts/language-nl-be 3.0.2 \
(copyright Dan Wheeler and Dropbox, Inc., MIT; its names are open data of Statbel); Debian wdutch as a filter
@generator lexicons/generate/person-names.py
"""


def read_words(path):
    with open(path, encoding="utf-8") as file:
        return {word for word in file.read().split("\n") if word and word == word.lower()}


def read_forms(path):
    """The forms of a lexicon, without their marks, case-folded."""
    forms = set()
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and line[0] not in "#@":
                line = re.split(r"\s{2,}|\s#", line.rstrip())[0]
                forms.update(form.strip().lstrip("=").casefold() for form in line.split(" | "))
    return forms


def parse_lists(text, at):
    """The value that begins at text[at], of a module of faker: an object of
    lists, or a list. Yields (part, names)."""
    def string(position):
        end = position + 1
        while text[end] != "`":
            end += 2 if text[end] == "\\" else 1
        return re.sub(r"\\(.)", r"\1", text[position + 1:end]), end + 1

    def names(position):
        found = []
        if text[position] == "[":
            position += 1
            while text[position] != "]":
                if text[position] == "`":
                    name, position = string(position)
                    found.append(name)
                elif text[position] == ",":
                    position += 1
                else:
                    raise ValueError("unknown item: " + text[position:position + 40])
            return found, position + 1
        if text[position] == "`":
            name, position = string(position)
            split = re.compile(r"\.split\(`(.)`\)").match(text, position)
            if split is None:
                raise ValueError("no split: " + text[position:position + 40])
            return name.split(split.group(1)), split.end()
        raise ValueError("no list: " + text[position:position + 40])

    if text[at] != "{":
        yield "generic", names(at)[0]
        return
    at += 1
    while text[at] != "}":
        part = re.compile(r"([a-z_]+):").match(text, at)
        if part is None:
            raise ValueError("no part: " + text[at:at + 40])
        found, at = names(part.end())
        yield part.group(1), found
        if text[at] == ",":
            at += 1


def read_faker(package, key):
    """Yield (locale, part, names) for every locale module with the list."""
    folder = os.path.join(package, "dist")
    for name in sorted(os.listdir(folder)):
        match = re.match(r"([a-z]{2,3}(?:_[A-Za-z]+)*)-.{8}\.js$", name)
        if match is None or match.group(1) in LEFT_OUT_LOCALES:
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        for place in re.finditer(r"[{,]%s:(?=[{\[`])" % key, text):
            for part, names in parse_lists(text, place.end()):
                yield match.group(1), part, names


def read_zxcvbn(package, name):
    with open(os.path.join(package, "src", name + ".json"), encoding="utf-8") as file:
        return json.load(file)


def clean(name):
    for mark in "\u2018\u2019\u02bb\u02bc`":
        name = name.replace(mark, "'")
    name = unicodedata.normalize("NFC", name).strip()
    return name.translate(str.maketrans("șțȘȚ", "şţŞŢ"))


def without_accents(name):
    decomposed = unicodedata.normalize("NFD", name)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    for letter, other in zip("łŁøØđĐıİßæÆœŒþÞðÐ", "l L o O d D i I ss ae Ae oe Oe th Th d D".split()):
        plain = plain.replace(letter, other)
    return plain


def capitalised(name):
    """A lower-case name with capitals, but for 't and 's."""
    return re.sub(r"(?:^|(?<=[ '-]))(?!(?<=')[st] )[^\W\d_]", lambda m: m.group().upper(), name)


def with_particles(name, first, others):
    """The name with its particles spelled by the functions given: the first of
    them by first, those behind it by others."""
    words = name.split(" ")
    for i, word in enumerate(words[:-1]):
        if word.lower() not in PARTICLES:
            break
        words[i] = word.lower() if word[0] == "'" else (others if i else first)(word.lower())
    return " ".join(words)


def has_vowel(name):
    return re.search("[aeiouy]", without_accents(name).lower()) is not None


def good_first_name(name):
    return (FIRST_NAME.fullmatch(name) is not None and name[0].isupper() and has_vowel(name)
            and sum(c.isalpha() for c in name) >= 2 and not name.isupper())


def good_surname(name):
    words = name.split(" ")
    if not all(SURNAME_WORD.fullmatch(word) for word in words) or len(words) > 5 or name.isupper():
        return False
    if sum(c.isalpha() for c in name) < 2 or not (has_vowel(name) or name == "Ng") or not words[-1][0].isalpha() or name.count(".") > 0:
        return False
    if len(words) == 1:
        return name[0].isupper() or re.match(r"[dl]'[A-Z]", name) is not None
    # A name that is nothing but particles is none, and the last word is capitalised.
    return words[0].lower() in PARTICLES and words[-1].lower() not in PARTICLES and any(
        c.isupper() for c in words[-1])


class Lists:
    """What the lexicons say about a form."""

    def __init__(self, words, lexicons):
        self.words = words
        self.stop = set()
        for name in ("stopwords", "stopwords-english", "stopwords-french", "stopwords-german"):
            self.stop |= read_forms(os.path.join(lexicons, "words", name + ".lex"))
        self.places = set()
        for name in ("countries", "regions"):
            self.places |= read_forms(os.path.join(lexicons, "places", name + ".lex"))

    def is_word(self, form):
        return all(part in self.words or part in self.stop
                   for part in form.lower().split(" "))

    def ambiguous(self, form):
        return self.is_word(form) or form.casefold() in self.places


def sort_key(line):
    return line.split(" | ")[0].split("  ")[0].lstrip("=-").casefold()


def spelled(names):
    """Of the names that differ in case only, that of most lists."""
    return sorted(names, key=lambda name: (-names[name], name))[0]


def collect(pairs):
    """{folded form: {form: number of lists}}, {folded form: set of tags}."""
    forms, tags = {}, {}
    for tag, name in pairs:
        key = name.casefold()
        count = forms.setdefault(key, {})
        count[name] = count.get(name, 0) + 1
        tags.setdefault(key, set()).add(tag)
    return forms, tags


def entries(chosen, lists, forms_of, attributes):
    """The lines: a form without accents goes with the name it comes from."""
    keys = frozenset(chosen)
    taken = set()
    lines = []
    for key in sorted(chosen):
        name = chosen[key]
        forms = forms_of(name)
        plain = without_accents(name)
        if plain.casefold() not in keys and plain.casefold() not in taken and not lists.is_word(plain):
            taken.add(plain.casefold())
            forms += forms_of(plain)
        marked = []
        for form in forms:
            if lists.is_word(form):
                marked.append("=" + form)
            elif form.casefold() not in {f.casefold() for f in marked}:
                marked.append(form)
        line = " | ".join(dict.fromkeys(marked)) + "  " + attributes(key, name)
        lines.append(line.rstrip())
    return sorted(lines, key=sort_key)


def first_names(faker, zxcvbn, lists):
    pairs = []
    for locale, part, names in read_faker(faker, "first_name"):
        dutch = locale in DUTCH_LOCALES
        pairs += [((dutch, part), clean(name)) for name in names]
    for name, part in (("girlsFirstnames", "female"), ("boysFirstnames", "male")):
        pairs += [((True, part), capitalised(clean(n))) for n in read_zxcvbn(zxcvbn, name)]
    forms, tags = collect((tag, name) for tag, name in pairs if good_first_name(name))
    chosen = {}
    for key in forms:
        name = spelled(forms[key])
        if name in NO_NAMES or name in NO_FIRST_NAMES or (key in lists.stop and name not in KEPT_FIRST):
            continue
        chosen[key] = name

    def attributes(key, name):
        found = []
        dutch = {part for is_dutch, part in tags[key] if is_dutch}
        sexes = dutch or {part for _, part in tags[key] if part != "generic"}
        if len(sexes) == 1 and sexes <= {"female", "male"}:
            found.append("gender=" + min(sexes))
        if dutch:
            found.append("dutch")
        if lists.ambiguous(name):
            found.append("ambiguous")
        return " ".join(found)

    return entries(chosen, lists, lambda name: [name], attributes)


def surnames(faker, zxcvbn, lists):
    pairs = []
    for locale, _, names in read_faker(faker, "last_name"):
        pairs += [(locale in DUTCH_LOCALES, clean(name)) for name in names]
    pairs += [(True, capitalised(clean(name))) for name in read_zxcvbn(zxcvbn, "lastnames")]
    forms, tags = collect((tag, name) for tag, name in pairs if good_surname(name))
    chosen = {}
    for key in forms:
        name = spelled(forms[key])
        if (name in NO_NAMES - TITLES or key in lists.stop) and name not in KEPT_SURNAME:
            continue
        chosen[key] = name

    def both_cases(name):
        if " " in name and lists.is_word(name):
            return list(dict.fromkeys([with_particles(name, str.capitalize, str.lower),
                                       with_particles(name, str.capitalize, str.capitalize),
                                       with_particles(name, str.lower, str.lower)]))
        return [with_particles(name, str.capitalize, str.lower)]

    def attributes(key, name):
        found = []
        if True in tags[key]:
            found.append("dutch")
        if lists.ambiguous(name):
            found.append("ambiguous")
        return " ".join(found)

    return entries(chosen, lists, both_cases, attributes)


def main(arguments):
    if len(arguments) != 5 or arguments[4] not in ("first-names", "surnames"):
        sys.exit(__doc__.split("\n\n")[1].strip())
    faker, zxcvbn, words, lexicons, what = arguments
    lists = Lists(read_words(words), lexicons)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    if what == "first-names":
        out = HEADER % (what, "given names of the Netherlands, Belgium and the world", "first-name")
        out += "@fields   gender: female male\n@fields   dutch: <flag>\n@fields   ambiguous: <flag>\n"
        out += "\n# Given names\n"
        lines = first_names(faker, zxcvbn, lists)
    else:
        out = HEADER % (what, "surnames of the Netherlands, Belgium and the world", "surname")
        out += "@fields   dutch: <flag>\n@fields   ambiguous: <flag>\n"
        out += "\n# Surnames\n"
        lines = surnames(faker, zxcvbn, lists)
    sys.stdout.write(out + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
