"""A DOCX from its raw parts, in the shape of the griffie's template; always the same bytes.

In: paragraphs, rows and comments.  Out: the bytes of a file.  Knows as little of Word as will do, so that
what stands in an example is what its script says and nothing else.
"""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
COLUMNS = (("Nr", 700), ("Vraag", 5800), ("Bijlage", 900), ("Blz. (van)", 900), ("t/m", 772))
DAY = (2026, 1, 1, 0, 0, 0)


class Comment(NamedTuple):
    """A remark in the margin."""

    author: str
    text: str


def run(text: str) -> str:
    """Return text as a run; characters only, no tabs or breaks."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def inserted(text: str, author: str) -> str:
    """Return text as a tracked insertion."""
    return f'<w:ins w:id="90" w:author={quoteattr(author)} w:date="2026-01-01T09:00:00Z">{run(text)}</w:ins>'


def deleted(text: str, author: str) -> str:
    """Return text as a tracked deletion."""
    gone = run(text).replace("w:t", "w:delText")
    return f'<w:del w:id="91" w:author={quoteattr(author)} w:date="2026-01-01T09:00:00Z">{gone}</w:del>'


def commented(text: str, index: int) -> str:
    """Return text with the comment of that index on it."""
    mark = f'w:id="{index}"'
    return (
        f"<w:commentRangeStart {mark}/>{run(text)}<w:commentRangeEnd {mark}/>"
        f"<w:r><w:commentReference {mark}/></w:r>"
    )


def paragraph(*runs: str) -> str:
    """Return runs as a paragraph."""
    return f"<w:p>{''.join(runs)}</w:p>"


def numbered() -> str:
    """Return an empty paragraph that Word numbers by itself."""
    return '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells (each one or more paragraphs) as the template's table, header row included."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _name, width in COLUMNS)
    header = _row([paragraph(run(name)) for name, _width in COLUMNS], "<w:trPr><w:tblHeader/></w:trPr>")
    body = "".join(_row(row, "") for row in rows)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9072" w:type="dxa"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{header}{body}</w:tbl>"
    )


def _row(cells: Sequence[str], properties: str) -> str:
    widths = [width for _name, width in COLUMNS]
    made = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr>{properties}{made}</w:tr>"


def package(body: str, comments: Sequence[Comment] = (), compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return the file; stored, not deflated, so that no version of zlib makes other bytes of it."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in _parts(body, comments).items():
            entry = zipfile.ZipInfo(name, DAY)
            entry.compress_type = compression
            entry.create_system = 0
            archive.writestr(entry, text.encode())
    return file.getvalue()


def _parts(body: str, comments: Sequence[Comment]) -> Mapping[str, str]:
    main = (
        f'{HEAD}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{OFFICE}"><w:body>{body}'
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
        '<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>'
    )
    related = {"styles": _STYLES, "numbering": _NUMBERING, "footer": _FOOTER, "settings": _SETTINGS}
    if comments:
        related["comments"] = _comments(comments)
    return {
        "[Content_Types].xml": _content_types(related),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml", **_PROPERTIES}),
        "word/document.xml": main,
        "word/_rels/document.xml.rels": _relations({name: f"{name}.xml" for name in related}),
        **{f"word/{name}.xml": HEAD + text for name, text in related.items()},
        "docProps/core.xml": HEAD + _CORE,
        "docProps/app.xml": HEAD + _APP,
    }


_PROPERTIES = {"metadata/core-properties": "docProps/core.xml", "extended-properties": "docProps/app.xml"}


def _relations(targets: Mapping[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="rId{index}" Type="{_kind(name)}" Target="{target}"/>'
        for index, (name, target) in enumerate(targets.items(), 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{made}</Relationships>'


def _kind(name: str) -> str:
    return f"{PACKAGE}/relationships/{name}" if name.startswith("metadata/") else f"{OFFICE}/{name}"


def _content_types(related: Mapping[str, str]) -> str:
    types = {"word/document.xml": f"{TYPE}document.main+xml"}
    types |= {f"word/{name}.xml": f"{TYPE}{name}+xml" for name in related}
    types["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    types["docProps/app.xml"] = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    made = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in types.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{made}</Types>'
    )


def _comments(comments: Sequence[Comment]) -> str:
    made = "".join(
        f'<w:comment w:id="{index}" w:author={quoteattr(one.author)} w:date="2026-01-01T09:00:00Z">'
        f"{paragraph(run(one.text))}</w:comment>"
        for index, one in enumerate(comments)
    )
    return f'<w:comments xmlns:w="{NAMESPACE}">{made}</w:comments>'


_STYLES = (
    f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr>'
    '</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standaard">'
    '<w:name w:val="Normal"/></w:style><w:style w:type="table" w:styleId="TableGrid">'
    '<w:name w:val="Table Grid"/></w:style></w:styles>'
)
_NUMBERING = (
    f'<w:numbering xmlns:w="{NAMESPACE}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType '
    'w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    "</w:numbering>"
)
_FOOTER = (
    f'<w:ftr xmlns:w="{NAMESPACE}"><w:p><w:fldSimple w:instr=" PAGE ">{run("1")}</w:fldSimple></w:p></w:ftr>'
)
_SETTINGS = f'<w:settings xmlns:w="{NAMESPACE}"/>'
_CORE = (
    f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Lijst van vragen</dc:title>'
    "<dc:creator>Griffie</dc:creator><dc:language>nl-NL</dc:language></cp:coreProperties>"
)
_APP = (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Microsoft Office Word</Application></Properties>"
)
