"""What a table is before it is read: its rows in; whether it holds data or only places things, and which of
its numbers were lost, out.

Knows that sites place whole pages in tables, and that an export can write each automatic number of a column
as a list of one item that begins again at 1.
"""

from collections.abc import Iterator
from typing import NamedTuple

from linter.formats.grid import MOST_ROWS
from linter.formats.html.lists import whole
from linter.formats.html.tags import BLOCKS, CELLS, SECTIONS
from linter.formats.tree import Element, Text

_WHITE = " \t\n\f"
_NO_ITEM = (None, 1)
MOST_PLACED, MANY, SHORT = 4, 8, 12
"""Of a table that only places things: its rows at most, and the lines of its largest cell at least; and how
many characters at most a cell has that numbers its row."""


class Shape(NamedTuple):
    """What a table is made of; `within` counts the rows of the tables in it."""

    rows: int
    cells: int
    heads: int
    within: int


def rows(table: Element) -> Iterator[tuple[Element, bool]]:
    """Yield the rows of `table` itself, each with whether it stands in the head."""
    for one in table.elements():
        if one.tag == "tr":
            yield one, False
        elif one.tag in SECTIONS:
            yield from ((row, one.tag == "thead") for row in one.elements() if row.tag == "tr")


def places_only(table: Element, shape: Shape, length: int) -> bool:
    """Say whether a table is there to put things in their place, not to hold data.

    It has one cell; or neither head nor numbers, and tables of more rows than its own, or few rows and in a
    cell most of the `length` characters of the page.
    """
    if table.attributes.get("role") in {"presentation", "none"} or shape.cells <= 1:
        return True
    if shape.heads or not (shape.within > shape.rows or shape.rows <= MOST_PLACED):
        return False
    found = [[one for one in row.elements() if one.tag in CELLS] for row, _head in rows(table)]
    if any(len(row) > 1 and _numbers(row[0]) for row in found):
        return False
    return shape.within > shape.rows or any(_holds_most(cell, length) for row in found for cell in row)


def _numbers(cell: Element) -> bool:
    """Say whether a cell numbers its row: with a list, or a figure amid little else."""
    text = "".join(one.text for one, _ in zip(cell.texts(), range(SHORT), strict=False)).strip()
    if not text:
        return any(one.tag == "ol" for one in cell.elements())
    return len(text) <= SHORT and any(map(str.isdigit, text))


def _holds_most(cell: Element, length: int) -> bool:
    """Say whether many lines stand in a cell, and most of the text of the page."""
    return 2 * sum(len(one.text.strip()) for one in cell.texts()) > length and _lines(cell) >= MANY


def _lines(cell: Element) -> int:
    waiting, count = [cell], 0
    while waiting:
        inside = [*waiting.pop().elements()]
        count += sum(one.tag in BLOCKS or one.tag == "br" for one in inside)
        waiting += inside
    return count


def spans(cell: Element) -> tuple[int, int]:
    """Return how many columns and rows a cell takes."""
    attributes = cell.attributes
    if "colspan" not in attributes and "rowspan" not in attributes:
        return 1, 1
    rows = whole(attributes.get("rowspan"))
    return whole(attributes.get("colspan")) or 1, MOST_ROWS if rows == 0 else rows or 1


def lost_numbers(table: Element) -> dict[Element, int]:
    """Return the list items that are all that is left of the automatic numbers of a column, with the number
    each has by its place: where each row has a list of its own and every one of them begins alike, mostly
    at 1."""
    found: list[Element] = []
    begin = 1
    for row, _head in rows(table):
        cell = next(row.elements(), None)
        item, number = _only_item(cell) if cell else _NO_ITEM
        if item and not found:
            begin = number
        if number != (begin if item else 1):
            return {}
        if item:
            found.append(item)
    few = 1 if begin == 1 else 2  # two rows may bear one number, by a slip
    return {item: count for count, item in enumerate(found, begin)} if len(found) > few else {}


def _only_item(cell: Element) -> tuple[Element | None, int]:
    """Return the item of a cell that holds nothing but a numbered list of one item without text, and its
    number."""
    lists = cell.children if len(cell.children) == 1 else _written(cell)
    if len(lists) != 1 or not isinstance(lists[0], Element) or lists[0].tag != "ol":
        return _NO_ITEM
    items = list(lists[0].elements())
    if len(items) != 1 or items[0].tag != "li":
        return _NO_ITEM
    if items[0].children and any(text.text.strip() for text in items[0].texts()):
        return _NO_ITEM
    numbers = (whole(items[0].attributes.get("value")), whole(lists[0].attributes.get("start")), 1)
    return items[0], next(number for number in numbers if number is not None)


def _written(element: Element) -> list[Element | Text]:
    return [
        one
        for one in element.children
        if isinstance(one, Element) or (isinstance(one, Text) and one.text.strip(_WHITE))
    ]
