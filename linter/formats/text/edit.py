"""Plain text and Markdown changed: a source and edits of its flow in, the bytes of the new file out.

All else stays byte for byte: encoding, byte order mark, line ends.  In Markdown a character that could be
syntax is written as a reference (`&#42;`), and what would become syntax, or end being it, is refused.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter.errors import UnwritableSource
from linter.formats.rewritten import Splice, Stored
from linter.formats.text.markdown import mark_up
from linter.formats.text.read import decode, is_markdown, read
from linter.formats.text.written import Sign, otherwise
from linter.model.edited import Moves, applied
from linter.model.flow import FactKind, Flow
from linter.model.pattern import late
from linter.model.rule import Edit
from linter.model.source import Source

if TYPE_CHECKING:
    from linter.model.remark import Change

_SYNTAX = late(r"[\\`*_\[\]<>#|&~]")


def edit(source: Source, edits: Sequence[Edit], changes: "Sequence[Change]") -> bytes:
    """Return the file with `edits` of its flow; a text has nothing else that could be changed.

    Raises UnwritableSource for what cannot be stored, and where the new file would not read as was asked.
    """
    flow = read(source)
    _text, encoding, bom = decode(source.data)
    stored = Stored(source.data, bom, encoding)
    places = _Places(source)
    found = [places.splice(one) for one in edits]
    splices = [one for one in found if one is not None and stored.holds(one.text)]
    if changes or len(splices) < len(edits):
        parts = (one for one, splice in zip(edits, found, strict=True) if splice not in splices)
        raise _unstorable((*parts, *changes))
    made = stored.spliced(splices)
    if not _reads_as_asked(flow, read(source._replace(data=made)), edits):
        raise _unstorable(())
    return made


class _Places:
    """Where the characters of a flow stand in the text of its file."""

    def __init__(self, source: Source) -> None:
        self._markdown = is_markdown(source)
        self._signs: Sequence[Sign] = ()
        if self._markdown:
            lines = read(source._replace(name=""))
            self._signs = otherwise(lines.text, mark_up(lines.text, lines.blocks, lines.facts).facts)
        self._ends = [sign.span.end - sign.less for sign in self._signs]

    def splice(self, edit: Edit) -> Splice | None:
        """Return what is to stand where, None where an edit begins or ends within one reference."""
        start, end = self._place(edit.span.start), self._place(edit.span.end)
        return None if start is None or end is None else Splice(start, end, self._written(edit.text))

    def _written(self, text: str) -> str:
        return _SYNTAX.sub(_reference, text) if self._markdown else text

    def _place(self, at: int) -> int | None:
        index = bisect_right(self._ends, at)
        less = self._signs[index - 1].less if index else 0
        if index < len(self._signs) and at + less > self._signs[index].span.start:
            return None
        return at + less


def _reference(sign: re.Match[str]) -> str:
    return f"&#{ord(sign[0])};"


def _reads_as_asked(before: Flow, after: Flow, edits: Sequence[Edit]) -> bool:
    """Say whether the new file reads as the old one with `edits`, and all of its syntax is still that."""
    if after.text != applied(before.text, edits):
        return False
    moves = Moves(edits)
    moved = (moves.span(fact.span) for fact in before.facts_of(FactKind.MARKUP))
    return [span for span in moved if span.start < span.end] == [
        fact.span for fact in after.facts_of(FactKind.MARKUP)
    ]


def _unstorable(parts: tuple[object, ...]) -> UnwritableSource:
    return UnwritableSource(
        "Dit kan in een tekstbestand niet zo worden opgeslagen; verander het met de hand.",
        "This cannot be stored so in a text file; change it by hand.",
        parts,
    )
