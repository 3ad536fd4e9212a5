r"""
severity: error
why:
  nl: De vaste zinnen zijn in elk stuk hetzelfde; een spelfout erin valt op en maakt zoeken lastig.
  en: The fixed formulas are the same in every paper; with a slip in one the list looks careless.
message:
  nl: "Hier hoort {goed} te staan in plaats van {tekst}."
  en: "This should be {goed} instead of {tekst}."
help:
  nl: Verbeter het woord.
  en: Correct the word.
fix: {nl: "Schrijf {goed}", en: "Write {goed}"}
examples:
  good:
    - type: "Nr. 4 HERDRUK LIJST VAN VRAGEN"
    - kind: lva
      antwoordzin: "De Minister heeft de vragen beantwoord bij brief van 3 juni 2026. Vragen en antwoorden \
        zijn hieronder afgedrukt."
    - inleiding: "De vaste commissie voor Europese Zaken heeft enkele vragen ter beantwoording voorgelegd \
        aan de regering over het verslag van de Raad en de vagen in het veld."
    - ondertekening: "De fungerend voorzitter van de commissie,\nMohandis\n\n\
        De griffier voor deze lijst,\nPost"
    - kind: vhlva
      text: "Vraag 1\nWat is een lijst van vagen?\n\nAntwoord 1\nDat is niets."
  bad:
    - kind: vhlva
      inleiding: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van ⟦vagen⟧ met de daarop \
        gegeven antwoorden."
      fixed: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop \
        gegeven antwoorden."
    - kind: lva
      type: "Nr. 4 LIJST ⟦MET⟧ VRAGEN ⟦EN VAN⟧ ANTWOORDEN"
      fixed: "Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN"
    - type: "Nr. 4 ⟦LIJT⟧ VAN VRAGEN"
      fixed: "Nr. 4 LIJST VAN VRAGEN"
    - vastgesteld: "⟦Vastgestelt⟧ 9 juni 2026"
      fixed: "Vastgesteld 9 juni 2026"
    - inleiding: "De ⟦vast⟧ commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de Voorjaarsnota."
    - ondertekening: "De ⟦vorzitter⟧ van de commissie,\nMohandis\n\nDe adjunct-⟦grifier⟧,\nPost"
      fixed: "De voorzitter van de commissie,\nMohandis\n\nDe adjunct-griffier,\nPost"
    - kind: lva
      type: "Nr. 4 LIJST VAN VRAGEN ⟦ENANTWOORDEN⟧"
      fixed: "Nr. 4 LIJST VAN VRAGEN EN ANTWOORDEN"
    - kind: lva
      antwoordzin: "De Minister heeft deze vragen ⟦beantwoordt⟧ bij brief van 3 juni 2026. Vragen \
        ⟦enantwoorden⟧ zijn hierna afgedrukt."
    - inleiding: "De ⟦vatse⟧ commissie voor Financiën ⟦heef⟧ een aantal vragen voorgelegd aan de Minister \
        van Financiën over de Voorjaarsnota."
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from linter.model.document import Document, Reading
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.rule import Edit, Fix, Hit, Inputs
from linter.model.signing import OFFICES, nearly_office
from linter.model.spelling import slips

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 6000
SHORTEST, LONG, SHORTEST_GLUED, FURTHEST = 4, 7, 8, 2
BEFORE_OFFICE = 4
"""Among so many words at the start of a signature the office stands: `De waarnemend griffier`."""

_FORMULAS = """
    lijst van vragen en antwoorden
    verslag houdende een lijst van vragen en antwoorden
    houdende een vraag en een antwoord
    heeft een aantal vragen voorgelegd aan
    hebben een aantal vragen voorgelegd aan
    heeft de volgende vragen ter beantwoording voorgelegd aan
    hebben de navolgende vragen ter beantwoording voorgelegd aan
    de vaste commissie voor
    de vaste commissies voor
    belast met het voorbereidend onderzoek van dit voorstel van wet
    heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop gegeven antwoorden
    hebben de eer verslag uit te brengen
    heeft deze vragen beantwoord bij brief van
    hebben deze vragen beantwoord bij brief van
    vragen en antwoorden zijn hierna afgedrukt
    vragen en antwoorden voorzien van een inleiding zijn hieronder afgedrukt
    gegeven antwoorden zijn hierbij afgedrukt
    de vragen zijn op
"""
_OTHER = """
    andere ander antwoord beantwoorden bij brieven commissie daarna die door enkele geantwoord geeft had hem
    hierin hierop hierover inleidingen lijsten verslagen vast vormen vraag vroegen waren
"""
"""What is near a word of a formula and can stand in its place."""
_MET = late(r"\blijst (?P<word>met) v", re.IGNORECASE)
_EN_VAN = late(r"\b(?P<word>en van) a", re.IGNORECASE)
_FIRST = late(r"[^\W\d_]+")
VASTGESTELD = "vastgesteld"
_WORD = late(r"[^\W\d_]+")

Place = tuple[str, str, str]


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every word that stands where a formula has another, one or two slips away; and two in one."""
    for soort in document.nodes.get("soort", ()):
        yield from _in(document, soort)
        yield from _replaced(document, soort)
    for datumtekst in document.nodes.get("datumtekst", ()):
        yield from _dated(document, datumtekst)
    for functie in document.nodes.get("functie", ()):
        yield from _signed(document, functie)
    for al in document.nodes.get("al", ()):
        if al.get("rol") is not None:
            yield from _in(document, al)


def _replaced(document: Document, soort: "Element") -> Iterator[Hit]:
    """Yield the small word of a type line that stands where another should."""
    reading = document.reading(soort)
    low = reading.text.lower()
    for word, pattern, right in ((" met ", _MET, "van"), ("en van ", _EN_VAN, "en")):
        found = pattern.search(reading.text) if word in low else None
        if found is not None:
            yield _instead(document, reading.span(*found.span("word")), found["word"], right)


def _dated(document: Document, datumtekst: "Element") -> Iterator[Hit]:
    """Yield the word before the date, where it is not Vastgesteld."""
    reading = document.reading(datumtekst)
    found = _FIRST.match(reading.text)
    if found is not None and slips(found[0].lower(), VASTGESTELD, FURTHEST) in {1, FURTHEST}:
        yield _instead(document, reading.span(*found.span()), found[0], VASTGESTELD)


def _signed(document: Document, functie: "Element") -> Iterator[Hit]:
    """Yield the word that names who signs, where it is misspelt."""
    reading = document.reading(functie)
    words = list(islice(_WORD.finditer(reading.text), BEFORE_OFFICE))
    if not any(found[0].lower() in OFFICES for found in words):
        near = ((found, nearly_office(found[0])) for found in words)
        for found, right in islice(((found, right) for found, right in near if right), 1):
            yield _instead(document, reading.span(*found.span()), found[0], right)


def _instead(document: Document, span: Span, word: str, right: str) -> Hit:
    written = _as_written(word, right)
    fix = Fix("", (Edit(span, written),)) if document.text(span) == word else None
    return Hit(span, {"goed": f"‘{written}’"}, fix=fix)


def _in(document: Document, node: "Element") -> Iterator[Hit]:
    reading = document.reading(node)
    words = _WORD.findall(reading.text[:LONGEST])
    lows = ["", "", *(word.lower() for word in words), "", ""]
    known = _known()
    for index, low in enumerate(lows[2:-2]):
        right = (
            ""
            if (low in known and not (low == "vast" and lows[index + 3] == "commissie"))
            or len(low) < SHORTEST - 1
            else _meant(lows[index : index + 5])
        )
        if right:
            written = _as_written(words[index], right)
            span = _place(reading, index)
            whole = document.text(span) == words[index]  # with nothing in it that is not read
            fix = Fix("", (Edit(span, written),)) if whole else None
            yield Hit(span, {"goed": f"‘{written}’"}, fix=fix)


def _place(reading: Reading, index: int) -> Span:
    """Return where word number `index` stands."""
    return reading.span(*next(islice(_WORD.finditer(reading.text), index, None)).span())


def _meant(around: Sequence[str]) -> str:
    """Return what a formula has where the middle of five words stands, empty where it is no slip of it."""
    one, two, low, four, five = around
    if len(low) >= SHORTEST_GLUED and (glued := _pairs().get(low)):
        return glued
    places = _places()
    expected = {
        word
        for hole in (("_", four, five), (two, "_", four), (one, two, "_"))
        for word in places.get(hole, ())
        if abs(len(word) - len(low)) <= FURTHEST
    }
    if not expected:
        return ""
    near = ((slips(low, word, FURTHEST), word) for word in sorted(expected))
    return next((word for count, word in sorted(near) if count <= (2 if len(word) >= LONG else 1)), "")


@cache
def _known() -> frozenset[str]:
    return frozenset(f"{_FORMULAS} {_OTHER}".split())


@cache
def _pairs() -> dict[str, str]:
    """Return the words of formulas that follow each other, by what they are without a space."""
    rows = [formula.split() for formula in _FORMULAS.splitlines()]
    return {one + two: f"{one} {two}" for row in rows for one, two in pairwise(row)}


@cache
def _places() -> dict[Place, set[str]]:
    """Return the words that formulas have beside two others, by these with a hole for it."""
    found: dict[Place, set[str]] = {}
    for row in (formula.split() for formula in _FORMULAS.splitlines()):
        for one, two, three in zip(row, row[1:], row[2:], strict=False):
            for word, hole in ((one, ("_", two, three)), (two, (one, "_", three)), (three, (one, two, "_"))):
                if len(word) >= SHORTEST:
                    found.setdefault(hole, set()).add(word)
    return found


def _as_written(word: str, right: str) -> str:
    """Return `right` with the capitals of `word`."""
    if word.isupper():
        return right.upper()
    return right.capitalize() if word[0].isupper() else right
