"""The styles of tables in the template: lines, fills, and what the first row and the bands look like.

In: nothing.  Out: w:style elements; knows nothing of the styles of text.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tools.docx_names import val

DEFAULT = "Standaardtabel"
GRID = "Tabelraster"
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_MARGINS = {"top": 0, "left": 108, "bottom": 0, "right": 108}


class _Line(NamedTuple):
    """A line of a table: its kind, its weight in eighths of a point, and its colour."""

    kind: str = "single"
    weight: int = 4
    colour: str = 'w:color="auto"'


class _Look(NamedTuple):
    """What sets one table style off from another."""

    name: str
    priority: int
    line: _Line
    edges: Iterable[str] = _EDGES
    strong: str = ""
    band: str = 'w:fill="F2F2F2" w:themeFill="background1" w:themeFillShade="F2"'


_PALE = _Line(colour='w:color="BFBFBF" w:themeColor="background1" w:themeShade="BF"')
_GREY = _Line(colour='w:color="7F7F7F" w:themeColor="text1" w:themeTint="80"')
_DARK = _Line(colour='w:color="999999" w:themeColor="text1" w:themeTint="66"')
_BLUE = _Line(colour='w:color="8EAADB" w:themeColor="accent1" w:themeTint="99"')
_FULL = 'w:fill="4472C4" w:themeFill="accent1"'
_BLUE_BAND = 'w:fill="D9E2F3" w:themeFill="accent1" w:themeFillTint="33"'
_LOOKS: Mapping[str, _Look] = {
    "Tabelrasterlicht": _Look("Grid Table Light", 40, _PALE),
    "Onopgemaaktetabel1": _Look("Plain Table 1", 41, _PALE),
    "Onopgemaaktetabel2": _Look("Plain Table 2", 42, _GREY, ("top", "bottom")),
    "Onopgemaaktetabel3": _Look("Plain Table 3", 43, _GREY, ()),
    "Rastertabel1licht": _Look("Grid Table 1 Light", 46, _DARK),
    "Rastertabel4-Accent1": _Look("Grid Table 4 Accent 1", 49, _BLUE, _EDGES, _FULL, _BLUE_BAND),
    "Lijsttabel3-Accent1": _Look("List Table 3 Accent 1", 48, _BLUE, _EDGES[:4], _FULL, _BLUE_BAND),
}


def table_styles() -> str:
    """Return the styles of tables, the default one first."""
    grid = _style(GRID, "Table Grid", 39, _borders("tblBorders", _Line(), _EDGES), "")
    return _default() + grid + "".join(_conditional(ident, look) for ident, look in _LOOKS.items())


def _default() -> str:
    margins = "".join(f'<w:{edge} w:w="{width}" w:type="dxa"/>' for edge, width in _MARGINS.items())
    return (
        f'<w:style w:type="table" w:default="1" w:styleId="{DEFAULT}">{val("name", "Normal Table")}'
        f"{val('uiPriority', 99)}<w:semiHidden/><w:unhideWhenUsed/><w:tblPr>"
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
    )


def _conditional(ident: str, look: _Look) -> str:
    sizes = val("tblStyleRowBandSize", 1) + val("tblStyleColBandSize", 1)
    borders = _borders("tblBorders", look.line, look.edges)
    return _style(ident, look.name, look.priority, sizes + borders, "".join(_conditions(look)))


def _style(ident: str, name: str, priority: int, properties: str, conditions: str) -> str:
    return (
        f'<w:style w:type="table" w:styleId="{ident}">{val("name", name)}{val("basedOn", DEFAULT)}'
        f'{val("uiPriority", priority)}<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        f"<w:tblPr>{properties}</w:tblPr>{conditions}</w:style>"
    )


def _borders(tag: str, line: _Line, edges: Iterable[str]) -> str:
    look = f'w:val="{line.kind}" w:sz="{line.weight}" w:space="0" {line.colour}'
    made = "".join(f"<w:{edge} {look}/>" for edge in edges)
    return f"<w:{tag}>{made}</w:{tag}>" if made else ""


def _conditions(look: _Look) -> Iterator[str]:
    bold = "<w:b/><w:bCs/>"
    white = '<w:color w:val="FFFFFF" w:themeColor="background1"/>' if look.strong else ""
    filled = f'<w:shd w:val="clear" w:color="auto" {look.strong}/>' if look.strong else ""
    under = _borders("tcBorders", look.line._replace(weight=12), ("bottom",))
    over = _borders("tcBorders", look.line._replace(kind="double", weight=2), ("top",))
    band = f'<w:shd w:val="clear" w:color="auto" {look.band}/>'
    yield _condition("firstRow", bold + white, under + filled)
    yield _condition("lastRow", bold, over)
    yield _condition("firstCol", bold)
    yield _condition("lastCol", bold)
    yield _condition("band1Vert", "", band)
    yield _condition("band1Horz", "", band)


def _condition(kind: str, characters: str, cells: str = "") -> str:
    text = f"<w:rPr>{characters}</w:rPr>" if characters else ""
    cell = f"<w:tblPr/><w:tcPr>{cells}</w:tcPr>" if cells else "<w:tblPr/>"
    return f'<w:tblStylePr w:type="{kind}">{text}{cell}</w:tblStylePr>'
