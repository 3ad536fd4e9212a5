"""The flow: all text of a file in reading order, and where every piece of it came from.

In: nothing.  Out: the types a format reader fills and every later stage reads.  Knows nothing of
questions.  Value types are named tuples: frozen, slotted, and several times cheaper to import and
to make than dataclasses, of which a long list would make tens of thousands.
"""

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters of the flow's text, counted from 0."""

    start: int
    end: int

    def holds(self, other: "Span") -> bool:
        """Say whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def shift(self, by: int) -> "Span":
        """Return the span `by` characters further on."""
        return Span(self.start + by, self.end + by)


class LineAnchor(NamedTuple):
    """A place in a text file: the line, from 1, and the column its block begins in, from 1.

    `turns` are the places at which a block leaves the line it is on, where markup or white space of the
    file is no part of it: how many characters into the block, and the line and column of the next one.
    """

    line: int
    column: int = 1
    turns: tuple[tuple[int, int, int], ...] = ()


class PartAnchor(NamedTuple):
    """A place in a word processor's file: part, paragraph and, in a table, table, row and cell.

    All count from 1 per part in document order, nested ones included.
    """

    part: str
    paragraph: int
    table: int | None = None
    row: int | None = None
    cell: int | None = None


class Box(NamedTuple):
    """A box on a page, in points from the page's top left; y grows downwards."""

    x0: float
    y0: float
    x1: float
    y1: float


class PlacedWord(NamedTuple):
    """A word of a block: where it begins and ends (characters from the block's start), its page, its box."""

    start: int
    end: int
    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def box(self) -> Box:
        """Return the word's box."""
        return Box(*self[3:])


class PageAnchor(NamedTuple):
    """A place on a page, from 1: the box of what stands there of the block, and where its words stand.

    A block may go on on later pages; its words tell.
    """

    page: int
    box: Box
    words: tuple[PlacedWord, ...] = ()


Anchor = LineAnchor | PartAnchor | PageAnchor


class BlockKind(StrEnum):
    """What a block is in its file; FRAME is a text box told where it hangs, TEXTBOX one beside the text."""

    LINE = "line"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    NOTE = "note"
    HEADER = "header"
    FOOTER = "footer"
    TEXTBOX = "textbox"
    FRAME = "frame"
    NUMBER = "number"


FURNITURE = frozenset({BlockKind.HEADER, BlockKind.FOOTER, BlockKind.TEXTBOX, BlockKind.FRAME})


class Layout(NamedTuple):
    """How a block stands on the page, as far as the file itself says so.

    `table` numbers the outermost table in the flow, `row` its rows and `column` its grid columns,
    all from 0; a block outside a table has `table` None.  A block in a nested table carries the
    place of the cell of the outermost table that holds it, and `nested` True.  `merged` is the
    row where a vertically merged cell begins, in a cell that continues it.
    """

    table: int | None = None
    row: int = 0
    column: int = 0
    columns: int = 1
    header: bool = False
    nested: bool = False
    merged: int | None = None
    level: int | None = None
    note: str | None = None


PLAIN = Layout()


class Block(NamedTuple):
    """A paragraph, line or note of the flow, without the separator that follows it.

    `generated` is True for characters that the file does not store (automatic numbers with the
    tab behind them): such a block has kind NUMBER and lies directly before its paragraph's block; the
    level of its layout is how deep it stands in its list (None at the outermost, or not known).
    """

    span: Span
    kind: BlockKind
    anchor: Anchor
    layout: Layout = PLAIN
    generated: bool = False


BLIND = "pages-without-text"
"""The property that names the pages, from 1, that show a picture and no text."""


class FactKind(StrEnum):
    """What a reader noticed that is not text."""

    INSERTED = "inserted"
    DELETED = "deleted"
    FORMATTED = "formatted"
    COMMENT = "comment"
    REMARK = "remark"
    HIDDEN = "hidden"
    HIGHLIGHT = "highlight"
    NOTE_REFERENCE = "note-reference"
    PROPERTY = "property"
    ENCODING = "encoding"
    CONTROL = "control"
    MARKUP = "markup"
    HYPHEN = "hyphen"
    LOST_NUMBER = "lost-number"
    UNSURE = "unsure"
    PLACEHOLDER = "placeholder"
    UNKNOWN_ELEMENT = "unknown-element"
    FOREIGN = "foreign"


class Fact(NamedTuple):
    """Something true of these characters: a tracked change, a comment, hidden text, a property.

    `name` is the property's name, the author of a change or comment, the note's number, or the name of an
    element that no file of its kind has; `value` the property's value, the deleted text or the comment's
    text.  Foreign content is named by its kind (macro, object, link, template), its value says where it is.
    A remark is a comment of our own, left by an earlier run.
    Of a lost number the file kept that it was there; a placeholder is what a template shows until then.
    Unsure is where a reader could not tell the rows and columns of a table.
    """

    kind: FactKind
    span: Span
    name: str = ""
    value: str = ""


class Mark(NamedTuple):
    """These characters are a `tag`; `attributes` say what they mean, `children` lie within it.

    Children are in the order of the flow and do not overlap; where one is empty its place among
    them is what tells to which of two neighbours it belongs.
    """

    span: Span
    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    children: tuple["Mark", ...] = ()


class Flow(NamedTuple):
    """One file as text.

    Invariants: blocks are ordered and do not overlap; what lies between two blocks is white space
    (a tab between the cells of a row, a newline elsewhere) or characters a MARKUP fact names; every
    character may stand in XML 1.0.
    `marks` is set only where the file itself says what its parts are (canonical XML); `heads` where the
    file says which row is the head of its table, `renumbered` where numbers are shown otherwise than they are
    written (Markdown counts the items of a list itself).
    """

    text: str
    blocks: tuple[Block, ...]
    facts: tuple[Fact, ...] = ()
    format: str = "text"
    marks: Mark | None = None
    heads: bool = False
    renumbered: bool = False

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds `offset`, else the last one before it; None if there is none."""
        if not self.blocks:
            return None
        index = bisect_right(self.blocks, offset, key=_block_start) - 1
        return self.blocks[max(index, 0)]

    def facts_of(self, *kinds: FactKind) -> Iterator[Fact]:
        """Yield the facts of these kinds in the order of the flow."""
        return (fact for fact in self.facts if fact.kind in kinds)

    def unremarked(self) -> "Flow":
        """Return the flow as it is without remarks of our own."""
        return self._replace(facts=tuple(fact for fact in self.facts if fact.kind is not FactKind.REMARK))


def _block_start(block: Block) -> int:
    return block.span.start
