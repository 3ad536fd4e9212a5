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
variants:
  ander:
    message:
      nl: "De voorzitter van {tekst} tekent, maar de vragen zijn van “{eerder}”."
      en: "The chair of {tekst} signs, but the questions are those of “{eerder}”."
    help:
      nl: Laat de voorzitter tekenen van de commissie die de vragen stelt, of verbeter de naam.
      en: Have the chair sign of the committee that puts the questions, or correct the name.
related:
  eerder: {nl: "hier staat de naam anders: {tekst}", en: "here the name is written otherwise: {tekst}"}
examples:
  good:
    - ondertekening: "De voorzitter van de vaste commissie voor Volksgezondheid, Welzijn en Sport,\nMohandis\
        \n\nDe griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport,\nPost"
    - ondertekening: "De voorzitter van de vaste commissie voor Welzijn,\nDe Roon\n\nDe voorzitter van de \
        commissie voor de Rijksuitgaven,\nDe Boon\n\nDe griffier van de commissie,\nDe Roos"
    - kind: lva
      inleiding: "De vaste commissie voor Klimaat en Energie heeft een aantal vragen voorgelegd aan de \
        Minister voor Klimaat en Energie over de Voorjaarsnota."
      antwoordzin: "De Minister van Klimaat en Energie heeft deze vragen beantwoord bij brief van \
        3 juni 2026."
    - ondertekening: "De voorzitter van de commissie voor VWS,\nMohandis\n\nDe griffier van de vaste \
        commissie voor Financiën,\nPost"
  bad:
    - inleiding: "De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van \
        Defensie over de Voorjaarsnota."
      ondertekening: "De voorzitter van de vaste commissie voor ⟦Financiën⟧,\nMohandis\n\nDe griffier van de \
        commissie,\nPost"
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

_TELLING = 5
"""So many letters has a word that tells one committee from another; less may be an abbreviation."""
_GENERAL = frozenset(("zaken", "algemene"))
_FOLLOWED = (
    "financiën rijksuitgaven",
    "economische klimaat energie groene groei landbouw natuur voedselkwaliteit visserij innovatie",
    "verkeer waterstaat infrastructuur milieu volkshuisvesting ruimtelijke ordening",
    "binnenlandse koninkrijksrelaties antilliaanse arubaanse wonen rijksdienst volkshuisvesting digitale",
    "justitie veiligheid vreemdelingen immigratie asiel migratie integratie",
    "buitenlandse ontwikkelings handel europese economische",
    "volksgezondheid welzijn sport jeugd gezin cultuur onderwijs",
    "sociale werkgelegenheid integratie inburgering",
)
"""Committees that were split, merged or named anew, or sign for each other: one may stand for another."""


class Name(NamedTuple):
    """A name as it stands, and where."""

    text: str
    span: Span


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every committee, ministry or person whose name is a slip or two away from one before it, and
    the committee of the chair who signs where it cannot be one that asks.
    """
    nodes = document.nodes
    committees = [*nodes.get("commissie", ()), *nodes.get("functie", ())]
    yield from _near(_names(document, committees, _COMMITTEE))
    yield from _another(document)
    yield from _near(_names(document, nodes.get("bewindspersoon", []), _OFFICE))
    for role in ("voorzitter", "griffier"):
        yield from _near(_persons(document, role))


def _another(document: Document) -> Iterator[Hit]:
    """Yield the committee of the first chair, where every chair signs for one that does not ask."""
    chairs = [one for one in document.nodes.get("functie", ()) if one.get("rol") == "voorzitter"]
    signing = list(_names(document, chairs, _COMMITTEE))
    if not signing or len(signing) < len(chairs):
        return
    asking = list(_names(document, document.nodes.get("commissie", []), _COMMITTEE))
    if asking and all(_is_another(one.text, other.text) for one in signing for other in asking):
        known = {word for text in _asked_by(document) for word in _telling(text)}
        if not any(
            _are_akin(word, other) for one in signing for word in _telling(one.text) for other in known
        ):
            yield Hit(
                signing[0].span,
                {"eerder": asking[0].text},
                variant="ander",
                related=(("eerder", asking[0].span),),
                question="",
            )


def _asked_by(document: Document) -> Iterator[str]:
    """Yield what the intro says before whom it asks: a committee there may not have been recognised."""
    asked = document.nodes.get("bewindspersoon", ())
    end = document.span(asked[0]).start if asked else None
    for al in document.nodes.get("al", ()):
        span = document.span(al)
        if al.get("rol") is not None and (end is None or span.start < end):
            yield document.text(span if end is None else Span(span.start, min(span.end, end)))


def _is_another(one: str, other: str) -> bool:
    """Say whether two names are both written in full and can in no way be the same committee's."""
    words, others = _telling(one), _telling(other)
    if not words or not others or any(_are_akin(word, known) for word in words for known in others):
        return False
    return not any(_in_family(words, family) and _in_family(others, family) for family in _FOLLOWED)


def _in_family(words: set[str], family: str) -> bool:
    return any(_are_akin(word, known) for word in words for known in family.split())


def _are_akin(word: str, other: str) -> bool:
    """Say whether two words are nearly the same or one begins with the other: `milieubeheer`, `milieu`."""
    return word.startswith(other) or other.startswith(word) or slips(word, other, 2) <= 2


def _telling(text: str) -> set[str]:
    """Return the words in a name that tell one committee from another."""
    words = (word.strip(",.:;()") for word in text[:LONGEST].replace("-", " ").replace("/", " ").split())
    return {word.lower() for word in words if len(word) >= _TELLING and _is_word(word)} - _GENERAL


def _is_word(word: str) -> bool:
    """Say whether this is a word and no abbreviation, like `BuHaOS`."""
    return word.isalpha() and (word.isupper() or word[1:].islower())


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
