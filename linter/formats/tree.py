"""Markup as a tree whose texts know where they stand in the file.

In: nothing.  Out: the types that the readers of HTML and XML grow and walk.  Knows no tag.
"""

from collections.abc import Iterator
from typing import NamedTuple


class Text(NamedTuple):
    """Characters as they are read, from a line and column (both from 1) of the file on.

    Each stands in a column of its own and a newline begins the next line; a reference such as `&euml;` is a
    text by itself.
    """

    text: str
    line: int
    column: int


class Remark(NamedTuple):
    """A comment, which is not shown."""

    text: str
    line: int
    column: int


class Element:
    """An element: its tag, its attributes, what stands in it in order, and where it begins in the file."""

    __slots__ = ("attributes", "children", "column", "line", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], line: int, column: int) -> None:
        self.tag = tag
        self.attributes = attributes
        self.children: list[Element | Text | Remark] = []
        self.line = line
        self.column = column

    def elements(self) -> "Iterator[Element]":
        """Yield the elements that stand directly in this one."""
        return (child for child in self.children if isinstance(child, Element))

    def only(self) -> "Element | Text | Remark | None":
        """Return what stands in this element, None where nothing does; itself where more does."""
        inside = self.children
        if not inside:
            return None
        return inside[0] if len(inside) == 1 else self

    def texts(self) -> Iterator[Text]:
        """Yield the texts in this element and in all below it, in order."""
        waiting: list[Element | Text | Remark] = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, Element):
                waiting += one.children[::-1]
            elif isinstance(one, Text):
                yield one

    def said(self) -> str:
        """Return the text in this element, white space folded."""
        return " ".join("".join(one.text for one in self.texts()).split())
