"""Word documents made for tests: markup in, the bytes of a package out.

Only what a test is about is written; the rest of the package is the least that Word opens.
"""

import io
import zipfile
from collections.abc import Mapping

from linter.formats.docx.read import read
from linter.model.flow import BlockKind, Fact, FactKind, Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    f' xmlns:r="{OFFICE}"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
PROPERTIES = {
    "docProps/core.xml": "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/app.xml": f"{OFFICE}/extended-properties",
    "docProps/custom.xml": f"{OFFICE}/custom-properties",
}
WHO = 'w:id="9" w:author="J. Jansen" w:date="2026-07-01T10:00:00Z"'
ROOTS = {"styles": "styles", "numbering": "numbering", "comments": "comments", "settings": "settings"}
ROOTS |= {"footnotes": "footnotes", "endnotes": "endnotes", "header": "hdr", "footer": "ftr"}


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def relations(pairs: Mapping[str, str]) -> str:
    """Return a part with relationships: target -> type; ids are rId1 and on."""
    rows = "".join(
        f'<Relationship Id="rId{count}" Type="{kind}" Target="{target}"/>'
        for count, (target, kind) in enumerate(pairs.items(), 1)
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{rows}</Relationships>'


def parts(body: str, beside: Mapping[str, str] | None = None) -> dict[str, str | bytes]:
    """Return the parts of a document: `beside` maps `styles`, `footnotes`, `header1` ... to their content.

    Parts whose names hold a slash are taken as they are.
    """
    found: dict[str, str | bytes] = {"[Content_Types].xml": "<Types/>"}
    top, main = {"word/document.xml": f"{OFFICE}/officeDocument"}, {}
    for name, content in (beside or {}).items():
        if "/" in name:
            found[name] = content
            top |= {name: PROPERTIES[name]} if name in PROPERTIES else {}
            continue
        role = name.rstrip("0123456789")
        found[f"word/{name}.xml"] = f"<w:{ROOTS[role]} {NAMESPACES}>{content}</w:{ROOTS[role]}>"
        main[f"{name}.xml"] = f"{OFFICE}/{role}"
    document = f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    return found | {
        "_rels/.rels": relations(top),
        "word/_rels/document.xml.rels": relations(main),
        "word/document.xml": document,
    }


def docx(body: str, beside: Mapping[str, str] | None = None) -> bytes:
    """Return a document with this body."""
    return zipped(parts(body, beside))


def flow(body: str, beside: Mapping[str, str] | None = None) -> Flow:
    """Return what is read of a document with this body, seen to be sound."""
    found = read(Source("lijst.docx", docx(body, beside)))
    assert_sound(found)
    return found


def p(inside: str = "", properties: str = "") -> str:
    """Return a paragraph; text without markup becomes a run."""
    runs = r(inside) if inside and "<" not in inside else inside
    head = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{head}{runs}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run of text, or of markup."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    inside = text if "<" in text else f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:r>{look}{inside}</w:r>"


def numbered(list_id: int, level: int = 0, text: str = "") -> str:
    """Return a paragraph of a list."""
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def tc(inside: str = "", properties: str = "") -> str:
    """Return a cell; text without markup becomes a paragraph."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside if '<w:p' in inside else p(inside)}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """Return a row; text becomes a cell."""
    made = "".join(cell if cell.startswith("<") else tc(cell) for cell in cells)
    head = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{head}{made}</w:tr>"


def tbl(*rows: str) -> str:
    """Return a table."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def kinds(found: Flow) -> list[tuple[BlockKind, str]]:
    """Return the kind and the text of each block."""
    return [(block.kind, found.text[slice(*block.span)]) for block in found.blocks]


def facts(found: Flow, *wanted: FactKind) -> list[tuple[str, str, str, str]]:
    """Return kind, characters, name and value of the facts of these kinds, of all but properties for none."""
    return [
        (fact.kind.value, found.text[slice(*fact.span)], fact.name, fact.value)
        for fact in found.facts
        if (fact.kind in wanted if wanted else fact.kind is not FactKind.PROPERTY)
    ]


def places(found: Flow) -> list[Fact]:
    """Return the facts that are no properties."""
    return [fact for fact in found.facts if fact.kind is not FactKind.PROPERTY]
