r"""
severity: info
why:
  nl: Een teken dat niemand ziet, kan bij zoeken, voorlezen en publiceren voor verrassingen zorgen.
  en: A character that nobody sees can cause surprises in searching, reading aloud and publishing.
message:
  nl: "Er staat een onzichtbaar teken in de tekst ({code}), {aantal} keer."
  en: "An invisible character stands in the text ({code}), {aantal} times."
help:
  nl: Haal het teken weg.
  en: Remove the character.
fix: {nl: "Haal het teken weg", en: "Remove the character"}
variants:
  onleesbaar:
    message:
      nl: "Er staat een teken dat niet te lezen is in de tekst ({code}), {aantal} keer."
      en: "A character that cannot be read stands in the text ({code}), {aantal} times."
related:
  ook: {nl: hier staat het ook, en: it stands here too}
examples:
  good:
    - "1\tWaarom is dit zo, en wat kost het in euro’s (€ 5)?"
    - vastgesteld: "Vast\u00adgesteld 9 juni 2026"
  bad:
    - text: "1\tWaarom is dit⟦\u200b⟧ zo?"
      fixed: "1\tWaarom is dit zo?"
    - "1\tWaarom is dit ⟦\ufffd⟧ zo?"
    - text: "1\tWaarom is dit⟦\u2404⟧ zo?"
      fixed: "1\tWaarom is dit zo?"
    - "1\tWaarom is de begro⟦\u00ad⟧ting zo, en de reke\u00adning?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import shape, spans_in_prose
from linter.model.rule import Edit, Fix, Hit, Inputs, Safety

_UNSEEN = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069"
    "\u2401-\u2408\u240e-\u241f\ufeff\ufffd\ue000-\uf8ff]"
)
_UNREADABLE = "[\ufffd\ue000-\uf8ff]"
_OFTEN = (
    "\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u2401\u2404\u2405"
)
"""Of controls, which stand as their pictures, those that programs put around a content control."""
MOST = 50
"""How many other places are shown beside the first."""


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every such character once, with all its places."""
    text = document.flow.text
    if b"c" not in shape(document) and not any(sign in text for sign in _OFTEN):
        return
    places: dict[str, list[Span]] = {}
    found = (Span(*match.span()) for match in re.finditer(_UNSEEN, text))
    for span in spans_in_prose(document, found):
        places.setdefault(document.text(span), []).append(span)
    for sign, spans in places.items():
        unreadable = re.match(_UNREADABLE, sign) is not None
        edits = tuple(Edit(span, "") for span in spans)
        yield Hit(
            spans[0],
            {"code": f"U+{ord(sign):04X}", "aantal": str(len(spans))},
            fix=None if unreadable else Fix("", edits, Safety.SAFE),
            variant="onleesbaar" if unreadable else None,
            related=tuple(("ook", span) for span in spans[1 : MOST + 1]),
        )
