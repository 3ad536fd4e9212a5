"""ODT: the bytes of an OpenDocument text in, a flow out.

The body first with its text boxes, then the notes it refers to, and the headers and footers of the pages it
uses.  Tracked changes are read as accepted; what is no text becomes facts.  Knows nothing of questions.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from linter.formats.archive import Stored
from linter.formats.odt.body import Body
from linter.formats.odt.budget import Budget
from linter.formats.odt.changes import Changes
from linter.formats.odt.foreign import note_foreign
from linter.formats.odt.names import OFFICE
from linter.formats.odt.package import META, STYLES, Package, body
from linter.formats.odt.pages import KINDS, Page, asked, furniture, read_pages
from linter.formats.odt.part import Part
from linter.formats.odt.properties import note_properties
from linter.formats.odt.refusal import ODT
from linter.formats.odt.remarks import Remarks
from linter.formats.odt.runs import Runs
from linter.formats.odt.story import Story
from linter.formats.odt.styles import Sheet, Styles, read_sheet
from linter.formats.odt.voice import Shared, Voice
from linter.formats.writer import Where, Writer
from linter.formats.xmlpart import Element, child, parse, utf8
from linter.model.flow import BlockKind, Flow, Layout
from linter.model.source import Source

_KEPT = 16
_LARGEST_KEPT = 262_144


Reader = Callable[[Shared, Voice], Runs]
"""Makes what reads the paragraphs of one place in a document."""


class _Master(NamedTuple):
    """What the part with the styles says: the styles of the document, those of the part itself, the pages
    and the names of those that styles ask for.  Without `part` no page has a header or footer."""

    document: Sheet = Sheet()
    own: Sheet = Sheet()
    pages: tuple[Page, ...] = ()
    asked: frozenset[str] = frozenset()
    part: Part | None = None


def read(source: Source) -> Flow:
    """Return the flow of an OpenDocument text (.odt, .ott, .fodt).

    Raises BrokenSource where the file is not whole or no text document, EncryptedSource where it asks a
    password, HostileSource where it crosses a limit or holds a DTD, UnknownFormat for other OpenDocument.
    """
    return read_by(Runs, Package(source.data))


def read_by(reader: Reader, package: Package) -> Flow:
    """Return the flow of a document, whose paragraphs are read by what `reader` makes; raises as `read`."""
    text = body(package.content)
    master = _master(package.content, package.name) if package.flat else _of_package(package)
    shared = Shared(Writer(), Remarks(), Budget(), [])
    note_properties(shared.writer, package.root(META), master.document.language)
    note_foreign(shared.writer, package)
    automatic = child(package.content, OFFICE + "automatic-styles")
    styles = Styles(master.document, read_sheet(automatic))
    voice = Voice(Part(package.name, text), styles, Changes(text))
    _tell(reader(shared, voice), [(text, Where())], BlockKind.PARAGRAPH)
    for endnote in (False, True):
        notes = (note for note in shared.notes if note.endnote is endnote)  # grows where one holds another
        told = ((one.body, Where(Layout(note=one.label))) for one in notes)
        _tell(reader(shared, voice), told, BlockKind.NOTE)
    voice.changes.close(shared.writer)
    _tell_furniture(reader, shared, master, asked(automatic))
    shared.remarks.close(shared.writer)
    return shared.writer.flow("odt")._replace(heads=True)


def _of_package(package: Package) -> _Master:
    """Return what the part with the styles says, kept where a document before had the very same one."""
    stored = package.stored(STYLES)
    if stored is None:
        return _Master()
    return _kept(stored) if stored.size <= _LARGEST_KEPT else _kept.__wrapped__(stored)


@lru_cache(maxsize=_KEPT)
def _kept(stored: Stored) -> _Master:
    return _master(parse(utf8(stored.inflate(), ODT), ODT), STYLES)


def _master(root: Element, name: str) -> _Master:
    named, automatic = child(root, OFFICE + "styles"), child(root, OFFICE + "automatic-styles")
    holder = child(root, OFFICE + "master-styles")
    pages = read_pages(holder)
    shown = holder if any(page.furniture for page in pages) else None
    part = None if shown is None else Part(name, shown)
    return _Master(read_sheet(named), read_sheet(automatic), pages, asked(named), part)


def _tell(runs: Runs, told: Iterable[tuple[Element, Where]], kind: BlockKind) -> None:
    """Tell what stands in these elements, and then the text boxes that were met and are not yet told."""
    story = Body(runs) if kind is BlockKind.PARAGRAPH else Story(runs, kind)
    for element, where in told:
        story.tell(element, where)
    boxes = Story(runs, BlockKind.TEXTBOX)
    for box in runs.boxes:  # grows where a box holds another
        boxes.tell(box, Where())


def _tell_furniture(reader: Reader, shared: Shared, master: _Master, names: frozenset[str]) -> None:
    """Tell the headers and footers of the pages in use."""
    if master.part is None:
        return
    styles = Styles(master.document, master.own)
    for one in furniture(master.pages, names | master.asked):
        voice = Voice(master.part, styles, Changes(one))
        _tell(reader(shared, voice), [(one, Where())], KINDS[one.tag])
        voice.changes.close(shared.writer)
