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
from linter.model.prose import spans_in_prose, words
from linter.model.rule import Hit, Inputs

FUSED = frozenset(
    [
        "enantwoorden",
        "vragenen",
        "vanvragen",
        "lijstvan",
        "eenlijst",
        "vraagen",
        "aantalvragen",
        "eenaantal",
        "vragenvoorgelegd",
        "voorgelegdaan",
        "bijbrief",
        "briefvan",
        "vande",
        "vanhet",
        "ophet",
        "voorhet",
        "aanhet",
        "doorhet",
        "bijhet",
        "overhet",
        "inhet",
        "dathet",
        "datde",
        "doorde",
        "metde",
        "opde",
        "aande",
        "bijde",
        "ofde",
        "naarde",
        "uitde",
        "overde",
        "methet",
        "vaneen",
        "ishet",
        "kuntu",
        "bentu",
        "heeftu",
        "isde",
        "deminister",
        "destaatssecretaris",
        "dekamer",
        "hetkabinet",
    ]
)

_SENTENCES = r"(?<![\w.@/:\-])[a-zß-ÿ]{3,40}[.?!;](?=[A-ZÀ-Þ])[A-ZÀ-Þ][a-zß-ÿ]{1,40}(?![\w@/]|\.\w)"
_COMMA = r"(?<=[a-zß-ÿ]{3})[,;][a-zß-ÿ]{2,40}(?![\w@/=]|\.\w)"
_PLACES = r"(?<=[a-zß-ÿ?!])[.?!,;](?=[^\W\d_])"
_WORD = r"(?<![\w\-/.@])[^\W\d_]{4,24}(?![\w\-/@])"
_PLACE, _AROUND = re.compile(_PLACES), 42
_LINK = re.compile(r"://|@|www\.|[=&#]")


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield words and sentences without the space between them; addresses and names are none."""
    for span in spans_in_prose(document, sorted({*_punctuated(document), *_fused(document)})):
        if not _LINK.search(_token(document.flow.text, span)):
            yield Hit(span)


def _punctuated(document: Document) -> Iterator[Span]:
    text = document.flow.text
    for place in _PLACE.finditer(text):
        if text[place.start()] in ",;":
            found = re.compile(_COMMA).match(text, place.start())
            if found:
                yield Span(*found.span())
                continue
        start = max(0, place.start() - _AROUND)
        for found in re.compile(_SENTENCES).finditer(text, start, place.end() + _AROUND):
            if found.start() < place.start() < found.end():
                yield Span(*found.span())


def _fused(document: Document) -> Iterator[Span]:
    """Yield words of the fixed sentences and small words that were written as one."""
    if FUSED.isdisjoint(words(document)):
        return
    for found in re.finditer(_WORD, document.flow.text):
        if found[0].lower() in FUSED:
            yield Span(*found.span())


def _token(text: str, span: Span) -> str:
    """Return what stands around `span` without white space, up to a bounded distance."""
    before = text[max(0, span.start - 200) : span.start]
    behind = text[span.end : span.end + 200]
    left = before[len(before.rstrip()) :] == "" and before.split()[-1:]
    right = not behind[:1].isspace() and behind.split()[:1]
    return f"{left[0] if left else ''}{text[span.start : span.end]}{right[0] if right else ''}"
