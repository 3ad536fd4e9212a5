"""One rule file, read and judged: YAML, or Python with the same YAML as its docstring.

In: a rule file.  Out: its header as plain data and, of a Python rule, its code; or a ConfigError with the
file and the place in it.  Slow (YAML and JSON schema), so the catalogue keeps what comes out.
"""

import ast
import json
import os
import re
from functools import cache
from types import CodeType
from typing import Any, NamedTuple

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from lxml.etree import XPathError

from linter.check.files import RuleFile
from linter.check.kinds import declared, kind_of
from linter.check.linear import nested_repeat
from linter.errors import ConfigError
from linter.model.pattern import late
from linter.resources import folder

_BOOL = late("true|false")


class RuleSource(NamedTuple):
    """A rule as its file says it is; `program` is None for YAML."""

    code: str
    name: str
    header: dict[str, Any]
    program: CodeType | None


def compiled(file: RuleFile) -> RuleSource:
    """Return what `file` says; raises ConfigError."""
    if file.is_python:
        return _python(file)
    header = _header(file, _decoded(file), 0)
    if "check" not in header:
        raise _wrong(file, "check", "a YAML rule needs a check")
    _prove(file, header)
    return RuleSource(file.code, file.name, header, None)


def _python(file: RuleFile) -> RuleSource:
    try:
        tree = ast.parse(_decoded(file), file.path)
    except (SyntaxError, ValueError) as error:
        raise _wrong(file, f"line {getattr(error, 'lineno', None) or 1}", str(error)) from error
    first = tree.body[0] if tree.body else None
    if not (isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)):
        raise _wrong(file, "line 1", "the header must be the docstring")
    header = _header(file, str(first.value.value), first.lineno - 1)
    if "check" in header:
        raise _wrong(file, "check", "a Python rule is its own check")
    if not any(_is_check(node) for node in tree.body):
        raise _wrong(file, "def check", "there must be a function check(document, inputs)")
    del tree.body[0]
    return RuleSource(file.code, file.name, header, compile(tree, file.path, "exec", dont_inherit=True))


def _is_check(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "check" and len(node.args.args) == 2


def _decoded(file: RuleFile) -> str:
    try:
        return file.data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _wrong(file, f"byte {error.start}", "the file must be UTF-8") from error


def _header(file: RuleFile, text: str, before: int) -> dict[str, Any]:
    """Return the header in `text`, which begins `before` lines into the file, if it conforms."""
    try:
        header = yaml.load(text, _Loader)  # noqa: S506 - a SafeLoader with fewer types
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + 1 + before
        raise _wrong(file, f"line {line}", error.problem or "no YAML") from error
    except yaml.YAMLError as error:
        raise _wrong(file, "line 1", str(error)) from error
    worst = best_match(_validator().iter_errors(header))
    if worst is not None:
        raise _wrong(file, ".".join(map(str, worst.absolute_path)) or "the top", worst.message)
    made: dict[str, Any] = header
    return made


def _prove(file: RuleFile, header: dict[str, Any]) -> None:
    """Refuse a check that its kind cannot make, or whose time may explode; add the terms of its kind."""
    ((name, options),) = header["check"].items()
    for option in ("pattern", "blame"):
        place = nested_repeat(options.get(option, ""))
        if place is not None:
            raise _wrong(file, f"check.{name}.{option}", f"a repeat within a repeat at offset {place}")
    try:
        declared(header)
    except (re.error, XPathError, ValueError) as error:
        raise _wrong(file, f"check.{name}", str(error)) from error
    header["terms"] = {**getattr(kind_of(header), "TERMS", {}), **header.get("terms", {})}


@cache
def _validator() -> Draft202012Validator:
    with open(os.path.join(folder("schemas"), "rule.schema.json"), "rb") as file:
        return Draft202012Validator(json.load(file))


class _Loader(yaml.SafeLoader):
    """YAML in which only true and false are truth values (`off` is a word) and a key stands once."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        """Return the mapping; raises where a key stands twice."""
        seen: set[Any] = set()
        for key_node, _value in node.value:
            if key_node.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"{key_node.value} stands twice", key_node.start_mark
                )
            seen.add(key_node.value)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":bool", ":timestamp"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", _BOOL, ["t", "f"])


def _wrong(file: RuleFile, place: str, reason: str) -> ConfigError:
    return ConfigError(
        f"Het regelbestand {file.path} klopt niet bij {place}: {reason}.",
        f"The rule file {file.path} is wrong at {place}: {reason}.",
    )
