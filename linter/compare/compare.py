"""Two documents laid side by side: kind, header, and every question with its cells and its answer.

In: two documents.  Out: differences, those of the whole list first, then question by question.  Knows nothing
of files, of languages or of how a difference is shown.
"""

from collections.abc import Iterator, Sequence

from linter.compare.align import align
from linter.compare.merged import merged_texts
from linter.compare.missing import Belonging
from linter.compare.questions import Entry, entries
from linter.compare.single import Pairing, lonely
from linter.compare.whole import NOWHERE, header_differences, one_sided
from linter.model.comparison import Difference, Locate, Quotes, What
from linter.model.document import Document

Two = tuple[Document, Document]


def compare(documents: Two, quotes: Quotes, locate: Locate) -> tuple[Difference, ...]:
    """Return in what two lists differ.

    Not compared are their titles, introductions, signatures, headings and notes, and the order of questions
    that keep their numbers.
    """
    return tuple(_placed(found, documents, locate) for found in _differences(documents, quotes))


def _differences(documents: Two, quotes: Quotes) -> Iterator[Difference]:
    yield from header_differences(*documents)
    first, second = entries(documents[0], quotes), entries(documents[1], quotes)
    whole = tuple(one_sided(first, second))
    yield from whole
    pairs = list(_side_by_side(first, second))
    pairing = Pairing({found.what for found in whole}, merged_texts(pairs))
    hides = [_holds_unknown(document) for document in documents]
    belongs = Belonging(documents[1], second)
    before: tuple[Entry, ...] = ()
    for one, other in pairs:
        if one and other:
            yield from pairing.differences(one, other)
            before = (one, other)
        elif one:
            certain = not (hides[1] or _may_hide(before[1:]) or What.DROPPED in one.doubts)
            at = belongs.behind(before[1] if before else None)
            yield Difference(What.DROPPED, (lonely(one), NOWHERE), certain=certain, at=at)
        elif other:
            certain = not (hides[0] or _may_hide(before[:1]) or What.ADDED in other.doubts)
            yield Difference(What.ADDED, (NOWHERE, lonely(other)), certain=certain)


def _side_by_side(
    first: Sequence[Entry], second: Sequence[Entry]
) -> Iterator[tuple[Entry | None, Entry | None]]:
    pairs = align([entry.item for entry in first], [entry.item for entry in second])
    return (
        (None if one is None else first[one], None if other is None else second[other])
        for one, other in pairs
    )


def _holds_unknown(document: Document) -> bool:
    """Say whether among the questions there is text that was not recognised; it may hold another one."""
    unknown = (node for vragen in document.nodes.get("vragen", ()) for node in vragen.iter("onherkend"))
    return any(document.reading(node).text for node in unknown)


def _may_hide(before: Sequence[Entry]) -> bool:
    """Say whether the next question may stand unseen in the answer of this one."""
    return any(What.ANSWER in entry.doubts for entry in before)


def _placed(found: Difference, documents: Two, locate: Locate) -> Difference:
    """Return `found` with where to look: at the first words that differ, else at what it is about."""
    at = found.changes[0].spans if found.changes else (found.sides[0].span, found.sides[1].span)
    first, second = (
        side._replace(place=locate(document.flow, span) if span else None)
        for side, span, document in zip(found.sides, at, documents, strict=True)
    )
    return found._replace(sides=(first, second))
