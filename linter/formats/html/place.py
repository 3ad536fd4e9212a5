"""Where the blocks of a page stand: an element and the place around it in, the place in it out.

Knows headings, furniture, and where white space is kept and where it is none of the text.
"""

from typing import NamedTuple

from linter.formats.html.furniture import furniture
from linter.formats.html.lists import whole
from linter.formats.html.look import Look
from linter.formats.html.nesting import NO_TEXT
from linter.formats.html.tags import BLOCKS, HEADINGS
from linter.formats.tree import Element
from linter.model.flow import PLAIN, BlockKind, Layout

_KEEPS = frozenset({"pre", "listing", "plaintext", "xmp"})


class Place(NamedTuple):
    """The kind of the blocks here (None: what the page around is), their layout, and whether white space is
    kept."""

    kind: BlockKind | None = None
    layout: Layout = PLAIN
    keeps: bool = False

    def noted(self, label: str) -> "Place":
        """Return the place within a note."""
        return self._replace(kind=BlockKind.NOTE, layout=self.layout._replace(note=label))

    def within(self, element: Element, seen: Look, around: BlockKind) -> "Place":
        """Return the place within a block; `around` is the kind of what has none of its own."""
        kind, layout, keeps = self
        if kind is None:
            kind = furniture(element, seen)
            level = _level(element) if kind is None and around is BlockKind.PARAGRAPH else None
            if level:
                kind, layout = BlockKind.HEADING, layout._replace(level=level)
        if seen.keeps is not None or element.tag in _KEEPS:
            keeps = seen.keeps is not False
        return Place(kind, layout, keeps)


def _level(element: Element) -> int | None:
    """Return the level of a heading, None where an element is none."""
    if element.tag in HEADINGS:
        return int(element.tag[1])
    if element.attributes.get("role") == "heading":
        return min(max(whole(element.attributes.get("aria-level")) or 2, 1), 9)
    return None


def is_apart(top: Element) -> bool:
    """Say whether white space at the end of `top`, so far, stands between blocks, where it is not shown."""
    if top.tag not in BLOCKS or top.tag in NO_TEXT:
        return top.tag in NO_TEXT
    last = top.children[-1] if top.children else None
    return (last is None and top.tag != "pre") or (isinstance(last, Element) and last.tag in BLOCKS)
