"""The styles of the template, with the names that a Dutch Word gives them: the part word/styles.xml.

In: nothing.  Out: the part's text.  Knows nothing of what is written in the styles.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from tools.docx_latent import latent
from tools.docx_names import SHEET, part, val
from tools.docx_table_styles import table_styles

NORMAL = "Standaard"
LANGUAGES = 'w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"'
_LETTERS = "Standaardalinea-lettertype"
_THEMED = 'w:{0}Theme="{1}HAnsi" w:eastAsiaTheme="{1}EastAsia" w:hAnsiTheme="{1}HAnsi" w:cstheme="{1}Bidi"'


class _Text(NamedTuple):
    """One style of text: its name in every Word, what it does to paragraphs and to characters.

    A `linked` style has a twin for characters.
    """

    name: str
    paragraph: str = ""
    characters: str = ""
    priority: int = 99
    linked: bool = False
    based_on: str = ""


def styles(more: str = "") -> str:
    """Return the part; `more` are styles of a template that has others too."""
    return part("styles", "".join((_defaults(), latent(), *_all(), more)), SHEET)


def _defaults() -> str:
    fonts = f"<w:rFonts {_THEMED.format('ascii', 'minor')}/>"
    run = f"<w:rPr>{fonts}{_size(22)}<w:lang {LANGUAGES}/></w:rPr>"
    paragraph = f"<w:pPr>{_space(0, 160, 259)}</w:pPr>"
    return (
        f"<w:docDefaults><w:rPrDefault>{run}</w:rPrDefault>"
        f"<w:pPrDefault>{paragraph}</w:pPrDefault></w:docDefaults>"
    )


def _all() -> Iterator[str]:
    yield _style("paragraph", NORMAL, _Text("Normal", priority=0), ' w:default="1"')
    headings = {f"Kop{level}": _heading(level) for level in range(1, 10)}
    for ident, text in headings.items():
        yield _style("paragraph", ident, text)
    yield _style("character", _LETTERS, _Text("Default Paragraph Font", priority=1), ' w:default="1"')
    yield table_styles()
    yield _style("numbering", "Geenlijst", _Text("No List"), ' w:default="1"')
    for ident, text in _PARAGRAPHS.items():
        yield _style("paragraph", ident, text)
    for ident, text in _CHARACTERS.items():
        yield _style("character", ident, text)
    yield from _twins({**headings, **_PARAGRAPHS})


def _twins(texts: Mapping[str, _Text]) -> Iterator[str]:
    for ident, text in texts.items():
        if text.linked:
            twin = _Text(f"{ident} Char", "", text.characters, text.priority)
            link = val("link", ident)
            yield _style("character", f"{ident}Char", twin, ' w:customStyle="1"', link)


def _style(kind: str, ident: str, text: _Text, attributes: str = "", link: str = "") -> str:
    first = 'w:default="1"' in attributes
    parent = {"paragraph": NORMAL, "character": _LETTERS}.get(kind, "")
    based = "" if first or not parent else val("basedOn", text.based_on or parent)
    following = val("next", NORMAL) if text.name.startswith("heading") else ""
    own = val("link", f"{ident}Char") if text.linked else link
    hidden = "<w:semiHidden/><w:unhideWhenUsed/>" if first and text.priority else ""
    shown = "" if text.priority == 99 else "<w:qFormat/>"
    return (
        f'<w:style w:type="{kind}"{attributes} w:styleId="{ident}">{val("name", text.name)}{based}{following}'
        f"{own}{val('uiPriority', text.priority) if text.priority else ''}{hidden}{shown}"
        f"{_wrapped('pPr', text.paragraph)}{_wrapped('rPr', text.characters)}</w:style>"
    )


def _wrapped(tag: str, inside: str) -> str:
    return f"<w:{tag}>{inside}</w:{tag}>" if inside else ""


def _size(half_points: int) -> str:
    return val("sz", half_points) + val("szCs", half_points)


def _space(before: int, after: int, line: int = 240) -> str:
    above = f' w:before="{before}"' if before else ""
    return f'<w:spacing{above} w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def _heading(level: int) -> _Text:
    keep = f"<w:keepNext/><w:keepLines/>{_space(40, 0, 259)}{val('outlineLvl', level - 1)}"
    slanted = "<w:i/><w:iCs/>" if level % 2 == 0 else ""
    look = f"{_MAJOR}{slanted}{_BLUE}{_size(max(22, 34 - 2 * level))}"
    return _Text(f"heading {level}", keep, look, 9, linked=True)


def _tabs(*positions: tuple[str, int]) -> str:
    made = "".join(f'<w:tab w:val="{kind}" w:pos="{place}"/>' for kind, place in positions)
    return f"<w:tabs>{made}</w:tabs>"


def _contents(levels: Iterable[int]) -> Mapping[str, _Text]:
    return {
        f"Inhopg{level}": _Text(f"toc {level}", f'{_space(0, 100, 259)}<w:ind w:left="{220 * level - 220}"/>')
        for level in levels
    }


_MAJOR = f"<w:rFonts {_THEMED.format('ascii', 'major')}/>"
_BLUE = '<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/>'
_GREY = '<w:color w:val="5A5A5A" w:themeColor="text1" w:themeTint="A5"/>'
_SLANTED = "<w:i/><w:iCs/>"
_SEGOE = '<w:rFonts w:ascii="Segoe UI" w:hAnsi="Segoe UI" w:cs="Segoe UI"/>'
_EDGE = _tabs(("center", 4536), ("right", 9072)) + _space(0, 0)
_MIDDLE = f'{_space(200, 160, 259)}<w:ind w:left="864" w:right="864"/>{val("jc", "center")}'
_PARAGRAPHS: Mapping[str, _Text] = {
    "Titel": _Text("Title", f"{_space(0, 0)}<w:contextualSpacing/>", f"{_MAJOR}{_size(56)}", 10, linked=True),
    "Ondertitel": _Text("Subtitle", _space(0, 160, 259), f'{_GREY}<w:spacing w:val="15"/>', 11, linked=True),
    "Lijstalinea": _Text("List Paragraph", '<w:ind w:left="720"/><w:contextualSpacing/>', "", 34),
    "Geenafstand": _Text("No Spacing", _space(0, 0), "", 1),
    "Citaat": _Text("Quote", _MIDDLE, _SLANTED + _GREY, 29, linked=True),
    "Duidelijkcitaat": _Text("Intense Quote", _MIDDLE, _SLANTED + _BLUE, 30, linked=True),
    "Koptekst": _Text("header", _EDGE, linked=True),
    "Voettekst": _Text("footer", _EDGE, linked=True),
    "Bijschrift": _Text("caption", _space(0, 200), _SLANTED + _BLUE + _size(18), 35),
    **_contents(range(1, 4)),
    "Voetnoottekst": _Text("footnote text", _space(0, 0), _size(20), linked=True),
    "Eindnoottekst": _Text("endnote text", _space(0, 0), _size(20), linked=True),
    "Tekstopmerking": _Text("annotation text", _space(0, 160), _size(20), linked=True),
    "Onderwerpvanopmerking": _Text(
        "annotation subject", "", "<w:b/><w:bCs/>", linked=True, based_on="Tekstopmerking"
    ),
    "Ballontekst": _Text("Balloon Text", _space(0, 0), _SEGOE + _size(18), linked=True),
    "Plattetekst": _Text("Body Text", _space(0, 120, 259), linked=True),
    "Normaalweb": _Text("Normal (Web)", '<w:spacing w:before="100" w:beforeAutospacing="1"/>', _size(24)),
    "Revisie": _Text("Revision", _space(0, 0)),
}
_CHARACTERS: Mapping[str, _Text] = {
    "Zwaar": _Text("Strong", "", "<w:b/><w:bCs/>", 22),
    "Nadruk": _Text("Emphasis", "", _SLANTED, 20),
    "Subtielebenadrukking": _Text("Subtle Emphasis", "", _SLANTED + _GREY, 19),
    "Intensievebenadrukking": _Text("Intense Emphasis", "", _SLANTED + _BLUE, 21),
    "Titelvanboek": _Text("Book Title", "", f"<w:b/><w:bCs/>{_SLANTED}", 33),
    "Hyperlink": _Text("Hyperlink", "", f"{val('color', '0563C1')}{val('u', 'single')}"),
    "GevolgdeHyperlink": _Text("FollowedHyperlink", "", f"{val('color', '954F72')}{val('u', 'single')}"),
    "Verwijzingopmerking": _Text("annotation reference", "", _size(16)),
    "Voetnootmarkering": _Text("footnote reference", "", val("vertAlign", "superscript")),
    "Eindnootmarkering": _Text("endnote reference", "", val("vertAlign", "superscript")),
    "Paginanummer": _Text("page number"),
    "Regelnummer": _Text("line number"),
    "Tekstvantijdelijkeaanduiding": _Text("Placeholder Text", "", val("color", "808080")),
}
