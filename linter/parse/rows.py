"""Rows of a table of questions to entries, also rows of a text export, where empty columns fall away.

In: a row and what its columns hold.  Out: an entry or a heading.  Knows nothing of the rows around it.
"""

from collections.abc import Iterator, Sequence

from linter.model.flow import Span
from linter.model.pattern import late
from linter.parse.entries import Entry, Field, Form, Heading, Number, Role, Roles
from linter.parse.lexicon import ANSWER, ANSWER_BEHIND, SECTION
from linter.parse.lines import trim
from linter.parse.numbers import numbers_in
from linter.parse.tables import Cell, Row

_ENDS = late(r"[?.!:;][\"'”’»)\]]*$")
_SQUEEZED = {1: (Role.VAN,), 2: (Role.VAN, Role.TM), 3: (Role.BIJLAGE, Role.VAN, Role.TM)}
LONGEST_HEADING = 120
_MOST_FIGURES = 4

Cells = Sequence[tuple[Role, Cell]]


def row_event(text: str, row: Row, roles: Roles, at: int) -> Entry | Heading | None:
    """Return what a row says, None for an empty one; `at` is the line its body begins on.

    A row whose text is merged with that of the row before has no text; nor has one that holds the answer to
    the question before, which has no number either.
    """
    cells = [(roles.get(cell.layout.column, Role.ONBEKEND), cell) for cell in row.cells]
    continued = [role for role, cell in cells if cell.layout.merged is not None]
    if not any(cell.text and cell.layout.merged is None for cell in row.cells):
        return None
    if Role.VRAAG in continued:
        return _merged(text, row, cells, roles, at)
    answer = _answer_row(text, cells)
    if answer is not None:
        return _unnumbered(row, (answer,), at)
    told = _heading(cells, row) or _stated(text, cells, row, at)
    return told or _entry(text, row, cells, roles, at)._replace(merged=Role.NR in continued)


def _unnumbered(row: Row, fields: tuple[Field, ...], at: int) -> Entry:
    return Entry(row.span, _before(row), (), (), Form.TABLE, at, at, fields)


def _merged(text: str, row: Row, cells: Cells, roles: Roles, at: int) -> Entry:
    """Return a row whose text is that of the row above; a number of its own is that of another question."""
    own = [(role, cell) for role, cell in cells if role is not Role.VRAAG]
    fields = _fields(text, cells, roles)
    if not any(role is Role.NR and cell.text and cell.layout.merged is None for role, cell in own):
        return _unnumbered(row, fields, at)
    made = _entry(text, row, own, roles, at)
    return made._replace(texts=(), fields=(*fields, *_shared(text, cells)), merged=True)


def _answer_row(text: str, cells: Cells) -> Field | None:
    """Return the answer that a row of its own holds, under its label."""
    written = [cell for _role, cell in cells if cell.text]
    if not ANSWER.match(written[0].text):
        return None
    return Field(Role.ANTWOORD, trim(text, Span(written[0].span.start, written[-1].span.end)))


def _entry(text: str, row: Row, cells: Cells, roles: Roles, at: int) -> Entry:
    numbers, lead = _numbers(text, row, cells)
    texts: list[Span] = []
    fields: list[Field] = []
    for role, cell in cells:
        if role is Role.VRAAG:
            asked, answer = _asked(
                text, Span(max(cell.span.start, min(lead.end, cell.span.end)), cell.span.end)
            )
            texts.append(asked)
            fields += [answer] if answer else []
        elif role is Role.NR and cell.text and not lead.end > lead.start:
            fields.append(Field(Role.ONBEKEND, trim(text, cell.span)))
    written = tuple(span for span in texts if span.start < span.end) or tuple(texts[:1])
    fields += _fields(text, cells, roles)
    fields += _shared(text, cells)
    return Entry(row.span, lead, numbers, written, Form.TABLE, at, at, tuple(fields))


def _numbers(text: str, row: Row, cells: Cells) -> tuple[tuple[Number, ...], Span]:
    """Return the numbers of a row, in its cell or before the question, and where they stand."""
    numbered = Role.NR in [role for role, _cell in cells]
    for role, cell in cells:
        if role is Role.NR:
            place = trim(text, cell.label or cell.span)
        elif role is Role.VRAAG and cell.label:
            place = trim(text, cell.label)
        elif role is Role.VRAAG and not numbered and (typed := _TYPED.match(text, *cell.span)):
            place = Span(*typed.span("nr"))
        else:
            continue
        numbers = _seen(cell, numbers_in(text, place), place) if role is Role.NR else numbers_in(text, place)
        if numbers:
            return numbers, place
    return (), _before(row)


def _seen(cell: Cell, numbers: tuple[Number, ...], place: Span) -> tuple[Number, ...]:
    """Return the number that is seen in a cell with hidden figures, else `numbers`."""
    figures = cell.text.removesuffix(".")
    if cell.label or not (figures.isdecimal() and len(figures) <= _MOST_FIGURES):
        return numbers
    value = int(figures)
    return numbers if [number.value for number in numbers] == [value] else (Number(place, value),)


def begins_with_number(text: str) -> bool:
    """Say whether a cell begins with a number and goes on with what is asked."""
    return _TYPED.match(text) is not None


_TYPED = late(r"\s*(?P<nr>\d{1,4}[a-z]?\s?[.):](?=\s)|\d{1,3}[a-z]?(?=\s+[A-ZÀ-Þ“\"']|\.?\s*$))")
"""A number typed before a question in one cell with it."""


def _asked(text: str, span: Span) -> tuple[Span, Field | None]:
    """Return what a cell asks, and the answer behind or below it in the same cell."""
    if "ntwoord" not in text[span.start : span.end]:
        return trim(text, span), None
    behind = ANSWER_BEHIND.search(text, *span)
    places = [behind.start("label")] if behind else []
    start = text.find("\n", span.start, span.end) + 1
    while start:
        end = text.find("\n", start, span.end)
        if ANSWER.match(text[start : end if end > 0 else span.end].strip()):
            places.append(start)
            break
        start = end + 1
    if not places:
        return trim(text, span), None
    at = min(places)
    return trim(text, Span(span.start, at)), Field(Role.ANTWOORD, trim(text, Span(at, span.end)))


def _fields(text: str, cells: Cells, roles: Roles) -> tuple[Field, ...]:
    rest = [(role, cell) for role, cell in cells if role not in {Role.NR, Role.VRAAG}]
    if len(cells) < len(roles) and all(cell.layout.columns == 1 for _role, cell in cells):
        return _squeezed(text, [cell for _role, cell in rest if cell.text])
    return tuple(
        Field(role, trim(text, cell.span))
        for role, cell in rest
        if (role is Role.BIJLAGE or cell.text) and not _continues(cell)
    )


def _shared(text: str, cells: Cells) -> Iterator[Field]:
    """Yield the values that stand in a merged cell, and are those of the rows above too."""
    for role, cell in cells:
        if role in _VALUES and cell.above is not None:
            yield Field(role, Span(cell.span.start, cell.span.start), value=trim(text, cell.above))


_VALUES = frozenset({Role.BIJLAGE, Role.VAN, Role.TM, Role.ANTWOORD})


def _squeezed(text: str, cells: Sequence[Cell]) -> tuple[Field, ...]:
    """Return the values of a row that lost its empty cells: which column each is of is a guess."""
    if len(cells) not in _SQUEEZED or not all(cell.text.isdigit() for cell in cells):
        return tuple(Field(Role.ONBEKEND, trim(text, cell.span), "kolommen-weg") for cell in cells)
    return tuple(
        Field(role, trim(text, cell.span), "kolommen-weg")
        for role, cell in zip(_SQUEEZED[len(cells)], cells, strict=True)
    )


def _continues(cell: Cell) -> bool:
    """Say whether a cell is the rest of a vertically merged one."""
    return cell.layout.merged is not None


def _before(row: Row) -> Span:
    return Span(row.span.start, row.span.start)


def _stated(text: str, cells: Cells, row: Row, at: int) -> Entry | None:
    """Return a row of one merged cell with a sentence: without a number it answers the question above it."""
    only = cells[0][1]
    if len(cells) > 1 or only.layout.columns < 2 or only.label is not None or only.text[:1].isdigit():
        return None
    if not only.text.endswith((".", "!")):
        return None
    return _unnumbered(row, (Field(Role.ANTWOORD, trim(text, only.span), "zonder-label"),), at)


def _heading(cells: Cells, row: Row) -> Heading | None:
    """Return a row of one merged cell with a few words, or of a section's head in the column of numbers."""
    written = [(role, cell) for role, cell in cells if cell.text]
    if len(written) == 1 and written[0][0] is Role.NR and SECTION.fullmatch(written[0][1].text):
        return Heading(row.span)
    only = cells[0][1] if len(cells) == 1 else None
    if only is None or only.layout.columns < 2 or only.label is not None:
        return None
    few = len(only.text) <= LONGEST_HEADING and not _ENDS.search(only.text)
    return Heading(row.span) if few else None
