r"""
severity: error
why:
  nl: Naar een vraag zonder nummer kan niemand verwijzen, en bij het beantwoorden raakt zij zoek.
  en: A question without a number cannot be cited, and gets lost when the list is answered.
message:
  nl: "Deze vraag heeft geen nummer."
  en: "This question has no number."
help:
  nl: Geef de vraag een nummer, of voeg de tekst bij de vraag waar die bij hoort.
  en: Give the question a number, or add its text to the question it belongs to.
variants:
  verloren:
    severity: info
    message:
      nl: "De nummers van de vragen zijn in dit bestand verloren gegaan; of ze kloppen, is niet na te gaan."
      en: "The numbers of the questions were lost in this file; whether they are right was not checked."
examples:
  good:
    - "Nr\tVraag\n1\tWaarom?\n2\tHoezo?"
    - "Vraag\nWaarom is dit besloten?"
  bad:
    - "Nr\tVraag\n1\tWaarom is dit besloten?\n⟦⟧\tHoezo is dat niet eerder gemeld?\n2\tWanneer gebeurt dat?"
    - text: "Nr\tVraag\n⟦1⟧\tWaarom is dit besloten?\n2\tHoezo is dat niet eerder gemeld?"
      fact:
        - {kind: lost-number, text: "1"}
        - {kind: lost-number, text: "2"}
    - "Nr\tVraag\n1\tWaarom is dit besloten?\n⟦⟧\tHoezo is dat niet eerder gemeld?\n3\tWanneer gebeurt dat?"
"""

from collections.abc import Iterator

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.numbering import lost, place_of
from linter.model.rule import Hit, Inputs


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the place of the number of every question that has a text and no number.

    Where an export lost them all, that is said once; the only question of a list needs none, nor does one
    whose cell for it is merged with that of the question before.
    """
    gone = lost(document)
    if gone:
        yield Hit(place_of(document, gone[0]), variant="verloren", question="")
    alone = len(document.nodes.get("vraag", ())) == 1
    for vraag, _tekst, text in asked(document):
        doubt = vraag.get("twijfel")
        if text and not alone and vraag.get("nr") is None and doubt != "nummer-samengevoegd":
            yield Hit(place_of(document, vraag), doubt=doubt is not None)
