"""The report as GitLab's code quality.

In: a run.  Out: a JSON list of issues, those that count; a file that was not judged is an issue that blocks.
Each says what judged which bytes, in properties of our own; a list without issues has no room for that.
Each has a fingerprint of its own: where two files hold the same list, and for what has none.
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from linter.model.finding import Finding
from linter.model.report import FileReport
from linter.model.rule import Severity
from linter.model.visible import visible
from linter.report.json import tool, written
from linter.report.telling import counting, sentence
from linter.report.text import verdict
from linter.report.writer import Run

_WEIGHTS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(run: Run) -> str:
    """Return the issues."""
    seen: Counter[str] = Counter()
    made = []
    for issue in _issues(run):
        seen[issue["fingerprint"]] += 1
        again = seen[issue["fingerprint"]]
        made.append({**issue, "fingerprint": issue["fingerprint"] + (f"-{again}" if again > 1 else "")})
    return written(made)


def _issues(run: Run) -> Iterator[dict[str, Any]]:
    for file in run.report.files:
        made_of = {"tool": tool(run.report), "sha256": file.sha256}
        made_of |= {"rules": file.rules} if file.rules else {}
        if file.failures:
            yield _unjudged(file, verdict(file, run.view)) | made_of
        for one in counting(file):
            yield _issue(file, one) | made_of


def _unjudged(file: FileReport, said: str) -> dict[str, Any]:
    return {
        "description": said,
        "check_name": file.failures[0].error,
        "fingerprint": _print(file.path, file.failures[0].error),
        "severity": "blocker",
        "location": {"path": _path(file), "lines": {"begin": 1}},
    }


def _issue(file: FileReport, one: Finding) -> dict[str, Any]:
    return {
        "description": f"{one.code}: {sentence(one)}",
        "check_name": one.code,
        "fingerprint": one.fingerprint or _print(file.path, one.code, str(one.span.start)),
        "severity": _WEIGHTS[one.severity],
        "location": {"path": _path(file), "lines": {"begin": one.place.line or 1}},
    }


def _path(file: FileReport) -> str:
    return visible(file.path.removeprefix("./"))


def _print(*parts: str) -> str:
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
