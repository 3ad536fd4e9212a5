"""A report that was kept as JSON, read back.

In: the bytes of a JSON report, or of one in lines.  Out: the report, without the text of its files; a
ValueError where it is none of this version.  What is read must give the same JSON again: nothing is lost, and
nothing is let in.
"""

import json
from collections.abc import Mapping
from typing import Any

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Span
from linter.model.remark import Change, ChangeKind
from linter.model.report import Failure, FileReport, Outcome, Report
from linter.model.rule import Edit, Fix, Safety, Severity, Stage
from linter.report.json import render

_OURS = "InternalError"


def loaded(stored: bytes) -> Report:
    """Return the report that was kept; raises ValueError."""
    try:
        said = _said(stored.decode("utf-8-sig"))
        files = tuple(map(_file, said["files"]))
        report = Report(said["tool"]["version"], said["tool"]["rules"], files, _text(said.get("date", "")))
        if json.loads(render(report)) != said:
            raise ValueError("no report of this version")
    except (AttributeError, KeyError, IndexError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    return report


def _said(text: str) -> Any:
    """Return the report as plain data, put together where it is in lines; raises ValueError."""
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        head, *files, tail = map(json.loads, filter(None, text.split("\n")))
        return {**head, "files": [line["file"] for line in files], **tail}


def _file(said: Mapping[str, Any]) -> FileReport:
    return FileReport(
        path=_text(said["path"]),
        outcome=Outcome(said["outcome"]),
        format=said["format"] and _text(said["format"]),
        kind=said["kind"] and _text(said["kind"]),
        stage=Stage(said["stage"]),
        questions=_number(said["questions"]),
        findings=tuple(map(_finding, said["findings"])),
        failures=tuple(map(_failure, said["failures"])),
        note=_text(said.get("note", "")),
        sha256=said["sha256"] and _text(said["sha256"]),
        rules=_text(said.get("rules", "")),
        selected=tuple(map(_text, said.get("selected", ()))),
        ignored=tuple(map(_text, said.get("ignored", ()))),
    )


def _failure(said: Mapping[str, Any]) -> Failure:
    error = _text(said["error"])
    return Failure(error, _text(said["message"]), ours=error == _OURS)


def _finding(said: Mapping[str, Any]) -> Finding:
    silent = said.get("suppressed")
    return Finding(
        span=_span(said["span"]),
        code=_text(said["code"]),
        name=_text(said["name"]),
        severity=Severity(said["severity"]),
        message=_text(said["message"]),
        help=_text(said["help"]),
        question=None if said["question"] is None else _text(said["question"]),
        text=_text(said["text"]),
        place=_place(said["location"]),
        related=tuple(map(_related, said["related"])),
        fix=None if said["fix"] is None else _fix(said["fix"]),
        suppressed=None if silent is None else _text(silent["reason"]),
        fingerprint=_text(said["fingerprint"]),
        known="known" in said,
        where=_text(said.get("where", "")),
        asked="" if silent is None else _text(silent.get("place", "")),
    )


def _place(said: Mapping[str, Any]) -> Place:
    named = {name: said.get(name) for name in Place._fields}
    box = named.pop("box")
    part = named.pop("part")
    for number in named.values():
        if number is not None:
            _number(number)
    made = Place(*(named.get(name) for name in Place._fields[:8]))
    sides = None if box is None else tuple(map(_side, box))
    if sides is not None and len(sides) != 4:
        raise ValueError("a box has four sides")
    return made._replace(part=part and _text(part), page=named["page"], box=sides)


def _related(said: Mapping[str, Any]) -> Related:
    path, where = (_text(said.get(name, "")) for name in ("path", "where"))
    return Related(_text(said["message"]), Span(0, 0), _place(said["location"]), path, where)


def _fix(said: Mapping[str, Any]) -> Fix:
    edits = tuple(Edit(_span(edit["span"]), _text(edit["text"])) for edit in said["edits"])
    changes = tuple(map(_change, said.get("changes", ())))
    return Fix(_text(said["title"]), edits, Safety(said["safety"]), changes)


def _change(said: Mapping[str, Any]) -> Change:
    return Change(ChangeKind(said["kind"]), _span(said["span"]), _text(said["name"]), _text(said["value"]))


def _span(said: Any) -> Span:
    start, end = map(_number, said)
    return Span(start, end)


def _text(said: Any) -> str:
    if not isinstance(said, str):
        raise TypeError("no text")
    return said


def _number(said: Any) -> int:
    if not isinstance(said, int) or isinstance(said, bool) or said < 0:
        raise TypeError("no number")
    return said


def _side(said: Any) -> float:
    if not isinstance(said, int | float) or isinstance(said, bool):
        raise TypeError("no number")
    return said
