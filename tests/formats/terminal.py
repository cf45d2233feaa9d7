"""The program at a terminal: readable and coloured, JSON where it is asked for or needed.

    terminal.py KNIPSEL
"""

import json
import os
import pty
import subprocess
import sys

TEXT = "In Zwolle zei wethouder Karin de Boer dat de brug zeker 3,5 miljoen euro kost.\n"
failures = 0


def run(program, arguments, terminal=True, **environment):
    """What it writes to a terminal, or into a pipe."""
    settings = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "TERM")}
    settings.update(environment)
    if not terminal:
        return subprocess.run([program, *arguments], input=TEXT.encode(), env=settings, check=True,
                              stdout=subprocess.PIPE).stdout.decode()
    ours, theirs = pty.openpty()
    process = subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=theirs, env=settings)
    os.close(theirs)
    process.stdin.write(TEXT.encode())
    process.stdin.close()
    output = b""
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError: # Linux: the other end is closed
            break
        if not part:
            break
        output += part
    os.close(ours)
    process.wait()
    return output.decode().replace("\r\n", "\n")


def expect(condition, *what):
    global failures
    if not condition:
        print("FAIL:", *what, file=sys.stderr)
        failures += 1


def is_json(output):
    try:
        return json.loads(output)["schema"].startswith("knipsel/")
    except ValueError:
        return False


def main(program):
    shown = run(program, [], TERM="xterm")
    expect("\x1b[" in shown and "Karin de Boer" in shown and not is_json(shown), "coloured:", shown)
    for environment in ({"TERM": "xterm", "NO_COLOR": "1"}, {"TERM": "dumb"}, {}):
        plain = run(program, [], **environment)
        expect("\x1b" not in plain and "Karin de Boer" in plain and not is_json(plain), environment, plain)
    expect("\x1b[" in run(program, [], TERM="xterm", NO_COLOR=""), "an empty NO_COLOR says nothing")
    expect(is_json(run(program, [], terminal=False, TERM="xterm")), "JSON into a pipe")
    piped = run(program, ["--format", "pretty"], terminal=False, TERM="xterm")
    expect("\x1b" not in piped and "Karin de Boer" in piped, "no colour into a pipe:", piped)
    for arguments in (["--format", "json"], ["--format", "jsonl"], ["--explain"], ["--with", "tags"]):
        output = run(program, arguments, TERM="xterm")
        expect(is_json(output), arguments, output)
    more = run(program, ["-", "-"], TERM="xterm")
    expect("Karin de Boer" in more and not more.startswith("{"), "readable for more than one:", more)
    piped = run(program, ["-", "-"], terminal=False, TERM="xterm")
    expect(piped.startswith('{"schema"'), "JSON Lines for more than one into a pipe:", piped)
    sys.exit(1 if failures else 0)


main(sys.argv[1])
