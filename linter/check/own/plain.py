"""YAML of a stranger to plain data, with the line of everything.

In: bytes.  Out: mappings, lists, texts and truth, and the path of each to its line; a WrongError with its
line where they are no YAML, or more of it than a rule needs: anchors, tags, a key twice, depth, size.
Whatever is not true or false is text.  The events are looked at before anything is built of them.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple, NoReturn

import yaml

from linter.check.own.unfit import UnfitError

LARGEST = 100_000
DEEPEST = 10
MOST = 5_000
Path = tuple[str | int, ...]
_OPEN = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSE = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
_PLAIN = "tag:yaml.org,2002:"


class WrongError(UnfitError):
    """What cannot be, and on which line (from 1)."""

    def __init__(self, line: int, nl: str, en: str) -> None:
        super().__init__(nl, en)
        self.line = line


class Said(NamedTuple):
    """What a text says, and where."""

    data: Any
    lines: dict[Path, int]

    def line(self, path: Path) -> int:
        """Return the line of `path`, or of what it would stand in."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]


def said(data: bytes) -> Said:
    """Return what the bytes of a YAML file say; raises WrongError."""
    text = _decoded(data)
    try:
        _look(text)
        node = yaml.compose(text, yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        _refuse_yaml((mark.line if mark else 0) + 1)
    except yaml.reader.ReaderError as error:
        _refuse_yaml(text.count("\n", 0, error.position) + 1)
    lines: dict[Path, int] = {(): 1}
    return Said(None if node is None else _built(node, (), lines), lines)


def _decoded(data: bytes) -> str:
    if len(data) > LARGEST:
        raise WrongError(
            1,
            f"dit bestand is groter dan {LARGEST // 1000} kB; een regel is veel kleiner",
            f"this file is larger than {LARGEST // 1000} kB; a rule is much smaller",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongError(
            data.count(b"\n", 0, error.start) + 1,
            "hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8",
            "here stands a character that is no UTF-8; save the file as UTF-8",
        ) from error


def _refuse_yaml(line: int) -> NoReturn:
    raise WrongError(
        line,
        "dit is geen geldige YAML; kijk na of inspringing, aanhalingstekens en haakjes kloppen",
        "this is no valid YAML; see whether indents, quotation marks and brackets are right",
    )


def _look(text: str) -> None:
    """Refuse what YAML can do and a rule does not need."""
    depth = 0
    for number, event in enumerate(yaml.parse(text, yaml.SafeLoader)):
        line = (event.start_mark.line if event.start_mark else 0) + 1
        depth += isinstance(event, _OPEN) - isinstance(event, _CLOSE)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise WrongError(
                line, "& en * (verwijzingen) kunnen hier niet", "& and * (anchors) cannot be used here"
            )
        if getattr(event, "tag", None) not in {None, "!"}:
            raise WrongError(line, "! (een type) kan hier niet", "! (a type) cannot be used here")
        if depth > DEEPEST or number > MOST:
            raise WrongError(
                line, "dit is te diep genest of te lang", "this is nested too deeply or too long"
            )


def _built(node: yaml.Node, path: Path, lines: dict[Path, int]) -> Any:
    """Return the data of `node`, without recursion deeper than was looked at."""
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return dict(_items(node, path, lines))
    if isinstance(node, yaml.SequenceNode):
        return [_built(one, (*path, index), lines) for index, one in enumerate(node.value)]
    value: str = node.value
    is_plain = isinstance(node, yaml.ScalarNode) and node.style is None
    if is_plain and node.tag == f"{_PLAIN}null":
        return None
    return value == "true" if is_plain and value in {"true", "false"} else value


def _items(node: yaml.MappingNode, path: Path, lines: dict[Path, int]) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise WrongError(line, "hier hoort een sleutel met een naam", "here belongs a key with a name")
        if key.value in seen:
            raise WrongError(line, f"'{key.value}' staat er twee keer", f"'{key.value}' stands twice")
        seen.add(key.value)
        lines[(*path, key.value)] = line
        yield key.value, _built(value, (*path, key.value), lines)
