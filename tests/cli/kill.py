"""kill.py KNIPSEL: a run that is killed at any moment, again and again, and resumed, writes what a
run that nobody disturbs writes, byte for byte."""
import json
import os
import random
import subprocess
import sys
import tempfile
import time

KILLS = 100
knipsel = os.path.abspath(sys.argv[1])
chance = random.Random(20240512)


def article(number):
    if number % 97 == 50:
        return '{"id": "stuk%d", "text": ' % number
    text = "In Gent vielen %d gewonden, zei burgemeester Jan Peeters." % number
    return json.dumps({"id": "map%d/artikel%d" % (number % 7, number), "text": text})


def contents(path):
    """The files of a directory, or a file, by their names; nothing unfinished among them."""
    if not os.path.isdir(path):
        with open(path, "rb") as file:
            return {path: file.read()}
    found = {}
    for folder, _, names in os.walk(path):
        for name in names:
            if name != ".knipsel-journal":
                found.update(contents(os.path.join(folder, name)))
    return found


def command(output, arguments, *more):
    return [knipsel, "--output", output, "--errors", "fout.jsonl", *arguments, *more, "in.jsonl"]


def run(*arguments):
    return subprocess.run(arguments, stderr=subprocess.DEVNULL).returncode


def remains(output):
    """What the journal says is done; 0 where there is none."""
    beside = output + ".knipsel-journal"
    journal = beside if os.path.exists(beside) else os.path.join(output, ".knipsel-journal")
    try:
        with open(journal) as file:
            lines = file.read().splitlines()
        return int(lines[-1].split()[1]) if len(lines) > 1 else 0
    except (FileNotFoundError, ValueError, IndexError, NotADirectoryError):
        return 0


def wipe():
    names = ["uit", "uit.knipsel-part", "uit.knipsel-journal", "map", "fout.jsonl"]
    subprocess.run(["rm", "-rf", *names], check=True)


def disturbed(output, arguments, seconds):
    """One run from start to end; returns how often it was killed, and resumed in the middle."""
    kills = middle = 0
    wipe()
    while True:
        middle += remains(output) > 0
        process = subprocess.Popen(command(output, arguments, "--resume"), stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, seconds))
        process.kill()
        status = process.wait()
        if status != -9:
            # Some lines are broken; 0 where the kill before came when all was written.
            assert status == 1 or (status == 0 and kills), status
            return kills, middle
        kills += 1


def write_input(count):
    with open("in.jsonl", "w") as file:
        file.writelines(article(number) + "\n" for number in range(count))


def compare(name, articles, output, arguments, kills_wanted):
    wipe()
    write_input(articles)
    begin = time.monotonic()
    assert run(*command(output, arguments)) == 1
    seconds = (time.monotonic() - begin) * 0.7
    whole, errors = contents(output), contents("fout.jsonl")
    kills = middle = runs = 0
    while kills < kills_wanted:
        k, m = disturbed(output, arguments, seconds)
        kills, middle, runs = kills + k, middle + m, runs + 1
        assert contents(output) == whole, name + ": the output is another one"
        assert contents("fout.jsonl") == errors, name + ": the errors are others"
        assert not os.path.exists("uit.knipsel-part") and not os.path.exists("uit.knipsel-journal")
    assert middle > 0, name + ": never resumed in the middle"
    print("%s: %d kills in %d runs, %d times gone on from the middle" % (name, kills, runs, middle))
    return kills


def main():
    variants = []
    formats = subprocess.run([knipsel, "--help"], capture_output=True, text=True).stdout
    for jobs in "1", "2":
        variants.append(("jsonl, jobs " + jobs, 1200, "uit", ["--jobs", jobs]))
        variants.append(("json in a directory, jobs " + jobs, 200, "map/", ["--jobs", jobs]))
        if "csv" in formats:
            variants.append(("csv, jobs " + jobs, 1200, "map/", ["--jobs", jobs, "--format", "csv"]))
    share = -(-KILLS // len(variants))
    print(sum(compare(*variant, share) for variant in variants), "kills")


with tempfile.TemporaryDirectory() as scratch:
    os.chdir(scratch)
    main()
