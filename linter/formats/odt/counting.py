"""Automatic numbers: lists and paragraphs in the order of the text in, the characters LibreOffice shows out.

Keeps the counters of one story (the body, a note, a header).  A list is known by its id; one that continues
another counts with it, whatever its style.
"""

from typing import NamedTuple

from linter.formats.odt.names import LIST, STYLE_NAME, TEXT, XML_ID, H
from linter.formats.odt.numbering import LARGEST, LEVELS, ListStyle, label
from linter.formats.odt.styles import Styles
from linter.formats.xmlpart import Element, whole

ITEM, HEADER = TEXT + "list-item", TEXT + "list-header"
_CONTINUE, _CONTINUED = TEXT + "continue-list", TEXT + "continue-numbering"
_RESTARTED, _START = TEXT + "restart-numbering", TEXT + "start-value"
_UNSET = -1
_OUTLINE = "#outline"  # no id begins so


class _Tree:
    """The numbers of one list, level by level; `last` is the one given last at any level."""

    __slots__ = ("counts", "last")

    def __init__(self) -> None:
        self.counts = [_UNSET] * LEVELS
        self.last = _UNSET

    def count(self, style: ListStyle, index: int, start: int) -> list[int]:
        """Count a paragraph at level `index`; `start` is the number it must have, _UNSET for the next."""
        counts = self.counts
        for upper in range(index):
            if counts[upper] == _UNSET:
                counts[upper] = style.level(upper).start
        if start != _UNSET:
            counts[index] = start
        elif style.consecutive and self.last != _UNSET:
            counts[index] = self.last + 1
        elif counts[index] == _UNSET:
            counts[index] = style.level(index).start
        else:
            counts[index] += 1
        counts[index + 1 :] = [_UNSET] * (LEVELS - index - 1)
        self.last = counts[index]
        return counts


class Open(NamedTuple):
    """A list whose end has not come: the list it counts with, the name of its style, and its level."""

    key: str
    style: str
    level: int


class State(NamedTuple):
    """Where the counters are: the lists that are open, and for each how many lists its item has begun;
    whether the next paragraph of a list begins anew; and the item whose first paragraph has not come."""

    open: list[Open]
    sublists: list[int]
    restart: bool
    item: Element | None


class Counters:
    """The counters of one story; tell it of lists, items and paragraphs in the order of the text.

    `depth` is the level (from 0) at which the last paragraph was counted.
    """

    __slots__ = ("_item", "_known", "_last", "_open", "_restart", "_styles", "_sublists", "_trees", "depth")

    def __init__(self, styles: Styles) -> None:
        self.depth = 0
        self._styles = styles
        self._trees: dict[str, _Tree] = {}
        self._known: dict[str, str] = {}  # the list that each list counts with, by id
        self._last = ("", "")  # id and style of the list that was begun last
        self._open: list[Open] = []
        self._sublists: list[int] = []  # how many lists the item at hand has, for each open list
        self._restart = False  # whether the next paragraph of a list begins anew
        self._item: Element | None = None  # the item whose first paragraph has not come

    def begin(self, element: Element) -> None:
        """Begin text:list."""
        continued = element.get(_CONTINUED)
        if self._open:
            key, style, level = self._open[-1]
            self._open.append(Open(key, element.get(STYLE_NAME) or style, level + 1))
            again = self._restart or self._sublists[-1] > 0
            self._sublists[-1] += 1
        else:
            self._open.append(self._top(element))
            again = False
        self._restart = again if continued is None else continued != "true"
        self._sublists.append(0)

    def end(self) -> None:
        """End the list that was begun last."""
        self._open.pop()
        self._sublists.pop()
        self._item = None

    def item(self, element: Element) -> None:
        """Begin an item or a header of the list at hand; only an item has a number."""
        self._sublists[-1] = 0
        self._item = element if element.tag == ITEM else None

    def single(self, element: Element) -> None:
        """Begin text:numbered-paragraph, a list and an item in one; `end` ends it."""
        key, style = element.get(TEXT + "list-id") or "", element.get(STYLE_NAME) or ""
        self._open.append(Open(key or f"#{style}", style, whole(element.get(TEXT + "level"), 1) - 1))
        self._sublists.append(0)
        self._restart, self._item = False, element

    def suspend(self) -> State:
        """Leave the lists that are open, for what stands in one without being of it."""
        left = State(self._open, self._sublists, self._restart, self._item)
        self.resume(State([], [], restart=False, item=None))
        return left

    def resume(self, left: State) -> None:
        """Go on with the lists that were left."""
        self._open, self._sublists, self._restart, self._item = left

    def pass_over(self, element: Element) -> None:
        """Take notice of the lists in `element`, which is not told: others may continue them."""
        for one in element.iter(LIST):
            parent = one.getparent()
            if parent is None or parent.tag not in {ITEM, HEADER}:
                self._top(one)

    def label(self, paragraph: Element) -> str:
        """Count a paragraph and return the label before it, "" for none."""
        if not self._open:
            return self._heading(paragraph)
        item, again = self._item, self._restart
        self._item, self._restart = None, False
        if item is None:
            return ""
        key, name, level = self._open[-1]
        style = self._styles.list_style(item.get(TEXT + "style-override") or name)
        index = max(0, min(level, LEVELS - 1))
        start = whole(item.get(_START), _UNSET, LARGEST + 1)
        if start in {_UNSET, LARGEST + 1}:
            start = style.level(index).start if again else _UNSET
        return self._count(key, style, index, start)

    def _top(self, element: Element) -> Open:
        """Return a list that stands in no other, and remember it."""
        own, style = element.get(XML_ID) or f"#{len(self._known)}", element.get(STYLE_NAME) or ""
        key = self._known.get(own, own)
        continued = element.get(_CONTINUE)
        if continued is not None:
            key = self._known.get(continued, key)
        elif element.get(_CONTINUED) == "true" and self._last[1] == style and own not in self._known:
            key = self._known.get(self._last[0], key)
        if own not in self._known:
            self._last = (own, style)
        self._known[own] = key
        return Open(key, style, 0)

    def _heading(self, paragraph: Element) -> str:
        level = whole(paragraph.get(TEXT + "outline-level"), 1, LEVELS) if paragraph.tag == H else None
        index = self._styles.outlined(paragraph.get(STYLE_NAME), level)
        if index is None or paragraph.get(TEXT + "is-list-header") == "true":
            return ""
        start = _UNSET
        if paragraph.get(_RESTARTED) == "true":
            start = max(0, whole(paragraph.get(_START), self._styles.outline.level(index).start, LARGEST))
        return self._count(_OUTLINE, self._styles.outline, index, start)

    def _count(self, key: str, style: ListStyle, index: int, start: int) -> str:
        self.depth = index
        tree = self._trees.get(key)
        if tree is None:
            tree = self._trees[key] = _Tree()
        return label(style, index, tree.count(style, index, start)).strip("\n\t")
