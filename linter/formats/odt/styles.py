"""What styles say that the text needs: the elements that hold them in, answers by style out.

Knows of a style only its list and place in the outline, whether it hides text, the colour it lays behind
text, and whether a row was changed as a whole; and the document's language.  Fonts and measures are
nobody's business here.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from linter.formats.colours import is_yellow
from linter.formats.odt.names import FO, LOEXT, NAME, OFFICE, STYLE, TEXT, font
from linter.formats.odt.numbering import BULLETS, LEVELS, NO_OUTLINE, ListStyle, read_list_style
from linter.formats.xmlpart import Element, child, whole

_MOST_STEPS = 64  # of parents; a longer chain is a circle
_STYLE, _LIST_STYLE, _OUTLINE = STYLE + "style", TEXT + "list-style", TEXT + "outline-style"
_DEFAULT, _LOOK = STYLE + "default-style", STYLE + "text-properties"
_ONLY_TEXT = LOEXT + "text-changes-only"
_NO_COLOURS = frozenset({"transparent", "#ffffff"})
_FAMILIES = frozenset({"paragraph", "text"})
_STANDARD = ("paragraph", "Standard")  # what all paragraphs that name no style have
_HEADINGS = {f"Heading_20_{level}": level for level in range(1, 10)}
_SYMBOLS = frozenset({"symbol", "wingdings"})
# fmt: off
_COLOURS = {
    "#00ff00": "green", "#00ffff": "cyan", "#ff00ff": "magenta", "#0000ff": "blue",
    "#ff0000": "red", "#000080": "darkBlue", "#008080": "darkCyan", "#008000": "darkGreen",
    "#800080": "darkMagenta", "#800000": "darkRed", "#808000": "darkYellow", "#808080": "darkGray",
    "#c0c0c0": "lightGray", "#000000": "black",
}
# fmt: on


class Style(NamedTuple):
    """One style as it stands, without its parent; None where it leaves something to another.

    `outline` is its place in the outline (from 0), `list_style` "" where it wants no number, `colour` ""
    where nothing lies behind the text.  `automatic` is one that is made for a place and has no name.
    """

    parent: str | None
    automatic: bool
    list_style: str | None
    outline: int | None
    hidden: bool | None
    colour: str | None
    font: str | None


class Look(NamedTuple):
    """How characters look, as far as that matters; None is as what is around them.

    `font` is that of a symbol font, whose letters are signs, "" for any other.
    """

    hidden: bool | None = None
    colour: str | None = None
    font: str | None = None


PLAIN_LOOK = Look()
Named = Mapping[tuple[str, str], Style]
"""Styles by family (paragraph, text) and name."""


class Sheet(NamedTuple):
    """The styles of one part, or those that all parts of a document share; `lists` are elements, as few
    of them are ever asked for; `changed` are those of rows that a tracked change puts in or takes out."""

    styles: Named = MappingProxyType({})
    lists: Mapping[str, Element] = MappingProxyType({})
    outline: ListStyle = NO_OUTLINE
    language: str = ""
    changed: frozenset[str] = frozenset()


class Styles:
    """The styles of one part: its own first, then those of the document."""

    __slots__ = ("_document", "_headings", "_lists", "_looks", "_outlined", "_own", "outline")

    def __init__(self, document: Sheet, own: Sheet) -> None:
        self._document = document
        self._own = own
        self._headings: dict[str | None, int] = {}
        self._lists: dict[str, ListStyle] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        self._outlined: dict[tuple[str | None, int | None], int | None] = {}
        self.outline = document.outline

    def look(self, family: str, name: str | None) -> Look:
        """Return what a style says of the look of its characters."""
        if name is None:
            return PLAIN_LOOK
        found = self._looks.get((family, name))
        if found is None:
            chain = list(self._chain(family, name))
            hidden = next((one.hidden for one in chain if one.hidden is not None), None)
            colour = next((one.colour for one in chain if one.colour is not None), None)
            font = next((one.font for one in chain if one.font is not None), None)
            found = self._looks[family, name] = Look(hidden, colour, font)
        return found

    def changes_row(self, name: str | None) -> bool:
        """Say whether a tracked change puts in or takes out rows of this style, and not only text in them."""
        return name in self._own.changed

    def heading(self, name: str | None) -> int:
        """Return the level (from 1) of the headings that this style is made for, 0 where it is for none."""
        found = self._headings.get(name)
        if found is None:
            names = (name, *(style.parent for style in self._chain("paragraph", name)))
            found = next((_HEADINGS[one] for one in names if one in _HEADINGS), 0)
            self._headings[name] = found
        return found

    def list_style(self, name: str) -> ListStyle:
        """Return the list style of this name; one that is nowhere has bullets."""
        found = self._lists.get(name)
        if found is None:
            element = self._own.lists.get(name, self._document.lists.get(name))
            found = self._lists[name] = BULLETS if element is None else read_list_style(element)
        return found

    def outlined(self, name: str | None, level: int | None) -> int | None:
        """Return the level (from 0) at which the outline counts a paragraph, None where it does not.

        `level` is what a heading says of itself (from 1), None for a paragraph that is none.  The outline
        belongs to styles: one that has a place in it counts, and one that is only derived of it does not.
        """
        key = (name, level)
        if key not in self._outlined:
            self._outlined[key] = self._place(name, level)
        return self._outlined[key]

    def _place(self, name: str | None, level: int | None) -> int | None:
        chain = list(self._chain("paragraph", name))
        for step, style in enumerate(chain):
            if style.list_style is not None:
                return None
            if style.automatic:
                continue
            if style.outline is not None:
                return style.outline
            if any(one.outline is not None for one in chain[step:]):
                return None
            break
        return None if level is None else max(level, 1) - 1

    def _chain(self, family: str, name: str | None) -> Iterator[Style]:
        for _ in range(_MOST_STEPS):
            key = (family, name or "")
            style = self._own.styles.get(key) or self._document.styles.get(key)
            if style is None:
                return
            yield style
            name = style.parent


def read_sheet(*holders: Element | None) -> Sheet:
    """Return the styles in these elements (office:styles, office:automatic-styles)."""
    styles: dict[tuple[str, str], Style] = {}
    lists: dict[str, Element] = {}
    changed: set[str] = set()
    outline, language, standard = NO_OUTLINE, "", ""
    for holder in holders:
        for one in () if holder is None else holder.iterchildren(_STYLE, _LIST_STYLE, _OUTLINE, _DEFAULT):
            name = one.get(NAME) or ""
            family = one.get(STYLE + "family") or ""
            if one.tag == _STYLE:
                if family in _FAMILIES:
                    styles[family, name] = _style(one)
                if (family, name) == _STANDARD:
                    standard = _language(child(one, _LOOK))
                if family == "table-row" and any(row.get(_ONLY_TEXT) == "false" for row in one):
                    changed.add(name)
            elif one.tag == _LIST_STYLE:
                lists[name] = one
            elif one.tag == _OUTLINE:
                outline = read_list_style(one)
            elif family == "paragraph":
                language = _language(child(one, _LOOK))
    return Sheet(styles, lists, outline, standard or language, frozenset(changed))


def _style(element: Element) -> Style:
    look = child(element, _LOOK)
    outline = whole(element.get(STYLE + "default-outline-level"), 0, LEVELS)
    parent = element.getparent()
    return Style(
        element.get(STYLE + "parent-style-name"),
        parent is not None and parent.tag == OFFICE + "automatic-styles",
        element.get(STYLE + "list-style-name"),
        outline - 1 if outline > 0 else None,
        None if look is None else _hidden(look.get(TEXT + "display")),
        _colour(look, child(element, STYLE + "paragraph-properties")),
        _signs(font(look)),
    )


def _hidden(display: str | None) -> bool | None:
    return None if display is None else display == "none"


def _colour(*properties: Element | None) -> str | None:
    """Return the colour that the first of these which has one lays behind text."""
    asked = (None if one is None else one.get(FO + "background-color") for one in properties)
    said = [_named(value.lower()) for value in asked if value is not None]
    return next(filter(None, said), "") if said else None


def _named(value: str) -> str:
    if value in _NO_COLOURS:
        return ""
    return "yellow" if is_yellow(value) else _COLOURS.get(value, value)


def _signs(name: str | None) -> str | None:
    return name if name is None or name.lower() in _SYMBOLS else ""


def _language(look: Element | None) -> str:
    parts = [] if look is None else [look.get(FO + name) or "" for name in ("language", "country")]
    return "-".join(part for part in parts if part not in {"", "none"})
