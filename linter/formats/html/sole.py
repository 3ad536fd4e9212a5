"""What stands alone: elements in, the one text or number that is all they hold out.

Knows which elements change neither a text nor where it stands, and how programs write the automatic number of
a row: as a list of one empty item.  Knows nothing of where any of it is written.
"""

from collections.abc import Collection, Sequence

from linter.formats.html.furniture import says_nothing
from linter.formats.html.look import PLAIN, look
from linter.formats.html.tags import CELLS, HOLDERS
from linter.formats.tree import Element, Remark, Text

_TELLING = frozenset({"class", "hidden", "id", "role", "style", "title"})
_WHITE = " \t\n\f"
Held = Text | Element | None
"""What is all that stands in a cell: a text, a list that numbers its row, or nothing."""


def sole(element: Element, notes: Collection[Element]) -> Held:
    """Return the text that is all that is shown of `element`, None where nothing is, else itself."""
    children = element.children
    while len(children) == 1 or _ends_as_in_word(children):
        inside = children[0]
        if isinstance(inside, Text):
            return inside
        if not isinstance(inside, Element) or inside.tag not in HOLDERS:
            break
        if (inside.attributes or notes) and not is_plain(inside, notes):
            return element
        children = inside.children
    return None if not children or _is_blank(children) else element


def _ends_as_in_word(children: Sequence[Element | Text | Remark]) -> bool:
    """Say whether no more than the mark by which Word ends a paragraph follows one thing."""
    if len(children) != 2:
        return False
    mark = children[1]
    return isinstance(mark, Element) and mark.tag == "o:p" and not (mark.children or mark.attributes)


def _is_blank(children: Sequence[Element | Text | Remark]) -> bool:
    """Say whether nothing of what stands in a block is shown: only ends of lines and white space."""
    return all(
        one.tag == "br" if isinstance(one, Element) else isinstance(one, Text) and not one.text.strip(_WHITE)
        for one in children
    )


def is_plain(element: Element, notes: Collection[Element]) -> bool:
    """Say whether an element is no more than its tag: by its attributes, and because it is no note."""
    attributes = element.attributes
    if notes and element in notes:
        return False
    return _TELLING.isdisjoint(attributes) or (look(attributes) is PLAIN and says_nothing(attributes))


def held(row: Element, notes: Collection[Element]) -> list[tuple[Element, Held]] | None:
    """Return the cells of a row, each with all that it holds; None where one holds more, or more than cells
    stand there."""
    found: list[tuple[Element, Held]] = []
    for cell in row.children:
        if not isinstance(cell, Element) or cell.tag not in CELLS:
            return None
        if (cell.attributes or notes) and not is_plain(cell, notes):
            return None
        inside = sole(cell, notes)
        if inside is cell:
            inside = _number(cell, notes)
            if inside is None:
                return None
        found.append((cell, inside))
    return found


def _number(cell: Element, notes: Collection[Element]) -> Element | None:
    """Return the list that is all that stands in a cell, and has one item without text: then its number says
    it all."""
    inside = cell.children[0]
    if len(cell.children) != 1 or not isinstance(inside, Element) or inside.tag != "ol":
        return None
    attributes, item = inside.attributes, inside.only()
    if not isinstance(item, Element) or item.tag != "li" or item.attributes or attributes.keys() - {"start"}:
        return None
    if notes and (inside in notes or item in notes):
        return None
    return inside if sole(item, notes) is None else None
