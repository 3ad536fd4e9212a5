"""DOCX: the bytes of a Word document in, a flow out.

The body first with its text boxes, then the notes it refers to, and the headers and footers of its
sections.  Tracked changes are read as accepted; what is no text becomes facts.  Knows nothing of
questions.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from linter.formats.archive import Stored
from linter.formats.docx.body import BOX, Body
from linter.formats.docx.comments import Comments
from linter.formats.docx.foreign import note_foreign
from linter.formats.docx.markup import ID, R, W, utf8
from linter.formats.docx.notes import PARTS, Notes, countings
from linter.formats.docx.numbering import read_numbering
from linter.formats.docx.package import Package
from linter.formats.docx.paragraphs import Sheet
from linter.formats.docx.part import Part
from linter.formats.docx.properties import language_of, note_properties
from linter.formats.docx.refusal import broken
from linter.formats.docx.runs import Runs
from linter.formats.docx.story import Story
from linter.formats.docx.styles import Styles, read_styles
from linter.formats.writer import Where, Writer
from linter.formats.xmlpart import MOST_MEMORY, Element, child
from linter.model.flow import BlockKind, Flow, Layout
from linter.model.source import Source

_KEPT = 16
_LARGEST_KEPT = 262_144
_SHOWN = (W + "t", W + "sym", BOX, "{urn:schemas-microsoft-com:vml}textpath")
_FURNITURE = {W + "headerReference": BlockKind.HEADER, W + "footerReference": BlockKind.FOOTER}


Reader = Callable[[Writer, Part, Styles, tuple[Comments, Notes]], Runs]
"""Makes what reads the paragraphs of a part."""


class _Reading(NamedTuple):
    """A document while it is read: what all of its stories share, and what reads their paragraphs."""

    package: Package
    sheet: Sheet
    writer: Writer
    comments: Comments
    notes: Notes
    reader: Reader


def read(source: Source) -> Flow:
    """Return the flow of a Word document (.docx, .docm, .dotx; strict or not).

    Raises BrokenSource where the file is not whole or no Word document, EncryptedSource where it asks
    a password, HostileSource where it crosses a limit or holds a DTD.
    """
    return read_by(Runs, Package(source.data))


def read_by(reader: Reader, package: Package) -> Flow:
    """Return the flow of a document of which `reader` reads the paragraphs; raises as `read` does."""
    part = Part(package.main, package.bytes(package.main), MOST_MEMORY)
    body = _body(part.root)
    reading = _reading(package, child(body, W + "sectPr"), reader)
    note_properties(reading.writer, package, language_of(part.root, reading.sheet.styles.language))
    note_foreign(reading.writer, package)
    _tell(reading, part, [(body, Where())], BlockKind.PARAGRAPH)
    _tell_notes(reading)
    _tell_furniture(reading, part.root)
    reading.comments.close(reading.writer)
    return reading.writer.flow("docx")._replace(heads=True)


def _body(root: Element) -> Element:
    if root.tag != W + "document":
        raise broken("geen Word-document", "no Word document")
    body = child(root, W + "body")
    if body is None:
        raise broken()
    return body


def _reading(package: Package, section: Element | None, reader: Reader) -> _Reading:
    comments = package.root(package.role(package.relations, "comments"))
    noted = any(package.role(package.relations, role) for role in PARTS.values())
    settings = package.root(package.role(package.relations, "settings")) if noted else None
    notes = Notes(countings(settings, section))
    return _Reading(package, sheet_of(package), Writer(), Comments(comments), notes, reader)


def sheet_of(package: Package) -> Sheet:
    """Return styles and lists, from memory where a document before had the very same ones."""
    styles, numbering = (
        package.stored(package.role(package.relations, role)) for role in ("styles", "numbering")
    )
    size = sum(len(one.data) for one in (styles, numbering) if one)
    return _parsed(styles, numbering) if size <= _LARGEST_KEPT else _parsed.__wrapped__(styles, numbering)


@lru_cache(maxsize=_KEPT)
def _parsed(stored_styles: Stored | None, stored_numbering: Stored | None) -> Sheet:
    styles = read_styles(_inflated(stored_styles))
    return Sheet(styles, read_numbering(_inflated(stored_numbering), styles.numbering))


def _inflated(stored: Stored | None) -> bytes:
    return utf8(stored.inflate()) if stored else b""


def _tell(reading: _Reading, part: Part, told: Iterable[tuple[Element, Where]], kind: BlockKind) -> None:
    """Tell what stands in these elements of `part`, and then what was met in boxes and is not yet told."""
    runs = reading.reader(reading.writer, part, reading.sheet.styles, (reading.comments, reading.notes))
    if kind is BlockKind.PARAGRAPH:
        story: Story = Body(reading.writer, runs, reading.sheet)
    else:
        story = Story(reading.writer, runs, reading.sheet, kind)
    for element, where in told:
        story.tell(element, where)
    boxes = Story(reading.writer, runs, reading.sheet, BlockKind.TEXTBOX)
    for box in runs.boxes:  # grows where a box holds another
        if box.tag == BOX:
            boxes.tell(box, Where())
        else:
            boxes.word_art(box)


def _tell_notes(reading: _Reading) -> None:
    for tag, role in PARTS.items():
        referred = reading.notes.referred[tag]
        name = reading.package.role(reading.package.relations, role)
        if not referred or not name:
            continue
        part = Part(name, reading.package.bytes(name))
        notes = {one.get(ID) or "": one for one in part.root}
        told = [
            (notes[one.ident], Where(Layout(note=one.label)))
            for one in referred.values()
            if one.ident in notes
        ]
        _tell(reading, part, told, BlockKind.NOTE)


def _tell_furniture(reading: _Reading, root: Element) -> None:
    """Tell the headers and footers that sections refer to, each part once and none that is empty."""
    seen: set[str] = set()
    for one in root.iter(*_FURNITURE):
        relation = reading.package.relations.get(one.get(R + "id") or "")
        name = relation.target if relation else ""
        data = b"" if name in seen else reading.package.bytes(name)
        seen.add(name)
        if not data:
            continue
        part = Part(name, data)
        if next(part.root.iter(*_SHOWN), None) is not None:
            _tell(reading, part, [(part.root, Where())], _FURNITURE[one.tag])
