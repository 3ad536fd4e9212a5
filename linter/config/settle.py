"""What holds for one file, of everything that was said, and who said it.

In: a configuration or none, the path of a file, what was typed.  Out: the settings with their origin, and the
options they make.  The command line goes before an entry for the file, a later entry before an earlier one,
an entry before what stands at the top.  Knows nothing of TOML, and reads nothing.
"""

import os
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from linter.config import plain
from linter.model.options import Options
from linter.model.rule import Severity

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from linter.model.dictionary import Dictionary, Lack
    from linter.model.request import Request


class Origin(StrEnum):
    """Who said it."""

    DEFAULT = "default"
    FILE = "file"
    COMMAND_LINE = "command line"


class Setting(NamedTuple):
    """A value as a configuration writes it; of a file also which, and the line."""

    value: Any
    origin: Origin = Origin.DEFAULT
    file: str = ""
    line: int = 0


Settings = Mapping[str, Setting]
"""By the name of their key; that of one rule's severity is `severity.NUM001`, that of the file of one bijlage
`bijlagen.2`, that of what is left unsaid of a question `suppress.NUM001 25`."""


class Entry(NamedTuple):
    """What holds for some files; `exclude` tells whether a folder leaves them out, None where nobody says."""

    globs: "GitIgnoreSpec"
    settings: Settings
    exclude: bool | None = None


class Config(NamedTuple):
    """A configuration: `base` is the folder its patterns are seen from."""

    file: str
    base: str
    top: Settings
    entries: tuple[Entry, ...] = ()
    include: Optional["GitIgnoreSpec"] = None
    exclude: Optional["GitIgnoreSpec"] = None

    def leaves_out(self, path: str) -> bool:
        """Say whether a file that was met in a folder is not to be checked."""
        place = _below(self.base, path)
        if self.include is not None and not self.include.match_file(place):
            return True
        said = [
            one.exclude for one in self.entries if one.exclude is not None and one.globs.match_file(place)
        ]
        return said[-1] if said else self.exclude is not None and self.exclude.match_file(place)


DEFAULTS: Settings = {key: Setting(value) for key, value in plain.DEFAULTS.items()}
_SEVERITY, SUPPRESS, _BIJLAGEN = "severity.", "suppress.", "bijlagen."


def settled(config: Config | None, path: str, typed: Settings) -> Settings:
    """Return what holds for the file at `path`."""
    made = dict(DEFAULTS)
    if config is not None:
        made |= config.top
        place = _below(config.base, path)
        for entry in config.entries:
            if entry.globs.match_file(place):
                made |= entry.settings
    return made | dict(typed)


def options(settings: Settings, today: str = "") -> Options:
    """Return the options of one file."""
    said = {key: setting.value for key, setting in settings.items()}
    weights = {
        key.removeprefix(_SEVERITY): Severity(value)
        for key, value in said.items()
        if key.startswith(_SEVERITY)
    }
    made = plain.plain(said, today)
    made = made._replace(severity=weights, rules=rules(settings), suppress=_requests(settings))
    return made._replace(dictionary=_dictionary(settings)) if settings["dictionary"].value else made


def _dictionary(settings: Settings) -> "Callable[[], Dictionary | Lack]":
    """Return what opens the dictionary in the folder that a file says, from its own folder."""
    from functools import partial

    from linter.model.dutch import dutch

    return partial(dutch, located(settings["dictionary"]))


def _requests(settings: Settings) -> "tuple[Request, ...]":
    """Return what is to be left unsaid; the key says of which rule and question, the value why."""
    asked = [key for key in settings if key.startswith(SUPPRESS)]
    if not asked:
        return ()
    from linter.model.request import Request

    made = []
    for key in asked:
        reason, _origin, file, line = settings[key]
        code, _space, question = key.removeprefix(SUPPRESS).partition(" ")
        made.append(Request(code, question, reason, f"{file}:{line}"))
    return tuple(made)


def baseline(settings: Settings) -> str:
    """Return the path of the baseline, empty where there is none; a file says it from its own folder."""
    return located(settings["baseline"])


def bijlagen(settings: Settings) -> dict[str, Setting]:
    """Return what says where a bijlage is, by what the bijlage is called."""
    return {
        key.removeprefix(_BIJLAGEN): setting for key, setting in settings.items() if key.startswith(_BIJLAGEN)
    }


def located(said: Setting) -> str:
    """Return the path that a setting says, from the folder of the file it stands in; empty for none."""
    return os.path.join(os.path.dirname(said.file), said.value) if said.value else ""


def rules(settings: Settings) -> tuple[str, ...]:
    """Return the folders of rules of the user's own; a file says them from its own folder."""
    said = settings["rules"]
    return tuple(below(said.file, folder) for folder in said.value)


def below(file: str, path: str) -> str:
    """Return a path that a file says from its own folder."""
    return os.path.normpath(os.path.join(os.path.dirname(file), path))


def _below(base: str, path: str) -> str:
    """Return `path` as seen from `base`, with slashes; the whole of it where it lies elsewhere."""
    whole, above = os.path.abspath(path), base.rstrip(os.sep) + os.sep
    return whole.removeprefix(above).replace(os.sep, "/").lstrip("/")
