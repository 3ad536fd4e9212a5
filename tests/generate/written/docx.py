"""A list as a Word document: what is to be written in, the bytes of a package out.

Tables have automatic or typed numbers, notes are footnotes, tracked changes and comments are Word's own.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from tests.generate.runs import Kind, Run, runs
from tests.generate.told import File, Piece, Role, Table
from tests.generate.written.sheet import Sheet

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_CORE, _CORE_ROLE = "docProps/core.xml", f"{_PACKAGE}/relationships/metadata/core-properties"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WHO = 'w:author="J. Jansen" w:date="2026-01-01T09:00:00Z"'
_LOOKS = {Kind.HIDDEN: "<w:rPr><w:vanish/></w:rPr>"}
_OUTSIDE = ' TargetMode="External"'
_WIDTHS = (900, 5600, 900, 900, 772)


def write(sheet: Sheet) -> bytes:
    """Return a list as DOCX."""
    body = _Body()
    inside = "".join(body.piece(piece) for piece in sheet.pieces)
    return _package(inside, sheet.file, {
        "styles": ("styles", _STYLES.replace("nl-NL", sheet.file.language)),
        "numbering": ("numbering", _numbering(body.numberings)),
        "footnotes": ("footnotes", _footnotes(sheet.notes)),
        "comments": ("comments", "".join(body.comments)),
        "settings": ("settings", ""),
        "header": ("hdr", _paragraph("Tweede Kamer der Staten-Generaal")),
        "footer": ("ftr", f'<w:p><w:fldSimple w:instr=" PAGE ">{_run("1")}</w:fldSimple></w:p>'),
    })  # fmt: skip


class _Body:
    """A body while it is written: the automatic numberings and the comments it has so far."""

    def __init__(self) -> None:
        self.numberings: list[str] = []
        self.comments: list[str] = []
        self._items = 0

    def piece(self, piece: Piece) -> str:
        """Return a piece as paragraphs or a table."""
        if isinstance(piece, Table):
            if any(row[0].startswith("#") for row in piece.rows):
                self.numberings.append("%1")
            return self._table(piece)
        if piece.text.startswith("#. "):
            if not self._items:
                self.numberings.append("%1.")
                self._items = len(self.numberings)
            return _paragraph(self._runs(piece.text[3:]), _numbered(self._items))
        heading = '<w:pStyle w:val="Kop1"/>' if piece.role is Role.HEADING else ""
        return _paragraph(self._runs(piece.text), heading)

    def _table(self, table: Table) -> str:
        columns = max(map(len, table.rows))
        widths = _WIDTHS if columns <= len(_WIDTHS) else (9072 // columns,) * columns
        marked = table.headed and table.marked
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths[:columns])
        rows = "".join(
            self._row(row, widths, "<w:trPr><w:tblHeader/></w:trPr>" if marked and index == 0 else "")
            for index, row in enumerate(table.rows)
        )
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="9072" w:type="dxa"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    def _row(self, row: Sequence[str], widths: Sequence[int], properties: str) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{self._cell(cell)}</w:tc>'
            for cell, width in zip(row, widths, strict=False)
        )
        return f"<w:tr>{properties}{cells}</w:tr>"

    def _cell(self, cell: str) -> str:
        if cell.startswith("#"):
            return _paragraph(self._runs(cell[1:]), _numbered(len(self.numberings)))
        return "".join(_paragraph(self._runs(line)) for line in cell.split("\n"))

    def _runs(self, line: str) -> str:
        return "".join(self._one(run) for run in runs(line))

    def _one(self, run: Run) -> str:
        match run.kind:
            case Kind.NOTE:
                return (
                    '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                    f'<w:footnoteReference w:id="{run.text}"/></w:r>'
                )
            case Kind.INSERTED:
                return f'<w:ins w:id="90" {_WHO}>{_run(run.text)}</w:ins>'
            case Kind.DELETED:
                return f'<w:del w:id="91" {_WHO}>{_run(run.text).replace("w:t", "w:delText")}</w:del>'
            case Kind.COMMENTED:
                return self._comment(run)
            case _:
                return _run(run.text, _LOOKS.get(run.kind, ""))

    def _comment(self, run: Run) -> str:
        mark = f'w:id="{len(self.comments)}"'
        self.comments.append(f"<w:comment {mark} {_WHO}>{_paragraph(_run(run.remark))}</w:comment>")
        return (
            f"<w:commentRangeStart {mark}/>{_run(run.text)}<w:commentRangeEnd {mark}/>"
            f"<w:r><w:commentReference {mark}/></w:r>"
        )


def _numbered(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def _paragraph(inside: str, properties: str = "") -> str:
    inside = inside if not inside or inside.startswith("<") else _run(inside)
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inside}</w:p>"


def _run(text: str, look: str = "") -> str:
    inside = "<w:tab/>".join(
        f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else "" for part in text.split("\t")
    )
    return f"<w:r>{look}{inside}</w:r>"


def _numbering(forms: Sequence[str]) -> str:
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">'
        f'<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{form}"/></w:lvl></w:abstractNum>'
        for index, form in enumerate(forms)
    )
    used = "".join(
        f'<w:num w:numId="{index + 1}"><w:abstractNumId w:val="{index}"/></w:num>'
        for index in range(len(forms))
    )
    return kinds + used


def _footnotes(notes: Sequence[str]) -> str:
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    rules = "".join(
        f'<w:footnote w:id="{index}" w:type="{kind}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for index, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return rules + "".join(
        f'<w:footnote w:id="{number}">{_paragraph(mark + _run(" " + note))}</w:footnote>'
        for number, note in enumerate(notes, 1)
    )


def _package(body: str, file: File, beside: dict[str, tuple[str, str]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in _parts(body, file, beside):
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text.encode())
    return out.getvalue()


def _parts(body: str, file: File, beside: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str]]:
    names = {name: place for place, name in enumerate(beside, 1)}
    page = (
        f'<w:sectPr><w:headerReference w:type="default" r:id="rId{names["header"]}"/><w:footerReference '
        f'w:type="default" r:id="rId{names["footer"]}"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    )
    spaces = f'xmlns:w="{_W}" xmlns:r="{_OFFICE}"'
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}{name}+xml"/>' for name in beside
    )
    yield (
        "[Content_Types].xml",
        (
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="bin" ContentType="application/octet-stream"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPE}document.main+xml"/>'
            f'<Override PartName="/{_CORE}" ContentType="{_CORE_TYPE}"/>{types}</Types>'
        ),
    )
    yield "_rels/.rels", _relations([(f"{_OFFICE}/officeDocument", "word/document.xml"), (_CORE_ROLE, _CORE)])
    yield _CORE, _properties(file)
    foreign = _FOREIGN.get(file.foreign)
    related = [(f"{_OFFICE}/{name}", f"{name}.xml") for name in beside]
    yield "word/_rels/document.xml.rels", _relations([*related, *([foreign] if foreign else ())])
    if foreign and ":" not in foreign[1]:
        yield f"word/{foreign[1]}", "niets"
    yield "word/document.xml", f"{_HEAD}<w:document {spaces}><w:body>{body}{page}</w:body></w:document>"
    for name, (root, text) in beside.items():
        yield f"word/{name}.xml", f"{_HEAD}<w:{root} {spaces}>{text}</w:{root}>"


def _relations(targets: Sequence[tuple[str, str]]) -> str:
    made = "".join(
        f'<Relationship Id="rId{index}" Type="{kind}" Target="{target}"{_OUTSIDE if ":" in target else ""}/>'
        for index, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'


def _properties(file: File) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(file.title)}</dc:title>'
        f"<dc:creator>{escape(file.author)}</dc:creator></cp:coreProperties>"
    )


_FOREIGN = {
    "macro": ("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
    "object": (f"{_OFFICE}/oleObject", "embeddings/oleObject1.bin"),
    "link": (f"{_OFFICE}/image", "https://voorbeeld.nl/plaatje.png"),
}
"""What comes from elsewhere: the role of the relationship to it, and where it is."""
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>'
    '</w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="table" w:styleId="Tabelraster"><w:name '
    'w:val="Table Grid"/><w:tblPr><w:tblBorders>'
    + "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    + "</w:tblBorders></w:tblPr></w:style>"
)
