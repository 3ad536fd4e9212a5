"""Tables that are drawn: straight lines in, grids of cells out.

Knows where lines cross; nothing of what stands between them.
"""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

NEAR = 2.0  # points: lines that are this near touch
NARROWEST = 6.0  # points: lines that are nearer than this bound no cell
MOST_PAIRS = 20_000  # of a line across and a line down; a page with more is a drawing
THICKEST = 3.0


class Stroke(NamedTuple):
    """A straight line: where it lies across its direction, and from where to where along it."""

    at: float
    start: float
    end: float


class Grid(NamedTuple):
    """A drawn table: `xs` bound its columns and `ys` its rows; the strokes tell which bounds are drawn."""

    xs: list[float]
    ys: list[float]
    down: list[list[Stroke]]
    across: list[list[Stroke]]

    def reaches(self, y: float) -> bool:
        """Say whether a height lies in the grid."""
        return self.ys[0] - NEAR <= y <= self.ys[-1] + NEAR

    def holds(self, x: float, y: float) -> bool:
        """Say whether a point lies in the grid."""
        return self.xs[0] - NEAR <= x <= self.xs[-1] + NEAR and self.reaches(y)

    def column(self, x: float) -> int:
        """Return the column that `x` lies in."""
        return min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)

    def row(self, y: float) -> int:
        """Return the row that `y` lies in."""
        return min(max(bisect_right(self.ys, y) - 1, 0), len(self.ys) - 2)

    def parted(self, row: int, column: int) -> bool:
        """Say whether a line is drawn left of `column` in `row`."""
        middle = (self.ys[row] + self.ys[row + 1]) / 2
        return any(one.start <= middle <= one.end for one in self.down[column])

    def closed(self, row: int, column: int) -> bool:
        """Say whether a line is drawn above `row` in `column`."""
        middle = (self.xs[column] + self.xs[column + 1]) / 2
        return any(one.start <= middle <= one.end for one in self.across[row])


def grids(across: Sequence[Stroke], down: Sequence[Stroke]) -> list[Grid]:
    """Return the grids that lines across and down make, from top to bottom."""
    if not across or not down or len(across) * len(down) > MOST_PAIRS:
        return []
    groups: dict[int, tuple[list[Stroke], list[Stroke]]] = {}
    for number, group in enumerate(_joined(across, down)):
        pair = groups.setdefault(group, ([], []))
        if number < len(across):
            pair[0].append(across[number])
        else:
            pair[1].append(down[number - len(across)])
    found = (_grid(*pair) for pair in groups.values())
    return sorted((one for one in found if one), key=_top)


def strokes(rules: Sequence[float]) -> tuple[list[Stroke], list[Stroke]]:
    """Return the lines across and the lines down, those joined that go on in each other."""
    across: list[Stroke] = []
    down: list[Stroke] = []
    sides = iter(rules)
    for x0, y0, x1, y1 in zip(sides, sides, sides, sides, strict=False):
        if y1 - y0 <= THICKEST:
            across.append(Stroke((y0 + y1) / 2, x0, x1))
        if x1 - x0 <= THICKEST and y1 - y0 > THICKEST:
            down.append(Stroke((x0 + x1) / 2, y0, y1))
    return _merged(across), _merged(down)


def _merged(found: Sequence[Stroke]) -> list[Stroke]:
    merged: list[Stroke] = []
    for level in _levels(found):
        last: Stroke | None = None
        for one in sorted(level, key=_start):
            if last is not None and one.start <= last.end + NEAR:
                last = last._replace(end=max(last.end, one.end))
                merged[-1] = last
            else:
                last = one
                merged.append(one)
    return merged


def _levels(found: Sequence[Stroke]) -> list[list[Stroke]]:
    """Return the strokes that lie at the same place across, together."""
    levels: list[list[Stroke]] = []
    for one in sorted(found):
        if levels and one.at - levels[-1][0].at <= NEAR:
            levels[-1].append(one)
        else:
            levels.append([one])
    return levels


def _joined(across: Sequence[Stroke], down: Sequence[Stroke]) -> list[int]:
    """Return for each line, those across first, the number of the group it touches others in."""
    parent = list(range(len(across) + len(down)))

    def root(one: int) -> int:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for here, flat in enumerate(across):
        for there, steep in enumerate(down, len(across)):
            if (
                flat.start - NEAR <= steep.at <= flat.end + NEAR
                and steep.start - NEAR <= flat.at <= steep.end + NEAR
            ):
                parent[root(there)] = root(here)
    return [root(one) for one in range(len(parent))]


def _grid(across: Sequence[Stroke], down: Sequence[Stroke]) -> Grid | None:
    """Return the grid that lines make, None where it has no two columns."""
    if len(across) < 2 or not down:
        return None
    steep, flat = _levels(down), _levels(across)
    xs, downs = _bounds(steep, min(one.start for one in across), max(one.end for one in across))
    ys, acrosses = _bounds(flat, min(one.start for one in down), max(one.end for one in down))
    return Grid(xs, ys, downs, acrosses) if len(xs) > 2 and len(ys) > 1 else None


def _bounds(
    levels: Sequence[list[Stroke]], first: float, last: float
) -> tuple[list[float], list[list[Stroke]]]:
    """Return where cells begin and end, the edges too where none is drawn, and what is drawn at each."""
    found: list[tuple[float, list[Stroke]]] = []
    for level in levels:
        if found and level[0].at - found[-1][0] < NARROWEST:
            found[-1][1].extend(level)
        else:
            found.append((level[0].at, list(level)))
    if found[0][0] - first > NARROWEST:
        found.insert(0, (first, []))
    if last - found[-1][0] > NARROWEST:
        found.append((last, []))
    return [at for at, _ in found], [drawn for _, drawn in found]


def _start(stroke: Stroke) -> float:
    return stroke.start


def _top(grid: Grid) -> float:
    return grid.ys[0]
