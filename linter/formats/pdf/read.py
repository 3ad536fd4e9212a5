"""PDF: the bytes of a PDF in, a flow out.

The text and tables of all pages first, then the notes at their feet, words that stand across the page, and
running headers and footers.  What is no text becomes facts.  Knows nothing of questions.
"""

from collections.abc import Iterator, Sequence

from linter.formats.pdf.breaks import told
from linter.formats.pdf.hyphens import Hyphens
from linter.formats.pdf.named import are_names
from linter.formats.pdf.pages import Laid, Leaf, laid, leaf
from linter.formats.pdf.paragraphs import Setting, follows, is_heading, paragraphs, pitch
from linter.formats.pdf.properties import note_properties
from linter.formats.pdf.refusal import garbled, scanned
from linter.formats.pdf.rivers import Text
from linter.formats.pdf.stitch import Whole, stitched
from linter.formats.pdf.story import Story
from linter.formats.pdf.wire import Sheet
from linter.formats.pdf.words import Line
from linter.formats.pdf.worker import WORKER
from linter.formats.writer import Writer
from linter.model.flow import PLAIN, BlockKind, FactKind, Flow, Layout, Span
from linter.model.pattern import late
from linter.model.source import Source

_STRANGERS = late("[\ufffd\ue000-\uf8ff]")
_STRANGE = 0.3
"""A text with so great a share of characters that nobody can tell is no text."""


def read(source: Source) -> Flow:
    """Return the flow of a PDF.

    Raises BrokenSource where it is not whole, EncryptedSource where it asks a password, ScannedSource where
    it holds no text, HostileSource where it takes too much.
    """
    leaves: list[Leaf] = []
    properties: list[str] = []
    letters = strange = 0
    for answer in WORKER.read(source.data):
        if isinstance(answer, Sheet):
            leaves.append(leaf(answer, len(leaves) + 1))
            letters += len(answer.text)
            strange += 0 if answer.text.isascii() else _strange(answer.text)
        else:
            properties = answer
    _refuse_unreadable(leaves, letters, strange)
    return _flow(leaves, properties)


def _strange(text: str) -> int:
    return len(_STRANGERS.findall(text))


def _refuse_unreadable(leaves: Sequence[Leaf], letters: int, strange: int) -> None:
    """Raise ScannedSource where most of the pages show pictures only, or letters cannot be told."""
    blind = sum(not one.lines and not one.turned and one.images > 0 for one in leaves)
    if not any(one.lines or one.turned for one in leaves) or blind * 2 > len(leaves):
        raise scanned()
    if strange > _STRANGE * letters:
        raise garbled()


def _flow(leaves: Sequence[Leaf], properties: Sequence[str]) -> Flow:
    pages = laid(leaves)
    writer = Writer()
    note_properties(writer, properties, leaves)
    items = list(stitched(pages.items))
    right = _rights(items)
    texts = [item.lines for item in items if isinstance(item, Text)]
    setting = Setting(pitch(texts), 0.0, pages.size, told([*texts, *_cells(items)]))
    parts = list(_told(items, setting, right))
    story = Story(writer, Hyphens(list(_runs(parts))), [one.images > 0 for one in leaves])
    lost = 0
    for one in parts:
        if isinstance(one, Whole):
            story.table(one, setting)
            continue
        start, first = writer.next, one[0][0]
        _paragraph(story, one[0], setting)
        if first.page == lost:
            writer.fact(FactKind.UNSURE, Span(start, writer.length))
        lost = first.page if are_names(first) else lost
    _aside(story, pages, leaves)
    for page, shown in enumerate(leaves, 1):
        for remark in shown.remarks:
            story.remark(page, remark)
    return writer.flow("pdf")


def _cells(items: Sequence[Text | Whole]) -> Iterator[list[Line]]:
    """Return the lines of each cell of the tables."""
    rows = (row for item in items if isinstance(item, Whole) for row in item.rows)
    return (cell.lines for row in rows for cell in row.cells.values())


def _rights(items: Sequence[Text | Whole]) -> float:
    """Return where the lines of text that has no other beside it end, at the furthest."""
    texts = (item for item in items if isinstance(item, Text) and not item.beside)
    return max((line.x1 for text in texts for line in text.lines), default=0.0)


Told = Whole | tuple[list[Line], float]


def _told(items: Sequence[Text | Whole], setting: Setting, right: float) -> Iterator[Told]:
    """Yield the tables, and the paragraphs with where their lines end; these go on over columns and pages."""
    waiting: tuple[list[Line], float] | None = None
    for item in items:
        if isinstance(item, Whole):
            if waiting:
                yield waiting
            waiting = None
            yield item
            continue
        edge = max(line.x1 for line in item.lines) if item.beside else right
        here = setting._replace(right=edge)
        for lines in paragraphs(item.lines, here):
            if waiting and follows(waiting[0], lines, setting._replace(right=waiting[1])):
                waiting = [*waiting[0], *lines], edge
                continue
            if waiting:
                yield waiting
            waiting = lines, edge
    if waiting:
        yield waiting


def _runs(told: Sequence[Told]) -> Iterator[tuple[Sequence[Line], float]]:
    for one in told:
        if not isinstance(one, Whole):
            yield one
            continue
        for column in range(len(one.edges) - 1):
            cells = [row.cells[column].lines for row in one.rows if column in row.cells]
            right = max((line.x1 for lines in cells for line in lines), default=0.0)
            yield from ((lines, right) for lines in cells)


def _paragraph(story: Story, lines: Sequence[Line], setting: Setting) -> None:
    if is_heading(lines, setting):
        story.block(lines, BlockKind.HEADING, Layout(level=1))
    else:
        story.block(lines, BlockKind.PARAGRAPH, PLAIN)


def _aside(story: Story, pages: Laid, leaves: Sequence[Leaf]) -> None:
    """Tell notes, words that stand across the page, and furniture."""
    for note in pages.notes:
        story.block(note.lines, BlockKind.NOTE, Layout(note=note.number or None))
    for one in leaves:
        if one.turned:
            story.beside(one.turned)
    for lines, kind in ((pages.heads, BlockKind.HEADER), (pages.feet, BlockKind.FOOTER)):
        for line in lines:
            story.block([line], kind, PLAIN)
