r"""
severity: warning
why:
  nl: De kolom Bijlage zegt welk stuk erbij hoort; noemt de vraag een ander, dan is één van de twee verkeerd.
  en: The column Bijlage says which document belongs to it; where the question names another, one is wrong.
message:
  nl: "Vraag {nr} noemt bijlage {bijlagen}, maar in de kolom Bijlage staat die niet."
  en: "Question {nr} names annex {bijlagen}, but its column Bijlage does not."
help:
  nl: Zet de bijlage in de kolom, of verbeter het nummer in de vraag.
  en: Put the annex in the column, or correct the number in the question.
examples:
  good:
    - "1\tKunt u bijlage 3 toelichten?\t3\t11\t15"
    - "1\tKunt u de bijlagen 2 en 3 toelichten?\t2, 3\t\t"
    - "1\tKunt u de bijlage toelichten?\t\t\t"
  bad:
    - "1\tKunt u ⟦bijlage 3⟧ toelichten?\t2\t11\t15"
    - "1\tKunt u ⟦bijlage 3⟧ toelichten?\t\t\t"
    - "1\tKunt u de ⟦bijlagen 2 en 3⟧ toelichten?\t2\t\t"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

_NAMED = re.compile(
    r"\bbijlagen \d{1,3}\b(?:(?:,| ?/| en| of| t/m| tot en met| ?[-–]) ?\d{1,3}\b)*"
    r"|\bbijlage (?:nr\. ?)?\d{1,3}\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,3}")
_RANGE = re.compile(r"(\d{1,3}) ?(?:t/m|tot en met|[-–]) ?(\d{1,3})")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every mention of an annex that the question's own column does not give."""
    for vraag in document.nodes.get("vraag", ()):
        tekst, bijlage = vraag.find("tekst"), vraag.find("bijlage")
        if tekst is None or bijlage is None:
            continue
        given = _numbers(f"{bijlage.get('nr', '')} {document.text(document.span(bijlage))}")
        reading = document.reading(tekst)
        for found in _NAMED.finditer(reading.text):
            missing = [number for number in _numbers(found.group()) if number not in given]
            if missing:
                words = {"bijlagen": ", ".join(map(str, missing))}
                yield Hit(reading.span(found.start(), found.end()), words)


def _numbers(text: str) -> list[int]:
    """Return the numbers in `text` in ascending order, those within a range too."""
    found = {int(number): None for number in _NUMBER.findall(text)}
    for first, last in _RANGE.findall(text):
        found.update(dict.fromkeys(range(int(first), int(last) + 1)))
    return sorted(found)
