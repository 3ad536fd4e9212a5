"""Columns that white space parts: the lines of a page in, its tables and its runs of text out.

Follows from a line of several pieces the gaps between them downwards, as long as nothing stands in them.
Knows nothing of what the pieces say, but that a number does not name a column.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.formats.pdf.grid import Stroke
from linter.formats.pdf.named import pieces, row_of_names, whole
from linter.formats.pdf.ordered import ordered_more, ordered_table
from linter.formats.pdf.plausible import is_table, may_name
from linter.formats.pdf.table import MOST_HEAD, Gap, Table, flowing_table, head_lines, head_of
from linter.formats.pdf.words import Line, line_of

NARROWEST = 2.5  # points: what is left of a gap
FAR = 4.5  # of the height of letters: a table has no larger gap between its lines
WORDY = 2  # words a line of text holds at least
_NAMED = 3  # bounds of columns: more of them surely make a table
TRIES = 12  # times on a page that the order of the file may tell of no table after all
STEPS = 40  # lines looked at, for each line of the page


class Text(NamedTuple):
    """Lines of text, from top to bottom, in one column; `beside` where another column stands next to it."""

    lines: list[Line]
    beside: bool = False


class _Run(NamedTuple):
    """The lines `first` to `stop` (exclusive) that keep out of these gaps; `heads` or more name columns."""

    first: int
    stop: int
    gaps: list[Gap]
    heads: int = 0


def divided(lines: Sequence[Line], strokes: Sequence[Stroke], before: Table | None) -> Iterator[Text | Table]:
    """Yield the runs of text and the tables of a page, in order.

    `before` is the table that the page before ended with: it may go on at the top of this one.
    """
    loose: list[Line] = []
    at, steps, tries = 0, STEPS * len(lines), TRIES
    if before and not before.drawn and lines:
        more, at = _going_on(lines, before, strokes)
        yield from more
    while at < len(lines):
        found = _follow(lines, at) if steps > 0 else None
        if found is None:
            loose.append(lines[at])
            at += 1
            continue
        steps -= found.stop - found.first
        made, stop = _written(lines, found) if tries else ([], 0)
        if not made:
            tries = max(tries - 1, 0)
            made, stop = _columns(lines, found) or _table(lines, found, strokes), found.stop
        if not made:
            loose.append(lines[at])
            at += 1
            continue
        if loose:
            yield Text(loose)
            loose = []
        yield from made
        at = stop
    if loose:
        yield Text(loose)


def _follow(lines: Sequence[Line], first: int) -> _Run | None:
    """Return how far the gaps of a row of names that begins at line `first` go on downwards."""
    count, parted = row_of_names(lines, first)
    below = lines[first + 1 : first + count]
    if below and lines[first].x0 < min(line.x0 for line in below):
        # What stands above the names of columns may take the place of a name.
        apart = not any(word.x0 < lines[first].x1 for line in below for word in line.words)
        parted = [] if apart or len(row_of_names(lines, first + 1)[1]) >= len(parted) else parted
    gaps: list[Gap] = [[gap] for gap in parted]
    return _followed(lines, _Run(first, first + count, gaps, count), first + 1) if gaps else None


def _far(line: Line, above: Line) -> bool:
    """Say whether a line is too far from the one above it to be of the same table."""
    return line.base - above.base > FAR * max(line.size, above.size)


def _followed(lines: Sequence[Line], run: _Run, near: int) -> _Run:
    """Return how far a run goes on; from line `near` on its lines are near to each other."""
    first, at, gaps, heads = run
    while at < len(lines):
        line = lines[at]
        if at >= near and _far(line, lines[at - 1]):
            break
        left = [_carved(gap, line) for gap in gaps]
        if not all(left):
            break
        gaps = left
        at += 1
    return _Run(first, at, gaps, heads)


def _carved(gap: Gap, line: Line) -> Gap:
    """Return what of a gap the words of a line leave free."""
    if all(line.x1 <= start or line.x0 >= end for start, end in gap):
        return gap
    free = gap
    for word in line.words:
        if any(word.x0 < end and word.x1 > start for start, end in free):
            free = [
                piece
                for start, end in free
                for piece in ((start, min(end, word.x0)), (max(start, word.x1), end))
                if piece[1] - piece[0] >= NARROWEST
            ]
    return free


def _edges(lines: Sequence[Line], run: _Run) -> list[float]:
    """Return what bounds the columns of a run: its sides, and the middle of the widest piece of each gap."""
    inner = [_middle(max(gap, key=_width)) for gap in run.gaps]
    held = lines[run.first : run.stop]
    return [min(line.x0 for line in held) - 1, *inner, max(line.x1 for line in held) + 1]


def _table(lines: Sequence[Line], run: _Run, strokes: Sequence[Stroke]) -> list[Text | Table]:
    """Return the table that begins a run, none where it is none."""
    held = lines[run.first : run.stop]
    names = _names(whole(held[: run.heads]), run)
    if len(held) <= run.heads or _far(held[1], held[0]) or not may_name(tuple(names)):
        return []
    edges = _edges(lines, run)
    heads = head_of(held, edges, run.heads)
    if not heads:
        return []
    table = flowing_table(held, edges, strokes, heads)
    return [table._replace(gaps=tuple(run.gaps))] if is_table(table) else []


def _written(lines: Sequence[Line], run: _Run) -> tuple[list[Text | Table], int]:
    """Return the table that begins a run, by the order of the file; none where it is none."""
    found = ordered_table(lines[run.first :], run.heads)
    if found is None:
        return [], run.stop
    table, stop = found[0], run.first + found[1]
    if len(table.edges) == _NAMED and (columns := _columns(lines, run)):
        return columns, run.stop
    if len(table.rows) == 1 and stop == len(lines):  # its rows may be on the next page
        sure = len(table.edges) > _NAMED and may_name(table.names)
    else:
        sure = is_table(table) and not _far(lines[run.first + 1], lines[run.first])
    return ([table], stop) if sure else ([], run.stop)


def _going_on(
    lines: Sequence[Line], before: Table, strokes: Sequence[Stroke]
) -> tuple[list[Text | Table], int]:
    """Return how a table goes on at the top of a page, and up to which line."""
    found = ordered_more(lines, before)
    if found:
        return [found[0]._replace(edges=before.edges)], found[1]
    run = _goes_on(lines, before)
    return ([_more(lines[: run.stop], run, strokes, before)], run.stop) if run else ([], 0)


def _more(held: Sequence[Line], run: _Run, strokes: Sequence[Stroke], before: Table) -> Table:
    """Return the lines of a run that goes on from the page before as a table in the same columns."""
    edges = [before.edges[0], *(_middle(max(gap, key=_width)) for gap in run.gaps), before.edges[-1]]
    table = flowing_table(held, edges, strokes, head_lines(held, before))
    return table._replace(edges=before.edges, names=before.names, gaps=tuple(run.gaps))


def _names(line: Line, run: _Run) -> list[str]:
    """Return the pieces of the first line of a run."""
    edges = [(gap[0][0] + gap[-1][1]) / 2 for gap in run.gaps]
    pieces: list[list[str]] = [[] for _ in range(len(edges) + 1)]
    for word in line.words:
        pieces[sum(word.x0 > edge for edge in edges)].append(word.text)
    return [" ".join(piece) for piece in pieces]


def _columns(lines: Sequence[Line], run: _Run) -> list[Text | Table]:
    """Return two columns of text that stand side by side, none where the run is no such thing."""
    if len(run.gaps) != 1:
        return []
    held = lines[run.first : run.stop]
    edges = _edges(lines, run)
    left = [line_of(words) for line in held if (words := [w for w in line.words if w.x0 < edges[1]])]
    right = [line_of(words) for line in held if (words := [w for w in line.words if w.x0 >= edges[1]])]
    both = len(left) + len(right) - len(held)
    if both < 2 or held[0].bold or not (_is_wordy(left) and _is_wordy(right)):
        return []
    return [Text(left, beside=True), Text(right, beside=True)]


def _is_wordy(lines: Sequence[Line]) -> bool:
    """Say whether lines hold text, and no numbers or names of columns."""
    words = [word.text for line in lines for word in line.words]
    return len(words) >= WORDY * len(lines) and not lines[0].text[:1].isdigit()


def _goes_on(lines: Sequence[Line], before: Table) -> _Run | None:
    """Return the lines at the top of a page that go on in the columns of the table before it."""
    run = _followed(lines, _Run(0, 0, list(before.gaps)), MOST_HEAD)
    held = lines[: run.stop]
    inside = all(line.x0 >= before.edges[0] - 2 for line in held)
    return (
        run if held and inside and any(line.x0 > before.edges[1] or pieces(line) for line in held) else None
    )


def _middle(piece: tuple[float, float]) -> float:
    return (piece[0] + piece[1]) / 2


def _width(piece: tuple[float, float]) -> float:
    return piece[1] - piece[0]
