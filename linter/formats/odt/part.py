"""The text of one part: its tree, and the places of its paragraphs and tables as they are counted.

In: the name of a part and the element that holds its text.  Out: what a story is told from.  Remarks and
the store of deleted text hold paragraphs too; those are none of the document's and do not count.
"""

from linter.formats.odt.names import ANNOTATION, GRID, TRACKED, H, P
from linter.formats.odt.refusal import hostile
from linter.formats.xmlpart import Element

MOST_PARAGRAPHS = 100_000


class Part:
    """The tree of a part; `paragraphs` and `tables` count every one, in document order, from 1."""

    __slots__ = ("name", "paragraphs", "root", "tables")

    def __init__(self, name: str, root: Element) -> None:
        self.name = name
        self.root = root
        self.paragraphs: dict[Element, int] = {}
        self.tables: dict[Element, int] = {}
        self._count({one for aside in root.iter(ANNOTATION, TRACKED) for one in aside.iter(P, H, GRID)})
        if len(self.paragraphs) > MOST_PARAGRAPHS:
            raise hostile("veel te veel alinea's", "far too many paragraphs")

    def _count(self, aside: set[Element]) -> None:
        for element in self.root.iter(P, H, GRID):
            if element in aside:
                continue
            counted = self.tables if element.tag == GRID else self.paragraphs
            counted[element] = len(counted) + 1
