"""The parts of a document: the bytes of a file in, the trees of its parts out.

Knows zip packages and the flat form, a single XML file that holds all parts; does not know what a part
says.
"""

from linter.errors import UnknownFormat
from linter.formats.archive import Archive, Stored
from linter.formats.odt.names import MANIFEST, OFFICE
from linter.formats.odt.refusal import ODT, broken, encrypted, other
from linter.formats.xmlpart import LESS_MEMORY, MOST_MEMORY, Element, child, parse, utf8

CONTENT, STYLES, META = "content.xml", "styles.xml", "meta.xml"
FLAT = "office:document"
_KIND = "application/vnd.oasis.opendocument."
_TEXTS = frozenset({"text", "text-template", "text-web"})
_OTHERS = {
    "text-master": ("een hoofddocument dat naar andere bestanden verwijst", "a master of other documents"),
    "spreadsheet": ("een rekenblad", "a spreadsheet"),
    "presentation": ("een presentatie", "a presentation"),
    "graphics": ("een tekening", "a drawing"),
}


class Package:
    """A document: `content` is the tree with the text, `name` what its anchors call that part.

    `flat` says whether all other parts stand in it too.
    """

    __slots__ = ("_archive", "_data", "content", "flat", "name")

    def __init__(self, data: bytes) -> None:
        """Raises BrokenSource, EncryptedSource, HostileSource, or UnknownFormat for what is no text."""
        self.flat = not data.startswith(b"PK")
        self._archive = None if self.flat else Archive(data, ODT)
        self._data = data
        if self.flat:
            self.name, self.content = FLAT, parse(utf8(data, ODT), ODT, MOST_MEMORY)
            _judge_kind((self.content.get(OFFICE + "mimetype") or "").strip())
            return
        self._refuse_encrypted()
        _judge_kind(self._inflated("mimetype").decode("latin-1").strip())
        found = self._root(CONTENT, MOST_MEMORY)
        if found is None:
            raise broken()
        self.name, self.content = CONTENT, found

    def stored(self, name: str) -> Stored | None:
        """Return a part as it lies in the file; None in a flat one."""
        return self._archive.stored(name) if self._archive else None

    def below(self, folders: tuple[str, ...]) -> list[str]:
        """Return the parts in these folders, named in lower case; of a flat document none."""
        return self._archive.below(folders) if self._archive else []

    def root(self, name: str) -> Element | None:
        """Return the tree of the part that says styles or properties; None where there is none."""
        return self.content if self.flat else self._root(name, LESS_MEMORY)

    def source(self, name: str) -> bytes:
        """Return a part in UTF-8, what stands for all parts of a flat document; empty where there is none."""
        return utf8(self._data if self.flat else self._inflated(name), ODT)

    def _root(self, name: str, most: int) -> Element | None:
        data = self._inflated(name)
        return parse(utf8(data, ODT), ODT, most) if data else None

    def _inflated(self, name: str) -> bytes:
        stored = self.stored(name)
        return stored.inflate() if stored else b""

    def _refuse_encrypted(self) -> None:
        manifest = self._root("META-INF/manifest.xml", LESS_MEMORY)
        if manifest is not None and next(manifest.iter(MANIFEST + "encryption-data"), None) is not None:
            raise encrypted()


def body(root: Element) -> Element:
    """Return the element that holds the text of the part `root`."""
    found = child(root, OFFICE + "body")
    text = None if found is None else child(found, OFFICE + "text")
    if text is None:
        raise broken("geen tekstdocument", "no text document")
    return text


def _judge_kind(kind: str) -> None:
    """Refuse what says that it is something else than a text; what says nothing is looked into."""
    if kind and kind.removeprefix(_KIND) not in _TEXTS:
        raise _refused(kind.removeprefix(_KIND).removesuffix("-template"))


def _refused(kind: str) -> UnknownFormat:
    return other(*_OTHERS.get(kind, ("geen tekst", "no text")))
