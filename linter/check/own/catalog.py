"""The rules of a user's own, ready to be asked.

In: folders, and the codes of the rules that come with the program.  Out: rules, and a digest of the files
they stand in; a ConfigError with file and line where one cannot be.  What was proven once is kept, as
ours are.
"""

import marshal
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.check.cache import digest, fetch, store
from linter.check.files import RuleFile
from linter.check.own.files import own_files
from linter.check.own.unfit import TooFarError
from linter.errors import ConfigError, StoppedRule
from linter.model.document import Document
from linter.model.rule import Check, Hit, Inputs

if TYPE_CHECKING:
    from linter.check.own.means import Own
    from linter.check.own.rule import OwnRule
    from linter.model.unjudged import Unjudged

MOST_HITS = 1_000


class Proven(NamedTuple):
    """A rule that can be made: its file, its header without what only explains, the line of its check."""

    file: RuleFile
    header: dict[str, Any]
    line: int


class Entries(NamedTuple):
    """Rules that can be made, and the digest of their files."""

    content: bytes
    rules: tuple[Proven, ...]


def entries(folders: Sequence[str], taken: Sequence[str], surroundings: bytes) -> Entries:
    """Return the rules in `folders`; `taken` are codes of ours, `surroundings` all else that decides."""
    files = _files(folders, taken)
    content = digest(*chain.from_iterable((_name(file).encode(), file.data) for file in files))
    key = digest(b"own", content, surroundings)
    kept = fetch(key)
    if kept is None:
        kept = marshal.dumps([_entry(rule) for rule in _compiled(files)])
        store(key, kept)
    made = marshal.loads(kept)  # noqa: S302 - ours: see cache
    return Entries(content, tuple(Proven(file, *entry) for file, entry in zip(files, made, strict=True)))


def own_sources(folders: Sequence[str], taken: Sequence[str]) -> "tuple[OwnRule, ...]":
    """Return the rules as their files say they are, examples included; raises ConfigError."""
    return tuple(_compiled(_files(folders, taken)))


def check(rule: Proven) -> Check:
    """Return the check of a rule, which stops where it takes too much of a document."""

    @cache
    def made() -> "tuple[Own, Check]":
        from linter.check.kinds import declared
        from linter.check.own.means import Own
        from linter.check.own.rule import words

        means = Own(words(rule.header))
        return means, declared(rule.header, means)

    def asked(document: Document, inputs: Inputs) -> "Iterator[Hit | Unjudged]":
        means, check = made()
        means.begin(document)
        try:
            yield from _few(check(document, inputs))
        except TooFarError as error:
            raise _stopped(rule, error.nl, error.en) from error

    return asked


def _few(hits: "Iterator[Hit | Unjudged]") -> "Iterator[Hit | Unjudged]":
    for number, hit in enumerate(hits):
        if number == MOST_HITS:
            raise TooFarError(
                f"zij meldt meer dan {MOST_HITS} plaatsen in één lijst; maak haar nauwkeuriger",
                f"it reports more than {MOST_HITS} places in one list; make it more precise",
            )
        yield hit


def _stopped(rule: Proven, nl: str, en: str) -> StoppedRule:
    path, line = rule.file.path, rule.line
    return StoppedRule(
        f"{path}, regel {line}: de regel {rule.file.code} is gestopt en niet toegepast: {nl}.",
        f"{path}, line {line}: the rule {rule.file.code} was stopped and not checked: {en}.",
    )


def _compiled(files: Sequence[RuleFile]) -> "Iterator[OwnRule]":
    from linter.check.own.rule import compiled

    return map(compiled, files)


def _files(folders: Sequence[str], taken: Sequence[str]) -> tuple[RuleFile, ...]:
    """Return the files of all folders, each code once and none of them ours."""
    files = sorted(chain.from_iterable(map(own_files, folders)), key=lambda file: (file.code, file.path))
    letters = {code[:3] for code in taken}
    before: dict[str, str] = {}
    for file in files:
        if file.code[:3] in letters:
            raise ConfigError(
                f"{file.path}, regel 1: codes met {file.code[:3]} zijn van vragenlint; kies drie andere"
                f" letters, zoals mij{file.code[3:]}.",
                f"{file.path}, line 1: codes with {file.code[:3]} belong to vragenlint; choose three other"
                f" letters, such as mij{file.code[3:]}.",
            )
        if file.code in before:
            raise ConfigError(
                f"{file.path}, regel 1: de code {file.code} heeft {before[file.code]} al; kies een andere.",
                f"{file.path}, line 1: {before[file.code]} has the code {file.code} too; choose another.",
            )
        before[file.code] = file.path
    return tuple(files)


def _name(file: RuleFile) -> str:
    return file.path.replace("\\", "/").rpartition("/")[2]


def _entry(rule: "OwnRule") -> tuple[dict[str, Any], int]:
    unused = {"why", "examples"}
    header = {key: value for key, value in rule.source.header.items() if key not in unused}
    return header, rule.lines[("check",)]
