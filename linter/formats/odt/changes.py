"""Tracked changes: the store of them in, a fact for each on the characters it is about out.

The text is as it would be with all changes accepted; what was deleted stands in the store alone.  Knows
where changes begin and end in the flow; does not know what stands there.
"""

from typing import NamedTuple

from linter.formats.odt.names import TEXT, author, plain
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element, child
from linter.model.flow import FactKind, Span

_ID = TEXT + "change-id"
_XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


class _Change(NamedTuple):
    kind: FactKind
    element: Element


class Changes:
    """The tracked changes of one story and the places where those that are open began."""

    __slots__ = ("_changes", "_open")

    def __init__(self, container: Element) -> None:
        """Take the changes that are kept in `container`, whose text they are of."""
        store = child(container, TEXT + "tracked-changes")
        self._changes: dict[str, _Change] = {}
        self._open: dict[str, int] = {}
        for region in () if store is None else store.iterchildren(TEXT + "changed-region"):
            change = next(region.iterchildren(), None)
            if change is not None:
                kind = _KINDS.get(change.tag, FactKind.FORMATTED)
                self._changes[region.get(_XML_ID) or region.get(TEXT + "id") or ""] = _Change(kind, change)

    def begin(self, mark: Element, writer: Writer) -> None:
        """Remember that a change begins here."""
        name = mark.get(_ID) or ""
        if name in self._changes:
            self._open.setdefault(name, writer.next)

    def end(self, mark: Element, writer: Writer) -> None:
        """Note a change from where it began to here."""
        name = mark.get(_ID) or ""
        if name in self._open:
            start = self._open.pop(name)
            self._note(name, Span(start, max(start, writer.length)), writer)

    def point(self, mark: Element, writer: Writer) -> None:
        """Note a change of which nothing is left here."""
        name = mark.get(_ID) or ""
        if name in self._changes:
            self._note(name, Span(writer.length, writer.length), writer)

    def deletes(self, mark: Element) -> bool:
        """Say whether text was deleted where this mark stands."""
        change = self._changes.get(mark.get(_ID) or "")
        return change is not None and change.kind is FactKind.DELETED

    def close(self, writer: Writer) -> None:
        """Note at their beginning those that never end."""
        for name, place in self._open.items():
            start = min(place, writer.length)
            self._note(name, Span(start, start), writer)
        self._open = {}

    def _note(self, name: str, span: Span, writer: Writer) -> None:
        """Note a change; each is noted once, so that no deletion is told twice."""
        kind, element = self._changes.pop(name)
        if kind is FactKind.DELETED:
            writer.fact(kind, Span(span.end, span.end), author(element), plain(element))
        else:
            writer.fact(kind, span, author(element))


_KINDS = {TEXT + "insertion": FactKind.INSERTED, TEXT + "deletion": FactKind.DELETED}
