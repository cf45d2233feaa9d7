"""The format csv: RFC 4180, and what the JSON says."""

import csv
import os
import re
import sys

import documents
from documents import check


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "|".join(map(str, value))
    return str(value)


def check_form(name, content):
    """By the letter: lines end with CRLF, and a bare cell has no mark, comma or line end."""
    check(not content.startswith(b"\xef\xbb\xbf"), name, "byte order mark")
    field = rb'(?:[^",\r\n]*|"(?:[^"]|"")*")'
    line = field + rb"(?:," + field + rb")*\r\n"
    check(re.fullmatch(rb"(?:" + line + rb")+", content), name, "is not RFC 4180")


def main(scratch):
    for run in documents.UNITS:
        folder = os.path.join(scratch, run)
        # Numbers as they are written, so that digits are compared.
        all_documents = documents.load(folder, parse_float=str, parse_int=str)
        for table in documents.TABLES:
            path = os.path.join(folder, "csv", table + ".csv")
            with open(path, "rb") as file:
                check_form((run, table), file.read())
            with open(path, encoding="utf-8", newline="") as file:
                header, *written = csv.reader(file, strict=True)
            expected = [row for document in all_documents
                        for _, row in documents.rows(document, table)]
            check(header[:2] == ["document", "id"], run, table, header)
            check(len(written) == len(expected), run, table, len(written), len(expected))
            check(bool(expected) == (run != "some" or table in ("quotes", "casualties")), run, table)
            for is_, should in zip(written, expected):
                check(sorted(header) == sorted(should), run, table, header, list(should))
                check(is_ == [cell(should.get(column)) for column in header], run, table, is_, should)
    documents.finish()


main(sys.argv[1])
