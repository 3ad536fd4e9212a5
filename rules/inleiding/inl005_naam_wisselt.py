r"""
severity: warning
why:
  nl: Wie zoekt op de naam van een commissie of persoon, mist wat onder een andere spelling staat.
  en: Who looks for the name of a committee or a person misses what stands under another spelling.
message:
  nl: "Hier staat {tekst}, eerder “{eerder}”: dat lijkt dezelfde naam, anders gespeld."
  en: "Here stands {tekst}, and “{eerder}” before: that looks like the same name in another spelling."
help:
  nl: Schrijf de naam overal hetzelfde, of laat het zo als het om twee verschillende gaat.
  en: Write the name the same everywhere, or leave it where the two are different ones.
related:
  eerder: {nl: "hier staat de naam anders: {tekst}", en: "here the name is written otherwise: {tekst}"}
examples:
  good:
    - ondertekening: "De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn en Sport,\nMohandis\
        \n\nDe griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport,\nPost"
    - ondertekening: "De voorzitter van de vaste commissie voor Financiën,\nDe Roon\n\nDe voorzitter van de \
        commissie voor de Rijksuitgaven,\nDe Boon\n\nDe griffier van de commissie,\nDe Roos"
    - kind: lva
      inleiding: "De vaste commissie voor Klimaat en Energie heeft een aantal vragen voorgelegd aan de \
        Minister voor Klimaat en Energie over de Voorjaarsnota."
      antwoordzin: "De Minister van Klimaat en Energie heeft deze vragen beantwoord bij brief van \
        3 juni 2026."
  bad:
    - ondertekening: "De voorzitter van de vaste commissie voor ⟦Volkgezondheid, Welzijn en Sport⟧,\nMohandis\
        \n\nDe griffier van de commissie,\nPost"
    - kind: lva
      antwoordzin: "De Minister van ⟦Volksgezondheid, Welzijn en Spoort⟧ heeft deze vragen beantwoord bij \
        brief van 3 juni 2026."
    - ondertekening: "De voorzitter van de commissie voor Financiën,\nHessing-Puts\n\nDe voorzitter van de \
        commissie voor Sport,\n⟦Hesing-Puts⟧\n\nDe griffier van de commissie,\nPost"
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs
from linter.model.spelling import slips

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MOST = 40
"""Of so many names of one sort a list is compared."""
SHORTEST, LONG, LONGEST = 8, 10, 200

_OFFICE = r"(?i)(?:van|voor) (?P<name>.+)"
_COMMITTEE = r"(?i)commissies? voor (?P<name>.+)"
_PART = r"(?:, | en )voor "
_CHANGED = r"[\s,.’'‘-]+"


class Name(NamedTuple):
    """A name as it stands, and where."""

    text: str
    span: Span


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every committee, ministry or person whose name is a slip or two away from one before it."""
    nodes = document.nodes
    committees = [*nodes.get("commissie", ()), *nodes.get("functie", ())]
    yield from _near(_names(document, committees, _COMMITTEE))
    yield from _near(_names(document, nodes.get("bewindspersoon", []), _OFFICE))
    for role in ("voorzitter", "griffier"):
        yield from _near(_persons(document, role))


def _near(names: Iterator[Name]) -> Iterator[Hit]:
    known: dict[str, Name] = {}
    for name in names:
        low = re.sub(_CHANGED, " ", name.text.lower())
        close = (one for old, one in known.items() if _is_slip(low, old))
        before = None if low in known or not known else next(close, None)
        if before is not None:
            yield Hit(name.span, {"eerder": before.text}, related=(("eerder", before.span),), question="")
        if len(known) < MOST:
            known.setdefault(low, name)


def _is_slip(one: str, other: str) -> bool:
    shorter, longer = sorted((len(one), len(other)))
    most = 2 if shorter >= LONG else 1
    if shorter < SHORTEST or longer > LONGEST or longer - shorter > most:
        return False
    return slips(one, other, most) <= most


def _names(document: Document, nodes: "list[Element]", pattern: str) -> Iterator[Name]:
    """Yield the names in `nodes`; committees that are joined are named one by one."""
    for node in nodes:
        reading = document.reading(node)
        found = re.search(pattern, reading.text[: 4 * LONGEST])
        if found is None:
            continue
        start, end = found.start("name"), found.start("name") + len(found["name"].rstrip(" ,.:"))
        for part in [*re.finditer(_PART, reading.text[:end])]:
            if part.start() > start:
                yield Name(reading.text[start : part.start()], reading.span(start, part.start()))
                start = part.end()
        yield Name(reading.text[start:end], reading.span(start, end))


def _persons(document: Document, role: str) -> Iterator[Name]:
    for signed in document.nodes.get("ondertekening", ()):
        functie, naam = signed.find("functie"), signed.find("naam")
        if naam is not None and role in {naam.get("rol"), None if functie is None else functie.get("rol")}:
            yield Name(document.reading(naam).text, document.span(naam))
