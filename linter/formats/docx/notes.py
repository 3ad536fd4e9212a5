"""Footnotes and endnotes: references in the order of the text in, the number each shows out.

Knows how notes are counted; the text of a note is told by its story.
"""

from collections.abc import Mapping
from typing import NamedTuple

from linter.formats.docx.markup import VAL, W, number, switched
from linter.formats.numerals import numeral
from linter.formats.xmlpart import Element, child

_PROPERTIES = {W + "footnoteReference": W + "footnotePr", W + "endnoteReference": W + "endnotePr"}
PARTS = {W + "footnoteReference": "footnotes", W + "endnoteReference": "endnotes"}


class Counting(NamedTuple):
    """From which number notes count, and how it is written."""

    start: int
    notation: str


class Reference(NamedTuple):
    """A note that the text refers to: its id in its part and the number it shows."""

    ident: str
    label: str


class Notes:
    """The notes referred to so far, by the tag of their references, each once."""

    __slots__ = ("_countings", "_used", "referred")

    def __init__(self, countings: Mapping[str, Counting]) -> None:
        self._countings = countings
        self._used = dict.fromkeys(_PROPERTIES, 0)
        self.referred: dict[str, dict[str, Reference]] = {tag: {} for tag in _PROPERTIES}

    def refer(self, tag: str, ident: str, mark: str | None) -> str:
        """Return what a reference shows: `mark` where the author chose one, else the next number."""
        if mark is None:
            counting = self._countings[tag]
            mark = numeral(counting.start + self._used[tag], counting.notation)
            self._used[tag] += 1
        self.referred[tag].setdefault(ident, Reference(ident, mark))
        return mark


def own_mark(reference: Element) -> str | None:
    """Return the sign an author chose for a note: it stands behind the reference; None for a number."""
    if not switched(reference.get(W + "customMarkFollows")):
        return None
    return "".join(one.text or "" for one in reference.itersiblings(W + "t"))


def countings(settings: Element | None, section: Element | None) -> dict[str, Counting]:
    """Return how both kinds of notes count: as the last section says, else the settings, else Word."""
    return {tag: _counting(tag, (section, settings)) for tag in _PROPERTIES}


def _counting(tag: str, places: tuple[Element | None, ...]) -> Counting:
    start, notation = 1, "lowerRoman" if tag == W + "endnoteReference" else "decimal"
    for place in reversed(places):
        found = None if place is None else child(place, _PROPERTIES[tag])
        if found is None:
            continue
        first, form = child(found, W + "numStart"), child(found, W + "numFmt")
        start = start if first is None else number(first, 1)
        notation = notation if form is None else form.get(VAL) or notation
    return Counting(start, notation)
