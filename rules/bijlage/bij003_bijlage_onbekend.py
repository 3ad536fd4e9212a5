r"""
severity: error
why:
  nl: Een bijlage die er niet is, kan niemand opzoeken; het nummer klopt niet, of de bijlage ontbreekt.
  en: An annex that is not there cannot be looked up; its number is wrong or the annex is missing.
message:
  nl: "Vraag {nr} noemt een bijlage die er niet is: {bijlage}."
  en: "Question {nr} names an annex that is not there: {bijlage}."
variants:
  lijst:
    message:
      nl: "Vraag {nr} noemt een bijlage die niet in de lijst van bijlagen staat: {bijlage}."
      en: "Question {nr} names an annex that is not in the list of annexes: {bijlage}."
related:
  lijst: {nl: de lijst van bijlagen, en: the list of annexes}
unjudged:
  namen:
    nl: >-
      Of bijlage {bijlage} erbij zit, is niet te zien: geen enkel bestand heeft een nummer in de naam. Laat de
      naam met het nummer beginnen, of zet onder [bijlagen] in vragenlint.toml welk bestand welke bijlage is.
    en: >-
      Whether annex {bijlage} was given cannot be told: no file has a number in its name. Begin the name
      with the number, or say under [bijlagen] in vragenlint.toml which file is which annex.
help:
  nl: Verbeter het nummer van de bijlage, of zet de bijlage die ontbreekt erbij.
  en: Correct the number of the annex, or add the annex that is missing.
examples:
  good:
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
      bijlagen: {"bijlage-2.pdf": 20}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWaarom?\tBesluit\t11\t\n2\tHoezo?\t1, 3\t\t"
      bijlagen: {"1 - nota.pdf": 20, "besluit.docx": 20, "bijlage_03.odt": 4}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t2\t11\t15"
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWaarom?\t2\t\t"
      inleiding: |-
        De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën.

        Bijlagen:
        Bijlage 1: Besluit
        Bijlage 2: Nota
  bad:
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t⟦3⟧\t11\t15"
      bijlagen: {"1.pdf": 20, "Bijlage 2 - besluit.docx": 20}
      also: [BIJ008]
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u dit toelichten?\t⟦1-4⟧\t\t"
      bijlagen: {"1.pdf": 20, "2.pdf": 20}
    - text: "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tWaarom?\t⟦3⟧\t\t"
      inleiding: |-
        De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën.

        Bijlagen:
        1. Besluit
        2. Nota
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Union

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from linter.model.bijlagen import Bijlagen
    from linter.model.cited import Cited, Listed
    from linter.model.unjudged import Unjudged

Known = tuple["Bijlagen | None", "Listed | None"]


def check(document: Document, inputs: Inputs) -> Iterator[Union[Hit, "Unjudged"]]:
    """Yield every annex that a question names by number and that was neither given nor is listed."""
    text = document.flow.text
    if inputs.bijlagen is None and "ijlagen" not in text and "IJLAGEN" not in text:
        return
    from linter.model.cited import citations, listed

    known = (inputs.bijlagen, listed(document))
    if known[0] is not None and not known[0].numbered:
        yield from _untold([value for one in citations(document) for value in _missing(one, known)])
    elif known != (None, None):
        for one in citations(document):
            yield from _unknown(document, one, known)


def _unknown(document: Document, one: "Cited", known: Known) -> Iterator[Hit]:
    from linter.model.meant import summed

    unknown = _missing(one, known)
    given, found = known
    if unknown:
        yield Hit(
            document.span(one.node),
            {"bijlage": summed(unknown)},
            variant="lijst" if given is None else None,
            doubt=one.doubt or _is_doubtful(unknown, known),
            related=(("lijst", found.span),) if found is not None else (),
        )


def _is_doubtful(unknown: list[str], known: Known) -> bool:
    given, found = known
    if given is not None:
        return any(given.may_hold(value) for value in unknown)
    return found is not None and found.doubt


def _missing(one: "Cited", known: Known) -> list[str]:
    """Return the numbers of a question that nothing is."""
    from linter.model.cited import number
    from linter.model.meant import meant

    given, found = known
    values = [value for value in one.values if found is None or number(value) not in found.numbers]
    if given is None or not values:
        return values
    there = {named.said for named in meant(one, given) if named.files}
    return [] if one.said in there else [value for value in values if value not in there]


def _untold(values: list[str]) -> "Iterator[Unjudged]":
    """Yield that files without numbers cannot be told apart, where a question names one by number."""
    if values:
        from linter.model.meant import summed
        from linter.model.unjudged import UNCLEAR, Unjudged

        yield Unjudged("namen", {"bijlage": summed(values)}, UNCLEAR)
