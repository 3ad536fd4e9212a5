"""Which of the files that were given a question means, and how they are named to a person.

In: what a question names, and the files.  Out: for each bijlage the files that may be it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from linter.model.bijlagen import Bijlage, Bijlagen, Pages
from linter.model.cited import Cited, number

MOST = 20
LONGEST = 60


class Meant(NamedTuple):
    """A bijlage that a question names: in what words, the files that may be it, whether that is unsure.

    `titled` where the words are no number: then nothing is known of a bijlage that no file is called by.
    """

    said: str
    files: tuple[Bijlage, ...]
    doubt: bool
    titled: bool = False

    def pages(self) -> Pages | None:
        """Return its pages; None where it is not one file that can be read and says how many it has."""
        found = self.files[0].pages() if len(self.files) == 1 else None
        return found if isinstance(found, Pages) else None


def meant(one: Cited, given: Bijlagen) -> tuple[Meant, ...]:
    """Return the bijlagen of a question: one where its words together name a file, else those it numbers."""
    whole = given.find(one.said)
    if whole or not one.values:
        return (Meant(one.said, whole, one.doubt, not one.values),)
    return tuple(_by_value(value, one, given) for value in one.values)


def _by_value(value: str, one: Cited, given: Bijlagen) -> Meant:
    files = given.find(value)
    if files:
        return Meant(value, files, one.doubt)
    return Meant(value, given.find(number(value)), doubt=True)  # 1a may be in 1


def called(file: Bijlage) -> str:
    """Return the name of a file on one line, cut where it is long."""
    name = " ".join(file.name.split())
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def summed(words: Iterable[str]) -> str:
    """Return words as a message sums them up: each once, and not without end."""
    found = list(dict.fromkeys(words))
    return "\n".join([*found[:MOST], *(["…"] if len(found) > MOST else [])])
