"""The bijlagen that are given with a list: which file is which, and the pages of each.

In: files by name, and the names that a configuration gives them.  Out: for what a column says, the files that
claim to be it.  Reads nothing: the pages of a file are counted when they are first asked for.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple
from unicodedata import normalize

from linter.errors import SourceError
from linter.model.pattern import late

_FIGURES = late(r"\d+")
_SPACE = late(r"[\s_]+")
_BEFORE = late(r"bijlagen?[\s_.:-]*(?:nrs?\.?[\s_]*)?")
_NAMED = late(r"(?<![^\W\d_])bijlage[\s_.-]*(?:nr\.?[\s_]*)?(\d+)")

_LONGEST = 20


class Pages:
    """The pages of a file; treat it as frozen.

    `saved` where the count is the one that a word processor noted when it last saved the file; `repeats`
    where it calls several pages by one number, as where files were put together; `first` and `last` are
    what it calls its ends.
    """

    __slots__ = ("_known", "_names", "first", "last", "repeats", "saved", "total")

    def __init__(self, total: int, labels: Sequence[str] = (), *, saved: bool = False) -> None:
        """`labels` are what it calls its pages, where that is not 1, 2, 3 and so on.

        Of labels without figures alone none can be the page of a question: the pages are then counted.
        """
        told = any(map(str.isdecimal, labels))
        self.total = total
        self.saved = saved
        self.first, self.last = (labels[0][:_LONGEST], labels[-1][:_LONGEST]) if told else ("1", str(total))
        self._names = frozenset(map(str.casefold, filter(None, labels)))
        self._known = frozenset(labels) if told else frozenset()
        self.repeats = told and len(self._known) < len(labels)

    def calls(self, name: str) -> bool:
        """Say whether it calls a page so, as in `iv`."""
        return name.casefold() in self._names

    def has(self, page: int) -> bool:
        """Say whether there is a page of this number: its own, where it has numbers of its own."""
        return str(page) in self._known if self._known else 1 <= page <= self.total


Counted = Pages | SourceError | None
"""The pages of a file; why it cannot be read; None where such a file does not say."""


def _unmarked() -> None:
    """Tell nothing of what is in a file."""


class Bijlage(NamedTuple):
    """A file that was given; `name` is without its folder, `mark` tells its pages from those of any other
    file, None where that cannot be told."""

    name: str
    pages: Callable[[], Counted]
    mark: Callable[[], bytes | None] = _unmarked

    @property
    def stem(self) -> str:
        """Its name without the ending, as names are compared."""
        head, dot, _ending = self.name.rpartition(".")
        return folded(head if dot and head else self.name)


class Bijlagen:
    """The files that were given with a list; treat it as frozen."""

    __slots__ = (
        "_bare", "_first", "_known", "_labels", "_loose", "_named", "_said", "_stems", "_unnumbered", "files"
    )  # fmt: skip

    def __init__(self, files: Sequence[Bijlage], named: Mapping[str, Bijlage] = MappingProxyType({})) -> None:
        """`named` are those of which a configuration says which they are; they are not among `files`."""
        self.files = (*files, *dict.fromkeys(named.values()))
        self._labels = tuple((label, one.name) for label, one in named.items())
        self._named = {bare(label): (one,) for label, one in named.items()}
        self._stems = _by((one.stem, one) for one in files)
        self._bare = _by((bare(one.stem), one) for one in files)
        self._first = _by((number, one) for one in files for number in _numbers(one)[:1])
        self._said = _by((_plain(found[1]), one) for one in files for found in _NAMED.finditer(one.stem))
        self._loose = {number for one in files for number in _numbers(one)[1:]}
        self._known: dict[str, tuple[Bijlage, ...]] = {}
        self._unnumbered = any(not _numbers(one) for one in files)

    def find(self, value: str) -> tuple[Bijlage, ...]:
        """Return the files that claim to be what a column calls `value`: none, one, or more.

        As the configuration names them; else by their whole stem, then by the first number in it; else as
        `Bijlage A` is A and `2026-1 bijlage 3` may be 3.
        """
        found = self._known.get(value)
        if found is None:
            found = self._known[value] = self._claimed(folded(value), bare(value))
        return found

    def _claimed(self, whole: str, name: str) -> tuple[Bijlage, ...]:
        return (
            self._named.get(name)
            or self._stems.get(whole)
            or self._first.get(name)
            or self._bare.get(name)
            or self._said.get(name)
            or ()
        )

    def mark(self) -> bytes | None:
        """Return what tells these files, by their names and pages, from any others; None where that cannot
        be told, as of one that cannot be read."""
        marks = [one.mark() for one in self.files]
        if None in marks:
            return None
        names = [one.name for one in self.files]
        return repr((self._labels, names, marks)).encode("utf-8", "surrogatepass")

    @property
    def numbered(self) -> bool:
        """Whether any file says by a number which it is."""
        return bool(self._first) or any(map(str.isdecimal, self._named))

    def may_hold(self, number: str) -> bool:
        """Say whether a file may be this number though nothing claims it: one without a number, or with
        this one further on in its name."""
        return self._unnumbered or number in self._loose


def folded(text: str) -> str:
    """Return a name as names are compared."""
    return _SPACE.sub(" ", normalize("NFC", text)).strip().casefold()


def bare(text: str) -> str:
    """Return what stands behind the word bijlage in a name; a number without zeros before it."""
    name = folded(text)
    head = _BEFORE.match(name)
    return _plain(name[head.end() :] if head and head.end() < len(name) else name)


def _plain(name: str) -> str:
    return (name.lstrip("0") or "0") if name.isdecimal() else name


def _numbers(one: Bijlage) -> list[str]:
    return [_plain(number) for number in _FIGURES.findall(one.stem)]


def _by(claims: Iterator[tuple[str, Bijlage]]) -> dict[str, tuple[Bijlage, ...]]:
    """Return the files by what they claim to be, each once."""
    found: dict[str, dict[Bijlage, None]] = {}
    for name, one in claims:
        found.setdefault(name, {})[one] = None
    return {name: tuple(ones) for name, ones in found.items()}
