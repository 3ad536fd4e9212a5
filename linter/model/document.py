"""The document: canonical XML laid over the flow, and text to read that remembers its offsets.

In: a tree whose text is the flow's text.  Out: spans of nodes, nodes by tag, reading text.  Knows
nothing of how the marks were found.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from linter.model.flow import Flow, Span
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

T = TypeVar("T")
NOT_READ = frozenset({"opmaak", "verborgen", "blz", "bijlage", "kolomkop", "noot"})
UNSEEN = r"\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u2401-\u2408\u240e-\u241f"
"""What nobody sees, for a class of a pattern: soft hyphens, what joins, parts or turns letters round, and the
controls that stand as their pictures (but for the break of a page)."""
_WORD = late(rf"[^\s{UNSEEN}]+")
_LEFT_OUT = late(rf"[{UNSEEN}]")
_SPACE = late(r"\s")


class Reading(NamedTuple):
    """Text as a person reads it: white space folded, what nobody sees, furniture and hidden text left out.

    `starts` are offsets in `text` at which a run of flow characters begins, `places` the flow
    offsets of those runs; both ascend.
    """

    text: str
    starts: Sequence[int]
    places: Sequence[int]
    end: int

    def place(self, offset: int) -> int:
        """Return the flow offset of the character at `offset` of the reading text."""
        if not self.starts or offset >= len(self.text):
            return self.end
        index = bisect_right(self.starts, offset) - 1
        return self.places[index] + offset - self.starts[index]

    def offset(self, place: int) -> int:
        """Return the offset in the reading text of the flow's `place`, or of what is read next behind it."""
        index = bisect_right(self.places, place) - 1
        if index < 0:
            return 0
        after = self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)
        return min(self.starts[index] + place - self.places[index], after)

    def span(self, start: int, end: int) -> Span:
        """Return the flow span of `text[start:end]`, which may hold characters left out."""
        if end <= start:
            return Span(self.place(start), self.place(start))
        return Span(self.place(start), self.place(end - 1) + 1)


class Document:
    """A canonical tree over a flow; treat it as frozen.

    `spans` maps every element to its span; `nodes` maps a tag to its elements in document order.
    """

    __slots__ = ("_kept", "_readings", "flow", "nodes", "spans", "tree", "vragen_starts")

    def __init__(self, tree: "Element", flow: Flow, spans: "Mapping[Element, Span]") -> None:
        self.tree = tree
        self.flow = flow
        self.spans = spans
        self.nodes = _by_tag(spans)
        self.vragen_starts = [spans[vraag].start for vraag in self.nodes.get("vraag", ())]
        self._readings: dict[Element, Reading] = {}
        self._kept: dict[Callable[[Document], object], object] = {}

    def once(self, make: "Callable[[Document], T]") -> "T":
        """Return what `make` says of this document; asked again, the same without being made again."""
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("T", self._kept[make])

    @property
    def soort(self) -> str:
        """The kind: lv, lva, vhlv, vhlva or onbekend."""
        return self.tree.get("soort") or "onbekend"

    def span(self, node: "Element") -> Span:
        """Return the span of `node` in the flow."""
        return self.spans[node]

    def text(self, span: Span) -> str:
        """Return the flow's characters at `span`, as they stand."""
        return self.flow.text[span.start : span.end]

    def reading(self, node: "Element") -> Reading:
        """Return the reading text of `node`, made once."""
        found = self._readings.get(node)
        if found is None:
            pieces = list(_pieces(node, self.spans)) if len(node) else [self.spans[node]]
            found = self._readings[node] = read(self.flow.text, pieces, self.spans[node].end)
        return found

    def vraag_at(self, offset: int) -> "Element | None":
        """Return the vraag that holds `offset`, or None outside the questions."""
        index = bisect_right(self.vragen_starts, offset) - 1
        if index < 0:
            return None
        vraag = self.nodes["vraag"][index]
        return vraag if offset <= self.spans[vraag].end else None


def _by_tag(spans: "Mapping[Element, Span]") -> "dict[str, list[Element]]":
    nodes: dict[str, list[Element]] = {}
    for node in spans:
        nodes.setdefault(node.tag, []).append(node)
    return nodes


def _pieces(node: "Element", spans: "Mapping[Element, Span]") -> Iterator[Span]:
    """Yield the spans of `node` that are read: all but what lies in a node that is not."""
    start, end = spans[node]
    for child in node.iterdescendants(*NOT_READ):
        left = spans[child]
        if left.start >= start:
            yield Span(start, left.start)
            start = left.end
    yield Span(start, end)


def read(text: str, pieces: Sequence[Span], end: int) -> Reading:
    """Return the reading text of `pieces` (one or more) of `text`; `end` is where it ends."""
    if len(pieces) == 1:
        whole = _as_it_stands(text, pieces[0], end)
        if whole is not None:
            return whole
    parts: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length, space = 0, -1
    for piece in pieces:
        at = piece.start
        for word in _WORD.finditer(text, piece.start, piece.end):
            start, stop = word.span()
            space = _space(text, at, start, space)
            if parts and space >= 0:
                parts.append(" ")
                starts.append(length)
                places.append(space)
                length += 1
            parts.append(text[start:stop])
            starts.append(length)
            places.append(start)
            length += stop - start
            at, space = stop, -1
        space = _space(text, at, piece.end, space)
    return Reading("".join(parts), starts, places, end)


def _space(text: str, start: int, end: int, known: int) -> int:
    """Return where white space stands in `text[start:end]`, else `known`: only what is read parts words."""
    if start == end:
        return known
    if text[end - 1].isspace():
        return end - 1
    found = _SPACE.search(text, start, end)
    return found.start() if found else known


def _as_it_stands(text: str, piece: Span, end: int) -> Reading | None:
    """Return the reading text of a piece that reads as it stands: one space between words, nothing to
    leave out.  Most do, and then every offset is a fixed distance away."""
    start, stop = piece
    raw = text[start:stop]
    folded = " ".join(raw.split())
    if len(folded) != len(raw):
        start = stop - len(raw.lstrip())
        if len(folded) != len(raw.strip()):
            return None
    if not folded.isascii() and _LEFT_OUT.search(folded):
        return None
    return Reading(folded, (0,), (start,), end)
