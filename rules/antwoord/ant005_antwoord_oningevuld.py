r"""
severity: error
stages: {concept: info}
kinds: [lva, vhlva]
why:
  nl: Een plek die nog moet worden ingevuld, is geen antwoord en hoort niet in een gepubliceerde lijst.
  en: A place still to be filled in is no answer and does not belong in a published list.
message:
  nl: "In het antwoord op vraag {nr} moet nog iets worden ingevuld: {tekst}"
  en: "Something still has to be filled in in the answer to question {nr}: {tekst}"
help:
  nl: Vul het antwoord in.
  en: Fill in the answer.
variants:
  alles:
    message:
      nl: "Nog geen enkel antwoord is ingevuld; bij het eerste staat: {tekst}"
      en: "Not one answer has been filled in yet; the first: {tekst}"
related:
  ook: {nl: "ook het antwoord op vraag {nr} niet: {tekst}", en: "nor the answer to question {nr}: {tekst}"}
examples:
  good:
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nIn de begroting staat deze post op PM."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\n\
        In de brief staat: ‘De Kamer [...] is geïnformeerd.’ Zie hoofdstuk XX."
    - kind: lva
      text: "Vraag 1\nWaarom?\n\nAntwoord 1\nIn de brief staat: \
        ‘Dat … miljoen euro nodig is’ en ‘wat [het antwoord] volgt’."
  bad:
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n⟦PM⟧"
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nJa.\n\nVraag 2\nB?\n\nAntwoord 2\n⟦[...]⟧"
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nHet gaat om ⟦€ XX⟧ miljoen, zie de brief van ⟦[datum]⟧."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\nDat kost ⟦[bedrag invullen]⟧.\n\nVraag 2\nB?\n\n\
        Antwoord 2\n⟦[Tekst volgt]⟧\n\nVraag 3\nC?\n\nAntwoord 3\nDat kost ⟦…⟧ euro."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\n⟦x⟧\n\nVraag 2\nB?\n\nAntwoord 2\nJa."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\n⟦@@⟧\n\nVraag 2\nB?\n\nAntwoord 2\nJa."
    - kind: lva
      text: "Vraag 1\nA?\n\nAntwoord 1\n⟦n.t.b.⟧\n\nVraag 2\nB?\n\nAntwoord 2\nPM\n\nVraag 3\nC?\n\n\
        Antwoord 3\nPM"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.answering import body_span, says_something
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 80
MOST = 10

_WHOLE = (
    r"(?i)[\[(<*\s]*(?:p\.?\s?m\.?|n\.?\s?t\.?\s?b\.?|n\.?\s?n\.?\s?b\.?|t\.?\s?b\.?\s?d\.?"
    r"|x+|…|[._…]{2,}|invullen|(?:(?:nog|nader) )?(?:in|aan) te vullen"
    r"|(?:het )?antwoord (?:volgt(?: nog)?|komt nog|invullen)|volgt(?: nog)?"
    r"|wordt (?:nog )?(?:ingevuld|aangevuld|aangeleverd|nagezonden))[\])>*.!\s]*"
    r"|\[(?:nog|nader) te bepalen\]"
)
_AMOUNT = r"€\s?(?:XX|xx)\b|\b(?:XX|xx)(?=\s(?:miljoen|miljard|euro|procent)\b|\s?%)"
_OMITTED = r"(?<=\s)(?:…|\.{3})(?=\s(?:miljoen|miljard|euro|procent)\b|\s?%)|(?<=€)\s?(?:…|\.{3})"
_QUOTES = frozenset("‘“«„\"'")
_RULED = r"[._…\s]+"
_LEADS_TO = r"[^\S\n]*(?:€\s?)?\d"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the answers, and the places in them, still to be filled in; one hit where that is all of them."""
    answers = [one for one in document.nodes.get("antwoord", ()) if says_something(document, one)]
    blank = [span for answer in answers if (span := _blank(document, answer))]
    if len(blank) > 1 and len(blank) == len(answers):
        related = tuple(("ook", span) for span in blank[1 : MOST + 1])
        yield Hit(blank[0], variant="alles", related=related, question="")
        return
    yield from (Hit(span) for span in blank)
    taken = frozenset(blank)
    for answer in answers:
        yield from (Hit(span) for span in _places(document, answer) if span not in taken)


def _blank(document: Document, answer: "Element") -> Span | None:
    """Return the characters of an answer that is a placeholder and no more."""
    span = body_span(document, answer)
    short = span.end - span.start <= LONGEST
    return span if short and re.fullmatch(_WHOLE, document.text(span)) else None


def _places(document: Document, answer: "Element") -> list[Span]:
    """Return the places within an answer that are still to be filled in, in order."""
    body = body_span(document, answer)
    text = document.text(body)
    found = [document.span(node) for node in answer.iterdescendants("invulplek")]
    found = [span for span in found if not _is_ruled(document, span)]
    amounts = [Span(*one.span()).shift(body.start) for one in _amounts(text)]
    found += [
        span for span in amounts if not any(span.start < one.end and one.start < span.end for one in found)
    ]
    return sorted(found)


def _amounts(text: str) -> Iterator[re.Match[str]]:
    """Yield the amounts left open; dots behind a quotation mark may be words that were left out of it."""
    if "XX" in text.upper():
        yield from re.finditer(_AMOUNT, text)
    if "…" in text or "..." in text:
        yield from (one for one in re.finditer(_OMITTED, text) if _QUOTES.isdisjoint(text[: one.start()]))


def _is_ruled(document: Document, span: Span) -> bool:
    """Say whether dots or underscores are a line across, or lead to a figure, as in a table."""
    if re.fullmatch(_RULED, document.text(span)) is None:
        return False
    text = document.flow.text
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    rest = text[span.end : span.end + MOST]
    return re.match(_LEADS_TO, rest) is not None or not (line.strip() or rest.partition("\n")[0].strip())
