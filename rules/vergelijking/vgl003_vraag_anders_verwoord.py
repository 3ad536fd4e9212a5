r"""
severity: error
why:
  nl: Een vraag wordt beantwoord zoals zij is gesteld; in andere woorden vraagt de commissie iets anders.
  en: A question is answered as it was put; in other words the committee asks something else.
message:
  nl: "Vraag {nr} is anders verwoord dan gesteld: {woorden}."
  en: "Question {nr} is not worded as it was put: {woorden}."
help:
  nl: >-
    Neem de vraag over zoals zij is gesteld; is de wijziging afgesproken, zet er dan als opmerking bij:
    vragenlint: negeer VGL003 want, met de reden.
  en: >-
    Take over the question as it was put; where the change was agreed on, add as a comment:
    vragenlint: negeer VGL003 want, with the reason.
variants:
  meer:
    message:
      nl: "Vraag {nr} is anders verwoord dan gesteld: {woorden}, en nog op {meer} plaatsen."
      en: "Question {nr} is not worded as it was put: {woorden}, and in {meer} more places."
  leeg:
    message:
      nl: "Vraag {nr} heeft hier geen tekst; gesteld is: {gesteld}."
      en: "Question {nr} has no text here; what was put is: {gesteld}."
  gevuld:
    message:
      nl: "Vraag {nr} is zonder tekst gesteld; hier staat: {tekst}."
      en: "Question {nr} was put without a text; here stands: {tekst}."
related:
  gesteld: {nl: "zo is vraag {nr} gesteld", en: "question {nr} as it was put"}
examples:
  good:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost «dat» de gemeenten?"
      text: "1\tWaarom is daar-\nvoor gekozen?\n2\tWat kost “dat” de gemeenten?"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?\n3\tHoeveel mensen werken er?"
      kind: lva
      text: "1, 3\nWaarom is daarvoor gekozen?\nHoeveel mensen werken er?\n\nAntwoord\nVeel.\n\n\
        2\nWat kost dat de gemeenten?\n\nAntwoord\nNiets."
  bad:
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de ⟦provincies?⟧"
    - gesteld: "1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      text: "1\tWaarom ⟦is nu⟧ daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
    - gesteld: "1\tWat kost dat per jaar de grote gemeenten en provincies in het hele land of de stad nu?"
      text: "1\t⟦Hoeveel kost dat per maand de grote steden en provincies in een heel land of de dorpen⟧ nu?"
    - gesteld: "Nr\tVraag\n1\tWaarom is daarvoor gekozen?\n2\tWat kost dat de gemeenten?"
      also: [VRG001]
      text: "Nr\tVraag\n1⟦⟧\t\n2\tWat kost dat de gemeenten?"
    - gesteld: "Nr\tVraag\n1\t\n2\tWat kost dat de gemeenten?"
      text: "Nr\tVraag\n1\t⟦Waarom is daarvoor gekozen?⟧\n2\tWat kost dat de gemeenten?"
"""

from collections.abc import Iterator

from linter.model.apart import apart
from linter.model.comparison import Difference, What, cited
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

MOST = 4
"""So many changes are told; of more the first MOST - 1 and how many there are besides."""


def check(document: Document, inputs: Inputs) -> Iterator[Hit]:
    """Yield the words of a question that are not those which were put; none where VGL002 says it once."""
    if inputs.put is None or apart(inputs.put, document):
        return
    for found in inputs.put.differences:
        first, second = found.sides
        if found.what is not What.REWORDED or first.span is None or second.span is None or not found.shown:
            continue
        hit = Hit(second.span, doubt=not found.certain, put=(("gesteld", first.span),))
        if not second.text:
            yield hit._replace(variant="leeg", words={"gesteld": cited(first.text)})
        elif not first.text:
            yield hit._replace(variant="gevuld")
        else:
            yield _reworded(hit, found)


def _reworded(hit: Hit, found: Difference) -> Hit:
    more = len(found.changes) > MOST
    told = found.shown[: MOST - 1 if more else MOST]
    last = max(found.changes[-1].spans[1].end, found.shown[-1].span.end)
    lines = (" → ".join(map(cited, one.texts)) for one in told)
    return hit._replace(
        span=Span(found.shown[0].span.start, last),
        words={"woorden": "\n".join(lines), "meer": str(len(found.changes) - len(told))},
        variant="meer" if more else None,
    )
