"""A flow while it is written: characters and blocks in, in order; text, blocks and facts out.

Knows what parts blocks (the last separator asked for wins) and that like facts side by side are one.
Knows nothing of formats.
"""

from typing import NamedTuple

from linter.model.flow import PLAIN, Anchor, Block, BlockKind, Fact, FactKind, Flow, Layout, Span
from linter.model.making import new

_JOINED = frozenset({FactKind.INSERTED, FactKind.FORMATTED, FactKind.HIDDEN, FactKind.HIGHLIGHT})


class Where(NamedTuple):
    """Where paragraphs stand: their layout, and the cell that holds them as the file counts."""

    layout: Layout = PLAIN
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    hidden: bool = False


class Writer:
    """Blocks and facts so far; `length` counts the characters written, `tables` the outermost tables."""

    __slots__ = ("_gap", "_last", "_pieces", "blocks", "facts", "length", "tables")

    def __init__(self) -> None:
        self.length = 0
        self.tables = 0
        self._pieces: list[str] = []
        self.blocks: list[Block] = []
        self.facts: list[Fact] = []
        self._gap = ""
        self._last: dict[FactKind, int] = {}

    def put(self, text: str) -> None:
        """Write characters into the block at hand."""
        self._pieces.append(text)
        self.length += len(text)

    def start(self) -> int:
        """Write the separator that is due and return where the next block begins."""
        if self._gap:
            self._pieces.append(self._gap)
            self.length += 1
            self._gap = ""
        return self.length

    def part(self, separator: str) -> None:
        """Let `separator` (one character) stand before the next block, in place of one asked before."""
        self._gap = separator

    @property
    def ended(self) -> bool:
        """Whether the next block begins a line."""
        return self._gap == "\n"

    @property
    def next(self) -> int:
        """Where the next character will stand."""
        return self.length + len(self._gap)

    def number(self, label: str, anchor: Anchor, layout: Layout) -> int:
        """Write an automatic number with the tab behind it, as a block of its own; return where it ends."""
        start = self.length
        self.put(label + "\t")
        self.blocks.append(Block(Span(start, self.length), BlockKind.NUMBER, anchor, layout, generated=True))
        return self.length

    def block(self, start: int, kind: BlockKind, anchor: Anchor, layout: Layout) -> None:
        """End the block that began at `start`."""
        span = new(Span, (start, self.length))
        self.blocks.append(new(Block, (span, kind, anchor, layout, False)))

    def whole(self, text: str, kind: BlockKind, anchor: Anchor, layout: Layout) -> None:
        """Write a block that is one text: as `start`, `put` and `block` do, then a newline to part it."""
        pieces, start = self._pieces, self.length
        if self._gap:
            pieces.append(self._gap)
            start += 1
        pieces.append(text)
        self.length = end = start + len(text)
        self.blocks.append(new(Block, (new(Span, (start, end)), kind, anchor, layout, False)))
        self._gap = "\n"

    def fact(self, kind: FactKind, span: Span, name: str = "", value: str = "") -> None:
        """Note a fact; one that goes on where the last of its kind ended makes that one longer."""
        at = self._last.get(kind)
        last = self.facts[at] if at is not None else None
        if at is not None and last is not None and last.name == name and last.span.end == span.start:
            if kind in _JOINED and last.value == value and span.start < span.end:
                self.facts[at] = last._replace(span=Span(last.span.start, span.end))
                return
            if kind is FactKind.DELETED:
                self.facts[at] = last._replace(value=last.value + value)
                return
        self._last[kind] = len(self.facts)
        self.facts.append(Fact(kind, span, name, value))

    def cover(self, since: int, fact: Fact) -> None:
        """Note what is true of a whole, in place of the facts since number `since` that say it of parts."""
        said = (fact.kind, fact.name)
        self.facts[since:] = [one for one in self.facts[since:] if (one.kind, one.name) != said]
        self.facts.append(fact)
        self._last.clear()

    def flow(self, form: str) -> Flow:
        """Return all that was written, ended by a newline where there is any text."""
        if self.blocks:
            self.put("\n")
        facts = sorted(self.facts, key=_place)
        return Flow("".join(self._pieces), tuple(self.blocks), tuple(facts), form)


def _place(fact: Fact) -> Span:
    return fact.span
