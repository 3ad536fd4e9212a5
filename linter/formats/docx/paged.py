"""How many pages Word counted in a document when it last saved it.

In: the bytes of a file.  Out: its pages, or None where it does not say.  Reads one part, and no text.
"""

from linter.formats.docx.package import Package
from linter.formats.docx.refusal import broken, encrypted
from linter.formats.xmlpart import whole
from linter.model.bijlagen import Pages

_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
MOST = 100_000


def paged(data: bytes) -> Pages | None:
    """Return the pages of a Word document; raises SourceError where it is none, or not whole."""
    if data.startswith(_OLE2):
        raise encrypted() if _LOCKED in data else broken("geen Word-document", "no Word document")
    package = Package(data)
    properties = package.root(package.role(package.top, "extendedproperties"))
    said = {one.tag.rpartition("}")[2]: one.text for one in (() if properties is None else properties)}
    pages = whole(said.get("Pages"), 0, MOST)
    # a count of pages without characters is that of an empty document, from which the file was made
    return Pages(pages, saved=True) if pages > 0 and whole(said.get("Characters"), 0, MOST) > 0 else None
