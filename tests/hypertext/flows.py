"""Flows and remarks on them, made of a few words."""

from collections.abc import Sequence

from linter.model.flow import Block, BlockKind, Flow, Layout, LineAnchor, Span
from linter.model.remark import Remark
from linter.model.rule import Severity

Cell = tuple[int, int, str]
"""Row, column, text."""


def lines(*texts: str) -> Flow:
    """Return a flow of a line a block."""
    blocks, at = [], 0
    for number, text in enumerate(texts, 1):
        blocks.append(Block(Span(at, at + len(text)), BlockKind.LINE, LineAnchor(number)))
        at += len(text) + 1
    return Flow("".join(f"{text}\n" for text in texts), tuple(blocks))


def table(*cells: Cell) -> Flow:
    """Return a flow of one table."""
    blocks, at = [], 0
    for row, column, text in cells:
        span = Span(at, at + len(text))
        blocks.append(Block(span, BlockKind.PARAGRAPH, LineAnchor(row + 1), Layout(0, row, column)))
        at += len(text) + 1
    return Flow("".join(f"{text}\t" for _row, _column, text in cells), tuple(blocks))


def remark(start: int, end: int, severity: Severity = Severity.ERROR, lines: Sequence[str] = ()) -> Remark:
    """Return a remark on these characters."""
    return Remark(Span(start, end), f"{start}-{end}", severity, tuple(lines) or ("FOUT X", "Zo niet."))
