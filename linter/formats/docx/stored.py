"""A Word document stored again with some of its parts changed: parts in UTF-8 in, the bytes of a file out.

Knows that a signed document must not be; does not know what its parts say.
"""

from collections.abc import Mapping

from linter.errors import SignedSource
from linter.formats.docx.package import Package
from linter.formats.docx.refusal import WORD
from linter.formats.repacked import repacked
from linter.formats.spliced import in_utf8


def stored(package: Package, data: bytes, changed: Mapping[str, bytes | None]) -> bytes:
    """Return the document `data` with these parts, as `package.bytes` gives them; None takes one out."""
    told: dict[str, bytes | None] = {}
    for name, content in changed.items():
        old = package.stored(name)
        told[name] = content if old is None or content is None else in_utf8(old.inflate(), content)
    return repacked(data, told, WORD)


def refuse_if_signed(package: Package) -> None:
    """Raise SignedSource where a document is signed."""
    if any(one.role == "origin" for one in package.top.values()) or package.within("_xmlsignatures/"):
        raise SignedSource(
            "Dit document is digitaal ondertekend en verliest die handtekening als er iets in wordt gezet:"
            " neem een kopie zonder handtekening.",
            "This document is digitally signed and would lose that signature if anything were written in it:"
            " take a copy that is not signed.",
        )
