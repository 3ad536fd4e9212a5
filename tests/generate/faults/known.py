"""All planted faults by code: what plants each, which formats carry it, what cannot be planted and why."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import chain, islice, zip_longest
from random import Random

from tests.generate.faults import answers, bijlagen, file, formulas, front, numbers, private, wording
from tests.generate.faults.plant import Planted, is_plain
from tests.generate.formats import FORMATS
from tests.generate.lists import told
from tests.generate.told import Told

Fault = Callable[[Random, Told], Planted | None]
FAULTS: Mapping[str, Fault] = {
    name.upper(): fault
    for module in (numbers, answers, front, formulas, wording, private, file, bijlagen)
    for name, fault in vars(module).items()
    if len(name) == 6 and name[3:].isdecimal()
}
SEEDS = 3000
PRINTED = "pdf"
_REMARKS = {name for name, one in FORMATS.items() if one.remarks}
_NO_PROPERTIES = {"text", "markdown", "koop", "kamerwrk", "nds"}
CARRIED: Mapping[str, set[str]] = {
    "PUB001": {name for name, one in FORMATS.items() if one.changes},
    "PUB002": _REMARKS,
    "SUP001": _REMARKS,
    "SUP002": _REMARKS,
    "PUB003": {name for name, one in FORMATS.items() if one.hidden},
    "PUB004": {"docx", "odt", "html", "word", "xml"},
    "PUB005": {"docx", "odt", "html", "word", "xml"},
    "PUB006": {"docx", "odt", "html", "word", "xml"},
    "PUB007": {"docx", "odt", "html", "word", "xml"},
    "PUB008": {"docx", "odt"},
    "PUB011": {PRINTED},
    "STR004": set(FORMATS) - {"nds"} | {PRINTED},  # in which what stands above all is a title below the type
    "STR002": set(FORMATS) - {"koop", "kamerwrk"} | {PRINTED},  # in which the date has a place of its own
    "STR003": set(FORMATS) - {"koop", "kamerwrk"} | {PRINTED},
    "STR005": {"xml", "koop"},
    "TYP003": {"text", "markdown", "docx", "odt", "xml"},  # the others show one space
    "TYP005": set(FORMATS),  # print has no characters that are not seen
    "VRG005": {"text"},
}
"""In which formats a fault can be, where that is not in all."""
UNPLANTED: Mapping[str, str] = {
    "TYP007": "is in preview, and is measured where a dictionary is: tests/rules/test_spelling.py",
    "VGL001": "is about two lists together",
    "VGL002": "is about two lists together",
    "VGL003": "is about two lists together",
    "VGL004": "is about two lists together",
}
"""Codes that a made list cannot have, each with the reason."""


LEFT_OUT = frozenset({"PUB008"})
"""What LibreOffice leaves out of the Word file that it makes of one of the old kind."""


def carries(code: str, name: str) -> bool:
    """Say whether a file in the format of this name can have the fault."""
    return name in CARRIED.get(code, {*FORMATS, PRINTED})


@cache
def plain_lists(seeds: int = SEEDS) -> tuple[tuple[int, Told], ...]:
    """Return lists without faults in which any can be planted, by their seeds; all ways of writing first."""
    ways: dict[tuple[str, ...], list[tuple[int, Told]]] = {}
    for seed in range(seeds):
        if is_plain(one := told(seed)):
            key = (one.form, one.front.soort, one.front.documentnummer[:4], one.front.vastgesteld[:4])
            ways.setdefault(key, []).append((seed, one))
    return tuple(filter(None, chain.from_iterable(zip_longest(*ways.values()))))


def planted(code: str, most: int) -> Iterator[tuple[int, Told, Planted]]:
    """Yield seed, list and the list with the fault, for the first lists that have a place for it."""
    made = ((seed, one, FAULTS[code](Random(seed), one)) for seed, one in plain_lists())
    yield from islice(((seed, one, with_it) for seed, one, with_it in made if with_it), most)
