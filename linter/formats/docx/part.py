"""One part with text: its tree, and the places of its paragraphs and tables as they are counted.

In: the name and the bytes of a part.  Out: what a story is told from.
"""

from collections.abc import Iterable

from linter.formats.docx.markup import (
    HIGHLIGHT,
    PLACEHOLDER,
    SHADE,
    TBL,
    WRAPPERS,
    P,
    W,
    painted,
    parse,
    unwrapped,
)
from linter.formats.docx.refusal import hostile
from linter.formats.xmlpart import LESS_MEMORY, Element

MOST_PARAGRAPHS = 100_000
_FIELD, _STYLED, _REMARKED = W + "fldChar", W + "rStyle", W + "commentRangeStart"
_BOX, _FRAME = W + "txbxContent", W + "framePr"
_MERGES = frozenset({W + "gridSpan", W + "vMerge", W + "hMerge"})
_LOOKS = frozenset({W + "vanish", HIGHLIGHT, SHADE, W + "rPrChange"})
# fmt: off
_TRACKED = frozenset(W + name for name in (
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "tblGridChange",
    "trPrChange", "tcPrChange", "sectPrChange", "cellIns", "cellDel", "cellMerge",
    "numberingChange",
))
# fmt: on
_NOTABLE = (_FIELD, _STYLED, _REMARKED, _BOX, _FRAME, PLACEHOLDER, *(_LOOKS | _MERGES | _TRACKED | WRAPPERS))


class Part:
    """The tree of a part; `paragraphs` and `tables` count every one, in document order, from 1.

    `tracked`, `looks` and `styled` say whether it holds tracked changes, direct formatting that
    matters, and styles of characters; `wrapped` whether blocks may stand in content controls and the
    like; `merged` whether cells take more than one place in a table; `remarked` whether comments begin in
    it; `boxed` whether it has text boxes; `dropped` whether a letter may stand apart before its word;
    `placeholders` whether controls wait to be filled in; `fields` whether every complex field is whole.
    """

    __slots__ = (
        "boxed",
        "dropped",
        "fields",
        "looks",
        "merged",
        "name",
        "paragraphs",
        "placeholders",
        "remarked",
        "root",
        "styled",
        "tables",
        "tracked",
        "wrapped",
    )

    def __init__(self, name: str, data: bytes, most: int = LESS_MEMORY) -> None:
        self.name = name
        self.root = parse(data, most)
        self.paragraphs: dict[Element, int] = {}
        self.tables: dict[Element, int] = {}
        found = self._count()
        self.tracked = not found.isdisjoint(_TRACKED)
        self.looks = not found.isdisjoint(_LOOKS)
        self.merged = not found.isdisjoint(_MERGES)
        self.styled = _STYLED in found
        self.boxed = _BOX in found
        self.dropped = _FRAME in found
        self.placeholders = PLACEHOLDER in found
        self.remarked = _REMARKED in found
        self.wrapped = not found.isdisjoint(WRAPPERS)
        self.fields = _FIELD in found and _whole(self.root)
        if len(self.paragraphs) > MOST_PARAGRAPHS:
            raise hostile("veel te veel alinea's", "far too many paragraphs")

    def children(self, element: Element) -> Iterable[Element]:
        """Return the children of `element`, those of content controls and the like in their place."""
        return unwrapped(element) if self.wrapped else element

    def _count(self) -> set[str]:
        """Count paragraphs and tables in one pass and return which other notable tags there are."""
        found = set()
        for element in self.root.iter(P, TBL, *_NOTABLE):
            tag = element.tag
            if tag == P:
                self.paragraphs[element] = len(self.paragraphs) + 1
            elif tag == TBL:
                self.tables[element] = len(self.tables) + 1
            elif tag != SHADE or painted(element):
                found.add(tag)
        return found


def _whole(root: Element) -> bool:
    """Say whether each field that begins ends; else its text could not be told from its instruction."""
    depth = 0
    for element in root.iter(_FIELD):
        kind = element.get(W + "fldCharType")
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)
        if depth < 0:
            return False
    return depth == 0
