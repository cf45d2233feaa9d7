"""The format html in a browser: Chromium, driven over WebDriver's own protocol.

Skipped (77) where chromium or chromedriver is missing or cannot start.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

import documents
from documents import check

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
ARGUMENTS = ("--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
             "--disable-dev-shm-usage --disable-background-networking --disable-component-update "
             "--disable-sync --disable-default-apps --hide-scrollbars").split()


def skip(why):
    print("skipped:", why, file=sys.stderr)
    sys.exit(77)


class Browser:
    """One session of chromedriver."""

    def __init__(self, folder):
        chromium = shutil.which("chromium") or shutil.which("chromium-browser")
        driver = shutil.which("chromedriver")
        if not chromium or not driver:
            skip("the commands chromium and chromedriver are missing (Debian: chromium, chromium-driver)")
        self.process = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, text=True,
                                        stderr=subprocess.DEVNULL)
        self.base = None
        for line in self.process.stdout:
            port = re.search(r"successfully on port (\d+)", line)
            if port:
                self.base = "http://127.0.0.1:%s/session" % port.group(1)
                break
        if not self.base:
            skip("chromedriver does not start")
        options = {"binary": chromium, "args": ARGUMENTS + ["--user-data-dir=" + folder]}
        try:
            answer = self.call("POST", "", {"capabilities": {"alwaysMatch": {
                "goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}}})
        except urllib.error.HTTPError as error:
            self.process.terminate()
            skip("chromium does not start: %s" % error)
        self.base += "/" + answer["sessionId"]

    def call(self, method, path, content=None):
        request = urllib.request.Request(self.base + path, method=method, headers={
            "Content-Type": "application/json"}, data=json.dumps(content).encode() if content is not None
            else None)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            return json.load(answer)["value"]

    def run(self, script, *arguments):
        return self.call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def find(self, css):
        return self.call("POST", "/element", {"using": "css selector", "value": css})[ELEMENT]

    def click(self, css):
        self.call("POST", "/element/%s/click" % self.find(css), {})

    def hover(self, css):
        self.run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", css)
        self.call("POST", "/actions", {"actions": [{"type": "pointer", "id": "mouse", "actions": [
            {"type": "pointerMove", "duration": 0, "x": 0, "y": 0,
             "origin": {ELEMENT: self.find(css)}}]}]})

    def emulate(self, command, **parameters):
        self.call("POST", "/goog/cdp/execute", {"cmd": "Emulation." + command, "params": parameters})

    def log(self):
        return self.call("POST", "/se/log", {"type": "browser"})

    def close(self):
        try:
            self.call("DELETE", "")
        except (urllib.error.URLError, OSError):
            pass
        self.process.terminate()
        self.process.wait()


STYLE = "return getComputedStyle(document.querySelector(arguments[0]), arguments[2] || null)[arguments[1]]"
# Of each kind of mark: the contrast of its text with what is behind it.
CONTRAST = """
const light = c => { const v = c.match(/[\\d.]+/g).slice(0, 3).map(x => x / 255)
    .map(x => x <= .03928 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
    return .2126 * v[0] + .7152 * v[1] + .0722 * v[2]; };
const behind = e => { for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor;
    if (!/, 0\\)$/.test(c)) return c; } return 'rgb(255, 255, 255)'; };
return [...document.querySelectorAll('.text p, .text mark, .key, .meta, .count, td, thead th, a')]
    .map(e => { const a = light(getComputedStyle(e).color), b = light(behind(e));
        return [(Math.max(a, b) + .05) / (Math.min(a, b) + .05), e.className || e.tagName]; })
    .sort((a, b) => a[0] - b[0])[0];
"""
WIDE = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"


def check_page(browser):
    """What is to be true of every page: nothing ran, nothing was loaded, nothing was complained of."""
    messages = browser.log()
    check(messages == [], "console", messages)
    check(browser.run("return document.title") == "knipsel", "markup of an article ran")
    check(browser.run("return document.querySelectorAll('script, img, iframe, b, i').length") == 0,
          "elements of an article")
    check(browser.run("return performance.getEntriesByType('resource').length") == 0, "resources")
    check(browser.run("return getComputedStyle(document.querySelector('.legend')).display") == "block",
          "the style is allowed by the policy")
    contrast, where = browser.run(CONTRAST)
    check(contrast >= 4.5, "contrast", contrast, where)


def check_marks(browser, all_documents):
    """The texts of marks are those of the records, and they can be seen where they stand."""
    for index, document in enumerate(all_documents):
        numbers = browser.run(
            "return [...document.querySelectorAll('article')[arguments[0]].querySelectorAll("
            "'.text .n[id]')].map(e => e.textContent)", index)
        check(numbers == [n["text"] for n in document["numbers"]],
              document["id"], numbers)
    seen = browser.run("""
const e = document.querySelector('.text .a[id]'); e.scrollIntoView({block: 'center'});
const box = e.getClientRects()[0];
return e.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))""")
    check(seen, "a mark cannot be seen")


def check_switches(browser):
    clear = "rgba(0, 0, 0, 0)"
    for switch, mark in (("numbers", ".n"), ("actors", ".a"), ("places", ".p"), ("quotations", ".q"),
                         ("sources", ".s"), ("casualties", ".c")):
        mark = ".text " + mark
        before = browser.run(STYLE, mark, "backgroundColor")
        check(before != clear, switch, "are marked")
        browser.run("window.scrollTo(0, 0)")
        browser.click("#show-" + switch)
        check(browser.run(STYLE, mark, "backgroundColor") == clear, switch, "can be switched off")
        check(browser.run(STYLE, ".text .n" if mark != ".text .n" else ".text .a", "backgroundColor")
              != clear, switch, "do not switch off others")
        browser.click("#show-" + switch)
        check(browser.run(STYLE, mark, "backgroundColor") == before, switch, "can be switched on")
    check(browser.run(STYLE, ".text .n[id]", "display", "::before") == "none", "labels are off")
    browser.click("#show-labels")
    check(browser.run(STYLE, ".text .n[id]", "display", "::before") == "inline", "labels are on")
    browser.click("#show-labels")


def check_joined(browser):
    """A quotation and its source light up together; its link leads to who says it."""
    source = "document.querySelector('.text .s')"
    number = browser.run("return %s.className.match(/k\\d+/)[0]" % source)
    quote = ".text .q." + number
    article = browser.run("return [...document.querySelectorAll('article')].indexOf(%s.closest('article'))"
                          % source)
    quote = "article:nth-of-type(%d) %s" % (article + 1, quote)
    source = "article:nth-of-type(%d) .text .s.%s" % (article + 1, number)
    before = browser.run(STYLE, source, "backgroundColor")
    browser.hover(quote)
    check(browser.run(STYLE, source, "backgroundColor") != before, "hovering lights up the source")
    browser.hover("article:nth-of-type(%d) .meta" % (article + 1))
    check(browser.run(STYLE, source, "backgroundColor") == before, "and leaves it again")
    browser.run("document.querySelector(arguments[0]).focus()", quote + " .r")
    check(browser.run(STYLE, source, "backgroundColor") != before, "so does the focus of the keyboard")
    check(browser.run("return document.activeElement.getAttribute('aria-label')").startswith("q"),
          "the link says what it is")
    browser.click(quote + " .r")
    row = browser.run("const e = document.getElementById(location.hash.slice(1)); "
                      "return e && e.matches(':target') && e.closest('.records') && e.textContent")
    check(row, "the link leads to a row", row)


def check_policy(browser):
    """Even a script that got into the page would not run."""
    check(browser.run("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; "
                      "document.body.append(s); s.remove(); return window.ran === undefined"), "policy")
    check(any("Content Security Policy" in entry["message"] for entry in browser.log()),
          "the policy says what it stopped")


def check_media(browser):
    for width in (360, 1200):
        browser.emulate("setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1,
                        mobile=False)
        check(browser.run(WIDE) <= 0, "wider than", width, browser.run(WIDE))
    light = browser.run(STYLE, "body", "backgroundColor")
    browser.emulate("setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    check(browser.run(STYLE, "body", "backgroundColor") != light, "dark")
    contrast, where = browser.run(CONTRAST)
    check(contrast >= 4.5, "contrast in the dark", contrast, where)
    browser.emulate("setEmulatedMedia", media="print", features=[
        {"name": "prefers-color-scheme", "value": "light"}])
    check(browser.run(STYLE, ".text .n", "backgroundColor") == "rgba(0, 0, 0, 0)", "print needs no colour")
    styles = [browser.run(STYLE, ".text ." + kind, "borderBottomStyle") for kind in "nap"]
    check(len(set(styles)) == 3 and "none" not in styles, "lines tell kinds apart", styles)
    check(browser.run(STYLE, ".text .n[id]", "display", "::before") == "inline", "print has labels")
    check(browser.run("return document.querySelector('.key.n').getClientRects().length") == 1,
          "print has a legend")


def main(scratch):
    folder = os.path.join(scratch, "all")
    profile = tempfile.mkdtemp(dir=scratch)
    browser = Browser(profile)
    try:
        page = os.path.join(folder, "html", "all.html")
        browser.call("POST", "/url", {"url": "file://" + page})
        check_page(browser)
        check_marks(browser, documents.load(folder))
        check_switches(browser)
        check_joined(browser)
        messages = browser.log()
        check(messages == [], "console, at the end", messages)
        check_media(browser)
        check_policy(browser)
    finally:
        browser.close()
    documents.finish()


main(sys.argv[1])
