"""Signatures: an office that is misspelt, one that stands there without a name, and how sure that is.

In: a word, or a document.  Out: offices.  A name that was not recognised as one must not be called
missing, so what stands around the office counts.  Knows no severity and no rule.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from linter.model.document import Document

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LONGEST_NAME = 60
NEAR = 3
"""How many lines below an office its name may still stand."""

_NAMED = r"(?:[Vv]oorzitter|[Gg]riffier|[Cc]ommissie|[Ll]ijst|[Vv]erslag)[,:]? +(?!en\b|van\b|voor\b)[^\W\d_]"
_OFFICE = r"(?i)(?:voorzitter|griffier)"


OFFICES = ("voorzitter", "griffier")
SLIPS = 2
_NO_SLIP = frozenset({"voorzitster"})
"""What is near an office and another word."""


def nearly_office(word: str) -> str:
    """Return the office of which a word is a slip or two away, empty where it is none or right.

    Both end in -er and their letters begin so: what does not is another word (griffie, voorzitten).
    """
    from linter.model.spelling import slips

    low = word.lower()
    if low[-1:] != "r" or low in _NO_SLIP:
        return ""
    near = (one for one in OFFICES if one[0] == low[0] and 0 < slips(low, one, SLIPS) <= SLIPS)
    return next(near, "")


class Unsigned(NamedTuple):
    """An office that nobody signs for; `sure` is False where its own line may end in a name."""

    functie: "Element"
    sure: bool


def unsigned(document: Document, role: str) -> Iterator[Unsigned]:
    """Yield the offices of this role (voorzitter, griffier) without a name, unless one stands near."""
    if _stray_name(document):
        return
    for signed in document.nodes.get("ondertekening", ()):
        functie = signed.find("functie")
        if functie is None or functie.get("rol") != role or functie.get("naam") == "apart":
            continue
        if signed.find("naam") is not None:
            continue
        text = document.reading(functie).text
        if re.search(_NAMED, text) or _filled_in_later(document, document.span(functie).end):
            continue
        ended = text.endswith((",", ":")) or text.split()[-1].islower()
        yield Unsigned(functie, sure=ended)


def _filled_in_later(document: Document, end: int) -> bool:
    """Say whether a blank to be filled in stands where the name should, behind `end`."""
    starts = document.once(_blanks)
    index = bisect_left(starts, end)
    return index < len(starts) and starts[index] - end < LONGEST_NAME


def _blanks(document: Document) -> list[int]:
    return [document.span(blank).start for blank in document.nodes.get("invulplek", ())]


def _stray_name(document: Document) -> bool:
    """Say whether a short line that may be a name stands before, between or behind the signatures."""
    signed = document.nodes.get("ondertekening", [])
    if not signed:
        return False
    start, end = document.span(signed[0]).start, document.span(signed[-1]).end
    asked = document.vragen_starts[0] if document.vragen_starts else end
    lines = [*_lines_of(document, start, max(end, min(asked, end + NEAR * LONGEST_NAME)))]
    intro = [al for al in document.nodes.get("al", ()) if al.get("rol") and document.span(al).end <= start]
    return any(map(_may_be_name, [*lines, *(document.reading(al).text for al in intro[-1:])]))


def _lines_of(document: Document, start: int, end: int) -> Iterator[str]:
    """Yield what was not recognised, or taken for a heading, between two places."""
    for tag in ("onherkend", "tussenkop"):
        for node in document.nodes.get(tag, ()):
            if start <= document.span(node).start <= end:
                yield document.text(document.span(node)).strip().partition("\n")[0].strip()


def _may_be_name(text: str) -> bool:
    return (
        0 < len(text) <= LONGEST_NAME and not text.endswith((".", "?", ":")) and not re.search(_OFFICE, text)
    )
