"""What a page says, in order: its tree in, blocks out to the writer.

Knows which elements are blocks, and how tables and lists are read.  Without recursion, so that no page is too
deep for it.
"""

from collections.abc import Callable, Iterator, Sequence

from linter.formats.html.asides import Asides, Finish
from linter.formats.html.blocks import Blocks
from linter.formats.html.furniture import says_nothing
from linter.formats.html.lists import Numbering, spelt
from linter.formats.html.look import PLAIN as PLAIN_LOOK
from linter.formats.html.look import Look, look
from linter.formats.html.place import Place
from linter.formats.html.survey import Survey
from linter.formats.html.tables import lost_numbers, places_only, spans
from linter.formats.html.tags import BLOCKS, CELLS, LEAVES, QUIET, SAYING, SECTIONS, UNSEEN
from linter.formats.prose import Prose
from linter.formats.rows import Rows
from linter.formats.tree import Element, Remark, Text
from linter.model.flow import FURNITURE, BlockKind, FactKind

_UNNUMBERED = FURNITURE | {BlockKind.NOTE}

_Opened = tuple[Iterator[Element | Text | Remark], Place, bool, Sequence[Finish]]
"""An element that has begun: what is still to be told, the place around it, whether it is a block, and what
is done at its end."""


class Story(Blocks):
    """Tells what one page says."""

    def __init__(self, prose: Prose, page: Survey, asides: Asides) -> None:
        super().__init__(prose)
        self._page = page
        self._asides = asides
        self._notes = asides.notes
        self._main = page.main()
        if self._main is not None:
            self._around = BlockKind.HEADER
        self._tables: list[Rows | None] = []  # None for one that only places things
        self._group = ""  # of the rows at hand
        self._lists: list[Numbering] = []
        self._lost: dict[Element, int] = {}

    def tell(self) -> None:
        """Write all that stands in the page."""
        opened: list[_Opened] = [(iter((self._page.root,)), self._place, True, ())]
        while opened:
            children, place, block, ends = opened[-1]
            for child in children:
                if isinstance(child, Element):
                    before = self._place
                    found = self._enter(child)
                    if found is not None:
                        opened.append((iter(child.children), before, child.tag in BLOCKS, found))
                        break
                elif isinstance(child, Text):
                    self._text(child)
                else:
                    self._asides.remark(child)
            else:
                opened.pop()
                if block and self._prose.open:
                    self._flush()
                for end in ends:
                    end()
                self._place = place

    def _enter(self, element: Element) -> Sequence[Finish] | None:
        """Begin an element; return what is to be done at its end, None where it is not to be looked into."""
        tag, attributes = element.tag, element.attributes
        if tag in QUIET and not attributes and not self._notes:
            if tag in LEAVES and self._leaf(element):
                return None
            return self._block(element, PLAIN_LOOK, ()) if tag in BLOCKS else ()
        if tag in UNSEEN:
            return None
        if tag == "br":
            self._prose.newline(element.line, element.column)
            return None
        return self._begin(element)

    def _begin(self, element: Element) -> Sequence[Finish] | None:
        """Begin an element that is looked at for what its attributes say of it."""
        tag, attributes = element.tag, element.attributes
        seen = look(attributes) if attributes else PLAIN_LOOK
        plain = seen is PLAIN_LOOK and tag not in SAYING and (not attributes or says_nothing(attributes))
        if plain and not (self._notes and element in self._notes):
            return self._block(element, seen, ()) if tag in BLOCKS else ()
        if self._is_sign(element, seen) or self._asides.apart(element):
            return None
        if tag in BLOCKS:
            self._flush()
            self._move(element, seen)
            ends = self._block(element, seen, self._asides.about(element, self._shown(seen)))
            return (*ends, self._leave_main) if element is self._main else ends
        if seen.keeps is not None:
            self._place = self._place._replace(keeps=seen.keeps)
        return self._asides.about(element, self._shown(seen))

    def _leaf(self, element: Element) -> bool:
        """Write at once a paragraph or cell that holds one text or none; return whether this is one."""
        inside = element.only()
        if isinstance(inside, Element) and inside.tag == "p" and not inside.attributes:
            inside = inside.only()
        if inside is not None and not isinstance(inside, Text):
            return False
        before = self._place
        ends = self._block(element, PLAIN_LOOK, ())
        if inside is not None:
            self._text(inside)
            if self._prose.open:
                self._flush()
        for end in ends:
            end()
        self._place = before
        return True

    def _is_sign(self, element: Element, seen: Look) -> bool:
        """Write what Word put in the page for a tab or for the number of a paragraph."""
        if seen.tabs:
            self._prose.put_as_it_stands(Text("\t" * seen.tabs, element.line, element.column))
            return True
        numbered = seen.marker and not self._prose.open and self._kind() not in _UNNUMBERED
        label = spelt(element) if numbered else ""
        if label:
            self._prose.number(Text(label, element.line, element.column))
        return bool(label)

    def _block(self, element: Element, seen: Look, about: Sequence[Finish]) -> Sequence[Finish]:
        self._limit()
        if self._prose.open:
            self._flush()
        opener = _OPENERS.get(element.tag)
        ends = opener(self, element, seen) if opener else ()
        return (*about, *ends) if about else ends

    def _move(self, element: Element, seen: Look) -> None:
        """Go to the place that a block is."""
        if element is self._main:
            self._place, self._around = self._place._replace(kind=None), BlockKind.PARAGRAPH
        elif element in self._notes:
            self._place = self._place.noted(self._notes[element])
        else:
            self._place = self._place.within(element, seen, self._around)

    def _shown(self, seen: Look) -> Look:
        """Return how something looks here: of a site's own parts it is no matter whether they are hidden."""
        return seen._replace(hidden=False) if seen.hidden and self._kind() in FURNITURE else seen

    def _leave_main(self) -> None:
        self._around = BlockKind.FOOTER

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
        self._group = element.tag
        return (lambda: self._end_section(rows),)

    def _end_section(self, rows: Rows) -> None:
        self._group = ""
        rows.end_group()

    def _row(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        if rows.headed and self._group != "thead" and {one.tag for one in element.elements()} != {"th"}:
            rows.end_heads()
        return (lambda: self._end_row(rows),)

    def _end_row(self, rows: Rows) -> None:
        for layout in rows.end_row():
            self._empty(layout, self._prose.place)
        if rows.any:
            self._writer.part("\n")

    def _cell(self, element: Element, _seen: Look) -> Sequence[Finish]:
        rows = self._tables[-1]
        if rows is None:
            return ()
        if rows.reached:
            for layout in rows.continued():
                self._empty(layout, (element.line, element.column))
        columns, below = spans(element) if element.attributes else (1, 1)
        self._place = Place(self._place.kind, rows.cell(columns, below), self._place.keeps)
        before = len(self._writer.blocks)
        return (lambda: self._end_cell(before, element),)

    def _end_cell(self, before: int, element: Element) -> None:
        if self._prose.waiting:
            self._settle()
        if len(self._writer.blocks) == before:
            self._empty(self._place.layout, (element.line, element.column))
        self._writer.part("\t")

    def _list(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._lists.append(Numbering(element, seen.list_style))
        return (self._end_list,)

    def _end_list(self) -> None:
        self._lists.pop()

    def _item(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._settle()
        if not self._lists or self._kind() in _UNNUMBERED:
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
