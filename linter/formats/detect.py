"""Which format a file is in, by its bytes: a source in, the flow its reader makes out.

Knows how formats begin and which reader is for which; a name only decides where bytes do not.  A format
that cannot be read yet is refused by its name, with what to do instead.
"""

from collections.abc import Callable

from linter.errors import BrokenSource, EncryptedSource, UnknownFormat
from linter.model.flow import Flow
from linter.model.source import Source

_BINARY = {
    "docx": "Word",
    "docm": "Word",
    "doc": "Word",
    "odt": "OpenDocument",
    "ott": "OpenDocument",
    "pdf": "PDF",
}
_TEXT = frozenset({"txt", "md", "markdown", "text"})
_BOMS = (b"\xff\xfe", b"\xfe\xff")
_BEFORE = (
    b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"  # what may stand before the first `<`: byte order marks, white space
)
_HEAD = 2048


def read(source: Source) -> Flow:
    """Return the flow of a file in any format that is read.

    Raises UnknownFormat for another format, BrokenSource for a file that is not what its name or its
    own beginning says, and whatever the format's reader raises.
    """
    if not source.data and source.suffix in _BINARY:
        raise BrokenSource(
            "Dit bestand is leeg (0 bytes): haal het opnieuw op of sla het opnieuw op.",
            "This file is empty (0 bytes): fetch it or save it again.",
        )
    for magic, reader in _MAGIC:
        if source.data.startswith(magic):
            return reader(source)
    return _text(source)


def _zip(source: Source) -> Flow:
    if _is_open_document(source.data):
        return _odt(source)
    from linter.formats.docx.read import read as read_docx

    return read_docx(source)


def _is_open_document(data: bytes) -> bool:
    """Say so by what such a file begins with, or by a part that no Word document has beside its own."""
    if b"mimetypeapplication/vnd.oasis.opendocument" in data[:128]:
        return True
    return b"META-INF/manifest.xml" in data and b"[Content_Types].xml" not in data


def _odt(source: Source) -> Flow:
    from linter.formats.odt.read import read as read_odt

    return read_odt(source)


def _ole2(source: Source) -> Flow:
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        raise EncryptedSource(
            "Dit Office-bestand is met een wachtwoord beveiligd: sla het op zonder wachtwoord.",
            "This Office file is protected by a password: save it without one.",
        )
    if "WordDocument".encode("utf-16-le") in source.data or source.suffix == "doc":
        from linter.formats.office.read import read_doc

        return read_doc(source)
    raise _unread("een Office-bestand van de oude soort", "an Office file of the old kind")


def _pdf(source: Source) -> Flow:
    from linter.formats.pdf.read import read as read_pdf

    return read_pdf(source)


def _rtf(source: Source) -> Flow:
    from linter.formats.office.read import read_rtf

    return read_rtf(source)


_MAGIC: tuple[tuple[bytes, Callable[[Source], Flow]], ...] = (
    (b"PK\x03\x04", _zip),
    (b"PK\x05\x06", _zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _ole2),
    (b"%PDF-", _pdf),
    (b"{\\rtf", _rtf),
)


def _text(source: Source) -> Flow:
    data = source.data
    if source.suffix in _BINARY:
        raise BrokenSource(
            f"Dit is geen {_BINARY[source.suffix]}-bestand, al heet het zo: geef het de goede naam.",
            f"This is no {_BINARY[source.suffix]} file, though it is named so: give it the right name.",
        )
    if 0 in data and source.suffix not in _TEXT and not data.startswith(_BOMS):
        raise _unread("van een onbekende soort", "of an unknown kind")
    if data[:_HEAD].lstrip(_BEFORE).startswith(b"<"):
        if b"<office:document " in data[:_HEAD]:
            return _odt(source)
        return _markup(source)
    return _plain(source)


def _plain(source: Source) -> Flow:
    from linter.formats.text.read import read as read_text

    return read_text(source)


def _markup(source: Source) -> Flow:
    """Read HTML, canonical and official XML; other markup as text, where it can be no list of questions."""
    from linter.formats.xml.sniff import Markup, markup, may_be_list, speaks_of_questions

    kind = markup(source.data, source.suffix)
    if kind is Markup.CANONICAL:
        from linter.formats.xml.read import read as read_xml

        return read_xml(source)
    if kind is Markup.OFFICIAL:
        from linter.formats.koop.read import read as read_official

        return read_official(source)
    if kind is Markup.HTML and speaks_of_questions(source.data):
        from linter.formats.html.read import read as read_html

        return read_html(source)
    if kind is Markup.NONE:
        return _plain(source)
    if kind is Markup.XML and may_be_list(source.data):
        raise _unread("een lijst van vragen in XML", "a list of questions in XML")
    return _plain(source)._replace(format=kind.value)


def _unread(nl: str, en: str) -> UnknownFormat:
    return UnknownFormat(
        f"Dit bestand is {nl}; dat wordt nog niet gelezen: sla het op als .docx.",
        f"This file is {en}, which is not read yet: save it as .docx.",
    )
