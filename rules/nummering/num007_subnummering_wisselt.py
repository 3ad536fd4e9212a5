r"""
severity: warning
why:
  nl: Zijn deelvragen op verschillende manieren genummerd, dan is een verwijzing lastig terug te vinden.
  en: Where parts of questions are numbered in different ways, a reference to them is hard to look up.
message:
  nl: "Deze deelvraag is anders genummerd ({tekst}) dan de andere ({gewoon})."
  en: "This part of a question is numbered otherwise ({tekst}) than the others ({gewoon})."
help:
  nl: Schrijf alle deelvragen op dezelfde manier, zoals 1a, 1b.
  en: Write all parts of questions in the same way, such as 1a, 1b.
related:
  ook: {nl: "ook zo genummerd: {tekst}", en: "numbered like this too: {tekst}"}
examples:
  good:
    - "Nr\tVraag\n1a\tWaarom?\n1b\tHoezo?\n2\tWie?"
    - "Nr\tVraag\n1 A\tWaarom?\n1 B\tHoezo?\n2\tWie?"
  bad:
    - "Nr\tVraag\n1a\tWaarom?\n⟦1 b⟧\tHoezo?\n2\tWie?\n3a\tWat?\n3B\tHoe?"
    - "Vraag 1 a\nWaarom?\n\nVraag 1 b\nHoezo?\n\n⟦Vraag 2A⟧\nWie?\n\nVraag 2 b\nWat?"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.numbering import place_of
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 10


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield one hit, at the first part of a question not written as most are; the others explain it."""
    written: dict[tuple[bool, bool], list[Span]] = {}
    for vraag in document.nodes.get("vraag", ()):
        letter = vraag.get("letter")
        if letter and (form := _form(document, vraag)):
            written.setdefault(form, []).append(place_of(document, vraag))
    if len(written) < 2:
        return
    usual = max(written, key=lambda form: len(written[form]))
    first, *rest = sorted(span for form, spans in written.items() if form != usual for span in spans)
    yield Hit(
        first,
        {"gewoon": " ".join(document.text(written[usual][0]).split())},
        related=tuple(("ook", span) for span in rest[:MOST]),
    )


def _form(document: Document, vraag: "Element") -> tuple[bool, bool] | None:
    """Return whether white space stands before the letter of a number, and whether it is a capital."""
    found = re.search(r"\d(\s?)([^\W\d_])(?![^\W\d_])", document.text(place_of(document, vraag)))
    return (bool(found[1]), found[2].isupper()) if found else None
