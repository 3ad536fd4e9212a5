"""The report for people: findings in their lines, a verdict per file, what made it, totals.

In: file reports.  Out: text for a terminal, in Dutch or English; nothing a document or a file name
holds can steer the terminal.  Knows nothing of where the text goes.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.model.finding import Finding
from linter.model.flow import Flow
from linter.model.report import FileReport, Outcome, Report
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.frame import WINDOW, Frame, frame
from linter.report.place import Places
from linter.report.words import PHRASES, READY, SEVERITY, counts, scope

INDENT = "    "
MOST_RELATED = 10
NARROWEST = 8
_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_FAINT = "2"
COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


def _nowhere(_code: str, _lang: str) -> str:
    return ""


class View(NamedTuple):
    """How to show a report: in `lang`; with colours; the lines of findings alone (`quiet`).

    `page` is the address of the page of a rule by its code and a language, empty where none is known; on a
    terminal that shows links (`links`, with colours) the code is one.  `width` is how many columns there are
    for a line of a document, 0 where that does not matter.
    """

    lang: str = "nl"
    colour: bool = False
    quiet: bool = False
    page: Callable[[str, str], str] = _nowhere
    links: bool = False
    width: int = 0


def render(report: Report, view: View) -> str:
    """Return the whole report."""
    return "".join(show(file, view) for file in report.files) + closing(report, view)


def show(file: FileReport, view: View) -> str:
    """Return the findings of one file and its verdict; nothing of a file that was skipped."""
    lines = list(findings(file, view))
    if not view.quiet and file.outcome is not Outcome.SKIPPED:
        lines.append(paint(f"{visible(file.path)}: {verdict(file, view)}", "1", view))
        if file.sha256:
            lines.append(INDENT + paint(origin(file, view.lang), _FAINT, view))
        lines.append("")
    return "".join(line + "\n" for line in lines)


def findings(file: FileReport, view: View) -> Iterator[str]:
    """Yield the lines of the findings of one file that count."""
    places = {"": Places(file.flow, view.lang)}
    for path, flow in file.beside.items():
        places[path] = Places(flow, view.lang)
    for finding in file.findings:
        if finding.counts:
            yield from _finding(file, finding, places, view)


def closing(report: Report, view: View) -> str:
    """Return the last lines: what the files were judged by, and the totals; nothing where quiet."""
    if view.quiet:
        return ""
    return f"{paint(stamp(report, view.lang), _FAINT, view)}\n{totals(report.files, view)}"


def stamp(report: Report, lang: str) -> str:
    """Say what made a report: the program with its version, and the hash that is the version of the rules."""
    return visible(f"vragenlint {report.tool_version}, {PHRASES[lang]['rules']} {report.rules_version}")


def origin(file: FileReport, lang: str) -> str:
    """Say of which bytes a report is, and by which rules where a user's own were among them; empty where
    the file could not be read."""
    if not file.sha256:
        return ""
    own = f", {PHRASES[lang]['rules']} {file.rules}" if file.rules else ""
    return visible(f"SHA-256 {file.sha256}{own}")


def totals(files: Sequence[FileReport], view: View) -> str:
    """Return the last line: how many files of each verdict, how many findings, those that do not
    count too, and by which rules was judged where that were not all."""
    if view.quiet:
        return ""
    words = PHRASES[view.lang]
    verdicts = Counter(standing(file) for file in files)
    number = verdicts.total()
    order = ("ready", "free", "not ready", "undetermined", "skipped")
    parts = ", ".join(f"{verdicts[key]} {words[f'n {key}']}" for key in order if verdicts[key])
    head = f"{number} {words['file' if number == 1 else 'files']}" + (f": {parts}" if parts else "")
    said = filter(None, (head, _numbers(files, view) or words["nothing"], _scopes(files, view)))
    return "; ".join(said) + "\n"


def _scopes(files: Sequence[FileReport], view: View) -> str:
    """Say by which rules the files were judged, empty where by all."""
    read = (file for file in files if file.format is not None and file.outcome is not Outcome.SKIPPED)
    scopes = {scope(file, view.lang) for file in read}
    return PHRASES[view.lang]["mixed"] if len(scopes) > 1 else "".join(scopes)


def notes(file: FileReport, view: View) -> Iterator[str]:
    """Yield what is said beside the findings: why a file was skipped or could not be judged."""
    words = PHRASES[view.lang]
    if file.outcome is Outcome.SKIPPED and not view.quiet:
        yield f"{visible(file.path)}: {verdict(file, view)}"
    for failure in file.failures:
        yield f"{visible(file.path)}: {words['undetermined']}: {visible(failure.message)}"


def verdict(file: FileReport, view: View) -> str:
    """Say what the outcome means for who wants to publish; an error is never called ready."""
    words = PHRASES[view.lang]
    numbers = _numbers((file,), view)
    stands = standing(file)
    if stands == "skipped":
        return words["skipped"] + (f" ({visible(file.note)})" if file.note else "")
    if stands == "undetermined":
        return _undetermined(file, numbers, view)
    if stands == "not ready":
        return f"{words['not ready']}: {numbers}" if numbers else words["not ready"]
    partial = words["partial"].format(scope=scope(file, view.lang))
    ready = partial if file.partial else READY[view.lang][file.stage]
    return f"{ready} ({numbers})" if numbers else ready


def _numbers(files: Sequence[FileReport], view: View) -> str:
    """Say how many findings count, how many a person asked to leave unsaid, and how many are known."""
    sums = {severity: sum(file.count(severity) for file in files) for severity in _WEIGHTS}
    found = [finding for file in files for finding in file.findings if not finding.counts]
    silent = {
        "suppressed": sum(one.suppressed is not None for one in found),
        "known": sum(one.known for one in found),
    }
    said = (f"{count} {PHRASES[view.lang][word]}" for word, count in silent.items() if count)
    return ", ".join(filter(None, (counts(sums, view.lang), *said)))


def _undetermined(file: FileReport, numbers: str, view: View) -> str:
    words = PHRASES[view.lang]
    said = words["undetermined"]
    if file.failures:
        said += f": {visible(file.failures[0].message)}"
    asides = []
    if len(file.failures) > 1:
        asides.append(words["more"].format(count=len(file.failures) - 1))
    if numbers:
        asides.append(words["found"].format(counts=numbers))
    return f"{said} ({'; '.join(asides)})" if asides else said


def standing(file: FileReport) -> str:
    """Return how a file stands: skipped, undetermined, not ready, or ready, which no error ever is."""
    if file.outcome in {Outcome.SKIPPED, Outcome.UNDETERMINED}:
        return str(file.outcome)
    if file.outcome is Outcome.REJECTED or file.count(Severity.ERROR):
        return "not ready"
    return "free" if file.partial else "ready"


def _finding(file: FileReport, finding: Finding, places: Mapping[str, Places], view: View) -> Iterator[str]:
    colour = COLOURS[finding.severity]
    where = _place(file.path, finding.where or places[""].say(finding.place, finding.span))
    severity = paint(SEVERITY[view.lang][finding.severity], colour, view)
    yield f"{paint(where, '1', view)} {_code(finding, view)} {severity} {visible(finding.message)}"
    if view.quiet:
        return
    found = _framed(file.flow, finding, view) if file.flow else None
    if found:
        yield from _source(found, colour, view)
    if finding.help:
        yield INDENT + visible(finding.help)
    yield from _related(finding, places, view)
    yield ""


def _code(finding: Finding, view: View) -> str:
    page = view.page(finding.code, view.lang) if view.links and view.colour else ""
    return f"\x1b]8;;{page}\x1b\\{finding.code}\x1b]8;;\x1b\\" if page else finding.code


def _framed(flow: Flow, finding: Finding, view: View) -> Frame | None:
    """Return the line of a finding, no more of it than there is room for."""
    if not view.width:
        return frame(flow, finding.span)
    room = view.width - len(INDENT)
    window = max(min(WINDOW, room - 2), NARROWEST)  # a mark stands where it is cut, at either end
    found = frame(flow, finding.span, window)
    while found is not None and found.width > room and window > NARROWEST:  # characters of two columns
        window = max(window * 3 // 4, NARROWEST)
        found = frame(flow, finding.span, window)
    return found


def _source(found: Frame, colour: str, view: View) -> Iterator[str]:
    marked = paint(found.marked, f"1;{colour}", view) if found.marked else ""
    yield (INDENT + found.head + marked + found.tail).rstrip()
    yield INDENT + paint(found.carets, colour, view)


def _place(path: str, place: str) -> str:
    return ":".join(filter(None, (visible(path), place)))


def _related(finding: Finding, places: Mapping[str, Places], view: View) -> Iterator[str]:
    words = PHRASES[view.lang]
    for related in finding.related[:MOST_RELATED]:
        there = places.get(related.path) or Places(None, view.lang)
        where = _place(related.path, related.where or there.say(related.place, related.span))
        yield f"{INDENT}{words['see']} {where}: {visible(related.message)}"
    if len(finding.related) > MOST_RELATED:
        yield INDENT + words["more"].format(count=len(finding.related) - MOST_RELATED)


def paint(text: str, codes: str, view: View) -> str:
    """Return `text` in a colour, where colours are wanted."""
    return f"\x1b[{codes}m{text}\x1b[0m" if view.colour else text
