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
from linter.model.flow import FactKind
from linter.model.leftovers import leftovers
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit, at the first, that counts them all and names who made them."""
    yield from leftovers(document, (FactKind.INSERTED, FactKind.DELETED, FactKind.FORMATTED), "wijzigingen")
