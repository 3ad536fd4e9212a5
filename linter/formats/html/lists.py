"""The numbers of lists as a browser shows them: lists and their items in, labels out.

Knows how HTML counts (start, value, reversed, type) and that an item may bring its own number along.
"""

from linter.formats.numerals import numeral
from linter.formats.tree import Element, Text
from linter.model.pattern import late

BULLET = "•"
_NOTATIONS = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "decimal-leading-zero": "decimalZero",
}  # fmt: skip
_WORD_BULLETS = frozenset({"·", "o", "§"})
_BULLETS = frozenset({"disc", "circle", "square"})
_OWN_NUMBER = late(r"\s*\(?([0-9]{1,4}|[a-zA-Z]{1,5})\s?[.):°]")
_OWN_BULLET = late(r"\s*[-–—•·*▪◦]\s")
_LONGEST = 9
_LOOKED_AT = 24  # characters of an item


class Numbering:
    """One list while its items are read; labels are empty where none is shown."""

    __slots__ = ("_bulleted", "_next", "_notation", "_silent", "_step")

    def __init__(self, element: Element, style: str) -> None:
        """Take a list (`ol`, `ul`, `menu`) whose own style marks its items as `style`."""
        attributes = element.attributes
        style = style or attributes.get("type", "")
        self._silent = style == "none"
        self._notation = _NOTATIONS.get(style, "decimal")
        self._bulleted = style in _BULLETS or (
            element.tag != "ol" and style != "decimal" and style not in _NOTATIONS
        )
        self._step = -1 if "reversed" in attributes else 1
        first = sum(one.tag == "li" for one in element.elements()) if self._step < 0 else 1
        start = whole(attributes.get("start"))
        self._next = first if start is None else start

    def label(self, item: Element, style: str) -> str:
        """Return what stands before `item`, whose own style marks it as `style`, and count it."""
        value = whole(item.attributes.get("value"))
        number = self._next if value is None else value
        self._next = number + self._step
        if self._silent or style == "none":
            return ""
        if self._bulleted or style in _BULLETS:
            return "" if _OWN_BULLET.match(_beginning(item)) else BULLET
        written = numeral(number, _NOTATIONS.get(style, self._notation)) if number > 0 else str(number)
        own = _OWN_NUMBER.match(_beginning(item)) if item.children else None
        return "" if own and own[1] == written else written + "."


def spelt(marker: Element) -> str:
    """Return the label of an item that Word has spelt out in its page."""
    label = marker.said()
    return BULLET if label in _WORD_BULLETS else label


def whole(value: str | None) -> int | None:
    """Return the whole number at the beginning of an attribute's value, None where there is none."""
    found = _WHOLE.match(value) if value else None
    return int(found[1]) if found and len(found[1]) <= _LONGEST else None


_WHOLE = late(r"\s*([+-]?[0-9]+)")


def _beginning(item: Element) -> str:
    """Return the first characters of an item, as far as they stand in its first few pieces."""
    if not item.children:
        return " "
    found = ""
    waiting: list[Element | Text] = [item]
    for _ in range(_LOOKED_AT):
        if not waiting or len(found) >= _LOOKED_AT:
            break
        one = waiting.pop()
        if isinstance(one, Element):
            waiting += [child for child in one.children[:_LOOKED_AT] if isinstance(child, Element | Text)][
                ::-1
            ]
        else:
            found += one.text[:_LOOKED_AT] if found else one.text.lstrip()[:_LOOKED_AT]
    return found + " "
