"""The report as Markdown, for a comment, a wiki or the summary of a step on GitHub.

In: a run.  Out: Markdown: the totals, a table of verdicts, for each file a table of what was found, cut off
where it would be too long for a page, and below all of it what judged.  Nothing that a document holds is
taken for markup.
"""

from collections.abc import Iterator

from linter.model.finding import Finding
from linter.model.report import FileReport
from linter.model.visible import visible
from linter.report.html.phrases import WORDS
from linter.report.telling import counting
from linter.report.text import View, origin, stamp, totals, verdict
from linter.report.words import PHRASES, SEVERITY
from linter.report.writer import Run

LONGEST = 900_000
"""How many bytes are written; GitHub takes a mebibyte."""
_MARKUP = {ord(mark): f"\\{mark}" for mark in "\\`*_[]<>#|~$"} | {ord("&"): "&amp;", ord("@"): "&#64;"}
_HEADS = {
    "nl": (
        ("Bestand", "Oordeel", "Herkomst"),
        ("Plaats", "Vraag", "Regel", "Ernst", "Wat", "Wat te doen", "Kenmerk"),
    ),
    "en": (
        ("File", "Verdict", "Origin"),
        ("Place", "Question", "Rule", "Severity", "What", "What to do", "Fingerprint"),
    ),
}


def render(run: Run) -> str:
    """Return the page."""
    view = run.view._replace(quiet=False)
    files = run.report.files
    said = [_text(totals(files, view).strip()), ""]
    foot = _text(stamp(run.report, view.lang))
    rows = ((_text(file.path), _text(verdict(file, view)), _text(origin(file, view.lang))) for file in files)
    room = LONGEST - len("\n".join((*said, foot)).encode())
    body = [*_table(_HEADS[view.lang][0], rows), *(line for file in files for line in _file(file, view))]
    for at, line in enumerate(body):
        room -= len(line.encode()) + 1
        if room < 0:
            said += ["", _text(PHRASES[view.lang]["more"].format(count=len(body) - at))]
            break
        said.append(line)
    return "\n".join(said).rstrip() + f"\n\n{foot}\n"


def _file(file: FileReport, view: View) -> Iterator[str]:
    """Yield the heading of a file, why it was not judged, and its findings; nothing where there are none."""
    found = counting(file)
    if not found and not file.failures:
        return
    yield from ("", f"## {_text(file.path)}", "")
    for failure in file.failures:
        yield f"- {_text(PHRASES[view.lang]['undetermined'])}: {_text(failure.message)}"
    if found:
        yield from ("",) if file.failures else ()
        yield from _table(_HEADS[view.lang][1], (_row(one, view) for one in found))


def _row(one: Finding, view: View) -> tuple[str, ...]:
    place = one.where
    if one.place.line is not None:
        place = WORDS[view.lang]["line"].format(line=one.place.line, column=one.place.column or 1)
    weight = SEVERITY[view.lang][one.severity]
    page = view.page(one.code, view.lang)
    code = f"[{one.code}]({page})" if page else one.code
    before, after = (place, one.question or ""), (weight, one.message, one.help, one.fingerprint)
    return (*map(_text, before), code, *map(_text, after))


def _table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield _line(head)
    yield _line(("---",) * len(head))
    yield from map(_line, rows)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(text: str) -> str:
    """Return text as Markdown that says just that; what looks like an address is made no link."""
    shown = visible(text).translate(_MARKUP)
    return shown.replace("://", "&#58;//").replace("www.", "www&#46;")
