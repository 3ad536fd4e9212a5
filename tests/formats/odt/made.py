"""OpenDocument texts made for tests: markup in, the bytes of a package or of a flat file out.

Only what a test is about is written; the rest is the least that a word processor opens.
"""

import io
import zipfile
from collections.abc import Mapping

from linter.formats.odt.read import read
from linter.model.flow import BlockKind, FactKind, Flow
from linter.model.source import Source
from tests.flow_invariants import assert_sound

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = {
    **{name: f"{_ODF}{name}:1.0" for name in ("office", "text", "style", "table", "meta", "manifest")},
    "draw": f"{_ODF}drawing:1.0",
    "fo": f"{_ODF}xsl-fo-compatible:1.0",
    "svg": f"{_ODF}svg-compatible:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
NAMESPACES = " ".join(f'xmlns:{name}="{space}"' for name, space in _SPACES.items())
MIMETYPE = "application/vnd.oasis.opendocument.text"
WHO = "<dc:creator>J. Jansen</dc:creator><dc:date>2026-07-01T10:00:00</dc:date>"


def root(name: str, inside: str, more: str = "") -> str:
    """Return a part, or any element, with all names declared."""
    return f'<?xml version="1.0" encoding="UTF-8"?><{name} {NAMESPACES}{more}>{inside}</{name}>'


def sections(named: str = "", automatic: str = "", pages: str = "") -> str:
    """Return the elements that hold styles."""
    return (
        f"<office:styles>{named}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:master-styles>{pages}</office:master-styles>"
    )


def content(body: str, automatic: str = "") -> str:
    """Return the part with the text."""
    held = f"<office:automatic-styles>{automatic}</office:automatic-styles>" if automatic else ""
    return root(
        "office:document-content", f"{held}<office:body><office:text>{body}</office:text></office:body>"
    )


def parts(body: str, automatic: str = "", beside: Mapping[str, str] | None = None) -> dict[str, str | bytes]:
    """Return the parts of a document: `automatic` styles of the text, and in `beside` other parts whole."""
    return {"mimetype": MIMETYPE, "content.xml": content(body, automatic), **(beside or {})}


def styles(named: str = "", automatic: str = "", pages: str = "") -> dict[str, str]:
    """Return the part with the styles, to stand beside."""
    return {"styles.xml": root("office:document-styles", sections(named, automatic, pages))}


def zipped(found: Mapping[str, str | bytes]) -> bytes:
    """Return a package of these parts; the mimetype is not packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in found.items():
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def flat(body: str, held: str = "") -> bytes:
    """Return a flat document; `held` is what stands before the body."""
    text = f"{held}<office:body><office:text>{body}</office:text></office:body>"
    return root("office:document", text, f' office:mimetype="{MIMETYPE}"').encode()


def flow(body: str, automatic: str = "", beside: Mapping[str, str] | None = None) -> Flow:
    """Return what is read of a document with this body, seen to be sound."""
    return seen(zipped(parts(body, automatic, beside)))


def seen(data: bytes) -> Flow:
    """Return what is read of these bytes, seen to be sound."""
    found = read(Source("lijst.odt", data))
    assert_sound(found)
    return found


def p(inside: str = "", style: str = "") -> str:
    """Return a paragraph."""
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{inside}</text:p>"


def h(inside: str, level: int = 1, more: str = "") -> str:
    """Return a heading."""
    return f'<text:h text:outline-level="{level}"{more}>{inside}</text:h>'


def item(*inside: str, more: str = "") -> str:
    """Return an item of a list; text becomes a paragraph."""
    made = "".join(one if one.startswith("<") else p(one) for one in inside)
    return f"<text:list-item{more}>{made}</text:list-item>"


def items(*inside: str, more: str = ' text:style-name="L"') -> str:
    """Return a list; text becomes an item."""
    made = "".join(one if one.startswith("<") else item(one) for one in inside)
    return f"<text:list{more}>{made}</text:list>"


def level(number: int, more: str = "", form: str = "1") -> str:
    """Return a level of a list style; `more` are attributes."""
    return f'<text:list-level-style-number text:level="{number}" style:num-format="{form}"{more}/>'


def list_style(*levels: str, name: str = "L", more: str = "") -> str:
    """Return a list style."""
    return f'<text:list-style style:name="{name}"{more}>{"".join(levels)}</text:list-style>'


def style(name: str, look: str = "", more: str = "", family: str = "text") -> str:
    """Return a style; `look` are attributes of its characters."""
    inside = f"<style:text-properties {look}/>" if look else ""
    return f'<style:style style:name="{name}" style:family="{family}"{more}>{inside}</style:style>'


def td(inside: str = "", more: str = "") -> str:
    """Return a cell; text becomes a paragraph."""
    made = inside if inside.startswith("<") or not inside else p(inside)
    return f"<table:table-cell{more}>{made}</table:table-cell>"


def tr(*cells: str, more: str = "") -> str:
    """Return a row; text becomes a cell."""
    made = "".join(cell if cell.startswith("<") else td(cell) for cell in cells)
    return f"<table:table-row{more}>{made}</table:table-row>"


def grid(*rows: str) -> str:
    """Return a table."""
    return f"<table:table><table:table-column/>{''.join(rows)}</table:table>"


def covered(more: str = "") -> str:
    """Return a cell that another one covers."""
    return f"<table:covered-table-cell{more}/>"


DOTTED = list_style(
    *(level(one, f' style:num-suffix="." text:display-levels="{one}"') for one in range(1, 11))
)


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


def lines(found: Flow) -> list[str]:
    """Return the lines of the text, without the newline that ends it."""
    return found.text.removesuffix("\n").split("\n")
