"""The report for programs, a line for each file: version 1 of schemas/lines.schema.json.

In: a run.  Out: lines of JSON, first what made them, then the files, last the totals; what stands in them is
what the JSON report holds.  Knows nothing of where it goes.
"""

from collections.abc import Iterator
from typing import Any

from linter.report.json import data, written
from linter.report.writer import Run

_BREAKS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\x85\u2028\u2029"}


def render(run: Run) -> str:
    """Return the run, an object on each line; no line holds what some readers take for the end of one."""
    return "".join(written(line, None).translate(_BREAKS) for line in _lines(data(run.report)))


def _lines(made: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield {key: value for key, value in made.items() if key not in {"files", "summary"}}
    for file in made["files"]:
        yield {"file": file}
    yield {"summary": made["summary"]}
