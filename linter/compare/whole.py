"""What differs of two lists as a whole: their headers, and what only one of them has at all.

In: two documents, or their questions.  Out: differences that are about no question.
"""

from collections.abc import Iterator, Sequence

from linter.compare.header import header
from linter.compare.questions import Entry
from linter.model.comparison import Difference, Side, What
from linter.model.document import Document

COLUMNS = (What.BIJLAGE, What.VAN, What.TM)
NOWHERE = Side()


def header_differences(first: Document, second: Document) -> Iterator[Difference]:
    """Yield what differs of kind, dossiers, numbers and date."""
    for (what, one), (_what, other) in zip(header(first), header(second), strict=True):
        if one.meant != other.meant:
            yield Difference(what, (Side(None, one.text, one.span), Side(None, other.text, other.span)))


def one_sided(first: Sequence[Entry], second: Sequence[Entry]) -> Iterator[Difference]:
    """Yield the columns, and the answers, that several questions of one list have and none of the other.

    Such a list is one without that column; an empty column is none that the other should have.
    """
    for what in (*COLUMNS, What.ANSWERED):
        ours, theirs = _having(what, first), _having(what, second)
        if len(ours) > 1 and not _has(what, second):
            yield Difference(what, (_side(what, ours[0]), NOWHERE), certain=_is_certain(what, ours))
        elif len(theirs) > 1 and not _has(what, first):
            yield Difference(what, (NOWHERE, _side(what, theirs[0])), certain=_is_certain(what, theirs))


def _has(what: What, listed: Sequence[Entry]) -> bool:
    return any(what in entry.values for entry in listed) or bool(_having(what, listed))


def _having(what: What, listed: Sequence[Entry]) -> list[Entry]:
    """Return the questions that have a value, or an answer."""
    if what is What.ANSWERED:
        return [entry for entry in listed if entry.answer]
    return [entry for entry in listed if what in entry.values and entry.values[what].meant]


def _side(what: What, entry: Entry) -> Side:
    if entry.answer and what is What.ANSWERED:
        return Side(None, entry.answer.as_written, entry.answer.whole)
    return Side(None, entry.values[what].text, entry.values[what].span)


def _is_certain(what: What, having: Sequence[Entry]) -> bool:
    return any(what not in entry.doubts for entry in having)
