"""Where in a list a question belongs that it does not have.

In: a document and its questions.  Out: places without characters.  Knows nothing of the other list.
"""

from collections.abc import Sequence

from linter.compare.questions import Entry
from linter.model.document import Document
from linter.model.flow import Span


class Belonging:
    """Finds places in a list; the questions before which they stand are those of `entries`."""

    __slots__ = ("_document", "_entries", "_index")

    def __init__(self, document: Document, entries: Sequence[Entry]) -> None:
        self._document = document
        self._entries = entries
        self._index = {id(entry): index for index, entry in enumerate(entries)}

    def behind(self, entry: Entry | None) -> Span:
        """Return where the question behind `entry` (the first, behind None) begins, else the list's end."""
        following = 0 if entry is None else self._index[id(entry)] + 1
        if following < len(self._entries):
            start = self._entries[following].place.start
            return Span(start, start)
        return self._end()

    def _end(self) -> Span:
        nodes = self._document.nodes
        last = (nodes.get("vraag") or nodes.get("vragen") or [self._document.tree])[-1]
        span = self._document.span(last)
        end = span.start + len(self._document.text(span).rstrip())
        return Span(end, end)
