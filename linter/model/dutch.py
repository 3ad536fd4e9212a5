"""The Dutch dictionary of this machine: Hunspell, with the words of whoever installed them.

In: a folder, or nothing for where systems and LibreOffice keep theirs.  Out: a dictionary, or why there is
none.  The library (extra `spelling`) and the dictionary are loaded when they are asked for, and once.  Knows
no document.
"""

import os
import re
from collections.abc import Iterator
from functools import cache, partial
from typing import TYPE_CHECKING

from linter.model.dictionary import Dictionary, Lack, Says, no_word

if TYPE_CHECKING:
    from types import ModuleType

_PROGRAMS = (
    "/usr/lib/libreoffice",
    "/usr/lib64/libreoffice",
    "/Applications/LibreOffice.app/Contents/Resources",
)
PLACES = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    *(f"{program}{inner}/extensions/dict-nl" for program in _PROGRAMS for inner in ("", "/share")),
    r"C:\Program Files\LibreOffice\share\extensions\dict-nl",
)
"""Where a Dutch dictionary is looked for, in this order; in each by these names."""
_NAMES = ("nl_NL", "nl")
_PLAIN = ("de", "het", "vragen", "antwoord")
"""Words that every Dutch dictionary has; one without them is damaged, or no Dutch."""
_ENCODING = re.compile(rb"^SET\s+(\S+)", re.MULTILINE)


def dutch(folder: str = "") -> Dictionary | Lack:
    """Return the dictionary in `folder` (empty for where they are kept), or why there is none."""
    return _opened(os.path.abspath(folder) if folder else "", *PLACES)


@cache
def _opened(folder: str, *places: str) -> Dictionary | Lack:
    try:
        import hunspell
    except ImportError:
        return Lack.PACKAGE
    found = next(_found((folder,) if folder else places), None)
    if found is None:
        return Lack.FILES
    try:
        right = _says(hunspell, *os.path.split(found))
        listed = _listed(found)
    except (OSError, ValueError, LookupError):
        return Lack.DAMAGED
    if not all(map(right, _PLAIN)):
        return Lack.DAMAGED
    return Dictionary(listed, right, _English(hunspell))


def _found(places: tuple[str, ...]) -> Iterator[str]:
    """Yield the dictionaries there are, each as its path without an ending."""
    for path in (os.path.join(place, name) for place in places for name in _NAMES):
        if os.path.isfile(f"{path}.dic") and os.path.isfile(f"{path}.aff"):
            yield path


def _says(hunspell: "ModuleType", folder: str, name: str) -> Says:
    """Return what says whether a word is right; raises OSError where the dictionary cannot be opened."""
    said = hunspell.Hunspell(name, hunspell_data_dir=folder, system_encoding="UTF-8")
    return partial(_is_right, said.spell)


def _is_right(spell: Says, word: str) -> bool:
    try:
        return bool(spell(word))
    except UnicodeEncodeError:
        return False


def _listed(path: str) -> frozenset[str]:
    """Return the words in lower case that a dictionary lists, without what it says of them.

    Raises OSError, ValueError, and LookupError where its encoding is unknown.
    """
    with open(f"{path}.aff", "rb") as file:
        told = _ENCODING.search(file.read())
    with open(f"{path}.dic", encoding=told[1].decode("ascii") if told else "latin-1") as file:
        text = file.read().replace("ĳ", "ij")
    return frozenset(re.findall(r"^([a-zß-öø-ÿ]{2,})(?=/|\s|$)", text, re.MULTILINE))


class _English:
    """The English that comes with the library, opened when a word is not Dutch."""

    __slots__ = ("_library", "_says")

    def __init__(self, library: "ModuleType") -> None:
        self._library = library
        self._says: Says | None = None

    def __call__(self, word: str) -> bool:
        if self._says is None:
            self._says = _english(self._library)
        return self._says(word)


def _english(hunspell: "ModuleType") -> Says:
    try:
        return _says(hunspell, os.path.join(os.path.dirname(str(hunspell.__file__)), "dictionaries"), "en_US")
    except OSError:
        return no_word
