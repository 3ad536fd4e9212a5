"""How many pages the program counted in an OpenDocument text when it last saved it.

In: the bytes of a file.  Out: its pages, or None where it does not say.  Reads the properties, and no text.
"""

from linter.formats.archive import Archive
from linter.formats.odt.names import MANIFEST, META
from linter.formats.odt.package import CONTENT
from linter.formats.odt.package import META as PROPERTIES
from linter.formats.odt.refusal import ODT, broken, encrypted
from linter.formats.xmlpart import Element, parse, utf8, whole
from linter.model.bijlagen import Pages

MOST = 100_000


def paged(data: bytes) -> Pages | None:
    """Return the pages of an OpenDocument text; raises SourceError where it is none, or not whole."""
    archive = Archive(data, ODT)
    manifest = _root(archive, "META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter(MANIFEST + "encryption-data"), None) is not None:
        raise encrypted()
    if CONTENT not in archive:
        raise broken()
    properties = _root(archive, PROPERTIES)
    counted = None if properties is None else next(properties.iter(META + "document-statistic"), None)
    if counted is None:
        return None
    pages = whole(counted.get(META + "page-count"), 0, MOST)
    return Pages(pages, saved=True) if pages > 0 else None


def _root(archive: Archive, name: str) -> Element | None:
    stored = archive.stored(name)
    return parse(utf8(stored.inflate(), ODT), ODT) if stored else None
