"""The page of a whole run: the verdict on top, the files, and at the foot where everything came from.

In: a report and the chapters made of its files.  Out: bytes of HTML, the same for the same run.  Knows
nothing of where the page goes.
"""

from collections.abc import Iterator, Sequence
from os.path import basename

from linter.hypertext.page import Node, Shell, page, tag
from linter.model.report import Report
from linter.report.html.phrases import WORDS
from linter.report.html.section import Chapter, told
from linter.report.html.style import REPORT
from linter.report.text import View, stamp, totals

_WORST = ("error", "warning", "info", "good")


def render(report: Report, chapters: Sequence[Chapter], view: View) -> bytes:
    """Return the page of a run."""
    words = WORDS[view.lang]
    name = basename(chapters[0].path) or chapters[0].path if len(chapters) == 1 else ""
    title = words["title"].format(name=name) if name else words["n title"].format(count=len(chapters))
    body = (
        tag("header", {}, tag("h1", {}, title), *_verdict(report, chapters, view)),
        *_contents(chapters, words["contents"]),
        tag("main", {"id": "main", "tabindex": "-1"}, *_sections(chapters)),
        _foot(report, chapters, view.lang),
    )
    return page(Shell(title, view.lang, words["skip"], REPORT), body)


def _verdict(report: Report, chapters: Sequence[Chapter], view: View) -> Iterator[Node]:
    """Yield what the run comes to: of one file its verdict, of more how many have which."""
    if len(chapters) == 1:
        yield chapters[0].banner
        return
    looks = {one.look for one in chapters}
    worst = next((look for look in _WORST if look in looks), "info")
    said = totals(report.files, view._replace(quiet=False)).strip()
    yield told(said, worst)


def _sections(chapters: Sequence[Chapter]) -> Iterator[Node]:
    """Yield the section of each file; of more than one with its verdict."""
    for one in chapters:
        if len(chapters) > 1:
            one.section.insert(1, one.banner)
        yield one.section


def _contents(chapters: Sequence[Chapter], name: str) -> Iterator[Node]:
    """Yield the table of contents of a page of several files."""
    if len(chapters) < 2:
        return
    lines = (
        tag("li", {}, tag("a", {"href": f"#{one.id}"}, one.path), f" – {one.verdict}") for one in chapters
    )
    yield tag("nav", {"aria-labelledby": "toc"}, tag("h2", {"id": "toc"}, name), tag("ul", {}, *lines))


def _foot(report: Report, chapters: Sequence[Chapter], lang: str) -> Node:
    words = WORDS[lang]
    names = [words[key] for key in ("file", "kind", "questions", "stage", "format", "sha256")]
    head = tag("tr", {}, *(tag("th", {"scope": "col"}, name) for name in names))
    table = tag("table", {}, tag("thead", {}, head), tag("tbody", {}, *(one.row for one in chapters)))
    made = words["checked" if report.day else "tool"].format(tool=stamp(report, lang), day=report.day)
    return tag(
        "footer",
        {},
        tag("h2", {}, words["about"]),
        tag("p", {}, made),
        tag("section", {"class": "wide", "tabindex": "0", "aria-label": words["sources"]}, table),
    )
