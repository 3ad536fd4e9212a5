"""The lists of a document: a list style's element in, its levels out, and the label of a number.

Knows how a level counts and looks, as LibreOffice shows it; counts nothing.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from linter.formats.numerals import numeral, padded
from linter.formats.odt.names import LOEXT, STYLE, TEXT, folded, font
from linter.formats.symbols import seen
from linter.formats.xmlpart import Element, child, whole
from linter.model.pattern import late

LEVELS = 10
LARGEST = 32767
_MOST_TEXT = 255  # characters of a label that the style adds; more than any document has
_NUMBER = late(r"%([0-9]{1,2})%")
_NOTATIONS = {
    "": "none",
    "1": "decimal",
    "i": "lowerRoman",
    "I": "upperRoman",
    "a": "letters",
    "A": "capitals",
    "1st": "ordinal",
    "One": "cardinalText",
    "First": "ordinalText",
    "*, †, ‡, §, **, ††, ...": "chicago",
    "①, ②, ③, ...": "decimalEnclosedCircle",
}
_IN_STEP = {"letters": "lowerLetter", "capitals": "upperLetter"}  # z, aa, bb instead of z, aa, ab


class Level(NamedTuple):
    """How one level of a list counts and looks.

    `pieces` are characters and, between them, the levels (from 0) whose numbers are shown; `sign` is what
    is shown in place of all that where the level has no number.
    """

    start: int = 1
    notation: str = "decimal"
    pieces: Sequence[str | int] = ("", 0, "")
    sign: str | None = None


class ListStyle(NamedTuple):
    """The levels of a list that it says something of, and whether all of them count on in one row."""

    levels: Mapping[int, Level]
    otherwise: Sequence[Level]
    consecutive: bool = False

    def level(self, index: int) -> Level:
        """Return how the level `index` (from 0) counts and looks."""
        return self.levels.get(index) or self.otherwise[index]


_PLAIN = tuple(Level(pieces=("", index, ".")) for index in range(LEVELS))
_SILENT = (Level(notation="none", sign=""),) * LEVELS
BULLETS = ListStyle({}, tuple(Level(notation="bullet", sign="•◦▪"[index % 3]) for index in range(LEVELS)))
NO_OUTLINE = ListStyle({}, _SILENT)


def read_list_style(element: Element) -> ListStyle:
    """Return the list style of text:list-style or text:outline-style."""
    levels = {}
    for one in element:
        index = whole(one.get(TEXT + "level"), 0, LEVELS) - 1
        if index >= 0:
            levels[index] = _level(one, index)
    outline = element.tag == TEXT + "outline-style"
    consecutive = element.get(TEXT + "consecutive-numbering") == "true"
    return ListStyle(levels, _SILENT if outline else _PLAIN, consecutive)


def _level(element: Element, index: int) -> Level:
    if element.tag == TEXT + "list-level-style-bullet":
        char, look = element.get(TEXT + "bullet-char") or "", child(element, STYLE + "text-properties")
        return Level(notation="bullet", sign=seen(char[:_MOST_TEXT], font(look) or ""))
    if element.tag == TEXT + "list-level-style-image":
        return Level(notation="bullet", sign="•")
    start, name = whole(element.get(TEXT + "start-value"), 1, LARGEST), element.get(STYLE + "num-format")
    before, behind = (
        (element.get(f"{STYLE}num-{where}") or "")[:_MOST_TEXT] for where in ("prefix", "suffix")
    )
    notation = _NOTATIONS.get(name or "", name or "")
    if element.get(STYLE + "num-letter-sync") == "true":
        notation = _IN_STEP.get(notation, notation)
    sign = before + behind if notation == "none" else None
    shown = element.get(STYLE + "num-list-format") or element.get(LOEXT + "num-list-format")
    if not shown:
        shown = before + _numbers(element, index) + behind
    return Level(start if start >= 0 else 1, notation, _pieces(shown[:_MOST_TEXT], index), sign)


def _numbers(element: Element, index: int) -> str:
    """Return the numbers that are shown in the form in which newer files write them: `%1%.%2%`."""
    many = max(1, min(whole(element.get(TEXT + "display-levels"), 1, LEVELS), index + 1))
    return ".".join(f"%{level + 1}%" for level in range(index + 1 - many, index + 1))


def _pieces(text: str, index: int) -> Sequence[str | int]:
    pieces: list[str | int] = list(_NUMBER.split(text))
    pieces[1::2] = [min(int(piece) - 1, index) for piece in pieces[1::2]]
    return pieces


def label(style: ListStyle, index: int, counts: Sequence[int]) -> str:
    """Return what is shown before a paragraph at level `index` of which `counts` has the numbers."""
    own = style.level(index)
    if own.sign is not None:
        return folded(own.sign)
    shown, skipped = [], False
    for piece, behind in zip(own.pieces, (*own.pieces[2:], "", ""), strict=False):
        if isinstance(piece, str):
            shown.append("" if skipped else piece)
            skipped = False
            continue
        level = style.level(piece)
        skipped = level.notation == "none" and behind == piece + 1
        if level.sign is None:
            shown.append(_written(counts[piece], level.notation))
    return folded("".join(shown))[:_MOST_TEXT]


def _written(value: int, notation: str) -> str:
    if value < 1:
        return "0"
    if notation.startswith("0"):
        return padded(value, notation)
    if notation in _IN_STEP:
        letters = _letters(value)
        return letters.upper() if notation == "capitals" else letters
    return numeral(value, notation)


def _letters(value: int) -> str:
    """Return a to z, then aa, ab to zz, then aaa."""
    found = ""
    while value:
        value, letter = divmod(value - 1, 26)
        found = chr(ord("a") + letter) + found
    return found
