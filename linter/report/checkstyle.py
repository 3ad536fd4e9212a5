"""The report as Checkstyle's XML, which many build servers and editors read.

In: a run.  Out: XML with a file for each, and in it an error for each finding that counts, and first for each
reason why it could not be judged.  What judged which bytes stands in comments: its elements have no room.
"""

from collections.abc import Iterator
from html import escape

from linter.model.finding import Finding
from linter.model.report import FileReport
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.telling import counting, sentence
from linter.report.text import origin, stamp, verdict
from linter.report.writer import Run

VERSION = "4.3"
_WEIGHTS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


def render(run: Run) -> str:
    """Return the XML."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<checkstyle version="{VERSION}">']
    lines.append(f"  {_comment(stamp(run.report, run.view.lang))}")
    for file in run.report.files:
        lines.append(f'  <file name="{escape(visible(file.path))}">')
        if file.sha256:
            lines.append(f"    {_comment(origin(file, run.view.lang))}")
        lines += [f"    <error {_attributes(one)}/>" for one in _errors(file, verdict(file, run.view))]
        lines.append("  </file>")
    return "\n".join([*lines, "</checkstyle>"]) + "\n"


def _comment(text: str) -> str:
    """Return a comment, which two dashes would end."""
    return f"<!-- {text.replace('--', '- - ')} -->"


def _errors(file: FileReport, said: str) -> Iterator[dict[str, str]]:
    if file.failures:
        error = file.failures[0].error
        yield {"line": "1", "severity": "error", "message": said, "source": f"vragenlint.{error}"}
    for one in counting(file):
        yield _error(one)


def _error(one: Finding) -> dict[str, str]:
    column = {} if one.place.column is None else {"column": str(one.place.column)}
    mark = f" [{one.fingerprint}]" if one.fingerprint else ""
    return {
        "line": str(one.place.line or 1),
        **column,
        "severity": _WEIGHTS[one.severity],
        "message": sentence(one) + mark,
        "source": f"vragenlint.{one.code}",
    }


def _attributes(named: dict[str, str]) -> str:
    return " ".join(f'{name}="{escape(visible(value))}"' for name, value in named.items())
