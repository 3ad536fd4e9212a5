r"""
severity: error
stages: {concept: info}
why:
  nl: Bijgehouden wijzigingen laten aan iedereen zien wat er eerst stond en wie het heeft veranderd.
  en: Tracked changes show everyone what stood there first and who changed it.
message:
  nl: "Er staan nog {aantal} bijgehouden wijzigingen in het bestand, van {auteurs}."
  en: "The file still has {aantal} tracked changes, by {auteurs}."
help:
  nl: Accepteer of verwerp alle wijzigingen (in Word onder Controleren) en zet het bijhouden uit.
  en: Accept or reject every change (in Word under Review), and turn tracking off.
variants:
  een:
    message:
      nl: "Er staat nog 1 bijgehouden wijziging in het bestand, van {auteurs}."
      en: "The file still has 1 tracked change, by {auteurs}."
terms:
  auteurs:
    onbekend: {nl: een onbekende auteur, en: an unknown author}
related:
  ook: {nl: "hier is ook iets gewijzigd", en: "something was changed here too"}
examples:
  good:
    - "1\tKunt u dit toelichten?"
  bad:
    - text: "1\tKunt u ⟦dit⟧ toelichten?"
      fact:
        - {kind: inserted, text: dit, name: De Groot}
    - text: "1\tKunt u ⟦dit⟧ nader toelichten?"
      fact:
        - {kind: inserted, text: nader}
        - {kind: formatted, text: dit}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Fact, FactKind, Span
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit, at the first, that counts them all and names who made them."""
    kinds = (FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED)
    facts = sorted(document.flow.facts_of(*kinds), key=_start)
    count = max(len(facts), _told(document))
    if not count:
        return
    names = dict.fromkeys(" ".join(fact.name.split()) for fact in facts if fact.name.strip())
    authors = [*names] if len(names) <= MOST else [*[*names][:MOST], "…"]
    words = {"aantal": str(count), "auteurs": "\n".join(authors) or "onbekend"}
    related = tuple(("ook", fact.span) for fact in facts[1 : MOST + 1])
    first = facts[0].span if facts else Span(0, 0)
    variant = "een" if count == 1 else None
    yield Hit(first, words, variant=variant, related=related, question=None if facts else "")


def _told(document: Document) -> int:
    """Return how many the file itself is said to have, where the places are not known."""
    told = "".join(node.get("wijzigingen", "") for node in document.nodes.get("bestand", ()))
    return int(told) if told.isdecimal() and len(told) < 10 else 0


def _start(fact: Fact) -> Span:
    return fact.span
