"""What an official publication says, in order: its tree in, blocks and facts out to the writer.

Knows which elements are lines, tables and notes.  Notes are told behind the text.  Without recursion.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from linter.errors import HostileSource
from linter.formats.koop.cals import Columns, columns
from linter.formats.koop.cals import rows as rows_of
from linter.formats.koop.vocabulary import EMPTY, FURNITURE, HEADINGS, HOLDERS, JOINED, KNOWN, LINES, WORDS
from linter.formats.prose import Prose
from linter.formats.rows import Rows
from linter.formats.tree import Element, Remark, Text
from linter.model.flow import PLAIN, BlockKind, FactKind, Layout, Span

MOST_BLOCKS = 100_000
Finish = Callable[[], None]


class Place(NamedTuple):
    """Where text stands: the kind and layout of its block; whether in a line, and whether in one of words."""

    kind: BlockKind = BlockKind.PARAGRAPH
    layout: Layout = PLAIN
    line: bool = False
    words: bool = False


class _Table(NamedTuple):
    rows: Rows
    columns: Columns


class _Opened(NamedTuple):
    """An element that has begun: what is still to be told, the place around it, what is done at its end."""

    children: Iterator[Element | Text | Remark]
    place: Place
    ends: Sequence[Finish]


class Story:
    """Tells what one publication says."""

    def __init__(self, prose: Prose) -> None:
        self._prose = prose
        self._writer = prose.writer
        self._place = Place()
        self._tables: list[_Table] = []
        self._notes: list[tuple[Element, str]] = []
        self._joined = False  # whether the line at hand goes on in the next

    def tell(self, root: Element) -> None:
        """Write all that stands in `root`, and then the notes."""
        self._tell(root)
        for note, label in self._notes:  # grows where a note has a note
            self._place = Place(BlockKind.NOTE, Layout(note=label))
            for child in note.elements():
                if child.tag != "noot.nr":
                    self._tell(child)
            self._flush()

    def _tell(self, element: Element) -> None:
        opened = [_Opened(iter((element,)), self._place, ())]
        while opened:
            children, place, ends = opened[-1]
            for child in children:
                if isinstance(child, Text):
                    self._prose.put(child)
                elif isinstance(child, Element):
                    before = self._place
                    found = self._enter(child)
                    if found is not None:
                        opened.append(_Opened(iter(child.children), before, found))
                        break
            else:
                opened.pop()
                for end in ends:
                    end()
                self._place = place

    def _enter(self, element: Element) -> Sequence[Finish] | None:
        """Begin an element; return what is to be done at its end, None where it is not to be looked into."""
        tag = element.tag
        if tag in EMPTY:
            return None
        special = _SPECIAL.get(tag)
        if special is not None:
            return special(self, element)
        if self._place.line:
            return self._word(element)
        if tag in LINES:
            return self._line(element)
        if tag in HOLDERS or (tag not in KNOWN and (not self._prose.open or _holds_lines(element))):
            return [*self._hold(element), *self._strange(element)]
        return self._strange(element)

    def _line(self, element: Element) -> Sequence[Finish]:
        tag, kind = element.tag, self._place.kind
        if not self._joined:
            self._flush()
        self._joined = False
        if tag in FURNITURE:
            kind = BlockKind.HEADER
        elif kind is BlockKind.PARAGRAPH and tag in HEADINGS:
            kind = BlockKind.HEADING
        self._place = Place(kind, self._place.layout, line=True, words=tag in WORDS)
        return (self._join,) if tag in JOINED else (self._flush,)

    def _word(self, element: Element) -> Sequence[Finish]:
        """Begin an element within a line."""
        if self._place.words:
            self._prose.space()
        return self._strange(element)

    def _hold(self, element: Element) -> Sequence[Finish]:
        if not self._joined:
            self._flush()
        if element.tag in FURNITURE:
            self._place = self._place._replace(kind=BlockKind.HEADER)
        return (self._flush,)

    def _strange(self, element: Element) -> Sequence[Finish]:
        """Note an element that publications do not have."""
        if element.tag in KNOWN:
            return ()
        start = self._prose.next
        return (lambda: self._note_strange(element.tag, start),)

    def _note_strange(self, tag: str, start: int) -> None:
        here = self._writer.length
        self._writer.fact(FactKind.UNKNOWN_ELEMENT, Span(min(start, here), here), tag)

    def _join(self) -> None:
        """Let the next line go on behind the one at hand, a number."""
        if self._prose.open:
            self._joined = True
            self._prose.space()

    def _flush(self) -> None:
        self._joined = False
        self._end(self._place.layout)

    def _end(self, layout: Layout) -> None:
        """End the block at hand, if there is one."""
        self._prose.end(self._place.kind, layout)
        if len(self._writer.blocks) > MOST_BLOCKS:
            raise HostileSource(
                "Deze XML heeft veel te veel alinea's en wordt daarom niet gelezen.",
                "This XML has far too many paragraphs and is not read for that.",
            )

    def _break(self, element: Element) -> None:
        self._prose.newline(element.line, element.column)

    def _reference(self, element: Element) -> None:
        """Note that the text refers to a note here, which is told behind it."""
        label = next((one.said() for one in element.elements() if one.tag == "noot.nr"), "")
        self._refer(label)
        self._notes.append((element, label))

    def _old_reference(self, element: Element) -> None:
        self._refer(element.said() or element.attributes.get("nr", ""))

    def _refer(self, label: str) -> None:
        here = self._writer.length
        self._writer.fact(FactKind.NOTE_REFERENCE, Span(here, here), label)

    def _old_note(self, element: Element) -> None:
        self._notes.append((element, element.attributes.get("nr", "")))

    def _group(self, element: Element) -> Sequence[Finish]:
        self._flush()
        self._tables.append(_Table(Rows(self._writer.tables, self._place.layout), columns(element)))
        return (self._end_group,)

    def _end_group(self) -> None:
        self._flush()
        rows = self._tables.pop().rows
        if rows.any and not rows.nested:
            self._writer.tables += 1

    def _section(self, element: Element) -> Sequence[Finish]:
        if not self._tables:
            return self._hold(element)
        rows = self._tables[-1].rows
        if element.tag != "thead":
            rows.end_heads()
        return (self._flush, rows.end_group)

    def _row(self, _element: Element) -> Sequence[Finish]:
        self._flush()
        return (self._end_row if self._tables else self._flush,)

    def _end_row(self) -> None:
        rows = self._tables[-1].rows
        for layout in rows.end_row():
            self._empty(layout, self._prose.place)
        if rows.any:
            self._writer.part("\n")

    def _entry(self, element: Element) -> Sequence[Finish]:
        self._flush()
        if not self._tables:
            return (self._flush,)
        rows, names = self._tables[-1]
        start, count = names.reach(element)
        rows.skip_to(start or 0)
        for layout in rows.continued():
            self._empty(layout, (element.line, element.column))
        self._place = Place(self._place.kind, rows.cell(count, rows_of(element)))
        before = len(self._writer.blocks)
        return (lambda: self._end_entry(before, element),)

    def _end_entry(self, before: int, element: Element) -> None:
        self._flush()
        if len(self._writer.blocks) == before:
            self._empty(self._place.layout, (element.line, element.column))
        self._writer.part("\t")

    def _empty(self, layout: Layout, place: tuple[int, int]) -> None:
        """Write a cell without text."""
        self._prose.blank(*place)
        self._end(layout)
        self._writer.part("\t")


def _holds_lines(element: Element) -> bool:
    return any(one.tag in LINES or one.tag in HOLDERS for one in element.elements())


_SPECIAL: dict[str, Callable[[Story, Element], Sequence[Finish] | None]] = {
    "br": Story._break,
    "noot": Story._reference,
    "voetref": Story._old_reference,
    "voetnoot": Story._old_note,
    "tgroup": Story._group,
    "thead": Story._section,
    "tbody": Story._section,
    "tfoot": Story._section,
    "row": Story._row,
    "entry": Story._entry,
}
