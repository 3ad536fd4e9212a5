"""The columns of a table in official XML: what it says of them in, where each cell begins and ends out.

Knows the names by which a cell says its columns; knows nothing of what stands in it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from linter.formats.tree import Element

_MOST = 1000


class Columns(NamedTuple):
    """The columns of a table by name, from 0, and the spans that have a name."""

    numbers: Mapping[str, int]
    spans: Mapping[str, tuple[str, str]]

    def reach(self, entry: Element) -> tuple[int | None, int]:
        """Return the column a cell says it begins in, None where it says none, and how many it takes."""
        said = entry.attributes
        first, last = self.spans.get(
            said.get("spanname", ""), (said.get("namest", ""), said.get("nameend", ""))
        )
        start = self.numbers.get(first or said.get("colname", ""))
        end = self.numbers.get(last)
        return start, 1 if start is None or end is None else max(end - start + 1, 1)


def columns(group: Element) -> Columns:
    """Return the columns that a `tgroup` specifies."""
    numbers: dict[str, int] = {}
    spans: dict[str, tuple[str, str]] = {}
    count = 0
    for one in group.elements():
        said = one.attributes
        if one.tag == "colspec":
            number = said.get("colnum", "")
            given = int(number) if number.isdecimal() and len(number) < 5 else 0
            count = given - 1 if 0 < given <= _MOST else count
            numbers.setdefault(said.get("colname", ""), count)
            count += 1
        elif one.tag == "spanspec":
            spans[said.get("spanname", "")] = (said.get("namest", ""), said.get("nameend", ""))
    numbers.pop("", None)
    spans.pop("", None)
    return Columns(numbers, spans)


def rows(entry: Element) -> int:
    """Return how many rows a cell takes."""
    more = entry.attributes.get("morerows", "")
    return 1 + int(more) if more.isdecimal() and len(more) < 6 else 1
