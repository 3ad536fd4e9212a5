r"""
severity: warning
why:
  nl: Bij een haakje of aanhalingsteken zonder tweede is niet te zien waar de tussenzin of het citaat eindigt.
  en: With a bracket or quotation mark without its second, nobody sees where the aside or quotation ends.
message:
  nl: "In vraag {nr} ontbreekt het haakje of aanhalingsteken dat hierbij hoort: {tekst}"
  en: "Question {nr} lacks the bracket or quotation mark that goes with this one: {tekst}"
help:
  nl: Zet het ontbrekende haakje of aanhalingsteken erbij, of haal het andere weg.
  en: Add the missing bracket or quotation mark, or remove the other.
examples:
  good:
    - "1\tWat kost (een deel van) de “stad” en wat is [dit]?"
    - "1\tKan dit a) in 2024, b) in 2025 of 3) later?"
    - "1\tWat is ”dit” en wat is «dat», en hoe breed is een scherm van 12\"?"
  bad:
    - "1\tWat kost ⟦(⟧een deel van de stad?"
    - "1\tWat kost een deel van de stad in euro⟦)⟧?"
    - "1\tWat kost een deel van de stad ⟦)⟧ in euro?"
    - "1\tWat betekent ⟦“⟧de stad is op slot?"
    - "1\tWat betekent ⟦\"⟧de stad is op slot?"
"""

from collections.abc import Iterator

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.rule import Hit, Inputs

LABEL = 3
"""So long is what stands before a bracket in a list, as in `a)` and `12)`."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the first mark of a kind that has no second; of some a list has only one half."""
    for _vraag, tekst, text in asked(document):
        if tekst is None or _is_plain(text):
            continue
        reading = document.reading(tekst)
        places = sorted([*_odd(text, "(", ")"), *_odd(text, "[", "]"), *_curly(text), *_straight(text)])
        answer = next(tekst.itersiblings("antwoord"), None) if places else None
        doubt = answer is not None and answer.get("twijfel") is not None
        for place in places:
            yield Hit(reading.span(place, place + 1), doubt=doubt)


def _is_plain(text: str) -> bool:
    """Say whether a text has no marks but round brackets, as many of each, and an opening one first."""
    if text.count("(") != text.count(")") or text.find("(") > text.find(")"):
        return False
    square = "[" in text or "]" in text
    return not (square or '"' in text or "“" in text or "”" in text or "„" in text)


def _odd(text: str, first: str, second: str) -> Iterator[int]:
    """Yield the first opening without a close, and the first close without an opening."""
    if text.count(first) == text.count(second) and text.find(first) <= text.find(second):
        return
    opened: list[int] = []
    lone = -1
    for place, sign in enumerate(text):
        if sign == first:
            opened.append(place)
        elif sign == second and opened:
            opened.pop()
        elif sign == second and lone < 0 and not _is_label(text, place):
            lone = place
    if opened:
        yield opened[0]
    if lone >= 0:
        yield lone


def _is_label(text: str, place: int) -> bool:
    """Say whether the bracket at `place` ends the label of an item, or a smiley."""
    before = text[max(0, place - 4 * LABEL) : place].rpartition(" ")[2].lstrip("“\"'(")
    return len(before) <= LABEL and (before.isalnum() or before in {":", ";", ":-"})


def _curly(text: str) -> Iterator[int]:
    """Yield the last opening of an odd number of curly marks, which Dutch writes in several ways."""
    if ("“" in text or "”" in text) and sum(map(text.count, "“”„")) % 2:
        yield max(text.rfind("“"), text.rfind("„")) if "“" in text or "„" in text else text.rfind("”")


def _straight(text: str) -> Iterator[int]:
    """Yield the last of an odd number of straight marks, unless one stands for inches or with a curly one."""
    if text.count('"') % 2 == 0 or "“" in text or "”" in text or "„" in text:
        return
    places = [place for place, sign in enumerate(text) if sign == '"']
    inches = any(place and text[place - 1].isdigit() for place in places)
    if not inches:
        yield places[-1]
