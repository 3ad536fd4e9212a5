"""What styles say that the text needs: the part with the styles in, answers by style out.

Knows of a style only its numbering, whether it hides text, the colour it lays behind text, its place in the
outline, and the document's language.  Fonts and measures are nobody's business here.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from linter.formats.docx.markup import HIGHLIGHT, RPR, SHADE, TYPE, VAL, W, flag, painted, parse, switched
from linter.formats.xmlpart import Element, child, whole
from linter.model.pattern import late

_STYLE, _NUMPR, _VANISH, _OUTLINE = W + "style", W + "numPr", W + "vanish", W + "outlineLvl"
_NUM_ID, _LEVEL = W + "numId", W + "ilvl"
NORMAL = "Normal"  # which LibreOffice names in every paragraph, and calls no default where it read RTF
_BASED_ON, _LANG, _NAME = W + "basedOn", W + "lang", W + "name"
_PAINTS = frozenset({HIGHLIGHT, SHADE})
_MOST_STEPS = 64  # of basedOn; a longer chain is a circle
_TABLE_STYLE, _STYLE_END = b'<w:style w:type="table"', b"</w:style>"
_HEADING = late(r"heading ([1-9])")


class NumberReference(NamedTuple):
    """What w:numPr says; None where it leaves that to another."""

    list_id: int | None = None
    level: int | None = None


class Style(NamedTuple):
    """One style as it stands, without what it is based on; `colour` is what it lays behind text."""

    based_on: str | None
    number: NumberReference
    hidden: bool | None
    outline: int | None
    colour: str | None = None


class Styles:
    """The styles of a document, asked by their ids; an id that is not there is the default style.

    `language` is the tag of the document's own language, empty where it names none.
    """

    __slots__ = ("_styles", "default", "hides", "language", "paints")

    def __init__(self, styles: dict[str, Style], default: str, language: str) -> None:
        self._styles = styles
        self.default = default
        self.language = language
        self.hides = any(style.hidden for style in styles.values())
        self.paints = any(style.colour for style in styles.values())

    def chain(self, style: str | None) -> list[tuple[str, Style]]:
        """Return the paragraph style and all it is based on, nearest first."""
        return self._from(style if style in self._styles else self.default)

    def hidden(self, style: str) -> bool:
        """Say whether a style of characters hides them."""
        return _first(found.hidden for _, found in self._from(style)) or False

    def colour(self, style: str) -> str | None:
        """Return the colour that a style of characters lays behind them; None where it does not say."""
        return _first(found.colour for _, found in self._from(style))

    def numbering(self, style: str) -> int | None:
        """Return the list that a style of numbering stands for."""
        return _first(found.number.list_id for _, found in self._from(style))

    def _from(self, name: str | None) -> list[tuple[str, Style]]:
        found: list[tuple[str, Style]] = []
        while name in self._styles and len(found) < _MOST_STEPS:
            style = self._styles[name]
            found.append((name, style))
            name = style.based_on
        return found


_T = TypeVar("_T")


def _first(values: Iterator[_T | None]) -> _T | None:
    return next((value for value in values if value is not None), None)


def read_styles(data: bytes) -> Styles:
    """Return the styles of the part `data` (UTF-8; empty where the document has none)."""
    if not data:
        return Styles({}, "", "")
    root = parse(_slim(data))
    styles: dict[str, Style] = {}
    default, language = "", _language(child(root, W + "docDefaults"))
    for element in root.iterchildren(_STYLE):
        name = element.get(W + "styleId") or ""
        styles[name] = _style(element)
        is_default = switched(element.get(W + "default"))
        if element.get(TYPE) == "paragraph" and (is_default or (name == NORMAL and not default)):
            language = _language(child(element, RPR)) or language
            default = name if is_default else default
    return Styles(styles, default, language)


def _slim(data: bytes) -> bytes:
    """Return the part without the styles of tables: nine tenths of it, and never asked.

    Only in the shape in which word processors write them; comments and CDATA could hold the like.
    """
    if b"<!" in data or _TABLE_STYLE not in data:
        return data
    *pieces, rest = data.split(_STYLE_END)
    return b"".join(map(_kept, pieces)) + rest


def _kept(piece: bytes) -> bytes:
    before, found, _ = piece.partition(_TABLE_STYLE)
    return before if found else piece + _STYLE_END


def _language(element: Element | None) -> str:
    found = None if element is None else next(element.iter(_LANG), None)
    return "" if found is None else found.get(VAL) or ""


def _style(element: Element) -> Style:
    based_on, number, hidden, outline, colour = None, NumberReference(), None, None, None
    for found in element.iter(_BASED_ON, _NUMPR, _VANISH, _OUTLINE, _NAME, HIGHLIGHT, SHADE):
        if found.tag == _BASED_ON:
            based_on = found.get(VAL)
        elif found.tag == _NUMPR:
            number = number_reference(found)
        elif found.tag == _VANISH:
            hidden = flag(found)
        elif found.tag in _PAINTS:
            colour = colour or painted(found)
        elif found.tag == _OUTLINE:
            outline = whole(found.get(VAL))
        elif outline is None:
            heading = _HEADING.fullmatch((found.get(VAL) or "").lower())
            outline = int(heading[1]) - 1 if heading else None
    return Style(based_on, number, hidden, outline, colour)


def number_reference(element: Element) -> NumberReference:
    """Return what w:numPr says."""
    list_id = level = None
    for one in element:
        tag = one.tag
        if tag == _NUM_ID:
            list_id = whole(one.get(VAL), 0, 2**31)
        elif tag == _LEVEL:
            level = max(0, whole(one.get(VAL), 0, 8))
    return NumberReference(list_id, level)
