"""The format html: well-formed, nothing of an article becomes markup, marks are where records are."""

import base64
import hashlib
import html.parser
import os
import re
import sys

import documents
from documents import check

TAGS = set("html head meta title style body nav fieldset legend label input span main article header h1 "
           "h2 p div mark a section ol li meter details summary table thead tbody tr th td time".split())
ATTRIBUTES = set("lang charset http-equiv content name class aria-label aria-labelledby aria-hidden "
                 "type autocomplete checked id href title data-l role tabindex scope open max value".split())
VOID = {"meta", "input"}
DEPTH = 24


class Page(html.parser.HTMLParser):
    """Follows a page; remembers, per article, its text and what of it is marked."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.articles = [], {}, [], []
        self.style, self.policy, self.declaration, self.deepest = "", "", None, 0

    def handle_decl(self, declaration):
        check(self.declaration is None, "a second declaration", declaration)
        self.declaration = declaration

    def handle_comment(self, data):
        check(False, "a comment", data)

    def handle_pi(self, data):
        check(False, "an instruction", data)

    unknown_decl = handle_pi

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        attributes = dict(attributes)
        check(tag in TAGS and len(set(names)) == len(names) and ATTRIBUTES.issuperset(names), tag, names)
        if tag == "article":
            self.articles.append({"text": "", "marks": {}, "first": {}, "rows": 0, "lang": None})
        in_text = any("text" in a.get("class", "").split() for _, a in self.open)
        check(tag != "mark" or in_text, "a mark outside of a text")
        check(not (in_text and tag not in ("p", "mark", "a", "span")), "in a text:", tag)
        if attributes.get("class") == "text":
            self.articles[-1]["lang"] = attributes["lang"]
        if "id" in attributes:
            check(attributes["id"] not in self.ids, "an id twice", attributes["id"])
            self.ids[attributes["id"]] = tag
            if in_text:
                self.articles[-1]["first"][attributes["id"].split("-", 1)[1]] = (
                    len(self.articles[-1]["text"]))
        if "href" in attributes:
            check(attributes["href"].startswith("#"), "a link away", attributes["href"])
            self.links.append(attributes["href"][1:])
            check(not any(t == "a" for t, _ in self.open), "a link in a link")
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.policy = attributes["content"]
        if tag == "tr" and "id" in attributes:
            self.articles[-1]["rows"] += 1
        if tag not in VOID:
            self.open.append((tag, attributes))
        self.deepest = max(self.deepest, sum(t == "mark" for t, _ in self.open))

    def handle_endtag(self, tag):
        check(self.open and self.open[-1][0] == tag, "end of", tag, "in", self.open[-1:])
        self.open.pop()

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "style":
            self.style += data
        if any("text" in a.get("class", "").split() for _, a in self.open):
            article = self.articles[-1]
            start = len(article["text"])
            article["text"] += data
            for kind in {a["class"].split()[0] for tag, a in self.open if tag == "mark"}:
                article["marks"].setdefault(kind, set()).update(range(start, len(article["text"])))


def marks_of(document):
    """Per kind of mark: the spans it must cover, each with the anchor of its beginning."""
    found = {kind: [] for kind in "n a p q u s c w".split()}

    def add(kind, anchor, value):
        if value:
            found[kind].append((value["start"], value["end"], anchor))

    for n in document["numbers"]:
        add("n", n["id"], n)
    for kind, records in (("a", document["actors"]), ("p", document["places"])):
        for record in records:
            for k, mention in enumerate(record["mentions"]):
                add(kind, record["id"] + ("-%d" % (k + 1) if k else ""), mention)
    for q in document["quotes"]:
        for kind, spans, behind in (("q", q["content"], ""), ("u", q["cue"], "-u")):
            for k, piece in enumerate(spans):
                add(kind, q["id"] + behind + ("-%d" % (k + 1) if k else ""), piece)
        add("s", q["id"] + "-s", q["source"])
    for c in document["casualties"]:
        add("c", c["id"], c["cue"])
        add("w", c["id"] + "-w", c["who"])
    return found


def units(text, unit):
    """For each offset in a unit, the offset in characters."""
    if unit == "codepoint":
        return range(len(text) + 1)
    width = {"byte": lambda c: len(c.encode()), "utf16": lambda c: 1 + (ord(c) > 0xFFFF)}[unit]
    table = []
    for at, character in enumerate(text):
        table += [at] * width(character)
    return table + [len(text)]


def check_article(run, article, document):
    what = run, document["id"][:20]
    text = document["_text"].text
    check(article["text"] == text, *what, "the text without tags", article["text"][:200], text[:200])
    check(article["lang"] == ("nl" if document["language"] == "nl" else ""), *what, "lang")
    check(article["rows"] == sum(len(document[kind]) for kind in (
        "numbers", "actors", "places", "quotes", "casualties")), *what, "rows", article["rows"])
    at = units(text, documents.UNITS[run])
    for kind, spans in marks_of(document).items():
        for start, _, anchor in spans:
            check(article["first"].get(anchor) == at[start], *what, anchor, article["first"].get(anchor))
        covered = {k for start, end, _ in spans for k in range(at[start], at[end])}
        is_ = article["marks"].get(kind, set())
        blank = {k for k, c in enumerate(text) if c.isspace()}  # between paragraphs is no mark
        check(is_ <= covered and covered - is_ <= blank, *what, kind, sorted(covered ^ is_)[:20])


def check_frame(page, some):
    check(not page.open, "not closed:", page.open)
    check(page.declaration == "doctype html", "doctype")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    check(page.policy == "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; "
          "form-action 'none'" % digest, "STYLE_SHA256 must be", digest, page.policy)
    check("</" not in page.style and "url(" not in page.style and "@import" not in page.style, "style")
    check(set(page.links) <= set(page.ids), "links to nowhere", set(page.links) - set(page.ids))
    switches = {id_ for id_, tag in page.ids.items() if tag == "input"}
    check(switches == {"show-quotations", "show-sources", "show-casualties", "show-labels"} | (
        set() if some else {"show-numbers", "show-actors", "show-places"}), "switches", switches)


def main(scratch):
    for run in documents.UNITS:
        folder = os.path.join(scratch, run)
        with open(os.path.join(folder, "html", "all.html"), encoding="utf-8", newline="\n") as file:
            content = file.read()
        page = Page()
        page.feed(content)
        page.close()
        check_frame(page, run == "some")
        check(2 < page.deepest <= DEPTH, run, "marks over each other:", page.deepest)
        all_documents = documents.load(folder)
        check(len(page.articles) == len(all_documents), run, "articles", len(page.articles))
        for article, document in zip(page.articles, all_documents):
            check_article(run, article, document)
        check(re.search("<script|<img|<b>|<i>", content) is None, run, "markup of an article")
    documents.finish()


main(sys.argv[1])
