"""Text with marks: the characters of a flow and the remarks on them in, elements out.

Each remark has a number; behind its characters stands a link to where it is told.  Characters of several
remarks are marked once, more heavily, and as the worst of them.  Asked block after block, in the order of the
flow, so that all of it takes one pass however remarks overlap.  Knows nothing of how a document is laid out.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from linter.hypertext.page import Node, tag
from linter.model.flow import Block, Flow, Span
from linter.model.remark import Remark
from linter.model.rule import Severity

PLACE = "▸"
_RANKS = (Severity.ERROR, Severity.WARNING, Severity.INFO)


class Numbered(NamedTuple):
    """A remark with its number, from 1, in the order of the flow, and the place of the link to it."""

    number: int
    remark: Remark
    at: int


class Marks:
    """The marks on one flow, handed out block by block."""

    __slots__ = ("_active", "_edges", "_flow", "_homes", "_next")

    def __init__(self, flow: Flow, remarks: Sequence[Remark]) -> None:
        self._flow = flow
        self._homes = _homes(flow, remarks)
        self._edges = _edges(remarks)
        self._active = [0] * len(_RANKS)
        self._next = 0

    def of(self, index: int) -> Sequence[Numbered]:
        """Return the remarks that are told beside block number `index`."""
        return self._homes.get(index, ())

    def links(self, remarks: Sequence[Numbered]) -> Iterator[Node]:
        """Yield the links to remarks on a document without any text."""
        for remark in remarks:
            yield from _link(remark)

    def marked(self, index: int) -> Iterator[Node | str]:
        """Yield the text of block number `index` with its marks; to be asked in the order of the blocks."""
        block = self._flow.blocks[index]
        links = sorted(self.of(index), key=_at)
        at = self._behind(block.span.start)
        told = 0
        for end in self._cuts(block.span, [link.at for link in links]):
            if end > at:
                yield self._piece(self._flow.text[at:end])
            while told < len(links) and links[told].at <= end:
                yield from _link(links[told])
                told += 1
            at = self._behind(end)

    def _cuts(self, span: Span, links: Sequence[int]) -> list[int]:
        """Return the places within `span` at which a mark or a link begins or ends, and its end."""
        cuts = {*links, span.start, span.end}
        edge = self._next
        while edge < len(self._edges) and self._edges[edge][0] < span.end:
            cuts.add(self._edges[edge][0])
            edge += 1
        return sorted(cuts)

    def _behind(self, at: int) -> int:
        """Count what begins and ends up to `at`, and return it."""
        while self._next < len(self._edges) and self._edges[self._next][0] <= at:
            _at, rank, step = self._edges[self._next]
            self._active[rank] += step
            self._next += 1
        return at

    def _piece(self, text: str) -> Node | str:
        """Return text as it is marked here; not at all where it is about nothing."""
        number = sum(self._active)
        if not number:
            return text
        worst = next(one for one, held in zip(_RANKS, self._active, strict=True) if held)
        return tag("mark", {"class": f"{worst} more" if number > 1 else str(worst)}, text)


def _link(one: Numbered) -> Iterator[Node]:
    """Yield the link to a remark, behind a sign where it is about a place and no characters."""
    if one.remark.span.end <= one.remark.span.start:
        yield tag("mark", {"class": f"place {one.remark.severity}", "aria-hidden": "true"}, PLACE)
    name = str(one.number)
    said = (
        f"{name}: {one.remark.lines[0]}" if one.remark.lines else name
    )  # a number alone says nothing by ear
    yield tag("sup", {}, tag("a", {"id": f"m{name}", "href": f"#n{name}", "aria-label": said}, name))


def numbered(remarks: Sequence[Remark]) -> list[int]:
    """Return the number of each remark, from 1, in the order of the remarks."""
    order = sorted(range(len(remarks)), key=lambda index: remarks[index].span)
    numbers = [0] * len(remarks)
    for number, index in enumerate(order, 1):
        numbers[index] = number
    return numbers


def _homes(flow: Flow, remarks: Sequence[Remark]) -> Mapping[int, Sequence[Numbered]]:
    """Return, by the number of its block, each remark with its number and where its link is."""
    homes: dict[int, list[Numbered]] = defaultdict(list)
    starts = [block.span.start for block in flow.blocks]
    for number, remark in enumerate(sorted(remarks, key=_span), 1):
        home = _home(flow.blocks, starts, remark.span) if starts else 0
        at = remark.span.end
        if starts:
            start, end = flow.blocks[home].span
            at = min(max(at, start), end)
        homes[home].append(Numbered(number, remark, at))
    return homes


def _home(blocks: Sequence[Block], starts: Sequence[int], span: Span) -> int:
    """Return the number of the block a remark is about: the first that holds characters of it, else the
    one that holds its place."""
    found = max(bisect_right(starts, span.start) - 1, 0)
    follows = found + 1 < len(blocks) and starts[found + 1] < span.end
    return found + 1 if span.start >= blocks[found].span.end and follows else found


def _edges(remarks: Sequence[Remark]) -> list[tuple[int, int, int]]:
    """Return where marks begin and end, in order: place, rank of the severity, one more or one less."""
    edges = []
    for remark in remarks:
        start, end = remark.span
        if end > start:
            rank = _RANKS.index(remark.severity)
            edges += [(start, rank, 1), (end, rank, -1)]
    return sorted(edges)


def _at(one: Numbered) -> int:
    return one.at


def _span(remark: Remark) -> Span:
    return remark.span
