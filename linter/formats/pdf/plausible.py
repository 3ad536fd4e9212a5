"""Whether what stands in columns is a table: rows of cells in, yes or no out.

Knows that columns have short names, and that rows hold several cells; nothing of what they say.
"""

from linter.formats.pdf.table import Table
from linter.model.pattern import late

LONGEST_NAME = 40
LONGEST_NUMBER = 8
NARROW = 0.35  # of a table's width: what a column of numbers takes at most
_DIGIT = late(r"\d")


def may_name(names: tuple[str, ...]) -> bool:
    """Say whether these may be the names of columns."""
    return all(len(name) <= LONGEST_NAME for name in names) and not _DIGIT.search(names[0])


def is_table(table: Table) -> bool:
    """Say whether what stands in columns is a table: named, and with rows of several cells."""
    body = table.rows[1:]
    if not body or not may_name(table.rows[0].names):
        return False
    if len(table.edges) == 3:
        full = sum(bool(row.cells[0].lines and row.cells[1].lines) for row in body)
        firsts = (line.x1 for row in table.rows for line in row.cells[0].lines)
        narrow = max(firsts, default=0.0) - table.edges[0]
        numbered = all(len(row.names[0]) <= LONGEST_NUMBER for row in table.rows)
        if full < (1 if numbered else 2) or narrow > NARROW * (table.edges[-1] - table.edges[0]):
            return False
    return any(sum(bool(cell.lines) for cell in row.cells.values()) > 1 for row in body)
