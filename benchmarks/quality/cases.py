"""Which lists are checked in which formats: how much is wanted in, cases out.

A case is a code and a seed: the list and its fault are made again wherever it is judged.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tests.generate.faults.known import FAULTS, LEFT_OUT, carries, planted
from tests.generate.faults.plant import Planted
from tests.generate.formats import FORMATS, fits
from tests.generate.lists import told
from tests.generate.told import Told

PDF, DOC = "pdf", "doc"
OFFICE = (PDF, DOC)
"""The formats that LibreOffice makes."""
EXACT = ("docx", "text")
"""The formats of which most lists are tried, for in these the characters must be exact too."""
CLEAN = ""
"""The code of a list without a fault."""


class Size(NamedTuple):
    """How many lists: with each fault, and clean; in docx and text, in the other formats, in PDF, in DOC."""

    planted: tuple[int, int, int, int]
    clean: tuple[int, int, int, int]


SIZES: Mapping[str, Size] = {
    "quick": Size((6, 2, 1, 0), (500, 60, 15, 0)),
    "large": Size((100, 20, 10, 2), (1000, 500, 150, 30)),
}
FORMS = (*FORMATS, *OFFICE)


class Case(NamedTuple):
    """A list in a format: `list` without its fault, `fault` with what was planted, None where nothing was."""

    code: str
    form: str
    seed: int
    list: Told
    fault: Planted | None

    @property
    def told(self) -> Told:
        """The list as it is written."""
        return self.fault.told if self.fault else self.list


def most(amounts: tuple[int, int, int, int], form: str) -> int:
    """Return how many lists are wanted in a format."""
    place = 0 if form in EXACT else 2 + OFFICE.index(form) if form in OFFICE else 1
    return amounts[place]


def planted_in(code: str, size: Size) -> Iterator[Case]:
    """Yield the lists with the fault of this code, in all formats that carry it."""
    wanted = {form: most(size.planted, form) for form in FORMS if _carries(code, form)}
    for place, (seed, one, fault) in enumerate(planted(code, max(wanted.values(), default=0))):
        for form, amount in wanted.items():
            if place < amount and suits(one, form):
                yield Case(code, form, seed, one, fault)


def clean(size: Size, part: range) -> Iterator[Case]:
    """Yield the lists without faults of these seeds, in all formats."""
    for seed in part:
        one = told(seed)
        for form in FORMS:
            if seed < most(size.clean, form) and suits(one, form):
                yield Case(CLEAN, form, seed, one, None)


def suits(one: Told, form: str) -> bool:
    """Say whether lists like this are written in a format."""
    return form in OFFICE or fits(one, form)


def codes() -> list[str]:
    """Return the codes that can be planted."""
    return sorted(FAULTS)


def _carries(code: str, form: str) -> bool:
    """Say whether a file can have the fault; a DOC has what a DOCX has, but for what is lost on the way."""
    return carries(code, "docx") and code not in LEFT_OUT if form == DOC else carries(code, form)
