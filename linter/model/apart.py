"""Whether two lists have questions in common at all, and whether those they have stand in another order.

In: the questions as they were put, with what differs, and the list beside them.  Out: numbers, or None where
each question is to be told by itself.  Knows no rule.
"""

from typing import NamedTuple

from linter.model.comparison import Difference, Put, What
from linter.model.document import Document
from linter.model.renumbering import Run, runs

LEAST = 5
"""Of fewer questions each is told."""
SHARED, CHANGED = 0.2, 0.5
"""Two lists are of other questions where fewer of the smaller are shared; a question is shared where no more
of its letters changed."""
SCATTERED = 0.5
"""Questions stand in another order where so many have another number, in so many runs."""


class Apart(NamedTuple):
    """Two lists of other questions: how many were put, how many of these stand in the list."""

    put: int
    shared: int


class Order(NamedTuple):
    """Questions in another order: how many have another number, of how many, and the first of them."""

    moved: int
    total: int
    first: Run


def apart(put: Put, document: Document) -> Apart | None:
    """Return that two lists have hardly a question in common; None where they have, or are too short."""
    given, here = len(put.document.nodes.get("vraag", ())), len(document.nodes.get("vraag", ()))
    least = min(given, here)
    if least < LEAST:
        return None
    lost = sum(one.what is What.DROPPED or _is_another(one) for one in put.differences)
    shared = max(given - lost, 0)
    return Apart(given, shared) if shared < SHARED * least else None


def order(put: Put) -> Order | None:
    """Return that questions stand in another order, None where numbers went on or few changed."""
    moved = [one for one in put.differences if one.what is What.RENUMBERED]
    found = list(runs(moved))
    total = len(put.document.nodes.get("vraag", ()))
    if len(found) < LEAST or len(found) < SCATTERED * total:
        return None
    return Order(len(moved), total, found[0])


def _is_another(found: Difference) -> bool:
    """Say whether a question only bears the number of another."""
    if found.what is not What.REWORDED or not found.sides[0].text or not found.sides[1].text:
        return False
    changed = sum(len(one.texts[0]) + len(one.texts[1]) for one in found.changes)
    return changed > CHANGED * (len(found.sides[0].text) + len(found.sides[1].text))
