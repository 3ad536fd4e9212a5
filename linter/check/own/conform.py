"""Whether a rule of a user's own says what a rule may say, and else what it should.

In: plain data.  Out: nothing, or what is wrong first, where, in one sentence with what is allowed.  What is
allowed stands in schemas/rule.schema.json alone, the same for every rule.
"""

import json
import os
from collections.abc import Callable
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match

from linter.check.own.plain import Path
from linter.resources import folder

_LONGEST = 60
_TYPES = {
    "string": ("tekst (zet er anders aanhalingstekens om)", "text (else put quotation marks around it)"),
    "array": ("een lijst", "a list"),
    "object": ("een rij van sleutels met een waarde", "keys with values"),
    "boolean": ("true of false", "true or false"),
}
_FORMS = {
    "nl": (
        "tekst waarin accolades alleen om een woord staan: {nr}",
        "text with braces only around a word: {nr}",
    ),
    "context": (
        "een pad van elementnamen, zoals vraag/tekst",
        "a path of element names, such as vraag/tekst",
    ),
    "since": ("een dag, zoals 2026-03-04", "a day, such as 2026-03-04"),
}
_FORMS |= {"en": _FORMS["nl"], "until": _FORMS["since"], "today": _FORMS["since"]}


class Fault(NamedTuple):
    """What is wrong, and the keys that lead to it."""

    path: Path
    nl: str
    en: str


def fault(header: object) -> Fault | None:
    """Return what is wrong with a header, None where it conforms."""
    worst = best_match(_validator().iter_errors(header))
    if worst is not None:
        return _told(worst)
    if isinstance(header, dict) and "check" not in header:
        return Fault((), "hier ontbreekt check; zonder controle is er geen regel", "here check is missing")
    return None


@cache
def _validator() -> Draft202012Validator:
    with open(os.path.join(folder("schemas"), "rule.schema.json"), "rb") as file:
        return Draft202012Validator(json.load(file))


def _told(error: ValidationError) -> Fault:
    tell = _TOLD.get(str(error.validator), _otherwise)
    return tell(tuple(error.absolute_path), error)


def _unknown(path: Path, error: ValidationError) -> Fault:
    known = list(error.schema.get("properties", {})) if isinstance(error.schema, dict) else []
    instance: Any = error.instance
    wrong = next(key for key in instance if key not in known)
    near = get_close_matches(wrong[:_LONGEST], known, n=1)
    rest = ", ".join(known)
    shown = wrong[:_LONGEST]
    return Fault(
        (*path, wrong),
        f"'{shown}' kan hier niet; " + (f"bedoelde u {near[0]}?" if near else f"wel: {rest}"),
        f"'{shown}' cannot stand here; " + (f"did you mean {near[0]}?" if near else f"what can: {rest}"),
    )


def _missing(path: Path, error: ValidationError) -> Fault:
    instance: Any = error.instance
    absent = ", ".join(key for key in _said(error) if key not in instance)
    place = _name(path)
    return Fault(
        path,
        f"{f'bij {place}' if place else 'hier'} ontbreekt {absent}",
        f"{f'in {place}' if place else 'here'} {absent} is missing",
    )


def _said(error: ValidationError) -> Any:
    """Return what the schema says of it."""
    return error.validator_value


def _type(path: Path, error: ValidationError) -> Fault:
    nl, en = _TYPES[str(_said(error))]
    return _expected(path, nl, en)


def _choice(path: Path, error: ValidationError) -> Fault:
    choices = [str(choice) for choice in _said(error)]
    return _expected(path, f"een van: {', '.join(choices)}", f"one of: {', '.join(choices)}")


def _form(path: Path, error: ValidationError) -> Fault:
    nl, en = _FORMS.get(_name(path), (f"iets als {_said(error)}", f"something like {_said(error)}"))
    return _expected(path, nl, en)


def _size(path: Path, error: ValidationError) -> Fault:
    few = str(error.validator).startswith("min")
    return _expected(
        path,
        f"{'ten minste' if few else 'ten hoogste'} {_said(error)}",
        f"{'at least' if few else 'at most'} {_said(error)}",
    )


def _text_or_parts(path: Path, _error: ValidationError) -> Fault:
    return _expected(
        path,
        "een voorbeeld: tekst, of delen zoals text en kop",
        "an example: text, or parts such as text and kop",
    )


def _apart(path: Path, _error: ValidationError) -> Fault:
    return Fault(
        path,
        "context, where en check horen bij elkaar; alleen check: schema heeft geen context",
        "context, where and check belong together; only check: schema has no context",
    )


def _otherwise(path: Path, _error: ValidationError) -> Fault:
    return _expected(
        path, "iets anders; zie schemas/rule.schema.json", "something else; see schemas/rule.schema.json"
    )


def _expected(path: Path, nl: str, en: str) -> Fault:
    name = _name(path)
    return Fault(
        path,
        f"{f'bij {name}' if name else 'hier'} hoort {nl}",
        f"{f'for {name}' if name else 'here'} belongs {en}",
    )


def _name(path: Path) -> str:
    return next((part[:_LONGEST] for part in reversed(path) if isinstance(part, str)), "")


_TOLD: dict[str, Callable[[Path, ValidationError], Fault]] = {
    "additionalProperties": _unknown,
    "required": _missing,
    "type": _type,
    "enum": _choice,
    "pattern": _form,
    "anyOf": _text_or_parts,
    "dependentRequired": _apart,
    "not": _apart,
    **dict.fromkeys(
        ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _size
    ),
}
