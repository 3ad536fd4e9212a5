"""What a page says, in order: its tree in, blocks out to the writer.

Knows which elements are blocks, and how tables and lists are read.  Without recursion, so that no page is too
deep for it.
"""

from collections.abc import Callable, Iterator, Sequence

from linter.errors import HostileSource
from linter.formats.html.asides import Asides, Finish
from linter.formats.html.lists import BULLET, Numbering
from linter.formats.html.look import PLAIN as PLAIN_LOOK
from linter.formats.html.look import Look, look
from linter.formats.html.place import Place
from linter.formats.html.rows import Rows
from linter.formats.html.survey import Survey
from linter.formats.html.tables import lost_numbers, places_only
from linter.formats.html.tags import BLOCKS, CELLS, SECTIONS, UNSEEN
from linter.formats.prose import Prose
from linter.formats.tree import Element, Remark, Text
from linter.model.flow import FURNITURE, BlockKind, FactKind, Layout

MOST_BLOCKS = 250_000
_WORD_BULLETS = frozenset({"·", "o", "§"})
_MARKED = frozenset({"ins", "mark"})


class Story:
    """Tells what one page says."""

    def __init__(self, prose: Prose, page: Survey, asides: Asides) -> None:
        self._prose = prose
        self._writer = prose.writer
        self._page = page
        self._asides = asides
        self._place = Place()
        self._around = BlockKind.PARAGRAPH if page.main is None else BlockKind.HEADER
        self._tables: list[Rows | None] = []  # None for one that only places things
        self._lists: list[Numbering] = []
        self._lost: dict[Element, int] = {}
        self._ends: Sequence[Finish] = (self._flush,)  # what is done at the end of most blocks

    def tell(self, root: Element) -> None:
        """Write all that stands in `root`."""
        opened: list[tuple[Iterator[Element | Text | Remark], Place, Sequence[Finish]]]
        opened = [(iter((root,)), self._place, ())]
        while opened:
            children, place, ends = opened[-1]
            for child in children:
                if isinstance(child, Text):
                    self._text(child)
                elif isinstance(child, Remark):
                    self._asides.remark(child)
                else:
                    before = self._place
                    found = self._enter(child)
                    if found is not None:
                        opened.append((iter(child.children), before, found))
                        break
            else:
                opened.pop()
                for end in ends:
                    end()
                self._place = place

    def _text(self, text: Text) -> None:
        if self._place.keeps:
            self._prose.put_as_it_stands(text)
        else:
            self._prose.put(text)

    def _enter(self, element: Element) -> Sequence[Finish] | None:
        """Begin an element; return what is to be done at its end, None where it is not to be looked into."""
        tag, attributes = element.tag, element.attributes
        if tag in UNSEEN:
            return None
        if tag == "br":
            self._prose.newline(element.line, element.column)
            return None
        seen = look(attributes) if attributes else PLAIN_LOOK
        if seen is not PLAIN_LOOK and self._is_sign(element, seen):
            return None
        if (attributes or tag == "del") and self._asides.apart(element):
            return None
        if tag in BLOCKS:
            return self._block(element, seen)
        if seen.keeps is not None:
            self._place = self._place._replace(keeps=seen.keeps)
        return self._asides.about(element, self._shown(seen)) if attributes or tag in _MARKED else ()

    def _is_sign(self, element: Element, seen: Look) -> bool:
        """Write what Word put in the page for a tab or for the number of a paragraph."""
        if seen.tabs:
            self._prose.put_as_it_stands(Text("\t" * seen.tabs, element.line, element.column))
            return True
        label = element.said() if seen.marker and not self._prose.begun else ""
        if label:
            label = BULLET if label in _WORD_BULLETS else label
            self._prose.number(Text(label, element.line, element.column))
        return bool(label)

    def _block(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._flush()
        if element is self._page.main:
            self._place, self._around = self._place._replace(kind=None), BlockKind.PARAGRAPH
        elif element in self._asides.notes:
            self._place = self._place.noted(self._asides.notes[element])
        else:
            self._place = self._place.within(element, seen, self._around)
        opener = _OPENERS.get(element.tag)
        ends = opener(self, element, seen) if opener else ()
        if element is self._page.main:
            ends = (*ends, self._leave_main)
        if not element.attributes:
            return (self._flush, *ends) if ends else self._ends
        about = self._asides.about(element, self._shown(seen))
        return (self._flush, *about, *ends) if about or ends else self._ends

    def _shown(self, seen: Look) -> Look:
        """Return how something looks here: of a site's own parts it is no matter whether they are hidden."""
        return seen._replace(hidden=False) if seen.hidden and self._kind() in FURNITURE else seen

    def _kind(self) -> BlockKind:
        return self._place.kind or self._around

    def _leave_main(self) -> None:
        self._around = BlockKind.FOOTER

    def _flush(self) -> None:
        if self._prose.end(self._kind(), self._place.layout) and len(self._writer.blocks) > MOST_BLOCKS:
            raise HostileSource(
                "Deze pagina heeft veel te veel alinea's en wordt daarom niet gelezen.",
                "This page has far too many paragraphs and is not read for that.",
            )

    def _settle(self) -> None:
        """Write the number that waits for a text, where none came."""
        if self._prose.waiting:
            self._prose.blank()
            self._flush()

    def _empty(self, layout: Layout, element: Element) -> None:
        """Write a cell without text."""
        self._prose.blank(element.line, element.column)
        self._prose.end(self._kind(), layout)
        self._writer.part("\t")

    def _table(self, element: Element, _seen: Look) -> Sequence[Finish]:
        self._settle()
        if places_only(element, self._page.shapes[element]):
            self._tables.append(None)
            return (self._end_table,)
        rows = Rows(self._writer.tables, self._place.layout)
        self._tables.append(rows)
        if not rows.nested:
            self._lost = lost_numbers(element)
        return (self._end_table,)

    def _end_table(self) -> None:
        rows = self._tables.pop()
        if rows is not None and rows.any and not rows.nested:
            self._writer.tables += 1

    def _section(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        rows.section(element.tag)
        return (rows.end_section,)

    def _row(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        rows.row(element)
        return (lambda: self._end_row(rows, element),)

    def _end_row(self, rows: Rows, element: Element) -> None:
        last = next(reversed([*element.elements()]), element)
        for layout in rows.end_row():
            self._empty(layout, last)
        if rows.any:
            self._writer.part("\n")

    def _cell(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        for layout in rows.continued():
            self._empty(layout, element)
        self._place = self._place._replace(layout=rows.cell(element))
        before = len(self._writer.blocks)
        return (lambda: self._end_cell(before, element),)

    def _end_cell(self, before: int, element: Element) -> None:
        self._settle()
        if len(self._writer.blocks) == before:
            self._empty(self._place.layout, element)
        self._writer.part("\t")

    def _list(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._lists.append(Numbering(element, seen.list_style))
        return (self._end_list,)

    def _end_list(self) -> None:
        self._lists.pop()

    def _item(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._settle()
        if not self._lists:
            return ()
        label, fact = self._lists[-1].label(element, seen.list_style), None
        if element in self._lost:
            label, fact = f"{self._lost[element]}.", FactKind.LOST_NUMBER
        if label:
            self._prose.number(Text(label, element.line, element.column), fact)
        return (self._settle,)


_OPENERS: dict[str, Callable[[Story, Element, Look], Sequence[Finish]]] = {
    "table": Story._table,
    "tr": Story._row,
    "li": Story._item,
    **dict.fromkeys(("ol", "ul", "menu", "dir"), Story._list),
    **dict.fromkeys(SECTIONS, Story._section),
    **dict.fromkeys(CELLS, Story._cell),
}
