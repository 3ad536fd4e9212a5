r"""
severity: warning
why:
  nl: De kolom Bijlage zegt welk stuk erbij hoort; noemt de vraag een ander, dan is één van de twee verkeerd.
  en: The column Bijlage says which document belongs to it; where the question names another, one is wrong.
message:
  nl: "Vraag {nr} noemt bijlage {bijlagen}, maar de kolom Bijlage niet."
  en: "Question {nr} names annex {bijlagen}, but its column Bijlage does not."
help:
  nl: Zet de bijlage in de kolom, of verbeter het nummer in de vraag.
  en: Put the annex in the column, or correct the number in the question.
examples:
  good:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u bijlage 3 toelichten?\t3\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u bijlage 3 toelichten?\tBesluit\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u de bijlagen 2 en 3 toelichten?\t2, 3\t\t"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u de bijlage toelichten?\t\t\t"
  bad:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u ⟦bijlage 3⟧ toelichten?\t2\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u ⟦bijlage 3⟧ toelichten?\t\t\t"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u de ⟦bijlagen 2 en 3⟧ toelichten?\t2\t\t"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.asked import asked, numbers
from linter.model.document import Document
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMED = late(
    r"\bbijlagen \d{1,3}\b(?:(?:,| ?/| en| of| t/m| tot en met| ?[-–]) ?\d{1,3}\b)*"
    r"|\bbijlage (?:nr\. ?)?\d{1,3}\b",
    re.IGNORECASE,
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every mention of an annex that the question's own column does not give.

    A column that gives no number but a title may mean the same annex: nothing is said of that.
    """
    for _vraag, tekst, text in asked(document):
        given = _given(document, tekst) if tekst is not None and "bijlage" in text.lower() else None
        if tekst is None or given is None:
            continue
        reading = document.reading(tekst)
        for found in _NAMED.finditer(reading.text):
            missing = sorted(numbers(found.group()) - given)
            if missing:
                words = {"bijlagen": "\n".join(map(str, missing))}
                yield Hit(reading.span(*found.span()), words)


def _given(document: Document, tekst: "Element") -> set[int] | None:
    """Return the annexes in the column beside a question; None where there is none, or it says no number."""
    vraag = tekst.getparent()
    bijlagen = list(vraag.iter("bijlage")) if vraag is not None else []
    column = " ".join(document.text(document.span(bijlage)) for bijlage in bijlagen)
    given = numbers(column)
    unclear = not bijlagen or (column.strip(" \t\n-–") and not given)
    return None if unclear else given
