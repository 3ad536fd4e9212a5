r"""
severity: info
why:
  nl: Noemt de vraag een andere bladzijde dan haar kolom, dan kijkt wie antwoordt op de verkeerde plaats.
  en: Where a question names another page than its column, who answers looks in the wrong place.
message:
  nl: "Vraag {nr} noemt bladzijde {genoemd}, maar in de kolom staat {kolom}."
  en: "Question {nr} names page {genoemd}, but its column says {kolom}."
help:
  nl: Verbeter de bladzijde in de vraag of die in de kolom.
  en: Correct the page in the question or that in the column.
examples:
  good:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u blz. 12 toelichten?\t3\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u pagina 28/29 van het jaarverslag toelichten?\t3\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u p. 11 en bladzijde 30 toelichten?\t3\t11\t"
  bad:
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u ⟦blz. 18⟧ toelichten?\t3\t11\t15"
    - "Nr\tVraag\tBijlage\tBlz. (van)\tt/m\n1\tKunt u ⟦pagina 12⟧ toelichten?\t3\t11\t"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from linter.model.asked import asked
from linter.model.document import Document, Reading
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMED = (
    r"(?i)(?<!\w)(?:blz\.?|bladzijden?|pagina(?:[’']?s)?|pag\.|pp?\.) ?(\d{1,4})(?!\w|[.,]\d)"
    r"(?: ?(?:/|-|–|t/m|tot en met|en) ?(\d{1,4})(?!\w|[.,]\d))?(?P<van> (?:van|in|uit|bij)\b| \()?"
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the page in a question of which no page lies in its column; a page of another paper is none."""
    for _vraag, tekst, text in asked(document):
        if tekst is None or not _may_name(text):
            continue
        for blz in tekst.itersiblings("blz"):
            if blz.get("van") and not blz.get("twijfel") and not _is_unread(document, blz):
                yield from _named(document.reading(tekst), blz)


def _may_name(text: str) -> bool:
    return "lz" in text or "p." in text or "adz" in text or "agin" in text or "ag." in text


def _named(reading: Reading, blz: "Element") -> Iterator[Hit]:
    named = list(re.finditer(_NAMED, reading.text))
    first = blz.get("van", "")
    last = blz.get("tm") or first
    if not named or any(found["van"] for found in named):
        return
    if all(_lies_outside(found, int(first), int(last)) for found in named):
        found = named[0]
        words = {"genoemd": found[1], "kolom": first if last == first else f"{first}-{last}"}
        yield Hit(reading.span(found.start(), found.end(2) if found[2] else found.end(1)), words)


def _is_unread(document: Document, blz: "Element") -> bool:
    """Say whether the last page stands there but is no number."""
    tm = blz.find("tm")
    return tm is not None and blz.get("tm") is None and bool(document.text(document.span(tm)).strip())


def _lies_outside(found: "re.Match[str]", first: int, last: int) -> bool:
    return int(found[2] or found[1]) < first or int(found[1]) > max(first, last)
