"""The table styles that a template brings along: those of Word's gallery, each in seven colours.

In: nothing.  Out: w:style elements.  The griffie's template holds them all, used or not, as a template made
in Word's older gallery does; they are two thirds of what such a file says.
"""

from collections.abc import Iterable, Iterator
from itertools import product

_LOOKS = (
    ("Light Shading", 60), ("Light List", 61), ("Light Grid", 62), ("Medium Shading 1", 63),
    ("Medium Shading 2", 64), ("Medium List 1", 65), ("Medium List 2", 66), ("Medium Grid 1", 67),
    ("Medium Grid 2", 68), ("Medium Grid 3", 69), ("Dark List", 70), ("Colorful Shading", 71),
    ("Colorful List", 72), ("Colorful Grid", 73),
)  # fmt: skip
_COLOURS = ("", " Accent 1", " Accent 2", " Accent 3", " Accent 4", " Accent 5", " Accent 6")
_PARTS = ("firstRow", "lastRow", "firstCol", "lastCol", "band1Vert", "band1Horz")
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")


def gallery() -> str:
    """Return the styles; about 300 kB."""
    return "".join(_style(look, rank, colour) for (look, rank), colour in product(_LOOKS, _COLOURS))


def _style(look: str, rank: int, colour: str) -> str:
    name = look + colour
    theme = colour.strip().lower().replace(" ", "") or "text1"
    spacing = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
    bands = '<w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/>'
    return (
        f'<w:style w:type="table" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>'
        f'<w:uiPriority w:val="{rank}"/>{spacing}<w:tblPr>{bands}'
        f"<w:tblBorders>{''.join(_lines(theme))}</w:tblBorders></w:tblPr>"
        f"{''.join(_part(kind, theme) for kind in _PARTS)}</w:style>"
    )


def _part(kind: str, theme: str) -> str:
    return (
        f'<w:tblStylePr w:type="{kind}"><w:rPr><w:b/><w:bCs/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>'
        f"<w:tcBorders>{''.join(_lines(theme, ('top', 'bottom')))}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="D3DFEE" w:themeFill="{theme}"/></w:tcPr></w:tblStylePr>'
    )


def _lines(theme: str, edges: Iterable[str] = _EDGES) -> Iterator[str]:
    for edge in edges:
        yield f'<w:{edge} w:val="single" w:sz="8" w:space="0" w:color="4F81BD" w:themeColor="{theme}"/>'
