"""A comparison for programs: version 1 of schemas/comparison.schema.json.

In: a comparison.  Out: JSON text, the same for the same comparison.  Knows nothing of where it goes.
"""

from typing import Any

from linter.model.comparison import Change, Comparison, Difference, Rendering, Side
from linter.report.json import data as whole
from linter.report.json import location, written

VERSION = 1
_OUTCOMES = ("same", "different", "undetermined")


def render(comparison: Comparison) -> str:
    """Return the comparison as JSON."""
    return written(data(comparison))


def data(comparison: Comparison) -> dict[str, Any]:
    """Return the comparison as plain data; with a report, that is in it, in the shape of a report."""
    made = _comparison(comparison)
    if comparison.report is None:
        return made
    report = whole(comparison.report)
    files = [{**judged, **compared} for judged, compared in zip(report["files"], made["files"], strict=True)]
    return {
        **report,
        **made,
        "about": str(comparison.about),
        "tool": report["tool"],
        "files": files,
        "summary": {**report["summary"], **made["summary"]},
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    differences = comparison.differences
    return {
        "version": VERSION,
        "tool": {"name": "vragenlint", "version": comparison.tool_version},
        "outcome": _OUTCOMES[min(comparison.exit_code, 2)],
        "files": [_file(rendering) for rendering in comparison.renderings],
        "differences": [_difference(found) for found in differences],
        "summary": {
            "differences": len(differences),
            "uncertain": sum(not found.certain for found in differences),
        },
    }


def _file(rendering: Rendering) -> dict[str, Any]:
    failure = rendering.failure
    return {
        "path": rendering.path,
        "format": rendering.flow.format if rendering.flow else None,
        "kind": rendering.kind,
        "questions": rendering.questions,
        "failure": {"error": failure.error, "message": failure.message} if failure else None,
    }


def _difference(found: Difference) -> dict[str, Any]:
    return {
        "what": str(found.what),
        "certain": found.certain,
        "sides": [_side(side) for side in found.sides],
        "changes": [_change(change) for change in found.changes],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "question": side.question,
        "text": side.text,
        "span": list(side.span) if side.span else None,
        "location": location(side.place) if side.place else None,
    }


def _change(change: Change) -> dict[str, Any]:
    return {"texts": list(change.texts), "spans": [list(span) for span in change.spans]}
