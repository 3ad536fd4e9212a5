"""The geometry of a table: a row's elements in, its cells with their columns out.

Knows spans, merges and what tracked changes take away; knows nothing of what stands in a cell.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from linter.formats.docx.markup import TC, TR, VAL, P, W, author, flag, head, number
from linter.formats.xmlpart import Element, child
from linter.model.making import new

MOST_COLUMNS = 1000
MOST_PLACED, MANY, SHORT = 4, 8, 12
"""Of a table that only places things: its rows at most, and the paragraphs of its largest cell at least; and
how many characters at most a cell has that numbers its row."""
_SPAN, _VMERGE, _HMERGE = W + "gridSpan", W + "vMerge", W + "hMerge"
_CELL_PROPERTIES, _ROW_PROPERTIES = W + "tcPr", W + "trPr"
_CELL_MERGE, _CELL_DELETED, _CELL_INSERTED = W + "cellMerge", W + "cellDel", W + "cellIns"
_CELL_CHANGED = W + "tcPrChange"


class Cell(NamedTuple):
    """One cell: its place in the row as stored (from 1), its first grid column and how many it takes.

    `merge` is "restart" where a merge downwards begins, "continue" where it goes on and the cell has no
    text of its own, "joined" where it goes on by a tracked change that leaves its text.  The other
    three are the authors of tracked changes.
    """

    element: Element
    place: int
    column: int
    columns: int = 1
    merge: str = ""
    inserted: str | None = None
    deleted: str | None = None
    changed: str | None = None


class RowProperties(NamedTuple):
    """What a row says of itself; authors are those of tracked changes."""

    header: bool = False
    before: int = 0
    hidden: bool = False
    inserted: str | None = None
    deleted: str | None = None
    changed: str | None = None


def row_properties(row: Element) -> RowProperties:
    """Return what `row` says of itself."""
    properties = child(row, _ROW_PROPERTIES)
    found = {} if properties is None else {one.tag: one for one in properties}
    if not found:
        return _PLAIN_ROW
    header, before, hidden = (found.get(W + name) for name in ("tblHeader", "gridBefore", "hidden"))
    who = {tag: author(one) for tag, one in found.items()}
    return RowProperties(
        header is not None and flag(header),
        0 if before is None else number(before, 0, MOST_COLUMNS),
        hidden is not None and flag(hidden),
        who.get(W + "ins"),
        who.get(W + "del"),
        who.get(W + "trPrChange"),
    )


_PLAIN_ROW = RowProperties()


def places_only(rows: Sequence[Element], paragraphs: int) -> bool:
    """Say whether a table with these rows is there to put things in their place, not to hold data.

    It has few rows, none of which is numbered or a head, and in a cell most of all `paragraphs`, or tables of
    more rows than its own.
    """
    if len(rows) > MOST_PLACED or any(row_properties(row).header for row in rows):
        return False
    found = [list(row.iterchildren(TC)) for row in rows]
    if any(len(row) > 1 and _numbers(row[0]) for row in found):
        return False
    within = sum(1 for row in rows for _ in row.iter(TR)) - len(rows)
    most = max((sum(1 for _ in cell.iter(P)) for row in found for cell in row), default=0)
    return within > len(rows) or (most >= MANY and 2 * most > paragraphs)


def _numbers(cell: Element) -> bool:
    """Say whether a cell numbers its row, automatically or with a figure amid little else."""
    text = "".join(one.text or "" for one in cell.iter(W + "t"))
    if not text:
        return next(cell.iter(W + "numPr"), None) is not None
    return len(text) <= SHORT and any(map(str.isdigit, text))


def cells(row: Iterable[Element], before: int) -> list[Cell]:
    """Return the cells among a row's children, from grid column `before` on; merged sideways they are one."""
    found: list[Cell] = []
    column = before
    for place, element in enumerate((one for one in row if one.tag == TC), 1):
        cell, sideways = _cell(element, place, column)
        if sideways and found:
            found[-1] = found[-1]._replace(columns=found[-1].columns + cell.columns)
        else:
            found.append(cell)
        column += 0 if cell.deleted is not None else cell.columns
    return found


def plain_cells(row: Iterable[Element], before: int) -> Iterator[Cell]:
    """Yield the cells among a row's children where none is merged, nor changed by a tracked change."""
    column = before
    for element in row:
        if element.tag == TC:
            column += 1
            yield new(Cell, (element, column - before, column - 1, 1, "", None, None, None))


def _cell(element: Element, place: int, column: int) -> tuple[Cell, bool]:
    """Return a cell, and whether it is merged with the one before it."""
    columns, merge, sideways = 1, "", False
    tracked: dict[str, str] = {}
    properties = head(element, _CELL_PROPERTIES)
    for one in () if properties is None else properties:
        tag = one.tag
        if tag == _SPAN:
            columns = max(1, number(one, 1, MOST_COLUMNS))
        elif tag == _VMERGE:
            merge = one.get(VAL, "continue")
        elif tag == _HMERGE:
            sideways = one.get(VAL, "continue") != "restart"
        elif tag == _CELL_MERGE:
            merge = _TRACKED_MERGES.get(one.get(W + "vMerge") or "", "")
            tracked[tag] = author(one)
        elif tag in _CELL_TRACKED:
            tracked[tag] = author(one)
    if not tracked:
        return Cell(element, place, column, columns, merge), sideways
    changed = tracked.get(_CELL_CHANGED, tracked.get(_CELL_MERGE))
    inserted, deleted = tracked.get(_CELL_INSERTED), tracked.get(_CELL_DELETED)
    return Cell(element, place, column, columns, merge, inserted, deleted, changed), sideways


_CELL_TRACKED = frozenset({_CELL_INSERTED, _CELL_DELETED, _CELL_CHANGED})
_TRACKED_MERGES = {"cont": "joined", "rest": "restart"}
