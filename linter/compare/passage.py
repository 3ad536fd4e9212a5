"""A text as it is compared: its words, folded, each of which knows where it stands.

In: a document and the nodes whose reading text it is.  Out: words, as they stand and folded, and spans.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from linter.compare.folding import INVISIBLE, fold
from linter.model.comparison import Quotes
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_WORD = late(r"\S+")
_SOFT = "\u00ad"
_LAST = frozenset("-–—/")
"""Behind these a line may end within a word."""


class Passage:
    """The reading text of `nodes` together, folded (`text`).

    Without text it stands at `start`, an offset in the flow.  Places of words are only looked up in a text
    that differs from another.
    """

    __slots__ = ("_flow", "_places", "_readings", "_start", "text", "words")

    def __init__(self, document: Document, nodes: "Sequence[Element]", start: int, quotes: Quotes) -> None:
        self._flow = document.flow
        self._readings = [document.reading(node) for node in nodes]
        self._start = start
        self._places: Sequence[tuple[str, Span]] | None = None
        self.text = fold(" ".join(filter(None, (reading.text for reading in self._readings))), quotes)
        self.words: Sequence[str] = self.text.split()

    @classmethod
    def joined(cls, passages: "Sequence[Passage]") -> "Passage":
        """Return passages of one document, at least one, as a single one."""
        made = cls.__new__(cls)
        made._flow, made._start = passages[0]._flow, passages[0]._start
        made._readings = [reading for passage in passages for reading in passage._readings]
        made._places = None
        made.text = " ".join(filter(None, (passage.text for passage in passages)))
        made.words = made.text.split()
        return made

    @property
    def whole(self) -> Span:
        """Where it stands, from its first word to its last."""
        return self.span(0, len(self.words))

    @property
    def as_written(self) -> str:
        """The text before folding, with a space between words."""
        return self.written(0, len(self.words))

    def span(self, first: int, end: int) -> Span:
        """Return where the words `first` to `end` stand; of no words, where they would."""
        places = self._placed()
        if first < end:
            return Span(places[first][1].start, places[end - 1][1].end)
        at = places[first][1].start if first < len(places) else self._end()
        return Span(at, at)

    def written(self, first: int, end: int) -> str:
        """Return the words `first` to `end` as they stand in the file, parted by a space."""
        return " ".join(word for word, _place in self._placed()[first:end])

    def is_broken(self, first: int, end: int) -> bool:
        """Say whether one of the words `first` to `end` was, or may have been, broken at the end of a line.

        A hyphen, dash or slash there has the rest of its word behind it; one between words does not count.
        """
        if any(word[-1] in _LAST and word[-2:-1].isalnum() for word in self.words[first : end - 1]):
            return True
        return first < end and _SOFT in self._flow.text[slice(*self.span(first, end))]

    def _end(self) -> int:
        return self._placed()[-1][1].end if self.words else self._start

    def _placed(self) -> Sequence[tuple[str, Span]]:
        if self._places is None:
            self._places = [
                (found.group(), reading.span(*found.span()))
                for reading in self._readings
                for found in _WORD.finditer(reading.text)
                if found.group().strip(INVISIBLE)
            ]
        return self._places
