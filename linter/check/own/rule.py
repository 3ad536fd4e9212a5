"""A rule of a user's own: its file to a rule that may be asked, or to a sentence with file and line.

In: a rule file, YAML alone.  Out: what it says, with lines.  Runs nothing of it; proves that it can be made.
"""

import os
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from linter.check.files import RuleFile
from linter.check.kinds import declared, kind_of
from linter.check.own.conform import Fault, fault
from linter.check.own.means import Own, proof
from linter.check.own.plain import Path, Said, WrongError, said
from linter.check.own.unfit import UnfitError
from linter.check.rulefile import RuleSource
from linter.check.wording import placeholders
from linter.errors import ConfigError
from linter.resources import folder

_ALWAYS = frozenset({"nr", "tekst"})
_TEXTS = ("message", "help", "fix")


class OwnRule(NamedTuple):
    """What a file says, and the line of everything in it."""

    source: RuleSource
    path: str
    lines: Mapping[Path, int]


def compiled(file: RuleFile) -> OwnRule:
    """Return what `file` says; raises ConfigError."""
    try:
        made = said(file.data)
    except WrongError as error:
        raise wrong(file.path, error.line, error.nl, error.en) from error
    found = fault(made.data) or _impossible(made)
    if found is not None:
        raise wrong(file.path, made.line(found.path), found.nl, found.en)
    header: dict[str, Any] = made.data
    header["terms"] = {**getattr(kind_of(header), "TERMS", {}), **header.get("terms", {})}
    return OwnRule(RuleSource(file.code, file.name, header, None), file.path, made.lines)


def wrong(path: str, line: int, nl: str, en: str) -> ConfigError:
    """Return the error that says what is wrong at a line."""
    return ConfigError(f"{path}, regel {line}: {nl}.", f"{path}, line {line}: {en}.")


def words(header: Mapping[str, Any]) -> set[str]:
    """Return the placeholders of a header that are filled by the check."""
    return {word for _path, word in _needed(header)} - _ALWAYS


def _impossible(made: Said) -> Fault | None:
    """Return what its check cannot do, or which word no message can be given."""
    ((kind, options),) = made.data["check"].items()
    asked: dict[tuple[str, ...], str] = {}
    if kind != "schema":
        asked = {("check", kind, option): text for option, text in options.items()}
    asked |= {("where",): made.data["where"]} if "where" in made.data else {}
    for path, text in asked.items():
        try:
            proof(path[-1])(text)
        except UnfitError as error:
            return Fault(path, error.nl, error.en)
    try:
        declared(made.data, Own())
    except UnfitError as error:
        return Fault(("check", kind), error.nl, error.en)
    except ValueError:
        return Fault(
            ("check", kind, "pattern"),
            "het patroon past ook op niets; laat het ten minste één teken vragen",
            "the pattern matches nothing at all too; let it ask for at least one character",
        )
    return _dated(made.data) or next(_strange(made.data), None)


def _dated(header: Mapping[str, Any]) -> Fault | None:
    """Return which of its two days is none, or that the last comes before the first."""
    days = [key for key in ("since", "until") if key in header]
    for key in days:
        if not _is_day(header[key]):
            return Fault(
                (key,), f"{key} {header[key]} bestaat niet", f"{key} {header[key]} is no day that exists"
            )
    if len(days) > 1 and header["until"] < header["since"]:
        return Fault(
            ("until",), "until ligt vóór since; dan geldt de regel nooit", "until comes before since"
        )
    return None


def _is_day(said: str) -> bool:
    from datetime import date

    try:
        date.fromisoformat(said)
    except ValueError:
        return False
    return True


def _strange(header: Mapping[str, Any]) -> Iterator[Fault]:
    known = _ALWAYS | _attributes() | set(getattr(kind_of(header), "TERMS", {}))
    for path, word in _needed(header):
        if word not in known:
            yield Fault(
                path,
                f"{{{word}}} kan niet worden ingevuld; wel nr, tekst en attributen zoals van",
                f"{{{word}}} cannot be filled in; nr, tekst and attributes such as van can",
            )


def _needed(header: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """Yield the words that the texts need, with the path of each text."""
    places: list[Path] = [(key,) for key in _TEXTS if key in header]
    places += [("variants", name, key) for name in header.get("variants", {}) for key in ("message", "help")]
    places += [("related", name) for name in header.get("related", {})]
    for place in places:
        texts: Any = header
        for part in place:
            texts = texts.get(part, {})
        for lang, text in texts.items():
            for word in placeholders(text):
                yield (*place, lang), word


@cache
def _attributes() -> frozenset[str]:
    """Return the names of all attributes in the canonical XML."""
    from lxml import etree

    schema = etree.parse(os.path.join(folder("schemas"), "vragenlijst.xsd"))
    return frozenset(str(one.get("name")) for one in schema.iter("{*}attribute"))
