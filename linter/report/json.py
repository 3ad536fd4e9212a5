"""The report for programs: version 1 of schemas/report.schema.json.

In: a report.  Out: JSON text, the same for the same report.  Knows nothing of where it goes.
"""

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from linter.model.finding import Finding, Place, Related
from linter.model.pattern import late
from linter.model.report import FileReport, Outcome, Report
from linter.model.rule import Fix, Severity

if TYPE_CHECKING:
    from linter.model.remark import Change
    from linter.report.writer import Run

VERSION = 1
_LONE = late("[\ud800-\udfff]")
_WEIGHTS = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def render(report: "Report | Run") -> str:
    """Return the report as JSON."""
    return written(data(report if isinstance(report, Report) else report.report))


def written(made: Any, indent: int | None = 2) -> str:
    """Return plain data as JSON text; a byte of a path that is no UTF-8 is written as `\\xff`."""
    return _LONE.sub(_named, json.dumps(made, ensure_ascii=False, indent=indent)) + "\n"


def data(report: Report) -> dict[str, Any]:
    """Return the report as plain data."""
    return {
        "version": VERSION,
        "tool": tool(report),
        **({"date": report.day} if report.day else {}),
        "files": [_file(file) for file in report.files],
        "summary": _summary(report.files),
    }


def tool(report: Report) -> dict[str, str]:
    """Return what made a report: the program and its rules, as plain data."""
    return {"name": "vragenlint", "version": report.tool_version, "rules": report.rules_version}


def _named(match: re.Match[str]) -> str:
    code = ord(match.group())
    return f"\\\\x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\\\u{code:04x}"


def _summary(files: tuple[FileReport, ...]) -> dict[str, int]:
    outcomes = Counter(file.outcome for file in files)
    return {
        "files": len(files),
        **{str(outcome): outcomes[outcome] for outcome in Outcome},
        **{str(severity): sum(file.count(severity) for file in files) for severity in _WEIGHTS},
    }


def _file(file: FileReport) -> dict[str, Any]:
    return {
        "path": file.path,
        "sha256": file.sha256,
        **({"rules": file.rules} if file.rules else {}),
        "outcome": str(file.outcome),
        "format": file.format,
        "kind": file.kind,
        "stage": str(file.stage),
        **({"selected": list(file.selected)} if file.selected else {}),
        **({"ignored": list(file.ignored)} if file.ignored else {}),
        "questions": file.questions,
        **({"note": file.note} if file.note else {}),
        "findings": [_finding(finding) for finding in file.findings],
        "failures": [{"error": failure.error, "message": failure.message} for failure in file.failures],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "help": finding.help,
        "question": finding.question,
        "text": finding.text,
        "span": list(finding.span),
        "location": location(finding.place),
        **_where(finding),
        "related": [
            {
                "message": related.message,
                "location": location(related.place),
                **({"path": related.path} if related.path else {}),
                **_where(related),
            }
            for related in finding.related
        ],
        "fix": _fix(finding.fix),
        "fingerprint": finding.fingerprint,
        **_silent(finding),
        **({"known": True} if finding.known else {}),
    }


def _silent(finding: Finding) -> dict[str, Any]:
    if finding.suppressed is None:
        return {}
    place = {"place": finding.asked} if finding.asked else {}
    return {"suppressed": {"reason": finding.suppressed, **place}}


def _where(one: Finding | Related) -> dict[str, str]:
    """Return a place in words, where its numbers say too little."""
    return {"where": one.where} if one.where and one.place.paragraph is not None else {}


def location(place: Place) -> dict[str, Any]:
    """Return a place as plain data, what does not apply left out."""
    return {key: value for key, value in place._asdict().items() if value is not None}


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {
        "title": fix.title,
        "safety": str(fix.safety),
        "edits": [{"span": list(edit.span), "text": edit.text} for edit in fix.edits],
        **({"changes": [_change(change) for change in fix.changes]} if fix.changes else {}),
    }


def _change(change: "Change") -> dict[str, Any]:
    return {"kind": str(change.kind), "span": list(change.span), "name": change.name, "value": change.value}
