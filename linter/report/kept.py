"""The report of a file as bytes that can be read back, to be kept or to pass from one process to another.

In: a report.  Out: bytes; and back.  Plain data, so that reading what a stranger wrote makes nothing but a
report.  Knows nothing of where the bytes go.
"""

import json
from collections.abc import Sequence
from typing import Any

from linter.model.finding import Finding, Place, Related
from linter.model.flow import Block, BlockKind, Flow, Layout, LineAnchor, Span
from linter.model.report import Failure, FileReport, Outcome
from linter.model.rule import Edit, Fix, Safety, Severity, Stage

_NOWHERE = LineAnchor(1)
"""A finding says its place itself, so that no output asks a block for it."""


def packed(file: FileReport) -> bytes:
    """Return a report of one file as bytes; of its flow all but facts, marks and the places of blocks."""
    flow = file.flow
    text = None if flow is None else _spared(flow.text)
    blocks = [] if flow is None else [(one.span, one.kind, one.layout, one.generated) for one in flow.blocks]
    said = None if flow is None else (flow.format, flow.heads, flow.renumbered)
    plain = file._replace(flow=None, beside={})
    return json.dumps([plain, text, blocks, said], separators=(",", ":")).encode()


def unpacked(data: bytes) -> FileReport:
    """Return the report in `data`; raises ValueError where there is none."""
    try:
        return _made(*json.loads(data))
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError) as error:
        raise ValueError(type(error).__name__) from error


def _made(plain: list[Any], text: Any, blocks: list[Any], said: Any) -> FileReport:
    file = FileReport._make(plain)
    return file._replace(
        outcome=Outcome(file.outcome),
        stage=Stage(file.stage),
        findings=tuple(map(_finding, file.findings)),
        failures=tuple(map(Failure._make, file.failures)),
        flow=None if said is None else _flow(_whole(*text), blocks, *said),
        beside={},
        selected=tuple(file.selected),
        ignored=tuple(file.ignored),
    )


def _finding(plain: Any) -> Finding:
    span, code, name, severity, message, help_, question, text, place, related, fix, *rest = plain
    return Finding(
        Span._make(span),
        code,
        name,
        Severity(severity),
        message,
        help_,
        question,
        text,
        _place(place),
        tuple(map(_related, related)),
        None if fix is None else _fix(fix),
        *rest,
    )


def _place(plain: Any) -> Place:
    *rest, box = plain
    return Place._make((*rest, None if box is None else tuple(box)))


def _related(plain: Any) -> Related:
    message, span, place, *rest = plain
    return Related(message, Span._make(span), _place(place), *rest)


def _fix(plain: Any) -> Fix:
    title, edits, safety, changes = plain
    made = tuple(Edit(Span._make(span), text) for span, text in edits)
    return Fix(title, made, Safety(safety), tuple(map(_change, changes)))


def _change(plain: Any) -> Any:
    from linter.model.remark import Change, ChangeKind

    kind, span, name, value = plain
    return Change(ChangeKind(kind), Span._make(span), name, value)


def _flow(text: str, blocks: list[Any], *said: Any) -> Flow:
    form, heads, renumbered = said
    made = tuple(
        Block(Span._make(span), BlockKind(kind), _NOWHERE, Layout._make(layout), generated)
        for span, kind, layout, generated in blocks
    )
    return Flow(text, made, (), form, None, heads, renumbered)


def _spared(text: str) -> tuple[int, list[tuple[int, str]]]:
    """Return how long a text is, and its lines that are not blank, each with where it begins."""
    lines, at = [], 0
    for line in text.splitlines(keepends=True):
        said = line.strip(" ")
        if said:
            lines.append((at + line.index(said), said))
        at += len(line)
    return len(text), lines


def _whole(length: int, lines: Sequence[tuple[int, str]]) -> str:
    pieces: list[str] = []
    at = 0
    for start, said in lines:
        pieces += (" " * (start - at), said)
        at = start + len(said)
    return "".join((*pieces, " " * (length - at)))
