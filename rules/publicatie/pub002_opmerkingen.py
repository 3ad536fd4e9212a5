r"""
severity: error
stages: {concept: info}
why:
  nl: Opmerkingen in de kantlijn zijn voor collega's bedoeld en gaan met het bestand mee de deur uit.
  en: Comments in the margin are meant for colleagues, and leave the house with the file.
message:
  nl: "Er staan nog {aantal} opmerkingen in de kantlijn, van {auteurs}."
  en: "The file still has {aantal} comments in its margin, by {auteurs}."
help:
  nl: Verwijder alle opmerkingen (in Word onder Controleren) voordat het stuk wordt gepubliceerd.
  en: Delete every comment (in Word under Review) before the list is published.
variants:
  een:
    message:
      nl: "Er staat nog 1 opmerking in de kantlijn, van {auteurs}."
      en: "The file still has 1 comment in its margin, by {auteurs}."
  eigen:
    message:
      nl: "Er staan nog opmerkingen van vragenlint in dit bestand ({aantal})."
      en: "The file still has comments by vragenlint ({aantal})."
    help:
      nl: Haal ze voor publicatie weg met vragenlint annotate --remove, of in Word onder Controleren.
      en: Take them out before publication with vragenlint annotate --remove, or in Word under Review.
terms:
  auteurs:
    onbekend: {nl: een onbekende auteur, en: an unknown author}
related:
  ook: {nl: "hier staat ook een opmerking", en: "there is a comment here too"}
examples:
  good:
    - "1\tKunt u dit toelichten?"
  bad:
    - text: "1\tKunt u ⟦dit⟧ toelichten?"
      fact:
        - {kind: comment, text: dit, name: De Groot, value: "Klopt dit wel?"}
    - text: "1\tKunt u ⟦dit⟧ nader toelichten?"
      fact:
        - {kind: comment, text: nader, name: De Groot, value: "Waarom?"}
        - {kind: comment, text: dit, value: "Welk stuk?"}
    - text: "1\tKunt u ⟦dit⟧ toelichten?"
      fact:
        - {kind: remark, text: dit, name: vragenlint, value: "INFO TYP001"}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import FactKind
from linter.model.leftovers import leftovers
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit, at the first, that counts them all and names who made them, and one for our own."""
    yield from leftovers(document, (FactKind.COMMENT,), "opmerkingen")
    for own in leftovers(document, (FactKind.REMARK,), ""):
        yield own._replace(variant="eigen", related=())
