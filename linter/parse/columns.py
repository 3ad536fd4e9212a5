"""What the columns of a table of questions are: a header row in, a role per column out.

Knows the template's five columns and what others call them.  Where there is no header row the number of
columns decides, as far as it can.
"""

import re
from collections.abc import Sequence
from itertools import dropwhile

from linter.model.pattern import late
from linter.parse.entries import Header, Role, Roles
from linter.parse.lexicon import ROLE, is_formula
from linter.parse.lines import fold
from linter.parse.soort import behind_number, soort_of
from linter.parse.tables import Cell, Row, Tables

_NAMES = (
    (Role.NR, late(r"(?:nr|no|nummer|vraag\s?nr|vraagnummer|#)\.?", re.IGNORECASE)),
    (
        Role.VRAAG,
        late(r"vra(?:ag|gen)(?:stelling)?(?:\s?(?:en|&|/)\s?antwoord(?:en)?)?:?", re.IGNORECASE),
    ),
    (Role.BIJLAGE, late(r"bijlagen?(?:\s?\(?nr\.?\)?)?:?", re.IGNORECASE)),
    (Role.VAN, late(r"(?:blz|bladzijden?|pagina'?s?|pag|p)\.?(?:\s*\(?van\)?)?:?", re.IGNORECASE)),
    (Role.TM, late(r"(?:t/?m|tot\s+en\s+met)\.?:?|\(?t/m\)?", re.IGNORECASE)),
    (Role.ANTWOORD, late(r"antwoord(?:en)?:?", re.IGNORECASE)),
)
TEMPLATE = (Role.NR, Role.VRAAG, Role.BIJLAGE, Role.VAN, Role.TM)
USUAL = (
    TEMPLATE,
    TEMPLATE[:2],
    (*TEMPLATE[:2], Role.ANTWOORD),
    (*TEMPLATE, Role.ANTWOORD),
    (Role.VRAAG, Role.ANTWOORD),
)


def question_tables(tables: Tables) -> dict[int, Roles]:
    """Return the tables that hold questions, and what their columns are."""
    found: dict[int, Roles] = {}
    last: Roles | None = None
    for number, rows in tables.items():
        roles = next((roles for row in rows[: _reach(rows)] if (roles := roles_of(row))), None)
        if roles is None and last is not None and is_number(rows[0].cells[0].text):
            roles = last if len(rows[0].cells) == len(last) else None
        if roles is None:
            roles = assumed(rows)
        if roles is not None:
            found[number] = last = roles
    return found


def _reach(rows: Sequence[Row]) -> int:
    """Return in how many rows a head is looked for: in more where the front of the list is in the table."""
    first = rows[0].cells[0]
    return FRONT if len(rows[0].cells) == 1 or ROLE.match(first.text) else 3


FRONT = 24
"""The front of a list takes at most this many rows of a table."""


def before_head(text: str, rows: Sequence[Row]) -> int:
    """Return how many rows of a table of questions are of the front of the list: of what stands before its
    head or its first number, where that is an intro, a type line or a role."""
    for at, row in enumerate(rows[:FRONT]):
        if roles_of(row) is not None or (len(row.cells) > 1 and is_number(row.cells[0].text)):
            above = rows[: at - 1] if at and _TITLE.fullmatch(rows[at - 1].cells[0].text) else rows[:at]
            return len(above) if any(_is_front(text, one) for one in above) else 0
    return 0


_TITLE = late(r"Vragen(?:\s+en\s+antwoorden)?:?", re.IGNORECASE)
"""What heads the questions in a row of its own."""


def _is_front(text: str, row: Row) -> bool:
    lines = (fold(line) for cell in row.cells for line in text[slice(*cell.span)].split("\n"))
    return any(ROLE.match(line) or is_formula(line) or soort_of(behind_number(line)) for line in lines)


def roles_of(row: Row) -> Roles | None:
    """Return what the columns of a header row hold, or None where the row is no header of questions."""
    if len(row.cells) < 2 or any(len(cell.text) > 40 for cell in row.cells):
        return None
    roles: Roles = {}
    for cell in row.cells:
        role = _role(cell)
        roles[cell.layout.column] = Role.ONBEKEND if role in roles.values() else role
    found = set(roles.values())
    if Role.VRAAG in found and (Role.NR in found or row.cells[0].text == ""):
        roles[row.cells[0].layout.column] = (
            Role.NR if Role.NR not in found else roles[row.cells[0].layout.column]
        )
        return roles
    if {Role.VRAAG, Role.ANTWOORD} <= found:
        return roles
    return roles if Role.NR in found and found & {Role.BIJLAGE, Role.VAN, Role.TM} else None


def header(row: Row, roles: Roles) -> Header:
    """Return the header row as it is reported: the columns that are not the template's by name."""
    order = tuple(roles[cell.layout.column] for cell in row.cells)
    unknown = tuple(
        cell.text for cell, role in zip(row.cells, order, strict=True) if role is Role.ONBEKEND and cell.text
    )
    if not unknown and order not in USUAL:
        unknown = tuple(cell.text for cell in row.cells if cell.text)
    layout = row.cells[0].layout
    return Header(row.span, unknown, plain=layout.table is not None and not layout.header)


_LABELLED = (Role.NR, Role.NR, Role.VRAAG)
"""The label beside a number belongs to it."""


def assumed(rows: Sequence[Row]) -> Roles | None:
    """Return the roles of a table without header, where its cells leave no doubt that it holds questions."""
    rows = [*dropwhile(_is_whole, rows)] or rows
    if (told := _labelled(rows)) is not None:
        return told
    numbered = [row for row in rows if len(row.cells) >= 2 and is_number(row.cells[0].text)]
    asking = sum("?" in row.cells[1].text for row in numbered)
    numbers = {row.cells[0].text for row in numbered}  # an answer can stand under the number of its question
    if not numbered or len(numbered) * 2 < len(rows) or asking * 2 < len(numbers):
        return None
    columns = [cell.layout.column for cell in max(rows, key=_width).cells]
    template = TEMPLATE if len(columns) >= len(TEMPLATE) else TEMPLATE[:2]
    roles = dict.fromkeys(columns, Role.ONBEKEND)
    roles.update(zip(columns, template, strict=False))
    if len(columns) == len(template) + 1 and _tells(numbered, columns[-1]):
        roles[columns[-1]] = Role.ANTWOORD
    return roles


def _labelled(rows: Sequence[Row]) -> Roles | None:
    """Return the roles of a table in which a column says of each row whether it asks or answers, beside the
    number of the question."""
    if any(len(row.cells) != len(_LABELLED) for row in rows):
        return None
    asking = [row for row in rows if _role(row.cells[1]) is Role.VRAAG]
    telling = sum(_role(row.cells[1]) is Role.ANTWOORD and not row.cells[0].text for row in rows)
    if not asking or len(asking) + telling < len(rows):
        return None
    if not all(is_number(row.cells[0].text) for row in asking):
        return None
    return dict(zip((cell.layout.column for cell in asking[0].cells), _LABELLED, strict=True))


def _is_whole(row: Row) -> bool:
    return len(row.cells) == 1


def _tells(rows: Sequence[Row], column: int) -> bool:
    """Say whether a column holds words in most rows, and asks nothing: where it has no name, it answers."""
    texts = [cell.text for row in rows for cell in row.cells if cell.layout.column == column]
    told = sum(_WORDS.search(text) is not None and not text.endswith("?") for text in texts)
    return told * 2 > len(rows)


_WORDS = late(r"[^\W\d_]{2}")


def is_column(text: str) -> bool:
    """Say whether a text is the name of one of the template's columns."""
    return any(names.fullmatch(text) for _role, names in _NAMES)


def is_number(text: str) -> bool:
    """Say whether a cell holds the number of a question, or of several, and nothing else."""
    return _NUMBER.fullmatch(text) is not None


_NUMBER = late(
    r"(?:vraag\s)?\d{1,4}\s?[a-z]?(?:\s?(?:,|/|&|\ben\b|,\sen)\s?\d{1,4}\s?[a-z]?){0,200}[.:)]?",
    re.IGNORECASE,
)


def _role(cell: Cell) -> Role:
    return next((role for role, names in _NAMES if names.fullmatch(cell.text)), Role.ONBEKEND)


def _width(row: Row) -> int:
    return len(row.cells)
