"""A list as an OpenDocument text: what is to be written in, the bytes of a package out."""

import io
import zipfile
from xml.sax.saxutils import escape

from tests.generate.runs import Kind, Run, runs
from tests.generate.told import File, Piece, Role, Table
from tests.generate.written.sheet import Sheet

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    [
        *(
            f'xmlns:{name}="{_ODF}{name}:1.0"'
            for name in ("office", "text", "style", "table", "meta", "manifest", "drawing")
        ),
        f'xmlns:fo="{_ODF}xsl-fo-compatible:1.0"',
        'xmlns:dc="http://purl.org/dc/elements/1.1/"',
        'xmlns:xlink="http://www.w3.org/1999/xlink"',
    ]
)
_MIMETYPE = "application/vnd.oasis.opendocument.text"
_WHO = "<dc:creator>J. Jansen</dc:creator><dc:date>2026-01-01T09:00:00</dc:date>"


def write(sheet: Sheet) -> bytes:
    """Return a list as ODT."""
    body = _Body(sheet.notes)
    inside = "".join(body.piece(piece) for piece in sheet.pieces)
    changes = "".join(body.changes)
    tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>" if changes else ""
    content = (
        f"<office:automatic-styles>{_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{tracked}{_drawn(sheet.file)}{inside}</office:text></office:body>"
    )
    parts = {
        "mimetype": _MIMETYPE,
        "content.xml": _root("office:document-content", content),
        "styles.xml": _root("office:document-styles", _language(sheet.file) + _PAGE),
        "meta.xml": _root("office:document-meta", _meta(sheet.file)),
        "META-INF/manifest.xml": _root("manifest:manifest", _MANIFEST),
    }
    if sheet.file.foreign == "macro":
        parts["Basic/Standard/Module1.xml"] = _root("office:script", "")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return out.getvalue()


class _Body:
    """A body while it is written: the changes it has so far, and the automatic number it is at."""

    def __init__(self, notes: tuple[str, ...]) -> None:
        self._notes = notes
        self.changes: list[str] = []
        self._number = 0
        self._remarks = 0

    def piece(self, piece: Piece) -> str:
        """Return a piece as a paragraph, a list of one, a heading or a table."""
        if isinstance(piece, Table):
            return self._table(piece)
        if piece.text.startswith("#. "):
            self._number += 1
            return _item(self._paragraph(piece.text[3:]), "Punt", self._number)
        if piece.role is Role.HEADING:
            return f'<text:h text:outline-level="1">{self._runs(piece.text)}</text:h>'
        return self._paragraph(piece.text)

    def _table(self, table: Table) -> str:
        if any(row[0].startswith("#") for row in table.rows):
            self._number = 0
        rows = [self._row(row) for row in table.rows]
        if table.headed and table.marked:
            rows[0] = f"<table:table-header-rows>{rows[0]}</table:table-header-rows>"
        columns = max(map(len, table.rows))
        column = f'<table:table-column table:number-columns-repeated="{columns}"/>'
        return f"<table:table>{column}{''.join(rows)}</table:table>"

    def _row(self, row: tuple[str, ...]) -> str:
        cells = "".join(
            f'<table:table-cell office:value-type="string">{self._cell(cell)}</table:table-cell>'
            for cell in row
        )
        return f"<table:table-row>{cells}</table:table-row>"

    def _cell(self, cell: str) -> str:
        if cell.startswith("#"):
            self._number += 1
            return _item(self._paragraph(cell[1:]), "Kaal", self._number)
        return "".join(self._paragraph(line) for line in cell.split("\n"))

    def _paragraph(self, text: str) -> str:
        return f"<text:p>{self._runs(text)}</text:p>"

    def _runs(self, line: str) -> str:
        return "".join(self._one(run) for run in runs(line))

    def _one(self, run: Run) -> str:
        text = _text(run.text)
        match run.kind:
            case Kind.NOTE:
                return (
                    f'<text:note text:id="n{run.text}" text:note-class="footnote"><text:note-citation>{text}'
                    f"</text:note-citation><text:note-body><text:p>{_text(self._notes[int(run.text) - 1])}"
                    "</text:p></text:note-body></text:note>"
                )
            case Kind.HIDDEN:
                return f'<text:span text:style-name="Weg">{text}</text:span>'
            case Kind.INSERTED:
                name = f'text:change-id="{self._change("insertion", "")}"'
                return f"<text:change-start {name}/>{text}<text:change-end {name}/>"
            case Kind.DELETED:
                return (
                    f'<text:change text:change-id="{self._change("deletion", f"<text:p>{text}</text:p>")}"/>'
                )
            case Kind.COMMENTED:
                return self._comment(run)
            case _:
                return text

    def _change(self, kind: str, gone: str) -> str:
        name = f"c{len(self.changes)}"
        self.changes.append(
            f'<text:changed-region text:id="{name}"><text:{kind}><office:change-info>{_WHO}'
            f"</office:change-info>{gone}</text:{kind}></text:changed-region>"
        )
        return name

    def _comment(self, run: Run) -> str:
        self._remarks += 1
        name = f'office:name="o{self._remarks}"'
        return (
            f"<office:annotation {name}>{_WHO}<text:p>{_text(run.remark)}</text:p></office:annotation>"
            f"{_text(run.text)}<office:annotation-end {name}/>"
        )


def _item(inside: str, style: str, number: int) -> str:
    return (
        f'<text:list text:style-name="{style}"><text:list-item text:start-value="{number}">{inside}'
        "</text:list-item></text:list>"
    )


def _text(text: str) -> str:
    return escape(text).replace("\t", "<text:tab/>").replace("  ", " <text:s/>")


def _root(name: str, inside: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><{name} {_SPACES}>{inside}</{name}>'


def _list(name: str, suffix: str) -> str:
    return (
        f'<text:list-style style:name="{name}"><text:list-level-style-number text:level="1" '
        f'style:num-format="1" style:num-suffix="{suffix}"/></text:list-style>'
    )


_STYLES = (
    f'{_list("Kaal", "")}{_list("Punt", ".")}<style:style style:name="Weg" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
)


def _language(file: File) -> str:
    language, _hyphen, country = file.language.partition("-")
    return (
        '<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="'
        f'{language}" fo:country="{country}"/></style:default-style></office:styles>'
    )


def _meta(file: File) -> str:
    return (
        f"<office:meta><dc:title>{escape(file.title)}</dc:title>"
        f"<dc:creator>{escape(file.author)}</dc:creator></office:meta>"
    )


def _drawn(file: File) -> str:
    """Return a paragraph with what comes from elsewhere, if anything does."""
    drawn = {
        "object": '<drawing:object xlink:href="./Object 1"/>',
        "link": '<drawing:image xlink:href="https://voorbeeld.nl/plaatje.png"/>',
    }.get(file.foreign)
    return f"<text:p><drawing:frame>{drawn}</drawing:frame></text:p>" if drawn else ""


_PAGE = (
    '<office:automatic-styles><style:page-layout style:name="P"/></office:automatic-styles>'
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header>'
    "<text:p>Tweede Kamer der Staten-Generaal</text:p></style:header><style:footer><text:p><text:page-number>"
    "1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>"
)
_MANIFEST = "".join(
    f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
    for path, kind in (
        ("/", _MIMETYPE),
        *((f"{part}.xml", "text/xml") for part in ("content", "styles", "meta")),
    )
)
