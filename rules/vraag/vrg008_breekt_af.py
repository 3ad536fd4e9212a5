r"""
severity: warning
why:
  nl: Een vraag die midden in een zin ophoudt, is niet te beantwoorden; er is tekst weggevallen.
  en: A question that stops in mid-sentence cannot be answered; text was lost.
message:
  nl: "Vraag {nr} houdt midden in een zin op: {tekst}"
  en: "Question {nr} stops in mid-sentence: {tekst}"
help:
  nl: Vul aan wat er is weggevallen.
  en: Add what was lost.
examples:
  good:
    - "1\tWaar gaat dit over?"
    - "1\tWat betekent dit voor de volgende onderdelen: onderwijs, zorg en defensie?"
    - "1\tKlopt het? Zo ja, waar komt dit van"
    - "1\tHoe komt dit? Graag een toelichting en een overzicht"
  bad:
    - "1\tWaarom is dit zo? En hoe zit het met ⟦de⟧"
    - text: "1\tKunt u aangeven hoeveel mensen dit betreft ⟦en⟧"
      also: [VRG002]
    - "1\tHoe zit dit? En wat vindt u ⟦van⟧"
    - "1\tHoe zit dit? En kunt u de ⟦cijfers,⟧"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

_OPEN = """
    de een en of te met als wegens omdat terwijl zodat indien der den sinds namens tijdens volgens
    inzake betreffende zoals onze hun
"""
"""Words that no Dutch sentence ends in, but where it is cut off or they are quoted."""
LOOSE = frozenset(["van", "tot", "tussen"])
"""Words that one ends in only where what they belong to stands before them: `waar komt dit van`."""
_BEFORE = frozenset(["waar", "daar", "hier", "er", "ergens", "nergens", "overal"])


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the last word of every question that ends in a comma or in a word that asks for more."""
    for tekst in document.nodes.get("tekst", ()):
        reading = document.reading(tekst)
        text = reading.text
        if text[-1:] in "?.!)":
            continue
        start = text.rfind(" ") + 1
        if start and _is_open(text, text[start:]):
            answer = next(tekst.itersiblings("antwoord"), None)
            doubt = answer is not None and answer.get("twijfel") is not None
            yield Hit(reading.span(start, len(text)), doubt=doubt or tekst.get("onderbroken") is not None)


def _is_open(text: str, last: str) -> bool:
    if last in _OPEN.split() or (last[-1] == "," and last[:-1].isalpha()):
        return True
    return last in LOOSE and _BEFORE.isdisjoint(text.lower().split())
