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

from linter.model.document import Document
from linter.model.rule import Hit, Inputs

_NAMED = re.compile(
    r"(?<!\w)(?:blz\.?|bladzijden?|pagina(?:[’']?s)?|pag\.|pp?\.) ?(\d{1,4})(?!\w|[.,]\d)"
    r"(?: ?(?:/|-|–|t/m|tot en met|en) ?(\d{1,4})(?!\w|[.,]\d))?(?P<van> (?:van|in|uit|bij)\b| \()?",
    re.IGNORECASE,
)


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the page in a question of which no page lies in its column; a page of another paper is none."""
    for blz in document.nodes.get("blz", ()):
        vraag = next(blz.iterancestors("vraag"), None)
        tekst = vraag.find("tekst") if vraag is not None else None
        first = blz.get("van", "")
        if tekst is None or not first or blz.get("twijfel"):
            continue
        if (
            blz.get("tm") is None
            and (tm := blz.find("tm")) is not None
            and document.text(document.span(tm)).strip()
        ):
            continue
        reading = document.reading(tekst)
        named = list(_NAMED.finditer(reading.text))
        if named and not any(found["van"] for found in named):
            last = blz.get("tm") or first
            if all(_lies_outside(found, int(first), int(last)) for found in named):
                found = named[0]
                column = first if last == first else f"{first}-{last}"
                words = {"genoemd": found[1], "kolom": column}
                yield Hit(reading.span(found.start(), found.end(2) if found[2] else found.end(1)), words)


def _lies_outside(found: "re.Match[str]", first: int, last: int) -> bool:
    return int(found[2] or found[1]) < first or int(found[1]) > max(first, last)
