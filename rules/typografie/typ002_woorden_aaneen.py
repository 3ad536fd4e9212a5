r"""
severity: warning
why:
  nl: Waar een spatie ontbreekt, leest de zin stroef en vindt een zoekmachine de woorden niet.
  en: Where a space is missing the sentence reads badly, and a search does not find the words.
message:
  nl: "Hier ontbreekt een spatie tussen twee woorden: {tekst}"
  en: "A space between two words is missing here: {tekst}"
help:
  nl: Zet een spatie tussen de woorden.
  en: Put a space between the words.
examples:
  good:
    - "1\tStaat dit op www.rijksoverheid.nl, en kost het 4,5 miljoen per jaar?"
    - "1\tIs o.a. de brief van dhr. De Groot en/of die van Booking.com bekend?"
    - "1\tWat staat er in https://www.Voorbeeld.nl/stuk.Html en in inHolland?"
  bad:
    - "1\tDit is eerder ⟦toegezegd.De⟧ Kamer wacht nog. Wanneer komt dit?"
    - "1\tWaarom ⟦niet?Zo⟧ ja, wanneer?"
    - "1\tZijn de vragen ⟦enantwoorden⟧ bekend?"
    - "1\tHoe kijkt ⟦deMinister⟧ hiernaar?"
    - "1\tHoe zit het met geld⟦,en⟧ met mensen?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import holder, shape, spans_in_prose, vocabulary
from linter.model.rule import Hit, Inputs

_FORMULAS = frozenset(
    b"""enantwoorden vragenen vanvragen lijstvan eenlijst vragenvoorgelegd aantalvragen eenaantal
    voorgelegdaan bijbrief briefvan""".split()
)
"""What was joined of the fixed sentences; where such a sentence stands, it is a slip in that."""
_FUSED = frozenset(
    b"""vraagen vanhet ophet voorhet aanhet doorhet bijhet overhet inhet dathet datde doorde metde opde aande
    bijde ofde naarde uitde overde methet vaneen ishet kuntu bentu heeftu isde deminister destaatssecretaris
    dekamer hetkabinet""".split()
)

_PLACE = r"[.?!;,](?=[^\W\d_])"
_SENTENCES = r"(?<![\w.@/:\-])[a-zß-ÿ]{3,40}[.?!;](?=[A-ZÀ-Þ])[A-ZÀ-Þ][a-zß-ÿ]{1,40}(?![\w@/]|\.\w)"
_COMMA = r"(?<=[a-zß-ÿ]{3})[,;][a-zß-ÿ]{2,40}(?![\w@/=]|\.\w)"
_WORD = r"(?<![\w\-/.@])[^\W\d_]{4,24}(?![\w\-/@])"
_LINK = r"://|@|www\.|[=&#]"
_AROUND, _NEAR = 200, 42


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield words and sentences without the space between them; addresses and names are none."""
    for span in spans_in_prose(document, sorted({*_punctuated(document), *_fused(document)})):
        if not re.search(_LINK, _token(document.flow.text, span)):
            yield Hit(span)


def _punctuated(document: Document) -> Iterator[Span]:
    if b".a" not in shape(document):
        return
    text = document.flow.text
    sentences, comma = re.compile(_SENTENCES), re.compile(_COMMA)
    for place in re.finditer(_PLACE, text):
        start = place.start()
        found = comma.match(text, start) if place[0] in ",;" else None
        near = sentences.finditer(text, max(0, start - _NEAR), start + _NEAR)
        found = found or next((one for one in near if one.start() < start < one.end()), None)
        if found:
            yield Span(*found.span())


def _fused(document: Document) -> Iterator[Span]:
    """Yield words that were written as one; those of a fixed sentence elsewhere than in one."""
    known = vocabulary(document)
    if known.isdisjoint(_FORMULAS) and known.isdisjoint(_FUSED):
        return
    for found in re.finditer(_WORD, document.flow.text):
        low, span = found[0].lower().encode(), Span(*found.span())
        if low in _FUSED or (low in _FORMULAS and not _is_fixed(document, span)):
            yield span


def _token(text: str, span: Span) -> str:
    """Return what stands around `span` without white space, up to a bounded distance."""
    before = text[max(0, span.start - _AROUND) : span.start]
    behind = text[span.end : span.end + _AROUND]
    left = before[-1:].strip() and before.split()[-1]
    right = behind[:1].strip() and behind.split()[0]
    return f"{left}{text[span.start : span.end]}{right}"


def _is_fixed(document: Document, span: Span) -> bool:
    """Say whether `span` lies in the intro or the reply sentence, which are fixed."""
    node = holder(document, span)
    return node is not None and node.get("rol") is not None
