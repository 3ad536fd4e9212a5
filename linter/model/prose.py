"""The running text of a list: where an offset of the flow lies in a sentence that a person wrote.

In: a document.  Out: whether a span lies in running text, outside tables, page furniture, hidden text and the
values of columns.  Knows no rule.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from linter.model.document import NOT_READ, Document
from linter.model.flow import Span

_TAGS = ("titel", "al", "tekst", "tussenkop")


def spans_in_prose(document: Document, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield those of `spans` that lie whole in running text; of none the text is not even looked for."""
    for span in spans:
        pieces = document.once(_pieces)
        index = bisect_right(pieces, span.start, key=_start) - 1
        if index >= 0 and span.end <= pieces[index].end:
            yield span


def words(document: Document) -> Sequence[str]:
    """Return the words of the whole flow in lower case, with the punctuation that is written to them."""
    return document.once(_words)


def _words(document: Document) -> Sequence[str]:
    return document.flow.text.lower().split()


def _start(span: Span) -> int:
    return span.start


def _pieces(document: Document) -> list[Span]:
    """Return the spans of running text, in order and apart."""
    found: list[Span] = []
    for tag in _TAGS:
        for node in document.nodes.get(tag, ()):
            start, end = document.span(node)
            for child in node.iterdescendants(*NOT_READ):
                left = document.span(child)
                if left.start >= start:
                    found.append(Span(start, left.start))
                    start = left.end
            found.append(Span(start, end))
    return sorted(found)
