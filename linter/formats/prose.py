"""Running text of a marked-up file while it is written: texts with their places in, blocks out to the writer.

Knows white space as a browser shows it: a run of it is one space, none at the ends of a paragraph or of a
line.  Knows where each character stood.  Knows no tag.
"""

import re

from linter.formats.tree import Text
from linter.formats.writer import Writer
from linter.model.flow import Block, BlockKind, FactKind, Layout, LineAnchor, Span

_GAP = re.compile(r"[ \t\n\f]{2,}|[\t\n\f]")
_WHITE = " \t\n\f"
_NOWHERE = (0, 0)


class Prose:
    """The block at hand; `label` is the automatic number that waits for its text."""

    __slots__ = ("_at", "_begun", "_first", "_label", "_lost", "_pending", "_turns", "writer")

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self._begun = (
            -1
        )  # where the text of the block at hand begins in the flow; -1 before its first character
        self._first = self._at = _NOWHERE  # places in the file: of the block, and of the next character
        self._turns: list[tuple[int, int, int]] = []
        self._pending: Text | None = None
        self._label: Text | None = None
        self._lost = False

    @property
    def next(self) -> int:
        """Where the next character will stand in the flow."""
        if self._begun >= 0:
            return self.writer.length + len(self._pending.text if self._pending else "")
        return self.writer.next + (len(self._label.text) + 1 if self._label else 0)

    @property
    def begun(self) -> bool:
        """Whether the block at hand has a character."""
        return self._begun >= 0

    @property
    def waiting(self) -> bool:
        """Whether a number waits for its text."""
        return self._label is not None and self._begun < 0

    def number(self, label: Text, fact: FactKind | None = None) -> None:
        """Let an automatic number stand before the next block, with a fact about its characters."""
        self._label = label
        self._lost = fact is FactKind.LOST_NUMBER

    def put(self, text: Text) -> None:
        """Write characters of which white space is folded."""
        characters, line, column = text
        if self._begun < 0 and not characters.strip(_WHITE):
            return
        at = 0
        for gap in _GAP.finditer(characters):
            start, end = gap.span()
            if start > at:
                self._words(characters[at:start], line, column)
                column += start - at
            self._space(line, column)
            newlines = characters.count("\n", start, end)
            line += newlines
            column = end - characters.rfind("\n", start, end) if newlines else column + end - start
            at = end
        if at < len(characters):
            self._words(characters[at:] if at else characters, line, column)

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

    def newline(self, line: int, column: int) -> None:
        """Begin a new line within the block; those at its ends are not shown."""
        before = self._pending.text if self._pending and self._pending.text != " " else ""
        self._pending = Text(before + "\n", line, column) if self._begun >= 0 else None

    def end(self, kind: BlockKind, layout: Layout) -> bool:
        """End the block at hand; return whether there was one."""
        self._pending = None
        if self._begun < 0:
            return False
        anchor = LineAnchor(*self._first, tuple(self._turns))
        if self._label:
            span = Span(self._begun - len(self._label.text) - 1, self._begun)
            self.writer.blocks.append(Block(span, BlockKind.NUMBER, anchor, layout, generated=True))
            if self._lost:
                self.writer.fact(FactKind.LOST_NUMBER, Span(span.start, span.end - 1))
            self._label = None
        self.writer.block(self._begun, kind, anchor, layout)
        self.writer.part("\n")
        self._begun = -1
        self._turns = []
        return True

    def blank(self, line: int = 0, column: int = 0) -> None:
        """Begin a block without text, unless one is at hand; a number that waits tells where."""
        if self._begun < 0:
            self._begin(*(self._label[1:] if self._label else (line, column)))

    def _words(self, words: str, line: int, column: int) -> None:
        """Write words parted by single spaces."""
        if words[0] == " ":
            self._space(line, column)
            words = words[1:]
            column += 1
        if not words:
            return
        if words[-1] == " ":
            self._emit(words[:-1], line, column)
            self._space(line, column + len(words) - 1)
        else:
            self._emit(words, line, column)

    def _space(self, line: int, column: int) -> None:
        if self._begun >= 0 and self._pending is None:
            self._pending = Text(" ", line, column)

    def _emit(self, characters: str, line: int, column: int) -> None:
        if self._begun < 0:
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

    def _turn(self, line: int, column: int) -> None:
        if (line, column) != self._at:
            self._turns.append((self.writer.length - self._begun, line, column))
