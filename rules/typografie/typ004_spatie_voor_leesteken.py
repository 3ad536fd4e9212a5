r"""
severity: info
why:
  nl: Een leesteken hoort aan het woord ervoor vast; anders kan het aan het begin van een regel komen.
  en: Punctuation belongs to the word before it; otherwise it may begin a line.
message:
  nl: "Er staat een spatie voor een leesteken: {tekst}"
  en: "A space stands before punctuation: {tekst}"
help:
  nl: Haal de spatie voor het leesteken weg.
  en: Remove the space before the punctuation.
fix: {nl: "Haal de spatie weg", en: "Remove the space"}
examples:
  good:
    - "1\tWaarom is dit zo? Graag ... een toelichting, met .nl en met .docx."
    - "1\tKlopt “het budget is . . . op”?"
  bad:
    - text: "1\tWaarom is dit zo⟦ ?⟧"
      fixed: "1\tWaarom is dit zo?"
    - text: "1\tHet geld⟦ ,⟧ dat op is, waar bleef dat?"
      fixed: "1\tHet geld, dat op is, waar bleef dat?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import shape, spans_in_prose
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

_BEFORE = r"(?<=[\w”’»%)]) {1,3}[,.;:?!](?=\s|$)(?! ?\.)"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every sign with a space before it; dots that stand for words left out are none."""
    signs = shape(document)
    if b" . " not in signs and b" .n" not in signs and not signs.endswith(b" ."):
        return
    found = (Span(*match.span()) for match in re.finditer(_BEFORE, document.flow.text))
    for span in spans_in_prose(document, found):
        yield Hit(span, fix=Fix("", (Edit(Span(span.start, span.end - 1), ""),), Safety.SAFE))
