"""What is left in a file of how it was made: a document and the kinds of facts in, one hit out.

Knows that a file can say how many there are without saying where.
"""

from collections.abc import Iterator, Sequence

from linter.model.document import Document
from linter.model.flow import Fact, FactKind, Span
from linter.model.rule import Hit
from linter.model.suppression import is_suppression

MOST = 10
"""No message names more authors than this, nor more places."""


def leftovers(document: Document, kinds: Sequence[FactKind], told: str) -> Iterator[Hit]:
    """Yield one hit, at the first fact of these kinds, that counts them all and names who made them.

    `told` is the attribute of `bestand` in which a file whose places are not known gives their number, empty
    where none does.
    """
    every = sorted(document.flow.facts_of(*kinds), key=_start)
    facts = [fact for fact in every if not is_suppression(fact)]
    count = max(len(facts), _told(document, told) - (len(every) - len(facts)))
    if not count:
        return
    names = dict.fromkeys(" ".join(fact.name.split()) for fact in facts if fact.name.strip())
    authors = [*names] if len(names) <= MOST else [*[*names][:MOST], "…"]
    words = {"aantal": str(count), "auteurs": "\n".join(authors) or "onbekend"}
    related = tuple(("ook", fact.span) for fact in facts[1 : MOST + 1])
    first = facts[0].span if facts else Span(0, 0)
    variant = "een" if count == 1 else None
    yield Hit(first, words, variant=variant, related=related, question=None if facts else "")


def _told(document: Document, attribute: str) -> int:
    if not attribute:
        return 0
    said = "".join(node.get(attribute, "") for node in document.nodes.get("bestand", ()))
    return int(said) if said.isdecimal() and len(said) < 10 else 0


def _start(fact: Fact) -> Span:
    return fact.span
