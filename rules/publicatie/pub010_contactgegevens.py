r"""
severity: warning
why:
  nl: Een eigen e-mailadres of mobiel nummer hoort niet in een stuk dat iedereen kan lezen.
  en: A private e-mail address or mobile number does not belong in a document that anyone can read.
message:
  nl: "Hier staat een privé-e-mailadres: {tekst}"
  en: "A private e-mail address stands here: {tekst}"
help:
  nl: Haal het weg, of schrijf het adres van de organisatie.
  en: Remove it, or write the address of the organisation.
variants:
  telefoon:
    message:
      nl: "Hier staat een mobiel telefoonnummer: {tekst}"
      en: "A mobile telephone number stands here: {tekst}"
examples:
  good:
    - "1\tKan de Kamer schrijven naar cie.fin@tweedekamer.nl of info@minfin.nl?"
    - "1\tWaarom is het nummer 0800 8051 of 14 070 niet bereikbaar?"
    - "1\tWaarom steeg het bedrag van 0612345678,50 naar 06.12?"
  bad:
    - "1\tWaarom is op de mail aan ⟦jan.jansen@gmail.com⟧ niet geantwoord?"
    - "1\tWaarom is ⟦06-12345678⟧ niet gebeld, en ⟦+31 6 1234 5678⟧ ook niet?"
"""

from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.pattern import late
from linter.model.prose import lowered
from linter.model.rule import Hit, Inputs

_PRIVATE = frozenset({
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me", "mac", "aol", "gmx",
    "proton", "protonmail", "tutanota", "ziggo", "kpnmail", "kpnplanet", "planet", "hetnet", "xs4all", "home",
    "chello", "upcmail", "casema", "telfort", "tele2", "quicknet", "zonnet", "wanadoo", "tiscali", "solcon",
    "zeelandnet", "caiway",
})  # fmt: skip
"""The first part of the domains where anyone can have an address."""
_LOCAL = late(r"[\w.+-]{1,64}$")
_DOMAIN = late(r"(?P<first>[\w-]{1,40})\.(?:com|nl|net|org|eu|be|de|me|fr|co\.uk)\b(?![.-]\w)")
_PREFIXES = ("06", "+31", "0031")
_MOBILE = late(r"(?<![\d.,+])(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|0)6(?:[ -]?\d){8}(?![\d]|[.,]\d)")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield the addresses at providers for anyone, and the mobile numbers."""
    text = document.flow.text
    yield from map(Hit, _addresses(text) if "@" in text else ())
    low = lowered(document)
    for prefix in _PREFIXES:
        for at in _places(text, prefix) if prefix.encode() in low else ():
            found = _MOBILE.match(text, at)
            if found:
                yield Hit(Span(*found.span()), variant="telefoon")


def _addresses(text: str) -> Iterator[Span]:
    for at in _places(text, "@"):
        domain = _DOMAIN.match(text, at + 1)
        local = _LOCAL.search(text, max(0, at - 64), at)
        if domain and local and domain["first"].lower() in _PRIVATE:
            yield Span(local.start(), domain.end())


def _places(text: str, sign: str) -> Iterator[int]:
    """Yield where `sign` stands: looking for it takes far less than trying a pattern everywhere."""
    at = text.find(sign)
    while at >= 0:
        yield at
        at = text.find(sign, at + 1)
