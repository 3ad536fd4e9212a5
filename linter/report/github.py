"""The report as annotations of a workflow on GitHub, which shows ten for each step.

In: a run.  Out: workflow commands, a line each: the ten worst, what could not be judged first, and the rest
counted; then, folded in the log, what judged which bytes.  Nothing that a document or a file name holds can
end a command or begin another.
"""

from collections.abc import Iterator

from linter.model.finding import Finding
from linter.model.report import FileReport
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.telling import counting, sentence
from linter.report.text import View, origin, stamp, totals, verdict
from linter.report.words import PHRASES, counts
from linter.report.writer import Run

MOST = 10
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render(run: Run) -> str:
    """Return the commands, then the totals as a line of the log."""
    view = run.view._replace(quiet=False)
    unjudged = [file for file in run.report.files if file.failures]
    found = [(file, one) for file in run.report.files for one in counting(file)]
    worst = sorted(found, key=lambda pair: -pair[1].severity.rank)  # stable: in the order of the files
    room = max(MOST - len(unjudged), 0)
    lines = [_unjudged(file, view) for file in unjudged[:MOST]]
    lines += [_annotation(file, one) for file, one in worst[:room]]
    lines += _rest(unjudged[MOST:], [one for _, one in worst[room:]], view)
    lines += _origins(run)
    return "".join(f"{line}\n" for line in lines) + totals(run.report.files, view)


def _annotation(file: FileReport, one: Finding) -> str:
    line, column, end_line, end_column = one.place[:4]
    properties = {"file": file.path.removeprefix("./")}
    if line is not None:
        properties["line"] = str(line)
        properties["endLine"] = str(end_line or line)
    if line is not None and column is not None and end_line == line:
        properties["col"] = str(column)
        properties["endColumn"] = str(max((end_column or column) - 1, column))
    if one.fingerprint:
        properties["title"] = f"{one.code} ({one.fingerprint})"
    else:
        properties["title"] = one.code
    said = " ".join(filter(None, (sentence(one), visible(one.help))))
    return _command(_LEVELS[one.severity], properties, said)


def _unjudged(file: FileReport, view: View) -> str:
    return _command("error", {"file": file.path.removeprefix("./")}, verdict(file, view))


def _rest(files: list[FileReport], found: list[Finding], view: View) -> Iterator[str]:
    """Yield one more command, for all there is no room for."""
    numbers = {weight: sum(one.severity is weight for one in found) for weight in _LEVELS}
    parts = [counts(numbers, view.lang)] if found else []
    if files:
        parts.append(f"{len(files)} {PHRASES[view.lang]['n undetermined']}")
    if parts:
        yield _command("notice", {}, PHRASES[view.lang]["more"].format(count=", ".join(parts)))


def _origins(run: Run) -> Iterator[str]:
    """Yield a group of the log, whose title says what judged and whose lines say which bytes."""
    yield _command("group", {}, stamp(run.report, run.view.lang))
    for file in run.report.files:
        if file.sha256:
            told = f"{origin(file, run.view.lang)} {visible(file.path)}"
            yield told.replace("##[", "## [")  # an older way to begin a command, anywhere in a line
    yield _command("endgroup", {}, "")


def _command(name: str, properties: dict[str, str], said: str) -> str:
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name}{' ' if listed else ''}{listed}::{_data(said)}"


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
