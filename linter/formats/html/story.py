"""What a page says, in order: its tree in, blocks out to the writer.

Knows which elements are blocks, and how tables and lists are read.  Without recursion, so that no page is too
deep for it.
"""

from collections.abc import Callable, Iterator, Sequence

from linter.formats.html.asides import Asides, Finish
from linter.formats.html.cells import UNNUMBERED, Cells
from linter.formats.html.furniture import says_nothing
from linter.formats.html.lists import Numbering, spelt
from linter.formats.html.look import PLAIN as PLAIN_LOOK
from linter.formats.html.look import Look, look
from linter.formats.html.place import Place
from linter.formats.html.sole import sole
from linter.formats.html.survey import Survey
from linter.formats.html.tags import BLOCKS, CELLS, LEAVES, QUIET, SAYING, SECTIONS, UNSEEN
from linter.formats.prose import Prose
from linter.formats.tree import Element, Remark, Text
from linter.model.flow import FURNITURE, BlockKind, FactKind

_Opened = tuple[Iterator[Element | Text | Remark], Place, bool, Sequence[Finish]]
"""An element that has begun: what is still to be told, the place around it, whether it is a block, and what
is done at its end."""


class Story(Cells):
    """Tells what one page says."""

    def __init__(self, prose: Prose, page: Survey, asides: Asides) -> None:
        super().__init__(prose, page)
        self._asides = asides
        self._notes = asides.notes
        self._main = page.main()
        if self._main is not None:
            self._around = BlockKind.HEADER
        self._lists: list[Numbering] = []

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
            if tag in LEAVES and self._leaf(element):
                return None
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
        """Write at once a paragraph or cell that holds one text or none, or a row of such cells; return
        whether this is one."""
        rows = None if element.tag == "p" else self._tables[-1]
        if element.tag == "tr":
            return rows is not None and self._whole_row(element, rows, self._notes)
        inside = element if self._place.keeps else sole(element, self._notes)
        if isinstance(inside, Element):
            return False
        self._limit()
        if self._prose.open:
            self._flush()
        if rows is not None:
            self._whole_cell(element, rows, inside)
        elif inside is not None:
            self._whole(inside)
        return True

    def _is_sign(self, element: Element, seen: Look) -> bool:
        """Write what Word put in the page for a tab or for the number of a paragraph."""
        if seen.tabs:
            self._prose.put_as_it_stands(Text("\t" * seen.tabs, element.line, element.column))
            return True
        numbered = seen.marker and not self._prose.open and self._kind() not in UNNUMBERED
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

    def _list(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._lists.append(Numbering(element, seen.list_style))
        return (self._end_list,)

    def _end_list(self) -> None:
        self._lists.pop()

    def _item(self, element: Element, seen: Look) -> Sequence[Finish]:
        self._settle()
        if not self._lists or self._kind() in UNNUMBERED:
            return ()
        label, fact = self._lists[-1].label(element, seen.list_style), None
        if element in self._lost:
            label, fact = f"{self._lost[element]}.", FactKind.LOST_NUMBER
        if label:
            depth = len(self._lists) - 1
            self._prose.number(Text(label, element.line, element.column), fact, depth)
        return (self._settle,)


_OPENERS: dict[str, Callable[[Story, Element, Look], Sequence[Finish]]] = {
    "table": Story._table,
    "tr": Story._row,
    "li": Story._item,
    **dict.fromkeys(("ol", "ul", "menu", "dir"), Story._list),
    **dict.fromkeys(SECTIONS, Story._section),
    **dict.fromkeys(CELLS, Story._cell),
}
