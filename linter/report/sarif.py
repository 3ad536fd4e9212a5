"""The report as SARIF 2.1.0, for code scanning and editors.

In: a run.  Out: JSON text.  A place is a region where the file has lines, and always the question it is
about; a file that was not judged makes the run one that did not succeed.  Knows nothing of where it goes.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from linter.model.finding import Finding, Place, Related
from linter.model.report import FileReport
from linter.model.rule import Edit, Severity
from linter.model.visible import visible
from linter.report.html.phrases import WORDS
from linter.report.json import location, written
from linter.report.telling import address, sentence
from linter.report.text import verdict
from linter.report.writer import Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
PRINT = "vragenlint/v1"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_LINED = {"text"}
"""Formats of which the text is, line by line, what stands in the file: there a fix can be told in lines."""


def render(run: Run) -> str:
    """Return the run as a log of one run."""
    files = run.report.files
    found = [(index, file, one) for index, file in enumerate(files) for one in file.findings]
    rules = _rules([one for _, _, one in found], run)
    order = {rule["id"]: index for index, rule in enumerate(rules)}
    driver = {
        "name": "vragenlint",
        "version": run.report.tool_version,
        "semanticVersion": run.report.tool_version,
        "rules": rules,
        "properties": {"rules": run.report.rules_version},
    }
    made = {
        "tool": {"driver": driver},
        "language": run.view.lang,
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(files)],
        "artifacts": [_artifact(file, run) for file in files],
        "results": [_result(one, file, (index, order[one.code]), run) for index, file, one in found],
    }
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": [made]})


def _rules(found: Sequence[Finding], run: Run) -> list[dict[str, Any]]:
    """Return the rules of these findings, by code, each as bad as its worst."""
    first: dict[str, Finding] = {}
    for one in found:
        if one.code not in first or one.severity.rank > first[one.code].severity.rank:
            first[one.code] = one
    why = run.why(run.view.lang) if first else {}
    pages = {code: run.view.page(code, run.view.lang) for code in first}
    return [_rule(first[code], why, pages[code]) for code in sorted(first)]


def _rule(one: Finding, why: Mapping[str, str], page: str) -> dict[str, Any]:
    said = {"text": _message(why[one.code])} if why.get(one.code) else None
    return {
        "id": one.code,
        "name": one.name,
        "shortDescription": {"text": _message(one.name.replace("-", " "))},
        **({"fullDescription": said} if said else {}),
        **({"helpUri": page} if page else {}),
        "help": said or {"text": _message(one.help or one.message)},
        "defaultConfiguration": {"level": _LEVELS[one.severity]},
    }


def _invocation(files: Sequence[FileReport]) -> dict[str, Any]:
    notes = [
        {
            "level": "error",
            "message": {"text": _message(failure.message)},
            "descriptor": {"id": failure.error},
            "locations": [{"physicalLocation": {"artifactLocation": _artifact_place(file.path, index)}}],
        }
        for index, file in enumerate(files)
        for failure in file.failures
    ]
    return {
        "executionSuccessful": not notes,
        **({"toolExecutionNotifications": notes} if notes else {}),
    }


def _artifact(file: FileReport, run: Run) -> dict[str, Any]:
    return {
        "location": {"uri": address(file.path)},
        "roles": ["analysisTarget"],
        **({"hashes": {"sha-256": file.sha256}} if file.sha256 else {}),
        "properties": {
            "outcome": str(file.outcome),
            "verdict": verdict(file, run.view),
            "format": file.format,
            "kind": file.kind,
            "stage": str(file.stage),
            "questions": file.questions,
            **({"rules": file.rules} if file.rules else {}),
        },
    }


def _result(one: Finding, file: FileReport, indexes: tuple[int, int], run: Run) -> dict[str, Any]:
    at, rule = indexes
    related = [_related(two, file.path, number) for number, two in enumerate(one.related, 1)]
    fixes = _fixes(one, file, at)
    return {
        "ruleId": one.code,
        "ruleIndex": rule,
        "level": _LEVELS[one.severity],
        "message": {"text": _message(" ".join(filter(None, (sentence(one), visible(one.help)))))},
        "locations": [_place(one, file.path, at, run)],
        **({"relatedLocations": related} if related else {}),
        **({"partialFingerprints": {PRINT: one.fingerprint}} if one.fingerprint else {}),
        **({} if one.counts else {"suppressions": _silent(one, run)}),
        **({"fixes": fixes} if fixes else {}),
        "properties": {"location": location(one.place), "span": list(one.span)},
    }


def _place(one: Finding, path: str, at: int, run: Run) -> dict[str, Any]:
    region = _region(one.place)
    if region and one.text:
        region["snippet"] = {"text": one.text}
    names = [WORDS[run.view.lang]["question"].format(number=one.question).lower()] if one.question else []
    names += [one.where] if one.where and one.place.line is None else []
    physical = {"artifactLocation": _artifact_place(path, at), **({"region": region} if region else {})}
    return {
        "physicalLocation": physical,
        **({"logicalLocations": [{"fullyQualifiedName": name} for name in names]} if names else {}),
    }


def _related(two: Related, path: str, number: int) -> dict[str, Any]:
    region = _region(two.place)
    uri = {"uri": address(two.path or path)}
    return {
        "id": number,
        "message": {"text": _message(two.message)},
        "physicalLocation": {"artifactLocation": uri, **({"region": region} if region else {})},
    }


def _artifact_place(path: str, index: int) -> dict[str, Any]:
    return {"uri": address(path), "index": index}


def _region(place: Place) -> dict[str, Any]:
    names = ("startLine", "startColumn", "endLine", "endColumn")
    return {name: value for name, value in zip(names, place[:4], strict=True) if value is not None}


def _silent(one: Finding, run: Run) -> list[dict[str, Any]]:
    """Return why a finding does not count: a person said so, in the file or elsewhere, or it was known."""
    if one.suppressed is not None:
        why = {"justification": one.suppressed} if one.suppressed else {}
        return [{"kind": "external" if one.asked else "inSource", "status": "accepted", **why}]
    return [{"kind": "external", "status": "accepted", "justification": WORDS[run.view.lang]["known"]}]


def _fixes(one: Finding, file: FileReport, at: int) -> list[dict[str, Any]]:
    """Return what is proposed, where each edit is within the finding's own characters and lines are told."""
    fix = one.fix
    if fix is None or not fix.edits or fix.changes or file.format not in _LINED or one.place.column is None:
        return []
    if not all(one.span.start <= edit.span.start and edit.span.end <= one.span.end for edit in fix.edits):
        return []
    parts = [
        {"deletedRegion": _spot(one, edit), "insertedContent": {"text": edit.text}} for edit in fix.edits
    ]
    change = {"artifactLocation": _artifact_place(file.path, at), "replacements": parts}
    return [{"description": {"text": _message(fix.title)}, "artifactChanges": [change]}]


def _spot(one: Finding, edit: Edit) -> dict[str, Any]:
    """Return the region of an edit, told from where its finding begins."""
    ends = []
    for offset in (edit.span.start, edit.span.end):
        before = one.text[: offset - one.span.start]
        lines, last = before.count("\n"), len(before) - before.rfind("\n") - 1
        ends += [(one.place.line or 1) + lines, last + (1 if lines else one.place.column or 1)]
    return dict(zip(("startLine", "startColumn", "endLine", "endColumn"), ends, strict=True))


def _message(text: str) -> str:
    """Return text as a message, in which braces and links have a meaning of their own."""
    shown = visible(text).replace("{", "{{").replace("}", "}}")
    return shown.replace("[", "\\[") if "](" in shown else shown
