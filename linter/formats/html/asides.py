"""What is true of the text of a page and is no text: elements in, facts out to the writer.

Knows tracked changes, comments, hidden and highlighted text, references to notes, and what is only read
aloud.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from linter.formats.html.furniture import furniture, read_aloud
from linter.formats.html.look import Look
from linter.formats.html.notes import NONE, Notes, find
from linter.formats.html.properties import application
from linter.formats.html.remarks import ANCHOR, remarked, written
from linter.formats.html.survey import Survey
from linter.formats.html.tags import BLOCKS
from linter.formats.prose import Prose
from linter.formats.tree import Element, Remark
from linter.model.flow import FactKind, Span
from linter.model.suppression import asks

Finish = Callable[[], None]
_MAIL = "mailto:"


class Noted(NamedTuple):
    """A fact to be, of the characters that an element turns out to hold."""

    kind: FactKind
    name: str = ""
    value: str = ""


class Asides:
    """Notes the facts of one page; `notes` are the elements that are notes, with their labels."""

    __slots__ = (
        "_backs",
        "_comments",
        "_list",
        "_office",
        "_prose",
        "_references",
        "_remarked",
        "_writer",
        "notes",
    )

    def __init__(self, prose: Prose, page: Survey) -> None:
        self._prose = prose
        self._writer = prose.writer
        self._list = page.comments
        self._comments = written(page.comments)
        self._office = "Office" in application(page)
        self._remarked = Span(0, 0)
        found: Notes = find(page.root, page.links) if page.links else NONE
        self._references, self.notes, self._backs = found

    def remark(self, remark: Remark) -> None:
        """Note a comment that LibreOffice left in the text; in any page one that asks something of us."""
        said = remarked(remark.text) if self._office or asks(remark.text) else ""
        if said and asks(said):
            self._writer.fact(FactKind.COMMENT, self._where(), "", said)
        elif said and (self._prose.open or self._writer.blocks):
            self._writer.fact(FactKind.COMMENT, self._here(), "", said)

    def apart(self, element: Element) -> bool:
        """Say whether an element is no text of the page, and note what it is instead."""
        attributes = element.attributes
        if element.tag == "del":
            self._writer.fact(FactKind.DELETED, self._here(), _who(attributes), element.said())
            return True
        if element.tag == "a" and ANCHOR in attributes.get("class", "").split():
            comment = self._comments.get(attributes.get("href", "")[1:])
            if comment:
                self._writer.fact(FactKind.COMMENT, self._remarked, *comment)
            return True
        return element is self._list

    def about(self, element: Element, look: Look) -> Sequence[Finish]:
        """Return what is to be noted at the end of an element."""
        kinds = [*_looked(element, look), *self._named(element, look)]
        if not kinds and not look.comment:
            return ()
        start = self._prose.next
        ends: list[Finish] = [lambda: self._note(start, kinds)] if kinds else []
        return [*ends, lambda: self._remark_on(start)] if look.comment else ends

    def _named(self, element: Element, look: Look) -> Iterator[Noted]:
        """Yield what is to be noted of an element for what it is."""
        if element.tag == "ins":
            yield Noted(FactKind.INSERTED, _who(element.attributes))
        elif element.tag == "a" and element in self._references:
            yield Noted(FactKind.NOTE_REFERENCE, self._references[element])
            yield Noted(FactKind.MARKUP)
        elif (element.tag == "a" and element in self._backs) or _is_sign(element, look):
            yield Noted(FactKind.MARKUP)

    def _note(self, start: int, noted: Sequence[Noted]) -> None:
        span = Span(start, self._writer.length)
        if span.start < span.end:
            for one in noted:
                self._writer.fact(one.kind, span, one.name, one.value)

    def _remark_on(self, start: int) -> None:
        self._remarked = Span(start, max(start, self._writer.length))

    def _where(self) -> Span:
        """Return what a comment is about: the line it stands in, between two lines the next."""
        apart = not self._prose.open and self._writer.ended
        return Span(self._prose.next, self._prose.next) if apart else self._here()

    def _here(self) -> Span:
        return Span(self._writer.length, self._writer.length)


def _looked(element: Element, look: Look) -> Iterator[Noted]:
    """Yield what is to be noted of an element for how it looks."""
    if look.hidden:
        yield Noted(FactKind.HIDDEN)
    if (look.colour and element.tag not in _GROUNDS) or element.tag == "mark":
        yield Noted(FactKind.HIGHLIGHT, value=look.colour or "yellow")
    if look.changed:
        yield Noted(FactKind.FORMATTED)


_GROUNDS = frozenset({"html", "body", "table", "thead", "tbody", "tfoot", "tr", "td", "th"})
"""What has a colour for its looks, not as a mark on its text."""


def _is_sign(element: Element, look: Look) -> bool:
    """Say whether the text of an element is of the page and not of its document."""
    if read_aloud(element.attributes.get("class", "")):
        return True
    return element.tag not in BLOCKS and furniture(element, look) is not None


def _who(attributes: dict[str, str]) -> str:
    """Return who made a tracked change, as far as the page says."""
    cited = attributes.get("cite", "")
    return (
        cited.removeprefix(_MAIL).replace("%20", " ")
        if cited.startswith(_MAIL)
        else attributes.get("title", "")
    )
