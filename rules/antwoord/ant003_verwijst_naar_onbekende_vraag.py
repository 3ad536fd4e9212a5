r"""
severity: error
kinds: [lva, vhlva]
why:
  nl: Een verwijzing naar een vraag die er niet is, laat de lezer zonder antwoord.
  en: A reference to a question that is not there leaves the reader without an answer.
message:
  nl: "Het antwoord op vraag {nr} verwijst naar een vraag die niet in de lijst staat: {nummers}."
  en: "The answer to question {nr} refers to a question that is not in the list: {nummers}."
help:
  nl: Verbeter het nummer, of schrijf erbij uit welk ander stuk de vraag komt.
  en: Correct the number, or add which other document the question is from.
examples:
  good:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom.\n\nVraag 2\nHoezo?\n\nAntwoord 2\n\
        Zie het antwoord op vraag 1."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\n\
        Zie het antwoord op vraag 12 van de lijst van vragen over de begroting."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nZie het antwoord op vraag 12 uit het verslag."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDit is eerder gemeld in het antwoord op vraag 12."
  bad:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nZie het antwoord op ⟦vraag 12⟧."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nDaarom, zie ook de ⟦vragen 1, 12 en 14⟧ hierna."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\n⟦Zie antwoord 12.⟧"
"""

import re
from collections.abc import Iterator

from linter.model.answering import body_span, referral, strays
from linter.model.counting import Number
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import Known, known, listed
from linter.model.referring import Reference, Trust, references
from linter.model.rule import Hit, Inputs

_LEADS = (
    r"(?i)\b(?:antwoord(?:en)?|beantwoording|reactie) (?:op|van|bij)(?: de)? $"
    r"|\b(?:zie|naar) [^.;]{0,80}$|^zie $"
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every reference in an answer to a question that this list should have and has not."""
    found = [one for one in references(document, "antwoord") if one.trust is not Trust.ELSEWHERE]
    bare = list(_unmarked(document))
    if not (bare or found):
        return
    numbers = known(document)
    labels = [stray.span for stray in strays(document)]  # a label by itself is ANT002's
    for one in found:
        if any(label.start <= one.span.start < label.end for label in labels):
            continue
        if lacking := _lacking(one.numbers, numbers):
            doubt = one.trust is not Trust.SURE or not numbers.sure or not _leads(one)
            yield Hit(one.span, {"nummers": listed(lacking)}, doubt=doubt)
    for span, named in bare:
        if lacking := _lacking(named, numbers):
            yield Hit(span, {"nummers": listed(lacking)}, doubt=not numbers.sure)


def _unmarked(document: Document) -> Iterator[tuple[Span, tuple[Number, ...]]]:
    """Yield the answers that refer to others in no other words than `Zie antwoord 12`."""
    for answer in document.nodes.get("antwoord", ()):
        named = referral(document, answer)
        if named and next(answer.iterdescendants("verwijzing"), None) is None:
            yield body_span(document, answer), named


def _lacking(named: tuple[Number, ...], numbers: Known) -> list[tuple[int, int]]:
    lacking = {value for value, _letter in named if numbers.lacks(value)}
    return [(value, value) for value in sorted(lacking)]


def _leads(reference: Reference) -> bool:
    """Say whether the words before a reference are those by which an answer refers to another."""
    return re.search(_LEADS, f"{reference.before} ") is not None
