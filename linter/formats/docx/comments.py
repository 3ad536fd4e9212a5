"""Comments: the part that holds them in, a fact for each on the characters it is about out.

Knows where comments begin and end in the flow; does not know what stands there.  What we remarked ourselves
is told apart from what others did.
"""

from typing import NamedTuple

from linter.formats.docx.markup import ID, W, author, plain
from linter.formats.writer import Writer
from linter.formats.xmlpart import Element
from linter.model.flow import FactKind, Span
from linter.model.remark import AUTHOR


class Comment(NamedTuple):
    """What someone remarked."""

    author: str
    text: str


class Comments:
    """The comments of a document, and the places where those that are open began."""

    __slots__ = ("_comments", "_done", "_open")

    def __init__(self, root: Element | None) -> None:
        """Take the comments of the part `root`; None where the document has none."""
        self._comments = {} if root is None else _said(root)
        self._open: dict[str, int] = {}
        self._done: set[str] = set()

    def begin(self, name: str, place: int) -> None:
        """Remember that comment `name` begins at `place`."""
        if name in self._comments:
            self._open.setdefault(name, place)

    def end(self, name: str, writer: Writer) -> None:
        """Note the comment `name` from where it began to here."""
        if name in self._open:
            self._note(name, Span(self._open[name], max(self._open[name], writer.length)), writer)

    def mark(self, name: str, writer: Writer) -> None:
        """Note the comment `name` here, where it is about no characters."""
        if name in self._comments and name not in self._open:
            self._note(name, Span(writer.length, writer.length), writer)

    def close(self, writer: Writer) -> None:
        """Note at their beginning those that never end."""
        for name, place in self._open.items():
            start = min(place, writer.length)
            self._note(name, Span(start, start), writer)

    def _note(self, name: str, span: Span, writer: Writer) -> None:
        if name not in self._done:
            self._done.add(name)
            said = self._comments[name]
            writer.fact(FactKind.REMARK if said.author == AUTHOR else FactKind.COMMENT, span, *said)


def _said(root: Element) -> dict[str, Comment]:
    return {one.get(ID) or "": Comment(author(one), plain(one)) for one in root.iterchildren(W + "comment")}
