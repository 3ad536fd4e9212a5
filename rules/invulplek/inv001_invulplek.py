r"""
severity: error
stages: {concept: info}
why:
  nl: Een plek die nog moet worden ingevuld, hoort niet in een gepubliceerde lijst.
  en: A place that still has to be filled in does not belong in a published list.
message:
  nl: "Hier moet nog iets worden ingevuld: {tekst}"
  en: "Something still has to be filled in here: {tekst}"
help:
  nl: Vul de tekst in of haal de plek weg. Is er niets meer in te vullen, haal dan de gele kleur weg.
  en: Fill in the text or remove the place. Where nothing is left to fill in, remove the yellow.
variants:
  geel:
    message:
      nl: "Deze tekst is geel gemarkeerd en moet dus nog worden ingevuld of nagekeken: {tekst}"
      en: "This text is highlighted in yellow, so it still has to be filled in or checked: {tekst}"
examples:
  good:
    - "1\tKunt u dit toelichten?"
    - text: "1\tKunt u dit groene stuk toelichten?"
      fact:
        - {kind: highlight, text: groene stuk, value: green}
  bad:
    - "1\tKunt u ⟦[datum]⟧ toelichten?"
    - "1\tKunt u ⟦XXX⟧ toelichten?"
    - ondertekening: "De voorzitter,\nMohandis\n\nDe griffier,\n⟦[naam griffier]⟧"
    - text: "1\tKunt u ⟦dit stuk⟧ toelichten?"
      fact:
        - {kind: highlight, text: dit stuk, value: yellow}
    - kind: lva
      text: "Vraag 1\nHoeveel kost dit?\n\nAntwoord 1\nDit kost ⟦12 miljoen⟧ euro."
      fact:
        - {kind: highlight, text: 12 miljoen, value: yellow}
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from linter.model.answering import body_span
from linter.model.document import Document
from linter.model.flow import FactKind, Span
from linter.model.rule import Hit, Inputs

SHORT = 20
_OPEN = r"(?i)\W*(?:p\.?m|n\.?[tn]\.?b|t\.?b\.?d|x{2,}|(?:het antwoord )?volgt)?\W*"
OTHERS = ("stuknr", "datumtekst", "antwoord", "verborgen")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the places to fill in but for what other rules look at, and yellow text wherever it stands."""
    others = (document.span(node) for tag in OTHERS for node in document.nodes.get(tag, ()))
    elsewhere = _joined(document, others)
    places = [document.span(node) for node in document.nodes.get("invulplek", ())]
    marked = [span for span in places if not _touches(elsewhere, span)]
    yield from (Hit(span) for span in marked)
    yellow = _joined(document, _yellow(document))
    taken = _joined(document, [*places, *_said_elsewhere(document)]) if yellow else []
    for span in yellow:
        if document.text(span).strip() and not _touches(taken, span):
            yield Hit(span, variant="geel")


def _said_elsewhere(document: Document) -> Iterator[Span]:
    """Yield what other rules report whatever its colour: an empty number or date, an answer that is `PM`."""
    for tag, value in (("stuknr", "ondernummer"), ("datumtekst", "datum")):
        yield from (document.span(node) for node in document.nodes.get(tag, ()) if node.find(value) is None)
    yield from (document.span(node) for node in document.nodes.get("verborgen", ()))
    for answer in document.nodes.get("antwoord", ()):
        body = body_span(document, answer)
        if body.end - body.start <= SHORT and re.fullmatch(_OPEN, document.text(body)):
            yield body


def _yellow(document: Document) -> Iterator[Span]:
    for fact in document.flow.facts_of(FactKind.HIGHLIGHT):
        if "yellow" in {fact.name.lower(), fact.value.lower()}:
            yield fact.span


def _joined(document: Document, spans: Iterable[Span]) -> list[Span]:
    """Return the spans in order, those joined that overlap or have only white space between them."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and not document.text(Span(found[-1].end, span.start)).strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _touches(spans: list[Span], span: Span) -> bool:
    """Say whether `span` shares a character with one of `spans`, which are in order and apart."""
    index = bisect_right(spans, span.start, key=lambda one: one.start) - 1
    return any(one.start < span.end and span.start < one.end for one in spans[max(index, 0) : index + 2])
