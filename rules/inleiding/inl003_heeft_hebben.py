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
      antwoordzin: "De Minister van Economische Zaken en Klimaat heeft deze vragen, mede namens de \
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
      antwoordzin: "De Minister van Financiën ⟦hebben⟧ deze vragen beantwoord bij brief van 3 juni 2026."
      fixed: "De Minister van Financiën heeft deze vragen beantwoord bij brief van 3 juni 2026."
    - kind: lva
      antwoordzin: "Bij brief van 3 juni 2026 ⟦heeft⟧ de Minister van Financiën en de Staatssecretaris van \
        Defensie deze vragen beantwoord."
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from linter.model.document import Document
from linter.model.rule import Edit, Fix, Hit, Inputs

_ADJECTIVE = r"(?:(?:vaste|algemene|bijzondere|tijdelijke|parlementaire) )*"
_MANY = r"commissies|ministers|staatssecretarissen|bewindslieden|bewindspersonen"
_ONE = r"commissie|minister(?:-president)?|staatssecretaris|rekenkamer|regering|kabinet"
_WHO = rf"(?:de|het) {_ADJECTIVE}(?:{_MANY}|{_ONE})\b"
_SENTENCE = (
    rf"(?i)(?:^|[.)] )(?:(?P<voor>{_WHO}[^.;()]{{0,600}}?) (?P<werkwoord>heeft|hebben)\b"
    rf"|(?:bij brie(?:f|ven)|op \d)[^.;()]{{0,200}}? (?P<omgekeerd>heeft|hebben) "
    rf"(?P<achter>{_WHO}[^.;()]{{0,600}}?)"
    r"(?= (?:deze|die|ze|hierop|hierover|antwoord|beantwoord|de (?:volgende )?vragen|een aantal)\b))"
)
_ASIDE = r"(?i),? (?:mede )?namens\b|, belast\b"
_PURE = rf"(?i){_WHO}(?-i:(?:,?(?: (?:voor|van|de|het|en|in|der))* [A-ZÀ-Þ][\w-]*)*)"
_UNSURE = r" en (?:de|het|voor)\b"


class Clause(NamedTuple):
    """Who asks or answers, and where in the text the verb stands."""

    subject: str
    verb: str
    start: int
    end: int


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every `heeft` of several and every `hebben` of one, where it is sure how many there are."""
    for al in document.nodes.get("al", ()):
        if al.get("rol") is None:
            continue
        reading = document.reading(al)
        for one in _clauses(reading.text):
            if _agrees(one.subject, one.verb):
                continue
            span = reading.span(one.start, one.end)
            written = "hebben" if one.verb == "heeft" else "heeft"
            fix = Fix("", (Edit(span, written),))
            yield Hit(span, variant="hebben" if one.verb == "hebben" else None, fix=fix)


def _clauses(text: str) -> Iterator[Clause]:
    for found in re.finditer(_SENTENCE, text):
        group = "werkwoord" if found["werkwoord"] else "omgekeerd"
        yield Clause(found["voor"] or found["achter"], found[group].lower(), *found.span(group))


def _agrees(subject: str, verb: str) -> bool:
    """Say whether verb and subject agree, or whether it is not sure that they do not."""
    who = re.split(_ASIDE, subject, maxsplit=1)[0]
    if verb == "heeft":
        return not _are_several(who)
    if "namens" in subject or re.fullmatch(_PURE, who) is None or re.search(_UNSURE, who):
        return True
    return len(re.findall(rf"(?i)\b(?:{_ONE})\b", who)) != 1


def _are_several(who: str) -> bool:
    """Say whether there is surely more than one; `de Minister-President en Minister van X` is one."""
    if re.search(rf"(?i)\b(?:{_MANY})\b", who):
        return True
    if re.search(rf"(?i)\ben {_WHO}", who):
        return True
    joined = re.search(rf"(?i)\ben ({_ONE})\b", who)
    return joined is not None and joined[1].lower()[:8] not in who[: joined.start()].lower()
