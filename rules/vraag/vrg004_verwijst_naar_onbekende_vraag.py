r"""
severity: error
why:
  nl: Een vraag die voortbouwt op een vraag die er niet is, kan niet goed worden beantwoord.
  en: A question that builds on one that is not there cannot be answered well.
message:
  nl: "Vraag {nr} verwijst naar een vraag die niet in de lijst staat: {nummers}."
  en: "Question {nr} refers to a question that is not in the list: {nummers}."
help:
  nl: Verbeter het nummer, of schrijf erbij uit welk ander stuk de vraag komt.
  en: Correct the number, or add which other document the question is from.
examples:
  good:
    - "1\tWaarom is dat?\n2\tHoe komt dat, zie ook vraag 1?"
    - "1\tWaarom is dat?\n2\tWat bedoelt u in het antwoord op vraag 45 uit het vorige overleg?"
    - "1\tWaarom is dat?\n2\tWat bedoelt u in het antwoord op vraag 45?"
  bad:
    - "1\tWaarom is dat?\n2\tHoe komt dat, zie ook ⟦vraag 12⟧?"
    - "1\tWaarom is dat?\n2\tIndien het antwoord op ⟦vraag 12⟧ nee is, hoe komt dat dan?"
    - "1\tWaarom is dat?\n2\tGeldt dat ook voor ⟦vragen 1 en 12⟧?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.numbering import Known, known, listed
from linter.model.referring import Reference, Trust, references
from linter.model.rule import Hit, Inputs

_OWN = (
    r"(?i)\b(?:zie(?: ook)?|(?:aanvulling|aansluitend|vervolg|voortbouwend) op|(?:gelijk|idem) aan|idem"
    r"|(?:indien|als|mocht|zo) het antwoord op)(?: de)? $"
)
_ANSWERED = r"(?i)\b(?:antwoord(?:en)?|beantwoording|reactie) (?:op|van|bij)(?: de)? $"
_ABOUT = r"(?i)\b(?:over|inzake|betreffende|naar aanleiding van)\b"
_ASKED_BEFORE = r"(?i)vragen|antwoord|verslag|overleg"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every reference in a question to a question that this list should have and has not.

    `het antwoord op vraag 45` is mostly that of an earlier list, unless it is still to come.
    """
    found = [one for one in references(document, "tekst") if _is_own(one)]
    if not found:
        return
    numbers = known(document)
    earlier = _is_about_answers(document)
    for one in found:
        lacking = sorted({value for value, _letter in one.numbers if numbers.lacks(value)})
        if lacking:
            words = {"nummers": listed((value, value) for value in lacking)}
            yield Hit(one.span, words, doubt=earlier or _is_doubted(one, numbers))


def _is_own(reference: Reference) -> bool:
    if reference.trust is Trust.ELSEWHERE:
        return False
    before = f"{reference.before} "
    return re.search(_ANSWERED, before) is None or re.search(_OWN, before) is not None


def _is_doubted(reference: Reference, numbers: Known) -> bool:
    told = re.search(_OWN, f"{reference.before} ") is not None
    return not told or reference.trust is not Trust.SURE or not numbers.sure


def _is_about_answers(document: Document) -> bool:
    """Say whether the list asks about an earlier list, whose questions have numbers too."""
    for al in document.nodes.get("al", ()):
        parent = al.getparent()
        if parent is not None and parent.tag == "inleiding":
            subject = re.split(_ABOUT, document.reading(al).text, maxsplit=1)[1:]
            if subject and re.search(_ASKED_BEFORE, subject[0]):
                return True
    return False
