"""How the characters of a run look, as far as that matters: its properties in, a look out.

Knows what hides text, what is laid behind it and who changed its form.  A run that says nothing looks as its
paragraph does.
"""

from typing import NamedTuple

from linter.formats.docx.markup import HIGHLIGHT, SHADE, VAL, W, author, flag, painted
from linter.formats.docx.styles import Styles
from linter.formats.xmlpart import Element

_VANISH, _RSTYLE, _CHANGE = W + "vanish", W + "rStyle", W + "rPrChange"
_PAINTS = frozenset({HIGHLIGHT, SHADE})


class Look(NamedTuple):
    """Whether characters are hidden, the colour behind them, and who changed their form."""

    hidden: bool = False
    colour: str = ""
    changed: str | None = None


PLAIN = Look()


def look(properties: Element, styles: Styles, around: Look) -> Look:
    """Return how a run with these properties looks in a paragraph that looks as `around`."""
    direct, styled, changed = None, False, None
    colour: str | None = None
    named: str | None = None
    for one in properties.iterchildren(_VANISH, *_PAINTS, _RSTYLE, _CHANGE):
        if one.tag == _VANISH:
            direct = flag(one)
        elif one.tag in _PAINTS:
            colour = colour or painted(one)
        elif one.tag == _RSTYLE:
            styled = styles.hidden(one.get(VAL) or "")
            named = styles.colour(one.get(VAL) or "")
        else:
            changed = author(one)
    hidden = around.hidden ^ styled if direct is None else direct  # two styles that hide show again
    colour = named if colour is None else colour
    return Look(hidden, around.colour if colour is None else colour, changed)
