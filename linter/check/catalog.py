"""All rules, ready to run, from the files they stand in.

In: the folder of rules.  Out: a catalogue.  Reading YAML and checking it costs more than checking a list,
so what the files say is kept in the user's cache, under a key made of every byte it depends on; the files
themselves are read at every start, which is why it cannot be stale.  Knows no rule by name.
"""

import marshal
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from types import CodeType
from typing import TYPE_CHECKING, Any, NamedTuple

from linter.check.cache import digest, fetch, store
from linter.check.files import RuleFile, rule_files
from linter.check.kinds import declared
from linter.model.document import Document
from linter.model.rule import Check, Hit, Inputs, Rule, Severity, Stage, Variant
from linter.resources import contents, folder

if TYPE_CHECKING:
    from linter.check.rulefile import RuleSource
    from linter.model.unjudged import Unjudged

BESIDE = "vergelijking"
"""The chapter of rules about two lists; a check of one has no use for them, and does not read them."""
KINDS = frozenset({"lv", "lva", "vhlv", "vhlva"})
_UNUSED = frozenset({"why", "examples"})


class Catalog(NamedTuple):
    """The rules in the order of their codes; `version` tells this set from every other."""

    version: str
    rules: tuple[Rule, ...]


@cache
def load() -> Catalog:
    """Return the catalogue of the rules about one list that come with the program; raises ConfigError."""
    return _catalog(rule_files(folder("rules"), _is_about_one))


@cache
def load_beside() -> Catalog:
    """Return the catalogue of the rules about two lists; raises ConfigError."""
    return _catalog(rule_files(folder("rules"), _is_about_two))


def _is_about_one(chapter: str) -> bool:
    return chapter != BESIDE


def _is_about_two(chapter: str) -> bool:
    return chapter == BESIDE


def _catalog(files: tuple[RuleFile, ...]) -> Catalog:
    content = digest(*_bytes(files))
    key = digest(content, *_surroundings())
    kept = fetch(key)
    if kept is None:
        kept = marshal.dumps([_entry(source) for source in _compiled(files)])
        store(key, kept)
    return Catalog(content.hex()[:12], tuple(_rule(*entry) for entry in marshal.loads(kept)))  # noqa: S302 - ours: see cache


def extended(folders: tuple[str, ...]) -> Catalog:
    """Return that catalogue with the rules in `folders`, a user's own; raises ConfigError."""
    return _extended(folders, os.getcwd())


def renew() -> None:
    """Forget the rules of a user's own."""
    _extended.cache_clear()


@cache
def _extended(folders: tuple[str, ...], _here: str) -> Catalog:
    """Return the catalogue with the rules in `folders`, as seen from here."""
    from linter.check.own.catalog import check, entries

    ours = load()
    kinds = ("kinds", "own", os.path.join("own", "xpath"))
    found = entries(folders, [rule.code for rule in ours.rules], digest(*_surroundings(kinds)))
    made = (
        _rule(one.file.code, one.file.name, one.header, None)._replace(check=check(one))
        for one in found.rules
    )
    version = digest(ours.version.encode(), found.content).hex()[:12]
    return Catalog(version, tuple(sorted((*ours.rules, *made), key=_code)))


def _code(rule: Rule) -> str:
    return rule.code


def sources() -> "tuple[RuleSource, ...]":
    """Return the rules as their files say they are, examples included; raises ConfigError."""
    return tuple(_compiled(rule_files(folder("rules"))))


def _compiled(files: tuple[RuleFile, ...]) -> "Iterator[RuleSource]":
    from linter.check.rulefile import compiled

    return map(compiled, files)


def _bytes(files: tuple[RuleFile, ...]) -> Iterator[bytes]:
    for file in files:
        yield file.path.encode()
        yield file.data


def _surroundings(folders: Iterable[str] = ("kinds",)) -> Iterator[bytes]:
    """Yield what else decides how rule files are read: this Python, their schema, this code."""
    yield f"{sys.implementation.cache_tag} {sys.version}".encode()
    here = os.path.dirname(os.path.abspath(__file__))
    paths = [os.path.join(folder("schemas"), "rule.schema.json")]
    for place in (here, *(os.path.join(here, name) for name in folders)):
        with os.scandir(place) as entries:
            paths += sorted(entry.path for entry in entries if entry.name.endswith(".py"))
    yield from map(contents, paths)


def _entry(source: "RuleSource") -> tuple[str, str, dict[str, Any], CodeType | None]:
    header = {key: value for key, value in source.header.items() if key not in _UNUSED}
    return source.code, source.name, header, source.program


def _rule(code: str, name: str, header: dict[str, Any], program: CodeType | None) -> Rule:
    return Rule(
        code,
        name,
        Severity(header["severity"]),
        {Stage(stage): Severity(weight) for stage, weight in header.get("stages", {}).items()},
        frozenset(header.get("kinds", KINDS)),
        header["message"],
        header["help"],
        {key: _variant(variant) for key, variant in header.get("variants", {}).items()},
        header.get("terms", {}),
        header.get("related", {}),
        header.get("preview", False),
        _Lazy(header, program),
        header.get("fix", {}),
        header.get("last", False),
        header.get("since", ""),
        header.get("until", ""),
        header.get("unjudged", {}),
    )


def _variant(said: dict[str, Any]) -> Variant:
    weight = Severity(said["severity"]) if "severity" in said else None
    return Variant(weight, said.get("message"), said.get("help"))


class _Lazy:
    """A check that is made when it is first run: a run asks for some of the rules, not all."""

    __slots__ = ("_check", "_header", "_program")

    def __init__(self, header: dict[str, Any], program: CodeType | None) -> None:
        self._header = header
        self._program = program
        self._check: Check | None = None

    def __call__(self, document: Document, inputs: Inputs) -> "Iterator[Hit | Unjudged]":
        if self._check is None:
            self._check = _executed(self._program) if self._program else declared(self._header)
        return self._check(document, inputs)


def _executed(program: CodeType) -> Check:
    names: dict[str, Any] = {"__name__": program.co_filename.rpartition("/")[2].removesuffix(".py")}
    exec(program, names)  # noqa: S102 - a rule file of our own
    made: Check = names["check"]
    return made
