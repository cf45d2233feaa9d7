#!/usr/bin/env python3
"""Runs the examples of a manual page in scdoc.   examples.py PAGE.scd DIRECTORY

A literal block is a file, a dialogue, or a file and then a dialogue. The file's name stands in its
first line, after "# "; it is written to a folder of its own. In a dialogue "$ " begins a command, and
what stands below it, up to the next one, is what it says on both outputs. The programs are looked
for in DIRECTORY first."""
import os
import re
import shutil
import subprocess
import sys
import tempfile


def blocks(page):
    """The literal blocks of the page, each with its line number."""
    lines, start = page.split("\n"), None
    for number, line in enumerate(lines, 1):
        if line != "```":
            continue
        if start is None:
            start = number
        else:
            yield start + 1, lines[start : number - 1]
            start = None


def dialogues(lines):
    """Pairs of a command and what it should say."""
    found = []
    for line in lines:
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def main(page, programs):
    if not shutil.which("jq"):
        print("skipped: the command jq is missing", file=sys.stderr)
        return 77
    wrong = files = commands = 0
    path = os.path.abspath(programs) + os.pathsep + os.environ["PATH"]
    environment = dict(os.environ, PATH=path, LC_ALL="C.UTF-8")
    with open(page, encoding="utf-8") as source, tempfile.TemporaryDirectory() as folder:
        for number, block in blocks(source.read()):
            named = re.fullmatch(r"# ([a-z.-]+\.(?:lex|rules|txt|jsonl))", block[0])
            at = next((k for k, line in enumerate(block) if line.startswith("$ ")), len(block))
            if named:
                files += 1
                with open(os.path.join(folder, named[1]), "w", encoding="utf-8") as out:
                    skip = 0 if named[1].endswith((".lex", ".rules")) else 1
                    out.write("\n".join(block[skip:at]) + "\n")
            elif at > 0:
                print(f"{page}:{number}: neither a named file nor a command: {block[0]}")
                wrong += 1
                continue
            for command, expected in dialogues(block[at:]):
                commands += 1
                ran = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, text=True,
                                     stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                     stderr=subprocess.STDOUT, timeout=60)
                if ran.stdout.splitlines() != expected:
                    print(f"{page}:{number}: $ {command}\n{ran.stdout}-- expected\n" +
                          "\n".join(expected))
                    wrong += 1
    print(f"{files} files, {commands} commands, {wrong} wrong")
    return 1 if wrong or not commands else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
