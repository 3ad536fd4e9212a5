"""Properties of a PDF: what the engine says of the file in, facts out.

Knows the names that PDF gives them, and which pages show pictures without any text.
"""

from collections.abc import Sequence

from linter.formats.pdf.pages import Leaf
from linter.formats.writer import Writer
from linter.model.flow import BLIND, FactKind, Span

_NAMES = {
    "Title": "title",
    "Author": "creator",
    "Subject": "subject",
    "Keywords": "keywords",
    "Creator": "application",
    "Producer": "producer",
    "CreationDate": "created",
    "ModDate": "modified",
}
_CARRIED = frozenset({"script", "attachment"})  # as the engine's process names them


def note_properties(writer: Writer, said: Sequence[str], leaves: Sequence[Leaf]) -> None:
    """Note each property that has a value, at the start of the flow; `said` holds names and values in turn.

    `tagged` is true or false; `pages-without-text` lists pages (from 1) that show a picture and no text.
    """
    start = Span(0, 0)
    blind = [
        str(page) for page, one in enumerate(leaves, 1) if one.images and not one.lines and not one.turned
    ]
    pairs = [(_NAMES.get(name, name), value) for name, value in zip(said[::2], said[1::2], strict=False)]
    for name, value in (*pairs, (BLIND, " ".join(blind))):
        kind = FactKind.FOREIGN if name in _CARRIED else FactKind.PROPERTY
        if value.strip():
            writer.fact(kind, start, name, value.strip())
