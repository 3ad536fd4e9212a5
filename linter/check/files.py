"""Which rule files there are, and the code and name that each file's name says.

In: the folder of rules.  Out: the files with their bytes, in the order of their codes.  Knows nothing of
what stands in them.  What is neither .yaml nor .py is no rule.
"""

import os
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from linter.errors import ConfigError
from linter.resources import contents


class RuleFile(NamedTuple):
    """One rule file; `path` is relative and has slashes: `rules/nummering/num001_gat.yaml`."""

    path: str
    code: str
    name: str
    data: bytes

    @property
    def is_python(self) -> bool:
        """Say whether it is a program with its header as docstring, rather than YAML."""
        return self.path.endswith(".py")


Chapters = Callable[[str], bool]
"""Says of the name of a chapter whether its rules are wanted."""


def everything(_chapter: str) -> bool:
    """Want every chapter."""
    return True


def rule_files(folder: str, wanted: Chapters = everything) -> tuple[RuleFile, ...]:
    """Return the rule files in the `wanted` chapters of `folder`, by code.

    Raises ConfigError where a name is not `<code>_<name>`, where two files bear one code, or where one
    cannot be read.
    """
    try:
        found = sorted(_walk(folder, wanted), key=lambda file: (file.code, file.path))
    except OSError as error:
        raise ConfigError(
            f"De regels in {folder} zijn niet te lezen ({error.strerror}); installeer vragenlint opnieuw.",
            f"The rules in {folder} cannot be read ({error.strerror}); install vragenlint again.",
        ) from error
    for one, other in pairwise(found):
        if one.code == other.code:
            raise ConfigError(
                f"{one.path} en {other.path} dragen dezelfde code {one.code}; geef er één een andere.",
                f"{one.path} and {other.path} bear one code, {one.code}; give one of them another.",
            )
    return tuple(found)


def _walk(folder: str, wanted: Chapters) -> Iterator[RuleFile]:
    base = os.path.basename(os.path.normpath(folder))
    with os.scandir(folder) as chapters:
        for chapter in chapters:
            if wanted(chapter.name) and chapter.is_dir():
                yield from _chapter(chapter.path, f"{base}/{chapter.name}")


def _chapter(folder: str, shown: str) -> Iterator[RuleFile]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".yaml", ".py")):
                path = f"{shown}/{entry.name}"
                code, name = named(path, entry.name)
                yield RuleFile(path, code, name, contents(entry.path))


def named(path: str, filename: str) -> tuple[str, str]:
    """Return the code and the name that the name of a file says; raises ConfigError."""
    code, _line, name = filename.rpartition(".")[0].partition("_")
    if not (_is_code(code) and all(map(_is_word, name.split("_")))):
        raise ConfigError(
            f"{path}: de naam van een regelbestand is code_naam, zoals num001_gat.yaml.",
            f"{path}: the name of a rule file is code_name, such as num001_gat.yaml.",
        )
    return code.upper(), name.replace("_", "-")


def _is_code(text: str) -> bool:
    """Say whether `text` is three letters and three digits; making a pattern takes longer than all names."""
    return len(text) == 6 and text[:3].isalpha() and _is_word(text) and text[3:].isdigit()


def _is_word(text: str) -> bool:
    return text.isalnum() and text.isascii() and text == text.lower()
