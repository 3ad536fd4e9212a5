r"""
severity: error
why:
  nl: Het werkwoord hoort bij wie vraagt of antwoordt; één commissie heeft, verschillende commissies hebben.
  en: The verb belongs to who asks or answers; one committee heeft, several committees hebben.
message:
  nl: "Hier staat ‘heeft’, maar het gaat om meer dan één commissie of bewindspersoon."
  en: "Here stands ‘heeft’, but it is about more than one committee or official."
help:
  nl: Verander het werkwoord, of verbeter wie er vraagt of antwoordt.
  en: Change the verb, or correct who asks or answers.
fix: {nl: "Schrijf het andere werkwoord", en: "Write the other verb"}
variants:
  hebben:
    message:
      nl: "Hier staat ‘hebben’, maar het gaat om één commissie of bewindspersoon."
      en: "Here stands ‘hebben’, but it is about one committee or official."
examples:
  good:
    - inleiding: "De vaste commissies voor Financiën, voor Defensie en de commissie voor de Rijksuitgaven \
        hebben een aantal vragen voorgelegd aan de Minister van Financiën over de Voorjaarsnota."
    - kind: lva
      antwoordzin: "De Minister van Volksgezondheid, Welzijn en Sport heeft deze vragen, mede namens de \
        Staatssecretaris, beantwoord bij brief van 3 juni 2026."
    - kind: lva
      antwoordzin: "De Minister-President, Minister van Algemene Zaken, heeft deze vragen beantwoord bij \
        brief van 3 juni 2026."
  bad:
    - inleiding: "De vaste commissies voor Financiën en voor Defensie ⟦heeft⟧ een aantal vragen voorgelegd \
        aan de Minister van Financiën over de Voorjaarsnota."
      fixed: "De vaste commissies voor Financiën en voor Defensie hebben een aantal vragen voorgelegd aan \
        de Minister van Financiën over de Voorjaarsnota."
    - kind: lva
      antwoordzin: "De Minister ⟦hebben⟧ deze vragen beantwoord bij brief van 3 juni 2026."
      fixed: "De Minister heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: vhlv
      inleiding: "De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel \
        van wet, ⟦hebben⟧ de eer verslag uit te brengen in de vorm van een lijst van vragen."
    - kind: lva
      antwoordzin: "Bij brief van 3 juni 2026 ⟦heeft⟧ de Minister en de Staatssecretaris van \
        Defensie deze vragen beantwoord."
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from linter.model.document import Document
from linter.model.rule import Edit, Fix, Hit, Inputs

OTHER = {"heeft": "hebben", "hebben": "heeft"}
LONGEST = 1000

_MANY = frozenset({"commissies", "ministers", "staatssecretarissen", "bewindslieden", "bewindspersonen"})
_ONE = frozenset(
    {"commissie", "minister", "minister-president", "staatssecretaris", "rekenkamer", "regering", "kabinet"}
)
_LEADING = frozenset({"vaste", "algemene", "bijzondere", "tijdelijke", "parlementaire"})
_ARTICLES = frozenset({"de", "het"})
_ASIDE = frozenset({"mede", "namens", "belast"})
_BEHIND = frozenset(
    {"deze", "die", "ze", "hierop", "hierover", "antwoord", "beantwoord", "een", "volgende", "vragen"}
)
_LINKS = frozenset({"voor", "van", "de", "het", "en", "in", "der"})


class Clause(NamedTuple):
    """The words of who asks or answers, in lower case and as they stand, and the verb with its place."""

    who: Sequence[str]
    written: Sequence[str]
    verb: str
    start: int


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every `heeft` of several and every `hebben` of one, where it is sure how many there are."""
    for al in document.nodes.get("al", ()):
        if al.get("rol") is None:
            continue
        reading = document.reading(al)
        for one in _clauses(reading.text):
            if not (_are_several(one.who) if one.verb == "heeft" else _is_one(one)):
                continue
            span = reading.span(one.start, one.start + len(one.verb))
            whole = document.text(span) == one.verb  # with nothing in it that is not read
            fix = Fix("", (Edit(span, OTHER[one.verb]),)) if whole else None
            yield Hit(span, variant="hebben" if one.verb == "hebben" else None, fix=fix)


def _clauses(text: str) -> Iterator[Clause]:
    """Yield the first verb of every sentence with who it is said of; behind `Bij brief van` they follow."""
    last = 0
    for found in re.finditer(r"\b(?:heeft|hebben)\b", text):
        start = max(text.rfind(". ", last, found.start()), text.rfind(") ", last, found.start())) + 2
        start = last if start == 1 else start
        if last and start == last:
            continue
        before = text[start : found.start()].split()
        last = found.end()
        first = before[0].lower() if before else ""
        if first in {"bij", "op"}:
            yield from _clause(_until(text[found.end() : found.end() + LONGEST].split()), found)
        elif first in _ARTICLES and found.start() - start < LONGEST:
            yield from _clause(before, found)


def _until(words: Sequence[str]) -> Sequence[str]:
    """Return the words up to those that follow who answers."""
    end = next((index for index, word in enumerate(words) if word.lower().strip(",.") in _BEHIND), 0)
    return words[:end]


def _clause(written: Sequence[str], verb: "re.Match[str]") -> Iterator[Clause]:
    words = [word.strip(",").rstrip("0123456789").lower() for word in written]
    if words and words[0] in _ARTICLES and _head(words, 1) is not None:
        yield Clause(words, written, verb[0], verb.start())


def _head(words: Sequence[str], index: int) -> str | None:
    """Return the committee or official that `words` name from `index` on, else None."""
    while index < len(words) and words[index] in _LEADING:
        index += 1
    return words[index] if index < len(words) and words[index] in _MANY | _ONE else None


def _are_several(words: Sequence[str]) -> bool:
    """Say whether there is surely more than one; `de Minister-President en Minister van X` is one."""
    who = words[: next((index for index, word in enumerate(words) if word in _ASIDE), len(words))]
    if not _MANY.isdisjoint(who):
        return True
    offices = {word[:8] for word in who if word in _ONE}
    for index, word in enumerate(who):
        following = who[index + 1 : index + 2]
        if word == "en" and following and following[0] in _ARTICLES and _head(who, index + 2):
            return True
        if word == "en" and _head(who, index + 1) and len(offices) > 1:
            return True
    return False


def _is_one(clause: Clause) -> bool:
    """Say whether there is surely one: one committee or official, and behind it nothing but a name.

    With what it is charged does not count.
    """
    words, written = clause.who, clause.written
    end = words.index("belast") if "belast" in words else len(words)
    heads = [index for index, word in enumerate(words) if word in _ONE]
    if len(heads) != 1 or not _MANY.isdisjoint(words):
        return False
    behind = range(heads[0] + 1, end)
    named = all(words[index] in _LINKS or written[index][0].isupper() for index in behind)
    return named and not any(words[index - 1] == "en" and words[index] in _LINKS for index in behind)
