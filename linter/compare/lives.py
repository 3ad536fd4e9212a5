"""Whether one list answers the questions of another, or both are one list in two renderings.

In: two documents.  Out: what there is to ask of them.  Knows nothing of what differs.
"""

from linter.compare.header import header
from linter.model.answering import numbers_of, says_something
from linter.model.comparison import About, What
from linter.model.document import Document

_OWN = frozenset({What.DOCUMENT_NUMBER, What.NUMBER, What.DATE})


def about(first: Document, second: Document) -> About:
    """Return QUESTIONS where the second has the answers that the first has not, else LIST.

    A list of questions is followed by one of questions and answers; a draft without answers by one in which
    most questions have one.  But with one number or date that is the same list, and answers of it got lost.
    """
    given = _answered(second)
    if not given or _answered(first):
        return About.LIST
    if second.soort == f"{first.soort}a":
        return About.QUESTIONS
    most = 2 * given > len(second.nodes.get("vraag", ()))
    return About.QUESTIONS if most and not _bear_one_number(first, second) else About.LIST


def _answered(document: Document) -> int:
    """Return to how many questions there is an answer; a label alone is none."""
    found = (node for node in document.nodes.get("antwoord", ()) if says_something(document, node))
    return sum(len(numbers_of(node)) for node in found)


def _bear_one_number(first: Document, second: Document) -> bool:
    pairs = zip(header(first), header(second), strict=True)
    return any(what in _OWN and one.meant and one.meant == other.meant for (what, one), (_, other) in pairs)
