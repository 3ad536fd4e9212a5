"""What holds for the files of a task: what was asked of them, and else what the administrator's file says.

In: a task, and what a file is called.  Out: options, and what a baseline knows of the file.  Knows no HTTP.
"""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from linter import rulebook
from linter.config.nearest import named
from linter.config.plain import plain
from linter.errors import ConfigError
from linter.model.options import Options
from linter.service.task import Task

if TYPE_CHECKING:
    from linter.config.settle import Config

_ELSEWHERE = ("baseline", "bijlagen")
"""What a configuration may name that comes with each request here."""


def held(task: Task, name: str) -> Options:
    """Return the options of the file called `name`; raises ConfigError where the configuration is wrong."""
    if not task.config:
        return plain(task.said, task.today)
    from linter.config.settle import Origin, Setting, options, settled

    found = configuration(task.config)
    typed = {key: Setting(value, Origin.COMMAND_LINE) for key, value in task.said.items()}
    return options(settled(found, os.path.join(found.base, name), typed), task.today)


def known(task: Task, name: str) -> Mapping[str, int]:
    """Return how often the baseline knows each fingerprint of the list called `name`.

    A list is known there by its path without the ending, and here by the last of it alone.  Raises
    ConfigError where what was sent is no baseline.
    """
    if not task.baseline:
        return {}
    from linter.check.baseline import key, loaded

    counts: Counter[str] = Counter()
    for path, one in loaded(task.baseline, "baseline").items():
        if path.rpartition("/")[2] == key(name, "."):
            counts |= Counter(one)
    return counts


def site(task: Task) -> str:
    """Return the address of the site with the pages of the rules: as asked, or as the configuration says."""
    asked = task.wish.get("site", "")
    if asked or not task.config:
        return asked
    top = configuration(task.config).top
    return str(top["site"].value) if "site" in top else ""


def spoken(asked: str, config: str) -> str:
    """Return the language that was asked for, and else that of the administrator."""
    if asked in {"nl", "en"} or not config:
        return asked if asked == "en" else "nl"
    top = configuration(config).top
    return str(top["lang"].value) if "lang" in top else "nl"


def folders(config: str) -> Sequence[str]:
    """Return the folders of rules of the administrator's own, by the path of the configuration."""
    if not config:
        return ()
    from linter.config.settle import rules, settled

    return rules(settled(configuration(config), "", {}))


@cache
def configuration(path: str) -> "Config":
    """Return the configuration in the file at `path`, read once; raises ConfigError.

    Refused is one that names files of its own for a list: these come with the list.
    """
    found = named(path, rulebook.all_codes)("")
    if found is None:
        raise LookupError("a configuration that is named is there")
    keys = [key for settings in (found.top, *(one.settings for one in found.entries)) for key in settings]
    for word in _ELSEWHERE:
        if any(key.partition(".")[0] == word for key in keys):
            raise ConfigError(
                f"{path}: {word} hoort niet bij de dienst; stuur dat mee met de lijst.",
                f"{path}: {word} does not go with the service; send that with the list.",
            )
    return found
