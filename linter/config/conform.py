"""Whether a configuration says what it may say, and else what it should.

In: plain data, and what knows the codes of the rules.  Out: nothing, or what is wrong first, in one sentence
with what is allowed.  What is allowed stands in schemas/config.schema.json alone.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, NamedTuple, cast

from jsonschema import Draft202012Validator, ValidationError

from linter.config.positions import Path
from linter.errors import ConfigError
from linter.resources import folder

_LONGEST = 80
_EXPECTED = {
    "codes": (
        'een lijst van codes, zoals ["NUM", "BIJ001"]',
        'a list of codes, such as ["NUM", "BIJ001"]',
    ),
    "globs": (
        'een patroon of een lijst van patronen, zoals ["concept/**", "*.txt"], elk met ten hoogste vijf *',
        'a pattern or a list of patterns, such as ["concept/**", "*.txt"], each with five * at most',
    ),
    "baseline": (
        'de naam van een bestand, zoals "baseline.json"',
        'the name of a file, such as "baseline.json"',
    ),
    "left out": ("true of false", "true or false"),
    "rules": (
        'een lijst van mappen met eigen regels, zoals ["eigen-regels/"]',
        'a list of folders with rules of your own, such as ["own-rules/"]',
    ),
    "bijlagen": (
        'een map, zoals "stukken/", of [bijlagen] met regels als 2 = "besluit.pdf"',
        'a folder, such as "stukken/", or [bijlagen] with lines such as 2 = "besluit.pdf"',
    ),
    "per-file": (
        '[[per-file]] met files = "concept/**" en wat daarvoor geldt',
        '[[per-file]] with files = "concept/**" and what holds for these',
    ),
    "offices": (
        'een lijst van namen van ten minste drie letters, zoals ["Parlis"]',
        'a list of names of three letters at least, such as ["Parlis"]',
    ),
    "dictionary": (
        'een map, zoals "/usr/share/hunspell"',
        'a folder, such as "/usr/share/hunspell"',
    ),
    "site": (
        'een adres van letters, cijfers en . _ ~ % / -, zoals "https://voorbeeld.nl/vragenlint/"',
        'an address of letters, figures and . _ ~ % / -, such as "https://example.com/vragenlint/"',
    ),
    "suppress": (
        '[{code = "VRG005", question = "25", reason = "..."}]; question is een nummer als tekst',
        '[{code = "VRG005", question = "25", reason = "..."}]; question is a number as text',
    ),
    "severity": (
        '[severity] met regels als VST006 = "warning"',
        '[severity] with lines such as VST006 = "warning"',
    ),
    "": ("een tabel: [tool.vragenlint]", "a table: [tool.vragenlint]"),
}
_FORMS = {"select": "codes", "ignore": "codes", "files": "globs", "include": "globs", "exclude": "globs"}
_FORMS |= dict.fromkeys(("code", "question", "reason"), "suppress")


class Wrong(NamedTuple):
    """What is wrong, and the keys that lead to it."""

    path: Path
    nl: str
    en: str


def refuse(data: object, codes: Callable[[], Sequence[str]], told: Callable[[Wrong], ConfigError]) -> None:
    """Raise what `told` makes of the first thing that is wrong in `data`; nothing where all is well."""
    for error in Draft202012Validator(_schema()).iter_errors(data):
        raise told(_wrong(error))
    if isinstance(data, Mapping):
        for wrong in _no_rules(data, codes()):
            raise told(wrong)


def _schema() -> dict[str, Any]:
    with open(os.path.join(folder("schemas"), "config.schema.json"), "rb") as file:
        made: dict[str, Any] = json.load(file)
    return made


def _wrong(error: ValidationError) -> Wrong:
    path: Path = tuple(error.absolute_path)
    kind = str(error.validator)
    if kind == "additionalProperties":
        return _unknown(path, error)
    if kind == "required":
        return _missing(path, _FORMS.get(_name(path), _name(path)))
    if kind == "enum":
        return _no_choice(path, error.instance, cast("list[str]", error.validator_value))
    key = "bijlagen" if "bijlagen" in path else _name(path)
    form = "left out" if key == "exclude" and path[0] == "per-file" else _FORMS.get(key, key)
    nl, en = _EXPECTED[form]
    name = _name(path)
    return Wrong(
        path,
        f"{name} kan zo niet; hier hoort {nl}." if name else f"hier hoort {nl}.",
        f"{name} cannot be so; here belongs {en}." if name else f"here belongs {en}.",
    )


def _unknown(path: Path, error: ValidationError) -> Wrong:
    schema, instance = cast("dict[str, Any]", error.schema), cast("dict[str, Any]", error.instance)
    known = list(schema["properties"])
    wrong = next(key for key in instance if key not in known)
    near = get_close_matches(wrong[:_LONGEST], known, n=1)
    rest = ", ".join(known)
    return Wrong(
        (*path, wrong),
        f"'{wrong}' kent vragenlint {'hier ' if path else ''}niet; "
        + (f"bedoelde u {near[0]}?" if near else f"hier kan staan: {rest}."),
        f"vragenlint does not know '{wrong}'{' here' if path else ''}; "
        + (f"did you mean {near[0]}?" if near else f"here may stand: {rest}."),
    )


def _missing(path: Path, form: str) -> Wrong:
    nl, en = _EXPECTED[form]
    key = "code" if form == "suppress" else "files"
    return Wrong(path, f"hier ontbreekt {key}; schrijf {nl}.", f"here {key} is missing; write {en}.")


def _no_choice(path: Path, value: object, choices: Sequence[str]) -> Wrong:
    rest, last = ", ".join(choices[:-1]), choices[-1]
    near = get_close_matches(value.lower()[:_LONGEST], choices, n=1) if isinstance(value, str) else []
    shown = f"'{value}'" if isinstance(value, str) else ""
    return Wrong(
        path,
        f"{shown or 'dit'} kan niet bij {_name(path)}; kies {rest} of {last}."
        + (f" Bedoelde u {near[0]}?" if near else ""),
        f"{shown or 'this'} cannot be used for {_name(path)}; choose {rest} or {last}."
        + (f" Did you mean {near[0]}?" if near else ""),
    )


def _name(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")


def _no_rules(data: Mapping[str, Any], codes: Sequence[str]) -> Iterator[Wrong]:
    """Yield the codes that no rule has; those of a severity, and of what is left unsaid, are whole."""
    for path, entry in _places(data):
        for key in ("select", "ignore"):
            for index, code in enumerate(entry.get(key, ())):
                if not any(known.startswith(code.upper()) for known in codes):
                    yield _no_rule((*path, key, index), code, codes)
        whole: list[tuple[Path, str]] = [(("severity", code), code) for code in entry.get("severity", {})]
        whole += [(("suppress", index), one["code"]) for index, one in enumerate(entry.get("suppress", ()))]
        for place, code in whole:
            if code not in codes:
                yield _no_rule((*path, *place), code, codes)


def _places(data: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Yield the whole, then each entry."""
    yield (), data
    for index, entry in enumerate(data.get("per-file", ())):
        yield ("per-file", index), entry


def _no_rule(path: Path, code: str, codes: Sequence[str]) -> Wrong:
    near = get_close_matches(code.upper()[:_LONGEST], codes, n=1, cutoff=0.5)
    return Wrong(
        path,
        f"er is geen regel {code}." + (f" Bedoelde u {near[0]}?" if near else " Zie vragenlint rules."),
        f"there is no rule {code}." + (f" Did you mean {near[0]}?" if near else " See vragenlint rules."),
    )
