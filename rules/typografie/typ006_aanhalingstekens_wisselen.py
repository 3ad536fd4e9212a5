r"""
severity: info
why:
  nl: Rechte en gekrulde aanhalingstekens door elkaar ogen slordig en maken zoeken lastiger.
  en: Straight and curly quotation marks in one document look careless and make searching harder.
message:
  nl: "Rechte en gekrulde aanhalingstekens staan door elkaar: {recht} keer recht, {krul} keer gekruld."
  en: "This list mixes straight and curly quotation marks: {recht} straight, {krul} curly."
help:
  nl: Kies één soort, bij voorkeur de gekrulde.
  en: Choose one kind, preferably the curly one.
related:
  ander: {nl: "hier staat de andere soort: {tekst}", en: "the other kind stands here: {tekst}"}
examples:
  good:
    - "1\tWat is “dit” en wat is “dat”, en wat is foto's of 's avonds?"
    - "1\tWat is \"dit\" en wat is 'dat'?"
    - "1\tWat is «dit» en wat is “dat”?"
    - "1\tWat is “dit” op een scherm van 12\" breed?"
  bad:
    - "1\tWat is “dit”, wat is “dat” en wat is ⟦\"⟧zus\"?"
    - "1\tWat is ⟦“⟧dit”, wat is \"dat\" en wat is \"zus\"?"
"""

import re
from collections.abc import Iterator

from linter.model.document import Document
from linter.model.flow import Span
from linter.model.prose import spans_in_prose
from linter.model.rule import Hit, Inputs

_STRAIGHT = r"(?<!\w)\"(?=\w)"


def check(document: Document, _inputs: Inputs) -> Iterator[Hit]:
    """Yield once, at the first mark of the kind that stands there least."""
    text = document.flow.text
    if '"' not in text or not ("“" in text or "„" in text):
        return
    straight = _opening(document, _STRAIGHT)
    curly = _opening(document, "[“„]")
    if straight and curly:
        few, many = sorted((curly, straight), key=len)
        words = {"recht": str(len(straight)), "krul": str(len(curly))}
        yield Hit(few[0], words, related=(("ander", many[0]),), question="")


def _opening(document: Document, pattern: str) -> list[Span]:
    found = (Span(*match.span()) for match in re.finditer(pattern, document.flow.text))
    return list(spans_in_prose(document, found))
