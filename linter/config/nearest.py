"""Which configuration holds for the files of a folder.

In: folders.  Out: for each the configuration, or none.  Looks at names alone until it meets one: a run
without a configuration imports nothing for it.
"""

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from linter.errors import ConfigError, SourceError
from linter.intake import read

if TYPE_CHECKING:
    from linter.config.settle import Config

NAMES = ("vragenlint.toml", "pyproject.toml")
_OURS = rb"^(?:\xef\xbb\xbf)?[ \t]*(?:\[{1,2}[ \t]*)?[\"']?tool[\"']?[ \t]*(?:\]|=|\.[ \t]*[\"']?vragenlint)"

Lookup = Callable[[str], "Config | None"]
"""From a folder to the configuration of what lies in it; raises ConfigError where that is wrong."""
Codes = Callable[[Sequence[str]], Sequence[str]]


def isolated(_folder: str) -> "Config | None":
    """Return that there is no configuration, wherever it is asked."""
    return None


def named(path: str, codes: Codes) -> Lookup:
    """Return the lookup that gives the file at `path` for every folder, its patterns seen from here."""
    from linter.config.load import load

    found = load(path, os.getcwd(), codes)
    if found is None:
        raise ConfigError(
            f"{path}: hier staat geen [tool.vragenlint]; voeg die toe of kies een ander bestand.",
            f"{path}: there is no [tool.vragenlint] in it; add that or choose another file.",
        )
    return lambda _folder: found


class Nearest:
    """The lookup that goes upward from a folder to the first configuration, and looks in each folder once."""

    def __init__(self, codes: Codes) -> None:
        self._codes = codes
        self._known: dict[str, Config | None] = {}

    def __call__(self, folder: str) -> "Config | None":
        """Return the configuration of `folder` (absolute), None where there is none up to the root."""
        passed = []
        while folder not in self._known:
            passed.append(folder)
            found = self.inside(folder)
            parent = os.path.dirname(folder)
            if found is not None or parent == folder:
                self._known[folder] = found
                break
            folder = parent
        for below in passed:
            self._known[below] = self._known[folder]
        return self._known[folder]

    def inside(self, folder: str) -> "Config | None":
        """Return the configuration that lies in a folder itself; raises ConfigError where it is wrong."""
        for name in NAMES:
            path = os.path.join(folder, name)
            # what has the name but is no file is refused, not passed over: someone meant it to hold
            if os.path.lexists(path) and (name == NAMES[0] or _says_something(path)):
                from linter.config.load import load

                found = load(_shown(path), folder, self._codes)
                if found is not None:
                    return found
        return None


def _says_something(path: str) -> bool:
    """Say whether a pyproject.toml may have a table of ours; most have none and need not be read as TOML."""
    try:
        data = read(path).data
    except SourceError as error:
        from linter.config.toml import unreadable

        raise unreadable(_shown(path), error) from error
    if b"vragenlint" not in data:
        return False
    import re

    return re.search(_OURS, data, re.MULTILINE) is not None


def _shown(path: str) -> str:
    """Return a path as a user here would write it."""
    return path.removeprefix(os.getcwd().rstrip(os.sep) + os.sep)
