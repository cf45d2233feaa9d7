"""What the tests of this folder share: texts to read, running knipsel, walking documents."""
import glob
import json
import os
import shutil
import subprocess
import sys

LISTS = ("numbers", "actors", "places", "quotes", "casualties")


def case_texts(path):
    """The inputs of a case file: lines that begin with >."""
    text = []
    with open(path, encoding="utf-8") as file:
        for line in [*file, "\n"]:
            if line.startswith(">"):
                text.append(line[2:] if line.startswith("> ") else line[1:])
            elif text:
                yield "".join(text)
                text = []


def corpus(project):
    return sorted(glob.glob(os.path.join(project, "corpus", "*.txt")))


def write_texts(folder, project, hostile, hostile_size):
    """The corpus, the inputs of all cases, and hostile texts, as files; returns how many."""
    for path in corpus(project):
        shutil.copy(path, folder)
    for path in sorted(glob.glob(os.path.join(project, "tests", "cases", "*.txt"))):
        name = os.path.basename(path)[: -len(".txt")]
        for k, text in enumerate(case_texts(path)):
            with open(os.path.join(folder, f"case-{name}-{k:04}.txt"), "w", encoding="utf-8",
                      newline="") as file:
                file.write(text)
    subprocess.run([hostile, folder, str(hostile_size)], check=True)
    count = len(os.listdir(folder))
    if count < 1000:
        sys.exit(f"only {count} texts: this test does not find them")
    return count


def run(knipsel, *arguments):
    """The documents that knipsel writes. Its status must be 0; warnings are let pass."""
    done = subprocess.run([knipsel, "--format", "jsonl", *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.stderr.buffer.write(done.stderr)
        sys.exit(f"knipsel {' '.join(arguments)}: status {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


def objects(value, path=()):
    """Every object inside, with its path: keys and indices."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from objects(inner, (*path, key))
    elif isinstance(value, list):
        for k, inner in enumerate(value):
            yield from objects(inner, (*path, k))
