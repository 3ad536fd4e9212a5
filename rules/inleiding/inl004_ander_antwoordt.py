r"""
severity: info
why:
  nl: Meestal antwoordt aan wie de vragen zijn voorgelegd; een ander kan kloppen, of een vergissing zijn.
  en: Mostly the one answers to whom the questions were put; another can be right, or a slip.
message:
  nl: "De vragen zijn voorgelegd aan {gevraagd}, maar beantwoord door {tekst}."
  en: "The questions were put to {gevraagd}, but answered by {tekst}."
help:
  nl: Kijk na of beide kloppen.
  en: Check whether both are right.
related:
  gevraagd: {nl: "aan wie de vragen zijn voorgelegd", en: "to whom the questions were put"}
examples:
  good:
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister en de \
        Staatssecretaris van Financiën over de Voorjaarsnota."
      antwoordzin: "De Staatssecretaris van Financiën heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de regering over \
        de Voorjaarsnota."
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister voor \
        Klimaat en Energie over de Voorjaarsnota."
      antwoordzin: "De Minister van Economische Zaken en Klimaat heeft deze vragen, mede namens de \
        Staatssecretaris van Financiën, beantwoord bij brief van 3 juni 2026."
  bad:
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van \
        Financiën over de Voorjaarsnota."
      antwoordzin: "De ⟦Minister van Defensie⟧ heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: vhlva
      antwoordzin: "De vragen zijn op 12 mei 2026 voorgelegd aan de Minister van Financiën. Bij brief van \
        3 juni 2026 zijn ze door de ⟦Staatssecretaris van Financiën⟧ beantwoord."
    - kind: lva
      inleiding: "De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Algemene \
        Rekenkamer over het rapport van 12 mei 2026 (Kamerstuk 36 740 XVI, nr. 2)."
      antwoordzin: "De ⟦Minister van Financiën⟧ heeft deze vragen beantwoord bij brief van 3 juni 2026."
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.rule import Hit, Inputs

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST = 2000

_PUT = r"\bvoorgelegd aan (.+?)(?= over\b| inzake\b| betreffende\b| \(|\. |[.:]$|$)"
_REPLY = r"\b[Bb]eantwoord\b|\bgeantwoord\b|\bdoor .{1,300}? gegeven antwoorden\b"
_BREAK = r"\. (?=[A-Z])"
_ASIDE = r"\b(?:mede )?namens\b.*"
_ANYONE = r"(?i)\b(?:regering|kabinet|bewinds\w+|presidium|voorzitter|commissie|lid|leden|initiatiefn\w+)\b"
_SMALL = frozenset({"van", "voor", "en", "de", "het"})


class Official(NamedTuple):
    """An official: what sort, the words of what for (none where it is not said), and where it stands."""

    sort: str
    office: frozenset[str]
    span: Span


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield who answered, where it is none of those who were asked.

    One who answers for others as well, and anyone where the government was asked, is as it should be.
    """
    als = [al for al in document.nodes.get("al", ()) if al.get("rol") is not None]
    asked, replied = _all(document, als, _PUT), _all(document, als, _REPLY)
    if asked and replied and not any(_is_same(one, other) for one in replied for other in asked):
        first = asked[0].span
        yield Hit(replied[0].span, {"gevraagd": document.text(first)}, related=(("gevraagd", first),))


def _all(document: Document, als: "Sequence[Element]", said: str) -> list[Official]:
    """Return the officials in the first sentence that says `said`; none where anyone may be meant."""
    for al in als:
        reading = document.reading(al)
        text = reading.text[:LONGEST]
        start = 0
        for end in [*(found.end() for found in re.finditer(_BREAK, text)), len(text)]:
            found = re.search(said, text[start:end])
            if found:
                part = (
                    Span(start + found.start(1), start + found.end(1)) if found.groups() else Span(start, end)
                )
                if re.search(_ANYONE, text[part.start : part.end]):
                    return []
                aside = re.search(_ASIDE, text[part.start : part.end])
                stop = part.start + aside.start() if aside else part.end
                return list(_officials(document, al, reading.span(part.start, stop)))
            start = end
    return []


def _officials(document: Document, al: "Element", within: Span) -> Iterator[Official]:
    for node in al.iter("bewindspersoon"):
        span = document.span(node)
        if within.start <= span.start < within.end:
            words = document.reading(node).text.lower().replace(",", "").split()
            office = frozenset(words[1:]) - _SMALL
            yield Official(words[0].removesuffix("sen").removesuffix("s"), office, span)


def _is_same(one: Official, other: Official) -> bool:
    """Say whether two can be the same; ministries get other names, and `de Minister` may be any."""
    if {one.sort, other.sort} & {"minister-president"}:
        return True
    sorts = one.sort.rstrip("i") == other.sort.rstrip("i")
    return sorts and (not one.office or not other.office or not one.office.isdisjoint(other.office))
