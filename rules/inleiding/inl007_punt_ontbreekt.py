r"""
severity: warning
why:
  nl: De inleiding en de antwoordzin zijn hele zinnen.
  en: The introduction and the reply sentence are whole sentences.
message:
  nl: "Aan het eind van deze zin ontbreekt de punt: {tekst}"
  en: "This sentence lacks its full stop: {tekst}"
help:
  nl: Zet een punt achter de zin.
  en: Put a full stop behind the sentence.
fix: {nl: Zet een punt achter de zin, en: Put a full stop behind the sentence}
examples:
  good:
    - kind: lva
      antwoordzin: "Vragen en antwoorden zijn hierna afgedrukt."
    - kind: lva
      antwoordzin: "De vragen met de daarop gegeven antwoorden zijn hierna afgedrukt:"
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. 2).1"
  bad:
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. ⟦2)⟧"
      fixed: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de Voorjaarsnota (Kamerstuk 36 740 XVI, nr. 2)."
    - kind: lva
      antwoordzin: "Vragen en antwoorden zijn hierna ⟦afgedrukt⟧"
      fixed: "Vragen en antwoorden zijn hierna afgedrukt."
    - inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de brief van 12 mei 2026 inzake de ⟦Voorjaarsnota1⟧"
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ENDED = r"[.!?:;,…–-][\d\"'”’»)\]*]{0,6}$"
_LAST = r"\S{1,60}$"
_FORMULA = r"(?i)\b(?:voorgelegd|beantwoord|afgedrukt|verslag uit te brengen|gegeven antwoorden)\b"
_NOTE = r"[^\W\d]\d$|\)\d$"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the last word of every paragraph with a fixed formula that ends without a mark.

    A paragraph that goes on in the next one, or ends in what is still to be filled in, is not asked.
    """
    als = [al for al in document.nodes.get("al", ()) if al.get("rol") is not None]
    for index, al in enumerate(als):
        reading = document.reading(al)
        last = re.search(_LAST, reading.text[-60:])
        if last is None or re.search(_ENDED, reading.text[-8:]) or not re.search(_FORMULA, reading.text):
            continue
        if _goes_on(document, als[index + 1 : index + 2]) or _blank_at_end(document, al):
            continue
        end = len(reading.text)
        span = reading.span(end - len(last[0]), end)
        noted = re.search(_NOTE, reading.text[-8:])
        fix = None if noted else Fix("", (Edit(Span(span.end, span.end), "."),), Safety.SAFE)
        yield Hit(span, fix=fix)


def _goes_on(document: Document, after: "Sequence[Element]") -> bool:
    """Say whether the next paragraph cannot begin a sentence."""
    text = document.reading(after[0]).text[:1] if after else ""
    return bool(text) and not (text.isupper() or text in "\"'“‘«’")


def _blank_at_end(document: Document, al: "Element") -> bool:
    end = document.span(al).end
    return any(document.span(blank).end >= end - 1 for blank in al.iter("invulplek"))
