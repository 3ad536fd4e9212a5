"""Which files of rules lie in a folder of a user's own.

In: a folder.  Out: its rule files and those of the folders in it, by code; a ConfigError where one is no
YAML, bears a wrong name, or cannot be read.  Follows no link to a folder and opens nothing but files.
"""

import os
from collections.abc import Iterator

from linter.check.files import RuleFile, named
from linter.check.own.plain import LARGEST
from linter.errors import ConfigError, SourceError
from linter.intake import read, unreadable

MOST = 500


def own_files(folder: str) -> tuple[RuleFile, ...]:
    """Return the rule files of `folder`."""
    try:
        found = sorted(_walk(folder, 1))
    except OSError as error:
        raise _unreadable(folder, unreadable(error)) from error
    if not found:
        raise ConfigError(
            f"{folder}: hier staan geen regels; een regelbestand heet bijvoorbeeld mij001_naam.yaml.",
            f"{folder}: there are no rules here; a rule file is called mij001_name.yaml, for instance.",
        )
    if len(found) > MOST:
        raise ConfigError(
            f"{folder}: hier staan meer dan {MOST} regels; verdeel ze over minder bestanden.",
            f"{folder}: there are more than {MOST} rules here; use fewer files.",
        )
    return tuple(map(_file, found))


def _walk(folder: str, below: int) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if below:
                    yield from _walk(entry.path, below - 1)
            elif entry.name.lower().endswith((".yaml", ".yml", ".py")):
                yield entry.path


def _file(path: str) -> RuleFile:
    if path.lower().endswith(".py"):
        raise ConfigError(
            f"{path}: een eigen regel kan geen programma zijn; schrijf hem als YAML.",
            f"{path}: a rule of your own cannot be a program; write it as YAML.",
        )
    code, name = named(path, os.path.basename(path))
    try:
        return RuleFile(path, code, name, read(path, LARGEST).data)
    except SourceError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: str, error: SourceError) -> ConfigError:
    return ConfigError(*(f"{path}: {error.say(lang)}" for lang in ("nl", "en")))
