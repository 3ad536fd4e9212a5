"""What a list says before it is in any format: its header line by line, and its questions.

In: nothing.  Out: the types that the makers fill, and the pieces that every writer writes.  Text may hold
marks of `runs`.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from tests.generate.runs import plain
from tests.generate.truth import Asked, Front, Made


class Role(StrEnum):
    """What a line is, as far as a format can say so by itself."""

    PLAIN = "plain"
    SITE = "site"
    DOSSIER = "dossier"
    NUMBER = "nummer"
    TYPE = "soort"
    DATE = "datum"
    INTRO = "inleiding"
    FUNCTION = "functie"
    NAME = "naam"
    HEADING = "kop"


class Line(NamedTuple):
    """A paragraph; an empty one only parts others where a format has no paragraphs."""

    text: str
    role: Role = Role.PLAIN


class Table(NamedTuple):
    """A table; `headed` where its first row names its columns, `marked` where the file says so too.

    A first cell that begins with `#` holds an automatic number, which counts from 1; what follows it is the
    paragraph that bears it.
    """

    rows: tuple[tuple[str, ...], ...]
    headed: bool = True
    marked: bool = True


Piece = Line | Table


class Item(NamedTuple):
    """A question as it is written: its number or numbers, text, and answer with its label; and the truth."""

    said: str
    text: str
    asked: tuple[Asked, ...]
    answer: tuple[Piece, ...] = ()


class File(NamedTuple):
    """What a file says beside its text: its properties, and whether its header row is marked as one.

    `foreign` is the sort of what comes from elsewhere (macro, object, link), `strange` whether XML has an
    element or attribute that its schema does not know.
    """

    title: str = "Lijst"
    author: str = "Griffie"
    language: str = "nl-NL"
    marked: bool = True
    foreign: str = ""
    strange: bool = False


class Told(NamedTuple):
    """A list; `body` holds its questions and the headings between them.

    `form` is how the questions are written: the columns of a table, or `head` as their first line or lines.
    `automatic` where the numbers of its questions are not typed.  `faults` are the codes of errors that are
    rightly reported of it, `notes` the texts of its footnotes, `file` what its file says.
    """

    front: Front
    opening: tuple[Line, ...]
    body: tuple[Item | Line, ...]
    form: str
    head: str = ""
    columns: tuple[str, ...] = ()
    automatic: bool = False
    faults: frozenset[str] = frozenset()
    notes: tuple[str, ...] = ()
    file: File = File()

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions as they are written."""
        return tuple(one for one in self.body if isinstance(one, Item))

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings between the questions that say something of the questions below them."""
        texts = (one.text for one in self.body if isinstance(one, Line))
        return tuple(text for text in texts if text != INTERMEZZO)

    def made(self, name: str, data: bytes) -> Made:
        """Return the list as a file, with the truth about it."""
        asked = tuple(one._replace(text=plain(one.text)) for item in self.items for one in item.asked)
        return Made(name, data, self.front, asked, self.headings, self.form)


INTERMEZZO = "Vragen en antwoorden"


def pieces(told: Told) -> Iterator[Piece]:
    """Yield a list as lines and tables, for formats that have both."""
    yield from (line for line in told.opening if line.text)
    if told.columns:
        yield table(told)
        return
    for one in told.body:
        if isinstance(one, Line):
            yield one
        else:
            yield from (Line(text) for text in head(told, one).split("\n"))
            yield from () if "{1}" in told.head else (Line(one.text),)
            yield from one.answer


def head(told: Told, item: Item) -> str:
    """Return the first line or lines of a question."""
    written = "#. {1}" if told.automatic and told.head == "{0}. {1}" else told.head
    return written.format(item.said, item.text)


def table(told: Told) -> Table:
    """Return the questions of a list as a table."""
    rows = (told.columns, *(row(told, item) for item in told.items))
    return Table(rows, marked=told.file.marked)


def row(told: Told, item: Item) -> tuple[str, ...]:
    """Return the cells of a question."""
    one = item.asked[-1]
    answer = " ".join(piece.text for piece in item.answer if isinstance(piece, Line))
    cells = {"Bijlage": one.bijlage, "Blz. (van)": one.van, "t/m": one.tm, "Antwoord": answer}
    said = "#" if told.automatic else item.said
    return (said, item.text, *(cells.get(name, "") for name in told.columns[2:]))
