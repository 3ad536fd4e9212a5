"""Lines that may be where a question begins: lines in, candidates with their numbers out.

Knows the forms a question's number is written in; which of the candidates are questions is decided by the
series they make, not here.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from linter.model.document import Reading
from linter.model.flow import Span
from linter.parse.entries import Form, Number
from linter.parse.lines import Line, reading
from linter.parse.numbers import numbers_in

_N = r"\d{1,4}(?:\s?[a-zA-Z](?![a-zA-Z]))?"
_LIST = rf"{_N}(?:\s?(?:,|/|;|\ben\b|&|t/m|tot\s+en\s+met|-|–)\s?{_N}){{0,200}}"
_FORMS = (
    (
        Form.LABEL,
        re.compile(
            rf"(?:\d{{1,4}}\s?/\s?\d{{1,4}}\s?)?Vra(?:ag|gen)\s?[:.]?\s?\(?(?P<nr>{_LIST})\)?\s?[:.)]?"
            r"(?:$|\s+(?P<rest>(?![a-z]).+)$)"
        ),
    ),
    (Form.DASH, re.compile(rf"[-–•*·]\s+(?P<nr>{_N})[.)]?\s+(?P<rest>(?![,.%]).+)$")),
    (Form.BARE, re.compile(rf"(?P<nr>{_LIST})\s?[.:)]?$")),
    (Form.DOT, re.compile(rf"(?P<nr>{_N})\s?[.:)]\s*(?P<rest>(?![\d%]).+)$")),
    (Form.INLINE, re.compile(r"(?P<nr>\d{1,4})\s+(?P<rest>[A-ZÀ-Þ\"'“‘«(].+)$")),
)
_START = re.compile(r"[\d\-–•*·]|Vra(?:ag|gen)\b")
LONGEST_LIST = 900


class Candidate(NamedTuple):
    """A line at which a question may begin; `text` is the span of what follows the number on the line."""

    line: int
    form: Form
    numbers: tuple[Number, ...]
    text: Span


def candidate(text: str, index: int, line: Line, unread: Sequence[Span]) -> Candidate | None:
    """Return what `line`, the `index`-th, begins with, or None where it begins no question."""
    if not _START.match(line.text):
        return None
    read = reading(text, line.span, unread)
    for form, pattern in _FORMS:
        found = pattern.match(read.text)
        if found is not None:
            return _made(text, index, form, found, read)
    return None


def _made(text: str, index: int, form: Form, found: re.Match[str], read: Reading) -> Candidate | None:
    if found.end("nr") - found.start("nr") > LONGEST_LIST:
        return None
    numbers = numbers_in(text, read.span(*found.span("nr")))
    if not numbers:
        return None
    rest = found.groupdict().get("rest")
    start = read.place(found.start("rest")) if rest else read.end
    return Candidate(index, form, numbers, Span(start, read.end))
