"""Annotations: their elements in, a fact for each on the characters it is about out.

Knows where annotations begin and end in the flow; does not know what stands there.  What we remarked
ourselves is told apart from what others did.
"""

from typing import NamedTuple

from linter.formats.odt.names import OFFICE, author, plain
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span
from linter.model.remark import AUTHOR

_NAME = OFFICE + "name"


class _Remark(NamedTuple):
    place: int
    author: str
    text: str


class Remarks:
    """The annotations that have begun and not ended; one without an end is about a place alone."""

    __slots__ = ("_open",)

    def __init__(self) -> None:
        self._open: dict[str, _Remark] = {}

    def begin(self, element: Element, writer: Writer) -> None:
        """Begin an annotation here."""
        name = element.get(_NAME) or ""
        self._close(name, writer)
        self._open[name] = _Remark(writer.next, author(element), plain(element))

    def end(self, element: Element, writer: Writer) -> None:
        """Note an annotation from where it began to here."""
        found = self._open.pop(element.get(_NAME) or "", None)
        if found is not None:
            span = Span(found.place, max(found.place, writer.length))
            _note(found, span, writer)

    def close(self, writer: Writer) -> None:
        """Note those that never end at the place where they stand."""
        for name in list(self._open):
            self._close(name, writer)

    def _close(self, name: str, writer: Writer) -> None:
        found = self._open.pop(name, None)
        if found is not None:
            start = min(found.place, writer.length)
            _note(found, Span(start, start), writer)


def _note(found: _Remark, span: Span, writer: Writer) -> None:
    kind = FactKind.REMARK if found.author == AUTHOR else FactKind.COMMENT
    writer.fact(kind, span, found.author, found.text)


def is_ours(annotation: Element) -> bool:
    """Say whether we made an annotation."""
    return author(annotation) == AUTHOR
