"""What a made list says, as the one who made it knows it.

In: nothing.  Out: the types that the makers fill and the comparison reads.
"""

from typing import NamedTuple


class Asked(NamedTuple):
    """One question: its number, letter and series, its text, the values beside it, and its answer.

    `answer` is None where the question itself bears none; `nrs` are all numbers the answer is for.
    """

    nr: int | None
    text: str
    reeks: int = 1
    letter: str = ""
    bijlage: str = ""
    van: str = ""
    tm: str = ""
    answer: str | None = None
    nrs: tuple[int, ...] = ()


class Signed(NamedTuple):
    """One signature: voorzitter or griffier, and the name below it."""

    rol: str
    naam: str


class Front(NamedTuple):
    """What stands before the questions.

    `dossiers` are (dossiernr, hoofdstuk, titel); `vastgesteld` is an ISO date, "invulplek" or "" where the
    line is absent; `dates` are (rol, ISO date) of the intro.
    """

    soort: str
    documentnummer: str = ""
    dossiers: tuple[tuple[str, str, str], ...] = ()
    ondernummer: str = ""
    vastgesteld: str = ""
    inleiding: str = ""
    dates: tuple[tuple[str, str], ...] = ()
    signed: tuple[Signed, ...] = ()


class Made(NamedTuple):
    """A list: its name and bytes as a file, and the truth about it."""

    name: str
    data: bytes
    front: Front
    questions: tuple[Asked, ...]
    headings: tuple[str, ...]
    form: str
