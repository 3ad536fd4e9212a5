"""How many files are judged at once, and whether what was judged before need not be again.

In: the options as typed.  Out: one report per file, in their order; what only a run over many files needs is
imported there alone.
"""

import os
from collections.abc import Generator, Mapping, Sequence
from typing import Any

from linter.commands.judging import Job, judged
from linter.errors import ConfigError
from linter.model.report import FileReport


def number(word: str) -> int:
    """Return a number of processes as typed; raises ConfigError where it is none."""
    if not (word.isascii() and word.isdecimal() and int(word[:9]) > 0):
        raise ConfigError(
            f"'{word}' kan niet bij --jobs; geef een aantal, 1 of hoger.",
            f"'{word}' cannot be used for --jobs; give a number, 1 or higher.",
        )
    return int(word[:9])


def _cores() -> int:
    """Return how many processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _own() -> int:
    """Return how many processes are worth it: one where pre-commit runs as many of us as there are cores."""
    return 1 if os.environ.get("PRE_COMMIT") else _cores()


def all_judged(todo: Sequence[Job], typed: Mapping[str, Any]) -> Generator[FileReport, None, None]:
    """Return the report of each file, in their order, by more processes and from the cache where that is
    worth it; to be closed where it is left before its end."""
    hands, recalls = typed["jobs"] or _own(), not typed["no_cache"]
    if hands > 1 or recalls:
        from linter.commands.many import is_much, recalled, reports

        if is_much(todo):
            made = recalled if recalls else reports
            return made(todo, min(hands, len(todo)))
    return (judged(job) for job in todo)
