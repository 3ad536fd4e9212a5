"""The formats that are read, a line for each: nothing in, the table out.

Knows how files of each begin and which module reads it; imports none of them.
"""

from importlib import import_module
from typing import Any, NamedTuple

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_WORD_HAS = b"[Content_Types].xml"
_PAGE = "standalone"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"


class Format(NamedTuple):
    """A format, or one of the ways in which its files begin.

    `reader` is a module in this folder and the function in it that reads a source; `suffixes` are the endings
    that names of its files have; `name` is what people call a format whose files are no text.
    A file is in the format when it begins with one of `begins`, with `near` in its first 128 bytes and
    `holds` anywhere; a file of markup when its first element is one of `roots`.  The first that fits holds.
    `loose` are letters that stand in every list, in a format that may begin with any element: a file that is
    named so is in it, and one without the letters is no list and kept as it stands.
    `pages` is the function that tells how many pages such a file says it has.  `margin` is the module that
    writes remarks beside the text (`annotate`, and `clean` to take them out again), `edits` the one that
    changes the text (`edit`, and `suggest` where the format has tracked changes).
    """

    reader: str
    suffixes: tuple[str, ...] = ()
    name: str = ""
    begins: tuple[bytes, ...] = ()
    near: bytes = b""
    holds: bytes = b""
    roots: tuple[str, ...] = ()
    loose: str = ""
    pages: str = ""
    margin: str = ""
    edits: str = ""


KNOWN = (
    Format(
        "odt.read:read",
        ("odt", "ott"),
        "OpenDocument",
        _ZIP,
        _OPEN_DOCUMENT,
        pages="odt.paged:paged",
        margin="odt.annotate",
        edits="odt.edit",
    ),
    Format(
        "docx.read:read",
        ("docx", "docm"),
        "Word",
        _ZIP,
        holds=_WORD_HAS,
        pages="docx.paged:paged",
        margin="docx.annotate",
        edits="docx.edit",
    ),
    Format(
        "odt.read:read",
        (),
        "OpenDocument",
        _ZIP,
        holds=b"META-INF/manifest.xml",
        margin="odt.annotate",
        edits="odt.edit",
    ),
    Format("docx.read:read", (), "Word", _ZIP),
    Format("pdf.read:read", ("pdf",), "PDF", (b"%PDF-",), pages="pdf.paged:paged", margin="pdf.annotate"),
    Format("office.old:read", ("doc",), "Word", (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Format("office.read:read_rtf", ("rtf",), "RTF", (b"{\\rtf",)),
    Format("odt.read:read", ("fodt",), roots=("office:document",), margin="odt.annotate", edits="odt.edit"),
    Format(
        "html.read:read",
        ("html", "htm", "xhtml"),
        roots=("html", "head", "body"),
        loose="vra",
        margin=_PAGE,
        edits="html.edit",
    ),
    Format("xml.read:read", ("xml",), roots=("vragenlijst",), margin=_PAGE),
    Format("koop.read:read", roots=("officiele-publicatie", "kamerwrk", "niet-dossier-stuk"), margin=_PAGE),
    Format("text.read:read", ("txt", "text", "md", "markdown"), margin=_PAGE, edits="text.edit"),
)
PLAIN = KNOWN[-1]
"""What a file is that is nothing else."""


def suffixes() -> tuple[str, ...]:
    """Return the endings that names of documents have, without the dot, in the order of the table."""
    return tuple(suffix for form in KNOWN for suffix in form.suffixes)


def named(name: str) -> Format:
    """Return the line of the format that a flow is in; one without a line of its own is only text."""
    return next((form for form in KNOWN if name in form.suffixes), PLAIN)


def function(path: str) -> Any:
    """Return the function that a line of the table names, `module:function`; its module is imported now."""
    module, name = path.split(":")
    return getattr(import_module(f"linter.formats.{module}"), name)
