"""What is put in the parts of a file: edits told apart and changes in, splices by part out.

Shared by the formats whose files are packages of parts; knows none of them.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from linter.formats.spliced import Splice
from linter.model.flow import Flow
from linter.model.remark import Change
from linter.model.rule import Edit

Splices = dict[str, list[Splice]]
"""The splices of each part, by its name."""


class Put(NamedTuple):
    """A splice and the part that it is for."""

    part: str
    splice: Splice


def apart(flow: Flow, edits: Sequence[Edit]) -> tuple[list[Edit], list[Edit]]:
    """Return the edits of automatic numbers, and the others."""
    found: tuple[list[Edit], list[Edit]] = [], []
    for one in edits:
        block = flow.block_at(one.span.start)
        found[block is None or not block.generated].append(one)
    return found


def add(splices: Splices, found: Sequence[Put]) -> None:
    """Put these among the splices of each part."""
    for part, splice in found:
        splices.setdefault(part, []).append(splice)


def change(
    changes: Sequence[Change], puts: Callable[[Change], Sequence[Put] | None], splices: Splices
) -> Iterator[Change]:
    """Put what makes the changes among the splices of each part; yield those that have no place."""
    for one in changes:
        found = puts(one)
        if found is None:
            yield one
        else:
            add(splices, found)
