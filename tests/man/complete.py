#!/usr/bin/env python3
"""What the program has, the manual pages and the completions name, and the reverse.

    complete.py KNIPSEL PROJECT

Options are those of `knipsel --help`; formats those the program names when it gets a wrong one; traits,
elements of rules and records, those of the source."""
import re
import subprocess
import sys
from pathlib import Path

wrong = 0


def same(what, expected, found):
    global wrong
    expected, found = set(expected), set(found)
    if len(expected) < 2:
        print(f"{what}: only {sorted(expected)} to look for: this test reads it wrongly")
        wrong += 1
    for text, names in (("is missing", expected - found), ("does not exist", found - expected)):
        for name in sorted(names):
            print(f"{what}: {name} {text}")
            wrong += 1


def options_of(text):
    """Long options, and the short ones that stand before one."""
    return re.findall(r"--[a-z][a-z-]*", text) + re.findall(r"^ *(-\w), --", text, re.M)


def values_of(knipsel, option):
    """What the program says is possible."""
    ran = subprocess.run([knipsel, option, "no-such-value"], stdin=subprocess.DEVNULL,
                         capture_output=True, text=True)
    return ran.stderr.split("possible:")[1].split("\n")[0].replace(",", " ").split()


def words_on(text, line_begins):
    """The words of the first paragraph of a page, or the line of a completion, that begins so."""
    found = re.search(line_begins, text, re.M)
    return re.split(r"[\s,()'\":|]+", found[1].strip()) if found else []


def zsh_options(text):
    """Of '(-f --format)'{-f+,--format=}'[…' and '--with=[…', behind '*' or what they exclude."""
    found = []
    for one, several in re.findall(r"^ *'?(?:\*|\([^)]*\)'?)?(?:(--[a-z-]+)=?\[|\{([^}]*)\})", text, re.M):
        found += [one] if one else re.findall(r"--?[a-z0-9-]+", several)
    return found


def check_options(knipsel, project):
    help_text = subprocess.run([knipsel, "--help"], capture_output=True, text=True).stdout
    options = options_of(help_text)
    page = (project / "docs/man/knipsel.1.scd").read_text()
    entries = "\n".join(re.findall(r"^\*-.*", page, re.M))
    same("knipsel.1.scd, entries", options, re.findall(r"\*(--?[a-z0-9-]+)\*", entries))
    same("knipsel.1.scd, anywhere", options,
         options_of(re.sub(r"^\*(-\w)\*, \*", r"\1, ", page, flags=re.M)))

    bash = (project / "completions/knipsel.bash").read_text()
    same("knipsel.bash, list of options", options,
         re.search(r'local options="([^"]*)"', bash)[1].split())
    zsh = (project / "completions/_knipsel").read_text()
    same("_knipsel", options, zsh_options(zsh))
    fish = (project / "completions/knipsel.fish").read_text()
    same("knipsel.fish", options,
         ["--" + name for name in re.findall(r"^complete -c knipsel .*?-l ([a-z-]+)", fish, re.M)] +
         ["-" + name for name in re.findall(r"^complete -c knipsel -s (\w)", fish, re.M)])


def check_values(knipsel, project):
    page = (project / "docs/man/knipsel.1.scd").read_text()
    bash = (project / "completions/knipsel.bash").read_text()
    zsh = (project / "completions/_knipsel").read_text()
    fish = (project / "completions/knipsel.fish").read_text()
    for option in ("--input", "--format", "--with", "--only", "--offsets"):
        values = values_of(knipsel, option)
        entry = re.search(rf"^\*(?:-\w\*, \*)?{option}\*.*\n((?:\t.*\n)+)", page, re.M)
        same(f"knipsel.1.scd, {option}", values, re.findall(r"\*([a-z0-9]+)\*", entry[1]))
        same(f"knipsel.bash, {option}", values,
             words_on(bash, rf'[ |]{option}\)\n[^"]*"([^"]*)"'))
        same(f"_knipsel, {option}", values,
             words_on(zsh, rf"{option}=(?:\}}')?\[[^\]]*\]:[^:]*:(?:_values -s , list |\()([^)']*)"))
        same(f"knipsel.fish, {option}", values,
             words_on(fish, rf"-l {option[2:]} .*-a '\(?(?:__knipsel_list )?([^')]*)"))


def check_rules(project):
    page = (project / "docs/man/knipsel-rules.5.scd").read_text()
    traits = re.findall(r'\{"([a-z-]+)",', (project / "src/rule/trait.c").read_text())
    described = page[page.index("# TRAITS"):page.index("```\n# traits.rules")]
    same("knipsel-rules.5.scd, traits", traits,
         [name for line in re.findall(r"^\*%.*", described, re.M)
          for name in re.findall(r"\*%([a-z-]+)\*", line)])
    kinds = re.findall(r'^KNP_NUMBER_KIND\(.*"([a-z]+)"\)',
                       (project / "include/knipsel/names.def").read_text(), re.M)
    records = page[page.index("## Phase numbers"):page.index("```\n# records.rules")]
    same("knipsel-rules.5.scd, records", kinds, re.findall(r"^\*([a-z]+)\*$", records, re.M))
    same("knipsel-rules.5.scd, records in examples", kinds,
         [kind for kind in kinds if re.search(rf"^    => {kind}\b", page, re.M)])
    examples = "\n".join(page.split("```")[1::2])
    same("knipsel-rules.5.scd, traits in examples", traits,
         [t for t in traits if re.search(rf"%{t}(?![a-z-])", examples)])


def check_lexicon(project):
    page = (project / "docs/man/knipsel-lexicon.5.scd").read_text()
    source = (project / "src/lexicon/source.c").read_text()
    same("knipsel-lexicon.5.scd, directives",
         re.search(r"there are ([a-z, \"\n]*?)\"\s*,", source)[1].replace('"', "").replace(
             "\n", " ").replace(",", " ").split(),
         set(re.findall(r"\*@([a-z]+)\*", page)))
    classes = re.findall(r"^@class +(\S+)", "\n".join(
        path.read_text() for path in (project / "lexicons").glob("*/*.lex")), re.M)
    described = page[page.index("# CLASSES"):page.index("```\n# units.lex")]
    named = [name for line in re.findall(r"^\*[a-z].*", described, re.M)
             for name in re.findall(r"\*([a-z-]+)\*", line)]
    same("knipsel-lexicon.5.scd, classes of the lexicons", named,
         [name for name in named if name in classes])


def main(knipsel, project):
    project = Path(project)
    check_options(knipsel, project)
    check_values(knipsel, project)
    check_rules(project)
    check_lexicon(project)
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
