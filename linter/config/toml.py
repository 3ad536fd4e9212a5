"""A configuration file to what stands in it, checked, with the line of everything.

In: a path, and what knows the codes of the rules.  Out: plain data that conforms to
schemas/config.schema.json, or a ConfigError with file and line.  Knows nothing of the files it is about.
"""

import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from linter.config.conform import Wrong, refuse
from linter.config.positions import Path, positions
from linter.config.settle import below
from linter.errors import ConfigError, SourceError
from linter.intake import read
from linter.model.pattern import late

LARGEST = 1_000_000
_AT = late(r"at line (\d+)")


Codes = Callable[[Sequence[str]], Sequence[str]]
"""From folders of rules of a user's own to the codes of all rules; raises ConfigError where one is wrong."""


class Table(NamedTuple):
    """What a file says: the values by key, and the line of each path of keys."""

    file: str
    data: Mapping[str, Any]
    lines: Mapping[Path, int]


def table(path: str, codes: Codes) -> Table | None:
    """Return what the file at `path` says, None where it is a pyproject.toml that says nothing of us."""
    text = _text(path)
    whole = _parsed(path, text)
    lines = positions(text)
    if os.path.basename(path) != "pyproject.toml":
        return _checked(Table(path, whole, lines), codes)
    tools = whole.get("tool")
    if not isinstance(tools, dict) or "vragenlint" not in tools:
        return None
    depth = ("tool", "vragenlint")
    ours = {place[2:]: line for place, line in lines.items() if place[:2] == depth}
    return _checked(Table(path, tools["vragenlint"], ours), codes)


def unreadable(path: str, error: SourceError) -> ConfigError:
    """Return that the configuration at `path` cannot be read, and why."""
    return ConfigError(*(f"{path}: {error.say(lang)}" for lang in ("nl", "en")))


def _checked(made: Table, codes: Codes) -> Table:
    refuse(made.data, lambda: _told_codes(made, codes), lambda wrong: _told(made, wrong))
    return made


def _told_codes(made: Table, codes: Codes) -> Sequence[str]:
    """Return the codes of all rules; a folder of rules that is none is told at its line."""
    folders = [below(made.file, folder) for folder in made.data.get("rules", ())]
    for index, folder in enumerate(folders):
        if not os.path.isdir(folder):
            raise _told(
                made,
                Wrong(
                    ("rules", index),
                    f"de map {folder} is er niet; noem een map met eigen regels.",
                    f"there is no folder {folder}; name a folder with rules of your own.",
                ),
            )
    return codes(folders)


def _told(made: Table, wrong: Wrong) -> ConfigError:
    place = wrong.path
    while place not in made.lines:
        place = place[:-1]
    return _error(made.file, made.lines[place], wrong.nl, wrong.en)


def _error(path: str, line: int, nl: str, en: str) -> ConfigError:
    return ConfigError(f"{path}, regel {line}: {nl}", f"{path}, line {line}: {en}")


def _text(path: str) -> str:
    try:
        data = read(path, LARGEST).data
    except SourceError as error:
        raise unreadable(path, error) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _error(
            path,
            line,
            "hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8.",
            "here stands a character that is no UTF-8; save the file as UTF-8.",
        ) from error


def _parsed(path: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _AT.search(str(error))
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        raise _error(
            path,
            line,
            "dit is geen geldige TOML; kijk na of er een aanhalingsteken, haakje of = ontbreekt, of iets"
            " dubbel staat.",
            "this is no valid TOML; see whether a quotation mark, bracket or = is missing, or something"
            " stands twice.",
        ) from error
    except (RecursionError, ValueError) as error:
        raise ConfigError(
            f"{path}: dit kan vragenlint niet lezen; laat weg wat diep genest is of een te groot getal.",
            f"{path}: vragenlint cannot read this; leave out what is nested deeply or too large a number.",
        ) from error
