r"""
severity: error
why:
  nl: Verborgen tekst is in Word niet te zien, maar komt wel mee naar buiten.
  en: Hidden text cannot be seen in Word, but leaves the house with the file all the same.
message:
  nl: "Op {aantal} plaatsen staat verborgen tekst; de eerste is: {tekst}"
  en: "The file has hidden text, in {aantal} places; the first: {tekst}"
help:
  nl: Maak de verborgen tekst zichtbaar en verwijder hem, of neem hem gewoon in de lijst op.
  en: Show the hidden text and delete it, or make it part of the list.
variants:
  een:
    message:
      nl: "In het bestand staat verborgen tekst: {tekst}"
      en: "The file has hidden text: {tekst}"
related:
  ook: {nl: "hier staat ook verborgen tekst", en: "there is hidden text here too"}
examples:
  good:
    - "1\tKunt u dit toelichten?"
  bad:
    - text: "1\tKunt u dit ⟦snel⟧ toelichten?"
      fact:
        - {kind: hidden, text: snel}
    - text: "1\tKunt u dit ⟦heel⟧ graag toelichten, nu of later?"
      fact:
        - {kind: hidden, text: heel}
        - {kind: hidden, text: of later}
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import FactKind, Span
from linter.model.rule import Hit, Inputs

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit, at the first hidden text, that counts the places."""
    hidden = _places(document)
    if not hidden:
        return
    related = tuple(("ook", span) for span in hidden[1 : MOST + 1])
    variant = "een" if len(hidden) == 1 else None
    yield Hit(hidden[0], {"aantal": str(len(hidden))}, variant=variant, related=related)


def _places(document: Document) -> list[Span]:
    """Return where hidden text stands; what has only white space between it is one place."""
    spans = {document.span(node) for node in document.nodes.get("verborgen", ())}
    spans |= {fact.span for fact in document.flow.facts_of(FactKind.HIDDEN)}
    found: list[Span] = []
    for span in sorted(span for span in spans if document.text(span).strip()):
        if found and not document.text(Span(found[-1].end, span.start)).strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
