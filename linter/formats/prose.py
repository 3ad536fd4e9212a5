"""Running text of a marked-up file while it is written: texts with their places in, blocks out to the writer.

Knows white space as a browser shows it: a run of it is one space, none at the ends of a paragraph or of a
line.  Knows where each character stood.  Knows no tag.
"""

from linter.formats.tree import Text
from linter.formats.writer import Writer
from linter.model.flow import Block, BlockKind, FactKind, Layout, LineAnchor, Span
from linter.model.making import new
from linter.model.pattern import late

_GAP = late(r"[ \t\f]{2,}|[\t\f]")
_WHITE = " \t\n\f"
_NOWHERE = (0, 0)


class Prose:
    """The block at hand; `open` says whether it has begun, which it does with its first character."""

    __slots__ = (
        "_at",
        "_begun",
        "_depth",
        "_first",
        "_label",
        "_lost",
        "_pending",
        "_turns",
        "open",
        "writer",
    )

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.open = False
        self._begun = 0  # where the text of the block at hand begins in the flow
        self._first = self._at = _NOWHERE  # places in the file: of the block, and of the next character
        self._turns: list[tuple[int, int, int]] = []
        self._pending: Text | None = None
        self._label: Text | None = None
        self._lost = False
        self._depth = 0

    @property
    def next(self) -> int:
        """Where the next character will stand in the flow."""
        if self.open:
            return self.writer.length + len(self._pending.text if self._pending else "")
        return self.writer.next + (len(self._label.text) + 1 if self._label else 0)

    @property
    def place(self) -> tuple[int, int]:
        """The line and column behind the last character."""
        return self._at

    @property
    def waiting(self) -> bool:
        """Whether a number waits for its text."""
        return self._label is not None and not self.open

    def number(self, label: Text, fact: FactKind | None = None, depth: int = 0) -> None:
        """Let an automatic number stand before the next block, with a fact about its characters; it stands
        `depth` deep in its list."""
        self._depth = depth
        self._label = label
        self._lost = fact is FactKind.LOST_NUMBER

    def put(self, text: Text) -> None:
        """Write characters of which white space is folded."""
        characters, line, column = text
        body = characters.strip(_WHITE)
        if not (body or (characters and self.open)):
            return
        start = 0 if not body or characters[0] == body[0] else characters.index(body[0])
        if start or not body:
            self._space(line, column)
            line, column = _behind(characters[:start], line, column)
        if body:
            if "\n" in body or "  " in body or "\t" in body or "\f" in body:
                line, column = self._folded(body, line, column)
            else:
                self._emit(body, line, column)
                column += len(body)
            if start + len(body) < len(characters):
                self._space(line, column)

    def put_as_it_stands(self, text: Text) -> None:
        """Write characters of which all white space is kept."""
        characters, line, column = text
        for count, piece in enumerate(characters.split("\n")):
            if count:
                self.newline(line + count - 1, column)
                column = 1
            if piece:
                self._emit(piece, line + count, column)
            column += len(piece)

    def space(self) -> None:
        """Part what is parted by markup alone."""
        self._space(*self._at)

    def newline(self, line: int, column: int) -> None:
        """Begin a new line within the block; those at its ends are not shown."""
        before = self._pending.text if self._pending and self._pending.text != " " else ""
        self._pending = Text(before + "\n", line, column) if self.open else None

    def end(self, kind: BlockKind, layout: Layout) -> None:
        """End the block at hand, if there is one."""
        if not self.open:
            return
        self._pending = None
        anchor = new(LineAnchor, (*self._first, tuple(self._turns)))
        if self._label:
            span = new(Span, (self._begun - len(self._label.text) - 1, self._begun))
            shown = (
                layout
                if self._depth == 0 and layout.level is None
                else layout._replace(level=self._depth or None)
            )
            self.writer.blocks.append(new(Block, (span, BlockKind.NUMBER, anchor, shown, True)))
            if self._lost:
                self.writer.fact(FactKind.LOST_NUMBER, Span(span.start, span.end - 1))
            self._label = None
        self.writer.block(self._begun, kind, anchor, layout)
        self.writer.part("\n")
        self.open = False
        self._turns = []

    def whole(self, text: Text, kind: BlockKind, layout: Layout) -> bool:
        """Write a block that is this text alone: as `put` and `end` do, where no block is at hand; return
        whether there was anything to write."""
        characters, line, column = text
        if (
            self._label
            or characters.strip(_WHITE) != characters
            or "\n" in characters
            or "  " in characters
            or "\t" in characters
            or "\f" in characters
            or not characters
        ):
            self.put(text)
            begun = self.open
            self.end(kind, layout)
            return begun
        self._at = (line, column + len(characters))
        self.writer.whole(characters, kind, new(LineAnchor, (line, column, ())), layout)
        return True

    def whole_number(self, label: Text, kind: BlockKind, layout: Layout) -> None:
        """Write an automatic number before no text: as `number`, `blank` and `end` do, where no block is at
        hand."""
        characters, line, column = label
        writer = self.writer
        start = writer.start()
        writer.put(characters + "\t")
        end, anchor = writer.length, new(LineAnchor, (line, column, ()))
        number = new(Block, (new(Span, (start, end)), BlockKind.NUMBER, anchor, layout, True))
        writer.blocks += (number, new(Block, (new(Span, (end, end)), kind, anchor, layout, False)))
        writer.part("\n")
        self._at = (line, column)

    def blank(self, line: int = 0, column: int = 0) -> None:
        """Begin a block without text, unless one is at hand; a number that waits tells where."""
        if not self.open:
            self._begin(*(self._label[1:] if self._label else (line, column)))

    def empty(self, place: tuple[int, int], kind: BlockKind, layout: Layout) -> None:
        """Write a block without text, unless one is at hand, which ends; a number that waits tells where."""
        if self.open or self._label:
            self.blank(*place)
            self.end(kind, layout)
            return
        self._at = place
        self.writer.whole("", kind, new(LineAnchor, (*place, ())), layout)

    def _folded(self, body: str, line: int, column: int) -> tuple[int, int]:
        """Write characters without white space at their ends; return the place behind them."""
        self._emit("", line, column)
        for count, written in enumerate(body.split("\n")):
            if count:
                line, column = line + 1, 1
            piece = written.strip(_WHITE)
            if not piece:
                continue
            if count:
                self.writer.put(" ")
                column += written.index(piece[0])
                self._turns.append((self.writer.length - self._begun, line, column))
            if "  " in piece or "\t" in piece or "\f" in piece:
                piece = self._gaps(piece, line, column)
            self.writer.put(piece)
            column += len(written.rstrip(_WHITE)) - written.index(piece[0])
        self._at = (line, column)
        return self._at

    def _gaps(self, piece: str, line: int, column: int) -> str:
        """Return a piece of a line with its white space folded, noting where it goes on behind that."""
        at, less = self.writer.length - self._begun, 0
        for gap in _GAP.finditer(piece):
            less += len(gap[0]) - 1
            self._turns.append((at + gap.end() - less, line, column + gap.end()))
        return _GAP.sub(" ", piece)

    def _space(self, line: int, column: int) -> None:
        if self.open and self._pending is None:
            self._pending = new(Text, (" ", line, column))

    def _emit(self, characters: str, line: int, column: int) -> None:
        if not self.open:
            self._begin(line, column)
        elif self._pending:
            white, *place = self._pending
            self._pending = None
            self._turn(place[0], place[1])
            self.writer.put(white)
            self._at = (place[0], place[1] + 1) if white == " " else _NOWHERE
        self._turn(line, column)
        self.writer.put(characters)
        self._at = (line, column + len(characters))

    def _begin(self, line: int, column: int) -> None:
        self._begun = self.writer.start()
        if self._label:
            self.writer.put(self._label.text + "\t")
            self._begun = self.writer.length
        self._first = self._at = (line, column)
        self.open = True

    def _turn(self, line: int, column: int) -> None:
        if (line, column) != self._at:
            self._turns.append((self.writer.length - self._begun, line, column))


def _behind(white: str, line: int, column: int) -> tuple[int, int]:
    """Return the place behind white space that begins at a line and column."""
    newlines = white.count("\n")
    return (line + newlines, len(white) - white.rfind("\n")) if newlines else (line, column + len(white))
