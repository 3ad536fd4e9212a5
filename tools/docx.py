"""A DOCX as Word writes it, in the shape of the griffie's template; always the same bytes.

In: paragraphs, rows and comments.  Out: the bytes of a file.  Everything that Word puts beside the text is
there, and what stands in an example is what its script says and nothing else.
"""

import zipfile
from collections.abc import Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from tools import docx_numbering, docx_package, docx_settings
from tools.docx_names import part, val
from tools.docx_package import Part, word
from tools.docx_settings import DATE, FILLED, FIRST, TYPED
from tools.docx_styles import LANGUAGES, NORMAL, styles
from tools.docx_table_styles import GRID
from tools.docx_theme import theme

COLUMNS = (("Nr", 700), ("Vraag", 5800), ("Bijlage", 900), ("Blz. (van)", 900), ("t/m", 772))
_LOOK = '<w:rPr><w:lang w:eastAsia="nl-NL"/></w:rPr>'
_REMARK = f"<w:rPr>{val('rStyle', 'Verwijzingopmerking')}</w:rPr>"
_OWN = f'w:rsidR="{TYPED}" w:rsidRDefault="{FIRST}"'


class Comment(NamedTuple):
    """A remark in the margin."""

    author: str
    text: str


def run(text: str) -> str:
    """Return text as a run; characters only, no tabs or breaks."""
    return _run(text, f'w:rsidRPr="{TYPED}"', "t")


def _run(text: str, session: str, tag: str) -> str:
    return f'<w:r {session}>{_LOOK}<w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def inserted(text: str, author: str) -> str:
    """Return text as a tracked insertion."""
    new = _run(text, f'w:rsidR="{FILLED}"', "t")
    return f'<w:ins w:id="90" w:author={quoteattr(author)} w:date="{DATE}">{new}</w:ins>'


def deleted(text: str, author: str) -> str:
    """Return text as a tracked deletion."""
    gone = _run(text, f'w:rsidDel="{FILLED}"', "delText")
    return f'<w:del w:id="91" w:author={quoteattr(author)} w:date="{DATE}">{gone}</w:del>'


def commented(text: str, index: int) -> str:
    """Return text with the comment of that index on it."""
    mark = f'w:id="{index}"'
    return (
        f"<w:commentRangeStart {mark}/>{run(text)}<w:commentRangeEnd {mark}/>"
        f'<w:r w:rsidR="{FILLED}">{_REMARK}<w:commentReference {mark}/></w:r>'
    )


def paragraph(*runs: str) -> str:
    """Return runs as a paragraph."""
    return f"<w:p {_OWN}><w:pPr>{_LOOK}</w:pPr>{''.join(runs)}</w:p>"


def numbered() -> str:
    """Return an empty paragraph that Word numbers by itself."""
    listed = f"<w:numPr>{val('ilvl', 0)}{val('numId', docx_numbering.QUESTIONS)}</w:numPr>"
    return (
        f'<w:p {_OWN} w:rsidP="{FIRST}"><w:pPr>{val("pStyle", "Lijstalinea")}{listed}'
        f'<w:ind w:left="360"/>{_LOOK}</w:pPr></w:p>'
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells (each one or more paragraphs) as the template's table, header row included."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _name, width in COLUMNS)
    header = _row([paragraph(run(name)) for name, _width in COLUMNS], "<w:trPr><w:tblHeader/></w:trPr>")
    body = "".join(_row(row, "") for row in rows)
    look = (
        '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" '
        'w:noHBand="0" w:noVBand="1"/>'
    )
    return (
        f'<w:tbl><w:tblPr>{val("tblStyle", GRID)}<w:tblW w:w="9072" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{header}{body}</w:tbl>'
    )


def _row(cells: Sequence[str], properties: str) -> str:
    widths = [width for _name, width in COLUMNS]
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f'<w:tr w:rsidR="{TYPED}" w:rsidTr="{FIRST}">{properties}{made}</w:tr>'


def package(
    body: str, comments: Sequence[Comment] = (), compression: int = zipfile.ZIP_STORED, more_styles: str = ""
) -> bytes:
    """Return the file; stored, not deflated, so that no version of zlib makes other bytes of it."""
    parts = [
        word("footer1", part("ftr", _footer()), "footer"),
        docx_package.custom(docx_settings.sources()),
        word("numbering", docx_numbering.numbering()),
        word("styles", styles(more_styles)),
        word("settings", docx_settings.settings()),
        word("webSettings", docx_settings.web_settings()),
        *([word("comments", part("comments", _comments(comments)))] if comments else []),
        word("fontTable", docx_settings.fonts()),
        docx_package.theme(theme()),
    ]
    top = [
        _document(body, '<w:footerReference w:type="default" r:id="rId1"/>'),
        docx_package.core(docx_settings.core()),
        docx_package.extended(docx_settings.extended()),
    ]
    custom = [docx_package.custom_properties(docx_settings.source_properties())]
    relations = {"": top, "word/document.xml": parts, "customXml/item1.xml": custom}
    return docx_package.zipped(relations, compression)


def smallest(body: str, compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return the file with no more parts than its text asks for: styles by name, and one list."""
    made = (
        f'<w:style w:type="paragraph" w:default="1" w:styleId="{NORMAL}">{val("name", "Normal")}</w:style>'
        f'<w:style w:type="table" w:styleId="{GRID}">{val("name", "Table Grid")}</w:style>'
    )
    default = f"<w:rPrDefault><w:rPr><w:lang {LANGUAGES}/></w:rPr></w:rPrDefault>"
    few = part("styles", f"<w:docDefaults>{default}</w:docDefaults>{made}", ("w",))
    parts = [word("styles", few), word("numbering", docx_numbering.single())]
    return docx_package.zipped({"": [_document(body, "")], "word/document.xml": parts}, compression)


def _document(body: str, footer: str) -> Part:
    """Return the part with the text; no document of Word ends with a table."""
    last = paragraph() if body.endswith("</w:tbl>") else ""
    margins = " ".join(f'w:{edge}="1417"' for edge in ("top", "right", "bottom", "left"))
    section = (
        f'<w:sectPr w:rsidR="{FIRST}" w:rsidSect="{FIRST}">{footer}<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {margins} w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/>'
        '<w:docGrid w:linePitch="360"/></w:sectPr>'
    )
    return docx_package.document(part("document", f"<w:body>{body}{last}{section}</w:body>"))


def _footer() -> str:
    """Return the number of the page, as a field."""
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    asked = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    shown = "<w:r><w:rPr><w:noProof/></w:rPr><w:t>1</w:t></w:r>"
    look = f"<w:pPr>{val('pStyle', 'Voettekst')}{val('jc', 'right')}</w:pPr>"
    return f"<w:p {_OWN}>{look}{begin}{asked}{separate}{shown}{end}</w:p>"


def _comments(comments: Sequence[Comment]) -> str:
    style = f"<w:pPr>{val('pStyle', 'Tekstopmerking')}</w:pPr>"
    own = f'<w:r w:rsidR="{FILLED}">{_REMARK}<w:annotationRef/></w:r>'
    return "".join(
        f'<w:comment w:id="{index}" w:author={quoteattr(one.author)} w:date="{DATE}" '
        f"w:initials={quoteattr(''.join(name[0] for name in one.author.split()))}>"
        f'<w:p w:rsidR="{FILLED}" w:rsidRDefault="{FILLED}">{style}{own}<w:r w:rsidR="{FILLED}">'
        f"<w:t>{escape(one.text)}</w:t></w:r></w:p></w:comment>"
        for index, one in enumerate(comments)
    )
