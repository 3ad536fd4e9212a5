"""Office files of the old kind (OLE2): bytes in, the flow of a Word file out, the others refused by name.

Knows the names by which such a file tells what it holds.
"""

from linter.errors import EncryptedSource
from linter.formats.office.read import read_doc
from linter.formats.refusal import not_read
from linter.model.flow import Flow
from linter.model.source import Source

_LOCKED = "EncryptedPackage".encode("utf-16-le")
_WORD = "WordDocument".encode("utf-16-le")


def read(source: Source) -> Flow:
    """Return the flow of a Word file of the old kind, or of one that is named so.

    Raises EncryptedSource for a file of any Office that needs a password, UnknownFormat for one of another
    program, and what `read_doc` raises.
    """
    if _LOCKED in source.data:
        raise EncryptedSource(
            "Dit Office-bestand is met een wachtwoord beveiligd: sla het op zonder wachtwoord.",
            "This Office file is protected by a password: save it without one.",
        )
    if _WORD in source.data or source.suffix == "doc":
        return read_doc(source)
    raise not_read("een Office-bestand van de oude soort", "an Office file of the old kind")
