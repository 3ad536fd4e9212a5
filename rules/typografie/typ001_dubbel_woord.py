r"""
severity: warning
why:
  nl: Een woord dat twee keer achter elkaar staat, is bijna altijd bij het verbeteren blijven staan.
  en: A word that stands twice in a row was nearly always left behind by a correction.
message:
  nl: "Er staat twee keer hetzelfde woord achter elkaar: {tekst}"
  en: "The same word stands twice in a row: {tekst}"
help:
  nl: Haal één van de twee woorden weg, tenzij het er bedoeld twee keer staat.
  en: Remove one of the two words, unless both are meant.
fix: {nl: "Schrijf het woord één keer", en: "Write the word once"}
examples:
  good:
    - "1\tKlopt het dat dat bedrag al is uitgegeven?"
    - "1\tZijn er mensen die die brief niet kregen, en was wat nodig was was er niet?"
    - "1\tWaarom krijgt de een een boete en de ander niet?"
    - "1\tBetekent dit dat het het kabinet niet lukt, en kunt u u voorstellen dat dit dit jaar speelt?"
  bad:
    - text: "1\tIs dit door ⟦de de⟧ Ministers besproken?"
      fixed: "1\tIs dit door de Ministers besproken?"
    - text: "1\tStaat dit in het ⟦Jaarverslag Jaarverslag⟧, bladzijde drie?"
      fixed: "1\tStaat dit in het Jaarverslag, bladzijde drie?"
    - "1\tIs ⟦een een⟧ plan gemaakt?"
"""

import re
from collections.abc import Iterable, Iterator
from itertools import compress, islice
from operator import eq

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import lowered, spans_in_prose, words
from linter.model.rule import Edit, Fix, Hit, Inputs

_LEGAL = """
    aan achter af als baden bij bla bora dat deden deed deze die dit doen doet door er gaan gaat haar
    had hadden heb hebben heeft heel het hoe in is ja kan kon konden kunnen langs mee meer mocht moest
    moet moeten mogen na naar nee nog of om onder op over per steeds tegen toe tot tussen u uit veel ver
    voor waren was wat werd werden wie wij wil willen worden wordt zal ze zeer zich zij zijn zou zouden
    zullen
"""
"""Words that Dutch may have twice in a row: `dat dat`, `wat nodig is is`, `waar u in in gelooft`."""

_GAPS = (b" ", b"  ", b"\xc2\xa0", b"\n", b"\r\n", b" \n", b" \r\n", b"\n ")
_MOST = 10
_TWICE = r"(?<![\w\-/'’.&])([^\W\d_]{2,40})(?:[ \u00a0]|[ \u00a0]?\r?\n) ?\1(?![\w\-/'’&]|\.\w)"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield every word that stands twice, but for words that may."""
    one = words(document)
    repeated = set(filter(bytes.isalpha, compress(one, map(eq, one, islice(one, 1, None)))))
    if not repeated or not _may_stand(document, repeated.difference(_LEGAL.encode().split())):
        return
    legal = frozenset(_LEGAL.split())
    found = re.finditer(_TWICE, document.flow.text, re.IGNORECASE)
    twice = (Span(*match.span()) for match in found if match[1].lower() not in legal and _is_word(match[1]))
    for span in spans_in_prose(document, twice):
        first, second = document.text(span).split()
        if not (first.islower() and second[0].isupper()) and not _is_one(document, span, first):
            yield Hit(span, fix=Fix("", (Edit(span, first),)))


def _may_stand(document: Document, repeated: Iterable[bytes]) -> bool:
    """Say whether one of the words stands twice with nothing but a space or a line end between."""
    few = list(islice(repeated, _MOST + 1))
    low = lowered(document)
    return len(few) > _MOST or any(word + gap + word in low for word in few for gap in _GAPS)


def _is_word(text: str) -> bool:
    """Say whether `text` is more than one letter over and over, as a place to fill in is."""
    return len(set(text.lower())) > 1


def _is_one(document: Document, span: Span, word: str) -> bool:
    """Say whether the first of two is a pronoun: `geeft de een een boete en de ander niet`."""
    before = document.flow.text[max(0, span.start - 5) : span.start].lower().split()
    return word == "een" and before[-1:] in (["de"], ["het"])
