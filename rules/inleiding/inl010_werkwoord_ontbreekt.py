r"""
severity: error
why:
  nl: Zonder werkwoord is een zin niet af; vaak is er bij het verbeteren een woord weggevallen.
  en: Without its verb a sentence is not complete; often a word was lost while correcting.
message:
  nl: "In deze zin ontbreekt het werkwoord bij {tekst}."
  en: "This sentence lacks its verb near {tekst}."
help:
  nl: "Voeg het werkwoord toe: zijn, is, heeft of hebben."
  en: "Add the verb: zijn, is, heeft or hebben."
examples:
  good:
    - kind: lva
      antwoordzin: "Bij brief van 3 juni 2026 heeft de Minister deze vragen beantwoord. Vragen en \
        antwoorden, voorzien van een inleiding, zijn hieronder afgedrukt."
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026. Hieronder vindt u de \
        vragen en antwoorden afgedrukt."
    - kind: vhlva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nVragen en antwoorden hieronder afgedrukt."
  bad:
    - kind: vhlva
      antwoordzin: "De vragen zijn op 12 mei 2026 voorgelegd aan de Minister van Financiën. Bij brief van \
        3 juni 2026 ⟦ze⟧ door de Minister van Financiën beantwoord."
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026. Vragen en antwoorden \
        ⟦hieronder⟧ afgedrukt."
    - inleiding: "De vaste commissie voor Financiën ⟦een aantal⟧ vragen voorgelegd aan de Minister van \
        Financiën over de Voorjaarsnota."
    - kind: lva
      antwoordzin: "De Minister ⟦deze vragen⟧ beantwoord bij brief van 3 juni 2026."
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 1000

_SENTENCE = r"[.:;] +(?=[A-Z])"
_DATE = r"\d{1,2} [a-z]{3,9} \d{4}"
_REPLIED = (
    rf"(?i)bij brief van {_DATE} "
    r"(?P<at>ze|zij|deze(?: vragen)?|de vragen) (?:alle )?(?:door|beantwoord)\b"
)
_PRINTED = (
    r"(?i)(?:(?:de )?vragen en (?:de )?|de )(?:daarop .{0,200}?)?antwoorden,? .{0,80}?"
    r"(?P<at>hieronder|hierna|hierbij|hierachter) (?:integraal )?(?:afgedrukt|opgenomen)\b"
)
_PUT = rf"(?i)de vragen (?P<at>op) {_DATE} (?:\w+ )?voorgelegd\b"
_ASKED = (
    r"(?i)(?:de|het) (?:[a-z]{1,20} ){0,2}commissies? .{0,500}?(?P<at>een aantal|de (?:na)?volgende|de eer) "
    r"(?:vragen (?:ter beantwoording )?voorgelegd|verslag uit te)\b"
)
_ANSWERED = (
    r"(?i)(?:de|het) (?:minister|staatssecretaris|regering|kabinet|algemene? rekenkamer).{0,300}?"
    r"(?P<at>deze vragen|de vragen|ze) beantwoord bij brief van\b"
)
_BARE = (_REPLIED, _PRINTED, _PUT, _ASKED, _ANSWERED)
_RIGHT = (
    "heeft een aantal ",
    "hebben een aantal ",
    "heeft de eer ",
    "hebben de eer ",
    "heeft deze vragen ",
    "hebben deze vragen ",
    "zijn hierna ",
    "zijn hieronder ",
    "zijn hierbij ",
    "zijn ze door ",
    "zijn op ",
)
"""What most such sentences say; they need no look."""
_VERB = (
    r"(?i)\b(?:zijn|is|was|waren|word(?:t|en)|werd(?:en)?|he(?!t\b)\w{1,5}|had(?:den)?|st(?:aan|aat)|vindt?|vinden"
    r"|treft|z[ij]{1,3}n|zullen|zal|kunt|kan|kunnen|geeft|legt|leggen|stelt|stellen|wenst|wensen|gaf|gaven)\b"
)
"""What can be the verb, also where a letter of it is wrong: that is the spelling's to say."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield where the verb belongs in every fixed sentence that has none at all."""
    for al in document.nodes.get("al", ()):
        if al.get("rol") is not None:
            yield from _in(document, al)


def _in(document: Document, al: "Element") -> Iterator[Hit]:
    reading = document.reading(al)
    text = reading.text[: 4 * LONGEST]
    start = 0
    for end in [*(found.end() for found in re.finditer(_SENTENCE, text)), len(text)]:
        sentence = text[start : min(end, start + LONGEST)]
        bare = _bare(sentence)
        if bare is not None:
            yield Hit(reading.span(start + bare.start("at"), start + bare.end("at")))
        start = end


def _bare(sentence: str) -> "re.Match[str] | None":
    """Return what a fixed sentence says without its verb, None where it has one or is no such sentence."""
    if any(right in sentence for right in _RIGHT):
        return None
    bare = next((found for pattern in _BARE if (found := re.match(pattern, sentence))), None)
    return bare if bare is not None and re.search(_VERB, sentence[: bare.end()]) is None else None
