"""Runs the commands in the fenced blocks of README.md, in a folder with what they name. What a
command shows must be what the README shows below it; the others must write something.

    readme.py KNIPSEL PROJECT"""
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile

ARTICLE = "In Gent raakten 28 mensen gewond, zegt Anna Smit.\n"
FILES = {
    "article.txt": ARTICLE.encode("utf-8"),
    "1998/een.txt": "Eén café in België.\n".encode("windows-1252"),
    "articles.jsonl": b'{"id": "1", "date": "2024-05-12", "text": "In Gent was brand."}\n',
    "news.jsonl.gz": gzip.compress(b'{"id": "1", "kop": "Brand", "url": "een", "text": "In Gent."}\n'),
    "own.lex": b"@class    city\n@licence  CC0-1.0\n@source   my own\n\nZandwerve\n",
    "own.rules": b"@phase numbers\nrule own.kudde\n    \"een\" value:\"kudde\"\n    => vague\n"
                 b"    yes  Er loopt een kudde.\n    no   De kudde loopt.\n",
}
SKIPPED = ("./check",)  # this runs in it


def blocks(text):
    """The lines of each fenced block that names no language, or that of a shell."""
    for language, inside in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        if language in ("", "sh"):
            yield inside.splitlines()


def is_whole(command):
    checked = subprocess.run(["sh", "-n", "-c", command], capture_output=True, check=False)
    return checked.returncode == 0 and not command.endswith("\\")


def commands(lines):
    """Commands of a block, each with its line for messages; comments and blank lines go."""
    command = ""
    for line in lines:
        if not command and (not line.strip() or line.startswith("#")):
            continue
        command = f"{command}\n{line}" if command else line
        if is_whole(command):
            yield re.sub(r"\s+#[^'\"]*$", "", command)
            command = ""
    if command:
        sys.exit(f"README.md: a command without an end: {command}")


def lay_out(folder, knipsel, project):
    for name, content in FILES.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    shutil.copytree(os.path.join(project, "corpus"), os.path.join(folder, "corpus"))
    with open(os.path.join(folder, "run"), "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nexec '{knipsel}' \"$@\"\n")
    os.chmod(os.path.join(folder, "run"), 0o755)


def files_of(folder):
    stats = ((root, name, os.stat(os.path.join(root, name)))
             for root, _, names in os.walk(folder) for name in names)
    return {(root, name, stat.st_size, stat.st_mtime_ns) for root, name, stat in stats}


def run(command, folder):
    before = files_of(folder)
    done = subprocess.run(["sh", "-c", command], cwd=folder, stdin=subprocess.DEVNULL,
                          capture_output=True, check=False)
    told = done.stderr.decode("utf-8", errors="replace")
    quiet = not told or "warning" in told or "--stats" in command
    finished = "--resume" in command and "nothing to do" in told
    if done.returncode != 0 or not quiet:
        sys.exit(f"README.md: {command}\nstatus {done.returncode}\n{told}")
    written = any(size > 0 for _, _, size, _ in files_of(folder) - before)
    return done.stdout.decode("utf-8"), written or finished


def check_shown(lines, folder):
    """$ COMMAND, and what it prints up to the next."""
    starts = [k for k, line in enumerate(lines) if line.startswith("$ ")]
    for k, end in zip(starts, [*starts[1:], len(lines)]):
        expected = "".join(line + "\n" for line in lines[k + 1:end])
        got, _ = run(lines[k][2:], folder)
        if got != expected:
            sys.exit(f"README.md: {lines[k]}\nshows another output than this:\n{got}")
    return len(starts)


def check_run(lines, folder):
    count = 0
    for command in commands(lines):
        if command.split()[0] in SKIPPED:
            continue
        printed, written = run(command, folder)
        if not printed.strip() and not written:
            sys.exit(f"README.md: {command}\nwrites nothing")
        count += 1
    return count


def main(knipsel, project):
    if not shutil.which("jq"):
        print("skipped: the command jq is missing", file=sys.stderr)
        sys.exit(77)
    with open(os.path.join(project, "README.md"), encoding="utf-8") as file:
        text = file.read()
    shown = ran = 0
    with tempfile.TemporaryDirectory() as folder:
        lay_out(folder, os.path.abspath(knipsel), project)
        for lines in blocks(text):
            if lines and lines[0].startswith("$ "):
                shown += check_shown(lines, folder)
            else:
                ran += check_run(lines, folder)
    print(f"{shown} commands with their output, {ran} others")
    if shown < 1 or ran < 12:
        sys.exit("README.md: hardly any commands: this test does not find them")


main(*sys.argv[1:])
