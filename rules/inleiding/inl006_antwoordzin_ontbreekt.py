r"""
severity: warning
stages: {concept: info}
kinds: [lva, vhlva]
why:
  nl: Zonder deze zin staat nergens wie de vragen heeft beantwoord en wanneer.
  en: Without this sentence nothing says who answered the questions, and when.
message:
  nl: "Er staan antwoorden in de lijst, maar er staat niet bij wie ze heeft gegeven en wanneer."
  en: "There are answers in the list, but nothing says who gave them and when."
help:
  nl: "Zet erbij, bijvoorbeeld: De Minister heeft deze vragen beantwoord bij brief van 9 juni 2022."
  en: "Add it, such as: De Minister heeft deze vragen beantwoord bij brief van 9 juni 2022."
examples:
  good:
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: lva
      antwoordzin: "Vragen en antwoorden zijn hieronder afgedrukt."
    - kind: lva
      stage: concept
      antwoordzin: ""
      text: "Vraag 1\nWaarom?"
  bad:
    - kind: vhlva
      inleiding: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop \
        gegeven antwoorden.⟦⟧"
      antwoordzin: ""
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.answering import says_something
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_REPLIED = (
    r"(?i)\b(?:beantwoord|geantwoord|antwoordde|antwoordt|afgedrukt|opgenomen|bijgevoegd"
    r"|antwoorden (?:van|zijn|op))\b"
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the end of an intro that does not say who answered, though there are answers.

    What was not recognised may hold the sentence; a missing intro is STR001's.
    """
    intros = document.nodes.get("inleiding", [])
    if not intros or not any(says_something(document, one) for one in document.nodes.get("antwoord", ())):
        return
    before = [*intros, *_in_front(document)]
    if not any(re.search(_REPLIED, document.reading(one).text) for one in before):
        end = _end(document, intros[-1])
        yield Hit(Span(end, end), question="")


def _in_front(document: Document) -> "Iterator[Element]":
    """Yield the other places before the first question where the sentence may have landed."""
    first = document.vragen_starts[0] if document.vragen_starts else 0
    for tag in ("onherkend", "tussenkop", "ondertekening", "titel"):
        yield from (node for node in document.nodes.get(tag, ()) if document.span(node).start < first)


def _end(document: Document, intro: "Element") -> int:
    span = document.span(intro)
    return span.start + len(document.text(span).rstrip())
