r"""
severity: error
why:
  nl: Een nummer zonder vraag kan niet worden beantwoord; misschien is de tekst weggevallen.
  en: A number without a question cannot be answered; its text may have been lost.
message:
  nl: "Vraag {nr} heeft geen tekst."
  en: "Question {nr} has no text."
help:
  nl: Vul de vraag in, of haal het nummer weg en nummer de andere vragen door.
  en: Fill in the question, or remove the number and number the other questions on.
variants:
  teken:
    message:
      nl: "Vraag {nr} heeft geen tekst, alleen {tekst}."
      en: "Question {nr} has no text, only {tekst}."
examples:
  good:
    - "1\tWaarom?\n2\tHoezo?"
    - "Vraag 1, 2 en 3\nWaarom?\n\nVraag 4 tot en met 7\nHoezo?"
  bad:
    - "1\tWaarom?\n2⟦⟧\t\n3\tHoezo?"
    - "Nr\tVraag\n1\tWaarom?\n2\t⟦?⟧\n3\tHoezo?"
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.asked import asked
from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import merged, place_of
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


LONGEST = 3
"""Of so few signs a question asks nothing; more of them are a line, or a place to fill in."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield where the text should stand of every question that has none, nor shares that of another; and what
    stands there if it is signs without a word."""
    sharing: set[Element] | None = None
    for vraag, tekst, text in asked(document):
        if tekst is not None and text and not any(map(str.isalnum, text)) and len(text) <= LONGEST:
            if tekst.find("invulplek") is None:
                span = document.reading(tekst).span(0, len(text))
                yield Hit(span, variant="teken", doubt=vraag.get("twijfel") is not None)
            continue
        if text or vraag.get("twijfel") == "tekst-samengevoegd":
            continue
        if sharing is None:
            sharing = {one for group in merged(document) for one in group[:-1]}
        if vraag not in sharing:
            start = place_of(document, vraag).end if tekst is None else document.span(tekst).start
            yield Hit(Span(start, start), doubt=vraag.get("twijfel") is not None)
