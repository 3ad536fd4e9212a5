"""A document handed back as a page of its own: a source and remarks in, HTML out.

For files that have no margin to write in (text, Markdown, pages, XML): the file stays as it is, and its text
is shown with the findings beside it.  Knows no format: whatever reads the file reads it here.
"""

from collections.abc import Sequence

from linter.errors import UnknownFormat
from linter.formats.detect import read
from linter.hypertext.margin import About, document
from linter.model.remark import Remark, Stamp
from linter.model.source import Source

ENDING = "html"
"""What the name of such a page ends in, whatever the file's ends in."""


def annotate(source: Source, remarks: Sequence[Remark], stamp: Stamp) -> bytes:
    """Return the page; raises what reading the source raises."""
    from os.path import basename

    name = basename(source.name) or source.name
    return document(read(source), remarks, About(name, source.sha256, stamp))


def clean(_source: Source) -> bytes:
    """Raise UnknownFormat: of a file of this kind nothing was changed, so there is nothing to take out."""
    raise UnknownFormat(
        "In dit bestand staan geen bevindingen van vragenlint: bij tekst en HTML komen die op een aparte"
        " pagina; gooi die weg als u haar niet meer nodig hebt.",
        "This file holds no findings of vragenlint: for text and HTML they go on a page of their own; throw"
        " that away when you need it no more.",
    )
