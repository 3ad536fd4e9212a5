r"""
severity: warning
why:
  nl: Zonder vraagteken is niet te zien of de vraag af is en wat er precies wordt gevraagd.
  en: Without a question mark nobody can see whether the question is complete, and what it asks.
message:
  nl: "In vraag {nr} staat geen vraagteken."
  en: "Question {nr} has no question mark."
help:
  nl: Zet een vraagteken achter wat er wordt gevraagd, of vul aan wat er is weggevallen.
  en: Put a question mark after what is asked, or complete what was lost.
variants:
  verzoek:
    severity: info
    message:
      nl: "Vraag {nr} is als verzoek geschreven, zonder vraagteken."
      en: "Question {nr} is a request, without a question mark."
examples:
  good:
    - "1\tBent u bekend met dit bericht?"
    - "1\tHoe komt dit? Graag een toelichting."
  bad:
    - "1\tBent u bekend met dit ⟦bericht.⟧"
    - "1\tHoeveel aanvragen zijn er ⟦afgewezen⟧"
    - "1\tGraag een ⟦toelichting.⟧"
    - "1\tLicht toe waarom dit niet ⟦lukt.⟧"
    - "1\tDe leden ontvangen graag een ⟦overzicht.⟧"
    - "1\tKunt u dit ⟦toelichten.⟧"
    - "1\tKan de minister aangeven wat de stand van zaken ⟦is.⟧"
    - "1\tZo ja, graag een ⟦overzicht.⟧"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.pattern import late
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ASKS = late("[?\uff1f]")
_REQUEST = late(
    r"(?:^|[.!:;] [\"'“‘(]?)(?:"
    r"(?:graag|gaarne|gelieve|(?:het |ons |een )?verzoeke?|a\.u\.b\.|s\.v\.p\.)(?!\w)"
    r"|(?:geef|licht|beschrijf|benoem|specificeer|motiveer|onderbouw|splits|noem|vermeld|schets|maak|ga)(?!\w)"
    r"|(?:kunt|wilt|zou|zoudt|kan|kunnen|wil|willen) [^.!;]{1,2000}en\.?$"
    r"|zo (?:ja|nee|niet), (?:graag|gaarne)(?!\w)"
    r"|(?:kan|wil|zou|kunnen|willen|zouden) (?:de [\w-]+|het kabinet)(?: en (?:de )?[\w-]+)? (?:\w+ ){0,2}"
    r"(?:aangeven|bevestigen|uiteenzetten|toelichten|uitleggen|verklaren|onderbouwen|motiveren|specificeren)(?!\w)"
    r"|(?:kunt|wilt|zou|zoudt) u (?:\w+ ){0,2}(?:uiteenzetten|toelichten|onderbouwen|motiveren|specificeren"
    r"|uitsplitsen|toezenden|verstrekken)(?!\w)"
    r"|(?:(?:de|deze) (?:\w+ ){0,2}leden|de commissie|wij|we) "
    r"(?:ontvangen|ontvangt|vernemen|verneemt|zien|ziet|horen|hoort|lezen|leest|krijgen|krijgt|verzoeken|verzoekt|zouden|zou|willen|wil)"
    r" (?:\w+ ){0,3}(?:graag|gaarne)(?!\w))",
    re.IGNORECASE,
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the last word of every question without a question mark; a mere request weighs less."""
    for _vraag, tekst, text in asked(document):
        if tekst is not None and text and "?" not in text and not _ASKS.search(text):
            reading = document.reading(tekst)
            variant = "verzoek" if _REQUEST.search(text) else None
            last = reading.span(text.rfind(" ") + 1, len(text))
            yield Hit(last, variant=variant, doubt=_ends_by_guess(tekst))


def _ends_by_guess(tekst: "Element") -> bool:
    """Say whether an answer without a label follows, so that where the question ends was inferred."""
    answer = next(tekst.itersiblings("antwoord"), None)
    return answer is not None and answer.get("twijfel") is not None
