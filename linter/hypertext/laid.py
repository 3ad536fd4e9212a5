"""A document laid out with its remarks in the margin: a flow and its marks in, elements out.

Paragraphs and headings one below the other, tables as tables, each remark beside its line.  Shows the text of
the document and nothing else of it.  Knows nothing of what the remarks say.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from linter.hypertext.marked import Marks, Numbered
from linter.hypertext.page import Node, tag
from linter.hypertext.phrases import WORDS
from linter.model.flow import Block, BlockKind, Flow

MOST_COLUMNS = 1000
_ASIDE = {
    BlockKind.NOTE: "note",
    BlockKind.HEADER: "header",
    BlockKind.FOOTER: "footer",
    BlockKind.TEXTBOX: "textbox",
    BlockKind.FRAME: "textbox",
}
Told = Callable[[Sequence[Numbered]], Node | None]
Placed = tuple[int, Block]


class Layout:
    """Lays out one document; `told` makes of remarks what stands beside their line."""

    __slots__ = ("_flow", "_marks", "_told", "_words")

    def __init__(self, flow: Flow, marks: Marks, told: Told, lang: str) -> None:
        self._flow = flow
        self._marks = marks
        self._told = told
        self._words = WORDS[lang]

    def parts(self) -> Iterator[Node]:
        """Yield the document, part by part, each with its remarks beside it."""
        if not self._flow.blocks and (loose := self._marks.of(0)):
            yield tag("div", {"class": "row"}, tag("p", {}, *self._marks.links(loose)), self._told(loose))
        for table, blocks in groupby(enumerate(self._flow.blocks), _table):
            if table is None:
                yield from (self._beside(one) for one in _paragraphs(blocks))
            else:
                yield self._tabled(list(blocks))

    def _beside(self, blocks: Sequence[Placed]) -> Node:
        """Return a paragraph, with its automatic number, and what is said of it."""
        remarks = self._remarks(blocks)
        shown = self._paragraph(blocks)
        return tag("div", {"class": "row"}, shown, self._told(remarks) if remarks else None)

    def _remarks(self, blocks: Sequence[Placed]) -> list[Numbered]:
        return [remark for index, _block in blocks for remark in self._marks.of(index)]

    def _paragraph(self, blocks: Sequence[Placed]) -> Node:
        block = blocks[-1][1]
        label = self._words.get(_ASIDE.get(block.kind, ""), "")
        name = "h2" if block.kind is BlockKind.HEADING and block.layout.table is None else "p"
        note = f" {block.layout.note}" if label and block.layout.note else ""
        text = (piece for index, _block in blocks for piece in self._marks.marked(index))
        return tag(name, {}, tag("small", {}, f"[{label}{note}] ") if label else None, *text)

    def _tabled(self, blocks: Sequence[Placed]) -> Node:
        """Return a table; where there are remarks on it, with one column more, for these."""
        noted = any(self._marks.of(index) for index, _block in blocks)
        body = tag("tbody")
        for _number, held in groupby(blocks, _row):
            row = list(held)
            body.append(tag("tr", {}, *self._cells(row)))
            if noted:
                remarks = self._remarks(row)
                body[-1].append(tag("td", {"class": "margin"}, self._told(remarks) if remarks else None))
        return tag("table", {"class": "laid"}, body)

    def _cells(self, blocks: Sequence[Placed]) -> Iterator[Node]:
        """Yield the cells of a row, an empty one where the row skips columns."""
        column = 0
        for at, held in groupby(blocks, _column):
            cell = list(held)
            if at > column:
                yield tag("td", _wide(at - column))
            layout = cell[0][1].layout
            column = at + layout.columns
            name, scope = ("th", {"scope": "col"}) if layout.header else ("td", {})
            yield tag(name, scope | _wide(layout.columns), *map(self._paragraph, _paragraphs(cell)))


def _paragraphs(blocks: Sequence[Placed] | Iterator[Placed]) -> Iterator[list[Placed]]:
    """Yield the blocks of each paragraph: an automatic number goes with what it numbers."""
    waiting: list[Placed] = []
    for one in blocks:
        waiting.append(one)
        if not one[1].generated:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _wide(columns: int) -> dict[str, str]:
    return {"colspan": str(min(columns, MOST_COLUMNS))} if columns > 1 else {}


def _table(one: Placed) -> int | None:
    return one[1].layout.table


def _row(one: Placed) -> int:
    return one[1].layout.row


def _column(one: Placed) -> int:
    return one[1].layout.column
