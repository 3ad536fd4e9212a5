"""Tables over pages: what each page holds in, whole tables out.

Knows that a table goes on at the top of the next page in the same columns, that its names come back there,
and that a row without anything in its first column goes on with the row before.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.pdf.rivers import Text
from linter.formats.pdf.table import Cell, Row, Table

NEAR = 4.0  # points


class Whole(NamedTuple):
    """A whole table: its rows, which of them are names of columns, the columns' bounds (points), and which
    rows are unsure."""

    rows: list[Row]
    heads: set[int]
    edges: list[float]
    unsure: set[int]


def stitched(items: Sequence[Text | Table]) -> Iterator[Text | Whole]:
    """Yield the text and the whole tables of a document, in order."""
    whole: Whole | None = None
    page = 0  # that it has come to
    for item in items:
        if isinstance(item, Text):
            if whole:
                yield whole
            whole = None
            yield item
        elif whole and item.page == page + 1 and _goes_on(whole, item):
            _add(whole, item)
            page = item.page
        else:
            if whole:
                yield whole
            whole = Whole(list(item.rows), set(range(item.heads)), item.edges, set())
            _doubt(whole, item, item.heads)
            page = item.page
    if whole:
        yield whole


def _goes_on(whole: Whole, table: Table) -> bool:
    if len(table.edges) != len(whole.edges):
        return False
    near = all(abs(one - other) <= NEAR for one, other in zip(whole.edges, table.edges, strict=True))
    return near or _repeats(whole, table)


def _repeats(whole: Whole, table: Table) -> bool:
    return bool(table.rows) and table.rows[0].names == whole.rows[0].names


def _add(whole: Whole, table: Table) -> None:
    rows = list(table.rows)
    head = rows.pop(0) if _repeats(whole, table) else None
    last = next((at for at in range(len(whole.rows) - 1, 0, -1) if at not in whole.heads), None)
    begun = len(whole.rows)
    if rows and last is not None and _is_rest(rows[0], whole.rows[last]):
        whole.rows[last] = _joined(whole.rows[last], rows.pop(0))
        begun = last
    if head:
        whole.heads.add(len(whole.rows))
        whole.rows.append(head)
    whole.rows.extend(rows)
    _doubt(whole, table, begun)


def _doubt(whole: Whole, table: Table, begun: int) -> None:
    """Note that the rows from number `begun` on are unsure, where those of `table` are."""
    if table.unsure:
        whole.unsure.update(range(begun, len(whole.rows)))


def _is_rest(row: Row, before: Row) -> bool:
    """Say whether a row at the top of a page goes on with the row before."""
    same = {at: cell.columns for at, cell in row.cells.items()} == {
        at: cell.columns for at, cell in before.cells.items()
    }
    return same and not row.cells[0].lines and any(cell.lines for cell in row.cells.values())


def _joined(row: Row, rest: Row) -> Row:
    return Row(
        {
            at: Cell([*cell.lines, *rest.cells[at].lines], cell.columns, cell.merged)
            for at, cell in row.cells.items()
        }
    )
