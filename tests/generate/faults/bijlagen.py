"""Faults in what a list says of the files that are given with it; functions as in `numbers`."""

from collections.abc import Mapping
from random import Random

from tests.generate.faults.plant import Planted, inside, valued
from tests.generate.told import Told
from tests.generate.truth import Asked

NAMES = ("{}.pdf", "bijlage-{}.pdf", "Bijlage {} - besluit.pdf", "bijlage_0{}.pdf")
PAGES = 300
"""More than any list names."""


def given(random: Random) -> Mapping[str, int]:
    """Return bijlagen 1 to 9, each with more pages than are named."""
    name = random.choice(NAMES)
    return {name.format(number): PAGES for number in range(1, 10)}


def _columned(random: Random, told: Told, one: Asked, said: str) -> Planted | None:
    if told.form != "template" or told.faults:
        return None
    place = inside(random, told)
    return Planted(valued(told, place, one), str(place + 1), said, given(random))


def bij003(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="12", van="11", tm="15"), "12")


def bij007(random: Random, told: Told) -> Planted | None:
    return _columned(random, told, Asked(None, "", bijlage="2", van="11", tm="301"), "301")


def bij008(random: Random, told: Told) -> Planted | None:
    planted = _columned(random, told, Asked(None, "", bijlage="2", van="11", tm="15"), "")
    return planted and planted._replace(
        question=None, said=None, given={**planted.given, "bijlage 10.docx": 4}
    )
