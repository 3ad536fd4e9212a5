"""The least that reading a file can take: the bytes of a file in, nothing out.

What a reader needs of the file is unpacked and parsed, or asked of the engine, and then thrown away.
"""

import importlib
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from lxml import etree, html

_PDFIUM = importlib.import_module("pypdfium2")  # which says nothing of its types

ODT_PARTS = ("content.xml", "styles.xml", "meta.xml")
DOCX_PARTS = tuple(
    f"word/{name}.xml"
    for name in ("document", "styles", "numbering", "footnotes", "comments", "settings", "header", "footer")
)


def odt(data: bytes) -> None:
    """Unzip and parse content.xml, styles.xml and meta.xml."""
    _parts(data, ODT_PARTS)


def docx(data: bytes) -> None:
    """Unzip and parse the document, its styles, numbering, notes, comments, settings, header and footer."""
    _parts(data, DOCX_PARTS)


def _parts(data: bytes, names: Sequence[str]) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        there = set(archive.namelist())
        for name in names:
            if name in there:
                etree.fromstring(archive.read(name))


def xml(data: bytes) -> None:
    """Parse the file."""
    etree.fromstring(data)


def page(data: bytes) -> None:
    """Parse the file as lxml.html does."""
    html.document_fromstring(data)


def pdf(data: bytes) -> None:
    """Let the engine give the text of each page."""
    with _PDFIUM.PdfDocument(data) as document:
        for sheet in document:
            sheet.get_textpage().get_text_range()


def text(data: bytes) -> None:
    """Decode the file."""
    data.decode()


FLOORS: Mapping[str, tuple[str, Callable[[bytes], None]]] = {
    ".docx": ("unzip and parse", docx),
    ".odt": ("unzip and parse", odt),
    ".xml": ("lxml.etree", xml),
    ".html": ("lxml.html", page),
    ".htm": ("lxml.html", page),
    ".pdf": ("pypdfium2 text", pdf),
    ".txt": ("decode", text),
}
"""Per ending what the floor is called, and the floor."""
