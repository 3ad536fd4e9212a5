"""One file as people read it on a page: its verdict in words, its findings by question, where it came from.

In: the report of a file.  Out: its section and its row at the foot; they hold nothing of the file's text but
what findings quote.  Knows nothing of the other files.
"""

from collections.abc import Iterator
from typing import NamedTuple

from linter.hypertext.page import Node, tag
from linter.model.finding import Finding
from linter.model.report import FileReport, Outcome
from linter.report.comparison.phrases import KINDS
from linter.report.html.finding import Ground, linked, shown
from linter.report.html.phrases import STAGES, WORDS
from linter.report.place import Places
from linter.report.text import View, standing, verdict
from linter.report.words import PHRASES

MOST_SILENT = 200
LOOKS = {
    "ready": "good",
    "free": "warning",
    "not ready": "error",
    "undetermined": "warning",
    "skipped": "info",
}
_SIGNS = {"ready": "✔", "free": "◐", "not ready": "✘", "undetermined": "?", "skipped": "–"}


class Chapter(NamedTuple):
    """What a page holds of one file: its verdict, in words and as shown, its section and its row at the foot.

    `id` is the section's, `look` how the verdict looks.
    """

    id: str
    path: str
    verdict: str
    look: str
    banner: Node
    section: Node
    row: Node


def chapter(file: FileReport, view: View, number: int) -> Chapter:
    """Return file number `number` of a page."""
    name, said = f"f{number}", verdict(file, view)
    look = LOOKS[standing(file)]
    section = tag(
        "section",
        {"id": name, "aria-labelledby": f"{name}-h"},
        tag("h2", {"id": f"{name}-h"}, file.path),
        *_content(file, view),
    )
    banner = told(said, look, _SIGNS[standing(file)])
    return Chapter(name, file.path, said, look, banner, section, _row(file, view.lang))


def told(said: str, look: str, sign: str = "") -> Node:
    """Return a verdict: its sign is for the eye alone, its words for everybody."""
    mark = tag("span", {"aria-hidden": "true"}, f"{sign} ") if sign else None
    return tag("p", {"class": f"verdict {look}"}, mark, said)


def _content(file: FileReport, view: View) -> Iterator[Node]:
    words = WORDS[view.lang]
    if file.failures:
        yield tag("h3", {}, words["reasons"])
        yield tag("ul", {}, *(tag("li", {}, failure.message) for failure in file.failures))
    places = {path: Places(flow, view.lang) for path, flow in file.beside.items()}
    ground = Ground(file.flow, {**places, "": Places(file.flow, view.lang)}, view)
    counting = [finding for finding in file.findings if finding.counts]
    for question, findings in _by_question(counting):
        head = words["question"].format(number=question) if question else words["outside"]
        yield tag("h3", {}, head)
        yield tag("ol", {"class": "findings"}, *(shown(finding, ground) for finding in findings))
    if not counting and file.outcome in {Outcome.ACCEPTED, Outcome.REJECTED}:
        yield tag("p", {}, words["nothing"])
    yield from _silent([finding for finding in file.findings if not finding.counts], ground)


def _by_question(findings: list[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    """Yield each question with its findings, in the order of the list; first those of no question."""
    groups: dict[str, list[Finding]] = {"": []}
    for finding in findings:
        groups.setdefault(finding.question or "", []).append(finding)
    return ((question, found) for question, found in groups.items() if found)


def _silent(findings: list[Finding], ground: Ground) -> Iterator[Node]:
    """Yield what was found and does not count, each in a line with why."""
    if not findings:
        return
    words = WORDS[ground.lang]
    yield tag("h3", {}, f"{words['silent']} ({len(findings)})")
    lines = [tag("li", {}, *_unsaid(finding, ground)) for finding in findings[:MOST_SILENT]]
    if len(findings) > MOST_SILENT:
        lines.append(tag("li", {}, words["more silent"].format(count=len(findings) - MOST_SILENT)))
    yield tag("ul", {"class": "soft"}, *lines)


def _unsaid(finding: Finding, ground: Ground) -> Iterator[Node | str]:
    words = WORDS[ground.lang]
    if finding.suppressed is None:
        why = words["known"]
    else:
        reason = finding.suppressed
        why = words["suppressed"].format(reason=reason) if reason else words["unreasoned"]
    where = ground.where(finding)
    yield linked(finding, ground)
    yield f" {finding.message} " + (f"({where}; {why})" if where else f"({why})")


def _row(file: FileReport, lang: str) -> Node:
    """Return the row of a file in the table of where everything came from."""
    cells = (
        KINDS[lang].get(file.kind or "", "–"),
        str(file.questions) if file.kind in KINDS[lang] else "–",
        STAGES[lang][file.stage],
        file.format or "–",
    )
    return tag(
        "tr",
        {},
        tag("th", {"scope": "row"}, file.path),
        *(tag("td", {}, cell) for cell in cells),
        tag("td", {}, tag("code", {}, file.sha256 or "–"), *_own_rules(file, lang)),
    )


def _own_rules(file: FileReport, lang: str) -> Iterator[str]:
    if file.rules:
        yield f", {PHRASES[lang]['rules']} {file.rules}"
